package law

import (
	"slices"

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

func missouri() data {
	var (
		missouri510261 = statute("Mo. Rev. Stat. § 510.261", "1", "https://law.justia.com/codes/missouri/title-xxxv/chapter-510/section-510-261/")
		missouri510262 = statute("Mo. Rev. Stat. § 510.262", "", "https://law.justia.com/codes/missouri/title-xxxv/chapter-510/section-510-262/").
				Noted("filed on or after August 28, 2020")
		missouri510263 = statute("Mo. Rev. Stat. § 510.263", "6", "https://law.justia.com/codes/missouri/title-xxxv/chapter-510/section-510-263/")
		missouri510265 = statute("Mo. Rev. Stat. § 510.265", "1", "https://law.justia.com/codes/missouri/title-xxxv/chapter-510/section-510-265/")
		missouri538305 = statute("Mo. Rev. Stat. § 538.305", "", "https://law.justia.com/codes/missouri/title-xxxvi/chapter-538/section-538-305/").
				Noted("filed after August 28, 2005")
		missouri538210 = statute("Mo. Rev. Stat. § 538.210", "2, 7-10", "https://law.justia.com/codes/missouri/title-xxxvi/chapter-538/section-538-210/")
		missouri537060 = statute("Mo. Rev. Stat. § 537.060", "", "https://law.justia.com/codes/missouri/title-xxxvi/chapter-537/section-537-060/")
		missouri537067 = statute("Mo. Rev. Stat. § 537.067", "1, 2", "https://law.justia.com/codes/missouri/title-xxxvi/chapter-537/section-537-067/")
		missouri537068 = statute("Mo. Rev. Stat. § 537.068", "", "https://law.justia.com/codes/missouri/title-xxxvi/chapter-537/section-537-068/")
		missouri537610 = statute("Mo. Rev. Stat. § 537.610", "2, 3, 5", "https://law.justia.com/codes/missouri/title-xxxvi/chapter-537/section-537-610/")
		missouri537675 = statute("Mo. Rev. Stat. § 537.675", "3", "https://law.justia.com/codes/missouri/title-xxxvi/chapter-537/section-537-675/")
		missouri490715 = statute("Mo. Rev. Stat. § 490.715", "5", "https://law.justia.com/codes/missouri/title-xxxiii/chapter-490/section-490-715/")
		limits538      = authority.Publication("Missouri Department of Commerce and Insurance, Medical Malpractice Limits", "").
				ReadAt("https://insurance.mo.gov/industry-limits-and-caps/medical-malpractice-limits", AsOf())
		lewellen = ruling("Lewellen v. Franklin, 441 S.W.3d 136 (Mo. banc 2014)", "", "https://law.justia.com/cases/missouri/supreme-court/2014/sc92871.html")
		overbey  = authority.Case("Estate of Overbey v. Chad Franklin National Auto Sales North, LLC, 361 S.W.3d 364 (Mo. banc 2012)", "").NotConfirmed()
		watts    = rulingReported("Watts v. Lester E. Cox Medical Centers, 376 S.W.3d 633 (Mo. banc 2012)", "",
			"https://law.justia.com/codes/missouri/title-xxxvi/chapter-538/section-538-210/")
		velazquez = ruling("Ordinola Velazquez v. University Physician Associates, 635 S.W.3d 69 (Mo. banc 2021)", "", "https://law.justia.com/cases/missouri/supreme-court/2021/sc98977.html").
				Noted("upheld the limits of 2015; the year of the trial selects the sum: $748,828 in 2019")
		sanders = ruling("Sanders v. Ahmed, 364 S.W.3d 195 (Mo. banc 2012)", "", "http://www.ecases.us/case/indctapp/c2185099/state-v-straub").
			Noted("upheld the limit for wrongful death, an action made by statute")
		hervey = ruling("Hervey v. Missouri Department of Corrections, 379 S.W.3d 156 (Mo. banc 2012)", "", "http://casetext.com/case/hervey-v-mo-dept-of-corr").
			Noted("attorney's fees are part of the net judgment")
		gilmore        = ruling("Gilmore v. Missouri Department of Social Services, No. SD37344 (Mo. Ct. App. 2022)", "", "http://print.casetext.com/case/gilmore-v-mo-dept-of-soc-servs-1")
		jensen         = rulingReported("Jensen v. ARA Services, Inc., 736 S.W.2d 374 (Mo. banc 1987)", "", "https://law-journals-books.vlex.com/vid/section-5-12-effect-1038802751")
		lynn           = ruling("Lynn v. Leake (Mo. Ct. App. 1994)", "", "https://print.casetext.com/case/lynn-v-leake-1")
		after05        = civil.On(2005, 8, 29)
		since20        = civil.On(2020, 8, 28)
		lewellen14     = civil.On(2014, 9, 9)
		missouri408040 = statute("Mo. Rev. Stat. § 408.040", "2-3", "http://revisor.mo.gov/main/PageSelect.aspx?section=408.040&bid=23339&hl=")
		missouriTorts  = injuriesAnd("med-mal", "wrongful-death", "property-damage", "conversion", "defamation", "false-imprisonment", "fraud", "invasion-of-privacy",
			"legal-malpractice", "malicious-prosecution", "nuisance", "tortious-interference", "trespass")
		goodHope = rulingReported("Good Hope Missionary Baptist Church v. St. Louis Alarm Monitoring Co., 358 S.W.3d 528 (Mo. App. 2012)", "", "http://www.ecases.us/case/p2541619/good-hope-missionary-v-st-louis-alarm/")
	)

	// five is the cap of § 510.265: the greater of $500,000 and five times the net judgment against the defendant.
	five := func(otherwise func(limit.Expr) limit.Expr) Caps {
		return frozen.Of(limit.Cap{
			Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Defendant,
			Measures: frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory().Union(head.Of(head.KindFees)), Match: limit.Plaintiff | limit.Defendant}),
			To: limit.When("convicted_of_felony_arising_from_the_acts", limit.NoLimit(),
				otherwise(limit.GreaterOf(limit.Dollars(500_000), limit.Times(5, limit.Compensatory)))),
		})
	}
	plain := func(e limit.Expr) limit.Expr { return e }
	unless1820 := func(e limit.Expr) limit.Expr {
		return limit.When("punitive_damages_were_for_the_jury_in_1820", limit.NoLimit(), e)
	}
	fiveOmits := []string{"actions in which the state is the plaintiff that asks for punitive damages", "housing discrimination, § 510.265.2",
		"\"net amount\" is not defined; the compensatory judgment after fault, caps and credits, with attorney's fees, stands for it"}
	uncapped := func(id RuleID) Version[Caps] {
		return version(id, "no cap on punitive damages", noCaps(), noOther(missouri510265)).by(Filing, civil.Date{}, after05)
	}

	return data{
		predicate: provisions(
			general(
				version("us-mo-punitive-predicate-1996", "punitive damages need an evil motive or reckless indifference to the rights of others", punitive.Predicate{
					States: frozen.Of[finding.Topic]("evil_motive", "reckless_indifference"), Proof: finding.ClearAndConvincing,
					Bars: frozen.Of(punitive.Bar{Cause: "government", Authority: missouri537610}),
				}, rulingReported("Rodriguez v. Suzuki Motor Corp., 936 S.W.2d 104 (Mo. banc 1996)", "", "https://beyondthefineprint.com/2021/07/revisions-to-punitive-damages-in-missouri/")).
					by(Filing, civil.On(1996, 1, 1), since20).omitting("the day in 1996 of the decision"),
				version("us-mo-punitive-predicate-2020", "punitive damages need intentional harm without just cause, or deliberate and flagrant disregard for the safety of others", punitive.Predicate{
					States: frozen.Of[finding.Topic]("intentional_harm_without_just_cause", "deliberate_and_flagrant_disregard"), Proof: finding.ClearAndConvincing,
					Agent: "managing_agent", Bars: frozen.Of(punitive.Bar{Cause: "government", Authority: missouri537610}),
				}, missouri510261, missouri510262).by(Filing, since20, civil.Date{}).
					omitting("more than nominal damages have to be awarded, save for privacy, property and constitutional rights, subsection 2",
						"a principal is liable too where it authorized or ratified the act, or was reckless in employing an unfit agent, subsection 3", "housing discrimination, § 510.265.2"),
			),
			only(causesOf("med-mal"), version("us-mo-punitive-predicate-med-mal-2020", "punitive damages against a health care provider need intended damage or malicious misconduct", punitive.Predicate{
				States: frozen.Of[finding.Topic]("intentionally_caused_damage", "malicious_misconduct"), Proof: finding.ClearAndConvincing,
			}, missouri538210, missouri510262).by(Filing, since20, civil.Date{}).omitting("the rule for health care providers before August 28, 2020")),
		),

		punitiveCaps: provisions(
			general(
				uncapped("us-mo-punitive-cap-none"),
				version("us-mo-punitive-cap-2005", "cap of $500,000 or five times the net judgment, whichever is greater, unless the claim had a jury's punitive damages in 1820",
					five(unless1820), missouri510265, missouri538305, hervey, lewellen).by(Filing, after05, civil.Date{}).omitting(fiveOmits...),
			).but("assault", "battery", "consumer-protection", "defamation", "discrimination", "false-imprisonment", "fraud", "malicious-prosecution", "retaliation", "wage", "whistleblower", "wrongful-death"),
			only(causesOf("assault", "battery", "defamation", "false-imprisonment", "fraud", "malicious-prosecution"),
				uncapped("us-mo-punitive-cap-common-law-none"),
				version("us-mo-punitive-cap-common-law-2005", "cap of $500,000 or five times the net judgment, whichever is greater", five(plain), missouri510265, missouri538305).
					by(Filing, after05, lewellen14).struck(lewellen).
					omitting("the decision is on fraud; the other torts of 1820 follow from its reasoning"),
				version("us-mo-punitive-cap-common-law-none-since-lewellen", "no cap on punitive damages for claims of 1820", noCaps(), lewellen).by(Filing, lewellen14, civil.Date{}).
					omitting("the decision is on fraud; the other torts of 1820 follow from its reasoning"),
			),
			only(causesOf("consumer-protection", "discrimination", "retaliation", "wage", "whistleblower", "wrongful-death"),
				uncapped("us-mo-punitive-cap-statutory-none"),
				version("us-mo-punitive-cap-statutory-2005", "cap of $500,000 or five times the net judgment, whichever is greater, for actions made by statute", five(plain), missouri510265, missouri538305, hervey, overbey).
					by(Filing, after05, civil.Date{}).omitting(fiveOmits...),
			),
		),

		split: provisions(
			general(version("us-mo-punitive-split", "half of punitive damages to a fund for victims", punitive.Split{
				Payee: "Tort Victims' Compensation Fund", Share: punitive.Fraction{Num: 1, Den: 2}, AfterFees: true, Vests: "a judgment for punitive damages that is no longer subject to review",
			}, missouri537675, rulingReported("Hoskins v. Business Men's Assurance, 79 S.W.3d 901 (Mo. banc 2002)", "",
				"https://law.justia.com/codes/missouri/title-xxxvi/chapter-537/section-537-675/")).by(Judgment, civil.On(1987, 7, 1), civil.Date{}).
				omitting("settlements before the judgment is final, from which nothing is taken",
					"that the act of 1987 took effect on July 1 was read for another of its sections")),
			only(causesOf("med-mal"), version("us-mo-punitive-split-med-mal", "the plaintiff keeps all punitive damages", undivided(), missouri537675)),
		),

		compensatoryCaps: provisions(
			general(version("us-mo-compensatory-caps", "no general cap on compensatory damages", noCaps(), noOther(watts))).but("med-mal", "government"),
			only(causesOf("med-mal"), missouriMedMal(limits538, missouri538210, watts, velazquez, sanders, missouri538305)...),
			only(causesOf("government"),
				version("us-mo-government-cap-2000", "cap on damages against public entities: $300,000 for a person, $2,000,000 for an occurrence", missouriPublic(300_000, 2_000_000), missouri537610,
					statuteReported("1999 Mo. S.B. 295 & 46", "", "https://www.senate.mo.gov/99info/bills/SB295.htm").Noted("causes of action after January 1, 2000")).
					by(Judgment, civil.On(2000, 1, 1), civil.On(2001, 1, 1)).
					omitting("the sums are adjusted each January 1; those of 2001 to 2019 and since 2022 were not found", "that the day of judgment selects the year was not read in a text", "causes of action that accrued before 2000", "wrongful death, where all claimants share one sum", "insurance that waives more"),
				version("us-mo-government-cap-2020", "cap on damages against public entities: $435,849 for a person, $2,905,664 for an occurrence", missouriPublic(435_849, 2_905_664), missouri537610, gilmore).
					by(Judgment, civil.On(2020, 1, 1), civil.On(2021, 1, 1)).
					omitting("that the day of judgment selects the year was not read in a text", "the sums of 2001 to 2019 and since 2022 were not found", "wrongful death, where all claimants share one sum", "insurance that waives more"),
				version("us-mo-government-cap-2021", "cap on damages against public entities: $441,130 for a person", frozen.Of(limit.Cap{
					Kinds: head.AllCompensatory(), Unit: limit.Person | limit.Occurrence, To: limit.Dollars(441_130),
				}), missouri537610, gilmore).by(Judgment, civil.On(2021, 1, 1), civil.On(2022, 1, 1)).
					omitting("the sum for all claimants of one occurrence, which was not found", "that the day of judgment selects the year was not read in a text", "wrongful death, where all claimants share one sum", "insurance that waives more"),
			),
		),

		fault: provisions(
			general(version("us-mo-fault", "comparative fault without a bar", claimant(fault.Pure),
				ruling("Gustafson v. Benda, 661 S.W.2d 11 (Mo. banc 1983)", "", "https://supreme.justia.com/cases/missouri/supreme-court/1983/63857-0.html")).
				reaching(append(productClaims(), careless("drunk-driving", "warranty")...)).
				by(Verdict, civil.On(1984, 1, 31), civil.Date{}).omitting("the day, which counts for trials that began after it, was not confirmed")),
			noDefense("us-mo-fault-no-defense", intentionalTorts(), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-mo-liability", "joint and several at 51 percent or more, several below; punitive damages several", fault.Liability{Among: fault.Parties, OfJudgment: true, Joint: frozen.Of(
			fault.Clause{Heads: head.AllCompensatory(), Over: fault.Threshold{Percent: 51, Inclusive: true}},
			fault.Clause{Heads: head.AllCompensatory(), Causes: frozen.Of("fela")},
		)}, missouri537067, missouri538305).by(Filing, after05, civil.Date{}).
			omitting("a party answers for the share of its employee", "the rule for actions filed until August 28, 2005")),

		credit: rules(version("us-mo-credit", "the sum paid or stated, off the damages before the claimant's fault", fault.Credit{Method: fault.ProTanto, Order: fault.BeforeFault, Stated: true, GoodFaith: true}, missouri537060, jensen, lynn)),

		reallocation: rules(version("us-mo-reallocation", "only joint liability moves a share", fault.Reallocation{Rule: fault.ByJointLiability}, missouri537067).by(Filing, after05, civil.Date{})),

		collateral: rules(version("us-mo-collateral", "not deducted, but medical expense counts at its actual cost", fault.Collateral{Effect: fault.PaidOnly, PaidAmount: true}, missouri490715).
			by(Filing, civil.On(2017, 8, 28), civil.Date{}).
			omitting("payments by a defendant or its insurer before trial, which are credited", "the rule before August 28, 2017; that the act governs by filing was not confirmed")),

		order: rules(version("us-mo-order", "settlements first, then the claimant's fault, then caps", frozen.Of(StageCredits, StageFault, StageCaps, StageShares), jensen, lynn, gilmore).
			omitting("that malpractice caps come after fault follows from the decision on public entities")),

		remittitur: rules(version("us-mo-remittitur", "remittitur and additur in Missouri courts", remittitur.Practice{
			Additur: remittitur.Yes, AdditurLaw: missouri537068,
		}, missouri537068, missouri510263).omitting("whether a party may refuse the order and take a new trial; the sections do not say")),

		postjudgment: provisions(
			general(version("us-mo-postjudgment", "9 percent a year in actions other than tort", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0))}, Start: interest.FromEntry}, missouri408040).
				omitting("contracts that bear more than 9 percent, whose rate stays", "the day from which 9 percent holds")),
			only(missouriTorts,
				version("us-mo-postjudgment-tort", "9 percent a year", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0))}, Start: interest.FromEntry}, goodHope.Noted("the rate before the act of 2005")).
					by(Judgment, civil.Date{}, civil.On(2005, 8, 28)),
				version("us-mo-postjudgment-tort-2005", "intended federal funds rate plus 5 percent in actions of tort", interest.Postjudgment{
					Rule: interest.Rule{Rate: interest.Rate{Index: interest.Prime, Percent: decimal.New(2, 0)}}, Start: interest.FromEntry,
				}, missouri408040, rulingReported("McGuire v. Kenoma, LLC, 447 S.W.3d 659 (Mo. banc 2014)", "at 666-667",
					"https://fwpclaw.com/practices/commercial-and-business-litigation/post-judgment-interest-express-award-required/").Noted("none where the judgment does not state it")).
					by(Judgment, civil.On(2005, 8, 28), civil.Date{}).
					omitting("the judgment must state the rate, or bears none", "the intended federal funds rate is taken as the prime rate less 3 percent, which it has been since 1994, and the upper end where it is a range; neither was read in a source"),
			),
		),

		prejudgment: provisions(
			general(version("us-mo-prejudgment", "9 percent a year of right on sums due under contracts and accounts", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0))}, Start: interest.FromDue,
			}, statute("Mo. Rev. Stat. § 408.020", "", "https://legalfix.com/statutes/state-codes/missouri/title-xxvi/chapter-408/section-408-020")).
				omitting("accounts, on which it runs from demand", "the rate a contract states")),
			only(causesOf("med-mal"), version("us-mo-prejudgment-med-mal", "no prejudgment interest under the statute in actions against health care providers", interest.Prejudgment{Available: interest.None},
				statute("Mo. Rev. Stat. § 538.300", "", "https://github.com/saint1415/us-statutes").Noted("§ 408.040.2 and .3 do not apply to actions under §§ 538.205 to 538.230"))),
			only(slices.DeleteFunc(slices.Clone(missouriTorts), func(cause string) bool { return cause == "med-mal" }),
				version("us-mo-prejudgment-tort", "9 percent a year in tort where the judgment exceeds the claimant's demand or offer", interest.Prejudgment{
					Available: interest.OnOffer, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(9, 0))}, Start: interest.FromDemand, First: theDay(daysAfter(interest.FromDemand, 60)), Excludes: head.AllPunitive(),
				}, goodHope).by(Judgment, civil.Date{}, civil.On(2005, 8, 28)).omitting("that punitive damages bear none was not read in a source"),
				version("us-mo-prejudgment-tort-2005", "intended federal funds rate plus 3 percent in tort where the judgment exceeds the claimant's demand or offer", interest.Prejudgment{
					Available: interest.OnOffer, Rule: interest.Rule{Rate: interest.Rate{Index: interest.Prime}}, RateOf: interest.FromEntry, Start: interest.FromDemand,
					First: earliestOf(daysAfter(interest.FromDemand, 90), event(interest.FromRejection)), Excludes: head.AllPunitive(),
				}, missouri408040).by(Judgment, civil.On(2005, 8, 28), civil.Date{}).
					omitting("the form of the demand, with its affidavit: Hayes v. Price, 313 S.W.3d 645 (Mo. banc 2010)", "that punitive damages bear none was not read in a source",
						"an action filed more than 120 days after the demand was received, which bears none", "the intended federal funds rate is taken as the prime rate less 3 percent, which it has been since 1994, and the upper end where it is a range; neither was read in a source"),
			),
		),
		security: provisions(
			general(version("us-mo-appeal-security-2005", "the judgment, interest and costs, at most $50 million where a tort is alleged", interest.Security{Measured: interest.ByTotal, Ceiling: millions(50)},
				statute("Mo. Rev. Stat. § 512.080", "2", "https://instalawyer.io/laws/missouri-revised-statutes/section-512080-appeals-to"),
				courtRuleReported("Mo. Sup. Ct. R. 81.09", "(b)", "https://courtsurety.com/state-appeal-bond-requirements/missouri/"),
				statute("Mo. Rev. Stat. § 512.099", "1", "https://instalawyer.io/laws/missouri-revised-statutes/section-512099-bond-or")).by(Judgment, civil.On(2005, 8, 28), civil.Date{}).
				omitting("damages for delay", "another sum for good cause", "the ceiling holds for any case with a count in tort", "tobacco cases, whose ceiling of $50 million is older, § 512.085", together, dissipates, "that the day is that of the judgment was not read")).but("contract"),
			only(causesOf("contract"), version("us-mo-appeal-security-contract", "the judgment, interest and costs", interest.Security{Measured: interest.ByTotal},
				statute("Mo. Rev. Stat. § 512.080", "2", "https://instalawyer.io/laws/missouri-revised-statutes/section-512080-appeals-to"),
				courtRuleReported("Mo. Sup. Ct. R. 81.09", "(b)", "https://courtsurety.com/state-appeal-bond-requirements/missouri/")).
				omitting("damages for delay", "another sum for good cause", "a count in tort beside the contract, with which the ceiling of § 512.099 holds")),
		),
		life: rules(version("us-mo-judgment-life", "conclusively presumed paid after ten years, unless revived on a motion before", interest.Life{Years: 10, Renews: 10, From: interest.FromRenewal},
			statute("Mo. Rev. Stat. § 516.350", "1", "https://instalawyer.io/laws/missouri-revised-statutes/section-516350-judgments-presumed"),
			authority.Rule("Mo. R. Civ. P. 74.09", "(a)-(c)").ReportedAt("https://lawguru.com/legal-questions/missouri-credit-debt-collections/revival-judgement-amount-received-petition-227436984", AsOf()).Noted("the rule is quoted"),
			ruling("Pirtle v. Cook, 956 S.W.2d 235 (Mo. 1997)", "", "https://cetient.com/opinion/1628772/pirtle-v-cook")).
			omitting("a payment entered on the record, from which ten years run anew", "the motion is filed within the ten years; the new ten run from the order, which may come later, and need personal service on the debtor",
				"unpaid rent, which publication revives", "support, and divisions of pensions and other benefits")),
	}
}

