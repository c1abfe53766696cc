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

func oregon() data {
	var (
		oregon730 = statute("Or. Rev. Stat. § 31.730", "(1)", "https://www.oregonlaws.org/ors/31.730")
		oregon735 = statute("Or. Rev. Stat. § 31.735", "(1)", "https://oregon.public.law/statutes/ors_31.735")
		demendoza = ruling("DeMendoza v. Huffman, 334 Or. 425, 51 P.3d 1232 (2002)", "", "https://app.midpage.ai/document/demendoza-v-huffman-836017")
		patton    = rulingReported("Patton v. Target Corp., 349 Or. 230, 242 P.3d 611 (2010)", "", "https://app.midpage.ai/case/patton-v-target-corp-834999").
				Noted("no consent of the state is needed for a settlement before judgment")
		gore617 = ruling("BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996)", "at 617 (appendix to Ginsburg, J., dissenting)", "https://law.onecle.com/ussc/517/517us617.html").
			Noted("the act of July 19, 1995 allocates 60 percent")
		oregon3525 = statute("2011 Or. Laws ch. 689 (H.B. 3525)", "§ 1", "https://legiscan.com/OR/text/HB3525/2011").Noted("effective August 2, 2011")
		greist     = ruling("Greist v. Phillips, 322 Or. 281, 906 P.2d 789 (1995)", "", "http://law.justia.com/cases/oregon/supreme-court/1995/322-or-281.html")
		oregon610  = statute("Or. Rev. Stat. § 31.610", "(1)-(5)", "https://www.oregonlaws.org/ors/31.610")
		oregon580  = statute("Or. Rev. Stat. § 31.580", "(1)-(2)", "https://oregon.public.law/statutes/ors_31.580")
		lakin      = ruling("Lakin v. Senco Products, Inc., 329 Or. 62, 987 P.2d 463 (1999)", "", "https://app.midpage.ai/document/lakin-v-senco-products-inc-836441")
		busch      = ruling("Busch v. McInnis Waste Systems, Inc., 366 Or. 628, 468 P.3d 419 (2020)", "", "https://law.justia.com/cases/oregon/supreme-court/2020/s066098.html")
		horton     = rulingReported("Horton v. Oregon Health & Science University, 359 Or. 168, 376 P.3d 998 (2016)", "",
			"https://www.wlf.org/2016/06/10/publishing/oregon-supreme-court-preserves-state-damages-cap-and-the-legislatures-law-making-authority/")
		oregon271   = statute("Or. Rev. Stat. § 30.271", "(2)-(4)", "https://legalfix.com/statutes/state-codes/oregon/volume-01/chapter-030/section-30-271")
		oregonTable = authority.Publication("Oregon Judicial Department, Oregon Tort Claims Act liability limits effective July 1, 2018", "").
				ReadAt("https://www.courts.oregon.gov/Pages/tort.aspx", AsOf())
		oregon82 = statute("Or. Rev. Stat. § 82.010", "(1)-(2)", "http://www.oregonlaws.org/ors/82.010")
	)
	const (
		oregonState2014 limit.Base = "oregon_court_administrator_adjustment_since_july_2014"
		oregonState2018 limit.Base = "oregon_court_administrator_adjustment_since_july_2018"
	)
	oregonPerson := head.AllCompensatory().Without(head.Of(head.KindProperty))
	// The limits of § 30.271 bind claims against the state; those of § 30.272 claims against local public bodies.
	public := func(state bool, each, all limit.Expr) Caps {
		binds := func(e limit.Expr) limit.Expr {
			if state {
				return limit.When("state_defendant", e, limit.NoLimit())
			}
			return limit.When("state_defendant", limit.NoLimit(), e)
		}
		return frozen.Of(limit.Cap{Kinds: oregonPerson, Unit: limit.Plaintiff | limit.Occurrence, To: binds(each)},
			limit.Cap{Kinds: oregonPerson, Unit: limit.Occurrence, To: binds(all)})
	}
	indexed := func(dollars int64, since limit.Base) limit.Expr {
		return limit.Indexed(decimal.NewFromInt(dollars), since)
	}
	const publicOmits, unpublished = "limits for damage to property, § 30.273", "the sums published for these years were not found: the movement has to be recorded"

	const oregonCompensation = "Criminal Injuries Compensation Account"

	return data{
		predicate: rules(version("us-or-punitive-predicate", "punitive damages need malice, or reckless and outrageous indifference to a highly unreasonable risk of harm", punitive.Predicate{
			States: frozen.Of[finding.Topic]("malice_or_reckless_and_outrageous_indifference", "malice", "reckless_and_outrageous_indifference"),
			Proof:  finding.ClearAndConvincing,
		}, oregon730).by(Verdict, civil.On(1995, 9, 9), civil.Date{}).
			omitting("health practitioners acting within their licence and without malice, Or. Rev. Stat. § 31.740", "the day the section took effect was not confirmed")),

		punitiveCaps: rules(version("us-or-punitive-cap", "no cap on punitive damages", noCaps(), noOther(oregon730))),

		split: rules(
			version("us-or-punitive-split-1995", "60 percent of punitive damages to the state", punitive.Split{
				Payee: oregonCompensation, Share: punitive.Fraction{Num: 3, Den: 5}, Vests: "entry of judgment",
			}, demendoza, patton, gore617).
				by(Verdict, civil.On(1995, 9, 9), civil.On(2011, 8, 2)).
				omitting("the day in 1995 from which the share was 60 percent was not confirmed"),
			version("us-or-punitive-split-2011", "70 percent of punitive damages to the state", punitive.Split{
				Payee: "Criminal Injuries Compensation Account (60%) and State Court Facilities and Security Account (10%)",
				Share: punitive.Fraction{Num: 7, Den: 10}, Vests: "entry of judgment",
			}, oregon735, oregon3525, patton.Noted("on the same words of the statute as it stood before")).by(Verdict, civil.On(2011, 8, 2), civil.Date{}).
				omitting("the transition clause of 2011 c. 689", "attorney fees, at most 20 percent of the award, out of the plaintiff's share"),
		),

		compensatoryCaps: provisions(
			general(version("us-or-noneconomic-cap-1987", "cap of $500,000 on noneconomic damages", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), Causes: frozen.Of("wrongful-death"), Unit: limit.Plaintiff, To: limit.Dollars(500_000),
			}), greist, statuteReported("Or. Rev. Stat. § 31.710 (formerly 18.560)", "(1)",
				"https://www.studicata.com/summaries/supreme-court-of-oregon/hughes-v-peacehealth-2008-4v9dnt")).
				by(Accrual, civil.On(1988, 1, 1), civil.Date{}).
				omitting("injury claims other than wrongful death, for which the cap was struck down: Lakin v. Senco Products, Inc., 329 Or. 62 (1999); Busch v. McInnis Waste Systems, Inc., 366 Or. 628 (2020)",
					"the day in 1987 on which it took effect was not confirmed", "claims against public bodies")),
			only(injuriesAnd("med-mal"),
				version("us-or-injury-noneconomic-cap-1987", "cap of $500,000 on noneconomic damages for injury", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(500_000),
				}), busch, lakin).by(Accrual, civil.On(1988, 1, 1), civil.On(2020, 7, 9)).struck(lakin, busch).
					omitting("from May 5, 2016 to July 9, 2020 Lakin stood overruled (Horton), and courts asked in each case whether the remedy was still substantial",
						"the day in 1987 on which it took effect was not confirmed"),
				version("us-or-injury-noneconomic-cap-none-2020", "no cap on noneconomic damages for injury", noCaps(), busch).by(Accrual, civil.On(2020, 7, 9), civil.Date{}),
			),
			only(causesOf("government"), append(schedule(
				version("us-or-state-cap", "cap on damages against the state: for one claimant, and twice as much for all", noCaps(), oregon271, horton.Noted("upheld the limits")).omitting(publicOmits),
				Accrual, civil.On(2015, 7, 1), func(d int64) Caps { return public(true, limit.Dollars(d), limit.Dollars(2*d)) },
				rise{civil.On(2007, 12, 28), 1_500_000}, rise{civil.On(2010, 7, 1), 1_600_000}, rise{civil.On(2011, 7, 1), 1_700_000},
				rise{civil.On(2012, 7, 1), 1_800_000}, rise{civil.On(2013, 7, 1), 1_900_000}, rise{civil.On(2014, 7, 1), 2_000_000},
			),
				version("us-or-state-cap-2015", "cap on damages against the state of $2,000,000 for one claimant and $4,000,000 for all, as adjusted", public(true,
					indexed(2_000_000, oregonState2014), indexed(4_000_000, oregonState2014)), oregon271).by(Accrual, civil.On(2015, 7, 1), civil.On(2018, 7, 1)).omitting(unpublished, publicOmits),
				version("us-or-state-cap-2018", "cap on damages against the state of $2,181,600 for one claimant and $4,363,100 for all", public(true,
					limit.Dollars(2_181_600), limit.Dollars(4_363_100)), oregonTable, oregon271).by(Accrual, civil.On(2018, 7, 1), civil.On(2019, 7, 1)).omitting(publicOmits),
				version("us-or-state-cap-2019", "cap on damages against the state of $2,181,600 for one claimant and $4,363,100 for all, as adjusted", public(true,
					indexed(2_181_600, oregonState2018), indexed(4_363_100, oregonState2018)), oregon271, oregonTable).by(Accrual, civil.On(2019, 7, 1), civil.Date{}).omitting(unpublished, publicOmits),
			)...),
			only(causesOf("government"),
				version("us-or-local-cap-2018", "cap on damages against local public bodies of $727,200 for one claimant and $1,454,300 for all", public(false,
					limit.Dollars(727_200), limit.Dollars(1_454_300)), oregonTable).by(Accrual, civil.On(2018, 7, 1), civil.On(2019, 7, 1)).
					omitting("the limits before July 1, 2018, § 30.272, which were not found", publicOmits),
				version("us-or-local-cap-2019", "cap on damages against local public bodies of $727,200 for one claimant and $1,454,300 for all, as adjusted", public(false,
					indexed(727_200, oregonState2018), indexed(1_454_300, oregonState2018)), oregonTable).by(Accrual, civil.On(2019, 7, 1), civil.Date{}).omitting(unpublished, publicOmits),
			),
		),

		fault: provisions(
			general(version("us-or-fault", "comparative fault, barred above 50 percent", claimant(fault.Above50),
				statute("Or. Rev. Stat. § 31.600", "(1)-(2)", "https://www.oregonlaws.org/ors/31.600")).
				reaching(careless("drunk-driving")).
				by(Verdict, civil.On(1995, 9, 9), civil.Date{}).omitting("the day the present form took effect in 1995 was not confirmed")),
			noDefense("us-or-fault-no-defense", intentionalTorts(), rulingReported("Shin v. Sunriver Preparatory School, 199 Or. App. 352 (2005)", "", "https://www.oregonlaws.org/ors/31.605").Noted("intentional misconduct is not fault in the sense of the section"), intentGraves()),
		),

		liability: rules(version("us-or-liability", "several", fault.Liability{Among: fault.PartiesAndSettled}, oregon610).
			notFor(intentionalTorts()...).by(Filing, civil.On(1995, 1, 1), civil.Date{}).
			omitting("the day in 1995 and the event that selects the version were not confirmed", "claims over hazardous waste and pollution, which were not confirmed to be outside")),

		credit: rules(version("us-or-credit", "no credit: the settled person's share is left out of what the others owe", fault.Credit{Method: fault.NoCredit, Order: fault.OrderIrrelevant},
			oregon610.Noted("each share is of the whole damages, with no reduction for sums paid in settlement"))),

		reallocation: rules(version("us-or-reallocation", "reallocated among the claimant and the other defendants, on motion within a year", fault.Reallocation{
			Rule: fault.AmongAll, AtMost: fault.Threshold{Percent: 25}, WithinMonths: 12,
		}, oregon610).omitting("no defendant whose fault is not above the claimant's takes more; that and the 25 percent were confirmed in part only")),

		collateral: rules(version("us-or-collateral", "the court may deduct collateral benefits", fault.Collateral{Effect: fault.DeductedOnMotion, NotIfSubrogated: true}, oregon580).
			omitting("life insurance, insurance the injured person's family paid for, pensions and social security, which are not deducted", "claims other than for bodily injury or death")),

		remittitur: rules(version("us-or-remittitur", "remittitur in Oregon courts", remittitur.Practice{
			Offer: remittitur.Yes, DueProcess: remittitur.Yes,
			OfferLaw: rulingReported("Goddard v. Farmers Insurance Co., 344 Or. 232, 179 P.3d 645 (2008)", "",
				"https://www.insurancelawforum.com/2008/03/articles/bad-faithextra-contractual/oregon-supreme-court-revisits-constitutionality-of-punitive-damage-bad-faith-award/"),
			DueProcessLaw: rulingReported("Goddard v. Farmers Insurance Co., 344 Or. 232, 179 P.3d 645 (2008)", "",
				"https://www.insurancelawforum.com/2008/03/articles/bad-faithextra-contractual/oregon-supreme-court-revisits-constitutionality-of-punitive-damage-bad-faith-award/"),
		}, oregon730)),

		postjudgment: provisions(
			general(
				version("us-or-postjudgment", "6 percent a year, simple", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.FromEntry},
					statuteReported("Or. Rev. Stat. § 82.010", "as in force before July 25, 1979", "https://github.com/artwisdom/statuterates")).by(Judgment, civil.Date{}, civil.On(1979, 7, 25)),
				version("us-or-postjudgment-1979", "9 percent a year, simple, on the judgment with its prejudgment interest, fees and costs", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0))}, Start: interest.FromEntry},
					oregon82, statuteReported("Or. Rev. Stat. § 82.010", "", "https://github.com/artwisdom/statuterates")).by(Judgment, civil.On(1979, 7, 25), civil.Date{}).
					omitting("contracts that bear more than 9 percent, whose rate stays", "a judgment that names another day"),
			),
			only(causesOf("med-mal"), version("us-or-postjudgment-med-mal", "discount rate plus 3 percent, at most 5 percent, on judgments for professional negligence of physicians and nurses", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Index: interest.Discount, Percent: decimal.New(3, 0), Ceiling: decimal.New(5, 0)}}, Start: interest.FromEntry,
			}, oregon82).omitting("the discount rate is that of the district where the injury occurred; on which day is not stated", "other health care providers, who owe 9 percent", "the day from which this rule holds")),
		),

		prejudgment: provisions(
			general(version("us-or-prejudgment", "9 percent a year of right on sums that can be ascertained", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0))}, Start: interest.FromDue,
			}, oregon82, statuteReported("Or. Rev. Stat. § 82.010", "(1)(a)", "https://ezel.ai/surveys/prejudgment-interest/oregon")).omitting("the rate a contract states")),
			only(bodily(), version("us-or-prejudgment-injury", "no prejudgment interest in actions for personal injury and wrongful death", interest.Prejudgment{Available: interest.None},
				statuteReported("Or. Rev. Stat. § 82.010", "", "https://ezel.ai/surveys/prejudgment-interest/oregon").Noted("none in practice"))),
			only(causesOf("government"), version("us-or-prejudgment-government", "no prejudgment interest against the state and counties", interest.Prejudgment{Available: interest.None},
				statuteReported("Or. Rev. Stat. § 82.010", "", "https://ezel.ai/surveys/prejudgment-interest/oregon"))),
		),
		security: rules(version("us-or-appeal-security", "the judgment", secured(100, interest.Security{}),
			statute("Or. Rev. Stat. § 19.335", "(1)", "https://www.oregonlaws.org/ors/19.335").Noted("the undertaking is to pay the judgment as far as it is affirmed"),
			statuteReported("Or. Rev. Stat. § 19.335", "(1)", "https://suretyone.com/oregon-supersedeas-bond-appeal-bond").Noted("so that its sum is that of the judgment")).
			omitting("a lesser sum, § 19.310", "the ceiling of $150 million for tobacco manufacturers, § 19.312", "whether interest and costs are added: another report says so", "contract cases, in which the respondent may enforce on an undertaking of its own, § 19.345")),
		life: rules(version("us-or-judgment-life", "ten years, extended once by certificate for ten more", interest.Life{Years: 10, Renews: 10, From: interest.FromRenewal, Times: 1},
			statute("Or. Rev. Stat. § 18.180", "(3)", "https://www.oregonlaws.org/ors/18.180"),
			statute("Or. Rev. Stat. § 18.182", "(1)", "https://lawserver.com/law/state/oregon/or-statutes/oregon_statutes_18-182"),
			statuteReported("Or. Rev. Stat. § 18.182", "", "https://legalclarity.org/how-long-is-a-judgment-good-for-in-oregon").Noted("one extension")).
			omitting("that the ten years of the extension run from the certificate, not from the end of the first ten, was not read", "judgments in criminal actions, and awards of support: § 18.180(4)-(6)", "a debtor discharged in bankruptcy")),
	}
}
