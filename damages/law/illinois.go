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

func illinois() data {
	var (
		illinois1207 = statute("735 Ill. Comp. Stat. 5/2-1207", "", "https://www.ilga.gov/legislation/ilcs/documents/073500050K2-1207.htm")
		illinois1115 = statute("735 Ill. Comp. Stat. 5/2-1115", "", "https://www.ilga.gov/legislation/ilcs/documents/073500050K2-1115.htm")
		illinois1117 = statute("735 Ill. Comp. Stat. 5/2-1117, as in 2003 S.B. 729", "", "https://beta.ilga.gov/ftp/legislation/93/SB/09300SB0729enr.htm")
		illinois1118 = statute("735 Ill. Comp. Stat. 5/2-1118", "", "https://ilga.gov/ftp/ILCS/Ch%200735/Act%200005/073500050K2-1118.html")
		unzicker     = ruling("Unzicker v. Kraft Food Ingredients Corp., 203 Ill. 2d 64, 783 N.E.2d 1024 (2002)", "", "https://print.casetext.com/case/unzicker-v-kraft-food-ingred-corp")
		lebron       = rulingReported("Lebron v. Gottlieb Memorial Hospital, 237 Ill. 2d 217 (2010)", "", "https://www.passenpowell.com/illinois-supreme-court-strikes-damage-caps-medical-malpractice-cases-unconstitutional/")
		illinois1205 = statuteReported("735 Ill. Comp. Stat. 5/2-1205", "",
			"https://www.medicalmalpracticelawyers.com/illinois-medical-malpractice-2/llinois-appellate-court-reinstates-award-medical-expenses-medical-malpractice-verdict/")
		act95           = civil.On(1995, 3, 9)
		best97          = civil.On(1997, 12, 18)
		best            = rulingReported("Best v. Taylor Machine Works, 179 Ill. 2d 367, 689 N.E.2d 1057 (1997)", "", "https://case-law.vlex.com/vid/689-n-2d-1057-614505774")
		illinois1303    = statute("735 Ill. Comp. Stat. 5/2-1303", "(a)-(b)", "https://ilga.gov/legislation/publicacts/fulltext.asp?Name=102-0006")
		illinois2020    = statuteReported("Ill. P.A. 101-168", "for judgments entered after January 1, 2020", "https://weltman.com/publication-illinois-governor-signs-the-consumer-fairness-act-taking-effect-on-january-1-2020")
		illinoisNine    = interest.Rule{Rate: interest.Fixed(decimal.New(9, 0))}
		illinoisAct2021 = statuteReported("735 Ill. Comp. Stat. 5/2-1303 (P.A. 102-6)", "(c)", "https://natlawreview.com/article/illinois-prejudgment-interest-june-update")
	)

	return data{
		predicate: rules(version("us-il-punitive-predicate", "punitive damages need fraud, actual malice, deliberate violence, or willful and wanton conduct", punitive.Predicate{
			States: frozen.Of[finding.Topic]("willful_and_wanton", "fraud", "actual_malice", "deliberate_violence", "oppression", "gross_negligence"),
			Proof:  finding.Preponderance,
			Bars:   frozen.Of(punitive.Bar{Cause: "med-mal", Authority: illinois1115}, punitive.Bar{Cause: "legal-malpractice", Authority: illinois1115}),
		}, rulingReported("Loitz v. Remington Arms Co., 138 Ill. 2d 404 (1990)", "", "http://sherwoodlawgroup.com/blog/2869/punitive-damages-in-illinois/"),
			statuteReported("Ill. P.A. 103-514 (2023)", "", "https://johnsonandbell.com/?p=55067")).
			notFor("wrongful-death").
			omitting("the standard of proof: no statute in force sets one, and preponderance was not confirmed in a decision",
				"wrongful death and survival, where punitive damages came in with P.A. 103-514 on August 11, 2023")),

		punitiveCaps: rules(
			version("us-il-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(illinois1207)).by(Accrual, civil.Date{}, civil.On(1995, 3, 9)),
			version("us-il-punitive-cap-1995", "cap of three times economic damages", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Claim, To: limit.Times(3, limit.Economic),
			}), statute("735 Ill. Comp. Stat. 5/2-1115.05 (P.A. 89-7)", "(a)", "https://ilga.gov/ftp/ILCS/Ch%200735/Act%200005/073500050K2-1115.05.html")).
				by(Accrual, civil.On(1995, 3, 9), civil.On(1997, 12, 18)).struck(best).
				omitting("the event the act keyed on was not confirmed; accrual stands for it"),
			version("us-il-punitive-cap-none-since-best", "no cap on punitive damages", noCaps(), best).by(Accrual, civil.On(1997, 12, 18), civil.Date{}),
		),

		split: rules(version("us-il-punitive-split", "apportionment of punitive damages by the court", punitive.Split{
			Payee: "Illinois Department of Human Services", Discretionary: true,
		}, illinois1207)),

		compensatoryCaps: provisions(
			general(version("us-il-compensatory-caps", "no cap on compensatory damages in force", noCaps(), best,
				authority.Case("Lebron v. Gottlieb Memorial Hospital, 237 Ill. 2d 217 (2010)", "").NotConfirmed())).but("dram-shop", "government"),
			only([]string{"aviation", "drunk-driving", "med-mal", "motor-carrier", "motor-vehicle", "negligence", "nursing-home", "personal-injury", "premises",
				"product-liability", "property-damage", "toxic-tort", "wrongful-death"},
				version("us-il-noneconomic-cap-none", "no cap on noneconomic damages", noCaps(), noOther(best)).by(Accrual, civil.Date{}, act95),
				version("us-il-noneconomic-cap-1995", "cap of $500,000 on noneconomic damages", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(500_000),
				}), statute("735 Ill. Comp. Stat. 5/2-1115.1 (P.A. 89-7)", "(a), (e)", "https://www.ilga.gov/legislation/ilcs/documents/073500050K2-1115.1.htm")).
					by(Accrual, act95, best97).struck(best).omitting("adjustment by the consumer price index from 1997"),
				version("us-il-noneconomic-cap-none-since-best", "no cap on noneconomic damages", noCaps(), best).by(Accrual, best97, civil.Date{})),
			only(causesOf("med-mal"),
				version("us-il-med-mal-cap-none", "no cap of its own for medical malpractice", noCaps(), noOther(lebron)).by(Accrual, civil.Date{}, civil.On(2005, 8, 25)),
				version("us-il-med-mal-cap-2005", "cap on noneconomic damages for medical malpractice: $1,000,000 against a hospital, $500,000 against a physician", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Action | limit.Defendant,
					To: limit.When("defendant_is_hospital", limit.Dollars(1_000_000), limit.Dollars(500_000)),
				}), statute("735 Ill. Comp. Stat. 5/2-1706.5 (P.A. 94-677)", "(a), (c)",
					"http://www.18WHEELERACCIDENTLAWYER.CO/statutes/73754/5.2-1706.5-Standards-for-economic-and-non-economic-damages.html")).
					by(Accrual, civil.On(2005, 8, 25), civil.On(2010, 2, 4)).struck(lebron),
				version("us-il-med-mal-cap-none-since-lebron", "no cap on damages for medical malpractice", noCaps(), lebron).by(Accrual, civil.On(2010, 2, 4), civil.Date{})),
			only(causesOf("dram-shop"), illinoisDramShop()...),
			only(causesOf("government"), version("us-il-government-cap-2017", "cap of $2,000,000 on tort damages against the state", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory(), Unit: limit.Plaintiff, To: limit.When("defendant_is_the_state", limit.Dollars(2_000_000), limit.NoLimit()),
			}), authority.Statute("705 Ill. Comp. Stat. 505/8", "(d)").NotConfirmed()).by(Accrual, civil.On(2017, 7, 1), civil.Date{}).unverified().
				omitting("the operation of state vehicles, to which the limit is said not to apply", "the law before July 1, 2017")),
		),

		fault: provisions(
			general(version("us-il-fault", "comparative fault, barred above 50 percent", claimant(fault.Above50),
				statuteReported("735 Ill. Comp. Stat. 5/2-1116", "(c)", "https://witnessslips.ilga.gov/ftp/ILCS/Ch%200735/Act%200005/073500050K2-1116.html"),
				authority.Publication("Illinois Law Manual", "chapter IX, special defenses").ReportedAt("https://studylib.net/doc/8714988/illinois-law-manual-chapter-ix-special-defenses", AsOf()).
					Noted("adopted November 25, 1986")).
				reaching(append(productClaims(), "aviation", "drunk-driving", "government", "med-mal", "motor-carrier", "motor-vehicle", "negligence", "nursing-home",
					"personal-injury", "premises", "property-damage", "wrongful-death")).
				by(Accrual, civil.On(1986, 11, 25), civil.Date{}).omitting("the rule before November 25, 1986")),
			noDefense("us-il-fault-no-defense", intentionalTorts(), rulingReported("Coney v. J.L.G. Industries, Inc., 97 Ill. 2d 104 (1983)", "", "http://www.cassidymueller.com/articles/comparative-fault-strict-liability-cases-section-2-1116-code-civil-procedure/").
				Noted("with 735 Ill. Comp. Stat. 5/2-1116 as it stood before Pub. Act 89-7, which names actions on negligence and on strict product liability, and no other"), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-il-liability", "medical expense joint and several; other damages joint at 25 percent or more, several below", fault.Liability{
			Among: fault.Parties,
			Joint: frozen.Of(
				fault.Clause{Heads: head.Of(head.KindMedical, head.KindMedical.At(head.Past), head.KindMedical.At(head.Future),
					head.KindLifeCare, head.KindLifeCare.At(head.Past), head.KindLifeCare.At(head.Future))},
				fault.Clause{Over: fault.Threshold{Percent: 25, Inclusive: true}},
				fault.Clause{Causes: frozen.Of("med-mal", "environmental")},
				fault.Clause{Causes: frozen.Of(intentionalTorts("conversion", "defamation", "fraud", "invasion-of-privacy")...)},
			),
		}, illinois1117, illinois1118, unzicker).by(Accrual, civil.On(1986, 11, 25), civil.Date{}).
			omitting("the section is for bodily injury, death and property damage by negligence or products; other torts stay joint and several",
				"the claimant's employer, whose fault does not count since 2003", "that those who settled are left out of the shares was not read")),

		credit: rules(version("us-il-credit", "the sum paid or stated in a good-faith release", fault.Credit{Method: fault.ProTanto, Order: fault.AfterFault, Stated: true, GoodFaith: true},
			statute("740 Ill. Comp. Stat. 100/2", "(c)", "https://ilga.gov/legislation/ilcs/documents/074001000K2.htm"),
			statute("740 Ill. Comp. Stat. 100/1", "", "https://instalawyer.io/laws/illinois-compiled-statutes/chapter-740-civil-liabilities-740-ilcs-100-joint")).
			by(Accrual, civil.On(1978, 3, 1), civil.Date{}).
			omitting("that the credit comes after the claimant's fault follows from the word recovery and was not confirmed in a decision")),

		reallocation: rules(version("us-il-reallocation", "only joint liability moves a share", fault.Reallocation{Rule: fault.ByJointLiability}, illinois1117,
			statuteReported("740 Ill. Comp. Stat. 100/3", "", "https://www.chicagolawbulletin.com/steve-garmisa-high-court-split-on-contribution-exception-20210719"))),

		collateral: provisions(
			general(version("us-il-collateral", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted},
				ruling("Wills v. Foster, 229 Ill. 2d 393, 892 N.E.2d 1018 (2008)", "", "https://cetient.com/case/3135480/wills-v-foster")).
				omitting("benefits above $25,000 in actions for injury or death, 735 Ill. Comp. Stat. 5/2-1205.1, not read")),
			only(causesOf("med-mal"), version("us-il-collateral-med-mal", "medical benefits deducted in malpractice actions, at most half of the judgment", fault.Collateral{
				Effect: fault.Deducted, NotIfSubrogated: true,
			}, illinois1205, rulingReported("Perkey v. Portes-Jarol, 2013 IL App (2d) 120470", "", "http://cassidayblog.com/civil-rights/cassiday-schade-llp-obtains-substantial-post-trial-reduction-damages-medical-expenses")).
				omitting("half only of lost wages, not confirmed", "the deduction is at most half of the judgment", "intentional torts")),
		),

		remittitur: rules(version("us-il-remittitur", "remittitur in Illinois courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: illinois1207,
		}, illinois1207)),

		postjudgment: provisions(
			general(version("us-il-postjudgment", "9 percent a year, simple", interest.Postjudgment{Rule: illinoisNine, Start: interest.FromVerdict}, illinois1303).
				omitting("the days from which these rates hold")),
			only(causesOf("consumer-debt"),
				version("us-il-postjudgment-consumer", "9 percent a year, simple", interest.Postjudgment{Rule: illinoisNine, Start: interest.FromVerdict}, illinois1303).
					by(Judgment, civil.Date{}, civil.On(2020, 1, 1)).omitting("the days from which this rate holds"),
				version("us-il-postjudgment-consumer-2020", "5 percent a year on judgments of $25,000 or less for consumer debt, 9 percent on others", interest.Postjudgment{
					Rule: illinoisNine, Start: interest.FromVerdict, Small: interest.Tier{Most: decimal.New(25_000, 0), Rule: interest.Rule{Rate: interest.Fixed(decimal.New(5, 0))}},
				}, illinois1303, illinois2020).by(Judgment, civil.On(2020, 1, 1), civil.Date{}).
					omitting("debts for which a business is liable too, which bear 9 percent", "that the debtor has to be a natural person: a claim of another is not consumer-debt"),
			),
			only(causesOf("government"), version("us-il-postjudgment-government", "6 percent a year on judgments against local government", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.FromVerdict}, illinois1303)),
		),

		prejudgment: provisions(
			general(version("us-il-prejudgment", "5 percent a year of right on instruments of writing and sums that are certain", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(5, 0))}, Start: interest.FromDue,
			}, statuteReported("815 Ill. Comp. Stat. 205/2", "", "https://github.com/artwisdom/statuterates")).omitting("the rate a contract states", "other torts than injury and death, which bear none unless equity gives it")),
			only(injuriesAnd("med-mal", "wrongful-death"),
				version("us-il-prejudgment-injury", "no prejudgment interest in actions for personal injury and wrongful death", interest.Prejudgment{Available: interest.None},
					statuteReported("735 Ill. Comp. Stat. 5/2-1303", "as in force before P.A. 102-6", "https://www.productlawperspective.com/2021/07/illinois-governor-signs-law-imposing-six-percent-prejudgment-interest/")).
					by(Judgment, civil.Date{}, civil.On(2021, 7, 1)),
				version("us-il-prejudgment-injury-2021", "6 percent a year of right in actions for personal injury and wrongful death", interest.Prejudgment{
					Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.FromFiling,
					First: latestOf(event(interest.FromFiling), dayOf(civil.On(2021, 7, 1))), Longest: interest.Longest{Years: 5},
					Excludes: head.AllPunitive().Union(head.Of(head.KindPenalty, head.KindFees, head.KindCosts)),
				}, illinoisAct2021).by(Judgment, civil.On(2021, 7, 1), civil.Date{}).
					omitting("a defendant's highest written offer of the first 12 months, on which it does not run; none where the judgment is no more", "time between a voluntary dismissal and a new filing: record those days as left out"),
			),
			only(causesOf("government"), version("us-il-prejudgment-government", "no prejudgment interest against government in actions for injury and death", interest.Prejudgment{Available: interest.None}, illinoisAct2021)),
		),
		security: rules(version("us-il-appeal-security", "the judgment, interest and costs", interest.Security{Measured: interest.ByTotal},
			courtRuleReported("Ill. Sup. Ct. R. 305", "(a)", "https://www.premierappellatelawyers.com/?p=8059")).
			omitting("a lesser sum where that is not reasonably available to the debtor")),
		life: rules(version("us-il-judgment-life", "not enforced after seven years unless revived, on a petition from the seventh year until twenty years after entry, for seven more", interest.Life{
			Dormant: 7, Renews: 7, From: interest.FromRenewal, Within: 12, Grace: 156,
		}, statute("735 Ill. Comp. Stat. 5/2-1602 (P.A. 99-744)", "(a)-(d)", "https://witnessslips.ilga.gov/legislation/publicacts/99/099-0744.htm"),
			statuteReported("735 Ill. Comp. Stat. 5/12-108", "(a)", "https://bellas-wachowski.com/how-long-does-a-judgment-last.html"),
			statuteReported("735 Ill. Comp. Stat. 5/2-1602", "(a), (a-5)", "https://legalclarity.org/how-to-revive-a-judgment-in-illinois")).
			omitting("after a revival the last day to revive again, which stays twenty years after the first entry and is earlier than the one shown, but for a petition in the seventh year after the last revival",
				"judgments on consumer debt entered from January 1, 2020, whose revival is reported to end ten years after entry: 2-1602(a-5), P.A. 101-168, was not read", "support, and proceedings on wages begun in time: 2-1602(h)", "the day of the order stands for the revival; the petition may come before")),
	}
}

