package law

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func delaware() data {
	const delawareContribution = "https://law.uslawyerdatabase.com/us-law/2022-delaware-code/title-10-courts-and-judicial-procedure/part-iv-title-10-courts-and-judicial-procedure/special-proceedings/chapter-63-uniform-contribution-among-tortfeasors-law"
	var (
		handbook = func(section, url string) authority.Citation {
			return authority.Publication("Delaware Trial Handbook", section).ReportedAt(url, AsOf())
		}
		punitiveDamages = handbook("§ 22:2", "http://www.delawgroup.com/delaware-trial-handbook-%C2%A7-222-punitive-damages/")
		instruction     = authority.Publication("Delaware pattern jury instruction on punitive damages", "").
				ReportedAt("https://knepperstratton.com/delaware-auto-injury-jury-instructions-damages/punitive-damages/", AsOf())
		delaware6301 = statute("10 Del. C. §§ 6301-6308", "", delawareContribution)
		powell       = ruling("Powell v. AmGuard Insurance Co. (Del. Super. 2020)", "", "https://cetient.com/case/4511855/powell-esq-v-amguard-insurance-company")
		stayton      = rulingReported("Stayton v. Delaware Health Corp., 117 A.3d 521 (Del. 2015)", "", "https://law.justia.com/cases/delaware/supreme-court/2015/601-2014.html").
				Noted("what Medicare wrote off is not recoverable")
		noranda = ruling("Noranda Aluminum Holding Corp. v. XL Insurance America, Inc. (Del. 2021)", "", "https://law.justia.com/cases/delaware/supreme-court/2021/443-2020.html").
			Noted("interest on the judgment at the legal rate of the day it was entered")
		fannie = ruling("In re Fannie Mae/Freddie Mac Senior Preferred Stock Purchase Agreement Class Action Litigations", "",
			"https://print.casetext.com/case/fairholme-funds-inc-v-fed-hous-fin-agency-in-re-fannie-maefreddie-mac-senior-preferred-stock-purchase-agreement-class-action-litigations").
			Noted("the discount rate of the day interest begins plus 5 percent, fixed and simple")
		legalRate = interest.Rule{Rate: interest.Rate{Index: interest.Discount, Percent: decimal.New(5, 0)}}
	)

	return data{
		predicate: rules(version("us-de-punitive-predicate", "punitive damages need outrageous conduct: evil motive, or conscious or reckless indifference", punitive.Predicate{
			States: frozen.Of[finding.Topic]("evil_motive", "malice", "intent_to_injure", "reckless_or_conscious_indifference"), Proof: finding.Preponderance,
		}, instruction, punitiveDamages, authority.Case("Jardel Co. v. Hughes, 523 A.2d 518 (Del. 1987)", "").NotConfirmed()).
			notFor("wrongful-death").omitting("wrongful death, in which none may be awarded as a report has it; survival claims are open to them")),

		punitiveCaps: rules(version("us-de-punitive-cap-none", "no cap on punitive damages", noCaps(), noOther(punitiveDamages))),

		split: rules(version("us-de-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-de-compensatory-caps", "no cap on compensatory damages", noCaps(),
				authority.Publication("Pain and Suffering Damages in Delaware", "").
					ReportedAt("https://banking27.com/usstatelaw/delaware-law/delaware-accident-and-injury-laws/pain-and-suffering-damages-in-delaware", AsOf())).
				omitting("claims against counties and municipalities, which have a limit where the claim names that cause of action", "claims against the state")),
			only(causesOf("government"), version("us-de-government-cap", "cap of $300,000 an occurrence against counties and municipalities", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory(), Unit: limit.Occurrence,
				To: limit.When("liability_insurance_above_limit", limit.Times(1, "liability_insurance_limit"), limit.Dollars(300_000)),
			}), statute("10 Del. C. § 4013", "(a)", "https://codes.findlaw.com/de/title-10-courts-and-judicial-procedure/de-code-sect-10-4013/"),
				rulingReported("Holt v. Mitchell, C.A. No. K15C-04-032 (Del. Super. May 25, 2016)", "", "https://trplaw.com/case-law/holt-v-mitchell").
					Noted("a policy that itself limits cover to $300,000 does not raise the limit")).
				omitting("costs, which the limit counts too", "the day from which the limit governs")),
		),

		fault: provisions(
			general(version("us-de-fault", "comparative fault, barred above 50 percent", fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendants},
				statute("10 Del. C. § 8132", "", "https://github.com/saint1415/us-statutes/blob/data/data/states/delaware/content/title-title-10/chapter-title10c081index.json")).
				reaching(careless("drunk-driving")).
				omitting("the time before 64 Del. Laws c. 384, when contributory negligence barred")),
			noDefense("us-de-fault-no-defense", intentionalTorts("contract", "fraud"), statute("10 Del. C. § 8132", "", "https://github.com/saint1415/us-statutes/blob/data/data/states/delaware/content/title-title-10/chapter-title10c081index.json").Noted("is for actions to recover damages for negligence"), intentGraves(), intentBrandon()),
		),

		liability: rules(version("us-de-liability", "joint and several liability", fault.Always(), delaware6301)),

		credit: rules(version("us-de-credit", "credit of the greater of the sum paid and the share the release names", fault.Credit{Method: fault.ByRelease, Stated: true, AtLeastPaid: true, Unrecorded: fault.ReleaseOfSum}, statute("10 Del. C. § 6304", "(a)", "http://delcode.delaware.gov/title10/c063/index.html"),
			authority.Case("Farrall v. A.C. & S. Co., 586 A.2d 662 (Del. Super. 1990)", "").NotConfirmed())),

		reallocation: rules(version("us-de-reallocation", "those jointly liable bear a share that cannot be collected", fault.Reallocation{Rule: fault.ByJointLiability},
			delaware6301.Noted("joint liability stands; the chapter adds contribution only"))),

		collateral: provisions(
			general(version("us-de-collateral", "payments from collateral sources are not deducted; medical expense as billed", fault.Collateral{Effect: fault.NotDeducted},
				handbook("§ 22:12", "http://www.delawgroup.com/delaware-trial-handbook-%C2%A7-2212-collateral-source-rule/"), stayton).
				omitting("medical expense that Medicare or Medicaid paid, of which only the sum paid is recoverable")),
			only(causesOf("med-mal"), version("us-de-med-mal-collateral", "the jury hears of public collateral sources", fault.Collateral{Effect: fault.Admissible},
				statute("18 Del. C. § 6862", "", "https://casetext.com/statute/delaware-code/title-18-insurance-code/part-i-insurance/chapter-68-health-care-medical-negligence-insurance-and-litigation/subchapter-vii-compensation-for-health-care-injuries/6862-collateral-source"), stayton).
				omitting("life insurance and private sources, which the jury does not hear of")),
		),

		remittitur: rules(version("us-de-remittitur", "remittitur in Delaware courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: authority.Rule("Del. Super. Ct. Civ. R. 59", "").NotConfirmed(),
		}, powell.Noted("an award falls where it shocks the court's conscience or comes of passion or prejudice")).
			omitting("additur, and that the plaintiff chooses between the lower sum and a new trial, were not confirmed")),

		postjudgment: rules(version("us-de-postjudgment", "interest at the discount rate of the day of judgment plus 5 percent", interest.Postjudgment{
			Rule: legalRate, Start: interest.FromEntry,
		}, noranda).omitting("a contract's own rate, where it is lower", "the Court of Chancery, which may order another rate and compound interest",
			"judgments with interest under § 2301(d), on which trial courts let the rate of the day of injury run on")),

		prejudgment: provisions(
			general(version("us-de-prejudgment", "interest at the discount rate of the day it begins plus 5 percent", interest.Prejudgment{
				Available: interest.OfRight, Rule: legalRate, Start: interest.FromDue, Excludes: head.AllPunitive(),
			}, fannie, statuteReported("6 Del. C. § 2301", "(a)", "https://ezel.ai/surveys/prejudgment-interest/delaware")).
				omitting("equity, where the court has discretion: Schaeffer v. Lockwood", "a contract's own rate", "that the sum has to be liquidated or readily computed", "that punitive damages bear none was not read")),
			only(injuriesAnd("med-mal", "property-damage", "wrongful-death"), version("us-de-prejudgment-injury", "interest at the legal rate from the day of injury, where a demand was exceeded", interest.Prejudgment{
				Available: interest.OnOffer, Rule: legalRate, Start: interest.FromAccrual, Excludes: head.AllPunitive(),
			}, rulingReported("O'Riley v. Rogers (Del. Super. Sept. 4, 2013)", "", "https://law.justia.com/cases/delaware/superior-court/2013/08c-07-020-1.html").Noted("quotes 6 Del. C. § 2301(d); compensatory damages"),
				statuteReported("6 Del. C. § 2301", "(d)", "https://delawgroup.com/delaware-trial-handbook-%C2%A7-2810-interest-on-a-judgment")).
				omitting("that the demand has to be in writing, open for 30 days and below the damages")),
		),
		security: rules(version("us-de-appeal-security", "sufficient security, whose sum the trial court determines", interest.Security{Measured: interest.AsApproved},
			courtRule("Del. Sup. Ct. R. 32", "(c)", "https://casetext.com/rule/delaware-court-rules/rules-of-the-supreme-court-of-the-state-of-delaware/part-iii-appeals-special-provisions/rule-32-stays-and-injunctions-pending-appeal-security-for-such-stays-or-injunctions"),
			rulingReported("Zimmerman v. Crothall, C.A. No. 6001-VCP (Del. Ch. Jan. 23, 2014)", "", "https://print.casetext.com/case/zimmerman-v-crothall-3").Noted("Del. Const. art. IV, § 24 asks for sufficient security"))),
		life: rules(version("us-de-judgment-life", "execution as of right within five years of entry, then by leave of the court without a last day", interest.Life{Dormant: 5},
			ruling("Knott v. LVNV Funding, LLC, 2014 Del. LEXIS 293 (Del. June 24, 2014)", "", "https://cetient.com/case/4968996/knott-v-lvnv-funding-llc").
				Noted("10 Del. C. §§ 5072 and 5073 are no statutes of limitations; after five years the creditor asks the court to refresh the judgment"),
			statute("10 Del. C. §§ 4711, 4712", "", "https://casetext.com/statute/delaware-code/title-10-courts-and-judicial-procedures/part-iii-procedure/chapter-47-judgments/subchapter-i-lien-of-judgments/section-4712-effect-of-extension-subsequent-renewals")).
			omitting("how long a refreshed judgment can be executed", "the lien on real estate, which ends after ten years unless renewed for ten more by agreement or scire facias, as often as needed")),
	}
}
