package statutory

import (
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
)

func privacy() []remedy {
	may := "that the court may award the sum, and in some circuits may award nothing"
	return []remedy{
		{
			id: "us-wiretap-2520", jurisdiction: "US", subject: "privacy", title: "interception of communications",
			cite: "18 U.S.C. § 2520", unit: Days, fees: FeesAllowed, feesPin: "(b)(3)", review: []test{williams, gore},
			versions: []version{since("us-wiretap-2520-1986", Accrual, civil.On(1987, 1, 19), usc("18 U.S.C. § 2520", ""),
				only(Statutory, when(Unscrambled,
					when(SecondTime,
						line("the greater of actual damages and $100 to $1,000", "(c)(1)(B)", most(ifAny(ActualDamages), pick("statutory", "statutory damages", Trier, "(c)(1)(B)", usd(100), usd(1_000)))),
						line("the greater of actual damages and $50 to $500", "(c)(1)(A)", most(ifAny(ActualDamages), pick("statutory", "statutory damages", Trier, "(c)(1)(A)", usd(50), usd(500))))),
					sum(line("the greater of actual damages with profits, $100 a day, and $10,000", "(c)(2)",
						most(sum(ifAny(ActualDamages), ifAny(Profits)), times(usd(100), ifAny(Days)), usd(10_000))), punitives("(b)(2)"))))).
				on(act("Public Law 99-508")).
				omitting(may, "the law before January 19, 1987: actual damages, at least the higher of $100 a day and $1,000, and punitive damages",
					"good-faith reliance, a complete defense")},
		},
		{
			id: "us-sca-2707", jurisdiction: "US", subject: "privacy", title: "stored communications",
			cite: "18 U.S.C. § 2707(c)", fees: FeesAllowed, feesPin: "(b)(3)", review: []test{williams, gore},
			versions: []version{since("us-sca-2707-1996", Accrual, civil.On(1996, 10, 11), usc("18 U.S.C. § 2707(c)", ""),
				only(Statutory, withPunitives(Intentional, "(c)", line("actual damages with profits, at least $1,000", "(c)",
					most(sum(ifAny(ActualDamages), ifAny(Profits)), usd(1_000)))))).on(act("Public Law 104-293")).omitting(may, "not against the United States")},
		},
		{
			id: "us-2712", jurisdiction: "US", subject: "privacy", title: "interception and stored communications, against the United States",
			cite: "18 U.S.C. § 2712",
			versions: []version{always("us-2712", usc("18 U.S.C. § 2712", ""),
				only(Statutory, sum(line("the greater of actual damages and $10,000", "(a)(1)", most(ifAny(ActualDamages), usd(10_000))),
					line("litigation costs reasonably incurred", "(a)(2)", ifAny(LitigationCosts)))))},
		},
		{
			id: "us-vppa-2710", jurisdiction: "US", subject: "privacy", title: "video rental and streaming records",
			cite: "18 U.S.C. § 2710(c)", fees: FeesAllowed, feesPin: "(c)(2)(C)", review: []test{williams, gore},
			versions: []version{always("us-vppa-2710", usc("18 U.S.C. § 2710(c)", ""),
				only(Statutory, sum(line("actual damages, at least $2,500", "(c)(2)(A)", most(ifAny(ActualDamages), usd(2_500))), punitives("(c)(2)(B)")))).omitting(may)},
		},
		{
			id: "us-dppa-2724", jurisdiction: "US", subject: "privacy", title: "motor vehicle records",
			cite: "18 U.S.C. § 2724(b)", fees: FeesAllowed, feesPin: "(b)(3)", review: []test{williams, gore},
			versions: []version{always("us-dppa-2724", usc("18 U.S.C. § 2724(b)", ""),
				only(Statutory, withPunitives(Reckless, "(b)(2)", line("actual damages, at least $2,500", "(b)(1)", most(ifAny(ActualDamages), usd(2_500)))))).
				omitting(may, "whether the sum is due for each record obtained: disputed")},
		},
		{
			id: "us-cfaa-1030g", jurisdiction: "US", subject: "privacy", title: "computer fraud",
			cite: "18 U.S.C. § 1030(g)",
			versions: []version{since("us-cfaa-1030g-1994", Accrual, civil.On(1994, 9, 13), usc("18 U.S.C. § 1030(g)", ""), lossOnly("(g)")).
				omitting("economic damages only, where the loss of $5,000 is the one factor that opens the action", "no punitive, statutory or multiple damages, and no fees")},
		},
		{
			id: "us-tax-7431", jurisdiction: "US", subject: "privacy", title: "disclosure of tax returns",
			cite: "26 U.S.C. § 7431(c)", unit: Acts, fees: FeesAllowed, feesPin: "(c)(3)", review: []test{williams},
			versions: []version{always("us-tax-7431", usc("26 U.S.C. § 7431(c)", ""),
				only(Statutory, sum(line("the greater of $1,000 an act, and actual with punitive damages", "(c)(1)", most(times(usd(1_000), need(Acts)),
					withPunitives(GrossNegligence, "(c)(1)(B)(ii)", ifAny(ActualDamages)))), line("costs of the action", "(c)(2)", ifAny(CostOfAction))))).
				omitting("fees only within 26 U.S.C. § 7430 where the United States is the defendant")},
		},
		{
			id: "us-privacy-552a", jurisdiction: "US", subject: "privacy", title: "records of federal agencies",
			cite: "5 U.S.C. § 552a(g)(4)", fees: FeesAllowed, feesPin: "(g)(4)(B)",
			versions: []version{always("us-privacy-552a", usc("5 U.S.C. § 552a(g)(4)", ""),
				only(Statutory, when(Intentional, line("actual damages, at least $1,000", "(g)(4)(A)", most(need(ActualDamages), usd(1_000))),
					line("no damages where the agency did not act intentionally or willfully", "(g)(4)", usd(0))))).
				omitting("that the $1,000 needs proof of some actual damages, Doe v. Chao, 540 U.S. 614 (2004), which was not read")},
		},
		{
			id: "us-rfpa-3417", jurisdiction: "US", subject: "privacy", title: "financial records and the government",
			cite: "12 U.S.C. § 3417", fees: FeesMandatory, feesPin: "(a)(4)", review: []test{gore},
			versions: []version{always("us-rfpa-3417", usc("12 U.S.C. § 3417", ""),
				only(Compensatory, withPunitives(Intentional, "(a)(3)", sum(line("$100, whatever the volume of records", "(a)(1)", usd(100)),
					line("actual damages", "(a)(2)", ifAny(ActualDamages))))))},
		},
		{
			id: "us-images-6851", jurisdiction: "US", subject: "privacy", title: "intimate images",
			cite: "15 U.S.C. § 6851", fees: FeesAllowed, feesPin: "(b)(3)(A)(i)", elected: noTime, review: []test{williams},
			versions: []version{since("us-images-6851-2022", Accrual, civil.On(2022, 10, 1),
				read("15 U.S.C. § 6851", "(b)(3)(A)", "https://www.customsmobile.com/uscode/title15_chapter94A_section6851"),
				pack{id: "actual", title: "actual damages", kind: Compensatory, f: line("actual damages", "(b)(3)(A)(i)", ifAny(ActualDamages))},
				inLieu(line("liquidated damages", "(b)(3)(A)(i)", usd(150_000))))},
		},
	}
}

// withPunitives adds punitive damages where a state of mind is found.
func withPunitives(state finding.Topic, pin string, f formula) formula {
	return when(state, sum(f, punitives(pin)), f)
}
