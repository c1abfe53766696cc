package statutory

import "github.com/makewhole/remedies/damages/civil"

func wages() []remedy {
	flsa := func(base formula) formula {
		bare := base.unlined()
		return sum(base, line("liquidated damages", "29 U.S.C. §§ 216(b), 260", when(GoodFaith,
			upTo("liquidated", "liquidated damages, up to an equal amount", Court, "29 U.S.C. § 260", bare), bare)))
	}
	return []remedy{
		{
			id: "us-flsa-216b", jurisdiction: "US", subject: "wages", title: "unpaid minimum wages and overtime",
			cite: "29 U.S.C. § 216(b)", also: []string{"29 U.S.C. § 260"}, fees: FeesMandatory, feesPin: "(b)",
			versions: []version{
				since("us-flsa-216b-2018", Accrual, civil.On(2018, 3, 23), read("29 U.S.C. § 216(b)", "", "https://www.law.cornell.edu/uscode/text/29/216.html"),
					only(Multiplied, flsa(sum(line("unpaid wages", "(b)", ifAny(LostPay)), line("tip credit taken, and tips kept", "(b)", sum(ifAny(TipCredit), ifAny(TipsKept))))))).
					on(act("Public Law 115-141, tips kept by employers")).counting(LostPay, TipCredit, TipsKept),
				since("us-flsa-216b-1947", Accrual, civil.On(1947, 5, 14), usc("29 U.S.C. § 216(b)", ""),
					only(Multiplied, flsa(line("unpaid wages", "(b)", need(LostPay))))).on(act("Portal-to-Portal Act of 1947, good faith")),
			},
		},
		{
			id: "us-flsa-retaliation", jurisdiction: "US", subject: "wages", title: "retaliation under the wage law",
			cite: "29 U.S.C. § 216(b)", fees: FeesMandatory, feesPin: "(b)",
			versions: []version{always("us-flsa-retaliation", usc("29 U.S.C. § 216(b)", ""),
				only(Multiplied, flsa(line("lost wages", "(b)", need(LostPay))))).omitting("other legal and equitable relief", "nursing breaks, since Public Law 117-328 (2022)")},
		},
		{
			id: "us-adea-626b", jurisdiction: "US", subject: "wages", title: "age discrimination",
			cite: "29 U.S.C. § 626(b)", fees: FeesMandatory, feesPin: "29 U.S.C. § 216(b)",
			versions: []version{always("us-adea-626b", usc("29 U.S.C. § 626(b)", ""),
				only(Multiplied, when(Willful, sum(line("back pay", "(b)", need(LostPay)), line("liquidated damages", "(b)", need(LostPay))),
					line("back pay", "(b)", need(LostPay))))).omitting("front pay and reinstatement")},
		},
		{
			id: "us-fmla-2617", jurisdiction: "US", subject: "wages", title: "family and medical leave",
			cite: "29 U.S.C. § 2617(a)", fees: FeesMandatory, feesPin: "(a)(3)", interest: "at the prevailing rate, inside the doubling: give it as interest",
			versions: []version{always("us-fmla-2617", usc("29 U.S.C. § 2617(a)", ""),
				only(Multiplied, fmla()))},
		},
		{
			id: "us-userra-4323", jurisdiction: "US", subject: "wages", title: "reemployment of service members",
			cite: "38 U.S.C. § 4323(d)", fees: FeesMandatory, feesPin: "(h)", interest: "3 percent a year since January 2, 2025: give it as interest",
			versions: []version{
				since("us-userra-4323-2025", Accrual, civil.On(2025, 1, 2),
					reported("38 U.S.C. § 4323(d)", "", "https://ogletree.com/insights-resources/blog-posts/the-dole-act-supercharges-userra-service-members-workforce-protections"),
					only(Multiplied, sum(line("lost wages and benefits", "(d)(1)(B)", sum(ifAny(LostPay), ifAny(LostBenefits))), line("interest", "(d)", ifAny(Interest)),
						when(Knowing, line("liquidated damages", "(d)(1)(C)", most(usd(50_000), sum(ifAny(LostPay), ifAny(LostBenefits), ifAny(Interest)))), usd(0))))).
					omitting("whether the day of the violation or another selects the version: the sources do not settle it"),
				since("us-userra-4323-1994", Accrual, civil.On(1994, 12, 12), usc("38 U.S.C. § 4323(d)", ""),
					only(Multiplied, sum(line("lost wages and benefits", "(d)(1)(B)", sum(ifAny(LostPay), ifAny(LostBenefits))),
						when(Willful, line("liquidated damages", "(d)(1)(C)", sum(ifAny(LostPay), ifAny(LostBenefits))), usd(0))))).
					on(act("Public Law 103-353")).omitting("fees were in the court's discretion before January 2, 2025"),
			},
		},
		{
			id: "us-warn-2104", jurisdiction: "US", subject: "wages", title: "plant closings and mass layoffs",
			cite: "29 U.S.C. § 2104", unit: Days, fees: FeesDiscretionary, feesPin: "(a)(6)",
			versions: []version{always("us-warn-2104", usc("29 U.S.C. § 2104", ""), only(Compensatory, warn())).
				omitting("the higher of the average of three years and the final rate as daily pay", "up to $500 a day to a local government, avoided by payment within three weeks")},
		},
		{
			id: "us-fca-3730h", jurisdiction: "US", subject: "wages", title: "retaliation against whistleblowers",
			cite: "31 U.S.C. § 3730(h)", fees: FeesAllowed, feesPin: "(h)(2)",
			versions: []version{always("us-fca-3730h", usc("31 U.S.C. § 3730(h)", ""),
				only(Multiplied, sum(line("twice the back pay", "(h)(2)", times(num(2), need(LostPay))), line("interest on the back pay", "(h)(2)", ifAny(Interest)),
					line("special damages", "(h)(2)", ifAny(SpecialDamages)))))},
		},
		{
			id: "us-mspa-1854", jurisdiction: "US", subject: "wages", title: "migrant and seasonal farm workers",
			cite: "29 U.S.C. § 1854(c)", unit: Provisions, elected: noTime,
			versions: []version{always("us-mspa-1854", usc("29 U.S.C. § 1854(c)", ""),
				pack{id: "actual", title: "actual damages", kind: Compensatory, f: line("up to actual damages", "(c)(1)", upTo("actual_awarded", "damages up to the loss", Court, "(c)(1)", ifAny(ActualDamages)))},
				inLieu(when(ClassAction, line("statutory damages of the class", "(c)(1)", least(mspaSum(500), usd(500_000))),
					when(Transport, line("statutory damages, transport", "(e)", mspaSum(10_000)), line("statutory damages", "(c)(1)", mspaSum(500)))))).
				omitting("several breaches of one provision count once for each plaintiff: give plaintiffs times provisions as provisions",
					"transport cases of a class: the lesser of $10,000 each and $500,000", "cases with a final judgment before November 15, 1995")},
		},
		{
			id: "us-erisa-1132c1", jurisdiction: "US", subject: "wages", title: "documents of benefit plans",
			cite: "29 U.S.C. § 1132(c)(1)", unit: Days, fees: FeesDiscretionary, feesPin: "(g)(1)", review: []test{williams},
			versions: []version{
				since("us-erisa-1132c1-1997", Accrual, civil.On(1997, 7, 30), usc("29 U.S.C. § 1132(c)(1)", ""), only(Penalty, erisa(110))).
					on(unsure(regulation2575(), "the adjusted $110, and its day")).omitting("each participant or beneficiary is a violation of its own; the days begin 30 days after the request"),
				since("us-erisa-1132c1-1974", Accrual, civil.On(1974, 9, 2), usc("29 U.S.C. § 1132(c)(1)", ""), only(Penalty, erisa(100))).
					on(unsure(act("Employee Retirement Income Security Act of 1974"), "its day")),
			},
		},
	}
}

