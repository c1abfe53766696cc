package interest_test

import (
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/expect"
)

func fixed(percent string) interest.Rule {
	return interest.Rule{Rate: interest.Fixed(expect.Dec(percent))}
}

func federal() interest.Rule {
	return interest.Rule{Rate: interest.Rate{Index: interest.Treasury1Y}, Compounds: interest.Annually}
}

func after(from civil.Date, days int) civil.Date {
	d, err := from.AddDays(days)
	if err != nil {
		panic(err)
	}
	return d
}

// Published computations, from the pages of courts, agencies and practitioners.
func TestPublishedComputations(t *testing.T) {
	day := civil.On(2021, 1, 1)
	with := func(r interest.Rule, f func(*interest.Rule)) interest.Rule { f(&r); return r }
	perDiem := func(r *interest.Rule) { r.Rounds = interest.PerDiem }
	months := func(r *interest.Rule) { r.Days = interest.WholeMonths }
	for name, c := range map[string]struct {
		rule      interest.Rule
		principal string
		from, to  civil.Date
		want      string
	}{
		// https://www.iowacourts.gov/faq/interest-calculation/
		"Iowa Judicial Branch, 280 days at 6%": {fixed("6"), "2000", day, after(day, 280), "92.05"},
		// http://smallclaims.cc-courthelp.org/: $1.37 a day for 72 days
		"Superior Court of Contra Costa, a rounded per diem": {with(fixed("10"), perDiem), "5000", day, after(day, 72), "98.64"},
		"exactly that is 98.63":                              {fixed("10"), "5000", day, after(day, 72), "98.63"},
		// https://yousmt.com/how-is-post-judgment-interest-calculated/2970078
		"California, 200 days":                    {with(fixed("10"), perDiem), "5000", day, after(day, 200), "274.00"},
		"Oregon garnishment, $1.48 a day":         {with(fixed("9"), perDiem), "6000", day, after(day, 40), "59.20"},
		"29 whole months at 9%":                   {with(fixed("9"), months), "2500", civil.On(1998, 2, 15), civil.On(2000, 7, 18), "543.75"},
		"458 days at 4%":                          {fixed("4"), "10000", day, after(day, 458), "501.92"},
		"Prompt Payment, 10 days over 360":        {with(fixed("6.5"), func(r *interest.Rule) { r.Days = interest.Actual360 }), "1500", civil.On(2025, 4, 1), civil.On(2025, 4, 11), "2.71"},
		"IRS, 76 days compounded daily":           {with(fixed("6"), func(r *interest.Rule) { r.Compounds = interest.Daily }), "10000", civil.On(2002, 4, 15), civil.On(2002, 6, 30), "125.70"},
		"Washington, 69 days at 12%":              {fixed("12"), "1000", day, after(day, 69), "22.68"},
		"Kansas, 150 days at 10%":                 {fixed("10"), "1000", day, after(day, 150), "41.10"},
		"Kansas, 730 days at 5%":                  {fixed("5"), "2500", day, after(day, 730), "250.00"},
		"Rhode Island, a year at 12%":             {fixed("12"), "950", day, civil.On(2022, 1, 1), "114.00"},
		"Delaware, 24 months at half a percent":   {with(fixed("6"), months), "100", day, civil.On(2023, 1, 1), "12.00"},
		"D'Hollander, a per diem cut to $2.73":    {with(fixed("10"), func(r *interest.Rule) { r.Rounds = interest.PerDiemCut }), "10000", day, after(day, 145), "395.85"},
		"published as $24,000, it is $48,000":     {fixed("12"), "200000", civil.On(2019, 6, 1), after(civil.On(2019, 6, 1), 730), "48000.00"},
		"published as $107.40, it is $10.74":      {fixed("0.14"), "100000", day, after(day, 28), "10.74"},
		"United States v. Snyder, 65 cents a day": {fixed("9"), "2625.14", day, after(day, 1), "0.65"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := c.rule.Accrue(expect.Dec(c.principal), c.from, c.to)
			require.NoError(t, err)
			require.Equal(t, c.want, got.Interest.StringFixed(2))
			alone, err := c.rule.Interest(expect.Dec(c.principal), c.from, c.to)
			require.NoError(t, err)
			require.Equal(t, c.want, alone.StringFixed(2), "without its segments")
		})
	}
}

