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

func westVirginia() data {
	var (
		wv729    = statute("W. Va. Code § 55-7-29", "(a)-(c)", "https://www.legalfix.com/statutes/state-codes/west-virginia/chapter-55/article-7/section-55-7-29")
		martinez = rulingReported("Martinez v. Asplundh Tree Expert Co. (W. Va. 2017)", "",
			"https://www.punitivedamagesblog.com/2017/06/west-virginia-supreme-court-holds-that-states-cap-on-punitive-damages-applies-to-claims-that-arose-before-the-statutes-effective-date/").
			Noted("governs cases tried after the effective date, whenever the claim accrued or was filed")
		jordan = ruling("Jordan v. Jenkins, 859 S.E.2d 700 (W. Va. 2021)", "", "http://casetext.com/case/jordan-v-jenkins-1").
			Noted("an award below the cap is still reviewed under Garnes and due process")
		garnes  = ruling("Garnes v. Fleming Landfill, Inc., 186 W. Va. 656, 413 S.E.2d 897 (1991)", "Syllabus Points 2-3", "https://case-law.vlex.com/vid/413-s-2d-897-630904166")
		wv13c   = statute("W. Va. Code § 55-7-13c", "", "https://codes.findlaw.com/wv/chapter-55-actions-suits-and-arbitration-judicial-sale/wv-code-sect-55-7-13c.html")
		hb2002  = statuteReported("2015 W. Va. H.B. 2002", "", "https://www.bcc-wv.com/blog/2016/05/comparative-fault-in-west-virginia/").Noted("causes of action arising on or after May 25, 2015; not the tort claims act of political subdivisions, nor the act on medical professional liability")
		survey  = "http://www.legalreforminthenews.com/Tort%20Profiles/WV_Tort_Laws.html"
		bradley = rulingReported("Bradley v. Appalachian Power Co., 163 W. Va. 332, 256 S.E.2d 879 (1979)", "", survey)
		wv724   = statuteReported("former W. Va. Code § 55-7-24", "(a)(2)", "https://legiscan.com/WV/text/SB291/2014")
		wv7b8   = statuteReported("W. Va. Code § 55-7B-8", "", "https://pauleycurry.com/blog-1-18-22/").Noted("$353,376 and $706,752 for 2021")
		wv7b9   = statute("W. Va. Code § 55-7B-9", "(b)-(d)", "https://casetext.com/statute/west-virginia-code/chapter-55-actions-suits-and-arbitration-judicial-sale/article-7b-medical-professional-liability/section-55-7b-9-several-liability")
		wv12a7  = statute("W. Va. Code § 29-12A-7", "", "https://lexace.ai/us/statute/west-virginia/29-12A-7")
		zando   = rulingReported("Board of Education v. Zando, Martin & Milstead, Inc. (W. Va. 1990)", "",
			"https://www.studicata.com/summaries/supreme-court-of-west-virginia/board-of-education-v-zando-martin-milstead-inc-1990-66fnkf")
		sb583  = statute("W. Va. Code § 55-7-32 (2024 S.B. 583)", "", "https://fastdemocracy.com/bill-summary/?billsummary_id=WVB00027662&billsummary_session=2024&billsummary_state=wv")
		wv5631 = statute("W. Va. Code § 56-6-31", "(a)-(c)", "https://code.wvlegislature.gov/56-6-31").
			Noted("simple interest; 2 points above the secondary discount rate of the Fifth Federal Reserve District, at least 4 and at most 9 percent")
		wvOrders = authority.Publication("Supreme Court of Appeals of West Virginia, orders on the rate of interest on judgments and decrees", "").ReportedAt("https://github.com/artwisdom/statuterates", AsOf())
		grove    = rulingReported("Grove v. Myers, 181 W. Va. 342, 382 S.E.2d 536 (1989)", "Syllabus Point 2", "https://print.casetext.com/case/state-farm-mutual-auto-ins-co-v-rutherford").
				Noted("from accrual, in personal injury ordinarily the day of the injury")
		// The secondary discount rate is half a point above the primary one, which the index gives.
		wvRate = interest.Rule{Rate: interest.Rate{Index: interest.Discount, Percent: decimal.New(25, -1), Reading: interest.SecondOfJan, Floor: decimal.New(4, 0), Ceiling: decimal.New(9, 0)}}
	)

	const (
		tier     finding.Topic = "death_or_permanent_and_substantial_harm"
		mplaDay                = "that the acts of 2003 govern actions filed from July 1, 2003 was not confirmed"
		mplaCPI  limit.Base    = "mpla_consumer_price_index"
		truckCPI limit.Base    = "motor_carrier_consumer_price_index"
	)
	since2003, since2015, tried2015 := civil.On(2003, 7, 1), civil.On(2015, 5, 25), civil.On(2015, 6, 8)
	indexed := func(dollars, most int64, index limit.Base) limit.Expr {
		return limit.LesserOf(limit.Indexed(decimal.NewFromInt(dollars), index), limit.Dollars(most))
	}

	return data{
		predicate: rules(
			version("us-wv-punitive-predicate", "punitive damages need malice, oppression, or wanton, willful, or reckless conduct", punitive.Predicate{
				States: frozen.Of[finding.Topic]("malice_oppression_or_wanton_willful_or_reckless_conduct", "malice", "gross_fraud", "oppression", "wanton_willful_or_reckless_conduct", "criminal_indifference"),
				Proof:  finding.Preponderance,
				Bars:   frozen.Of(punitive.Bar{Cause: "government", Authority: wv12a7}),
			}, garnes, authority.Publication("Robinette Law, Proof Required for Punitive Damages in West Virginia", "").
				ReportedAt("https://robinettelaw.com/articles/proof-required-for-punitive-damages-in-west-virginia/?share=facebook", AsOf()),
				authority.Case("Mayer v. Frobe, 40 W. Va. 246 (1895)", "").NotConfirmed()).
				by(Verdict, civil.Date{}, tried2015).omitting("the states of mind are those of Mayer v. Frobe, which was not read", "the verdict stands for the trial, by which the act of 2015 counts"),
			version("us-wv-punitive-predicate-2015", "punitive damages need actual malice, or conscious, reckless and outrageous indifference to the health, safety and welfare of others", punitive.Predicate{
				States: frozen.Of[finding.Topic]("actual_malice_or_conscious_reckless_and_outrageous_indifference", "actual_malice", "conscious_reckless_and_outrageous_indifference"),
				Proof:  finding.ClearAndConvincing,
				Bars:   frozen.Of(punitive.Bar{Cause: "government", Authority: wv12a7}),
			}, wv729, martinez).by(Verdict, tried2015, civil.Date{}).
				omitting("the verdict stands for the trial, by which the act of 2015 counts", "of governments, only political subdivisions are barred by the section cited"),
		),

		punitiveCaps: rules(
			version("us-wv-punitive-cap-none", "no cap on punitive damages", noCaps(), garnes, martinez).by(Verdict, civil.Date{}, tried2015).
				omitting("the verdict stands for the trial, by which the act of 2015 counts"),
			version("us-wv-punitive-cap-2015", "cap of four times compensatory damages or $500,000, whichever is greater", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Action, To: limit.GreaterOf(limit.Times(4, limit.Compensatory), limit.Dollars(500_000)),
				Measures: frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory()}),
			}), wv729, martinez, jordan).by(Verdict, tried2015, civil.Date{}).
				omitting("the section speaks of a civil action and names neither plaintiff nor defendant; the action as a whole is taken as what the limit binds",
					"the verdict stands for the trial, by which the act of 2015 counts"),
		),

		split: rules(version("us-wv-punitive-split", "the plaintiff keeps all punitive damages", undivided(), wv729.Noted("no share for the state in subsections (a) to (c)"), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-wv-compensatory-caps", "no general cap on compensatory damages", noCaps(), noOther(wv13c))).but("med-mal", "motor-carrier", "government"),
			only(causesOf("med-mal"),
				version("us-wv-med-mal-cap-1986", "cap of $1,000,000 on noneconomic damages for medical professional liability", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Occurrence, To: limit.Dollars(1_000_000),
				}), ruling("Robinson v. Charleston Area Medical Center, Inc., 186 W. Va. 720, 414 S.E.2d 877 (1991)", "", "https://cetient.com/case/1235622/robinson-v-charleston-area-medical-center-inc").Noted("upheld"),
					ruling("Verba v. Ghaphery (W. Va. Dec. 13, 2000)", "", "http://casetext.com/case/verba-v-ghaphery").Noted("upheld again")).
					by(Filing, civil.On(1986, 1, 1), since2003).
					omitting("the exact day in 1986 on which it took effect, the event it counted from and what one limit bound were not confirmed", mplaDay),
				version("us-wv-med-mal-cap-2003", "cap of $250,000, or $500,000 for death or grave permanent harm, indexed, on noneconomic damages for medical professional liability", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Occurrence,
					To: limit.When(tier, indexed(500_000, 750_000, mplaCPI), indexed(250_000, 375_000, mplaCPI)),
				}), wv7b8, statuteReported("W. Va. Code § 55-7B-8", "", "https://bowlesrice.com/the-healthcare-defender/how-the-mpla-limits-damages-in-west-virginia-medical-malpractice-cases"),
					rulingReported("MacDonald v. City Hospital, Inc., 227 W. Va. 707, 715 S.E.2d 405 (2011)", "", "https://www.belllaw.com/blog/west-virginias-high-court-upholds-damage-cap.html").Noted("upheld"),
					authority.Publication("Claims Journal, Dissent Slams West Virginia Med Mal Damage Cap Ruling (July 25, 2011)", "").
						ReportedAt("https://amp.claimsjournal.com/news/southeast/2011/07/25/188588.htm", AsOf()).Noted("$288,527 and $577,054 in 2011")).
					by(Filing, since2003, civil.Date{}).
					omitting(mplaDay, "the date that selects the year of the index, which counts from January 1, 2004, and the ceiling of 150 percent were not confirmed in the section",
						"providers without $1,000,000 of insurance, for whom the limit is not available", "emergency care at a trauma center, § 55-7B-9c"),
			),
			only(causesOf("motor-carrier"),
				version("us-wv-motor-carrier-cap-none", "no cap on damages from the operation of commercial motor vehicles", noCaps(), sb583).by(Accrual, civil.Date{}, civil.On(2024, 7, 1)),
				version("us-wv-motor-carrier-cap-2024", "cap of $5,000,000 on noneconomic damages against the employer in actions over commercial motor vehicles", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff | limit.Occurrence, To: limit.Dollars(5_000_000),
				}), sb583, statuteReported("W. Va. Code § 55-7-32", "", "https://thenewslinkgroup.org/wvada-news/flippingbooks/Pub.-5-2024-Issue-1/7").
					Noted("per plaintiff and per occurrence; indexed to at most 150 percent")).by(Accrual, civil.On(2024, 7, 1), civil.On(2026, 1, 1)).
					omitting("employers without $3,000,000 of insurance", "drivers who were intoxicated, reckless, distracted, overloaded or over their hours, for whom the limit does not hold", "vehicles that carry passengers"),
				version("us-wv-motor-carrier-cap-2026", "cap of $5,000,000, indexed, on noneconomic damages against the employer in actions over commercial motor vehicles", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff | limit.Occurrence, To: indexed(5_000_000, 7_500_000, truckCPI),
				}), sb583, statuteReported("W. Va. Code § 55-7-32", "", "https://www.wvnews.com/news/wvnews/west-virginia-governor-signs-law-capping-damages-in-lawsuits-against-commercial-motor-vehicles/article_a4db2858-f843-11ee-990a-4b29d59c62f9.amp.html").
					Noted("adjusted each year from 2026"), statuteReported("W. Va. Code § 55-7-32", "", "https://thenewslinkgroup.org/wvada-news/flippingbooks/Pub.-5-2024-Issue-1/7").Noted("at most 150 percent")).
					by(Accrual, civil.On(2026, 1, 1), civil.Date{}).
					omitting("the exact day in 2026 from which the limit rises and the date that selects the year of the index were not confirmed", "employers without $3,000,000 of insurance",
						"drivers who were intoxicated, reckless, distracted, overloaded or over their hours, for whom the limit does not hold", "vehicles that carry passengers"),
			),
			only(causesOf("government"), version("us-wv-government-cap", "cap of $500,000 for each person on noneconomic damages against political subdivisions", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff | limit.Occurrence, To: limit.Dollars(500_000),
			}), wv12a7).omitting("the State itself, whose liability goes as far as its insurance", "the day the section took effect")),
		),

		fault: provisions(
			general(
				version("us-wv-fault-1979", "comparative fault, barred at 50 percent", claimant(fault.At50), bradley).
					reaching(careless("drunk-driving")).by(Accrual, civil.On(1979, 1, 1), since2015).
					omitting("the exact day in 1979 of the decision and how far it reaches back were not confirmed"),
				version("us-wv-fault-2015", "comparative fault, barred above 50 percent", claimant(fault.Above50), wv13c, hb2002).
					reaching(append(productClaims(), careless("drunk-driving")...)).by(Accrual, since2015, civil.Date{}),
			),
			only(causesOf("med-mal", "government"), version("us-wv-fault-med-mal-and-government", "comparative fault, barred at 50 percent", claimant(fault.At50), bradley, hb2002).
				by(Accrual, civil.On(1979, 1, 1), civil.Date{}).
				omitting("the exact day in 1979 of the decision was not confirmed", "that the rule of 1979 goes on where the act of 2015 does not reach is inferred; no decision was read")),
		),

		liability: provisions(
			general(
				version("us-wv-liability", "joint and several liability", fault.Always(), zando, wv724.Noted("the rule from which the section takes defendants at 30 percent or less"),
					rulingReported("Sitzes v. Anchor Motor Freight, Inc., 289 S.E.2d 679 (W. Va. 1982)", "", "https://www.lexplug.com/casebrief/sitzes_v_anchor_motor_freight_inc__65a32c1c7e449db77fb67590").
						Noted("contribution among joint tortfeasors by fault")).by(Accrual, civil.Date{}, civil.On(2005, 7, 1)).
					omitting("the exact day in 2005 on which this ended, and that it counts by accrual, were not confirmed"),
				version("us-wv-liability-2005", "joint and several liability above 30 percent, otherwise several", fault.Liability{
					Joint: frozen.Of(fault.Clause{Over: fault.Threshold{Percent: 30}}), Among: fault.Parties,
				}, wv724, statuteReported("former W. Va. Code § 55-7-24", "", survey)).by(Accrual, civil.On(2005, 7, 1), since2015).
					omitting("the exact day in 2005 from which it governs, and that it counts by accrual, were not confirmed", "the cases of subsection (b), to which joint and several liability went on applying"),
				version("us-wv-liability-2015", "several liability, joint for a conscious common plan, driving under the influence, criminal conduct and illegal disposal of hazardous waste", fault.Liability{
					Joint: frozen.Of(fault.Clause{Finding: "acted_in_concert"}, fault.Clause{Finding: "drove_under_the_influence"},
						fault.Clause{Finding: "criminal_conduct"}, fault.Clause{Finding: "illegal_disposal_of_hazardous_waste"}),
				}, wv13c, statuteReported("W. Va. Code § 55-7-13c", "(a), (h)", "https://www.zklaw.com/west-virginia-case-updates/wv-update-west-virginia-state-legal-summary-outline/"), hb2002).
					notFor(intentionalTorts()...).
					by(Accrual, since2015, civil.Date{}),
			),
			only(causesOf("med-mal"), version("us-wv-liability-med-mal-2003", "several liability", fault.Liability{OfJudgment: true}, wv7b9).by(Filing, since2003, civil.Date{}).omitting(mplaDay)),
			only(causesOf("government"), version("us-wv-liability-government", "joint and several liability at 25 percent or more, otherwise several", fault.Liability{
				Joint: frozen.Of(fault.Clause{Over: fault.Threshold{Percent: 25, Inclusive: true}}), Among: fault.Parties,
			}, wv12a7).omitting("the 25 percent are of the negligence of all defendants, and are tested here on the share of all the fault")),
		),

		credit: provisions(
			general(
				version("us-wv-credit", "a settlement in good faith reduces what the others owe by the sum paid", fault.Credit{Method: fault.ProTanto, GoodFaith: true}, zando).
					by(Accrual, civil.Date{}, since2015),
				version("us-wv-credit-2015", "no credit for a settlement, as each defendant owes its share", fault.Credit{Method: fault.NoCredit, Order: fault.OrderIrrelevant},
					wv13c.Noted("each defendant owes its percentage at most; no text speaks of a credit")).by(Accrual, since2015, civil.Date{}).
					omitting("defendants who are jointly liable"),
			),
			only(causesOf("med-mal"), version("us-wv-credit-med-mal-2003", "a settlement before the verdict comes off before the defendants' percentages", fault.Credit{Method: fault.ProTanto, Order: fault.BeforeFault}, wv7b9).
				by(Filing, since2003, civil.Date{}).omitting(mplaDay)),
		),

		reallocation: provisions(
			general(
				version("us-wv-reallocation", "borne by those jointly liable", fault.Reallocation{Rule: fault.ByJointLiability}, zando).by(Accrual, civil.Date{}, civil.On(2005, 7, 1)).
					omitting("the exact day in 2005 on which this ended was not confirmed"),
				version("us-wv-reallocation-2005", "reallocated among defendants at fault by 10 percent or more", fault.Reallocation{
					Rule: fault.AmongDefendants, AtMost: fault.Threshold{Percent: 10, Inclusive: true},
				}, statuteReported("former W. Va. Code § 55-7-24", "", survey)).by(Accrual, civil.On(2005, 7, 1), since2015).
					omitting("the exact day in 2005 from which it governs was not confirmed", "only where the claimant is unpaid six months after judgment, and not to a defendant whose fault is equal to or less than the claimant's"),
				version("us-wv-reallocation-2015", "reallocated among the parties at fault by their shares", fault.Reallocation{Rule: fault.AmongAll, WithinMonths: 12},
					wv13c, authority.Publication("Joint and Several Liability No More in West Virginia", "").
						ReportedAt("https://fandpnet.com/insight/joint-and-several-liability-no-more-in-west-virginia", AsOf())).by(Accrual, since2015, civil.Date{}).
					omitting("not to a defendant whose fault is equal to or less than the claimant's"),
			),
			only(causesOf("med-mal"), version("us-wv-reallocation-med-mal-2003", "borne by the claimant", fault.Reallocation{Rule: fault.ClaimantBears}, wv7b9).by(Filing, since2003, civil.Date{}).
				omitting(mplaDay, "payments of the patient injury compensation fund")),
		),

		collateral: provisions(
			general(version("us-wv-collateral", "benefits from collateral sources are not deducted, amounts written off included", fault.Collateral{Effect: fault.NotDeducted},
				ruling("Kenney v. Liston, 233 W. Va. 620, 760 S.E.2d 434 (2014)", "Syllabus Points 1-7", "http://casetext.com/case/kenney-v-liston"))),
			only(causesOf("med-mal"), version("us-wv-collateral-med-mal-2003", "the court deducts benefits from collateral sources in medical professional liability", fault.Collateral{
				Effect: fault.Deducted, NetOfCost: true, NotIfSubrogated: true, BeforeFault: true,
			}, wv7b9.Noted("the verdict is adjusted under § 55-7B-9a before settlements and percentages"),
				statuteReported("W. Va. Code § 55-7B-9a", "", "https://www.acep.org/state-advocacy/liability-reform/state-by-state-comparison-on-liability-reforms-and-market-conditions/state-by-state-liability-reforms/west-virginia").
					Noted("payments received from collateral sources are deducted")).by(Filing, since2003, civil.Date{}).
				omitting(mplaDay, "that the claimant's cost of the benefit counts and that sources with a right of subrogation are left out was not confirmed")),
		),

		order: provisions(only(causesOf("med-mal"), version("us-wv-order-med-mal-2003", "caps, then settlements, then the percentages of fault in medical professional liability", frozen.Of(StageCaps, StageCredits, StageFault, StageShares), wv7b9).
			by(Filing, since2003, civil.Date{}).omitting(mplaDay))),

		remittitur: rules(version("us-wv-remittitur", "review of awards in West Virginia courts", remittitur.Practice{}, garnes, jordan,
			ruling("Roberts v. Stevens Clinic Hospital, Inc., 176 W. Va. 492, 345 S.E.2d 791 (1986)", "", "http://law.justia.com/cases/west-virginia/supreme-court/1986/16598-5.html").Noted("the court itself entered a remittitur of $7,000,000 on appeal")).
			omitting("whether a trial court must offer a new trial where it cuts an award, and additur, were not found")),

		postjudgment: rules(
			version("us-wv-postjudgment-2007", "interest at the secondary discount rate of January 2 plus 3 percent, at least 7 and at most 11 percent", interest.Postjudgment{
				Rule:  interest.Rule{Rate: interest.Rate{Index: interest.Discount, Percent: decimal.New(35, -1), Reading: interest.SecondOfJan, Floor: decimal.New(7, 0), Ceiling: decimal.New(11, 0)}},
				Start: interest.FromEntry,
			}, wvOrders.Noted("the rates of 2007 to 2017, from which the formula was found; its text was not read")).by(Judgment, civil.On(2007, 1, 2), civil.On(2018, 1, 1)),
			version("us-wv-postjudgment-2018", "interest at the secondary discount rate of January 2 plus 2 percent, at least 4 and at most 9 percent", interest.Postjudgment{
				Rule: wvRate, Start: interest.FromEntry,
			}, wv5631, wvOrders).by(Judgment, civil.On(2018, 1, 1), civil.Date{}).omitting("other statutes that fix a rate"),
		),

		prejudgment: provisions(
			general(version("us-wv-prejudgment-2018", "interest on special or liquidated damages at the secondary discount rate of January 2 of the year of accrual plus 2 percent", interest.Prejudgment{
				Available: interest.Discretionary, Rule: wvRate, RateOf: interest.FromAccrual, Start: interest.FromAccrual, Excludes: head.AllNoneconomic().Union(head.AllPunitive()),
			}, wv5631, grove).by(Judgment, civil.On(2018, 1, 1), civil.Date{}).
				omitting("losses that cost nothing out of pocket, such as household services, which bear none", "sums not yet incurred at judgment", "that settlements are taken off first", "accrual before January 9, 2003, when there was no secondary credit", "the rates before 2018")),
			only(causesOf("contract"), version("us-wv-prejudgment-contract", "interest in contract as the jury finds", interest.Prejudgment{
				Available: interest.Discretionary, Sets: interest.ByCourt, Start: interest.AsCourtSets,
			}, statuteReported("W. Va. Code § 56-6-27", "", "https://ezel.ai/surveys/prejudgment-interest/west-virginia").Noted("the jury, not the court, decides; no rate is fixed")).
				omitting("a written agreement's own rate: § 56-6-31(b)")),
		),
		security: rules(version("us-wv-appeal-security", "a bond that the court fixes", interest.Security{Measured: interest.AsApproved},
			statuteReported("W. Va. Code § 58-5-14", "(a)", "https://github.com/saint1415/us-statutes")).
			omitting("the limit in subsection (b), which was not read", "the ceilings for parties to the tobacco settlement, $100 million for punitive damages and $100 million for the rest, § 4-11A-4")),
		life: rules(version("us-wv-judgment-life", "ten years from judgment or from the return day of the last execution", interest.Life{Years: 10, Renews: 10, From: interest.FromRenewal},
			statute("W. Va. Code § 38-3-18", "(a)", "https://github.com/saint1415/us-statutes/tree/data/data/states/west-virginia"),
			statute("W. Va. Code § 38-3-19", "", "https://legalfix.com/statutes/state-codes/west-virginia/chapter-38/article-3/section-38-3-19"),
			ruling("State ex rel. W. Va. Department of Health & Human Resources v. Varney, 655 S.E.2d 539 (W. Va. 2007)", "syl. pt. 3", "https://supreme.justia.com/cases/west-virginia/supreme-court/2007/33332.html")).
			omitting("a renewal is the return day of an execution that issued within the ten years; the execution itself must issue within them", "an action or scire facias on the judgment, whose times in § 38-3-18 were not read in full", "time in which execution is stayed, which does not count", "child support")),
	}
}
