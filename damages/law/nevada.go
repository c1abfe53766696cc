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

func nevada() data {
	var (
		nevada42005  = statute("Nev. Rev. Stat. § 42.005", "(1)-(2)", "https://nevada.public.law/statutes/nrs_42.005")
		nevada42010  = statute("Nev. Rev. Stat. § 42.010", "(1)-(2)", "https://nevada.public.law/statutes/nrs_42.010")
		nevada41A035 = statute("Nev. Rev. Stat. § 41A.035", "(as of 2021)", "https://nevada.public.law/statutes/nrs_41a.035")
		nevadaFirst  = statute("Nev. Rev. Stat. § 41A.035", "(as of 2006)", "http://law.onecle.com/nevada/remedies/41A.035.html").
				Noted("approved by the voters at the general election of 2004")
		nevadaAB404       = statuteReported("Nev. A.B. 404 (2023)", "§ 2", "https://www.mica-insurance.com/blog/posts/new-nevada-law-impacts-medical-malpractice-lawsuits/")
		nevadaAB404Digest = statuteReported("Nev. A.B. 404 (2023)", "§ 2",
			"https://fastdemocracy.com/bill-summary/?billsummary_id=NVB00007166&billsummary_session=82&billsummary_state=nv").
			Noted("$80,000 more each January 1 from 2024 to 2028")
		nevada41141  = statute("Nev. Rev. Stat. § 41.141", "(1)-(5)", "https://lexace.ai/us/statute/nevada/41.141")
		nevada41A045 = statute("Nev. Rev. Stat. § 41A.045", "", "https://self-law.org/code/nv/chapter-41a-actions-for-professional-negligence/41a-045")
		nevada41035  = statute("Nev. Rev. Stat. § 41.035", "(1) (as of February 2021)", "https://nevada.public.law/statutes/nrs_41.035")
		nevada2020   = statute("Nev. Rev. Stat. § 41.035", "(1) (effective July 1, 2020 through June 30, 2022)", "https://www.legalfix.com/statutes/state-codes/nevada/chapter-41/statute-41-035-d-1")
		nevada42021  = statute("Nev. Rev. Stat. § 42.021", "(1)-(2)", "https://legalfix.com/statutes/state-codes/nevada/chapter-42/statute-42-021-d-1")
		nevadaLee    = ruling("Lee v. Ball, 121 Nev. 391, 116 P.3d 64 (2005)", "", "https://print.casetext.com/case/lee-v-ball")
		nevadaTam    = authority.Case("Tam v. Eighth Judicial District Court, 131 Nev. 792 (2015)", "").NotConfirmed()
		nevadaYear   = authority.Publication("Limitations of noneconomic damages against health care providers (Supreme Court of Nevada)", "").
				ReportedAt("https://nvcourts.gov/supreme/court_information/limitations_of_noneconomic_damages_against_health_care_providers_nrs_41a.035", AsOf())
		proctor     = ruling("Proctor v. Castelletti, 112 Nev. 88, 911 P.2d 853 (1996)", "", "https://law.justia.com/cases/nevada/supreme-court/1996/25366-1.html")
		nevada17130 = statute("Nev. Rev. Stat. § 17.130", "(1)-(2)", "http://statutes.laws-info.com/nevada/title-2/chapter-17/manner-of-giving-and-entering/17-130").
				Noted("amended 1987; the rate follows each January 1 and July 1 until the judgment is satisfied")
		nevada99040  = statute("Nev. Rev. Stat. § 99.040", "", "http://nv.elaws.us/nrs/99.040")
		nevada97B150 = statute("Nev. Rev. Stat. § 97B.150", "1-4", "https://nevada.public.law/statutes/nrs_97b.150")
		nevadaTable  = authority.Publication("Nevada Financial Institutions Division, Prime Interest Rate", "").ReportedAt("https://ru.scribd.com/doc/206398871/Prime-Interest-Rate-in-the-State-of-Nevada", AsOf())
		nevadaSurvey = authority.Publication("Prejudgment Interest Rules: Nevada (2026)", "").ReportedAt("https://ezel.ai/surveys/prejudgment-interest/nevada", AsOf())
		nevadaPrime  = interest.Rule{Rate: interest.Rate{Index: interest.Prime, Percent: decimal.New(2, 0), Reading: interest.FirstOfHalf}, Resets: interest.EachHalf}
	)

	nevadaStates := frozen.Of[finding.Topic]("oppression_fraud_or_malice", "oppression", "fraud", "malice")
	nevadaThree := limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(300_000))
	nevadaCap := func(c limit.Cap) limit.Cap {
		c.Kinds, c.Unit = head.AllPunitive(), limit.Plaintiff
		c.Measures = frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff})
		return c
	}
	nevadaTotal := func(d int64) Caps {
		return frozen.Of(limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Plaintiff, To: limit.Dollars(d)})
	}
	nevadaNoneconomic := func(d int64) Caps {
		return frozen.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Action, To: limit.Dollars(d)})
	}

	const nevadaEvent = "the event that selects the amount was not confirmed; accrual stands for it"

	return data{
		predicate: provisions(
			general(version("us-nv-punitive-predicate", "punitive damages need oppression, fraud or malice, express or implied", punitive.Predicate{
				States: nevadaStates, Proof: finding.ClearAndConvincing,
				Bars: frozen.Of(punitive.Bar{Cause: "contract", Authority: nevada42005}, punitive.Bar{Cause: "warranty", Authority: nevada42005}, punitive.Bar{Cause: "government",
					Authority: nevada41035}),
			}, nevada42005).omitting("§ 42.007 on the liability of an employer", "the law before the section")),
			only(causesOf("drunk-driving"), version("us-nv-punitive-predicate-impaired", "punitive damages for driving after drink or drugs taken willfully", punitive.Predicate{
				States: frozen.Of[finding.Topic]("willful_consumption_knowing_of_driving", "oppression_fraud_or_malice", "oppression", "fraud", "malice"),
			}, nevada42010).omitting("the standard of proof: § 42.005 does not apply and none was found")),
		),

		punitiveCaps: provisions(
			general(version("us-nv-punitive-cap-1989", "cap of three times compensatory damages of $100,000 or more, $300,000 below", frozen.Of(
				nevadaCap(limit.Cap{Except: frozen.Of("bad-faith", "defamation", "discrimination", "drunk-driving", "environmental", "insurance-bad-faith", "motor-carrier",
					"motor-vehicle", "product-liability", "toxic-tort"), To: nevadaThree}),
				nevadaCap(limit.Cap{Causes: frozen.Of("bad-faith"), To: limit.When("insurer_bad_faith_about_coverage", limit.NoLimit(), nevadaThree)}),
				nevadaCap(limit.Cap{Causes: frozen.Of("discrimination"), To: limit.When("discriminatory_housing_with_larger_remedy", limit.NoLimit(), nevadaThree)}),
				nevadaCap(limit.Cap{Causes: frozen.Of("environmental"), To: limit.When("hazardous_substance_release", limit.NoLimit(), nevadaThree)}),
				nevadaCap(limit.Cap{Causes: frozen.Of("motor-carrier", "motor-vehicle"), To: limit.When("willful_consumption_knowing_of_driving", limit.NoLimit(), nevadaThree)}),
			), nevada42005, nevada42010).by(Accrual, civil.On(1989, 1, 1), civil.Date{}).
				omitting("the day in 1989 on which the cap took effect, and the event it keys on, were not confirmed; accrual from January 1 stands for them",
					"toxic torts other than by emission, disposal or spilling, which the statute leaves under the cap and the library does not limit")).but("drunk-driving"),
			only(causesOf("drunk-driving"), version("us-nv-punitive-cap-impaired", "no cap where the driver willfully took alcohol or another substance", noCaps(), nevada42010)),
		),

		split: rules(version("us-nv-punitive-split", "no share of punitive damages for a fund", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-nv-compensatory-caps", "no general cap on compensatory damages", noCaps(), noOther(nevada41A035))),
			only(causesOf("med-mal"), append([]Version[Caps]{
				version("us-nv-med-mal-cap-2004", "cap of $350,000 on noneconomic damages for professional negligence, whatever the number of parties", nevadaNoneconomic(350_000),
					nevadaFirst, nevada41A035, nevadaTam).by(Accrual, civil.On(2004, 11, 23), civil.On(2024, 1, 1)).
					omitting("the cap of 2002 with its exceptions", "the event the amount keys on was not confirmed; accrual stands for it",
						"decisions before the amendment of 2015 on what one cap binds"),
			}, schedule(version("us-nv-med-mal-cap", "cap on noneconomic damages for professional negligence, whatever the number of parties", Caps{}, nevadaAB404, nevadaAB404Digest, nevadaYear).
				omitting("the event that selects the year's amount was not confirmed; accrual stands for it"), Accrual, civil.On(2029, 1, 1), nevadaNoneconomic,
				rise{civil.On(2024, 1, 1), 430_000}, rise{civil.On(2025, 1, 1), 510_000}, rise{civil.On(2026, 1, 1), 590_000},
				rise{civil.On(2027, 1, 1), 670_000}, rise{civil.On(2028, 1, 1), 750_000})...)...),
			only(causesOf("government"),
				version("us-nv-government-cap-2011", "cap of $100,000 for each claimant on tort claims against the state and its subdivisions", nevadaTotal(100_000), nevada41035).
					by(Accrual, civil.On(2011, 10, 1), civil.On(2020, 7, 1)).
					omitting("the day on which the amount of $100,000 took effect was not confirmed; October 1, 2011 stands for it", nevadaEvent),
				version("us-nv-government-cap-2020", "cap of $150,000 for each claimant on tort claims against the state and its subdivisions", nevadaTotal(150_000), nevada2020).
					by(Accrual, civil.On(2020, 7, 1), civil.On(2022, 7, 1)).omitting(nevadaEvent),
				version("us-nv-government-cap-2022", "cap of $200,000 for each claimant on tort claims against the state and its subdivisions", nevadaTotal(200_000),
					authority.Statute("Nev. Rev. Stat. § 41.035", "(1) (effective July 1, 2022)").NotConfirmed()).
					by(Accrual, civil.On(2022, 7, 1), civil.Date{}).unverified().omitting("the amount of $200,000 was not confirmed", nevadaEvent),
			),
		),

		fault: provisions(
			general(version("us-nv-fault", "comparative fault, barred above 50 percent", fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendants}, nevada41141).
				reaching(careless("drunk-driving")).
				omitting("actions in which comparative negligence is no defense")),
			noDefense("us-nv-fault-no-defense", intentionalTorts(), nevada41141.Noted("leaves the joint liability of an intentional tort as it is"), intentGraves(), intentBrandon()),
		),

		liability: provisions(
			general(version("us-nv-liability", "several where comparative negligence is asserted", fault.Liability{Joint: frozen.Of(
				fault.Clause{Finding: "strict_liability"}, fault.Clause{Finding: "intentional_tort"}, fault.Clause{Finding: "hazardous_substance_release"},
				fault.Clause{Finding: "acted_in_concert"}, fault.Clause{Causes: frozen.Of(intentionalTorts("product-liability", "toxic-tort")...)},
			), Among: fault.Parties, OfJudgment: true}, nevada41141).omitting("that liability stays joint where the claimant's negligence is not in issue was not confirmed")),
			only(causesOf("med-mal"), version("us-nv-liability-med-mal", "several for professional negligence", fault.Liability{Among: fault.Parties, OfJudgment: true}, nevada41A045)),
		),

		credit: rules(version("us-nv-credit", "credit of the sum paid, after the reduction for the claimant's fault", fault.Credit{Method: fault.ProTanto, Order: fault.AfterFault}, nevada41141)),

		reallocation: rules(version("us-nv-reallocation", "a share that cannot be collected falls on the claimant", fault.Reallocation{Rule: fault.ClaimantBears}, nevada41141).
			omitting("defendants who are jointly liable, who owe the whole")),

		collateral: provisions(
			general(version("us-nv-collateral", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, proctor)),
			only(causesOf("med-mal"), version("us-nv-collateral-med-mal", "payments from collateral sources may be shown to the jury in professional negligence", fault.Collateral{
				Effect: fault.Admissible,
			}, nevada42021).omitting("that a source so shown may recover nothing from the plaintiff")),
		),

		remittitur: rules(version("us-nv-remittitur", "remittitur and additur in Nevada courts", remittitur.Practice{
			Additur: remittitur.Yes, AdditurLaw: nevadaLee,
		}, nevadaLee).omitting("whether an excessive award must be offered back, which was not found in a source")),

		postjudgment: provisions(general(version("us-nv-postjudgment-1987", "interest at the prime rate plus 2 percent, reset each half-year", interest.Postjudgment{
			Rule: nevadaPrime, Start: interest.FromService,
		}, nevada17130, nevadaTable).by(Judgment, civil.On(1987, 7, 1), civil.Date{}).
			omitting("a rate of contract, of another law or of the judgment itself", "future damages, on which interest runs from entry of judgment",
				"that interest of the time before judgment, which is counted as prejudgment interest too, is owed once",
				"the commissioner's own figures, which differ from the index for the half-years from July 1, 1999 and January 1, 2000",
				"that amounts drop what is less than a cent", "the day in 1987 on which the formula took effect was not confirmed; July 1 stands for it")),
			only(causesOf("consumer-debt"), version("us-nv-postjudgment-consumer-2019", "interest on consumer debt under a form contract at the prime rate of the January 1 or July 1 before the judgment plus 2 percent, fixed until the judgment is satisfied", interest.Postjudgment{
				Rule: interest.Rule{Rate: nevadaPrime.Rate}, Start: interest.FromEntry,
			}, nevada97B150).by(Judgment, civil.On(2019, 10, 1), civil.Date{}).
				omitting("the rate of the contract, which governs where it is lower: give it as the rate", "debts of a consumer that are not under a form contract: their claim is one of contract",
					"the day in 2019 on which the section took effect, October 1, was not confirmed")),
		),

		prejudgment: provisions(
			general(version("us-nv-prejudgment-1987", "interest at the prime rate of the January 1 or July 1 before the judgment plus 2 percent, from service", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: nevadaPrime.Rate}, RateOf: interest.FromEntry, Start: interest.FromService, Excludes: yetToCome(head.AllCompensatory()).Union(head.AllPunitive()),
			}, nevada17130, nevadaSurvey).by(Judgment, civil.On(1987, 7, 1), civil.Date{}).omitting("takings, in which interest runs from the injury", "that amounts drop what is less than a cent")),
			only(causesOf("consumer-debt"), version("us-nv-prejudgment-consumer-2019", "the contract's rate on consumer debt under a form contract, for at most 180 days and no longer than until suit", interest.Prejudgment{
				Available: interest.Discretionary, Sets: interest.ByContract, Start: interest.FromDue, Ends: interest.FromFiling, Longest: interest.Longest{Days: 180}, Excludes: head.AllPunitive(),
			}, nevada97B150).by(Judgment, civil.On(2019, 10, 1), civil.Date{}).
				omitting("debts of a consumer that are not under a form contract: their claim is one of contract", "the day in 2019 on which the section took effect, October 1, was not confirmed")),
			only(causesOf("contract", "wage"), version("us-nv-prejudgment-contract", "interest at the prime rate plus 2 percent, reset each half-year, from the day the sum was due", interest.Prejudgment{
				Available: interest.OfRight, Rule: nevadaPrime, Start: interest.FromDue, Excludes: head.AllPunitive(),
			}, nevada99040, nevadaSurvey).omitting("that the first rate is that of the half-year of the transaction, not of the day the sum was due", "a contract's own rate", "the law before the formula")),
		),
		security: rules(version("us-nv-appeal-security-2015", "the judgment, at most $50 million, or $1 million for a small business", secured(100, interest.Security{Ceiling: millions(50), Small: millions(1)}),
			statute("Nev. Rev. Stat. § 20.037", "1-2", "https://legalfix.com/statutes/state-codes/nevada/chapter-20/statute-20-037")).
			omitting("the section says what is the most: a court may set less for good cause", "who is a small business concern, 15 U.S.C. § 631", together, dissipates, "the day in 2015 from which the section governs")),
		life: rules(version("us-nv-judgment-life", "six years, renewed by affidavit in the last ninety days for six more", interest.Life{Years: 6, Renews: 6, From: interest.FromRenewal, Within: 3},
			statuteReported("Nev. Rev. Stat. § 17.214", "", "https://answers.uslegal.com/civil-actions/18421/").Noted("the section is quoted"),
			statuteReported("Nev. Rev. Stat. § 11.190", "(1)(a)", "https://morrislawcenter.com/tag/judge/").Noted("six years more from the renewal, as often as needed"),
			rulingReported("Leven v. Frey, 123 Nev. 399 (2007)", "", "https://scholars.law.unlv.edu/nvscs/772/").Noted("filing, recording and service must each be in time")).
			omitting("the window is ninety days, for which three months stand", "a recorded judgment is renewed only if the affidavit is recorded, and any only if it is served, each within three days of filing",
				"an action on the judgment, Polk v. Tully, 623 P.2d 972 (Nev. 1981)", "whether unpaid interest at a renewal bears interest was not found", "child support")),
	}
}
