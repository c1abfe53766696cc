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

func rhodeIsland() data {
	const (
		title9  = "https://github.com/UniCourt/cic-code-ri/blob/master/transforms/ri/ocri/r74/gov.ri.code.title.09.html"
		title10 = "https://github.com/UniCourt/cic-code-ri/blob/master/transforms/ri/ocri/r74/gov.ri.code.title.10.html"
	)
	var (
		palmisano = ruling("Palmisano v. Toth, 624 A.2d 314 (R.I. 1993)", "", "http://casetext.com/case/palmisano-v-toth")
		simeone   = ruling("Simeone v. Charron, 762 A.2d 442 (R.I. 2000)", "", "http://casetext.com/case/simeone-v-charron")
		graff     = rulingReported("Graff v. Motta, 695 A.2d 486 (R.I. 1997)", "", title9)
		bader     = rulingReported("Bader v. Alpine Ski Shop, Inc., 505 A.2d 1162 (R.I. 1986)", "", title9)
		esposito  = rulingReported("Esposito v. O'Hair, 886 A.2d 1197 (R.I. 2005)", "", "https://www.studicata.com/summaries/supreme-court-of-rhode-island/esposito-v-ohair-2005-54acnj")
		ri9312    = statute("R.I. Gen. Laws § 9-31-2", "", title9)
		ri9313    = statute("R.I. Gen. Laws § 9-31-3", "", title9)
		ri9204    = statute("R.I. Gen. Laws § 9-20-4", "", title9)
		ri1062    = statute("R.I. Gen. Laws § 10-6-2", "", title10)
		ri1067    = statute("R.I. Gen. Laws § 10-6-7", "", title10)
		rhode2110 = statute("R.I. Gen. Laws § 9-21-10", "(a)-(b)", "https://github.com/UniCourt/cic-code-ri")
	)

	return data{
		predicate: rules(version("us-ri-punitive-predicate", "punitive damages need willfulness, recklessness or wickedness amounting to criminality", punitive.Predicate{
			States: frozen.Of[finding.Topic]("willfulness_recklessness_or_wickedness", "willfulness", "recklessness", "wickedness"),
			Bars: frozen.Of(punitive.Bar{Cause: "wrongful-death", Authority: simeone}, punitive.Bar{Cause: "government", Authority: graff},
				punitive.Bar{Cause: "contract", Authority: authority.Case("Morin v. Aetna Casualty & Surety Co., 478 A.2d 964 (R.I. 1984)", "").NotConfirmed()}, punitive.Bar{Cause: "warranty", Authority: authority.Case("Morin v. Aetna Casualty & Surety Co., 478 A.2d 964 (R.I. 1984)", "").NotConfirmed()}),
		}, palmisano).omitting("the standard of proof was not found", "actions by and against executors for wilful torts of the decedent, where none are allowed",
			"punitive damages by statute, as for bad faith of an insurer, § 9-1-33")),

		punitiveCaps: rules(version("us-ri-punitive-cap", "no cap on punitive damages", noCaps(), noOther(palmisano))),

		split: rules(version("us-ri-punitive-split-none", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-ri-compensatory-caps", "no cap on compensatory damages between private parties", noCaps(),
				noOther(statute("R.I. Gen. Laws title 9", "", title9)))).but("government"),
			only(causesOf("government"), version("us-ri-government-cap", "cap of $100,000 on damages against the state, cities, towns and fire districts", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory(), Unit: limit.Plaintiff, To: limit.When("proprietary_function", limit.NoLimit(), limit.Dollars(100_000)),
			}), ri9312, ri9313).omitting("more that the assembly allows by special act, § 9-31-4", "claims for which the state agreed to indemnify the United States; commuter rail",
				"the days from which the sums govern")),
		),

		fault: rules(version("us-ri-fault", "pure comparative negligence", claimant(fault.Pure), ri9204).
			reaching(append(productClaims(), careless("drunk-driving", "warranty")...)).by(Filing, civil.On(1971, 1, 1), civil.Date{}).
			omitting("the exact day in 1971 on which the section took effect was not confirmed", "open and obvious dangers, which no longer bar since July 15, 2019")),

		liability: rules(version("us-ri-liability", "joint and several", fault.Always(), ri1062)),

		credit: rules(
			version("us-ri-credit-1956", "the sum paid, or what the release states where that is more", fault.Credit{Method: fault.ProTanto, Stated: true},
				authority.Statute("R.I. Gen. Laws § 10-6-7 (before July 14, 2021)", "").NotConfirmed()).by(Judgment, civil.Date{}, civil.On(2021, 7, 14)).unverified().
				omitting("a part of the damages that the release states", "the rule of 2006 for certain mass torts"),
			version("us-ri-credit-2021", "the sum paid", fault.Credit{Method: fault.ProTanto}, ri1067).by(Judgment, civil.On(2021, 7, 14), civil.Date{}).
				omitting("the act of 2021 reaches claims pending on July 14, 2021, but no release made before that day; the judgment's date stands for it",
					"the order against the claimant's fault was not found"),
		),

		reallocation: rules(version("us-ri-reallocation", "nothing is reallocated beyond joint liability", fault.Reallocation{Rule: fault.ByJointLiability}, ri1062)),

		collateral: provisions(
			general(version("us-ri-collateral", "payments from collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted},
				esposito)),
			only(causesOf("med-mal"), version("us-ri-med-mal-collateral-1987", "on malpractice claims the award is reduced by collateral benefits, net of their cost, where the defendant so elects",
				fault.Collateral{Effect: fault.DeductedOnMotion, NetOfCost: true}, statute("R.I. Gen. Laws § 9-19-34.1", "", title9), esposito).by(Accrual, civil.On(1987, 1, 2), civil.Date{}).
				omitting("a jury that was told to make the reduction itself: its verdict holds it already", "the payor's lien, which ends", "Medicaid, which does not count (Esposito v. O'Hair)")),
		),

		remittitur: rules(version("us-ri-remittitur", "remittitur in Rhode Island courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: bader.Noted("remittitur in place of a new trial"),
			Additur: remittitur.Yes, AdditurLaw: statuteReported("R.I. Gen. Laws title 9", "chapter 21 (conference on large judgments)", title9).Noted("speaks of motions for additur or remittitur"),
		}, bader).omitting("the plaintiff's choice was not confirmed in words")),

		postjudgment: rules(version("us-ri-postjudgment", "12 percent a year, simple, on the judgment with its prejudgment interest", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromEntry},
			statute("R.I. Gen. Laws §§ 9-21-8, 9-21-10(a)", "", "https://github.com/UniCourt/cic-code-ri")).omitting("contracts that provide for interest", "the day from which 12 percent holds")),

		prejudgment: provisions(
			general(version("us-ri-prejudgment", "12 percent a year, simple, of right on money damages", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromAccrual, Excludes: head.AllPunitive().Union(head.Of(head.KindFees)),
			}, rhode2110, statuteReported("R.I. Gen. Laws § 9-21-10", "", "https://ezel.ai/surveys/prejudgment-interest/rhode-island")).
				omitting("contracts that provide for interest", "claims against government, on which it does not take the award above the cap", "that punitive damages bear none was not read in a source")),
			only(causesOf("med-mal"), version("us-ri-prejudgment-med-mal", "12 percent a year, simple, of right from written notice of the claim or the filing", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromDemand,
				First: earliestOf(event(interest.FromDemand), event(interest.FromFiling)), Excludes: head.AllPunitive().Union(head.Of(head.KindFees)),
			}, rhode2110).omitting("matters before January 1, 1987, which follow the general rule", "that punitive damages bear none was not read in a source")),
		),
		security: rules(version("us-ri-appeal-security", "a bond that the court approves", interest.Security{Measured: interest.AsApproved},
			courtRule("R.I. Super. Ct. R. Civ. P. 62", "(d)", "https://howtolegalhelp.com/?p=26956")).
			omitting("whether a statute sets a ceiling in tobacco cases was not read")),
		life: rules(
			version("us-ri-judgment-life", "twenty years; execution within six of judgment or of the last execution's return", interest.Life{Years: 20, Dormant: 6},
				statute("R.I. Gen. Laws §§ 9-1-17, 9-25-3", "", title9),
				rulingReported("Capital Video Corp. v. Bevilacqua, No. 2023-244 (R.I. July 22, 2025)", "",
					"https://www.casemine.com/commentary/us/rhode-island-supreme-court-affirms-six-year-limitation-on-all-executions,-including-replacement-pluries-executions-–-commentary-on-capital-video-corp.-v.-bevilacqua-(2025)/view").
					Noted("the six years hold for every execution")).
				by(Judgment, civil.Date{}, civil.On(2026, 1, 1)).
				omitting("the six years run anew from the return day of each execution", "the twenty years are those of an action on the judgment; execution after six needs one", "§ 9-25-3 was rewritten from January 1, 2026; whether it reaches judgments before that day was not read"),
			version("us-ri-judgment-life-2026", "twenty years", interest.Life{Years: 20},
				statute("R.I. Gen. Laws § 9-1-17", "", title9),
				statuteReported("R.I. Gen. Laws § 9-25-3", "heading, from January 1, 2026", "https://github.com/saint1415/us-statutes/tree/data/data/states/rhode-island")).
				by(Judgment, civil.On(2026, 1, 1), civil.Date{}).
				omitting("the limit on the issue of executions, and their filing, § 9-25-3 as rewritten from January 1, 2026, was not read", "the twenty years are those of an action on the judgment"),
		),
	}
}