// The rate of 28 U.S.C. § 1961 as the courts' pages give it.
func TestTheFederalRateIsThatOfTheCalendarWeekBefore(t *testing.T) {
	rate := func(r interest.Reading, day civil.Date) string {
		p, err := interest.Rate{Index: interest.Treasury1Y, Reading: r}.At(day)
		require.NoError(t, err)
		return p.StringFixed(2)
	}
	// S.D. Tex., http://www.txs.uscourts.gov/interest/2014.htm: judgments of 2014-03-26 take the week ended 2014-03-21
	require.Equal(t, "0.14", rate(interest.ThatDay, civil.On(2014, 3, 26)))
	// The week ended Friday 2025-10-10 governs from Monday the 13th through Sunday the 19th, its own Friday included.
	for _, day := range []int{13, 14, 17, 18, 19} {
		require.Equal(t, rate(interest.ThatDay, civil.On(2025, 10, 15)), rate(interest.ThatDay, civil.On(2025, 10, day)), day)
	}
	require.Equal(t, rate(interest.ThatDay, civil.On(2025, 10, 12)), rate(interest.DayBefore, civil.On(2025, 10, 13)), "read strictly, a Monday takes the week before that")
	require.Equal(t, rate(interest.ThatDay, civil.On(2025, 10, 14)), rate(interest.DayBefore, civil.On(2025, 10, 14)))
	p, err := interest.Rate{Index: interest.TBill52Week}.At(civil.On(1999, 6, 1))
	require.NoError(t, err)
	require.Equal(t, "4.879", p.String(), "E.D. Mo., window from 1999-05-26")
	_, err = interest.Rate{Index: interest.TBill52Week}.At(civil.On(2000, 12, 21))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

func TestIndexedRatesAsPublished(t *testing.T) {
	for name, c := range map[string]struct {
		rate interest.Rate
		day  civil.Date
		want string
	}{
		"Delaware, In re Fannie Mae/Freddie Mac: discount plus 5": {interest.Rate{Index: interest.Discount, Percent: expect.Dec("5")}, civil.On(2012, 8, 17), "5.75"},
		"South Carolina 2016: prime plus 4":                       {interest.Rate{Index: interest.Prime, Percent: expect.Dec("4")}, civil.On(2016, 1, 15), "7.5"},
		"Wisconsin, second half of 2012: prime plus 1":            {interest.Rate{Index: interest.Prime, Percent: expect.Dec("1"), Reading: interest.FirstOfHalf}, civil.On(2012, 11, 30), "4.25"},
		"Nevada, January 2012: prime plus 2":                      {interest.Rate{Index: interest.Prime, Percent: expect.Dec("2"), Reading: interest.FirstOfHalf}, civil.On(2012, 1, 31), "5.25"},
		"Oklahoma 2013: prime plus 2":                             {interest.Rate{Index: interest.Prime, Percent: expect.Dec("2"), Reading: interest.FirstOfYear}, civil.On(2013, 6, 1), "5.25"},
		"Washington, February 2019: prime plus 2 of January":      {interest.Rate{Index: interest.Prime, Percent: expect.Dec("2"), Reading: interest.MonthBefore}, civil.On(2019, 2, 10), "7.5"},
		"Washington, January 2019: of December":                   {interest.Rate{Index: interest.Prime, Percent: expect.Dec("2"), Reading: interest.MonthBefore}, civil.On(2019, 1, 10), "7.25"},
		// Office of Consumer Credit Commissioner: 8.25 for judgments of August 2023, prime rising to 8.50 on July 27; 5 for January 2021
		"Texas, August 2023: prime of July 15":   {interest.Rate{Index: interest.Prime, Reading: interest.MidMonthBefore, Floor: expect.Dec("5"), Ceiling: expect.Dec("15")}, civil.On(2023, 8, 20), "8.25"},
		"Texas, the floor of 5":                  {interest.Rate{Index: interest.Prime, Reading: interest.MidMonthBefore, Floor: expect.Dec("5"), Ceiling: expect.Dec("15")}, civil.On(2021, 1, 20), "5"},
		"an index rounded up to the next eighth": {interest.Rate{Index: interest.Treasury1Y, Percent: expect.Dec("5"), UpTo: 8}, civil.On(2014, 3, 26), "5.25"},
		"a floor":                                {interest.Rate{Index: interest.Prime, Floor: expect.Dec("4")}, civil.On(2012, 1, 31), "4"},
		"a ceiling":                              {interest.Rate{Index: interest.Prime, Percent: expect.Dec("9"), Ceiling: expect.Dec("10")}, civil.On(2012, 1, 31), "10"},
		"whole percents, half up":                {interest.Rate{Index: interest.Prime, Percent: expect.Dec("1.25"), Nearest: 1}, civil.On(2012, 1, 31), "5"},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := c.rate.At(c.day)
			require.NoError(t, err)
			require.True(t, expect.Dec(c.want).Equal(p), "want %s, got %s", c.want, p)
		})
	}
}