func fmla() formula {
	weeks := when(Servicemember, num(26), num(12))
	loss := when(NoPayLost, line("monetary loss, up to 12 or 26 weeks of pay", "(a)(1)(A)(i)(II)", least(need(MonetaryLoss), times(weeks, need(WeeklyPay)))),
		line("wages and benefits lost", "(a)(1)(A)(i)(I)", sum(ifAny(LostPay), ifAny(LostBenefits))))
	base := sum(loss, line("interest", "(a)(1)(A)(ii)", ifAny(Interest)))
	bare := base.unlined()
	return sum(base, line("liquidated damages", "(a)(1)(A)(iii)", when(GoodFaith,
		upTo("liquidated", "liquidated damages, up to an equal amount", Court, "(a)(1)(A)(iii)", bare), bare)))
}

func warn() formula {
	days := least(need(Days), num(60), times(part(1, 2), need(DaysEmployed)))
	gross := sum(times(need(DailyPay), days), ifAny(LostBenefits))
	net := minus(gross, ifAny(Payments))
	return line("pay for the days of violation, up to 60 and half of the days employed, with benefits, less payments", "(a)(1)-(2)",
		when(GoodFaith, upTo("reduced", "liability, which the court may reduce", Court, "(a)(4)", net), net))
}

func mspaSum(each int64) formula {
	return upTo("per_violation", "sum for each plaintiff and violation", Court, "(c)(1)", usd(each)).per(Provisions)
}

func erisa(daily int64) formula {
	return line("penalty for each day", "(c)(1)", upTo("per_day", "sum for each day of failure or refusal", Court, "(c)(1)", usd(daily)).per(Days))
}
