package law_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law/data"
)

// tableByName is a state's published table as the library keeps it.
func tableByName(t *testing.T, index interest.Index, through string) interest.Series {
	t.Helper()
	f, err := data.Files.Open("rates/" + string(index) + ".csv")
	require.NoError(t, err)
	defer f.Close()
	values, err := interest.ReadCSV(f)
	require.NoError(t, err)
	s, err := interest.New(index, string(index), dayOf(t, through), values...)
	require.NoError(t, err)
	return s
}

func dayOf(t *testing.T, text string) civil.Date {
	t.Helper()
	d, err := civil.Parse(text)
	require.NoError(t, err)
	return d
}

// publishedRate is a rate that a state published for a day.
type publishedRate struct{ on, percent string }

func requirePublished(t *testing.T, r interest.Rate, given []interest.Series, rows ...publishedRate) {
	t.Helper()
	for _, row := range rows {
		got, err := r.At(dayOf(t, row.on), given...)
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

func prejudgmentAt(t *testing.T, code, cause string, d dated.Dates) dated.Version[interest.Prejudgment] {
	t.Helper()
	v, err := find(t, code).Prejudgment().For(cause).On(d)
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
		{"US-SD", "", 10, interest.FromEntry, interest.Simple},
	} {
		v := postjudgmentAt(t, c.code, c.cause, inWinter2026)
		require.Empty(t, v.Rule.Rule.Rate.Index, c.code)
		expect.Equal(t, decimal.NewFromInt(c.percent).String(), v.Rule.Rule.Rate.Percent)
		require.Equal(t, c.start, v.Rule.Start, c.code)
		require.Equal(t, c.compounds, v.Rule.Rule.Compounds, c.code)
	}
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
		{"US-MO", "negligence", dated.Dates{Judgment: civil.On(2005, 8, 27)}, "us-mo-postjudgment-tort"},
		{"US-MO", "negligence", dated.Dates{Judgment: civil.On(2005, 8, 28)}, "us-mo-postjudgment-tort-2005"},
		{"US-OR", "", dated.Dates{Judgment: civil.On(1979, 7, 24)}, "us-or-postjudgment"},
	} {
		require.Equal(t, c.id, postjudgmentAt(t, c.code, c.cause, c.dates).ID)
	}
	// What the sources do not cover is not answered.
	for code, d := range map[string]dated.Dates{
		"US-AR": {Judgment: civil.On(2019, 7, 23)}, "US-OH": {Judgment: civil.On(2004, 6, 1)}, "US-OK": {Judgment: civil.On(2004, 12, 31)},
		"US-KS": {Judgment: civil.On(1996, 6, 30)}, "US-SC": {Judgment: civil.On(2005, 6, 30)}, "US-MT": {Judgment: civil.On(2017, 12, 31)},
	} {
		_, err := find(t, code).Postjudgment().On(d)
		require.ErrorIs(t, err, dated.ErrNotCovered, code)
	}
}

func TestArkansasFollowsTheDiscountRate(t *testing.T) {
	v := postjudgmentAt(t, "US-AR", "", inWinter2026)
	// 2.50 percent when the act took effect in July 2019, 5.50 in 2024.
	rate := v.Rule.Rule.Rate
	for _, on := range []string{"2019-07-24", "2021-06-01", "2024-03-01"} {
		discount, _, err := interest.Published(interest.Discount).On(dayOf(t, on))
		require.NoError(t, err)
		requirePublished(t, rate, nil, publishedRate{on, discount.Add(decimal.NewFromInt(2)).String()})
	}
	requirePublished(t, rate, nil, publishedRate{"2021-06-01", "2.25"}, publishedRate{"2024-03-01", "7.5"})
}

func TestMissouriTortRateIsTwoAbovePrime(t *testing.T) {
	// 408.040.3: the intended federal funds rate plus 5; the upper end was 0.25 in 2021 and 5.5 from July 2023.
	v := postjudgmentAt(t, "US-MO", "negligence", inWinter2026)
	requirePublished(t, v.Rule.Rule.Rate, nil, publishedRate{"2021-03-01", "5.25"}, publishedRate{"2024-03-01", "10.5"}, publishedRate{"2007-01-02", "10.25"})
	pre := prejudgmentAt(t, "US-MO", "negligence", inWinter2026)
	require.Equal(t, interest.OnOffer, pre.Rule.Available)
	requirePublished(t, pre.Rule.Rule.Rate, nil, publishedRate{"2021-03-01", "3.25"})
}

