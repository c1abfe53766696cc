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

func alabama() data {
	var (
		alabamaStates = frozen.Of[finding.Topic]("oppression_fraud_wantonness_or_malice", "oppression", "fraud", "wantonness", "malice")
		alabama611    = statute("Ala. Code § 6-11-20", "(a)",
			"https://casetext.com/statute/code-of-alabama/title-6-civil-practice/chapter-11-damages/article-2-punitive-damages/section-6-11-20-punitive-damages-not-to-be-awarded-other-than-where-clear-and-convincing-evidence-proven-definitions")
		alabamaCap = statute("Ala. Code § 6-11-21", "(a)-(d)", "https://www.lawserver.com/law/state/alabama/al-code/alabama_code_6-11-21")
		moore      = rulingReported("Moore v. Mobile Infirmary Association, 592 So. 2d 156 (Ala. 1991)", "", "http://casetext.com/case/moore-v-mobile-infirmary-assn")
		schulte    = rulingReported("Smith v. Schulte, 671 So. 2d 1334 (Ala. 1995)", "", "https://www.cunninghambounds.com/blog/1996/may/smith-v-schulte-671-so-2d-1334-ala-1995-cert-den/")
		property   = head.Of(head.KindProperty.At(head.Unstated), head.KindProperty.At(head.Past), head.KindProperty.At(head.Future))
		injury     = head.AllCompensatory().Without(property)
		henderson  = ruling("Henderson v. Alabama Power Co., 627 So. 2d 878 (Ala. 1993)", "", "https://law.justia.com/cases/alabama/supreme-court/1993/1901875-1.html")
		farmBureau = ruling("Moore v. Alabama Farm Bureau Mutual Casualty Insurance Co., 452 So. 2d 1320 (Ala. 1984)", "",
			"https://app.midpage.ai/document/moore-v-alabama-farm-bureau-mutual-casualty-ins-co-7535181").
			Noted("12 percent from November 13, 1981 on judgments; 6 percent before judgment, from the day payment was due")
		alabama8810 = statuteReported("Ala. Code § 8-8-10", "", "https://github.com/artwisdom/statuterates")
		alabama888  = statute("Ala. Code §§ 8-8-1, 8-8-8", "", "https://instalawyer.io/laws/code-of-alabama/section-8-8-8-interest-accrues")
	)

	return data{
		predicate: rules(
			version("us-al-punitive-predicate", "punitive damages need oppression, fraud, wantonness or malice, consciously or deliberately engaged in", punitive.Predicate{
				States: alabamaStates, Proof: finding.ClearAndConvincing,
			}, alabama611).by(Accrual, civil.On(1987, 6, 11), civil.Date{}).notFor("wrongful-death").
				omitting("wrongful death, whose damages are punitive only and need no such proof", "the day in 1987 on which the section took effect was not confirmed",
					"§ 6-11-27 on the liability of a principal"),
		),

		punitiveCaps: rules(
			version("us-al-punitive-cap-1987", "cap of $250,000 on punitive damages", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Except: frozen.Of("wrongful-death", "defamation"), To: limit.Dollars(250_000),
			}), rulingReported("Ala. Code § 6-11-21 (1987), as described in Henderson v. Alabama Power Co., 627 So. 2d 878 (Ala. 1993)", "",
				"https://law.justia.com/cases/alabama/supreme-court/1993/1901875-1.html")).
				by(Accrual, civil.On(1987, 6, 11), civil.On(1999, 6, 7)).struck(henderson).
				omitting("the days of 1987 and 1999 on which versions took effect were not confirmed"),
			version("us-al-punitive-cap-1999", "cap on punitive damages by tier", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Except: frozen.Of("wrongful-death"), Unit: limit.Plaintiff,
				To: limit.When("intentional_physical_injury", limit.NoLimit(),
					limit.When("physical_injury", limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(1_500_000)),
						limit.When("small_business", limit.GreaterOf(limit.Dollars(50_000), limit.Multiple(big.NewRat(1, 10), limit.NetWorth)),
							limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(500_000))))),
			}), alabamaCap, statuteReported("Ala. Code § 6-11-21", "(d), (j)",
				"https://www.mondaq.com/unitedstates/x/762574/Insurance/Skys+The+Limit+A+50State+Survey+Of+Damages+Caps+And+The+Collateral+Source+Rule")).
				by(Accrual, civil.On(1999, 6, 7), civil.Date{}).
				omitting("the indexing of the fixed sums every three years from 2003, whose figures were not found",
					"the Act's own effective day and the event it keys on were not confirmed; accrual from June 7, 1999 stands for them",
					"class actions"),
		),

		split: rules(version("us-al-punitive-split", "no share of punitive damages for a fund", undivided(),
			rulingReported("Life Insurance Co. of Georgia v. Johnson, 701 So. 2d 524 (Ala. 1997)", "", "https://cetient.com/case/9932306/life-ins-co-of-georgia-v-johnson").
				Noted("abandoned the judge-made share of 1996"))),

		compensatoryCaps: provisions(
			general(version("us-al-compensatory-caps", "no cap on compensatory damages in force", noCaps(),
				authority.Publication("Sky's the Limit? A 50-State Survey of Damages Caps and the Collateral Source Rule (2018)", "Alabama").
					ReportedAt("https://protesolutio.com/2018/12/04/skys-the-limit-a-50-state-survey-of-damage-caps-and-the-collateral-source-rule/", AsOf()).
					Noted("\"There is no corresponding cap on compensatory damages\"")).
				omitting("limits on claims against municipalities and counties")),
			only(causesOf("med-mal"),
				version("us-al-med-mal-noneconomic-cap-1987", "cap of $400,000 on noneconomic damages in medical malpractice", frozen.Of(limit.Cap{
					Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(400_000),
				}), moore.Noted("describes Ala. Code § 6-5-544(b)")).by(Accrual, civil.On(1987, 6, 11), civil.On(1991, 9, 27)).struck(moore).
					omitting("the day in 1987 on which the section took effect was not confirmed"),
				version("us-al-med-mal-noneconomic-cap-none", "no cap on noneconomic damages in medical malpractice", noCaps(), moore).
					by(Accrual, civil.On(1991, 9, 27), civil.Date{})),
			only(causesOf("med-mal"),
				version("us-al-med-mal-cap-1987", "cap of $1,000,000 on a judgment in medical malpractice", frozen.Of(limit.Cap{
					Kinds: head.AllCompensatory().Union(head.AllPunitive()), Unit: limit.Plaintiff, To: limit.Dollars(1_000_000),
				}), schulte.Noted("describes Ala. Code § 6-5-547")).by(Accrual, civil.On(1987, 6, 11), civil.On(1995, 8, 18)).struck(schulte).
					omitting("the day in 1987 on which the section took effect was not confirmed", "its adjustment for inflation", "the decision was on wrongful death, whose damages are punitive"),
				version("us-al-med-mal-cap-none", "no cap on a judgment in medical malpractice", noCaps(), schulte).by(Accrual, civil.On(1995, 8, 18), civil.Date{})),
			only(causesOf("government"), version("us-al-government-cap", "caps of $100,000 a person and $300,000 an occurrence against counties and municipalities", frozen.Of(
				limit.Cap{Kinds: injury, Unit: limit.Person | limit.Occurrence, To: limit.Dollars(100_000)},
				limit.Cap{Kinds: injury, Unit: limit.Occurrence, To: limit.Dollars(300_000)},
				limit.Cap{Kinds: property, Unit: limit.Occurrence, To: limit.Dollars(100_000)},
			), statute("Ala. Code § 11-93-2", "", "https://lawserver.com/law/state/alabama/al-code/alabama_code_11-93-2")).
				omitting("the day from which the section governs", "an employee sued in person, whom the limit does not protect: Morrow v. Caldwell, 153 So. 3d 764 (Ala. 2014)", "the state itself")),
		),

		fault: provisions(
			general(version("us-al-fault", "contributory negligence", claimant(fault.AnyFault),
				faultSurvey(), authority.Case("Alabama Power Co. v. Schotz, 215 So. 2d 447 (Ala. 1968)", "").NotConfirmed()).
				reaching(careless()).
				omitting("subsequent negligence, and claims of wantonness, which contributory negligence does not bar")),
			noDefense("us-al-fault-no-defense", intentionalTorts(), rulingReported("Jackson v. Brantley, 378 So. 2d 1109 (Ala. Civ. App. 1979)", "at 1112", "https://msverdict.com/battery-assault-and-other-intentional-acts/"), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-al-liability", "joint and several liability", fault.Always(),
			authority.Publication("50-State Survey on Joint and Several Liability (November 2007)", "Alabama").
				ReportedAt("https://paperzz.com/doc/7135495/f.-50-state-survey-on-joint-and-several-liability", AsOf())).
			omitting("aircraft manufacturers, Ala. Code § 6-5-755, as to contribution")),

		credit: rules(version("us-al-credit", "credit of the sum paid", fault.Credit{Method: fault.ProTanto, Order: fault.OrderIrrelevant},
			ruling("Hardman v. Freeman, 337 So. 2d 325 (Ala. 1976)", "", "https://app.midpage.ai/document/hardman-v-freeman-1851241"),
			ruling("Ex parte Goldsen (Ala.), on review of Goldsen v. Simpson, 783 So. 2d 46 (Ala. Civ. App. 1999)", "", "https://cetient.com/case/9936020/ex-parte-goldsen").
				Noted("on a settlement with one who was not found liable")).
			omitting("a defendant who tells the jury of the settlement, whose verdict then holds the credit")),

		reallocation: rules(version("us-al-reallocation", "those jointly liable bear a share that cannot be collected", fault.Reallocation{Rule: fault.ByJointLiability},
			authority.Publication("50-State Survey on Joint and Several Liability (November 2007)", "Alabama").
				ReportedAt("https://paperzz.com/doc/7135495/f.-50-state-survey-on-joint-and-several-liability", AsOf()).
				Noted("follows from joint and several liability"))),

		collateral: rules(version("us-al-collateral", "the jury hears of payments of medical expense and of their cost", fault.Collateral{Effect: fault.Admissible},
			statuteReported("Ala. Code § 12-21-45", "(a)", "https://www.uslegalforms.com/forms/al-spec-pi-0045/plaintiff-s-business-summary-of-medical-expenses"),
			ruling("Crocker v. Grammer (Ala. Civ. App. Sept. 9, 2011)", "", "https://e.casetext.com/case/crocker-v-grammer").Noted("the section was not superseded by the rules of evidence"),
			statute("Ala. Code § 6-5-545", "", "https://www.lawserver.com/law/state/alabama/al-code/alabama_code_6-5-545").Noted("medical malpractice")).
			omitting("payments that must be repaid, which the jury does not hear of, Ala. Code § 6-5-524", "payments other than of medical expense, which the common law excludes")),

		remittitur: rules(version("us-al-remittitur", "remittitur in Alabama courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: authority.Rule("Ala. R. Civ. P. 59", "(f)").NotConfirmed(),
		}, rulingReported("Green Oil Co. v. Hornsby, 539 So. 2d 218 (Ala. 1989)", "", "https://www.lawpipe.com/Alabama/Green_Oil_Co_v_Hornsby.html"))),

		postjudgment: rules(
			version("us-al-postjudgment-1981", "interest at 12 percent", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromEntry}, farmBureau).
				by(Judgment, civil.On(1981, 11, 13), civil.On(2011, 9, 1)).
				omitting("that it ended on September 1, 2011 was not confirmed", "a contract's own rate"),
			version("us-al-postjudgment-2011", "interest at 7.5 percent", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(75, -1))}, Start: interest.FromEntry}, alabama8810).
				by(Judgment, civil.On(2011, 9, 1), civil.Date{}).
				omitting("that it began on September 1, 2011 was not confirmed", "a contract's own rate"),
		),

		prejudgment: rules(version("us-al-prejudgment", "interest at 6 percent on sums that are certain or can be made certain, from the day they were due", interest.Prejudgment{
			Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(6, 0))}, Start: interest.FromDue, Excludes: head.AllPunitive(),
		}, alabama888, farmBureau).omitting("a contract's own rate", "that punitive damages, which no calculation makes certain, bear none follows from the rule and was not read")),
		security: rules(version("us-al-appeal-security", "125 percent of the judgment", secured(125, interest.Security{}),
			courtRule("Ala. R. App. P. 8", "(a)(1)", "https://casetext.com/rule/alabama-court-rules/alabama-rules-of-appellate-procedure/rule-8-stay-or-injunction-pending-appeal")).
			omitting("judgments of $10,000 or less, which take 150 percent", "the ceiling of $125 million for parties to the tobacco settlement, Ala. Code § 6-12-4", "another sum that the court accepts in extraordinary circumstances")),
		life: rules(version("us-al-judgment-life", "presumed satisfied after ten years without execution, unless revived within twenty years of entry", interest.Life{Years: 20, Dormant: 10, Revival: 10},
			statuteReported("Ala. Code § 6-9-190", "", "https://definitions.uslegal.com/j/judgment-revival%20/").Noted("no revival after twenty years from entry"),
			ruling("McLendon v. Hepburn, 876 So. 2d 479 (Ala. Civ. App. 2003)", "", "https://cetient.com/case/1656644/mclendon-v-hepburn").
				Noted("a judgment of 1981, revived in 1998, could not be enforced in 2001"),
			ruling("Gambill v. Cassimus (Ala.)", "", "https://cetient.com/opinion/3229615/gambill-v-cassimus").
				Noted("the presumption of satisfaction can be rebutted until twenty years from rendition")).
			omitting("the ten years run anew from each execution", "that the last execution may be levied after twenty years was not confirmed", "courts not of record")),
	}
}
