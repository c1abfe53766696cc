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
)

func florida() data {
	const section81 = "http://www.myfloridahouse.com/Sections/Documents/loaddoc.aspx?chapter=0768&section=81&DocumentType=StatRev&PublicationType=S&BillId=52482"
	var (
		florida72  = statuteReported("Fla. Stat. § 768.72", "(2)", "http://margolandmargol.com/blog/7619")
		florida725 = statuteReported("Fla. Stat. § 768.725", "", "https://www.atra.org/reform/punitive-damages-reform-hb-775-1999-fla-stat-%c2%a7-768-73/")
		florida723 = statuteReported("Fla. Stat. § 768.72", "(3)", "https://flsenate.gov/Session/Bill/1999/378/BillText/e1/HTML")
		florida73  = statute("Fla. Stat. § 768.73", "(1)", "https://syfert.com/florida/statutes/0768.73.html")
		florida775 = statuteReported("1999 Fla. Laws ch. 99-225 (H.B. 775)", "", "https://www.atra.org/reform/punitive-damages-reform-hb-775-1999-fla-stat-%c2%a7-768-73/")
		florida736 = statuteReported("Fla. Stat. § 768.736", "", "https://flsenate.gov/Session/Bill/1999/378/BillText/e1/HTML")
		coates     = rulingReported("R.J. Reynolds Tobacco Co. v. Coates, 308 So. 3d 1068 (Fla. 5th DCA 2020), approved, 365 So. 3d 353 (Fla. 2023)", "",
			"https://www.studicata.com/summaries/district-court-of-appeal-of-florida/r-j-reynolds-tobacco-company-v-coates-2020-q72asj").
			Noted("on the section before 1999: three times the compensatory damages, net of comparative fault, unless shown not to be excessive")
		milligan = authority.Publication("Fla. Att'y Gen. Op. 96-15 (1996)", "").ReadAt("https://myfloridalegal.com/ag-opinions/states-collection-of-punitive-damage-awards", AsOf()).
				Noted("the state's share is of causes of action that accrued from July 1, 1986 to June 30, 1995")
		gordon     = ruling("Gordon v. State, 608 So. 2d 800 (Fla. 1992)", "at 801", "https://cetient.com/case/1842561/gordon-v-state").Noted("upholds the share of 60 percent")
		palmer     = ruling("Palmer v. Davies (Fla. Dist. Ct. App. 1991)", "", "https://hallapproved.com/fl/cases/appeals/1991/7663129/").Noted("40 percent to the claimant and 60 percent to the fund")
		florida118 = statute("Fla. Stat. § 766.118", "(2)-(3)", "https://law.justia.com/codes/florida/title-xlv/chapter-766/section-766-118/")
		mccall     = rulingReported("Estate of McCall v. United States, 134 So. 3d 894 (Fla. 2014)", "", "https://cetient.com/case/4175618/north-broward-hospital-district-etc-v-susan-kalitan").
				Noted("wrongful death")
		kalitan = ruling("North Broward Hospital District v. Kalitan, 219 So. 3d 49 (Fla. 2017)", "", "https://cetient.com/case/4175618/north-broward-hospital-district-etc-v-susan-kalitan").
			Noted("personal injury; June 8, 2017")
		floridaSurvey = authority.Publication("Consumer Watchdog, on California's $250,000 compensation cap of 1975", "").
				ReportedAt("https://www.consumerwatchdog.org/patient-safety/cas-250000-compensation-cap-set-1975-most-regressive-america", AsOf()).
				Noted("lists the states whose caps were struck down")
		florida28  = statute("Fla. Stat. § 768.28", "(5)", "https://www.getserious.com/blog/2012/august/sovereign-immunity-in-florida/")
		florida026 = statute("2010 Fla. Laws ch. 2010-26 (S.B. 2060)", "§ 1", "https://docplayer.net/amp/5772887-Florida-sovereign-immunity-waiver.html").
				Noted("for claims that arise on or after its effective date; $100,000 and $200,000 before")
		hoffman   = rulingReported("Hoffman v. Jones, 280 So. 2d 431 (Fla. 1973)", "", "https://compare.edu.vn/florida-comparative-negligence")
		florida81 = statute("Fla. Stat. § 768.81", "(2)-(3), (6)", section81)
		florida15 = statute("2023 Fla. Laws ch. 2023-15 (H.B. 837)", "§ 9", section81).Noted("adds subsection (6)")
		florida30 = statuteReported("2023 Fla. Laws ch. 2023-15 (H.B. 837)", "§§ 30-31", "https://docs.google.com/presentation/d/1slRtnfMAKlXw2TCWhnHWY6vKaxMbChpf/htmlpresent").
				Noted("for causes of action filed after its effective date, March 24, 2023")
		florida814 = statuteReported("Fla. Stat. § 768.81", "(4)", "https://flsenate.gov/Session/Bill/2003/1439/BillText/Filed/HTML").
				Noted("the section leaves out intentional torts, economic damages of pollution, and actions under chapters 403, 498, 517, 542 and 895")
		florida6   = statute("2006 Fla. Laws ch. 2006-6", "", section81).Noted("read in the history of the section")
		florida15b = statute("Fla. Stat. § 46.015", "(2)", "https://law.justia.com/codes/florida/title-vi/chapter-46/section-46-015/")
		wells      = rulingReported("Wells v. Tallahassee Memorial Regional Medical Center, Inc., 659 So. 2d 249 (Fla. 1995)", "",
			"http://www.lawpipe.com/florida/Difference_Between_The_Three_Setoff_Statutes_And_Apportionment_Provisions_Including_Economic_And_Noneconomic_Damages.html").
			Noted("no setoff against damages that each defendant owes severally")
		florida76 = statute("Fla. Stat. § 768.76", "(1)", "https://syfert.com/florida/statutes/0768.76.html")
		norman    = ruling("Norman v. Farrow, 832 So. 2d 158 (Fla. 1st DCA 2002), approved, 880 So. 2d 557 (Fla. 2004)", "",
			"https://app.midpage.ai/document/norman-ex-rel-estate-of-cleff-v-farrow-1739988")
		florida0427 = statuteReported("Fla. Stat. § 768.0427", "", "https://weldonrothman.com/what-you-need-to-know-about-floridas-new-negligence-law")
		florida74   = statute("Fla. Stat. § 768.74", "", "http://fl.elaws.us/law/768.74")

		floridaClaimant = frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff})
		florida5503     = statute("Fla. Stat. § 55.03", "(1)-(3)", "https://lawserver.com/law/state/florida/2011-fl-statutes/2011_florida_statutes_55-03")
		floridaTable    = authority.Publication("Florida Chief Financial Officer, Judgment Interest Rates", "").ReportedAt("https://github.com/artwisdom/statuterates", AsOf())
	)
	const floridaFund = "Public Medical Assistance Trust Fund (personal injury and wrongful death) or General Revenue Fund"
	const (
		placeUnsaid   = "whether the deduction comes before the claimant's fault was not found"
		otherBenefits = "the place of benefits other than those of personal injury protection"
		unpaidBills   = "bills not yet paid and future care, for which the evidence is limited otherwise"
	)

	return data{
		predicate: rules(
			version("us-fl-punitive-predicate-common-law", "punitive damages need wanton, malicious or reckless conduct", punitive.Predicate{
				States: frozen.Of[finding.Topic]("wanton_malicious_or_reckless_conduct"), Agent: "employer_at_fault",
				Bars: frozen.Of(punitive.Bar{Cause: "government", Authority: florida28}),
			}, authority.Case("White Construction Co. v. Dupont, 455 So. 2d 1026 (Fla. 1984)", "").NotConfirmed(),
				authority.Case("Mercury Motors Express, Inc. v. Smith, 393 So. 2d 545 (Fla. 1981)", "").NotConfirmed()).by(Accrual, civil.Date{}, civil.On(1999, 10, 1)).unverified().
				omitting("the standard of proof"),
			version("us-fl-punitive-predicate", "punitive damages need intentional misconduct or gross negligence", punitive.Predicate{
				States: frozen.Of[finding.Topic]("intentional_misconduct", "gross_negligence"), Proof: finding.ClearAndConvincing,
				Agent: "employer_participated_condoned_or_grossly_negligent",
				Bars:  frozen.Of(punitive.Bar{Cause: "government", Authority: florida28}),
			}, florida72, florida725, florida723).by(Accrual, civil.On(1999, 10, 1), civil.Date{}).
				omitting("one who was punished in another action for the same act or course of conduct, Fla. Stat. § 768.73(2)"),
		),

		punitiveCaps: rules(
			version("us-fl-punitive-cap-1986", "punitive damages above three times compensatory damages are presumed excessive", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff, Measures: floridaClaimant,
				To: limit.Presumptive(limit.Times(3, limit.Compensatory), "award_shown_not_excessive"),
			}), coates, milligan).by(Accrual, civil.On(1986, 7, 1), civil.On(1999, 10, 1)).
				omitting("actions other than for negligence, strict liability, products, misconduct in commercial transactions, professional liability or breach of warranty, which the section did not reach",
					"the first day of the section was not confirmed"),
			version("us-fl-punitive-cap-1999", "cap on punitive damages of three or four times compensatory damages, $500,000 or $2,000,000 at least", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff, Measures: floridaClaimant,
				To: limit.When("specific_intent_to_harm", limit.NoLimit(), limit.When("intoxicated", limit.NoLimit(),
					limit.When("unreasonable_financial_gain_and_known_danger",
						limit.GreaterOf(limit.Times(4, limit.Compensatory), limit.Dollars(2_000_000)),
						limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(500_000))))),
			}), florida73, florida775, florida736).by(Accrual, civil.On(1999, 10, 1), civil.Date{}).
				omitting("abuse of children, the elderly or the disabled, where three times compensatory damages is only presumed to be the limit, Fla. Stat. § 768.735",
					"whether several defendants share a claimant's limit was not found", "whether the multiple is taken before or after the claimant's fault is not settled"),
		),

		split: rules(
			version("us-fl-punitive-split-1986", "60 percent of punitive damages to the state", punitive.Split{
				Payee: floridaFund, Share: punitive.Fraction{Num: 3, Den: 5}, Vests: "entry of judgment",
			}, gordon, palmer, milligan).by(Accrual, civil.On(1986, 7, 1), civil.On(1992, 7, 1)).
				omitting("the day in 1992 on which the share fell to 35 percent was not confirmed"),
			version("us-fl-punitive-split-1992", "35 percent of punitive damages to the state", punitive.Split{
				Payee: floridaFund, Share: punitive.Fraction{Num: 7, Den: 20}, Vests: "entry of judgment",
			}, milligan).by(Accrual, civil.On(1992, 7, 1), civil.On(1995, 7, 1)).
				omitting("the day in 1992 from which the share was 35 percent was not confirmed"),
			version("us-fl-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(), milligan, splitSurvey()).by(Accrual, civil.On(1995, 7, 1), civil.Date{}).
				omitting("nursing homes, where a fund shares by Fla. Stat. § 400.0238(4)"),
		),

		compensatoryCaps: provisions(
			general(version("us-fl-compensatory-caps", "no cap on compensatory damages", noCaps(), kalitan, floridaSurvey)).but("med-mal", "government"),
			only(causesOf("med-mal"),
				version("us-fl-med-mal-cap-2003", "cap on noneconomic damages for medical negligence", frozen.Of(
					limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.When("nonpractitioner",
						limit.When("death_or_catastrophic_injury", limit.Dollars(1_500_000), limit.Dollars(750_000)),
						limit.When("death_or_catastrophic_injury", limit.Dollars(1_000_000), limit.Dollars(500_000)))},
					limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Action, To: limit.When("nonpractitioner", limit.Dollars(1_500_000), limit.Dollars(1_000_000))},
				), florida118, kalitan).by(Accrual, civil.On(2003, 9, 15), civil.On(2017, 6, 8)).struck(mccall, kalitan).
					omitting("emergency care: $150,000 for a claimant and $300,000 in all from practitioners, $750,000 and $1,500,000 from others",
						"practitioners and others sued together, who have limits of their own", "the first day of the section was not confirmed",
						"wrongful death, for which the section fell with the earlier decision, in 2014"),
				version("us-fl-med-mal-cap-none-since-kalitan", "no cap on compensatory damages for medical negligence", noCaps(), kalitan, mccall).
					by(Accrual, civil.On(2017, 6, 8), civil.Date{}).
					omitting("voluntary arbitration, where noneconomic damages are at most $250,000 an incident, and the limit for a claimant who refused it: Fla. Stat. §§ 766.207, 766.209"),
			),
			only(causesOf("government"),
				version("us-fl-government-cap-before-2011", "cap on claims against the state of $100,000 for a person and $200,000 for an incident", frozen.Of(
					limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Occurrence, To: limit.Dollars(100_000)},
					limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(200_000)},
				), florida026).by(Accrual, civil.Date{}, civil.On(2011, 10, 1)).
					omitting("the day from which these amounts governed", "what the legislature pays beyond them by its own act"),
				version("us-fl-government-cap-2011", "cap on claims against the state of $200,000 for a person and $300,000 for an incident", frozen.Of(
					limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Occurrence, To: limit.Dollars(200_000)},
					limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(300_000)},
				), florida28, florida026).by(Accrual, civil.On(2011, 10, 1), civil.Date{}).
					omitting("what the legislature pays beyond them by its own act", "acts after 2019 were not looked at"),
			),
		),

		fault: provisions(
			general(
				version("us-fl-fault-1973", "pure comparative fault", claimant(fault.Pure), hoffman, florida81).
					reaching(append(productClaims(), careless("drunk-driving", "warranty", "negligent-misrepresentation")...)).by(Filing, civil.Date{}, civil.On(2023, 3, 25)).
					omitting("the rule before Hoffman v. Jones (1973)"),
				version("us-fl-fault-2023", "comparative fault, barred above 50 percent", fault.Rule{Bar: fault.Above50, Against: fault.AgainstAll}, florida15, florida30, florida81).
					reaching(append(productClaims(), careless("drunk-driving", "warranty", "negligent-misrepresentation")...)).
					by(Filing, civil.On(2023, 3, 25), civil.Date{}).
					omitting("an action filed on March 24, 2023, the day the act became law: it says that it is for those filed after"),
			),
			only(causesOf("med-mal"), version("us-fl-fault-med-mal", "pure comparative fault in medical negligence", claimant(fault.Pure), florida81)),
			noDefense("us-fl-fault-no-defense", intentionalTorts("contract", "fraud"), statute("Fla. Stat. § 768.81", "(1)(c)", "https://www.flsenate.gov/Laws/Statutes/2023/768.81").Noted("a negligence action is one on negligence, strict liability, a product, malpractice, warranty and the like"), florida814),
		),

		liability: rules(
			version("us-fl-liability-joint", "joint and several liability", fault.Always(),
				ruling("Walt Disney World Co. v. Wood, 515 So. 2d 198 (Fla. 1987)", "", "https://app.midpage.ai/document/walt-disney-world-co-v-wood-1897648")).
				by(Accrual, civil.Date{}, civil.On(1986, 7, 1)).
				omitting("that July 1, 1986 is the day on which the statute took its place was not confirmed"),
			version("us-fl-liability", "each party owes its share of the fault", fault.Liability{Joint: frozen.Of(
				fault.Clause{Causes: frozen.Of(intentionalTorts("antitrust", "conversion", "fraud", "rico", "securities")...)},
				fault.Clause{Heads: head.AllEconomic(), Causes: frozen.Of("environmental")},
				fault.Clause{Finding: "intentional_tort"},
			)}, florida81, florida6, florida814).by(Accrual, civil.On(2006, 4, 26), civil.Date{}).
				omitting("the rule from July 1, 1986 to April 25, 2006, joint for economic damages up to sums that rose with the defendant's share", "the day of the act in 2006 was not confirmed"),
		),

		credit: provisions(
			general(version("us-fl-credit", "no credit for a settlement where each defendant owes its share", fault.Credit{Method: fault.NoCredit, Order: fault.OrderIrrelevant}, florida81, florida15b, wells).omitting("damages owed jointly, from which the sum paid comes off: Fla. Stat. §§ 46.015(2), 768.041")),
			only(causesOf("antitrust", "assault", "battery", "conversion", "false-imprisonment", "fraud", "intentional-tort", "malicious-prosecution", "rico", "securities"),
				version("us-fl-credit-joint", "the sum of a release in partial satisfaction comes off what is owed jointly", fault.Credit{Method: fault.ProTanto, Several: fault.SeveralNone},
					florida15b, florida81.Noted("(4) leaves these actions out of the division by fault")).
					omitting("whether the settlement of a person found not liable counts")),
		),

		reallocation: rules(version("us-fl-reallocation", "an uncollectible share stays with the claimant", fault.Reallocation{Rule: fault.ClaimantBears},
			florida81.Noted("judgment is entered by percentage of fault, not jointly; nothing moves one share to another"))),

		collateral: provisions(
			general(
				version("us-fl-collateral-1986", "the court deducts payments from collateral sources, less what was paid for them", fault.Collateral{
					Effect: fault.Deducted, NetOfCost: true, NotIfSubrogated: true,
				}, florida76).by(Filing, civil.Date{}, civil.On(2023, 3, 25)).omitting(placeUnsaid, "the day from which the section governs"),
				version("us-fl-collateral-2023", "the court deducts payments from collateral sources, less what was paid for them; medical expense as paid", fault.Collateral{
					Effect: fault.Deducted, NetOfCost: true, NotIfSubrogated: true, PaidAmount: true,
				}, florida76, florida0427, florida30).by(Filing, civil.On(2023, 3, 25), civil.Date{}).omitting(placeUnsaid, unpaidBills),
			),
			only(causesOf("motor-vehicle"),
				version("us-fl-collateral-motor-vehicle-1986", "benefits of personal injury protection come off economic damages before fault", fault.Collateral{
					Effect: fault.Deducted, NetOfCost: true, NotIfSubrogated: true, BeforeFault: true,
				}, norman, florida76).by(Filing, civil.Date{}, civil.On(2023, 3, 25)).omitting(otherBenefits, "the day from which the sections govern"),
				version("us-fl-collateral-motor-vehicle-2023", "benefits of personal injury protection come off economic damages before fault; medical expense as paid", fault.Collateral{
					Effect: fault.Deducted, NetOfCost: true, NotIfSubrogated: true, BeforeFault: true, PaidAmount: true,
				}, norman, florida76, florida0427, florida30).by(Filing, civil.On(2023, 3, 25), civil.Date{}).omitting(otherBenefits, unpaidBills),
			),
		),

		remittitur: rules(version("us-fl-remittitur", "remittitur and additur in Florida courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: florida74, Additur: remittitur.Yes, AdditurLaw: florida74,
		}, florida74)),

		postjudgment: rules(
			version("us-fl-postjudgment-1999", "rate of the state's table for the day of entry, for the life of the judgment", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Index: "us-fl-judgment"}, Days: interest.ActualActual}, Start: interest.FromEntry,
			}, floridaTable, rulingReported("Townsend v. R.J. Reynolds Tobacco Co., 192 So. 3d 1223 (Fla. 2016)", "", "https://boatmanricci.com/post-judgment-interest-rates").
				Noted("a rate fixed under the act of 1998 stays, though the act of 2011 lets rates change")).
				by(Judgment, civil.On(1999, 1, 1), civil.On(2011, 7, 1)).
				omitting("judgments before 1999; the day in 1998 on which 1998 Fla. Laws ch. 98-410 took effect was not found", "the rate of a written contract", "amended judgments after a reversal"),
			version("us-fl-postjudgment-2011", "rate of the state's table for the quarter of entry, then that of each January 1", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Rate{Index: "us-fl-judgment"}, Resets: interest.EachYear, Days: interest.ActualActual}, Start: interest.FromEntry,
			}, florida5503, floridaTable).by(Judgment, civil.On(2011, 7, 1), civil.Date{}).
				omitting("judgments the clerk enters under §§ 55.141, 61.14, 938.29 and 938.30, whose rate does not change", "the rate of a written contract",
					"the table governs: it is the New York Federal Reserve's discount rate, averaged over 12 months, plus 4 percent, and cannot be recomputed for every quarter"),
		),

		prejudgment: provisions(
			general(version("us-fl-prejudgment", "interest of right on money loss that a verdict fixes as of a day", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Rate{Index: "us-fl-judgment"}, Days: interest.ActualActual}, Start: interest.FromAccrual,
				Excludes: head.AllNoneconomic().Union(head.AllPunitive()),
			}, ruling("Argonaut Insurance Co. v. May Plumbing Co., 474 So. 2d 212 (Fla. 1985)", "at 214-215", "https://law.justia.com/cases/florida/supreme-court/1985/65738-0.html").
				Noted("at the statutory rate from the day of the loss; comparative negligence does not make the sum uncertain")).
				omitting("that the rate of the day of the loss stays was not confirmed", "the rate of a written contract")),
			only(injuriesAnd("med-mal", "wrongful-death"), version("us-fl-prejudgment-injury", "no prejudgment interest in actions for personal injury and wrongful death", interest.Prejudgment{Available: interest.None},
				ruling("Amerace Corp. v. Stallings, 823 So. 2d 110 (Fla. 2002)", "", "https://cetient.com/case/1099657/amerace-corp-v-stallings").Noted("not from the verdict to the judgment either"),
				authority.Case("Parker v. Brinson Construction Co., 78 So. 2d 873 (Fla. 1955)", "").NotConfirmed()).
				omitting("out-of-pocket loss before trial, on which some decisions allow interest")),
		),
		security: rules(version("us-fl-appeal-security", "the judgment and two years of interest, at most $50 million", interest.Security{Measured: interest.WithInterest, Years: 2, Ceiling: millions(50)},
			courtRule("Fla. R. App. P. 9.310", "(b)(1)", "https://fl.rules.legal/florida-rules-of-appellate-procedure/rule-9-310-stay-pending-review/"),
			statute("Fla. Stat. § 45.045", "(1)", "https://github.com/saint1415/us-statutes")).
			omitting("the ceiling, which is for each appellant, follows consumer prices every year: its later sums were not read", "class actions under § 768.733, and tobacco companies sued by former members of the Engle class, S.B. 2198 of 2009", "a lesser sum for good cause", dissipates, "from when § 45.045, of 2006, governs")),
		life: rules(version("us-fl-judgment-life", "twenty years from entry", interest.Life{Years: 20},
			statute("Fla. Stat. §§ 55.081, 95.11", "(1)", "https://github.com/saint1415/us-statutes/tree/data/data/states/florida")).
			omitting("an action on the judgment within the twenty years, for a new one", "the lien on real property: ten years from recording, extended by recording again, and never beyond the twenty years: § 55.10",
				"the lien on personal property: five years from filing and one more lien of five, § 55.204", "courts not of record, five years")),
	}
}
