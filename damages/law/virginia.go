package law

import (
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
	"github.com/shopspring/decimal"
)

func virginia() data {
	var (
		wolfe = rulingReported("Wolfe v. Baube, 241 Va. 462, 403 S.E.2d 338 (1991)", "", "https://print.casetext.com/case/wolfe-v-baube").
			Noted("one who was wilfully and wantonly negligent cannot use the claimant's negligence, unless the claimant was so too")
		virginia251   = statute("Va. Code Ann. § 8.01-251", "(A)-(B), (D)", "https://github.com/saint1415/us-statutes/tree/data/data/states/virginia").Noted("as rewritten in 2021 and 2022")
		virginia62302 = statute("Va. Code Ann. §§ 6.2-302, 8.01-382", "", "https://github.com/UniCourt/cic-code-va")
		virginia381   = statute("Va. Code Ann. § 8.01-38.1", "", "https://law.justia.com/codes/virginia/title-8-01/chapter-3/section-8-01-38-1/")
		virginia383   = statute("Va. Code Ann. § 8.01-383.1", "(A)-(B)", "https://law.justia.com/codes/virginia/title-8-01/chapter-13/section-8-01-383-1/")
		virginia581   = statute("Va. Code Ann. § 8.01-581.15", "", "https://www.lawserver.com/law/state/virginia/va-code/virginia_code_8-01-581-15")
		virginia195   = statute("Va. Code Ann. § 8.01-195.3", "", "https://law.justia.com/codes/virginia/title-8-01/chapter-3/section-8-01-195-3/")
		virginia351   = statute("Va. Code Ann. § 8.01-35.1", "(A)", "https://law.justia.com/codes/virginia/title-8-01/chapter-3/section-8-01-35-1/")
		virginia443   = statute("Va. Code Ann. § 8.01-443", "", "https://law.lis.virginia.gov/vacode/title8.01/chapter17/section8.01-443/").
				Noted("separate judgments against joint wrongdoers, each for the whole, until one is satisfied")
		virginiaJoint = statuteReported("Va. Code Ann. §§ 8.01-34, 8.01-443", "", "https://legalclarity.org/virginia-joint-and-several-liability-how-it-works-in-lawsuits")
		virginiaBound = authority.Publication("Medical Malpractice Law in Virginia (Virginia CLE, 2017)", "§ 2.401").
				ReportedAt("https://law-journals-books.vlex.com/vid/2-4-damage-awards-1037080089", AsOf()).
				Noted("one limit for all defendants; punitive damages and interest before judgment count against it")
		nevitt = ruling("Fairfax Hospital System, Inc. v. Nevitt, 249 Va. 591, 457 S.E.2d 10 (1995)", "", "http://casetext.com/case/fairfax-hospital-system-v-nevitt").
			Noted("all recovery for the injury is limited first, then a settlement comes off the limited sum")
		pulliam = rulingReported("Pulliam v. Coastal Emergency Services of Richmond, Inc., 257 Va. 1, 509 S.E.2d 307 (1999)", "",
			"https://brienrochelaw.com/tort-law/tort-case-law/d/damage-cap/").Noted("held the cap valid")
		etheridge = rulingReported("Etheridge v. Medical Center Hospitals, 237 Va. 87, 376 S.E.2d 525 (1989)", "",
			"https://casebriefsco.com/casebrief/etheridge-v-medical-center-hospitals").Noted("$750,000 for an act of May 1980; the cap is valid")
		virginiaOld = statuteReported("Va. Code Ann. § 8.01-581.15", "as it stood before August 1, 1999",
			"https://cpollardlaw.com/virginia-medical-malpractice-lawyer/medical-malpractice-cap-on-damages-virginia/").
			Noted("$750,000 from 1976 to 1983, $1,000,000 until 1999")
	)

	// § 8.01-581.15: the limit of the day of the act.
	malpractice := []rise{
		{civil.On(1999, 8, 1), 1_500_000}, {civil.On(2000, 7, 1), 1_550_000}, {civil.On(2001, 7, 1), 1_600_000}, {civil.On(2002, 7, 1), 1_650_000},
		{civil.On(2003, 7, 1), 1_700_000}, {civil.On(2004, 7, 1), 1_750_000}, {civil.On(2005, 7, 1), 1_800_000}, {civil.On(2006, 7, 1), 1_850_000},
		{civil.On(2007, 7, 1), 1_925_000}, {civil.On(2008, 7, 1), 2_000_000}, {civil.On(2012, 7, 1), 2_050_000}, {civil.On(2013, 7, 1), 2_100_000},
		{civil.On(2014, 7, 1), 2_150_000}, {civil.On(2015, 7, 1), 2_200_000}, {civil.On(2016, 7, 1), 2_250_000}, {civil.On(2017, 7, 1), 2_300_000},
		{civil.On(2018, 7, 1), 2_350_000}, {civil.On(2019, 7, 1), 2_400_000}, {civil.On(2020, 7, 1), 2_450_000}, {civil.On(2021, 7, 1), 2_500_000},
		{civil.On(2022, 7, 1), 2_550_000}, {civil.On(2023, 7, 1), 2_600_000}, {civil.On(2024, 7, 1), 2_650_000}, {civil.On(2025, 7, 1), 2_700_000},
		{civil.On(2026, 7, 1), 2_750_000}, {civil.On(2027, 7, 1), 2_800_000}, {civil.On(2028, 7, 1), 2_850_000}, {civil.On(2029, 7, 1), 2_900_000},
		{civil.On(2030, 7, 1), 2_950_000}, {civil.On(2031, 7, 1), 3_000_000},
	}
	// The whole recovery for one patient, punitive damages too. The section does not say which damages bear a cut; where
	// punitive damages bear it first, the outcome is the same whether the limit of § 8.01-38.1 comes before or after.
	patient := func(d int64) Caps {
		return frozen.Of(limit.Cap{
			Kinds: head.AllCompensatory().Union(head.AllPunitive()), Unit: limit.Person, To: limit.Dollars(d), Spread: limit.PunitiveFirst,
		})
	}
	const (
		actNotAccrual = "the section keys on the day of the act of malpractice; accrual stands for it"
		punitiveToo   = "punitive damages, which count against the limit too: an assessment applies it to compensatory damages alone"
		interestToo   = "interest before judgment, which counts against the limit"
	)
	state := func(d int64) Caps {
		return frozen.Of(limit.Cap{
			Kinds: head.AllCompensatory(), Unit: limit.Plaintiff, To: limit.GreaterOf(limit.Dollars(d), limit.Times(1, "liability_insurance_limit")),
		})
	}

	return data{
		predicate: rules(version("us-va-punitive-predicate", "punitive damages need malice, or conduct so willful or wanton as to show conscious disregard of the rights of others", punitive.Predicate{
			States: frozen.Of[finding.Topic]("malice_or_willful_or_wanton_conduct", "malice", "actual_malice", "willful_or_wanton_conduct"),
			Bars:   frozen.Of(punitive.Bar{Cause: "government", Authority: virginia195}),
		}, statuteReported("Va. Code Ann. § 8.01-44.5", "", "https://law.justia.com/codes/virginia/title-8-01/chapter-3/section-8-01-44-5/")).
			omitting("the standard of proof, which neither § 8.01-38.1 nor § 8.01-44.5 states and no decision read confirms")),

		punitiveCaps: rules(
			version("us-va-punitive-cap-none", "no cap on punitive damages", noCaps(), virginia381).by(Accrual, civil.Date{}, civil.On(1988, 7, 1)),
			version("us-va-punitive-cap-1988", "cap of $350,000 on punitive damages in an action", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Action, To: limit.Dollars(350_000),
			}), virginia381, rulingReported("Wackenhut Applied Technologies Center, Inc. v. Sygnetron Protection Systems, Inc., 979 F.2d 980 (4th Cir. 1992)", "",
				"http://law.justia.com/cases/federal/appellate-courts/F2/979/980/383411/")).by(Accrual, civil.On(1988, 7, 1), civil.Date{}).
				omitting("how several plaintiffs share the one amount: no decision was found"),
		),

		split: rules(version("us-va-punitive-split", "no share of punitive damages for a fund", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-va-compensatory-caps", "no general cap on compensatory damages", noCaps(),
				statuteReported("Va. Code Ann. § 8.01-581.15", "", "https://www.lawserver.com/law/state/virginia/va-code/virginia_code_8-01-581-15").
					Noted("limits recovery in malpractice only"))).but("med-mal", "government"),
			only(causesOf("med-mal"), append([]Version[Caps]{
				version("us-va-med-mal-cap-1976", "cap of $750,000 on all recovery for injury to a patient", patient(750_000), virginiaOld, etheridge).
					by(Accrual, civil.On(1976, 1, 1), civil.On(1983, 1, 1)).
					omitting("the exact days in 1976 and 1983 on which the amounts took effect were not confirmed", actNotAccrual, punitiveToo, interestToo),
				version("us-va-med-mal-cap-1983", "cap of $1,000,000 on all recovery for injury to a patient", patient(1_000_000), virginiaOld, nevitt.Noted("a cap of $1,000,000 for an act of September 1988")).
					by(Accrual, civil.On(1983, 1, 1), malpractice[0].from).
					omitting("the exact day in 1983 on which the amount took effect was not confirmed", actNotAccrual, punitiveToo, interestToo),
			}, schedule(version("us-va-med-mal-cap", "cap on all recovery for injury to a patient, of the year of the act", noCaps(), virginia581, virginiaBound, pulliam, nevitt).
				omitting(actNotAccrual, punitiveToo, interestToo), Accrual, civil.Date{}, patient, malpractice...)...)...),
			only(causesOf("government"), schedule(version("us-va-government-cap", "cap on claims against the Commonwealth: the sum of the statute or the insurance, if that is more", noCaps(), virginia195).
				omitting("interest and costs, which come on top", "counties, cities and towns, which keep their immunity, and transportation districts before July 1, 1986"),
				Accrual, civil.Date{}, state, rise{civil.On(1982, 7, 1), 25_000}, rise{civil.On(1988, 7, 1), 75_000}, rise{civil.On(1993, 7, 1), 100_000})...),
		),

		fault: provisions(
			general(version("us-va-fault", "contributory negligence", silent(fault.Rule{
				Bar: fault.AnyFault, Reduces: fault.NoReduction, Lifts: frozen.Of[finding.Topic]("last_clear_chance", "willful_or_wanton_conduct"),
			}, fault.MoreThanCareless), faultSurvey(), authority.Publication("Dealing with Contributory Negligence in Virginia", "").
				ReportedAt("https://martinwrenlaw.com/blog/dealing-with-contributory-negligence", AsOf()).Noted("last clear chance; willful and wanton negligence of the defendant"),
				authority.Case("Baskett v. Banks, 186 Va. 1022 (1947)", "").NotConfirmed()).
				reaching(careless()).
				omitting("common carriers that violate a safety law")),
			noDefense("us-va-fault-no-defense", intentionalTorts(), wolfe.Noted("the claimant's negligence is no answer even to wilful and wanton negligence, and still less to an intention to harm"), intentGraves(), intentBrandon()),
			noDefenseToNegligence("us-va-fault-wilful", causesOf("wilful-misconduct"), wolfe),
		),

		liability: rules(version("us-va-liability", "joint and several liability", fault.Always(), virginia443, virginiaJoint)),

		credit: rules(version("us-va-credit", "the sum paid, or stated in the release if that is more, comes off what the others owe", fault.Credit{Method: fault.ProTanto, Order: fault.OrderIrrelevant, Stated: true, GoodFaith: true}, virginia351, nevitt).omitting("that a payment by one not liable for the same injury earns no credit")),

		reallocation: rules(version("us-va-reallocation", "borne by those jointly liable", fault.Reallocation{Rule: fault.ByJointLiability}, virginia443)),

		collateral: rules(version("us-va-collateral", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted},
			statute("Va. Code Ann. § 8.01-35", "", "https://law.justia.com/codes/virginia/title-8-01/chapter-3/section-8-01-35/").Noted("lost income is not cut for what others paid"),
			ruling("Acuar v. Letourneau, 260 Va. 180, 531 S.E.2d 316 (2000)", "", "https://www.casetext.com/case/acuar-v-letourneau").
				Noted("nor medical expense for what was written off"))),

		order: provisions(only(causesOf("med-mal"), version("us-va-order", "the cap, then settlements, in medical malpractice",
			frozen.Of(StageFault, StageCaps, StageShares, StageCredits), nevitt))),

		remittitur: rules(version("us-va-remittitur", "remittitur and additur in Virginia courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: virginia383, Additur: remittitur.Yes, AdditurLaw: virginia383,
			AppealProtest: remittitur.Yes, AppealLaw: virginia383,
		}, virginia383)),
		postjudgment: rules(version("us-va-postjudgment-2004", "interest at 6 percent", interest.Postjudgment{
			Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.FromEntry,
		}, virginia62302).by(Judgment, civil.On(2004, 7, 1), civil.Date{}).
			omitting("contracts, at the higher of the contract's rate and 6 percent", "an order that has interest run from the verdict", "8 to 12 percent at times from 1975 to 2004, whose exact days were not read")),

		prejudgment: provisions(general(version("us-va-prejudgment-2004", "prejudgment interest as the factfinder allows, at 6 percent", interest.Prejudgment{
			Available: interest.Discretionary, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.AsCourtSets, Excludes: head.AllPunitive(),
		}, virginia62302).by(Judgment, civil.On(2004, 7, 1), civil.Date{}).omitting("a contract's rate", "that it is discretionary rests on a report", "that punitive damages bear none was not read", "negotiable instruments, which bear it of right: Va. Code § 8.01-382")),
			only(causesOf("wage"), version("us-va-prejudgment-wage", "interest of right on unpaid wages, at 8 percent from the day they were due", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(8, 0))}, Start: interest.FromDue, Excludes: head.AllPunitive(),
			}, statute("Va. Code § 40.1-29", "(G)", "https://github.com/saint1415/us-statutes")).
				omitting("wages of several pay days, each of which bears it from its own day", "the multiple of a knowing violation")),
			only(causesOf("government"), version("us-va-prejudgment-government", "no prejudgment interest on tort claims against the Commonwealth", interest.Prejudgment{Available: interest.None},
				statute("Va. Code § 8.01-195.3", "", "https://github.com/saint1415/us-statutes"))),
		),
		security: rules(version("us-va-appeal-security", "the judgment and a year of interest, at most $25 million", interest.Security{Measured: interest.WithInterest, Years: 1, Ceiling: millions(25)},
			statute("Va. Code § 8.01-676.1", "C, J", "https://law.justia.com/codes/virginia/title-8-01/chapter-26-2/section-8-01-676-1/")).
			omitting("the year runs from the notice of appeal", "damages that the suspension causes", "another sum for good cause", "the ceiling is for an appellant and its affiliates", dissipates, "from when the ceiling holds")),
		life: rules(
			version("us-va-judgment-life", "twenty years, extended by certificate for ten more, twice at most", interest.Life{Years: 20, Renews: 10, From: interest.FromRenewal, Times: 2},
				virginia251).by(Judgment, civil.Date{}, civil.On(2021, 7, 1)).
				omitting("extensions ordered on a motion before July 1, 2021, each for twenty years from the motion", "executors and administrators, for two years and once", "general district courts, ten years: § 16.1-94.1", "time in which execution is stayed, which does not count"),
			version("us-va-judgment-life-2021", "ten years, extended by certificate for ten more, twice at most", interest.Life{Years: 10, Renews: 10, From: interest.FromRenewal, Times: 2},
				virginia251).by(Judgment, civil.On(2021, 7, 1), civil.Date{}).
				omitting("child support, twenty years", "executors and administrators, for two years and once", "land conveyed to a buyer for value, whose lien is enforced within five years of the deed", "time in which execution is stayed, which does not count"),
		),
	}
}
