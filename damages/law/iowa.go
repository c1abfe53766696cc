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

func iowa() data {
	var (
		iowa668A = statute("Iowa Code § 668A.1", "", "https://github.com/NikolasHudson/statutes")
		iowa1986 = statuteReported("1986 Iowa Acts (S.B. 2265), Iowa Code § 668A.1", "(2)",
			"https://www.atra.org/reform/punitive-damages-reform-sb-2265-1986-iowa-code-ann-%C2%A7-668a-1/")
		shepherd = rulingReported("Shepherd Components, Inc. v. Brice Petrides-Donohue & Associates, Inc., 473 N.W.2d 612 (Iowa 1991)", "",
			"https://www.atra.org/reform/punitive-damages-reform-sb-2265-1986-iowa-code-ann-%C2%A7-668a-1/").Noted("upholds the fund's share")
		iowa2023 = statute("2023 Iowa Acts ch. 4, §§ 4, 6; ch. 84, § 3", "", "https://github.com/NikolasHudson/statutes")
		iowa147  = statute("Iowa Code § 147.136A", "", "https://law.justia.com/codes/iowa/title-iv/chapter-147/section-147-136a/")
		iowa161  = statute("2023 Iowa Acts ch. 4 (H.F. 161)", "§ 2", "https://www.legis.iowa.gov/publications/search/document?fq=id:1368811").
				Noted("shows the words it strikes and those it adds")
		iowa66815 = statute("Iowa Code § 668.15A", "", "https://law.justia.com/codes/iowa/title-xv/chapter-668/section-668-15a/")
		iowa6683  = statute("Iowa Code § 668.3", "(1)", "https://getpocketlaw.com/law/state_iowa/section-668-3-comparative-fault-effect-payment-method_0c64e9219a5f")
		iowa6684  = statute("Iowa Code § 668.4", "", "https://law.justia.com/codes/iowa/title-xv/chapter-668/section-668-4/")
		solberg   = ruling("Thomas v. Solberg, 442 N.W.2d 73 (Iowa 1989)", "", "http://casetext.com/case/thomas-v-solberg").
				Noted("Iowa Code § 668.7: the settling person's share comes off, not the sum paid")
		iowa66814    = statute("Iowa Code § 668.14", "", "https://law.justia.com/codes/iowa/title-xv/chapter-668/section-668-14/")
		thornton     = ruling("Thornton v. American Interstate Insurance Co., 940 N.W.2d 1 (Iowa 2020)", "", "https://case-law.vlex.com/vid/thornton-v-am-interstate-890501418")
		iowaInterest = statute("Iowa Code §§ 535.3, 668.13", "", "https://github.com/NikolasHudson/statutes")
		iowaCourts   = authority.Publication("Iowa Judicial Branch, Interest Calculation", "").ReadAt("https://www.iowacourts.gov/faq/interest-calculation/", AsOf()).Noted("simple interest, by days of a year of 365")
		iowaRule     = interest.Rule{Rate: interest.Rate{Index: "us-ia-judgment"}}
	)

	fund := func(id RuleID) Version[punitive.Split] {
		return version(id, "75 percent of punitive damages to a state fund, unless the conduct was directed at the claimant", punitive.Split{
			Payee: "Civil Reparations Trust Fund", Share: punitive.Fraction{Num: 3, Den: 4}, AfterFees: true, Unless: "conduct_directed_at_claimant", Vests: "entry of judgment",
		}, iowa668A, iowa1986, shepherd)
	}

	return data{
		predicate: rules(version("us-ia-punitive-predicate", "punitive damages need willful and wanton disregard for the rights or safety of another", punitive.Predicate{
			States: frozen.Of[finding.Topic]("willful_and_wanton_disregard"), Proof: finding.ClearAndConvincing,
		}, iowa668A)),

		punitiveCaps: rules(version("us-ia-punitive-cap", "no cap on punitive damages", noCaps(), noOther(iowa668A))),

		split: provisions(
			general(fund("us-ia-punitive-split").omitting("the day in 1986 from which the share governs")),
			only(causesOf("med-mal"),
				fund("us-ia-punitive-split-med-mal-1986").by(Accrual, civil.On(1986, 7, 1), civil.On(2023, 2, 16)).
					omitting("the day in 1986 from which the share governs was not confirmed"),
				version("us-ia-punitive-split-med-mal-2023", "the plaintiff keeps all punitive damages from patient care", undivided(), iowa668A, iowa2023).
					by(Accrual, civil.On(2023, 2, 16), civil.Date{}).omitting("providers other than the listed professionals and licensed hospitals"),
			),
			only(causesOf("motor-carrier"),
				fund("us-ia-punitive-split-motor-carrier-1986").by(Accrual, civil.On(1986, 7, 1), civil.On(2023, 7, 1)).
					omitting("the day in 1986 from which the share governs, and the day in 2023 on which it ended, were not confirmed"),
				version("us-ia-punitive-split-motor-carrier-2023", "the plaintiff keeps all punitive damages on a commercial motor vehicle", undivided(), iowa668A, iowa2023).
					by(Accrual, civil.On(2023, 7, 1), civil.Date{}).omitting("the day in 2023 and the event that selects the rule were not confirmed"),
			),
		),

		compensatoryCaps: provisions(
			general(version("us-ia-compensatory-caps", "no cap on compensatory damages", noCaps(), noOther(iowa6684))).but("med-mal", "motor-carrier"),
			only(causesOf("med-mal"),
				version("us-ia-med-mal-cap-2017", "cap of $250,000 on noneconomic damages from a health care provider", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Occurrence,
					To: limit.When("actual_malice", limit.NoLimit(), limit.When("substantial_or_permanent_loss_disfigurement_or_death", limit.NoLimit(), limit.Dollars(250_000))),
				}), iowa147.Noted("as of 2017 Iowa Acts ch. 107"), iowa161).by(Accrual, civil.On(2017, 7, 1), civil.On(2023, 2, 16)),
				version("us-ia-med-mal-cap-2023", "cap of $250,000, $1,000,000 or $2,000,000 on noneconomic damages from a health care provider", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Occurrence,
					To: limit.When("actual_malice", limit.NoLimit(), limit.When("substantial_or_permanent_loss_disfigurement_or_death",
						limit.When("hospital_defendant", limit.Dollars(2_000_000), limit.Dollars(1_000_000)), limit.Dollars(250_000))),
				}), iowa147, iowa161).by(Accrual, civil.On(2023, 2, 16), civil.Date{}).
					omitting("the rise of 2.1 percent each January 1 from 2028", "loss of dependent care, which counts as economic"),
			),
			only(causesOf("motor-carrier"), version("us-ia-motor-carrier-cap", "cap of $5,000,000 on noneconomic damages from the owner or operator of a commercial motor vehicle", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.When("conduct_that_lifts_the_trucking_cap", limit.NoLimit(), limit.Dollars(5_000_000)),
			}), iowa66815).by(Accrual, civil.On(2023, 7, 1), civil.Date{}).
				omitting("alcohol, drugs, refusal of a test, a felony, no licence, trafficking, reckless driving, speeding by 15 miles an hour and use of a device, which lift it",
					"carriers of passengers, and vehicles that need no commercial licence", "the rise with prices from January 1, 2028", "the first day and the event that selects the rule were not confirmed")),
		),

		fault: provisions(
			general(version("us-ia-fault", "comparative fault, barred above the defendants and those who settled", fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendantsAndSettled}, iowa6683).
				reaching(append(productClaims(), careless("drunk-driving", "warranty", "wilful-misconduct")...)).
				by(Filing, civil.On(1984, 7, 1), civil.Date{}).omitting("cases filed before July 1, 1984 and tried after")),
			noDefense("us-ia-fault-no-defense", intentionalTorts("contract", "fraud"), statute("Iowa Code § 668.1", "(1)", "https://github.com/saint1415/us-statutes").Noted("fault is what is negligent or reckless, strict tort liability, warranty and the like; intention is not named"), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-ia-liability", "joint for economic damages at 50 percent or more, otherwise several", fault.Liability{
			Joint: frozen.Of(fault.Clause{Heads: head.AllEconomic(), Over: fault.Threshold{Percent: 50, Inclusive: true}}), Among: fault.PartiesAndSettled,
		}, iowa6684).
			notFor(intentionalTorts()...).omitting("the rule before the act of 1997, when the whole was joint at 50 percent or more")),

		credit: rules(version("us-ia-credit", "the settling person's share of the fault comes off", fault.Credit{Method: fault.Proportionate, Order: fault.OrderIrrelevant, Several: fault.SeveralNone}, solberg)),

		reallocation: rules(version("us-ia-reallocation", "those jointly liable owe the whole; nothing else is moved", fault.Reallocation{Rule: fault.ByJointLiability},
			iowa6684.Noted("no clause moves a share"))),

		collateral: provisions(
			general(version("us-ia-collateral", "the jury hears of payments for care and weighs them; medical expense only as paid", fault.Collateral{
				Effect: fault.Admissible, PaidAmount: true,
			}, iowa66814).omitting("state and federal programmes and the family's assets, which are not heard of", "medical expense as billed, before Iowa Code § 668.14A of 2020")),
			only(causesOf("med-mal"), version("us-ia-collateral-med-mal", "economic loss that was replaced is not recoverable from a health care provider", fault.Collateral{Effect: fault.Deducted},
				statuteReported("Iowa Code § 147.136", "", "https://law.justia.com/codes/iowa/title-xv/chapter-668/section-668-14/")).
				omitting("Medicaid and the claimant's own assets, which do not count")),
		),

		remittitur: rules(version("us-ia-remittitur", "remittitur in Iowa courts", remittitur.Practice{
			DueProcess: remittitur.No, DueProcessLaw: thornton,
		}, thornton).omitting("whether an excessive award must be offered back was not confirmed")),

		postjudgment: rules(version("us-ia-postjudgment-2001", "1-year Treasury yield last published before the judgment plus 2 percent, simple", interest.Postjudgment{Rule: iowaRule, Start: interest.FromEntry},
			iowaInterest, iowaCourts, authority.Publication("Iowa Judicial Branch, table of interest rates on judgments", "").ReportedAt("https://github.com/artwisdom/statuterates", AsOf())).
			by(Judgment, civil.On(2001, 3, 5), civil.Date{}).
			omitting("interest before entry, from commencement of the action at the same rate, which is under prejudgment interest", "contracts, which bear their own rate up to that of § 535.2", "workers' compensation and support",
				"the table governs: the courts publish a rate each month, and those before 2003 came from another formula")),

		prejudgment: provisions(general(version("us-ia-prejudgment-2001", "the rate of judgments from commencement of the action, of right", interest.Prejudgment{
			Available: interest.OfRight, Rule: iowaRule, RateOf: interest.FromEntry, Start: interest.FromFiling, Excludes: yetToCome(head.AllCompensatory()),
		}, iowaInterest, iowaCourts).by(Judgment, civil.On(2001, 3, 5), civil.Date{}).
			omitting("future damages in an award that is not divided by time", "liquidated sums, which may bear it from an earlier day", "that punitive damages bear none was not read, and they are not left out")),
			only(causesOf("government"), version("us-ia-prejudgment-government", "no prejudgment interest on tort claims against the state", interest.Prejudgment{Available: interest.None},
				statuteReported("Iowa Code § 669.4", "(2)", "https://ezel.ai/surveys/prejudgment-interest/iowa").Noted("interest runs from the judgment alone"))),
		),
		security: rules(version("us-ia-appeal-security", "110 percent of the judgment, at most $100 million", secured(110, interest.Security{Ceiling: millions(100)}),
			courtRule("Iowa R. App. P. 6.601", "(2)", "https://casetext.com/rule/iowa-court-rules/chapter-6-iowa-rules-of-appellate-procedure/division-vi-staying-district-court-judgments-and-proceedings/rule-6601-supersedeas-bond"),
			statute("Iowa Code § 625A.9", "2", "https://github.com/saint1415/us-statutes")).
			omitting("more that the court sets on findings", dissipates, "from when the section, of 2004, governs")),
		life: rules(version("us-ia-judgment-life", "twenty years, within which execution may issue", interest.Life{Years: 20},
			statute("Iowa Code §§ 614.1, 614.3, 624.23, 626.2", "614.1(6)", "https://github.com/saint1415/us-statutes/tree/data/data/states/iowa")).
			omitting("an action on the judgment for a new one, after nine years or by leave of the court", "the lien on real estate, ten years", "judgments on mortgages and other special limits of ch. 615, which were not read",
				"support, and judgments of courts not of record, ten years")),
	}
}
