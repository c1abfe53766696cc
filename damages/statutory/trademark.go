package statutory

import "github.com/makewhole/remedies/damages/civil"

func trademarks() []remedy {
	counterfeit := func(low, high, willful int64) pack {
		return inLieu(line("statutory damages", "(c)", pick("per_mark", "sum for each counterfeit mark and type of goods or services, as considered just",
			Trier, "(c)(1)-(2)", usd(low), when(Willful, usd(willful), usd(high))).per(MarkTypes)))
	}
	section1117c := usc("15 U.S.C. § 1117(c)", "")
	return []remedy{
		{
			id: "us-lanham-1117a", jurisdiction: "US", subject: "trademark", title: "trademark infringement and dilution",
			cite: "15 U.S.C. § 1117(a)", fees: FeesExceptional,
			versions: []version{always("us-lanham-1117a", usc("15 U.S.C. § 1117(a)", ""),
				only(Compensatory, sum(
					line("actual damages, increased up to three times", "(a)", times(multiplier(Court, "(a)", num(1), num(3)), ifAny(ActualDamages))),
					line("profits", "(a)", ifAny(Profits)),
					line("costs of the action", "(a)", ifAny(CostOfAction))))).
				counting(ActualDamages, Profits).
				omitting("that the court may adjust profits to what it finds just, up or down; compensation, not a penalty")},
		},
		{
			id: "us-lanham-1117b", jurisdiction: "US", subject: "trademark", title: "counterfeit marks, trebled",
			cite: "15 U.S.C. § 1117(b)", fees: FeesMandatory,
			interest: "prejudgment interest in the court's discretion, at the rate of 26 U.S.C. § 6621(a)(2), from service of the claim",
			versions: []version{since("us-lanham-1117b-1984", Accrual, civil.On(1984, 10, 12), usc("15 U.S.C. § 1117(b)", ""),
				only(Multiplied, when(Counterfeit,
					when(Extenuating, line("the greater of profits and damages", "(a)-(b)", most(ifAny(ActualDamages), ifAny(Profits))),
						line("three times the greater of profits and damages", "(b)", times(num(3), most(ifAny(ActualDamages), ifAny(Profits))))),
					line("the greater of profits and damages", "(a)", most(ifAny(ActualDamages), ifAny(Profits)))))).
				on(act("Public Law 98-473; supplying goods or services with intent added by Public Law 110-403, § 103 (October 13, 2008)")).
				counting(ActualDamages, Profits)},
		},
		{
			id: "us-lanham-1117c", jurisdiction: "US", subject: "trademark", title: "counterfeit marks, statutory damages",
			cite: "15 U.S.C. § 1117(c)", unit: MarkTypes, elected: beforeFinal, review: []test{williams},
			versions: []version{
				since("us-lanham-1117c-2008", Accrual, civil.On(2008, 10, 13), section1117c, actualAndProfits("(a)"), counterfeit(1_000, 200_000, 2_000_000)).
					on(act("Public Law 110-403, § 104")),
				since("us-lanham-1117c-1996", Accrual, civil.On(1996, 7, 2), section1117c, actualAndProfits("(a)"), counterfeit(500, 100_000, 1_000_000)).
					on(act("Public Law 104-153, § 7")),
			},
		},
		{
			id: "us-acpa-1117d", jurisdiction: "US", subject: "trademark", title: "cybersquatting",
			cite: "15 U.S.C. § 1117(d)", also: []string{"15 U.S.C. § 1125(d)"}, unit: Domains, elected: beforeFinal, review: []test{williams},
			versions: []version{since("us-acpa-1117d-1999", Accrual, civil.On(1999, 11, 29), usc("15 U.S.C. § 1117(d)", ""), actualAndProfits("(a)"),
				inLieu(line("statutory damages", "(d)", pick("per_domain", "sum for each domain name, as considered just", Trier, "(d)", usd(1_000), usd(100_000)).per(Domains)))).
				omitting("no damages for registration, trafficking or use before November 29, 1999")},
		},
		{
			id: "us-names-8131", jurisdiction: "US", subject: "trademark", title: "personal names as domain names",
			cite: "15 U.S.C. § 8131", fees: FeesDiscretionary,
			versions: []version{since("us-names-8131-1999", Accrual, civil.On(1999, 11, 29), usc("15 U.S.C. § 8131", ""),
				only(Compensatory, line("no damages: forfeiture, cancellation or transfer of the name", "(2)", usd(0)))).
				omitting("domain names registered on or after November 29, 1999, with the specific intent to profit by their sale")},
		},
	}
}

func patents() []remedy {
	return []remedy{
		{
			id: "us-patent-284", jurisdiction: "US", subject: "patent", title: "patent infringement",
			cite: "35 U.S.C. § 284", fees: FeesExceptional, feesPin: "35 U.S.C. § 285", interest: "with interest and costs as the court fixes",
			versions: []version{always("us-patent-284", usc("35 U.S.C. § 284", ""),
				only(Multiplied, line("damages, increased up to three times", "¶ 2", times(
					when(Willful, multiplier(Court, "¶ 2", num(1), num(3)), num(1)), most(ifAny(ActualDamages), ifAny(ReasonableRoyalty)))))).
				counting(ActualDamages, ReasonableRoyalty).
				on(unsure(halo(), "egregious or willful conduct as the ground of an increase")).
				omitting("no increase of provisional rights under § 154(d)")},
		},
		{
			id: "us-design-289", jurisdiction: "US", subject: "patent", title: "design patents",
			cite: "35 U.S.C. § 289",
			versions: []version{always("us-design-289", usc("35 U.S.C. § 289", ""),
				only(Compensatory, line("total profit, at least $250", "¶ 1", most(ifAny(Profits), usd(250))))).
				omitting("no recovery of the same profit twice", "other remedies of the owner beside it")},
		},
		{
			id: "us-dtsa-1836b3", jurisdiction: "US", subject: "trade secret", title: "misappropriation of trade secrets",
			cite: "18 U.S.C. § 1836(b)(3)", fees: FeesBadFaith, feesPin: "(b)(3)(D)", elected: noTime, review: []test{gore},
			versions: []version{since("us-dtsa-1836b3-2016", Accrual, civil.On(2016, 5, 11), usc("18 U.S.C. § 1836(b)(3)", ""),
				pack{id: "actual", title: "loss and unjust enrichment", kind: Compensatory, f: exemplary("exemplary", sum(
					line("actual loss", "(b)(3)(B)(i)(I)", ifAny(ActualDamages)), line("unjust enrichment not counted in it", "(b)(3)(B)(i)(II)", ifAny(UnjustEnrichment))))},
				pack{id: "royalty", title: "reasonable royalty", kind: Compensatory, f: exemplary("exemplary_royalty", line("reasonable royalty", "(b)(3)(B)(ii)", ifAny(ReasonableRoyalty)))}).
				on(act("Public Law 114-153, misappropriation with any act on or after its day")).counting(ActualDamages, UnjustEnrichment, ReasonableRoyalty)},
		},
	}
}

// exemplary adds up to twice a sum where the misappropriation was willful and malicious.
func exemplary(id PointID, f formula) formula {
	bare := f.unlined()
	return when(Malicious, sum(f, line("exemplary damages", "(b)(3)(C)", upTo(id, "exemplary damages, up to twice", Trier, "(b)(3)(C)", times(num(2), bare)))), f)
}
