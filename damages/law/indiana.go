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

func indiana() data {
	const (
		chapter513  = "http://statutes.laws-info.com/indiana/title34/ar51/ch3"
		chapter512  = "https://statutes.laws.com/indiana/title34/ar51/ch2"
		section5128 = "https://instalawyer.io/laws/indiana-code/34-51-2-8-jury-instructions-multiple-defendants"
	)
	var (
		indiana5132 = statute("Ind. Code § 34-51-3-2", "", chapter513)
		indiana5134 = statute("Ind. Code §§ 34-51-3-4, 34-51-3-5", "", chapter513)
		indiana5136 = statute("Ind. Code § 34-51-3-6", "", chapter513)
		indiana1995 = statute("Ind. Code § 34-51-3-0.2", "", "https://law.uslawyerdatabase.com/category/us-law/2022-indiana-code/title-34-civil-law-and-procedure/article-51-damages/chapter-3-punitive-damages").
				Noted("the limit and the fund's share are for causes of action that accrue after June 30, 1995")
		stateDoe = rulingReported("State v. Doe, 987 N.E.2d 1066 (Ind. 2013)", "", "http://www.theindianalawyer.com/articles/32135").
				Noted("upholds the limit and the fund's share")
		technaFit = rulingReported("Techna-Fit, Inc. v. Fluid Transfer Products, Inc., 45 N.E.3d 399 (Ind. Ct. App. 2015)", "",
			"https://www.lglfirm.com/blog/examining-indianas-punitive-damages-cap/").
			Noted("the multiple counts the compensatory damages of the claim that supports the punitive award")
		indiana1334 = statute("Ind. Code § 34-13-3-4", "", "https://courtgpt.ai/laws/indiana/title-34/article-13/chapter-3/section-34-13-3-4")
		indiana1814 = statuteReported("Ind. Code § 34-18-14-3", "(a)", "https://sweeneylawfirm.com/blog/indiana-malpractice-damage-caps-increase-on-july-1")
		johnson     = rulingReported("Johnson v. St. Vincent Hospital, Inc., 273 Ind. 374 (1980)", "",
			"http://medmalfacts.com/indiana-raises-damage-caps-on-malpractice/").Noted("upholds the limit")
		indiana5126 = statuteReported("Ind. Code § 34-51-2-6", "", section5128)
		indiana5128 = statute("Ind. Code § 34-51-2-8", "", section5128)
		indiana5121 = statute("Ind. Code §§ 34-51-2-1(b), 34-51-2-2", "", chapter512).
				Noted("the act on comparative fault leaves out qualified health care providers and governmental entities; the common law remains")
		everhart = rulingReported("Indiana Department of Insurance v. Everhart, 960 N.E.2d 129 (Ind. 2012)", "",
			"https://print.casetext.com/case/indiana-dept-of-ins-v-everhart-2/how-cited").
			Noted("joint tortfeasors of one indivisible harm are jointly and severally liable; no set-off was due on its facts")
		indianaMccoy = ruling("R.L. McCoy, Inc. v. Jack, 772 N.E.2d 987 (Ind. 2002)", "", "https://case-law.vlex.com/vid/rl-mccoy-inc-v-887023952").
				Noted("where liability is several there is no credit for what a nonparty paid in settlement")
		mendenhall = ruling("Mendenhall v. Skinner & Broadbent Co., 728 N.E.2d 140 (Ind. 2000)", "", "https://cetient.com/case/853614/mendenhall-v-skinner-and-broadbent-co").
				Noted("nor for one who was not named as a nonparty")
		indianaOneSatisfaction = rulingReported("Mendenhall v. Skinner & Broadbent Co., 728 N.E.2d 140 (Ind. 2000)", "",
			"https://www.studicata.com/summaries/supreme-court-of-indiana/mendenhall-v-skinner-and-broadbent-company-2000-25kqh8").
			Noted("the common law's one satisfaction among joint tortfeasors")
		indiana2312 = statuteReported("Ind. Code § 34-23-1-2", "", "http://lakecountyindianalawyer.com/indiana-wrongful-death/")
		indiana296  = statuteReported("Ind. S.B. 296 (2006)", "", "https://archive.iga.in.gov/2006/bills/ES/ES0296.1.html").
				Noted("the state's interest takes effect when the verdict is announced; effective July 1, 2006")
		indiana4412 = statute("Ind. Code § 34-44-1-2", "", "http://law.justia.com/codes/indiana/2010/title34/ar44/ch1.html")
		stanley     = ruling("Stanley v. Walker, 906 N.E.2d 852 (Ind. 2009)", "", "https://case-law.vlex.com/vid/stanley-v-walker-no-889109346")
		patchett    = rulingReported("Patchett v. Lee, 60 N.E.3d 1025 (Ind. 2016)", "",
			"https://www.clausen.com/indiana-supreme-court-broadens-application-statutory-collateral-source-rule-charting-middle-course/")
		tipmont = ruling("Tipmont Rural Electric Membership Corp. v. Fischer, 716 N.E.2d 357 (Ind. 1999)", "",
			"https://app.midpage.ai/document/tipmont-rural-electric-membership-corp-v-fischer-853791")
		indiana344 = statute("Ind. Code ch. 34-51-4", "§§ 3-9", "https://statutes.laws.com/indiana/title34/ar51/ch4")
	)

	indianaCompanionship := head.Of(head.KindConsortium, head.KindConsortium.At(head.Past), head.KindConsortium.At(head.Future),
		head.KindSocietyAndGrief, head.KindSocietyAndGrief.At(head.Past), head.KindSocietyAndGrief.At(head.Future))
	government := func(person int64) Caps {
		return frozen.Of(
			limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Person | limit.Occurrence, To: limit.Dollars(person)},
			limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(5_000_000)},
		)
	}

	return data{
		predicate: rules(version("us-in-punitive-predicate", "punitive damages need malice, fraud, gross negligence or oppressiveness", punitive.Predicate{
			States: frozen.Of[finding.Topic]("malice", "fraud", "gross_negligence", "oppressiveness"), Proof: finding.ClearAndConvincing,
			Bars: frozen.Of(punitive.Bar{Cause: "government", Authority: indiana1334}),
		}, indiana5132).notFor("wrongful-death").
			omitting("wrongful death, for which the availability of punitive damages was not confirmed")),

		punitiveCaps: rules(
			version("us-in-punitive-cap-none", "no cap on punitive damages", noCaps(), indiana1995).by(Accrual, civil.Date{}, civil.On(1995, 7, 1)),
			version("us-in-punitive-cap-1995", "cap on punitive damages of the greater of three times compensatory damages and $50,000", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Defendant | limit.Claim,
				To: limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(50_000)),
			}), indiana5134, indiana1995, stateDoe, technaFit).by(Accrual, civil.On(1995, 7, 1), civil.Date{}).
				omitting("whether several plaintiffs or defendants share one limit was not found"),
		),

		split: rules(
			version("us-in-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(), indiana1995).by(Accrual, civil.Date{}, civil.On(1995, 7, 1)),
			version("us-in-punitive-split-1995", "75 percent of punitive damages to the state's fund for crime victims", punitive.Split{
				Payee: "Violent Crime Victims Compensation Fund", Share: punitive.Fraction{Num: 3, Den: 4}, Vests: "announcement of the verdict",
			}, indiana5136, indiana296, stateDoe, indiana1995).by(Accrual, civil.On(1995, 7, 1), civil.Date{}).
				omitting("awards under Ind. Code § 13-25-4-10", "the state's interest in an award before July 1, 2006"),
		),

		compensatoryCaps: provisions(
			general(version("us-in-compensatory-caps", "no cap on compensatory damages", noCaps(), noOther(indiana5132))).
				but("med-mal", "government", "wrongful-death"),
			only(causesOf("wrongful-death"), version("us-in-wrongful-death-cap", "cap of $300,000 on love and companionship in the death of an adult without dependants", frozen.Of(limit.Cap{
				Kinds: indianaCompanionship, Unit: limit.Person, To: limit.When("decedent_adult_without_dependants", limit.Dollars(300_000), limit.NoLimit()),
			}), indiana2312).omitting("the day from which the amount governs", "noneconomic damages that the verdict did not divide")),
			only(causesOf("med-mal"), schedule(
				version("us-in-med-mal-cap", "cap on all damages for an injury or death of a patient", noCaps(), indiana1814, johnson).
					omitting("the date of the act of malpractice, which selects the amount and may be earlier than accrual",
						"the part of it that one provider owes, $250,000 from July 1, 1999, $400,000 from July 1, 2017, $500,000 from July 1, 2019, the patient's compensation fund paying the rest",
						"providers that are not qualified under the act", "the months before 1999 on which the amounts changed were not confirmed"),
				Accrual, civil.Date{}, func(d int64) Caps {
					return frozen.Of(limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Person, To: limit.Dollars(d)})
				},
				rise{civil.On(1975, 7, 1), 500_000}, rise{civil.On(1990, 1, 1), 750_000}, rise{civil.On(1999, 7, 1), 1_250_000},
				rise{civil.On(2017, 7, 1), 1_650_000}, rise{civil.On(2019, 7, 1), 1_800_000})...),
			only(causesOf("government"),
				version("us-in-government-cap-before-2006", "cap on claims against governmental entities, $300,000 for one person", government(300_000), indiana1334).
					by(Accrual, civil.Date{}, civil.On(2006, 1, 1)).omitting("the day from which the limits of the act first governed"),
				version("us-in-government-cap-2006", "cap on claims against governmental entities, $500,000 for one person", government(500_000), indiana1334).
					by(Accrual, civil.On(2006, 1, 1), civil.On(2008, 1, 1)),
				version("us-in-government-cap-2008", "cap on claims against governmental entities, $700,000 for one person", government(700_000), indiana1334).
					by(Accrual, civil.On(2008, 1, 1), civil.Date{}),
			),
		),

		fault: provisions(
			general(version("us-in-fault", "comparative fault, barred above 50 percent", fault.Rule{Bar: fault.Above50, Against: fault.AgainstAll}, indiana5126, indiana5128,
				statute("Ind. Code § 34-6-2-45", "(b)", "https://frostbrowntodd.com/indianas-product-liability-act-related-statutes").Noted("fault is what is negligent, willful, wanton, reckless or intentional"),
				statuteReported("Ind. Code § 34-20-8-1", "", "https://www.aircraftbuilders.com/custpage.cfm?frm=177119&sec_id=177313&news_id=33158&INDIANA").Noted("product liability")).
				reaching(append(productClaims(), careless("drunk-driving", "wilful-misconduct")...)).
				by(Accrual, civil.On(1985, 1, 1), civil.Date{}).
				omitting("contributory negligence before January 1, 1985", "intentional torts for which the defendant was convicted, Ind. Code § 34-51-2-10")),
			only(causesOf("med-mal", "government"), version("us-in-fault-contributory", "contributory negligence bars recovery from health care providers and governmental entities",
				claimant(fault.AnyFault), indiana5121).omitting("last clear chance")),
		),

		liability: provisions(
			general(version("us-in-liability", "each defendant owes its share of the fault", fault.Liability{}, indiana5128).
				by(Accrual, civil.On(1985, 1, 1), civil.Date{}).
				omitting("joint and several liability before January 1, 1985", "the joint liability of a principal for its agent, which is one share")),
			only(causesOf("med-mal"), version("us-in-liability-med-mal", "health care providers owe the whole jointly", fault.Always(), everhart, indiana5121)),
			only(causesOf("government"), version("us-in-liability-government", "the common law's joint liability for claims against governmental entities", fault.Always(), indiana5121).
				omitting("no decision was read that applies it to several defendants of whom one is a governmental entity")),
		),

		credit: provisions(
			general(version("us-in-credit", "no credit for a settlement where each defendant owes its share", fault.Credit{Method: fault.NoCredit, Order: fault.OrderIrrelevant}, indiana5128.Noted("the share of a nonparty named as such is found and is nobody's debt"), indianaMccoy, mendenhall)),
			only(causesOf("med-mal", "government"), version("us-in-credit-joint", "the sum paid comes off what those jointly liable owe", fault.Credit{Method: fault.ProTanto, Order: fault.OrderIrrelevant}, indianaOneSatisfaction, indiana5121).omitting("no decision was read that gives the credit on a claim of medical malpractice or against a governmental entity")),
		),

		reallocation: provisions(
			general(version("us-in-reallocation", "an uncollectible share stays with the claimant", fault.Reallocation{Rule: fault.ClaimantBears},
				indiana5128.Noted("judgment is entered against each for its share; nothing moves one to another"))),
			only(causesOf("med-mal", "government"), version("us-in-reallocation-joint", "those jointly liable owe the whole", fault.Reallocation{Rule: fault.ByJointLiability}, everhart, indiana5121)),
		),

		collateral: rules(version("us-in-collateral", "the jury hears of payments from collateral sources, with exceptions", fault.Collateral{Effect: fault.Admissible},
			indiana4412, stanley, patchett).
			omitting("life insurance and death benefits, insurance the plaintiff or family paid for, and payments by a government, which the jury does not hear of",
				"medical expense: the sums accepted in payment are evidence of reasonable value beside the sums billed")),

		remittitur: rules(version("us-in-remittitur", "remittitur and additur in Indiana courts", remittitur.Practice{
			Additur: remittitur.Yes, AdditurLaw: tipmont,
		}, tipmont, statuteReported("Ind. Trial Rule 59", "(A)(2)",
			"https://casetext.com/rule/indiana-court-rules/indiana-rules-of-trial-procedure/judgment/rule-59-motion-to-correct-error")).
			omitting("whether a reduction must be offered back was not confirmed")),

		postjudgment: rules(version("us-in-postjudgment-1994", "8 percent a year, simple", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(8, 0))}, Start: interest.FromVerdict},
			statuteReported("Ind. Code § 24-4.6-1-101", "", "https://github.com/artwisdom/statuterates"),
			rulingReported("Pac-Van, Inc. v. Wekiva Falls Resort (Ind. Ct. App.)", "", "https://masson.us/blog/court-of-appeals-on-post-judgment-interest")).
			by(Judgment, civil.On(1994, 1, 1), civil.Date{}).
			omitting("the rate of a contract, where it is less", "older judgments, which bear 8 percent for the time after 1993")),

		prejudgment: provisions(
			general(version("us-in-prejudgment", "6 to 10 percent a year, simple, for at most 48 months, in the court's discretion, where the plaintiff made a qualifying offer",
				indianaTort(monthsAfter(interest.FromAccrual, 15), monthsAfter(interest.FromFiling, 6)), indiana344).
				omitting("a plaintiff's offer within a year of filing, without which there is none, and a defendant's of two thirds of the judgment, which bars it")),
			only(causesOf("med-mal"), version("us-in-prejudgment-med-mal", "6 to 10 percent a year, simple, for at most 48 months, in the court's discretion, where the plaintiff made a qualifying offer",
				indianaTort(monthsAfter(interest.FromAccrual, 15), monthsAfter(interest.FromFiling, 6), daysAfter(interest.FromPanel, 180)), indiana344).
				omitting("a plaintiff's offer within a year of filing, without which there is none, and a defendant's of two thirds of the judgment, which bars it",
					"the patient's compensation fund, which pays none", "claims on which no medical review panel was formed: record the first day")),
			only(causesOf("contract"), version("us-in-prejudgment-contract", "8 percent a year of right on contracts and accounts", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(8, 0))}, Start: interest.FromDue,
			}, statuteReported("Ind. Code §§ 24-4.6-1-102, 24-4.6-1-103", "", "https://ezel.ai/surveys/prejudgment-interest/indiana")).omitting("the rate a contract states", "accounts, on which it runs from the bill and demand")),
			only(causesOf("government"), version("us-in-prejudgment-government", "no prejudgment interest on tort claims against government", interest.Prejudgment{Available: interest.None}, indiana344)),
		),
		security: rules(version("us-in-appeal-security", "a bond that the court approves, at most $25 million", interest.Security{Measured: interest.AsApproved, Ceiling: millions(25)},
			statute("Ind. Code § 34-49-5-3", "(a)", "http://law.onecle.com/indiana/34/34-49-5-3.html"),
			courtRuleReported("Ind. Trial Rule 62", "(D)", "https://indianalawreview.com/2018/09/27/online-exclusive-practical-lessons-from-state-v-ibm/").Noted("a judgment of $78 million took a bond of $25 million")).
			omitting(dissipates, "from when in 2002 the ceiling holds")),
		life: rules(version("us-in-judgment-life", "considered satisfied after twenty years; execution after ten needs leave of the court", interest.Life{Years: 20, Dormant: 10},
			statute("Ind. Code § 34-55-1-2", "(a)-(b)", "http://laws9.com/statutes/indiana/title34/ar55/ch1"),
			statuteReported("Ind. Code §§ 34-11-2-12, 34-55-9-2", "", "https://commercialforeclosureblog.typepad.com/indiana_commercial_forecl/2008/11/time-limitations-upon-the-enforcement-of-non-indiana-judgments-in-indiana.html").
				Noted("a presumption of payment that can be rebutted; the lien on real estate ends after ten years"),
			ruling("Lewis v. Rex Metal Craft, Inc., 831 N.E.2d 812 (Ind. Ct. App. 2005)", "", "https://cetient.com/case/9743008/lewis-v-rex-metal-craft-inc").Noted("the concurring opinion sets out both periods")).
			omitting("the ten years for execution run anew from each execution", "a judgment renewed by an action on it, § 34-11-2-11", "proof, after twenty years, that the judgment was not paid")),
	}
}

// indianaTort is interest in tort from a day that the court sets, no earlier than the latest of some days, for at most 48
// months: Ind. Code §§ 34-51-4-8 and -9.
func indianaTort(notBefore ...interest.Moment) interest.Prejudgment {
	return interest.Prejudgment{
		Available: interest.Discretionary, Sets: interest.ByCourt, Start: interest.AsCourtSets, First: latestOf(notBefore...), Longest: interest.Longest{Months: 48}, Excludes: head.AllPunitive(),
		Rule: interest.Rule{Rate: interest.Rate{Percent: decimal.New(6, 0), Floor: decimal.New(6, 0), Ceiling: decimal.New(10, 0)}},
	}
}
