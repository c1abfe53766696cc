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

func louisiana() data {
	var (
		louisianaMosing = ruling("Mosing v. Domas, 830 So. 2d 967 (La. 2002)", "", "https://app.midpage.ai/document/mosing-v-domas-1110288").
				Noted("La. Civ. Code art. 2315.4: an intoxicated driver's wanton or reckless disregard")
		louisianaReview = statuteReported("La. Civ. Code arts. 2315.3, 2315.4, 2315.7, as surveyed in 70 La. L. Rev. 529", "", "https://studylib.net/doc/18220643/louisiana-punitive-damages")
		louisianaCode   = statute("La. Civ. Code arts. 2315.3, 2315.7, 2315.10", "", "https://github.com/saint1415/us-statutes/tree/data/data/states/louisiana")
		louisianaWork   = statuteReported("La. Civ. Code art. 2315.11 (Acts 2021, No. 411)", "",
			"https://ogletree.com/insights-resources/blog-posts/louisiana-expands-liability-for-perpetrators-of-sexual-assault-in-the-workplace")
		anderson = ruling("Anderson v. Avondale Industries, Inc., 798 So. 2d 93 (La. 2001)", "", "https://app.midpage.ai/document/anderson-v-avondale-industries-inc-1649594").
				Noted("former La. Civ. Code art. 2315.3 reaches conduct from September 1, 1984")
		louisianaMedical = statute("La. Rev. Stat. § 40:1231.2", "(B)", "https://e.casetext.com/statute/louisiana-revised-statutes/revised-statutes/title-40-public-health-and-safety/chapter-5-d-health-provisions-health-care/subchapter-e-malpractice/part-i-medical-malpractice/section-4012312-limitation-of-recovery")
		louisianaSuits   = statute("La. Rev. Stat. § 13:5106", "(B)(1)-(2)", "https://legis.la.gov/Legis/Law.aspx?d=77934")
		louisiana2323    = statute("La. Civ. Code art. 2323", "(A), with Acts 2025, No. 15", "https://www.legis.la.gov/legis/law.aspx?d=109387")
		louisiana2324    = statuteReported("La. Civ. Code arts. 2323 and 2324", "(C); (A)-(B)", "https://www.louisianainjurylawyerblog.com/louisianas-pure-comparative-fa/")
		louisianaPaid    = statute("La. Rev. Stat. § 9:2800.27", "(B)", "https://legis.la.gov/legis/Law.aspx?d=1188021")
		louisianaPaid466 = statuteReported("La. Rev. Stat. § 9:2800.27, as amended by Acts 2025, No. 466 (S.B. 231)", "", "https://www.taylorporter.com/blog/2025-louisiana-legislative-update-insurance-tort-reform")
		louisianaOrder   = rulingReported("Hall v. Brookshire Brothers, Ltd., 848 So. 2d 559 (La. 2003)", "", "https://www.louisianainjurylawyerblog.com/2012/02/comparative-fault-is-allocated.html")
		louisiana1814    = statute("La. Code Civ. Proc. art. 1814", "", "https://self-law.org/code/la/1814-2")
		louisianaWarren  = rulingReported("Warren v. Shelter Mutual Insurance Co., 233 So. 3d 568 (La. 2017)", "",
			"http://mondaq.com/unitedstates/x/688740/Marine+Shipping/Louisiana+Supreme+Court+Wades+Into+Punitive+Damages+In+Maritime+Context").
			Noted("the court entered the highest sum due process allows itself")
		louisiana4202    = statuteReported("La. Rev. Stat. §§ 13:4202, 13:4203", "", "https://github.com/artwisdom/statuterates")
		louisianaOFI     = authority.Publication("Louisiana Office of Financial Institutions, Judicial Interest Rates", "").ReportedAt("https://github.com/artwisdom/statuterates", AsOf())
		louisianaTable   = interest.Rule{Rate: interest.Rate{Index: "us-la-judicial"}, Resets: interest.EachChange}
		louisianaFormula = interest.Rule{Rate: interest.Rate{Index: interest.Discount, Percent: decimal.New(325, -2), Reading: interest.OctoberBefore}, Resets: interest.EachYear}
	)

	futureCare := head.Of(head.KindMedical.At(head.Future), head.KindLifeCare, head.KindLifeCare.At(head.Past), head.KindLifeCare.At(head.Future))
	const louisiana1996 = "April 16, 1996 as the first day was not confirmed"

	return data{
		predicate: provisions(
			general(version("us-la-punitive-predicate", "exemplary damages only where an article of the code allows them", punitive.Predicate{
				Available: punitive.ByStatute, Opens: frozen.Of("drunk-driving", "sexual-abuse"),
				States: frozen.Of[finding.Topic]("wanton_or_reckless_disregard", "criminal_sexual_activity", "workplace_sexual_assault"),
			}, louisianaReview, louisianaMosing, louisianaCode, louisianaWork).
				omitting("the standard of proof was not confirmed", "domestic abuse, art. 2315.8", "fatal hazing, art. 2315.10", "child sexual abuse materials, art. 2315.3 of 2009",
					"the days from which articles 2315.7 (June 22, 1993) and 2315.11 (August 1, 2021) apply", "that articles 2315.7 and 2315.11 reach only the perpetrator")),
			only(causesOf("environmental", "toxic-tort"),
				version("us-la-punitive-predicate-hazardous-1984", "exemplary damages for wanton or reckless handling of hazardous substances", punitive.Predicate{
					Available: punitive.ByStatute, Opens: frozen.Of("environmental", "toxic-tort"),
					States: frozen.Of[finding.Topic]("wanton_or_reckless_disregard"),
				}, anderson).by(Accrual, civil.On(1984, 9, 1), civil.On(1996, 4, 16)).
					omitting("the article keys on conduct, not accrual", "April 16, 1996 as the day of repeal was not confirmed", "the standard of proof was not confirmed"),
				version("us-la-punitive-predicate-hazardous-1996", "no exemplary damages for hazardous substances since the repeal", punitive.Predicate{
					Available: punitive.Never,
				}, anderson).by(Accrual, civil.On(1996, 4, 16), civil.Date{}).omitting("April 16, 1996 as the day of repeal was not confirmed")),
		),

		punitiveCaps: rules(version("us-la-punitive-cap", "no cap on exemplary damages", noCaps(), noOther(louisianaMosing))),

		split: rules(version("us-la-punitive-split", "the plaintiff keeps all exemplary damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-la-compensatory-caps", "no cap on other compensatory damages", noCaps(), noOther(louisianaMedical))).but("med-mal", "government"),
			only(causesOf("med-mal"), version("us-la-med-mal-cap", "cap of $500,000 per patient, future medical care left out, for qualified providers", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory().Without(futureCare), Unit: limit.Person,
				To: limit.When("qualified_health_care_provider", limit.Dollars(500_000), limit.NoLimit()),
			}), louisianaMedical).
				omitting("the $100,000 that one qualified provider pays, the fund paying the rest", "interest and costs on top",
					"the like cap for providers of the state, La. Rev. Stat. § 40:1237.1, which leaves out medical care from the injury on")),
			only(causesOf("government"), version("us-la-government-cap", "cap of $500,000 on general damages for one person against the state and its subdivisions", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), Unit: limit.Person, To: limit.Dollars(500_000),
			}), louisianaSuits).
				omitting("economic losses other than property, medical care, earnings and support, which the cap reaches too", "the trust for future medical care")),
		),

		fault: provisions(
			general(
				version("us-la-fault-1996", "pure comparative fault", claimant(fault.Pure), louisiana2323).
					reaching(append(productClaims(), careless("drunk-driving")...)).
					by(Accrual, civil.On(1996, 4, 16), civil.On(2026, 1, 1)).omitting(louisiana1996, "comparative fault before"),
				version("us-la-fault-2026", "comparative fault, barred at 51 percent", claimant(fault.At51), louisiana2323).
					reaching(append(productClaims(), careless("drunk-driving")...)).
					by(Accrual, civil.On(2026, 1, 1), civil.Date{})),
			only(intentionalTorts(),
				version("us-la-fault-intentional", "the claimant's negligence does not count against an intentional wrongdoer",
					silent(fault.Rule{Bar: fault.Pure, Reduces: fault.NoReduction}, fault.MoreThanCareless), louisiana2324,
					ruling("Landry v. Bellanger, 851 So. 2d 943 (La. 2003)", "", "https://app.midpage.ai/document/landry-v-bellanger-1715223").
						Noted("art. 2323(C) does not protect a claimant whose conduct was more than negligent"))),
		),

		liability: rules(version("us-la-liability", "several liability by shares of fault, solidary among conspirators", fault.Liability{
			Joint: frozen.Of(fault.Clause{Finding: "conspired_to_commit_intentional_act"}),
		}, louisiana2324).by(Accrual, civil.On(1996, 4, 16), civil.Date{}).
			omitting(louisiana1996, "before it, solidary liability up to half of the damages: Touchard v. Williams, 617 So. 2d 885 (La. 1993)")),

		credit: rules(version("us-la-credit", "a settlement takes off the settling person's share of the fault", fault.Credit{Method: fault.Proportionate, Order: fault.OrderIrrelevant, Several: fault.SeveralNone}, louisiana2324.Noted("follows from the several share"), authority.Statute("La. Civ. Code art. 1803", "").NotConfirmed())),

		reallocation: rules(version("us-la-reallocation", "the claimant bears a share that cannot be collected", fault.Reallocation{
			Rule: fault.ClaimantBears,
		}, louisiana2324)),

		collateral: rules(
			version("us-la-collateral-2021", "medical expense as paid, with part of the difference to the bill", fault.Collateral{
				Effect: fault.PaidOnly, PaidAmount: true,
			}, louisianaPaid).by(Accrual, civil.On(2021, 1, 1), civil.On(2026, 1, 1)).
				omitting("the 40 percent of the difference between bill and payment that the court adds", "medical malpractice, which the section left out",
					"January 1, 2021 and accrual were not confirmed", "the common law before").notFor("med-mal"),
			version("us-la-collateral-2026", "medical expense as paid", fault.Collateral{
				Effect: fault.PaidOnly, PaidAmount: true,
			}, louisianaPaid466).by(Accrual, civil.On(2026, 1, 1), civil.Date{}).
				omitting("expense that nobody paid and the claimant still owes", "whether medical malpractice is left out still", "that accrual is the event was not confirmed; the act is prospective only"),
		),

		order: provisions(only(causesOf("med-mal"), version("us-la-order", "the claimant's fault first, then the cap",
			frozen.Of(StageFault, StageCaps, StageShares, StageCredits), louisianaOrder))),

		remittitur: rules(version("us-la-remittitur", "remittitur and additur in Louisiana courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: louisiana1814, Additur: remittitur.Yes, AdditurLaw: louisiana1814,
			DueProcess: remittitur.No, DueProcessLaw: louisianaWarren,
		}, louisiana1814)),

		postjudgment: rules(
			version("us-la-postjudgment-1980", "judicial interest at the published rate of each year, simple", interest.Postjudgment{Rule: louisianaTable, Start: interest.FromEntry}, louisiana4202, louisianaOFI).
				by(Filing, civil.On(1980, 9, 12), civil.On(2002, 1, 1)).omitting("interest before judgment, which is under prejudgment interest", "the rate the parties agreed"),
			version("us-la-postjudgment-2002", "judicial interest: discount rate of October 1 before the year plus 3.25 percent, set anew each year, simple", interest.Postjudgment{Rule: louisianaFormula, Start: interest.FromEntry}, louisiana4202, louisianaOFI).
				by(Filing, civil.On(2002, 1, 1), civil.Date{}).omitting("interest before judgment, which is under prejudgment interest", "the rate the parties agreed"),
		),

		prejudgment: provisions(
			general(
				version("us-la-prejudgment-1980", "judicial interest at the published rate of each year in tort, of right from judicial demand", interest.Prejudgment{
					Available: interest.OfRight, Rule: louisianaTable, Start: interest.FromFiling, Excludes: head.AllPunitive(),
				}, louisiana4202, louisianaOFI).by(Filing, civil.On(1980, 9, 12), civil.On(2002, 1, 1)).omitting("that punitive damages bear none was not read in a source"),
				version("us-la-prejudgment-2002", "judicial interest: discount rate of October 1 before the year plus 3.25 percent, in tort, of right from judicial demand", interest.Prejudgment{
					Available: interest.OfRight, Rule: louisianaFormula, Start: interest.FromFiling, Excludes: head.AllPunitive(),
				}, louisiana4202, louisianaOFI).by(Filing, civil.On(2002, 1, 1), civil.Date{}).omitting("that punitive damages bear none was not read in a source"),
			),
			only(causesOf("contract"),
				version("us-la-prejudgment-contract-1980", "judicial interest at the published rate of each year from the day the sum was due", interest.Prejudgment{
					Available: interest.OfRight, Rule: louisianaTable, Start: interest.FromDue,
				}, statuteReported("La. Civ. Code art. 2000", "", "https://github.com/artwisdom/statuterates"), louisianaOFI).by(Accrual, civil.On(1980, 9, 12), civil.On(2002, 1, 1)).omitting("the rate the parties agreed"),
				version("us-la-prejudgment-contract-2002", "judicial interest: discount rate of October 1 before the year plus 3.25 percent, from the day the sum was due", interest.Prejudgment{
					Available: interest.OfRight, Rule: louisianaFormula, Start: interest.FromDue,
				}, statuteReported("La. Civ. Code art. 2000", "", "https://github.com/artwisdom/statuterates"), louisianaOFI).by(Accrual, civil.On(2002, 1, 1), civil.Date{}).omitting("the rate the parties agreed"),
			),
			only(causesOf("government"), version("us-la-prejudgment-government", "6 percent a year against the state and its subdivisions for injury and death, until the judgment is signed", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.FromService, Excludes: head.AllPunitive(),
			}, rulingReported("Ly v. State, 633 So. 2d 1223 (La. 1994)", "", "https://cetient.com/case/3460444/opinion-number").Noted("La. Rev. Stat. § 13:5112(C)")).
				omitting("it runs from the day service was requested", "the day from which the section holds", "that punitive damages bear none was not read in a source")),
		),
		security: rules(version("us-la-appeal-security", "the judgment", secured(100, interest.Security{}),
			statute("La. Code Civ. Proc. art. 2124", "B(1)", "https://codes.findlaw.com/la/code-of-civil-procedure/la-code-civ-proc-tit-i-art-2124/")).
			omitting("the judgment is to be given with the interest accrued until the security is furnished, and without costs", "a lesser sum above $150 million, in the discretion of the court", "tobacco cases, and the state as judgment creditor", "the law before, under which it was half as much again")),
		life: rules(version("us-la-judgment-life", "prescribed after ten years, unless revived by motion before", interest.Life{Years: 10, Renews: 10, From: interest.FromRenewal},
			statute("La. Civ. Code art. 3501", "", "https://lcco.law.lsu.edu/?uid=143&ver=en"),
			statute("La. Code Civ. Proc. art. 2031", "", "https://legis.la.gov/legis/Law.aspx?d=111373").Noted("the motion interrupts prescription")).
			omitting("the ten years run from the signing, and where an appeal was taken from the day the judgment is final", "whether the new ten years run from the motion or from the judgment of revival", "judgments of other states")),
	}
}
