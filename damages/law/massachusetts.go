package law

import (
	"github.com/shopspring/decimal"

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

func massachusetts() data {
	var (
		aleo      = rulingReported("Aleo v. SLB Toys USA, Inc., 466 Mass. 398 (2013)", "", "https://www.lexology.com/library/detail.aspx?g=ffda1144-270d-494b-9ea0-6aebecefa1d2").Noted("Mass. Gen. Laws c. 229, § 2; no cap")
		aleoOn    = rulingReported("Aleo v. SLB Toys USA, Inc., 466 Mass. 398 (2013)", "", "https://www.croweandharris.com/blog/2019/september/massachusetts-court-upholds-punitive-award/").Noted("punitive damages only by statute")
		probation = ruling("Brown v. Office of the Commissioner of Probation, 87 Mass. App. Ct. 729, 35 N.E.3d 1 (2015)", "", "http://masscases.com/cases/app/87/87massappct729.html").
				Noted("punitive damages under Mass. Gen. Laws c. 151B, § 9, against an office of the Commonwealth too")
		massachusetts60H  = statute("Mass. Gen. Laws c. 231, § 60H", "", "http://ma.elaws.us/mgl/partiii_titleii_chapter231_section60h")
		massachusetts85K  = statute("Mass. Gen. Laws c. 231, § 85K", "", "https://d1tvxue8o4w0fl.cloudfront.net/statute/general-laws-of-massachusetts/part-iii-courts-judicial-officers-and-proceedings-in-civil-cases/title-ii-actions-and-proceedings-therein/chapter-231-pleading-and-practice/section-23185k-limitation-of-tort-liability-of-certain-charitable-organizations-liability-of-directors-officers-or-trustees-of-educational-institutions")
		massachusetts2582 = statute("Mass. Gen. Laws c. 258, § 2", "", "https://d1tvxue8o4w0fl.cloudfront.net/statute/general-laws-of-massachusetts/part-iii-courts-judicial-officers-and-proceedings-in-civil-cases/title-iv-certain-writs-and-proceedings-in-special-cases/chapter-258-claims-and-indemnity-procedure-for-the-commonwealth-its-municipalities-counties-and-districts-and-the-officers-and-employees-thereof/section-2582-liability-of-governmental-unit-exclusiveness-of-remedy-cooperation-of-public-employee-subsequent-actions-representation-by-public-attorney")
		shantigar         = ruling("Shantigar Foundation v. Bear Mountain Builders, 441 Mass. 131 (2004)", "", "http://masscases.com/cases/sjc/441/441mass131.html").
					Noted("Mass. Gen. Laws c. 231, § 85: compared with the defendants at trial, those who settled left out")
		baltay = statuteReported("Mass. Gen. Laws c. 231B, §§ 1-2", "", "https://docslib.org/doc/6953538/pro-rata-contribution-is-outdated-in-our-era-of-comparative-negligence").
			Noted("each joint wrongdoer owes the whole; contribution by head count")
		massachusetts231B = statute("Mass. Gen. Laws c. 231B, § 4", "(a)", "https://lawyerslegalresearch.com/releasing-one-joint-tortfeasor-generally-does-not-automatically-release-the-others/")
		grace             = rulingReported("Grace v. Buckley, 13 Mass. App. Ct. 1081, 435 N.E.2d 655 (1982)", "at 1082", "https://print.casetext.com/case/grace-v-buckley/how-cited").
					Noted("taken from the total of the damages found to have been suffered")
		lawGriffith  = ruling("Law v. Griffith, 457 Mass. 349, 930 N.E.2d 126 (2010)", "", "http://casetext.com/case/law-v-griffith-1")
		larkin       = rulingReported("Larkin v. Johnston (Mass. Super. Ct. 2015)", "", "https://cetient.com/case/8327365/larkin-v-johnston").Noted("Mass. Gen. Laws c. 231, § 60G")
		baudanza     = ruling("Baudanza v. Comcast of Massachusetts I, Inc., 454 Mass. 622 (2009)", "", "http://casetext.com/case/baudanza-v-comcast-of-massachusetts-i")
		dubuque      = rulingReported("Dubuque v. Cumberland Farms, Inc. (Mass. App. Ct. 2018)", "", "https://www.massachusettsinjurylawyerblog.net/massachusetts-appellate-court-considers-judges-reduction-of-32-million-jury-award/")
		massInterest = statuteReported("Mass. Gen. Laws c. 231", "§§ 6B, 6C, 6H, 6I", "https://www.ocmlaw.net/as-a-plaintiff-in-a-civil-action-am-i-entitled-to-prejudgment-interest-if-i-win/")
	)

	return data{
		predicate: rules(version("us-ma-punitive-predicate", "punitive damages only where a statute allows them", punitive.Predicate{
			Available: punitive.ByStatute, Opens: frozen.Of("discrimination", "wrongful-death"),
			States: frozen.Of[finding.Topic]("malicious", "willful", "wanton", "reckless", "gross_negligence"),
			Bars:   frozen.Of(punitive.Bar{Cause: "government", Authority: massachusetts2582}),
		}, aleo, aleoOn, probation).
			omitting("the standard of proof was not confirmed", "the state of mind that c. 151B, § 9 asks, which is not that of wrongful death",
				"double and treble damages under c. 93A, which are no punitive damages here", "the least award under c. 229, § 2")),

		punitiveCaps: rules(version("us-ma-punitive-cap", "no cap on punitive damages", noCaps(), aleo, noOther(aleoOn))),

		split: rules(version("us-ma-punitive-split", "the plaintiff keeps all punitive damages", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-ma-compensatory-caps", "no cap on other compensatory damages", noCaps(), noOther(massachusetts60H))).but("med-mal", "charity", "government"),
			only(causesOf("med-mal"), version("us-ma-med-mal-cap-1986", "cap of $500,000 on noneconomic damages in medical malpractice", frozen.Of(limit.Cap{
				Kinds: head.AllNoneconomic(), Unit: limit.Person,
				To: limit.When("substantial_impairment_disfigurement_or_special_circumstances", limit.NoLimit(), limit.Dollars(500_000)),
			}), massachusetts60H).by(Accrual, civil.On(1986, 11, 1), civil.Date{}).
				omitting("November 1, 1986 and accrual were not confirmed", "wrongful death, to which the section was reported not to apply")),
			only(causesOf("charity"), version("us-ma-charity-cap", "cap of $20,000, or $100,000 in health care, against a charity", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory(), Unit: limit.Plaintiff | limit.Defendant | limit.Claim,
				To: limit.When("primarily_commercial_activity", limit.NoLimit(),
					limit.When("nonprofit_health_care_malpractice", limit.Dollars(100_000), limit.Dollars(20_000))),
			}), massachusetts85K).
				omitting("interest and costs, which the cap leaves out", "the day from which the figure for health care is $100,000", "torts outside the charitable purpose")),
			only(causesOf("government"), version("us-ma-government-cap", "cap of $100,000 for a plaintiff against a public employer", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory(), Unit: limit.Plaintiff,
				To: limit.When("serious_bodily_injury_by_transit_authority", limit.NoLimit(), limit.Dollars(100_000)),
			}), massachusetts2582).omitting("that the cap is one for each plaintiff was not confirmed", "interest before judgment, for which there is no liability",
				"the day from which the transit authority's exception applies")),
		),

		fault: provisions(
			general(version("us-ma-fault", "comparative negligence, barred where greater than the defendants'", fault.Rule{
				Bar: fault.Above50, Against: fault.AgainstDefendants,
			}, shantigar).
				reaching(careless("drunk-driving"))),
			noDefense("us-ma-fault-no-defense", intentionalTorts(), ruling("Flood v. Southland Corp., 416 Mass. 62, 616 N.E.2d 1068 (1993)", "at 64", "https://cetient.com/case/9743377/flood-v-southland-corp").
				Noted("an intentional stabbing takes no part in the comparison of negligence"), intentGraves()),
		),

		liability: rules(version("us-ma-liability", "joint and several liability", fault.Always(), baltay)),

		credit: rules(version("us-ma-credit", "the consideration for a release comes off the damages", fault.Credit{Method: fault.ProTanto, Order: fault.BeforeFault, Stated: true, GoodFaith: true}, massachusetts231B, grace).omitting("that the order against the plaintiff's fault rests on one sentence of Grace v. Buckley")),

		reallocation: rules(version("us-ma-reallocation", "borne by those jointly liable", fault.Reallocation{Rule: fault.ByJointLiability}, baltay)),

		collateral: provisions(
			general(version("us-ma-collateral", "collateral sources are not deducted", fault.Collateral{Effect: fault.NotDeducted}, lawGriffith).
				omitting("that the range of payments a provider accepts may be shown, the amount paid not")).but("med-mal"),
			only(causesOf("med-mal"), version("us-ma-med-mal-collateral", "collateral sources are deducted after the verdict, less their cost", fault.Collateral{
				Effect: fault.Deducted, NetOfCost: true,
			}, larkin).omitting("benefits with a right of subrogation, on which nothing was read")),
		),

		remittitur: rules(version("us-ma-remittitur", "remittitur and additur in Massachusetts courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: baudanza, Additur: remittitur.Yes, AdditurLaw: baudanza, Appeal: remittitur.No, AppealLaw: baudanza,
		}, baudanza, dubuque)),

		postjudgment: rules(version("us-ma-postjudgment", "12 percent a year, simple, on the judgment with its prejudgment interest", interest.Postjudgment{Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromEntry},
			statuteReported("Mass. Gen. Laws c. 235, § 8", "", "https://github.com/artwisdom/statuterates"), massInterest).
			omitting("contract judgments against the commonwealth: the weekly 1-year Treasury yield, at most 10 percent")),

		prejudgment: provisions(
			general(version("us-ma-prejudgment", "12 percent a year, simple, of right", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromFiling,
				Excludes: head.AllPunitive().Union(anyTimeOf(head.KindUnjustEnrichment)),
			}, massInterest, rulingReported("Governo Law Firm LLC v. Bergeron, 487 Mass. 188 (2021)", "", "https://www.ocmlaw.net/as-a-plaintiff-in-a-civil-action-am-i-entitled-to-prejudgment-interest-if-i-win/").
				Noted("compensatory damages only, not profits disgorged"))),
			only(causesOf("contract"), version("us-ma-prejudgment-contract", "12 percent a year, or the contract's rate, from breach or demand", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: interest.Fixed(decimal.New(12, 0))}, Start: interest.FromAccrual,
			}, massInterest, statuteReported("Mass. Gen. Laws c. 231, § 6C", "", "https://ezel.ai/surveys/prejudgment-interest/massachusetts")).
				omitting("the rate a contract states", "where no day of breach or demand is found, from commencement of the action", "the commonwealth, which pays the weekly 1-year Treasury yield, at most 10 percent: § 6I")),
			only(causesOf("government"), version("us-ma-prejudgment-government", "no prejudgment interest against public employers in tort", interest.Prejudgment{Available: interest.None},
				statuteReported("Mass. Gen. Laws c. 258, § 2", "", "https://ezel.ai/surveys/prejudgment-interest/massachusetts"))),
		),
		security: rules(version("us-ma-appeal-security", "no security: the appeal stays the judgment", interest.Security{Measured: interest.NotRequired},
			courtRule("Mass. R. Civ. P. 62", "(d)", "https://howtolegalhelp.com/rule-62-stay-of-proceedings-to-enforce-a-judgment-12"),
			statute("Mass. Gen. Laws ch. 231, § 115", "", "https://courtgpt.ai/laws/massachusetts/part-iii/title-ii/chapter-231/section-115"))),
		life: rules(version("us-ma-judgment-life", "presumed paid after twenty years; a first execution of right within one year", interest.Life{Years: 20, Dormant: 1},
			statute("Mass. Gen. Laws c. 235, § 17", "", "https://malegislature.gov/Laws/GeneralLaws/PartIII/TitleII/Chapter235/Section17"),
			statuteReported("Mass. Gen. Laws c. 260, § 20", "", "https://statuteworks.com/small-claims/20-year-life-massachusetts-small-claims-judgment/"),
			ruling("Ninth RMA Partners, No. 14-P-115 (Mass. App. Ct. Feb. 18, 2015)", "", "https://print.casetext.com/case/ninth-rma-partners").
				Noted("a summary decision: a judgment of 1992 was renewed in 2013, for the presumption is not conclusive")).
			omitting("the one year runs from the day on which execution may first be taken out; once it was, later executions issue within five years from the return day of the one before", "execution by leave after that, or a new action, c. 235, § 19",
				"proof that rebuts the presumption of payment")),
	}
}