// brute computes interest day by day in math/big.
func brute(t *testing.T, r interest.Rule, principal decimal.Decimal, from, to civil.Date) *big.Rat {
	base := principal.Rat()
	unpaid, start := new(big.Rat), new(big.Rat).Set(base)
	years, months := 1, 1
	locked, err := r.Rate.At(from)
	require.NoError(t, err)
	for day := after(from, 1); !day.After(to); day = after(day, 1) {
		percent := locked
		reset := from
		switch r.Resets {
		case interest.EachYear:
			reset = civil.On(day.Year(), 1, 1)
		case interest.EachQuarter:
			reset = civil.On(day.Year(), (day.Month()-1)/3*3+1, 1)
		default:
		}
		if reset.After(from) {
			percent, err = r.Rate.At(reset)
			require.NoError(t, err)
		}
		year := int64(365)
		y := day.Year()
		if r.Days == interest.ActualActual && y%4 == 0 && (y%100 != 0 || y%400 == 0) {
			year = 366
		}
		if r.Days == interest.Actual360 {
			year = 360
		}
		one := new(big.Rat).Mul(base, percent.Rat())
		one.Quo(one, big.NewRat(100*year, 1))
		unpaid.Add(unpaid, one)
		join := false
		switch r.Compounds {
		case interest.Annually:
			d, _ := from.AddYears(years)
			if join = d == day; join {
				years++
			}
		case interest.EachJanuary:
			join = day.Month() == 12 && day.Day() == 31 // January 1 bears interest on it
		case interest.Monthly:
			d, _ := from.AddMonths(months)
			if join = d == day; join {
				months++
			}
		case interest.Daily:
			join = true
		default:
		}
		if join {
			base.Add(base, unpaid)
			unpaid.SetInt64(0)
		}
	}
	return new(big.Rat).Add(new(big.Rat).Sub(base, start), unpaid)
}

func TestAccrualEqualsDayByDayArithmetic(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for range 150 {
		rule := interest.Rule{Rate: interest.Fixed(decimal.New(r.Int64N(2000), -2)), Days: interest.DayCount(r.IntN(3)), Compounds: interest.Compounding(r.IntN(5))}
		if r.IntN(2) == 0 {
			rule.Rate = interest.Rate{Index: interest.Prime, Percent: decimal.New(r.Int64N(400), -2)}
			rule.Resets = []interest.Reset{interest.Locked, interest.EachYear, interest.EachQuarter}[r.IntN(3)]
		}
		from := after(civil.On(1999, 1, 1), r.IntN(5000))
		days := r.IntN(1600)
		if rule.Compounds == interest.Daily {
			days = r.IntN(120)
		}
		to := after(from, days)
		principal := decimal.New(r.Int64N(1e12), -2)
		got, err := rule.Accrue(principal, from, to)
		require.NoError(t, err)
		want := brute(t, rule, principal, from, to)
		require.Zero(t, want.Cmp(got.Exact), "%s on %s from %s to %s: want %s, got %s", rule.InWords(), principal, from, to, want.FloatString(8), got.Exact.FloatString(8))
		sum := 0
		for i, s := range got.Segments {
			sum += s.Days
			if i > 0 {
				require.Equal(t, got.Segments[i-1].To, s.From)
			}
		}
		require.Equal(t, days, sum)
	}
}

