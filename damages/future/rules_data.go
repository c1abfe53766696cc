package future

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
)

// The day the sources of these rules were last read.
func reviewed() civil.Date { return civil.On(2026, 11, 24) }

func read(c authority.Citation, url string) authority.Citation { return c.ReadAt(url, reviewed()) }

func reported(c authority.Citation, url string) authority.Citation {
	return c.ReportedAt(url, reviewed())
}

func usd(n int64) decimal.Decimal   { return decimal.New(n, 0) }
func whole(n int64) decimal.Decimal { return decimal.New(n, 0) }

func pfeifer() authority.Citation {
	return reported(authority.Case("Jones & Laughlin Steel Corp. v. Pfeifer, 462 U.S. 523 (1983)", ""), "https://supreme.justia.com/cases/federal/us/462/523/")
}

func federalRules() []Rule {
	return []Rule{
		{ID: "us-maritime-present-value", Jurisdiction: "US", Scope: "maritime", Title: "explicit growth and market rate, or a below-market net rate; the court chooses with reasons and must discount",
			Sets: ByCourt, Economic: true, Status: authority.Reported, Reviewed: reviewed(), Authority: []authority.Citation{pfeifer()},
			Omits: []string{"that a net rate between 1 and 3 percent, adopted with reasons, is not disturbed on review was not confirmed in what was read", "a state's rule of total offset does not bind"}},
		{ID: "us-fela-present-value", Jurisdiction: "US", Scope: "fela", Title: "future loss is reduced; the jury decides how, and may not be told that nothing is to be reduced",
			Sets: ByTrierOfFact, Economic: true, Status: authority.Reported, Reviewed: reviewed(),
			Authority: []authority.Citation{reported(authority.Case("Monessen Southwestern Railway Co. v. Morgan, 486 U.S. 330 (1988)", ""), "https://www.studicata.com/case-briefs/case/monessen-southwestern-r-co-v-morgan")}},
		{ID: "us-2d-cir-two-percent", Jurisdiction: "US-2D-CIR", Title: "2 percent adjusted rate, compounded every year, on earnings stated without inflation",
			Sets: ByCourt, Discount: RealRate(whole(2)), Economic: true, Status: authority.Reported, Reviewed: reviewed(),
			Authority: []authority.Citation{
				authority.Case("Doca v. Marina Mercante Nicaraguense, S.A., 634 F.2d 30 (2d Cir. 1980)", "").NotConfirmed().Noted("that 2 percent is the rate absent evidence is from general knowledge"),
				reported(authority.Case("Oliveri v. Delta Steamship Lines, Inc., 849 F.2d 742 (2d Cir. 1988)", ""), "http://casetext.com/case/oliveri-v-delta-ss-lines-inc"),
			},
			Omits: []string{"a single subtraction of 2 percent is no discount (Oliveri)", "earnings projected with inflation may not be reduced by it"}},
		{ID: "us-5th-cir-culver", Jurisdiction: "US-5TH-CIR", Title: "below-market rate: work life, then loss with raises other than inflation, then the discount",
			Sets: ByTrierOfFact, Economic: true, Status: authority.Reported, Reviewed: reviewed(),
			Authority: []authority.Citation{reported(authority.Case("Culver v. Slater Boat Co., 722 F.2d 114 (5th Cir. 1983) (en banc)", ""), "https://www.pettingillanalytics.com/rock-the-culver-ii-boat-landmark-case-revisited/")},
			Omits:     []string{"that projections with inflation may not reach the fact finder, and that parties may stipulate otherwise, was not confirmed in what was read"}},
		{ID: "us-vaccine-act-petronelli", Jurisdiction: "US", Scope: "vaccine", Title: "net rate of 1 percent for wages and care, as ordered in 2016",
			Sets: ByCourt, Discount: RealRate(whole(1)), Economic: true, Status: authority.Read, Reviewed: reviewed(), On: Judgment, From: civil.On(2016, 5, 12), Until: civil.On(2017, 1, 1),
			Authority: []authority.Citation{read(authority.Case("Petronelli v. Secretary of Health & Human Services, No. 12-285V (Fed. Cl. Spec. Mstr. May 12, 2016)", ""), "https://cetient.com/case/3210154/petronelli-v-secretary-of-health-and-human-services")},
			Omits:     []string{"an order in one case, recorded for its year; later decisions with two rates were not read"}},
	}
}

