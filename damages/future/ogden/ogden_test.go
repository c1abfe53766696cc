package ogden

import (
	"encoding/csv"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

// No5, Ogden 8 - an algorithm to rely upon? (2020): Table 1, a man of 25.
func TestLifeMale25(t *testing.T) {
	for rate, want := range map[string]string{"-0.75": "78.31", "-0.25": "66.05", "2.5": "30.88"} {
		m, err := Multiplier(Life, mortality.Male, expect.Dec("25"), 0, expect.Dec(rate))
		require.NoError(t, err)
		expect.Equal(t, want, m, rate)
	}
}

// Levene, More calculating with Ogden, Counsel: Table 2, a woman of 55, 50 a year, in whole pounds.
func TestLifeFemale55(t *testing.T) {
	m, err := Multiplier(Life, mortality.Female, expect.Dec("55"), 0, expect.Dec("-0.25"))
	require.NoError(t, err)
	expect.Equal(t, "33.53", m)
	award, err := Award(expect.Dec("50"), m)
	require.NoError(t, err)
	expect.Equal(t, "1677", award.Round(0))
}

// seventh reads lives of the seventh edition (ONS 2008-based, lives in 2011).
func seventh(t testing.TB, sex string, age int) Lives {
	t.Helper()
	raw, err := os.ReadFile("testdata/ons-2008-lives-2011.csv")
	require.NoError(t, err)
	for _, line := range strings.Split(strings.TrimSpace(string(raw)), "\n") {
		c := strings.Split(line, ",")
		if c[0] != sex || c[1] != strconv.Itoa(age) {
			continue
		}
		var s mortality.Sex
		require.NoError(t, s.UnmarshalText([]byte(sex)))
		var q []decimal.Decimal
		for _, x := range strings.Fields(c[2]) {
			q = append(q, expect.Dec(x))
		}
		l, err := New("ONS 2008-based, lives in 2011", s, age, q)
		require.NoError(t, err)
		require.Equal(t, age, l.Age())
		require.NotEmpty(t, l.Source())
		return l
	}
	require.Fail(t, "no such lives")
	return Lives{}
}

// Levene, Calculating Ogden, Counsel (2017): a woman of 55, and rated up to 59. 38.99 × 50 = 1949.50 is printed 1949: the
// author rounds down here and up in the eighth edition's twin.
func TestSeventhEditionFemale55And59(t *testing.T) {
	m, err := seventh(t, "female", 55).Life(expect.Dec("-0.75"))
	require.NoError(t, err)
	expect.Equal(t, "38.99", m)
	expect.Equal(t, "1949", m.Mul(expect.Dec("50")).Truncate(0))
	m, err = seventh(t, "female", 59).Life(expect.Dec("-0.75"))
	require.NoError(t, err)
	expect.Equal(t, "33.92", m)
	expect.Equal(t, "1696", m.Mul(expect.Dec("50")).Round(0))
}

// Segal, The new -0.75% discount rate, example 1 (2017): Table 8, Table C, the adjusted multiplier rounded.
func TestSeventhEditionEarnings(t *testing.T) {
	m, err := seventh(t, "female", 35).Earnings(60, expect.Dec("2.5"))
	require.NoError(t, err)
	expect.Equal(t, "18.43", m)
	f, err := Worker{Edition: 7, Sex: mortality.Female, Employed: true, Education: 3, Age: 35}.Factor()
	require.NoError(t, err)
	expect.Equal(t, "0.89", f)
	m, err = Adjusted(m, f)
	require.NoError(t, err)
	expect.Equal(t, "16.40", m)
	award, err := Award(expect.Dec("12000"), m)
	require.NoError(t, err)
	expect.Equal(t, "196800", award)
}

// The same, example 4: Table 1, a man of 25, 50 a year. The plain trapezoid would print 30.93.
func TestSeventhEditionLifeMale25(t *testing.T) {
	for rate, want := range map[string][2]string{"2.5": {"30.92", "1546.00"}, "-0.75": {"79.99", "3999.50"}} {
		m, err := seventh(t, "male", 25).Life(expect.Dec(rate))
		require.NoError(t, err)
		expect.Equal(t, want[0], m, rate)
		award, err := Award(expect.Dec("50"), m)
		require.NoError(t, err)
		expect.Equal(t, want[1], award)
	}
}

// The same, example 3, and Levene 2017; Kennedys 2024: Tables 27 (35 in the eighth edition), 28 and 36.
func TestTermsCertain(t *testing.T) {
	m, err := TermCertain(12, expect.Dec("-0.75"), 3)
	require.NoError(t, err)
	expect.Equal(t, "12.559", m)
	for _, c := range [][3]string{{"5", "-0.25", "5.03"}, {"5", "0.5", "4.94"}, {"10", "-0.25", "10.13"}, {"10", "0.5", "9.75"}, {"15", "-0.25", "15.29"}, {"15", "0.5", "14.45"},
		{"20", "-0.25", "20.51"}, {"20", "0.5", "19.03"}, {"30", "-0.25", "31.16"}, {"30", "0.5", "27.86"}} {
		years, err := strconv.Atoi(c[0])
		require.NoError(t, err)
		m, err := TermCertain(years, expect.Dec(c[1]), 2)
		require.NoError(t, err)
		expect.Equal(t, c[2], m, c)
	}
	total, err := Award(expect.Dec("200000"), expect.Dec("20.51"))
	require.NoError(t, err)
	expect.Equal(t, "4102000", total)
	total, err = Award(expect.Dec("200000"), expect.Dec("19.03"))
	require.NoError(t, err)
	expect.Equal(t, "3806000", total)
	m, err = TermCertain(7, expect.Dec("0"), 2)
	require.NoError(t, err)
	expect.Equal(t, "7", m)
	for rate, want := range map[string]string{"2.5": "0.8839", "-0.75": "1.0384"} {
		f, err := Deferred(5, expect.Dec(rate), 4)
		require.NoError(t, err)
		expect.Equal(t, want, f)
	}
}

// An independent computation in binary floating point with the same method, every ninth row of Tables 1 to 34 at six
// rates: a weak source, which holds the arithmetic and not the method.
func TestTables1To34(t *testing.T) {
	f, err := os.Open("testdata/tables.csv")
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	for i, r := range rows[1:] {
		if testing.Short() && i%10 != 0 {
			continue
		}
		var s mortality.Sex
		require.NoError(t, s.UnmarshalText([]byte(r[2])))
		kind := map[string]Kind{"life": Life, "earnings": Earnings, "pension": Pension}[r[1]]
		retirement := 0
		if kind != Life {
			retirement, err = strconv.Atoi(r[3])
			require.NoError(t, err)
		}
		for c := 5; c < len(r); c++ {
			m, err := Multiplier(kind, s, expect.Dec(r[4]), retirement, expect.Dec(strings.TrimPrefix(rows[0][c], "+")))
			require.NoError(t, err)
			expect.Equal(t, r[c], m, r, rows[0][c])
		}
	}
}

func TestAFractionalAgeIsInterpolated(t *testing.T) {
	at := func(age string) decimal.Decimal {
		m, err := Multiplier(Life, mortality.Female, expect.Dec(age), 0, expect.Dec("0.5"))
		require.NoError(t, err)
		return m
	}
	low, high := at("40"), at("41")
	expect.Equal(t, low.Add(high).Div(expect.Dec("2")).Round(2).String(), at("40.5"))
}

func TestHigherRatesAndOlderLivesHaveSmallerMultipliers(t *testing.T) {
	for age := 20; age < 90; age += 10 {
		l, err := Published(mortality.Male, age)
		require.NoError(t, err)
		last := expect.Dec("1000")
		for _, rate := range []string{"-2", "-0.75", "0", "0.5", "3"} {
			m, err := l.Life(expect.Dec(rate))
			require.NoError(t, err)
			require.Negative(t, m.Cmp(last))
			last = m
			if age < 60 {
				e, err := l.Earnings(65, expect.Dec(rate))
				require.NoError(t, err)
				p, err := l.Pension(65, expect.Dec(rate))
				require.NoError(t, err)
				require.LessOrEqual(t, m.Sub(e).Sub(p).Abs().Cmp(expect.Dec("0.01")), 0, "earnings and pension make up life")
			}
		}
	}
}

func TestEarningsLoss(t *testing.T) {
	n, err := EarningsLoss(expect.Dec("30000"), expect.Dec("15.25"), expect.Dec("12000"), expect.Dec("6.5"))
	require.NoError(t, err)
	expect.Equal(t, "379500", n)
	_, err = EarningsLoss(decimal.New(1, 100), expect.Dec("1"), expect.Dec("1"), expect.Dec("1"))
	require.ErrorIs(t, err, invalid.ErrInvalid)
	_, err = EarningsLoss(expect.Dec("1"), expect.Dec("1"), expect.Dec("1"), decimal.New(1, 100))
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

func TestRates(t *testing.T) {
	for _, c := range []struct {
		place Place
		on    civil.Date
		want  string
	}{
		{EnglandAndWales, civil.On(2017, 3, 19), "2.5"}, {EnglandAndWales, civil.On(2017, 3, 20), "-0.75"}, {EnglandAndWales, civil.On(2019, 8, 5), "-0.25"},
		{EnglandAndWales, civil.On(2025, 1, 10), "-0.25"}, {EnglandAndWales, civil.On(2025, 1, 11), "0.5"}, {Scotland, civil.On(2024, 9, 26), "-0.75"},
		{Scotland, civil.On(2024, 9, 27), "0.5"}, {NorthernIreland, civil.On(2021, 5, 31), "-1.75"}, {NorthernIreland, civil.On(2023, 1, 1), "-1.5"},
	} {
		r, err := RateOn(c.place, c.on)
		require.NoError(t, err)
		expect.Equal(t, c.want, r.Percent, c)
	}
	for _, day := range []civil.Date{civil.On(1999, 1, 1), civil.On(2027, 1, 1), {}} {
		_, err := RateOn(Scotland, day)
		require.ErrorIs(t, err, dated.ErrNotCovered)
		require.Contains(t, err.Error(), "the discount rate of Scotland")
	}
	_, err := RateOn(Scotland, civil.On(2002, 2, 7))
	require.EqualError(t, err, "the discount rate of Scotland is not covered on 2002-02-07; covered from 2002-02-08")
	_, err = RateOn(Scotland, civil.On(2026, 11, 24))
	require.NoError(t, err)
	_, err = RateOn(Scotland, civil.On(2026, 11, 25))
	require.EqualError(t, err, "the discount rate of Scotland is not covered on 2026-11-25; covered before 2026-11-25")
	_, err = RateOn(PlaceUnspecified, civil.On(2020, 1, 1))
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

func TestWrongInput(t *testing.T) {
	_, err := Published(mortality.Both, 30)
	require.ErrorIs(t, err, invalid.ErrInvalid)
	_, err = Published(mortality.Male, 101)
	require.ErrorIs(t, err, invalid.ErrInvalid)
	l, err := Published(mortality.Male, 30)
	require.NoError(t, err)
	for _, f := range []func() (decimal.Decimal, error){
		func() (decimal.Decimal, error) { return l.Life(expect.Dec("11")) },
		func() (decimal.Decimal, error) { return l.Life(decimal.New(1, 1_000_000)) },
		func() (decimal.Decimal, error) { return l.Earnings(30, expect.Dec("1")) },
		func() (decimal.Decimal, error) { return l.Pension(29, expect.Dec("1")) },
		func() (decimal.Decimal, error) { return Lives{}.Life(expect.Dec("1")) },
		func() (decimal.Decimal, error) { return Lives{}.Pension(60, expect.Dec("1")) },
		func() (decimal.Decimal, error) {
			return Multiplier(KindUnspecified, mortality.Male, expect.Dec("30"), 0, expect.Dec("1"))
		},
		func() (decimal.Decimal, error) {
			return Multiplier(kindEnds, mortality.Male, expect.Dec("30"), 0, expect.Dec("1"))
		},
		func() (decimal.Decimal, error) {
			return Multiplier(Life, mortality.Male, expect.Dec("30"), 65, expect.Dec("1"))
		},
		func() (decimal.Decimal, error) {
			return Multiplier(Life, mortality.Male, expect.Dec("101"), 0, expect.Dec("1"))
		},
		func() (decimal.Decimal, error) {
			return Multiplier(Earnings, mortality.Male, expect.Dec("64.5"), 65, expect.Dec("1"))
		},
		func() (decimal.Decimal, error) { return TermCertain(0, expect.Dec("1"), 2) },
		func() (decimal.Decimal, error) { return Deferred(151, expect.Dec("99"), 13) },
		func() (decimal.Decimal, error) { return Worker{}.Factor() },
		func() (decimal.Decimal, error) { return Adjusted(decimal.New(1, 99), expect.Dec("1")) },
		func() (decimal.Decimal, error) { return Adjusted(expect.Dec("1"), decimal.New(1, 99)) },
	} {
		_, err := f()
		require.ErrorIs(t, err, invalid.ErrInvalid)
	}
	_, err = New("", mortality.Both, -1, nil)
	require.Len(t, invalid.All(err), 4)
	_, err = New("mine", mortality.Male, 1, []decimal.Decimal{expect.Dec("-1"), expect.Dec("100001")})
	require.Len(t, invalid.All(err), 2)
	require.Equal(t, -1, Lives{}.Age())
	require.Empty(t, Lives{}.Source())
	require.Equal(t, "earnings", Earnings.String())
	require.NotEmpty(t, Source().Text)
	f, err := Worker{Edition: 8, Sex: mortality.Male, Disabled: true, Education: 1, Age: 54}.Factor()
	require.NoError(t, err)
	require.Positive(t, f.Sign())
}

func TestABadRowOfRatesIsRefused(t *testing.T) {
	const head = "place,from,percent,instrument,confirmed,note\n"
	for row, where := range map[string]string{
		"wales,2001-06-28,2.5,x,,":                             "rows[1].place",
		"scotland,2001-06-31,2.5,x,,":                          "rows[1].from",
		"scotland,2001-06-28,1e3,x,,":                          "rows[1].percent",
		"scotland,2001-06-28,2.5,x,maybe,":                     "rows[1].confirmed",
		"scotland,2001-06-28,1,x,,\nscotland,2001-06-28,2,x,,": "rows[2].from",
	} {
		_, err := readRates(head + row)
		require.ErrorContains(t, err, where, row)
	}
	_, err := readRates("place,from,percent\nscotland,2001-06-28,2.5")
	require.ErrorContains(t, err, "rows[0]")
	_, err = readRates(head + `scotland,"`)
	require.Error(t, err)
	list, err := readRates(ratesData)
	require.NoError(t, err)
	require.Len(t, list, 11)
}
