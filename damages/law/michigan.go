package law

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func michigan() data {
	var (
		michigan1483  = statute("Mich. Comp. Laws § 600.1483", "(1)", "https://lawserver.com/law/state/michigan/mi-laws/michigan_laws_600-1483")
		michigan2946a = statute("Mich. Comp. Laws § 600.2946a", "(1), (3)", "https://renderpdf.legislature.mi.gov/Home/RenderDoc?objectName=mcl-600-2946a")
		michigan2959  = statuteReported("Mich. Comp. Laws § 600.2959", "", "https://cochranlaw.com/product-liability-topics/what-is-doctrine-of-modified-comparative-fault-in-michigan/")
		michigan3135  = statuteReported("Mich. Comp. Laws § 500.3135", "(2)(b)", "http://saginaw-law.com/50-rule-comparative-negligence-automobile-accidents/")
		chapter63     = "https://legislature.mi.gov/Laws/MCL?objectName=MCL-236-1961-63"
		michigan6303  = statuteReported("Mich. Comp. Laws § 600.6303", "", chapter63)
		michigan6304  = statuteReported("Mich. Comp. Laws § 600.6304", "(4), (6), (7)", chapter63)
		michigan6306a = statute("Mich. Comp. Laws § 600.6306a", "", "https://lawserver.com/?p=29578960")
		salter        = rulingReported("Salter v. Patton, 261 Mich. App. 559, 682 N.W.2d 537 (2004)", "", "https://cetient.com/opinion/1866790/salter-v-patton").
				Noted("liability in malpractice actions is joint and several under § 600.6304(6)(a)")
		velez   = ruling("Velez v. Tuma, 492 Mich. 1 (2012)", "", "https://law.justia.com/cases/michigan/supreme-court/2012/138952.html")
		wessels = ruling("Wessels v. Garden Way, Inc., 263 Mich. App. 642, 689 N.W.2d 526 (2004)", "", "https://print.casetext.com/case/wessels-v-garden-way").
			Noted("the cap as adjusted on the day of judgment, one for a plaintiff and the spouse together")
		peisner = ruling("Peisner v. Detroit Free Press, Inc., 421 Mich. 125, 364 N.W.2d 600 (1984)", "", "https://law.justia.com/cases/michigan/supreme-court/1985/66849-4.html").
			Noted("even \"exemplary and punitive\" damages under the libel statute compensate")
		jackson           = rulingReported("Jackson Printing Co. v. Mitan, 169 Mich. App. 334 (1988)", "", "https://lockwoodlegal.com/availability-of-exemplary-damages-in-michigan")
		mcr2611           = authority.Rule("Mich. Ct. R. 2.611", "(E)").ReadAt("https://michigancourtrules.org/mcr/chapter-2-civil-procedure/rule-2-611-new-trials-amendment-of-judgments/", AsOf())
		tort96            = civil.On(1996, 3, 28)
		michigan6013      = statute("Mich. Comp. Laws § 600.6013", "(1)-(8)", "https://getpocketlaw.com/law/state_michigan/section-600-6013-interest-on-money-judgment_b419bc1ddf45")
		michiganTreasurer = authority.Publication("Michigan Department of Treasury, Interest Rates for Money Judgments", "").ReportedAt("https://github.com/artwisdom/statuterates", AsOf())
		michiganSix       = interest.Rule{Rate: interest.Rate{Index: "us-mi-judgment"}, Resets: interest.SixMonths, Compounds: interest.Annually}
		michiganTwelve    = interest.Rule{Rate: interest.Fixed(decimal.New(12, 0)), Compounds: interest.Annually}
	)

	return data{
		predicate: rules(version("us-mi-punitive-predicate", "no punitive damages; exemplary damages compensate", punitive.Predicate{Available: punitive.Never}, jackson, peisner).
			omitting("exemplary damages for outrage and humiliation, which are compensatory: the head \"exemplary\"", "sums beyond compensation that a statute gives in so many words, such as treble damages")),

		punitiveCaps: rules(version("us-mi-punitive-cap-none", "no cap, as there are no punitive damages", noCaps(), jackson)),

		split: rules(version("us-mi-punitive-split", "the plaintiff keeps all that is awarded", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-mi-compensatory-caps", "no general cap on compensatory damages", noCaps(), noOther(michigan1483))).but("med-mal", "product-liability"),
			only(causesOf("med-mal"), michiganLimits("us-mi-med-mal-cap", "cap on noneconomic damages for medical malpractice",
				[]authority.Citation{michigan1483}, civil.On(1994, 4, 1), func(lower, upper int64) Caps {
					return frozen.Of(limit.Cap{
						Kinds: head.AllNoneconomic(), Unit: limit.Action,
						To: limit.When("paralysis_cognitive_impairment_or_loss_of_reproduction", limit.Dollars(upper), limit.Dollars(lower)),
					})
				}, "that the day of judgment selects the year was held for product liability and not confirmed for malpractice")...),
			only(causesOf("product-liability"), michiganLimits("us-mi-product-cap", "cap on noneconomic damages for product liability",
				[]authority.Citation{michigan2946a, wessels}, tort96, func(lower, upper int64) Caps {
					return frozen.Of(limit.Cap{
						Kinds: head.AllNoneconomic(), Unit: limit.Action,
						To: limit.When("death_or_loss_of_vital_bodily_function",
							limit.When("gross_negligence_or_knowing_disregard_of_defect", limit.NoLimit(), limit.Dollars(upper)), limit.Dollars(lower)),
					})
				})...),
		),

		fault: rules(version("us-mi-fault", "comparative fault; noneconomic damages barred above 50 percent", fault.Rule{Bar: fault.Above50, Only: head.AllNoneconomic()},
			michigan2959, statute("Mich. Comp. Laws § 600.2959", "", "https://github.com/codearranger/claude-legal").
				Noted("is for actions in tort or on another legal theory for personal injury, property damage or wrongful death"), michigan3135.Noted("the same for motor vehicles")).
			reaching(append(productClaims(), careless("drunk-driving", "warranty")...)).
			by(Filing, tort96, civil.Date{}).
			omitting("the text of § 500.3135 was not read", "the rule before March 28, 1996", "a claimant impaired by alcohol or drugs, § 600.2955a",
				"motor vehicles: the threshold of serious impairment, and economic loss beyond no-fault benefits, § 500.3135")),

		liability: rules(version("us-mi-liability", "several liability, save in malpractice actions of a faultless claimant", fault.Liability{Joint: frozen.Of(
			fault.Clause{Causes: frozen.Of("med-mal"), Faultless: true},
			fault.Clause{Finding: "convicted_of_crime_of_gross_negligence"},
			fault.Clause{Finding: "convicted_of_crime_involving_alcohol_or_controlled_substance"},
		)}, michigan6304, salter, statuteReported("Mich. Comp. Laws §§ 600.2956, 600.6312", "", chapter63)).by(Filing, tort96, civil.Date{}).
			omitting("the employer of a wrongdoer, who answers for the employee's share", "only the headings of §§ 600.6304 and 600.6312 were read: the crimes were not confirmed",
				"the rule before March 28, 1996")),

		credit: provisions(
			general(version("us-mi-credit", "no credit: each defendant owes its own share", fault.Credit{Method: fault.NoCredit, Order: fault.OrderIrrelevant}, michigan6304).
				by(Filing, tort96, civil.Date{}).unverified().omitting("that no credit is due where liability is several follows from the section; it was not confirmed in a decision")),
			only(causesOf("med-mal"), version("us-mi-credit-med-mal", "the sum paid, after all other reductions", fault.Credit{Method: fault.ProTanto, Order: fault.AfterFault, Several: fault.SeveralNone}, velez).
				by(Filing, tort96, civil.Date{})),
		),

		reallocation: provisions(
			general(version("us-mi-reallocation", "a share that cannot be collected is not reallocated", fault.Reallocation{Rule: fault.ClaimantBears}, michigan6304).by(Filing, tort96, civil.Date{}).unverified().
				omitting("only the heading of the section was read")),
			only(causesOf("med-mal"), version("us-mi-reallocation-med-mal", "a share that cannot be collected is reallocated among the parties", fault.Reallocation{
				Rule: fault.AmongAll, WithinMonths: 6,
			}, michigan6304).by(Filing, tort96, civil.Date{}).unverified().
				omitting("only the heading of the section was read: the six months, and that the claimant shares, were not confirmed",
					"a party need not pay more of what cannot be collected than its own percentage", "governmental agencies, which never pay beyond their percentage")),
		),

		collateral: rules(version("us-mi-collateral", "deducted by the court, less premiums", fault.Collateral{
			Effect: fault.Deducted, NetOfCost: true, NotIfSubrogated: true, BeforeFault: true,
		}, michigan6303, michigan6306a, statuteReported("Mich. Comp. Laws § 600.6306", "", chapter63)).
			omitting("the deduction is from economic loss and never exceeds it", "that a lien counts only if the holder exercised it in time")),

		order: provisions(only(causesOf("med-mal"), version("us-mi-order", "the cap before the claimant's fault, settlements last",
			frozen.Of(StageCaps, StageFault, StageShares, StageCredits), michigan6306a, velez).by(Filing, tort96, civil.Date{}).
			omitting("collateral sources come off economic loss before the cap"))),

		remittitur: rules(version("us-mi-remittitur", "remittitur and additur in Michigan courts", remittitur.Practice{
			Offer: remittitur.Yes, Additur: remittitur.Yes, OfferLaw: mcr2611, AdditurLaw: mcr2611,
		}, mcr2611, rulingReported("Palenkas v. Beaumont Hospital, 432 Mich. 527 (1989)", "",
			"https://www.courts.michigan.gov/49ea3a/siteassets/publications/benchbooks/civil/civilresponsivehtml5.zip/Civil/Ch_8_Posttrial_Proceedings/Remittitur_and_Additur-.htm")).
			omitting("consent within 14 days, to the highest or lowest sum the evidence supports")),

		postjudgment: rules(
			version("us-mi-postjudgment-1980", "12 percent a year, compounded annually", interest.Postjudgment{Rule: michiganTwelve, Start: interest.FromEntry}, michigan6013).
				by(Filing, civil.On(1980, 6, 1), civil.On(1987, 1, 1)).omitting("actions filed before June 1, 1980", "interest before entry, from the complaint, which is under prejudgment interest"),
			version("us-mi-postjudgment-1987", "average of 5-year Treasury note auctions plus 1 percent, set anew every six months, compounded annually", interest.Postjudgment{Rule: michiganSix, Start: interest.FromEntry}, michigan6013, michiganTreasurer).
				by(Filing, civil.On(1987, 1, 1), civil.Date{}).
				omitting("the six months and the years of compounding count from the filing of the complaint, not from entry",
					"written instruments: 12 percent, or the higher rate agreed, for actions filed until June 30, 2002; the rate stated in them since; at most 13 percent after entry", "medical malpractice and offers of settlement, for which there are subsections of their own"),
		),

		prejudgment: rules(
			version("us-mi-prejudgment-1980", "12 percent a year, compounded annually, of right", interest.Prejudgment{
				Available: interest.OfRight, Rule: michiganTwelve, Start: interest.FromFiling, Excludes: yetToCome(head.AllCompensatory()),
			}, michigan6013).by(Filing, civil.On(1980, 6, 1), civil.On(1987, 1, 1)).omitting("future damages in an award that is not divided by time"),
			version("us-mi-prejudgment-1987", "the interest of judgments, from the filing of the complaint", interest.Prejudgment{
				Available: interest.OfRight, Rule: michiganSix, Start: interest.FromFiling, Excludes: yetToCome(head.AllCompensatory()),
			}, michigan6013, michiganTreasurer).by(Filing, civil.On(1987, 1, 1), civil.Date{}).
				omitting("future damages in an award that is not divided by time", "written instruments, medical malpractice and offers of settlement, which have subsections of their own", "fees and costs, which bear it from the complaint too"),
		),
		security: rules(version("us-mi-appeal-security", "a bond adequate to protect the other party, at most $25 million", interest.Security{Measured: interest.AsApproved, Ceiling: millions(25)},
			courtRule("MCR 7.209", "(B)(1)", "https://casetext.com/rule/michigan-court-rules/michigan-court-rules/chapter-7-appellate-rules/subchapter-7200-court-of-appeals/rule-7209-bond-stay-of-proceedings"),
			statuteReported("Mich. Comp. Laws § 600.2607", "(1)", "https://courtsurety.com/state-appeal-bond-requirements/michigan/")).
			omitting("appeals to the circuit court, which take at least 125 percent of the judgment, MCR 7.108(B)(2)(a)", "the rest of MCR 7.209 was not read", "the ceiling is adjusted from time to time: its later sums were not read", "the rescission of the ceiling", "from when the ceiling holds")),
		life: rules(version("us-mi-judgment-life", "ten years, within which an action gives a new judgment for ten more", interest.Life{Years: 10, Renews: 10, From: interest.FromRenewal},
			statuteReported("Mich. Comp. Laws § 600.5809", "(3)", "http://law.justia.com/cases/michigan/court-of-appeals-unpublished/2002/20020924-c231262-28-231262-opn.html").Noted("an opinion quotes it"),
			ruling("Stabile v. General Enterprises, 246 N.W.2d 375 (Mich. Ct. App. 1976)", "", "https://app.midpage.ai/document/stabile-v-general-enterprises-1663275").Noted("quotes the section as it then stood"),
			statute("Mich. Comp. Laws § 600.2903", "", "https://e.casetext.com/statute/michigan-compiled-laws/chapter-600-revised-judicature-act-of-1961/subchapter-chapter-29-provisions-concerning-specific-actions/section-6002903-judgment-in-tort-renewal-continuance-of-remedies")).
			omitting("the action is brought within the ten years; the new ten run from the new judgment, which may come later", "courts not of record", "support")),
	}
}

// michiganLimits is the schedule of the state treasurer under § 600.1483, which § 600.2946a follows: the lower and the
// upper limit of a year. The sums of 1994 are those of the act and stand for the first year only; years whose sums were
// not found are not covered.
func michiganLimits(id RuleID, title string, on []authority.Citation, first civil.Date, rule func(lower, upper int64) Caps, omits ...string) []Version[Caps] {
	notice := func(url string) authority.Citation {
		return authority.Publication("Michigan Department of Treasury, Limitation on Noneconomic Damages", "").ReportedAt(url, AsOf())
	}
	var out []Version[Caps]
	for _, y := range []struct {
		year         int
		lower, upper int64
		url          string
	}{
		{1994, 280_000, 500_000, ""},
		{2009, 401_500, 717_000, "http://michiganlawblog.blogspot.com/2009/02/michigans-indexed-caps-on-noneconomic.html"},
		{2016, 438_800, 783_500, "https://www.ccglawyers.com/single-post/2017/03/23/medical-malpractice-damage-caps-always-changing"},
		{2017, 445_500, 795_500, "https://fbmjlaw.com/fbmj-news/2017-non-economic-damages-caps"},
		{2018, 455_500, 812_500, "https://fbmjlaw.com/fbmj-news/page/23"},
		{2019, 465_900, 832_000, "https://fbmjlaw.com/fbmj-news/2019-michigan-non-economic-damages-caps/"},
		{2021, 476_600, 851_000, "https://fbmjlaw.com/fbmj-news/page/13"},
		{2022, 497_000, 887_500, "https://www.ottenwesslaw.com/blog/2023/02/2023-limits-released-for-non-economic-damages-in-medical-malpractice-cases-in-michigan/"},
		{2023, 537_900, 960_500, "https://www.ottenwesslaw.com/blog/2023/02/2023-limits-released-for-non-economic-damages-in-medical-malpractice-cases-in-michigan/"},
		{2024, 569_000, 1_016_000, "https://hercules-milenia.legislature.mi.gov/documents/2023-2024/billanalysis/Senate/htm/2023-SFA-1158-G.htm"},
		{2025, 586_300, 1_047_000, "https://www.4grewallaw.com/blog/2026/february/how-do-michigan-s-medical-malpractice-damage-cap"},
	} {
		from, sources := civil.On(y.year, 1, 1), on
		if y.url != "" {
			sources = append(append([]authority.Citation(nil), on...), notice(y.url))
		}
		if from.Before(first) {
			if first.Year() != y.year {
				continue
			}
			from = first
		}
		v := version(id+RuleID("-"+from.String()[:4]), title, rule(y.lower, y.upper), sources...).by(Judgment, from, civil.On(y.year+1, 1, 1))
		out = append(out, v.omitting(append(omits, "the sums of 1995 to 2008, 2010 to 2015, 2020 and 2026", "sums are announced in January and taken to govern from its first day")...))
	}
	return out
}
