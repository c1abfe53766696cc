package statutory

import "github.com/makewhole/remedies/damages/civil"

func communications() []remedy {
	began := civil.On(1992, 12, 20)
	perCall := "losses that differ between violations: the greater of loss and $500 is taken in all, not violation by violation"
	tripled := func(pin string, f formula) formula {
		return when(Willful, line("increased up to three times", pin, times(multiplier(Court, pin, num(1), num(3)), f)), f)
	}
	piracy := func(id PointID, base formula, increase formula, reduced int64, pinUp, pinDown string) formula {
		bare := base.unlined()
		return when(PrivateGain, sum(base, increase), when(Innocent,
			line("after the court's reduction", pinDown, pick(id, "award, which the court may reduce", Court, pinDown, least(bare, usd(reduced)), bare)), base))
	}
	up605 := line("increase", "(e)(3)(C)(ii)", upTo("increase", "increase for each violation of (a)", Court, "(e)(3)(C)(ii)", usd(100_000)).perAny(Violations))
	up553 := line("increase", "(c)(3)(B)", upTo("increase", "increase of the damages", Court, "(c)(3)(B)", usd(50_000)))
	return []remedy{
		{
			id: "us-tcpa-227b3", jurisdiction: "US", subject: "communications", title: "automated and prerecorded calls, and faxes",
			cite: "47 U.S.C. § 227(b)(3)", unit: Calls, review: []test{williams},
			versions: []version{since("us-tcpa-227b3-1991", Accrual, began, usc("47 U.S.C. § 227(b)(3)", ""),
				only(Statutory, tripled("(b)(3)", line("the greater of actual monetary loss and $500 for each violation", "(b)(3)(B)",
					most(ifAny(ActualDamages), times(usd(500), need(Calls))))))).on(act("Public Law 102-243")).omitting(perCall)},
		},
		{
			id: "us-tcpa-227c5", jurisdiction: "US", subject: "communications", title: "calls to numbers on the do-not-call list",
			cite: "47 U.S.C. § 227(c)(5)", unit: Calls, review: []test{williams},
			versions: []version{since("us-tcpa-227c5-1991", Accrual, began, usc("47 U.S.C. § 227(c)(5)", ""),
				only(Statutory, tripled("(c)(5)", line("the greater of actual monetary loss and up to $500 for each violation", "(c)(5)(B)",
					most(ifAny(ActualDamages), upTo("per_call", "sum for each violation", Trier, "(c)(5)(B)", usd(500)).per(Calls)))))).
				on(act("Public Law 102-243")).omitting(perCall, "more than one call within 12 months by or for the same entity; the defense of due care")},
		},
		{
			id: "us-tcpa-227g1", jurisdiction: "US", subject: "communications", title: "calls, action by a state",
			cite: "47 U.S.C. § 227(g)", unit: Calls, review: []test{williams, fines}, elected: noTime,
			versions: []version{since("us-tcpa-227g1-1991", Accrual, began, usc("47 U.S.C. § 227(g)", ""),
				pack{id: "actual", title: "actual monetary loss", kind: Compensatory, f: tripled("(g)(1)", line("actual monetary loss", "(g)(1)", ifAny(ActualDamages)))},
				inLieu(tripled("(g)(1)", line("$500 for each violation", "(g)(1)", times(usd(500), need(Calls)))))).
				on(act("Public Law 102-243; subsection (f) until Public Law 111-331 (December 22, 2010)"))},
		},
		{
			id: "us-piracy-605e", jurisdiction: "US", subject: "communications", title: "satellite and radio piracy",
			cite: "47 U.S.C. § 605(e)(3)(C)", unit: Violations, fees: FeesMandatory, feesPin: "(e)(3)(B)(iii)", elected: noTime, review: []test{williams},
			versions: []version{since("us-piracy-605e-1988", Accrual, civil.On(1989, 1, 1), usc("47 U.S.C. § 605(e)(3)(C)", ""),
				pack{id: "actual", title: "actual damages and profits", kind: Compensatory, f: piracy("reduced_actual", sum(line("actual damages", "(e)(3)(C)(i)(I)", ifAny(ActualDamages)),
					line("profits not counted in them", "(e)(3)(C)(i)(I)", ifAny(Profits))), up605, 250, "(e)(3)(C)(ii)", "(e)(3)(C)(iii)")},
				inLieu(piracy("reduced_statutory", sum(
					line("violations of (a)", "(e)(3)(C)(i)(II)", pick("per_violation", "sum for each violation of (a), as considered just", Trier, "(e)(3)(C)(i)(II)", usd(1_000), usd(10_000)).perAny(Violations)),
					line("violations of (e)(4), each device one", "(e)(3)(C)(i)(II)", pick("per_device", "sum for each violation of (e)(4), as considered just", Trier, "(e)(3)(C)(i)(II)", usd(10_000), usd(100_000)).perAny(Dealings))),
					up605, 250, "(e)(3)(C)(ii)", "(e)(3)(C)(iii)"))).
				on(act("Public Law 100-667")).counting(Violations, Dealings, ActualDamages, Profits).
				omitting("the law before 1989: $250 least, $50,000 increase, $100 reduced", "a reduction to $250 is taken once for the award, not for each violation")},
		},
		{
			id: "us-piracy-553c3", jurisdiction: "US", subject: "communications", title: "cable piracy",
			cite: "47 U.S.C. § 553(c)(3)", fees: FeesDiscretionary, feesPin: "(c)(2)(C)", elected: noTime, review: []test{williams},
			versions: []version{since("us-piracy-553c3-1984", Accrual, civil.On(1984, 12, 29), usc("47 U.S.C. § 553(c)(3)", ""),
				pack{id: "actual", title: "actual damages and profits", kind: Compensatory, f: piracy("reduced_actual", sum(line("actual damages", "(c)(3)(A)(i)", ifAny(ActualDamages)),
					line("profits not counted in them", "(c)(3)(A)(i)", ifAny(Profits))), up553, 100, "(c)(3)(B)", "(c)(3)(C)")},
				inLieu(piracy("reduced_statutory", line("all violations in the action", "(c)(3)(A)(ii)",
					pick("all_violations", "sum for all violations in the action, as considered just", Trier, "(c)(3)(A)(ii)", usd(250), usd(10_000))), up553, 100, "(c)(3)(B)", "(c)(3)(C)"))).
				on(act("Public Law 98-549"))},
		},
		{
			id: "us-canspam-7706f", jurisdiction: "US", subject: "communications", title: "commercial e-mail, action by a state",
			cite: "15 U.S.C. § 7706(f)", unit: Messages, fees: FeesDiscretionary, feesPin: "(f)(4)", review: []test{williams, fines},
			versions: []version{since("us-canspam-7706f-2003", Accrual, civil.On(2003, 12, 16), usc("15 U.S.C. § 7706(f)", ""),
				only(Statutory, line("the greater of actual loss and the statutory sum", "(f)(1)(B)", most(ifAny(ActualDamages), tripled("(f)(3)(C)",
					capped(2_000_000, upTo("per_message", "sum for each message", Court, "(f)(3)(A)", usd(250)).per(Messages))))))).
				omitting("reduction for established practices with due care, (f)(3)(D)")},
		},
		{
			id: "us-canspam-7706g", jurisdiction: "US", subject: "communications", title: "commercial e-mail, action by a provider of access",
			cite: "15 U.S.C. § 7706(g)", unit: Messages, fees: FeesDiscretionary, feesPin: "(g)(4)", review: []test{williams},
			versions: []version{since("us-canspam-7706g-2003", Accrual, civil.On(2003, 12, 16), usc("15 U.S.C. § 7706(g)", ""),
				only(Statutory, line("the greater of actual loss and the statutory sum", "(g)(1)(B)", most(ifAny(ActualDamages), tripled("(g)(3)(C)", sum(
					line("false headers, § 7704(a)(1)", "(g)(3)(A)(i)", upTo("per_header", "sum for each message with a false header", Court, "(g)(3)(A)(i)", usd(100)).perAny(Messages)),
					line("other provisions, up to $1,000,000", "(g)(3)(B)", least(usd(1_000_000),
						upTo("per_message", "sum for each other message", Court, "(g)(3)(A)(ii)", usd(25)).perAny(AdvertMessages))))))))).
				counting(Messages, AdvertMessages, ActualDamages).
				omitting("reduction for established practices with due care, (g)(3)(D)")},
		},
	}
}

// capped limits a sum, except for false headers.
func capped(dollars int64, f formula) formula {
	return when(HeaderFalsity, f, least(usd(dollars), f))
}
