package law

import (
	"math/big"

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

func kansas() data {
	var (
		kansas603701 = statute("Kan. Stat. Ann. § 60-3701", "(a)-(c)", "https://www.ksrevisor.org/statutes/chapters/ch60/060_037_0001.html")
		kansas603702 = statute("Kan. Stat. Ann. § 60-3702", "(a)-(c)", "https://www.ksrevisor.org/statutes/chapters/ch60/060_037_0002.html")
		kansasAct    = statuteReported("1987 Kan. Sess. Laws (H.B. 2025)", "", "https://www.atra.org/reform/punitive-damages-reform-hb-2025-1987/").
				Noted("the limits of Kan. Stat. Ann. §§ 60-3701(e)-(f) and 60-3702(e)-(f)")
		printup = rulingReported("Smith v. Printup, 254 Kan. 315, 866 P.2d 985 (1993)", "", "http://casetext.com/case/smith-v-printup").
			Noted("none in a wrongful death action; they may be had in a survival action")
		kansas60258a = statute("Kan. Stat. Ann. § 60-258a", "(a)", "https://www.ksrevisor.org/statutes/chapters/ch60/060_002_0058a.html")
		kansasShares = statute("Kan. Stat. Ann. § 60-258a", "(d)", "https://www.ksrevisor.org/statutes/chapters/ch60/060_002_0058a.html")
		kansas6019a1 = statute("Kan. Stat. Ann. § 60-19a01", "(a)-(b), (f)", "http://www.ksrevisor.org/statutes/chapters/ch60/060_019a_0001.html")
		kansas6019a2 = statute("Kan. Stat. Ann. § 60-19a02", "(b), (d), (f)", "https://www.ksrevisor.org/statutes/chapters/ch60/060_019a_0002.html")
		hilburn      = rulingReported("Hilburn v. Enerpipe Ltd., 309 Kan. 1127 (2019)", "", "https://www.lathropgage.com/newsletter-260.html")
		kansas601903 = statute("Kan. Stat. Ann. § 60-1903", "(a)-(b)", "https://www.ksrevisor.org/statutes/chapters/ch60/060_019_0003.html")
		kansasDeath  = statute("1998 Kan. Sess. Laws ch. 68", "§ 1", "http://www.kansas.gov/government/legislative/sessionlaws/1998/chap68.html").Noted("raises $100,000 to $250,000")
		kansasTorts  = statute("Kan. Stat. Ann. § 75-6105", "(a), (c)", "https://www.lawserver.com/law/state/kansas/ks-statutes/kansas_statutes_75-6105")
		martinez     = ruling("Martinez v. Milburn Enterprises, Inc., 290 Kan. 572, 233 P.3d 205 (2010)", "syllabus ¶¶ 1, 4", "http://casetext.com/case/martinez-v-milbum-enterprises-inc")
		thompsonKFB  = ruling("Thompson v. KFB Insurance Co., 252 Kan. 1010, 850 P.2d 773 (1993)", "syllabus ¶ 6", "http://casetext.com/case/thompson-v-kfb-ins-co").
				Noted("the act on collateral source benefits is void")
		dixon     = ruling("Dixon v. Prothro, 251 Kan. 767, 840 P.2d 491 (1992)", "", "https://e.casetext.com/case/dixon-v-prothro")
		kansas204 = statute("Kan. Stat. Ann. § 16-204", "(a)-(e)", "http://www.ksrevisor.org/statutes/chapters/ch16/016_002_0004.html")
		kansas201 = statute("Kan. Stat. Ann. § 16-201", "", "https://www.ksrevisor.org/statutes/chapters/ch16/016_002_0001.html")
	)

	// The court finds whether the profit exceeds the general limit; where it does, the limit is of the profit alone.
	kansasPunitive := func(income limit.Expr) Caps {
		return frozen.Of(limit.Cap{
			Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Defendant,
			To: limit.When("profit_exceeds_general_limit", limit.Multiple(big.NewRat(3, 2), limit.BenefitGained),
				limit.LesserOf(income, limit.Dollars(5_000_000))),
		})
	}
	const (
		kansasEach  = "the statute limits an award; one limit for each plaintiff and defendant stands for it"
		kansasDates = "July 1 as the first day and accrual as the event were not confirmed"
	)
	kansasNoneconomic := func(dollars int64) Caps {
		return frozen.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(dollars)})
	}

	return data{
		predicate: rules(version("us-ks-punitive-predicate", "punitive damages need willful or wanton conduct, fraud or malice", punitive.Predicate{
			States: frozen.Of[finding.Topic]("willful", "wanton", "fraud", "malice"), Proof: finding.ClearAndConvincing,
			Bars: frozen.Of(punitive.Bar{Cause: "wrongful-death", Authority: printup}, punitive.Bar{Cause: "government", Authority: kansasTorts}),
		}, kansas603701, kansas603702).
			omitting("a principal or employer, § 60-3702(d), which was not read", "employees of governmental entities, § 75-6105(c)",
				"the motion by which the claim has to be added, § 60-3703")),

		punitiveCaps: rules(
			version("us-ks-punitive-cap-1987", "cap at the lesser of the highest yearly gross income and $5,000,000, or 1.5 times a greater profit",
				kansasPunitive(limit.Multiple(big.NewRat(1, 1), limit.GrossIncome)), kansasAct).
				by(Accrual, civil.On(1987, 7, 1), civil.On(1988, 7, 1)).omitting(kansasDates, kansasEach),
			version("us-ks-punitive-cap-1988", "cap at the lesser of gross income, or half the net worth where income is inadequate, and $5,000,000, or 1.5 times a greater profit",
				kansasPunitive(limit.When("gross_income_clearly_inadequate", limit.Multiple(big.NewRat(1, 2), limit.NetWorth), limit.Multiple(big.NewRat(1, 1), limit.GrossIncome))),
				kansasAct, authority.Statute("Kan. Stat. Ann. § 60-3702", "(e)-(f)").NotConfirmed().Noted("half of the net worth")).
				by(Accrual, civil.On(1988, 7, 1), civil.Date{}).
				omitting(kansasDates, kansasEach, "the court may go up to half of the net worth; half is taken"),
		),

		split: rules(version("us-ks-punitive-split", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-ks-compensatory-caps", "no cap on other compensatory damages", noCaps(), noOther(kansas6019a2))).
				but(injuriesAnd("med-mal", "wrongful-death", "government")...),
			only(injuriesAnd("med-mal"),
				version("us-ks-noneconomic-cap-1987", "cap of $250,000 on pain and suffering", frozen.Of(limit.Cap{
					Kinds: head.Of(head.KindPainAndSuffering, head.KindPainAndSuffering.At(head.Past), head.KindPainAndSuffering.At(head.Future)), Unit: limit.Plaintiff, To: limit.Dollars(250_000),
				}), kansas6019a1).by(Accrual, civil.On(1987, 7, 1), civil.On(1988, 7, 1)).notFor("med-mal"),
				version("us-ks-noneconomic-cap-1988", "cap of $250,000 on noneconomic damages", kansasNoneconomic(250_000), kansas6019a2).
					by(Accrual, civil.On(1988, 7, 1), civil.On(2014, 7, 1)).struck(hilburn).
					omitting("that courts applied it before June 14, 2019: Miller v. Johnson, 295 Kan. 636 (2012)"),
				version("us-ks-noneconomic-cap-2014", "cap of $300,000 on noneconomic damages", kansasNoneconomic(300_000), kansas6019a2).
					by(Accrual, civil.On(2014, 7, 1), civil.On(2018, 7, 1)).struck(hilburn).
					omitting("that courts applied it before June 14, 2019: Miller v. Johnson, 295 Kan. 636 (2012)"),
				version("us-ks-noneconomic-cap-2018", "cap of $325,000 on noneconomic damages", kansasNoneconomic(325_000), kansas6019a2).
					by(Accrual, civil.On(2018, 7, 1), civil.On(2019, 6, 14)).struck(hilburn),
				version("us-ks-noneconomic-cap-none-since-hilburn", "no cap on noneconomic damages", noCaps(), hilburn).
					by(Accrual, civil.On(2019, 6, 14), civil.Date{}).
					omitting("the row of $350,000 for causes of action from July 1, 2022, in the text of the section still"),
			),
			only(causesOf("wrongful-death"),
				version("us-ks-wrongful-death-cap-1987", "cap of $100,000 on nonpecuniary damages for a death", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Person, To: limit.Dollars(100_000),
				}), kansasDeath).by(Accrual, civil.On(1987, 7, 1), civil.On(1998, 7, 1)).
					omitting("the day in 1987 from which the text that the act of 1998 changed was in force was not confirmed", "that the figure keys on accrual was not confirmed"),
				version("us-ks-wrongful-death-cap-1998", "cap of $250,000 on nonpecuniary damages for a death", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Person, To: limit.Dollars(250_000),
				}), kansas601903, kansasDeath).by(Accrual, civil.On(1998, 7, 1), civil.Date{}).omitting("that the figure keys on accrual was not confirmed"),
			),
			only(causesOf("government"), version("us-ks-government-cap", "cap of $500,000 for an occurrence against governmental entities", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(500_000),
			}), kansasTorts).omitting("insurance above the cap, § 75-6111", "the cap on nonpecuniary damages for a death", "interest before judgment, for which there is no liability")),
		),

		fault: provisions(
			general(version("us-ks-fault", "comparative fault, barred where not less than the defendants'", fault.Rule{
				Bar: fault.At50, Against: fault.AgainstDefendants,
			}, kansas60258a).
				reaching(careless("drunk-driving")).by(Accrual, civil.On(1974, 7, 1), civil.Date{}).
				omitting("the day in 1974 on which the section took effect was not confirmed", "whether the fault of persons who cannot be sued counts on the defendants' side")),
			noDefense("us-ks-fault-no-defense", intentionalTorts("contract"), kansas60258a.Noted("is for damages for negligence"), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-ks-liability", "several liability by shares of causal negligence", fault.Liability{}, kansasShares,
			authority.Case("Brown v. Keill, 224 Kan. 195 (1978)", "").NotConfirmed()).
			notFor(intentionalTorts()...)),

		credit: rules(version("us-ks-credit", "no credit for a settlement, since each defendant owes its share", fault.Credit{Method: fault.NoCredit, Order: fault.OrderIrrelevant}, kansasShares.Noted("follows from the several share"), authority.Case("Glenn v. Fleming, 240 Kan. 724 (1987)", "").NotConfirmed())),

		reallocation: rules(version("us-ks-reallocation", "the claimant bears a share that cannot be collected", fault.Reallocation{
			Rule: fault.ClaimantBears,
		}, kansasShares.Noted("follows from the several share"))),

		collateral: rules(version("us-ks-collateral", "collateral sources are not deducted", fault.Collateral{
			Effect: fault.NotDeducted,
		}, martinez, thompsonKFB).omitting("that both the amount billed and the amount accepted may be shown for the reasonable value of care")),

		order: rules(version("us-ks-order", "the claimant's fault first, then the caps", frozen.Of(StageFault, StageCaps, StageShares, StageCredits),
			kansas6019a2, kansas601903)),

		remittitur: rules(version("us-ks-remittitur", "remittitur in Kansas courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: dixon, Additur: remittitur.No, AdditurLaw: dixon,
		}, dixon).omitting("verdicts that come from passion or prejudice, for which a reduction is no remedy",
			"errors of form and sums wrongly kept from the jury, which a court may correct upward")),

		postjudgment: rules(version("us-ks-postjudgment-1996", "discount rate of July 1 plus 4 percent, set anew each July 1", interest.Postjudgment{
			Rule: interest.Rule{Rate: interest.Rate{Index: interest.Discount, Percent: decimal.New(4, 0), Reading: interest.FirstOfJuly}, Resets: interest.EachJuly}, Start: interest.FromEntry,
		}, kansas204, authority.Publication("Kansas Secretary of State, Finance Rates", "").ReadAt("https://sos.ks.gov/general-services/finance-rates.html", AsOf())).
			by(Judgment, civil.On(1996, 7, 1), civil.Date{}).
			omitting("older judgments, which bear this rate for the time since July 1, 1996, and 8, 12 and 15 percent in the years before July 1, 1986", "limited actions, which have a rate of their own", "the rate of a contract: § 16-205")),

		prejudgment: provisions(
			general(
				version("us-ks-prejudgment", "no prejudgment interest in tort", interest.Prejudgment{Available: interest.None}, statuteReported("Kan. Stat. Ann. § 16-201", "as in force before July 1, 2023", "https://ezel.ai/surveys/prejudgment-interest/kansas")).
					by(Filing, civil.Date{}, civil.On(2023, 7, 1)),
				version("us-ks-prejudgment-2023", "discount rate of July 1 plus 2 percent in tort, in the court's discretion", interest.Prejudgment{
					Available: interest.Discretionary, Start: interest.AsCourtSets, Excludes: head.AllPunitive(),
					Rule: interest.Rule{Rate: interest.Rate{Index: interest.Discount, Percent: decimal.New(2, 0), Reading: interest.FirstOfJuly}, Resets: interest.EachJuly},
				}, kansas201.Noted("(b): 2 percent below the rate of judgments")).by(Filing, civil.On(2023, 7, 1), civil.Date{}).
					omitting("whether the rate changes each July 1 before judgment is not stated", "that punitive damages bear none was not read in a source"),
			),
			only(causesOf("contract"), version("us-ks-prejudgment-contract", "10 percent a year on liquidated sums", interest.Prejudgment{
				Available: interest.Discretionary, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromDue,
			}, kansas201, statuteReported("Kan. Stat. Ann. § 16-201", "(a)", "https://ezel.ai/surveys/prejudgment-interest/kansas").Noted("in the court's discretion, though the section says creditors shall have it")).omitting("the rate a contract states")),
			only(causesOf("government"), version("us-ks-prejudgment-government", "no prejudgment interest against government", interest.Prejudgment{Available: interest.None},
				statuteReported("Kan. Stat. Ann. § 75-6105", "(c)", "https://ezel.ai/surveys/prejudgment-interest/kansas")).omitting("fraud or malice of an employee")),
		),
		security: rules(version("us-ks-appeal-security", "the judgment, at most $25 million", secured(100, interest.Security{Ceiling: millions(25)}),
			statuteReported("Kan. Stat. Ann. § 60-2103", "(d)(2)(A)", "https://courtsurety.com/state-appeal-bond-requirements/kansas/"),
			authority.Statute("S.B. 199 (Kan. 2018)", "").ReportedAt("https://www.atra.org/issue/appeal-bond-reform/?state=georgia", AsOf()).Noted("the ceiling")).
			omitting("$1 million and a quarter of the rest where the whole would be an undue hardship, which is presumed for a small business with a judgment above $2.5 million", "judgments before the act of 2018")),
		life: rules(version("us-ks-judgment-life", "dormant five years after entry, renewal affidavit or execution, and revived within two years more", interest.Life{
			Dormant: 5, Revival: 2, Renews: 5, From: interest.FromRenewal, Grace: 24,
		}, statute("Kan. Stat. Ann. § 60-2403", "(a)", "http://ksrevisor.org/statutes/chapters/ch60/060_024_0003.html"),
			statute("Kan. Stat. Ann. § 60-2404", "", "https://ksrevisor.org/statutes/chapters/ch60/060_024_0004.html"),
			ruling("Citizens Bank, N.A. v. Gaskins, No. 126,521 (Kan. Ct. App. 2025)", "syllabus 1-3", "https://hallapproved.com/ks/cases/appeals/2025/10628175/")).
			omitting("a renewal is an affidavit or any execution, garnishment or proceeding in aid of it", "child support, and court costs, fines and restitution, which do not fall dormant", "a stipulation of revivor by all parties")),
	}
}
