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

func maryland() data {
	var (
		zenobia       = rulingReported("Owens-Illinois, Inc. v. Zenobia, 325 Md. 420 (1992)", "", "https://wise-law.net/category/news/")
		zenobiaOn     = rulingReported("Owens-Illinois, Inc. v. Zenobia, 325 Md. 420 (1992)", "", "https://millerandzois.com/professional-attorney-information-center/amp/maryland-law-update/maryland-punitive-damages")
		bowden        = rulingReported("Bowden v. Caldor, Inc., 350 Md. 4, 710 A.2d 267 (1998)", "", "https://www.lawpipe.com/Maryland/Punitive_Damages_Cases_In_Maryland.html").Noted("review by factors")
		maryland11108 = statute("Md. Code Ann., Cts. & Jud. Proc. § 11-108", "(b)", "https://codes.findlaw.com/md/courts-and-judicial-proceedings/md-code-cts-and-jud-pro-sect-11-108/")
		maryland32A09 = statute("Md. Code Ann., Cts. & Jud. Proc. § 3-2A-09", "(a)-(b)", "https://law.justia.com/codes/maryland/2019/courts-and-judicial-proceedings/title-3/subtitle-2a/sect-3-2a-09/")
		marylandTable = statuteReported("Md. Code Ann., Cts. & Jud. Proc. §§ 3-2A-09, 11-108", "", "https://www.millerandzois.com/maryland-medical-malpractice-cap.html").Noted("the figures year by year to 2024")
		marylandState = statute("Md. Code Ann., State Gov't § 12-104", "(a)(2)", "https://lexace.ai/us/statute/maryland/SG-12-104")
		marylandLocal = statute("Md. Code Ann., Cts. & Jud. Proc. § 5-303", "(a)", "https://www.lawserver.com/law/state/maryland/md-laws/maryland_laws_courts_and_judicial_proceedings_5-303")
		marylandRise  = statuteReported("Md. Code Ann., Cts. & Jud. Proc. § 5-303", "", "http://landsmanlaw.com/news/2015/12/02/change-in-local-government-tort-claims-act/").Noted("the limits before and from October 1, 2015")
		coleman       = rulingReported("Coleman v. Soccer Association of Columbia, 432 Md. 679 (2013)", "", "http://www.mddefensecounsel.org/cases/coleman.html")
		lastChance    = rulingReported("Coleman v. Soccer Association of Columbia, 432 Md. 679 (2013)", "", "http://www.jdsupra.com/legalnews/injured-in-an-accident-did-you-do-anyth-99779/").Noted("last clear chance")
		marylandJoint = statuteReported("Md. Code Ann., Cts. & Jud. Proc. §§ 3-1401 to 3-1409", "", "https://www.marylandtruckaccidentlawyerblog.com/joint-and-several-liability-in-maryland-personal-injury-cases/")
		chilcote      = ruling("Chilcote v. Von Der Ahe Van Lines, 300 Md. 106, 476 A.2d 204 (1984)", "", "https://app.midpage.ai/document/chilcote-v-von-der-ahe-van-lines-1468815").
				Noted("a pro rata release takes off a share by head count; a master and its servant are one")
		hashmi = rulingReported("Hashmi v. Bennett, 416 Md. 707, 7 A.3d 1059 (2010)", "", "https://www.marylandmedicalmalpracticeattorneyblog.com/joint-torfeasor-releases-in-maryland/").
			Noted("the sum paid, or the proportion the release provides if that is more")
		spangler    = rulingReported("Spangler v. McQuitty, 424 Md. 527 (2012)", "", "https://www.avvo.com/legal-guides/ugc/liability-releases-in-maryland---joint-tortfeasors")
		haischer    = rulingReported("Haischer v. CSX Transportation, Inc., 381 Md. 119 (2004)", "", "https://legalclarity.org/collateral-source-rule-in-maryland-how-it-affects-your-case")
		hebron      = ruling("Hebron Volunteer Fire Department, Inc. v. Whitelock, 166 Md. App. 619 (2006)", "", "https://print.casetext.com/case/hebron-volunteer-fire-department-inc-v-whitelock")
		marylandPre = authority.Constitution("Md. Const. art. III", "§ 57").ReportedAt("https://ezel.ai/surveys/prejudgment-interest/maryland", AsOf())
	)

	// § 11-108(b): $350,000 from July 1, 1986; $500,000 from October 1, 1994 and $15,000 more each October 1 from 1995.
	general11108 := []rise{
		{civil.On(1986, 7, 1), 350_000}, {civil.On(1994, 10, 1), 500_000}, {civil.On(1995, 10, 1), 515_000}, {civil.On(1996, 10, 1), 530_000},
		{civil.On(1997, 10, 1), 545_000}, {civil.On(1998, 10, 1), 560_000}, {civil.On(1999, 10, 1), 575_000}, {civil.On(2000, 10, 1), 590_000},
		{civil.On(2001, 10, 1), 605_000}, {civil.On(2002, 10, 1), 620_000}, {civil.On(2003, 10, 1), 635_000}, {civil.On(2004, 10, 1), 650_000},
		{civil.On(2005, 10, 1), 665_000}, {civil.On(2006, 10, 1), 680_000}, {civil.On(2007, 10, 1), 695_000}, {civil.On(2008, 10, 1), 710_000},
		{civil.On(2009, 10, 1), 725_000}, {civil.On(2010, 10, 1), 740_000}, {civil.On(2011, 10, 1), 755_000}, {civil.On(2012, 10, 1), 770_000},
		{civil.On(2013, 10, 1), 785_000}, {civil.On(2014, 10, 1), 800_000}, {civil.On(2015, 10, 1), 815_000}, {civil.On(2016, 10, 1), 830_000},
		{civil.On(2017, 10, 1), 845_000}, {civil.On(2018, 10, 1), 860_000}, {civil.On(2019, 10, 1), 875_000}, {civil.On(2020, 10, 1), 890_000},
		{civil.On(2021, 10, 1), 905_000}, {civil.On(2022, 10, 1), 920_000}, {civil.On(2023, 10, 1), 935_000}, {civil.On(2024, 10, 1), 950_000},
		{civil.On(2025, 10, 1), 965_000}, {civil.On(2026, 10, 1), 980_000},
	}
	const before2005 = 12 // rows of § 11-108 that reach health care too, the last until January 1, 2005
	next := civil.On(2027, 10, 1)

	// § 3-2A-09(b): $650,000 from January 1, 2005 and $15,000 more each January 1 from 2009.
	health := []rise{
		{civil.On(2005, 1, 1), 650_000}, {civil.On(2009, 1, 1), 665_000}, {civil.On(2010, 1, 1), 680_000}, {civil.On(2011, 1, 1), 695_000},
		{civil.On(2012, 1, 1), 710_000}, {civil.On(2013, 1, 1), 725_000}, {civil.On(2014, 1, 1), 740_000}, {civil.On(2015, 1, 1), 755_000},
		{civil.On(2016, 1, 1), 770_000}, {civil.On(2017, 1, 1), 785_000}, {civil.On(2018, 1, 1), 800_000}, {civil.On(2019, 1, 1), 815_000},
		{civil.On(2020, 1, 1), 830_000}, {civil.On(2021, 1, 1), 845_000}, {civil.On(2022, 1, 1), 860_000}, {civil.On(2023, 1, 1), 875_000},
		{civil.On(2024, 1, 1), 890_000}, {civil.On(2025, 1, 1), 905_000}, {civil.On(2026, 1, 1), 920_000},
	}

	noneconomic := func(to limit.Expr) Caps {
		return frozen.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Person, To: to})
	}
	one := func(d int64) Caps { return noneconomic(limit.Dollars(d)) }
	// With two or more beneficiaries of a death, a percentage of the figure; every figure is a multiple of $5,000.
	death := func(percent int64, topic finding.Topic) func(int64) Caps {
		return func(d int64) Caps {
			return noneconomic(limit.When(topic, limit.Dollars(d*percent/100), limit.Dollars(d)))
		}
	}
	const (
		beneficiaries = finding.Topic("two_or_more_beneficiaries")
		healthDeath   = finding.Topic("wrongful_death_with_two_or_more_beneficiaries")
		laterRises    = "the rises after the last row, $15,000 each year"
	)

	healthBefore := schedule(version("us-md-med-mal-cap", "cap on noneconomic damages in health care before its own section", noCaps(), maryland11108, marylandTable).
		omitting("a wrongful death that arose before October 1, 1994, which was not capped", "the separate cap of a personal injury action beside that of the death"),
		Accrual, civil.On(2005, 1, 1), death(150, healthDeath), general11108[:before2005]...)
	healthSince := schedule(version("us-md-med-mal-cap", "cap on noneconomic damages for one medical injury", noCaps(), maryland32A09, marylandTable).omitting(laterRises),
		Accrual, civil.On(2027, 1, 1), death(125, healthDeath), health...)

	// Sexual abuse is left to the general provision, which does not answer for it.
	capped := causesOf("assault", "aviation", "battery", "dram-shop", "drunk-driving", "intentional-tort", "motor-carrier", "motor-vehicle", "negligence",
		"nursing-home", "personal-injury", "premises", "product-liability", "toxic-tort", "wilful-misconduct")

	return data{
		predicate: rules(version("us-md-punitive-predicate", "punitive damages need actual malice", punitive.Predicate{
			States: frozen.Of[finding.Topic]("actual_malice"), Proof: finding.ClearAndConvincing,
		}, zenobia, zenobiaOn).omitting("products: actual knowledge of the defect with deliberate disregard of the consequences",
			"when evidence of wealth may be heard, Cts. & Jud. Proc. § 10-913")),

		punitiveCaps: rules(version("us-md-punitive-cap", "no cap on punitive damages", noCaps(), noOther(bowden))),

		split: rules(version("us-md-punitive-split", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-md-compensatory-caps", "no cap on other compensatory damages", noCaps(), noOther(maryland11108)).
				notFor("sexual-abuse").
				omitting("the caps on claims of child sexual abuse, Cts. & Jud. Proc. § 5-117")).
				but(append(capped, "wrongful-death", "med-mal", "government")...),
			only(capped, schedule(version("us-md-noneconomic-cap", "cap on noneconomic damages for one injured person", noCaps(), maryland11108,
				rulingReported("Rodriguez v. Cooper, 458 Md. 425 (2018)", "", "https://tydings.com/news-insights/maryland-court-appeals-applies-noneconomic-damages-cap-intentional-tort-claims").
					Noted("intentional torts and gross negligence too; overrules Cole v. Sullivan, 110 Md. App. 79 (1996)")).omitting(laterRises),
				Accrual, next, one, general11108...)...),
			only(causesOf("wrongful-death"), schedule(version("us-md-wrongful-death-cap", "cap on noneconomic damages for one death", noCaps(), maryland11108).omitting(laterRises),
				Accrual, next, death(150, beneficiaries), general11108[1:]...)...),
			only(causesOf("med-mal"), append(healthBefore, healthSince...)...),
			only(causesOf("government"), version("us-md-government-cap-2015", "cap of $400,000 for a claimant against the state or a local government", frozen.Of(
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Occurrence, To: limit.Dollars(400_000)},
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.When("local_government", limit.Dollars(800_000), limit.NoLimit())},
			), marylandState, marylandLocal, marylandRise).by(Accrual, civil.On(2015, 10, 1), civil.Date{}).
				omitting("law enforcement officers' intentional torts and violations of rights, $890,000 for an occurrence", "sexual abuse of a minor",
					"the limits before October 1, 2015: $200,000, and $500,000 for an occurrence", "interest on the judgment")),
		),

		fault: provisions(
			general(version("us-md-fault", "contributory negligence bars recovery", fault.Rule{
				Bar: fault.AnyFault, Lifts: frozen.Of[finding.Topic]("last_clear_chance"),
			}, coleman, lastChance).
				reaching(careless())),
			noDefense("us-md-fault-no-defense", intentionalTorts(), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-md-liability", "joint and several liability", fault.Always(), marylandJoint)),

		credit: rules(version("us-md-credit", "the sum paid by a joint wrongdoer comes off the verdict", fault.Credit{
			Method: fault.ByRelease, Order: fault.OrderIrrelevant, Stated: true, AtLeastPaid: true, EqualShares: true, LiableOnly: true, Unrecorded: fault.ReleaseOfSum,
		}, hashmi, chilcote, statute("Md. Code Ann., Cts. & Jud. Proc. § 3-1405", "", "https://instalawyer.io/laws/maryland-statutes/section-3-1405-effect-of"), spangler)),

		reallocation: rules(version("us-md-reallocation", "borne by those jointly liable", fault.Reallocation{Rule: fault.ByJointLiability}, marylandJoint)),

		collateral: provisions(
			general(version("us-md-collateral", "collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, haischer)).but("med-mal"),
			only(causesOf("med-mal"), version("us-md-med-mal-collateral", "collateral sources may be deducted on motion", fault.Collateral{
				Effect: fault.DeductedOnMotion,
			}, statute("2004 Md. Laws (Spec. Sess.) ch. 5, Md. Code Ann., Cts. & Jud. Proc. § 3-2A-06", "(f)", "https://msa.maryland.gov/megafile/msa/speccol/sc2900/sc2908/000001/000802/html/am802--42.html"),
				authority.Statute("Md. Code Ann., Cts. & Jud. Proc. § 3-2A-05", "(h)").NotConfirmed()).
				omitting("that the court deducts by an order for a new trial unless the plaintiff remits", "the limits of § 3-2A-05(h), which were not read")),
		),

		remittitur: rules(version("us-md-remittitur", "remittitur in Maryland courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: hebron,
		}, hebron)),

		postjudgment: provisions(general(version("us-md-postjudgment", "10 percent a year, simple", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromEntry},
			statuteReported("Md. Code Ann., Cts. & Jud. Proc. § 11-107", "", "https://github.com/artwisdom/statuterates"),
			authority.Rule("Md. Rule 2-604", "(b)").ReadAt("https://d1tvxue8o4w0fl.cloudfront.net/rule/maryland-court-rules/title-2-maryland-rules-of-civil-procedure-circuit-court/chapter-600-judgment/rule-2-604-interest", AsOf())).
			omitting("loans, which bear the contract's rate until they mature: § 11-106", "taxes on property")),
			only(causesOf("residential-rent"), version("us-md-postjudgment-rent", "6 percent a year, simple, on rent of residential premises", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.FromEntry},
				statute("Md. Code Ann., Cts. & Jud. Proc. § 11-107", "(b)", "https://github.com/opengovfoundation/maryland-state-code"))),
		),

		prejudgment: provisions(
			general(version("us-md-prejudgment", "6 percent a year, simple, of right on sums certain by a day", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.FromDue,
			}, marylandPre).omitting("unliquidated contract claims, on which the factfinder may give it", "the rate a contract states")),
			only(injuriesAnd("med-mal", "wrongful-death", "defamation", "invasion-of-privacy"), version("us-md-prejudgment-injury", "no prejudgment interest on bodily harm, distress and the like", interest.Prejudgment{Available: interest.None},
				rulingReported("Buxton v. Buxton, 363 Md. 634, 770 A.2d 152 (2001)", "", "https://ezel.ai/surveys/prejudgment-interest/maryland"),
				statute("Md. Code Ann., Cts. & Jud. Proc. § 11-301", "", "https://self-law.org/code/md/courts-and-judicial-proceedings/11-301")).
				omitting("injury by a motor vehicle where the defendant delayed the trial, for which the court may give up to 10 percent from filing: § 11-301")),
		),
		security: rules(version("us-md-appeal-security", "the judgment, at most $100 million", secured(100, interest.Security{Ceiling: millions(100)}),
			statute("Md. Code, Cts. & Jud. Proc. § 12-301.1", "(a)", "https://law.justia.com/codes/maryland/2017/courts-and-judicial-proceedings/title-12/subtitle-3/section-12-301.1/"),
			courtRuleReported("Md. Rule 8-423", "(b)(1)", "https://courtsurety.com/state-appeal-bond-requirements/maryland/").Noted("the judgment, interest and costs, subject to the section, which allows no more than the judgment")).
			omitting("a lesser sum for good cause", "the ceiling is for each appellant", "damages under § 3-2102, for which the section does not hold", dissipates, "from when the section governs")),
		life: rules(version("us-md-judgment-life", "twelve years from entry or the most recent renewal, which a notice before the end renews", interest.Life{Years: 12, Renews: 12, From: interest.FromRenewal},
			authority.Rule("Md. Rule 2-625", "").ReportedAt("https://410law.com/state-is-exempt-from-12-year-statute-of-limitation-on-debt-collection", AsOf()).Noted("an opinion quotes the rule"),
			statuteReported("Md. Code Ann., Cts. & Jud. Proc. § 5-102", "(a)(3), (c)", "https://410law.com/state-is-exempt-from-12-year-statute-of-limitation-on-debt-collection"),
			rulingReported("State v. Buckingham, 214 Md. App. 672, 78 A.3d 909 (2013)", "", "https://rollinssmalkin.blogspot.com/2014/03")).
			omitting("judgments held by the state, which do not end", "child support", "a lien in another county, which ends with the judgment on which it rests")),
	}
}
