package law_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/law/data"
)

// tableA is a state's published table of rates, from the file of the series.
func tableA(t *testing.T, i interest.Index, through civil.Date) interest.Series {
	t.Helper()
	f, err := data.Files.Open("rates/" + string(i) + ".csv")
	require.NoError(t, err)
	defer f.Close()
	values, err := interest.ReadCSV(f)
	require.NoError(t, err)
	s, err := interest.New(i, "published table", through, values...)
	require.NoError(t, err)
	return s
}

// tablesA are the tables that no index rebuilds.
func tablesA(t *testing.T) []interest.Series {
	t.Helper()
	year := civil.On(2026, 12, 31)
	return []interest.Series{
		tableA(t, "us-dc-judgment", civil.On(2026, 9, 30)), tableA(t, "us-nd-judgment", year), tableA(t, "us-nh-judgment", year), tableA(t, "us-nj-judgment", year),
	}
}

func TestInterestOnJudgmentsAToW(t *testing.T) {
	t.Parallel()
	given := tablesA(t)
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
		// Alaska form ADM-505.
		{"US-AK", "", "us-ak-postjudgment-1997", []row{
			{civil.On(1997, 8, 7), "8"}, {civil.On(1999, 6, 1), "7.5"}, {civil.On(2001, 3, 1), "9"}, {civil.On(2003, 12, 31), "3.75"}, {civil.On(2008, 5, 1), "7.75"},
			{civil.On(2010, 2, 20), "3.5"}, {civil.On(2020, 12, 1), "5.25"}, {civil.On(2023, 1, 1), "7.5"}, {civil.On(2024, 10, 1), "8.5"}, {civil.On(2026, 6, 1), "6.75"},
		}},
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
		// Nevada Financial Institutions Division.
		{"US-NV", "", "us-nv-postjudgment-1987", []row{
			{civil.On(1988, 7, 1), "11"}, {civil.On(1991, 7, 1), "10.5"}, {civil.On(1998, 1, 1), "10.5"}, {civil.On(2000, 12, 31), "11.5"}, {civil.On(2001, 8, 1), "8.75"},
			{civil.On(2004, 7, 1), "6.25"}, {civil.On(2005, 6, 30), "7.25"}, {civil.On(2008, 9, 1), "7"}, {civil.On(2016, 2, 1), "5.5"}, {civil.On(2019, 12, 31), "7.5"}, {civil.On(2026, 7, 1), "8.75"},
		}},
		{"US-NH", "", "us-nh-postjudgment", []row{{civil.On(2026, 1, 1), "5.7"}, {civil.On(2026, 12, 31), "5.7"}}},
		// R. 4:42-11(a)(i)-(iii) and the courts' table.
		{"US-NJ", "", "us-nj-postjudgment", []row{
			{civil.On(1981, 9, 13), "8"}, {civil.On(1986, 1, 1), "12"}, {civil.On(1986, 1, 2), "9.5"}, {civil.On(1996, 8, 31), "5.5"}, {civil.On(1996, 9, 1), "7.5"},
		}},
		{"US-NJ", "", "us-nj-postjudgment-2002", []row{{civil.On(2016, 5, 5), "2.25"}}},
		{"US-NJ", "", "us-nj-postjudgment-2022", []row{{civil.On(2026, 3, 1), "6.5"}}},
		{"US-NM", "contract", "us-nm-postjudgment-1993", []row{{civil.On(2020, 1, 1), "8.75"}}},
		{"US-NM", "negligence", "us-nm-postjudgment-tort-1993", []row{{civil.On(2020, 1, 1), "15"}}},
		{"US-NY", "", "us-ny-postjudgment-1981", []row{{civil.On(1981, 6, 15), "9"}, {civil.On(2026, 1, 1), "9"}}},
		{"US-NC", "", "us-nc-postjudgment-1980", []row{{civil.On(1980, 7, 1), "8"}}},
		// North Dakota courts.
		{"US-ND", "", "us-nd-postjudgment", []row{{civil.On(2005, 12, 31), "12"}}},
		{"US-ND", "", "us-nd-postjudgment-2006", []row{{civil.On(2006, 1, 1), "10"}, {civil.On(2009, 7, 1), "7"}, {civil.On(2017, 12, 31), "6.5"}, {civil.On(2024, 1, 1), "11.5"}}},
		{"US-VT", "", "us-vt-postjudgment", []row{{civil.On(2020, 1, 1), "12"}}},
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
			v, err := find(t, c.code).Postjudgment().For(c.cause).On(dated.Dates{Accrual: r.day, Judgment: r.day})
			require.NoError(t, err, "%s %s", c.id, r.day)
			require.Equal(t, c.id, v.ID, r.day.String())
			got, err := v.Rule.Rule.Rate.At(r.day, given...)
			require.NoError(t, err, "%s %s", c.id, r.day)
			require.Equal(t, r.want, got.String(), "%s on %s", c.id, r.day)
		}
	}
}

