package law_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law/data"
)

// publishedTables are the tables that no index rebuilds.
func publishedTables(t *testing.T) []interest.Series {
	t.Helper()
	return []interest.Series{
		tableByName(t, "us-dc-judgment", "2026-09-30"), tableByName(t, "us-nd-judgment", "2026-12-31"), tableByName(t, "us-nh-judgment", "2026-12-31"), tableByName(t, "us-nj-judgment", "2026-12-31"),
	}
}

func TestRatesOfJudgments(t *testing.T) {
	t.Parallel()
	given := publishedTables(t)
	type row struct {
		day  civil.Date
		want string
	}
	for _, c := range []struct {
		code, cause string
		id          dated.RuleID
		rows        []row
	}{
		// Ala. Code § 8-8-10: 12 percent from November 13, 1981, then 7.5.
		{"US-AL", "", "us-al-postjudgment-1981", []row{{civil.On(1981, 11, 13), "12"}, {civil.On(2011, 8, 31), "12"}}},
		{"US-AL", "negligence", "us-al-postjudgment-2011", []row{{civil.On(2011, 9, 1), "7.5"}, {civil.On(2026, 1, 1), "7.5"}}},
		// § 55, ch. 26, SLA 1997: the floating rate governs causes that accrued from August 7, 1997, older ones 10.5.
		{"US-AK", "", "us-ak-postjudgment-1980", []row{{civil.On(1980, 7, 2), "10.5"}, {civil.On(1997, 8, 6), "10.5"}}},
		// Alaska form ADM-505.
		{"US-AK", "", "us-ak-postjudgment-1997", []row{
			{civil.On(1997, 8, 7), "8"}, {civil.On(1999, 6, 1), "7.5"}, {civil.On(2001, 3, 1), "9"}, {civil.On(2003, 12, 31), "3.75"}, {civil.On(2008, 5, 1), "7.75"},
			{civil.On(2010, 2, 20), "3.5"}, {civil.On(2020, 12, 1), "5.25"}, {civil.On(2023, 1, 1), "7.5"}, {civil.On(2024, 10, 1), "8.5"}, {civil.On(2026, 6, 1), "6.75"},
		}},
		// City of Bryant v. Boone Trust: 10 percent; Act 995 of 2019: 3 + 2 on July 24, 2019.
		{"US-AR", "", "us-ar-postjudgment-2013", []row{{civil.On(2013, 8, 16), "10"}, {civil.On(2019, 7, 23), "10"}}},
		{"US-AR", "", "us-ar-postjudgment-2019", []row{{civil.On(2019, 7, 24), "5"}}},
		// A.R.S. § 44-1201(B): 3.25 + 1 on a judgment of 2012, at most 10; 8.5 + 1 on January 17, 2024.
		{"US-AZ", "", "us-az-postjudgment", []row{{civil.On(2011, 7, 19), "10"}}},
		{"US-AZ", "", "us-az-postjudgment-2011", []row{{civil.On(2011, 7, 20), "4.25"}, {civil.On(2012, 9, 1), "4.25"}, {civil.On(2024, 1, 17), "9.5"}}},
		// C.R.S. §§ 5-12-102(4), 13-21-101.
		{"US-CO", "contract", "us-co-postjudgment", []row{{civil.On(2020, 1, 1), "8"}}},
		{"US-CO", "motor-vehicle", "us-co-postjudgment-injury", []row{{civil.On(2020, 1, 1), "9"}}},
		{"US-CT", "negligence", "us-ct-postjudgment-negligence-1997", []row{{civil.On(2020, 1, 1), "10"}}},
		// O'Riley v. Rogers: 6.25 + 5 of September 18, 2006; 0.5 + 5 of December 8, 2009.
		{"US-DE", "", "us-de-postjudgment", []row{{civil.On(2006, 9, 18), "11.25"}, {civil.On(2009, 12, 8), "5.5"}, {civil.On(2012, 8, 17), "5.75"}}},
		// D.C. Code § 28-3302(c): 70 percent of 5 is exactly half a percent above 3; of 7, published as 5.
		{"US-DC", "", "us-dc-postjudgment", []row{{civil.On(2004, 5, 1), "4"}, {civil.On(2019, 1, 1), "4"}, {civil.On(2026, 7, 1), "5"}}},
		{"US-DC", "government", "us-dc-postjudgment-government", []row{{civil.On(2026, 7, 1), "4"}}},
		// Fla. Stat. § 55.03 (1981).
		{"US-FL", "", "us-fl-postjudgment-1981", []row{{civil.On(1981, 10, 1), "12"}, {civil.On(1994, 12, 31), "12"}}},
		// Mont. Code Ann. § 25-9-205 before 2017, and the prime rate of 4.5 of January 1, 2018 plus 3.
		{"US-MT", "", "us-mt-postjudgment-2006", []row{{civil.On(2006, 1, 1), "10"}, {civil.On(2016, 12, 31), "10"}}},
		{"US-MT", "", "us-mt-postjudgment-2018", []row{{civil.On(2018, 1, 1), "7.5"}}},
		// Nevada Financial Institutions Division.
		{"US-NV", "", "us-nv-postjudgment-1987", []row{
			{civil.On(1988, 7, 1), "11"}, {civil.On(1991, 7, 1), "10.5"}, {civil.On(1998, 1, 1), "10.5"}, {civil.On(2000, 12, 31), "11.5"}, {civil.On(2001, 8, 1), "8.75"},
			{civil.On(2004, 7, 1), "6.25"}, {civil.On(2005, 6, 30), "7.25"}, {civil.On(2008, 9, 1), "7"}, {civil.On(2016, 2, 1), "5.5"}, {civil.On(2019, 12, 31), "7.5"}, {civil.On(2026, 7, 1), "8.75"},
		}},
		// Linteau v. Gauthier: 10 percent on May 9, 1994; 7.21 from January 1, 1996.
		{"US-NH", "", "us-nh-postjudgment-1994", []row{{civil.On(1994, 5, 9), "10"}, {civil.On(1995, 12, 31), "10"}}},
		{"US-NH", "", "us-nh-postjudgment-1996", []row{{civil.On(1996, 1, 1), "7.21"}, {civil.On(1996, 12, 31), "7.21"}}},
		{"US-NH", "", "us-nh-postjudgment", []row{{civil.On(2026, 1, 1), "5.7"}, {civil.On(2026, 12, 31), "5.7"}}},
		// R. 4:42-11(a)(i)-(iii) and the courts' table.
		{"US-NJ", "", "us-nj-postjudgment-2002", []row{{civil.On(2016, 5, 5), "2.25"}}},
		{"US-NJ", "", "us-nj-postjudgment-2022", []row{{civil.On(2026, 3, 1), "6.5"}}},
		// The notes of § 56-8-4: 8.75 for 15 from June 18, 1993.
		{"US-NM", "contract", "us-nm-postjudgment-1990", []row{{civil.On(1990, 1, 1), "15"}, {civil.On(1993, 6, 17), "15"}}},
		{"US-NM", "negligence", "us-nm-postjudgment-tort-1990", []row{{civil.On(1993, 6, 17), "15"}}},
		{"US-NM", "contract", "us-nm-postjudgment-1993", []row{{civil.On(1993, 6, 18), "8.75"}, {civil.On(2020, 1, 1), "8.75"}}},
		{"US-NM", "negligence", "us-nm-postjudgment-tort-1993", []row{{civil.On(1993, 6, 18), "15"}, {civil.On(2020, 1, 1), "15"}}},
		// § 41-4-19(C): the prime rate of the day of entry, 4.75 and 8.5, and two points.
		{"US-NM", "government", "us-nm-postjudgment-government-2008", []row{{civil.On(2020, 1, 2), "6.75"}, {civil.On(2024, 3, 1), "10.5"}}},
		{"US-NY", "", "us-ny-postjudgment-1981", []row{{civil.On(1981, 6, 15), "9"}, {civil.On(2026, 1, 1), "9"}}},
		{"US-NC", "", "us-nc-postjudgment-1980", []row{{civil.On(1980, 7, 1), "8"}}},
		// North Dakota courts.
		{"US-ND", "", "us-nd-postjudgment", []row{{civil.On(2005, 12, 31), "12"}}},
		{"US-ND", "", "us-nd-postjudgment-2006", []row{{civil.On(2006, 1, 1), "10"}, {civil.On(2009, 7, 1), "7"}, {civil.On(2017, 12, 31), "6.5"}, {civil.On(2024, 1, 1), "11.5"}}},
		// Maynard v. Eaton Corp.: 10 percent through June 1, 2004, then as certified, 4 for the rest of 2004 and 5 for 2005.
		{"US-OH", "", "us-oh-postjudgment-1990", []row{{civil.On(1990, 1, 1), "10"}, {civil.On(2004, 6, 1), "10"}}},
		{"US-OH", "", "us-oh-postjudgment-2004", []row{{civil.On(2004, 6, 2), "4"}, {civil.On(2004, 12, 31), "4"}, {civil.On(2005, 1, 1), "5"}}},
		// Tenn. Code Ann. § 47-14-121: two points below the formula rate, which is four above prime, as the courts publish it for
		// each half-year: prime of 3.75 in January 2017, 3.25 in July 2020, 4.75 in July 2022, 7.5 and 8.25 in 2023, 8.5, 7.5 and 6.75.
		{"US-TN", "", "us-tn-postjudgment-2017-01", []row{{civil.On(2017, 1, 1), "5.75"}, {civil.On(2017, 6, 30), "5.75"}}},
		{"US-TN", "", "us-tn-postjudgment-2020-07", []row{{civil.On(2020, 7, 1), "5.25"}, {civil.On(2022, 6, 30), "5.25"}}},
		{"US-TN", "", "us-tn-postjudgment-2022-07", []row{{civil.On(2022, 7, 1), "6.75"}, {civil.On(2022, 12, 31), "6.75"}}},
		{"US-TN", "", "us-tn-postjudgment-2023", []row{{civil.On(2023, 1, 1), "9.5"}, {civil.On(2023, 6, 30), "9.5"}}},
		{"US-TN", "", "us-tn-postjudgment-2023-07", []row{{civil.On(2023, 7, 1), "10.25"}, {civil.On(2023, 12, 31), "10.25"}}},
		{"US-TN", "", "us-tn-postjudgment-2024", []row{{civil.On(2024, 1, 1), "10.5"}, {civil.On(2024, 12, 31), "10.5"}}},
		{"US-TN", "", "us-tn-postjudgment-2025", []row{{civil.On(2025, 12, 31), "9.5"}}},
		{"US-TN", "", "us-tn-postjudgment-2026", []row{{civil.On(2026, 1, 1), "8.75"}}},
		// Texas Office of Consumer Credit Commissioner.
		{"US-TX", "", "us-tx-postjudgment-1990", []row{{civil.On(1990, 1, 1), "10"}, {civil.On(2003, 5, 31), "10"}}},
		{"US-TX", "", "us-tx-postjudgment-2003", []row{
			{civil.On(2003, 8, 1), "5"}, {civil.On(2004, 12, 31), "5"}, {civil.On(2005, 1, 1), "5.25"}, {civil.On(2005, 3, 1), "5.5"}, {civil.On(2005, 5, 1), "5.75"},
			{civil.On(2005, 6, 1), "6"}, {civil.On(2005, 7, 31), "6"}, {civil.On(2005, 8, 1), "6.25"}, {civil.On(2005, 9, 1), "6.5"}, {civil.On(2005, 9, 30), "6.5"},
		}},
		{"US-TX", "", "us-tx-postjudgment-2005", []row{{civil.On(2005, 10, 1), "6.5"}, {civil.On(2005, 11, 1), "6.75"}}},
		{"US-VT", "", "us-vt-postjudgment", []row{{civil.On(2020, 1, 1), "12"}}},
		// The editor's note of Va. Code Ann. § 6.2-302, and 2004 Va. Acts ch. 646.
		{"US-VA", "", "us-va-postjudgment-1987", []row{{civil.On(1987, 7, 1), "8"}, {civil.On(1991, 6, 30), "8"}}},
		{"US-VA", "", "us-va-postjudgment-1991", []row{{civil.On(1991, 7, 1), "9"}, {civil.On(2004, 6, 30), "9"}}},
		{"US-VA", "", "us-va-postjudgment-2004", []row{{civil.On(2004, 7, 1), "6"}}},
		// W. Va. Code § 56-6-31 as reprinted on March 15, 2005.
		{"US-WV", "", "us-wv-postjudgment-2005", []row{{civil.On(2005, 3, 15), "10"}, {civil.On(2006, 12, 31), "10"}}},
		// Orders of the Supreme Court of Appeals of West Virginia.
		{"US-WV", "", "us-wv-postjudgment-2007", []row{{civil.On(2007, 1, 2), "9.75"}, {civil.On(2008, 6, 1), "8.25"}, {civil.On(2009, 1, 1), "7"}, {civil.On(2017, 12, 31), "7"}}},
		{"US-WV", "", "us-wv-postjudgment-2018", []row{
			{civil.On(2018, 1, 1), "4.5"}, {civil.On(2019, 1, 1), "5.5"}, {civil.On(2020, 7, 1), "4.75"}, {civil.On(2021, 1, 1), "4"}, {civil.On(2022, 12, 31), "4"},
			{civil.On(2023, 1, 1), "7"}, {civil.On(2024, 12, 31), "8"}, {civil.On(2025, 1, 1), "7"}, {civil.On(2026, 1, 1), "6.25"},
		}},
		// 2011 Wis. Act 69; the second half of 2012 as the Wisconsin Law Journal computes it.
		{"US-WI", "", "us-wi-postjudgment", []row{{civil.On(2011, 12, 1), "12"}}},
		{"US-WI", "", "us-wi-postjudgment-2011", []row{{civil.On(2011, 12, 2), "4.25"}, {civil.On(2012, 7, 1), "4.25"}, {civil.On(2019, 6, 30), "6.5"}, {civil.On(2022, 12, 31), "5.75"}}},
		{"US-WY", "", "us-wy-postjudgment", []row{{civil.On(2020, 1, 1), "10"}}},
	} {
		for _, r := range c.rows {
			v, err := find(t, c.code).Postjudgment().For(c.cause).On(dated.Dates{Accrual: r.day, Verdict: r.day, Judgment: r.day})
			require.NoError(t, err, "%s %s", c.id, r.day)
			require.Equal(t, c.id, v.ID, r.day.String())
			got, err := v.Rule.Rule.Rate.At(r.day, given...)
			require.NoError(t, err, "%s %s", c.id, r.day)
			require.Equal(t, r.want, got.String(), "%s on %s", c.id, r.day)
		}
	}
}

