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

func southCarolina() data {
	const (
		codes   = "https://law.justia.com/codes/south-carolina/"
		section = "title-15/chapter-32/section-15-32-"

		// What the yearly adjustments count from: the consumer price index (all urban consumers) of the December before the act
		// took effect.
		punitiveIndex limit.Base = "cpi_u_since_december_2011"
		medMalIndex   limit.Base = "cpi_u_since_december_2004"
	)
	var (
		sc520    = statute("S.C. Code Ann. § 15-32-520", "(D)", codes+section+"520/")
		sc530    = statute("S.C. Code Ann. § 15-32-530", "(A)-(D)", codes+section+"530/")
		sc540    = statute("S.C. Code Ann. § 15-32-540", "editor's note (2011 S.C. Acts No. 52, § 7)", codes+section+"540/").Noted("applies to actions that accrue on or after January 1, 2012")
		garrison = ruling("Garrison v. Target Corp., Op. No. 28080 (S.C. Jan. 26, 2022)", "", "https://law.justia.com/cases/south-carolina/supreme-court/2022/28080.html")
		sc220    = statute("S.C. Code Ann. § 15-32-220", "(A)-(F)", codes+section+"220/")
		sc120    = statute("S.C. Code Ann. § 15-78-120", "(a)-(b)", codes+"title-15/chapter-78/section-15-78-120/")
		charity  = statute("S.C. Code Ann. § 33-56-180", "(A)", codes+"title-33/chapter-56/section-33-56-180/")
		sc15     = statute("S.C. Code Ann. § 15-38-15", "(A), (C), (E)-(F)", codes+"title-15/chapter-38/section-15-38-15/")
		sc152012 = statute("S.C. Code Ann. § 15-38-15 (2012)", "", codes+"2012/title-15/chapter-38/section-15-38-15/")
		sc152026 = statute("S.C. Code Ann. § 15-38-15 (as amended 2025)", "", "https://lexace.ai/us/statute/south-carolina/15-38-15")
		sc50     = statute("S.C. Code Ann. § 15-38-50", "(1)", codes+"title-15/chapter-38/section-15-38-50/")
		nelson   = authority.Case("Nelson v. Concrete Supply Co., 303 S.C. 243, 399 S.E.2d 783 (1991)", "").NotConfirmed()

		scBase       = frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff})
		carolina3420 = statute("S.C. Code Ann. § 34-31-20", "(A)-(B)", "http://scstatehouse.gov/code/t34c031.php")
	)

	punitiveCap := func(floor limit.Expr) Caps {
		return frozen.Of(limit.Cap{
			Kinds: head.AllPunitive(), Except: frozen.Of("government", "charity"), Unit: limit.Plaintiff | limit.Defendant, Measures: scBase,
			To: limit.When("intent_to_harm_and_harmed", limit.NoLimit(),
				limit.When("felony_plea_or_conviction", limit.NoLimit(),
					limit.When("substantially_impaired_by_alcohol_or_drugs", limit.NoLimit(),
						limit.When("unreasonable_financial_gain_or_felonious_conduct",
							limit.GreaterOf(limit.Times(4, limit.Compensatory), limit.Dollars(2_000_000)),
							limit.GreaterOf(limit.Times(3, limit.Compensatory), floor))))),
		})
	}
	medMalCap := func(each, together limit.Expr) Caps {
		unlimited := func(e limit.Expr) limit.Expr {
			return limit.When("grossly_negligent_willful_wanton_or_reckless", limit.NoLimit(),
				limit.When("fraud_or_misrepresentation_on_the_claim", limit.NoLimit(), limit.When("altered_or_destroyed_medical_records", limit.NoLimit(), e)))
		}
		return frozen.Of(
			limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff | limit.Defendant, To: unlimited(each)},
			limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: unlimited(together)},
		)
	}
	governmentCap := frozen.Of(
		limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Occurrence, To: limit.When("government_physician_or_dentist", limit.Dollars(1_200_000), limit.Dollars(300_000))},
		limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.When("government_physician_or_dentist", limit.Dollars(1_200_000), limit.Dollars(600_000))},
	)
	thousands := func(n int64) decimal.Decimal { return decimal.New(n, 3) }

	return data{
		predicate: rules(version("us-sc-punitive-predicate-2012", "punitive damages need wilful, wanton or reckless conduct", punitive.Predicate{
			States: frozen.Of[finding.Topic]("willful_wanton_or_reckless", "willful", "wanton", "reckless"), Proof: finding.ClearAndConvincing,
			Bars: frozen.Of(punitive.Bar{Cause: "government", Authority: sc120}, punitive.Bar{Cause: "charity", Authority: charity.Noted("only actual damages")}),
		}, sc520, sc540).by(Accrual, civil.On(2012, 1, 1), civil.Date{}).omitting("breach of contract accompanied by a fraudulent act")),

		punitiveCaps: rules(
			version("us-sc-punitive-cap-none", "no cap on punitive damages before 2012", noCaps(), sc540).by(Accrual, civil.Date{}, civil.On(2012, 1, 1)),
			version("us-sc-punitive-cap-2012", "cap of three times compensatory damages or $500,000; four times or $2,000,000; none, by tier", punitiveCap(limit.Dollars(500_000)),
				sc530, sc540, garrison).by(Accrual, civil.On(2012, 1, 1), civil.On(2013, 1, 1)).
				omitting("each defendant's award is taken as one; the section counts by claimant"),
			version("us-sc-punitive-cap-2013", "cap of three times compensatory damages or $500,000 as indexed; four times or $2,000,000; none, by tier",
				punitiveCap(limit.Indexed(thousands(500), punitiveIndex)), sc530, sc540, garrison).by(Accrual, civil.On(2013, 1, 1), civil.Date{}).
				omitting("the figures published in the State Register were not found: the movement of the index has to be recorded",
					"which year's figure governs a claim is not stated in the section, nor the day of each publication",
					"each defendant's award is taken as one; the section counts by claimant"),
		),

		split: rules(version("us-sc-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-sc-compensatory-caps", "no cap on compensatory damages outside malpractice and claims against government and charities", noCaps(), noOther(sc220))),
			only(causesOf("med-mal", "nursing-home"),
				version("us-sc-med-mal-cap-2005", "cap on noneconomic damages of $350,000 per provider and $1,050,000 in all, for each claimant",
					medMalCap(limit.Dollars(350_000), limit.Dollars(1_050_000)), sc220).by(Accrual, civil.On(2005, 7, 1), civil.On(2006, 1, 1)).
					omitting("assisted living and other homes that give no skilled nursing"),
				version("us-sc-med-mal-cap-2006", "cap on noneconomic damages of $350,000 per provider and $1,050,000 in all, for each claimant, as indexed",
					medMalCap(limit.Indexed(thousands(350), medMalIndex), limit.Indexed(thousands(1_050), medMalIndex)), sc220,
					statuteReported("S.C. Code Ann. § 15-32-220", "(F)", "https://legalclarity.org/south-carolina-medical-malpractice-cap-on-damages-explained").
						Noted("reports $512,773 and $1,538,319, which is the movement of the index from December 2004 to December 2021")).
					by(Accrual, civil.On(2006, 1, 1), civil.Date{}).
					omitting("the figures published in the State Register were not found year by year: the movement of the index has to be recorded",
						"which year's figure governs a claim is not stated in the section, nor the day of each publication",
						"assisted living and other homes that give no skilled nursing")),
			only(causesOf("government"), version("us-sc-government-cap", "cap of $300,000 per person and $600,000 per occurrence, $1,200,000 for physicians and dentists of government", governmentCap, sc120).
				omitting("from when the sums govern")),
			only(causesOf("charity"), version("us-sc-charity-cap", "the limits on claims against government, for charities", governmentCap, charity, sc120).
				omitting("employees of a charity who were reckless, wilful or grossly negligent")),
		),

		fault: provisions(
			general(version("us-sc-fault", "comparative negligence, barred above the defendants' negligence together", fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendants},
				nelson, authority.Publication("a list of the states by their rule of comparative fault", "South Carolina").
					ReportedAt("https://www.callcorzo.com/louisiana-51-percent-fault-rule-car-accidents-2026", AsOf())).
				reaching(careless("drunk-driving", "wilful-misconduct")).
				by(Accrual, civil.On(1991, 7, 1), civil.Date{}).omitting("the start on July 1, 1991 was not confirmed")),
			noDefense("us-sc-fault-no-defense", intentionalTorts(), rulingReported("Berberich v. Jack, 392 S.C. 278, 709 S.E.2d 607 (2011)", "", "https://law-journals-books.vlex.com/vid/d-defenses-1037077574").
				Noted("every conduct that falls short of an intention to cause harm is compared"), intentGraves()),
		),

		liability: rules(
			version("us-sc-liability-2005", "joint at 50 percent of the fault or more and on the conduct named, otherwise several", fault.Liability{Among: fault.Parties, Joint: frozen.Of(
				fault.Clause{Over: fault.Threshold{Percent: 50, Inclusive: true}}, fault.Clause{Finding: "willful_wanton_reckless_grossly_negligent_or_intentional"},
				fault.Clause{Finding: "alcohol_or_illicit_drugs"}, fault.Clause{Causes: frozen.Of(intentionalTorts("wilful-misconduct")...)},
			)}, sc15, sc152012).by(Accrual, civil.On(2005, 7, 1), civil.On(2026, 1, 1)).omitting("defendants who acted in concert or answer for another, who count as one"),
			version("us-sc-liability-2026", "joint at 50 percent of all fault or more and on the conduct named, otherwise several", fault.Liability{Joint: frozen.Of(
				fault.Clause{Over: fault.Threshold{Percent: 50, Inclusive: true}}, fault.Clause{Finding: "willful_wanton_or_intentional"},
				fault.Clause{Finding: "illicit_drugs"}, fault.Clause{Causes: frozen.Of(intentionalTorts()...)},
			)}, sc152026,
				statuteReported("2025 S.C. Acts (H. 3430)", "", "https://www.cagc.org/CAGC/News/Advocacy/SC_Governor_Signs_Tort_Reform_Bill_into_Law.aspx").
					Noted("gross negligence no longer makes a defendant owe the whole; for causes of action that accrue from January 1, 2026")).by(Accrual, civil.On(2026, 1, 1), civil.Date{}).omitting("exceptions for alcohol, confirmed in part only"),
		),

		credit: rules(version("us-sc-credit", "the sum paid, where the settlement is in good faith", fault.Credit{Method: fault.ProTanto, Order: fault.AfterFault, Several: fault.SeveralDivided, Stated: true, GoodFaith: true}, sc50,
			sc15.Noted("settlements before the verdict are set off in proportion to each defendant's percentage")).
			omitting("the order against the claimant's fault was not found")),

		reallocation: rules(version("us-sc-reallocation", "nothing is reallocated beyond joint liability", fault.Reallocation{Rule: fault.ByJointLiability}, sc15.Noted("knows no other reallocation"))),

		collateral: rules(version("us-sc-collateral", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted},
			ruling("Covington v. George, 359 S.C. 100, 597 S.E.2d 142 (2004)", "", "https://www.sccourts.org/opinions/htmlfiles/SC/25828.htm").Noted("sums accepted as full payment were kept from the jury"))),

		remittitur: rules(version("us-sc-remittitur", "new trial nisi remittitur and nisi additur in South Carolina courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: authority.Case("O'Neal v. Bowles, 314 S.C. 525, 431 S.E.2d 555 (1993)", "").NotConfirmed(),
			Additur: remittitur.Yes, AdditurLaw: authority.Case("O'Neal v. Bowles, 314 S.C. 525, 431 S.E.2d 555 (1993)", "").NotConfirmed(),
		}, statute("S.C. Code Ann. § 15-32-520", "(F)", codes+section+"520/").Noted("the court reviews a punitive award for excess")).
			omitting("that the plaintiff chooses, and additur, were not confirmed")),

		postjudgment: rules(version("us-sc-postjudgment-2005", "first prime rate of the year plus 4 percent, compounded annually; the rate of a year runs from January 15", interest.Postjudgment{
			Rule: interest.Rule{Rate: interest.Rate{Index: "us-sc-judgment"}, Compounds: interest.Annually}, Start: interest.FromEntry,
		}, carolina3420, authority.Publication("In re Interest Rate on Money Decrees and Judgments (S.C. Jan. 4, 2016)", "").ReadAt("https://e.casetext.com/case/in-re-interest-rate-on-money-decrees-judgments", AsOf())).
			by(Judgment, civil.On(2005, 7, 1), civil.Date{}).
			omitting("whether the rate of an unpaid judgment changes with the years is not stated; it is taken to stay", "judgments before July 1, 2005, at 14 percent under the act of 1982 and at 12 percent later")),

		prejudgment: provisions(
			general(version("us-sc-prejudgment", "8.75 percent a year, simple, of right on accounts stated and sums ascertained", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(875, -2))}, Start: interest.FromDue,
			}, carolina3420, statuteReported("S.C. Code Ann. § 34-31-20", "(A)", "https://ezel.ai/surveys/prejudgment-interest/south-carolina")).omitting("the rate a contract states", "the day from which 8.75 percent holds", "an offer of judgment, from which 8 percent runs: S.C. Code Ann. § 15-35-400")),
			only(bodily(), version("us-sc-prejudgment-injury", "no prejudgment interest in actions for personal injury and wrongful death", interest.Prejudgment{Available: interest.None},
				statuteReported("S.C. Code Ann. § 34-31-20", "", "https://ezel.ai/surveys/prejudgment-interest/south-carolina")).
				omitting("an offer of judgment, from which 8 percent runs: S.C. Code Ann. § 15-35-400")),
			only(causesOf("government"), version("us-sc-prejudgment-government", "no prejudgment interest against government", interest.Prejudgment{Available: interest.None},
				statuteReported("S.C. Code Ann. § 15-78-120", "(b)", "https://ezel.ai/surveys/prejudgment-interest/south-carolina"))),
		),
		security: rules(version("us-sc-appeal-security-2012", "at most the judgment, and $25 million for a larger business or $1 million for others", secured(100, interest.Security{Ceiling: millions(25), Small: millions(1)}),
			statute("S.C. Code Ann. § 18-9-130", "(A)(1)", "https://law.justia.com/codes/south-carolina/title-18/chapter-9/section-18-9-130/")).by(Judgment, civil.On(2012, 1, 1), civil.Date{}).
			omitting("the section says what is the most: a judge may ask for less, or refuse the stay", "a debtor is small unless it is a business with more than fifty employees and more than $5 million of gross revenue in the year before", "what lifts the ceilings", "that the day is that of the judgment was not read")),
		life: rules(version("us-sc-judgment-life", "ten years from entry, without renewal", interest.Life{Years: 10},
			statute("S.C. Code Ann. §§ 15-35-810, 15-39-20, 15-39-30", "", "https://github.com/saint1415/us-statutes/tree/data/data/states/south-carolina"),
			ruling("Home Port Rentals, Inc. v. Moore, No. 26182 (S.C. July 10, 2006)", "", "https://cetient.com/case/1372831/home-port-rentals-inc-v-moore").Noted("absence from the state does not stop the ten years")).
			omitting("a last day that is a Sunday or a holiday, which moves it: Jaber Investments, LLC v. Sleep King, LLC, 2022-UP-310 (unpublished)", "proceedings begun within the ten years and ended after them", "support")),
	}
}
