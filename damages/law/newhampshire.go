package law

import (
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

func newHampshire() data {
	var (
		newHampshire50716 = statuteReported("N.H. Rev. Stat. § 507:16", "", "https://seufertlaw.com/?p=7310").
					Noted("no punitive damages in any action unless another statute provides for them")
		newHampshireEnhanced = rulingReported("Vratsenes v. N.H. Auto, Inc., 112 N.H. 71 (1972)", "",
			"https://www.lawpipe.com/New-Hampshire/Liberal_Compensatory_Damages_in_New_Hampshire.html").Noted("enhanced damages compensate; they do not punish")
		newHampshireDeath   = statute("N.H. Rev. Stat. § 556:12", "II-III (before 2025)", "http://statutes.laws-info.com/new-hampshire/TITLELVI/CHAPTER556/556-12")
		newHampshireSB462   = statuteReported("N.H. S.B. 462 (2024)", "", "https://heatcheck.atra.org/new-hampshire").Noted("signed July 3, 2024")
		newHampshireStart   = authority.Publication("Are higher damage caps for wrongful death claims in the future? (PIA, 2024)", "").ReportedAt("https://blog.pia.org/2024/05/08/are-higher-damage-caps-for-wrongful-death-claims-in-the-future-what-you-need-to-know", AsOf()).Noted("before enactment: could take effect January 1, 2025")
		newHampshireOld     = authority.Publication("House increases the consortium cap for wrongful deaths (InDepthNH, 2024)", "").ReportedAt("https://indepthnh.org/2024/05/09/house-increases-the-consortium-cap-for-wrongful-deaths", AsOf())
		newHampshireState   = statute("N.H. Rev. Stat. § 541-B:14", "I", "https://www.gencourt.state.nh.us/rsa/html/LV/541-B/541-B-14.htm")
		newHampshireCarson  = rulingReported("Carson v. Maurer, 120 N.H. 925, 424 A.2d 825 (1980)", "", "http://casetext.com/case/carson-v-maurer/case-summaries")
		newHampshireCaps    = rulingReported("Brannigan v. Usitalo, 134 N.H. 50, 587 A.2d 1232 (1991)", "", "https://www.pintas.com/areas-we-serve/new-hampshire/nursing-home-abuse-lawyer/")
		newHampshire5077d   = statuteReported("N.H. Rev. Stat. § 507:7-d", "", "http://slidegur.com/doc/4127891/slide-1")
		newHampshire5077e   = statuteReported("N.H. Rev. Stat. § 507:7-e", "I(b)-(c)", "http://slidegur.com/doc/4127891/slide-1")
		newHampshireNilsson = ruling("Nilsson v. Bierman, 150 N.H. 393, 839 A.2d 25 (2003)", "", "http://print.casetext.com/case/nilsson-v-bierman")
		newHampshireAll     = rulingReported("DeBenedetto v. CLD Consulting Engineers, Inc., 153 N.H. 793 (2006)", "", "http://casetext.com/case/debenedetto-v-cld-consulting-engrs").
					Noted("fault of those who settled and of nonparties is apportioned too")
		newHampshireRodgers  = ruling("Rodgers v. Colby's Ol' Place, Inc., 148 N.H. 41, 802 A.2d 1159 (2002)", "", "http://casetext.com/case/rodgers-v-colbys-ol-place")
		newHampshireMarshall = ruling("Marshall v. Morin, 109 A. 80 (N.H. 1920)", "", "http://casetext.com/case/marshall-v-morin").Noted("verdict set aside unless the plaintiff filed a remittitur")
		newHampshireSource   = authority.Publication("Dugan and Green, Application of the Collateral Source Rule to Medical Expenses Written Off", "").
					ReportedAt("http://www.arbd.com/application-collateral-source-rule-medical-expenses-written-medical-negligence-and-personal-injury-c", AsOf())
		newHampshire336 = statute("N.H. Rev. Stat. § 336:1", "II", "https://bills.nhliberty.org/bills/2018/HB1641/revision/2368").
				Noted("as a bill of 2018 prints it: simple, to the nearest tenth of a point, before and after judgment, each year from January 1")
		newHampshireAnn = authority.Publication("New Hampshire Judicial Branch, Civil Interest Rates", "").ReportedAt("https://github.com/artwisdom/statuterates", AsOf())
		linteau         = ruling("Linteau v. Gauthier, 142 N.H. 460 (1997)", "", "https://app.midpage.ai/document/linteau-v-gauthier-8052064").
				Noted("each part of the time before the verdict bears the rate of its year; 10 percent through 1995")
		newHampshirePre = interest.Rule{Rate: interest.Rate{Index: "us-nh-judgment"}, Resets: interest.EachYear}
	)

	newHampshireFamily := func(spouse, family int64) Caps {
		return frozen.Of(limit.Cap{
			Kinds: anyTimeOf(head.KindConsortium, head.KindSocietyAndGrief), Unit: limit.Plaintiff,
			To: limit.When("surviving_spouse", limit.Dollars(spouse), limit.Dollars(family)),
		})
	}

	return data{
		predicate: rules(version("us-nh-punitive-predicate", "no punitive damages unless a statute provides for them", punitive.Predicate{
			Available: punitive.Never,
		}, newHampshire50716, newHampshireEnhanced).
			omitting("punitive or multiple damages that another statute provides for",
				"enhanced compensatory damages for wanton, malicious or oppressive conduct, which are compensatory and entered as such")),

		punitiveCaps: rules(version("us-nh-punitive-cap-none", "no cap on punitive damages, of which there are none", noCaps(), noOther(newHampshire50716))),

		split: rules(version("us-nh-punitive-split", "no share of punitive damages for a fund", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(
				version("us-nh-personal-injury-cap-1986", "cap of $875,000 on noneconomic damages for personal injury", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Causes: frozen.Of(injuriesAnd("med-mal")...), Unit: limit.Plaintiff, To: limit.Dollars(875_000),
				}), newHampshireCaps, statuteReported("N.H. Rev. Stat. § 508:4-d", "", "https://malpracticecenter.com/?p=767")).
					by(Accrual, civil.On(1986, 1, 1), civil.On(1991, 3, 13)).struck(newHampshireCaps).
					omitting("the day in 1986 on which the cap took effect, the event it keyed on, and the day of March 1991 of the decision were not confirmed", "what one limit bound was not confirmed"),
				version("us-nh-compensatory-caps", "no general cap on compensatory damages", noCaps(), newHampshireCaps).by(Accrual, civil.On(1991, 3, 13), civil.Date{}),
			),
			only(causesOf("med-mal"),
				version("us-nh-med-mal-cap-1977", "cap of $250,000 on noneconomic damages for medical injury", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(250_000),
				}), newHampshireCarson, authority.Statute("N.H. Rev. Stat. § 507-C:7", "II").NotConfirmed()).
					by(Accrual, civil.On(1977, 1, 1), civil.On(1980, 12, 31)).struck(newHampshireCarson).
					omitting("the figure of $250,000, the day in 1977 and the event the chapter keyed on were not confirmed"),
				version("us-nh-med-mal-cap-none", "no cap of its own for medical injury", noCaps(), newHampshireCarson).by(Accrual, civil.On(1980, 12, 31), civil.Date{}),
			),
			only(causesOf("wrongful-death"),
				version("us-nh-wrongful-death-cap-1999", "limits on loss of society in wrongful death: $150,000 for a spouse, $50,000 for a child or parent", newHampshireFamily(150_000, 50_000),
					newHampshireDeath, newHampshireOld).by(Accrual, civil.On(1999, 5, 9), civil.On(2025, 1, 1)).
					omitting("earlier matters: the day the figures took effect was not found, only that they had stood for more than 25 years on May 9, 2024",
						"that only children and parents where the child is a minor recover under paragraph III"),
				version("us-nh-wrongful-death-cap-2025", "limits on loss of society in wrongful death: $500,000 for a spouse, $300,000 for a child or parent", newHampshireFamily(500_000, 300_000),
					newHampshireSB462, newHampshireStart).by(Accrual, civil.On(2025, 1, 1), civil.Date{}).
					omitting("the day S.B. 462 took effect and the event it keys on were not confirmed; accrual from January 1, 2025 stands for them",
						"that only children and parents where the child is a minor recover under paragraph III"),
			),
			only(causesOf("government"), version("us-nh-government-cap", "limits on claims against the state: $475,000 for each claimant, $3,750,000 for each incident", frozen.Of(
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Plaintiff, To: limit.GreaterOf(limit.Dollars(475_000), limit.Times(1, "insurance_proceeds"))},
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.GreaterOf(limit.Dollars(3_750_000), limit.Times(1, "insurance_proceeds"))},
			), newHampshireState).by(Judgment, civil.On(2007, 7, 17), civil.Date{}).
				omitting("towns, counties and school districts, whose limits are in N.H. Rev. Stat. § 507-B:4", "that the amounts were those of 2007 was not confirmed")),
		),

		fault: rules(version("us-nh-fault", "comparative fault, barred above 50 percent", fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendants}, newHampshire5077d).
			reaching(careless("drunk-driving"))),

		liability: rules(version("us-nh-liability", "joint and several at 50 percent of the fault or more, otherwise several", fault.Liability{Joint: frozen.Of(
			fault.Clause{Over: fault.Threshold{Percent: 50, Inclusive: true}}, fault.Clause{Finding: "acted_in_concert"}, fault.Clause{Finding: "pollution_containment_or_cleanup"},
		)}, newHampshire5077e, newHampshireNilsson, newHampshireAll)),

		credit: rules(version("us-nh-credit", "credit of the sum paid for one who is jointly liable", fault.Credit{Method: fault.ProTanto, Several: fault.SeveralNone, GoodFaith: true}, newHampshireNilsson)),

		reallocation: rules(version("us-nh-reallocation", "a share that cannot be collected is moved only among those jointly liable", fault.Reallocation{Rule: fault.ByJointLiability}, newHampshireRodgers).
			omitting("reallocation in contribution among defendants, N.H. Rev. Stat. § 507:7-e, III")),

		collateral: rules(version("us-nh-collateral", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, newHampshireSource, newHampshireCarson).
			omitting("sums billed and written off, on which the supreme court was not found to have ruled")),

		remittitur: rules(version("us-nh-remittitur", "remittitur in New Hampshire courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: newHampshireMarshall,
		}, newHampshireMarshall, rulingReported("Kilfoyle v. Malatesta (N.H. 1958)", "", "https://www.studicata.com/summaries/supreme-court-of-new-hampshire/kilfoyle-v-malatesta-1958-43bk36")).
			omitting("additur, which was not found in a source")),

		postjudgment: rules(version("us-nh-postjudgment", "interest at the last 26-week Treasury bill rate before September 30 plus 2 percent, as published for the year", interest.Postjudgment{
			Rule: interest.Rule{Rate: interest.Rate{Index: "us-nh-judgment"}}, Start: interest.FromVerdict,
		}, newHampshire336, newHampshireAnn).omitting("the rates of the years before 2026, which were not found")),

		prejudgment: provisions(
			general(version("us-nh-prejudgment", "interest at the rate of each year, from the day the action was begun", interest.Prejudgment{
				Available: interest.OfRight, Rule: newHampshirePre, Start: interest.FromFiling, Ends: interest.FromVerdict,
			}, linteau, statuteReported("N.H. Rev. Stat. § 524:1-b", "", "https://ezel.ai/surveys/prejudgment-interest/new-hampshire"))),
			only(causesOf("contract"), version("us-nh-prejudgment-contract", "interest at the rate of each year on debts and liquidated sums, from demand", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: newHampshirePre, Start: interest.FromDemand,
			}, statuteReported("N.H. Rev. Stat. § 524:1-a", "", "https://ezel.ai/surveys/prejudgment-interest/new-hampshire"), linteau).
				omitting("that it begins with the action where no demand was made", "damages for breach of contract that are not liquidated, which bear interest from the action")),
		),
		life: rules(version("us-nh-judgment-life", "twenty years, within which an action of debt gives a new judgment", interest.Life{Years: 20, Renews: 20, From: interest.FromRenewal},
			ruling("Trinity EMS, Inc. v. Coombs, 166 N.H. 523 (2014)", "", "https://casetext.com/case/trinity-ems-inc-v-coombs").Noted("an action of 2012 on a judgment of 2003 states a claim"),
			statuteReported("N.H. Rev. Stat. § 508:5", "", "https://www.studicata.com/summaries/supreme-court-of-new-hampshire/trinity-ems-inc-v-coombs-2014-41v432").Noted("an action of debt on a judgment: twenty years from rendition"),
			ruling("McBurney v. Shaw, 804 A.2d 467 (N.H. 2002)", "", "http://casetext.com/case/mcburney-v-shaw").Noted("the twenty years are those of the action, not of execution")).
			omitting("execution, which has shorter times: N.H. Rev. Stat. § 527:6 was not read; nine years after the return of the last writ was far too late",
				"the action is brought within the twenty years; the new twenty run from the new judgment, which may come later", "attachments, which end six years after judgment: § 511:55")),
	}
}
