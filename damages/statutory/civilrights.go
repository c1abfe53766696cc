package statutory

import "github.com/makewhole/remedies/damages/civil"

func civilRights() []remedy {
	capped := bracket(Employees, 15, row{100, 50_000}, row{200, 100_000}, row{500, 200_000}, row{0, 300_000})
	compensatory := sum(
		upTo("future_pecuniary", "future pecuniary losses of each party", Trier, "(b)(3)", unlimited()),
		upTo("nonpecuniary", "nonpecuniary losses of each party", Trier, "(b)(3)", unlimited()))
	punitive := when(Government, usd(0), when(Malice, upTo("punitive", "punitive damages of each party", Trier, "(b)(1)", unlimited()), usd(0)))
	return []remedy{
		{
			id: "us-title-vii-1981a", jurisdiction: "US", subject: "civil rights", title: "intentional discrimination in employment, combined cap",
			cite: "42 U.S.C. § 1981a(b)(3)", unit: Plaintiffs, fees: FeesDiscretionary, feesPin: "42 U.S.C. § 1988", review: []test{gore},
			versions: []version{since("us-title-vii-1981a-1991", Accrual, civil.On(1991, 11, 21), usc("42 U.S.C. § 1981a", "(b)(3)"),
				only(Compensatory, sum(
					line("compensatory and punitive damages, capped for each party by the number of employees", "(b)(3)",
						times(need(Plaintiffs), least(sum(compensatory, punitive), capped))),
					line("back pay, outside the cap", "(b)(2)", ifAny(BackPay)),
					line("front pay, outside the cap", "(b)(2)", ifAny(FrontPay)),
					line("past pecuniary losses, outside the cap", "(b)(3)", ifAny(PastPecuniary))))).
				on(unsure(pollard(), "front pay stands outside the cap"), unsure(usc("42 U.S.C. § 1988", ""), "the fee provision was not read")).
				omitting("employees in each of 20 or more calendar weeks of the current or preceding year", "no damages where a good-faith effort at accommodation was made, (a)(3)",
					"race claims under 42 U.S.C. § 1981, which have no cap", "parties whose damages differ: compute each by itself")},
		},
		{
			id: "us-fha-3613", jurisdiction: "US", subject: "civil rights", title: "fair housing",
			cite: "42 U.S.C. § 3613(c)", fees: FeesDiscretionary, feesPin: "(c)(2)", review: []test{gore},
			versions: []version{since("us-fha-3613-1988", Accrual, civil.On(1989, 3, 12), usc("42 U.S.C. § 3613(c)", ""),
				only(Compensatory, sum(line("actual damages", "(c)(1)", ifAny(ActualDamages)), punitives("(c)(1)")))).on(act("Public Law 100-430"))},
		},
		{
			id: "us-face-248", jurisdiction: "US", subject: "civil rights", title: "access to clinics and places of worship",
			cite: "18 U.S.C. § 248(c)(1)", unit: Violations, fees: FeesDiscretionary, feesPin: "(c)(1)(B)", elected: beforeFinal, review: []test{williams, gore},
			versions: []version{since("us-face-248-1994", Accrual, civil.On(1994, 5, 26), usc("18 U.S.C. § 248(c)(1)", ""),
				pack{id: "actual", title: "actual damages", kind: Compensatory, f: sum(line("compensatory damages", "(c)(1)(B)", ifAny(ActualDamages)), punitives("(c)(1)(B)"))},
				inLieu(sum(line("$5,000 for each violation", "(c)(1)(B)", times(usd(5_000), need(Violations))), punitives("(c)(1)(B)")))).on(act("Public Law 103-259"))},
		},
	}
}
