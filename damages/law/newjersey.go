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

func newJersey() data {
	var (
		newJersey514 = statute("N.J. Stat. Ann. § 2A:15-5.14", "(b)-(c)",
			"https://casetext.com/statute/new-jersey-statutes/title-2a-administration-of-civil-and-criminal-justice/chapter-2a15-actions-in-person-or-by-attorney/section-2a15-514-determination-of-award-limitations-exceptions")
		newJersey512 = statuteReported("N.J. Stat. Ann. § 2A:15-5.12", "(a)", "https://docsbay.net/charge-8-60-page-1-of-6")
		newJersey592 = statute("N.J. Stat. Ann. § 59:9-2", "(c)-(e)", "http://njlaw.rutgers.edu/collections/njstats/showsect.php?title=59&chapter=9&section=2&actn=getsect")
		newJersey53A = statuteReported("N.J. Stat. Ann. § 2A:53A-8", "", "https://www.lomurrolaw.com/blog/2016/06/when-is-a-nonprofit-hospital-a-for-profit-hospital/")
		kuchera      = rulingReported("Kuchera v. Jersey Shore Family Health Center, 221 N.J. 239, 111 A.3d 84 (2015)", "",
			"http://www.ecases.us/case/nj/c3426669/terry-kuchera-v-jersey-shore-family-health-center-073483").Noted("damages against nonprofit hospitals are limited")
		newJersey51   = statuteReported("N.J. Stat. Ann. §§ 2A:15-5.1, 2A:15-5.2", "", "https://negligence.uslegal.com/negligence-state-laws/new-jersey/")
		newJersey53   = statute("N.J. Stat. Ann. § 2A:15-5.3", "", "http://civiljury.blogspot.com/2009/11/njsa-2a15-53-recovery-of-damages.html")
		stevenson     = ruling("Stevenson v. Keene Corp., 254 N.J. Super. 310, 603 A.2d 521 (App. Div. 1992)", "", "http://ecases.us/case/njsuperctappdiv/c1883745/stevenson-v-keene-corp")
		young         = rulingReported("Young v. Latta, 123 N.J. 584 (1991)", "", "https://www.hpylaw.com/transportation/publications/how-settlement-credits-work-new-jersey/")
		newJersey1597 = statute("N.J. Stat. Ann. § 2A:15-97", "", "https://law.justia.com/codes/new-jersey/2016/title-2a/section-2a-15-97/index.html")
		sikes         = rulingReported("Sikes v. Township of Rockaway, 269 N.J. Super. 463 (App. Div. 1994), aff'd, 138 N.J. 41", "",
			"http://cases.laws-info.com/new-jersey/new-jersey-sikes-v-township-of-rockaway")
		orientale     = ruling("Orientale v. Jennings, 239 N.J. 569 (2019)", "", "https://law.justia.com/cases/new-jersey/supreme-court/2019/a-43-17.html")
		newJerseyRate = authority.Rule("N.J. Ct. R. 4:42-11", "(a)-(b)").ReadAt("http://civiljury.blogspot.com/2009/07/44211-interest-rate-on-judgments-in.html", AsOf()).
				Noted("simple interest; as the rule stood in 2009")
		newJerseyTable = authority.Publication("New Jersey Courts, Post-Judgment and Pre-Judgment Interest Rates", "").ReportedAt("https://github.com/artwisdom/statuterates", AsOf())
		newJerseyPre   = authority.Publication("Prejudgment Interest Rules: New Jersey (2026)", "").ReportedAt("https://ezel.ai/surveys/prejudgment-interest/new-jersey", AsOf()).
				Noted("none against public entities; in contract as equity requires: Bak-A-Lum Corp. v. Alcoa Building Products, Inc., 69 N.J. 123 (1976)")
		newJerseyLater = authority.Rule("N.J. Ct. R. 4:42-11", "(b)").ReportedAt("https://www.law.com/almID/900005535713/", AsOf()).Noted("none on future economic losses")
		belinski       = authority.Case("Belinski v. Goodman, 139 N.J. Super. 351 (App. Div. 1976)", "").NotConfirmed().Noted("none on punitive damages")
		newJerseyLimit = authority.Rule("N.J. Ct. R. 6:1-2", "(a)").ReportedAt("https://www.natlawreview.com/article/new-jersey-supreme-court-increases-jurisdictional-limits", AsOf()).
				Noted("the limit of the Special Civil Part, $15,000 until July 1, 2022 and $20,000 from then on")
		newJerseyYears = interest.Rule{Rate: interest.Rate{Index: "us-nj-judgment"}, Resets: interest.EachChange}
	)

	newJerseyFive := limit.GreaterOf(limit.Times(5, limit.Compensatory), limit.Dollars(350_000))
	newJerseyCap := func(c limit.Cap) limit.Cap {
		c.Kinds, c.Unit = head.AllPunitive(), limit.Defendant
		c.Measures = frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Defendant, Joint: limit.ByShare})
		return c
	}
	newJerseyBias := limit.When("bias_crime", limit.NoLimit(), newJerseyFive)
	newJerseyConvicted := limit.When("convicted_of_homicide_or_drunk_driving", limit.NoLimit(), newJerseyFive)

	// R. 4:42-11(a)(iii): 2 percent are added to judgments above the limit of the Special Civil Part at entry.
	newJerseyAbove := func(limit int64) interest.Postjudgment {
		return interest.Postjudgment{Rule: newJerseyYears, Start: interest.FromEntry,
			Small: interest.Tier{Most: decimal.NewFromInt(limit), Rule: interest.Rule{Rate: interest.Rate{Index: "us-nj-judgment-small"}, Resets: interest.EachChange}}}
	}

	return data{
		predicate: rules(version("us-nj-punitive-predicate", "punitive damages need actual malice, or wanton and willful disregard of those who foreseeably might be harmed", punitive.Predicate{
			States: frozen.Of[finding.Topic]("actual_malice_or_wanton_and_willful_disregard", "actual_malice", "wanton_and_willful_disregard"),
			Proof:  finding.ClearAndConvincing,
			Bars:   frozen.Of(punitive.Bar{Cause: "government", Authority: newJersey592}),
		}, newJersey512).omitting("drugs and devices approved by the FDA, N.J. Stat. Ann. § 2A:58C-5", "that nominal damages support no award", "upper management under the Law Against Discrimination")),

		punitiveCaps: rules(
			version("us-nj-punitive-cap-1995", "cap of five times the defendant's compensatory liability or $350,000, the greater", frozen.Of(
				newJerseyCap(limit.Cap{Except: frozen.Of("assault", "battery", "civil-rights", "discrimination", "intentional-tort", "sexual-abuse"), To: newJerseyFive}),
				newJerseyCap(limit.Cap{Causes: frozen.Of("assault", "battery", "civil-rights", "intentional-tort"), To: newJerseyBias}),
			), newJersey514).by(Accrual, civil.On(1995, 10, 27), civil.On(2006, 1, 12)).
				omitting("the day of 1995 on which the act took effect and the event it keys on were not confirmed; accrual from October 27, 1995 stands for them",
					"the AIDS Assistance Act, which is outside the cap", "that actions of whistleblowers stood under the cap before 2006 was not confirmed"),
			version("us-nj-punitive-cap-2006", "cap of five times the defendant's compensatory liability or $350,000, the greater", frozen.Of(
				newJerseyCap(limit.Cap{Except: frozen.Of("assault", "battery", "civil-rights", "discrimination", "drunk-driving", "intentional-tort", "motor-carrier", "motor-vehicle", "sexual-abuse",
					"whistleblower", "wrongful-death"), To: newJerseyFive}),
				newJerseyCap(limit.Cap{Causes: frozen.Of("assault", "battery", "civil-rights", "intentional-tort"), To: newJerseyBias}),
				newJerseyCap(limit.Cap{Causes: frozen.Of("drunk-driving", "motor-carrier", "motor-vehicle", "wrongful-death"), To: newJerseyConvicted}),
			), newJersey514).by(Accrual, civil.On(2006, 1, 12), civil.Date{}).
				omitting("the event the amendments of 2005 key on was not confirmed; accrual stands for it", "the AIDS Assistance Act, which is outside the cap",
					"convictions in actions other than those for death or the driving of a vehicle"),
		),

		split: rules(version("us-nj-punitive-split", "no share of punitive damages for a fund", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-nj-compensatory-caps", "no general cap on compensatory damages", noCaps(), noOther(newJersey51))),
			only(causesOf("charity"), version("us-nj-charity-cap", "cap of $250,000 on damages from one accident against a nonprofit hospital", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Occurrence,
				To: limit.When("organized_exclusively_for_hospital_purposes", limit.Dollars(250_000), limit.NoLimit()),
			}), newJersey53A, kuchera).
				omitting("the lower limit of $10,000 of earlier years", "the immunity of other charities toward their beneficiaries, N.J. Stat. Ann. § 2A:53A-7",
					"hospitals sued under another cause of action")),
			only(causesOf("government"), version("us-nj-government-pain-and-suffering", "no pain and suffering against a public entity short of permanent loss and medical expense above $3,600", frozen.Of(limit.Cap{
				Kinds: anyTimeOf(head.KindNoneconomic, head.KindPainAndSuffering, head.KindEmotionalDistress, head.KindLossOfEnjoyment), Unit: limit.Plaintiff,
				To: limit.When("permanent_loss_disfigurement_or_dismemberment", limit.Steps("medical_treatment_expense", limit.Step{UpTo: decimal.NewFromInt(3_600), Then: limit.Barred()},
					limit.Step{Then: limit.NoLimit()}), limit.Barred()),
			}), newJersey592).omitting("the lower threshold before the act of 2000", "heads of damage close to pain and suffering, on which no decision was read")),
		),

		fault: rules(version("us-nj-fault", "comparative fault, barred above 50 percent", fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendants}, newJersey51).
			reaching(append(intentionalTorts("dram-shop", "drunk-driving", "wilful-misconduct"), careless()...))),

		liability: rules(version("us-nj-liability", "joint and several at 60 percent of the fault or more and in environmental torts, otherwise several", fault.Liability{Joint: frozen.Of(
			fault.Clause{Over: fault.Threshold{Percent: 60, Inclusive: true}}, fault.Clause{Causes: frozen.Of("environmental", "toxic-tort")},
		)}, newJersey53, stevenson).by(Filing, civil.On(1995, 6, 29), civil.Date{}).
			omitting("environmental torts in which fault can be apportioned", "the day in 1995 on which the act took effect and the event it keys on were not confirmed")),

		credit: rules(version("us-nj-credit", "credit of the settling person's share of the fault", fault.Credit{Method: fault.Proportionate, Order: fault.OrderIrrelevant, Several: fault.SeveralNone}, young).omitting("that the defendant has to prove the settling person's share, without which there is no credit")),

		reallocation: rules(version("us-nj-reallocation", "a share that cannot be collected is borne by those jointly liable", fault.Reallocation{Rule: fault.ByJointLiability}, newJersey53).
			omitting("environmental torts in which fault can be apportioned, where an insolvent's share is divided among the others")),

		collateral: provisions(
			general(version("us-nj-collateral", "duplicate benefits are deducted by the court, less premiums", fault.Collateral{Effect: fault.Deducted, NetOfCost: true}, newJersey1597).
				omitting("workers' compensation and life insurance, which are not deducted", "benefits under automobile insurance, which are outside the section",
					"whether the deduction comes before or after the claimant's fault was not found")),
			only(causesOf("government"), version("us-nj-collateral-government", "duplicate benefits are deducted before the claimant's fault against a public entity", fault.Collateral{
				Effect: fault.Deducted, BeforeFault: true,
			}, newJersey592, sikes).omitting("life insurance, which is not deducted")),
		),

		remittitur: rules(version("us-nj-remittitur", "remittitur and additur in New Jersey courts, with the consent of both sides", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: orientale, Additur: remittitur.Yes, AdditurLaw: orientale,
		}, orientale).omitting("that both sides have to agree to the sum, otherwise a new trial", "that before September 23, 2019 only the side that lost by the change had to")),

		postjudgment: rules(
			version("us-nj-postjudgment", "interest at the rate published for each year, with 2 percent added from September 1, 1996 above $10,000", newJerseyAbove(10_000), newJerseyRate, newJerseyTable,
				authority.Rule("N.J. Ct. R. 6:1-2", "(a)").NotConfirmed().Noted("that the Special Civil Part's limit was $10,000 until September 3, 2002")).
				by(Judgment, civil.Date{}, civil.On(2002, 9, 3)).omitting("what the court orders otherwise", "the rate of 6 percent before April 1, 1975", "limits below $10,000 in earlier years"),
			version("us-nj-postjudgment-2002", "interest at the rate published for each year, with 2 percent added above $15,000", newJerseyAbove(15_000), newJerseyRate, newJerseyTable, newJerseyLimit).
				by(Judgment, civil.On(2002, 9, 3), civil.On(2022, 7, 1)).omitting("what the court orders otherwise", "that the limit was raised to $15,000 on September 3, 2002 was not confirmed"),
			version("us-nj-postjudgment-2022", "interest at the rate published for each year, with 2 percent added above $20,000", newJerseyAbove(20_000), newJerseyRate, newJerseyTable, newJerseyLimit).
				by(Judgment, civil.On(2022, 7, 1), civil.Date{}).omitting("what the court orders otherwise"),
		),

		prejudgment: provisions(
			general(version("us-nj-prejudgment", "interest in tort at the rates on judgments, from filing or six months after accrual, whichever is later", interest.Prejudgment{
				Available: interest.OfRight, Rule: newJerseyYears, Start: interest.FromFiling,
				First: latestOf(event(interest.FromFiling), monthsAfter(interest.FromAccrual, 6)), Above: decimal.New(20_000, 0), Excludes: yetToCome(head.AllEconomic()).Union(head.AllPunitive()),
			}, newJerseyRate, newJerseyLater, belinski).omitting("judgments within the monetary limit of the Special Civil Part, to which the 2 percent are not added", "exceptional cases, in which the court may suspend it",
				"the law before July 1, 2003, under which future economic losses bore it", "that punitive damages bear none was not confirmed")),
			only(causesOf("contract"), version("us-nj-prejudgment-contract", "interest in contract as equity requires", interest.Prejudgment{
				Available: interest.Discretionary, Sets: interest.ByCourt, Start: interest.AsCourtSets,
			}, newJerseyPre)),
			only(causesOf("government"), version("us-nj-prejudgment-government", "no interest before judgment against public entities and employees", interest.Prejudgment{
				Available: interest.None,
			}, newJerseyPre, newJerseyRate)),
		),
		security: rules(version("us-nj-appeal-security", "the judgment, interest and costs", interest.Security{Measured: interest.ByTotal},
			courtRule("N.J. R. 2:9-6", "(a)(1)", "https://courtsurety.com/?p=783")).
			omitting("a lesser sum for good cause", "the costs are those of the trial", "whether a statute sets a ceiling in tobacco cases was not read")),
		life: rules(version("us-nj-judgment-life", "twenty years, which a motion before the end revives for twenty more", interest.Life{Years: 20, Renews: 20, From: interest.FromRenewal},
			ruling("Adamar of New Jersey, Inc. v. Mason, 399 N.J. Super. 63, 942 A.2d 878 (App. Div. 2008)", "", "https://law.justia.com/cases/new-jersey/appellate-division-published/2008/a2021-06-opn.html").
				Noted("a judgment of October 7, 1986 was revived on a motion of August 30, 2006, under N.J. Stat. Ann. § 2A:14-5"),
			rulingReported("Adamar of New Jersey, Inc. v. Mason", "", "http://www.meislik.com/cases/adamar_new_jersey_v_mason/").Noted("the judgment must be valid, unpaid and free of any bar to its enforcement")).
			omitting("whether the new twenty years run from the revival, as taken here, or from the end of the first, and whether a judgment can be revived again, was not read",
				"judgments of other states", "whether unpaid interest at a revival bears interest: in Adamar the creditor asked for a judgment that included it")),
	}
}
