package law

import (
	"math/big"

	"github.com/makewhole/remedies/damages/interest"
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func washington() data {
	var (
		washingtonRates = authority.Publication("Washington Code Reviser, judgment interest rates", "").ReadAt("http://leg.wa.gov/CodeReviser/Documents/rates.htm", AsOf())
		washington456   = statute("RCW 4.56.110, 4.56.115", "", "https://apps.leg.wa.gov/rcw/default.aspx?cite=4.56.115")
		dailey          = rulingReported("Dailey v. North Coast Life Insurance Co., 129 Wash. 2d 572, 919 P.2d 589 (1996)", "",
			"https://govt.westlaw.com/wciji/Document/I2c8b44cce10d11dab058a118868d70a9?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)").
			Noted("reported in the comment to WPI 35.01: none without a statute's express words; the law against discrimination has none")
		washington1952 = statute("Wash. Rev. Code § 19.52.010", "(1)-(2)", "https://github.com/saint1415/us-statutes")
		washington1986 = statute("Wash. Rev. Code § 19.86.090", "", "https://instalawyer.io/laws/revised-code-of-washington/1986090-civil-action-for")
		washington4830 = statute("Wash. Rev. Code § 48.30.015", "(2), (5)", "https://instalawyer.io/laws/revised-code-of-washington/4830015-unreasonable-denial-of")
		washington4952 = statute("Wash. Rev. Code § 49.52.070", "", "https://instalawyer.io/laws/revised-code-of-washington/4952070-civil-liability-for")
		willfulWages   = statuteReported("Wash. Rev. Code § 49.52.050", "(2)", "http://olympia.legalexaminer.com/workplace-injuries/wages-in-washington/").Noted("willfully and with intent to deprive")
		twentyFive     = rulingReported("Anderson v. State Farm Fire & Casualty Co., No. 3:20-cv-05119 (W.D. Wash. July 31, 2024)", "",
			"https://print.casetext.com/case/anderson-v-state-farm-fire-cas-co-7").Noted("$25,000 asked on top of $1,000,000 of damages")
		sofie   = ruling("Sofie v. Fibreboard Corp., 112 Wash. 2d 636, 771 P.2d 711 (1989)", "headnotes 4-7", "https://print.casetext.com/case/sofie-v-fibreboard-corp")
		cap4562 = statuteReported("Wash. Rev. Code § 4.56.250", "(2)", "https://lawfilesext.leg.wa.gov/Biennium/2003-04/Htm/Bills/House%20Bills/1850.htm").
			Noted("the text of 1986 as a bill of 2003 would have amended it")
		washington4225 = statute("Wash. Rev. Code § 4.22.005", "", "https://law.justia.com/codes/washington/title-4/chapter-4-22/section-4-22-005/")
		washington4270 = statute("Wash. Rev. Code § 4.22.070", "(1), (3)", "http://apps.leg.wa.gov/RCW/default.aspx?cite=4.22.070")
		kottler        = ruling("Kottler v. State, 136 Wash. 2d 437, 963 P.2d 834 (1998)", "", "https://law.justia.com/cases/washington/supreme-court/1998/65256-2-1.html").
				Noted("no joint liability toward a faultless claimant but of those against whom judgment is entered")
		coulter = ruling("Coulter v. Asten Group, Inc., 135 Wash. App. 613 (2006)", "headnotes 2-3", "http://courts.mrsc.org/html/appellate/135wnapp/135WnApp0613.htm").
			Noted("asbestos is a hazardous substance")
		tegman = ruling("Tegman v. Accident & Medical Investigations, Inc., 150 Wash. 2d 102, 75 P.3d 497 (2003)", "", "http://courts.mrsc.org/supreme/150wn2d/150wn2d0102.htm")
		indiv  = authority.Publication("Harnetiaux, RCW 4.22.070, Joint and Several Liability, and the Indivisibility of Harm, 27 Gonz. L. Rev. 193 (1991)", "").
			ReportedAt("http://heinonline.org/HOL/LandingPage?collection=journals&div=20&handle=hein.journals%2Fgonlr27", AsOf()).Noted("joint and several since statehood, and by statute from 1981")
		washington4260 = statuteReported("Wash. Rev. Code § 4.22.060", "(2)", "https://lawfilesext.leg.wa.gov/biennium/2007-08/Htm/Bills/Senate%20Bills/6058.htm").
				Noted("the text as a bill of 2008 sets it out")
		credits = authority.Publication("How Settlement Credits Work: Washington (2018)", "").
			ReportedAt("https://www.hpylaw.com/construction/publications/how-settlement-credits-work-washington/", AsOf())
		ciminski       = ruling("Ciminski v. SCI Corp., 90 Wash. 2d 802, 585 P.2d 1182 (1978)", "", "http://courts.mrsc.org/html/supreme/090wn2d/090wn2d0802.htm")
		washington7708 = statute("Wash. Rev. Code § 7.70.080", "", "https://law.justia.com/codes/washington/title-7/chapter-7-70/section-7-70-080/")
		washington4763 = statute("Wash. Rev. Code § 4.76.030", "", "https://law.justia.com/codes/washington/title-4/chapter-4-76/section-4-76-030/")

		since1986 = civil.On(1986, 8, 1)
		sofieDay  = civil.On(1989, 4, 27)
	)
	const (
		filed1986  = "August 1, 1986 as the first day and filing as the event of the act of 1986 were not confirmed"
		wageByLife = limit.Base("average_annual_wage_times_life_expectancy")
	)
	// What may be added to the damages of one plaintiff from one defendant, on top of them.
	added := func(to limit.Expr) Caps {
		return frozen.Of(limit.Cap{Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Defendant | limit.Claim, To: to})
	}

	return data{
		predicate: provisions(
			general(version("us-wa-punitive-predicate", "no punitive damages but by the express words of a statute", punitive.Predicate{
				Available: punitive.ByStatute, Opens: frozen.Of("consumer-protection", "insurance-bad-faith", "wage"),
				States: frozen.Of[finding.Topic]("statute_allows_exemplary_damages"),
			}, dailey).omitting("other statutes that allow them, such as that on trade secrets, § 19.108.030, which was not read",
				"claims under federal law, which allow them as federal law does")).but("consumer-protection", "insurance-bad-faith", "wage"),
			only(causesOf("consumer-protection"), version("us-wa-punitive-predicate-consumer", "damages may be raised to three times on an unfair or deceptive act", punitive.Predicate{
				Available: punitive.ByStatute, Opens: frozen.Of("consumer-protection"), States: frozen.Of[finding.Topic]("unfair_or_deceptive_act"),
			}, washington1986).omitting("that the increase is in the court's discretion")),
			only(causesOf("insurance-bad-faith"), version("us-wa-punitive-predicate-insurance", "damages may be raised to three times on an unreasonable denial of a claim", punitive.Predicate{
				Available: punitive.ByStatute, Opens: frozen.Of("insurance-bad-faith"),
				States: frozen.Of[finding.Topic]("unreasonable_denial_of_coverage_or_benefits", "violation_of_claims_rules"),
			}, washington4830).omitting("that only a first-party claimant may sue, and that the increase is in the court's discretion", "the day in 2007 on which the section took effect")),
			only(causesOf("wage"), version("us-wa-punitive-predicate-wage", "double damages for wages withheld willfully and with intent to deprive", punitive.Predicate{
				Available: punitive.ByStatute, Opens: frozen.Of("wage"), States: frozen.Of[finding.Topic]("willful_and_intentional_withholding_of_wages"),
			}, washington4952, willfulWages).omitting("an employee who knowingly submitted to the violation")),
		),

		punitiveCaps: provisions(
			general(version("us-wa-punitive-cap", "no cap where a statute sets none, as none are allowed without one", noCaps(), dailey)).
				but("consumer-protection", "insurance-bad-faith", "wage"),
			only(causesOf("consumer-protection"), version("us-wa-punitive-cap-consumer", "increase to three times the damages, of at most $25,000 for an unfair or deceptive act",
				added(limit.When("violation_other_than_unfair_or_deceptive_act", limit.Times(2, limit.Compensatory),
					limit.LesserOf(limit.Times(2, limit.Compensatory), limit.Dollars(25_000)))), washington1986, twentyFive).
				omitting("that the $25,000 bounds the increase and not the increased total: the section does not say so in terms", "the earlier limit of $10,000")),
			only(causesOf("insurance-bad-faith"), version("us-wa-punitive-cap-insurance", "increase to three times the damages", added(limit.Times(2, limit.Compensatory)), washington4830)),
			only(causesOf("wage"), version("us-wa-punitive-cap-wage", "judgment for twice the wages withheld", added(limit.Times(1, limit.Compensatory)), washington4952).
				omitting("a reading that adds twice the wages to the wages themselves", "damages other than the wages, which are not doubled")),
		),

		split: rules(version("us-wa-punitive-split", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: rules(
			version("us-wa-compensatory-caps-1986", "cap on noneconomic damages: 0.43 of the average annual wage times life expectancy", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), Except: frozen.Of("contract"), Unit: limit.Plaintiff, To: limit.Multiple(big.NewRat(43, 100), wageByLife),
			}), cap4562, sofie).by(Filing, since1986, sofieDay).struck(sofie).omitting(filed1986, "that a life expectancy below fifteen years counts as fifteen"),
			version("us-wa-compensatory-caps-none-1989", "no cap on compensatory damages since Sofie", noCaps(), sofie).by(Filing, sofieDay, civil.Date{}),
		),

		fault: provisions(
			general(version("us-wa-fault", "pure comparative fault", claimant(fault.Pure), washington4225).
				reaching(append(productClaims(), careless("drunk-driving", "warranty", "wilful-misconduct")...)).
				omitting("contributory negligence before the first act on comparative negligence, of 1973")),
			noDefense("us-wa-fault-no-defense", intentionalTorts("contract", "fraud"), statute("Wash. Rev. Code § 4.22.015", "", "https://github.com/saint1415/us-statutes").Noted("fault is what is negligent or reckless, strict liability, warranty and the like; intention is not named"), intentGraves(), intentBrandon()),
		),

		liability: rules(
			version("us-wa-liability", "joint and several liability", fault.Always(), indiv, kottler).by(Filing, civil.Date{}, since1986).omitting(filed1986),
			version("us-wa-liability-1986", "several, but joint for their shares added up toward a faultless claimant, and joint in concert, for an agent, and in the causes the section leaves out", fault.Liability{Joint: frozen.Of(
				fault.Clause{Faultless: true, Combined: true}, fault.Clause{Finding: "acted_in_concert"}, fault.Clause{Finding: "agent_or_servant_of_party"},
				fault.Clause{Finding: "hazardous_substances_or_solid_waste"}, fault.Clause{Finding: "generic_fungible_product"}, fault.Clause{Causes: frozen.Of("tortious-interference")},
			)}, washington4270, kottler, coulter, tegman).
				notFor("assault", "battery", "false-imprisonment", "intentional-tort", "malicious-prosecution", "sexual-abuse").by(Filing, since1986, civil.Date{}).
				omitting(filed1986,
					"employers immune under title 51, whose fault is not found", "damages by the intentional acts of others, which are kept apart and for which the negligent do not answer (Tegman)"),
		),

		credit: rules(version("us-wa-credit", "the sum paid in a reasonable settlement, where liability is joint", fault.Credit{Method: fault.ProTanto, Several: fault.SeveralNone, JointOnly: true, Stated: true, GoodFaith: true}, washington4260, credits, washington4270)),

		reallocation: rules(version("us-wa-reallocation", "borne by those jointly liable", fault.Reallocation{Rule: fault.ByJointLiability}, washington4270.Noted("knows no other reallocation"))),

		collateral: provisions(
			general(version("us-wa-collateral", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, ciminski)).but("med-mal"),
			only(causesOf("med-mal"), version("us-wa-med-mal-collateral", "the factfinder may hear of compensation from others in medical malpractice", fault.Collateral{Effect: fault.Admissible}, washington7708).
				omitting("payments from the assets of the claimant or the family, which are not shown", "the claimant's answer: duties to repay, and premiums paid")),
		),

		remittitur: rules(version("us-wa-remittitur", "remittitur and additur in Washington courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: washington4763, Additur: remittitur.Yes, AdditurLaw: washington4763,
		}, washington4763).omitting("that a party who consented is released if the other appeals, and the review is then fresh")),
		postjudgment: provisions(
			general(version("us-wa-postjudgment", "interest at the highest legal rate, 12 percent in every month read", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromEntry,
			}, washington456, washingtonRates).omitting("the highest legal rate is 12 percent or the 26-week Treasury bill plus 4, if that is more: the formula was not read", "a written contract's rate, set out in the judgment",
				"the verdict's day, where the judgment is affirmed on review")).but("government", "consumer-debt"),
			only(causesOf("consumer-debt"), version("us-wa-postjudgment-consumer-2019", "interest at 9 percent on judgments for unpaid consumer debt", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0))}, Start: interest.FromEntry,
			}, statute("Wash. Rev. Code § 4.56.110", "(5)", "https://app.leg.wa.gov/rcw/default.aspx?cite=4.56.110")).by(Judgment, civil.On(2019, 7, 28), civil.Date{}).
				omitting("a written contract's rate, set out in the judgment", "that the amendment of 2019 took effect on July 28 was not confirmed")),
			only(injuries(), version("us-wa-postjudgment-tort-2010", "interest on judgments in tort at prime plus 2 percent", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Index: interest.Prime, Percent: decimal.New(2, 0), Reading: interest.MonthBefore}}, Start: interest.FromEntry,
			}, washington456, washingtonRates).by(Judgment, civil.On(2010, 6, 10), civil.Date{}).
				omitting("the prime rate is of the first business day of the month before; the first day stands for it", "the Treasury bill rate from June 10, 2004", "the verdict's day, where the judgment is affirmed on review")),
		),

		prejudgment: provisions(
			general(version("us-wa-prejudgment", "prejudgment interest of right on liquidated sums, at 12 percent", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromDue, Excludes: head.AllPunitive(),
			}, washington1952).omitting("a rate agreed in writing", "that punitive damages bear none was not read")),
			only(causesOf("medical-debt"), version("us-wa-prejudgment-medical-debt", "prejudgment interest on medical debt, at 9 percent", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0))}, Start: interest.FromDue, Excludes: head.AllPunitive(),
			}, washington1952.Noted("no more than 9 percent, from July 28, 2019 for older debt too")).by(Judgment, civil.On(2019, 7, 28), civil.Date{}).omitting("a lower rate that was agreed")),
			only(bodily(), version("us-wa-prejudgment-injury", "no prejudgment interest in actions for personal injury and wrongful death", interest.Prejudgment{Available: interest.None},
				rulingReported("Prier v. Refrigeration Engineering Co., 74 Wn.2d 25, 442 P.2d 621 (1968)", "", "https://ezel.ai/surveys/prejudgment-interest/washington").Noted("only sums that are liquidated bear it"))),
		),
		security: rules(version("us-wa-appeal-security", "the judgment, interest and costs", interest.Security{Measured: interest.ByTotal},
			courtRuleReported("Wash. RAP 8.1", "(c)(1)", "http://www.hesterlawgroup.com/publications/hurry-up-and-wait").Noted("the rule is quoted")).
			omitting("attorney fees and expenses likely on appeal, which count as costs", "the ceiling of $100 million for parties to the tobacco settlement, Wash. Rev. Code § 43.340.130")),
		life: rules(version("us-wa-judgment-life", "ten years, extended once by order in the last ninety days for ten more", interest.Life{Years: 10, Renews: 10, From: interest.FromExpiry, Times: 1, Within: 3},
			statute("RCW 4.56.210, 6.17.020", "6.17.020(1), (3)", "https://github.com/saint1415/us-statutes/tree/data/data/states/washington")).
			omitting("the window is ninety days, for which three months stand", "whether unpaid interest bears interest after an extension was not read", "district court judgments, which are extended in the superior court or not at all", "child support, restitution and legal financial obligations")),
	}
}