// Days on which the library knows no rate, or no rule, are said to be uncovered.
func TestInterestOnJudgmentsAToWIsNotGuessed(t *testing.T) {
	t.Parallel()
	for code, day := range map[string]civil.Date{
		"US-AL": civil.On(1981, 11, 12), "US-AK": civil.On(1997, 8, 6), "US-NV": civil.On(1987, 6, 30), "US-NM": civil.On(1993, 6, 17),
		"US-NY": civil.On(1981, 6, 14), "US-NC": civil.On(1980, 6, 30), "US-WV": civil.On(2007, 1, 1),
	} {
		_, err := find(t, code).Postjudgment().On(dated.Dates{Judgment: day})
		require.ErrorIs(t, err, dated.ErrNotCovered, code)
	}
	nh, err := find(t, "US-NH").Postjudgment().On(dated.Dates{})
	require.NoError(t, err)
	for _, day := range []civil.Date{civil.On(2025, 12, 31), civil.On(2027, 1, 1)} {
		_, err := nh.Rule.Rule.Rate.At(day, tablesA(t)...)
		require.ErrorIs(t, err, dated.ErrNotCovered)
	}
	nm, err := find(t, "US-NM").Postjudgment().For("government").On(dated.Dates{Judgment: civil.On(2020, 1, 1)})
	require.NoError(t, err)
	require.ErrorIs(t, nm.Answers("government"), dated.ErrNotCovered)
}

