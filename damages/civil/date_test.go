package civil_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
)

// requireInvalid holds err to the promise of the package: one field error, with an empty path.
func requireInvalid(t *testing.T, err error) *invalid.Error {
	t.Helper()
	require.Error(t, err)
	require.ErrorIs(t, err, invalid.ErrInvalid)
	var fe *invalid.Error
	require.ErrorAs(t, err, &fe)
	require.Empty(t, fe.Path)
	require.NotEmpty(t, fe.Problem)
	require.NotEmpty(t, fe.Allowed)
	require.Less(t, len(err.Error()), 400)
	return fe
}

func TestADateIsSmallAndComparable(t *testing.T) {
	require.EqualValues(t, 4, unsafe.Sizeof(civil.Date{}))
	trial := map[civil.Date]string{civil.On(2025, time.May, 6): "verdict"}
	parsed, err := civil.Parse("2025-05-06")
	require.NoError(t, err)
	require.Equal(t, "verdict", trial[parsed])
}

func TestTheZeroDateIsNoDay(t *testing.T) {
	var zero civil.Date
	require.True(t, zero.IsZero())
	require.Zero(t, zero.Year())
	require.Zero(t, zero.Month())
	require.Zero(t, zero.Day())
	require.Equal(t, time.Sunday, zero.Weekday())
	require.Empty(t, zero.String())
	require.False(t, civil.On(1, time.January, 1).IsZero())
}

func TestWhichDaysExist(t *testing.T) {
	cases := []struct {
		name  string
		year  int
		month time.Month
		day   int
		ok    bool
	}{
		{"the first day of the calendar", 1, time.January, 1, true},
		{"the last day of the calendar", 9999, time.December, 31, true},
		{"year 0", 0, time.December, 31, false},
		{"a year before year 1", -44, time.March, 15, false},
		{"year 10000", 10000, time.January, 1, false},
		{"a year that would wrap in 16 bits", 65536 + 2025, time.January, 1, false},
		{"month 0", 2025, 0, 1, false},
		{"month 13", 2025, 13, 1, false},
		{"a month that would wrap in 8 bits", 2025, 257, 1, false},
		{"a negative month", 2025, -1, 1, false},
		{"day 0", 2025, time.January, 0, false},
		{"a negative day", 2025, time.January, -1, false},
		{"a day that would wrap in 8 bits", 2025, time.January, 257, false},
		{"31 January", 2025, time.January, 31, true},
		{"32 January", 2025, time.January, 32, false},
		{"28 February", 2025, time.February, 28, true},
		{"29 February of a common year", 2025, time.February, 29, false},
		{"29 February of a leap year", 2024, time.February, 29, true},
		{"30 February of a leap year", 2024, time.February, 30, false},
		{"29 February of a century that is no leap year", 1900, time.February, 29, false},
		{"29 February of the fourth century", 2000, time.February, 29, true},
		{"31 March", 2025, time.March, 31, true},
		{"31 April", 2025, time.April, 31, false},
		{"31 May", 2025, time.May, 31, true},
		{"31 June", 2025, time.June, 31, false},
		{"31 July", 2025, time.July, 31, true},
		{"31 August", 2025, time.August, 31, true},
		{"31 September", 2025, time.September, 31, false},
		{"31 October", 2025, time.October, 31, true},
		{"31 November", 2025, time.November, 31, false},
		{"31 December", 2025, time.December, 31, true},
		{"the largest numbers", math.MaxInt, math.MaxInt, math.MaxInt, false},
		{"the smallest numbers", math.MinInt, math.MinInt, math.MinInt, false},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := civil.New(c.year, c.month, c.day)
			require.Equal(t, got, civil.On(c.year, c.month, c.day))
			if !c.ok {
				requireInvalid(t, err)
				require.True(t, got.IsZero())
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.year, got.Year())
			require.Equal(t, c.month, got.Month())
			require.Equal(t, c.day, got.Day())
		})
	}
}