func TestSplittingAPeriodChangesNothingUnderSimpleInterest(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 8))
	for range 200 {
		rule := fixed(decimal.New(r.Int64N(2000), -2).String())
		from := after(civil.On(2000, 1, 1), r.IntN(4000))
		mid := after(from, r.IntN(1000))
		to := after(mid, r.IntN(1000))
		p := decimal.New(r.Int64N(1e10), -2)
		whole, err := rule.Accrue(p, from, to)
		require.NoError(t, err)
		a, err := rule.Accrue(p, from, mid)
		require.NoError(t, err)
		b, err := rule.Accrue(p, mid, to)
		require.NoError(t, err)
		require.Zero(t, whole.Exact.Cmp(new(big.Rat).Add(a.Exact, b.Exact)))
	}
}

func TestWhatCannotBeComputedIsAnError(t *testing.T) {
	day := civil.On(2020, 1, 1)
	for name, c := range map[string]struct {
		rule      interest.Rule
		principal decimal.Decimal
		from, to  civil.Date
		want      string
	}{
		"backwards":           {fixed("5"), expect.Dec("1"), day, after(day, -1), "to"},
		"no first day":        {fixed("5"), expect.Dec("1"), civil.Date{}, day, "to: a period without both its days"},
		"no last day":         {fixed("5"), expect.Dec("1"), day, civil.Date{}, "to: a period without both its days"},
		"too long":            {fixed("5"), expect.Dec("1"), day, civil.On(2300, 1, 1), "to"},
		"negative":            {fixed("5"), expect.Dec("-1"), day, day, "principal"},
		"absurd":              {fixed("5"), decimal.New(1, 10_000_000), day, day, "principal"},
		"rate":                {fixed("1001"), expect.Dec("1"), day, day, "rate.percent"},
		"floating and fixed":  {interest.Rule{Rate: interest.Fixed(expect.Dec("5")), Resets: interest.EachYear}, expect.Dec("1"), day, day, "resets"},
		"compounded per diem": {interest.Rule{Compounds: interest.Daily, Rounds: interest.PerDiem}, expect.Dec("1"), day, day, "rounds"},
		"months compounded":   {interest.Rule{Compounds: interest.Annually, Days: interest.WholeMonths}, expect.Dec("1"), day, day, "days"},
		"unknown":             {interest.Rule{Compounds: 99, Days: 99, Rounds: 99, Resets: 99, Rate: interest.Rate{Reading: 99}}, expect.Dec("1"), day, day, "rate.reading"},
		"no such index":       {interest.Rule{Rate: interest.Rate{Index: "moon"}}, expect.Dec("1"), day, day, "moon"},
	} {
		_, err := c.rule.Accrue(c.principal, c.from, c.to)
		require.ErrorContains(t, err, c.want, name)
	}
	_, err := federal().Accrue(expect.Dec("1"), civil.On(2027, 1, 5), civil.On(2027, 2, 1))
	var gap *interest.CoverageError
	require.ErrorAs(t, err, &gap)
	require.Equal(t, civil.On(2026, 8, 23), gap.Through)
	_, err = interest.Rule{Rate: interest.Rate{Index: interest.Prime}, Resets: interest.EachYear}.Accrue(expect.Dec("1"), civil.On(2025, 6, 1), civil.On(2027, 6, 1))
	require.ErrorIs(t, err, dated.ErrNotCovered, "a rate that floats past what is known")
}

