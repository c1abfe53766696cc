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

func arizona() data {
	var (
		arizonaConst = statute("Ariz. Const. art. 2, § 31; art. 18, § 6", "", "https://github.com/jonathanrbarney/arizona-state-law/tree/main/constitution").
				Noted("no law may limit the damages for death or injury of a person")
		nardelli = rulingReported("Nardelli v. Metropolitan Group Property & Casualty Insurance Co. (Ariz. Ct. App.)", "",
			"https://app.midpage.ai/case/nardelli-v-metropolitan-group-property-2329246")
		arizona2506 = statuteReported("Ariz. Rev. Stat. § 12-2506", "", "https://legalclarity.org/how-ars-12-2506-allocates-fault-and-liability")
		premier     = ruling("State Farm Insurance Cos. v. Premier Manufactured Systems, Inc., 217 Ariz. 222, 172 P.3d 410 (2007)", "¶ 1",
			"https://cetient.com/opinion/2584212/state-farm-ins-companies-v-premier-manufactured-systems-inc")
		credits = authority.Publication("How Settlement Credits Work in Arizona", "").
			ReportedAt("https://www.hpylaw.com/publications/how-settlement-credits-work-arizona/", AsOf())
		soto        = rulingReported("Soto v. Sacco, No. CV-16-0136-PR (Ariz. July 13, 2017)", "", "http://ecases.us/case/ariz/c2284755/michael-soto-v-anthony-m-sacco")
		arizona1201 = statute("Ariz. Rev. Stat. § 44-1201", "(A)-(B)",
			"https://print.casetext.com/statute/arizona-revised-statutes/title-44-trade-and-commerce/chapter-9-trade-practices-generally/article-1-miscellaneous-provisions-relating-to-loans/section-44-1201-effective-until-ninety-one-days-after-adjournment-rate-of-interest-for-loan-or-indebtedness-interest-on-judgments-definitions")
		arizona2011 = statuteReported("Ariz. Rev. Stat. § 44-1201", "", "https://www.lexology.com/library/detail.aspx?g=f4066dcd-d75d-4349-b6ac-f129d501ecba").
				Noted("judgments entered from July 20, 2011; 10 percent before; no interest before judgment on damages that are unliquidated, future or punitive")
		metzler     = ruling("Metzler v. BCI Coca-Cola Bottling Co., 235 Ariz. 141, 329 P.3d 1043 (2014)", "", "http://caselaw.findlaw.com/az-supreme-court/1672730.html")
		arizonaRate = interest.Rule{Rate: interest.Rate{Index: interest.Prime, Percent: decimal.New(1, 0), Ceiling: decimal.New(10, 0)}}
	)

	return data{
		predicate: rules(version("us-az-punitive-predicate", "punitive damages need an evil mind: intent to injure or conscious disregard of a substantial risk", punitive.Predicate{
			States: frozen.Of[finding.Topic]("evil_mind", "intent_to_injure", "conscious_disregard_of_substantial_risk"), Proof: finding.ClearAndConvincing,
		}, nardelli, authority.Publication("Arizona insurance defense newsletter (January 2019)", "punitive damages").
			ReportedAt("https://azinsurancedefense.com/articles/trk-january-2019-newsletter", AsOf()),
			authority.Case("Linthicum v. Nationwide Life Insurance Co., 150 Ariz. 326 (1986)", "").NotConfirmed(),
			authority.Case("Rawlings v. Apodaca, 151 Ariz. 149 (1986)", "").NotConfirmed()).
			omitting("the liability of an employer for an employee's act")),

		punitiveCaps: rules(version("us-az-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(arizonaConst))),

		split: rules(version("us-az-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: rules(version("us-az-compensatory-caps", "no cap on compensatory damages; the constitution forbids one for death or injury", noCaps(), arizonaConst).
			omitting("a person hurt while committing a felony against a crime victim, whom the constitution does not protect")),

		fault: rules(version("us-az-fault", "pure comparative fault", silent(claimant(fault.Pure), fault.MoreThanCareless),
			statuteReported("Ariz. Rev. Stat. § 12-2505", "", "https://view.joomag.com/jsh-reporter-summer-2014/0925647001404239195?page=5")).
			reaching(careless("drunk-driving")).
			omitting("a claimant who acted intentionally or wantonly, and the jury's freedom not to apply the defense", "the day in 1984 from which the section governs")),

		liability: rules(version("us-az-liability", "several liability", fault.Liability{Joint: frozen.Of(
			fault.Clause{Finding: "acted_in_concert"}, fault.Clause{Finding: "agent_or_servant"}, fault.Clause{Causes: frozen.Of("fela")},
			fault.Clause{Finding: "hazardous_substance_release"},
		)}, arizona2506, premier, credits).by(Accrual, civil.On(1988, 1, 1), civil.Date{}).
			omitting("the day in 1987 or 1988 from which the section governs was not confirmed", "the exception for hazardous waste was not confirmed")),

		credit: rules(version("us-az-credit", "no credit under several liability; the sum paid or stated where liability stays joint", fault.Credit{Method: fault.ProTanto, Several: fault.SeveralNone, JointOnly: true, Stated: true, GoodFaith: true}, statute("Ariz. Rev. Stat. § 12-2504", "(1)", "https://www.azleg.gov/ars/12/02504.htm"), credits,
			rulingReported("Roland v. Bernstein, 171 Ariz. 96, 828 P.2d 1237 (App. 1991)", "", "http://www.lawpipe.com/arizona/ARS_12-2504_Interpretation.html"))),

		reallocation: rules(version("us-az-reallocation", "the claimant bears a share that cannot be collected", fault.Reallocation{Rule: fault.ClaimantBears},
			arizona2506)),

		collateral: provisions(
			general(version("us-az-collateral", "payments from collateral sources are not deducted; medical expense as billed", fault.Collateral{Effect: fault.NotDeducted},
				ruling("Lopez v. Safeway Stores, Inc., 212 Ariz. 198, 129 P.3d 487 (App. 2006)", "", "https://app.midpage.ai/document/lopez-v-safeway-stores-inc-2633235"))),
			only(causesOf("med-mal"), version("us-az-med-mal-collateral", "the jury hears of payments from collateral sources", fault.Collateral{Effect: fault.Admissible},
				statute("Ariz. Rev. Stat. § 12-565", "(A)", "https://www.lawserver.com/law/state/arizona/az-laws/arizona_laws_12-565")).
				omitting("the plaintiff's evidence of what the benefit cost and of a lien on the recovery")),
		),

		order: rules(version("us-az-order", "fault and the defendants' shares together, then credits", frozen.Of(StageFault, StageCaps, StageShares, StageCredits), credits)),

		remittitur: rules(version("us-az-remittitur", "remittitur and additur in Arizona courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: soto, Additur: remittitur.Yes, AdditurLaw: soto,
			DueProcess: remittitur.No, DueProcessLaw: nardelli.Noted("the court of appeals lowered the award to the constitutional limit without a new trial"),
		}, soto, authority.Rule("Ariz. R. Civ. P. 59", "(a)(1), (f), (i)").
			ReportedAt("https://howtolegalhelp.com/rule-59-new-trial-altering-or-amending-a-judgment-2", AsOf())).
			omitting("a cross-appeal by the party that accepted, which the rule allows")),

		postjudgment: rules(
			version("us-az-postjudgment", "interest at 10 percent", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromEntry}, arizona2011).
				by(Judgment, civil.Date{}, civil.On(2011, 7, 20)).omitting("an agreement's own rate", "the day from which the rate held was not found"),
			version("us-az-postjudgment-2011", "interest at the prime rate plus 1 percent, at most 10 percent", interest.Postjudgment{Rule: arizonaRate, Start: interest.FromEntry}, arizona1201, arizona2011).
				by(Judgment, civil.On(2011, 7, 20), civil.Date{}).notFor("medical-debt").
				omitting("a written agreement's own rate", "that a change of the prime rate counts from the business day after it is published",
					"condemnation, and judgments against the state, which have rates of their own"),
		),

		prejudgment: provisions(
			general(version("us-az-prejudgment-2011", "interest on liquidated sums at the rate on judgments, from demand", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: arizonaRate, RateOf: interest.FromEntry, Start: interest.FromDemand, Excludes: yetToCome(head.AllCompensatory()).Union(head.AllPunitive()),
			}, arizona2011, metzler).by(Judgment, civil.On(2011, 7, 20), civil.Date{}).notFor("medical-debt").
				omitting("offers of judgment under Rule 68(g) on sums that are not liquidated", "the law before July 20, 2011")),
			only(causesOf("contract", "consumer-debt"), version("us-az-prejudgment-loan", "interest at 10 percent on a loan, a debt or a like obligation, from demand", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromDemand, Excludes: yetToCome(head.AllCompensatory()).Union(head.AllPunitive()),
			}, arizona1201, metzler).omitting("a rate agreed in writing", "contract claims that are not like a loan, which bear the rate on judgments: which they are was not read")),
			only(bodily(), version("us-az-prejudgment-offer-2011", "interest at the rate on judgments from an offer of judgment that was rejected and not improved on", interest.Prejudgment{
				Available: interest.OnOffer, Rule: arizonaRate, RateOf: interest.FromEntry, Start: interest.FromOffer, Excludes: yetToCome(head.AllCompensatory()).Union(head.AllPunitive()),
			}, metzler.Noted("Ariz. R. Civ. P. 68(g), on claims that are not liquidated")).by(Judgment, civil.On(2011, 7, 20), civil.Date{}).
				omitting("sums that are liquidated, which bear it from demand without an offer", "that future and punitive damages bear none rests on a report")),
		),
		security: rules(version("us-az-appeal-security-2011", "the damages without punitive damages, at most half of net worth and $25 million", secured(100, interest.Security{NoPunitive: true, NetWorth: decimal.New(50, 0), Ceiling: millions(25)}),
			statute("Ariz. Rev. Stat. § 12-2108", "A", "https://casetext.com/statute/arizona-revised-statutes/title-12-courts-and-civil-proceedings/chapter-12-appeals/article-1-in-general/section-12-2108-preservation-of-right-to-appeal-judgment-without-execution"),
			ruling("City Center Executive Plaza, LLC v. Jantzen, 237 Ariz. 37, 344 P.3d 339 (App. 2015)", "¶ 2", "https://cetient.com/case/6480062/city-center-executive-plaza-llc-v-jantzen").Noted("damages of $1.00 took a bond of $1.00")).
			omitting("attorneys' fees and prejudgment interest, which count since January 1, 2019 under ARCAP 7", dissipates, "a lesser sum where the debtor would suffer substantial economic harm", "the day in 2011 from which the section governs")),
		life: rules(
			version("us-az-judgment-life", "five years, renewed by affidavit in the last ninety days for five more", interest.Life{Years: 5, Renews: 5, From: interest.FromRenewal, Within: 3},
				statute("Ariz. Rev. Stat. § 12-1551 (2005)", "(A)-(B)", "https://law.justia.com/codes/arizona/2005/title12/01551.html"),
				statuteReported("Ariz. Rev. Stat. §§ 12-1611, 12-1612", "", "https://www.lawpipe.com/Arizona/ARS_12-1611_Interpretation.html")).
				by(Judgment, civil.Date{}, civil.On(2013, 8, 3)).
				omitting("judgments renewed on or before August 2, 2018, which then last ten years from that renewal", "the window is ninety days, for which three months stand",
					"renewal by an action, which has no window", "support, criminal restitution and the state's own judgments, to which the section does not apply"),
			version("us-az-judgment-life-2013", "ten years, renewed by affidavit in the last ninety days for ten more", interest.Life{Years: 10, Renews: 10, From: interest.FromRenewal, Within: 3},
				statute("Ariz. Rev. Stat. §§ 12-1551, 12-1611", "", "https://www.lawserver.com/law/state/arizona/az-laws/arizona_laws_12-1551"),
				statute("Ariz. Rev. Stat. § 12-1612", "(A)-(B)", "https://azleg.gov/viewdocument/?docName=https%3A%2F%2Fwww.azleg.gov%2Fars%2F12%2F01612.htm")).
				by(Judgment, civil.On(2013, 8, 3), civil.Date{}).
				omitting("the window is ninety days, for which three months stand", "renewal by an action, which has no window", "support, criminal restitution and the state's own judgments, to which the section does not apply"),
		),
	}
}