func TestNewNamesTheDayItRefused(t *testing.T) {
	_, err := civil.New(2025, time.February, 29)
	require.EqualError(t, err,
		"no such day: year 2025, month 2, day 29 (allowed: a day from 0001-01-01 to 9999-12-31)")
}

// notDates is text that Parse must refuse.
func notDates() map[string]string {
	return map[string]string{
		"empty text":                         "",
		"a day that does not exist":          "2025-02-29",
		"year 0":                             "0000-12-31",
		"month 0":                            "2025-00-10",
		"month 13":                           "2025-13-10",
		"day 0":                              "2025-10-00",
		"day 32":                             "2025-10-32",
		"nothing but zeros":                  "0000-00-00",
		"nothing but nines":                  "9999-99-99",
		"a date with a time":                 "2025-05-06T00:00:00Z",
		"a space before":                     " 2025-05-06",
		"a space after":                      "2025-05-06 ",
		"a space in place of a zero":         "2025- 5-06",
		"a line break after":                 "2025-05-06\n",
		"a zero byte after":                  "2025-05-06\x00",
		"no leading zeros":                   "2025-5-6",
		"a month of one digit":               "2025-5-006",
		"two digits for the year":            "25-05-06",
		"five digits for the year":           "12025-05-06",
		"a signed year":                      "-025-05-06",
		"a plus sign":                        "+025-05-06",
		"slashes":                            "2025/05/06",
		"dots":                               "2025.05.06",
		"American order":                     "05-06-2025",
		"no hyphens":                         "20250506",
		"ten digits":                         "2025050600",
		"a letter for a digit":               "2O25-05-06",
		"the byte below '0'":                 "2025-05-0/",
		"the byte above '9'":                 "2025-05-0:",
		"the minus sign U+2212":              "2025\u221205\u221206",
		"a minus sign in ten bytes":          "202\u221205-06",
		"full-width digits":                  "\uff12\uff10\uff12\uff15-05-06",
		"Arabic digits in ten bytes":         "\u0662\u0660-05-06",
		"bytes that are not UTF-8":           "\xff\xfe25-05-06",
		"a number with an absurd exponent":   "1e1000000000",
		"NaN":                                "NaN",
		"null":                               "null",
		"a million digits":                   strings.Repeat("9", 1_000_000),
		"a date and then a million of bytes": "2025-05-06" + strings.Repeat(" ", 1_000_000),
	}
}

func TestParse(t *testing.T) {
	for text, want := range map[string]civil.Date{
		"0001-01-01": civil.On(1, time.January, 1),
		"0999-12-31": civil.On(999, time.December, 31),
		"1776-07-04": civil.On(1776, time.July, 4),
		"2000-02-29": civil.On(2000, time.February, 29),
		"2025-05-06": civil.On(2025, time.May, 6),
		"2025-10-17": civil.On(2025, time.October, 17),
		"9999-12-31": civil.On(9999, time.December, 31),
	} {
		got, err := civil.Parse(text)
		require.NoError(t, err, text)
		require.Equal(t, want, got)
		require.Equal(t, text, got.String())
	}
	for name, text := range notDates() {
		t.Run("refused: "+name, func(t *testing.T) {
			got, err := civil.Parse(text)
			requireInvalid(t, err)
			require.True(t, got.IsZero())
		})
	}
}

func TestParseSaysWhetherTheFormOrTheDayIsWrong(t *testing.T) {
	_, err := civil.Parse("2025-02-29")
	require.EqualError(t, err,
		`no such day: "2025-02-29" (allowed: a day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31)`)
	_, err = civil.Parse("May 6, 2025")
	require.EqualError(t, err,
		`not a date: "May 6, 2025" (allowed: a day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31)`)
	_, err = civil.Parse(strings.Repeat("7", 41))
	require.EqualError(t, err,
		`not a date: "`+strings.Repeat("7", 40)+`"... (allowed: a day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31)`)
}

func TestTheWorkOfRefusingDoesNotGrowWithTheText(t *testing.T) {
	long := strings.Repeat("9", 1<<20)
	small := testing.AllocsPerRun(10, func() { _, _ = civil.Parse("99999999999") })
	large := testing.AllocsPerRun(10, func() { _, _ = civil.Parse(long) })
	require.InDelta(t, small, large, 3)
}