// A series ends where it was last published, a caller's figures too: none is carried on beyond its own period.
func TestASeriesEndsWhereItWasLastPublished(t *testing.T) {
	week := func(d civil.Date, p string) interest.Value { return interest.Value{From: d, Percent: expect.Dec(p)} }
	for name, c := range map[string]struct {
		index   interest.Index
		through civil.Date
		values  []interest.Value
		path    string
	}{
		"a week is missing":       {interest.Treasury1Y, civil.Date{}, []interest.Value{week(civil.On(2026, 8, 21), "4"), week(civil.On(2026, 9, 4), "4")}, "values[1].from"},
		"the first is missing":    {interest.Treasury1Y, civil.Date{}, []interest.Value{week(civil.On(2026, 8, 28), "4")}, "values[0].from"},
		"beyond its week":         {interest.Treasury1Y, civil.On(2026, 8, 31), []interest.Value{week(civil.On(2026, 8, 21), "4")}, "through"},
		"beyond the last change":  {interest.Prime, civil.On(2030, 1, 1), []interest.Value{week(civil.On(2026, 8, 21), "6.5")}, "through"},
		"a gap before the change": {interest.Prime, civil.Date{}, []interest.Value{week(civil.On(2028, 1, 1), "6.5")}, "values[0].from"},
		"beyond its quarter":      {interest.IRSUnderpayment, civil.On(2027, 1, 1), []interest.Value{week(civil.On(2026, 10, 1), "7")}, "through"},
		"beyond its half-year":    {interest.Michigan, civil.On(2027, 7, 1), []interest.Value{week(civil.On(2027, 1, 1), "4")}, "through"},
		"beyond its year":         {interest.Ohio, civil.On(2028, 1, 1), []interest.Value{week(civil.On(2027, 1, 1), "7")}, "through"},
		"beyond its month":        {interest.Iowa, civil.On(2026, 9, 23), []interest.Value{week(civil.On(2026, 8, 23), "6")}, "through"},
	} {
		_, err := interest.Published(c.index).Extend(c.through, c.values...)
		require.ErrorContains(t, err, c.path+":", name)
	}
	for index, c := range map[interest.Index]struct{ from, through civil.Date }{
		interest.Treasury1Y: {civil.On(2026, 8, 21), civil.On(2026, 8, 30)}, interest.Prime: {civil.On(2026, 8, 21), civil.On(2026, 8, 21)},
		interest.IRSUnderpayment: {civil.On(2026, 10, 1), civil.On(2026, 12, 31)}, interest.Michigan: {civil.On(2027, 1, 1), civil.On(2027, 6, 30)},
		interest.Ohio: {civil.On(2027, 1, 1), civil.On(2027, 12, 31)}, interest.Iowa: {civil.On(2026, 8, 23), civil.On(2026, 9, 22)},
	} {
		s, err := interest.Published(index).Extend(civil.Date{}, week(c.from, "4"))
		require.NoError(t, err, index)
		require.Equal(t, c.through, s.Through(), index)
	}
	again, err := interest.Published(interest.Prime).Extend(civil.Date{}, week(civil.On(2026, 8, 10), "6.75"), week(civil.On(2026, 9, 17), "6.5"))
	require.NoError(t, err, "a list of days, not only of changes")
	require.Equal(t, civil.On(2026, 9, 17), again.Through())
}

// By hand: nothing has accrued on January 1, 2023; 2023 bears 100,000.00, which is added on January 1, 2024; that year has
// 366 days, on 1,100,000.00: 110,301.37.
func TestInterestAddedEachJanuaryBearsInterestFromJanuaryFirst(t *testing.T) {
	rule := interest.Rule{Rate: interest.Fixed(expect.Dec("10")), Compounds: interest.EachJanuary}
	got, err := rule.Interest(expect.Dec("1000000"), civil.On(2022, 12, 31), civil.On(2024, 12, 31))
	require.NoError(t, err)
	require.Equal(t, "210301.37", got.StringFixed(2))
}