// Days on which the library knows no rate, or no rule, are said to be uncovered.
func TestInterestOnJudgmentsIsNotGuessed(t *testing.T) {
	t.Parallel()
	for code, day := range map[string]civil.Date{
		"US-AL": civil.On(1981, 11, 12), "US-AK": civil.On(1980, 7, 1), "US-NV": civil.On(1987, 6, 30), "US-NM": civil.On(1989, 12, 31),
		"US-NY": civil.On(1981, 6, 14), "US-NC": civil.On(1980, 6, 30), "US-WV": civil.On(2007, 1, 1), "US-AR": civil.On(2013, 8, 15), "US-FL": civil.On(1995, 1, 1),
		"US-MT": civil.On(2017, 6, 1), "US-NH": civil.On(1994, 5, 8), "US-OH": civil.On(1989, 12, 31), "US-TX": civil.On(2003, 6, 1), "US-VA": civil.On(1987, 6, 30),
	} {
		_, err := find(t, code).Postjudgment().On(dated.Dates{Accrual: day, Verdict: day, Judgment: day})
		require.ErrorIs(t, err, dated.ErrNotCovered, code)
	}
	nh, err := find(t, "US-NH").Postjudgment().On(dated.Dates{Verdict: civil.On(2026, 1, 15)})
	require.NoError(t, err)
	for _, day := range []civil.Date{civil.On(2025, 12, 31), civil.On(2027, 1, 1)} {
		_, err := nh.Rule.Rule.Rate.At(day, publishedTables(t)...)
		require.ErrorIs(t, err, dated.ErrNotCovered)
	}
	_, err = find(t, "US-NM").Postjudgment().For("government").On(dated.Dates{Judgment: civil.On(2008, 6, 30)})
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

func TestInterestOnJudgmentsByHand(t *testing.T) {
	t.Parallel()
	hundred := decimal.New(100_000, 0)
	given := publishedTables(t)
	for name, c := range map[string]struct {
		rule     interest.Rule
		from, to civil.Date
		want     string
	}{
		// 365 days of 2021 at 12 percent.
		"Vermont, a year": {postjudgmentAt(t, "US-VT", "", dated.Dates{}).Rule.Rule, civil.On(2020, 12, 31), civil.On(2021, 12, 31), "12000"},
		// 9 percent compounded on the anniversary: 100,000 × (1.09² − 1).
		"Colorado, injury, two years": {postjudgmentAt(t, "US-CO", "premises", dated.Dates{}).Rule.Rule, civil.On(2021, 1, 1), civil.On(2023, 1, 1), "18810"},
		// 5.5 + 2 in both halves of 2019; the cut of August 1 counts from 2020.
		"Nevada, 2019": {postjudgmentAt(t, "US-NV", "", dated.Dates{Judgment: civil.On(2018, 12, 31)}).Rule.Rule, civil.On(2018, 12, 31), civil.On(2019, 12, 31), "7500"},
		// 8.5 percent of 2024 is not read again in 2025, whose own rate is 7.5.
		"Alaska, locked": {postjudgmentAt(t, "US-AK", "", dated.Dates{Accrual: civil.On(2022, 7, 1), Judgment: civil.On(2024, 7, 1)}).Rule.Rule, civil.On(2024, 7, 1), civil.On(2025, 7, 1), "8500"},
		// 365 days of 2023 at 0.25 + 2 percent, 366 of 2024 at 3.5 + 2.
		"New Jersey, two years": {postjudgmentAt(t, "US-NJ", "", dated.Dates{Judgment: civil.On(2022, 12, 31)}).Rule.Rule, civil.On(2022, 12, 31), civil.On(2024, 12, 31), "7765.07"},
		// 11.5 for the 365 days left of 2024, 11 for those of 2025, 10 for the first of 2026.
		"North Dakota, two years": {postjudgmentAt(t, "US-ND", "", dated.Dates{Judgment: civil.On(2024, 1, 1)}).Rule.Rule, civil.On(2024, 1, 1), civil.On(2026, 1, 1), "22527.4"},
		// 5 percent for 272 days through September, then 6 for 93.
		"District of Columbia, 2023": {postjudgmentAt(t, "US-DC", "", dated.Dates{}).Rule.Rule, civil.On(2023, 1, 1), civil.On(2024, 1, 1), "5254.79"},
		// Accrual in 2009: 0.5 + 2.5 is under the floor of 4.
		"West Virginia, special damages": {prejudgmentAt(t, "US-WV", "negligence", dated.Dates{Judgment: civil.On(2018, 5, 1)}).Rule.Rule, civil.On(2009, 6, 1), civil.On(2010, 6, 1), "4000"},
	} {
		got, err := c.rule.Interest(hundred, c.from, c.to, given...)
		require.NoError(t, err, name)
		require.Equal(t, c.want, got.String(), name)
	}
}

// tableByName is a state's published table as the library keeps it.
func tableByName(t *testing.T, index interest.Index, through string) interest.Series {
	t.Helper()
	f, err := data.Files.Open("rates/" + string(index) + ".csv")
	require.NoError(t, err)
	defer f.Close()
	values, err := interest.ReadCSV(f)
	require.NoError(t, err)
	s, err := interest.New(index, string(index), expect.Must(civil.Parse(through)), values...)
	require.NoError(t, err)
	return s
}

// publishedRate is a rate that a state published for a day.
type publishedRate struct{ on, percent string }

func requirePublished(t *testing.T, r interest.Rate, given []interest.Series, rows ...publishedRate) {
	t.Helper()
	for _, row := range rows {
		got, err := r.At(expect.Must(civil.Parse(row.on)), given...)
		require.NoError(t, err, row.on)
		require.True(t, expect.Dec(row.percent).Equal(got), "%s: published %s, computed %s", row.on, row.percent, got)
	}
}

func postjudgmentAt(t *testing.T, code, cause string, d dated.Dates) dated.Version[interest.Postjudgment] {
	t.Helper()
	v, err := find(t, code).Postjudgment().For(cause).On(d)
	require.NoError(t, err)
	return v
}

var inWinter2026 = dated.Dates{Accrual: civil.On(2024, 5, 1), Filing: civil.On(2025, 2, 3), Verdict: civil.On(2026, 1, 15), Judgment: civil.On(2026, 2, 2)}

func TestStatesWithAFixedJudgmentRate(t *testing.T) {
	for _, c := range []struct {
		code, cause string
		percent     int64
		start       interest.Start
		compounds   interest.Compounding
	}{
		{"US-CA", "", 10, interest.FromEntry, interest.Simple}, {"US-CA", "government", 7, interest.FromEntry, interest.Simple},
		{"US-IL", "", 9, interest.FromVerdict, interest.Simple}, {"US-IL", "government", 6, interest.FromVerdict, interest.Simple},
		{"US-IN", "", 8, interest.FromVerdict, interest.Simple}, {"US-MD", "", 10, interest.FromEntry, interest.Simple},
		{"US-MA", "", 12, interest.FromEntry, interest.Simple}, {"US-MN", "", 10, interest.FromVerdict, interest.Simple},
		{"US-MO", "contract", 9, interest.FromEntry, interest.Simple}, {"US-OR", "", 9, interest.FromEntry, interest.Simple},
		{"US-PA", "", 6, interest.FromVerdict, interest.Simple}, {"US-HI", "", 10, interest.FromEntry, interest.Simple},
		{"US-KY", "", 6, interest.FromEntry, interest.Annually}, {"US-RI", "", 12, interest.FromEntry, interest.Simple},
		{"US-SD", "", 10, interest.FromEntry, interest.Simple}, {"US-HI", "government", 4, interest.FromEntry, interest.Simple}, // Haw. Rev. Stat. § 662-8
	} {
		v := postjudgmentAt(t, c.code, c.cause, inWinter2026)
		require.Empty(t, v.Rule.Rule.Rate.Index, c.code)
		expect.Equal(t, decimal.NewFromInt(c.percent).String(), v.Rule.Rule.Rate.Percent)
		require.Equal(t, c.start, v.Rule.Start, c.code)
		require.Equal(t, c.compounds, v.Rule.Rule.Compounds, c.code)
	}
}

// Wash. Rev. Code § 4.56.110(3)(a): the 26-week Treasury bill plus 2 percent against a public agency, from June 10, 2010. The yields are
// not held, so that nothing is answered, and least of all the rate of judgments against others.
func TestWashingtonHasNoRateForPublicAgencies(t *testing.T) {
	h := find(t, "US-WA").Postjudgment().For("government")
	_, err := h.On(dated.Dates{Judgment: civil.On(2010, 6, 9)})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	v, err := h.On(dated.Dates{Judgment: civil.On(2010, 6, 10)})
	require.NoError(t, err)
	require.ErrorIs(t, v.Answers("government"), dated.ErrNotCovered)
}

// Trinity Church v. John Hancock, 405 Mass. 682: 12 percent from March 19, 1984, and 6 percent before.
func TestMassachusettsJudgmentsBearTwelvePercentSince1984(t *testing.T) {
	_, err := find(t, "US-MA").Postjudgment().For("").On(dated.Dates{Judgment: civil.On(1984, 3, 18)})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	v := postjudgmentAt(t, "US-MA", "", dated.Dates{Judgment: civil.On(1984, 3, 19)})
	expect.Equal(t, "12", v.Rule.Rule.Rate.Percent)
}

func TestJudgmentRatesFromAnIndexAgreeWithWhatStatesPublished(t *testing.T) {
	for _, c := range []struct {
		code, cause string
		resets      interest.Reset
		rows        []publishedRate
	}{
		{"US-GA", "", interest.Locked, []publishedRate{{"2004-12-20", "8.25"}, {"2008-12-16", "6.25"}, {"2023-08-01", "11.5"}, {"2026-01-05", "9.75"}}},
		{"US-KS", "", interest.EachJuly, []publishedRate{{"1997-07-01", "9"}, {"2008-03-01", "10.25"}, {"2024-09-30", "9.5"}, {"2026-06-30", "8.5"}}},
		{"US-LA", "", interest.EachYear, []publishedRate{{"2002-05-01", "5.75"}, {"2007-12-31", "9.5"}, {"2024-01-01", "8.75"}, {"2026-03-01", "7.5"}}},
		{"US-ME", "", interest.Locked, []publishedRate{{"2004-06-01", "7.28"}, {"2020-03-02", "7.53"}, {"2025-05-01", "10.23"}, {"2026-04-01", "9.51"}}},
		{"US-UT", "", interest.Locked, []publishedRate{{"2024-02-01", "6.81"}, {"2025-11-30", "6.23"}, {"2026-07-01", "5.51"}}},
		{"US-MT", "", interest.Locked, []publishedRate{{"2026-06-01", "9.75"}}},
		{"US-OK", "", interest.EachYear, []publishedRate{{"2005-07-01", "7.25"}, {"2007-02-01", "10.25"}, {"2013-12-31", "5.25"}, {"2026-05-01", "8.75"}}},
	} {
		t.Run(c.code, func(t *testing.T) {
			v := postjudgmentAt(t, c.code, c.cause, inWinter2026)
			require.Equal(t, c.resets, v.Rule.Rule.Resets)
			requirePublished(t, v.Rule.Rule.Rate, nil, c.rows...)
		})
	}
}

func TestJudgmentRatesFromAPublishedTable(t *testing.T) {
	for _, c := range []struct {
		code    string
		cause   string
		dates   dated.Dates
		index   interest.Index
		through string
		rows    []publishedRate
	}{
		{"US-FL", "", inWinter2026, "us-fl-judgment", "2026-09-30", []publishedRate{{"2011-07-15", "6"}, {"2016-05-01", "4.78"}, {"2024-12-31", "9.5"}, {"2026-08-01", "8.06"}}},
		{"US-IA", "", inWinter2026, "us-ia-judgment", "2026-08-22", []publishedRate{{"2001-03-05", "6.442"}, {"2001-09-10", "6.279"}, {"2026-06-30", "5.88"}}},
		{"US-ID", "", inWinter2026, "us-id-judgment", "2027-06-30", []publishedRate{{"1987-01-01", "18"}, {"2006-07-01", "10.125"}, {"2023-07-01", "10.25"}, {"2026-11-01", "8.875"}}},
		{"US-MI", "", inWinter2026, "us-mi-judgment", "2026-12-31", []publishedRate{{"1987-02-01", "7.66"}, {"2025-09-01", "5.083"}, {"2026-03-01", "4.725"}}},
		{"US-MN", "government", inWinter2026, "us-mn-judgment", "2026-12-31", []publishedRate{{"1995-03-01", "6"}, {"2002-12-31", "2"}, {"2023-01-01", "5"}, {"2026-05-01", "4"}}},
		{"US-NE", "", inWinter2026, "us-ne-judgment", "2026-10-15", []publishedRate{{"1987-01-28", "6.93"}, {"2025-12-01", "5.839"}, {"2026-07-16", "5.97"}}},
		{"US-OH", "", inWinter2026, "us-oh-judgment", "2026-12-31", []publishedRate{{"2019-06-01", "5"}, {"2022-06-01", "3"}, {"2024-01-01", "8"}, {"2026-12-31", "7"}}},
		{"US-SC", "", inWinter2026, "us-sc-judgment", "2027-01-14", []publishedRate{{"2006-01-14", "9.25"}, {"2006-01-15", "11.25"}, {"2016-06-01", "7.5"}, {"2024-01-14", "11.5"}, {"2026-02-01", "10.75"}}},
		{"US-ME", "", dated.Dates{Judgment: civil.On(2024, 3, 1)}, "us-me-postjudgment", "2026-12-31", []publishedRate{{"2005-02-01", "8.77"}, {"2023-02-01", "10.73"}, {"2024-02-01", "10.88"}}},
		{"US-UT", "", dated.Dates{Judgment: civil.On(2017, 3, 1)}, "us-ut-judgment", "2026-12-31", []publishedRate{{"1993-02-01", "5.72"}, {"2005-02-01", "4.77"}, {"2023-02-01", "6.73"}}},
		{"US-LA", "", dated.Dates{Filing: civil.On(1999, 3, 1)}, "us-la-judicial", "2026-12-31", []publishedRate{{"1985-01-01", "12"}, {"1997-08-01", "7.9"}, {"2001-01-01", "8.241"}, {"2024-06-01", "8.75"}}},
	} {
		t.Run(c.code, func(t *testing.T) {
			r := postjudgmentAt(t, c.code, c.cause, c.dates).Rule.Rule.Rate
			require.Equal(t, c.index, r.Index)
			requirePublished(t, r, []interest.Series{tableByName(t, c.index, c.through)}, c.rows...)
		})
	}
}

// Where a formula is known too, it gives what the table has.
func TestTablesAgreeWithTheirFormulas(t *testing.T) {
	sc := tableByName(t, "us-sc-judgment", "2027-01-14")
	prime := interest.Rate{Index: interest.Prime, Percent: decimal.NewFromInt(4), Reading: interest.FirstOfYear}
	for year := 2006; year <= 2026; year++ {
		on := civil.On(year, 1, 15)
		want, _, err := sc.On(on)
		require.NoError(t, err)
		got, err := prime.At(on)
		require.NoError(t, err)
		require.True(t, want.Equal(got), "%d: %s, %s", year, want, got)
	}

	la := tableByName(t, "us-la-judicial", "2026-12-31")
	for year := 2002; year <= 2026; year++ {
		on := civil.On(year, 1, 1)
		want, _, err := la.On(on)
		require.NoError(t, err)
		requirePublished(t, prejudgmentAt(t, "US-LA", "", inWinter2026).Rule.Rule.Rate, nil, publishedRate{on.String(), want.String()})
	}

	// Maine and Utah took another week in these years.
	for _, c := range []struct {
		code  string
		index interest.Index
		other map[int]bool
	}{
		{"US-ME", "us-me-postjudgment", map[int]bool{2005: true, 2006: true, 2017: true, 2023: true, 2024: true}},
		{"US-UT", "us-ut-judgment", map[int]bool{2005: true, 2006: true, 2017: true, 2023: true}},
	} {
		table, rate := tableByName(t, c.index, "2026-12-31"), postjudgmentAt(t, c.code, "", inWinter2026).Rule.Rule.Rate
		require.Equal(t, interest.Treasury1Y, rate.Index)
		for year := 2004; year <= 2026; year++ {
			on := civil.On(year, 1, 1)
			want, _, err := table.On(on)
			require.NoError(t, err)
			got, err := rate.At(on)
			require.NoError(t, err)
			require.Equal(t, !c.other[year], want.Equal(got), "%s %d: %s, %s", c.code, year, want, got)
		}
	}
	pre := prejudgmentAt(t, "US-ME", "", inWinter2026).Rule.Rule.Rate
	requirePublished(t, pre, nil, publishedRate{"2025-03-01", "7.23"}, publishedRate{"2026-01-05", "6.51"}, publishedRate{"2022-01-05", "3.29"})
}

func TestTheRateOfAJudgmentFollowsItsDate(t *testing.T) {
	for _, c := range []struct {
		code, cause string
		dates       dated.Dates
		id          dated.RuleID
	}{
		{"US-FL", "", dated.Dates{Judgment: civil.On(2011, 6, 30)}, "us-fl-postjudgment-1999"},
		{"US-FL", "", dated.Dates{Judgment: civil.On(2011, 7, 1)}, "us-fl-postjudgment-2011"},
		{"US-GA", "", dated.Dates{Filing: civil.On(2003, 6, 30)}, "us-ga-postjudgment"},
		{"US-GA", "", dated.Dates{Filing: civil.On(2003, 7, 1)}, "us-ga-postjudgment-2003"},
		{"US-KY", "", dated.Dates{Judgment: civil.On(2017, 6, 28)}, "us-ky-postjudgment-1982"},
		{"US-KY", "", dated.Dates{Judgment: civil.On(2017, 6, 29)}, "us-ky-postjudgment-2017"},
		{"US-MI", "", dated.Dates{Filing: civil.On(1986, 12, 31)}, "us-mi-postjudgment-1980"},
		{"US-MI", "", dated.Dates{Filing: civil.On(1987, 1, 1)}, "us-mi-postjudgment-1987"},
		{"US-MN", "", dated.Dates{Judgment: civil.On(2009, 7, 31)}, "us-mn-postjudgment-1990"},
		{"US-MO", "negligence", dated.Dates{Judgment: civil.On(2005, 8, 28)}, "us-mo-postjudgment-tort-2005"},
		{"US-WA", "med-mal", inWinter2026, "us-wa-postjudgment-tort-2010"}, // RCW 4.56.110(3)(b): tortious conduct of whatever kind
		{"US-WA", "wrongful-death", inWinter2026, "us-wa-postjudgment-tort-2010"},
		{"US-WA", "property-damage", inWinter2026, "us-wa-postjudgment-tort-2010"},
		{"US-WA", "defamation", inWinter2026, "us-wa-postjudgment-tort-2010"},
		{"US-OR", "", dated.Dates{Judgment: civil.On(1979, 7, 24)}, "us-or-postjudgment"},
		{"US-SC", "", dated.Dates{Judgment: civil.On(2000, 12, 31)}, "us-sc-postjudgment-1983"}, // the code commissioner's note to § 34-31-20
		{"US-SC", "", dated.Dates{Judgment: civil.On(2001, 1, 1)}, "us-sc-postjudgment-2001"},
		{"US-SC", "", dated.Dates{Judgment: civil.On(2005, 6, 30)}, "us-sc-postjudgment-2001"},
		{"US-SC", "", dated.Dates{Judgment: civil.On(2005, 7, 1)}, "us-sc-postjudgment-2005"},
		{"US-TN", "", dated.Dates{Judgment: civil.On(2018, 6, 30)}, "us-tn-postjudgment-2018"}, // the rate of each half-year, fixed at entry
		{"US-TN", "", dated.Dates{Judgment: civil.On(2018, 7, 1)}, "us-tn-postjudgment-2018-07"},
		{"US-TN", "", dated.Dates{Judgment: civil.On(2019, 1, 1)}, "us-tn-postjudgment-2019"},
		{"US-TN", "", dated.Dates{Judgment: civil.On(2019, 12, 31)}, "us-tn-postjudgment-2019-07"},
	} {
		require.Equal(t, c.id, postjudgmentAt(t, c.code, c.cause, c.dates).ID)
	}
	// What the sources do not cover is not answered.
	for code, d := range map[string]dated.Dates{
		"US-AR": {Judgment: civil.On(2013, 8, 15)}, "US-OH": {Judgment: civil.On(1989, 12, 31)}, "US-OK": {Judgment: civil.On(2004, 12, 31)},
		"US-KS": {Judgment: civil.On(1996, 6, 30)}, "US-SC": {Judgment: civil.On(1982, 12, 31)}, "US-MT": {Judgment: civil.On(2017, 12, 31)},
		"US-NJ": {Judgment: civil.On(2002, 9, 2)}, "US-TN": {Judgment: civil.On(2012, 6, 30)},
	} {
		_, err := find(t, code).Postjudgment().On(d)
		require.ErrorIs(t, err, dated.ErrNotCovered, code)
	}
	before := dated.Dates{Judgment: civil.On(2005, 8, 27)} // Missouri's act of 2005 on judgments in tort
	_, err := find(t, "US-MO").Postjudgment().For("negligence").On(before)
	require.ErrorIs(t, err, dated.ErrNotCovered)
	_, err = find(t, "US-MO").Prejudgment().For("negligence").On(before)
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

func TestArkansasFollowsTheDiscountRate(t *testing.T) {
	v := postjudgmentAt(t, "US-AR", "", inWinter2026)
	// 2.50 percent when the act took effect in July 2019, 5.50 in 2024.
	rate := v.Rule.Rule.Rate
	for _, on := range []string{"2019-07-24", "2021-06-01", "2024-03-01"} {
		discount, _, err := interest.Published(interest.Discount).On(expect.Must(civil.Parse(on)))
		require.NoError(t, err)
		requirePublished(t, rate, nil, publishedRate{on, discount.Add(decimal.NewFromInt(2)).String()})
	}
	requirePublished(t, rate, nil, publishedRate{"2021-06-01", "2.25"}, publishedRate{"2024-03-01", "7.5"})
}

// Rates that go by the size of the whole judgment, at their boundaries.
func TestASmallJudgmentBearsTheRateOfItsSizeAsAWhole(t *testing.T) {
	for _, c := range []struct {
		code, cause string
		day         civil.Date
		judgment    string
		id          dated.RuleID
		percent     string
	}{
		// N.J. Ct. R. 4:42-11(a)(ii)-(iii) and the courts' table: 2024 base 3.5, above the limit 5.5; 2022 base 0.25.
		{"US-NJ", "", civil.On(2024, 2, 1), "20000.00", "us-nj-postjudgment-2022", "3.5"},
		{"US-NJ", "", civil.On(2024, 2, 1), "20000.01", "us-nj-postjudgment-2022", "5.5"},
		{"US-NJ", "", civil.On(2022, 6, 30), "15000.00", "us-nj-postjudgment-2002", "0.25"},
		{"US-NJ", "", civil.On(2022, 6, 30), "15000.01", "us-nj-postjudgment-2002", "2.25"},
		{"US-NJ", "", civil.On(2022, 7, 1), "15000.01", "us-nj-postjudgment-2022", "0.25"},
		// Minn. Stat. § 549.09, subd. 1(c)(2): 10 percent above $50,000; the state's table gives 4 percent for 2016.
		{"US-MN", "", civil.On(2016, 3, 1), "50000.00", "us-mn-postjudgment-2009", "4"},
		{"US-MN", "", civil.On(2016, 3, 1), "50000.01", "us-mn-postjudgment-2009", "10"},
		// 735 ILCS 5/2-1303(b).
		{"US-IL", "consumer-debt", civil.On(2020, 1, 1), "25000.00", "us-il-postjudgment-consumer-2020", "5"},
		{"US-IL", "consumer-debt", civil.On(2020, 1, 1), "25000.01", "us-il-postjudgment-consumer-2020", "9"},
		{"US-IL", "consumer-debt", civil.On(2019, 12, 31), "25000.00", "us-il-postjudgment-consumer", "9"},
		{"US-IL", "", civil.On(2020, 1, 1), "25000.00", "us-il-postjudgment", "9"},
		// Cal. Civ. Proc. Code § 685.010(a)(2): "under".
		{"US-CA", "medical-debt", civil.On(2023, 1, 1), "199999.99", "us-ca-postjudgment-medical-2023", "5"},
		{"US-CA", "medical-debt", civil.On(2023, 1, 1), "200000.00", "us-ca-postjudgment-medical-2023", "10"},
		{"US-CA", "medical-debt", civil.On(2022, 12, 31), "199999.99", "us-ca-postjudgment-medical", "10"},
		{"US-NY", "consumer-debt", civil.On(2022, 4, 30), "10000", "us-ny-postjudgment-consumer-2022", "2"},
		{"US-NY", "contract", civil.On(2022, 4, 30), "10000", "us-ny-postjudgment-1981", "9"},
		{"US-WA", "consumer-debt", civil.On(2019, 7, 28), "10000", "us-wa-postjudgment-consumer-2019", "9"},
		{"US-WA", "contract", civil.On(2019, 7, 28), "10000", "us-wa-postjudgment", "12"},
		{"US-CA", "consumer-debt", civil.On(2023, 1, 1), "49999.99", "us-ca-postjudgment-consumer-2023", "5"},
		{"US-CA", "consumer-debt", civil.On(2023, 1, 1), "50000.00", "us-ca-postjudgment-consumer-2023", "10"},
		// Utah Code § 15-1-4(3)(b): the courts published 2.13 percent, federal rate plus 2, for 2014 and 2.27 for 2015.
		{"US-UT", "goods-and-services", civil.On(2015, 3, 1), "9999.99", "us-ut-postjudgment-goods-2014", "10.27"},
		{"US-UT", "goods-and-services", civil.On(2015, 3, 1), "10000.00", "us-ut-postjudgment-goods-2014", "2.27"},
		{"US-UT", "goods-and-services", civil.On(2014, 5, 12), "100.00", "us-ut-postjudgment-goods-1993", "2.13"},
	} {
		v, err := find(t, c.code).Postjudgment().For(c.cause).On(dated.Dates{Judgment: c.day})
		require.NoError(t, err, "%s %s", c.code, c.day)
		require.Equal(t, c.id, v.ID)
		rule, small, err := v.Rule.RuleFor(expect.Dec(c.judgment))
		require.NoError(t, err)
		got, err := rule.Rate.At(c.day)
		require.NoError(t, err)
		require.Equal(t, c.percent, got.String(), "%s %s %s %s", c.code, c.cause, c.day, c.judgment)
		if small {
			require.Contains(t, v.Rule.InWords(), "as a whole")
		}
	}
	v, err := find(t, "US-NJ").Postjudgment().For("").On(dated.Dates{Judgment: civil.On(2024, 1, 1)})
	require.NoError(t, err)
	_, _, err = v.Rule.RuleFor(decimal.New(-1, 0))
	require.ErrorContains(t, err, "judgment")
}

// A debt with a rate of its own never gets the general one: Arizona's medical debt, of at most 3 percent, as recorded; New York's
// consumer debt of a judgment before April 30, 2022, which is not encoded; Connecticut's debts to hospitals, of at most 5 percent.
func TestADebtWithARateOfItsOwnNeverGetsTheGeneralOne(t *testing.T) {
	for code, most := range map[string]string{"US-AZ": "3", "US-CT": "5"} {
		v, err := find(t, code).Postjudgment().For("medical-debt").On(dated.Dates{Judgment: civil.On(2024, 1, 2)})
		require.NoError(t, err)
		require.NoError(t, v.Answers("medical-debt"))
		require.Equal(t, interest.ByCourt, v.Rule.Sets)
		require.Equal(t, most, v.Rule.Rule.Rate.Ceiling.String())
	}
	_, err := find(t, "US-AZ").Postjudgment().For("medical-debt").On(dated.Dates{Judgment: civil.On(2022, 12, 4)})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	_, err = find(t, "US-NY").Postjudgment().For("consumer-debt").On(dated.Dates{Judgment: civil.On(2022, 4, 29)})
	require.ErrorIs(t, err, dated.ErrNotCovered)
}