// Every day of the calendar: the arithmetic of this package against that of package time, which is another algorithm.
func TestEveryDayAgreesWithPackageTime(t *testing.T) {
	day := time.Date(1, time.January, 1, 0, 0, 0, 0, time.UTC)
	d := civil.On(1, time.January, 1)
	first := d
	n := 0
	for {
		year, month, dom := day.Date()
		if d.Year() != year || d.Month() != month || d.Day() != dom || d.Weekday() != day.Weekday() {
			t.Fatalf("day %d: %v %v, package time has %v", n, d, d.Weekday(), day)
		}
		if until, err := first.DaysUntil(d); err != nil || until != n {
			t.Fatalf("days from %v to %v: %d, %v; want %d", first, d, until, err, n)
		}
		if direct, err := first.AddDays(n); err != nil || direct != d {
			t.Fatalf("%v and %d days: %v, %v; want %v", first, n, direct, err, d)
		}
		next, err := d.AddDays(1)
		if year == 9999 && month == time.December && dom == 31 {
			requireInvalid(t, err)
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		back, err := next.AddDays(-1)
		if err != nil || back != d || !d.Before(next) || !next.After(d) {
			t.Fatalf("one day back from %v: %v, %v; want %v", next, back, err, d)
		}
		d, day, n = next, day.AddDate(0, 0, 1), n+1
	}
	require.Equal(t, 3_652_058, n) // datetime.date.max - datetime.date.min of Python
}

func TestWideStepsAgreeWithPackageTime(t *testing.T) {
	limit := time.Date(10000, time.January, 1, 0, 0, 0, 0, time.UTC)
	for year := 1; year <= 9999; year += 37 {
		from := civil.On(year, time.Month(year%12+1), year%28+1)
		then := time.Date(from.Year(), from.Month(), from.Day(), 0, 0, 0, 0, time.UTC)
		for n := -4_000_000; n <= 4_000_000; n += 99_991 {
			want := then.AddDate(0, 0, n)
			got, err := from.AddDays(n)
			if want.Year() < 1 || !want.Before(limit) {
				requireInvalid(t, err)
				continue
			}
			require.NoError(t, err)
			require.Equal(t, want.Format(time.DateOnly), got.String())
			until, err := from.DaysUntil(got)
			require.NoError(t, err)
			require.Equal(t, n, until)
			back, err := got.DaysUntil(from)
			require.NoError(t, err)
			require.Equal(t, -n, back)
		}
	}
}

func TestWeekday(t *testing.T) {
	// The days of the week are those of almanacs and of Python's datetime.
	for text, want := range map[string]time.Weekday{
		"0001-01-01": time.Monday,
		"1776-07-04": time.Thursday, // Declaration of Independence
		"1900-03-01": time.Thursday,
		"2000-02-29": time.Tuesday,
		"2024-02-29": time.Thursday,
		"2025-05-06": time.Tuesday, // verdict in WhatsApp v. NSO
		"9999-12-31": time.Friday,
	} {
		d, err := civil.Parse(text)
		require.NoError(t, err)
		require.Equal(t, want, d.Weekday(), text)
	}
}

func TestDaysUntil(t *testing.T) {
	cases := []struct {
		name, from, to string
		want           int
	}{
		{"the same day", "2025-05-06", "2025-05-06", 0},
		{"the next day", "2025-05-06", "2025-05-07", 1},
		{"over the end of a common February", "2025-02-28", "2025-03-01", 1},
		{"over a leap day", "2024-02-28", "2024-03-01", 2},
		{"a common year", "2025-01-01", "2026-01-01", 365},
		{"a leap year", "2024-01-01", "2025-01-01", 366},
		{"a century without its leap day", "1900-01-01", "2000-01-01", 36524},
		{"the Unix epoch to the year 2000", "1970-01-01", "2000-01-01", 10957},
		{"filing to verdict in WhatsApp v. NSO", "2019-10-29", "2025-05-06", 2016},
		{"backwards", "2025-05-06", "2019-10-29", -2016},
		{"the whole calendar", "0001-01-01", "9999-12-31", 3652058},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			from, err := civil.Parse(c.from)
			require.NoError(t, err)
			to, err := civil.Parse(c.to)
			require.NoError(t, err)
			got, err := from.DaysUntil(to)
			require.NoError(t, err)
			require.Equal(t, c.want, got)
		})
	}
	day := civil.On(2025, time.May, 6)
	for _, pair := range [][2]civil.Date{{{}, day}, {day, {}}, {{}, {}}} {
		_, err := pair[0].DaysUntil(pair[1])
		requireInvalid(t, err)
	}
}

