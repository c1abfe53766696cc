package law

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func southDakota() data {
	const codes = "https://law.justia.com/codes/south-dakota/"
	var (
		sd2132   = statute("S.D. Codified Laws § 21-3-2", "", codes+"title-21/chapter-03/section-21-3-2/")
		sd21311  = statute("S.D. Codified Laws § 21-3-11", "", codes+"title-21/chapter-03/section-21-3-11/")
		sd213111 = statute("S.D. Codified Laws § 21-3-11.1", "", codes+"title-21/chapter-03/section-21-3-11-1/").Noted("accepts that Knowles revived the act of 1985, codified as § 21-3-11")
		knowles  = ruling("Knowles v. United States, 1996 SD 10, 544 N.W.2d 183", "¶¶ 1-4", "http://casetext.com/case/matter-of-certif-of-questions-of-law")
		sd15151  = statute("S.D. Codified Laws § 15-8-15.1", "", codes+"title-15/chapter-08/section-15-8-15-1/")
		grynberg = ruling("Grynberg v. Citation Oil & Gas Corp., 1997 SD 121, 573 N.W.2d 493", "", "https://cetient.com/opinion/900119/grynberg-v-citation-oil-gas-corp")
		flockart = rulingReported("Flockhart v. Wyant, 467 N.W.2d 473 (S.D. 1991)", "",
			"https://www.casemine.com/commentary/us/south-dakota-supreme-court-upholds-preponderance-of-evidence-standard-for-punitive-damages/view")
	)

	return data{
		predicate: rules(version("us-sd-punitive-predicate", "punitive damages need oppression, fraud or malice, actual or presumed", punitive.Predicate{
			States: frozen.Of[finding.Topic]("oppression_fraud_or_malice", "oppression", "fraud", "malice", "presumed_malice"), Proof: finding.Preponderance,
			Bars: frozen.Of(punitive.Bar{Cause: "contract", Authority: sd2132}, punitive.Bar{Cause: "warranty", Authority: sd2132}),
		}, sd2132, flockart).omitting("the hearing of § 21-1-4.1 before discovery, on clear and convincing evidence", "wrongful injury to animals")),

		punitiveCaps: rules(version("us-sd-punitive-cap", "no cap on punitive damages", noCaps(), noOther(sd2132))),

		split: rules(version("us-sd-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-sd-compensatory-caps", "no cap on compensatory damages outside malpractice", noCaps(), noOther(sd21311)).
				omitting("the immunity of the state and its subdivisions beyond their insurance", "rodeo contestants, § 21-3-13")),
			only(causesOf("med-mal"), version("us-sd-med-mal-cap-1976", "cap of $500,000 on general damages in a malpractice action", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), Unit: limit.Action, To: limit.Dollars(500_000),
			}), sd21311, sd213111, knowles).by(Accrual, civil.On(1976, 7, 2), civil.Date{}).
				omitting("general damages are taken as the noneconomic ones", "later starts for chiropractors (1978), optometrists (2002) and podiatrists (2005), and others since 1997")),
			only(causesOf("med-mal"), version("us-sd-med-mal-total-cap-1986", "cap of $1,000,000 on all damages in a malpractice action", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory(), Unit: limit.Action, To: limit.Dollars(1_000_000),
			}), sd21311.Noted("its history names 1986 S.D. Sess. Laws ch. 172"), knowles).by(Accrual, civil.On(1986, 1, 1), civil.On(1996, 1, 31)).struck(knowles).
				omitting("the exact day in 1986 on which the act took effect was not confirmed")),
		),

		fault: provisions(
			general(version("us-sd-fault", "comparative negligence, barred unless the claimant's was slight against the defendant's", fault.Rule{Bar: fault.NotSlight},
				statute("S.D. Codified Laws § 20-9-2", "", codes+"title-20/chapter-09/section-20-9-2/"),
				statute("S.D. Codified Laws § 20-9-2", "", "https://lawserver.com/?p=27302410")).
				reaching(careless("drunk-driving")).
				omitting("the finding is made without disclosing a percentage; 30 percent was held too much as a matter of law (Wood v. City of Crooks, 559 N.W.2d 558 (S.D. 1997), not confirmed)")),
			noDefense("us-sd-fault-no-defense", intentionalTorts("contract"), statute("S.D. Codified Laws § 20-9-2", "", codes+"title-20/chapter-09/section-20-9-2/").Noted("is for injuries by negligence"), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-sd-liability", "joint and several; below 50 percent of the parties' fault at most twice its share", fault.Liability{Among: fault.Parties, Joint: frozen.Of(
			fault.Clause{Over: fault.Threshold{Percent: 50, Inclusive: true}}, fault.Clause{Times: 2},
		)}, sd15151).omitting("the day in 1987 from which the section governs", "persons treated as one party, § 15-8-15.2")),

		credit: rules(version("us-sd-credit", "the sum paid, or what the release states where that is more", fault.Credit{Method: fault.ByRelease, Stated: true, AtLeastPaid: true, Unrecorded: fault.ReleaseOfSum},
			statute("S.D. Codified Laws § 15-8-17", "", codes+"title-15/chapter-08/section-15-8-17/")).
			omitting("the order against the claimant's fault was not found")),

		reallocation: rules(version("us-sd-reallocation", "nothing is reallocated beyond joint liability", fault.Reallocation{Rule: fault.ByJointLiability},
			sd15151.Noted("follows from the limit of twice the share"))),

		collateral: provisions(
			general(version("us-sd-collateral", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted},
				rulingReported("Papke v. Harbert, 2007 SD 87, 738 N.W.2d 510", "", "http://casetext.com/case/papke-v-harbert").Noted("sums written off are no evidence of the value of care"))),
			only(causesOf("med-mal"), version("us-sd-med-mal-collateral", "on malpractice claims the jury hears of insurance that is not subrogated and was not bought privately",
				fault.Collateral{Effect: fault.Admissible, NotIfSubrogated: true}, statute("S.D. Codified Laws § 21-3-12", "", codes+"title-21/chapter-03/section-21-3-12/")).
				omitting("insurance that the claimant or the family bought, which is not shown")),
		),

		remittitur: rules(version("us-sd-remittitur", "remittitur in South Dakota courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: grynberg.Noted("remand for remittitur or a new trial"),
		}, grynberg)),

		postjudgment: rules(version("us-sd-postjudgment", "10 percent a year, simple", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromEntry},
			statuteReported("S.D. Codified Laws §§ 54-3-5.1, 54-3-16", "", "https://github.com/artwisdom/statuterates")).omitting("the day from which 10 percent holds")),

		prejudgment: rules(version("us-sd-prejudgment-1990", "10 percent a year of right on past money loss", interest.Prejudgment{
			Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromAccrual, Ends: interest.FromVerdict, LastCounts: true, Excludes: yetToCome(head.AllCompensatory()).Union(head.AllNoneconomic()).Union(head.AllPunitive()),
		}, statuteReported("S.D. Codified Laws §§ 21-1-13.1, 54-3-16", "", "https://ezel.ai/surveys/prejudgment-interest/south-dakota")).by(Filing, civil.On(1990, 7, 1), civil.Date{}).
			omitting("the rate a contract states", "future damages in an award that is not divided by time", "a day of loss in dispute, which the jury must find", "inverse condemnation, at 4.5 percent")),
		security: rules(version("us-sd-appeal-security-2004", "a bond that the court approves, at most $25 million", interest.Security{Measured: interest.AsApproved, Ceiling: millions(25)},
			statute("S.D. Codified Laws §§ 15-26A-25, 15-26A-26", "", "https://law.justia.com/codes/south-dakota/title-15/chapter-26a/section-15-26a-26/")).by(Judgment, civil.On(2004, 1, 1), civil.Date{}).
			omitting("the bond is for the judgment and interest: that its sum is that was not read", together, dissipates, "that the day is that of the judgment was not read")),
		life: rules(version("us-sd-judgment-life", "execution within twenty years of entry", interest.Life{Years: 20},
			statute("S.D. Codified Laws §§ 15-2-6, 15-16-33 to 15-16-35, 15-18-1", "15-2-6(1)", "https://github.com/saint1415/us-statutes/tree/data/data/states/south-dakota")).
			omitting("the lien on real property, ten years, § 15-16-7", "an affidavit within ten years of docketing, which renews judgment and lien for ten years from its own docketing; whether execution on the judgment so renewed has twenty years of its own is not said", "an action on the judgment, by leave of the court: § 15-16-12",
				"whether unpaid interest at a renewal bears interest was not found")),
	}
}