func TestOregonPhysiciansPayNoMoreThanFive(t *testing.T) {
	v := postjudgmentAt(t, "US-OR", "med-mal", inWinter2026)
	// Or. Rev. Stat. § 82.010(2)(f): the lesser of 5 percent and the discount rate plus 3.
	requirePublished(t, v.Rule.Rule.Rate, nil, publishedRate{"2021-06-01", "3.25"}, publishedRate{"2007-01-02", "5"}, publishedRate{"2024-01-02", "5"})
}

func TestPennsylvaniaDelayDamages(t *testing.T) {
	v := prejudgmentAt(t, "US-PA", "negligence", inWinter2026)
	require.Equal(t, interest.EachYear, v.Rule.Rule.Resets)
	require.Equal(t, interest.ActualActual, v.Rule.Rule.Days)
	requirePublished(t, v.Rule.Rule.Rate, nil, publishedRate{"1998-06-01", "9.5"}, publishedRate{"2001-06-01", "10.5"}, publishedRate{"2002-01-01", "5.75"}, publishedRate{"2014-12-31", "4.25"})
	require.Equal(t, interest.Index(""), prejudgmentAt(t, "US-PA", "contract", inWinter2026).Rule.Rule.Rate.Index)
}

func TestUtahPrejudgmentInterest(t *testing.T) {
	v := prejudgmentAt(t, "US-UT", "motor-vehicle", inWinter2026)
	// Utah Code § 78B-5-824: prime plus 2, from 5 to 10 percent.
	requirePublished(t, v.Rule.Rule.Rate, nil, publishedRate{"2014-06-01", "5.25"}, publishedRate{"2021-06-01", "5.25"}, publishedRate{"2024-06-01", "10"})
	require.False(t, v.Rule.Excludes.Has(head.KindMedical.At(head.Past)))
	require.True(t, v.Rule.Excludes.Has(head.KindMedical.At(head.Future)))
	require.True(t, v.Rule.Excludes.Has(head.KindPainAndSuffering))
}

