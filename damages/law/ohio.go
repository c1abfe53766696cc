package law

import (
	"math/big"

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

func ohio() data {
	const caps614 = "https://614lawfirm.com/blog/2019/10/caps-on-damages-personal-injury-cases/"
	var (
		wightman    = ruling("Wightman v. Consolidated Rail Corp., 86 Ohio St. 3d 431 (1999)", "", "https://cetient.com/case/6780047/wightman-v-consolidated-rail-corp")
		ohio231521  = statute("Ohio Rev. Code § 2315.21", "(A), (C)-(D)", "http://law.justia.com/codes/ohio/2006/orc/jd_231521-8a85.html")
		ohioSB80    = statuteReported("2004 Ohio S.B. 80", "effective April 7, 2005", "https://www.atra.org/reform/punitive-damages-reform-sub-sb-80-2004-orc-ann-2315-12/")
		ohioHB350   = statuteReported("Ohio Rev. Code § 2315.21 as amended by 1996 Ohio H.B. 350", "", "https://www.atra.org/reform/punitive-damages-reform-hb-350-1996-ohio-rev-code-ann-%C2%A7-2307-80a/")
		sheward     = rulingReported("State ex rel. Ohio Academy of Trial Lawyers v. Sheward, 86 Ohio St. 3d 451, 715 N.E.2d 1062 (1999)", "", "https://www.atra.org/reform/punitive-damages-reform-hb-350-1996-ohio-rev-code-ann-%C2%A7-2307-80a/")
		arbino      = rulingReported("Arbino v. Johnson & Johnson, 116 Ohio St. 3d 468, 2007-Ohio-6948", "", "https://polkkabat.com/ohio-supreme-court-upholds-caps-on-noneconomic-and-punitive-damages-in-tort-actions")
		brandt      = ruling("Brandt v. Pompa, 2022-Ohio-4525", "syllabus", "https://law.justia.com/cases/ohio/supreme-court-of-ohio/2022/2021-0497.html")
		luri        = rulingReported("Luri v. Republic Services, Inc., 193 Ohio App. 3d 682, 2011-Ohio-2389", "", "https://www.ohioappeals.com/2012/04/articles/ohio-supreme-court-watch/oral-argument-preview-the-punitive-damages-cap-meets-joint-and-several-liability-ronald-luri-v-republic-services-inc-et-al/")
		ohio231518  = statuteReported("Ohio Rev. Code § 2315.18", "(B)", caps614)
		ohio231518s = statuteReported("Ohio Rev. Code § 2315.18", "(B)(2)", "https://www.productlawperspective.com/2023/02/ohio-supreme-court-decision-potentially-alters-the-application-of-damages-caps-in-ohio/")
		ohio232343  = statute("Ohio Rev. Code § 2323.43", "(A)", "https://law.justia.com/codes/ohio/2006/orc/jd_232343-89db.html")
		ohioSB281   = statuteReported("Ohio Rev. Code § 2323.43", "in force from April 11, 2003; not for wrongful death", "https://nrsinjurylaw.com/cap-on-damages-in-ohio-medical-malpractice-actions/")
		ohio274405  = statuteReported("Ohio Rev. Code § 2744.05", "(A)-(C)", "https://codelibrary.amlegal.com/codes/spencervilleoh/latest/spencerville_oh/0-0-0-14555").
				Noted("a village's ordinance repeats the section")
		giuliani   = rulingReported("Giuliani v. Shehata (Ohio Ct. App. 1st Dist. 2014)", "", "https://www.sutter-law.com/application-of-damage-caps-and-comparative-fault-which-comes-first/")
		ohio230722 = statuteReported("Ohio Rev. Code § 2307.22", "(A), (C)", "https://www.keisgeorge.com/2022/03/16/subrogation-ohios-joint-several-liability-laws/")

		// § 2315.18(B)(3) and § 2323.43(A)(3) name the same injuries.
		catastrophe = func(then, otherwise limit.Expr) limit.Expr {
			return limit.When("permanent_and_substantial_physical_deformity", then, limit.When("permanent_functional_injury_preventing_self_care", then, otherwise))
		}
		// Three times the economic loss as the trier of fact determined it, of the plaintiff, whoever owes it.
		ohioLoss   = frozen.Of(limit.Measure{Base: limit.Economic, Kinds: head.AllEconomic(), Match: limit.Plaintiff, At: limit.Found})
		ohioCap    = limit.LesserOf(limit.GreaterOf(limit.Dollars(250_000), limit.Times(3, limit.Economic)), limit.Dollars(350_000))
		nolimit    = limit.NoLimit()
		ohio1343   = statuteReported("Ohio Rev. Code § 1343.03", "(A)-(C)", "https://ezel.ai/surveys/prejudgment-interest/ohio")
		ohioRates  = authority.Publication("Ohio Department of Taxation, Annual Certified Interest Rates", "").ReadAt("https://tax.ohio.gov/wps/portal/gov/tax/individual/resources/interest-rates", AsOf())
		ohioAct    = statute("2004 Ohio Laws (Am. Sub. H.B. 212)", "", "http://archives.legislature.state.oh.us/BillText125/125_HB_212_RS_Y.html")
		ohioFloats = interest.Rule{Rate: interest.Rate{Index: "us-oh-judgment"}, Resets: interest.EachYear}
	)

	return data{
		predicate: rules(version("us-oh-punitive-predicate", "punitive damages need malice or aggravated or egregious fraud", punitive.Predicate{
			States: frozen.Of[finding.Topic]("malice_or_aggravated_or_egregious_fraud", "malice", "aggravated_or_egregious_fraud"),
			Proof:  finding.ClearAndConvincing, Agent: "principal_authorized_participated_or_ratified",
			Bars: frozen.Of(punitive.Bar{Cause: "contract", Authority: ohio231521}, punitive.Bar{Cause: "warranty", Authority: ohio231521}, punitive.Bar{Cause: "government", Authority: ohio274405},
				punitive.Bar{Cause: "wrongful-death", Authority: authority.Case("Rubeck v. Huffman, 54 Ohio St. 2d 20, 374 N.E.2d 411 (1978)", "").NotConfirmed()}),
		}, ohio231521).omitting("the separate evidence rules for nursing homes", "a second punitive award for one course of conduct, (D)(5)")),

		punitiveCaps: rules(
			version("us-oh-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(wightman)).by(Accrual, civil.Date{}, civil.On(1997, 1, 1)),
			version("us-oh-punitive-cap-1997", "cap of three times compensatory damages or $250,000, three times or $100,000 for smaller employers", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Except: frozen.Of("contract", "warranty"), Unit: limit.Plaintiff | limit.Defendant,
				To: limit.When("large_employer", limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(250_000)),
					limit.LesserOf(limit.Times(3, limit.Compensatory), limit.Dollars(100_000))),
				Measures: frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff | limit.Defendant}),
			}), ohioHB350).by(Accrual, civil.On(1997, 1, 1), civil.On(1999, 1, 1)).struck(sheward).
				omitting("the exact days in 1997 and 1999 and the event the act keyed on were not confirmed; accrual stands for it", "the unit of the cap was not stated in what was read"),
			version("us-oh-punitive-cap-none-1999", "no cap on punitive damages after H.B. 350 fell", noCaps(), sheward).
				by(Accrual, civil.On(1999, 1, 1), civil.On(2005, 4, 7)).omitting("the exact day in 1999 was not confirmed"),
			version("us-oh-punitive-cap-2005", "cap of twice compensatory damages; for small employers and individuals at most 10 percent of net worth and $350,000", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Except: frozen.Of("contract", "warranty"), Unit: limit.Plaintiff | limit.Defendant,
				To: limit.When("felony_conviction_purposely_or_knowingly", nolimit,
					limit.When("small_employer_or_individual",
						limit.LesserOf(limit.Times(2, limit.Compensatory), limit.Multiple(big.NewRat(1, 10), limit.NetWorth), limit.Dollars(350_000)),
						limit.Times(2, limit.Compensatory))),
				Measures: frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff | limit.Defendant}),
			}), ohio231521, ohioSB80, arbino, luri.Noted("one cap for a joint compensatory award, not one for each defendant")).
				by(Accrual, civil.On(2005, 4, 7), civil.Date{}).
				omitting("the event the act keyed on was not confirmed; accrual stands for it", "whether several defendants who share one compensatory award stand under one cap together (Luri)",
					"net worth is that at the time of the tort", "whether the base is taken before or after the cap on noneconomic damages"),
		),

		split: rules(version("us-oh-punitive-split-none", "no statute gives a share of punitive damages to anyone but the plaintiff", undivided(), splitSurvey(),
			authority.Case("Dardinger v. Anthem Blue Cross & Blue Shield, 98 Ohio St. 3d 77, 2002-Ohio-7113", "").NotConfirmed()).
			omitting("a court's power to send part of an award elsewhere (Dardinger)")),

		compensatoryCaps: provisions(
			general(
				version("us-oh-compensatory-caps-none", "no cap on compensatory damages", noCaps(), noOther(wightman),
					authority.Case("State ex rel. Ohio Academy of Trial Lawyers v. Sheward, 86 Ohio St. 3d 451 (1999)", "").NotConfirmed().Noted("held the act of 1997 and its caps invalid")).
					by(Accrual, civil.Date{}, civil.On(2005, 4, 7)).omitting("the caps of the act of 1997, which were held invalid as a whole, and of 1975 on medical malpractice"),
				version("us-oh-compensatory-caps", "cap on noneconomic damages: the greater of $250,000 and three times economic loss, at most $350,000 per plaintiff and $500,000 per occurrence", frozen.Of(
					limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: catastrophe(nolimit, ohioCap), Measures: ohioLoss},
					limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Occurrence, To: catastrophe(nolimit, limit.Dollars(500_000))},
				), ohio231518, ohio231518s, arbino, brandt).by(Accrual, civil.On(2005, 4, 7), civil.Date{}).
					omitting("victims as children of an intentional crime, with permanent and severe psychological injury, against the convicted offender: the cap was held invalid for them (Brandt v. Pompa)",
						"the event the act keyed on was not confirmed; accrual stands for it", "claims against the state in the court of claims and against state universities")).
				but("contract", "med-mal", "wrongful-death", "government"),
			only(causesOf("med-mal"), version("us-oh-med-mal-cap-2003", "cap on noneconomic damages on medical claims: as in other torts; $500,000 per plaintiff and $1,000,000 per occurrence for the injuries named", frozen.Of(
				limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: catastrophe(limit.Dollars(500_000), ohioCap), Measures: ohioLoss},
				limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Occurrence, To: catastrophe(limit.Dollars(1_000_000), limit.Dollars(500_000))},
			), ohio232343, ohioSB281, giuliani).
				by(Accrual, civil.On(2003, 4, 11), civil.Date{}).
				omitting("the event the act keyed on was not confirmed; accrual stands for it", "death by malpractice, which is not capped: name the claim wrongful-death",
					"a challenge that was before the supreme court in 2025 (Lyon v. Riverside Methodist Hospital)")),
			only(causesOf("wrongful-death"), version("us-oh-wrongful-death-cap", "no cap on damages for wrongful death", noCaps(), ohio231518.Noted("the limits do not apply to wrongful death"),
				authority.Constitution("Ohio Const. art. I, § 19a", "").ReportedAt("https://nrsinjurylaw.com/cap-on-damages-in-ohio-medical-malpractice-actions/", AsOf()))),
			only(causesOf("government"), version("us-oh-government-cap", "cap of $250,000 on noneconomic damages against political subdivisions", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.When("wrongful_death", nolimit, limit.Dollars(250_000)),
			}), ohio274405.Noted("that losses in money are not limited was read; the sum of $250,000 was not")).unverified().
				omitting("benefits from other sources, which are deducted", "the state itself, which answers in the court of claims")),
		),

		fault: provisions(general(version("us-oh-fault", "comparative fault, barred above 50 percent", fault.Rule{Bar: fault.Above50, Against: fault.AgainstAll},
			statute("Ohio Rev. Code § 2315.33", "", "https://casetext.com/statute/ohio-revised-code/title-23-courts-common-pleas/chapter-2315-trial-procedure/section-231533-contributory-fault-effect-on-right-to-recover")).
			reaching(append(productClaims(), careless("drunk-driving")...)).
			by(Accrual, civil.On(2003, 4, 9), civil.Date{})),
			only(intentionalTorts("contract"), version("us-oh-fault-no-defense", "the claimant's fault is no defense to such a claim",
				silent(fault.Rule{Bar: fault.Pure, Reduces: fault.NoReduction}, "employers_intentional_tort_on_its_premises"),
				statute("Ohio Rev. Code § 2315.32", "(B)", "https://codes.ohio.gov/ohio-revised-code/chapter-2315"),
				statute("Ohio Rev. Code § 2307.011", "(D), (J)", "https://codes.ohio.gov/ohio-revised-code/chapter-2307").
					Noted("an employee's claim against the employer on its premises is not an intentional tort claim in this sense; an action on a contract is no tort action")).
				by(Accrual, civil.On(2003, 4, 9), civil.Date{})),
		),

		liability: rules(version("us-oh-liability", "joint for economic loss above 50 percent of the fault or on an intentional tort, otherwise several", fault.Liability{Joint: frozen.Of(
			fault.Clause{Heads: head.AllEconomic(), Over: fault.Threshold{Percent: 50}},
			fault.Clause{Heads: head.AllEconomic(), Finding: "intentional_tort"},
			fault.Clause{Heads: head.AllEconomic(), Causes: frozen.Of(intentionalTorts()...)},
		)}, ohio230722).by(Accrual, civil.On(2003, 4, 9), civil.Date{}).omitting("principals and agents, who count as one")),

		credit: rules(version("us-oh-credit", "the sum paid, where the settlement is in good faith", fault.Credit{Method: fault.ProTanto, Order: fault.AfterFault, Several: fault.SeveralNone, Stated: true, OnlyExcess: true, GoodFaith: true},
			statute("Ohio Rev. Code § 2307.28", "(A)", "https://codes.findlaw.com/oh/title-xxiii-courts-common-pleas/oh-rev-code-sect-2307-28/"),
			authority.Statute("Ohio Rev. Code § 2307.29", "").NotConfirmed())),

		reallocation: rules(version("us-oh-reallocation", "nothing is reallocated beyond joint liability", fault.Reallocation{Rule: fault.ByJointLiability},
			ohio230722.Noted("knows no other reallocation"))),

		collateral: provisions(
			general(version("us-oh-collateral", "evidence of collateral benefits is admissible unless the source is subrogated", fault.Collateral{Effect: fault.Admissible, NotIfSubrogated: true},
				statuteReported("Ohio Rev. Code § 2315.20", "", "https://cetient.com/case/3701034/jaques-v-manton-l-08-1096-3-20-2009").Noted("reports its effective day"),
				ruling("Robinson v. Bates, 112 Ohio St. 3d 17, 2006-Ohio-6362", "¶ 1", "http://casetext.com/case/robinson-v-bates").Noted("the sums billed and paid for medical care are both evidence of its value")).
				by(Accrual, civil.On(2005, 4, 7), civil.Date{}).
				omitting("that subrogated benefits, life insurance and disability payments are not shown was not confirmed in the text")),
			only(causesOf("government"), version("us-oh-government-collateral", "benefits from other sources are deducted from an award against a political subdivision",
				fault.Collateral{Effect: fault.Deducted}, ohio274405).omitting("life insurance; the claims of the department of Medicaid")),
		),

		order: rules(version("us-oh-order", "the claimant's fault before caps", frozen.Of(StageFault, StageCaps, StageShares, StageCredits), giuliani).
			omitting("an intermediate court's ruling; no decision of the supreme court was found")),

		remittitur: rules(version("us-oh-remittitur", "remittitur in Ohio courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: authority.Case("Chester Park Co. v. Schulte, 120 Ohio St. 273, 166 N.E. 186 (1929)", "").NotConfirmed(),
		}, authority.Case("Chester Park Co. v. Schulte, 120 Ohio St. 273, 166 N.E. 186 (1929)", "").NotConfirmed()).unverified()),

		postjudgment: rules(version("us-oh-postjudgment-2004", "federal short-term rate of July plus 3 percent, as certified for the year of the judgment", interest.Postjudgment{
			Rule: interest.Rule{Rate: interest.Rate{Index: "us-oh-judgment"}}, Start: interest.FromEntry,
		}, ohioAct, ohioRates, statuteReported("Ohio Rev. Code § 5703.47", "", "https://weltman.com/publication-ohio-statutory-interest-rate-for-judgments-in-2024")).
			by(Judgment, civil.On(2004, 6, 2), civil.Date{}).
			omitting("the day on which the act of 2004 took effect, June 2, was not confirmed; the rate was 10 percent before", "the rate of a written contract", "time in which a judgment is dormant",
				"the rate of 2025 was read as that of cities, which is 2 percent higher")),

		prejudgment: provisions(
			general(version("us-oh-prejudgment-2004", "the certified rate of each year in tort, where the court finds that the defendant made no effort in good faith to settle and the plaintiff did", interest.Prejudgment{
				Available: interest.Discretionary, Rule: ohioFloats, Start: interest.AsCourtSets, First: theDay(event(interest.FromAccrual)), Excludes: yetToCome(head.AllCompensatory()).Union(head.AllPunitive()),
			}, ohio1343, ohioAct.Noted("none on future damages")).by(Judgment, civil.On(2004, 6, 2), civil.Date{}).
				omitting("it runs from accrual where liability was admitted or the harm was intended, else from the first notice to the insurer or the filing", "the court must give it once it so finds", "that punitive damages bear none was not read in a source", "future damages in an award that is not divided by time",
					"the day on which the act of 2004 took effect, June 2, was not confirmed")),
			only(causesOf("contract"), version("us-oh-prejudgment-contract-2004", "the certified rate of each year of right on money due", interest.Prejudgment{
				Available: interest.OfRight, Rule: ohioFloats, Start: interest.FromDue,
			}, ohio1343, ohioAct, ohioRates).by(Judgment, civil.On(2004, 6, 2), civil.Date{}).omitting("the rate of a written contract", "time before June 2, 2004, for which the rate was 10 percent",
				"the state, for which § 2743.18 has a rule of its own")),
		),
		security: rules(version("us-oh-appeal-security-2002", "the judgment and interest, at most $50 million", interest.Security{Measured: interest.WithInterest, Ceiling: millions(50)},
			statute("Ohio Rev. Code § 2505.09", "", "http://archives.legislature.state.oh.us/bills.cfm?ID=124_SB_161"),
			authority.Statute("Am. S.B. 161, 124th General Assembly (Ohio)", "").ReportedAt("https://courtgpt.ai/laws/ohio/title-25/chapter-2505/section-2505-16", AsOf()).Noted("effective June 28, 2002")).by(Judgment, civil.On(2002, 6, 28), civil.Date{}).
			omitting("interest and costs may be asked for beyond the ceiling", "not less than this: a court may direct more", "that the day is that of the judgment was not read", "appellants of whom none is required, § 2505.12")),
		life: rules(version("us-oh-judgment-life", "dormant after five years without execution or certificate, and revived within ten years more", interest.Life{
			Dormant: 5, Revival: 10, Renews: 5, From: interest.FromRenewal, Grace: 120,
		}, statute("Ohio Rev. Code § 2329.07", "(B)(1)", "https://legalfix.com/statutes/state-codes/ohio/title-23/chapter-2329/section-2329-07"),
			ruling("Franks v. Meyers, 2015-Ohio-703", "¶¶ 2-3", "https://law.justia.com/cases/ohio/sixth-district-court-of-appeals/2015/wd-14-035.html").Noted("Ohio Rev. Code § 2325.18(A): ten years since its amendment of 2004, twenty-one before"),
			rulingReported("Franks v. Meyers, 2015-Ohio-703", "", "https://www.studicata.com/summaries/court-of-appeals-of-ohio/franks-v-meyers-2015-p7i6k6").Noted("judgments dormant on June 2, 2004 keep twenty-one years, and their interest")).
			omitting("a renewal is an execution, a certificate of judgment filed for a lien, a garnishment, a proceeding in aid of execution, or a revival", "interest does not run while the judgment is dormant: § 2325.18, as reported",
				"garnishments and proceedings in aid, which did not renew it under the section as it stood in 2007", "that a revived judgment has five years from its revival was not read", "judgments in favor of the state", "disabilities, which give more time")),
	}
}
