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

func alaska() data {
	const alaskaCode = "https://github.com/UniCourt/cic-code-ak/blob/master/transforms/ak/ocak/r82/gov.ak.code.title.09.html"
	var (
		alaska0910   = statute("Alaska Stat. § 09.17.010", "(b)-(d)", alaskaCode)
		alaska0920   = statute("Alaska Stat. § 09.17.020", "", alaskaCode)
		alaska0920b  = statute("Alaska Stat. § 09.17.020", "(b)", "http://ak.elaws.us/as/09.17.020")
		alaska0920fh = statute("Alaska Stat. § 09.17.020", "(f)-(h)", alaskaCode)
		alaska0920j  = statute("Alaska Stat. § 09.17.020", "(j)", alaskaCode)
		alaska0960   = statute("Alaska Stat. §§ 09.17.060, 09.17.080", "", alaskaCode)
		alaska0980   = statute("Alaska Stat. § 09.17.080", "(d)", alaskaCode)
		alaska55549  = statute("Alaska Stat. § 09.55.549", "", alaskaCode)
		evans        = rulingReported("Evans v. State, 56 P.3d 1046 (Alaska 2002)", "", alaskaCode).Noted("upheld the limits of 1997, as the annotated code reports it")
		reust        = rulingReported("Reust v. Alaska Petroleum Contractors, Inc., 127 P.3d 807 (Alaska 2005)", "",
			"https://cetient.com/opinion/2510862/reust-v-alaska-petroleum-contractors-inc")
		reust2 = rulingReported("Reust v. Alaska Petroleum Contractors, Inc., 206 P.3d 437 (Alaska 2009)", "",
			"https://print.casetext.com/case/reust-v-alaska-petroleum-contractors-inc-1").Noted("the state's interest arises when the verdict is returned")
		anderson = ruling("Anderson v. State ex rel. Central Bering Sea Fishermen's Ass'n, 78 P.3d 710 (Alaska 2003)", "",
			"http://ecases.us/mobile/case/alaska/c824772/anderson-v-central-bering-sea-fish-assn")
		tortAct = authority.Publication("American Tort Reform Association, Punitive Damages Reform: HB 58 (1997)", "").
			ReportedAt("https://www.atra.org/reform/punitive-damages-reform-hb-58-1997/", AsOf())

		alaskaStates = frozen.Of[finding.Topic]("outrageous_conduct", "malice", "bad_motives", "reckless_indifference")
		// What a statute calls the compensatory damages awarded to the plaintiff in the action.
		inAction = frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff})
		// § 09.17.010: the limits by life expectancy.
		alaskaLife = func(floor, perYear int64) limit.Expr {
			return limit.GreaterOf(limit.Dollars(floor), limit.Times(perYear, "life_expectancy_years"))
		}
		alaskaInjury = frozen.Of(
			limit.Cap{Kinds: head.AllNoneconomic(), Except: frozen.Of("wrongful-death"), Unit: limit.Person,
				To: limit.When("severe_permanent_impairment_or_disfigurement", alaskaLife(1_000_000, 25_000), alaskaLife(400_000, 8_000))},
			limit.Cap{Kinds: head.AllNoneconomic(), Causes: frozen.Of("wrongful-death"), Unit: limit.Person, To: alaskaLife(400_000, 8_000)},
		)
		alaska0930 = statute("Alaska Stat. § 09.30.070", "(a)-(c)", alaskaCode)
		alaskaForm = authority.Publication("Alaska Court System, Judgment Interest Rates (form ADM-505)", "").ReportedAt("https://github.com/artwisdom/statuterates", AsOf())
		alaska4545 = statute("Alaska Stat. § 45.45.010", "(a)", "https://github.com/UniCourt/cic-code-ak")
		alaskaRate = interest.Rule{Rate: interest.Rate{Index: interest.Discount, Percent: decimal.New(3, 0), Reading: interest.SecondOfJan}}
	)

	return data{
		predicate: rules(
			version("us-ak-punitive-predicate-1997", "punitive damages need outrageous conduct or reckless indifference to the interest of another", punitive.Predicate{
				States: alaskaStates, Proof: finding.ClearAndConvincing,
			}, alaska0920b, alaska0920).by(Accrual, civil.On(1997, 8, 7), civil.On(2003, 9, 11)).
				omitting("the law before August 7, 1997", "liability of an employer for an employee under the common law"),
			version("us-ak-punitive-predicate-2003", "punitive damages need outrageous conduct or reckless indifference; an employer's, a managerial agent", punitive.Predicate{
				States: alaskaStates, Proof: finding.ClearAndConvincing, Agent: "managing_agent",
			}, alaska0920b, alaska0920).by(Accrual, civil.On(2003, 9, 11), civil.Date{}).
				omitting("reckless hiring or retention of an unfit employee, and authority or ratification, which stand beside a managerial agent's act in § 09.17.020(k)"),
		),

		punitiveCaps: provisions(
			general(
				version("us-ak-punitive-cap-none", "no cap on punitive damages", noCaps(),
					alaska0920.Noted("the act of 1986 raised the standard of proof only; the limits reach claims that accrued on or after August 7, 1997"), tortAct).
					by(Accrual, civil.Date{}, civil.On(1997, 8, 7)),
				version("us-ak-punitive-cap-1997", "cap on punitive damages by tier", frozen.Of(limit.Cap{
					Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Defendant, Measures: inAction,
					To: limit.When("motivated_by_financial_gain",
						limit.When("actual_knowledge_of_adverse_consequences",
							limit.GreaterOf(limit.Times(4, limit.Compensatory), limit.Times(4, limit.BenefitGained), limit.Dollars(7_000_000)),
							limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(500_000))),
						limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(500_000))),
				}), alaska0920fh, evans, reust).by(Accrual, civil.On(1997, 8, 7), civil.Date{}).
					omitting("the section limits \"an award\": that each defendant's award has a limit of its own was not confirmed"),
			).but("discrimination"),
			only(causesOf("discrimination"),
				version("us-ak-discrimination-punitive-cap-none", "no cap on punitive damages", noCaps(), alaska0920.Noted("the limits reach claims that accrued on or after August 7, 1997"), tortAct).
					by(Accrual, civil.Date{}, civil.On(1997, 8, 7)),
				version("us-ak-discrimination-punitive-cap-1997", "cap on punitive damages by the employer's size", frozen.Of(limit.Cap{
					Kinds: head.AllPunitive(), Unit: limit.Action,
					To: limit.Steps(limit.Employees,
						limit.Step{UpTo: decimal.NewFromInt(99), Then: limit.Dollars(200_000)},
						limit.Step{UpTo: decimal.NewFromInt(199), Then: limit.Dollars(300_000)},
						limit.Step{UpTo: decimal.NewFromInt(499), Then: limit.Dollars(400_000)},
						limit.Step{Then: limit.Dollars(500_000)}),
				}), alaska0920fh, reust).by(Accrual, civil.On(1997, 8, 7), civil.Date{}).
					omitting("discrimination other than in employment, Alaska Stat. § 18.80.220", "only employees in Alaska count, in 20 or more weeks of this or the last calendar year")),
		),

		split: rules(
			version("us-ak-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(),
				alaska0920j.Noted("reaches claims that accrued on or after August 7, 1997")).by(Accrual, civil.Date{}, civil.On(1997, 8, 7)),
			version("us-ak-punitive-split-1997", "half of punitive damages to the state", punitive.Split{
				Payee: "State of Alaska general fund", Share: punitive.Fraction{Num: 1, Den: 2}, Vests: "return of the verdict",
			}, alaska0920j, anderson, reust, reust2).by(Accrual, civil.On(1997, 8, 7), civil.Date{}).
				omitting("attorney fees and costs out of the share"),
		),

		compensatoryCaps: provisions(
			general(version("us-ak-compensatory-caps", "no cap outside personal injury, wrongful death and medical malpractice", noCaps(), noOther(alaska0910)).
				omitting("the limits on claims for personal injury, wrongful death and medical malpractice, which reach claims that name such a cause of action")),
			only(injuriesAnd("government", "wrongful-death"),
				version("us-ak-noneconomic-cap-1997", "cap on noneconomic damages by life expectancy", alaskaInjury, alaska0910, evans,
					rulingReported("C.J. v. State, Department of Corrections, 151 P.3d 373 (Alaska 2006)", "", alaskaCode)).
					by(Accrual, civil.On(1997, 8, 7), civil.Date{}).
					omitting("the limits before August 7, 1997")),
			only(causesOf("med-mal"),
				version("us-ak-med-mal-cap-1997", "cap on noneconomic damages by life expectancy", alaskaInjury, alaska0910, evans).
					by(Accrual, civil.On(1997, 8, 7), civil.On(2005, 9, 5)).
					omitting("the limits before August 7, 1997", "a patient's death, to which the higher tier does not belong"),
				version("us-ak-med-mal-cap-2005", "cap of $250,000 or $400,000 on noneconomic damages", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Person,
					To: limit.When("reckless_or_intentional", limit.NoLimit(),
						limit.When("death_or_severe_impairment_over_70_percent", limit.Dollars(400_000), limit.Dollars(250_000))),
				}), alaska55549).by(Accrual, civil.On(2005, 9, 5), civil.Date{})),
		),

		fault: rules(version("us-ak-fault", "pure comparative fault", claimant(fault.Pure), alaska0960).
			reaching(append(append(productClaims(), intentionalTorts()...), careless("drunk-driving", "warranty", "wilful-misconduct")...)).
			by(Accrual, civil.On(1997, 8, 7), civil.Date{}).
			omitting("the rule before August 7, 1997, which decisions of 1975 and later made")),

		liability: rules(version("us-ak-liability", "several liability", fault.Liability{}, alaska0980).
			by(Accrual, civil.On(1989, 3, 6), civil.Date{}).
			omitting("the rule for claims that accrued on or before March 5, 1989")),

		credit: rules(version("us-ak-credit", "no credit for a settlement; the settling person's share of fault is not owed", fault.Credit{Method: fault.NoCredit, Order: fault.OrderIrrelevant}, alaska0980, rulingReported("Petrolane Inc. v. Robles, 154 P.3d 1014 (Alaska 2007)", "", alaskaCode)).
			by(Accrual, civil.On(1989, 3, 6), civil.Date{}).
			omitting("former Alaska Stat. § 09.16.040, a credit of the sum paid, in the time before its repeal")),

		reallocation: rules(version("us-ak-reallocation", "the claimant bears a share that cannot be collected", fault.Reallocation{Rule: fault.ClaimantBears},
			alaska0980).by(Accrual, civil.On(1989, 3, 6), civil.Date{})),

		collateral: provisions(
			general(version("us-ak-collateral", "the court deducts benefits that need not be repaid, less their cost", fault.Collateral{
				Effect: fault.Deducted, NetOfCost: true, NotIfSubrogated: true,
			}, statute("Alaska Stat. § 09.17.070", "", alaskaCode),
				rulingReported("Weston v. AKHappytime, LLC, 445 P.3d 1015 (Alaska 2019)", "", alaskaCode).Noted("the jury hears the sum billed; the difference is dealt with after the verdict")).
				omitting("life insurance, gratuities and benefits that federal law protects, which are not deducted", "attorney fees above a fee award, which lessen the deduction")),
			only(causesOf("med-mal"), version("us-ak-med-mal-collateral", "damages only above what collateral sources pay", fault.Collateral{Effect: fault.Deducted},
				statute("Alaska Stat. § 09.55.548", "(b)", alaskaCode)).
				omitting("life insurance and federal programs with a right of subrogation, which are not deducted")),
		),

		remittitur: rules(version("us-ak-remittitur", "remittitur in Alaska courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: authority.Case("National Bank of Alaska v. McHugh, 416 P.2d 239 (Alaska 1966)", "").NotConfirmed(),
		}, rulingReported("Alyeska Pipeline Service Co. v. Anderson (Alaska)", "", "http://ecases.us/mobile/case/alaska/c7554676/alyeska-pipeline-serv-co-v-anderson").
			Noted("remittitur or a new trial is for the trial judge's discretion"),
			rulingReported("Hash v. Hogan, 453 P.2d 468 (Alaska 1969)", "", "https://www.casetext.com/case/hash-v-hogan")).
			omitting("additur")),

		postjudgment: rules(version("us-ak-postjudgment-1997", "interest at the discount rate of January 2 of the year of judgment plus 3 percent", interest.Postjudgment{
			Rule: alaskaRate, Start: interest.FromEntry,
		}, alaska0930, alaskaForm).by(Judgment, civil.On(1997, 8, 7), civil.Date{}).
			omitting("a contract's own rate, where the judgment states it", "whether interest compounds was not found")),

		prejudgment: provisions(
			general(version("us-ak-prejudgment-1997", "interest at the rate on judgments, from service or written notice of the claim, whichever was earlier", interest.Prejudgment{
				Available: interest.OfRight, Rule: alaskaRate, RateOf: interest.FromEntry, Start: interest.FromDemand,
				First: earliestOf(event(interest.FromService), event(interest.FromDemand)), Excludes: yetToCome(head.AllCompensatory()).Union(head.AllPunitive()),
			}, alaska0930).by(Judgment, civil.On(1997, 8, 7), civil.Date{}).omitting("a day that the parties agreed on, and AS 45.05.111(d)")),
			only(causesOf("contract"), version("us-ak-prejudgment-contract-1997", "interest at the rate on judgments on money after it was due", interest.Prejudgment{
				Available: interest.OfRight, Rule: alaskaRate, RateOf: interest.FromEntry, Start: interest.FromDue, Excludes: yetToCome(head.AllCompensatory()).Union(head.AllPunitive()),
			}, alaska0930.Noted("takes the place of AS 45.45.010 in a judgment, interest before it included"), alaska4545).by(Judgment, civil.On(1997, 8, 7), civil.Date{}).
				omitting("a contract's own rate that the judgment sets out", "that interest in contract begins when the sum was due rests on decisions that were not read")),
		),
		security: rules(version("us-ak-appeal-security", "the judgment, interest and costs of the appeal", interest.Security{Measured: interest.ByTotal},
			courtRuleReported("Alaska R. App. P. 204", "(d)", "https://www.akleg.gov/basis/Meeting/Detail/?Bill=HB+468&Meeting=HJUD+2004-03-01+13%3A10%3A00")).
			omitting("another sum that the court sets for good cause", "what became of the bill of 2004 for a ceiling in tobacco cases was not read")),
		life: rules(version("us-ak-judgment-life", "execution within five years of entry, then by leave of the court without a last day", interest.Life{Dormant: 5},
			statute("Alaska Stat. §§ 09.10.040, 09.30.010, 09.35.020", "", alaskaCode),
			rulingReported("McLaughlin v. Okumura, 223 P.3d 93 (Alaska 2009)", "", alaskaCode).Noted("§ 09.35.020 is no statute of limitations; leave needs just and sufficient reasons for the delay")).
			omitting("an execution issued within the five years, after which no leave is needed", "an action on the judgment, which is barred after ten years", "the lien on real property, which ends ten years after entry", "child support")),
	}
}
