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

func northDakota() data {
	const northDakotaURL = "https://github.com/UniCourt/cic-code-nd/blob/master/transforms/nd/ocnd/r81/gov.nd.code.title.32.html"
	var (
		northDakota11   = statute("N.D. Cent. Code § 32-03.2-11", "(1)-(8)", northDakotaURL)
		northDakota02   = statute("N.D. Cent. Code § 32-03.2-02", "", northDakotaURL)
		northDakota06   = statute("N.D. Cent. Code § 32-03.2-06", "", northDakotaURL)
		northDakota38   = statute("N.D. Cent. Code § 32-38-04", "", northDakotaURL)
		northDakotaGov  = statute("N.D. Cent. Code §§ 32-12.1-03, 32-12.2-02", "", northDakotaURL)
		northDakota42   = statute("N.D. Cent. Code § 32-42-02", "", "https://www.swlattorneys.com/wrongful-death-medical-malpractice/")
		condon          = ruling("Condon v. St. Alexius Medical Center, 2019 ND 113", "", "https://law.justia.com/cases/north-dakota/supreme-court/2019/20180297.html").Noted("upheld")
		northDakotaRule = authority.Rule("N.D. R. Civ. P. 59", "(b)(5)").
				ReadAt("http://casetext.com/rule/north-dakota-court-rules/north-dakota-rules-of-civil-procedure/judgment/rule-59-new-trial-amending-a-judgment", AsOf()).
				Noted("the court may order a reduction instead of a new trial, or a new trial unless the excess is remitted")
		northDakota34 = statute("N.D. Cent. Code § 28-20-34", "", "https://github.com/UniCourt/cic-code-nd").Noted("not compounded; judgments before 2006 keep the rate of their day")
	)

	northDakotaPublic := func(person, occurrence int64) Caps {
		return frozen.Of(limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Occurrence, To: limit.Dollars(person)},
			limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(occurrence)})
	}
	const northDakotaEvent = "the event that selects the amount was not confirmed; accrual stands for it"

	return data{
		predicate: rules(version("us-nd-punitive-predicate", "exemplary damages need oppression, fraud or actual malice", punitive.Predicate{
			States: frozen.Of[finding.Topic]("oppression_fraud_or_actual_malice", "oppression", "fraud", "actual_malice"),
			Proof:  finding.ClearAndConvincing, Agent: "authorized_or_ratified_by_principal_or_managerial_agent",
			Bars: frozen.Of(punitive.Bar{Cause: "contract", Authority: northDakota11}, punitive.Bar{Cause: "warranty", Authority: northDakota11}, punitive.Bar{Cause: "government", Authority: northDakotaGov}),
		}, northDakota11).omitting("leave of the court to plead them", "products that comply with federal standards")),

		punitiveCaps: rules(
			version("us-nd-punitive-cap-none", "no cap on exemplary damages", noCaps(), northDakota11.Noted("the cap came in with 1993 N.D. Laws ch. 324")).
				by(Accrual, civil.Date{}, civil.On(1993, 1, 1)).omitting("the day in 1993 on which the cap took effect, and the event it keys on, were not confirmed; accrual from January 1 stands for them"),
			version("us-nd-punitive-cap-1993", "cap of twice compensatory damages or $250,000, the greater", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Defendant, To: limit.GreaterOf(limit.Times(2, limit.Compensatory), limit.Dollars(250_000)),
				Measures: frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff | limit.Defendant}),
			}), northDakota11).by(Accrual, civil.On(1993, 1, 1), civil.Date{}).
				omitting("the day in 1993 on which the cap took effect, and the event it keys on, were not confirmed; accrual from January 1 stands for them",
					"what one limit binds: the section names neither claimant nor defendant", "that there is no award where the claimant is not entitled to compensatory damages")),

		split: rules(version("us-nd-punitive-split", "no share of exemplary damages for a fund", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-nd-compensatory-caps", "no general cap on compensatory damages", noCaps(), noOther(northDakota02))),
			only(causesOf("med-mal"), version("us-nd-med-mal-cap", "cap of $500,000 on noneconomic damages from one injury in health care malpractice", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), Unit: limit.Person, To: limit.Dollars(500_000),
			}), northDakota42, condon).omitting("the day the section took effect", "whether it reaches death, which a commentator doubts")),
			only(causesOf("government"), append([]Version[Caps]{
				version("us-nd-government-cap-1993", "limits on claims against the state and its subdivisions: $250,000 for each person, $1,000,000 for each occurrence",
					northDakotaPublic(250_000, 1_000_000), northDakotaGov).by(Accrual, civil.On(1993, 1, 1), civil.On(2022, 7, 1)).omitting(northDakotaEvent, "the first year of these amounts was not confirmed"),
				version("us-nd-government-cap-2022", "limits on claims against the state and its subdivisions: $375,000 for each person, $1,000,000 for each occurrence",
					northDakotaPublic(375_000, 1_000_000), northDakotaGov).by(Accrual, civil.On(2022, 7, 1), civil.On(2023, 7, 1)).omitting(northDakotaEvent),
			}, schedule(version("us-nd-government-cap", "limits on claims against the state and its subdivisions, for each person and four times as much for each occurrence", Caps{}, northDakotaGov).
				omitting(northDakotaEvent, "a text printed for the time from August 1, 2027, which returns to the older amounts"), Accrual, civil.Date{},
				func(d int64) Caps { return northDakotaPublic(d, 4*d) },
				rise{civil.On(2023, 7, 1), 406_250}, rise{civil.On(2024, 7, 1), 437_500}, rise{civil.On(2025, 7, 1), 468_750}, rise{civil.On(2026, 7, 1), 500_000})...)...),
		),

		fault: rules(version("us-nd-fault", "comparative fault, barred at 50 percent", claimant(fault.At50), northDakota02).
			reaching(append(productClaims(), careless("dram-shop", "drunk-driving", "warranty", "wilful-misconduct")...)).by(Accrual, civil.On(1987, 7, 8), civil.Date{}).
			omitting("the rule before July 8, 1987")),

		liability: rules(version("us-nd-liability", "several, but joint for those who act in concert", fault.Liability{Joint: frozen.Of(fault.Clause{Finding: "acted_in_concert", Combined: true})}, northDakota02).
			by(Accrual, civil.On(1987, 7, 8), civil.Date{}).omitting("the rule before July 8, 1987")),

		credit: rules(version("us-nd-credit", "credit of the sum paid for one who is jointly liable", fault.Credit{Method: fault.ProTanto, Several: fault.SeveralNone, JointOnly: true, Combined: true, Stated: true, GoodFaith: true}, northDakota38).omitting(
			"that one who owes only its share gets no credit was not confirmed in a decision")),

		reallocation: rules(version("us-nd-reallocation", "a share that cannot be collected falls on the claimant", fault.Reallocation{Rule: fault.ClaimantBears}, northDakota02)),

		collateral: rules(version("us-nd-collateral", "payments from collateral sources are deducted from economic damages by the court", fault.Collateral{Effect: fault.Deducted}, northDakota06).
			omitting("life insurance, death and retirement benefits, gifts, and insurance bought by the claimant, which are not deducted",
				"that only economic damages are reduced", "the place of the deduction relative to fault")),

		remittitur: rules(version("us-nd-remittitur", "remittitur in North Dakota courts", remittitur.Practice{
			Offer: remittitur.No, OfferLaw: northDakotaRule,
		}, northDakotaRule, statute("N.D. Cent. Code § 32-03.2-12", "", northDakotaURL))),

		postjudgment: rules(
			version("us-nd-postjudgment", "interest at 12 percent", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromEntry}, northDakota34).
				by(Judgment, civil.Date{}, civil.On(2006, 1, 1)).omitting("an instrument's own rate", "the day from which the rate held was not found"),
			version("us-nd-postjudgment-2006", "interest at the prime rate of the first Monday in December plus 3 percent, rounded up to half a percent, each year", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Index: "us-nd-judgment"}, Resets: interest.EachYear}, Start: interest.FromEntry,
			}, northDakota34, authority.Publication("North Dakota Courts, Interest Rate on Judgments for 2021", "").ReportedAt("https://www.einpresswire.com/article/532276915/interest-rate-on-judgments-for-2021", AsOf()),
				rulingReported("Orwig v. Orwig (N.D.)", "", "https://github.com/UniCourt/cic-code-nd").Noted("as the annotated code reports it: the rate follows each year until payment")).by(Judgment, civil.On(2006, 1, 1), civil.Date{}).
				omitting("an instrument's own rate, up to the maximum of § 47-14-09"),
		),

		prejudgment: provisions(
			general(version("us-nd-prejudgment", "interest on damages that do not arise from contract in the discretion of court or jury", interest.Prejudgment{
				Available: interest.Discretionary, Sets: interest.ByCourt, Start: interest.AsCourtSets,
			}, statute("N.D. Cent. Code § 32-03-05", "", northDakotaURL)).omitting("damages that are certain or can be computed, which bear 6 percent: § 32-03-04")),
			only(causesOf("contract"), version("us-nd-prejudgment-contract", "interest at 6 percent on damages that are certain or can be computed, from the day the right vested", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.FromAccrual,
			}, statute("N.D. Cent. Code § 32-03-04", "", northDakotaURL), statute("N.D. Cent. Code § 47-14-05", "", "https://github.com/UniCourt/cic-code-nd")).
				omitting("a written contract's own rate", "oppression, fraud or malice, in which interest is discretionary: § 32-03-05", "that who takes the whole principal gives up the interest")),
		),
		security: rules(version("us-nd-appeal-security-2005", "a bond that the court approves, at most $25 million", interest.Security{Measured: interest.AsApproved, Ceiling: millions(25)},
			statute("N.D. Cent. Code § 28-21-25", "1", "https://github.com/UniCourt/cic-code-nd"),
			courtRule("N.D. R. App. P. 8", "(a)", "https://www.ndcourts.gov/legal-resources/rules/ndrappp/8")).
			omitting(together, dissipates, "the day in 2005 from which the ceiling holds")),
		life: rules(
			version("us-nd-judgment-life", "ten years, renewed once by affidavit in the last ninety days to twenty", interest.Life{Years: 10, Renews: 10, From: interest.FromExpiry, Times: 1, Within: 3},
				statute("N.D. Cent. Code § 28-20-21", "(1)", "https://self-law.org/code/nd/title-28/chapter-28-20-judgments/28-20-21"),
				statute("N.D. Cent. Code § 28-20-35", "(1)", "https://casetext.com/statute/north-dakota-century-code/title-28-judicial-procedure-civil/chapter-28-20-judgments/section-28-20-35-cancellation-of-judgment-of-record")).
				by(Judgment, civil.Date{}, civil.On(2021, 8, 1)).
				omitting("the day of first docketing, which selects the rule and starts the ten years of renewal, is taken to be that of entry", "the window is ninety days, for which three months stand",
					"an action on the judgment within ten years, Ford Motor Credit Co. v. Halvorson, 2013 ND 216", "whether unpaid interest at a renewal bears interest was not found", "child support and criminal mischief"),
			version("us-nd-judgment-life-2021", "twenty years, without renewal", interest.Life{Years: 20},
				statute("N.D. Cent. Code § 28-20-35", "(2)", "https://casetext.com/statute/north-dakota-century-code/title-28-judicial-procedure-civil/chapter-28-20-judgments/section-28-20-35-cancellation-of-judgment-of-record"),
				statute("N.D. Cent. Code §§ 28-20-13, 28-20-21, 28-20-35", "", "https://github.com/UniCourt/cic-code-nd").Noted("renewal is only for judgments docketed before August 1, 2021")).
				by(Judgment, civil.On(2021, 8, 1), civil.Date{}).
				omitting("the day of first docketing, which selects the rule, is taken to be that of entry", "§§ 28-01-15 and 28-21-01, which as read still give ten years for execution and for an action on a judgment; whether they were changed to twenty was not read",
					"child support and criminal mischief"),
		),
	}
}
