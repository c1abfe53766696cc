package law

import (
	"github.com/makewhole/remedies/damages/interest"
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

func texas() data {
	const (
		texas41002URL = "http://www.amarillopersonalinjurylawyer.co/statutes/27510/41.002-Applicability.html"
		regentURL     = "https://case-law.vlex.com/vid/regent-care-of-san-888890896"
	)
	var (
		texas304    = statute("Tex. Fin. Code §§ 304.002-304.006", "", "http://statutes.laws-info.com/texas/finance-code/title-4-regulation-of-interest-loans-and-financed-transactions/chapter-304-judgment-interest")
		texas3041   = statute("Tex. Fin. Code §§ 304.102-304.108", "", "http://casetext.com/statute/texas-codes/finance-code/title-4-regulation-of-interest-loans-and-financed-transactions/subtitle-a-interest/chapter-304-judgment-interest/subchapter-b-prejudgment-interest-in-wrongful-death-personal-injury-or-property-damage-case/section-304104-accrual-of-prejudgment-interest")
		texasRate   = interest.Rate{Index: interest.Prime, Reading: interest.MidMonthBefore, Floor: decimal.New(5, 0), Ceiling: decimal.New(15, 0)}
		texas41003  = statute("Tex. Civ. Prac. & Rem. Code § 41.003", "(a)-(d)", "https://texas.public.law/statutes/tex._civ._practice_and_remedies_code_section_41.003")
		texas41004  = statute("Tex. Civ. Prac. & Rem. Code § 41.004", "(a)-(b)", "https://casetext.com/statute/texas-codes/civil-practice-and-remedies-code/title-2-trial-judgment-and-appeal/subtitle-c-judgments/chapter-41-damages/section-41004-factors-precluding-recovery")
		texas41002  = statute("Tex. Civ. Prac. & Rem. Code § 41.002", "(d)", texas41002URL)
		texas41008  = statute("Tex. Civ. Prac. & Rem. Code § 41.008", "(a)-(c)", "https://lawserver.com/law/state/texas/tx-codes/texas_civil_practice_and_remedies_code_41-008")
		texas1987   = statuteReported("Tex. Civ. Prac. & Rem. Code former §§ 41.007-41.008 (1987)", "", "https://capitol.texas.gov/tlodocs/74R/billtext/html/HB01621I.htm").Noted("the words of 1987 were read as struck text in a bill of 1995")
		zorrilla    = ruling("Zorrilla v. Aypco Construction II, LLC, 469 S.W.3d 143 (Tex. 2015)", "", "http://law.justia.com/cases/texas/supreme-court/2015/14-0067.html").Noted("the cap applies without being pleaded")
		texas33     = statute("Tex. Civ. Prac. & Rem. Code §§ 33.001, 33.003, 33.012", "", "https://statutes.laws.com/texas/civil-practice-and-remedies-code/title-2-trial-judgment-and-appeal/chapter-33-proportionate-responsibility")
		texas33013  = statute("Tex. Civ. Prac. & Rem. Code § 33.013", "", "https://codes.findlaw.com/tx/civil-practice-and-remedies-code/civ-prac-rem-sect-33-013.html")
		texas33012  = statuteReported("Tex. Civ. Prac. & Rem. Code § 33.012", "(a)-(c)", "https://mylawyersllp.com/wtv-whats-verdict-law-regarding-recovery-can-confusing/")
		texas74301  = statute("Tex. Civ. Prac. & Rem. Code § 74.301", "", "https://d1tvxue8o4w0fl.cloudfront.net/statute/texas-codes/civil-practice-and-remedies-code/title-4-liability-in-tort/chapter-74-medical-liability/subchapter-g-liability-limits/section-74301-limitation-on-noneconomic-damages")
		texas74303  = statute("Tex. Civ. Prac. & Rem. Code § 74.303", "", "https://www.lawserver.com/law/state/texas/tx-codes/texas_civil_practice_and_remedies_code_74-303")
		texas101023 = statuteReported("Tex. Civ. Prac. & Rem. Code § 101.023", "", "https://ntrial.com/what-is-the-texas-tort-claims-act/")
		curry       = rulingReported("Gulf Coast Center v. Curry, No. 20-0856 (Tex. Dec. 30, 2022)", "", "http://www.jdsupra.com/legalnews/texas-supreme-court-maintains-tort-1076452/")
		regent      = ruling("Regent Care of San Antonio, L.P. v. Detrick, 610 S.W.3d 830 (Tex. 2020)", "", regentURL)
		haygood     = rulingReported("Haygood v. De Escabedo, 356 S.W.3d 390 (Tex. 2011)", "", "https://law.justia.com/cases/texas/supreme-court/2011/2001739.html")
	)

	// § 41.008 counts what the trier of fact determined, for the claimant against the defendant.
	asFound := func(b limit.Base, kinds head.Set) limit.Measure {
		return limit.Measure{Base: b, Kinds: kinds, Match: limit.Plaintiff | limit.Defendant, At: limit.Found, Joint: limit.Whole}
	}

	return data{
		predicate: rules(version("us-tx-punitive-predicate", "punitive damages need fraud, malice or gross negligence", punitive.Predicate{
			States: frozen.Of[finding.Topic]("fraud_malice_or_gross_negligence", "fraud", "malice", "gross_negligence"),
			Proof:  finding.ClearAndConvincing,
			Bars: frozen.Of(punitive.Bar{Cause: "government", Authority: authority.Statute("Tex. Civ. Prac. & Rem. Code § 101.024", "").NotConfirmed()},
				punitive.Bar{Cause: "contract", Authority: authority.Case("Jim Walter Homes, Inc. v. Reed, 711 S.W.2d 617 (Tex. 1986)", "").NotConfirmed()}, punitive.Bar{Cause: "warranty", Authority: authority.Case("Jim Walter Homes, Inc. v. Reed, 711 S.W.2d 617 (Tex. 1986)", "").NotConfirmed()}),
		}, texas41003, texas41004).
			omitting("the jury has to be unanimous in actions filed on or after September 1, 2003, § 41.003(d)",
				"damages that are more than nominal are needed, and multiplied damages under another statute exclude them, § 41.004",
				"what a corporation answers for: the act of a vice-principal, and § 41.005 for crimes of others", "the standards before September 1, 1995")),

		punitiveCaps: rules(
			version("us-tx-punitive-cap-1987", "cap of the greater of four times actual damages and $200,000", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Defendant, Except: frozen.Of("antitrust", "consumer-protection"),
				To:       limit.When("malice_or_intentional_tort", limit.NoLimit(), limit.GreaterOf(limit.Times(4, limit.Compensatory), limit.Dollars(200_000))),
				Measures: frozen.Of(asFound(limit.Compensatory, head.AllCompensatory())),
			}), texas1987).by(Accrual, civil.On(1987, 9, 2), civil.On(1995, 9, 1)).
				omitting("the event the act keyed on was not confirmed; accrual stands for it", "the exception for malice and intentional torts was not confirmed"),
			version("us-tx-punitive-cap-1995", "cap of the greater of $200,000 and twice economic damages plus noneconomic damages up to $750,000", frozen.Of(limit.Cap{
				Kinds: head.AllPunitive(), Unit: limit.Plaintiff | limit.Defendant, Except: frozen.Of("antitrust", "consumer-protection"),
				To: limit.When("listed_felony_knowing_or_intentional", limit.NoLimit(),
					limit.When("intoxication_assault_or_manslaughter", limit.NoLimit(),
						limit.GreaterOf(
							limit.Sum(limit.Times(2, limit.Economic), limit.LesserOf(limit.Times(1, limit.Noneconomic), limit.Dollars(750_000))),
							limit.Dollars(200_000)))),
				Measures: frozen.Of(asFound(limit.Economic, head.AllEconomic()), asFound(limit.Noneconomic, head.AllNoneconomic())),
			}), texas41008, texas41002, zorrilla).by(Accrual, civil.On(1995, 9, 1), civil.Date{}).
				omitting("the act of 2003 states the same formula for actions filed on or after September 1, 2003",
					"how several claimants share a defendant's cap: the section names the defendant alone, and each claimant against each defendant stands for it",
					"whether fault or a remittitur lowers the economic damages of the formula was not read; they count as the trier of fact found them",
					"which felonies are listed, § 41.008(c); theft counts from the third degree, and injury to the vulnerable not in health care"),
		),

		split: rules(version("us-tx-punitive-split", "no share of punitive damages for a fund", undivided(), splitSurvey())),

		compensatoryCaps: provisions(
			general(version("us-tx-compensatory-caps", "no general cap on compensatory damages", noCaps(), noOther(texas74301))),
			only(causesOf("med-mal"), version("us-tx-med-mal-cap-2003", "cap of $250,000 on noneconomic damages against physicians together, and of $250,000 against each institution and $500,000 against all", frozen.Of(
				limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Person | limit.Defendant, To: limit.Dollars(250_000)},
				limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Person | limit.Claim,
					To: limit.When("health_care_institution", limit.Dollars(500_000), limit.Dollars(250_000))},
			), texas74301, regent).by(Filing, civil.On(2003, 9, 1), civil.Date{}).
				omitting("physicians and institutions need claims of their own, because each kind of defendant has a cap of its own",
					"insurance or other proof of financial responsibility under § 74.302, which governs if § 74.301 falls", "emergency care, §§ 74.151-74.154")),
			only(causesOf("med-mal"), version("us-tx-med-mal-death-cap-2003", "cap of $500,000, indexed since August 29, 1977, on damages for death in a health care liability claim", frozen.Of(limit.Cap{
				Kinds: head.AllCompensatory().Union(head.AllPunitive()).Without(anyTimeOf(head.KindMedical, head.KindLifeCare)), Unit: limit.Person,
				To: limit.When("wrongful_death_or_survival", limit.Indexed(decimal.NewFromInt(500_000), "cpi_w_since_1977_08_29"), limit.NoLimit()),
			}), texas74303).by(Filing, civil.On(2003, 9, 1), civil.Date{}).
				omitting("damages for medical and custodial care are outside: awards that do not name them are under the cap",
					"the law before chapter 74, which had the same amount")),
			only(causesOf("government"), version("us-tx-government-cap", "cap of $250,000 a person and $500,000 an occurrence, or $100,000 and $300,000, on claims against governmental units", frozen.Of(
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Person,
					To: limit.When("local_unit_other_than_municipality", limit.Dollars(100_000), limit.Dollars(250_000))},
				limit.Cap{Kinds: head.AllCompensatory(), Unit: limit.Occurrence,
					To: limit.When("local_unit_other_than_municipality", limit.Dollars(300_000), limit.Dollars(500_000))},
			), curry, texas101023, authority.Statute("Tex. Civ. Prac. & Rem. Code § 101.023", "(a)-(c)").NotConfirmed()).
				omitting("$100,000 an occurrence for property", "from when the amounts govern", "the $300,000 an occurrence was not confirmed")),
		),

		fault: provisions(
			general(version("us-tx-fault", "comparative responsibility, barred above 50 percent", fault.Rule{Bar: fault.Above50, Against: fault.AgainstAll}, texas33).
				reaching(append(append(productClaims(), intentionalTorts("consumer-protection", "defamation", "drunk-driving", "negligent-misrepresentation", "nuisance", "wilful-misconduct")...), careless()...)).
				by(Accrual, civil.On(1995, 9, 1), civil.Date{}).
				omitting("the rule before September 1, 1995", "claims chapter 33 does not reach, such as workers' compensation, § 33.002(c)")),
			noDefense("us-tx-fault-no-defense", causesOf("contract"), statute("Tex. Civ. Prac. & Rem. Code § 33.002", "(a)", "https://statutes.laws.com/texas/civil-practice-and-remedies-code/title-2-trial-judgment-and-appeal/chapter-33-proportionate-responsibility").
				Noted("is for causes of action based on tort and for actions under the act on deceptive trade practices")),
		),

		liability: rules(version("us-tx-liability", "several, but joint for a defendant above 50 percent", fault.Liability{Joint: frozen.Of(
			fault.Clause{Over: fault.Threshold{Percent: 50}},
			fault.Clause{Finding: "listed_felony_in_concert"},
		)}, texas33013, regent).by(Filing, civil.On(2003, 7, 1), civil.Date{}).
			omitting("that July 1, 2003 is the day of filing from which it governs was not confirmed", "the rule before it, with a lower threshold for toxic torts")),

		credit: provisions(
			general(version("us-tx-credit-2005", "credit of the dollars of all settlements, after the claimant's fault", fault.Credit{Method: fault.ProTanto, Order: fault.AfterFault, Several: fault.SeveralBounded, Interest: fault.InterestByDay}, texas33012, texas33, regent).by(Filing, civil.On(2005, 6, 9), civil.Date{}).
				omitting("that June 9, 2005 is the day of filing from which it governs was not confirmed", "settlements go to accrued prejudgment interest first")),
			only(causesOf("med-mal"), version("us-tx-med-mal-credit", "credit of the dollars of settlements or of the settling person's percentage, as the defendant elects", fault.Credit{
				Method: fault.Elected, Order: fault.AfterFault, Several: fault.SeveralBounded, PaidByChoice: true, Interest: fault.InterestByDay,
			}, regent).by(Filing, civil.On(2003, 9, 1), civil.Date{}).
				omitting("that September 1, 2003 is the day of filing from which it governs was not confirmed")),
		),

		reallocation: rules(version("us-tx-reallocation", "no reallocation beyond joint liability", fault.Reallocation{Rule: fault.ByJointLiability},
			texas33013.Noted("no reallocation is stated; a defendant above 50 percent owes the whole"))),

		collateral: rules(version("us-tx-collateral-2003", "medical expense only as paid or incurred; otherwise collateral payments do not count", fault.Collateral{
			Effect: fault.PaidOnly, PaidAmount: true,
		}, haygood, authority.Statute("Tex. Civ. Prac. & Rem. Code § 41.0105", "").NotConfirmed()).by(Filing, civil.On(2003, 9, 1), civil.Date{}).
			omitting("that September 1, 2003 is the day of filing from which it governs was not confirmed")),

		order: provisions(only(causesOf("med-mal"), version("us-tx-med-mal-order", "the claimant's fault, the defendant's share, settlements, then the cap on liability",
			frozen.Of(StageFault, StageShares, StageCredits, StageCaps), regent).
			omitting("recovery and liability are worked apart and the lower governs"))),

		remittitur: rules(version("us-tx-remittitur", "remittitur in Texas courts", remittitur.Practice{
			Offer: remittitur.Yes, OfferLaw: rulingReported("Rentech Steel, L.L.C. v. Teel, 299 S.W.3d 155 (Tex. App. 2009)", "",
				"http://ecases.us/mobile/case/texapp/c8125018/rentech-steel-llc-v-teel").Noted("affirmed on condition of a remittitur"),
		}, authority.Rule("Tex. R. App. P. 46", "").NotConfirmed(),
			rulingReported("Rentech Steel, L.L.C. v. Teel, 299 S.W.3d 155 (Tex. App. 2009)", "", "http://ecases.us/mobile/case/texapp/c8125018/rentech-steel-llc-v-teel")).
			omitting("additur, which Texas courts are said not to allow")),
		postjudgment: rules(version("us-tx-postjudgment-2005", "prime rate of the 15th of the month before, at least 5 and at most 15 percent, compounded annually", interest.Postjudgment{
			Rule: interest.Rule{Rate: texasRate, Compounds: interest.Annually}, Start: interest.FromEntry,
		}, texas304, authority.Publication("Office of Consumer Credit Commissioner, judgment rates", "").ReadAt("https://occc.texas.gov/publications/interest-rates/", AsOf())).
			by(Judgment, civil.On(2005, 10, 1), civil.Date{}).
			omitting("contracts: the lesser of the contract's rate and 18 percent", "periods by which a party extended the time for its brief on appeal", "months before October 2005, whose published rates were not rebuilt")),

		prejudgment: provisions(
			general(version("us-tx-prejudgment-equity", "prejudgment interest by equity at the rate after judgment, simple, from the 180th day after written notice of the claim or from suit, whichever is earlier", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: texasRate}, RateOf: interest.FromEntry, Start: interest.FromFiling,
				First: earliestOf(daysAfter(interest.FromDemand, 180), event(interest.FromFiling)), Excludes: yetToCome(head.AllCompensatory()).Union(head.AllPunitive()),
			}, rulingReported("Johnson & Higgins of Texas, Inc. v. Kenneco Energy, Inc., 962 S.W.2d 507 (Tex. 1998)", "at 530-532", "http://www.lawpipe.com/texas/When_Does_Prejudgment_Interest_Start_In_Texas.html"), texas3041).
				by(Judgment, civil.On(2005, 10, 1), civil.Date{}).
				omitting("contracts that fix the sum that is due, on which 6 percent runs from the 30th day after it was due: Tex. Fin. Code § 302.002", "that future and punitive damages bear none was not read for these claims",
					"claims against the state under a contract")),
			only(harms(), version("us-tx-prejudgment", "prejudgment interest on wrongful death, personal injury and property damage at the rate of the day of judgment, simple", interest.Prejudgment{
				Available: interest.OfRight, Rule: interest.Rule{Rate: texasRate}, RateOf: interest.FromEntry, Start: interest.FromFiling,
				First: earliestOf(daysAfter(interest.FromDemand, 180), event(interest.FromFiling)), Excludes: yetToCome(head.AllCompensatory()).Union(head.AllPunitive()),
			}, texas3041).by(Judgment, civil.On(2005, 10, 1), civil.Date{}).
				omitting("days on which a defendant's written offer was open, which the defendant has to claim: record them as left out", "delay by either side, for which the court may leave days out")),
		),
		security: rules(version("us-tx-appeal-security", "compensatory damages, interest and costs, at most half of net worth and $25 million", interest.Security{
			Measured: interest.BySum, NetWorth: decimal.New(50, 0), Ceiling: decimal.New(25_000_000, 0),
		}, statute("Tex. Civ. Prac. & Rem. Code § 52.006", "(a)-(b)", "https://codes.findlaw.com/tx/civil-practice-and-remedies-code/civ-prac-rem-sect-52-006/")).
			omitting("a lesser sum where the debtor would suffer substantial economic harm, § 52.006(c)", "whether the limit is for each debtor or for the judgment: courts of appeals differ", "from when the section governs")),
		life: rules(version("us-tx-judgment-life", "dormant ten years after judgment or the last execution, and revived within two years more", interest.Life{
			Dormant: 10, Revival: 2, Renews: 10, From: interest.FromRenewal, Grace: 24,
		}, statuteReported("Tex. Civ. Prac. & Rem. Code §§ 31.006, 34.001", "34.001(a)-(b)", "https://www.comalcountyattorney.com/blog/2009/06/renewal-and-revival-of-judgments-after-ten-years/").Noted("the sections are quoted"),
			ruling("Cadle Co. v. Rollins, No. 01-09-00165-CV (Tex. App. Feb. 25, 2010)", "", "http://houston-opinions.com/files/1stCoA-2010-The-Cadle-Co-v-Rollings-by-Jennins-scire-facias-reviving-dormant-judgment.html").Noted("a memorandum opinion: a judgment of 1985, kept alive by five writs, was revived"),
			rulingReported("Burnett-Dunham v. Spurgin, 245 S.W.3d 14 (Tex. App. 2007)", "at 17", "http://www.houston-opinions.com/law-scire-facias.html").Noted("twelve years in all for a final judgment")).
			omitting("a renewal is a writ of execution issued, or a revival by scire facias or an action of debt", "that a revived judgment has ten years from its revival was not read", "the judgment lien, which ends after ten years: Tex. Prop. Code ch. 52 was not read",
				"child support")),
	}
}
