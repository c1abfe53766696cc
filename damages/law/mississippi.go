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

func mississippi() data {
	var (
		crenshaw        = rulingReported("Bankers Life & Casualty Co. v. Crenshaw, 483 So. 2d 254 (Miss. 1985)", "", "https://case-law.vlex.com/vid/483-so-2d-254-618789366")
		mississippi65   = statute("Miss. Code Ann. § 11-1-65", "(1)(a)-(c)", "https://law.justia.com/codes/mississippi/title-11/chapter-1/section-11-1-65/")
		mississippi65c3 = statute("Miss. Code Ann. § 11-1-65", "(3)", "https://law.justia.com/codes/mississippi/title-11/chapter-1/section-11-1-65/").
				Noted("Laws 2004, 1st Ex. Sess., ch. 1, § 4: actions filed on or after September 1, 2004")
		mississippi65old = statute("Miss. Code Ann. § 11-1-65 (1993), as reprinted in 2002 S.B. 2751", "(1)",
			"http://billstatus.ls.state.ms.us/documents/2002/html/SB/2700-2799/SB2751IN.htm")
		mississippi60 = statute("Miss. Code Ann. § 11-1-60", "(2)", "https://law.justia.com/codes/mississippi/title-11/chapter-1/section-11-1-60/").
				Noted("actions filed on or after September 1, 2004")
		mississippi4615 = statute("Miss. Code Ann. § 11-46-15", "(1)-(3)", "https://law.justia.com/codes/mississippi/title-11/chapter-46/section-11-46-15/")
		mississippi57   = statute("Miss. Code Ann. § 85-5-7", "(2), (4), (5)", "https://law.justia.com/codes/mississippi/title-85/chapter-5/section-85-5-7/")
		mississippi55   = statute("Miss. Code Ann. § 11-1-55", "", "https://law.justia.com/codes/mississippi/title-11/chapter-1/section-11-1-55/")
		learmonth       = rulingReported("Learmonth v. Sears, Roebuck & Co., 710 F.3d 249 (5th Cir. 2013)", "", "https://howe.law/?p=2820").
				Noted("upheld the cap; the state supreme court left the question open")
		bradshaw        = rulingReported("Brandon HMA, Inc. v. Bradshaw, 809 So. 2d 611 (Miss. 2001)", "at 619", "https://print.casetext.com/case/chickaway-v-united-states-2")
		chickaway       = ruling("Chickaway v. United States, No. 4:11-cv-22 (S.D. Miss. Aug. 7, 2012)", "", "https://print.casetext.com/case/chickaway-v-united-states-2")
		mississippi7517 = statuteReported("Miss. Code Ann. § 75-17-7", "", "https://ezel.ai/surveys/prejudgment-interest/mississippi")
		arcadia         = rulingReported("Arcadia Farms Partnership v. Audubon Insurance Co., 77 So. 3d 100 (Miss. 2012)", "",
			"https://www.butlersnow.com/2012/04/mississippi-supreme-court-clarifies-pre-judgment-interest-rule-in-breach-of-contract-cases/").Noted("on contracts from the breach, not only from the complaint")
	)

	// worth is the table of § 11-1-65(3)(a) by net worth: a share of the least, fixed sums above $50 million.
	worth := func(percent, upTo100, upTo500, upTo750 int64) Caps {
		million := func(n int64) decimal.Decimal { return decimal.New(n, 6) }
		return frozen.Of(limit.Cap{
			Kinds: head.AllPunitive(), Unit: limit.Defendant,
			To: limit.When("convicted_of_felony_causing_harm", limit.NoLimit(), limit.When("under_influence_of_alcohol_or_drugs", limit.NoLimit(),
				limit.Steps(limit.NetWorth,
					limit.Step{UpTo: million(50), Then: limit.Multiple(big.NewRat(percent, 100), limit.NetWorth)},
					limit.Step{UpTo: million(100), Then: limit.Dollars(upTo100)},
					limit.Step{UpTo: million(500), Then: limit.Dollars(upTo500)},
					limit.Step{UpTo: million(750), Then: limit.Dollars(upTo750)},
					limit.Step{UpTo: million(1000), Then: limit.Dollars(15_000_000)},
					limit.Step{Then: limit.Dollars(20_000_000)}))),
		})
	}
	noneconomic := func(dollars int64) Caps {
		return frozen.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(dollars)})
	}

	return data{
		predicate: rules(
			version("us-ms-punitive-predicate-common-law", "punitive damages need malice, gross negligence or reckless disregard of the rights of others", punitive.Predicate{
				States: frozen.Of[finding.Topic]("malice", "gross_negligence", "reckless_disregard"),
			}, crenshaw).by(Filing, civil.Date{}, civil.On(1993, 7, 1)).omitting("the standard of proof, which was not read", "the exact words of the common law, of which a report was read"),
			version("us-ms-punitive-predicate", "punitive damages need actual malice, gross negligence that disregards the safety of others, or actual fraud", punitive.Predicate{
				States: frozen.Of[finding.Topic]("actual_malice", "gross_negligence", "actual_fraud"), Proof: finding.ClearAndConvincing,
				Bars: frozen.Of(punitive.Bar{Cause: "government", Authority: mississippi4615}),
			}, mississippi65, mississippi65old).by(Filing, civil.On(1993, 7, 1), civil.Date{}).
				omitting("an award of compensatory damages against the party has to come first", "sellers of products who are not their manufacturers, subsection (2)",
					"the day in 1993 from which the section governs, and that it governs by filing, were not confirmed")),

		punitiveCaps: rules(
			version("us-ms-punitive-cap-common-law", "no cap on punitive damages", noCaps(), noOther(crenshaw)).by(Filing, civil.Date{}, civil.On(1993, 7, 1)),
			version("us-ms-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(mississippi65old)).by(Filing, civil.On(1993, 7, 1), civil.On(2003, 1, 1)).
				omitting("the day in 1993 from which the section governs was not confirmed"),
			version("us-ms-punitive-cap-2003", "cap by net worth: 4 percent up to $50 million, fixed sums up to $20 million above", worth(4, 5_000_000, 7_500_000, 10_000_000),
				statuteReported("Miss. Code Ann. § 11-1-65(3) (Laws 2002, 3d Ex. Sess., ch. 4, § 6)", "", "http://billstatus.ls.state.ms.us/documents/20023E/html/HB/0001-0099/HB0019PS.htm").
					Noted("the act was found; the rows of the table were not read in it")).
				by(Filing, civil.On(2003, 1, 1), civil.On(2004, 9, 1)).unverified().
				omitting("the rows of the table of 2002 and that it governs by filing were not confirmed"),
			version("us-ms-punitive-cap-2004", "cap by net worth: 2 percent up to $50 million, fixed sums up to $20 million above", worth(2, 2_500_000, 3_750_000, 5_000_000),
				mississippi65c3).by(Filing, civil.On(2004, 9, 1), civil.Date{}),
		),

		split: rules(version("us-ms-punitive-split", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(
				version("us-ms-compensatory-caps-none", "no cap on compensatory damages", noCaps(), noOther(crenshaw)).by(Filing, civil.Date{}, civil.On(2004, 9, 1)),
				version("us-ms-compensatory-caps", "cap of $1,000,000 on noneconomic damages", noneconomic(1_000_000), mississippi60, learmonth).
					by(Filing, civil.On(2004, 9, 1), civil.Date{}).
					omitting("whether the state constitution allows the cap was left open by the state supreme court")).but("med-mal", "nursing-home"),
			only(causesOf("med-mal", "nursing-home"),
				version("us-ms-med-mal-cap-2003", "cap of $500,000 on noneconomic damages against providers of health care", noneconomic(500_000),
					statuteReported("Miss. Code Ann. § 11-1-60 (Laws 2002, 3d Ex. Sess., ch. 2, § 7)", "", "https://law.justia.com/codes/mississippi/title-11/chapter-1/section-11-1-60/").
						Noted("the history line names the act; its text was not read")).
					by(Filing, civil.On(2003, 1, 1), civil.On(2004, 9, 1)).unverified().
					omitting("the amount, the exceptions and the first day of the act of 2002 were not confirmed"),
				version("us-ms-med-mal-cap-2004", "cap of $500,000 on noneconomic damages against providers of health care", noneconomic(500_000), mississippi60, learmonth).
					by(Filing, civil.On(2004, 9, 1), civil.Date{}).
					omitting("whether the state constitution allows the cap was left open by the state supreme court")),
			only(causesOf("government"), schedule(
				version("us-ms-government-cap", "cap on all damages against governmental entities, for each occurrence", noCaps(), mississippi4615).
					omitting("costs and attorney's fees, which count toward the limit", "insurance that raises it, § 11-46-17(4)"),
				Accrual, civil.Date{}, func(dollars int64) Caps {
					return frozen.Of(limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(dollars)})
				},
				rise{civil.On(1993, 7, 1), 50_000}, rise{civil.On(1997, 7, 1), 250_000}, rise{civil.On(2001, 7, 1), 500_000})...),
		),

		fault: provisions(
			general(version("us-ms-fault", "comparative fault without a bar", claimant(fault.Pure),
				statuteReported("Miss. Code Ann. § 11-7-15", "", "https://ustlawjournal.blog/2025/12/11/understanding-comparative-fault-in-minnesota-personal-injury-law")).
				reaching(append(productClaims(), careless("drunk-driving")...)).
				omitting("the act is of 1910; the day from which it governs was not confirmed")),
			noDefense("us-ms-fault-no-defense", intentionalTorts(), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-ms-liability", "several liability, save for a common plan", fault.Liability{
			Joint: frozen.Of(fault.Clause{Finding: "acted_in_concert"}),
		}, mississippi57).
			notFor(intentionalTorts()...).by(Filing, civil.On(2004, 9, 1), civil.Date{}).
			omitting("employer and employee, principal and agent count as one defendant",
				"the rule before September 1, 2004, and that the change governs by filing, were not confirmed")),

		credit: rules(version("us-ms-credit", "no credit: each defendant owes its own share", fault.Credit{Method: fault.NoCredit, Order: fault.OrderIrrelevant},
			mississippi57, rulingReported("Krieser v. Hobbs, 166 F.3d 736 (5th Cir. 1999)", "",
				"https://github.com/UniCourt/cic-code-ms/blob/master/transforms/ms/ocms/r78/gov.ms.code.title.85.html"))),

		reallocation: rules(version("us-ms-reallocation", "the share of one who cannot pay is not reallocated", fault.Reallocation{Rule: fault.ClaimantBears}, mississippi57)),

		collateral: rules(version("us-ms-collateral", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, bradshaw, chickaway)),

		remittitur: rules(version("us-ms-remittitur", "remittitur and additur in Mississippi courts", remittitur.Practice{
			Offer: remittitur.Yes, Additur: remittitur.Yes, OfferLaw: mississippi55, AdditurLaw: mississippi55,
		}, mississippi55).omitting("one who accepted may cross-appeal where the other side appeals")),

		postjudgment: provisions(
			general(version("us-ms-postjudgment", "rate the judge sets, from a day the judge fixes", interest.Postjudgment{Sets: interest.ByCourt, Start: interest.AsCourtSets}, mississippi7517,
				rulingReported("In re Guardianship of Duckett, 991 So. 2d 1165 (Miss. 2008)", "at 1182", "https://holcombgroup.com/insurance-law-from-a-to-z-series-interest-on-judgments").Noted("simple or compound, as the court chooses")).
				omitting("no earlier than the complaint")),
			only(causesOf("contract"), version("us-ms-postjudgment-contract", "the contract's rate", interest.Postjudgment{
				Rule: interest.Rule{Rate: interest.Fixed(decimal.New(8, 0))}, Sets: interest.ByContract, Start: interest.FromEntry,
			}, mississippi7517, statuteReported("Miss. Code Ann. § 75-17-1", "(1)", "https://ezel.ai/surveys/prejudgment-interest/mississippi").Noted("8 percent where the contract states none"))),
		),

		prejudgment: provisions(
			general(version("us-ms-prejudgment", "on liquidated sums, or where the claim was denied in bad faith, at a rate the judge sets", interest.Prejudgment{
				Available: interest.Discretionary, Liquidated: true, Sets: interest.ByCourt, Start: interest.AsCourtSets, First: theDay(event(interest.FromFiling)), Excludes: head.AllPunitive(),
			}, mississippi7517).omitting("sums that are not liquidated, where the claim was denied frivolously or in bad faith")),
			only(causesOf("contract"), version("us-ms-prejudgment-contract", "the contract's rate, or 8 percent a year, on liquidated sums", interest.Prejudgment{
				Available: interest.Discretionary, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(8, 0))}, Sets: interest.ByContract, Start: interest.FromAccrual,
			}, mississippi7517, arcadia)),
			only(causesOf("government"), version("us-ms-prejudgment-government", "no prejudgment interest against government", interest.Prejudgment{Available: interest.None}, mississippi7517)),
		),
		security: rules(
			version("us-ms-appeal-security-2001", "125 percent of the judgment", secured(125, interest.Security{}),
				courtRule("Miss. R. App. P. 8", "(a)", "https://law.justia.com/cases/mississippi/supreme-court/2001/conv10343.html").Noted("as amended on April 24, 2001")).by(Judgment, civil.On(2001, 4, 24), civil.On(2016, 7, 1)).
				omitting("punitive damages, for which the least of 125 percent, 10 percent of net worth and $100 million is enough", "a lesser sum for good cause"),
			version("us-ms-appeal-security-2016", "the judgment, at most half of net worth and $35 million", secured(100, interest.Security{NetWorth: decimal.New(50, 0), Ceiling: millions(35)}),
				statute("Miss. Code Ann. § 11-51-31", "(2), (5)", "https://law.justia.com/codes/mississippi/title-11/chapter-51/section-11-51-31/"),
				authority.Publication("Mississippi Legislature Changes Supersedeas Bond Amounts . . . Maybe (Bradley, June 2016)", "").ReadAt("https://www.bradley.com/insights/publications/2016/06/mississippi-legislature-changes-supersedeas-bond-amounts-maybe", AsOf()).Noted("Miss. R. App. P. 8 still asks for 125 percent, and which of the two governs was open")).by(Judgment, civil.On(2016, 7, 1), civil.Date{}).
				omitting("Miss. R. App. P. 8, which asks for 125 percent of the judgment: whether the section displaces it was not decided in what was read", dissipates)),
		life: rules(version("us-ms-judgment-life", "seven years from rendition or renewal, which a notice before the end renews", interest.Life{Years: 7, Renews: 7, From: interest.FromRenewal},
			statute("Miss. Code Ann. §§ 15-1-43, 15-1-47", "", "https://github.com/UniCourt/cic-code-ms/blob/master/transforms/ms/ocms/r78/gov.ms.code.title.15.html").
				Noted("rewritten by Laws 2010, ch. 352, and in force as read from July 1, 2011")).
			omitting("the day in 2010 from which a notice renews was not read; before it an action on the judgment did", "time in which execution is stayed or enjoined, which does not count for the lien", "judgments of other states and of courts not of record")),
	}
}
