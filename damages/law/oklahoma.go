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

func oklahoma() data {
	const survey = "https://www.aircraftbuilders.com/custpage.cfm?frm=177119&sec_id=177313&news_id=33180&OKLAHOMA"
	var (
		oklahoma91 = statute("Okla. Stat. tit. 23, § 9.1", "(A)-(D)",
			"https://d1tvxue8o4w0fl.cloudfront.net/statute/oklahoma-statutes/title-23-damages/chapter-1-in-general/section-91-punitive-damages-awards-by-jury")
		gilbert    = ruling("Gilbert v. Security Finance Corp. of Oklahoma, 2006 OK 58, 152 P.3d 165", "", "https://law.justia.com/cases/oklahoma/supreme-court/2006/447048.html")
		oklahoma15 = statute("Okla. Stat. tit. 23, § 15", "", "https://d1tvxue8o4w0fl.cloudfront.net/statute/oklahoma-statutes/title-23-damages/chapter-1-in-general/section-15-joint-tortfeasor-liability-several-only")
		former15   = statuteReported("Okla. Stat. tit. 23, § 15 (2004)", "", "https://www.okbar.org/barjournal/nov2018/obj8929long/")
		former612  = statuteReported("Okla. Stat. tit. 23, § 61.2", "(B)-(C)", "https://rhodesokla.com/non-economic-damage-cap-changes/")
		beason     = rulingReported("Beason v. I.E. Miller Services, Inc., 2019 OK 28, 441 P.3d 1107", "", "https://rhodesokla.com/non-economic-damage-cap-changes/")
		gtca       = statuteReported("Okla. Stat. tit. 51, § 154", "(A)", "https://addison.law/resources/tort-claims")
		overturff  = rulingReported("Overturff v. Hart, 531 P.2d 1035 (Okla. 1975)", "", survey)
		noCap      = authority.Publication("Consumer Watchdog, CA's $250,000 Compensation Cap Set In 1975 Most Regressive In America", "Oklahoma").
				ReportedAt("https://www.consumerwatchdog.org/patient-safety/cas-250000-compensation-cap-set-1975-most-regressive-america", AsOf()).
				Noted("a survey that reports no cap in force")
		oklahomaBase = frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff | limit.Defendant})
		oklahoma7271 = statuteReported("Okla. Stat. tit. 12, § 727.1", "", "http://www.okbar.org/news/Recent/2013/PostjudgmentPrejudgment.aspx")
	)

	return data{
		predicate: rules(version("us-ok-punitive-predicate", "punitive damages need reckless disregard of the rights of others, or intent and malice", punitive.Predicate{
			States: frozen.Of[finding.Topic]("reckless_disregard", "intentional_and_malicious", "insurer_recklessly_disregarded_duty_of_good_faith"),
			Proof:  finding.ClearAndConvincing,
			Bars: frozen.Of(punitive.Bar{Cause: "contract", Authority: oklahoma91}, punitive.Bar{Cause: "warranty", Authority: oklahoma91},
				punitive.Bar{Cause: "government", Authority: authority.Statute("Okla. Stat. tit. 51, § 154", "(C)").NotConfirmed()}),
		}, oklahoma91, gilbert).by(Accrual, civil.On(1995, 8, 25), civil.Date{}).
			omitting("the day in August 1995 and the event that selects the version were not confirmed", "the separate proceeding the section asks for")),

		punitiveCaps: rules(
			version("us-ok-punitive-cap-1986", "cap of actual damages unless the court found wanton or reckless conduct", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Except: frozen.Of("contract", "warranty"), Unit: limit.Plaintiff | limit.Defendant,
				To: limit.When("wanton_or_reckless_conduct_found_by_the_court", limit.NoLimit(), limit.Times(1, limit.Compensatory)), Measures: oklahomaBase,
			}), authority.Statute("Okla. Stat. tit. 23, § 9 (1986, repealed by 1995 Okla. Sess. Laws c. 287, § 4)", "").NotConfirmed()).
				by(Accrual, civil.On(1986, 1, 1), civil.On(1995, 8, 25)).unverified().
				omitting("the day in 1986 on which it took effect, and its wording, were not confirmed"),
			version("us-ok-punitive-cap-1995", "cap by category: $100,000 or actual damages; $500,000, twice actual damages or the benefit gained; none", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Except: frozen.Of("contract", "warranty"), Unit: limit.Plaintiff | limit.Defendant,
				To: limit.When("intentional_malicious_and_life_threatening", limit.NoLimit(),
					limit.When("intentional_and_malicious",
						limit.GreaterOf(limit.Dollars(500_000), limit.Times(2, limit.Compensatory), limit.Times(1, limit.BenefitGained)),
						limit.GreaterOf(limit.Dollars(100_000), limit.Times(1, limit.Compensatory)))), Measures: oklahomaBase,
			}), oklahoma91, gilbert).by(Accrual, civil.On(1995, 8, 25), civil.Date{}).
				omitting("the day in August 1995 and the event that selects the version were not confirmed", "the unit of the cap is not stated in the section",
					"the benefit gained is reduced by punitive damages already paid in Oklahoma courts for the same conduct; that part was confirmed in part only",
					"the court's finding that conduct was life-threatening, beyond a reasonable doubt, was not confirmed"),
		),

		split: rules(version("us-ok-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(
				version("us-ok-compensatory-caps-2011", "cap of $350,000 on noneconomic damages for bodily injury", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff,
					To: limit.When("reckless_disregard_gross_negligence_fraud_intent_or_malice", limit.NoLimit(), limit.Dollars(350_000)),
				}), former612).by(Accrual, civil.On(2011, 11, 1), civil.On(2019, 4, 23)).struck(beason).
					omitting("the event that selects the version was confirmed in part only", "earlier caps, of 2009 and for malpractice"),
				version("us-ok-compensatory-caps-none-2019", "no cap on noneconomic damages since Beason", noCaps(), beason, noCap).by(Accrual, civil.On(2019, 4, 23), civil.Date{}),
			).but("contract", "wrongful-death", "government"),
			only(causesOf("wrongful-death"), version("us-ok-wrongful-death-cap", "no cap on damages for wrongful death", noCaps(), noOther(noCap),
				authority.Constitution("Okla. Const. art. XXIII, § 7", "").NotConfirmed().Noted("forbids limits on damages for death"))),
			only(causesOf("government"), version("us-ok-government-cap", "cap on damages under the Governmental Tort Claims Act: $25,000 for property, $175,000 for other loss, $1,000,000 per occurrence", frozen.Of(
				limit.Cap{Kinds: head.Of(head.KindProperty), Unit: limit.Plaintiff, To: limit.Dollars(25_000)},
				limit.Cap{Kinds: head.AllCompensatory().Without(head.Of(head.KindProperty)), Unit: limit.Plaintiff, To: limit.Dollars(175_000)},
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(1_000_000)},
			), gtca).omitting("the lower limit of $125,000 for smaller cities, counties and districts, which was not confirmed", "limits for medical claims and wrongful imprisonment", "from when the sums govern")),
		),

		fault: provisions(
			general(version("us-ok-fault", "comparative negligence, barred above the defendants' negligence together", fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendants},
				statuteReported("Okla. Stat. tit. 23, §§ 13-14", "", survey)).
				reaching(careless("drunk-driving")).
				omitting("whether persons who are not parties count among those who caused the damage", "the day from which the sections govern")),
			noDefense("us-ok-fault-no-defense", intentionalTorts("contract"), statute("Okla. Stat. tit. 23, § 13", "", "https://oklahomalawyer.com/comparative-and-contributory-negligence/").Noted("is for actions on negligence that resulted in personal injury, death or injury to property"), intentGraves(), intentBrandon()),
		),

		liability: rules(
			version("us-ok-liability-2004", "joint above 50 percent of the fault, on willful or reckless conduct, or where the claimant bears no fault", fault.Liability{Joint: frozen.Of(
				fault.Clause{Over: fault.Threshold{Percent: 50}}, fault.Clause{Faultless: true}, fault.Clause{Finding: "willful_wanton_or_reckless"},
			)}, former15).by(Accrual, civil.On(2004, 11, 1), civil.On(2011, 11, 1)).omitting("actions by or for the state"),
			version("us-ok-liability-2011", "several", fault.Liability{}, oklahoma15).by(Accrual, civil.On(2011, 11, 1), civil.Date{}).omitting("actions by or for the state"),
		),

		credit: rules(version("us-ok-credit", "the sum paid, where liability is joint", fault.Credit{Method: fault.ProTanto, Several: fault.SeveralNone, JointOnly: true, Stated: true, GoodFaith: true},
			authority.Statute("Okla. Stat. tit. 12, § 832", "(H)").NotConfirmed()).unverified()),

		reallocation: rules(
			version("us-ok-reallocation-2004", "nothing is reallocated beyond joint liability", fault.Reallocation{Rule: fault.ByJointLiability}, former15.Noted("knows no other reallocation")).
				by(Accrual, civil.On(2004, 11, 1), civil.On(2011, 11, 1)),
			version("us-ok-reallocation-2011", "the claimant bears a share that cannot be collected", fault.Reallocation{Rule: fault.ClaimantBears}, oklahoma15.Noted("liability is several only")).
				by(Accrual, civil.On(2011, 11, 1), civil.Date{}),
		),

		collateral: rules(
			version("us-ok-collateral-1975", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, overturff).
				by(Accrual, civil.On(1975, 1, 1), civil.On(2011, 11, 1)).
				omitting("the day of the decision in 1975 was not confirmed", "malpractice claims"),
			version("us-ok-collateral-2011", "payments from collateral sources are not deducted; medical expense counts as paid", fault.Collateral{Effect: fault.NotDeducted, PaidAmount: true},
				overturff, authority.Statute("Okla. Stat. tit. 12, § 3009.1", "").NotConfirmed()).
				by(Accrual, civil.On(2011, 11, 1), civil.Date{}).
				omitting("that medical expense counts as paid, and from when, was not confirmed", "malpractice claims"),
		),

		remittitur: rules(version("us-ok-remittitur", "remittitur in Oklahoma courts", remittitur.Practice{}, gilbert.Noted("found the award excessive on the evidence")).
			omitting("whether a new trial must be offered was not found")),

		postjudgment: rules(version("us-ok-postjudgment-2005", "first prime rate of the year plus 2 percent, set anew each January 1, with what has accrued", interest.Postjudgment{
			Rule:  interest.Rule{Rate: interest.Rate{Index: interest.Prime, Percent: decimal.New(2, 0), Reading: interest.FirstOfYear}, Resets: interest.EachYear, Compounds: interest.EachJanuary},
			Start: interest.FromEntry,
		}, oklahoma7271, statuteReported("Okla. Stat. tit. 12, § 727.1", "", "https://github.com/artwisdom/statuterates")).by(Judgment, civil.On(2005, 1, 1), civil.Date{}).
			omitting("reports differ on whether accrued interest bears interest from each January 1 or interest is simple; the section was not read", "the rate a contract states", "judgments from November 1986 to 2004, at a rate from Treasury bills plus 4 percent",
				"it runs from the day the judgment was rendered, where that is stated in it")),

		prejudgment: provisions(
			general(version("us-ok-prejudgment", "6 percent a year of right on damages that are certain", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.FromDue,
			}, statuteReported("Okla. Stat. tit. 23, § 6; tit. 15, § 266", "", "https://ezel.ai/surveys/prejudgment-interest/oklahoma")).
				omitting("the rate a contract states", "other torts, and oppression, fraud or malice, in which the jury may give it: tit. 23, § 7")),
			only(injuriesAnd("med-mal", "defamation", "false-imprisonment", "invasion-of-privacy", "malicious-prosecution"), version("us-ok-prejudgment-injury-2010", "average Treasury bill rate of the year before, set anew each year, from 24 months after filing", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Rate{Index: "us-ok-prejudgment"}, Resets: interest.EachYear}, Start: interest.FromFiling,
				First: theDay(monthsAfter(interest.FromFiling, 24)), Ends: interest.FromVerdict, Excludes: head.AllPunitive(),
			}, oklahoma7271, statuteReported("Okla. Stat. tit. 12, § 727.1", "(E)-(I)", "https://ezel.ai/surveys/prejudgment-interest/oklahoma")).by(Filing, civil.On(2010, 1, 1), civil.Date{}).
				omitting("the rates of 2014 to 2025 were not found; that of 2026 is 4.13 percent", "actions filed before 2010", "wrongful death", "that punitive damages bear none was not read in a source")),
		),
		security: rules(version("us-ok-appeal-security", "the judgment, interest and costs, at most $25 million", interest.Security{Measured: interest.ByTotal, Ceiling: millions(25)},
			statuteReported("Okla. Stat. tit. 12, § 990.4", "(B)(1)(a)", "https://courtsurety.com/state-appeal-bond-requirements/oklahoma/"),
			statuteReported("Okla. Stat. tit. 12, § 990.4", "", "https://suretyone.com/oklahoma-supersedeas-bond-oklahoma-appeal-bond").Noted("the ceiling")).
			omitting("a bond that no surety company gives, which is twice the judgment", "tobacco class actions", "what lifts the ceiling, and from when it holds, was not read")),
		life: rules(version("us-ok-judgment-life", "unenforceable after five years without execution, notice of renewal or garnishment", interest.Life{Years: 5, Renews: 5, From: interest.FromRenewal},
			statuteReported("Okla. Stat. tit. 12, § 735", "(A)-(B)", "https://aaronbrunerlaw.com/blog/judgment-renewal-in-oklahoma/").Noted("the section is quoted"),
			ruling("Taracorp, Ltd. v. Dailey, 2018 OK 32", "¶ 0", "https://cetient.com/case/4269515/taracorp-ltd-v-dailey").Noted("speaks of the state's five years for enforcing judgments")).
			omitting("a renewal is an execution issued and filed with the county clerk, a notice of renewal, a garnishment summons, or a notice of income assignment", "the five years run from the filing of the judgment",
				"whether the act of 2024 (H.B. 4149) that was to amend the section passed was not read", "child support")),
	}
}
