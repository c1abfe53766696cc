package law

import (
	"math/big"

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

func montana() data {
	var (
		montana220  = statute("Mont. Code Ann. § 27-1-220", "(2), (3)", "https://lexace.ai/us/statute/montana/27-1-220")
		montana221  = statute("Mont. Code Ann. § 27-1-221", "(1)-(5)", "https://leg.mt.gov/bills/mca/title_0270/chapter_0010/part_0020/section_0210/0270-0010-0020-0210.html")
		montana363  = statuteReported("2003 Mont. S.B. 363", "", "https://www.atra.org/reform/punitive-damages-reform-sb-363-2003-mont-code-ann-%C2%A7-27-1-220/")
		montana442  = statuteReported("1987 Mont. H.B. 442", "", "https://www.atra.org/reform/punitive-damages-reform-hb-442-1987-mont-code-ann-%C2%A7-27-1-2215/")
		montana169  = statute("2023 Mont. S.B. 169", "title and § 1", "https://api.legmt.gov/docs/v1/documents/getContent?documentId=4756")
		montana302  = statuteReported("Mont. Code Ann. § 27-1-221, as restated in 2025 H.B. 302", "", "https://fastdemocracy.com/bill-summary/?billsummary_id=MTB00016475&billsummary_session=2025&billsummary_state=mt")
		montana411  = statute("Mont. Code Ann. § 25-9-411", "(1), (2)", "https://codes.findlaw.com/mt/title-25-civil-procedure/mt-code-ann-sect-25-9-411-nr2.html")
		montana710  = statuteReported("Mont. Code Ann. § 27-1-710", "", "https://fastdemocracy.com/bill-summary/?billsummary_id=MTB00014627&billsummary_session=2025&billsummary_state=mt")
		montana9101 = statute("Mont. Code Ann. § 2-9-101", "(1)", "https://leg.mt.gov/bills/mca/title_0020/chapter_0090/part_0010/section_0010/0020-0090-0010-0010.html").
				Noted("all that derives from the injury of one person is one claim")
		montana9108  = statuteReported("Mont. Code Ann. § 2-9-108", "(1)", "https://krismcleanlaw.com/new-blog-1/2025/4/3/liability-for-montana-government-actors")
		montana9105  = statuteReported("Mont. Code Ann. § 2-9-105", "", "https://krismcleanlaw.com/new-blog-1/2025/4/3/liability-for-montana-government-actors")
		daniels      = ruling("Daniels v. Gallatin County, 2022 MT 137, 513 P.3d 514", "¶ 1", "http://casetext.com/case/daniels-v-gallatin-cnty-7")
		montana702   = statuteReported("Mont. Code Ann. § 27-1-702", "", "http://grizzlylaw.com/insurance-defense/negligence/")
		montana703   = statute("Mont. Code Ann. § 27-1-703", "(1)-(3)", "https://leg.mt.gov/bills/1995/mca/27/1/27-1-703.htm").Noted("as of 1995; the same but for settlements today")
		montana703b  = statuteReported("Mont. Code Ann. § 27-1-703", "(1)-(3)", "https://www.lawmontana.com/multiple-defendants-and-joint-liability-in-montana/")
		montana571   = statuteReported("1997 Mont. H.B. 571", "", "https://leg.mt.gov/bills/1997/Bills/House/HB0571_02.htm")
		montana308   = statute("Mont. Code Ann. § 27-1-308", "(1)", "https://lawserver.com/law/state/montana/mt-code/montana_code_27-1-308")
		montana307   = statute("Mont. Code Ann. § 27-1-307 (2011)", "", "http://leg.mt.gov/bills/2011/mca/27/1/27-1-307.htm")
		montana251   = statuteReported("2021 Mont. S.B. 251", "", "https://www.atra.org/2021/05/07/liability-reform-bills-prioritized-and-signed-in-montana/")
		act97        = civil.On(1997, 1, 1)
		act03        = civil.On(2003, 1, 1)
		act23        = civil.On(2023, 1, 1)
		montana205   = statute("Mont. Code Ann. § 25-9-205", "(1)-(2)", "https://archive.legmt.gov/bills/mca/title_0250/chapter_0090/part_0020/section_0050/0250-0090-0020-0050.html")
		montana106   = statute("Mont. Code Ann. § 31-1-106", "(1)-(2)", "https://law.justia.com/codes/montana/2005/31/31-1-106.html")
		montanaPrime = interest.Rate{Index: interest.Prime, Percent: decimal.New(3, 0), Reading: interest.FirstOfYear}
	)

	return data{
		predicate: rules(version("us-mt-punitive-predicate", "punitive damages need actual fraud or actual malice", punitive.Predicate{
			States: frozen.Of[finding.Topic]("actual_fraud", "actual_malice"), Proof: finding.ClearAndConvincing,
			Bars: frozen.Of(punitive.Bar{Cause: "contract", Authority: montana220}, punitive.Bar{Cause: "warranty", Authority: montana220}, punitive.Bar{Cause: "government", Authority: montana9105}),
		}, montana221, montana442).by(Accrual, civil.On(1987, 1, 1), civil.Date{}).
			omitting("contract claims against insurers under § 33-18-201 and on products, where they may be awarded",
				"the day in 1987, and that accrual selects the version, were not confirmed", "they may not be pleaded at the outset since 2023")),

		punitiveCaps: rules(
			version("us-mt-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(montana363)).by(Accrual, civil.Date{}, act03).
				omitting("the day in 2003 on which the cap came in, and that accrual selects the version, were not confirmed"),
			version("us-mt-punitive-cap-2003", "cap of $10,000,000 or 3 percent of net worth, whichever is less", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Defendant,
				To: limit.When("class_action", limit.NoLimit(),
					limit.LesserOf(limit.Dollars(10_000_000), limit.Multiple(big.NewRat(3, 100), limit.NetWorth))),
			}), montana220, montana363).by(Accrual, act03, civil.Date{}).
				omitting("the day in 2003 on which it came in, and that accrual selects the version, were not confirmed",
					"the section speaks of an award: those to one plaintiff against one defendant are taken together",
					"trial judges held the cap invalid in 2014; no appellate decision was found"),
		),

		split: rules(
			version("us-mt-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(), splitSurvey()).by(Accrual, civil.Date{}, act23).
				omitting("the day in 2023 of the change, and that accrual selects the version, were not confirmed"),
			version("us-mt-punitive-split-2023", "half of punitive damages to the state", punitive.Split{
				Payee: "State of Montana (general fund)", Share: punitive.Fraction{Num: 1, Den: 2}, IfOver: decimal.New(200_000, 0), Vests: "judgment",
			}, montana169, montana302).by(Accrual, act23, civil.Date{}).
				omitting("costs and attorney's fees", "the day in 2023, and that accrual selects the version, were not confirmed"),
		),

		compensatoryCaps: provisions(
			general(version("us-mt-compensatory-caps", "no general cap on compensatory damages", noCaps(), noOther(montana411))).but("med-mal", "dram-shop", "government"),
			only(causesOf("med-mal"), version("us-mt-med-mal-cap", "cap of $250,000 on noneconomic damages for medical malpractice, for each patient and incident", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), Unit: limit.Person | limit.Occurrence, To: limit.Dollars(250_000),
			}), montana411).by(Accrual, act97, civil.Date{}).
				omitting("2025 H.B. 195, which would raise the sum to $300,000 and in steps to $500,000: whether it was enacted was not found",
					"the section is of 1995 or 1997; it is covered from 1997", "future damages are cut before past")),
			only(causesOf("dram-shop"), version("us-mt-dram-shop-cap", "cap of $250,000 on noneconomic damages for injuries by a consumer of alcohol", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(250_000),
			}), montana710).by(Accrual, act03, civil.Date{}).
				omitting("the year the limit came in; the code of 2001 has none", "what one limit binds, and that it is for noneconomic damages, were not confirmed", "a limit on punitive damages in the same section, not confirmed")),
			only(causesOf("government"), version("us-mt-government-cap", "cap on damages against public entities: $750,000 for a claim, $1,500,000 for an occurrence", frozen.Of(
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Person | limit.Occurrence, To: limit.Dollars(750_000)},
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(1_500_000)},
			), montana9108, montana9101, daniels).omitting("insurance that agrees to pay more", "the day from which the section governs")),
		),

		fault: provisions(
			general(version("us-mt-fault", "comparative fault, barred where greater than that of the defendants together", fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendants}, montana702).
				reaching(careless("drunk-driving")).
				omitting("strict liability for products, § 27-1-719", "the day from which the section governs")),
			noDefense("us-mt-fault-no-defense", intentionalTorts(), montana702.Noted("compares contributory negligence with negligence"), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-mt-liability", "joint and several above 50 percent, several otherwise", fault.Liability{Joint: frozen.Of(
			fault.Clause{Over: fault.Threshold{Percent: 50}},
			fault.Clause{Finding: "acted_in_concert"},
			fault.Clause{Finding: "acted_as_agent"},
		)}, montana703, montana703b, montana571).
			notFor(intentionalTorts()...).by(Accrual, act97, civil.Date{}).
			omitting("the day in 1997, and that accrual selects the version, were not confirmed", "§ 27-1-705, which would make all liability several if part of this section fell")),

		credit: rules(version("us-mt-credit", "the share of one who settled or was released", fault.Credit{Method: fault.Proportionate, Order: fault.OrderIrrelevant, Several: fault.SeveralNone}, montana703b, montana571).
			by(Accrual, act97, civil.Date{}).omitting("the day in 1997, and that accrual selects the version, were not confirmed")),

		reallocation: rules(version("us-mt-reallocation", "a share that cannot be collected is reallocated among the parties", fault.Reallocation{Rule: fault.AmongAll},
			authority.Statute("Mont. Code Ann. § 27-1-703", "").NotConfirmed()).unverified().
			omitting("that the claimant at fault shares was not confirmed")),

		collateral: rules(
			version("us-mt-collateral-1987", "deducted where the award exceeds $50,000 and the claimant is made whole", fault.Collateral{
				Effect: fault.Deducted, NotIfSubrogated: true, ThresholdDollars: 50_000,
			}, montana307, authority.Statute("Mont. Code Ann. § 27-1-308 (2019)", "").NotConfirmed()).by(Accrual, civil.On(1987, 1, 1), civil.On(2021, 5, 7)).unverified().
				omitting("the rule rests on the definitions that go with it; its text was not read", "that the claimant has to be made whole first", "the day in 1987"),
			version("us-mt-collateral-2021", "medical expense counts as paid or still owed, whoever paid it", fault.Collateral{Effect: fault.PaidOnly, PaidAmount: true}, montana308, montana251).
				by(Accrual, civil.On(2021, 5, 7), civil.Date{}).
				omitting("only the first subsection was read", "the days of the change, which are those of the signature, and that accrual selects the version, were not confirmed"),
		),

		order: provisions(only(causesOf("med-mal"), version("us-mt-order", "the cap before every other reduction",
			frozen.Of(StageCaps, StageFault, StageShares, StageCredits), montana411))),

		remittitur: rules(version("us-mt-remittitur", "the judge reviews every punitive award, with reasons", remittitur.Practice{}, montana221, montana442).
			omitting("whether a new trial is offered was not found", "the judge may raise a punitive award too")),

		postjudgment: rules(version("us-mt-postjudgment-2018", "prime rate of January 1 plus 3 percent, simple", interest.Postjudgment{Rule: interest.Rule{Rate: montanaPrime}, Start: interest.FromEntry}, montana205,
			rulingReported("Warrington v. Great Falls Clinic, LLP, 2020 MT 174", "", "https://e.casetext.com/case/warrington-v-great-falls-clinic-llp-1").Noted("a stay on the debtor's appeal does not stop it")).
			by(Judgment, civil.On(2018, 1, 1), civil.Date{}).
			omitting("judgments before 2018; the day in 2017 on which 2017 Mont. Laws ch. 446 took effect was not found", "the rate of a contract", "whether the rate of an unpaid judgment changes with the years: the section speaks of the day of entry, and it is taken to stay")),

		prejudgment: provisions(
			general(version("us-mt-prejudgment", "prime rate of January 1 plus 3 percent on injury to person or property, of right from 30 days after an itemized statement of the claim", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: montanaPrime}, RateOf: interest.FromEntry, Start: interest.FromDemand, First: theDay(daysAfter(interest.FromDemand, 30)),
				Excludes: head.AllNoneconomic().Union(head.AllPunitive()),
			}, statute("Mont. Code Ann. § 27-1-210", "(1)", "https://www.legalfix.com/statutes/state-codes/montana/title-27/chapter-1/part-2/section-27-1-210")).
				omitting("the rate before the section followed the prime rate", "the jury's discretion where there was oppression, fraud or malice: § 27-1-212")),
			only(causesOf("contract"), version("us-mt-prejudgment-contract", "10 percent a year, simple, of right on damages that are certain", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromDue,
			}, statuteReported("Mont. Code Ann. § 27-1-211", "", "https://ezel.ai/surveys/prejudgment-interest/montana"), montana106).omitting("the rate of a written contract")),
		),
		security: rules(version("us-mt-appeal-security-2013", "the judgment, interest and costs, at most $50 million", interest.Security{Measured: interest.ByTotal, Ceiling: millions(50)},
			statute("Mont. Code Ann. § 25-12-103", "(1)", "http://leg.mt.gov/bills/mca/title_0250/chapter_0120/part_0010/section_0030/0250-0120-0010-0030.html"),
			courtRuleReported("Mont. R. App. P. 22", "", "https://suretyone.com/montana-supersedeas-bond-appeal-bond")).
			omitting("damages for delay", "another sum for good cause", dissipates, "the day in 2013 from which the ceiling holds")),
		life: rules(version("us-mt-judgment-life", "ten years, within which an action gives a new judgment for ten more", interest.Life{Years: 10, Renews: 10, From: interest.FromRenewal},
			statute("Mont. Code Ann. § 27-2-201", "(1)", "https://law.justia.com/codes/montana/2020/title-27/chapter-2/part-2/section-27-2-201/"),
			ruling("Jones v. Arnold, 290 Mont. 444 (1998)", "", "https://e.casetext.com/case/jones-v-arnold-3").Noted("a judgment of March 10, 1986 was renewed by an action of February 7, 1996"),
			ruling("Welch v. Huber, 862 P.2d 1180 (Mont. 1993)", "", "https://app.midpage.ai/document/welch-v-huber-882710").Noted("without an action the judgment was barred after ten years, whatever an order had extended")).
			omitting("the action is brought within the ten years; the new ten run from the new judgment, which may come later",
				"that execution ends with the ten years, § 25-13-101, was not read; the lien on real property does, § 25-9-302", "child support and restitution")),
	}
}
