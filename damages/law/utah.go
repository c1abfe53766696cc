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

func utah() data {
	var (
		utah201    = statute("Utah Code Ann. § 78B-8-201 (formerly 78-18-1)", "(1)(a)", "https://le.utah.gov/~2008/bills/sbillenr/SB0155.htm")
		smithPrice = ruling("Smith v. Price Development Co., 2005 UT 87, 125 P.3d 945", "¶ 1", "https://law.justia.com/cases/utah/supreme-court/2005/smithiv120205.html")
		utah410    = statute("Utah Code Ann. § 78B-3-410", "(1)", "https://lawserver.com/law/state/utah/ut-code/utah_code_78b-3-410")
		utahTable  = authority.Publication("Utah State Courts, Cap on Damages (the sums certified under § 78B-3-410)", "").
				ReadAt("https://utcourts.gov/en/court-records-publications/resources/other-resources/damage-cap.html", AsOf())
		judd        = ruling("Judd v. Drezga, 2004 UT 91, 103 P.3d 135", "¶ 1", "https://law.justia.com/cases/utah/supreme-court/2004/judd110504.html")
		smithUS     = ruling("Smith v. United States, 2015 UT 68, 356 P.3d 1249", "", "http://law.justia.com/cases/utah/supreme-court/2015/20131030.html")
		utah604     = statute("Utah Code Ann. § 63G-7-604", "(1), (3)-(4)", "https://statutes.laws.com/utah/title-63g/chapter-07/63g-7-604")
		utah818     = statute("Utah Code Ann. § 78B-5-818", "(2)-(3)", "https://lawserver.com/?p=29776544")
		utahPlain   = statuteReported("Utah Code Ann. §§ 78B-5-818 and 78B-5-820", "", "https://www.walkermorgan.com/utah/law/")
		mahana      = rulingReported("Mahana v. Onyx Acceptance Corp., 2004 UT 59, 96 P.3d 893", "¶ 37", "https://mylegalbeagle.com/post/the-collateral-source-rule-in-utah-personal-injury-litigation-why-juries-cannot-consider-insurance")
		utahDeath   = "death by malpractice, for which the cap was held invalid: Smith v. United States, 2015 UT 68; name the claim wrongful-death"
		utah1514    = statute("Utah Code Ann. § 15-1-4", "(2)-(3)", "http://ut.elaws.us/code/15-1-4")
		utah2017    = statute("2017 Utah Laws (S.B. 225)", "", "https://le.utah.gov/~2017/bills/sbillenr/SB0225.htm").Noted("keeps 10 percent for judgments below $10,000")
		utahCourts  = authority.Publication("Utah State Courts, Post-Judgment Interest Rates", "").ReportedAt("https://github.com/artwisdom/statuterates", AsOf())
		utahFederal = interest.Rule{Rate: interest.Rate{Index: interest.Treasury1Y, Percent: decimal.New(2, 0), Reading: interest.FirstOfYear}}
	)

	// Rule R37-4 of the state's risk manager, every other year.
	bulletin := func(text, url string) authority.Citation {
		return authority.Publication("Utah State Bulletin, rule R37-4, "+text, "").ReadAt(url, AsOf())
	}
	government := func(person, occurrence, property limit.Expr) Caps {
		caps := []limit.Cap{
			{Kinds: head.AllCompensatory().Without(head.Of(head.KindProperty)), Unit: limit.Plaintiff | limit.Occurrence, To: person},
			{Kinds: head.AllCompensatory().Without(head.Of(head.KindProperty)), Unit: limit.Occurrence, To: occurrence},
		}
		if !property.IsZero() {
			caps = append(caps, limit.Cap{Kinds: head.Of(head.KindProperty), Unit: limit.Occurrence, To: property})
		}
		return frozen.Of(caps...)
	}
	const utahIndex limit.Base = "utah_risk_manager_adjustment_since_july_2018"
	var (
		bulletin2008 = bulletin("DAR file 31150 (2008)", "http://utrules.elaws.us/bulletin/5/1/2008/31150")
		bulletin2012 = bulletin("DAR file 35844 (2012)", "https://rules.utah.gov/publicat/bulletin/2012/20120301/35844.htm")
		bulletin2016 = bulletin("DAR file 40282 (2016)", "https://rules.utah.gov/publicat/bulletin/2016/20160415/40282.htm")
		bulletin2018 = bulletin("DAR file 43235 (2018)", "https://rules.utah.gov/publicat/bulletin/2018/20181101/43235.htm")
	)

	return data{
		predicate: rules(version("us-ut-punitive-predicate", "punitive damages need willful and malicious or intentionally fraudulent conduct, or knowing and reckless indifference", punitive.Predicate{
			States: frozen.Of[finding.Topic]("willful_and_malicious_or_reckless_indifference", "willful_and_malicious", "intentionally_fraudulent", "knowing_and_reckless_indifference"),
			Proof:  finding.ClearAndConvincing,
		}, utah201).by(Verdict, civil.On(1990, 1, 1), civil.Date{}).
			omitting("impaired driving and the supply of drugs, § 78B-8-201(1)(b)", "the day in 1989 on which it took effect; verdicts from 1990 are covered")),

		punitiveCaps: rules(version("us-ut-punitive-cap", "no cap on punitive damages", noCaps(), noOther(utah201))),

		split: rules(
			version("us-ut-punitive-split-1989", "half of punitive damages above $20,000 to the state", punitive.Split{
				Payee: "State of Utah", Share: punitive.Fraction{Num: 1, Den: 2}, Threshold: decimal.New(20_000, 0), Vests: "payment",
			}, smithPrice).by(Verdict, civil.On(1990, 1, 1), civil.On(2004, 5, 3)).struck(smithPrice).
				omitting("the days in 1989 and 2004 on which versions took effect were not confirmed"),
			version("us-ut-punitive-split-2004", "half of punitive damages above $20,000 to the state", punitive.Split{
				Payee: "State of Utah", Share: punitive.Fraction{Num: 1, Den: 2}, Threshold: decimal.New(20_000, 0), Vests: "judgment",
			}, statute("2004 Utah S.B. 201", "", "https://le.utah.gov/~2004/bills/sbillamd/SB0201.htm")).by(Verdict, civil.On(2004, 5, 3), civil.On(2008, 5, 5)).unverified().
				omitting("payment of fees and costs before the state's share"),
			version("us-ut-punitive-split-2008", "half of punitive damages above $50,000 to the state", punitive.Split{
				Payee: "State of Utah", Share: punitive.Fraction{Num: 1, Den: 2}, Threshold: decimal.New(50_000, 0), Vests: "judgment",
			}, statute("2008 Utah S.B. 155", "", "https://le.utah.gov/~2008/bills/sbillenr/SB0155.htm")).by(Verdict, civil.On(2008, 5, 5), civil.Date{}).unverified().
				omitting("payment of fees and costs before the state's share", "the payee in certain impaired-driving cases since 2025", "the days and the event that select the versions of 2004 and 2008"),
		),

		compensatoryCaps: provisions(
			general(version("us-ut-compensatory-caps", "no general cap on compensatory damages", noCaps(), noOther(utah410)).
				omitting("dram shops", "owners of land opened for recreation, $450,000 of noneconomic damages since May 14, 2019, § 57-14-501")).but("med-mal", "government"),
			only(causesOf("med-mal"), append(append([]Version[Caps]{
				version("us-ut-med-mal-cap-1986", "cap of $250,000 on noneconomic damages for malpractice", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(250_000),
				}), utah410, judd.Noted("upheld the cap")).by(Accrual, civil.On(1986, 1, 1), civil.On(2001, 7, 1)).
					omitting("the exact day in 1986 on which it took effect was not confirmed", utahDeath),
			}, schedule(
				version("us-ut-med-mal-cap", "cap on noneconomic damages for malpractice, as certified for the year", noCaps(), utahTable, utah410).omitting(utahDeath),
				Accrual, civil.On(2010, 5, 15), func(d int64) Caps {
					return frozen.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(d)})
				},
				rise{civil.On(2001, 7, 1), 400_000}, rise{civil.On(2002, 7, 1), 400_000}, rise{civil.On(2003, 7, 1), 410_000},
				rise{civil.On(2004, 7, 1), 430_000}, rise{civil.On(2005, 7, 1), 440_000}, rise{civil.On(2006, 7, 1), 460_000},
				rise{civil.On(2007, 7, 1), 470_000}, rise{civil.On(2008, 7, 1), 490_000}, rise{civil.On(2009, 7, 1), 480_000},
			)...), version("us-ut-med-mal-cap-2010", "cap of $450,000 on noneconomic damages for malpractice", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(450_000),
			}), utahTable, utah410, statuteReported("Utah Code Ann. § 78B-3-410", "(1)(d)",
				"https://www.medicalmalpracticelawyers.com/blog/utah-supreme-court-nixes-medical-malpractice-noneconomic-damages-cap-for-death-claims/"), smithUS.Noted("invalid for wrongful death")).
				by(Accrual, civil.On(2010, 5, 15), civil.Date{}).omitting(utahDeath))...),
			only(causesOf("government"),
				version("us-ut-government-cap-2007", "cap of $583,900 per person and $2,000,000 per occurrence against government", government(limit.Dollars(583_900), limit.Dollars(2_000_000), limit.Dollars(233_600)),
					utah604, bulletin2008).by(Accrual, civil.On(2007, 7, 1), civil.On(2008, 7, 1)).
					omitting("the day in 2007 from which these sums governed was not confirmed", "property taken without compensation"),
				version("us-ut-government-cap-2008", "cap of $620,700 per person and $2,126,000 per occurrence against government", government(limit.Dollars(620_700), limit.Dollars(2_126_000), limit.Expr{}),
					bulletin2008, utah604).by(Accrual, civil.On(2008, 7, 1), civil.On(2010, 7, 1)).omitting("the limit for property, which was not found", "property taken without compensation"),
				version("us-ut-government-cap-2010", "cap of $648,700 per person and $2,221,700 per occurrence against government", government(limit.Dollars(648_700), limit.Dollars(2_221_700), limit.Dollars(259_500)),
					bulletin2012.Noted("states these sums as those before July 1, 2012"), utah604).by(Accrual, civil.On(2010, 7, 1), civil.On(2012, 7, 1)).omitting("property taken without compensation"),
				version("us-ut-government-cap-2012", "cap of $674,000 per person and $2,308,400 per occurrence against government", government(limit.Dollars(674_000), limit.Dollars(2_308_400), limit.Dollars(269_700)),
					bulletin2012, utah604).by(Accrual, civil.On(2012, 7, 1), civil.On(2014, 7, 1)).omitting("property taken without compensation"),
				version("us-ut-government-cap-2014", "cap of $703,000 per person and $2,407,700 per occurrence against government", government(limit.Dollars(703_000), limit.Dollars(2_407_700), limit.Dollars(281_300)),
					bulletin2016.Noted("states the rise to the sums of 2016, from which these were worked back"), utah604).by(Accrual, civil.On(2014, 7, 1), civil.On(2016, 7, 1)).omitting("property taken without compensation"),
				version("us-ut-government-cap-2016", "cap of $717,100 per person and $2,455,900 per occurrence against government", government(limit.Dollars(717_100), limit.Dollars(2_455_900), limit.Dollars(286_900)),
					bulletin2018.Noted("states these sums as those before July 1, 2018"), utah604).by(Accrual, civil.On(2016, 7, 1), civil.On(2018, 7, 1)).omitting("property taken without compensation"),
				version("us-ut-government-cap-2018", "cap of $745,200 per person and $2,552,000 per occurrence against government", government(limit.Dollars(745_200), limit.Dollars(2_552_000), limit.Dollars(295_000)),
					bulletin2018, utah604).by(Accrual, civil.On(2018, 7, 1), civil.On(2020, 7, 1)).omitting("property taken without compensation"),
				version("us-ut-government-cap-2020", "cap of $745,200 per person and $2,552,000 per occurrence against government, as adjusted since", government(
					limit.Indexed(decimal.New(745_200, 0), utahIndex), limit.Indexed(decimal.New(2_552_000, 0), utahIndex), limit.Indexed(decimal.New(295_000, 0), utahIndex)),
					bulletin2018, utah604.Noted("adjusted in each even year")).by(Accrual, civil.On(2020, 7, 1), civil.Date{}).
					omitting("the sums published since 2020 were not found: the movement since July 2018 has to be recorded", "property taken without compensation"),
			),
		),

		fault: rules(version("us-ut-fault", "comparative fault, barred at 50 percent", claimant(fault.At50),
			statute("Utah Code Ann. § 78B-5-818", "(2)", "https://lawserver.com/?p=29776544"),
			authority.Publication("An Answer to the Intentional Tortfeasor Question (Attorney at Law Magazine, 2015)", "").
				ReportedAt("https://attorneyatlawmagazine.com/public-articles/commercial-litigation/an-answer-to-the-intentional-tortfeasor-question", AsOf()).
				Noted("the claimant's fault counts in product liability; other tortfeasors' intentional acts are fault to be compared, by Graves v. North Eastern Services, Inc., 2015 UT 28")).
			reaching(append(productClaims(), careless("drunk-driving")...)).
			omitting("the day from which the section governs")),

		liability: rules(version("us-ut-liability", "several", fault.Liability{}, utah818, utahPlain).
			omitting("the share of persons immune from suit below 40 percent, which is spread over the others, § 78B-5-819(2)", "the day from which the section governs")),

		credit: rules(version("us-ut-credit", "no credit: a defendant owes its own share", fault.Credit{Method: fault.NoCredit, Order: fault.OrderIrrelevant},
			utah818.Noted("no defendant owes more than its proportion of the fault"))),

		reallocation: rules(version("us-ut-reallocation", "the claimant bears a share that cannot be collected", fault.Reallocation{Rule: fault.ClaimantBears},
			utah818.Noted("no defendant owes more than its proportion of the fault")).
			omitting("the share of persons immune from suit below 40 percent, which is spread over the others, § 78B-5-819(2)")),

		collateral: provisions(
			general(
				version("us-ut-collateral-2004", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, mahana).
					by(Judgment, civil.Date{}, civil.On(2025, 10, 30)).omitting("whether billed or paid sums counted for medical expense was not settled"),
				version("us-ut-collateral-2025", "payments from collateral sources are not deducted; medical expense counts as the charge the insurer negotiated", fault.Collateral{Effect: fault.NotDeducted, PaidAmount: true},
					rulingReported("Gardner v. Norman (Utah Oct. 30, 2025)", "", "https://www.mwl-law.com/utah-supreme-court-redefines-recoverable-medical-expenses-in-tort-cases"), mahana).
					by(Judgment, civil.On(2025, 10, 30), civil.Date{}),
			),
			only(causesOf("med-mal"), version("us-ut-med-mal-collateral", "on malpractice claims the court deducts collateral sources that are not subrogated", fault.Collateral{Effect: fault.Deducted, NotIfSubrogated: true},
				statuteReported("Utah Code Ann. § 78B-3-405", "heading and (1)",
					"https://law.uslawyerdatabase.com/us-law/2022-utah-code/title-78b-judicial-code/chapter-3-actions-and-venue/part-4-utah-health-care-malpractice-act")).
				omitting("what the claimant paid for the benefit, and how a right of subrogation is kept", "the day from which the section governs")),
		),

		remittitur: rules(version("us-ut-remittitur", "remittitur in Utah courts", remittitur.Practice{},
			authority.Case("Westgate Resorts, Ltd. v. Consumer Protection Group, LLC, 2012 UT 55, 285 P.3d 1219", "").ReportedAt("http://elawyers.us/opinion/285%20P.3d%201219", AsOf()))),

		postjudgment: provisions(general(
			version("us-ut-postjudgment-1993", "federal rate of January 1 plus 2 percent, as the courts published it", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Index: "us-ut-judgment"}}, Start: interest.FromEntry,
			}, utah1514, utahCourts).by(Judgment, civil.On(1993, 1, 1), civil.On(2024, 1, 1)).omitting("the rate of a contract", "deferred deposit loans", "whether it compounds was not found"),
			version("us-ut-postjudgment-2024", "federal rate of January 1 plus 2 percent, for the life of the judgment", interest.Postjudgment{
				Rule: utahFederal, Start: interest.FromEntry,
			}, utah1514, utahCourts).by(Judgment, civil.On(2024, 1, 1), civil.Date{}).
				omitting("the table governs: in 2005, 2006, 2017 and 2023 the courts took another week than the one before January 1", "the rate of a contract", "deferred deposit loans", "whether it compounds was not found"),
		), only(causesOf("goods-and-services"),
			version("us-ut-postjudgment-goods-1993", "federal rate of January 1 plus 2 percent, as the courts published it", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Index: "us-ut-judgment"}}, Start: interest.FromEntry,
			}, utah1514, utahCourts).by(Judgment, civil.On(1993, 1, 1), civil.On(2014, 5, 13)).omitting("the rate of a contract", "whether it compounds was not found"),
			version("us-ut-postjudgment-goods-2014", "federal rate of January 1 plus 10 percent on judgments below $10,000, plus 2 percent on others", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Index: "us-ut-judgment"}}, Start: interest.FromEntry,
				Small: interest.Tier{Most: decimal.New(10_000, 0), Below: true, Rule: interest.Rule{Rate: interest.Rate{Index: "us-ut-judgment", Percent: decimal.New(8, 0)}}},
			}, utah1514, utah2017, utahCourts).by(Judgment, civil.On(2014, 5, 13), civil.On(2024, 1, 1)).omitting("the rate of a contract", "whether it compounds was not found"),
			version("us-ut-postjudgment-goods-2024", "federal rate of January 1 plus 10 percent on judgments below $10,000, plus 2 percent on others", interest.Postjudgment{
				Rule: utahFederal, Start: interest.FromEntry,
				Small: interest.Tier{Most: decimal.New(10_000, 0), Below: true, Rule: interest.Rule{Rate: interest.Rate{Index: interest.Treasury1Y, Percent: decimal.New(10, 0), Reading: interest.FirstOfYear}}},
			}, utah1514, utah2017, utahCourts).by(Judgment, civil.On(2024, 1, 1), civil.Date{}).omitting("the rate of a contract", "whether it compounds was not found"),
		)),

		prejudgment: provisions(
			general(version("us-ut-prejudgment", "the rate of judgments of right on loss fixed as of a day and measurable by facts and figures", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: utahFederal, Start: interest.FromAccrual,
			}, rulingReported("Bjork v. April Industries, Inc., 560 P.2d 315 (Utah 1977)", "", "https://ezel.ai/surveys/prejudgment-interest/utah"), utah1514).
				omitting("which year's rate counts was not found: it is taken as that of the loss")),
			only(causesOf("contract"), version("us-ut-prejudgment-contract", "10 percent a year of right on contracts", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromDue,
			}, statute("Utah Code Ann. § 15-1-1", "(2)", "https://counselourhoa.com/other-utah-statutes/333-interest-on-contracts-judgments-utah-code-title-15-chapter")).omitting("the rate a contract states")),
			only(injuriesAnd("med-mal", "wrongful-death"),
				version("us-ut-prejudgment-injury-2009", "7.5 percent a year, simple, on special damages actually incurred", interest.Prejudgment{
					Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(75, -1))}, Start: interest.FromAccrual,
					Excludes: yetToCome(head.AllCompensatory()).Union(head.AllNoneconomic()).Union(head.AllPunitive()),
				}, statute("Utah Code Ann. § 78B-5-824 (2009)", "", "https://statutes.laws.com/utah/title-78b/chapter-05/78b-5-824")).by(Judgment, civil.On(2009, 5, 12), civil.On(2014, 5, 13)).
					omitting("the day on which the act of 2009 took effect, May 12, was not confirmed", "future damages in an award that is not divided by time"),
				version("us-ut-prejudgment-injury-2014", "prime rate plus 2 percent, at least 5 and at most 10 percent, simple, on special damages actually incurred", interest.Prejudgment{
					Available: interest.OfRight, Start: interest.FromAccrual, Excludes: yetToCome(head.AllCompensatory()).Union(head.AllNoneconomic()).Union(head.AllPunitive()),
					Rule: interest.Rule{Rate: interest.Rate{Index: interest.Prime, Percent: decimal.New(2, 0), Reading: interest.FirstOfYear, Floor: decimal.New(5, 0), Ceiling: decimal.New(10, 0)}, Resets: interest.EachYear},
				}, statute("Utah Code Ann. § 78B-5-824", "(1)-(5)", "http://ut.elaws.us/code/78b-5-824"), statuteReported("Utah Code Ann. § 78B-5-824", "", "https://ezel.ai/surveys/prejudgment-interest/utah")).
					by(Judgment, civil.On(2014, 5, 13), civil.Date{}).
					omitting("expenses of the year of the injury bear it from the day incurred, those of a later year from its January 1", "cases of tier 1, which need a written demand of no more than one and a third times the judgment",
						"whether the rate changes with each year was not found", "future damages in an award that is not divided by time"),
			),
		),
		security: rules(version("us-ut-appeal-security", "compensatory damages, three years of interest and costs", interest.Security{Measured: interest.BySum, Years: 3},
			courtRuleReported("Utah R. Civ. P. 62", "(j)(2)", "https://courtsurety.com/state-appeal-bond-requirements/utah/")).
			omitting("class actions, and plaintiffs whose damages are not proved one by one, whose ceiling is $25 million", "another sum: this one is presumed", "attorney fees, which count as costs", "from when the rule governs")),
		life: rules(version("us-ut-judgment-life", "eight years, renewed on a motion before the end for eight more", interest.Life{Years: 8, Renews: 8, From: interest.FromRenewal},
			statute("Utah Code Ann. § 78B-5-202", "(1)", "https://le.utah.gov/xcode/Title78B/Chapter5/C78B-5-S202_2026031320260313.xml"),
			statute("Utah Code Ann. § 78B-2-311, as amended by S.B. 326 (2025)", "", "https://app.legiplex.com/ut/legislature/2025/2025-r/bills/sb0326/drafts-latest"),
			statute("Utah Code Ann. § 78B-6-1802", "", "https://lexace.ai/us/statute/utah/78B-6-1802")).
			omitting("the motion is filed within the eight years; the new eight run from the order, or from the end of the first eight if that is earlier, as the courts' form asks", "that a judgment could be renewed more than once before S.B. 326 of 2025 was not confirmed",
				"whether unpaid interest at a renewal bears interest: the courts' form adds it to the amount renewed", "child support and criminal restitution")),
	}
}