func TestPrejudgmentInterestAToW(t *testing.T) {
	t.Parallel()
	d := dated.Dates{Accrual: civil.On(2019, 3, 1), Filing: civil.On(2020, 3, 1), Verdict: civil.On(2022, 3, 1), Judgment: civil.On(2022, 4, 1)}
	for _, c := range []struct {
		code, cause string
		available   interest.Availability
		start       interest.Start
		words       string
	}{
		{"US-AL", "contract", interest.OfRight, interest.FromDue, "of right, on liquidated sums, 6% a year, simple, actual/365, from the day the sum was due; none on punitive"},
		{"US-AK", "negligence", interest.OfRight, interest.FromDemand, ""},
		{"US-AK", "contract", interest.OfRight, interest.FromDue, ""},
		{"US-AZ", "contract", interest.OfRight, interest.FromDemand, ""},
		{"US-CO", "contract", interest.OfRight, interest.FromDue, "of right, 8% a year, compounded annually on the anniversary, actual/365, from the day the sum was due; none on punitive"},
		{"US-CO", "premises", interest.OfRight, interest.FromAccrual, "of right, 9% a year, compounded annually on the anniversary, actual/365 from commencement of the action, simple before it, from accrual; none on punitive"},
		{"US-CT", "contract", interest.Discretionary, interest.FromDue, ""},
		{"US-CT", "negligence", interest.OnOffer, interest.FromFiling, "on offer, 8% a year, simple, actual/365, from the earlier of commencement of the action (if the offer that was exceeded followed within 18 months) and the offer that was exceeded"},
		{"US-DE", "contract", interest.OfRight, interest.FromDue, ""},
		{"US-DE", "motor-vehicle", interest.OnOffer, interest.FromAccrual, ""},
		{"US-DC", "negligence", interest.None, interest.StartUnspecified, "none"},
		{"US-DC", "contract", interest.OfRight, interest.FromDue, ""},
		{"US-NV", "negligence", interest.OfRight, interest.FromService, ""},
		{"US-NV", "contract", interest.OfRight, interest.FromDue, ""},
		{"US-NH", "negligence", interest.OfRight, interest.FromFiling, ""},
		{"US-NH", "contract", interest.OfRight, interest.FromDemand, ""},
		{"US-NJ", "negligence", interest.OfRight, interest.FromFiling, ""},
		{"US-NJ", "contract", interest.Discretionary, interest.AsCourtSets, ""},
		{"US-NJ", "government", interest.None, interest.StartUnspecified, "none"},
		{"US-NM", "negligence", interest.Discretionary, interest.FromService, ""},
		{"US-NM", "contract", interest.OfRight, interest.FromDue, ""},
		{"US-NM", "government", interest.None, interest.StartUnspecified, "none"},
		{"US-NY", "personal-injury", interest.None, interest.StartUnspecified, "none"},
		{"US-NY", "contract", interest.OfRight, interest.FromAccrual, "of right, 9% a year, simple, actual/365, from accrual; none on punitive"},
		{"US-NY", "unjust-enrichment", interest.Discretionary, interest.AsCourtSets, ""},
		{"US-NY", "wrongful-death", interest.OfRight, interest.FromAccrual, ""},
		{"US-NC", "negligence", interest.OfRight, interest.FromFiling, "of right, 8% a year, simple, actual/365, from commencement of the action; none on punitive"},
		{"US-NC", "contract", interest.OfRight, interest.FromAccrual, ""},
		{"US-ND", "negligence", interest.Discretionary, interest.AsCourtSets, ""},
		{"US-ND", "contract", interest.OfRight, interest.FromAccrual, "of right, on liquidated sums, 6% a year, simple, actual/365, from accrual"},
		{"US-VT", "", interest.OfRight, interest.FromDue, "of right, on liquidated sums, 12% a year, simple, actual/365, from the day the sum was due, the last day included; none on punitive"},
		{"US-WV", "negligence", interest.Discretionary, interest.FromAccrual, ""},
		{"US-WV", "contract", interest.Discretionary, interest.AsCourtSets, ""},
		{"US-WI", "negligence", interest.OnOffer, interest.FromOffer, ""},
		{"US-WI", "contract", interest.OfRight, interest.FromDemand, ""},
		{"US-WY", "contract", interest.OfRight, interest.FromDemand, "of right, on liquidated sums, 7% a year, simple, actual/365, from demand or written notice; none on punitive"},
	} {
		v, err := find(t, c.code).Prejudgment().For(c.cause).On(d)
		require.NoError(t, err, "%s %s", c.code, c.cause)
		require.Equal(t, c.available, v.Rule.Available, v.ID)
		require.Equal(t, c.start, v.Rule.Start, v.ID)
		require.False(t, v.Unconfirmed(), v.ID)
		if c.words != "" {
			require.Equal(t, c.words, v.Rule.InWords(), v.ID)
		}
	}
}

func TestFutureDamagesBearNoInterestBeforeJudgment(t *testing.T) {
	t.Parallel()
	d := dated.Dates{Judgment: civil.On(2022, 4, 1)}
	future, past := head.KindMedical.At(head.Future), head.KindMedical.At(head.Past)
	suffering := head.KindPainAndSuffering.At(head.Future)
	for code, noneconomic := range map[string]bool{"US-AK": true, "US-AZ": true, "US-NV": true, "US-NJ": false} {
		v, err := find(t, code).Prejudgment().On(d)
		require.NoError(t, err, code)
		require.True(t, v.Rule.Excludes.Has(future), code)
		require.False(t, v.Rule.Excludes.Has(past), code)
		require.False(t, v.Rule.Excludes.Has(head.KindMedical), code)
		require.Equal(t, noneconomic, v.Rule.Excludes.Has(suffering), code)
		require.True(t, v.Rule.Excludes.Contains(head.AllPunitive()), code)
	}
	// W. Va. Code § 56-6-31(b): special damages, which are economic.
	wv, err := find(t, "US-WV").Prejudgment().On(d)
	require.NoError(t, err)
	require.True(t, wv.Rule.Excludes.Contains(head.AllNoneconomic()))
	require.False(t, wv.Rule.Excludes.Has(past))
}

