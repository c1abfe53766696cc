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

func maine() data {
	var (
		tuttle       = rulingReported("Tuttle v. Raymond, 494 A.2d 1353 (Me. 1985)", "", "https://www.studicata.com/summaries/supreme-judicial-court-of-maine/tuttle-v-raymond-1985-t6mrxu")
		maineDeath   = statute("Me. Rev. Stat. tit. 18-C, § 2-807(2), as quoted in H.P. 615 (2019)", "", "https://mainelegislature.org/legis/bills/bills_129th/billtexts/HP061501.asp")
		maineGideon  = statuteReported("L.D. 934 (Me. 2023)", "", "https://gideonasen.com/blog/maine-changes-its-wrongful-death-act/").Noted("a survival claim stays uncapped")
		maineTimes   = statuteReported("L.D. 934 (Me. 2023)", "", "https://centralmaine.com/2023/07/06/new-law-ties-limit-on-wrongful-death-damages-to-inflation")
		maineMcKee   = statuteReported("Me. Rev. Stat. tit. 18-C, § 2-807(2)", "", "https://mckeemorgan.com/article/wrongful-death-cases").Noted("in effect from October 25, 2023")
		maineRaised  = statuteReported("Me. Rev. Stat. tit. 18-C, § 2-807(2), as amended in 2019", "", "https://www.pressherald.com/2019/11/15/how-much-is-a-life-worth-maine-raised-that-number-to-750000/")
		maine8105    = statute("Me. Rev. Stat. tit. 14, § 8105", "(1)", "https://www.lawserver.com/law/state/maine/me-statutes/maine_revised_statutes_title_14_8105")
		maine2509    = statute("Me. Rev. Stat. tit. 28-A, § 2509", "(1)", "https://docsbay.net/mrs-title-28-a-2509-limit-on-awards")
		maine247     = statute("2009 Me. Laws ch. 247", "§ 1", "http://www.mainelegislature.org/legis/bills/bills_124th/chapters/PUBLIC247.asp").Noted("raises $250,000 to $350,000 from September 12, 2009")
		peters       = ruling("Peters v. Saft (Me. 1991)", "", "https://e.casetext.com/case/peters-v-saft").Noted("the act on liquor liability abolishes joint liability; upheld")
		maine156     = statute("Me. Rev. Stat. tit. 14, § 156", "", "https://instalawyer.io/laws/maine-revised-statutes/14-156-comparative-negligence")
		maine163     = statute("Me. Rev. Stat. tit. 14, § 163", "", "https://lawserver.com/law/state/maine/me-statutes/maine_revised_statutes_title_14_163")
		maineRule59  = statute("Me. R. Civ. P. 59", "(a)", "https://howtolegalhelp.com/rule-59-new-trials-amendment-of-judgments-3")
		macLean      = ruling("MacLean v. Jack, 160 Me. 93, 198 A.2d 1 (1964)", "", "https://print.casetext.com/case/maclean-v-jack")
		maine2906    = statute("Me. Rev. Stat. tit. 24, § 2906", "(2)", "http://www.laws9.com/statutes/maine/title24/title24ch21sec0/title24sec2906")
		maineBenefit = rulingReported("Dolan v. Dodge, No. SOM-CV-14-028 (Me. Super. Ct. 2016)", "",
			"https://www.studicata.com/summaries/superior-court-of-maine/dolan-v-dodge-2016-p0foxr").Noted("medical expense at its reasonable value, whatever a collateral source paid")
		maine1602b  = statute("Me. Rev. Stat. tit. 14, § 1602-B", "(1)-(3)", "https://www.lawserver.com/law/state/maine/me-statutes/maine_revised_statutes_title_14_1602-b")
		maine1602c  = statuteReported("Me. Rev. Stat. tit. 14, § 1602-C", "", "https://github.com/artwisdom/statuterates")
		maineCourts = authority.Publication("Maine Judicial Branch, tables of interest rates, forms OTH-155 and OTH-156", "").ReportedAt("https://github.com/artwisdom/statuterates", AsOf())
	)

	punitiveLimit := func(dollars int64) Caps {
		return frozen.Of(limit.Cap{Kinds: head.AllPunitive(), Unit: limit.Person, To: limit.Dollars(dollars)})
	}
	deathLimit := func(to limit.Expr) Caps {
		return frozen.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Person, To: to})
	}
	serverLimit := func(dollars int64) Caps {
		medical := head.Of(head.KindMedical, head.KindMedical.At(head.Past), head.KindMedical.At(head.Future),
			head.KindLifeCare, head.KindLifeCare.At(head.Past), head.KindLifeCare.At(head.Future))
		return frozen.Of(limit.Cap{Kinds: head.AllCompensatory().Without(medical), Unit: limit.Occurrence, To: limit.Dollars(dollars)})
	}
	const (
		maineSurvival = "a survival claim joined with the action, which is not capped"
		maineDay2019  = "the day in 2019 on which $750,000 came in was not confirmed; January 1 stands for it"
	)

	return data{
		predicate: rules(version("us-me-punitive-predicate", "punitive damages need malice, express or implied", punitive.Predicate{
			States: frozen.Of[finding.Topic]("express_malice", "implied_malice", "malice"), Proof: finding.ClearAndConvincing,
		}, tuttle)),

		punitiveCaps: provisions(
			general(version("us-me-punitive-cap", "no cap on punitive damages", noCaps(), noOther(tuttle), maineGideon)).but("wrongful-death"),
			only(causesOf("wrongful-death"),
				version("us-me-wrongful-death-punitive-cap-2019", "cap of $250,000 on punitive damages for a death", punitiveLimit(250_000), maineDeath, maineGideon).
					by(Accrual, civil.On(2019, 1, 1), civil.On(2023, 10, 25)).
					omitting(maineSurvival, "the figure is older than 2019; its first day was not confirmed", "that the change keys on the death was not confirmed"),
				version("us-me-wrongful-death-punitive-cap-2023", "cap of $500,000 on punitive damages for a death", punitiveLimit(500_000), maineGideon, maineTimes, maineMcKee).
					by(Accrual, civil.On(2023, 10, 25), civil.Date{}).
					omitting(maineSurvival, "that the change keys on the death was not confirmed", "whether the indexing reaches this figure"),
			),
		),

		split: rules(version("us-me-punitive-split", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-me-compensatory-caps", "no cap on other compensatory damages", noCaps(), noOther(maineDeath))).
				but("wrongful-death", "government", "dram-shop"),
			only(causesOf("wrongful-death"),
				version("us-me-wrongful-death-cap-2014", "cap of $500,000 on loss of society and distress for a death", deathLimit(limit.Dollars(500_000)), maineDeath, maineRaised).
					by(Accrual, civil.On(2014, 1, 1), civil.On(2019, 1, 1)).
					omitting("the figure is older than 2014, the first year for which a report has it", maineDay2019),
				version("us-me-wrongful-death-cap-2019", "cap of $750,000 on loss of society and distress for a death", deathLimit(limit.Dollars(750_000)), maineRaised, maineTimes).
					by(Accrual, civil.On(2019, 1, 1), civil.On(2024, 1, 1)).omitting(maineDay2019),
				version("us-me-wrongful-death-cap-2024", "cap of $750,000, indexed, on loss of society and distress for a death",
					deathLimit(limit.Indexed(decimal.NewFromInt(750_000), "maine_wrongful_death_index")), maineTimes).
					by(Accrual, civil.On(2024, 1, 1), civil.Date{}).omitting("the figures as indexed each year, which were not found"),
			),
			only(causesOf("government"), version("us-me-government-cap", "cap of $400,000 for an occurrence against governmental entities", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(400_000),
			}), maine8105).omitting("costs, which the cap includes", "out-of-state transit districts", "the figure before the amendment of 1999", "insurance above the cap")),
			only(causesOf("dram-shop"),
				version("us-me-dram-shop-cap-1987", "cap of $250,000 for an occurrence against a server, medical care left out", serverLimit(250_000), maine247).
					by(Accrual, civil.On(1988, 1, 1), civil.On(2009, 9, 12)).
					omitting("the day in 1987 on which the act took effect was not confirmed; accrual as the event neither"),
				version("us-me-dram-shop-cap-2009", "cap of $350,000 for an occurrence against a server, medical care left out", serverLimit(350_000), maine2509, maine247).
					by(Accrual, civil.On(2009, 9, 12), civil.Date{}).omitting("that accrual is the event was not confirmed")),
		),

		fault: provisions(
			general(version("us-me-fault", "comparative fault, barred where equally at fault; the jury reduces in dollars", fault.Rule{
				Bar: fault.At50, Against: fault.AgainstDefendants, Reduces: fault.ByFactfinder,
			}, maine156).
				reaching(careless("drunk-driving")).by(Accrual, civil.On(1965, 12, 1), civil.Date{}).
				omitting("the day in 1965 was not confirmed", "whether defendants are compared with the claimant together was not found settled")),
			noDefense("us-me-fault-no-defense", intentionalTorts(), rulingReported("McLain v. Training & Development Corp., 572 A.2d 494 (Me. 1990)", "", "https://www.studicata.com/summaries/supreme-judicial-court-of-maine/mclain-v-training-and-development-corporation-1990-2vtkf4").
				Noted("§ 156 does not apply to intentional torts")),
		),

		liability: provisions(
			general(version("us-me-liability", "joint and several liability", fault.Always(), maine156)).but("dram-shop"),
			only(causesOf("dram-shop"), version("us-me-dram-shop-liability", "several liability of a server", fault.Liability{}, peters)),
		),

		credit: rules(version("us-me-credit", "the sum of a settlement comes off the verdict", fault.Credit{Method: fault.ByRelease, Order: fault.AfterFault, Unrecorded: fault.ReleaseOfSum}, maine163)),

		reallocation: rules(version("us-me-reallocation", "borne by those jointly liable", fault.Reallocation{Rule: fault.ByJointLiability}, maine156)),

		collateral: provisions(
			general(version("us-me-collateral", "collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, maineBenefit,
				authority.Case("Werner v. Lane, 393 A.2d 1329 (Me. 1978)", "").NotConfirmed())).but("med-mal"),
			only(causesOf("med-mal"), version("us-me-med-mal-collateral", "collateral sources are deducted after the verdict", fault.Collateral{
				Effect: fault.Deducted,
			}, maine2906).omitting("the rights of subrogation that keep a payment from being taken off, and the cost of the benefit, which were not read")),
		),

		remittitur: rules(version("us-me-remittitur", "remittitur and additur in Maine courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: macLean, Additur: remittitur.Yes, AdditurLaw: maineRule59,
		}, maineRule59, macLean)),

		postjudgment: rules(
			version("us-me-postjudgment-2003", "1-year Treasury yield of the last full week of the year before plus 6 percent, as the courts published it", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Index: "us-me-postjudgment"}}, Start: interest.FromEntry, Excludes: true,
			}, maine1602c, maineCourts).by(Judgment, civil.On(2003, 7, 1), civil.On(2025, 1, 1)).omitting("contracts and notes, which bear their own rate where it is greater", "the court may waive or suspend it", "whether it compounds was not found"),
			version("us-me-postjudgment-2025", "1-year Treasury yield of the last full week of the year before plus 6 percent", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Index: interest.Treasury1Y, Percent: decimal.New(6, 0), Reading: interest.FirstOfYear}}, Start: interest.FromEntry, Excludes: true,
			}, maine1602c, maineCourts).by(Judgment, civil.On(2025, 1, 1), civil.Date{}).
				omitting("the table governs: in 2005, 2006, 2017, 2023 and 2024 the courts took another week than the one before January 1", "contracts and notes, which bear their own rate where it is greater", "the court may waive or suspend it", "whether it compounds was not found"),
		),

		prejudgment: rules(
			version("us-me-prejudgment-2003", "1-year Treasury yield of the last full week of the year before plus 3 percent, as the courts published it, of right", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Rate{Index: "us-me-prejudgment"}}, Start: interest.FromFiling, First: earliestOf(event(interest.FromFiling), event(interest.FromDemand)), Excludes: head.AllPunitive(),
			}, maine1602b, maineCourts).by(Filing, civil.On(2003, 7, 1), civil.On(2025, 1, 1)).omitting("that the notice has to be sworn", "contracts and notes, which bear their own rate", "small claims, which bear none", "the court may waive it for good cause", "that punitive damages bear none was not read in a source"),
			version("us-me-prejudgment-2025", "1-year Treasury yield of the last full week of the year before plus 3 percent, of right", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Rate{Index: interest.Treasury1Y, Percent: decimal.New(3, 0), Reading: interest.FirstOfYear}}, Start: interest.FromFiling, First: earliestOf(event(interest.FromFiling), event(interest.FromDemand)), Excludes: head.AllPunitive(),
			}, maine1602b, maineCourts).by(Filing, civil.On(2025, 1, 1), civil.Date{}).omitting("that the notice has to be sworn", "contracts and notes, which bear their own rate", "small claims, which bear none", "the court may waive it for good cause", "that punitive damages bear none was not read in a source"),
		),
		security: rules(version("us-me-appeal-security", "no security: the appeal stays the judgment", interest.Security{Measured: interest.NotRequired},
			courtRuleReported("M.R. Civ. P. 62", "(e)", "https://suretyone.com/maine-supersedeas-bond-appeal-bond-maine").Noted("the rule is quoted")).
			omitting("a bond that the court orders for good cause where it refuses immediate execution, Rule 62(c)")),
		life: rules(version("us-me-judgment-life", "presumed paid after twenty years", interest.Life{Years: 20},
			statute("Me. Rev. Stat. tit. 14, § 864", "", "https://www.mainelegislature.org/legis/statutes/14/title14sec864.html")).
			omitting("proof that rebuts the presumption", "the times for executions, tit. 14, §§ 4653-4654, which were not read",
				"liens of executions, § 4651-A: twenty years, and ten where created from September 1, 2020, renewed once for as long", "child support")),
	}
}
