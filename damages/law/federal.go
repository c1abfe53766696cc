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

func federal() data {
	var (
		exxonBaker = rulingReported("Exxon Shipping Co. v. Baker, 554 U.S. 471 (2008)", "at 513-515",
			"https://butler.legal/exxon-shipping-co-v-baker-sailing-into-the-confluence-of-common-law-and-constitutional-standards-for-punitive-damages").
			Noted("the pages cited were not read")
		section1961 = statute("28 U.S.C. § 1961", "(a)-(b)", "https://github.com/publicdocs/uscode")
		bonjorno    = rulingReported("Kaiser Aluminum & Chemical Corp. v. Bonjorno, 494 U.S. 827 (1990)", "", "https://scotus.governmentreporter.ai/clusters/112403").
				Noted("from entry of judgment, not from the verdict")
		cementDivision = ruling("Cement Division, National Gypsum Co. v. City of Milwaukee, 144 F.3d 1111 (7th Cir. 1998)", "",
			"http://law.justia.com/cases/federal/appellate-courts/F3/144/1111/589586/").Noted("prime rate, compounded annually, in admiralty; circuits differ")
		hetzel = ruling("Hetzel v. Prince William County, 523 U.S. 208 (1998)", "at 211", "http://www.chanrobles.com/usa/us_supremecourt/523/208/")

		// Copies of the Code of about January 2023.
		federal2674 = statute("28 U.S.C. §§ 1346(b)(1), 2674", "", "https://github.com/codexstanford/markdonw-chunck-of-the-usa-code/tree/main/chuncks/title-28")
		federal2675 = statute("28 U.S.C. § 2675", "(b)", "https://github.com/codexstanford/markdonw-chunck-of-the-usa-code/tree/main/chuncks/title-28")
		fela53      = statute("45 U.S.C. § 53", "", "https://github.com/codexstanford/markdonw-chunck-of-the-usa-code/tree/main/chuncks/title-45")
		fela55      = statute("45 U.S.C. § 55", "", "https://github.com/codexstanford/markdonw-chunck-of-the-usa-code/tree/main/chuncks/title-45")
		dohsa       = statute("46 U.S.C. §§ 30302-30304, 30307", "", "https://github.com/codexstanford/markdonw-chunck-of-the-usa-code/tree/main/chuncks/title-46")
		federal1981 = statute("42 U.S.C. § 1981a", "(b)(3)", "https://govregs.com/uscode/title42_chapter21_subchapterI_section1981a")
		guidance    = authority.Publication("EEOC, Enforcement Guidance: Compensatory and Punitive Damages Available under Section 102 of the Civil Rights Act of 1991", "").
				ReportedAt("https://eeoc.gov/laws/guidance/enforcement-guidance-compensatory-and-punitive-damages-available-under-sec-102-cra", AsOf()).
				Noted("back pay and front pay are outside the section")
		reliable = ruling("United States v. Reliable Transfer Co., 421 U.S. 397 (1975)", "", "https://supreme.justia.com/cases/federal/us/421/397").Noted("the syllabus was read")
		coats    = ruling("Coats v. Penrod Drilling Corp., 61 F.3d 1113 (5th Cir. 1995)", "", "https://m.openjurist.org/61/f3d/1113")
		edmonds  = authority.Case("Edmonds v. Compagnie Generale Transatlantique, 443 U.S. 256 (1979)", "").NotConfirmed()
		amclyde  = ruling("McDermott, Inc. v. AmClyde, 511 U.S. 202 (1994)", "", "http://www.admiraltylawguide.com/supct/McDermott94.htm")
		ayers    = ruling("Norfolk & Western Railway Co. v. Ayers, 538 U.S. 135 (2003)", "at 161-163", "https://law.onecle.com/ussc/538/538us161.html")
		miles    = rulingReported("Miles v. Apex Marine Corp., 498 U.S. 19 (1990)", "", "https://loyolacurrent.com/blog/2015/10/12/are-punitive-damages-nonetheless-pecuniary")
		mcbride  = ruling("McBride v. Estis Well Service, L.L.C., 768 F.3d 382 (5th Cir. 2014)", "", "https://law.justia.com/cases/federal/appellate-courts/ca5/12-30714/12-30714-2014-10-24.html")
		place    = federal2674.Noted("the United States is liable as a private person would be under the law of the place of the act")
		amends   = federal1981.Noted("damages for intentional discrimination; it states no rule of this kind")
	)

	// The amount of 42 U.S.C. § 1981a(b)(3), for punitive damages and some compensatory damages together.
	combined := func() Caps {
		return frozen.Of(limit.Cap{
			Kinds: head.AllPunitive().Union(head.AllNoneconomic()).Union(federalFuturePecuniary()), Unit: limit.Plaintiff | limit.Defendant, Spread: limit.PunitiveFirst,
			To: limit.Steps(limit.Employees,
				limit.Step{UpTo: decimal.NewFromInt(100), Then: limit.Dollars(50_000)},
				limit.Step{UpTo: decimal.NewFromInt(200), Then: limit.Dollars(100_000)},
				limit.Step{UpTo: decimal.NewFromInt(500), Then: limit.Dollars(200_000)},
				limit.Step{Then: limit.Dollars(300_000)}),
		})
	}
	combinedOmits := []string{
		"employers below fifteen employees, whom the section does not reach",
		"a headcount is that of each of twenty or more calendar weeks in the current or preceding year", "how the cut divides: punitive damages first stands for it",
		"no punitive damages against a government", "damages that the verdict did not divide or date, which may hold past pecuniary loss outside the cap",
	}

	// Causes of action for which federal law answers questions of fault, and those that stand under the law of a place or under none.
	const safetyStatute finding.Topic = "safety_statute_violation_contributed"
	maritime := causesOf("maritime", "jones-act", "dohsa")
	discrimination := causesOf("title-vii", "section-1981", "ada")

	return data{
		predicate: rules(
			version("us-punitive-predicate", "punitive damages need malice or reckless indifference", punitive.Predicate{
				States: frozen.Of[finding.Topic]("malice_or_reckless_indifference", "malice", "reckless_indifference", "recklessness"),
				Proof:  finding.Preponderance,
				Bars: frozen.Of(punitive.Bar{Cause: "cfaa", Authority: statute("18 U.S.C. § 1030", "(g)",
					"https://www.law.cornell.edu/uscode/text/18/1030").Noted("compensatory damages and injunctive or other equitable relief only")},
					punitive.Bar{Cause: "ftca", Authority: federal2674},
					punitive.Bar{Cause: "dohsa", Authority: dohsa.Noted("pecuniary loss only")},
					punitive.Bar{Cause: "jones-act", Authority: mcbride},
					punitive.Bar{Cause: "fela", Authority: authority.Case("Kozar v. Chesapeake & Ohio Railway Co., 449 F.2d 1238 (6th Cir. 1971)", "").NotConfirmed()}),
			}, rulingReported("Smith v. Wade, 461 U.S. 30 (1983)", "at 56", "https://usasupreme.clubjuris.com/461/30/index.php").Noted("the syllabus was read; page 56 was not")).
				omitting("a federal statute that sets a standard of its own for punitive damages", "that preponderance is the standard of proof was not read in a source"),
		),

		punitiveCaps: provisions(
			general(
				version("us-punitive-caps-before-exxon", "limits on punitive damages under federal law", noCaps(), exxonBaker).
					by(Verdict, civil.Date{}, civil.On(2008, 6, 25)).notFor("title-vii", "employment").
					omitting("matters tried before June 25, 2008 and still pending then came under the maritime ceiling by the order of a court"),
				version("us-maritime-punitive-ceiling", "maritime ceiling of one to one", frozen.Of(limit.Cap{
					Kinds: head.AllPunitive(), Causes: frozen.Of("maritime"),
					To: limit.When("intentional_or_for_gain", limit.NoLimit(), limit.Times(1, limit.Compensatory)),
				}), exxonBaker).by(Verdict, civil.On(2008, 6, 25), civil.Date{}).notFor("title-vii", "employment").
					omitting("held for reckless conduct without intent or gain; whether it reaches further is unsettled"),
			).but("title-vii", "ada"),
		),

		split: rules(version("us-punitive-split", "no share of punitive damages for a fund", undivided(),
			noOther(authority.Case("Exxon Shipping Co. v. Baker, 554 U.S. 471 (2008)", "").NotConfirmed()))),

		compensatoryCaps: provisions(
			general(version("us-compensatory-caps", "no general federal cap on compensatory damages", noCaps(), noOther(federal1981)).
				notFor("title-vii", "employment").
				omitting("limitation to the value of the vessel and its freight, 46 U.S.C. §§ 30523-30524", "international carriage by air, whose first tier is in special drawing rights")).but("title-vii", "ada", "dohsa", "jones-act", "fela", "ftca"),
			only(causesOf("title-vii", "ada"), version("us-1981a-cap", "cap on compensatory and punitive damages by number of employees", combined(), federal1981, guidance).
				by(Accrual, civil.On(1991, 11, 21), civil.Date{}).omitting(combinedOmits...)),
			only(causesOf("dohsa"), version("us-dohsa-nonpecuniary", "pecuniary loss only, but in commercial aviation", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), To: limit.When("commercial_aviation_accident", limit.NoLimit(), limit.Barred()),
			}), dohsa).omitting("in commercial aviation, loss of care, comfort and companionship only, and beyond twelve nautical miles")),
			only(causesOf("jones-act", "fela"), version("us-jones-act-fela-society", "no damages for loss of society or consortium", frozen.Of(limit.Cap{
				Kinds: anyTimeOf(head.KindConsortium, head.KindSocietyAndGrief), To: limit.Barred(),
			}), miles).omitting("the pain of one who died, which the estate may recover", "awards of noneconomic damages that the verdict did not divide")),
			only(causesOf("ftca"), version("us-ftca-claim-cap", "no more than the administrative claim asked for", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory(), Unit: limit.Plaintiff,
				To: limit.When("newly_discovered_evidence_or_intervening_facts", limit.NoLimit(), limit.Times(1, "administrative_claim")),
			}), federal2675).omitting("the caps of the law of the place of the act, which hold too")),
		),

		fault: provisions(
			only(causesOf("jones-act"), version("us-jones-act-fault", "pure comparative fault of a seaman; none where the violation of a safety statute contributed", fault.Rule{
				Bar: fault.Pure, Spares: frozen.Of(safetyStatute),
			}, fela53, statute("46 U.S.C. § 30104", "", "https://github.com/Ansvar-Systems/US-law-mcp").Noted("the laws on railway employees apply"))),
			only(causesOf("maritime", "dohsa"), version("us-maritime-fault", "pure comparative fault in maritime law", claimant(fault.Pure), reliable,
				dohsa.Noted("§ 30304: the decedent's fault reduces the recovery"), authority.Case("Pope & Talbot, Inc. v. Hawn, 346 U.S. 406 (1953)", "").NotConfirmed()).
				omitting("collisions before May 19, 1975, under divided damages")),
			only(causesOf("fela"), version("us-fela-fault", "pure comparative fault under the Federal Employers' Liability Act; none where the violation of a safety statute contributed", fault.Rule{
				Bar: fault.Pure, Spares: frozen.Of(safetyStatute),
			}, fela53)),
			only(causesOf("ftca"), version("us-ftca-fault", "fault is a matter of the law of the place under the Federal Tort Claims Act", claimant(fault.Pure), place).notFor("ftca")),
			only(discrimination, version("us-discrimination-fault", "no rule of comparative fault for intentional discrimination", claimant(fault.Pure), amends).notFor(discrimination...)),
		),

		liability: provisions(
			only(append(causesOf("fela"), maritime...), version("us-maritime-fela-liability", "joint and several liability in maritime law and under the Federal Employers' Liability Act", fault.Always(),
				coats, ayers, edmonds)),
			only(causesOf("ftca"), version("us-ftca-liability", "who owes jointly is a matter of the law of the place under the Federal Tort Claims Act", fault.Always(), place).notFor("ftca")),
			only(discrimination, version("us-discrimination-liability", "no rule of shares for intentional discrimination", fault.Always(), amends).notFor(discrimination...)),
		),

		credit: provisions(
			only(maritime, version("us-maritime-credit-1994", "credit of the settling person's share of the fault in maritime law", fault.Credit{Method: fault.Proportionate, Order: fault.OrderIrrelevant, Several: fault.SeveralNone}, amclyde).by(Verdict, civil.On(1994, 4, 20), civil.Date{}).
				omitting("the rule before April 20, 1994", "the event is the decision; the verdict stands for it")),
			only(causesOf("fela"), version("us-fela-credit", "credit of the sum paid under the Federal Employers' Liability Act", fault.Credit{Method: fault.ProTanto, Order: fault.OrderUnsettled}, ayers.Noted("joint liability; the credit itself is not read there")).unverified()),
			only(causesOf("ftca"), version("us-ftca-credit", "credits are a matter of the law of the place under the Federal Tort Claims Act", fault.Credit{Method: fault.NoCredit}, place).notFor("ftca")),
			only(discrimination, version("us-discrimination-credit", "no rule of settlement credit for intentional discrimination", fault.Credit{Method: fault.NoCredit}, amends).notFor(discrimination...)),
		),

		reallocation: provisions(
			only(append(causesOf("fela"), maritime...), version("us-maritime-fela-reallocation", "those jointly liable owe the whole", fault.Reallocation{Rule: fault.ByJointLiability},
				coats.Noted("the risk of noncollection is the defendants'"), ayers, edmonds).
				omitting("the share of a person who settled, which stays the claimant's loss in maritime law")),
			only(causesOf("ftca"), version("us-ftca-reallocation", "reallocation is a matter of the law of the place under the Federal Tort Claims Act", fault.Reallocation{Rule: fault.ByJointLiability}, place).notFor("ftca")),
			only(discrimination, version("us-discrimination-reallocation", "no rule of reallocation for intentional discrimination", fault.Reallocation{Rule: fault.ByJointLiability}, amends).notFor(discrimination...)),
		),

		collateral: provisions(
			only(causesOf("fela", "jones-act"), version("us-fela-collateral", "collateral payments do not count, but the employer sets off what it paid itself", fault.Collateral{Effect: fault.NotDeducted},
				fela55, authority.Case("Eichel v. New York Central Railroad Co., 375 U.S. 253 (1963)", "").NotConfirmed()).
				omitting("that payments of others do not count was not confirmed", "what a carrier paid into insurance, relief or indemnity for the same injury, which it may set off, 45 U.S.C. § 55")),
			only(causesOf("maritime", "dohsa"), version("us-maritime-collateral", "collateral payments do not count in maritime law", fault.Collateral{Effect: fault.NotDeducted},
				authority.Case("Davis v. Odeco, Inc., 18 F.3d 1237 (5th Cir. 1994)", "").NotConfirmed()).unverified()),
			only(causesOf("ftca"), version("us-ftca-collateral", "collateral payments are a matter of the law of the place under the Federal Tort Claims Act", fault.Collateral{Effect: fault.NotDeducted}, place).notFor("ftca")),
			only(discrimination, version("us-discrimination-collateral", "no general rule of collateral payments for intentional discrimination", fault.Collateral{Effect: fault.NotDeducted}, amends).notFor(discrimination...)),
		),

		remittitur: rules(version("us-remittitur", "remittitur in federal courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: hetzel,
			DueProcess: remittitur.Varies, DueProcessLaw: rulingReported("Planned Parenthood of the Columbia/Willamette, Inc. v. American Coalition of Life Activists, 422 F.3d 949 (9th Cir. 2005)",
				"at 965", "https://cetient.com/case/9846013/southern-union-co-v-irvin").Noted("offered a new trial; the Eleventh Circuit offers none"),
			DueProcessMore: frozen.Of(rulingReported("Johansen v. Combustion Engineering, Inc., 170 F.3d 1320 (11th Cir. 1999)", "at 1331-1332",
				"https://www.thefreelibrary.com/Eleventh+Circuit+limits+punitive+damages+awards-a055251589")),
			Additur: remittitur.No, AdditurLaw: ruling("Dimick v. Schiedt, 293 U.S. 474 (1935)", "at 486-487", "http://www.chanrobles.com/usa/us_supremecourt/293/474/"),
			Appeal: remittitur.No, AppealProtest: remittitur.No,
			AppealLaw: ruling("Donovan v. Penn Shipping Co., 429 U.S. 648 (1977)", "at 650", "https://supreme.justia.com/cases/federal/us/429/648"),
		}, hetzel)),

		postjudgment: rules(
			version("us-postjudgment-1982", "interest at the coupon issue yield equivalent of the last 52-week Treasury bill auction, compounded annually", interest.Postjudgment{
				Rule:  interest.Rule{Rate: interest.Rate{Index: interest.TBill52Week}, Compounds: interest.Annually},
				Start: interest.FromEntry,
			}, section1961).by(Judgment, civil.On(1982, 10, 1), civil.On(2000, 12, 21)),
			version("us-postjudgment-2000", "interest at the weekly average 1-year Treasury yield of the calendar week before, compounded annually", interest.Postjudgment{
				Rule:  interest.Rule{Rate: interest.Rate{Index: interest.Treasury1Y}, Compounds: interest.Annually},
				Start: interest.FromEntry,
			}, section1961, bonjorno).by(Judgment, civil.On(2000, 12, 21), civil.Date{}).
				omitting("that a Monday may take the week before that, whose average is released that Monday: courts differ", "judgments against the United States, 28 U.S.C. § 2516 and 31 U.S.C. § 1304",
					"tax cases, 26 U.S.C. § 6621", "whether a day of a leap year is 1/366: clerks divide by 365"),
		),

		prejudgment: provisions(general(version("us-prejudgment", "prejudgment interest on federal claims in the court's discretion, unless a statute speaks", interest.Prejudgment{
			Available: interest.Discretionary, Sets: interest.ByCourt, Start: interest.AsCourtSets,
		}, cementDivision)),
			only(causesOf("antitrust"), version("us-prejudgment-antitrust", "simple interest on actual damages from service of the pleading, where the court finds it just", interest.Prejudgment{
				Available: interest.Discretionary, Sets: interest.ByCourt, Start: interest.AsCourtSets, First: theDay(event(interest.FromService)), Excludes: head.AllPunitive(),
			}, statute("15 U.S.C. § 15", "(a)", "https://github.com/codexstanford/markdonw-chunck-of-the-usa-code")).
				omitting("a motion that has to be made promptly", "the parts of a treble award beyond the actual damages, which bear none", "a shorter period that the court may set")),
			only(causesOf("ftca"), version("us-prejudgment-ftca", "no prejudgment interest against the United States in tort", interest.Prejudgment{Available: interest.None},
				statute("28 U.S.C. § 2674", "", "https://github.com/Ansvar-Systems/US-law-mcp"))),
		),
		security: rules(version("us-appeal-security-2018", "a bond or other security that the court approves", interest.Security{Measured: interest.AsApproved},
			authority.Rule("Fed. R. Civ. P. 62", "(b)").ReportedAt("https://courtsurety.com/state-appeal-bond-requirements/texas", AsOf())).
			by(Judgment, civil.On(2018, 12, 1), civil.Date{}).omitting("judgments against the United States, which need none, Rule 62(e)", "that December 1, 2018 is the day of the present text was not read")),
		life: provisions(only(causesOf("federal-debt"), version("us-judgment-life", "the lien of a judgment on a debt to the United States lasts twenty years and is renewed once", interest.Life{
			Years: 20, Renews: 20, Times: 1, From: interest.FromExpiry,
		}, statute("28 U.S.C. § 3201", "(c)", "https://github.com/publicdocs/uscode"),
			authority.Rule("Fed. R. Civ. P. 69", "(a)(1)").ReadAt("http://uscode.elaws.us/law/appendix28a.courtrulesid39230.titleviii.courtrule69", AsOf()).
				Noted("execution follows the procedure of the state where the court is located, unless a federal statute governs")).
			omitting("judgments for anyone else, which last as the law of the state says where the court sits", "the twenty years are those of the lien on real property and run from the filing of an abstract; that other enforcement, § 3202, knows no limit was not read",
				"the court must approve the renewal", "from when the act of November 29, 1990 governs was not read"))),
	}
}

// federalFuturePecuniary is the heads of pecuniary loss that falls after the verdict.
func federalFuturePecuniary() head.Set {
	var kinds []head.Kind
	for k := range head.AllEconomic().Kinds() {
		if k.Time() == head.Future {
			kinds = append(kinds, k)
		}
	}
	return head.Of(kinds...)
}