func TestASeriesIsExtendedForOneComputation(t *testing.T) {
	later, err := interest.ReadCSV(strings.NewReader("observation_date,WGS1YR\n2026-08-21,4.05\n2026-08-28,4.10\n2026-09-04,.\n"))
	require.NoError(t, err)
	require.Len(t, later, 2)
	s, err := interest.Published(interest.Treasury1Y).Extend(civil.Date{}, later...)
	require.NoError(t, err)
	require.Equal(t, civil.On(2026, 9, 6), s.Through(), "the week that begins with the Monday after the last figure's")
	p, err := federal().Rate.At(civil.On(2026, 9, 2), s)
	require.NoError(t, err)
	require.Equal(t, "4.1", p.String())
	_, err = federal().Rate.At(civil.On(2026, 9, 7), s)
	require.ErrorIs(t, err, dated.ErrNotCovered, "later than the last figure counts")
	_, err = federal().Rate.At(civil.On(2026, 9, 2))
	require.ErrorIs(t, err, dated.ErrNotCovered, "the library's own series is untouched")
	_, err = interest.Published(interest.Treasury1Y).Extend(civil.On(2027, 1, 3), interest.Value{From: civil.On(2026, 8, 14), Percent: expect.Dec("9")})
	require.ErrorContains(t, err, "values[0]")
	_, err = interest.Published(interest.Prime).Extend(civil.On(2020, 1, 3), interest.Value{From: civil.On(2026, 9, 14), Percent: expect.Dec("9")})
	require.ErrorContains(t, err, "through")
	_, err = interest.ReadCSV(strings.NewReader("no,days\n"))
	require.Error(t, err)
	h15 := "\"Series Description\",\"Market yield\"\n\"Unit:\",\"Percent\"\n\"Time Period\",\"RIFLGFCY01_N.WF\"\n2026-08-21,4.05\n2026-08-28,ND\n"
	later, err = interest.ReadCSV(strings.NewReader(h15))
	require.NoError(t, err)
	require.Len(t, later, 1)
}

// https://www.eeostat.com/paycalc/: $500 a month for ten months of 2012 at the underpayment rate, 3 percent, compounded
// monthly; the pay of a month earns nothing in its own month. The page's sum is $56.63.
func TestBackPayByMonths(t *testing.T) {
	rule := interest.Rule{Rate: interest.Rate{Index: interest.IRSUnderpayment}, Days: interest.WholeMonths, Compounds: interest.Monthly}
	sum := new(big.Rat)
	for m := range 10 {
		a, err := rule.Accrue(expect.Dec("500"), civil.On(2012, time.Month(2+m), 1), civil.On(2012, 11, 1))
		require.NoError(t, err)
		sum.Add(sum, a.Exact)
	}
	require.Equal(t, "56.626646", sum.FloatString(6))
}

func TestEnumerationsReadBackFromTheirTexts(t *testing.T) {
	for i := range 5 {
		text, err := interest.Compounding(i).MarshalText()
		require.NoError(t, err)
		var c interest.Compounding
		require.NoError(t, c.UnmarshalText(text))
		require.Equal(t, interest.Compounding(i), c)
	}
	var (
		d  interest.DayCount
		r  interest.Reset
		g  interest.Reading
		ro interest.Rounding
		c  interest.Compounding
	)
	require.NoError(t, d.UnmarshalText([]byte("actual/360")))
	require.NoError(t, r.UnmarshalText([]byte("each_half")))
	require.NoError(t, g.UnmarshalText([]byte("mid_month_before")))
	require.NoError(t, ro.UnmarshalText([]byte("per_diem")))
	for _, x := range []interface{ MarshalText() ([]byte, error) }{d, r, g, ro} {
		text, err := x.MarshalText()
		require.NoError(t, err)
		require.NotEmpty(t, text)
	}
	for _, x := range []interface{ UnmarshalText([]byte) error }{&d, &r, &g, &ro, &c} {
		require.Error(t, x.UnmarshalText([]byte("moonlight")))
	}
}
