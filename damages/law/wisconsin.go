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

func wisconsin() data {
	var (
		wi895043 = statute("Wis. Stat. § 895.043", "(3)-(6)", "https://docs.legis.wisconsin.gov/document/statutes/2019/895.044(1)")
		act17    = statute("1995 Wis. Act 17", "", "https://docs.legis.wisconsin.gov/document/acts/1995/17,3").Noted("published May 16, 1995; in force the day after")
		act2     = statuteReported("2011 Wis. Act 2", "", "https://www.wisconsinbusinesslawblog.com/2011/04/06/significant-changes-made-by-wisconsin-tort-reform-law/").Noted("effective February 1, 2011")
		act2file = statuteReported("2011 Wis. Act 2", "", "https://www.lawyersgreenbay.com/news/governor-scott-walker-signs-tort-reform-bill-into-law/").Noted("actions filed on or after the effective date")
		wi895045 = statute("Wis. Stat. § 895.045", "(1)-(2)", "http://laws9.com/statutes/wisconsin/895/895.045")
		matthies = ruling("Matthies v. Positive Safety Manufacturing Co., 2001 WI 82, 244 Wis. 2d 720, 628 N.W.2d 842", "", "https://print.casetext.com/case/matthies-v-positive-safety-manufacturing-co").
				Noted("joint and several before; the act of 1995 cannot reach claims that accrued earlier")
		ferdon = ruling("Ferdon v. Wisconsin Patients Compensation Fund, 2005 WI 125, 284 Wis. 2d 573", "", "http://wicourts.gov/sc/opinion/DisplayDocument.html?content=html&seqNo=19014")
		mayo   = rulingReported("Mayo v. Wisconsin Injured Patients & Families Compensation Fund, 2018 WI 78, 383 Wis. 2d 1, 914 N.W.2d 678", "", "https://www.lexology.com/library/detail.aspx?g=172d4c5c-ec04-4f18-b513-4a3c1056415a").
			Noted("upheld, June 27, 2018")
		bartholomew = ruling("Bartholomew v. Wisconsin Patients Compensation Fund, 2006 WI 91, 717 N.W.2d 216", "", "https://cetient.com/case/8203165/bartholomew-v-wisconsin-patients-compensation-fund-and-compcare-health-services-insurance").
				Noted("loss of society after death stands under the limit on wrongful death, losses before death under that on malpractice")
		history = authority.Publication("Hall Render, Wisconsin Supreme Court Upholds Constitutionality of Medical Malpractice Noneconomic Damages Cap (2018)", "").
			ReportedAt("https://www.lexology.com/library/detail.aspx?g=172d4c5c-ec04-4f18-b513-4a3c1056415a", AsOf())
		act89      = statute("Wis. Stat. § 895.04(4), as amended by 1997 Wis. Act 89", "§ 3", "https://docs.legis.wisconsin.gov/1997/related/acts/89").Noted("published April 27, 1998; in force the day after")
		wi89380    = statute("Wis. Stat. § 893.80", "(3)", "https://docs.legis.wisconsin.gov/statutes/statutes/893/viii/80/9/b/_19?down=1")
		pierringer = ruling("Pierringer v. Hoger, 21 Wis. 2d 182, 124 N.W.2d 106 (1963)", "", "http://law.justia.com/cases/wisconsin/supreme-court/1963/21-wis-2d-182-6.html")
		powers     = rulingReported("Powers v. Allstate Insurance Co., 10 Wis. 2d 78, 102 N.W.2d 393 (1960)", "", "https://cetient.com/case/2073945/moldenhauer-v-faschingbauer")
		wangen     = rulingReported("Wangen v. Ford Motor Co., 97 Wis. 2d 260, 294 N.W.2d 437 (1980)", "",
			"https://print.casetext.com/statute/wisconsin-statutes/provisions-common-to-actions-and-proceedings-in-all-courts/chapter-895-damages-liability-and-miscellaneous-provisions-regarding-actions-in-courts/subchapter-i-damages-recovery-and-miscellaneous-provisions-regarding-actions-in-courts/section-89504-plaintiff-in-wrongful-death-action")
		lund   = ruling("Lund v. Kokemoor, 195 Wis. 2d 727, 537 N.W.2d 21 (Ct. App. 1995)", "", "https://www.casetext.com/case/lund-v-kokemoor")
		primer = "https://www.wislawnow.com/2024/03/a-punitive-damages-primer/"
		proof  = authority.Publication("Wisconsin Law Journal, Four years on, has Wisconsin's punitive-damage cap been beneficial? (November 4, 2015)", "").
			ReportedAt("http://wislawjournal.com/2015/11/04/closing-arguments-four-years-on-has-wisconsins-punitive-damage-cap-been-beneficial/", AsOf()).Noted("clear and convincing evidence")
		act69 = statute("2011 Wis. Act 69", "", "http://wi.elaws.us/acts/2011/69").Noted("judgments entered from December 2, 2011; 12 percent before")
		wi138 = authority.Publication("Prejudgment Interest Rules: Wisconsin (2026)", "").ReportedAt("https://ezel.ai/surveys/prejudgment-interest/wisconsin", AsOf()).
			Noted("Wis. Stat. §§ 138.04, 807.01(4); Beacon Bowl, Inc. v. Wisconsin Electric Power Co., 176 Wis. 2d 740 (1993)")
		wi12      = interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}
		wiPrime   = interest.Rule{Rate: interest.Rate{Index: interest.Prime, Percent: decimal.New(1, 0), Reading: interest.FirstOfHalf}}
		since2012 = civil.On(2011, 12, 2)
	)

	since1995, since2011 := civil.On(1995, 5, 17), civil.On(2011, 2, 1)
	barred := frozen.Of(punitive.Bar{Cause: "wrongful-death", Authority: wangen}, punitive.Bar{Cause: "med-mal", Authority: lund}, punitive.Bar{Cause: "government", Authority: wi89380})
	// Loss of society after a death has a limit of its own: Bartholomew.
	society := head.Of(head.KindSocietyAndGrief, head.KindSocietyAndGrief.At(head.Past), head.KindSocietyAndGrief.At(head.Future))
	beforeDeath := head.AllNoneconomic().Without(society)

	return data{
		predicate: rules(
			version("us-wi-punitive-predicate", "punitive damages need malice, or wanton, willful and reckless disregard of the plaintiff's rights", punitive.Predicate{
				States: frozen.Of[finding.Topic]("outrageous_conduct", "malice", "wanton_willful_and_reckless_disregard"), Bars: barred,
			}, rulingReported("Sharp v. Case Corp., 227 Wis. 2d 1, 595 N.W.2d 380 (1999)", "at 21", primer)).by(Filing, civil.Date{}, since1995).
				omitting("the standard of proof", "that the act of 1995 counts by filing here was not confirmed"),
			version("us-wi-punitive-predicate-1995", "punitive damages need malice toward the plaintiff, or intentional disregard of the plaintiff's rights", punitive.Predicate{
				States: frozen.Of[finding.Topic]("malice_or_intentional_disregard_of_rights", "malice", "intentional_disregard_of_rights"),
				Proof:  finding.ClearAndConvincing, Bars: barred,
			}, wi895043, act17, rulingReported("Strenke v. Hogner, 2005 WI 25, 279 Wis. 2d 52, 694 N.W.2d 296", "", primer), proof).by(Filing, since1995, civil.Date{}).
				omitting("that the act of 1995 counts by filing here was not confirmed", "the statutes of double, treble and exemplary damages that § 895.043(2) lists"),
		),

		punitiveCaps: rules(
			version("us-wi-punitive-cap-none", "no cap on punitive damages", noCaps(), act2file).by(Filing, civil.Date{}, since2011),
			version("us-wi-punitive-cap-2011", "cap of twice compensatory damages or $200,000, whichever is greater, but for drunk driving", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff, Except: frozen.Of("drunk-driving"),
				To:       limit.GreaterOf(limit.Times(2, limit.Compensatory), limit.Dollars(200_000)),
				Measures: frozen.Of(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff}),
			}), wi895043, act2, act2file).by(Filing, since2011, civil.Date{}).
				omitting("a claim over driving while intoxicated is outside the cap only where it names the cause drunk-driving", "the statutes of double, treble and exemplary damages that § 895.043(2) lists"),
		),

		split: rules(version("us-wi-punitive-split", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-wi-compensatory-caps", "no general cap on compensatory damages", noCaps(), noOther(act89))).but("med-mal", "wrongful-death", "government"),
			only(causesOf("med-mal"),
				version("us-wi-med-mal-cap-1995", "cap of $350,000, indexed, on noneconomic damages for medical malpractice", frozen.Of(limit.Cap{
					Kinds: beforeDeath, Unit: limit.Occurrence, To: limit.Indexed(decimal.NewFromInt(350_000), "consumer_price_index"),
				}), ferdon, history, bartholomew).by(Accrual, civil.On(1995, 5, 25), civil.On(2005, 7, 14)).struck(ferdon).
					omitting("the exact day in May 1995 was not confirmed; the act or omission, by which it counts, is taken as the accrual", "the limit of $1,000,000 from 1986 to 1991, which counted by filing"),
				version("us-wi-med-mal-cap-none-since-ferdon", "no cap on noneconomic damages for medical malpractice", noCaps(), ferdon).by(Accrual, civil.On(2005, 7, 14), civil.On(2006, 4, 6)),
				version("us-wi-med-mal-cap-2006", "cap of $750,000 on noneconomic damages for medical malpractice", frozen.Of(limit.Cap{
					Kinds: beforeDeath, Unit: limit.Occurrence, To: limit.Dollars(750_000),
				}), mayo, statuteReported("Wis. Stat. § 893.55", "(4)(d)", "https://medicalmalpracticelawyers.com/wisconsin-medical-malpractice-laws/").Noted("each occurrence after April 6, 2006"),
					statuteReported("Wis. Stat. § 893.55", "(4)(d)", "https://mwhlawgroup.com/legislative-update-on-noneconomic-damages-caps/"), bartholomew).
					by(Accrual, civil.On(2006, 4, 6), civil.Date{}).
					omitting("the act or omission, by which it counts, is taken as the accrual", "whether the claimant's fault comes off before or after the cap was not found"),
			),
			only(causesOf("wrongful-death", "med-mal"), version("us-wi-wrongful-death-cap-1996", "cap of $150,000 on loss of society and companionship", frozen.Of(limit.Cap{
				Kinds: society, Unit: limit.Occurrence, To: limit.Dollars(150_000),
			}), act89.Noted("the amount of the statutes of 1995-96, which the act replaced")).by(Accrual, civil.On(1996, 1, 1), civil.On(1998, 4, 28)).
				omitting("the day in or before 1996 from which the amount held, and what one limit bound, were not confirmed"), version("us-wi-wrongful-death-cap-1998", "cap of $350,000, or $500,000 where the deceased was a minor, on loss of society and companionship", frozen.Of(limit.Cap{
				Kinds: society, Unit: limit.Occurrence, To: limit.When("deceased_was_a_minor", limit.Dollars(500_000), limit.Dollars(350_000)),
			}), act89, bartholomew).by(Accrual, civil.On(1998, 4, 28), civil.Date{}).
				omitting("that the act counts by the death was not confirmed; accrual stands for it",
					"in malpractice the finding on the deceased is needed only where someone died")),
			only(causesOf("government"), version("us-wi-government-cap", "cap of $50,000 for each person on claims against local government, $25,000 against a volunteer fire company, and $250,000 against state officers", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Action,
				To: limit.When("defendant_is_a_state_officer_or_employee", limit.Dollars(250_000),
					limit.When("defendant_is_a_volunteer_fire_company", limit.Dollars(25_000), limit.Dollars(50_000))),
			}), wi89380, rulingReported("Anderson v. Hebert, 2013 WI App 54", "", "https://docs.legis.wisconsin.gov/statutes/statutes/893/viii/80/9/b/_129?up=1").Noted("one limit for each person and action"),
				authority.Statute("Wis. Stat. § 893.82", "(6)").NotConfirmed()).
				omitting("the $250,000 for state officers and employees was not confirmed", "the days from which these amounts hold")),
		),

		fault: provisions(
			general(version("us-wi-fault", "comparative fault, barred above each defendant's", fault.Rule{Bar: fault.Above50, Against: fault.AgainstEach}, wi895045, act17).
				reaching(careless("drunk-driving")).
				by(Accrual, civil.On(1971, 1, 1), civil.Date{}).
				omitting("that chapter 47 of 1971 brought the present bar, and the exact day, were not confirmed", "the rule before it", "strict product liability in actions filed since February 1, 2011, § 895.045(3)")),
			noDefense("us-wi-fault-no-defense", intentionalTorts("contract", "fraud", "warranty"), wi895045.Noted("(1) is for damages for negligence; (3) is not for warranty"), intentGraves(), intentBrandon()),
		),

		liability: rules(
			version("us-wi-liability", "joint and several liability", fault.Always(), matthies).by(Accrual, civil.Date{}, since1995),
			version("us-wi-liability-1995", "joint and several liability at 51 percent or more and for a common scheme or plan, otherwise several", fault.Liability{
				Joint: frozen.Of(fault.Clause{Over: fault.Threshold{Percent: 51, Inclusive: true}}, fault.Clause{Finding: "acted_in_concert"}),
			}, wi895045, act17, matthies).
				notFor(intentionalTorts()...).by(Accrual, since1995, civil.Date{}).
				omitting("strict product liability in actions filed since February 1, 2011, § 895.045(3)", "punitive damages, which are never joint: § 895.043(5)"),
		),

		credit: rules(version("us-wi-credit", "a settlement takes off the settling person's share of the fault", fault.Credit{Method: fault.ByRelease, Order: fault.OrderIrrelevant, Several: fault.SeveralNone, Unrecorded: fault.ReleaseOfShare}, pierringer,
			rulingReported("Pierringer v. Hoger, 21 Wis. 2d 182", "at 193", "https://cetient.com/case/9690087/unigard-insurance-v-insurance-co-of-north-america").Noted("judgment against the others only for their percentages")).
			omitting("releases not in the form of Pierringer")),

		reallocation: rules(version("us-wi-reallocation", "borne by those jointly liable", fault.Reallocation{Rule: fault.ByJointLiability}, wi895045)),

		collateral: provisions(
			general(version("us-wi-collateral", "benefits from collateral sources are not deducted, amounts written off included", fault.Collateral{Effect: fault.NotDeducted},
				rulingReported("Leitinger v. DBart, Inc., 2007 WI 84, 302 Wis. 2d 110, 736 N.W.2d 1", "", "http://www.wdc-online.org/wdc-journal/archived-editions/leitinger-and-collateral-source-rule-time-change"))),
			only(causesOf("med-mal"), version("us-wi-collateral-med-mal", "the jury may hear of collateral sources in medical malpractice, on the value of treatment only", fault.Collateral{Effect: fault.Admissible},
				rulingReported("Lagerstrom v. Myrtle Werth Hospital-Mayo Health System, 2005 WI 124, 285 Wis. 2d 1, 700 N.W.2d 201", "", "https://www.studicata.com/case-briefs/case/lagerstrom-v-myrtle-werth-hospital-mayo-health-system").
					Noted("on Wis. Stat. § 893.55(7)")).omitting("the day § 893.55(7) took effect")),
		),

		remittitur: rules(version("us-wi-remittitur", "remittitur and additur in Wisconsin courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: powers, Additur: remittitur.Yes, AdditurLaw: authority.Statute("Wis. Stat. § 805.15", "(6)").NotConfirmed(),
		}, powers, authority.Publication("Wilkie, Personal Injury Damage Verdicts: Supreme Court Rulings Since the Powers Rule, 47 Marq. L. Rev. 368 (1964)", "").
			ReadAt("https://paperzz.com/doc/8453621/supreme-court-rulings-since-the-powers-rule", AsOf())).omitting("additur rests on a section that was not read")),

		postjudgment: rules(
			version("us-wi-postjudgment", "interest at 12 percent, from the verdict", interest.Postjudgment{Rule: wi12, Start: interest.FromVerdict}, act69).
				by(Judgment, civil.Date{}, since2012).omitting("the day from which the rate held was not found"),
			version("us-wi-postjudgment-2011", "interest at the prime rate of January 1 or July 1 before judgment plus 1 percent, from the verdict", interest.Postjudgment{
				Rule: wiPrime, Start: interest.FromVerdict,
			}, act69, authority.Publication("Wisconsin Law Journal, Calculating judgment interest in the wake of Wis. Act 69 (August 7, 2012)", "").
				ReportedAt("http://wislawjournal.com/2012/08/07/calculating-judgment-interest-in-the-wake-of-wis-act-69/comment-page-1/", AsOf())).by(Judgment, since2012, civil.Date{}).
				omitting("that the time from the verdict to the judgment bears the rate of the day of judgment", "small claims, for which 12 percent was said to be restored; that was not confirmed"),
		),

		prejudgment: provisions(
			general(
				version("us-wi-prejudgment", "interest at 12 percent from an offer of settlement that was matched or exceeded", interest.Prejudgment{
					Available: interest.OnOffer, Rule: wi12, Start: interest.FromOffer,
				}, act69, wi138).by(Judgment, civil.Date{}, since2012).omitting("sums that are liquidated or can be determined, at 5 percent", "the day from which the rate held was not found"),
				version("us-wi-prejudgment-2011", "interest at the prime rate plus 1 percent from an offer of settlement that was matched or exceeded", interest.Prejudgment{
					Available: interest.OnOffer, Rule: wiPrime, RateOf: interest.FromEntry, Start: interest.FromOffer,
				}, act69, wi138).by(Judgment, since2012, civil.Date{}).
					omitting("sums that are liquidated or can be determined, at 5 percent", "that it takes the place of interest on the judgment, and runs until payment"),
			),
			only(causesOf("contract", "conversion"), version("us-wi-prejudgment-contract", "interest at 5 percent on sums that are liquidated or can be determined", interest.Prejudgment{
				Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(5, 0))}, Start: interest.FromDemand, Excludes: head.AllPunitive(),
			}, wi138).omitting("several defendants, against whom none runs", "an offer of settlement that was matched or exceeded: § 807.01(4)", "a contract's own rate",
				"that interest begins with the demand was not confirmed")),
		),
		security: rules(version("us-wi-appeal-security", "an undertaking that the court sets, at most $100 million", interest.Security{Measured: interest.AsApproved, Ceiling: millions(100)},
			statute("Wis. Stat. § 808.07", "(2), (2m)", "http://wi.elaws.us/statutes/808.07")).
			omitting(together, dissipates, "from when the ceiling, of 2003 Act 105, holds")),
		life: rules(version("us-wi-judgment-life", "twenty years from entry", interest.Life{Years: 20},
			statute("Wis. Stat. § 893.40", "", "https://law.justia.com/codes/wisconsin/2017/chapter-893/section-893.40/index.html"),
			statute("Wis. Stat. § 806.15", "(1)", "http://18wheeleraccidentlawyer.co/statutes/121240/806.15.-Lien-of-judgment-priority-statute-may-be-suspended.html").Noted("the lien on real property ends after ten years"),
			authority.Statute("Wis. Stat. § 815.04", "").NotConfirmed()).
			omitting("that execution needs leave of the court after five years, § 815.04, was not confirmed", "the twenty years are those of an action on the judgment, which needs leave and good cause: § 806.23", "support")),
	}
}