// illinoisDramShop is the limits of 235 Ill. Comp. Stat. 5/6-21 by the day of the loss, as the comptroller announces them
// each January: for injury to person or property, and for loss of support or society. Years not found are not covered.
func illinoisDramShop() []Version[Caps] {
	const progar, bar = "http://www.doherty-progar.com/illinois-dram-shop-liability-limits/", "https://cbaatthebar.chicagobar.org/2020/01/20/nuances-of-recovery-under-the-dram-shop-act/"
	family := head.Of(head.KindLossOfSupport, head.KindLossOfSupport.At(head.Past), head.KindLossOfSupport.At(head.Future),
		head.KindSocietyAndGrief, head.KindSocietyAndGrief.At(head.Past), head.KindSocietyAndGrief.At(head.Future))
	var out []Version[Caps]
	for _, y := range []struct {
		year            int
		injury, support int64 // cents
		url             string
	}{
		{2010, 60_247_68, 73_636_05, progar}, {2011, 61_151_39, 74_740_59, progar}, {2012, 62_961_47, 76_952_91, progar}, {2013, 64_057_00, 78_291_89, progar},
		{2014, 65_017_86, 79_466_27, progar}, {2015, 65_511_99, 80_070_21, progar}, {2016, 65_990_23, 80_654_73, progar}, {2017, 67_356_23, 82_324_28, progar},
		{2019, 70_091_09, 85_666_89, bar},
	} {
		from := civil.On(y.year, 1, 20)
		out = append(out, version(RuleID("us-il-dram-shop-cap-"+from.String()[:4]), "cap on damages against sellers of alcohol, for injury and for loss of support or society", frozen.Of(
			limit.Cap{Kinds: head.AllCompensatory().Without(family), Unit: limit.Plaintiff, To: limit.Amount(decimal.New(y.injury, -2))},
			limit.Cap{Kinds: family, Unit: limit.Person, To: limit.Amount(decimal.New(y.support, -2))},
		), statuteReported("235 Ill. Comp. Stat. 5/6-21", "(a)", y.url)).by(Accrual, from, civil.On(y.year+1, 1, 20)).
			omitting("the limit counts for all sellers together", "the sums before 2010, of 2018 and since 2020", "support and society exclude each other"))
	}
	return out
}
