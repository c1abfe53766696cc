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

func northCarolina() data {
	const northCarolinaURL = "https://github.com/UniCourt/cic-code-nc/blob/main/transforms/nc/ocnc/r81/gov.nc.stat.title.001D.html"
	var (
		northCarolina1D15 = statute("N.C. Gen. Stat. § 1D-15", "(a)-(d)", northCarolinaURL)
		northCarolina1D25 = statute("N.C. Gen. Stat. § 1D-25", "(b)", northCarolinaURL)
		northCarolina1D26 = statute("N.C. Gen. Stat. § 1D-26", "", northCarolinaURL)
		rhyne             = ruling("Rhyne v. K-Mart Corp., 358 N.C. 160, 594 S.E.2d 1 (2004)", "", "http://casetext.com/case/rhyne-v-k-mart-corp-4").
					Noted("the cap stands, and applies plaintiff by plaintiff")
		northCarolina9021 = statute("N.C. Gen. Stat. § 90-21.19", "(a)-(b)", "http://www.ncleg.net/EnactedLegislation/Statutes/HTML/BySection/Chapter_90/GS_90-21.19.html")
		northCarolinaOSBM = authority.Publication("Liability Limit on Noneconomic Damages for Medical Malpractice (Office of State Budget and Management)", "").
					ReportedAt("https://www.osbm.nc.gov/facts-figures/economy/liability-limit-noneconomic-damages-medical-malpractice", AsOf())
		northCarolinaPrice = authority.Publication("North Carolina's Limits on Noneconomic Damages in Medical Malpractice Cases", "").
					ReportedAt("https://priceattorneys.com/blog/north-carolinas-limits-on-noneconomicdamages-in/", AsOf()).Noted("effective October 1, 2011, for causes of action arising after that date")
		northCarolinaState = statute("N.C. Gen. Stat. § 143-299.2", "(a)", "https://www.ncleg.net/EnactedLegislation/Statutes/HTML/BySection/Chapter_143/GS_143-299.2.html")
		northCarolinaSOG   = authority.Publication("Fault Lines: Understanding Negligence Doctrines (UNC School of Government)", "").
					ReportedAt("https://civil.sog.unc.edu/fault-lines-understanding-negligence-doctrines", AsOf())
		northCarolinaLCC   = rulingReported("McDevitt v. Stacy, 148 N.C. App. 448 (2002)", "", "http://print.casetext.com/case/mcdevitt-v-stacy/case-summaries").Noted("last clear chance and gross negligence as answers to contributory negligence")
		northCarolinaJoint = authority.Publication("Joint & Several Liability in NC", "").ReportedAt("https://constructionlawnc.com/tag/remedies/page/3/", AsOf())
		northCarolina1B4   = statute("N.C. Gen. Stat. § 1B-4", "", "https://github.com/UniCourt/cic-code-nc/blob/master/transforms/nc/ocnc/r81/gov.nc.stat.title.001B.html")
		northCarolinaCates = ruling("Cates v. Wilson, 321 N.C. 1 (1987)", "", "https://case-law.vlex.com/vid/cates-v-wilson-no-894990270")
		northCarolina414   = statuteReported("N.C. Gen. Stat. § 8C-1, Rule 414", "", "http://print.casetext.com/case/carmely-v-united-states-3")
		northCarolinaPaid  = authority.Publication("Billed vs. Paid: a Big Change for Plaintiffs", "").ReportedAt("https://northcarolinalitigationblog.com/2011/10/14/billed-vs-paid-a-big-change-for-plaintiffs/", AsOf()).Noted("for cases arising on or after October 1, 2011")
		northCarolinaHolm  = ruling("Redevelopment Commission of Durham v. Holman, 30 N.C. App. 395, 226 S.E.2d 848 (1976)", "", "https://app.midpage.ai/document/redevelopment-comn-of-city-of-durham-v-holman-1354302")
		northCarolinaCaud  = ruling("Caudle v. Swanson, 248 N.C. 249, 103 S.E.2d 357 (1958)", "", "https://print.casetext.com/case/caudle-v-swanson")
		northCarolina24    = statute("N.C. Gen. Stat. §§ 24-1, 24-5", "(a)-(b)", "https://github.com/UniCourt/cic-code-nc")
		northCarolina8     = interest.Rule{Rate: interest.Fixed(decimal.New(8, 0))}
	)

	northCarolinaStates := frozen.Of[finding.Topic]("fraud_malice_or_willful_or_wanton_conduct", "fraud", "malice", "willful_or_wanton_conduct")
	northCarolinaThree := limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(250_000))
	northCarolinaCap := func(c limit.Cap) limit.Cap {
		c.Kinds, c.Unit = head.AllPunitive(), limit.Plaintiff|limit.Defendant
		c.Measures = frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff})
		return c
	}
	northCarolinaLimit := func(to limit.Expr) Caps {
		to = limit.When("disfigurement_loss_of_use_permanent_injury_or_death", limit.When("reckless_grossly_negligent_fraudulent_intentional_or_malicious", limit.NoLimit(), to), to)
		return frozen.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: to}, limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Defendant | limit.Occurrence, To: to})
	}
	northCarolinaDollars := func(d int64) Caps { return northCarolinaLimit(limit.Dollars(d)) }
	northCarolinaMalpractice := version("us-nc-med-mal-cap", "cap on noneconomic damages in medical malpractice, reset every third year", Caps{}, northCarolina9021, northCarolinaOSBM, northCarolinaPrice).
		omitting("causes of action that arose before October 1, 2011, which have no cap", "that the amount is that of the day of judgment was not confirmed in a decision")
	northCarolinaEarly := northCarolinaMalpractice
	northCarolinaEarly.Authority = frozen.Of(northCarolina9021, northCarolinaPrice)
	northCarolinaEarly = northCarolinaEarly.omitting("causes of action that arose before October 1, 2011, which have no cap", "that the amount is that of the day of judgment was not confirmed in a decision",
		"the figures for 2014 and 2017 as published were not confirmed")

	return data{
		predicate: rules(version("us-nc-punitive-predicate", "punitive damages need fraud, malice, or willful or wanton conduct", punitive.Predicate{
			States: northCarolinaStates, Proof: finding.ClearAndConvincing, Agent: "officer_director_or_manager_participated_or_condoned",
			Bars: frozen.Of(punitive.Bar{Cause: "contract", Authority: northCarolina1D15}, punitive.Bar{Cause: "warranty", Authority: northCarolina1D15}),
		}, northCarolina1D15).by(Accrual, civil.On(1996, 1, 1), civil.Date{}).omitting("claims that arose before 1996", "the estate of a wrongdoer, against which none may be awarded")),

		punitiveCaps: rules(
			version("us-nc-punitive-cap-none", "no cap on punitive damages", noCaps(), northCarolina1D25.Noted("applies to causes of action arising from January 1, 1996")).
				by(Accrual, civil.Date{}, civil.On(1996, 1, 1)),
			version("us-nc-punitive-cap-1996", "cap of three times compensatory damages or $250,000, the greater; none for impaired driving", frozen.Of(
				northCarolinaCap(limit.Cap{Except: frozen.Of("drunk-driving", "motor-carrier", "motor-vehicle"), To: northCarolinaThree}),
				northCarolinaCap(limit.Cap{Causes: frozen.Of("motor-carrier", "motor-vehicle"), To: limit.When("impaired_driving", limit.NoLimit(), northCarolinaThree)}),
			), northCarolina1D25, northCarolina1D26, rhyne).by(Accrual, civil.On(1996, 1, 1), civil.Date{}),
		),

		split: rules(version("us-nc-punitive-split", "no share of punitive damages for a fund", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-nc-compensatory-caps", "no general cap on compensatory damages", noCaps(), noOther(northCarolina9021))),
			only(causesOf("med-mal"), append(append(
				schedule(northCarolinaEarly, Judgment, civil.On(2020, 1, 1), northCarolinaDollars,
					rise{civil.On(2011, 10, 1), 500_000}, rise{civil.On(2014, 1, 1), 515_000}, rise{civil.On(2017, 1, 1), 533_409}),
				schedule(northCarolinaMalpractice, Judgment, civil.On(2026, 1, 1), northCarolinaDollars,
					rise{civil.On(2020, 1, 1), 562_338}, rise{civil.On(2023, 1, 1), 656_730})...),
				version("us-nc-med-mal-cap-2026", "cap of $500,000 times the movement of prices since 2011 on noneconomic damages in medical malpractice",
					northCarolinaLimit(limit.Indexed(decimal.NewFromInt(500_000), "cpi_november_2025_over_november_2011")), northCarolina9021, northCarolinaOSBM).
					by(Judgment, civil.On(2026, 1, 1), civil.Date{}).
					omitting("causes of action that arose before October 1, 2011, which have no cap", "the figure published for 2026, which was not found"))...),
			only(causesOf("government"), version("us-nc-government-cap", "cap of $1,000,000 for injury to one person in one occurrence on claims against the state", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory(), Unit: limit.Person | limit.Occurrence, To: limit.Dollars(1_000_000),
			}), northCarolinaState).by(Accrual, civil.On(2008, 1, 1), civil.Date{}).
				omitting("lower amounts of earlier years: January 1, 2008 stands for the day the present text took effect, which was not confirmed", "commercial insurance bought by the state, which lowers the limit", "cities and counties")),
		),

		fault: provisions(
			general(version("us-nc-fault", "contributory negligence", silent(fault.Rule{
				Bar: fault.AnyFault, Reduces: fault.NoReduction, Lifts: frozen.Of[finding.Topic]("last_clear_chance", "gross_negligence", "willful_or_wanton_conduct"),
			}, fault.MoreThanCareless), faultSurvey(), northCarolinaSOG, northCarolinaLCC).
				reaching(append(productClaims(), careless("warranty")...)).
				omitting("gross contributory negligence, which answers gross negligence")),
			noDefense("us-nc-fault-no-defense", intentionalTorts(), intentGraves(), intentBrandon()),
			noDefenseToNegligence("us-nc-fault-wilful", causesOf("wilful-misconduct"), ruling("Siders v. Gibbs, 39 N.C. App. 183, 249 S.E.2d 858 (1978)", "", "https://cetient.com/case/1247820/siders-v-gibbs")),
		),

		liability: rules(version("us-nc-liability", "joint and several", fault.Always(), northCarolinaJoint,
			authority.Publication("Pure Joint and Several Liability in Personal Injury Actions", "").ReportedAt("https://kellywest.com/pure-joint-and-several-liability-in-personal-injury-actions/", AsOf()))),

		credit: rules(version("us-nc-credit", "credit of the sum paid", fault.Credit{Method: fault.ProTanto, Order: fault.OrderIrrelevant, Interest: fault.InterestFirst, Stated: true, GoodFaith: true}, northCarolina1B4).
			omitting("that costs are added before the credit")),

		reallocation: rules(version("us-nc-reallocation", "a share that cannot be collected is borne by those jointly liable", fault.Reallocation{Rule: fault.ByJointLiability}, northCarolinaJoint)),

		collateral: rules(
			version("us-nc-collateral", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, northCarolinaCates).
				by(Accrual, civil.Date{}, civil.On(2011, 10, 1)),
			version("us-nc-collateral-2011", "payments from collateral sources are not deducted; medical expense counts as paid", fault.Collateral{
				Effect: fault.NotDeducted, PaidAmount: true,
			}, northCarolinaCates, northCarolina414, northCarolinaPaid).by(Accrual, civil.On(2011, 10, 1), civil.Date{}).
				omitting("future medical expense, of which the rule does not speak"),
		),

		remittitur: rules(version("us-nc-remittitur", "remittitur and additur in North Carolina courts, with the consent of the side that loses by it", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: northCarolinaHolm, Additur: remittitur.Yes, AdditurLaw: northCarolinaCaud,
		}, northCarolinaHolm, northCarolinaCaud)),

		postjudgment: rules(version("us-nc-postjudgment-1980", "interest at 8 percent on what is not interest", interest.Postjudgment{Rule: northCarolina8, Start: interest.FromEntry, Excludes: true}, northCarolina24).
			by(Judgment, civil.On(1980, 7, 1), civil.Date{}).
			omitting("a contract's own rate after judgment, where it was agreed", "consumer and agricultural credit, at the lower of the legal and the contract's rate", "the rate of 6 percent through June 30, 1980")),

		prejudgment: provisions(
			general(version("us-nc-prejudgment", "interest at 8 percent on compensatory damages, from commencement of the action", interest.Prejudgment{
				Available: interest.OfRight, Rule: northCarolina8, Start: interest.FromFiling, Excludes: head.AllPunitive(),
			}, northCarolina24).omitting("that the factfinder says which part of the award is compensatory")),
			only(causesOf("contract"), version("us-nc-prejudgment-contract", "interest at 8 percent from breach", interest.Prejudgment{
				Available: interest.OfRight, Rule: northCarolina8, Start: interest.FromAccrual, Excludes: head.AllPunitive(),
			}, northCarolina24).omitting("a contract's own rate", "penal bonds, from entry of judgment", "that punitive damages bear none in contract was not read")),
			only(causesOf("wage"), version("us-nc-prejudgment-wage", "interest at 8 percent on unpaid wages from the day each amount was due", interest.Prejudgment{
				Available: interest.OfRight, Rule: northCarolina8, Start: interest.FromDue, Excludes: head.AllPunitive(),
			}, statute("N.C. Gen. Stat. § 95-25.22", "(a)", "https://github.com/UniCourt/cic-code-nc")).omitting("wages of several pay days, each of which bears it from its own day")),
		),
		security: rules(version("us-nc-appeal-security", "an undertaking whose sum the court specifies", interest.Security{Measured: interest.AsApproved},
			statute("N.C. Gen. Stat. § 1-289", "(a)-(a1)", "https://www.lawserver.com/law/state/north-carolina/nc-laws/north_carolina_laws_1-289")).
			omitting("what the court weighs, subsection (a2), and the limit in subsection (b), which were not read")),
		life: rules(version("us-nc-judgment-life", "ten years, within which one action gives a new judgment for ten more", interest.Life{Years: 10, Renews: 10, From: interest.FromRenewal, Times: 1},
			statute("N.C. Gen. Stat. § 1-47", "(1)", "https://www.lawserver.com/law/state/north-carolina/nc-laws/north_carolina_laws_1-47").Noted("not more than once, and without effect on the lien of the first"),
			ruling("Lupton v. Edmundson, 220 N.C. 188, 16 S.E.2d 840 (1941)", "", "https://cite.case.law/nc/220/188/").Noted("the lien ends after ten years, which an execution does not prolong"),
			statuteReported("N.C. Gen. Stat. § 1-47", "", "https://www.uslegalforms.com/forms-kit/us-0024ltr/mecklenburg-judgment-paid-within-30-days").Noted("no execution after ten years, unless an independent action renews the judgment")).
			omitting("the action is brought within the ten years; the new ten run from the new judgment, which may come later", "that execution ends with the ten years, § 1-306, was not read", "time in which enforcement is restrained", "support")),
	}
}
