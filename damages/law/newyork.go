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

func newYork() data {
	var (
		marinaccio = rulingReported("Marinaccio v. Town of Clarence, 20 N.Y.3d 506 (2013)", "", "https://ccbjournal.com/articles/what-standard-proof-required-prove-punitive-damages")
		sladick    = ruling("Sladick v. Hudson General Corp. (N.Y. App. Div. 1996)", "", "https://print.casetext.com/case/sladick-v-hudson-general-corporation")
		hobish     = rulingReported("Hobish v. AXA Equitable Life Insurance Co., 2025 N.Y. Slip Op. 00183", "", "https://nysba.org/web-post-new-york-state-law-digest-february-2025/")
		sharapata  = ruling("Sharapata v. Town of Islip, 56 N.Y.2d 332, 437 N.E.2d 1104 (1982)", "", "https://case-law.vlex.com/vid/sharapata-v-town-of-886216517")
		newYork543 = statute("N.Y. Est. Powers & Trusts Law § 5-4.3", "(a)-(b)", "https://lexace.ai/us/statute/new-york/ept-5-4.3")
		newYork141 = statute("N.Y. C.P.L.R. 1411", "(a)-(b)", "https://newyork.public.law/laws/n.y._civil_practice_law_and_rules_section_1411")
		newYork75  = authority.Publication("Partial Fault for Accidents Will Not Bar (N.Y. Times, May 12, 1975)", "").
				ReportedAt("https://www.nytimes.com/1975/05/12/archives/personal-finance-partial-fault-for-accidents-will-not-bar.html", AsOf())
		newYork26 = authority.Publication("New York FY27 auto tort reform (lawyerstrend.com, 2026)", "").
				ReportedAt("https://lawyerstrend.com/article/ny-fy27-auto-tort-reform-case-building", AsOf()).
				Noted("signed May 27, 2026; takes motor vehicles out of the exceptions to article 16")
		newYork1601 = statute("N.Y. C.P.L.R. 1601", "(1)", "https://nysenate.gov/legislation/laws/CVP/1601")
		newYork1602 = statuteReported("N.Y. C.P.L.R. 1602", "", "https://www.nysenate.gov/legislation/laws/CVP/1602/")
		newYorkCars = rulingReported("Shaw v. Carolina Coach (N.Y. App. Div. 2011)", "", "http://elawyers.us/opinion/vy/2011/innyco20110304359/shaw-v-carolina-coach").
				Noted("C.P.L.R. 1602(6) exempts those liable by the use, operation or ownership of a motor vehicle")
		newYorkGOL  = statute("N.Y. Gen. Oblig. Law § 15-108", "(a)", "https://newyork.public.law/laws/n.y._general_obligations_law_section_15-108")
		whalen      = ruling("Whalen v. Kawasaki Motors Corp., U.S.A., 92 N.Y.2d 288 (1998)", "", "https://law.justia.com/cases/new-york/court-of-appeals/1998/92-n-y-2d-288-0.html")
		newYork4545 = statuteReported("N.Y. C.P.L.R. 4545", "", "https://www.lawpipe.com/New-York/Collateral_Source_Reduction_In_New_York.html")
		newYork5501 = statute("N.Y. C.P.L.R. 5501", "(c)", "https://bruteforcelawyer.com/2009/05/31/app-div-1st-declines-to-decide-whether-the-sup-ct-has-the-power-to-review-a-damages-verdict-using-th/")
		oakes       = rulingReported("Oakes v. Patel (N.Y. Apr. 2, 2013)", "", "https://www.newyorkappellatedigest.com/2013/04/02/opposition-to-additur-or-remittitur-after-first-trial-can-not-be-appealed-after-second-trial")
		newYork5004 = statuteReported("N.Y. C.P.L.R. 5003, 5004", "", "https://github.com/artwisdom/statuterates")
		newYork5001 = statuteReported("N.Y. C.P.L.R. 5001", "", "https://law.com/newyorklawjournal/2024/11/13/some-interesting-things-about-interest")
		newYork5002 = statuteReported("N.Y. C.P.L.R. 5002", "", "https://studylib.net/doc/18450718/-find-result---ny-cplr--247-5002-").
				Noted("from verdict, report or decision, on the total with interest before it")
	)

	// C.P.L.R. 1601 limits only what is owed for noneconomic loss, and only in actions for personal injury.
	newYorkArticle16 := []fault.Clause{
		{Heads: head.AllEconomic()},
		{Over: fault.Threshold{Percent: 50}},
		{Finding: "intentional_tort"},
		{Finding: "reckless_disregard"},
		{Finding: "acted_in_concert"},
		{Finding: "hazardous_substance_release"},
		{Finding: "nondelegable_duty_or_respondeat_superior"},
		{Causes: frozen.Of("assault", "battery", "breach-of-fiduciary-duty", "contract", "conversion", "defamation", "false-imprisonment", "fraud", "intentional-tort", "legal-malpractice",
			"malicious-prosecution", "property-damage", "real-estate", "tortious-interference", "trade-secret", "trespass", "unfair-competition", "wrongful-death")},
	}
	newYorkOmitted := []string{"the share of a person who could not be made a party, which is left out of account", "exceptions of C.P.L.R. 1602 that turn on the workers' compensation law, labor law or product makers",
		"whether the claimant's own fault counts among those liable"}
	newYorkVehicles := causesOf("drunk-driving", "motor-carrier", "motor-vehicle")

	return data{
		predicate: rules(version("us-ny-punitive-predicate", "punitive damages need high moral culpability: intent, wantonness, or conscious disregard that amounts to them", punitive.Predicate{
			States: frozen.Of[finding.Topic]("high_moral_culpability", "intent_to_harm", "malice", "wantonness", "conscious_disregard"),
			Bars:   frozen.Of(punitive.Bar{Cause: "consumer-protection", Authority: hobish}, punitive.Bar{Cause: "government", Authority: sharapata}),
		}, marinaccio, sladick).omitting("the standard of proof, which is unsettled: some decisions ask for clear, unequivocal and convincing proof",
			"that superior officers of a corporation have to be involved", "contract, where an independent tort and a wrong to the public are asked for")),

		punitiveCaps: rules(version("us-ny-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(marinaccio))),

		split: rules(version("us-ny-punitive-split", "no share of punitive damages for a fund", undivided(), splitSurvey()).
			omitting("former C.P.L.R. article 87 of the 1990s, on a share for the state, which was not confirmed")),

		compensatoryCaps: provisions(
			general(version("us-ny-compensatory-caps", "no cap on compensatory damages", noCaps(), noOther(newYork543))),
			only(causesOf("wrongful-death"), version("us-ny-wrongful-death-cap", "pecuniary loss only in wrongful death: nothing for grief or society", frozen.Of(limit.Cap{
				Kinds: anyTimeOf(head.KindConsortium, head.KindSocietyAndGrief), Unit: limit.Plaintiff, To: limit.Barred(),
			}), newYork543).omitting("the claim of the estate for what the deceased suffered, which is not limited")),
		),

		fault: provisions(
			general(version("us-ny-fault", "pure comparative fault", claimant(fault.Pure), newYork141, newYork75).
				reaching(append(productClaims(), careless("drunk-driving", "warranty")...)).by(Accrual, civil.On(1975, 9, 1), civil.Date{}).
				omitting("actions to which the no-fault article of the insurance law applies under another cause of action")),
			only(newYorkVehicles,
				version("us-ny-fault-motor-vehicle-1975", "pure comparative fault", claimant(fault.Pure), newYork75).by(Accrual, civil.On(1975, 9, 1), civil.On(2026, 5, 27)),
				version("us-ny-fault-motor-vehicle-2026", "comparative fault, barred above 50 percent, in injury actions under the no-fault law", fault.Rule{
					Bar: fault.Above50, Against: fault.AgainstDefendants,
				}, newYork141, newYork26).by(Accrual, civil.On(2026, 5, 27), civil.Date{}).
					omitting("the day the amendment took effect and the event it keys on were not confirmed; accrual from May 27, 2026, when it was signed, stands for them",
						"a report limits the bar to noneconomic damages, which the text does not", "the comparison with one of several defendants alone")),
		),

		liability: provisions(
			general(version("us-ny-liability", "joint and several, but several for noneconomic loss at 50 percent of the fault or less in injury actions", fault.Liability{
				Joint: frozen.Of(newYorkArticle16...),
			}, newYork1601, newYork1602).by(Filing, civil.On(1986, 7, 30), civil.Date{}).
				omitting(append([]string{"the day in 1986 on which the article took effect and the event it keys on were not confirmed"}, newYorkOmitted...)...)),
			only(newYorkVehicles,
				version("us-ny-liability-motor-vehicle-1986", "joint and several for those liable by the use, operation or ownership of a motor vehicle", fault.Always(), newYork1602, newYorkCars).
					by(Accrual, civil.On(1986, 7, 30), civil.On(2026, 5, 27)).
					omitting("defendants liable otherwise than by a vehicle, to whom article 16 applies", "the day in 1986 on which the article took effect was not confirmed"),
				version("us-ny-liability-motor-vehicle-2026", "joint and several, but several for noneconomic loss at 50 percent of the fault or less", fault.Liability{
					Joint: frozen.Of(newYorkArticle16...),
				}, newYork1601, newYork26).by(Accrual, civil.On(2026, 5, 27), civil.Date{}).
					omitting(append([]string{"the day the exception for motor vehicles ended and the event it keys on were not confirmed; accrual from May 27, 2026, when the act was signed, stands for them"},
						newYorkOmitted...)...)),
		),

		credit: rules(version("us-ny-credit", "credit of the greatest of the sum paid, the sum stated and the settling person's share, before the claimant's fault", fault.Credit{Method: fault.GreatestOf, Order: fault.BeforeFault, Contributors: true}, newYorkGOL, whalen).omitting("releases for a dollar or less, or after judgment, since 2007")),

		reallocation: rules(version("us-ny-reallocation", "a share that cannot be collected is borne by those jointly liable", fault.Reallocation{Rule: fault.ByJointLiability}, newYork1601)),

		collateral: rules(version("us-ny-collateral", "payments from collateral sources are deducted from economic damages by the court, less the cost of the benefit", fault.Collateral{
			Effect: fault.Deducted, NetOfCost: true, NotIfSubrogated: true,
		}, newYork4545, authority.Publication("What Is the Collateral Source Rule Under N.Y. C.P.L.R. 4545?", "").ReportedAt("https://orlowlaw.com/blog/collateral-source-rule-cplr-4545", AsOf())).
			omitting("life insurance and gifts, which are not deducted", "that the premiums are those of two years before accrual and the projected cost",
				"that each item of economic loss is matched with its own benefit", "the place of the deduction relative to fault")),

		order: rules(version("us-ny-order", "settlements come off before the claimant's fault", frozen.Of(StageCredits, StageFault, StageCaps, StageShares), whalen)),

		remittitur: rules(version("us-ny-remittitur", "remittitur and additur in New York courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: newYork5501, Additur: remittitur.Yes, AdditurLaw: oakes,
		}, newYork5501, oakes).omitting("that an award deviates materially from what would be reasonable compensation")),

		postjudgment: provisions(
			general(version("us-ny-postjudgment-1981", "interest at 9 percent, from the verdict", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0))}, Start: interest.FromVerdict}, newYork5004, newYork5002).
				by(Judgment, civil.On(1981, 6, 15), civil.Date{}).omitting("statutes with a rate of their own")),
			only(causesOf("consumer-debt"),
				version("us-ny-postjudgment-consumer-2022", "interest at 2 percent on the consumer debt of a natural person, from the verdict", interest.Postjudgment{
					Rule: interest.Rule{Rate: interest.Fixed(decimal.New(2, 0))}, Start: interest.FromVerdict,
				}, statute("N.Y. C.P.L.R. § 5004", "(a)-(b)", "https://nysenate.gov/legislation/laws/CVP/5004"), newYork5002).by(Judgment, civil.On(2022, 4, 30), civil.Date{}).
					omitting("debtors who are not natural persons, who owe 9 percent: their claim is one of contract", "judgments of before that day, whose unpaid part is said to bear 2 percent from it on")),
			only(causesOf("government"), version("us-ny-postjudgment-government", "interest of at most 9 percent against the state, from the verdict", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Percent: decimal.New(9, 0), Ceiling: decimal.New(9, 0)}}, Sets: interest.ByCourt, Start: interest.FromVerdict,
			}, newYork5004, newYork5002).omitting("public bodies other than the state, whose statutes were not read")),
		),

		prejudgment: provisions(
			general(version("us-ny-prejudgment", "no interest on damages for personal injury before liability is decided", interest.Prejudgment{Available: interest.None}, newYork5002).
				notFor("bad-faith", "fraud", "insurance-bad-faith", "legal-malpractice", "real-estate", "securities", "tortious-interference").
				omitting("the time from a decision on liability to the verdict on damages, in a trial in parts")),
			only(causesOf("construction", "contract", "conversion", "property-damage", "trespass"), version("us-ny-prejudgment-contract", "interest at 9 percent on damages for breach of contract or interference with property, from accrual",
				interest.Prejudgment{Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0))}, Start: interest.FromAccrual, Excludes: head.AllPunitive()}, newYork5001).
				omitting("damages of several dates, which bear interest from each or from one date between", "a contract's own rate", "that punitive damages bear none was not read")),
			only(causesOf("consumer-debt"),
				version("us-ny-prejudgment-consumer", "interest at 9 percent on consumer debt, from accrual", interest.Prejudgment{
					Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0))}, Start: interest.FromAccrual, Excludes: head.AllPunitive(),
				}, newYork5001).by(Judgment, civil.On(1981, 6, 15), civil.On(2022, 4, 30)).omitting("a contract's own rate"),
				version("us-ny-prejudgment-consumer-2022", "interest at 2 percent on the consumer debt of a natural person, from accrual", interest.Prejudgment{
					Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(2, 0))}, Start: interest.FromAccrual, Excludes: head.AllPunitive(),
				}, statute("N.Y. C.P.L.R. § 5004", "(a)-(b)", "https://nysenate.gov/legislation/laws/CVP/5004"), newYork5001).by(Judgment, civil.On(2022, 4, 30), civil.Date{}).
					omitting("debtors who are not natural persons, who owe 9 percent: their claim is one of contract")),
			only(causesOf("breach-of-fiduciary-duty", "unjust-enrichment"), version("us-ny-prejudgment-equity", "interest in equity as the court sets", interest.Prejudgment{
				Available: interest.Discretionary, Sets: interest.ByCourt, Start: interest.AsCourtSets,
			}, newYork5001).omitting("that these claims are of an equitable nature in every case")),
			only(causesOf("wrongful-death"), version("us-ny-prejudgment-death", "interest at 9 percent from the death", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0))}, Start: interest.FromAccrual,
			}, statute("N.Y. Est. Powers & Trusts Law § 5-4.3", "(a)", "https://law.justia.com/codes/new-york/2010/ept/article-5/part-4/5-4-3"),
				ruling("Milbrandt v. A.P. Green Refractories Co. (N.Y. App. Div. Nov. 16, 1990)", "", "https://e.casetext.com/case/milbrandt-v-ap-green-refractories-company").Noted("future damages bear it too"), newYork5004).
				omitting("the survivors' claim for pain before death, which bears none before the verdict", "whether punitive damages bear it was not found")),
		),
		security: rules(version("us-ny-appeal-security", "the sum that the judgment directs to be paid", secured(100, interest.Security{}),
			statute("N.Y. C.P.L.R. 5519", "(a)(2)", "https://law.justia.com/codes/new-york/2019/cvp/article-55/5519/")).
			omitting("what a court orders instead under subdivision (c)", "judgments payable in instalments, and insured defendants, subdivision (b)")),
		life: rules(version("us-ny-judgment-life", "conclusively presumed paid after twenty years", interest.Life{Years: 20},
			statute("N.Y. C.P.L.R. 211", "(b)", "https://www.nysenate.gov/legislation/laws/CVP/211")).
			omitting("the twenty years run from the day on which the judgment could first be enforced, which can be later than entry", "a signed acknowledgment or a payment within the twenty years, from which they run anew",
				"the lien on real property, which ends after ten years and which an action under C.P.L.R. 5014 renews for ten more", "whether such a renewal judgment has twenty years of its own was not read", "support and maintenance")),
	}
}
