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

func newMexico() data {
	var newMexicoPunitive = rulingReported("Aken v. Plains Electric Generation & Transmission Cooperative, Inc., 2002-NMSC-021", "",
		"https://www.studicata.com/summaries/supreme-court-of-new-mexico/aken-v-plains-electric-generation-transmission-cooperative-inc-2002-48wn9v")

	var (
		newMexico4156    = statute("N.M. Stat. Ann. § 41-5-6", "", "https://law.justia.com/codes/new-mexico/chapter-41/article-5/section-41-5-6/")
		newMexico4156Old = statute("N.M. Stat. Ann. § 41-5-6", "(2021)", "https://law.justia.com/codes/new-mexico/2021/chapter-41/article-5/section-41-5-6-d-1/")
		newMexicoSiebert = rulingReported("Siebert v. Okun, 2021-NMSC-016, 485 P.3d 1265", "", "https://law.justia.com/codes/new-mexico/chapter-41/article-5/section-41-5-6/").
					Noted("upheld against the right to a jury")
		newMexicoOutpatient = statuteReported("N.M. Stat. Ann. § 41-5-6", "", "https://www.beckersasc.com/asc-news/new-mexico-governor-caps-medical-malpractice-damages-for-independent-ascs.html")
		newMexico41419      = statute("N.M. Stat. Ann. § 41-4-19", "", "https://law.justia.com/codes/new-mexico/chapter-41/article-4/section-41-4-19/")
		newMexicoSeveral    = statute("N.M. Stat. Ann. § 41-3A-1", "", "https://law.justia.com/codes/new-mexico/chapter-41/article-3a/section-41-3a-1/")
		newMexicoCredit     = statuteReported("N.M. Stat. Ann. §§ 41-3-4, 41-3A-1", "",
			"https://www.hpylaw.com/toxic-tort-environmental/publications/how-settlement-credits-work-new-mexico/")
		pipkins = ruling("Pipkins v. TA Operating Corp. (D.N.M.)", "", "https://app.midpage.ai/document/pipkins-v-ta-operating-corp-2403129").
			Noted("New Mexico knows the rule; the federal court predicted that it reaches sums written off")
		newMexico5684 = statute("N.M. Stat. Ann. § 56-8-4", "(A)-(D)", "https://law.justia.com/codes/new-mexico/2019/chapter-56/article-8/section-56-8-4/").
				Noted("the rates since June 18, 1993; the state and its subdivisions are exempt unless another law provides")
		newMexicoTorts = injuriesAnd("bad-faith", "breach-of-fiduciary-duty", "conversion", "defamation", "false-imprisonment", "fraud", "insurance-bad-faith",
			"invasion-of-privacy", "legal-malpractice", "malicious-prosecution", "med-mal", "nuisance", "property-damage", "tortious-interference", "trespass", "wrongful-death")
	)

	newMexicoCare := anyTimeOf(head.KindMedical, head.KindLifeCare)
	newMexicoProvider := limit.Indexed(decimal.NewFromInt(750_000), "cpi_independent_provider_since_2022")
	newMexicoMalpractice := func(to limit.Expr) Caps {
		return frozen.Of(limit.Cap{
			Kinds: head.AllCompensatory().Without(newMexicoCare), Unit: limit.Person | limit.Occurrence, To: limit.When("qualified_health_care_provider", to, limit.NoLimit()),
		})
	}

	return data{
		predicate: rules(
			version("us-nm-punitive-predicate", "punitive damages need malicious, willful, reckless, wanton or fraudulent conduct, or bad faith", punitive.Predicate{
				States: frozen.Of[finding.Topic]("malicious_willful_reckless_or_wanton", "malice", "willfulness", "recklessness", "wantonness", "fraud", "bad_faith"),
				Proof:  finding.Preponderance,
			}, newMexicoPunitive).by(Accrual, civil.Date{}, civil.On(2026, 7, 1)).
				omitting("that preponderance suffices was confirmed only through reports of the change made for malpractice in 2026"),
			version("us-nm-punitive-predicate-2026", "punitive damages need malicious, willful, reckless, wanton or fraudulent conduct, or bad faith", punitive.Predicate{
				States: frozen.Of[finding.Topic]("malicious_willful_reckless_or_wanton", "malice", "willfulness", "recklessness", "wantonness", "fraud", "bad_faith"),
				Proof:  finding.Preponderance,
			}, newMexicoPunitive).by(Accrual, civil.On(2026, 7, 1), civil.Date{}).notFor("med-mal").
				omitting("the change made for malpractice in 2026, whose event is not confirmed"),
		),

		punitiveCaps: rules(
			version("us-nm-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(newMexicoPunitive)).by(Accrual, civil.Date{}, civil.On(2026, 7, 1)),
			version("us-nm-punitive-cap-none-2026", "no cap on punitive damages outside malpractice", noCaps(), noOther(newMexicoPunitive)).
				by(Accrual, civil.On(2026, 7, 1), civil.Date{}).notFor("med-mal"),
		),

		split: rules(version("us-nm-punitive-split", "no share of punitive damages for a fund", undivided(), splitSurvey())),

		compensatoryCaps: provisions(general(version("us-nm-compensatory-caps", "no general cap on compensatory damages", noCaps(),
			statuteReported("N.M. Stat. Ann. § 41-5-6", "", "https://law.justia.com/codes/new-mexico/chapter-41/article-5/section-41-5-6/").
				Noted("limits recovery in malpractice only")).notFor("med-mal")).but("med-mal"),
			only(causesOf("med-mal"), append(append([]Version[Caps]{
				version("us-nm-med-mal-cap-1995", "cap of $600,000 on malpractice damages other than medical care", newMexicoMalpractice(limit.Dollars(600_000)), newMexico4156Old, newMexicoSiebert).
					by(Accrual, civil.On(1995, 4, 1), civil.On(2022, 1, 1)).omitting("providers who did not qualify are asked about as a finding"),
			}, schedule(version("us-nm-med-mal-cap", "caps on malpractice damages other than medical care, by kind of provider", Caps{}, newMexico4156, newMexico4156Old).
				omitting("the 2026 act, H.B. 99, whose text was not read"), Accrual, civil.On(2024, 1, 1), func(d int64) Caps {
				return newMexicoMalpractice(limit.When("hospital_or_hospital_controlled_outpatient_facility", limit.Dollars(d), newMexicoProvider))
			}, rise{civil.On(2022, 1, 1), 4_000_000}, rise{civil.On(2023, 1, 1), 4_500_000})...),
				schedule(version("us-nm-med-mal-cap", "caps on malpractice damages other than medical care, by kind of provider", Caps{}, newMexico4156, newMexicoOutpatient).
					omitting("the hospitals' limit from 2027, which follows an index", "the 2026 act, H.B. 99, whose text was not read"), Accrual, civil.On(2027, 1, 1), func(d int64) Caps {
					return newMexicoMalpractice(limit.When("hospital_or_hospital_controlled_outpatient_facility", limit.Dollars(d),
						limit.When("independent_outpatient_facility", limit.Indexed(decimal.NewFromInt(1_000_000), "cpi_independent_outpatient_facility_since_2024"), newMexicoProvider)))
				}, rise{civil.On(2024, 1, 1), 5_000_000}, rise{civil.On(2025, 1, 1), 5_500_000}, rise{civil.On(2026, 1, 1), 6_000_000})...)...),
			only(causesOf("government"), version("us-nm-government-cap-2008", "limits on tort claims against the government: $400,000 for each person, $300,000 for medical expense, $750,000 for each occurrence", frozen.Of(
				limit.Cap{Kinds: head.AllCompensatory().Without(newMexicoCare), Unit: limit.Plaintiff | limit.Occurrence, To: limit.Dollars(400_000)},
				limit.Cap{Kinds: newMexicoCare, Unit: limit.Plaintiff | limit.Occurrence, To: limit.Dollars(300_000)},
				limit.Cap{Kinds: head.AllCompensatory().Without(newMexicoCare), Unit: limit.Occurrence, To: limit.Dollars(750_000)},
			), newMexico41419).by(Accrual, civil.On(2008, 7, 1), civil.Date{}).
				omitting("the limit of $200,000 for each piece of real property, which stands beside the limit for each person", "whether the limit on medical expense is one for each person")),
		),

		fault: rules(version("us-nm-fault", "pure comparative fault", claimant(fault.Pure),
			ruling("Scott v. Rizzo, 96 N.M. 682, 634 P.2d 1234 (1981)", "", "https://app.midpage.ai/document/scott-v-rizzo-1430183"),
			rulingReported("Liebeck v. McDonald's Restaurants, No. CV-93-02419 (N.M. Dist. Ct. 1994)", "", "http://minnesotapersonal-injurylawyer.com/tag/punitive-damages/").
				Noted("reduced by 20 percent in a claim over a product")).
			reaching(append(productClaims(), careless("drunk-driving")...)).
			by(Accrual, civil.On(1981, 2, 12), civil.Date{}).
			omitting("actions of earlier accrual tried after February 12, 1981")),

		liability: rules(version("us-nm-liability", "several, with exceptions", fault.Liability{Joint: frozen.Of(
			fault.Clause{Finding: "intent_to_injure"}, fault.Clause{Causes: frozen.Of(intentionalTorts()...)}, fault.Clause{Finding: "vicarious_relationship", Combined: true}, fault.Clause{Finding: "strict_product_liability", Combined: true},
			fault.Clause{Finding: "sound_public_policy"},
		)}, newMexicoSeveral).by(Accrual, civil.On(1987, 7, 1), civil.Date{}).omitting("the day in 1987 on which the act took effect was not confirmed")),

		credit: rules(version("us-nm-credit", "no credit for one who owes only its share; the sum paid for one who is jointly liable", fault.Credit{
			Method: fault.ByRelease, Several: fault.SeveralNone, JointOnly: true, Stated: true, AtLeastPaid: true, Unrecorded: fault.ReleaseOfSum,
		}, newMexicoCredit)),

		reallocation: rules(version("us-nm-reallocation", "a share that cannot be collected falls on the claimant", fault.Reallocation{Rule: fault.ClaimantBears}, newMexicoSeveral).
			omitting("defendants who are jointly liable, who owe the whole")),

		collateral: rules(version("us-nm-collateral", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, pipkins,
			authority.Case("McConal Aviation, Inc. v. Commercial Aviation Insurance Co., 110 N.M. 697 (1990)", "").NotConfirmed()).
			omitting("medical expense billed and written off, on which no New Mexico court was found to have ruled")),

		remittitur: rules(version("us-nm-remittitur", "remittitur in New Mexico courts", remittitur.Practice{},
			authority.Case("Jolley v. Energen Resources Corp., 2008-NMCA-164", "").ReportedAt("https://e.casetext.com/case/jolley-v-energen-resources-corp", AsOf()))),

		postjudgment: provisions(
			general(version("us-nm-postjudgment-1993", "interest at 8.75 percent", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(875, -2))}, Start: interest.FromEntry}, newMexico5684).
				by(Judgment, civil.On(1993, 6, 18), civil.Date{}).notFor("government").
				omitting("a written instrument's own rate", "judgments that rest on bad faith or on intentional or willful acts, at 15 percent", "the rate before June 18, 1993")),
			only(newMexicoTorts, version("us-nm-postjudgment-tort-1993", "interest at 15 percent on judgments for tortious conduct, bad faith or willful acts", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Fixed(decimal.New(15, 0))}, Start: interest.FromEntry,
			}, newMexico5684).by(Judgment, civil.On(1993, 6, 18), civil.Date{})),
		),

		prejudgment: provisions(
			general(version("us-nm-prejudgment", "interest of at most 10 percent from service, as the court sets", interest.Prejudgment{
				Available: interest.Discretionary, Rule: interest.Rule{Rate: interest.Rate{Ceiling: decimal.New(10, 0)}}, Sets: interest.ByCourt, Start: interest.FromService,
			}, newMexico5684)),
			only(causesOf("contract"), version("us-nm-prejudgment-contract", "interest of at most 15 percent on money due by contract", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Rate{Ceiling: decimal.New(15, 0)}}, Sets: interest.ByCourt, Start: interest.FromDue,
			}, statute("N.M. Stat. Ann. § 56-8-3", "", "https://law.justia.com/codes/new-mexico/2020/chapter-56/article-8/section-56-8-3/")).
				omitting("a written contract's own rate", "damages for breach that are not money due by contract, on which the court has discretion: § 56-8-4(B)", "that interest begins when the sum was due was not read")),
			only(causesOf("government"), version("us-nm-prejudgment-government", "no interest before judgment against the state and its subdivisions", interest.Prejudgment{
				Available: interest.None,
			}, newMexico5684).omitting("another statute or the common law that provides for it")),
		),
		security: rules(version("us-nm-appeal-security", "twice the judgment", secured(200, interest.Security{}),
			statute("N.M. Stat. Ann. § 39-3-22", "A", "https://law.justia.com/codes/new-mexico/chapter-39/article-3/section-39-3-22/")).
			omitting("the ceiling of $100 million for parties to the tobacco settlement, § 39-3-22(C)", "the rules of civil and of appellate procedure were not read")),
		life: rules(
			version("us-nm-judgment-life", "fourteen years, execution within seven of rendition or revival; an action gives a new judgment", interest.Life{
				Years: 14, Dormant: 7, Revival: 7, Renews: 14, From: interest.FromRenewal,
			}, statute("N.M. Stat. Ann. § 37-1-2", "as in force before July 1, 2021", "https://legalfix.com/statutes/state-codes/new-mexico/chapter-37/article-1/section-37-1-2"),
				statute("N.M. Stat. Ann. § 39-1-20", "", "https://law.justia.com/cases/new-mexico/court-of-appeals/1991/11832-2.html").Noted("quoted in Fischoff v. Tometich"),
				ruling("Fischoff v. Tometich, 113 N.M. 271, 824 P.2d 1073 (Ct. App. 1991)", "", "https://law.justia.com/cases/new-mexico/court-of-appeals/1991/11832-2.html"),
				rulingReported("The Cadle Company v. Seavall (N.M. Ct. App.)", "", "https://nmappellatelaw.com/nmca-judgments-are-forever").Noted("an action on a judgment creates a new one, with fourteen years of its own")).
				by(Judgment, civil.Date{}, civil.On(2021, 7, 1)).
				omitting("whether the act of 2021 reaches judgments entered before it, so that one renewed after July 1, 2021 still ends fourteen years after the first, was not read",
					"a revival that is no new judgment, which gives seven years more for execution", "judgments before 1983, which had seven years"),
			version("us-nm-judgment-life-2021", "fourteen years from the original judgment, whatever revives it; execution within seven of rendition or revival", interest.Life{Years: 14, Dormant: 7, Revival: 7},
				statute("N.M. Stat. Ann. § 37-1-2, as amended by Laws 2021, ch. 31", "", "https://law.justia.com/codes/new-mexico/2021/chapter-37/article-1/section-37-1-2/"),
				statute("N.M. Stat. Ann. §§ 39-1-6, 39-1-20", "", "https://github.com/saint1415/us-statutes/tree/data/data/states/new-mexico")).
				by(Judgment, civil.On(2021, 7, 1), civil.Date{}).
				omitting("that the act keys on the day of the original judgment was not read", "a revival gives seven years more for execution, but none beyond the fourteen", "judgments of other states"),
		),
	}
}
