package statutory

import "github.com/makewhole/remedies/damages/civil"

func crimes() []remedy {
	section2255 := read("18 U.S.C. § 2255", "(a)", "http://www.law.cornell.edu/uscode/text/18/2255?qt-us_code_tabs=2")
	minimum := func(dollars int64) pack {
		return only(Statutory, line("actual damages, deemed to be no less than a sum", "(a)", most(ifAny(ActualDamages), usd(dollars))))
	}
	return []remedy{
		{
			id: "us-minors-2255", jurisdiction: "US", subject: "crime victims", title: "sexual offenses against minors",
			cite: "18 U.S.C. § 2255", fees: FeesAllowed, feesPin: "(a)", elected: noTime, review: []test{williams, gore},
			versions: []version{
				since("us-minors-2255-2018", Accrual, civil.On(2018, 2, 14), section2255,
					pack{id: "actual", title: "actual damages", kind: Compensatory, f: sum(line("actual damages", "(a)", ifAny(ActualDamages)), punitives("(a)"))},
					inLieu(sum(line("liquidated damages", "(a)", usd(150_000)), punitives("(a)")))).
					on(unsure(act("Public Law 115-126"), "its day, February 14, 2018")).omitting("no limitation period since Public Law 117-176 (2022)"),
				since("us-minors-2255-2006", Accrual, civil.On(2006, 7, 27), section2255, minimum(150_000)).on(act("Public Law 109-248")),
				since("us-minors-2255-1986", Accrual, civil.On(1986, 10, 18), section2255, minimum(50_000)),
			},
		},
		{
			id: "us-trafficking-1595", jurisdiction: "US", subject: "crime victims", title: "trafficking and forced labor",
			cite: "18 U.S.C. § 1595", fees: FeesAllowed, feesPin: "(a)",
			versions: []version{always("us-trafficking-1595", usc("18 U.S.C. § 1595", ""), lossOnly("(a)")).omitting("actions of state attorneys general since 2018; attempts and conspiracies to benefit since January 5, 2023")},
		},
		{
			id: "us-labels-2318e", jurisdiction: "US", subject: "crime victims", title: "counterfeit labels",
			cite: "18 U.S.C. § 2318(e)", unit: Violations, fees: FeesDiscretionary, feesPin: "(e)(2)(C)", elected: beforeFinal, review: []test{williams},
			versions: []version{always("us-labels-2318e", usc("18 U.S.C. § 2318(e)", ""),
				pack{id: "actual", title: "actual damages and profits", kind: Compensatory, f: again("(e)(5)", sum(line("actual damages", "(e)(3)", ifAny(ActualDamages)), line("profits not counted in them", "(e)(3)", ifAny(Profits))))},
				inLieu(again("(e)(5)", line("statutory damages", "(e)(4)", pick("per_violation", "sum for each violation, as considered just", Trier, "(e)(4)", usd(2_500), usd(25_000)).per(Violations))))).
				omitting("an increase \"by 3 times\" is computed as three times the award; it can be read as four")},
		},
		{
			id: "us-terrorism-2333a", jurisdiction: "US", subject: "crime victims", title: "international terrorism",
			cite: "18 U.S.C. § 2333(a)", fees: FeesMandatory,
			versions: []version{always("us-terrorism-2333a", usc("18 U.S.C. § 2333(a)", ""), trebled("(a)"))},
		},
		{
			id: "us-terror-states-1605A", jurisdiction: "US", subject: "crime victims", title: "states that sponsor terrorism",
			cite: "28 U.S.C. § 1605A(c)", review: []test{gore},
			versions: []version{always("us-terror-states-1605A", usc("28 U.S.C. § 1605A(c)", ""),
				only(Compensatory, sum(line("economic damages, solatium, pain and suffering", "(c)", need(ActualDamages)), punitives("(c)")))).
				omitting("sums that courts commonly give by kinship and multiples of outlays: the section names none")},
		},
	}
}

// again lets the court increase an award to three times its amount where the violation was repeated in three years.
func again(pin string, f formula) formula {
	return when(Repeated, line("after the increase for repetition", pin, times(multiplier(Court, pin, num(1), num(3)), f)), f)
}
