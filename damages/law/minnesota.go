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

func minnesota() data {
	var (
		minnesota20   = statute("Minn. Stat. § 549.20", "subds. 1, 2", "https://www.revisor.mn.gov/statutes/?id=549.20&year=2006")
		minnesota20c5 = statute("Minn. Stat. § 549.20", "subd. 5",
			"https://d1tvxue8o4w0fl.cloudfront.net/statute/minnesota-statutes/civil-procedure/chapter-549-costs-disbursements/section-54920-punitive-damages")
		minnesota1990  = statuteReported("1990 Minn. Laws, act on Minn. Stat. § 549.20", "", "https://www.atra.org/reform/punitive-damages-reform-1990-minn-stat-sec-549-20/")
		minnesota466   = statute("Minn. Stat. § 466.04", "subd. 1(b)", "https://www.revisor.mn.gov/bills/text.php?number=SF0007&session=ls79&version=latest&session_number=0&session_year=1995")
		minnesota3736  = statute("Minn. Stat. § 3.736", "subd. 4", "https://legiscan.com./MN/text/HF32/id/223338/Minnesota-2011-HF32-Engrossed.html")
		minnesotaFault = statute("Minn. Stat. § 604.01", "subd. 1a", "https://www.revisor.mn.gov/statutes/1998/cite/604/full").Noted("fault is what is negligent or reckless, strict tort liability, warranty and the like; intention is not named")
		minnesota01    = statute("Minn. Stat. § 604.01", "subd. 1", "https://www.revisor.mn.gov/bills/text.php?number=SF1371&session=ls79&version=latest&session_number=0&session_year=1995")
		staab          = rulingReported("Staab v. Diocese of St. Cloud, 853 N.W.2d 713 (Minn. 2014)", "",
			"https://mhlawreview.org/article/the-staab-saga-the-nonparty-joint-and-several-liability-and-loss-reallocation-in-the-minnesota-comparative-fault-act")
		minnesota02     = statute("Minn. Stat. § 604.02", "subds. 1-3", "https://instalawyer.io/laws/minnesota-statutes/section-60402-apportionment-of")
		frey            = rulingReported("Frey v. Snelgrove, 269 N.W.2d 918 (Minn. 1978)", "", "https://leventhalpllc.com/minnesota-joint-several-liability")
		minnesota251    = statute("Minn. Stat. § 548.251", "subds. 1, 2", "https://instalawyer.io/laws/minnesota-statutes/section-548251-collateral-source")
		riess           = rulingReported("Riess v. Davis (Minn. Ct. App. 2008)", "", "https://www.studicata.com/summaries/court-of-appeals-of-minnesota/riess-v-davis-2008-mey03j")
		pulkrabek       = rulingReported("Pulkrabek v. Johnson, 418 N.W.2d 514 (Minn. Ct. App. 1988)", "", "https://www.studicata.com/summaries/court-of-appeals-of-minnesota/pulkrabek-v-johnson-1988-m6zlhv")
		since03         = civil.On(2003, 8, 1)
		minnesota549    = statute("Minn. Stat. § 549.09", "subd. 1", "https://www.revisor.mn.gov/statutes/?id=549.09&year=2016")
		minnesotaRates  = authority.Publication("Minnesota State Court Administrator, Interest Rates on State Court Judgments and Arbitration Awards", "").ReadAt("https://www.revisor.mn.gov/court_rules/rule/msinte/", AsOf())
		minnesotaFirst  = earliestOf(event(interest.FromFiling), followedBy(interest.FromDemand, interest.FromFiling, 24))
		minnesotaYearly = interest.Rule{Rate: interest.Rate{Index: "us-mn-judgment"}, Resets: interest.EachYear}
	)

	// state is the two limits of § 3.736: for a claimant, and for all claims from an occurrence.
	state := func(id RuleID, claimant, occurrence int64, from, until civil.Date) Version[Caps] {
		return version(id, "cap on damages against the state, for a claimant and for an occurrence", frozen.Of(
			limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Occurrence, To: limit.Dollars(claimant)},
			limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(occurrence)},
		), minnesota3736).by(Accrual, from, until).
			omitting("municipalities, § 466.04, whose sums change on other days in 2007 and 2008", "nonprofit organizations for outdoor recreation", "in wrongful death the first sum is for all claimants together")
	}

	return data{
		predicate: rules(version("us-mn-punitive-predicate", "punitive damages need deliberate disregard for the rights or safety of others", punitive.Predicate{
			States: frozen.Of[finding.Topic]("deliberate_disregard"), Proof: finding.ClearAndConvincing, Agent: "managing_agent",
			Bars: frozen.Of(punitive.Bar{Cause: "government", Authority: minnesota466}),
		}, minnesota20, minnesota1990).by(Accrual, civil.On(1990, 1, 1), civil.Date{}).
			omitting("a principal is liable too where it authorized or ratified the act, or deliberately disregarded that the agent was unfit, subd. 2",
				"the day in 1990, and that accrual selects the version, were not confirmed", "a claim has to be pleaded by motion, § 549.191")),

		punitiveCaps: rules(version("us-mn-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(minnesota20))),

		split: rules(version("us-mn-punitive-split", "the plaintiff keeps all punitive damages", undivided(), splitSurvey()).
			omitting("a share of the state from 1986 to 1990, sometimes reported, was not found")),

		compensatoryCaps: provisions(
			general(version("us-mn-compensatory-caps", "no cap on compensatory damages between private parties", noCaps(), noOther(minnesota3736))).but("government"),
			only(causesOf("government"),
				state("us-mn-government-cap-1998", 300_000, 750_000, civil.On(1998, 1, 1), civil.On(2000, 1, 1)),
				state("us-mn-government-cap-2000", 300_000, 1_000_000, civil.On(2000, 1, 1), civil.On(2007, 8, 1)),
				state("us-mn-government-cap-2007", 400_000, 1_000_000, civil.On(2007, 8, 1), civil.On(2008, 1, 1)),
				state("us-mn-government-cap-2008", 400_000, 1_200_000, civil.On(2008, 1, 1), civil.On(2009, 7, 1)),
				state("us-mn-government-cap-2009", 500_000, 1_500_000, civil.On(2009, 7, 1), civil.Date{})),
		),

		fault: provisions(
			general(version("us-mn-fault", "comparative fault, barred where greater than that of the defendant", fault.Rule{Bar: fault.Above50, Against: fault.AgainstEach}, minnesota01, minnesotaFault).
				reaching(append(productClaims(), careless("dram-shop", "drunk-driving", "negligent-misrepresentation", "warranty", "wilful-misconduct")...)).
				omitting("the day from which the section governs", "defendants whose fault is aggregated, as in a joint enterprise")),
			noDefense("us-mn-fault-no-defense", intentionalTorts("contract", "fraud"), minnesotaFault, rulingReported("Florenzano v. Olson, 387 N.W.2d 168 (Minn. 1986)", "at 175 n.7", "https://studylib.net/doc/8861558/apportioning-fault-between-a-negligent-tortfeasor").
				Noted("negligent misrepresentation is compared; fraud and intentional torts are not"), rulingReported("Kelzer v. Wachholz, 381 N.W.2d 852 (Minn. App. 1986)", "", "http://aircraftbuilders.com/custpage.cfm/sec_id/177313/news_id/33167/MINNESOTA")),
		),

		liability: rules(version("us-mn-liability", "joint and several above 50 percent, several otherwise", fault.Liability{Joint: frozen.Of(
			fault.Clause{Over: fault.Threshold{Percent: 50}},
			fault.Clause{Finding: "acted_in_concert"},
			fault.Clause{Finding: "intentional_tort"},
			fault.Clause{Causes: frozen.Of(intentionalTorts()...)},
			fault.Clause{Causes: frozen.Of("environmental")},
		)}, minnesota02, staab).by(Accrual, since03, civil.Date{}).
			omitting("which environmental and public health statutes are meant, subd. 1(4)", "the rule for events before August 1, 2003")),

		credit: rules(version("us-mn-credit", "the share of one who settled", fault.Credit{Method: fault.Proportionate, Order: fault.OrderIrrelevant, Several: fault.SeveralNone}, frey).
			omitting("releases that are not of the Pierringer form")),

		reallocation: rules(version("us-mn-reallocation", "a share that cannot be collected is reallocated among all at fault, the claimant included", fault.Reallocation{
			Rule: fault.AmongAll, WithinMonths: 12,
		}, minnesota02, staab).by(Accrual, since03, civil.Date{}).
			omitting("defendants who are only severally liable, whom reallocation does not reach", "products, where the share stays within the chain of manufacture and distribution, subd. 3")),

		collateral: rules(version("us-mn-collateral", "deducted on motion, less premiums, before the claimant's fault", fault.Collateral{
			Effect: fault.Deducted, NetOfCost: true, NotIfSubrogated: true, BeforeFault: true,
		}, minnesota251, rulingReported("Swanson v. Brewster, 784 N.W.2d 264 (Minn. 2010)", "", "http://print.casetext.com/case/swanson-v-brewster").
			Noted("discounts that an insurer negotiated are deducted too")).
			omitting("a motion is due within ten days of the verdict", "that the deduction comes before the claimant's fault, subd. 3, was not read", "payments after the verdict, social security, pensions and life insurance")),

		remittitur: rules(version("us-mn-remittitur", "remittitur and additur in Minnesota courts", remittitur.Practice{
			Offer: remittitur.Yes, Additur: remittitur.Yes, OfferLaw: riess, AdditurLaw: pulkrabek,
		}, minnesota20c5, riess, pulkrabek)),

		postjudgment: provisions(
			general(
				version("us-mn-postjudgment-1990", "rate the state court administrator sets for each year, simple", interest.Postjudgment{Rule: minnesotaYearly, Start: interest.FromVerdict}, minnesota549, minnesotaRates).
					by(Judgment, civil.On(1990, 1, 1), civil.On(2009, 8, 1)).omitting("that the rate of an unpaid judgment changes each year was not confirmed"),
				version("us-mn-postjudgment-2009", "10 percent a year on judgments above $50,000, the rate of the year on others", interest.Postjudgment{
					Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromVerdict, Small: interest.Tier{Most: decimal.New(50_000, 0), Rule: minnesotaYearly},
				}, minnesota549, minnesotaRates).
					by(Judgment, civil.On(2009, 8, 1), civil.Date{}).
					omitting("that the rate of an unpaid judgment of $50,000 or less changes each year was not confirmed", "judgments in family court from August 1, 2015", "child support and taxes"),
			),
			only(causesOf("government"), version("us-mn-postjudgment-government", "rate of the year on judgments for or against the state and its subdivisions", interest.Postjudgment{Rule: minnesotaYearly, Start: interest.FromVerdict}, minnesota549, minnesotaRates).
				by(Judgment, civil.On(2010, 4, 16), civil.Date{}).
				omitting("that the rate of an unpaid judgment changes each year was not confirmed", "the rates of 2024 and 2025 were computed from November's average of the 1-year Treasury yield; the published ones were not found")),
		),

		prejudgment: provisions(
			general(
				version("us-mn-prejudgment-1990", "rate of the year of right on money damages", interest.Prejudgment{
					Available: interest.OfRight, Rule: minnesotaYearly, Start: interest.FromFiling, First: minnesotaFirst, Ends: interest.FromVerdict, Excludes: yetToCome(head.AllCompensatory()).Union(head.AllPunitive()),
				}, minnesota549, minnesotaRates).by(Judgment, civil.On(1990, 1, 1), civil.On(2009, 8, 1)).omitting("special damages, which bear it from when they were incurred, and a demand for arbitration", "the interest from the verdict to the entry of judgment", "payments from collateral sources, which come off first", "offers of settlement: it depends on whose offer is closer to the award", "that future and punitive damages bear none was not read in a source", "future damages in an award that is not divided by time"),
				version("us-mn-prejudgment-2009", "10 percent a year of right on money damages, where the judgment is above $50,000", interest.Prejudgment{
					Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Above: decimal.New(50_000, 0), Start: interest.FromFiling, First: minnesotaFirst, Ends: interest.FromVerdict, Excludes: yetToCome(head.AllCompensatory()).Union(head.AllPunitive()),
				}, minnesota549, minnesotaRates).by(Judgment, civil.On(2009, 8, 1), civil.Date{}).
					omitting("special damages, which bear it from when they were incurred, and a demand for arbitration", "the interest from the verdict to the entry of judgment", "payments from collateral sources, which come off first", "offers of settlement: it depends on whose offer is closer to the award", "that future and punitive damages bear none was not read in a source", "future damages in an award that is not divided by time"),
			),
			only(causesOf("government"), version("us-mn-prejudgment-government", "rate of the year of right on money damages for or against the state and its subdivisions", interest.Prejudgment{
				Available: interest.OfRight, Rule: minnesotaYearly, Start: interest.FromFiling, First: minnesotaFirst, Ends: interest.FromVerdict, Excludes: yetToCome(head.AllCompensatory()).Union(head.AllPunitive()),
			}, minnesota549, minnesotaRates).by(Judgment, civil.On(2010, 4, 16), civil.Date{}).omitting("special damages, which bear it from when they were incurred, and a demand for arbitration", "the interest from the verdict to the entry of judgment", "payments from collateral sources, which come off first", "offers of settlement: it depends on whose offer is closer to the award", "that future and punitive damages bear none was not read in a source", "future damages in an award that is not divided by time")),
		),
		security: rules(version("us-mn-appeal-security", "the judgment, at most $150 million", secured(100, interest.Security{Ceiling: millions(150)}),
			statute("Minn. Stat. § 550.36", "(a)", "https://www.legalfix.com/statutes/state-codes/minnesota/chapters-540-552/chapter-550/section-550-36")).
			omitting("the other way, Minn. R. Civ. App. P. 108.02, under which it covers interest, costs and other damages too", "a lesser sum in the interests of justice", together, "until the act of 2004, ch. 190, twice the judgment: from when the act governs was not read")),
		life: rules(version("us-mn-judgment-life", "ten years, within which an action renews it for ten more as often as needed", interest.Life{Years: 10, Renews: 10, From: interest.FromRenewal},
			statute("Minn. Stat. § 548.09 (2006)", "subd. 1", "https://www.revisor.mn.gov/statutes/?id=548.09&year=2006"),
			ruling("Dahlin v. Kroening, 796 N.W.2d 503 (Minn. 2011)", "", "https://cetient.com/case/8245559/dahlin-v-kroening").Noted("§ 541.04 does not limit an action on a judgment to one renewal")).
			omitting("the action is brought within the ten years; the new ten run from the new judgment, which may come later",
				"whether interest within a renewed judgment bears interest: an unpublished decision affirmed a renewal that included it, Potter v. Twin City Technical Castings (Minn. Ct. App. Aug. 31, 2010)", "child support")),
	}
}
