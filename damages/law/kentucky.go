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
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func kentucky() data {
	const kentuckyCode = "https://github.com/UniCourt/cic-code-ky/blob/main/transforms/ky/ocky/r87/gov.ky.krs.title.36.html"
	var (
		kentucky411184 = statute("Ky. Rev. Stat. § 411.184", "(2)-(4)", kentuckyCode)
		williamsWilson = rulingReported("Williams v. Wilson, 972 S.W.2d 260 (Ky. 1998)", "", kentuckyCode).
				Noted("gross negligence suffices as at common law; the narrower definition of malice was struck down")
		kentucky54 = statuteReported("Ky. Const. § 54", "", "http://www.kyrc.org/webnewspro/151882189993529.shtml").
				Noted("no power to limit the amount recovered for death or for injury to person or property")
		kentucky411182 = statute("Ky. Rev. Stat. § 411.182", "(1)-(4)", "https://github.com/UniCourt/cic-code-ky/blob/master/transforms/ky/ocky/r87/gov.ky.krs.title.36.html")
		obryan         = rulingReported("O'Bryan v. Hedgespeth, 892 S.W.2d 571 (Ky. 1995)", "", kentuckyCode).
				Noted("the section that let the jury hear of collateral payments, Ky. Rev. Stat. § 411.188, fell")
		otte         = rulingReported("Otte v. Otte (Ky. 1935)", "", "https://www.studicata.com/summaries/court-of-appeals-of-kentucky/otte-v-otte-1935-lwijti")
		kentucky040  = statute("Ky. Rev. Stat. § 360.040", "(1)-(4)", "https://self-law.org/code/ky/chapter-360/360-040")
		kentuckyBlog = statuteReported("2017 Ky. Acts ch. 17 (H.B. 223)", "", "https://jckuhlmanlaw.com/blog/2017/11/3/being-a-kentucky-judgment-creditor-is-not-as-lucrative-as-it-used-to-be")
	)

	return data{
		predicate: rules(version("us-ky-punitive-predicate", "punitive damages need oppression, fraud, malice or gross negligence", punitive.Predicate{
			States: frozen.Of[finding.Topic]("oppression", "fraud", "malice", "gross_negligence"), Proof: finding.ClearAndConvincing,
			Agent: "authorized_ratified_or_anticipated", Bars: frozen.Of(punitive.Bar{Cause: "contract", Authority: kentucky411184}, punitive.Bar{Cause: "warranty", Authority: kentucky411184}),
		}, kentucky411184, williamsWilson).by(Accrual, civil.On(1988, 7, 15), civil.Date{}).
			omitting("that accrual is the event was not confirmed; the section is not retroactive", "the law before July 15, 1988")),

		punitiveCaps: rules(version("us-ky-punitive-cap", "no cap on punitive damages", noCaps(), noOther(kentucky411184), kentucky54)),

		split: rules(version("us-ky-punitive-split", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: rules(version("us-ky-compensatory-caps", "no cap on compensatory damages; the constitution forbids one", noCaps(), kentucky54).
			notFor("government").omitting("claims against the Commonwealth before its board of claims")),

		fault: provisions(
			general(version("us-ky-fault", "pure comparative fault", claimant(fault.Pure), kentucky411182,
				authority.Case("Hilen v. Hays, 673 S.W.2d 713 (Ky. 1984)", "").NotConfirmed()).
				reaching(append(productClaims(), careless("drunk-driving")...)).
				by(Accrual, civil.On(1988, 7, 15), civil.Date{}).omitting("pure comparative fault by Hilen v. Hays, from 1984 until the section took effect")),
			noDefense("us-ky-fault-no-defense", causesOf("contract"), kentucky411182.Noted("is for tort actions")),
		),

		liability: rules(version("us-ky-liability", "several liability by shares of fault", fault.Liability{}, kentucky411182).
			by(Accrual, civil.On(1988, 7, 15), civil.Date{})),

		credit: rules(version("us-ky-credit", "a release takes off the released person's share of the fault", fault.Credit{Method: fault.Proportionate, Order: fault.OrderIrrelevant, Several: fault.SeveralNone}, kentucky411182)),

		reallocation: rules(version("us-ky-reallocation", "the claimant bears a share that cannot be collected", fault.Reallocation{
			Rule: fault.ClaimantBears,
		}, kentucky411182.Noted("follows from the several share"))),

		collateral: rules(version("us-ky-collateral", "collateral sources are not deducted", fault.Collateral{
			Effect: fault.NotDeducted,
		}, obryan, authority.Case("Baptist Healthcare Systems, Inc. v. Miller, 177 S.W.3d 676 (Ky. 2005)", "").NotConfirmed().Noted("medical expense as billed"))),

		remittitur: rules(version("us-ky-remittitur", "remittitur in Kentucky courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: otte,
		}, otte).omitting("a defendant entitled to a new trial, who keeps it though the plaintiff would take less")),

		postjudgment: rules(
			version("us-ky-postjudgment-1982", "12 percent a year, compounded annually", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0)), Compounds: interest.Annually}, Start: interest.FromEntry}, kentuckyBlog).
				by(Judgment, civil.On(1982, 7, 15), civil.On(2017, 6, 29)).omitting("unliquidated claims, for which the court may set less", "the rate of a written obligation"),
			version("us-ky-postjudgment-2017", "6 percent a year, compounded annually", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0)), Compounds: interest.Annually}, Start: interest.FromEntry}, kentucky040, kentuckyBlog).
				by(Judgment, civil.On(2017, 6, 29), civil.Date{}).omitting("unliquidated claims, for which the court may set less after a hearing", "the rate of a written obligation", "child support, at 12 percent"),
		),

		prejudgment: provisions(
			general(version("us-ky-prejudgment", "up to 8 percent a year on unliquidated claims, in the court's discretion", interest.Prejudgment{
				Available: interest.Discretionary, Sets: interest.ByCourt, Start: interest.AsCourtSets, Excludes: head.AllPunitive(),
				Rule: interest.Rule{Rate: interest.Rate{Percent: decimal.New(8, 0), Ceiling: decimal.New(8, 0)}},
			}, statuteReported("Ky. Rev. Stat. § 360.010", "", "https://github.com/artwisdom/statuterates"), rulingReported("Nucor Corp. v. General Electric Co., 812 S.W.2d 136 (Ky. 1991)", "", "http://www.gsblegal.com/kentucky-modifies-judgment-rates-of-interest/")).
				omitting("the court says whether it compounds", "that punitive damages bear none was not read in a source")),
			only(causesOf("contract"), version("us-ky-prejudgment-contract", "8 percent a year of right on liquidated sums", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(8, 0))}, Start: interest.FromDue,
			}, statuteReported("Ky. Rev. Stat. § 360.010", "", "https://github.com/artwisdom/statuterates")).omitting("the rate a contract states")),
		),
		security: rules(version("us-ky-appeal-security-2007", "the judgment, interest and costs, at most $100 million", interest.Security{Measured: interest.ByTotal, Ceiling: millions(100)},
			courtRule("Ky. CR 73.04", "(2)", "https://govt.westlaw.com/kyrules/Document/ND9158BD0A91B11DA8F5EE32367A250AE?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)").Noted("as of March 1, 2020"),
			courtRuleReported("Ky. RAP 63", "", "https://courtsurety.com/?p=718").Noted("the rule of today, to the same effect"),
			statute("Ky. Rev. Stat. § 411.187", "(1)", "https://self-law.org/code/ky/411-187")).by(Judgment, civil.On(2007, 6, 26), civil.Date{}).
			omitting("damages for delay", "another sum for good cause", together, dissipates, "that the day is that of the judgment was not read", "the section as it was from March 29, 2000")),
		life: rules(version("us-ky-judgment-life", "fifteen years from judgment or from the last act to enforce it", interest.Life{Years: 15, Renews: 15, From: interest.FromRenewal},
			statute("Ky. Rev. Stat. § 413.090", "(1)", kentuckyCode),
			ruling("Wade v. Poma Glass & Specialty Windows, Inc., 394 S.W.3d 886 (Ky. 2012)", "", "http://ecases.us/case/ky/c408554/wade-v-poma-glass-specialty-windows-inc").
				Noted("an execution is any act that enforces the judgment, garnishments and judgment liens included")).
			omitting("a renewal is such an act", "child support")),
	}
}
