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

func arkansas() data {
	var (
		arkansasStates = frozen.Of[finding.Topic]("malice_or_reckless_disregard", "malice", "reckless_disregard", "intent_to_injure")
		arkansas206    = statute("Ark. Code Ann. § 16-55-206", "", "https://instalawyer.io/laws/arkansas-code/16-55-206-standards-for-award")
		arkansasNote   = authority.Publication("Arkansas Model Jury Instructions, Civil 2218", "note on use").
				ReportedAt("https://fightbreeloggers.pages.dev/151170.html", AsOf())
		arkansas208 = statute("Ark. Code Ann. § 16-55-208", "(a)-(c)",
			"https://casetext.com/statute/arkansas-code-of-1987/title-16-practice-procedure-and-courts/subtitle-5-civil-procedure-generally/chapter-55-general-provisions/subchapter-2-civil-justice-reform-act-of-2003/section-16-55-208-limitations-on-the-amount-of-punitive-damages")
		arkansas201 = statute("Ark. Code Ann. § 16-55-201", "", "https://instalawyer.io/laws/arkansas-code/16-55-201-modification-of-joint")
		arkansas205 = statuteReported("Ark. Code Ann. § 16-55-205", "(a)",
			"https://law.uslawyerdatabase.com/category/us-law/2020-arkansas-code/title-16-practice-procedure-and-courts/subtitle-5-civil-procedure-generally/chapter-55-general-provisions-subtitle-5-civil-procedure-generally/subchapter-2-civil-justice-reform-act-of-2003")
		leflar = authority.Publication("Leflar, The Civil Justice Reform Act and the Empty Chair, 2003 Arkansas Law Notes", "").
			ReportedAt("https://text-id.123dok.com/document/q0eevkgy-the-civil-justice-reform-act-and-the-emp.html", AsOf()).
			Noted("the act ends the joint and several liability of the common law")
		falasco = authority.Publication("Falasco, Sizing Up a Multi-Party Tortfeasor Suit in Arkansas (2004)", "").
			ReportedAt("https://qgtlaw.com/sizing-up-a-multi-party-tortfeasor-suit-in-arkansas-a-tale-of-two-laws-how-fault-is-and-should-be-distributed", AsOf()).
			Noted("the act is for claims that accrue after March 24, 2003")
		arkansas203    = statute("Ark. Code Ann. § 16-55-203", "(a)", "https://instalawyer.io/laws/arkansas-code/16-55-203-increase-in-percentage")
		arkansas120    = statute("Ark. Code Ann. § 16-64-120 (Act 28 of 2025)", "(b)", "https://app.legiplex.com/ar/legislature/2025/2025-r/bills/hb1204/draft-2072068?id=2072068")
		arkansasCommon = ruling("Montgomery Ward & Co. v. Anderson, 334 Ark. 561, 976 S.W.2d 382 (1998)", "", "https://en.wikisource.org/wiki/Page:Montgomery_Ward_%26_Co._v._Anderson.pdf/1")
		bayer          = ruling("Bayer CropScience LP v. Schafer, 2011 Ark. 518, 385 S.W.3d 822", "at 12",
			"https://arkansasappeals.com/2011/12/14/procedural-lessons-from-a-48-million-dollar-appeal/")
		arkansas114  = statute("Ark. Code Ann. § 16-65-114", "(a)-(b)", "https://e.casetext.com/statute/arkansas-code-of-1987/title-16-practice-procedure-and-courts/subtitle-5-civil-procedure-generally/chapter-65-judgments-generally/subchapter-1-general-provisions/section-16-65-114-interest-on-judgments")
		arkansasRule = interest.Rule{Rate: interest.Rate{Index: interest.Discount, Percent: decimal.New(2, 0)}}
	)

	return data{
		predicate: rules(
			version("us-ar-punitive-predicate-common-law", "punitive damages need malice or reckless disregard from which malice may be inferred", punitive.Predicate{
				States: arkansasStates, Proof: finding.Preponderance,
			}, arkansasNote.Noted("the lesser standard before March 25, 2003 is implied by the note")).by(Accrual, civil.Date{}, civil.On(2003, 3, 25)).unverified(),
			version("us-ar-punitive-predicate-2003", "punitive damages need malice or reckless disregard, or intent to injure", punitive.Predicate{
				States: arkansasStates, Proof: finding.ClearAndConvincing,
			}, arkansas206, arkansasNote).by(Accrual, civil.On(2003, 3, 25), civil.Date{}),
		),

		punitiveCaps: rules(
			version("us-ar-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(arkansas208)).
				by(Accrual, civil.Date{}, civil.On(2003, 3, 25)),
			version("us-ar-punitive-cap-2003", "cap on punitive damages for each plaintiff", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff,
				To: limit.When("intent_to_injure", limit.NoLimit(),
					limit.GreaterOf(limit.Dollars(250_000), limit.LesserOf(limit.Times(3, limit.Compensatory), limit.Dollars(1_000_000)))),
			}), arkansas208).by(Accrual, civil.On(2003, 3, 25), civil.Date{}).struck(bayer).
				omitting("the indexing of the fixed sums every three years from 2006", "the employment relationship, inside which article 5, section 32 allows limits"),
		),

		split: rules(version("us-ar-punitive-split", "no share of punitive damages for a fund", undivided(), splitSurvey())),

		compensatoryCaps: rules(version("us-ar-compensatory-caps", "no cap on compensatory damages", noCaps(),
			authority.Constitution("Ark. Const. art. 5, § 32", "").ReadAt("https://github.com/UniCourt/cic-code-ar", AsOf()))),

		fault: provisions(
			general(version("us-ar-fault", "comparative fault, barred at 50 percent", fault.Rule{Bar: fault.At50, Against: fault.AgainstDefendants},
				statuteReported("Ark. Code Ann. § 16-64-122", "", "https://www.walkermorgan.com/arkansas/law/"),
				authority.Publication("Arkansas Model Jury Instructions, Civil", "AMI 301").ReportedAt("https://govt.westlaw.com/armji/Document/Ib7a87275053f11db9346b0b8bf67faf0", AsOf()).
					Noted("fault is negligence, assumption of risk, breach of warranty, willful misconduct, and supplying a defective product")).
				reaching(append(productClaims(), careless("drunk-driving", "warranty", "wilful-misconduct")...)).
				omitting("the day from which the section governs")),
			noDefense("us-ar-fault-no-defense", intentionalTorts(), authority.Publication("Arkansas Model Jury Instructions, Civil", "AMI 301").ReportedAt("https://govt.westlaw.com/armji/Document/Ib7a87275053f11db9346b0b8bf67faf0", AsOf()).
				Noted("comparative fault does not apply to intentional torts: Whitlock v. Smith, 297 Ark. 399, 762 S.W.2d 782 (1989)"), intentGraves()),
		),

		liability: rules(
			version("us-ar-liability-common-law", "joint and several liability of the common law", fault.Always(), leflar, falasco).
				by(Accrual, civil.Date{}, civil.On(2003, 3, 25)),
			version("us-ar-liability-2003", "each defendant owes its share of the fault", fault.Liability{Joint: frozen.Of(
				fault.Clause{Finding: "acted_in_concert"}, fault.Clause{Finding: "agent_or_servant"},
			)}, arkansas201, arkansas205, falasco).
				notFor(intentionalTorts()...).by(Accrual, civil.On(2003, 3, 25), civil.Date{}).
				omitting("actions other than for personal injury, medical injury, property damage or wrongful death, which the section does not reach"),
		),

		credit: rules(version("us-ar-credit", "no credit for a settlement where each defendant owes its share", fault.Credit{Method: fault.NoCredit, Order: fault.OrderIrrelevant}, arkansas201.Noted("no one owes more than its share; the absence of a credit is not stated in the text"), authority.Statute("Ark. Code Ann. §§ 16-55-202, 16-61-204", "").NotConfirmed()).
			omitting("causes of action before March 25, 2003")),

		reallocation: rules(version("us-ar-reallocation", "on motion an uncollectible share may be moved in part to defendants above 10 percent", fault.Reallocation{
			Rule: fault.AmongDefendants, AtMost: fault.Threshold{Percent: 10},
		}, arkansas203, falasco).by(Accrual, civil.On(2003, 3, 25), civil.Date{}).
			omitting("the motion, due within 10 days of judgment", "the most a share may rise: 10 points, and 20 from 50 percent of the fault; together no more than the claimant's share leaves",
				"medical directors of long-term care facilities, whose share does not rise: § 16-55-204")),

		collateral: rules(
			version("us-ar-collateral-common-law", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, arkansasCommon).
				by(Accrual, civil.Date{}, civil.On(2025, 8, 5)),
			version("us-ar-collateral-2025", "past medical expense only as paid or owed", fault.Collateral{Effect: fault.PaidOnly}, arkansas120).
				by(Accrual, civil.On(2025, 8, 5), civil.Date{}).
				omitting("the day the act took effect, and whether accrual or trial selects it, were not confirmed", "losses other than past medical expense, where the common law remains"),
		),

		remittitur: rules(version("us-ar-remittitur", "remittitur in Arkansas courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: rulingReported("Advocat, Inc. v. Sauer, 353 Ark. 29, 111 S.W.3d 346 (2003)", "", "http://casetext.com/case/advocat-inc-v-sauer"),
		}, rulingReported("Advocat, Inc. v. Sauer, 353 Ark. 29, 111 S.W.3d 346 (2003)", "", "http://casetext.com/case/advocat-inc-v-sauer"))),

		postjudgment: rules(version("us-ar-postjudgment-2019", "Federal Reserve primary credit rate on the day of entry plus 2 percent", interest.Postjudgment{Rule: arkansasRule, Start: interest.FromEntry}, arkansas114).
			by(Judgment, civil.On(2019, 7, 24), civil.Date{}).
			omitting("contracts, which bear their own rate where it is greater", "the greatest rate of Ark. Const. amend. 89", "county warrants, which bear none", "the rates before Act 995 of 2019", "whether it compounds was not found")),

		prejudgment: provisions(general(version("us-ar-prejudgment-2019", "the rate of judgments on sums that can be ascertained", interest.Prejudgment{
			Available: interest.OfRight, Liquidated: true, Rule: arkansasRule, RateOf: interest.FromEntry, Start: interest.FromAccrual,
		}, arkansas114.Noted("where it is appropriate under the facts of the case")).by(Judgment, civil.On(2019, 7, 24), civil.Date{}).
			omitting("that the sum must be ascertainable was not read in a source", "contracts, which bear their own rate where it is greater", "the rates before Act 995 of 2019")),
			only(bodily(), version("us-ar-prejudgment-injury", "no prejudgment interest in actions for personal injury and wrongful death", interest.Prejudgment{Available: interest.None},
				rulingReported("Woodline Motor Freight, Inc. v. Troutman Oil Co., 327 Ark. 448, 938 S.W.2d 565 (1997)", "", "https://print.casetext.com/case/woodline-motor-freight-v-troutman-oil-co").
					Noted("only where the damages can be computed without opinion or discretion"))),
		),
		security: rules(version("us-ar-appeal-security", "a bond that the court approves, at most $25 million", interest.Security{Measured: interest.AsApproved, Ceiling: millions(25)},
			statute("Ark. Code Ann. § 16-55-214", "(a)", "https://instalawyer.io/laws/arkansas-code/16-55-214-maximum-appeal-bond"),
			courtRuleReported("Ark. R. App. P.-Civ. 8", "(c)(1)", "https://courtsurety.com/state-appeal-bond-requirements/arkansas/")).
			omitting(dissipates, "from when the ceiling holds")),
		life: rules(version("us-ar-judgment-life", "ten years, revived before the end for ten more as often as needed", interest.Life{Years: 10, Renews: 10, From: interest.FromRenewal},
			statute("Ark. Code Ann. § 16-65-501", "(a)", "https://policyrisk.com/states/arkansas/statutes/16-65-501"),
			statute("Ark. Code Ann. § 16-65-501 (2018)", "(a)-(f)", "https://legalfix.com/statutes/state-codes/arkansas/title-16/subtitle-5/chapter-65/subchapter-5/section-16-65-501"),
			statuteReported("Ark. Code Ann. §§ 16-56-114, 16-65-117", "", "http://qgtlaw.com/the-differing-durations-of-judgments-and-judgment-liens/")).
			omitting("a payment, or process issued on the judgment within the ten years, which starts them anew for enforcement but not for the lien on land", "whether the section as it now stands, under which a notice revives, still counts ten years from the revival was not read",
				"child support")),
	}
}