func TestAddMonths(t *testing.T) {
	cases := []struct {
		name, from string
		n          int
		want       string // empty: refused
	}{
		{"no month", "2025-01-31", 0, "2025-01-31"},
		{"to a month with the same day", "2025-01-15", 1, "2025-02-15"},
		{"31 January and one month", "2025-01-31", 1, "2025-02-28"},
		{"31 January and one month in a leap year", "2024-01-31", 1, "2024-02-29"},
		{"30 January and one month in a leap year", "2024-01-30", 1, "2024-02-29"},
		{"29 January and one month in a leap year", "2024-01-29", 1, "2024-02-29"},
		{"29 January and one month", "2025-01-29", 1, "2025-02-28"},
		{"31 January and one month in 1900", "1900-01-31", 1, "1900-02-28"},
		{"31 January and one month in 2000", "2000-01-31", 1, "2000-02-29"},
		{"31 January and two months keeps the day", "2025-01-31", 2, "2025-03-31"},
		{"31 March and one month", "2025-03-31", 1, "2025-04-30"},
		{"the last day of February stays the 28th", "2025-02-28", 1, "2025-03-28"},
		{"over the end of the year", "2025-12-31", 2, "2026-02-28"},
		{"back over the start of the year", "2026-01-31", -2, "2025-11-30"},
		{"back to February", "2024-03-31", -1, "2024-02-29"},
		{"twelve months from a leap day", "2024-02-29", 12, "2025-02-28"},
		{"48 months from a leap day", "2024-02-29", 48, "2028-02-29"},
		{"the whole calendar", "0001-01-31", 9999*12 - 1, "9999-12-31"},
		{"the whole calendar back", "9999-12-31", 1 - 9999*12, "0001-01-31"},
		{"one month too many", "9999-12-01", 1, ""},
		{"one month too many back", "0001-01-31", -1, ""},
		{"more months than there are", "0001-01-01", 9999 * 12, ""},
		{"the largest number", "2025-05-06", math.MaxInt, ""},
		{"the smallest number", "2025-05-06", math.MinInt, ""},
		{"from no date", "", 1, ""},
		{"no months from no date", "", 0, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := fromText(t, c.from).AddMonths(c.n)
			requireDay(t, c.want, got, err)
		})
	}
}

func TestAddYears(t *testing.T) {
	cases := []struct {
		name, from string
		n          int
		want       string // empty: refused
	}{
		{"no year", "2024-02-29", 0, "2024-02-29"},
		{"one year", "2025-05-06", 1, "2026-05-06"},
		{"one year from a leap day", "2024-02-29", 1, "2025-02-28"},
		{"four years from a leap day", "2024-02-29", 4, "2028-02-29"},
		{"one year back from a leap day", "2024-02-29", -1, "2023-02-28"},
		{"from a leap day to 1900", "1896-02-29", 4, "1900-02-28"},
		{"from a leap day to 2000", "1996-02-29", 4, "2000-02-29"},
		{"28 February of a common year to a leap year", "2023-02-28", 1, "2024-02-28"},
		{"the whole calendar", "0001-12-31", 9998, "9999-12-31"},
		{"the whole calendar back", "9999-01-01", -9998, "0001-01-01"},
		{"one year too many", "9999-01-01", 1, ""},
		{"one year too many back", "0001-12-31", -1, ""},
		{"more years than there are", "0001-01-01", 9999, ""},
		{"the largest number", "2025-05-06", math.MaxInt, ""},
		{"the smallest number", "2025-05-06", math.MinInt, ""},
		{"from no date", "", 1, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := fromText(t, c.from).AddYears(c.n)
			requireDay(t, c.want, got, err)
		})
	}
}

