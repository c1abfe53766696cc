package law

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func idaho() data {
	const title6 = "https://github.com/UniCourt/cic-code-id/blob/master/transforms/id/ocid/r70/idaho.title.06.html"
	var (
		idahoStates = frozen.Of[finding.Topic]("oppression", "fraud", "malice", "outrageous_conduct")
		idaho1604   = statute("Idaho Code § 6-1604", "", title6)
		idaho122    = statute("2003 Idaho Sess. Laws ch. 122", "", title6).Noted("for causes of action that accrue on or after July 1, 2003")
		idaho1603   = statute("Idaho Code § 6-1603", "", title6)
		kirkland    = rulingReported("Kirkland v. Blaine County Medical Center, 134 Idaho 464 (2000)", "", title6).Noted("upholds the limit")
		aguilar     = rulingReported("Aguilar v. Coonrod, 262 P.3d 671 (Idaho 2011)", "", title6).Noted("one limit for each claimant, heirs too")
		horner      = rulingReported("Horner v. Sani-Top, Inc., 143 Idaho 230 (2006)", "", title6).
				Noted("apportion first; where the claimant's total is above the limit each defendant is cut in proportion; settlements do not count")
		idahoCap2020 = authority.Publication("Idaho Industrial Commission, noneconomic damages cap", "figure from July 1, 2020").
				ReportedAt("https://www.patrickmahoneylaw.com/blog/2020/10/idaho-cap-on-non-economic-damages-immoral-inhumane/", AsOf())
		idahoCap2022 = authority.Publication("Idaho Industrial Commission, noneconomic damages cap", "figures from July 1, 2021 and July 1, 2022").
				ReportedAt("https://gfidaholaw.com/idaho-non-economic-damages-cap/", AsOf())
		idahoCap2025 = statuteReported("Idaho Code § 6-1603", "figure from July 1, 2025", "https://www.recordinglaw.com/tools/medical-malpractice-settlement-calculator/idaho/")
		idahoCap1988 = statuteReported("Idaho Code § 6-1603 (1990)", "", "https://www.lawinfo.com/resources/medical-malpractice/idaho/damage-caps.html").
				Noted("$400,000, adjusted each July 1 since 1988")
		idahoTable = authority.Publication("Idaho Industrial Commission, noneconomic damages cap", "figures from July 1, 2023 and July 1, 2024").NotConfirmed()
		idaho926   = statute("Idaho Code § 6-926", "", "https://law.justia.com/codes/idaho/title-6/chapter-9/section-6-926/")
		idaho801   = statute("Idaho Code §§ 6-801, 6-803(3)", "", title6)
		idaho803   = statute("Idaho Code § 6-803", "(3), (5)", title6)
		idaho805   = statute("Idaho Code § 6-805", "", title6)
		idaho1606  = statute("Idaho Code § 6-1606", "", title6)
		eldridge   = rulingReported("Eldridge v. West, 458 P.3d 172 (Idaho 2020)", "", title6)
		idaho807   = statute("Idaho Code § 6-807", "", title6)
		weinstein  = ruling("Weinstein v. Prudential Property & Casualty Insurance Co., 149 Idaho 299 (2010)", "",
			"https://cetient.com/case/874256/weinstein-v-prudential-property-and-casualty-insurance")

		idahoInjuries  = injuriesAnd("med-mal", "wrongful-death")
		idaho104       = statute("Idaho Code § 28-22-104", "(1)-(2)", "https://github.com/UniCourt/cic-code-id")
		idahoTreasurer = authority.Publication("Idaho State Treasurer, Legal Rate of Interest", "").ReportedAt("https://github.com/artwisdom/statuterates", AsOf())
		idahoRule      = interest.Rule{Rate: interest.Rate{Index: "us-id-judgment"}}
	)

	unlessReckless := func(to limit.Expr) Caps {
		return frozen.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff,
			To: limit.When("willful_or_reckless_misconduct", limit.NoLimit(), limit.When("felony", limit.NoLimit(), to))})
	}
	cents := func(c int64) Caps { return unlessReckless(limit.Amount(decimal.New(c, -2))) }
	indexed := func(dollars int64) Caps {
		return unlessReckless(limit.Indexed(decimal.NewFromInt(dollars), "idaho_average_annual_wage"))
	}
	const keyUnsaid = "the statute does not say whether the amount is that of the injury, the complaint or the verdict; accrual stands for it"

	return data{
		predicate: rules(
			version("us-id-punitive-predicate-1987", "punitive damages need oppressive, fraudulent, malicious or outrageous conduct", punitive.Predicate{
				States: idahoStates, Proof: finding.Preponderance,
			}, idaho1604, idaho122).by(Accrual, civil.On(1987, 7, 1), civil.On(2003, 7, 1)),
			version("us-id-punitive-predicate-2003", "punitive damages need oppressive, fraudulent, malicious or outrageous conduct", punitive.Predicate{
				States: idahoStates, Proof: finding.ClearAndConvincing,
			}, idaho1604, idaho122).by(Accrual, civil.On(2003, 7, 1), civil.Date{}),
		),

		punitiveCaps: rules(
			version("us-id-punitive-cap-none", "no cap on punitive damages", noCaps(), idaho122).by(Accrual, civil.On(1987, 7, 1), civil.On(2003, 7, 1)),
			version("us-id-punitive-cap-2003", "cap on punitive damages of the greater of $250,000 and three times compensatory damages", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Action,
				To:       limit.GreaterOf(limit.Dollars(250_000), limit.Times(3, limit.Compensatory)),
				Measures: frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory()}),
			}), idaho1604, idaho122).by(Accrual, civil.On(2003, 7, 1), civil.Date{}).
				omitting("the statute limits a judgment; several judgments in one action, or several plaintiffs in one, were not looked at"),
		),

		split: rules(version("us-id-punitive-split", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-id-compensatory-caps", "no cap on compensatory damages other than for personal injury and death", noCaps(),
				noOther(idaho1603.Noted("speaks of actions for personal injury, including death")))).but(append(injuriesAnd("med-mal", "wrongful-death"), "government")...),
			only(idahoInjuries,
				version("us-id-noneconomic-cap-1987", "cap of $400,000 on noneconomic damages", cents(400_000_00), idaho1603, idahoCap1988, kirkland).
					by(Accrual, civil.On(1987, 7, 1), civil.On(1988, 7, 1)).omitting(keyUnsaid),
				version("us-id-noneconomic-cap-1988", "cap of $400,000 on noneconomic damages, as adjusted each July 1", indexed(400_000), idaho1603, idahoCap1988, kirkland).
					by(Accrual, civil.On(1988, 7, 1), civil.On(2003, 7, 1)).omitting(keyUnsaid, "the amounts as adjusted from 1988 to 2002 were not found"),
				version("us-id-noneconomic-cap-2003", "cap of $250,000 on noneconomic damages", cents(250_000_00), idaho1603, idaho122, aguilar).
					by(Accrual, civil.On(2003, 7, 1), civil.On(2004, 7, 1)).omitting(keyUnsaid),
				version("us-id-noneconomic-cap-2004", "cap of $250,000 on noneconomic damages, as adjusted each July 1", indexed(250_000), idaho1603, aguilar, horner).
					by(Accrual, civil.On(2004, 7, 1), civil.On(2020, 7, 1)).omitting(keyUnsaid, "the amounts as adjusted from 2004 to 2019 were not found"),
				version("us-id-noneconomic-cap-2020", "cap on noneconomic damages", cents(386_622_39), idahoCap2020, idaho1603).
					by(Accrual, civil.On(2020, 7, 1), civil.On(2021, 7, 1)).omitting(keyUnsaid),
				version("us-id-noneconomic-cap-2021", "cap on noneconomic damages", cents(399_430_74), idahoCap2022, idaho1603).
					by(Accrual, civil.On(2021, 7, 1), civil.On(2022, 7, 1)).omitting(keyUnsaid),
				version("us-id-noneconomic-cap-2022", "cap on noneconomic damages", cents(430_740_03), idahoCap2022, idaho1603).
					by(Accrual, civil.On(2022, 7, 1), civil.On(2023, 7, 1)).omitting(keyUnsaid),
				version("us-id-noneconomic-cap-2023", "cap on noneconomic damages", cents(458_728_00), idahoTable).
					by(Accrual, civil.On(2023, 7, 1), civil.On(2024, 7, 1)).unverified().omitting(keyUnsaid, "the amount and its cents were not confirmed"),
				version("us-id-noneconomic-cap-2024", "cap on noneconomic damages", cents(490_512_00), idahoTable).
					by(Accrual, civil.On(2024, 7, 1), civil.On(2025, 7, 1)).unverified().omitting(keyUnsaid, "the amount and its cents were not confirmed"),
				version("us-id-noneconomic-cap-2025", "cap on noneconomic damages", cents(509_013_00), idahoCap2025, idaho1603).
					by(Accrual, civil.On(2025, 7, 1), civil.On(2026, 7, 1)).omitting(keyUnsaid, "the cents of the amount, which the report gives as approximate"),
				version("us-id-noneconomic-cap-2026", "cap of $250,000 on noneconomic damages, as adjusted each July 1", indexed(250_000), idaho1603).
					by(Accrual, civil.On(2026, 7, 1), civil.Date{}).omitting(keyUnsaid, "the amounts as adjusted from 2026 were not found"),
			),
			only(causesOf("government"), version("us-id-government-cap", "cap of $500,000 on claims against a governmental entity and its employees", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(500_000),
			}), idaho926).omitting("liability insurance above the limit, which is then the limit", "costs and attorney fees, which count in it", "the day from which the amount governs")),
		),

		fault: provisions(
			general(version("us-id-fault", "comparative fault, barred at the fault of the defendant in question", fault.Rule{Bar: fault.At50, Against: fault.AgainstEach}, idaho801).
				reaching(append(productClaims(), careless("drunk-driving", "wilful-misconduct")...)).
				by(Accrual, civil.On(1971, 7, 1), civil.Date{})),
			noDefense("us-id-fault-no-defense", intentionalTorts("contract"), idaho801.Noted("makes no new defense"), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-id-liability", "each defendant owes its share, those in concert and principals the whole", fault.Liability{Joint: frozen.Of(
			fault.Clause{Finding: "acted_in_concert"}, fault.Clause{Finding: "agent_or_servant"},
		)}, idaho803).
			notFor(intentionalTorts()...).by(Accrual, civil.On(1987, 7, 1), civil.Date{}).
			omitting("joint and several liability before July 1, 1987", "further exceptions that were repealed in 2003",
				"concert makes joint only in an intentional or reckless tort")),

		credit: rules(version("us-id-credit", "no credit where each owes its share; from those jointly liable the sum paid comes off", fault.Credit{
			Method: fault.ByRelease, Several: fault.SeveralNone, JointOnly: true, Stated: true, AtLeastPaid: true, Unrecorded: fault.ReleaseOfSum,
		}, idaho805).omitting("a released person whose fault was not put to the jury")),

		reallocation: rules(version("us-id-reallocation", "an uncollectible share stays with the claimant", fault.Reallocation{Rule: fault.ClaimantBears}, idaho803)),

		collateral: rules(version("us-id-collateral", "the court deducts payments from collateral sources", fault.Collateral{
			Effect: fault.Deducted, NotIfSubrogated: true,
		}, idaho1606, eldridge.Noted("write-offs of Medicare come off like payments")).
			omitting("federal programmes that are subrogated, life insurance and service corporations, which are not deducted", "write-offs, which are")),

		order: rules(version("us-id-order", "the limit applies after the shares of fault, before any settlement counts", frozen.Of(StageFault, StageShares, StageCaps, StageCredits), horner)),

		remittitur: rules(version("us-id-remittitur", "remittitur and additur in Idaho courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: idaho807, DueProcess: remittitur.No, DueProcessLaw: weinstein, Additur: remittitur.Yes, AdditurLaw: idaho807,
		}, idaho807, weinstein)),

		postjudgment: rules(version("us-id-postjudgment-1986", "1-year Treasury yield, rounded up to an eighth, plus 5 percent, as declared for the year from July 1", interest.Postjudgment{Rule: idahoRule, Start: interest.FromEntry}, idaho104, idahoTreasurer).
			by(Judgment, civil.On(1986, 7, 1), civil.Date{}).omitting("whether it compounds was not found")),

		prejudgment: provisions(
			general(version("us-id-prejudgment", "the rate of judgments on the plaintiff's offer, where the recovery for injury, death or damage to property is no less", interest.Prejudgment{
				Available: interest.OnOffer, Rule: idahoRule, RateOf: interest.FromEntry, Start: interest.FromOffer, OnSum: true, Excludes: head.AllPunitive(),
			}, statute("Idaho Code § 12-301", "", "https://github.com/UniCourt/cic-code-id"), idaho104).omitting("that punitive damages bear none was not read in a source", "other torts, which bear none unless the sum is certain")),
			only(causesOf("contract"), version("us-id-prejudgment-contract", "12 percent a year, simple, of right on money due by contract, lent or on account", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromDue,
			}, idaho104).omitting("the rate a contract states")),
		),
		security: rules(version("us-id-appeal-security", "136 percent of the judgment", secured(136, interest.Security{}),
			courtRuleReported("Idaho App. R. 13", "(b)", "https://www.lightrfp.com/bonds/idaho/appeal-bond"),
			statute("Idaho Code § 13-202", "", "https://github.com/UniCourt/cic-code-id")).
			omitting("punitive damages above $1 million, for which none is required: leave the excess out of the judgment", "a waiver for good cause")),
		life: rules(
			version("us-id-judgment-life", "five years, renewed by order before the end for five more", interest.Life{Years: 5, Renews: 5, From: interest.FromRenewal},
				statuteReported("Idaho Code §§ 10-1110, 10-1111, 11-101", "as in force before July 1, 2015", "https://github.com/UniCourt/cic-code-id").Noted("the notes say that ten years took the place of five in 2015 and 2016")).
				by(Judgment, civil.Date{}, civil.On(2015, 7, 1)).omitting("an action on the judgment, six years", "child support and restitution to victims of crime"),
			version("us-id-judgment-life-2015", "ten years, renewed by order before the end for ten more", interest.Life{Years: 10, Renews: 10, From: interest.FromRenewal},
				statute("Idaho Code §§ 5-215, 10-1110, 10-1111, 11-101", "", "https://github.com/UniCourt/cic-code-id")).
				by(Judgment, civil.On(2015, 7, 1), civil.Date{}).omitting("an action on the judgment, eleven years from it or from its renewal", "child support, and restitution to victims of crime, which lasts twenty years"),
		),
	}
}
