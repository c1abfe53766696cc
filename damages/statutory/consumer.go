package statutory

import "github.com/makewhole/remedies/damages/civil"

func consumers() []remedy {
	odometer := func(dollars int64) pack {
		return only(Multiplied, line("the greater of three times actual damages and a sum", "(a)", most(times(num(3), ifAny(ActualDamages)), usd(dollars))))
	}
	section := usc("49 U.S.C. § 32710", "")
	indian := func(damages formula) pack {
		return only(Multiplied, sum(line("the greater of three times the damages and at least $1,000 a day", "(b)", most(times(num(3), damages),
			pick("per_day", "sum for each day of the offer, display or sale", Trier, "(b)(2)", usd(1_000), unlimited()).per(Days))), punitives("(c)")))
	}
	return []remedy{
		{
			id: "us-odometer-32710", jurisdiction: "US", subject: "consumer protection", title: "odometer fraud",
			cite: "49 U.S.C. § 32710", fees: FeesMandatory, feesPin: "(b)",
			versions: []version{
				since("us-odometer-32710-2012", Accrual, civil.On(2012, 10, 1), section, odometer(10_000)).on(act("Public Law 112-141")).omitting("the intent to defraud that the action needs"),
				since("us-odometer-32710-1994", Accrual, civil.On(1994, 7, 5), section, odometer(1_500)).on(act("Public Law 103-272")).omitting("the intent to defraud that the action needs"),
			},
		},
		{
			id: "us-indian-arts-305e", jurisdiction: "US", subject: "consumer protection", title: "Indian arts and crafts",
			cite: "25 U.S.C. § 305e", unit: Days, fees: FeesDiscretionary, feesPin: "(c)", review: []test{williams, gore},
			versions: []version{
				since("us-indian-arts-305e-2000", Accrual, civil.On(2000, 11, 9), usc("25 U.S.C. § 305e", ""), indian(sum(ifAny(ActualDamages), ifAny(GrossProfits)))).on(act("Public Law 106-497")),
				since("us-indian-arts-305e-1990", Accrual, civil.On(1990, 11, 29), usc("25 U.S.C. § 305e", ""), indian(ifAny(ActualDamages))).on(act("Public Law 101-644")),
			},
		},
		{
			id: "us-warranty-2310d", jurisdiction: "US", subject: "consumer protection", title: "consumer warranties",
			cite: "15 U.S.C. § 2310(d)", fees: FeesDiscretionary, feesPin: "(d)(2)",
			versions: []version{always("us-warranty-2310d", usc("15 U.S.C. § 2310(d)", ""), lossOnly("(d)(1)")).omitting("the measures of state law that give the damages")},
		},
		{
			id: "us-scra-4042", jurisdiction: "US", subject: "consumer protection", title: "civil relief of service members",
			cite: "50 U.S.C. § 4042", fees: FeesDiscretionary, feesPin: "(b)",
			versions: []version{since("us-scra-4042-2010", Accrual, civil.On(2010, 10, 13), usc("50 U.S.C. § 4042", ""), lossOnly("(a)"))},
		},
	}
}

func governments() []remedy {
	return []remedy{
		{
			id: "us-ftca-2674", jurisdiction: "US", subject: "government and maritime", title: "torts of the United States",
			cite: "28 U.S.C. § 2674", interest: "none before judgment",
			versions: []version{always("us-ftca-2674", usc("28 U.S.C. § 2674", ""), lossOnly("")).
				omitting("the measures of state law that give the damages", "no punitive damages", "pecuniary loss instead, where the law of the place gives only punitive damages for death")},
		},
		{
			id: "us-jones-30104", jurisdiction: "US", subject: "government and maritime", title: "seamen",
			cite: "46 U.S.C. § 30104",
			versions: []version{always("us-jones-30104",
				reported("46 U.S.C. § 30104", "", "https://burr.com/newsroom/articles/bloomberg-law-insightpractical-effects-from-the-supreme-courts-decision-limiting-punitive-damages-for-sailors"),
				lossOnly("")).omitting("pecuniary loss as the law of railroad employers measures it", "no punitive damages, nor for unseaworthiness (Dutra Group v. Batterton, 2019)",
				"punitive damages for a willful refusal of maintenance and cure (Atlantic Sounding Co. v. Townsend, 2009)")},
		},
		{
			id: "us-dohsa-30303", jurisdiction: "US", subject: "government and maritime", title: "death on the high seas",
			cite: "46 U.S.C. § 30303",
			versions: []version{always("us-dohsa-30303", usc("46 U.S.C. § 30303", ""), lossOnly("")).
				omitting("apportionment among the beneficiaries", "loss of care, comfort and companionship in commercial aviation beyond 12 nautical miles (§ 30307)")},
		},
	}
}
