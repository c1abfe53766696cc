package law

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
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

func pennsylvania() data {
	const mcare = "https://www.1-800injurylaw.com/pennsylvania-medical-malpractice-laws/"
	var (
		bert             = ruling("Bert Co. v. Turk, 298 A.3d 44 (Pa. 2023)", "", "https://law.justia.com/cases/pennsylvania/supreme-court/2023/14-wap-2022.html")
		feld             = authority.Case("Feld v. Merriam, 506 Pa. 383, 485 A.2d 742 (1984)", "").NotConfirmed()
		mcare505         = statuteReported("40 Pa. Stat. § 1303.505", "(a)-(e)", mcare)
		pennsylvania7102 = statute("42 Pa. Cons. Stat. § 7102", "(a)", "http://law.justia.com/codes/pennsylvania/2010/title-42/chapter-71/7102")
		fairShare        = statuteReported("42 Pa. Cons. Stat. § 7102", "(a.1) (2011 Pa. Act 17)", "http://webiis05.mondaq.com/unitedstates/x/140512/Product+Liability/Fair+Share+Civil+LiabilityThe+New+Law+In+Pennsylvania")
		beforeFairShare  = statuteReported("42 Pa. Cons. Stat. § 7102 (before June 28, 2011)", "(b)", "http://www.lexology.com/library/detail.aspx?g=84ba543f-c0d8-4805-9e37-d01390cc373a")
		pennsylvania8326 = statute("42 Pa. Cons. Stat. § 8326", "", "https://law.justia.com/codes/pennsylvania/title-42/chapter-83/section-8326/")
		charles          = ruling("Charles v. Giant Eagle Markets, 513 Pa. 474, 522 A.2d 1 (1987)", "", "http://law.justia.com/cases/pennsylvania/supreme-court/1987/513-pa-474-1.html")
		pennsylvania8528 = statute("42 Pa. Cons. Stat. § 8528", "(b)-(d)", "https://law.justia.com/codes/pennsylvania/title-42/chapter-85/section-8528/")
		pennsylvania8553 = statute("42 Pa. Cons. Stat. § 8553", "(b)-(e)", "https://law.justia.com/codes/pennsylvania/title-42/chapter-85/section-8553/")
		stapas           = ruling("Stapas v. Giant Eagle, Inc., 153 A.3d 353 (Pa. Super. 2016)", "", "https://app.midpage.ai/case/stapas-j-v-giant-eagle-4110648")
		moorhead         = ruling("Moorhead v. Crozer Chester Medical Center, 564 Pa. 156, 765 A.2d 786 (2001)", "", "https://app.midpage.ai/document/moorhead-v-crozer-chester-medical-center-1959449")
		constitution318  = authority.Constitution("Pa. Const. art. III, § 18", "").NotConfirmed().Noted("forbids limits on damages for injury and death")
		pennsylvania202  = statuteReported("41 Pa. Stat. § 202", "", "https://github.com/artwisdom/statuterates")
	)

	return data{
		predicate: provisions(
			general(version("us-pa-punitive-predicate", "punitive damages need evil motive or reckless indifference to the rights of others", punitive.Predicate{
				States: frozen.Of[finding.Topic]("evil_motive_or_reckless_indifference", "evil_motive", "reckless_indifference"), Proof: finding.Preponderance,
				Bars: frozen.Of(punitive.Bar{Cause: "contract", Authority: authority.Case("Thorsen v. Iron & Glass Bank, 328 Pa. Super. 135, 476 A.2d 928 (1984)", "").NotConfirmed()}, punitive.Bar{Cause: "warranty", Authority: authority.Case("Thorsen v. Iron & Glass Bank, 328 Pa. Super. 135, 476 A.2d 928 (1984)", "").NotConfirmed()},
					punitive.Bar{Cause: "government", Authority: pennsylvania8553.Noted("the losses recoverable are listed, and punitive damages are not among them")}),
			}, bert.Noted("punitive damages at common law; ratio by defendant"), feld).omitting("the standard of proof was not confirmed")),
			only(causesOf("med-mal"), version("us-pa-med-mal-punitive-predicate-2002", "punitive damages against a health care provider need willful or wanton conduct or reckless indifference", punitive.Predicate{
				States: frozen.Of[finding.Topic]("willful_or_wanton_conduct_or_reckless_indifference", "willful_or_wanton_conduct", "reckless_indifference"), Proof: finding.Preponderance,
				Agent: "provider_knew_of_and_allowed_the_conduct",
			}, mcare505).by(Accrual, civil.On(2002, 3, 20), civil.Date{}).
				omitting("the standard of proof for the state of mind was not confirmed", "the event that selects the version was not confirmed; accrual stands for it")),
		),

		punitiveCaps: provisions(
			general(version("us-pa-punitive-cap", "no cap on punitive damages", noCaps(), noOther(bert))).but("med-mal"),
			only(causesOf("med-mal"), version("us-pa-med-mal-punitive-cap-2002", "cap of twice compensatory damages against an individual physician", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Defendant,
				To:       limit.When("individual_physician", limit.When("intentional_misconduct", limit.NoLimit(), limit.Times(2, limit.Compensatory)), limit.NoLimit()),
				Measures: frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff}),
			}), mcare505).by(Accrual, civil.On(2002, 3, 20), civil.Date{}).
				omitting("a punitive award of at least $100,000, unless the trier of fact returns less", "the event that selects the version was not confirmed; accrual stands for it")),
		),

		split: provisions(
			general(version("us-pa-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),
			only(causesOf("med-mal"), version("us-pa-med-mal-punitive-split-2002", "a quarter of punitive damages against health care providers to the Mcare Fund", punitive.Split{
				Payee: "Medical Care Availability and Reduction of Error Fund", Share: punitive.Fraction{Num: 1, Den: 4}, Vests: "verdict",
			}, mcare505).by(Verdict, civil.On(2002, 3, 20), civil.Date{})),
		),

		compensatoryCaps: provisions(
			general(version("us-pa-compensatory-caps", "no cap on compensatory damages between private parties", noCaps(), constitution318,
				noOther(pennsylvania8528.Noted("limits only actions against the Commonwealth")))).but("government"),
			only(causesOf("government"), version("us-pa-government-cap", "cap of $250,000 per plaintiff and $1,000,000 in all against the Commonwealth, $500,000 in all against local agencies", frozen.Of(
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Occurrence, To: limit.When("commonwealth_party", limit.Dollars(250_000), limit.NoLimit())},
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.When("commonwealth_party", limit.Dollars(1_000_000), limit.Dollars(500_000))},
			), pennsylvania8528, pennsylvania8553).
				omitting("sexual abuse claims under §§ 8522(b)(10) and 8542(b)(9), which are not limited", "the losses and injuries for which the sections allow damages at all",
					"insurance benefits, deducted from an award against a local agency")),
		),

		fault: provisions(
			general(version("us-pa-fault", "comparative negligence, barred above the defendants' negligence together", fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendants},
				pennsylvania7102).
				reaching(careless("drunk-driving")).omitting("the day from which the section governs")),
			noDefense("us-pa-fault-no-defense", intentionalTorts("contract", "fraud"), pennsylvania7102.Noted("(a) is for actions on negligence; (a.1)(3) names intentional torts and intentional misrepresentation apart"), intentGraves(), intentBrandon()),
		),

		liability: rules(
			version("us-pa-liability-joint", "joint and several", fault.Always(), beforeFairShare).by(Accrual, civil.Date{}, civil.On(2011, 6, 28)).
				omitting("the act of 2002 that was held invalid"),
			version("us-pa-liability-2011", "joint at 60 percent of the fault or more and on the conduct named, otherwise several", fault.Liability{Among: fault.PartiesAndSettled, Joint: frozen.Of(
				fault.Clause{Over: fault.Threshold{Percent: 60, Inclusive: true}}, fault.Clause{Finding: "intentional_misrepresentation"}, fault.Clause{Finding: "intentional_tort"},
				fault.Clause{Causes: frozen.Of(intentionalTorts("fraud")...)},
				fault.Clause{Finding: "hazardous_substance_release"}, fault.Clause{Finding: "unlawful_sale_of_liquor"},
			)}, fairShare).by(Accrual, civil.On(2011, 6, 28), civil.Date{}).
				omitting("strict liability, whose shares are equal for each defendant (Roverano v. John Crane, Inc., 226 A.3d 526 (Pa. 2020), not confirmed)",
					"doubt whether the act reaches a claimant who bears no fault (Spencer v. Johnson, 249 A.3d 529 (Pa. Super. 2021), not confirmed)"),
		),

		credit: rules(version("us-pa-credit", "as the release says: the share of the fault, or the sum paid", fault.Credit{Method: fault.ByRelease, Stated: true}, pennsylvania8326, charles).
			omitting("the order against the claimant's fault was not found")),

		reallocation: rules(version("us-pa-reallocation", "nothing is reallocated beyond joint liability", fault.Reallocation{Rule: fault.ByJointLiability}, fairShare.Noted("knows no other reallocation"))),

		collateral: provisions(
			general(version("us-pa-collateral", "payments from collateral sources are not deducted; medical expense counts as paid", fault.Collateral{Effect: fault.NotDeducted, PaidAmount: true}, moorhead).
				omitting("the law before Moorhead in 2001", "benefits that bar recovery against local agencies and under the motor vehicle law")),
			only(causesOf("med-mal"), version("us-pa-med-mal-collateral", "past medical expense and earnings paid by insurance are not recoverable from health care providers", fault.Collateral{Effect: fault.Deducted, PaidAmount: true},
				authority.Statute("40 Pa. Stat. § 1303.508", "").NotConfirmed()).unverified().omitting("life insurance, pensions, social security and public benefits, which are left out", "losses after the trial")),
		),

		order: rules(version("us-pa-order", "the claimant's fault, then shares, then settlements", frozen.Of(StageFault, StageShares, StageCredits), stapas, charles).
			omitting("where the limits on the liability of government come in was not confirmed", "delay damages under Pa. R.C.P. 238, which come on the molded verdict")),

		remittitur: rules(version("us-pa-remittitur", "remittitur in Pennsylvania courts", remittitur.Practice{}, bert.Noted("review of a punitive award for excess")).
			omitting("whether a new trial must be offered was not found")),

		postjudgment: rules(version("us-pa-postjudgment", "6 percent a year, simple, from the verdict", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.FromVerdict},
			pennsylvania202, ruling("Johnson v. Singleton, 442 Pa. Super. 206, 658 A.2d 1372 (1995)", "", "https://cetient.com/case/1972084/johnson-v-singleton").Noted("42 Pa. Cons. Stat. § 8101; from the verdict, on delay damages too"))),

		prejudgment: provisions(
			general(version("us-pa-prejudgment", "6 percent a year, simple, of right on liquidated sums", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.FromDue,
			}, pennsylvania202).omitting("the rate a contract states", "unliquidated claims, on which the court may give it")),
			only(injuriesAnd("med-mal", "wrongful-death", "property-damage"), version("us-pa-prejudgment-delay", "delay damages: the first prime rate of each year plus 1 percent, simple, from a year after service", interest.Prejudgment{
				Available: interest.OfRight, Start: interest.FromService, First: theDay(monthsAfter(interest.FromService, 12)), Ends: interest.FromVerdict, Excludes: head.AllPunitive(),
				Rule: interest.Rule{Rate: interest.Rate{Index: interest.Prime, Percent: decimal.New(1, 0), Reading: interest.FirstOfYear}, Resets: interest.EachYear, Days: interest.ActualActual},
			}, authority.Rule("Pa. R.C.P. 238", "").ReadAt("https://regulations.justia.com/states/pennsylvania/title-231/part-i/chapter-200/rule-238", AsOf()),
				authority.Rule("Pa. R.C.P. 238", "addendum").ReadAt("http://parules.elaws.us/bulletin/1/18/2014/112", AsOf()).Noted("the prime rates of 1980 to 2014")).
				omitting("the plaintiff must ask for it within ten days of the verdict",
					"time after a written offer of which the recovery is no more than 125 percent, and time in which the plaintiff delayed the trial: record those days as left out", "that punitive damages bear none was not read in a source")),
		),
		security: rules(version("us-pa-appeal-security", "120 percent of the sum found due and unpaid", secured(120, interest.Security{}),
			courtRuleReported("Pa. R.A.P. 1731", "(a)", "https://cetient.com/case/6399566/nebistinsky-v-nebistinsky").Noted("the rule is quoted as it was in 1986"),
			courtRuleReported("Pa. R.A.P. 1731", "(a)", "https://gibperk.com/?p=10633")).
			omitting("sums payable over time, of which eighteen months count", "whether a statute sets a ceiling in tobacco cases was not read")),
		life: rules(version("us-pa-judgment-life", "execution against personal property within twenty years of entry", interest.Life{Years: 20},
			statute("42 Pa. Cons. Stat. §§ 5526, 5529", "5526(1); 5529(a)", "https://github.com/saint1415/us-statutes/tree/data/data/states/pennsylvania"),
			authority.Rule("Pa. R.C.P. 3101.1", "").ReadAt("https://rulesofcivilprocedure.com/pa/rule-3101.1/", AsOf()).Noted("real property: five years from entry or the last revival"),
			ruling("Shearer v. Naftzinger, 747 A.2d 859 (Pa. 2000)", "", "https://app.midpage.ai/document/shearer-v-naftzinger-1932639").Noted("the twenty years are no defense to the revival of a lien")).
			omitting("execution against real property: within five years of entry or of the last revival, which can be repeated without a last day",
				"whether a revival starts the twenty years anew for personal property: the Superior Court held so, 714 A.2d 421 (1998); the concurring opinion of 2000 did not")),
	}
}