func TestAddDays(t *testing.T) {
	cases := []struct {
		name, from string
		n          int
		want       string // empty: refused
	}{
		{"no day", "2025-05-06", 0, "2025-05-06"},
		{"over a leap day", "2024-02-28", 2, "2024-03-01"},
		{"over the end of a common February", "2025-02-28", 1, "2025-03-01"},
		{"back over a leap day", "2024-03-01", -1, "2024-02-29"},
		{"over the end of the year", "2025-12-31", 1, "2026-01-01"},
		{"28 days after an order", "2025-10-17", 28, "2025-11-14"},
		{"ten thousand days", "2025-05-06", 10000, "2052-09-21"}, // Python's datetime
		{"366 days over a leap day", "2024-02-28", 366, "2025-02-28"},
		{"the whole calendar", "0001-01-01", 3652058, "9999-12-31"},
		{"the whole calendar back", "9999-12-31", -3652058, "0001-01-01"},
		{"one day too many", "9999-12-31", 1, ""},
		{"one day too many back", "0001-01-01", -1, ""},
		{"more days than there are", "0001-01-01", 3652059, ""},
		{"the largest number", "2025-05-06", math.MaxInt, ""},
		{"the smallest number", "2025-05-06", math.MinInt, ""},
		{"from no date", "", 1, ""},
		{"no days from no date", "", 0, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := fromText(t, c.from).AddDays(c.n)
			requireDay(t, c.want, got, err)
		})
	}
}

func TestCountsThatLeaveTheCalendarAreNamed(t *testing.T) {
	_, err := civil.On(2025, time.May, 6).AddYears(8000)
	require.EqualError(t, err,
		"2025-05-06 and 8000 years is out of range (allowed: a day from 0001-01-01 to 9999-12-31)")
	_, err = civil.Date{}.AddMonths(1)
	require.EqualError(t, err, "no date to count months from (allowed: a date that is not the zero Date)")
}

// AddMonths and AddYears against a rule written from their words: count in package time from the first of the month,
// then keep the day or take the last one.
func TestMonthEndsAgreeWithPackageTime(t *testing.T) {
	for d := civil.On(1896, time.January, 1); d.Year() < 1905; {
		for _, n := range []int{-1201, -25, -13, -12, -11, -1, 0, 1, 2, 6, 11, 12, 13, 48, 1200, 1248} {
			first := time.Date(d.Year(), d.Month(), 1, 0, 0, 0, 0, time.UTC).AddDate(0, n, 0)
			last := first.AddDate(0, 1, -1).Day()
			want := fmt.Sprintf("%s-%02d", first.Format("2006-01"), min(d.Day(), last))
			got, err := d.AddMonths(n)
			require.NoError(t, err)
			if got.String() != want {
				t.Fatalf("%v and %d months: %v, want %s", d, n, got, want)
			}
			if n%12 == 0 {
				years, err := d.AddYears(n / 12)
				require.NoError(t, err)
				require.Equal(t, got, years)
			}
		}
		next, err := d.AddDays(1)
		require.NoError(t, err)
		d = next
	}
}

func TestCompare(t *testing.T) {
	sorted := []civil.Date{
		{}, civil.On(1, time.January, 1), civil.On(2024, time.February, 29), civil.On(2024, time.December, 1),
		civil.On(2024, time.December, 31), civil.On(2025, time.January, 1), civil.On(9999, time.December, 31),
	}
	for i, a := range sorted {
		for j, b := range sorted {
			require.Equal(t, i < j, a.Before(b))
			require.Equal(t, i > j, a.After(b))
			switch {
			case i < j:
				require.Equal(t, -1, a.Compare(b))
			case i > j:
				require.Equal(t, 1, a.Compare(b))
			default:
				require.Equal(t, 0, a.Compare(b))
			}
		}
	}
	mixed := []civil.Date{sorted[5], sorted[2], sorted[6], sorted[0], sorted[4], sorted[1], sorted[3]}
	slices.SortFunc(mixed, civil.Date.Compare)
	require.Equal(t, sorted, mixed)
}

