package law

import (
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
	"github.com/shopspring/decimal"
)

func tennessee() data {
	var (
		tennessee121   = statute("Tenn. Code Ann. §§ 47-14-121, 47-14-122", "", "http://search.mleesmith.com/tca/47-14-0121.html")
		tennesseeRates = authority.Publication("creditorsrights101.com, judgment interest in Tennessee", "").ReportedAt("https://creditorsrights101.com/tag/post-judgment-interest/", AsOf())
		tennesseeFixed = func(id RuleID, percent decimal.Decimal, from, until civil.Date, rate authority.Citation) Version[interest.Postjudgment] {
			return version(id, "interest at "+percent.String()+" percent, two below the formula rate, fixed at entry", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Fixed(percent)}, Start: interest.FromVerdict,
			}, tennessee121, rate).by(Judgment, from, until).omitting("half-years whose rate was not found: they are not covered", "a statute, note or contract with a rate of its own")
		}
		tennessee102   = statute("Tenn. Code Ann. § 29-39-102", "(a)-(e), (h)", "https://law.justia.com/codes/tennessee/title-29/chapter-39/section-29-39-102/")
		tennessee104   = statute("Tenn. Code Ann. § 29-39-104", "(a)(5), (a)(7)", "https://law.justia.com/codes/tennessee/title-29/chapter-39/section-29-39-104/")
		tennessee11107 = statute("Tenn. Code Ann. § 29-11-107", "", "https://law.justia.com/codes/tennessee/title-29/chapter-11/section-29-11-107/")
		tennessee20102 = statute("Tenn. Code Ann. §§ 20-10-101 to 20-10-103", "", "https://law.justia.com/codes/tennessee/title-20/chapter-10/section-20-10-102/")
		tennessee20101 = statute("Tenn. Code Ann. § 20-10-101", "", "https://law.justia.com/codes/tennessee/title-20/chapter-10/section-20-10-101/")
		reform         = authority.Publication("What a Difference a Day Made: The Tennessee Civil Justice Act of 2011 (Tennessee Bar Association)", "").
				ReportedAt("http://www.tba.org/journal/what-a-difference-a-day-made", AsOf()).Noted("causes of action that accrue on or after October 1, 2011")
		mcclay = rulingReported("McClay v. Airport Management Services, LLC, 596 S.W.3d 686 (Tenn. 2020)", "",
			"https://www.butlersnow.com/2020/02/reflections-on-mcclay-part-ii-lindenberg-undone-tennessee-supreme-court-restores-statutory-limits-on-damages-awards-in-tennessee/").
			Noted("upholds the cap on noneconomic damages; the cap on punitive damages was not before the court")
		lindenberg = rulingReported("Lindenberg v. Jackson National Life Insurance Co., 912 F.3d 348 (6th Cir. 2018)", "", "https://law.justia.com/cases/federal/appellate-courts/ca6/17-6079/17-6079-2018-12-21.html").
				Noted("holds the cap on punitive damages contrary to the jury right of the Tennessee constitution; binds federal courts of the circuit, not Tennessee's")
		mcintyre = ruling("McIntyre v. Balentine, 833 S.W.2d 52 (Tenn. 1992)", "", "https://cetient.com/opinion/2372676/mcintyre-v-balentine")
		davis    = rulingReported("Davis v. Ameron International Corp. (Tenn. Ct. App. June 30, 2020)", "",
			"https://asbestoscasetracker.com/verdict-reduction/defendants-interpretation-of-statutory-damages-cap-upheld-on-appeal/").
			Noted("fault of the claimant first, then the cap, then the shares of the others")
		monypeny = rulingReported("Monypeny v. Kheiv, No. W2014-00656-COA-R3-CV (Tenn. Ct. App. Apr. 1, 2015)", "",
			"https://www.johndaylegal.com/23-20-statutory-cap-and-comparative-fault.html")
	)

	// The exceptions are the same four in both sections.
	unless := func(to limit.Expr) limit.Expr {
		return limit.When("specific_intent_to_harm", limit.NoLimit(),
			limit.When("records_falsified_or_concealed", limit.NoLimit(),
				limit.When("judgment_impaired_by_intoxicant", limit.NoLimit(),
					limit.When("felony_conviction", limit.NoLimit(), to))))
	}

	return data{
		predicate: rules(version("us-tn-punitive-predicate", "punitive damages need malicious, intentional, fraudulent or reckless conduct", punitive.Predicate{
			States: frozen.Of[finding.Topic]("malicious_intentional_fraudulent_or_reckless", "malice", "intentional", "fraud", "recklessness"),
			Proof:  finding.ClearAndConvincing, Agent: "management_capacity_reckless_hiring_or_ratification",
		}, statute("Tenn. Code Ann. § 29-39-104", "(a)(1), (g)", "https://law.justia.com/codes/tennessee/title-29/chapter-39/section-29-39-104/")).
			omitting("sellers who are not manufacturers, approved drugs and devices, and compliance with regulation, § 29-39-104(c)-(e)",
				"the rule before October 1, 2011 is that of Hodges v. S.C. Toof & Co., 833 S.W.2d 896 (Tenn. 1992), which was not read")),

		punitiveCaps: rules(
			version("us-tn-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(reform)).by(Accrual, civil.Date{}, civil.On(2011, 10, 1)),
			version("us-tn-punitive-cap-2011", "cap of the greater of twice compensatory damages and $500,000", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Defendant,
				To:       unless(limit.GreaterOf(limit.Times(2, limit.Compensatory), limit.Dollars(500_000))),
				Measures: frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff}),
			}), tennessee104, reform, lindenberg, mcclay).by(Accrual, civil.On(2011, 10, 1), civil.Date{}).
				omitting("federal courts of the Sixth Circuit do not apply the cap while Lindenberg v. Jackson National Life Insurance Co., 912 F.3d 348 (6th Cir. 2018) stands",
					"what one cap binds: the section names no unit, and each plaintiff against each defendant stands for it",
					"that the exception for a felony conviction came in later, with 2012 Tenn. Pub. Acts ch. 902"),
		),

		split: rules(version("us-tn-punitive-split", "no share of punitive damages for a fund", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(
				version("us-tn-noneconomic-cap-none", "no cap on noneconomic damages", noCaps(), noOther(reform)).by(Accrual, civil.Date{}, civil.On(2011, 10, 1)),
				version("us-tn-noneconomic-cap-2011", "cap of $750,000, or $1,000,000 for a catastrophic loss, on noneconomic damages", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Person,
					To: unless(limit.When("catastrophic_loss_or_injury", limit.Dollars(1_000_000), limit.Dollars(750_000))),
				}), tennessee102, reform, mcclay).by(Accrual, civil.On(2011, 10, 1), civil.Date{}).
					omitting("that the exception for a felony conviction came in later, on June 12, 2012, with 2012 Tenn. Pub. Acts ch. 902",
						"the exceptions of § 29-39-102(h) are for personal injury and wrongful death only",
						"a defendant that answers for another's act alone is held to its own findings, § 29-39-102(j)",
						"claims against the state or a local government where the cap conflicts with their own acts, § 29-39-102(l)")),
			only(causesOf("government"), version("us-tn-government-cap-2007", "cap of $300,000 a person and $700,000 an occurrence on claims against local governments", frozen.Of(
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Person, To: limit.Dollars(300_000)},
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(700_000)},
			), authority.Statute("Tenn. Code Ann. § 29-20-403", "(b)(4)").NotConfirmed(),
				statuteReported("Tenn. Code Ann. § 29-20-403", "", "https://www.mtas.tennessee.edu/reference/governmental-liability-caps").
					Noted("that there are caps, by accident; the amounts were not read")).
				by(Accrual, civil.On(2007, 7, 1), civil.Date{}).unverified().
				omitting("property damage", "insurance above the limits, § 29-20-404(a)", "claims against the state, which has caps of its own under Tenn. Code Ann. § 9-8-307(e)")),
		),

		fault: rules(version("us-tn-fault", "comparative fault, barred at 50 percent", fault.Rule{Bar: fault.At50, Against: fault.AgainstAll},
			mcintyre, ruling("Whitehead v. Toyota Motor Corp., 897 S.W.2d 684 (Tenn. 1995)", "at 693", "http://casetext.com/case/whitehead-v-toyota-motor-corp").
				Noted("strict liability for products too"), statute("Tenn. Code Ann. § 29-39-102", "(b)", "https://law.justia.com/codes/tennessee/title-29/chapter-39/section-29-39-102/")).
			reaching(append(productClaims(), careless("drunk-driving")...)).
			by(Verdict, civil.On(1992, 5, 4), civil.Date{}).
			omitting("the rule for cases tried before May 4, 1992", "an employer immune under workers' compensation, whose fault is not counted")),

		liability: rules(
			version("us-tn-liability-2013", "several, but for civil conspiracy and manufacturers of one product", fault.Liability{Joint: frozen.Of(
				fault.Clause{Finding: "civil_conspiracy"},
				fault.Clause{Finding: "strictly_liable_manufacturer", Causes: frozen.Of("product-liability", "warranty")},
			)}, tennessee11107).by(Accrual, civil.On(2013, 7, 1), civil.Date{}).notFor(intentionalTorts()...).
				omitting("one who answers for another's act owes that one's share too, § 29-11-107(c)"),
			version("us-tn-liability", "several by decisions, but for civil conspiracy and manufacturers of one product", fault.Liability{Joint: frozen.Of(
				fault.Clause{Finding: "civil_conspiracy"},
				fault.Clause{Finding: "strictly_liable_manufacturer", Causes: frozen.Of("product-liability")},
			)}, mcintyre).by(Verdict, civil.On(1992, 5, 4), civil.Date{}).notFor(intentionalTorts()...).
				omitting("the rule for cases tried before May 4, 1992", "that the exceptions of § 29-11-107 were those of decisions before July 1, 2013 was not confirmed",
					"one who answers for another's act owes that one's share too"),
		),

		credit: rules(version("us-tn-credit", "no credit: a settling person's share of the fault is not owed by the others", fault.Credit{Method: fault.ProTanto, Several: fault.SeveralNone, JointOnly: true, Stated: true, GoodFaith: true}, davis, authority.Statute("Tenn. Code Ann. § 29-11-105", "").NotConfirmed())),

		reallocation: rules(version("us-tn-reallocation", "each defendant owes only its own share", fault.Reallocation{Rule: fault.ClaimantBears}, tennessee11107)),

		collateral: provisions(
			general(version("us-tn-collateral", "collateral payments do not count, and medical expense counts as billed", fault.Collateral{Effect: fault.NotDeducted},
				rulingReported("Dedmon v. Steelman, 535 S.W.3d 431 (Tenn. 2017)", "", "https://www.tncourts.gov/courts/supreme-court/opinions/2017/11/17/jean-dedmon-v-debbie-steelman-et-al"))),
			only(causesOf("med-mal"), version("us-tn-med-mal-collateral", "losses paid or payable by collateral sources are not recoverable from a health care provider", fault.Collateral{
				Effect: fault.Deducted, NotIfSubrogated: true,
			}, rulingReported("Crotty v. Flora, No. M2021-01193-SC-R11-CV (Tenn. Sept. 29, 2023)", "",
				"https://law.justia.com/cases/tennessee/supreme-court/2023/m2021-01193-sc-r11-cv.html").Noted("the section abrogates the rule in part; it did not on the facts of the case"),
				authority.Statute("Tenn. Code Ann. § 29-26-119", "").NotConfirmed(),
				authority.Case("Nance v. Westside Hospital, 750 S.W.2d 740 (Tenn. 1988)", "").NotConfirmed()).
				omitting("insurance the claimant bought privately and individually, and the assets of the claimant's family, which are not deducted",
					"that a right of the source to be repaid keeps the common-law rule was not confirmed")),
		),

		order: rules(version("us-tn-order", "the claimant's fault, then the cap, then the shares of the others", frozen.Of(StageFault, StageCaps, StageShares, StageCredits),
			monypeny, davis)),

		remittitur: rules(version("us-tn-remittitur", "remittitur and additur in Tennessee courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: tennessee20102, Additur: remittitur.Yes, AdditurLaw: tennessee20101,
			AppealProtest: remittitur.Yes, AppealLaw: tennessee20102,
		}, tennessee20102)),
		postjudgment: rules(
			version("us-tn-postjudgment", "interest at 10 percent", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromVerdict}, tennessee121).
				by(Judgment, civil.Date{}, civil.On(2012, 7, 1)).omitting("a statute, note or contract with a rate of its own"),
			tennesseeFixed("us-tn-postjudgment-2012", decimal.New(525, -2), civil.On(2012, 7, 1), civil.On(2016, 1, 1), tennesseeRates),
			tennesseeFixed("us-tn-postjudgment-2016", decimal.New(550, -2), civil.On(2016, 1, 1), civil.On(2017, 1, 1), tennesseeRates),
			tennesseeFixed("us-tn-postjudgment-2017", decimal.New(625, -2), civil.On(2017, 7, 1), civil.On(2018, 1, 1), tennesseeRates),
			tennesseeFixed("us-tn-postjudgment-2020", decimal.New(675, -2), civil.On(2020, 1, 1), civil.On(2020, 7, 1), tennesseeRates),
			tennesseeFixed("us-tn-postjudgment-2026", decimal.New(875, -2), civil.On(2026, 7, 1), civil.On(2027, 1, 1),
				authority.Publication("Tennessee Administrative Office of the Courts, judgment interest rates", "").ReadAt("https://www.tncourts.gov/tennessee-judgment-interest-rates", AsOf())),
		),

		prejudgment: provisions(general(version("us-tn-prejudgment", "prejudgment interest by equity, at most 10 percent", interest.Prejudgment{
			Available: interest.Discretionary, Sets: interest.ByCourt, Rule: interest.Rule{Rate: interest.Rate{Ceiling: decimal.New(10, 0)}}, Start: interest.AsCourtSets, Excludes: head.AllPunitive(),
		}, statute("Tenn. Code Ann. § 47-14-123", "", "https://law.uslawyerdatabase.com/category/us-law/2021-tennessee-code/title-47-commercial-instruments-and-transactions/chapter-14-interest-rates-generally/page/2")).
			omitting("that punitive damages bear none was not read", "notes and accounts signed by the debtor, which bear it of right: Tenn. Code Ann. § 47-14-109")),
			only(bodily(), version("us-tn-prejudgment-injury", "no prejudgment interest in actions for personal injury and wrongful death", interest.Prejudgment{Available: interest.None},
				statuteReported("Tenn. Code Ann. § 47-14-123", "", "https://www.tennesseeinjurylawcenter.com/prejudgment-interest-is-not-awarded-in-tennessee-personal-injury-or-wrongful-death-cases/"))),
		),
		security: rules(version("us-tn-appeal-security-2011", "at most 125 percent of the judgment without punitive damages, and $25 million", secured(125, interest.Security{NoPunitive: true, Ceiling: millions(25)}),
			statute("Tenn. Code Ann. § 27-1-124", "(a)-(b)", "https://law.justia.com/codes/tennessee/title-27/chapter-1/section-27-1-124/"),
			authority.Statute("Tenn. Acts 2011, ch. 510, § 24", "").ReadAt("https://github.com/UniCourt/cic-code-tn", AsOf())).by(Accrual, civil.On(2011, 10, 1), civil.Date{}).
			omitting("the section says what is the most: the rules of court were not read", dissipates, "a lesser sum that spares the debtor insolvency", "claims that accrued before, under the section of 2003")),
		life: rules(version("us-tn-judgment-life", "ten years, which a motion before the end extends by ten as often as needed", interest.Life{Years: 10, Renews: 10, From: interest.FromExpiry},
			authority.Rule("Tenn. R. Civ. P. 69.04", "").ReadAt("https://www.tncourts.gov/rules/rules-civil-procedure/6904", AsOf()),
			statute("Tenn. Code Ann. § 28-3-110", "(a)(2), (b)", "https://github.com/UniCourt/cic-code-tn"),
			authority.Publication("Tennessee Bar Journal, vol. 56 no. 4 (2021)", "").ReportedAt("https://www.tba.org/?pg=TennesseeBarJournal&pubAction=viewIssue&pubIssueID=8285&pubIssueItemID=13813", AsOf()).
				Noted("an extension tacks on to the end of the ten years and is no new judgment")).
			omitting("before July 1, 2016 the extension needed an order to show cause", "judgments entered from July 1, 2014 for injury or death by a crime of which the debtor was convicted, which do not end",
				"the lien on real property, which needs the registration of the order", "courts not of record")),
	}
}
