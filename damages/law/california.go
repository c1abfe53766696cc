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

func california() data {
	var (
		california3294  = statute("Cal. Civ. Code § 3294", "(a)-(c)", "http://www.leginfo.ca.gov/pub/13-14/bill/asm/ab_1051-1100/ab_1095_bill_20130222_introduced.htm")
		california662   = statute("Cal. Code Civ. Proc. § 662.5", "(a)-(c)", "https://self-law.org/code/ca/code-of-civil-procedure/662-5")
		california14312 = statute("Cal. Civ. Code § 1431.2", "(a)", "http://law.onecle.com/california/civil/1431.2.html")
		dafonte         = ruling("DaFonte v. Up-Right, Inc., 2 Cal. 4th 593 (1992)", "at 595-596", "https://cetient.com/case/1171534/dafonte-v-up-right-inc").
				Noted("every defendant at fault owed the whole before Proposition 51")
		bbCounty = rulingReported("B.B. v. County of Los Angeles, 10 Cal. 5th 1 (2020)", "", "http://casetext.com/case/bb-v-cnty-of-la").
				Noted("§ 1431.2 does not reduce what an intentional tortfeasor owes")
		espinoza = ruling("Espinoza v. Machonga, 9 Cal. App. 4th 268 (1992)", "", "https://law.justia.com/cases/california/court-of-appeal/4th/9/268.html").
				Noted("only the economic part of a settlement is credited, in the ratio of the economic award to the whole")
		howell        = ruling("Howell v. Hamilton Meats & Provisions, Inc., 52 Cal. 4th 541 (2011)", "", "https://scocal.stanford.edu/opinion/howell-v-hamilton-meats-34008")
		california331 = statute("Cal. Civ. Code § 3333.1", "(a)-(b)", "http://hidalgolawfirm.com/collateral.htm")
		california35  = statuteReported("Cal. Civ. Code § 3333.2, as amended by A.B. 35 (2022)", "(b)", "https://hassard.com/post/how-micra-noneconomic-damages-caps-will-work-starting-in-2023")
		mcadory       = ruling("McAdory v. Rogers, 215 Cal. App. 3d 1273 (1989)", "", "http://casetext.com/case/mcadory-v-rogers").Noted("the plaintiff's fault first, then the cap")
		mayes         = rulingReported("Mayes v. Bryan, 139 Cal. App. 4th 1075 (2006)", "", "https://finz.pincusproed.com/FinzLite/text/basic/atindex.php?id=4254&year=2006").
				Noted("the cap first, then the shares")
		rashidi = rulingReported("Rashidi v. Moser, 60 Cal. 4th 718 (2014)", "", "https://law.justia.com/cases/california/supreme-court/2014/s214430.html").
			Noted("no settlement comes off the capped noneconomic damages")
		california32945 = statuteReported("Cal. Civ. Code § 3294.5 (expired)", "", "http://www.mofo.com/New-California-Law-Allows-for-Split-Recovery-of-Punitive-Damages-Awards-04-01-2005/")
		california685   = statute("Cal. Civ. Proc. Code § 685.010", "", "https://law.justia.com/codes/california/2022/code-ccp/part-2/title-9/division-1/chapter-5/section-685-010/")
		californiaSeven = authority.Constitution("Cal. Const. art. XV", "§ 1").ReportedAt("https://github.com/artwisdom/statuterates", AsOf())
	)

	// A.B. 35: $40,000 more each January 1 for an injury and $50,000 more for a death, through 2033.
	micraDeath := map[int64]int64{350_000: 500_000, 390_000: 550_000, 430_000: 600_000, 470_000: 650_000, 510_000: 700_000, 550_000: 750_000,
		590_000: 800_000, 630_000: 850_000, 670_000: 900_000, 710_000: 950_000, 750_000: 1_000_000}
	micra := func(injury int64) Caps {
		return frozen.Of(
			limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.When("wrongful_death", limit.NoLimit(), limit.Dollars(injury))},
			limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Person, To: limit.When("wrongful_death", limit.Dollars(micraDeath[injury]), limit.NoLimit())},
		)
	}
	micraRows := schedule(version("us-ca-med-mal-cap", "cap on noneconomic damages against health care providers, for an injury and for a death", noCaps(), california35).
		omitting("up to three caps side by side: providers, institutions, and those unaffiliated with either by separate acts",
			"whether later figures key on filing or on judgment is debated; filing is taken", "2 percent more each January 1 from 2034"),
		Filing, civil.On(2034, 1, 1), micra,
		rise{civil.On(2023, 1, 1), 350_000}, rise{civil.On(2024, 1, 1), 390_000}, rise{civil.On(2025, 1, 1), 430_000}, rise{civil.On(2026, 1, 1), 470_000},
		rise{civil.On(2027, 1, 1), 510_000}, rise{civil.On(2028, 1, 1), 550_000}, rise{civil.On(2029, 1, 1), 590_000}, rise{civil.On(2030, 1, 1), 630_000},
		rise{civil.On(2031, 1, 1), 670_000}, rise{civil.On(2032, 1, 1), 710_000}, rise{civil.On(2033, 1, 1), 750_000})

	// § 685.010(a)(2): debts of a natural person, for judgments entered, or whose renewal was sought, from January 1, 2023.
	californiaDebt := func(cause string, id RuleID, of string, below int64) Provision[interest.Postjudgment] {
		ten := interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}
		return only(causesOf(cause),
			version(id, "10 percent a year, simple", interest.Postjudgment{Rule: ten, Start: interest.FromEntry}, california685).
				by(Judgment, civil.On(1983, 1, 1), civil.On(2023, 1, 1)).omitting("5 percent from the day on which its renewal was sought, from January 1, 2023"),
			version(id+"-2023", "5 percent a year on judgments for "+of+" against a natural person, 10 percent on others", interest.Postjudgment{
				Rule: ten, Start: interest.FromEntry, Small: interest.Tier{Most: decimal.New(below, 0), Below: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(5, 0))}},
			}, california685).by(Judgment, civil.On(2023, 1, 1), civil.Date{}).
				omitting("whether the sum is that of entry or what remains unpaid was not found: that of entry is taken", "debts from tort or fraud and wages, which bear 10 percent"))
	}

	return data{
		predicate: rules(
			version("us-ca-punitive-predicate-1988", "punitive damages need malice, oppression or fraud", punitive.Predicate{
				States: frozen.Of[finding.Topic]("malice_oppression_or_fraud", "malice", "oppression", "fraud"),
				Proof:  finding.ClearAndConvincing, Agent: "managing_agent",
				Bars: frozen.Of(punitive.Bar{Cause: "contract", Authority: california3294}, punitive.Bar{Cause: "warranty", Authority: california3294}),
			}, california3294).by(Filing, civil.On(1988, 1, 1), civil.Date{}).notFor("wrongful-death").
				omitting("actions filed before 1988 and tried after, which Stats. 1987 ch. 1498 reached too", "wrongful death, § 3294(d)",
					"Cal. Penal Code § 502(e)(4), whose own words on punitive damages were not read"),
		),

		punitiveCaps: rules(version("us-ca-punitive-cap", "no statutory cap on punitive damages", noCaps(),
			california3294, rulingReported("Simon v. San Paolo U.S. Holding Co., 35 Cal. 4th 1159 (2005)", "", "http://scocal.stanford.edu/opinion/simon-v-san-paolo-etc-33530"))),

		split: rules(
			version("us-ca-punitive-split-none", "no share of punitive damages for a fund", undivided(), california32945).
				by(Filing, civil.Date{}, civil.On(2004, 8, 16)),
			version("us-ca-punitive-split-after", "no share of punitive damages for a fund", undivided(), california32945.
				Noted("75 percent went to a state fund in actions filed from August 16, 2004 whose judgment was final before July 1, 2006")).
				by(Filing, civil.On(2006, 7, 1), civil.Date{}),
		),

		compensatoryCaps: provisions(general(version("us-ca-compensatory-caps", "no general cap on compensatory damages", noCaps(),
			statuteReported("Cal. Civ. Code § 3333.2", "", "https://shouselaw.com/ca/blog/damage-caps-in-california").
				Noted("reported as the only cap on damages for personal injury")).notFor("med-mal")).but("med-mal"),
			only(causesOf("med-mal"), append([]Version[Caps]{
				version("us-ca-med-mal-cap-1975", "cap of $250,000 on noneconomic damages against health care providers", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(250_000),
				}), california35.Noted("the figure until 2023")).by(Filing, civil.On(1975, 12, 15), civil.On(2023, 1, 1)).
					omitting("December 15, 1975 as the first day was not confirmed", "that all heirs of one death share a cap was not confirmed"),
			}, micraRows...)...),
		),

		fault: provisions(
			general(version("us-ca-fault", "pure comparative fault", claimant(fault.Pure),
				rulingReported("Li v. Yellow Cab Co., 13 Cal. 3d 804 (1975)", "", "https://bestatto-gatsby.netlify.app/blog/increasing-your-tort-recovery"),
				ruling("Daly v. General Motors Corp., 20 Cal. 3d 725 (1978)", "", "https://print.casetext.com/case/daly-v-general-motors-corp").Noted("strict liability for products too"),
				rulingReported("Sorensen v. Allred, 112 Cal. App. 3d 717 (1980)", "",
					"https://www.lawpipe.com/California/Doctrine_Of_Comparative_Fault_-_Pure_Comparative_Negligence_California.html").Noted("wilful misconduct too")).
				reaching(append(productClaims(), careless("drunk-driving", "wilful-misconduct")...)).
				by(Verdict, civil.On(1975, 3, 31), civil.Date{}).omitting("trials begun before the decision became final")),
			noDefense("us-ca-fault-no-defense", intentionalTorts(), rulingReported("Heiner v. Kmart Corp., 84 Cal. App. 4th 335 (2000)", "", "https://www.studicata.com/summaries/court-of-appeal-of-california/heiner-v-kmart-corporation-2000-ji88ce").
				Noted("one who commits a battery is not relieved by the negligence of the victim"), bbCounty),
		),

		liability: rules(
			version("us-ca-liability-before-1986", "joint and several liability", fault.Always(), dafonte).by(Accrual, civil.Date{}, civil.On(1986, 6, 4)).
				omitting("June 4, 1986 as the first day and accrual as the event of the change were not confirmed"),
			version("us-ca-liability-1986", "joint for economic damages, several for noneconomic", fault.Liability{
				Joint: frozen.Of(fault.Clause{Heads: head.AllEconomic()}, fault.Clause{Finding: "intentional_tort"}, fault.Clause{Causes: frozen.Of(intentionalTorts()...)}),
			}, california14312, dafonte, bbCounty).by(Accrual, civil.On(1986, 6, 4), civil.Date{}).
				omitting("June 4, 1986 as the first day and accrual as the event of the change were not confirmed",
					"liability for another, and one chain of distribution of a product, where defendants share one part",
					"actions not for personal injury, property damage or wrongful death")),

		credit: rules(version("us-ca-credit", "the economic part of a settlement comes off the economic damages", fault.Credit{Method: fault.ProTanto, Order: fault.AfterFault, Several: fault.SeveralNone, Heads: head.AllEconomic(), InPart: true, Stated: true, GoodFaith: true}, espinoza, rashidi).omitting("a settlement that names its parts",
			"that the plaintiff's fault comes before the credit was not confirmed")),

		reallocation: rules(version("us-ca-reallocation", "borne by those jointly liable for economic damages, else by the claimant", fault.Reallocation{
			Rule: fault.ByJointLiability,
		}, california14312)),

		collateral: provisions(
			general(version("us-ca-collateral", "collateral sources are not deducted; medical expense only as paid", fault.Collateral{
				Effect: fault.NotDeducted, PaidAmount: true,
			}, howell)).but("med-mal"),
			only(causesOf("med-mal"), version("us-ca-med-mal-collateral", "the jury may hear of collateral sources, which lose their subrogation", fault.Collateral{
				Effect: fault.Admissible, PaidAmount: true,
			}, california331, howell)),
		),

		order: rules(version("us-ca-order", "fault, cap, shares, then credits", frozen.Of(StageFault, StageCaps, StageShares, StageCredits), mcadory, mayes, rashidi, espinoza)),

		remittitur: rules(version("us-ca-remittitur", "remittitur and additur in California courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: california662,
			DueProcess: remittitur.No, DueProcessLaw: rulingReported("Simon v. San Paolo U.S. Holding Co., 35 Cal. 4th 1159 (2005)", "", "http://scocal.stanford.edu/opinion/simon-v-san-paolo-etc-33530").
					Noted("the court fixed the constitutional maximum itself"),
			Additur: remittitur.Yes, AdditurLaw: california662,
		}, california662)),

		postjudgment: provisions(
			general(version("us-ca-postjudgment-1983", "10 percent a year, simple", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromEntry,
			}, california685, statute("Cal. Civ. Proc. Code §§ 685.020, 685.030", "", "http://law.justia.com/codes/california/2009/ccp/685.010-685.110.html")).
				by(Judgment, civil.On(1983, 1, 1), civil.Date{}).
				omitting("sums payable by instalments, each of which bears interest from the day it is due")),
			californiaDebt("medical-debt", "us-ca-postjudgment-medical", "medical expenses below $200,000", 200_000),
			californiaDebt("consumer-debt", "us-ca-postjudgment-consumer", "personal debt below $50,000", 50_000),
			only(causesOf("government"), version("us-ca-postjudgment-government", "7 percent a year on judgments against the state and local government", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Fixed(decimal.New(7, 0))}, Start: interest.FromEntry,
			}, californiaSeven)),
		),

		prejudgment: provisions(
			general(version("us-ca-prejudgment", "7 percent a year in the discretion of the jury where the duty does not come from a contract", interest.Prejudgment{
				Available: interest.Discretionary, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(7, 0))}, Start: interest.FromAccrual, Excludes: head.AllPunitive(),
			}, statuteReported("Cal. Civ. Code § 3288", "", "http://www.tysonmendes.com/prejudgment-interest-and-the-interplay-with-c-c-p-section-998-offers-to-compromise/"), californiaSeven).
				omitting("that punitive damages bear none was not read in a source", "damages certain, or capable of being made certain, which bear interest of right: § 3287(a)")),
			only(causesOf("contract"), version("us-ca-prejudgment-contract", "10 percent a year of right on damages for breach of a contract that are certain", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromDue,
			}, statuteReported("Cal. Civ. Code §§ 3287(a), 3289(b)", "", "https://github.com/artwisdom/statuterates")).
				omitting("the rate a contract states", "unliquidated contract claims, on which the court may give interest from no earlier than the filing: § 3287(b)")),
			only(injuriesAnd("med-mal"), version("us-ca-prejudgment-injury", "10 percent a year on judgments for personal injury that exceed the plaintiff's refused offer", interest.Prejudgment{
				Available: interest.OnOffer, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromOffer, Excludes: head.AllPunitive(),
			}, authority.Statute("Cal. Civ. Code § 3291", "").NotConfirmed(),
				ruling("Ray v. Goodman, 142 Cal. App. 4th 83 (2006)", "", "http://print.casetext.com/case/ray-v-goodman").Noted("of two offers the first that the judgment exceeded counts")).
				omitting("the rate, 10 percent, was not read in a source", "that punitive damages bear none was not read in a source", "public entities, which pay none", "costs bear none: Bean v. Pacific Coast Elevator Corp., 234 Cal. App. 4th 1423 (2015)")),
		),
		security: rules(version("us-ca-appeal-security", "an undertaking of one and a half times the judgment, or twice it without an admitted surety", interest.Security{
			Measured: interest.ByMultiple, Surety: decimal.New(15, -1), Personal: decimal.New(2, 0),
		}, rulingReported("Grant v. Superior Court, 225 Cal. App. 3d 929 (1990)", "", "http://law.justia.com/cases/california/court-of-appeal/3d/225/929.html"),
			statuteReported("Cal. Code Civ. Proc. § 917.1", "(b)", "https://jurisco.com/supersedeas-bond-in-california-requirements-for-appellants/")).
			omitting("judgments for costs alone", "an undertaking that a court increases as interest runs")),
		life: rules(version("us-ca-judgment-life-1983", "ten years, renewed by application for ten more, the renewals five years apart", interest.Life{
			Years: 10, Renews: 10, From: interest.FromRenewal, Apart: 5, Capitalizes: true,
		}, statute("Cal. Code Civ. Proc. § 683.020", "", "https://casetext.com/statute/california-codes/california-code-of-civil-procedure/part-2-of-civil-actions/title-9-enforcement-of-judgments/division-1-definitions-and-general-provisions/chapter-3-period-for-enforcement-and-renewal-of-judgments/article-1-period-for-enforcement-of-judgments/section-683020-period-of-enforceability"),
			statute("Cal. Code Civ. Proc. §§ 683.110, 683.130", "", "http://statutes.laws.com/california/ccp/683.110-683.220"),
			statute("Cal. Code Civ. Proc. § 683.120", "", "https://self-law.org/code/ca/code-of-civil-procedure/683-120"),
			statute("Cal. Code Civ. Proc. § 683.150", "(c)", "https://codes.findlaw.com/ca/code-of-civil-procedure/ccp-sect-683-150/"),
			ruling("Romo v. Romo, No. H023833 (Cal. Ct. App. July 2, 2003)", "", "https://print.casetext.com/case/romo-v-romo-1").
				Noted("interest runs on the full amount of a renewed judgment; whether the decision is published was not seen")).
			by(Judgment, civil.On(1983, 7, 1), civil.Date{}).
			omitting("medical expense below $200,000 and personal debt below $50,000, which are renewed once for five years, and not where renewed before 2023: § 683.120(c), S.B. 1200 (2022)",
				"sums payable by instalments, whose ten years run from the day each is due", "an action on the judgment, § 683.050, and family law judgments, which need no renewal", "judgments entered before July 1, 1983")),
	}
}