func TestInterestAToWByHand(t *testing.T) {
	t.Parallel()
	hundred := decimal.New(100_000, 0)
	given := tablesA(t)
	for name, c := range map[string]struct {
		rule     interest.Rule
		from, to civil.Date
		want     string
	}{
		// 365 days of 2021 at 12 percent.
		"Vermont, a year": {postA(t, "US-VT", "", dated.Dates{}), civil.On(2020, 12, 31), civil.On(2021, 12, 31), "12000"},
		// 9 percent compounded on the anniversary: 100,000 × (1.09² − 1).
		"Colorado, injury, two years": {postA(t, "US-CO", "premises", dated.Dates{}), civil.On(2021, 1, 1), civil.On(2023, 1, 1), "18810"},
		// 5.5 + 2 in both halves of 2019; the cut of August 1 counts from 2020.
		"Nevada, 2019": {postA(t, "US-NV", "", dated.Dates{Judgment: civil.On(2018, 12, 31)}), civil.On(2018, 12, 31), civil.On(2019, 12, 31), "7500"},
		// 8.5 percent of 2024 is not read again in 2025, whose own rate is 7.5.
		"Alaska, locked": {postA(t, "US-AK", "", dated.Dates{Judgment: civil.On(2024, 7, 1)}), civil.On(2024, 7, 1), civil.On(2025, 7, 1), "8500"},
		// 12 through January 1, 1986, one day; 9.5 for the other days of the year.
		"New Jersey, the year of two rates": {postA(t, "US-NJ", "", dated.Dates{Judgment: civil.On(1985, 12, 31)}), civil.On(1985, 12, 31), civil.On(1986, 12, 31), "9506.85"},
		// 11.5 for the 365 days left of 2024, 11 for those of 2025, 10 for the first of 2026.
		"North Dakota, two years": {postA(t, "US-ND", "", dated.Dates{Judgment: civil.On(2024, 1, 1)}), civil.On(2024, 1, 1), civil.On(2026, 1, 1), "22527.4"},
		// 5 percent for 272 days through September, then 6 for 93.
		"District of Columbia, 2023": {postA(t, "US-DC", "", dated.Dates{}), civil.On(2023, 1, 1), civil.On(2024, 1, 1), "5254.79"},
		// Accrual in 2009: 0.5 + 2.5 is under the floor of 4.
		"West Virginia, special damages": {preA(t, "US-WV", "negligence", dated.Dates{Judgment: civil.On(2018, 5, 1)}), civil.On(2009, 6, 1), civil.On(2010, 6, 1), "4000"},
	} {
		got, err := c.rule.Interest(hundred, c.from, c.to, given...)
		require.NoError(t, err, name)
		require.Equal(t, c.want, got.String(), name)
	}
}

func postA(t *testing.T, code, cause string, d dated.Dates) interest.Rule {
	t.Helper()
	v, err := find(t, code).Postjudgment().For(cause).On(d)
	require.NoError(t, err)
	return v.Rule.Rule
}

func preA(t *testing.T, code, cause string, d dated.Dates) interest.Rule {
	t.Helper()
	v, err := find(t, code).Prejudgment().For(cause).On(d)
	require.NoError(t, err)
	return v.Rule.Rule
}

// The rate at which a rule says interest runs before judgment is that of the day of judgment in these states, and the
// rule says so.
// The statutes name the day of judgment: its rate governs the whole time before it.
func TestTheRateOfTheDayOfJudgmentGovernsTheTimeBeforeIt(t *testing.T) {
	t.Parallel()
	d := dated.Dates{Accrual: civil.On(2019, 3, 1), Filing: civil.On(2020, 3, 1), Verdict: civil.On(2022, 3, 1), Judgment: civil.On(2022, 4, 1)}
	for code, cause := range map[string]string{
		"US-AK": "negligence", "US-AR": "property-damage", "US-AZ": "property-damage", "US-IA": "negligence", "US-ID": "negligence", "US-MO": "negligence", "US-MT": "negligence",
		"US-NE": "negligence", "US-NV": "negligence", "US-TX": "negligence", "US-WI": "negligence",
	} {
		v, err := find(t, code).Prejudgment().For(cause).On(d)
		require.NoError(t, err, code)
		require.Equal(t, interest.FromEntry, v.Rule.RateOf, code)
		require.Contains(t, v.Rule.InWords(), "the rate of the day of entry of judgment for the whole time", code)
	}
	for _, q := range find(t, "US-WV").Questions() {
		if q.Name == "prejudgment interest" {
			require.Contains(t, q.Answers[0].Versions[0].Words, "the rate of the day of accrual for the whole time")
		}
	}
}
