package law

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func utah() data {
	var (
		utah201    = statute("Utah Code Ann. § 78B-8-201 (formerly 78-18-1)", "(1)(a)", "https://le.utah.gov/~2008/bills/sbillenr/SB0155.htm")
		smithPrice = ruling("Smith v. Price Development Co., 2005 UT 87, 125 P.3d 945", "¶ 1", "https://law.justia.com/cases/utah/supreme-court/2005/smithiv120205.html")
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

		compensatoryCaps: rules(version("us-ut-compensatory-caps", "no general cap on compensatory damages", noCaps(),
			noOther(authority.Statute("Utah Code Ann. § 78B-3-410", "").NotConfirmed())).unverified().notFor("med-mal")),

		fault: rules(version("us-ut-fault", "comparative fault, barred at 50 percent", claimant(fault.At50),
			statute("Utah Code Ann. § 78B-5-818", "(2)", "https://lawserver.com/?p=29776544")).
			omitting("the day from which the section governs")),

		remittitur: rules(version("us-ut-remittitur", "remittitur in Utah courts", remittitur.Practice{},
			authority.Case("Westgate Resorts, Ltd. v. Consumer Protection Group, LLC, 2012 UT 55, 285 P.3d 1219", "").ReportedAt("http://elawyers.us/opinion/285%20P.3d%201219", AsOf()))),
	}
}
