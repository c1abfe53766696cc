package statutory

import "github.com/makewhole/remedies/damages/civil"

func credit() []remedy {
	// classSum is what a class may have beside or in place of what each may: up to a sum or a hundredth of net worth.
	classSum := func(pin string, dollars int64) formula {
		return line("the class, up to the lesser of a sum and 1% of net worth", pin,
			upTo("class", "sum for the class", Court, pin, least(usd(dollars), times(part(1, 100), need(NetWorth)))))
	}
	actual := func(pin string) formula { return line("actual damages", pin, ifAny(ActualDamages)) }
	tila := func(leaseLow, leaseHigh, openLow, openHigh, homeLow, homeHigh, class int64) formula {
		double := times(num(2), need(FinanceCharge))
		open := double
		if openHigh > 0 {
			bounded := clamp(double, usd(openLow), usd(openHigh))
			open = when(Pattern, pick("higher", "higher sum for a pattern or practice", Court, "(a)(2)(A)(iii)", bounded, unlimited()), bounded)
		}
		individual := when(ConsumerLease, line("a quarter of the monthly payments, within bounds", "(a)(2)(A)(ii)",
			clamp(times(part(1, 4), need(MonthlyPayments)), usd(leaseLow), usd(leaseHigh))),
			when(OpenEnd, line("twice the finance charge, within bounds", "(a)(2)(A)(iii)", open),
				when(SecuredByHome, line("credit secured by real property or a dwelling", "(a)(2)(A)(iv)",
					pick("secured", "statutory sum", Court, "(a)(2)(A)(iv)", usd(homeLow), usd(homeHigh))),
					line("twice the finance charge", "(a)(2)(A)(i)", double))))
		return sum(actual("(a)(1)"), when(ClassAction, classSum("(a)(2)(B)", class), individual),
			when(MaterialTilaFailure, line("all finance charges and fees paid", "(a)(4)", need(FinanceFees)), usd(0)))
	}
	section1640 := usc("15 U.S.C. § 1640(a)", "")
	tilaOmits := []string{"the bounds that decisions read into twice the finance charge, (a)(2)(A)(i)", "one recovery for each transaction, with several obligors, and for several failures to disclose on one account"}
	fund := func(low, high, class int64) pack {
		return only(Compensatory, sum(actual("(a)(1)"), when(ClassAction, classSum("(a)(2)(B)", class),
			line("individual action", "(a)(2)(A)", pick("statutory", "statutory sum", Court, "(a)(2)(A)", usd(low), usd(high))))))
	}
	section4010 := usc("12 U.S.C. § 4010", "")
	regCC := "https://www.consumercomplianceoutlook.org/2024/third-issue/compliance-alert/"
	effective2013 := act("Public Law 111-203; effective January 21, 2013 at the latest, earlier where its rules took effect earlier")
	return []remedy{
		{
			id: "us-fcra-1681n", jurisdiction: "US", subject: "consumer credit", title: "credit reports, willful noncompliance",
			cite: "15 U.S.C. § 1681n", unit: Consumers, fees: FeesMandatory, feesPin: "(a)(3)", elected: noTime, review: []test{williams, gore},
			versions: []version{since("us-fcra-1681n-1996", Accrual, civil.On(1997, 9, 30), usc("15 U.S.C. § 1681n", ""),
				pack{id: "actual", title: "actual damages", kind: Compensatory, f: sum(when(FalsePretenses,
					line("the greater of actual damages and $1,000", "(a)(1)(B)", most(ifAny(ActualDamages), times(usd(1_000), need(Consumers)))),
					line("actual damages", "(a)(1)(A)", ifAny(ActualDamages))), punitives("(a)(2)"))},
				inLieu(sum(when(FalsePretenses,
					line("the greater of actual damages and $1,000", "(a)(1)(B)", most(ifAny(ActualDamages), times(usd(1_000), need(Consumers)))),
					line("$100 to $1,000 for each consumer", "(a)(1)(A)",
						pick("per_consumer", "sum for each consumer", Trier, "(a)(1)(A)", usd(100), usd(1_000)).per(Consumers))), punitives("(a)(2)")))).
				on(act("Public Law 104-208")).omitting("receipts that showed an expiration date between December 4, 2004 and June 3, 2008",
				"before September 30, 1997 there was no sum of $100 to $1,000")},
		},
		{
			id: "us-fcra-1681o", jurisdiction: "US", subject: "consumer credit", title: "credit reports, negligent noncompliance",
			cite: "15 U.S.C. § 1681o", fees: FeesMandatory, feesPin: "(a)(2)",
			versions: []version{always("us-fcra-1681o", usc("15 U.S.C. § 1681o", ""), lossOnly("(a)(1)"))},
		},
		{
			id: "us-fdcpa-1692k", jurisdiction: "US", subject: "consumer credit", title: "debt collection",
			cite: "15 U.S.C. § 1692k", fees: FeesMandatory, feesPin: "(a)(3)", review: []test{williams},
			versions: []version{since("us-fdcpa-1692k-1977", Accrual, civil.On(1977, 9, 20), usc("15 U.S.C. § 1692k", ""),
				only(Compensatory, sum(actual("(a)(1)"), when(ClassAction,
					sum(line("named plaintiffs", "(a)(2)(B)(i)", upTo("named", "additional damages of each named plaintiff", Trier, "(a)(2)(B)(i)", usd(1_000)).per(NamedClass)),
						classSum("(a)(2)(B)(ii)", 500_000)),
					line("individual action", "(a)(2)(A)", upTo("additional", "additional damages in the action", Trier, "(a)(2)(A)", usd(1_000))))))).
				omitting("one additional sum for the action, not for each violation", "fees of a defendant sued in bad faith and to harass, (a)(3)")},
		},
		{
			id: "us-tila-1640", jurisdiction: "US", subject: "consumer credit", title: "truth in lending, and consumer leases",
			cite: "15 U.S.C. § 1640(a)", fees: FeesMandatory, feesPin: "(a)(3)",
			versions: []version{
				since("us-tila-1640-2010", Accrual, civil.On(2013, 1, 21), section1640, only(Compensatory, tila(200, 2_000, 500, 5_000, 400, 4_000, 1_000_000))).
					on(effective2013).omitting(tilaOmits...),
				since("us-tila-1640-2009", Accrual, civil.On(2010, 2, 22), section1640, only(Compensatory, tila(100, 1_000, 500, 5_000, 400, 4_000, 500_000))).
					on(act("Public Law 111-24")).omitting(tilaOmits...),
				since("us-tila-1640-2008", Accrual, civil.On(2008, 7, 30), section1640, only(Compensatory, tila(100, 1_000, 0, 0, 400, 4_000, 500_000))).
					on(act("Public Law 110-289")).omitting(append(tilaOmits, "the bounds of twice the finance charge of open-end credit before February 22, 2010")...),
			},
		},
		{
			id: "us-ecoa-1691e", jurisdiction: "US", subject: "consumer credit", title: "equal credit opportunity",
			cite: "15 U.S.C. § 1691e", fees: FeesMandatory, feesPin: "(d)", review: []test{gore},
			versions: []version{since("us-ecoa-1691e-1976", Accrual, civil.On(1976, 3, 23), usc("15 U.S.C. § 1691e", ""),
				only(Compensatory, sum(actual("(a)"), when(Government, usd(0), when(ClassAction,
					line("punitive damages of the class", "(b)", upTo("class", "punitive damages of the class", Trier, "(b)", least(usd(500_000), times(part(1, 100), need(NetWorth))))),
					line("punitive damages", "(b)", upTo("punitive", "punitive damages", Trier, "(b)", usd(10_000)))))))).
				on(act("Public Law 94-239"))},
		},
		{
			id: "us-efta-1693m", jurisdiction: "US", subject: "consumer credit", title: "electronic fund transfers",
			cite: "15 U.S.C. § 1693m", fees: FeesMandatory, feesPin: "(a)(3)",
			versions: []version{always("us-efta-1693m", usc("15 U.S.C. § 1693m", ""), fund(100, 1_000, 500_000)).omitting("three times actual damages under § 1693f(e)")},
		},
		{
			id: "us-efaa-4010", jurisdiction: "US", subject: "consumer credit", title: "availability of deposited funds",
			cite: "12 U.S.C. § 4010", fees: FeesMandatory, feesPin: "(a)(3)",
			versions: []version{
				since("us-efaa-4010-2025", Accrual, civil.On(2025, 7, 1), section4010, fund(125, 1_350, 672_950)).until(civil.On(2030, 6, 30)).
					on(reported("12 C.F.R. § 229.21(a)(2)", "", regCC)).omitting("12 U.S.C. § 4006(f): every five years, by the CPI-W, to the nearest $25"),
				since("us-efaa-4010-2020", Accrual, civil.On(2020, 7, 1), section4010, fund(100, 1_100, 552_500)).on(reported("12 C.F.R. § 229.21(a)(2)", "", regCC)),
				since("us-efaa-4010-1987", Accrual, civil.On(1988, 9, 1), section4010, fund(100, 1_000, 500_000)).on(act("Public Law 100-86")),
			},
		},
		{
			id: "us-respa-2605f", jurisdiction: "US", subject: "consumer credit", title: "mortgage servicing",
			cite: "12 U.S.C. § 2605(f)", unit: ClassMembers, fees: FeesMandatory, feesPin: "(f)(3)",
			versions: []version{
				since("us-respa-2605f-2010", Accrual, civil.On(2013, 1, 21), usc("12 U.S.C. § 2605(f)", ""), only(Compensatory, respa(2_000, 1_000_000))).
					on(effective2013).omitting("no liability where the failure was corrected within 60 days of its discovery, before suit or notice"),
				version{id: "us-respa-2605f-before", trigger: Accrual, from: civil.On(1990, 11, 28), sources: nil,
					packages: []pack{only(Compensatory, respa(1_000, 500_000))}}.
					on(usc("12 U.S.C. § 2605(f)", ""), effective2013, unsure(act("Public Law 101-625"), "the day the section was enacted")),
			},
		},
	}
}

// respa is damages of a borrower or a class, with a sum for a pattern or practice.
func respa(each, class int64) formula {
	return sum(line("actual damages", "(f)(1)(A), (2)(A)", ifAny(ActualDamages)), when(Pattern, when(ClassAction,
		line("additional damages of the class", "(f)(2)(B)", least(
			upTo("per_member", "additional damages of each member", Court, "(f)(2)(B)", usd(each)).per(ClassMembers),
			usd(class), times(part(1, 100), need(NetWorth)))),
		line("additional damages", "(f)(1)(B)", upTo("additional", "additional damages", Court, "(f)(1)(B)", usd(each)))), usd(0)))
}
