package law

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func nebraska() data {
	var (
		nebraskaVII5 = authority.Constitution("Neb. Const. art. VII, § 5", "").ReadAt("http://nebraskalegislature.gov/laws/articles.php?article=VII-5", AsOf())
		distinctive  = ruling("Distinctive Printing & Packaging Co. v. Cox, 232 Neb. 846, 443 N.W.2d 566 (1989)", "", "http://casetext.com/case/distinctive-printing-packaging-co-v-cox")
		nebraska2825 = statute("Neb. Rev. Stat. § 44-2825", "(1)", "https://law.justia.com/codes/nebraska/chapter-44/statute-44-2825/")
		gourley      = rulingReported("Gourley v. Nebraska Methodist Health System, 265 Neb. 918, 663 N.W.2d 43 (2003)", "", "https://law.justia.com/codes/nebraska/chapter-44/statute-44-2825/")
		nebraska926  = statute("Neb. Rev. Stat. § 13-926", "(1), (2)", "https://law.justia.com/codes/nebraska/chapter-13/statute-13-926/")
		nebraska2819 = statute("Neb. Rev. Stat. § 44-2819", "(1)", "https://law.justia.com/codes/nebraska/chapter-44/statute-44-2819/")
		nebraska1809 = statute("Neb. Rev. Stat. § 25-21,185.09", "", "https://nebraskalegislature.gov/laws/statutes.php?statute=25-21%2C185.09")
		nebraska1810 = statute("Neb. Rev. Stat. § 25-21,185.10", "", "http://www.leg.ne.gov/laws/statutes.php?statute=25-21,185.10")
		nebraska1811 = statute("Neb. Rev. Stat. § 25-21,185.11", "", "https://nebraskalegislature.gov/laws/statutes.php?statute=25-21%2C185.11")
		nebraska1142 = statute("Neb. Rev. Stat. § 25-1142", "(4)", "https://law.justia.com/codes/nebraska/chapter-25/statute-25-1142/")
		nebraska1929 = statute("Neb. Rev. Stat. § 25-1929", "", "https://github.com/saint1415/us-statutes/blob/data/data/states/nebraska/content/title-chapter-25-courts-civil-procedure/chapter-25-1929-appeal-remittitur-effect.json").
				Noted("one who remitted may still attack the order where the other side appeals")
		since92       = civil.On(1992, 2, 8)
		nebraska103   = statute("Neb. Rev. Stat. § 45-103.02", "(1)-(2)", "http://laws9.com/statutes/nebraska/Chapter45/45-103_02")
		nebraskaRates = authority.Publication("Nebraska Judicial Branch, Judgment Interest Rate", "").ReportedAt("https://github.com/artwisdom/statuterates", AsOf())
		nebraskaRule  = interest.Rule{Rate: interest.Rate{Index: "us-ne-judgment"}}
	)

	return data{
		predicate: rules(version("us-ne-punitive-predicate", "no punitive damages: penalties belong to the common schools", punitive.Predicate{Available: punitive.Never}, nebraskaVII5, distinctive).
			omitting("punitive damages that federal law allows on a federal claim")),

		punitiveCaps: rules(version("us-ne-punitive-cap-none", "no cap, as there are no punitive damages", noCaps(), nebraskaVII5, distinctive)),

		split: rules(version("us-ne-punitive-split", "the plaintiff keeps all that is awarded", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-ne-compensatory-caps", "no general cap on compensatory damages", noCaps(), noOther(nebraska2825))).but("med-mal", "government"),
			only(causesOf("med-mal"), schedule(
				version("us-ne-med-mal-cap", "cap on all damages for medical malpractice, for each occurrence", noCaps(), nebraska2825, gourley).
					omitting("it holds only for providers qualified under the act and patients covered by it", "the layer that one provider owes, $800,000 since 2023, and the fund that pays the rest",
						"the day in 1976 on which the act took effect"),
				Accrual, civil.Date{}, func(dollars int64) Caps {
					return frozen.Of(limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(dollars)})
				},
				rise{civil.On(1976, 1, 1), 500_000}, rise{civil.On(1985, 1, 1), 1_000_000}, rise{civil.On(1993, 1, 1), 1_250_000},
				rise{civil.On(2004, 1, 1), 1_750_000}, rise{civil.On(2015, 1, 1), 2_250_000})...),
			only(causesOf("government"), version("us-ne-government-cap", "cap on damages against political subdivisions: $1,000,000 for a person, $5,000,000 for an occurrence", frozen.Of(
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Occurrence, To: limit.Dollars(1_000_000)},
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(5_000_000)},
			), nebraska926, rulingReported("Connelly v. City of Omaha, 284 Neb. 131, 816 N.W.2d 742 (2012)", "", "https://law.justia.com/codes/nebraska/chapter-13/statute-13-926/").
				Noted("parents and child each have a limit of their own")).
				by(Accrual, civil.On(1985, 11, 17), civil.Date{}).
				omitting("claims against the state, which the section does not reach", "innocent third parties of a police pursuit, § 13-911")),
		),

		fault: provisions(
			general(version("us-ne-fault", "comparative fault, barred at 50 percent against the defendants together", fault.Rule{Bar: fault.At50, Against: fault.AgainstDefendants}, nebraska1809).
				reaching(careless("drunk-driving")).
				by(Accrual, since92, civil.Date{}).omitting("the rule of slight and gross negligence before February 8, 1992")),
			noDefense("us-ne-fault-no-defense", intentionalTorts(), intentBrandon(), nebraska1809),
		),

		liability: rules(version("us-ne-liability", "economic damages joint and several, noneconomic several, save for a common enterprise", fault.Liability{Joint: frozen.Of(
			fault.Clause{Heads: head.AllEconomic(), Unsettled: true},
			fault.Clause{Finding: "acted_in_concert"},
			fault.Clause{Finding: "intentional_tort"},
			fault.Clause{Causes: frozen.Of(intentionalTorts()...)},
		)}, nebraska1810).by(Accrual, since92, civil.Date{}).
			omitting("whether economic damages are joint again where a settlement leaves two defendants or more, which is refused", "actions in which contributory negligence is no defense")),

		credit: rules(version("us-ne-credit", "the share of the person released", fault.Credit{Method: fault.Proportionate, Order: fault.OrderIrrelevant, Several: fault.SeveralNone}, nebraska1811).
			by(Accrual, since92, civil.Date{}).omitting("a claimant who is not alleged to be negligent, where the sum paid is said to be credited")),

		reallocation: rules(version("us-ne-reallocation", "only joint liability moves a share", fault.Reallocation{Rule: fault.ByJointLiability}, nebraska1810).by(Accrual, since92, civil.Date{})),

		collateral: provisions(
			general(version("us-ne-collateral", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted},
				rulingReported("Hiway 20 Terminal, Inc. v. Tri-County Agri-Supply, Inc., 232 Neb. 763, 443 N.W.2d 872 (1989)", "", "https://www.hennessyroach.com/2020-first-quarter-ne-gl/"))),
			only(causesOf("med-mal"), version("us-ne-collateral-med-mal", "medical insurance may be credited against the judgment, less premiums", fault.Collateral{
				Effect: fault.DeductedOnMotion, NetOfCost: true,
			}, nebraska2819).omitting("only nonrefundable medical reimbursement insurance counts", "whether the credit comes after the claimant's fault; it is against the judgment")),
		),

		remittitur: rules(version("us-ne-remittitur", "remittitur in Nebraska courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: nebraska1929,
		}, nebraska1142, nebraska1929).omitting("whether a court may raise an award was not found")),

		postjudgment: rules(version("us-ne-postjudgment-1987", "26-week Treasury bill auction of the quarter plus 2 percent, for the life of the judgment", interest.Postjudgment{Rule: nebraskaRule, Start: interest.FromEntry},
			statuteReported("Neb. Rev. Stat. §§ 45-103, 45-103.01", "", "https://github.com/artwisdom/statuterates"), nebraskaRates).by(Judgment, civil.On(1987, 1, 1), civil.Date{}).
			omitting("the rate the parties agreed", "the table governs: bills, margins and days of change were others in earlier years", "whether it compounds was not found")),

		prejudgment: provisions(
			general(version("us-ne-prejudgment", "the rate of judgments on unliquidated claims, where the judgment exceeds the plaintiff's offer", interest.Prejudgment{
				Available: interest.OnOffer, Rule: nebraskaRule, RateOf: interest.FromEntry, Start: interest.FromOffer,
			}, nebraska103, nebraskaRates).omitting("the form of the offer, and its filing with the clerk", "liquidated claims, which bear 12 percent from accrual: § 45-103.02(2)", "sums paid before trial, which come off first: § 45-103.03")),
			only(causesOf("contract"), version("us-ne-prejudgment-contract", "12 percent a year of right on written instruments, settled accounts and money withheld", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromDue,
			}, statuteReported("Neb. Rev. Stat. § 45-104", "", "https://ezel.ai/surveys/prejudgment-interest/nebraska"),
				rulingReported("Weyh v. Gottsch, 303 Neb. 280 (2019)", "", "https://www.ldmlaw.com/2019/06/mystery-solved-how-weyh-v-gottsch-clarifies-and-harmonizes-nebraska-law-on-prejudgment-interest/").
					Noted("whether the claim is liquidated or not")).omitting("other contract claims, which need to be liquidated or an offer that was exceeded", "the rate the parties agreed")),
			only(causesOf("government"), version("us-ne-prejudgment-government", "no prejudgment interest against the state and its subdivisions in tort", interest.Prejudgment{Available: interest.None},
				statuteReported("Neb. Rev. Stat. § 45-103.04", "", "https://ezel.ai/surveys/prejudgment-interest/nebraska"))),
		),
		security: rules(version("us-ne-appeal-security", "the judgment, interest and costs, at most half of net worth and $50 million", interest.Security{Measured: interest.ByTotal, NetWorth: decimal.New(50, 0), Ceiling: millions(50)},
			statute("Neb. Rev. Stat. § 25-1916", "(1)", "http://www.leg.ne.gov/laws/statutes.php?statute=25-1916")).
			omitting("the costs are the taxable costs of the district court and the estimated costs of the appeal", dissipates, "from when the ceilings hold")),
		life: rules(version("us-ne-judgment-life", "dormant after five years without execution, and revived within ten years more", interest.Life{
			Dormant: 5, Revival: 10, Renews: 5, From: interest.FromRenewal, Grace: 120,
		}, statute("Neb. Rev. Stat. § 25-1515", "", "http://nebraskalegislature.gov/laws/statutes.php?statute=25-1515&print=true"),
			statute("Neb. Rev. Stat. § 25-1420", "", "http://www.leg.ne.gov/laws/statutes.php?statute=25-1420")).
			omitting("a renewal is an execution sued out, or a revival", "that a revived judgment has five years from its revival was not read", "the lien's rank against other creditors, which needs a levy within five years: § 25-1542",
				"alimony, child support and foreclosure, which do not fall dormant")),
	}
}
