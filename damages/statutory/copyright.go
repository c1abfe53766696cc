package statutory

import "github.com/makewhole/remedies/damages/civil"

func copyrights() []remedy {
	perWork := func(low, high, innocent, willful int64) pack {
		return inLieu(line("statutory damages", "(c)(1)-(2)",
			pick("per_work", "sum for each work, as considered just", Trier, "(c)(1)-(2)",
				when(Innocent, usd(innocent), usd(low)), when(Willful, usd(willful), usd(high))).per(Works)))
	}
	// One remission stands for the bodies of 504(c)(2), whose belief in fair use leaves them nothing to pay.
	remitted := func(p pack) pack {
		p.f = when(Remitted, line("statutory damages remitted", "(c)(2)", usd(0)), p.f)
		return p
	}
	section504 := usc("17 U.S.C. § 504(c)", "")
	omits := []string{
		"one award for each work, for all infringements of it by one infringer or by several liable together; the parts of a compilation are one work",
		"no statutory damages or fees for an infringement begun before registration, unless within three months of first publication (17 U.S.C. § 412)",
		"twice an unpaid licence fee for an unreasonable defense under § 110(5) (17 U.S.C. § 504(d))",
		"the Copyright Claims Board: at most $15,000 a work, $7,500 where not timely registered, $30,000 a proceeding (17 U.S.C. § 1504(e))",
	}
	return []remedy{
		{
			id: "us-copyright-504c", jurisdiction: "US", subject: "copyright", title: "copyright infringement",
			cite: "17 U.S.C. § 504(c)", unit: Works, fees: FeesDiscretionary, feesPin: "17 U.S.C. § 505", elected: beforeFinal,
			review: []test{feltner, williams},
			versions: []version{
				since("us-copyright-504c-1999", Filing, civil.On(1999, 12, 9), section504, actualAndProfits("(b)"), remitted(perWork(750, 30_000, 200, 150_000))).
					on(act("Public Law 106-160, actions brought on or after its day, whenever the infringement was")).omitting(omits...),
				since("us-copyright-504c-1988", Accrual, civil.On(1989, 3, 1), section504, actualAndProfits("(b)"), remitted(perWork(500, 20_000, 200, 100_000))).
					on(act("Public Law 100-568, causes of action that arise from its effective day")).omitting(omits...),
				since("us-copyright-504c-1976", Accrual, civil.On(1978, 1, 1), section504, actualAndProfits("(b)"), remitted(perWork(250, 10_000, 100, 50_000))).
					on(act("Copyright Act of 1976")).omitting(omits...),
			},
		},
		{
			id: "us-dmca-1203c", jurisdiction: "US", subject: "copyright", title: "circumvention, and copyright management information",
			cite: "17 U.S.C. § 1203(c)", unit: Acts, fees: FeesDiscretionary, feesPin: "(b)(5)", elected: beforeFinal, review: []test{williams},
			versions: []version{since("us-dmca-1203c-1998", Accrual, civil.On(1998, 10, 28), usc("17 U.S.C. § 1203(c)", ""),
				pack{id: "actual", title: "actual damages and profits", kind: Compensatory, f: repeatable(3, "(c)(4)", sum(
					line("actual damages", "(c)(2)", ifAny(ActualDamages)), line("profits not counted in them", "(c)(2)", ifAny(Profits))))},
				pack{id: "statutory", title: "statutory damages", kind: Statutory, f: when(Remitted, line("damages remitted", "(c)(5)(B)", usd(0)), repeatable(3, "(c)(4)", sum(
					line("circumvention, § 1201", "(c)(3)(A)", lowered(pick("per_act", "sum for each act, device, product, component, offer or service", Trier, "(c)(3)(A)", usd(200), usd(2_500)).perAny(Acts))),
					line("copyright management information, § 1202", "(c)(3)(B)", lowered(pick("per_violation", "sum for each violation", Trier, "(c)(3)(B)", usd(2_500), usd(25_000)).perAny(Violations))))))}).
				on(act("Public Law 105-304")).counting(Acts, Violations, ActualDamages, Profits).
				omitting("that the court may reduce actual damages too where the violator was innocent",
					"which nonprofit bodies are entitled to remission: public broadcasting entities since Public Law 106-113 (November 29, 1999)")},
		},
		{
			id: "us-ahra-1009d", jurisdiction: "US", subject: "copyright", title: "digital audio recording devices and media",
			cite: "17 U.S.C. § 1009(d)", unit: Devices, fees: FeesDiscretionary, feesPin: "(c)(1)(E)", elected: beforeFinal, review: []test{williams},
			versions: []version{since("us-ahra-1009d-1992", Accrual, civil.On(1992, 10, 28), usc("17 U.S.C. § 1009(d)", ""),
				pack{id: "actual", title: "actual damages", kind: Compensatory, f: sum(line("actual damages", "(d)(1)(A)", ifAny(ActualDamages)),
					line("increase of royalties not paid", "(d)(1)(A)(ii)", upTo("royalty_increase", "increase, up to half of the royalties not paid", Court, "(d)(1)(A)(ii)", times(part(1, 2), ifAny(RoyaltiesUnpaid)))))},
				inLieu(repeatable(2, "(d)(2)", sum(
					line("devices, § 1002(a) or (c)", "(d)(1)(B)(i)", upTo("per_device", "sum for each device", Court, "(d)(1)(B)(i)", usd(2_500)).perAny(Devices)),
					line("digital musical recordings, § 1002(d)", "(d)(1)(B)(ii)", upTo("per_recording", "sum for each recording", Court, "(d)(1)(B)(ii)", usd(25)).perAny(Recordings)),
					line("transmissions, § 1002(d)", "(d)(1)(B)(iii)", upTo("per_transmission", "sum for each transmission", Court, "(d)(1)(B)(iii)", usd(10_000)).perAny(Transmissions)))))).
				on(act("Public Law 102-563")).counting(Devices, Recordings, Transmissions, ActualDamages, RoyaltiesUnpaid).
				omitting("that the court may reduce the total to not less than $250 where the violator was innocent (§ 1009(d)(3))", "the sums go to the Register of Copyrights for distribution")},
		},
		{
			id: "us-mask-works-911c", jurisdiction: "US", subject: "copyright", title: "mask works",
			cite: "17 U.S.C. § 911(c)", unit: MaskWorks, fees: FeesDiscretionary, feesPin: "(f)", elected: beforeFinal, review: []test{williams},
			versions: []version{always("us-mask-works-911c", usc("17 U.S.C. § 911(c)", ""), actualAndProfits("(b)"),
				inLieu(line("statutory damages", "(c)", upTo("per_mask_work", "sum for each mask work, as considered just", Court, "(c)", usd(250_000)).per(MaskWorks))))},
		},
	}
}

// repeatable multiplies by up to n where the violation was repeated within three years of a final judgment.
func repeatable(n int64, pin string, f formula) formula {
	return when(Repeated, line("after the increase for repetition", pin, times(multiplier(Court, pin, num(1), num(n)), f)), f)
}

// lowered lets the court reduce or remit a sum where the violator was innocent.
func lowered(f formula) formula { return when(Innocent, withLow(f, usd(0)), f) }

// withLow is a pick with another lower bound.
func withLow(f, low formula) formula {
	f.parts = []formula{low, f.parts[1]}
	return f
}