func stateRules() []Rule {
	nation := reported(authority.Case("Nation v. W.D.E. Electric Co., 454 Mich. 489 (1997)", ""), "https://www.studicata.com/summaries/supreme-court-of-michigan/nation-v-w-d-e-electric-company-1997-2yk0t7")
	michigan := read(authority.Statute("Mich. Comp. Laws § 600.6306", "(2), as amended by 2012 PA 608"),
		"https://casetext.com/statute/michigan-compiled-laws/chapter-600-revised-judicature-act-of-1961/subchapter-chapter-13-jurors/subchapter-chapter-63-personal-injury-action/section-6006306-entering-order-of-judgment-order-judgment-amounts-gross-present-cash-value-defined-reduced-judgment-amount")
	act608 := read(authority.Statute("2012 Mich. Pub. Acts 608", "effective 2013-03-28"), "https://legislature.mi.gov/documents/2011-2012/publicact/htm/2012-PA-0608.htm")
	kaczkowski := reported(authority.Case("Kaczkowski v. Bolubasz, 491 Pa. 561, 421 A.2d 1027 (1980)", ""), "https://law.justia.com/cases/pennsylvania/supreme-court/1980/491-pa-561-0.html")
	return []Rule{
		{ID: "us-ak-present-value", Jurisdiction: "US-AK", Title: "long-term rates on the safest investments, allowing for inflation and raises, over the life expectancy",
			Sets: ByTrierOfFact, Economic: true, Status: authority.Read, Reviewed: reviewed(),
			Authority: []authority.Citation{read(authority.Statute("Alaska Stat. § 09.17.040", "(a)-(d)"), "https://github.com/UniCourt/cic-code-ak")},
			Omits:     []string{"the day the statute took effect was not read; before it Beaulieu governed"}},
		{ID: "us-ak-total-offset", Jurisdiction: "US-AK", Scope: "stipulated", Title: "total offset, by the parties' agreement: no inflation, no discount, automatic step raises only",
			Sets: ByParties, Discount: NoDiscount(), Economic: true, Status: authority.Reported, Reviewed: reviewed(),
			Authority: []authority.Citation{
				read(authority.Statute("Alaska Stat. § 09.17.040", ""), "https://github.com/UniCourt/cic-code-ak"),
				authority.Case("Beaulieu v. Elliott, 434 P.2d 665 (Alaska 1967)", "").NotConfirmed().Noted("read in summaries"),
				authority.Case("State v. Guinn, 555 P.2d 530 (Alaska 1976)", "").NotConfirmed(),
			},
			Omits: []string{"merit raises may not be in the amounts; the library cannot tell them from steps"}},
		{ID: "us-co-cap-on-present-value", Jurisdiction: "US-CO", Title: "caps are stated in present value: future damages are discounted before the cap is applied",
			Sets: ByTrierOfFact, Economic: true, Noneconomic: true, CapOnPresent: true, Status: authority.Reported, Reviewed: reviewed(),
			Authority: []authority.Citation{
				read(authority.Statute("Colo. Rev. Stat. § 33-44-113", ""), "https://github.com/UniCourt/cic-code-co"),
				authority.Statute("Colo. Rev. Stat. §§ 13-64-202(7), 13-64-205", "").NotConfirmed(),
			},
			Omits: []string{"the rate of discount is not fixed in what was read", "the definition in § 13-64-202(7) was not read"}},
		{ID: "us-ga-present-value", Jurisdiction: "US-GA", Title: "5 percent, or another rate that the trier of fact finds appropriate; economic damages only",
			Sets: ByTrierOfFact, Discount: DiscountAt(whole(5)), Economic: true, Status: authority.Reported, Reviewed: reviewed(),
			Authority: []authority.Citation{reported(authority.Statute("O.C.G.A. § 51-12-13", ""), "https://nickonews.com/why-are-future-damages-reduced-to-present-value-in-georgia-injury-cases/")},
			Omits:     []string{"the code itself was not read, nor the day it took effect; an earlier rule of 7 percent is not recorded", "the cost of an annuity is not evidence"}},
		{ID: "us-in-present-value", Jurisdiction: "US-IN", Title: "present value is a proper consideration; no rate is dictated, and whether the jury is told of it is the trial court's to decide",
			Sets: ByTrierOfFact, Economic: true, Status: authority.Reported, Reviewed: reviewed(),
			Authority: []authority.Citation{
				reported(authority.Case("Griffin v. Acker, 659 N.E.2d 659 (Ind. Ct. App. 1995)", ""), "https://www.studicata.com/summaries/court-of-appeals-of-indiana/griffin-v-acker-1996-iz3xrk").Noted("that no rate is dictated: http://casetext.com/case/griffin-v-acker/case-details"),
			},
			Omits: []string{"a jury may find future damages without reducing them", "whether future pain and suffering may be reduced: the instruction that was refused asked for both, and the opinion was read in its beginning only"}},
		{ID: "us-mi-present-value-simple", Jurisdiction: "US-MI", Title: "5 percent a year, simple interest",
			On: Judgment, From: civil.On(1998, 1, 1), Until: civil.On(2013, 3, 28), Sets: ByLaw, Discount: SimpleAt(whole(5)), Economic: true, Noneconomic: true, Status: authority.Reported, Reviewed: reviewed(),
			Authority: []authority.Citation{nation, act608},
			Omits:     []string{"how the court counted the years of the case was not available; its published figure is not met by any of three countings", "the decision reads a text of 1986; judgments before 1998 are not covered, the day of the decision not having been read"}},
		{ID: "us-mi-present-value-compound", Jurisdiction: "US-MI", Title: "5 percent a year, compounded annually",
			On: Judgment, From: civil.On(2013, 3, 28), Sets: ByLaw, Discount: DiscountAt(whole(5)), Economic: true, Noneconomic: true, Status: authority.Read, Reviewed: reviewed(),
			Authority: []authority.Citation{michigan, act608},
			Omits:     []string{"which judgments the amendment reaches: it is taken by the day of judgment", "a plaintiff's fault is deducted after the reduction, in proportion between past and future (§ 600.6306(3))"}},
		{ID: "us-mi-med-mal-present-value", Jurisdiction: "US-MI", Scope: "med-mal", Title: "5 percent a year, taken as compounded annually like § 600.6306",
			On: Judgment, From: civil.On(2013, 3, 28), Sets: ByLaw, Discount: DiscountAt(whole(5)), Economic: true, Noneconomic: true, Status: authority.Unverified, Reviewed: reviewed(),
			Authority: []authority.Citation{authority.Statute("Mich. Comp. Laws § 600.6306a", "").NotConfirmed().Noted("its words on compounding were not read"), act608}},
		{ID: "us-nc-annuity-table", Jurisdiction: "US-NC", Title: "present worth of an annuity by the statute's table: 6 percent, paid at year end, three places",
			Sets: ByTrierOfFact, Discount: DiscountAt(whole(6)), Economic: true, Status: authority.Read, Reviewed: reviewed(),
			Authority: []authority.Citation{read(authority.Statute("N.C. Gen. Stat. § 8-47", ""), "https://github.com/UniCourt/cic-code-nc")},
			Omits:     []string{"the use of a sum of money is an annuity at 4.5 percent", "the statute gives the table, not the rate; all its 67 rows are those of 6 percent"}},
		{ID: "us-pa-simple-interest", Jurisdiction: "US-PA", Title: "6 percent a year, simple interest",
			On: Judgment, From: civil.On(1900, 1, 1), Until: civil.On(1980, 1, 1), Sets: ByLaw, Discount: SimpleAt(whole(6)), Economic: true, Status: authority.Reported, Reviewed: reviewed(),
			Authority: []authority.Citation{kaczkowski.Noted("the decision abandons the earlier method")},
			Omits:     []string{"when the method began was not read", "judgments of 1980 are not covered, the day of Kaczkowski not having been read"}},
		{ID: "us-pa-total-offset", Jurisdiction: "US-PA", Title: "total offset: productivity growth proved in the case, future inflation presumed equal to interest",
			On: Judgment, From: civil.On(1981, 1, 1), Sets: ByLaw, Discount: NoDiscount(), Economic: true, Status: authority.Reported, Reviewed: reviewed(),
			Authority: []authority.Citation{
				kaczkowski,
				authority.Case("Helpin v. Trustees of the University of Pennsylvania, 10 A.3d 267 (Pa. 2010)", "").ReportedAt("http://cfes.com/goodbye-kaczkowski-a-recent-ruling-reopens-the-door-to-debate/", reviewed()).Noted("lost business profits too; the citation is from general knowledge"),
			}},
		{ID: "us-sc-present-value", Jurisdiction: "US-SC", Title: "no rate is fixed; future damages are not necessarily reduced where no evidence supports it",
			Sets: ByTrierOfFact, Status: authority.Reported, Reviewed: reviewed(),
			Authority: []authority.Citation{
				reported(authority.Case("Rhodan v. United States, 754 F. Supp. 76 (D.S.C. 1991)", ""), "https://www.studicata.com/summaries/united-states-district-court-district-of-south-carolina/rhodan-v-united-states-1991-acpcrw").Noted("a federal court on the state's law, of future noneconomic loss"),
				reported(authority.Statute("S.C. Code Ann. § 19-1-150", ""), "https://print.casetext.com/case/rhodan-v-us").Noted("the table of life expectancy"),
			},
			Omits: []string{"no decision of the state's courts on reducing lost earnings was found; that experts reduce them is from general knowledge", "no periodic payment was found: S.C. Code Ann. §§ 15-32-200 to 15-32-220 limit noneconomic damages for malpractice, and the rest of the chapter was not read"}},
		{ID: "us-wi-present-value", Jurisdiction: "US-WI", Title: "lost future earnings are reduced to present value where the defendant brings the evidence for it",
			Sets: ByTrierOfFact, Economic: true, Status: authority.Read, Reviewed: reviewed(),
			Authority: []authority.Citation{read(authority.Case("Wingad v. John Deere & Co., 187 Wis. 2d 441, 523 N.W.2d 274 (Ct. App. 1994)", ""), "https://cetient.com/case/1243992/wingad-v-john-deere-and-co").Noted("its beginning was read; how the burden lies is quoted at https://grothlawfirm.com/presenting-a-future-loss-of-earning-capacity-claim-future-wage-loss/")},
			Omits:     []string{"the rate, which is for the evidence", "future medical expenses and noneconomic damages"}},
	}
}

