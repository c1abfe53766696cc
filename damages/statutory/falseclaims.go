package statutory

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
)

func falseClaims() []remedy {
	fca := func(low, high formula, multiple int64) pack {
		multiplied := line("times the government's damages", "(a)(1)", times(num(multiple), ifAny(ActualDamages)))
		if multiple == 3 {
			multiplied = when(Disclosed, line("at least twice the government's damages", "(a)(2)",
				times(multiplier(Court, "(a)(2)", num(2), num(3)), ifAny(ActualDamages))), line("three times the government's damages", "(a)(1)", times(num(3), ifAny(ActualDamages))))
		}
		return only(Penalty, sum(line("civil penalties", "(a)(1)", pick("per_claim", "penalty for each claim", Court, "(a)(1)", low, high).per(Claims)), multiplied,
			line("costs of the civil action", "(a)(3)", ifAny(CostOfAction))))
	}
	section := usc("31 U.S.C. § 3729(a)", "")
	return []remedy{{
		id: "us-fca-3729", jurisdiction: "US", subject: "false claims", title: "false claims on the United States",
		cite: "31 U.S.C. § 3729(a)", unit: Claims, fees: FeesMandatory, feesPin: "31 U.S.C. § 3730(d)", review: []test{fines},
		versions: []version{
			since("us-fca-3729-2015", Accrual, civil.On(2015, 11, 3), section, fca(penalty(0), penalty(1), 3)).on(penaltySources()...).
				omitting("the relator's share: 15 to 25 percent where the government proceeds, 25 to 30 where it does not, 31 U.S.C. § 3730(d)",
					"that the penalty is untouched by prompt disclosure: (a)(2) speaks of damages alone"),
			since("us-fca-3729-1999", Accrual, civil.On(1999, 9, 29), section, fca(usd(5_500), usd(11_000), 3)).
				on(unsure(regulation("28 C.F.R. § 85.3(a)(9)"), "the day from which $5,500 to $11,000 govern: September 29, 1999; the year was read")),
			since("us-fca-3729-1986", Accrual, civil.On(1986, 10, 27), section, fca(usd(5_000), usd(10_000), 3)).on(act("False Claims Amendments Act of 1986")),
			since("us-fca-3729-1982", Accrual, civil.On(1982, 9, 13), section, fca(usd(2_000), usd(2_000), 2)).on(act("codification of 1982")),
		},
	}}
}

// assessed is a row of the penalties of 28 C.F.R. § 85.5: for penalties assessed after a day.
type assessed struct {
	after civil.Date
	limit [2]int64
}

// penalties are the rows for violations after November 2, 2015, in order of their days. The first is the statute's
// earlier range, for penalties assessed through August 1, 2016.
func penalties() []assessed {
	return []assessed{
		{civil.On(2015, 11, 2), [2]int64{5_500, 11_000}},
		{civil.On(2016, 8, 1), [2]int64{10_781, 21_563}},
		{civil.On(2017, 2, 3), [2]int64{10_957, 21_916}},
		{civil.On(2018, 1, 29), [2]int64{11_181, 22_363}},
		{civil.On(2020, 6, 19), [2]int64{11_665, 23_331}},
		{civil.On(2021, 12, 13), [2]int64{11_803, 23_607}},
		{civil.On(2022, 5, 9), [2]int64{12_537, 25_076}},
		{civil.On(2023, 1, 30), [2]int64{13_508, 27_018}},
		{civil.On(2024, 2, 12), [2]int64{13_946, 27_894}},
		{civil.On(2025, 7, 3), [2]int64{14_308, 28_619}},
	}
}

// penaltiesKnown is the last day for which the table was found to be complete.
func penaltiesKnown() civil.Date { return civil.On(2026, 6, 30) }

func penaltySources() []authority.Citation {
	row := func(years, url string) authority.Citation {
		return regulation("28 C.F.R. § 85.5").ReportedAt(url, AsOf()).Noted(years)
	}
	return []authority.Citation{
		row("2016, 2017", "https://www.beasleyallen.com/news/false-claims-act-civil-penalties-increased-2/"),
		row("2018, 2020", "https://wp.hallrender.com/?p=158434"),
		row("2020, 2021", "https://fcablog.sidley.com/2021/12/15/doj-announces-increased-inflation-adjusted-false-claims-act-penalties"),
		row("later rows", "https://www.phillipsandcohen.com/fca-penalties-annual-increase-for-inflation"),
		regulation("90 Fed. Reg. 29445 (July 3, 2025)").ReadAt("https://www.govinfo.gov/content/pkg/FR-2025-07-03/html/2025-12494.htm", AsOf()).
			Noted("penalties assessed after the day of publication, for violations after November 2, 2015: a penalty assessed on the day of a row takes the row before"),
		unsure(regulation("28 C.F.R. § 85.5"), "the day of the row of January 29, 2018"),
	}
}

func regulation(text string) authority.Citation {
	return authority.Citation{Kind: authority.KindRegulation, Text: text}
}

// penalty is the least or greatest penalty of the day of assessment.
func (t *taker) penalty(row int) exact.Num {
	on := t.claim.Dates.Assessment
	table := penalties()
	e := &CoverageError{Remedy: t.remedy.id, What: "civil penalties", Trigger: Assessment, On: on, Through: penaltiesKnown()}
	e.From, _ = table[0].after.AddDays(1)
	if !on.After(table[0].after) || on.After(e.Through) {
		t.err = e
		return exact.Int(0)
	}
	n := exact.Int(0)
	for _, r := range table {
		if on.After(r.after) {
			n = exact.Int(r.limit[row&1])
		}
	}
	return n
}
