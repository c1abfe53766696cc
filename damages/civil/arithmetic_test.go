package civil_test

import (
	"fmt"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
)

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