func periodicRules() []Rule {
	malpractice := read(authority.Statute("N.Y. CPLR 5031", "(b), (c)"), "https://law.justia.com/codes/new-york/2006/civil-practice-law-rules/cvp05031_5031.html")
	ab35 := reported(authority.Statute("Cal. Code Civ. Proc. § 667.7", "as amended by Stats. 2022, ch. 17 (AB 35)"), "https://legiscan.com/CA/text/AB35/id/2584473")
	return []Rule{
		{ID: "us-az-med-mal-periodic", Jurisdiction: "US-AZ", Scope: "med-mal", Title: "periodic payment of future economic loss at a party's election; what is paid in advance is reduced at the rate of the latest 52-week Treasury bill",
			On: Judgment, From: civil.On(1990, 1, 1), Until: civil.On(1994, 12, 29), Sets: ByCourt, Economic: true, Status: authority.Read, Reviewed: reviewed(),
			Authority: []authority.Citation{
				read(authority.Statute("Ariz. Rev. Stat. § 12-589", ""), "https://lawserver.com/?p=29323628"),
				read(authority.Statute("Ariz. Rev. Stat. § 12-582", ""), "https://self-law.org/code/az/title-12/12-582"),
				read(authority.Case("Smith v. Superior Court, 171 Ariz. 511, 831 P.2d 1279 (Ct. App. 1991)", ""), "https://cetient.com/case/1398962/smith-v-superior-court").Noted("enacted in 1989; before, damages for future economic loss were a lump sum"),
			},
			Omits: []string{"the rate moves with each auction: a projection states it", "the day the statutes took effect was not read; judgments of 1989 are not covered", "struck down afterwards: see us-az-med-mal-lump-sum"}},
		{ID: "us-az-med-mal-lump-sum", Jurisdiction: "US-AZ", Scope: "med-mal", Title: "a lump sum: the statutes on periodic payment violate the state's constitution",
			On: Judgment, From: civil.On(1994, 12, 29), Sets: ByTrierOfFact, Status: authority.Reported, Reviewed: reviewed(),
			Authority: []authority.Citation{reported(authority.Case("Smith v. Myers, 181 Ariz. 11, 887 P.2d 541 (1994)", ""), "https://www.studicata.com/summaries/supreme-court-of-arizona/smith-v-myers-1994-4rwf3s").Noted("of Ariz. Rev. Stat. §§ 12-581 to 12-594, which the code still prints")},
			Omits:     []string{"whether and how a jury reduces the lump sum was not found"}},
		{ID: "us-ca-med-mal-periodic-1975", Jurisdiction: "US-CA", Scope: "med-mal", Title: "periodic payment at a party's request of future damages from $50,000",
			On: Judgment, From: civil.On(1976, 1, 1), Until: civil.On(2023, 1, 1), Sets: ByCourt, PeriodicOver: usd(50_000), Status: authority.Reported, Reviewed: reviewed(),
			Authority: []authority.Citation{reported(authority.Statute("Cal. Code Civ. Proc. § 667.7", ""), "https://scocal.stanford.edu/opinion/salgado-v-county-los-angeles-31981")},
			Omits:     []string{"a text of 1975; the day it took effect and which judgments the later amount reaches were not read: both are taken by the day of judgment"}},
		{ID: "us-ca-med-mal-periodic-2023", Jurisdiction: "US-CA", Scope: "med-mal", Title: "periodic payment at a party's request of future damages from $250,000",
			On: Judgment, From: civil.On(2023, 1, 1), Sets: ByCourt, PeriodicOver: usd(250_000), Status: authority.Unverified, Reviewed: reviewed(),
			Authority: []authority.Citation{ab35.NotConfirmed().Noted("that the section was amended from 2023-01-01 was read in a report; the amount is from general knowledge")}},
		{ID: "us-fl-periodic", Jurisdiction: "US-FL", Title: "future economic loss above $250,000: a lump sum at present value, or periodic payment of the part above",
			Sets: ByCourt, Economic: true, PeriodicOver: usd(250_000), Status: authority.Read, Reviewed: reviewed(),
			Authority: []authority.Citation{read(authority.Statute("Fla. Stat. § 768.78", ""), "https://syfert.com/florida/statutes/0768.78.html")},
			Omits:     []string{"no rate or method is fixed", "the periodic payments add up to the unreduced damages less fees"}},
		{ID: "us-id-periodic", Jurisdiction: "US-ID", Title: "periodic payment of future damages above $100,000; each proposal states the present cash value of its payments",
			Sets: ByCourt, PeriodicOver: usd(100_000), Status: authority.Read, Reviewed: reviewed(),
			Authority: []authority.Citation{read(authority.Statute("Idaho Code § 6-1602", ""), "https://github.com/UniCourt/cic-code-id")}},
		{ID: "us-in-med-mal-periodic-1999", Jurisdiction: "US-IN", Scope: "med-mal", Title: "periodic payment by agreement: what counts toward the limits on damages is the sum paid at once and the cost of the agreement, together above $187,000",
			On: Accrual, From: civil.On(1999, 7, 1), Until: civil.On(2017, 7, 1), Sets: ByParties, CapOnPresent: true, Status: authority.Read, Reviewed: reviewed(),
			Authority: indianaAgreement(),
			Omits:     []string{"the cost is what is spent to obtain the payments, at the time of the agreement; its rate is the market's", "acts before July 1, 1999"}},
		{ID: "us-in-med-mal-periodic-2017", Jurisdiction: "US-IN", Scope: "med-mal", Title: "periodic payment by agreement: what counts toward the limits on damages is the sum paid at once and the cost of the agreement, together above 75 percent of the most that the provider answers for",
			On: Accrual, From: civil.On(2017, 7, 1), Sets: ByParties, CapOnPresent: true, Status: authority.Read, Reviewed: reviewed(),
			Authority: indianaAgreement(),
			Omits:     []string{"the cost is what is spent to obtain the payments, at the time of the agreement; its rate is the market's", "the limits themselves (§ 34-18-14-3)"}},
		{ID: "us-ny-50-b", Jurisdiction: "US-NY", Title: "article 50-B: past damages and $250,000 of future damages at once, the rest in yearly payments that rise 4 percent",
			Sets: ByLaw, PeriodicOver: usd(250_000), Economic: true, Noneconomic: true, Status: authority.Read, Reviewed: reviewed(),
			Authority: []authority.Citation{read(authority.Statute("N.Y. CPLR 5041", "(a)-(e)"), "https://law.justia.com/codes/new-york/2013/cvp/article-50-b/5041/"), reported(authority.Case("Molinari v. City of New York", ""), "https://print.casetext.com/case/molinari-v-city-of-ny")},
			Omits:     []string{"the rate at which the annuity is valued is the court's", "liens and subrogation (subdivision (d))", "actions from before the article took effect"}},
		{ID: "us-ny-50-a", Jurisdiction: "US-NY", Scope: "med-mal", Title: "article 50-A: future pain and suffering above $500,000, the greater of 35 percent and $500,000 at once, the rest in yearly payments that rise 4 percent, over 8 years at most",
			On: Filing, From: civil.On(2006, 1, 1), Sets: ByLaw, PeriodicOver: usd(500_000), Noneconomic: true, Status: authority.Read, Reviewed: reviewed(),
			Authority: []authority.Citation{malpractice},
			Omits:     []string{"future economic damages (subdivisions (d) and (e)), whose text was not read", "the discount rate by which the court values the payments", "the article as it stood before the code of 2006 that was read"}},
		{ID: "us-oh-periodic-med", Jurisdiction: "US-OH", Scope: "med-mal", Title: "periodic payment of future damages above $50,000",
			Sets: ByCourt, PeriodicOver: usd(50_000), Status: authority.Unverified, Reviewed: reviewed(),
			Authority: []authority.Citation{authority.Statute("Ohio Rev. Code § 2323.55", "").NotConfirmed().Noted("the definitions were read; the amount is from general knowledge")}},
		{ID: "us-oh-periodic", Jurisdiction: "US-OH", Title: "periodic payment of future damages above $200,000",
			Sets: ByCourt, PeriodicOver: usd(200_000), Status: authority.Unverified, Reviewed: reviewed(),
			Authority: []authority.Citation{authority.Statute("Ohio Rev. Code § 2323.56", "").NotConfirmed().Noted("the definitions were read at https://law.onecle.com/ohio/title-23/2323.56.html; the amount is from general knowledge")}},
		{ID: "us-ok-periodic", Jurisdiction: "US-OK", Title: "periodic payment over at most 7 years where the present value of future damages is $100,000 or more",
			Sets: ByCourt, PeriodicOver: usd(100_000), Status: authority.Read, Reviewed: reviewed(),
			Authority: []authority.Citation{read(authority.Statute("Okla. Stat. tit. 23, § 9.3", ""), "http://ok.elaws.us/os/23-9.3")}},
		{ID: "us-wa-periodic", Jurisdiction: "US-WA", Title: "periodic payment at a party's request of future economic damages of at least $100,000",
			Sets: ByCourt, PeriodicOver: usd(100_000), Economic: true, Status: authority.Read, Reviewed: reviewed(),
			Authority: []authority.Citation{read(authority.Statute("Wash. Rev. Code § 4.56.260", ""), "http://app.leg.wa.gov/RCW/default.aspx?cite=4.56.260")}},
		{ID: "us-wi-med-mal-future-medical", Jurisdiction: "US-WI", Scope: "med-mal", Title: "future medical expenses above $100,000 and the costs of collecting them go into the state's fund, which pays them as they arise",
			On: Accrual, From: civil.On(1995, 5, 25), Sets: ByLaw, PeriodicOver: usd(100_000), Status: authority.Read, Reviewed: reviewed(),
			Authority: []authority.Citation{
				read(authority.Statute("Wis. Stat. § 655.015", ""), "https://self-law.org/code/wi/chapter-655/655-015"),
				reported(authority.Publication("Legislative Reference Bureau, analysis of 1995 Assembly Bill 36", ""), "https://docs.legis.wisconsin.gov/document/proposaltext/1995/REG/AB36,3,14").Noted("before June 14, 1986 the amount was $25,000"),
			},
			Omits: []string{"attorney's fees within the costs are reduced to present value, at no stated rate", "what is left when the patient dies", "the rule before June 14, 1986, and the absence of one until 1995"}},
	}
}

// indianaAgreement is the chapter on periodic payments of Indiana's malpractice act.
func indianaAgreement() []authority.Citation {
	return []authority.Citation{
		read(authority.Statute("Ind. Code § 34-18-14-4", ""), "https://www.legalfix.com/statutes/state-codes/indiana/title-34/article-18/chapter-14/section-34-18-14-4"),
		read(authority.Statute("Ind. Code §§ 34-18-14-1, 34-18-14-2", ""), "https://statutes.laws.com/indiana/title34/ar18/ch14"),
		read(authority.Statute("Ind. Code § 34-18-14-5", ""), "https://getpocketlaw.com/law/state_indiana/section-34-18-14-5-limitations-on-recovery-from-fund-direct-payments-periodic-payments_65f7e89ae77e").Noted("the same of payments by the fund"),
	}
}
