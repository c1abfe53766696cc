package law

import (
	"strconv"

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

func colorado() data {
	const coloradoBill = "https://app.legiplex.com/co/legislature/2024/2024-r/bills/hb1472/draft-1020615?id=1020615"
	var (
		colorado102 = statute("Colo. Rev. Stat. § 13-21-102", "(1)(a), (3)",
			"https://codes.findlaw.com/co/title-13-courts-and-court-procedure/co-rev-st-sect-13-21-102.html")
		coloradoProof = statuteReported("Colo. Rev. Stat. § 13-25-127", "(2)", "https://law-journals-books.vlex.com/vid/chapter-12--12-974866417")
		lira          = ruling("Lira v. Davis, 832 P.2d 240 (Colo. 1992)", "", "https://law.justia.com/cases/colorado/supreme-court/1992/91sc253-0.html").
				Noted("the limit counts damages after the reduction for fault")
		vickery = ruling("Vickery v. Evans (Colo. 2011)", "", "http://elawyers.us/opinion/colo/2011/incoco20111212044/vickery-v-evans").
			Noted("prejudgment interest is part of the actual damages that limit exemplary damages")
		kirk   = ruling("Kirk v. Denver Publishing Co., 818 P.2d 262 (Colo. 1991)", "", "https://cetient.com/opinion/1226906/kirk-v-denver-pub-co")
		payne  = ruling("Leo Payne Pontiac, Inc. v. Ratliff (Colo. 1972)", "", "https://cetient.com/case/1307740/leo-payne-pontiac-inc-v-ratliff")
		niemet = ruling("General Electric Co. v. Niemet, 866 P.2d 1361 (Colo. 1994)", "", "https://app.midpage.ai/document/general-electric-co-v-niemet-5165096").
			Noted("the award is first divided by fault; the limit then holds for each defendant's share")
		lanahan = rulingReported("Lanahan v. Chi Psi Fraternity, 175 P.3d 97 (Colo. 2008)", "at 101", "http://www.gigaxlaw.com/mental-pain-and-suffering/").
			Noted("in wrongful death one limit holds for the claim, not for each defendant")
		colorado1025 = statute("Colo. Rev. Stat. § 13-21-102.5", "(2)-(3)",
			"https://casetext.com/statute/colorado-revised-statutes/title-13-courts-and-court-procedure/damages-and-limitations-on-actions/article-21-damages/part-1-general-provisions/section-13-21-1025-effective-112025-limitations-on-damages-for-noneconomic-loss-or-injury-definitions")
		colorado2037 = statute("Colo. Rev. Stat. § 13-21-203.7", "(1)-(3)",
			"https://casetext.com/statute/colorado-revised-statutes/title-13-courts-and-court-procedure/damages-and-limitations-on-actions/article-21-damages/part-2-damages-for-death-by-negligence/section-13-21-2037-effective-112025-adjustments-of-dollar-limitations-for-effects-of-inflation-definition")
		colorado302 = statute("Colo. Rev. Stat. § 13-64-302", "(1)",
			"http://print.casetext.com/statute/colorado-revised-statutes/title-13-courts-and-court-procedure/judgments-and-executions/article-64-health-care-availability-act/part-3-financial-liability-requirements-limitations/section-13-64-302-effective-112025-limitation-of-liability-interest-on-damages-definition")
		bill1472 = statute("2024 Colo. H.B. 24-1472", "", coloradoBill)
		report   = func(text, url string) authority.Citation {
			return authority.Publication(text, "").ReportedAt(url, AsOf())
		}
		caps1986 = report("Colorado Caps on Personal Injury Claims", "https://adenverlawyer.com/2010/10/24/caps_personal_injury_claims/")
		outside  = caps1986.Noted("compensation for physical impairment or disfigurement is not capped; each defendant has a limit of its own")
		caps2008 = report("Colorado's Damages Caps Will Increase for the First Time in 12 Years", "https://www.tysonmendes.com/colorados-damages-caps-will-increase-for-the-first-time-in-12-years-on-january-1-2020/")
		caps2020 = report("Update: Colorado's Damages Caps Have Officially Increased", "https://www.tysonmendes.com/update-colorados-damages-caps-have-officially-increased-for-the-first-time-in-12-years/")
		caps2022 = report("The Current Landscape for Colorado Non-Economic Damages Caps", "https://haileyhartlaw.com/the-current-landscape-for-colorado-non-economic-damages-caps/")
		caps2024 = report("Colorado Increases Damages Caps in Personal Injury and Wrongful Death Actions", "https://productliabilityadvocate.wilsonelser.com/colorado-increases-damages-caps-in-personal-injury-and-wrongful-death-actions")
		caps2025 = report("Colorado: Higher Limits for Non-Economic Damages in 2025", "https://haileyhartlaw.com/colorado-higher-limits-non-economic-damages-2025").
				Noted("for claims that accrue from 2025, and for actions filed during 2025 on older claims")
		chalat = report("New Colorado Law Set to Raise Damage Caps", "https://chalatlaw.com/helpful-articles/new-colorado-law-set-to-raise-damage-caps-in-personal-injury-wrongful-death-and-medical-malpractice-cases/")

		immunity = statute("Colo. Rev. Stat. § 24-10-114", "(1)", "https://lexace.ai/us/statute/colorado/24-10-114")
		periods  = report("Colorado Governmental Immunity Act Limits Raised January 1, 2026", "https://www.ctsi.org/technical-update-vol-30-no-8-colorado-governmental-immunity-act-limits-raised-january-1-2026/").
				Noted("the periods of four years and that accrual selects among them; not the figures")

		actual = frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory().Union(head.Of(head.KindPrejudgmentInterest)),
			Match: limit.Plaintiff | limit.Defendant})

		// § 13-21-102.5: impairment and disfigurement are not limited; another's derivative loss has the lower limit only.
		derivative = anyTimeOf(head.KindConsortium)
		general1   = head.AllNoneconomic().Without(anyTimeOf(head.KindImpairment)).Without(anyTimeOf(head.KindDisfigurement))
		twoTier    = func(year int, until civil.Date, lower, upper int64, cites ...authority.Citation) Version[Caps] {
			from := civil.On(year, 1, 1)
			if year == 1986 {
				from = civil.On(1986, 7, 1)
			}
			return version(RuleID("us-co-noneconomic-cap-"+strconv.Itoa(year)), "cap on noneconomic damages, higher on clear and convincing evidence", frozen.Of(
				limit.Cap{Kinds: general1.Without(derivative), Unit: limit.Plaintiff | limit.Defendant,
					To: limit.When("clear_and_convincing_justification", limit.Dollars(upper), limit.Dollars(lower))},
				limit.Cap{Kinds: derivative, Unit: limit.Plaintiff | limit.Defendant, To: limit.Dollars(lower)},
			), append(cites, outside, colorado1025, niemet)...).by(Accrual, from, until).
				omitting("actions filed during 2025 on older claims, to which the limit of 2025 was reported to apply",
					"derivative loss, which needs clear and convincing evidence to be awarded at all", "breach of contract")
		}
		flat = func(to limit.Expr) Caps {
			return frozen.Of(limit.Cap{Kinds: general1, Unit: limit.Plaintiff | limit.Defendant, To: to})
		}
		death = func(to limit.Expr) Caps {
			return frozen.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Person, To: limit.When("felonious_killing", limit.NoLimit(), to)})
		}
		deathYear = func(year, next int, dollars int64, cites ...authority.Citation) Version[Caps] {
			return version(RuleID("us-co-wrongful-death-cap-"+strconv.Itoa(year)), "cap on noneconomic damages in wrongful death", death(limit.Dollars(dollars)),
				append(cites, colorado2037, lanahan)...).by(Accrual, civil.On(year, 1, 1), civil.On(next, 1, 1)).
				omitting("solatium, § 13-21-203.5", "actions filed during 2025 on older claims, to which the limit of 2025 was reported to apply")
		}
		// § 13-64-302 since H.B. 24-1472: five yearly steps, for injury and for death; all damages against the greater of
		// $1,000,000 and 125 percent of the limit for death.
		medMal = func(year int, injury, killed int64, cites ...authority.Citation) Version[Caps] {
			until := civil.Date{}
			if year < 2029 {
				until = civil.On(year+1, 1, 1)
			}
			return version(RuleID("us-co-med-mal-cap-"+strconv.Itoa(year)), "caps on noneconomic and on all damages for a course of care", frozen.Of(
				limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Person, To: limit.When("death_of_patient", limit.Dollars(killed), limit.Dollars(injury))},
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Person,
					To: limit.Presumptive(limit.GreaterOf(limit.Dollars(1_000_000), limit.Amount(decimal.NewFromInt(killed).Mul(decimal.New(125, -2)))),
						"good_cause_to_exceed_total_limit")},
			), append(cites, colorado302, bill1472)...).by(Accrual, civil.On(year, 1, 1), until).
				omitting("the section keys on the acts or omissions; accrual stands for them", "future damages at present value", "what good cause allows above the total, which is economic loss only",
					"interest, § 13-64-302(2)", "the adjustments for inflation every two years after the steps",
					"the figures for injury of 2026 to 2028 are equal steps between those read for 2025 and 2029")
		}
		twoLimits = func(person, occurrence limit.Expr) Caps {
			return frozen.Of(limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Person | limit.Occurrence, To: person},
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: occurrence})
		}
		indexed = func(dollars int64, index limit.Base) limit.Expr {
			return limit.Indexed(decimal.NewFromInt(dollars), index)
		}
		colorado512 = statute("Colo. Rev. Stat. § 5-12-102", "(1)-(4)", "https://github.com/UniCourt/cic-code-co")
		colorado101 = statute("Colo. Rev. Stat. § 13-21-101", "(1)-(2)", "https://colorado.public.law/statutes/crs_13-21-101")
	)

	return data{
		predicate: rules(version("us-co-punitive-predicate", "exemplary damages need fraud, malice, or willful and wanton conduct, beyond a reasonable doubt", punitive.Predicate{
			States: frozen.Of[finding.Topic]("fraud", "malice", "willful_and_wanton"), Proof: finding.BeyondReasonableDoubt,
		}, colorado102, coloradoProof).
			omitting("the health care professionals' defenses", "that exemplary damages may not be asked for in the first pleading", "arbitration, where none may be awarded")),

		punitiveCaps: rules(version("us-co-punitive-cap-1986", "cap of actual damages, three times them where the wrong went on during the action", frozen.Of(limit.Cap{
			Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Defendant, Measures: actual,
			To: limit.When("continued_or_aggravated_during_action", limit.Times(3, limit.Compensatory), limit.Times(1, limit.Compensatory)),
		}), colorado102, coloradoProof, lira, vickery).by(Accrual, civil.On(1986, 7, 1), civil.Date{}).
			omitting("the court's power to reduce or disallow, § 13-21-102(2), and that the higher limit is for the court to allow",
				"the start on July 1, 1986, and that accrual selects, were not confirmed")),

		split: rules(
			version("us-co-punitive-split-1986", "a third of exemplary damages collected to the state", punitive.Split{
				Payee: "State of Colorado general fund", Share: punitive.Fraction{Num: 1, Den: 3}, Vests: "collection of the award",
			}, kirk.Noted("describes Colo. Rev. Stat. § 13-21-102(4) (1987)")).by(Accrual, civil.On(1986, 7, 1), civil.On(1991, 9, 23)).struck(kirk).
				omitting("the start on July 1, 1986, and the event that selects, were not confirmed; accrual stands for it"),
			version("us-co-punitive-split-none", "the plaintiff keeps all exemplary damages", undivided(), kirk, splitSurvey()).by(Accrual, civil.On(1991, 9, 23), civil.Date{}),
		),

		compensatoryCaps: provisions(
			general(
				twoTier(1986, civil.On(1998, 1, 1), 250_000, 500_000),
				twoTier(1998, civil.On(2008, 1, 1), 366_250, 732_500),
				twoTier(2008, civil.On(2020, 1, 1), 468_010, 936_030, caps2008),
				twoTier(2020, civil.On(2022, 1, 1), 613_760, 1_227_530, caps2020),
				twoTier(2022, civil.On(2024, 1, 1), 642_180, 1_284_370, caps2022),
				twoTier(2024, civil.On(2025, 1, 1), 729_790, 1_459_600, caps2024),
				version("us-co-noneconomic-cap-2025", "cap of $1,500,000 on noneconomic damages", flat(limit.Dollars(1_500_000)), colorado1025, bill1472, caps2024, caps2025, outside, niemet).
					by(Accrual, civil.On(2025, 1, 1), civil.On(2028, 1, 1)).
					omitting("actions filed during 2025 on older claims, which were reported to have this limit", "the limit on derivative loss, § 13-21-102.5(3)(b)", "breach of contract"),
				version("us-co-noneconomic-cap-2028", "cap of $1,500,000 on noneconomic damages, adjusted for inflation", flat(indexed(1_500_000, "denver_cpi_since_2025")), colorado1025, bill1472, outside, niemet).
					by(Accrual, civil.On(2028, 1, 1), civil.Date{}).
					omitting("the rounding to ten dollars and the figure the secretary of state certifies", "the limit on derivative loss, § 13-21-102.5(3)(b)"),
			).but("contract", "med-mal", "wrongful-death"),
			only(causesOf("wrongful-death"),
				deathYear(2008, 2020, 436_070, caps2008),
				deathYear(2020, 2022, 571_870, caps2020),
				deathYear(2022, 2024, 598_350, caps2022),
				deathYear(2024, 2025, 679_990, caps2024),
				version("us-co-wrongful-death-cap-2025", "cap of $2,125,000 on noneconomic damages in wrongful death", death(limit.Dollars(2_125_000)), bill1472, caps2024, colorado2037, lanahan).
					by(Accrual, civil.On(2025, 1, 1), civil.On(2028, 1, 1)).
					omitting("actions filed during 2025 on older claims, which were reported to have this limit", "solatium, § 13-21-203.5"),
				version("us-co-wrongful-death-cap-2028", "cap of $2,125,000 on noneconomic damages in wrongful death, adjusted for inflation",
					death(indexed(2_125_000, "denver_cpi_since_2025")), bill1472, colorado2037, lanahan).by(Accrual, civil.On(2028, 1, 1), civil.Date{}).
					omitting("the rounding to ten dollars and the figure the secretary of state certifies", "solatium, § 13-21-203.5"),
			),
			only(causesOf("med-mal"),
				version("us-co-med-mal-cap-2003", "cap of $300,000 on noneconomic damages in medical malpractice", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Person, To: limit.Dollars(300_000),
				}), chalat, caps2024).by(Accrual, civil.On(2003, 7, 1), civil.On(2025, 1, 1)).
					omitting("the rise from $250,000: a report puts it in 2005, and July 1, 2003 was not confirmed", "the limit on all damages before 2025, § 13-64-302(1)(b)",
						"future damages at present value"),
				medMal(2025, 415_000, 555_000, caps2024, report("Colorado Medical Malpractice Caps: Explained & Updated (2025)", "https://www.tavrn.ai/blog/colorado-medical-malpractice-caps")),
				medMal(2026, 530_000, 810_000, caps2024),
				medMal(2027, 645_000, 1_065_000, caps2024),
				medMal(2028, 760_000, 1_320_000, caps2024),
				medMal(2029, 875_000, 1_575_000, caps2024),
			),
			only(causesOf("government"),
				version("us-co-government-cap-2013", "caps of $350,000 a person and $990,000 an occurrence against public entities", twoLimits(limit.Dollars(350_000), limit.Dollars(990_000)),
					immunity, report("Raising the Roof: Colorado Governmental Immunity Cap Increase Imminent", "https://news.csdpool.org/2018/01/02/raising-the-roof/"), periods).
					by(Accrual, civil.On(2013, 7, 1), civil.On(2018, 1, 1)).omitting("$150,000 and $600,000 before July 1, 2013; whether injury or filing selects that day was reported both ways"),
				version("us-co-government-cap-2018", "caps of $350,000 a person and $990,000 an occurrence against public entities, adjusted for inflation",
					twoLimits(indexed(350_000, "denver_cpi_since_2013"), indexed(990_000, "denver_cpi_since_2013")), immunity, periods).
					by(Accrual, civil.On(2018, 1, 1), civil.On(2022, 1, 1)).omitting("the rounding up to $1,000 and the figures the secretary of state certified"),
				version("us-co-government-cap-2022", "caps of $424,000 a person and $1,195,000 an occurrence against public entities", twoLimits(limit.Dollars(424_000), limit.Dollars(1_195_000)),
					immunity, periods).by(Accrual, civil.On(2022, 1, 1), civil.On(2026, 1, 1)).unverified().omitting("a source for the two figures: the text read has those of 2013 and the rule of adjustment"),
				version("us-co-government-cap-2026", "caps of $350,000 a person and $990,000 an occurrence against public entities, adjusted for inflation",
					twoLimits(indexed(350_000, "denver_cpi_since_2013"), indexed(990_000, "denver_cpi_since_2013")), immunity, periods).
					by(Accrual, civil.On(2026, 1, 1), civil.On(2030, 1, 1)).omitting("the rounding up to $1,000 and the figures the secretary of state certified"),
			),
		),

		fault: provisions(
			general(version("us-co-fault", "comparative fault, barred at 50 percent", fault.Rule{Bar: fault.At50, Against: fault.AgainstAll},
				statute("Colo. Rev. Stat. § 13-21-111", "", "https://law.justia.com/codes/colorado/2021/title-13/article-21/part-1/section-13-21-111/"),
				authority.Case("Mountain Mobile Mix, Inc. v. Gifford, 660 P.2d 883 (Colo. 1983)", "").NotConfirmed().
					Noted("the claimant is compared with all the others together")).
				reaching(careless("drunk-driving"))),
			only(causesOf("product-liability"), version("us-co-product-liability-fault", "pure comparative fault in product liability", claimant(fault.Pure),
				statute("Colo. Rev. Stat. § 13-21-406", "(1), (4)", "https://law.justia.com/codes/colorado/2021/title-13/article-21/part-4/section-13-21-406/")).
				by(Accrual, civil.On(1981, 7, 1), civil.Date{}).omitting("that accrual selects was not confirmed")),
			noDefense("us-co-fault-no-defense", intentionalTorts("contract", "fraud"), statute("Colo. Rev. Stat. § 13-21-111", "(1)", "https://law.justia.com/codes/colorado/2021/title-13/article-21/part-1/section-13-21-111/").Noted("is for claims of negligence that resulted in death or injury to person or property"), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-co-liability", "several liability, joint for those who consciously conspired", fault.Liability{Joint: frozen.Of(
			fault.Clause{Finding: "conscious_conspiracy"},
		)}, statute("Colo. Rev. Stat. § 13-21-111.5", "(1), (4)", "https://colorado.public.law/statutes/crs_13-21-111.5"),
			report("50-State Survey on Joint and Several Liability (November 2007), Colorado", "https://paperzz.com/doc/7135495/f.-50-state-survey-on-joint-and-several-liability")).
			by(Accrual, civil.On(1986, 7, 1), civil.Date{}).omitting("the start on July 1, 1986 was not confirmed")),

		credit: rules(version("us-co-credit", "credit of the settling person's share of fault", fault.Credit{
			Method: fault.Proportionate, Order: fault.OrderIrrelevant, Several: fault.SeveralNone, Vicarious: fault.ProTanto, Interest: fault.InterestFirst,
		}, rulingReported("Smith v. Zufelt, 880 P.2d 1178 (Colo. 1994)", "", "https://www.studicata.com/summaries/supreme-court-of-colorado/smith-v-zufelt-1994-6fu8fd"),
			authority.Statute("Colo. Rev. Stat. § 13-50.5-105", "").NotConfirmed())),

		reallocation: rules(version("us-co-reallocation", "the claimant bears a share that cannot be collected", fault.Reallocation{Rule: fault.ClaimantBears},
			statute("Colo. Rev. Stat. § 13-21-111.5", "(1)", "https://colorado.public.law/statutes/crs_13-21-111.5").Noted("no defendant owes more than its share")).
			by(Accrual, civil.On(1986, 7, 1), civil.Date{}).omitting("the start on July 1, 1986 was not confirmed")),

		collateral: rules(version("us-co-collateral", "the court deducts benefits that were not bought for the claimant", fault.Collateral{Effect: fault.Deducted},
			statuteReported("Colo. Rev. Stat. §§ 13-21-111.6, 10-1-135(10)", "", "https://law-journals-books.vlex.com/vid/chapter-32--32-974866510")).
			omitting("benefits under a contract that the claimant or someone for the claimant paid for, such as most insurance: they are not deducted and not to be recorded as deductible",
				"the place of the deduction before or after fault was not found")),

		order: provisions(
			general(version("us-co-order", "division by fault before the cap, which holds for each defendant's share", frozen.Of(StageFault, StageShares, StageCaps, StageCredits), niemet)).
				but("government", "med-mal", "wrongful-death"),
		),

		remittitur: rules(version("us-co-remittitur", "remittitur in Colorado courts", remittitur.Practice{Offer: remittitur.Yes, OfferLaw: payne}, payne).
			omitting("additur")),

		postjudgment: provisions(
			general(version("us-co-postjudgment", "interest at 8 percent, compounded annually", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Fixed(decimal.New(8, 0)), Compounds: interest.Annually}, Start: interest.FromEntry,
			}, colorado512).omitting("a contract's own rate, which stays at its value on the day of judgment",
				"judgments the debtor appeals, on which a rate certified each January 1 runs: § 5-12-106", "medical debt", "support of children")),
			only(injuriesAnd("med-mal", "wrongful-death"), version("us-co-postjudgment-injury", "interest at 9 percent, compounded annually", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0)), Compounds: interest.Annually}, Start: interest.FromEntry,
			}, colorado101).omitting("judgments the debtor appeals, on which a rate certified each January 1 runs instead")),
		),

		prejudgment: provisions(
			general(version("us-co-prejudgment", "interest at 8 percent, compounded annually, on money or property wrongfully withheld, liquidated or not", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(8, 0)), Compounds: interest.Annually}, Start: interest.FromDue, Excludes: head.AllPunitive(),
			}, colorado512).omitting("the gain of the one who withheld, which the claimant may choose instead", "a contract's own rate",
				"that punitive damages, which nobody withheld, bear none was not read")),
			only(injuriesAnd("med-mal", "wrongful-death"), version("us-co-prejudgment-injury", "interest at 9 percent, from accrual, compounded annually from the day the suit was filed", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0)), Compounds: interest.Annually}, Joins: interest.FromFiling, Start: interest.FromAccrual, Excludes: head.AllPunitive(),
			}, colorado101).by(Filing, civil.On(1979, 7, 1), civil.Date{}).
				omitting("that the plaintiff has to claim it in the complaint", "that exemplary damages bear none was not read")),
		),
		security: rules(version("us-co-appeal-security-2003", "125 percent of the judgment, at most $25 million", secured(125, interest.Security{Ceiling: millions(25)}),
			statute("Colo. Rev. Stat. § 13-16-125", "(1)", "http://www.lpdirect.net/casb/crs/13-16-125.html"),
			courtRuleReported("C.R.C.P. 121", "§ 1-23(3)(a)", "https://courtsurety.com/state-appeal-bond-requirements/colorado").Noted("the judgment with its prejudgment interest, costs and attorney fees")).by(Judgment, civil.On(2003, 5, 20), civil.Date{}).
			omitting("another sum that the court orders", together, dissipates, "that the day is that of the judgment was not read")),
		life: rules(version("us-co-judgment-life", "twenty years, unless revived by motion before", interest.Life{Years: 20, Renews: 20, From: interest.FromRenewal},
			authority.Publication("Colorado Judicial Branch, Extending the Expiration Date of a Judgment", "").ReadAt("https://www.coloradojudicial.gov/extending-expiration-date-judgment", AsOf()),
			statuteReported("Colo. Rev. Stat. § 13-52-102", "", "https://jbplegal.com/blog/executing-judgments-colorado"),
			authority.Rule("C.R.C.P. 54", "(h)").ReportedAt("https://werge.law/blog/2022/9/13/werge-law-group-helps-client-defeat-20-year-old-judgment", AsOf()).Noted("revival for another twenty years"),
			ruling("Mark v. Mark, No. 83CA1280 (Colo. App. Dec. 20, 1984)", "", "https://cetient.com/opinion/1128145/mark-v-mark").Noted("the order of revival itself must come within the twenty years"),
			ruling("Security Credit Services, LLC v. Hulterstrom, 2019 COA 7, 436 P.3d 593", "¶¶ 1-3", "https://cite.case.law/p3d/436/593/").
				Noted("a judgment can be revived during its remaining life, and must be for a lien after six years")).
			omitting("that the new twenty years run from the order of revival was not read in the rule", "the lien on real property, which ends six years after entry unless the judgment is revived and recorded before", "judgments of county courts, six years", "support and restitution")),
	}
}