// missouriPublic is the two limits of § 537.610: for a person, and for an occurrence.
func missouriPublic(person, occurrence int64) Caps {
	return frozen.Of(
		limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Person | limit.Occurrence, To: limit.Dollars(person)},
		limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(occurrence)},
	)
}

// missouriMedMal is the history of § 538.210 by the year of the trial: the sums of 1986 to 2005, the limit of 2005 that
// Watts struck down, none until 2015, and the two sums of the act of 2015.
func missouriMedMal(limits, act, watts, velazquez, sanders, filed authority.Citation) []Version[Caps] {
	old := version("us-mo-med-mal-cap", "cap on noneconomic damages for medical malpractice, for each defendant", noCaps(), limits,
		authority.Case("Adams v. Children's Mercy Hospital, 832 S.W.2d 898 (Mo. banc 1992)", "").NotConfirmed()).
		omitting("actions filed until August 28, 2005 and tried after it, which keep the sum of the year of trial", "the day in 1986 was read for a sibling section; that the trial selects the year was not confirmed")
	var rows []rise
	for i, d := range []int64{350, 356, 373, 391, 401, 430, 446, 462, 474, 482, 492, 502, 513, 517, 528, 540, 547, 557, 565, 579} {
		from := civil.On(1986+i, 1, 1)
		if i == 0 {
			from = civil.On(1986, 2, 3)
		}
		rows = append(rows, rise{from, d * 1000})
	}
	out := schedule(old, Verdict, civil.On(2005, 8, 29), func(d int64) Caps {
		return frozen.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff | limit.Defendant, To: limit.Dollars(d)})
	}, rows...)
	out[len(out)-1].ID = "us-mo-med-mal-cap-2005-schedule"
	out = append(out,
		version("us-mo-med-mal-cap-2005", "cap of $350,000 on noneconomic damages for medical malpractice", frozen.Of(limit.Cap{
			Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(350_000),
		}), limits, filed).by(Verdict, civil.On(2005, 8, 29), civil.On(2012, 7, 31)).struck(watts).
			omitting("wrongful death, for which the limit was upheld: Sanders v. Ahmed, 364 S.W.3d 195 (Mo. banc 2012)", "the act counts from filing after August 28, 2005; the day of the trial stands for it"),
		version("us-mo-med-mal-cap-none-since-watts", "no cap on damages for medical malpractice", noCaps(), watts).by(Verdict, civil.On(2012, 7, 31), civil.On(2015, 8, 28)).
			omitting("wrongful death, for which the limit of $350,000 was upheld: Sanders v. Ahmed, 364 S.W.3d 195 (Mo. banc 2012)"))
	upper := map[int64]int64{}
	rows = nil
	for i, y := range [][2]int64{{400_000, 700_000}, {406_800, 711_900}, {413_716, 724_002}, {420_749, 736_310}, {427_901, 748_828}, {435_176, 761_558},
		{442_574, 774_504}, {450_098, 787_671}, {457_749, 801_061}, {465_531, 814_679}, {473_444, 828_529}, {481_494, 842_614}} {
		from := civil.On(2015+i, 1, 1)
		if i == 0 {
			from = civil.On(2015, 8, 28)
		}
		upper[y[0]] = y[1]
		rows = append(rows, rise{from, y[0]})
	}
	omits := []string{"causes of action that accrued before August 28, 2015, which have no limit"}
	now := schedule(version("us-mo-med-mal-cap", "cap on noneconomic damages for medical malpractice", noCaps(), act, limits, velazquez, sanders).omitting(omits...),
		Verdict, civil.Date{}, func(d int64) Caps {
			return frozen.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Person,
				To: limit.When("catastrophic_injury_or_death", limit.Dollars(upper[d]), limit.Dollars(d))})
		}, rows...)
	last := &now[len(now)-1]
	*last = last.unverified().omitting(append(omits, "the sums of 2026 are computed from those of the act at 1.7 percent a year; the published ones were not found")...)
	last.Until = civil.On(2027, 1, 1)
	return append(out, now...)
}
