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

func wyoming() data {
	const code = "https://github.com/UniCourt/cic-code-wy/blob/master/transforms/wy/ocwy/r84/gov.wy.code.title.01.html"
	var (
		wyConst = authority.Constitution("Wyo. Const. art. 10", "§ 4(a)").
			ReadAt("https://github.com/UniCourt/cic-code-wy/blob/main/transforms/wy/ocwy/r84/gov.wy.code.constitution.wy.html", AsOf()).
			Noted("no law limiting damages for injury or death may be enacted; a proposal of 2004 to allow one for health care providers was not ratified")
		wy109     = statute("Wyo. Stat. § 1-1-109", "(b), (d)-(e)", code)
		wy118     = statute("Wyo. Stat. § 1-39-118", "(a), (d)", code)
		shirley   = ruling("Farmers Insurance Exchange v. Shirley, 958 P.2d 1040 (Wyo. 1998)", "", "https://law.justia.com/cases/wyoming/supreme-court/1998/123689.html")
		haderlie  = ruling("Haderlie v. Sondgeroth, 866 P.2d 703 (Wyo. 1993)", "", "https://cetient.com/case/2609775/haderlie-v-sondgeroth").Noted("no credit for the sums that others paid")
		mcadams   = rulingReported("Halliburton Co. v. McAdams, Roux & Associates, 773 P.2d 153 (Wyo. 1989)", "", code).Noted("the several rule does not reach causes that accrued before June 11, 1986")
		caterpil  = rulingReported("Caterpillar Tractor Co. v. Donahue, 674 P.2d 1276 (Wyo. 1983)", "", code).Noted("remittitur or additur where the verdict shocks the conscience")
		ridenour  = rulingReported("Board of County Commissioners v. Ridenour, 623 P.2d 1174, 627 P.2d 163 (Wyo. 1981)", "", "http://casetext.com/case/board-of-cty-comrs-of-cty-etc-v-ridenour").Noted("each plaintiff against each defendant")
		wy1986    = authority.Statute("1986 Wyo. Sess. Laws ch. 24", "§ 1").NotConfirmed()
		since1986 = civil.On(1986, 6, 11)
		since1994 = civil.On(1994, 7, 1)
	)

	return data{
		predicate: rules(version("us-wy-punitive-predicate", "punitive damages need willful and wanton misconduct", punitive.Predicate{
			States: frozen.Of[finding.Topic]("willful_and_wanton_misconduct"),
			Bars:   frozen.Of(punitive.Bar{Cause: "government", Authority: wy118}),
		}, shirley, rulingReported("Lompe v. Sunridge Partners, LLC, 818 F.3d 1041 (10th Cir. 2016)", "", "https://www.appellate.net/experience/lompe-v-sunridge-partners-llc-tenth-circuit/")).
			omitting("the standard of proof, which was not found")),

		punitiveCaps: rules(version("us-wy-punitive-cap", "no cap on punitive damages", noCaps(), noOther(shirley), wyConst)),

		split: rules(version("us-wy-punitive-split", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-wy-compensatory-caps", "no cap on compensatory damages, and none may be enacted for injury or death", noCaps(), wyConst).
				omitting("laws older than the constitution, which it leaves alone")).but("government"),
			only(causesOf("government"), version("us-wy-government-cap", "cap of $250,000 for each claimant and $500,000 for all from one occurrence on claims against government", frozen.Of(
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Occurrence, To: limit.Dollars(250_000)},
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence, To: limit.Dollars(500_000)},
			), wy118).omitting("insurance, which raises the limits as far as it goes", "the days from which these amounts hold")),
		),

		fault: provisions(
			general(
				version("us-wy-fault-1973", "comparative fault, barred where not less than each defendant's", fault.Rule{Bar: fault.At50, Against: fault.AgainstEach}, ridenour).
					reaching(careless("drunk-driving")).
					by(Accrual, civil.On(1973, 1, 1), since1986).
					omitting("the exact day in 1973 on which the first section took effect, and that equal negligence barred, were not confirmed"),
				version("us-wy-fault-1986", "comparative fault, barred above 50 percent", claimant(fault.Above50), wy1986).
					reaching(careless("drunk-driving")).by(Accrual, since1986, since1994).unverified().
					omitting("the text in force from 1986 to 1994 was not read"),
				version("us-wy-fault-1994", "comparative fault, barred above 50 percent", claimant(fault.Above50), wy109).
					reaching(append(productClaims(), careless("drunk-driving", "warranty")...)).by(Accrual, since1994, civil.Date{}).
					omitting("the day on which chapter 98 of 1994 took effect, July 1, was not confirmed")),
			noDefense("us-wy-fault-no-defense", intentionalTorts("contract"), wy109.Noted("(a)(iv): fault is what is in any measure negligent, strict liability, warranty, assumption of risk and misuse; intention is not named"), authority.Case("Erdelyi v. Lott, 2014 WY 48", "").NotConfirmed()),
		),

		liability: rules(
			version("us-wy-liability", "joint and several liability", fault.Always(), mcadams).by(Accrual, civil.Date{}, since1986),
			version("us-wy-liability-1986", "several liability", fault.Liability{}, wy109, mcadams).
				notFor(intentionalTorts()...).by(Accrual, since1986, civil.Date{}),
		),

		credit: rules(version("us-wy-credit-1986", "no credit for a settlement, as each defendant owes its share", fault.Credit{Method: fault.NoCredit, Order: fault.OrderIrrelevant}, haderlie, wy109).
			by(Accrual, since1986, civil.Date{}).omitting("the rule before June 11, 1986, under sections since repealed")),

		reallocation: rules(
			version("us-wy-reallocation", "borne by those jointly liable", fault.Reallocation{Rule: fault.ByJointLiability}, mcadams).by(Accrual, civil.Date{}, since1986),
			version("us-wy-reallocation-1986", "borne by the claimant", fault.Reallocation{Rule: fault.ClaimantBears}, wy109).by(Accrual, since1986, civil.Date{}),
		),

		collateral: rules(version("us-wy-collateral", "benefits from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted},
			rulingReported("Banks v. Crowner, 694 P.2d 101 (Wyo. 1985)", "", "https://djkwyolaw.com/2020/06/18/the-collateral-attack-on-the-collateral-source/").
				Noted("the reasonable value of treatment, even where it was discounted or free"),
			authority.Case("Garnick v. Teton County School District No. 1, 39 P.3d 1034 (Wyo. 2002)", "").NotConfirmed())),

		remittitur: rules(version("us-wy-remittitur", "remittitur and additur in Wyoming courts", remittitur.Practice{Additur: remittitur.Yes, AdditurLaw: caterpil}, caterpil).
			omitting("whether a new trial must be offered where an award is cut was not found")),

		postjudgment: rules(version("us-wy-postjudgment", "interest at 10 percent", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(10, 0))}, Start: interest.FromEntry},
			statute("Wyo. Stat. § 1-16-102", "", code)).omitting("a contract's own rate", "installments of child support, which bear none", "the day from which the rate held was not found")),

		prejudgment: rules(version("us-wy-prejudgment", "interest at 7 percent on liquidated sums, from notice of the amount", interest.Prejudgment{
			Available: interest.OfRight, Liquidated: true, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(7, 0))}, Start: interest.FromDemand, Excludes: head.AllPunitive(),
		}, statute("Wyo. Stat. § 40-14-106", "(e)", "https://github.com/UniCourt/cic-code-wy"),
			rulingReported("Laramie Rivers Co. v. Pioneer Canal Co., 565 P.2d 1241 (Wyo. 1977)", "at 1245", "https://www.lawpipe.com/Wyoming/Laramie_Rivers_Co_v_Pioneer_Canal_Co.html").Noted("from notice of the sum"),
			rulingReported("Ropken v. YJ Construction, Inc., 2025 WY 131", "", "https://lexogist.com/wyoming-supreme-court-affirms-prejudgment-interest-award-in-construction-dispute").Noted("7 percent; the court may award it after a jury's verdict")).
			omitting("a contract's own rate")),
		security: rules(version("us-wy-appeal-security", "the judgment, interest and costs", interest.Security{Measured: interest.ByTotal},
			courtRuleReported("Wyo. R. App. P. 4.02", "(b)", "https://courtsurety.com/state-appeal-bond-requirements/wyoming/")).
			omitting("another sum for good cause", "a stay under Wyo. Stat. § 1-17-201", "whether a statute sets a ceiling was not read")),
		life: rules(version("us-wy-judgment-life", "dormant after five years without execution, and revived within ten years more", interest.Life{
			Dormant: 5, Revival: 10, Renews: 5, From: interest.FromRenewal, Grace: 120,
		}, statute("Wyo. Stat. §§ 1-16-502, 1-16-503, 1-17-307", "", code)).
			omitting("a renewal is an execution issued, or a revival", "that a revived judgment has five years from its revival was not read", "a revived judgment stands for the sum the court finds due; whether interest in it bears interest was not read",
				"judgments dormant before July 1, 2004, which had twenty-one years", "minors and others under a disability", "child support, twenty-one years")),
	}
}
