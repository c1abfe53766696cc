package future

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
)

// fundRules are the versions of the method by which the September 11th Victim Compensation Fund presumes a loss: income
// after tax with benefits, over a work life, at present value, less what the victim would have consumed. The noneconomic
// loss is a fixed sum beside it. Tax and benefits are [IncomeTax], [FringeRate] and [FringeAmount]; the tables and rates of
// the later steps were not read, so that a user states them.
func fundRules() []Rule {
	explained := reported(authority.Publication("September 11th Victim Compensation Fund, Explanation of Process for Computing Presumed Economic Loss (rev. Aug. 27, 2002)", "steps 1-4"),
		"https://dokumen.tips/documents/explanation-of-process-for-computing-presumed-economic-loss-explanation-of-process.html")
	final := reported(authority.Rule("September 11th Victim Compensation Fund of 2001, Final Rule, 67 Fed. Reg. 11,233 (Mar. 13, 2002)", ""),
		"http://alony.com/index.php/resources/latest-aviation-updates/aviation-update-s-1-10/5-update-5").Noted("the sum for the spouse and each dependent was $50,000 before")
	tables := []string{"the tables of work life, growth by age, tax and consumption", "the discount rates: that they are after tax and depend on the victim's age is from general knowledge"}
	fund := func(id RuleID, title string, from, until civil.Date, more ...authority.Citation) Rule {
		return Rule{ID: id, Jurisdiction: "US", Scope: "september-11-fund", Title: title, On: Judgment, From: from, Until: until, Sets: ByAdministrator,
			Economic: true, Status: authority.Reported, Reviewed: reviewed(), Authority: more}
	}
	first := fund("us-vcf-2001", "presumed loss: income after tax over the work life, reduced at 5.13 percent; $250,000 for noneconomic loss and $50,000 for the spouse and each dependent",
		civil.On(2001, 12, 21), civil.On(2002, 3, 13),
		read(authority.Rule("September 11th Victim Compensation Fund of 2001, Interim Final Rule, 66 Fed. Reg. 66,273 (Dec. 21, 2001)", ""), "https://justice.gov/archive/victimcompensation/victimcompfedreg.htm").Noted("read: that it was published, as 28 C.F.R. part 104"),
		reported(authority.Publication("Presumed Economic and Non-Economic Loss Tables Explanation", "step 4"), "https://www.justice.gov/archive/victimcompensation/interim/njan24/N001998.html").Noted("the rate, in a comment on the rule"), final)
	first.Discount = DiscountAt(decimal.New(513, -2))
	first.Omits = []string{"the rate is that of a taxable security, though the income is after tax", "the tables of work life, growth by age, tax and consumption", "whether a claim was decided by it"}

	second := fund("us-vcf-2002", "presumed loss: income after tax and benefits over the work life, at present value; $250,000 for noneconomic loss and $100,000 for the spouse and each dependent",
		civil.On(2002, 3, 13), civil.On(2011, 1, 2),
		explained.Noted("where they are not proved, a pension is 4 percent of income and medical benefits $2,400 a year"),
		final,
		reported(authority.Case("Colaio v. Feinberg, No. 03-0558 (S.D.N.Y. May 8, 2003)", ""), "https://www.law.com/almID/900005535319/").Noted("incomes above the 98th percentile, $231,000, are not presumed"))
	second.Omits = append(tables, "versions are taken by the day of the award; the days the rules took effect were not read")

	third := fund("us-vcf-2011", "presumed loss, in general by the method of the first fund",
		civil.On(2011, 1, 2), civil.On(2016, 6, 15),
		reported(authority.Publication("Methodology for Calculating Damages in the Victim Compensation Fund", "steps 1-2"), "https://docplayer.net/amp/15393336-Methodology-for-calculating-damages-in-the-victim-compensation-fund.html"),
		reported(authority.Statute("James Zadroga 9/11 Health and Compensation Act of 2010, Pub. L. 111-347 (Jan. 2, 2011)", ""), "https://regulations.justia.com/regulations/fedreg/2018/10/03/2018-21490.html"))
	third.Omits = append(tables, "the day the method was published", "versions are taken by the day of the award")

	fourth := fund("us-vcf-2016", "presumed loss on an annual gross income of at most $200,000; $250,000 for noneconomic loss and $100,000 for the spouse and each dependent",
		civil.On(2016, 6, 15), civil.Date{},
		read(authority.Rule("28 C.F.R. § 104.43", "(a)"), "https://www.law.cornell.edu/cfr/text/28/104.43"),
		read(authority.Rule("28 C.F.R. § 104.44", ""), "https://www.casetext.com/regulation/code-of-federal-regulations/title-28-judicial-administration/chapter-i-department-of-justice/part-104-september-11th-victim-compensation-fund/subpart-d-amount-of-compensation-for-eligible-claimants/section-10444-determination-of-presumed-noneconomic-losses-for-death-for-claims-on-behalf-of-decedents"))
	fourth.Omits = append(tables, "what § 104.43 says of medical expenses and replacement services", "claims decided before the Act of December 18, 2015, whose limits the rule carries out", "versions are taken by the day of the award; later changes of the method were not looked for")
	return []Rule{first, second, third, fourth}
}