func TestFromTimeTakesTheDayWhereTheTimeIs(t *testing.T) {
	east, west := time.FixedZone("east", 14*3600), time.FixedZone("west", -11*3600)
	instant := time.Date(2025, time.May, 6, 12, 0, 0, 0, time.UTC)
	require.Equal(t, civil.On(2025, time.May, 6), civil.FromTime(instant))
	require.Equal(t, civil.On(2025, time.May, 7), civil.FromTime(instant.In(east)))
	require.Equal(t, civil.On(2025, time.May, 6), civil.FromTime(instant.In(west)))
	require.Equal(t, civil.On(2025, time.May, 5), civil.FromTime(instant.Add(-2*time.Hour).In(west)))
	require.Equal(t, civil.On(2025, time.May, 6),
		civil.FromTime(time.Date(2025, time.May, 6, 23, 59, 59, 999_999_999, time.UTC)))

	require.True(t, civil.FromTime(time.Time{}).IsZero())
	require.True(t, civil.FromTime(time.Time{}.In(west)).IsZero())
	require.True(t, civil.FromTime(time.Date(10000, time.January, 1, 0, 0, 0, 0, time.UTC)).IsZero())
	require.True(t, civil.FromTime(time.Date(0, time.December, 31, 0, 0, 0, 0, time.UTC)).IsZero())
	require.Equal(t, civil.On(1, time.January, 1), civil.FromTime(time.Date(1, time.January, 1, 0, 0, 1, 0, time.UTC)))
}

func TestText(t *testing.T) {
	day := civil.On(2025, time.May, 6)
	text, err := day.MarshalText()
	require.NoError(t, err)
	require.Equal(t, "2025-05-06", string(text))
	text, err = day.AppendText([]byte("on "))
	require.NoError(t, err)
	require.Equal(t, "on 2025-05-06", string(text))
	text, err = civil.Date{}.AppendText([]byte("on "))
	require.NoError(t, err)
	require.Equal(t, "on ", string(text))
	text, err = civil.Date{}.MarshalText()
	require.NoError(t, err)
	require.Empty(t, text)

	var got civil.Date
	require.NoError(t, got.UnmarshalText([]byte("2025-05-06")))
	require.Equal(t, day, got)
	for name, bad := range notDates() {
		if bad == "" {
			continue
		}
		requireInvalid(t, got.UnmarshalText([]byte(bad)))
		require.Equal(t, day, got, "%s changed the date", name)
	}
	require.NoError(t, got.UnmarshalText(nil))
	require.True(t, got.IsZero())
}

func TestJSON(t *testing.T) {
	type matter struct {
		Verdict  civil.Date                `json:"verdict"`
		Judgment civil.Date                `json:"judgment"`
		Appeal   civil.Date                `json:"appeal,omitzero"`
		Payment  *civil.Date               `json:"payment,omitempty"`
		Index    map[civil.Date]civil.Date `json:"index,omitempty"`
	}
	in := matter{
		Verdict: civil.On(2025, time.May, 6),
		Index:   map[civil.Date]civil.Date{civil.On(2025, time.January, 1): civil.On(2025, time.January, 8)},
	}
	data, err := json.Marshal(in)
	require.NoError(t, err)
	require.JSONEq(t, `{"verdict":"2025-05-06","judgment":null,"index":{"2025-01-01":"2025-01-08"}}`, string(data))
	out := matter{Judgment: civil.On(1999, time.January, 1)}
	require.NoError(t, json.Unmarshal(data, &out))
	require.Equal(t, in, out)
}

