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

func connecticut() data {
	var (
		legislative = authority.Publication("Connecticut Office of Legislative Research, Punitive Damages (97-R-1140, October 1, 1997)", "").
				ReportedAt("https://www.cga.ct.gov/PS97/rpt/olr/htm/97-R-1140.htm", AsOf()).Noted("the measure of the common law, and statutes with one of their own")
		measure = rulingReported("Hanna v. Sweeney, 78 Conn. 492 (1906)", "", "https://www.law.com/ctlawtribune/almID/1202580897264/").
			Noted("common-law punitive damages are the cost of litigation less taxable costs")
		bifolck = rulingReported("Bifolck v. Philip Morris, Inc., 324 Conn. 402 (2016)", "",
			"https://www.natlawreview.com/article/connecticut-common-law-rule-limiting-punitives-does-not-apply-to-statutory-damages").
			Noted("the measure of the common law does not limit punitive damages under a statute")
		connecticut240b = statute("Conn. Gen. Stat. § 52-240b", "", "https://legalfix.com/statutes/state-codes/connecticut/title-52/chapter-901/section-52-240b")
		izzarelli       = ruling("Izzarelli v. R.J. Reynolds Tobacco Co. (D. Conn. 2018)", "", "http://casetext.com/case/izzarelli-v-rj-reynolds-tobacco-co-12").
				Noted("took the award after the reduction for fault as compensatory damages; the point was not decided")
		cutpa          = statuteReported("Conn. Gen. Stat. § 42-110g", "(a)", "http://www.ctlawtribune.com/id=1202597953212")
		connecticut572 = statute("Conn. Gen. Stat. § 52-572h", "(b)",
			"https://casetext.com/statute/general-statutes-of-connecticut/title-52-civil-actions/chapter-925-statutory-rights-of-action-and-defenses/section-52-572h-negligence-actions-doctrines-applicable-liability-of-multiple-tortfeasors-for-damages")
		connecticut572g = statute("Conn. Gen. Stat. § 52-572h", "(g)", "https://law.justia.com/codes/connecticut/title-52/chapter-925/section-52-572h/")
		connecticut572o = statute("Conn. Gen. Stat. § 52-572o", "(a), (d)", "https://instalawyer.io/laws/connecticut-general-statutes/section-52-572o-comparative-responsibility")
		massbar         = authority.Publication("New England States Differ in Approaches to Damage Allocations (Massachusetts Lawyers Journal, December 2010)", "Connecticut").
				ReportedAt("https://www.massbar.org/publications/lawyers-journal/lawyers-journal-article/lawyers-journal-2010-december/new-england-states-differ-in-approaches-to-damage-allocations", AsOf())
		connecticut225a = statute("Conn. Gen. Stat. § 52-225a", "", "https://instalawyer.io/laws/connecticut-general-statutes/section-52-225a-reduction-in")
		connecticut102  = statute("Conn. Gen. Stat. § 30-102", "", "https://law.justia.com/codes/connecticut/title-30/chapter-545/section-30-102/")
		connecticut228b = statute("Conn. Gen. Stat. § 52-228b", "", "https://instalawyer.io/laws/connecticut-general-statutes/section-52-228b-setting-aside")
		alfano          = rulingReported("Alfano v. Insurance Center of Torrington, 203 Conn. 607 (1987)", "", "https://www.lawpipe.com/Connecticut/Excessive_Verdict_As_A_Matter_Of_Law.html")

		dramShop = func(person, aggregate int64) Caps {
			return frozen.Of(limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Person | limit.Occurrence, To: limit.Dollars(person)},
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(aggregate)})
		}
		connecticut373a = statuteReported("Conn. Gen. Stat. § 37-3a", "", "https://github.com/artwisdom/statuterates")
		connecticut373b = statute("Conn. Gen. Stat. § 37-3b", "", "https://law.justia.com/codes/connecticut/2018/title-37/chapter-673/section-37-3b/")
		negligent       = causesOf("med-mal", "motor-carrier", "motor-vehicle", "negligence", "personal-injury", "premises", "property-damage")
		atMostTen       = interest.Rule{Rate: interest.Rate{Ceiling: decimal.New(10, 0)}}
	)

	return data{
		predicate: rules(version("us-ct-punitive-predicate", "punitive damages need reckless indifference to the rights of others or an intentional and wanton violation of them", punitive.Predicate{
			States: frozen.Of[finding.Topic]("reckless_indifference", "intentional_and_wanton_violation", "malice"), Proof: finding.Preponderance,
		}, connecticut240b, cutpa, rulingReported("Izzarelli v. R.J. Reynolds Tobacco Co. (D. Conn. 2010)", "",
			"https://www.studicata.com/summaries/united-states-district-court-district-of-connecticut/izzarelli-v-r-j-reynolds-tobacco-company-2010-cyewvo"),
			authority.Case("Gargano v. Heyman (Conn. 1987)", "").NotConfirmed()).
			omitting("the standard of proof at common law: preponderance was confirmed for product liability only")),

		punitiveCaps: provisions(
			general(version("us-ct-punitive-cap", "cap of the cost of litigation on common-law punitive damages", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff, To: limit.Times(1, limit.LitigationCost),
			}), measure, legislative, bifolck).notFor("trade-secret").
				omitting("taxable costs are left out of the cost of litigation", "statutes with a measure of their own, such as that on drunk driving",
					"whether several common-law claims of one plaintiff have one measure was not confirmed")).but("consumer-protection", "product-liability", "unfair-competition"),
			only(causesOf("product-liability"), version("us-ct-product-liability-punitive-cap", "cap of twice the damages awarded in product liability", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff, To: limit.Times(2, limit.Compensatory),
				Measures: frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff}),
			}), connecticut240b, bifolck, izzarelli).by(Accrual, civil.On(1979, 1, 1), civil.Date{}).
				omitting("the day in 1979 on which the section took effect, and the event that selects, were not confirmed")),
			only(causesOf("consumer-protection", "unfair-competition"), version("us-ct-unfair-trade-punitive-cap", "no cap on punitive damages for unfair trade practices", noCaps(),
				cutpa.Noted("the court sets the amount at its discretion"), bifolck)),
		),

		split: rules(version("us-ct-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-ct-compensatory-caps", "no cap on compensatory damages", noCaps(),
				authority.Publication("Connecticut Has No Limit for Personal Injury Damages (2023)", "").
					ReportedAt("https://www.rckklaw.com/2023/06/21/connecticut-has-no-limit-for-personal-injury-damages/", AsOf())).
				omitting("limits on claims against the state and towns")),
			only(causesOf("dram-shop"),
				version("us-ct-dram-shop-cap", "caps of $20,000 a person and $50,000 in all on dram-shop recovery", dramShop(20_000, 50_000), connecticut102.Noted("as it stood before P.A. 03-91")).
					by(Accrual, civil.Date{}, civil.On(2003, 6, 3)).omitting("when these limits began", "that accrual selects the limit was not confirmed"),
				version("us-ct-dram-shop-cap-2003", "caps of $250,000 a person and $250,000 in all on dram-shop recovery", dramShop(250_000, 250_000), connecticut102).
					by(Accrual, civil.On(2003, 6, 3), civil.Date{}).omitting("that accrual selects the limit was not confirmed")),
		),

		fault: provisions(
			general(version("us-ct-fault", "comparative fault, barred above 50 percent", fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendantsAndSettled}, connecticut572).
				reaching(careless()).
				by(Accrual, civil.On(1987, 10, 1), civil.Date{}).
				omitting("the rule before October 1, 1987; that the bar in this form began that day was not confirmed")),
			only(causesOf("product-liability"), version("us-ct-product-liability-fault", "pure comparative responsibility in product liability", claimant(fault.Pure), connecticut572o).
				omitting("the day from which the section governs")),
			noDefense("us-ct-fault-no-defense", intentionalTorts("breach-of-fiduciary-duty", "contract", "fraud", "wilful-misconduct"), statute("Conn. Gen. Stat. § 52-572h", "(b), (k), (o)", "https://law.justia.com/codes/connecticut/title-52/chapter-925/section-52-572h/").
				Noted("is for causes of action based on negligence; not for breaches of trust or of another fiduciary obligation, nor for intentional, wanton or reckless misconduct"), intentGraves(), intentBrandon()),
		),

		liability: provisions(
			general(version("us-ct-liability", "several liability, joint for intentional torts and strict liability", fault.Liability{
				Joint: frozen.Of(fault.Clause{Finding: "intentional_tort"}, fault.Clause{Causes: frozen.Of(intentionalTorts()...)}, fault.Clause{Finding: "strict_liability"}), Among: fault.PartiesAndSettled,
			}, massbar, connecticut572).by(Accrual, civil.On(1987, 10, 1), civil.Date{}).
				omitting("the rule before October 1, 1987")),
			only(causesOf("product-liability"), version("us-ct-product-liability-liability", "joint and several liability in product liability", fault.Always(), connecticut572o).
				omitting("the day from which the section governs")),
		),

		credit: rules(version("us-ct-credit", "credit of the settling person's share of fault", fault.Credit{Method: fault.Proportionate, Order: fault.OrderIrrelevant, Several: fault.SeveralNone}, massbar, authority.Statute("Conn. Gen. Stat. § 52-572h", "(n)").NotConfirmed(), authority.Case("Donner v. Kearse, 234 Conn. 660 (1995)", "").NotConfirmed()).
			by(Accrual, civil.On(1987, 10, 1), civil.Date{}).notFor("product-liability").
			omitting("the rule before October 1, 1987", "product liability")),

		reallocation: rules(version("us-ct-reallocation", "a share that cannot be collected is moved to the other defendants", fault.Reallocation{
			Rule: fault.AmongDefendants, WithinMonths: 12,
		}, connecticut572g).by(Accrual, civil.On(1987, 10, 1), civil.Date{}).
			omitting("noneconomic damages: no defendant bears more than its own percentage of the uncollectible sum", "economic damages: the ratio of the defendants that can pay")),

		collateral: rules(version("us-ct-collateral", "the court deducts benefits that need not be repaid from economic damages, less their cost", fault.Collateral{
			Effect: fault.Deducted, NetOfCost: true, NotIfSubrogated: true,
		}, connecticut225a).by(Accrual, civil.On(1987, 10, 1), civil.Date{}).
			omitting("benefits up to what the claimant's fault took off economic damages, which are not deducted", "that only economic damages are reduced")),

		order: rules(version("us-ct-order", "fault before collateral sources", frozen.Of(StageFault, StageCaps, StageShares, StageCredits), connecticut225a)),

		remittitur: rules(version("us-ct-remittitur", "remittitur and additur in Connecticut courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: connecticut228b, Additur: remittitur.Yes, AdditurLaw: connecticut228b,
		}, connecticut228b, alfano)),

		postjudgment: provisions(
			general(version("us-ct-postjudgment", "interest at a rate of at most 10 percent that the court sets", interest.Postjudgment{
				Rule: atMostTen, Sets: interest.ByCourt, Start: interest.AsCourtSets,
			}, connecticut373a).omitting("debts for hospital services, at most 5 percent", "condemnation")),
			only(negligent, version("us-ct-postjudgment-negligence-1997", "interest at 10 percent for injury to person or property by negligence", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromEntry,
			}, connecticut373b).by(Accrual, civil.On(1997, 5, 27), civil.Date{}).
				omitting("that it begins 20 days after judgment or 90 days after the verdict, whichever is earlier", "the time of the plaintiff's own motions and appeals, for which none runs",
					"decisions that let the court set less than 10 percent", "wrongful death and other claims, where they rest on negligence")),
		),

		prejudgment: provisions(
			general(version("us-ct-prejudgment", "interest of at most 10 percent for the detention of money, as the court sets", interest.Prejudgment{
				Available: interest.Discretionary, Rule: atMostTen, Sets: interest.ByCourt, Start: interest.FromDue, Excludes: head.AllPunitive(),
			}, connecticut373a).omitting("offers of compromise: § 52-192a", "that punitive damages bear none was not read")),
			only(negligent, version("us-ct-prejudgment-offer-2005", "interest at 8 percent where an offer of compromise was matched or exceeded", interest.Prejudgment{
				Available: interest.OnOffer, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(8, 0))}, Start: interest.FromFiling,
				First: earliestOf(followedBy(interest.FromFiling, interest.FromOffer, 18), event(interest.FromOffer)),
			}, statuteReported("Conn. Gen. Stat. § 52-192a", "", "https://flomandepaola.com/personal-injury/possibility-of-interest-in-addition-to-the-jury-award-still-is-an-important-litigation-tool/").
				Noted("8 percent on actions that accrued from October 1, 2005, 12 percent before")).by(Accrual, civil.On(2005, 10, 1), civil.Date{}).
				omitting("actions that accrued before October 1, 2005, at 12 percent")),
		),
		security: rules(version("us-ct-appeal-security", "no security: the appeal stays the judgment", interest.Security{Measured: interest.NotRequired},
			courtRuleReported("Conn. Practice Book § 61-11", "(a)", "https://courtsurety.com/state-appeal-bond-requirements/connecticut/")).
			omitting("a stay that a court ends on motion", "judgments that a statute leaves out of the stay")),
		life: rules(version("us-ct-judgment-life", "execution within twenty years of entry, which no revival extends", interest.Life{Years: 20},
			statute("Conn. Gen. Stat. § 52-598", "(a), (c)", "https://github.com/saint1415/us-statutes/tree/data/data/states/connecticut")).
			omitting("an action on the judgment, which lies for twenty-five years", "small claims: ten years for execution and fifteen for an action, (b)", "damages for sexual assault of which the debtor was convicted, which have no limit")),
	}
}