func TestWhoMayHavePrejudgmentInterest(t *testing.T) {
	for _, c := range []struct {
		code, cause string
		available   interest.Availability
		start       interest.Start
	}{
		{"US-CA", "", interest.Discretionary, interest.FromAccrual}, {"US-CA", "contract", interest.OfRight, interest.FromDue},
		{"US-CA", "premises", interest.OnOffer, interest.FromOffer}, {"US-FL", "contract", interest.OfRight, interest.FromAccrual},
		{"US-FL", "negligence", interest.None, interest.StartUnspecified}, {"US-GA", "negligence", interest.OnOffer, interest.FromDemand},
		{"US-GA", "contract", interest.OfRight, interest.FromDue}, {"US-IL", "wrongful-death", interest.OfRight, interest.FromFiling},
		{"US-IL", "government", interest.None, interest.StartUnspecified}, {"US-IN", "negligence", interest.Discretionary, interest.AsCourtSets},
		{"US-MD", "negligence", interest.None, interest.StartUnspecified}, {"US-MD", "conversion", interest.OfRight, interest.FromDue},
		{"US-MA", "negligence", interest.OfRight, interest.FromFiling}, {"US-MI", "", interest.OfRight, interest.FromFiling},
		{"US-MN", "negligence", interest.OfRight, interest.FromFiling}, {"US-OH", "negligence", interest.Discretionary, interest.AsCourtSets},
		{"US-OH", "contract", interest.OfRight, interest.FromDue}, {"US-OR", "", interest.OfRight, interest.FromDue},
		{"US-SC", "", interest.OfRight, interest.FromDue}, {"US-AR", "", interest.OfRight, interest.FromAccrual},
		{"US-HI", "", interest.Discretionary, interest.AsCourtSets}, {"US-IA", "", interest.OfRight, interest.FromFiling},
		{"US-ID", "negligence", interest.OnOffer, interest.FromOffer}, {"US-KS", "negligence", interest.Discretionary, interest.AsCourtSets},
		{"US-KY", "", interest.Discretionary, interest.AsCourtSets}, {"US-LA", "", interest.OfRight, interest.FromFiling},
		{"US-LA", "government", interest.OfRight, interest.FromService}, {"US-ME", "", interest.OfRight, interest.FromFiling},
		{"US-MS", "", interest.Discretionary, interest.AsCourtSets}, {"US-MT", "", interest.OfRight, interest.FromDemand},
		{"US-NE", "", interest.OnOffer, interest.FromOffer}, {"US-OK", "", interest.OfRight, interest.FromDue},
		{"US-OK", "negligence", interest.OfRight, interest.FromFiling}, {"US-RI", "", interest.OfRight, interest.FromAccrual},
		{"US-RI", "med-mal", interest.OfRight, interest.FromDemand}, {"US-SD", "", interest.OfRight, interest.FromAccrual},
	} {
		v := prejudgmentAt(t, c.code, c.cause, inWinter2026)
		require.Equal(t, c.available, v.Rule.Available, "%s %s", c.code, c.cause)
		require.Equal(t, c.start, v.Rule.Start, "%s %s", c.code, c.cause)
	}
	// 735 Ill. Comp. Stat. 5/2-1303(c) holds from July 1, 2021; Kan. Stat. Ann. § 16-201(b) for actions filed from July 1, 2023.
	require.Equal(t, interest.None, prejudgmentAt(t, "US-IL", "negligence", dated.Dates{Judgment: civil.On(2021, 6, 30)}).Rule.Available)
	require.Equal(t, interest.None, prejudgmentAt(t, "US-KS", "negligence", dated.Dates{Filing: civil.On(2023, 6, 30)}).Rule.Available)
}

func TestKansasTortRateIsTwoBelowThatOfJudgments(t *testing.T) {
	r := prejudgmentAt(t, "US-KS", "negligence", inWinter2026).Rule.Rule.Rate
	requirePublished(t, r, nil, publishedRate{"2023-07-01", "7.25"}, publishedRate{"2024-07-01", "7.5"}, publishedRate{"2025-07-01", "6.5"})
}

func TestFutureDamagesBearNoPrejudgmentInterestInSomeStates(t *testing.T) {
	for _, code := range []string{"US-MI", "US-MN", "US-OH", "US-IA", "US-SD"} {
		x := prejudgmentAt(t, code, "", inWinter2026).Rule.Excludes
		require.True(t, x.Has(head.KindEarningCapacity.At(head.Future)), code)
		require.True(t, x.Has(head.KindMedical.At(head.Future)), code)
		require.False(t, x.Has(head.KindMedical.At(head.Past)), code)
		require.False(t, x.Has(head.KindMedical), code)
	}
}

func TestWhereTheCourtOrTheContractSetsTheRate(t *testing.T) {
	require.Equal(t, interest.ByCourt, postjudgmentAt(t, "US-MS", "", inWinter2026).Rule.Sets)
	require.Equal(t, interest.ByContract, postjudgmentAt(t, "US-MS", "contract", inWinter2026).Rule.Sets)
	in := prejudgmentAt(t, "US-IN", "negligence", inWinter2026).Rule
	require.Equal(t, interest.ByCourt, in.Sets)
	expect.Equal(t, "6", in.Rule.Rate.Floor)
	expect.Equal(t, "10", in.Rule.Rate.Ceiling)
	require.Equal(t, interest.ByCourt, prejudgmentAt(t, "US-KY", "", inWinter2026).Rule.Sets)
	for code, excluded := range map[string]bool{"US-HI": true, "US-ME": true, "US-GA": true, "US-MA": false, "US-RI": false, "US-OR": false} {
		require.Equal(t, excluded, postjudgmentAt(t, code, "", inWinter2026).Rule.Excludes, code)
	}
}
