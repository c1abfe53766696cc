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

func vermont() data {
	const code = "https://github.com/UniCourt/cic-code-vt/blob/master/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html"
	var (
		vt1036  = statute("12 V.S.A. § 1036", "", code)
		vt5601  = statute("12 V.S.A. § 5601", "(b)", code)
		flyFish = rulingReported("Fly Fish Vermont, Inc. v. Chapin Hill Estates, Inc., 2010 VT 33, 187 Vt. 541", "¶ 25", "http://casetext.com/case/fly-fish-vermont-inc-v-chapin-hill-estates-inc")
		ventura = ruling("Ventura v. Almartin Motors, Inc. (Vt. 1981)", "", "https://print.casetext.com/case/ventura-v-almartin-motors-inc").Noted("on V.R.C.P. 59(a)")
		hoague  = ruling("Hoague v. Cota, 140 Vt. 588, 442 A.2d 1282 (1982)", "", "https://law.justia.com/cases/vermont/supreme-court/1982/403-80-0.html").Noted("quotes V.R.C.P. 59(a)")
		slayton = ruling("Slayton v. Ford Motor Co., 140 Vt. 27, 435 A.2d 946 (1981)", "", "http://casetext.com/case/slayton-v-ford-motor-co").Noted("the court deducts the settlement after the verdict")
		vt41a   = statute("9 V.S.A. § 41a; 12 V.S.A. § 2903", "(a); (c)", "https://github.com/UniCourt/cic-code-vt")
		pollock = ruling("Pollock v. Butler, No. 2012-464 (Vt. Mar. 2013) (unpublished)", "", "https://cetient.com/case/3132056/ronald-e-pollock-and-milton-r-pollock-v-douglas-butler").
			Noted("of right where damages are liquidated or reasonably certain")
		dorr = rulingReported("Dorr v. Lacoste, No. 14-1-11 Bncv (Vt. Super. Feb. 5, 2016)", "", "https://www.cetient.com/case/dorr-v-lacoste-4489470").Noted("a day's interest at 12 percent on the principal: V.R.C.P. 69")
	)

	limits := func(person, occurrence int64) Caps {
		return frozen.Of(
			limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Occurrence, To: limit.Dollars(person)},
			limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(occurrence)},
		)
	}

	return data{
		predicate: rules(version("us-vt-punitive-predicate", "punitive damages need outrageously reprehensible conduct and malice, or recklessness that amounts to it", punitive.Predicate{
			States: frozen.Of[finding.Topic]("outrageously_reprehensible_conduct_and_malice", "malice", "recklessness_amounting_to_malice"),
		}, flyFish, rulingReported("Fly Fish Vermont, Inc. v. Chapin Hill Estates, Inc., 2010 VT 33", "¶¶ 21, 25", "http://scovt.blogspot.com/2010/07/punitive-damages-award-reversed.html")).
			omitting("the standard of proof, which was not found", "consumer fraud, where exemplary damages go up to three times the price: 9 V.S.A. § 2461(b)")),

		punitiveCaps: rules(version("us-vt-punitive-cap", "no cap on punitive damages", noCaps(), noOther(flyFish)).
			omitting("consumer fraud, where exemplary damages go up to three times the price: 9 V.S.A. § 2461(b)").notFor("consumer-protection")),

		split: rules(version("us-vt-punitive-split", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-vt-compensatory-caps", "no cap on compensatory damages between private parties", noCaps(), noOther(vt1036))).but("government"),
			only(causesOf("government"),
				version("us-vt-government-cap-1990", "cap of $250,000 for each person and $1,000,000 for each occurrence on claims against the State", limits(250_000, 1_000_000), vt5601.Noted("history of the section")).
					by(Accrual, civil.On(1990, 7, 1), civil.On(2011, 7, 1)).omitting("the event that selects the amounts was not confirmed; accrual stands for it", "insurance, which the limits leave alone", "municipalities"),
				version("us-vt-government-cap-2011", "cap of $500,000 for each person and $2,000,000 for each occurrence on claims against the State", limits(500_000, 2_000_000), vt5601).
					by(Accrual, civil.On(2011, 7, 1), civil.Date{}).omitting("the event that selects the amounts was not confirmed; accrual stands for it", "insurance, which the limits leave alone", "municipalities"),
			),
		),

		fault: provisions(
			general(
				version("us-vt-fault-1970", "comparative fault, barred above the defendant's", fault.Rule{Bar: fault.Above50, Against: fault.AgainstEach}, vt1036.Noted("for causes of action arising after July 1, 1970; words of 1980 noted in the history")).
					reaching(careless("drunk-driving")).
					by(Accrual, civil.On(1970, 7, 1), civil.On(1980, 5, 5)).
					omitting("the text spoke of the defendant in the singular; that several were compared one by one was not confirmed", "that the amendment of 1980 counts by accrual was not confirmed"),
				version("us-vt-fault-1980", "comparative fault, barred above the total of the defendants", fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendants}, vt1036.Noted("only those joined in the action are compared")).
					reaching(careless("drunk-driving")).
					by(Accrual, civil.On(1980, 5, 5), civil.Date{}).
					omitting("that the amendment of 1980 counts by accrual was not confirmed")),
			noDefense("us-vt-fault-no-defense", intentionalTorts("contract"), vt1036.Noted("is for damages for negligence"), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-vt-liability", "several liability among the defendants against whom recovery is allowed", fault.Liability{Among: fault.Parties}, vt1036).
			notFor(intentionalTorts()...).
			by(Accrual, civil.On(1970, 7, 1), civil.Date{}).
			omitting("cases without comparative negligence, in which joint and several liability may go on", "vicarious liability: English v. Myers, 142 Vt. 144 (1982)", "the rule before July 1, 1970")),

		credit: rules(version("us-vt-credit", "a settlement reduces what the others owe by the sum paid", fault.Credit{Method: fault.ProTanto}, slayton,
			rulingReported("Plante v. Johnson, 565 A.2d 1346 (Vt. 1989)", "", "https://app.midpage.ai/document/plante-v-johnson-1561374").Noted("the settlement of another came off the verdict"))),

		reallocation: rules(version("us-vt-reallocation", "borne by the claimant", fault.Reallocation{Rule: fault.ClaimantBears}, vt1036.Noted("each owes its proportion among those against whom recovery is allowed; one not joined leaves no share")).
			by(Accrual, civil.On(1970, 7, 1), civil.Date{}).omitting("that nothing is moved follows from the section; no decision was read", "the rule before July 1, 1970")),

		collateral: rules(version("us-vt-collateral", "benefits from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted},
			rulingReported("Windsor School District v. State, 2008 VT 27, 183 Vt. 452", "¶ 32", "http://casetext.com/case/spear-v-univ-of-vt-med-ctr"),
			rulingReported("Melo v. Allstate Insurance Co., 800 F. Supp. 2d 596 (D. Vt. 2011)", "", "https://cetient.com/case/4267129/diamondstone-v-anagnostopulos").Noted("medical expense as charged"),
			authority.Case("Hall v. Miller, 143 Vt. 135 (1983)", "").ReportedAt("https://www.aircraftbuilders.com/custpage.cfm/sec_id/177313/news_id/33190/VERMONT", AsOf())).
			omitting("trial courts differ on whether medical expense counts as billed or as paid")),

		remittitur: rules(version("us-vt-remittitur", "remittitur and additur in Vermont courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: ventura, Additur: remittitur.Yes, AdditurLaw: hoague,
		}, ventura, hoague)),

		postjudgment: rules(version("us-vt-postjudgment", "interest at 12 percent", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromEntry}, vt41a, dorr).
			omitting("what the actuarial method of 9 V.S.A. § 41a(a) asks for beyond simple interest was not found")),

		prejudgment: rules(version("us-vt-prejudgment", "interest at 12 percent on sums that are liquidated or reasonably certain, from the day they were due", interest.Prejudgment{
			Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromDue, LastCounts: true, Excludes: head.AllPunitive(),
		}, pollock, vt41a).omitting("other damages, on which the court has discretion", "that the rate of § 41a is the rate before judgment too, that interest begins when the sum was due, and that punitive damages bear none were not confirmed")),
		life: rules(version("us-vt-judgment-life", "eight years, within which a new action renews it for eight more", interest.Life{Years: 8, Renews: 8, From: interest.FromRenewal},
			statute("12 V.S.A. §§ 506, 2681, 2903", "", code),
			rulingReported("Ayer v. Hemingway, 2013 VT 37", "", "http://scovt.blogspot.com/2013/07/foreclosure-of-judgment-lien-denied.html").Noted("only a new and independent action renews; an amended order does not")).
			omitting("the action is brought within the eight years; the new eight run from the new judgment, which may come later", "that execution may issue on the renewed judgment for eight years more is inferred from § 2681(a)",
				"small claims", "time of the emergency of 2020, which did not count", "whether unpaid interest at a renewal bears interest was not found")),
	}
}