// notJSON is JSON that UnmarshalJSON must refuse.
func notJSON() []string {
	return []string{
		``, `""`, `"`, `0`, `20250506`, `1e1000000000`, `true`, `[]`, `{}`, `["2025-05-06"]`, `NULL`, ` null`, `nul`,
		`2025-05-06`, `"2025-05-06`, `2025-05-06"`, `'2025-05-06'`, ` "2025-05-06"`, `"2025-05-06" `,
		`"2025-02-29"`, `"2025-5-6"`, `"2025-05-06T00:00:00Z"`, `"\u0032025-05-06"`, `"null"`, "\"2025\u221205\u221206\"",
		`"` + strings.Repeat("9", 1_000_000) + `"`, strings.Repeat("9", 1_000_000),
	}
}

func TestJSONIsStrict(t *testing.T) {
	day := civil.On(2025, time.May, 6)
	for _, text := range notJSON() {
		got := day
		requireInvalid(t, got.UnmarshalJSON([]byte(text)))
		require.Equal(t, day, got)
	}
	var holder struct{ On civil.Date }
	err := json.Unmarshal([]byte(`{"On":""}`), &holder)
	requireInvalid(t, err)
	require.EqualError(t, err,
		`not a date: "" (allowed: null, or a string with a day as YYYY-MM-DD, from 0001-01-01 to 9999-12-31)`)
	requireInvalid(t, json.Unmarshal([]byte(`{"On":20250506}`), &holder))
}

func TestDatabase(t *testing.T) {
	day := civil.On(2025, time.May, 6)
	value, err := day.Value()
	require.NoError(t, err)
	require.Equal(t, "2025-05-06", value)
	value, err = civil.Date{}.Value()
	require.NoError(t, err)
	require.Nil(t, value)

	for name, src := range map[string]any{
		"text":            "2025-05-06",
		"bytes":           []byte("2025-05-06"),
		"a time":          time.Date(2025, time.May, 6, 0, 0, 0, 0, time.UTC),
		"a time far east": time.Date(2025, time.May, 6, 0, 0, 0, 0, time.FixedZone("east", 14*3600)),
	} {
		var got civil.Date
		require.NoError(t, got.Scan(src), name)
		require.Equal(t, day, got, name)
	}
	for name, src := range map[string]any{"NULL": nil, "the zero time": time.Time{}} {
		got := day
		require.NoError(t, got.Scan(src), name)
		require.True(t, got.IsZero(), name)
	}
	for name, src := range map[string]any{
		"empty text":       "",
		"empty bytes":      []byte{},
		"a time stamp":     "2025-05-06 00:00:00",
		"no such day":      []byte("2025-02-29"),
		"a number":         int64(20250506),
		"a fraction":       1.5,
		"a boolean":        true,
		"another type":     struct{ Year int }{2025},
		"a time in 10000":  time.Date(10000, time.January, 1, 0, 0, 0, 0, time.UTC),
		"a time in year 0": time.Date(0, time.January, 1, 0, 0, 0, 0, time.UTC),
		"a million bytes":  bytes.Repeat([]byte("9"), 1_000_000),
	} {
		got := day
		requireInvalid(t, got.Scan(src))
		require.Equal(t, day, got, name)
	}
}

func TestErrorsAreFoundThroughWrapping(t *testing.T) {
	_, err := civil.Parse("yesterday")
	var list invalid.List
	list.Merge(invalid.At("docket", 2)+".date", err)
	joined := errors.Join(errors.New("matter"), list.Err())
	require.Len(t, invalid.All(joined), 1)
	require.Equal(t, "docket[2].date", invalid.All(joined)[0].Path)
}

func fromText(t *testing.T, text string) civil.Date {
	t.Helper()
	var d civil.Date
	require.NoError(t, d.UnmarshalText([]byte(text)))
	return d
}

func requireDay(t *testing.T, want string, got civil.Date, err error) {
	t.Helper()
	if want == "" {
		requireInvalid(t, err)
		require.True(t, got.IsZero())
		return
	}
	require.NoError(t, err)
	require.Equal(t, want, got.String())
}
