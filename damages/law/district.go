package law

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func districtOfColumbia() data {
	var (
		woodner = rulingReported("Jonathan Woodner Co. v. Breeden, 665 A.2d 929 (D.C. 1995)", "",
			"https://www.studicata.com/summaries/court-of-appeals-of-district-of-columbia/jonathan-woodner-company-v-breeden-1995-6t18ax")
		district52 = statute("D.C. Code § 50-2204.52", "", "https://code.dccouncil.us/dc/council/code/sections/50-2204.52.html")
		berg       = ruling("Berg v. Footer, 673 A.2d 1244 (D.C. 1996)", "", "http://law.justia.com/cases/district-of-columbia/court-of-appeals/1996/94-cv-1496-6.html")
		paul       = ruling("Paul v. Bier, 758 A.2d 40 (D.C. 2000)", "", "https://cetient.com/opinion/2276662/paul-v-bier").
				Noted("a credit of the sum paid where joint liability was not established")
		remitted     = rulingReported("Finkelstein v. District of Columbia, 593 A.2d 591 (D.C. 1991) (en banc)", "", "https://www.lawpipe.com/District-Of-Columbia/New_Trial_Subject_To_A_Remittitur.html")
		wingfield    = authority.Case("Wingfield v. Peoples Drug Store, Inc., 379 A.2d 685 (D.C.)", "").NotConfirmed()
		districtCode = "https://github.com/DCCouncil/law-xml-codified"
		district3302 = statute("D.C. Code § 28-3302", "(a)-(c)", districtCode)
		burke        = ruling("Burke v. Groover, Christie & Merritt, P.C., 26 A.3d 292 (D.C. 2011)", "", "https://cetient.com/case/2328811/burke-v-groover-christie-and-merritt-pc").
				Noted("the rate changes with each quarter until payment; the ordinary delay of an appeal is no good cause to lower it")
	)

	return data{
		predicate: rules(version("us-dc-punitive-predicate", "punitive damages need outrageous conduct with malice, oppression or reckless disregard of rights", punitive.Predicate{
			States: frozen.Of[finding.Topic]("evil_motive", "actual_malice", "deliberate_violence", "oppression", "reckless_disregard"), Proof: finding.ClearAndConvincing,
		}, woodner, authority.Publication("Jordan Coyne, District of Columbia note (July 2011)", "Howard v. Wilkins").
			ReportedAt("https://www.jordancoyne.com/district-of-columbia/2011/07/04/testing-post-84/", AsOf())).
			omitting("the liability of an employer for an employee's act")),

		punitiveCaps: rules(version("us-dc-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(woodner))),

		split: rules(version("us-dc-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: rules(version("us-dc-compensatory-caps", "no cap on compensatory damages", noCaps(),
			authority.Publication("CA's $250,000 Compensation Cap, Set in 1975, Is the Most Regressive in America", "").
				ReportedAt("https://www.consumerwatchdog.org/patient-safety/cas-250000-compensation-cap-set-1975-most-regressive-america", AsOf()).
				Noted("lists the District with the states without a cap"))),

		fault: provisions(
			general(
				version("us-dc-fault", "contributory negligence", fault.Rule{
					Bar: fault.AnyFault, Reduces: fault.NoReduction, Lifts: frozen.Of[finding.Topic]("last_clear_chance"),
				}, faultSurvey(), wingfield, district52.Noted("keeps last clear chance")).
					reaching(careless()).
					by(Accrual, civil.Date{}, civil.On(2016, 11, 26)),
				// § 50-2204.52(a): a pedestrian or cyclist is barred only where its negligence exceeds that of all defendants
				// together; nothing is taken off otherwise. The finding is on both at once.
				version("us-dc-fault-2016", "contributory negligence, except for pedestrians, cyclists and other vulnerable users not more at fault than the defendants", fault.Rule{
					Bar: fault.AnyFault, Reduces: fault.NoReduction,
					Lifts: frozen.Of[finding.Topic]("last_clear_chance", "vulnerable_user_not_more_negligent_than_defendants"),
				}, district52, faultSurvey(), wingfield).
					reaching(careless()).
					by(Accrual, civil.On(2016, 11, 26), civil.Date{}).
					omitting("vulnerable users: that the claimant is one whom a motor vehicle struck, and not more negligent than the defendants together, is one finding and not computed from the percentages",
						"the further users whom D.C. Law 23-183 added from March 16, 2021", "that the day of the accident selects was not confirmed")),
			noDefense("us-dc-fault-no-defense", intentionalTorts(), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-dc-liability", "joint and several liability", fault.Always(),
			district52.Noted("(b)(1) keeps joint and several liability"), berg)),

		credit: rules(version("us-dc-credit", "credit of an equal share for each person liable", fault.Credit{Method: fault.PerCapita, Order: fault.OrderIrrelevant}, berg, paul, authority.Case("Martello v. Hawley, 300 F.2d 721 (D.C. Cir. 1962)", "").NotConfirmed())),

		reallocation: rules(version("us-dc-reallocation", "those jointly liable bear a share that cannot be collected", fault.Reallocation{Rule: fault.ByJointLiability},
			district52.Noted("(b)(1) keeps joint and several liability"))),

		collateral: rules(version("us-dc-collateral", "payments from collateral sources are not deducted; medical expense as billed", fault.Collateral{Effect: fault.NotDeducted},
			ruling("Hardi v. Mezzanotte, 818 A.2d 974 (D.C. 2003)", "at 984-85", "http://www.napil.com/PersonalInjuryCaseLawDetail21910/Page9.htm"))),

		remittitur: rules(version("us-dc-remittitur", "remittitur in District of Columbia courts", remittitur.Practice{Offer: remittitur.Yes, OfferLaw: remitted},
			remitted, rulingReported("Gordon v. Rice (D.C.)", "", "http://ecases.us/case/dc/c414631/gordon-v-rice")).
			omitting("additur, on which nothing was found")),

		postjudgment: provisions(
			general(version("us-dc-postjudgment", "interest at 70 percent of the federal underpayment rate to the nearest whole percent, each quarter", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Index: "us-dc-judgment"}, Resets: interest.EachQuarter}, Start: interest.FromEntry,
			}, district3302, burke).omitting("a contract's own rate", "a lower rate for good cause, or where the debtor in good faith cannot pay")),
			only(causesOf("government"), version("us-dc-postjudgment-government", "interest of at most 4 percent against the District", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Percent: decimal.New(4, 0), Ceiling: decimal.New(4, 0)}}, Sets: interest.ByCourt, Start: interest.FromEntry,
			}, district3302)),
		),

		prejudgment: provisions(
			general(version("us-dc-prejudgment", "interest before judgment where the plaintiff would not be made whole without it", interest.Prejudgment{
				Available: interest.Discretionary, Sets: interest.ByCourt, Start: interest.AsCourtSets, Excludes: head.AllPunitive(),
			}, statute("D.C. Code § 15-109", "", districtCode)).omitting("that punitive damages bear none was not read")),
			only(slices.Concat(harms(), causesOf("defamation", "false-imprisonment", "invasion-of-privacy", "malicious-prosecution", "nuisance", "trespass")),
				version("us-dc-prejudgment-tort", "no prejudgment interest in tort", interest.Prejudgment{Available: interest.None},
					statuteReported("D.C. Code § 15-109", "", "https://ezel.ai/surveys/prejudgment-interest/district-of-columbia").Noted("the third sentence gives interest on the judgment alone")).
					omitting("whether the factfinder's discretion reaches money loss in tort was not read")),
			only(causesOf("contract"), version("us-dc-prejudgment-contract", "interest at 6 percent on a liquidated debt that bears interest by contract, law or usage", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.FromDue, Excludes: head.AllPunitive(),
			}, statute("D.C. Code § 15-108", "", districtCode), district3302).omitting("a contract's own rate", "damages that are not liquidated, on which the factfinder may allow interest: § 15-109")),
		),
		security: rules(version("us-dc-appeal-security", "a bond or other security that the court approves", interest.Security{Measured: interest.AsApproved},
			courtRuleReported("D.C. Super. Ct. Civ. R. 62", "", "https://d1tvxue8o4w0fl.cloudfront.net/rule/district-of-columbia-court-rules/superior-court-rules-of-district-of-columbia/superior-court-rules-of-civil-procedure/title-vii-judgment/rule-62-i-deleted").Noted("the comment of 2019 on Rule 62-I, since deleted: the court may still ask for the whole judgment, and damages for delay")).
			omitting("until 2019 the judgment, costs, interest and damages for delay, Rule 62-I, whose last day was not read")),
		life: rules(version("us-dc-judgment-life", "twelve years, which an order of revival extends by twelve from its day", interest.Life{Years: 12, Renews: 12, From: interest.FromRenewal},
			statute("D.C. Code §§ 15-101, 15-103", "", districtCode)).
			omitting("the twelve years run from the day on which execution might first issue, which can be later than entry", "the judgment must be recorded with the Recorder of Deeds", "time in which enforcement is stayed, which does not count")),
	}
}
