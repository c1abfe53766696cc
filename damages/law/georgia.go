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

func georgia() data {
	const (
		section5151  = "https://syfert.com/georgia/code/51-12-5.1.html"
		section1233  = "https://law.justia.com/codes/georgia/2022/title-51/chapter-12/article-2/section-51-12-33/"
		levySB68     = "https://levypruettcarter.com/legal-blog/2025/5/6/the-georgia-tort-reform-act-changes-made-by-sb68-and-thier-effective-dates"
		section11311 = "https://law.justia.com/codes/georgia/title-51/chapter-13/section-51-13-1/"
	)
	var (
		georgia51b = statute("O.C.G.A. § 51-12-5.1", "(b)", section5151)
		georgia51e = statute("O.C.G.A. § 51-12-5.1", "(e)", section5151)
		georgia51g = statuteReported("O.C.G.A. § 51-12-5.1", "(f)-(g)", "https://nickonews.com/does-the-punitive-cap-apply-per-defendant-or-to-the-whole-case-in-georgia/")
		georgia5   = statute("O.C.G.A. § 51-12-5", "(b)",
			"https://casetext.com/statute/code-of-georgia/title-51-torts/chapter-12-damages/article-1-general-provisions/section-51-12-5-additional-damages-for-aggravating-circumstances").
			Noted("the rule before is for torts that arose before July 1, 1987")
		devereux = rulingReported("Taylor v. Devereux Foundation, Inc., 316 Ga. 44, 885 S.E.2d 671 (2023)", "", "https://mmbblaw.com/Georgia-Supreme-Court-Affirms-Statutory-Cap-of-25").
				Noted("upholds the limit")
		georgiaShare = statuteReported("O.C.G.A. § 51-12-5.1", "(e)(2)", "https://www.southgalaw.com/blog/2021/12/when-ga-courts-allow-punitive-damages-and-what-the-award-cap/")
		moseley      = authority.Case("State v. Moseley, 263 Ga. 680 (1993)", "").NotConfirmed()
		georgia5029  = statute("O.C.G.A. § 50-21-29", "(b)", "https://syfert.com/georgia/code/50-21-29.html")
		georgia5030  = statuteReported("O.C.G.A. § 50-21-30", "", "https://nickonews.com/what-is-the-most-money-i-can-recover-against-the-state-of-georgia/")
		georgia13    = statute("O.C.G.A. § 51-13-1", "", section11311)
		nestlehutt   = rulingReported("Atlanta Oculoplastic Surgery, P.C. v. Nestlehutt, 286 Ga. 731 (2010)", "",
			"https://lawsdocbox.com/Legal_Issues/66839947-")
		noCapSurvey = authority.Publication("Consumer Watchdog, on California's $250,000 compensation cap of 1975", "").
				ReportedAt("https://www.consumerwatchdog.org/patient-safety/cas-250000-compensation-cap-set-1975-most-regressive-america", AsOf()).
				Noted("lists the states whose caps were struck down")
		georgia33a = statute("O.C.G.A. § 51-12-33", "(a)", section1233)
		georgia33b = statute("O.C.G.A. § 51-12-33", "(b)", section1233)
		georgia33d = statute("O.C.G.A. § 51-12-33", "(c)-(d)", section1233)
		georgia33g = statute("O.C.G.A. § 51-12-33", "(g)", "https://attornews.com/tag/georgia-car-accident-law/page/2/")
		georgia11  = statute("O.C.G.A. § 51-12-1.1", "(a)-(c)", "https://www.simoninjurylawyers.com/new-collateral-source-law-in-georgia-2025/")
		georgia68  = statuteReported("Ga. S.B. 68 (2025)", "§ 7", levySB68).
				Noted("sections 6 and 7 are for causes of action that arise on or after April 21, 2025")
		denton = authority.Case("Denton v. Con-Way Southern Express, Inc., 261 Ga. 41 (1991)", "").NotConfirmed()
		shook  = statuteReported("Ga. S.B. 68 (2025)", "", "https://shb.com/intelligence/client-alerts/public-policy/silverman-gieser-georgia-tort-reforms").
			Noted("reports the common law before")
		georgia1212 = statute("O.C.G.A. § 51-12-12", "", "https://law.justia.com/codes/georgia/2020/title-51/chapter-12/article-1/section-51-12-12/")
		lisle       = ruling("Lisle v. Willis, 265 Ga. 861 (1995)", "", "http://ecases.us/case/ga/c4257065/lisle-v-willis")
		georgia7412 = statute("O.C.G.A. § 7-4-12", "", "https://law.justia.com/codes/georgia/2020/title-7/chapter-4/article-1/section-7-4-12/")
	)

	return data{
		predicate: rules(version("us-ga-punitive-predicate", "punitive damages need willful misconduct, malice, fraud, wantonness, oppression or conscious indifference to consequences", punitive.Predicate{
			States: frozen.Of[finding.Topic]("willful_misconduct", "malice", "fraud", "wantonness", "oppression", "conscious_indifference"),
			Proof:  finding.ClearAndConvincing,
			Bars:   frozen.Of(punitive.Bar{Cause: "contract", Authority: georgia51b.Noted("in tort actions")}, punitive.Bar{Cause: "warranty", Authority: georgia51b.Noted("in tort actions")}, punitive.Bar{Cause: "government", Authority: georgia5030}),
		}, georgia51b, georgia5).by(Accrual, civil.On(1987, 7, 1), civil.Date{}).notFor("wrongful-death").
			omitting("additional damages for torts before July 1, 1987", "wrongful death, for which the availability of punitive damages was not confirmed",
				"local governments")),

		punitiveCaps: rules(version("us-ga-punitive-cap-1987", "cap of $250,000 on punitive damages in the case", frozen.Of(limit.Cap{
			Kinds: head.AllPunitive(), Except: frozen.Of("product-liability"), Unit: limit.Action,
			To: limit.When("specific_intent_to_harm", limit.NoLimit(), limit.When("intoxicated", limit.NoLimit(), limit.Dollars(250_000))),
		}), georgia51e, georgia51g, devereux, georgia5).by(Accrual, civil.On(1987, 7, 1), civil.Date{}).
			omitting("several plaintiffs in one case, for whom no decision was found",
				"specific intent and intoxication lift the limit only against the active tortfeasor of whom they are found; the others share it",
				"products: one award against a defendant for one act or omission, whoever sues")),

		split: provisions(
			general(version("us-ga-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(), georgia51e.Noted("only awards for product liability are shared"))),
			only(causesOf("product-liability"), version("us-ga-punitive-split-products-1987", "75 percent of punitive damages for product liability to the state", punitive.Split{
				Payee: "Treasury of the State of Georgia", Share: punitive.Fraction{Num: 3, Den: 4}, AfterFees: true, Vests: "issuance of judgment",
			}, georgiaShare, statuteReported("O.C.G.A. § 51-12-5.1", "(e)(2)", "https://nickonews.com/?p=2965580"), moseley).
				by(Accrual, civil.On(1987, 7, 1), civil.Date{}).
				omitting("that the judge fixes the costs of litigation and attorney fees whose proportionate part comes off the state's share")),
		),

		compensatoryCaps: provisions(
			general(version("us-ga-compensatory-caps", "no cap on compensatory damages", noCaps(), nestlehutt, noCapSurvey)).but("med-mal", "government"),
			only(causesOf("med-mal"),
				version("us-ga-med-mal-cap-2005", "cap of $350,000 on noneconomic damages from a health care provider, $1,050,000 in all", frozen.Of(
					limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Person | limit.Defendant, To: limit.Dollars(350_000)},
					limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Person, To: limit.Dollars(1_050_000)},
				), georgia13, nestlehutt).by(Accrual, civil.On(2005, 2, 16), civil.On(2010, 3, 22)).struck(nestlehutt).
					omitting("the one limit of $350,000 that all providers other than facilities share, and that of $700,000 for several facilities together",
						"the event the act keyed on was not confirmed; accrual stands for it"),
				version("us-ga-med-mal-cap-none-since-nestlehutt", "no cap on compensatory damages for medical malpractice", noCaps(), nestlehutt).
					by(Accrual, civil.On(2010, 3, 22), civil.Date{}),
			),
			only(causesOf("government"), version("us-ga-government-cap", "cap on claims against the state of $1,000,000 for a person and $3,000,000 for an occurrence", frozen.Of(
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Occurrence, To: limit.Dollars(1_000_000)},
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(3_000_000)},
			), georgia5029).omitting("the day in 1992 from which the act governs", "local governments, and medical care under O.C.G.A. § 50-21-29(b)(2)")),
		),

		fault: rules(version("us-ga-fault", "comparative fault, barred at 50 percent", fault.Rule{Bar: fault.At50, Against: fault.AgainstAll}, georgia33a, georgia33g,
			ruling("Johns v. Suzuki Motor of America, Inc., 310 Ga. 159 (2020)", "", "https://law.justia.com/cases/georgia/supreme-court/2020/s19g1478-0.html").Noted("strict liability for products too")).
			reaching(append(productClaims(), careless("drunk-driving", "nuisance")...)).
			by(Accrual, civil.On(2005, 2, 16), civil.Date{}).
			omitting("the rule before February 16, 2005", "avoidance of the consequences by ordinary care, O.C.G.A. § 51-11-7")),

		liability: rules(version("us-ga-liability", "each defendant owes its share of the fault; concerted action stays joint", fault.Liability{Joint: frozen.Of(fault.Clause{Finding: "acted_in_concert"})}, georgia33b,
			rulingReported("Federal Deposit Insurance Corp. v. Loudermilk, 305 Ga. 558, 826 S.E.2d 116 (2019)", "", "https://law.justia.com/cases/georgia/supreme-court/2019/s18q1233.html").
				Noted("concerted action of the common law, by mutual agency; damages to property take in purely pecuniary loss")).
			by(Accrual, civil.On(2005, 2, 16), civil.Date{}).
			omitting("joint and several liability before February 16, 2005",
				"cases against one defendant filed before May 13, 2022, where nothing was apportioned: Alston & Bird LLP v. Hatcher Management Holdings, LLC, 312 Ga. 350 (2021)",
				"negligent security under S.B. 68 (2025)")),

		credit: rules(version("us-ga-credit", "no credit for a settlement: the settling person's share is not owed", fault.Credit{Method: fault.NoCredit, Order: fault.OrderIrrelevant}, georgia33b, georgia33d)),

		reallocation: rules(version("us-ga-reallocation", "an uncollectible share stays with the claimant", fault.Reallocation{Rule: fault.ClaimantBears},
			georgia33b.Noted("what is apportioned is no joint liability"))),

		collateral: rules(
			version("us-ga-collateral-common-law", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, shook, denton).
				by(Accrual, civil.Date{}, civil.On(2025, 4, 21)),
			version("us-ga-collateral-2025", "medical expense at reasonable value: the jury hears what was billed and what satisfies it", fault.Collateral{Effect: fault.Admissible},
				georgia11, georgia68).by(Accrual, civil.On(2025, 4, 21), civil.Date{}).
				omitting("losses other than medical and health care expense, where the common law remains"),
		),

		remittitur: rules(version("us-ga-remittitur", "remittitur and additur in Georgia courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: lisle, Additur: remittitur.Yes, AdditurLaw: georgia1212,
		}, georgia1212, lisle)),

		postjudgment: rules(
			version("us-ga-postjudgment", "12 percent a year", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromEntry, Excludes: true},
				statuteReported("O.C.G.A. § 7-4-12", "as in force before 2003", "https://github.com/artwisdom/statuterates")).by(Filing, civil.Date{}, civil.On(2003, 7, 1)).
				omitting("the day from which 12 percent held", "the rate of a written contract"),
			version("us-ga-postjudgment-2003", "prime rate on the day of entry plus 3 percent", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Index: interest.Prime, Percent: decimal.New(3, 0)}}, Start: interest.FromEntry, Excludes: true,
			}, georgia7412).by(Filing, civil.On(2003, 7, 1), civil.Date{}).
				omitting("the rate of a written contract", "interest runs on the principal recovered; that prejudgment interest bears none was read out of those words"),
		),

		prejudgment: provisions(
			general(version("us-ga-prejudgment", "prime rate plus 3 percent on unliquidated damages in tort, where a written demand was not met and the judgment is no less", interest.Prejudgment{
				Available: interest.OnOffer, Rule: interest.Rule{Rate: interest.Rate{Index: interest.Prime, Percent: decimal.New(3, 0)}}, Start: interest.FromDemand,
				First: theDay(daysAfter(interest.FromDemand, 30)), OnSum: true,
			}, statute("O.C.G.A. § 51-12-14", "(a)-(c)", "https://law.justia.com/codes/georgia/2021/title-51/chapter-12/article-1/section-51-12-14/"),
				statuteReported("O.C.G.A. § 51-12-14", "(c)", "https://ezel.ai/surveys/prejudgment-interest/georgia").Noted("the rate is that of the thirtieth day after the last notice")).by(Filing, civil.On(2003, 7, 1), civil.Date{}).
				omitting("a defendant's offer of the sum with interest, which stops it: record the last day", "actions filed before July 1, 2003")),
			only(causesOf("contract"), version("us-ga-prejudgment-contract", "7 percent a year of right on liquidated demands", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(7, 0))}, Start: interest.FromDue,
			}, statute("O.C.G.A. §§ 7-4-2, 7-4-15", "", "https://github.com/UniCourt/cic-code-ga")).
				omitting("unliquidated damages for breach of contract, on which the jury may give interest: § 13-6-13", "commercial accounts, for which § 7-4-16 has a rate of its own", "the rate the parties agreed")),
			only(causesOf("government"), version("us-ga-prejudgment-government", "no prejudgment interest on tort claims against the state", interest.Prejudgment{Available: interest.None},
				statuteReported("O.C.G.A. § 50-21-30", "", "https://ezel.ai/surveys/prejudgment-interest/georgia"))),
		),
		security: rules(version("us-ga-appeal-security", "the judgment, interest and costs, at most $25 million", interest.Security{Measured: interest.ByTotal, Ceiling: millions(25)},
			statute("O.C.G.A. § 5-6-46", "(a)-(b)", "https://github.com/UniCourt/cic-code-ga")).
			omitting("none unless the appellee moves for it: the notice of appeal stays the judgment", "damages for delay", "a lesser sum for good cause", together, "what lifts the ceiling was not read", "from when the ceiling holds")),
		life: rules(version("us-ga-judgment-life", "dormant after seven years without an entry on the execution docket, and revived within three years more", interest.Life{
			Dormant: 7, Revival: 3, Renews: 7, From: interest.FromRenewal, Grace: 36,
		}, statute("O.C.G.A. § 9-12-60", "(a)-(b)", "https://law.justia.com/codes/georgia/2021/title-9/chapter-12/article-3/section-9-12-60/"),
			statute("O.C.G.A. § 9-12-61", "", "http://statutes.laws-info.com/georgia/title-9/chapter-12/article-3/9-12-61"),
			ruling("Malloy v. First Georgia Bank, 344 S.E.2d 679 (Ga. Ct. App. 1986)", "", "https://app.midpage.ai/document/malloy-v-first-georgia-bank-5641975").Noted("a judgment of March 11, 1975 fell dormant on March 11, 1982")).
			omitting("a renewal is an entry of the execution, of a levy or return, or of a public effort to enforce, on the general execution docket, or a revival by action or scire facias", "that a revived judgment has seven years from its revival was not read", "child and spousal support")),
	}
}
