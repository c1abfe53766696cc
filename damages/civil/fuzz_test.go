package civil_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
)

// What Parse accepts is what package time accepts in the same layout, with a year of at least 1, and it prints back the
// same text.
func FuzzParse(f *testing.F) {
	for _, text := range notDates() {
		f.Add(text)
	}
	for _, text := range []string{"0001-01-01", "1776-07-04", "2000-02-29", "2025-05-06", "9999-12-31"} {
		f.Add(text)
	}
	f.Add(strings.Repeat("2025-05-06", 100_000))
	f.Fuzz(func(t *testing.T, text string) {
		got, err := civil.Parse(text)
		want, timeErr := time.Parse(time.DateOnly, text)
		if len(text) != 10 || timeErr != nil || want.Year() < 1 {
			requireInvalid(t, err)
			require.True(t, got.IsZero())
			return
		}
		require.NoError(t, err)
		require.Equal(t, text, got.String())
		require.Equal(t, want.Weekday(), got.Weekday())
		if text != "0001-01-01" { // the zero time
			require.Equal(t, got, civil.FromTime(want))
		}
	})
}

// What UnmarshalJSON accepts prints back the same bytes, and what it refuses leaves the date as it was.
func FuzzUnmarshalJSON(f *testing.F) {
	f.Add([]byte(`null`))
	f.Add([]byte(`"2025-05-06"`))
	for _, text := range notJSON() {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		before := civil.On(1999, time.December, 31)
		got := before
		if err := got.UnmarshalJSON(data); err != nil {
			requireInvalid(t, err)
			require.Equal(t, before, got)
			return
		}
		require.True(t, json.Valid(data))
		again, err := json.Marshal(got)
		require.NoError(t, err)
		require.Equal(t, string(data), string(again))
	})
}

// Counting forth and back meets, and agrees with package time.
func FuzzAdd(f *testing.F) {
	f.Add(2025, 5, 6, 164)
	f.Add(2024, 2, 29, 12)
	f.Add(2025, 1, 31, 1)
	f.Add(1, 1, 1, -1)
	f.Add(9999, 12, 31, 1)
	f.Add(2025, 5, 6, int(^uint(0)>>1))
	f.Add(2025, 5, 6, -int(^uint(0)>>1)-1)
	f.Add(0, 0, 0, 0)
	f.Fuzz(func(t *testing.T, year, month, day, n int) {
		from, err := civil.New(year, time.Month(month), day)
		if err != nil {
			requireInvalid(t, err)
			require.True(t, from.IsZero())
			return
		}
		require.Equal(t, from.String(), time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Format(time.DateOnly))
		if to, err := from.AddDays(n); err == nil {
			want := time.Date(year, time.Month(month), day+n, 0, 0, 0, 0, time.UTC)
			require.Equal(t, want.Format(time.DateOnly), to.String())
			until, err := from.DaysUntil(to)
			require.NoError(t, err)
			require.Equal(t, n, until)
			require.Equal(t, n > 0, to.After(from))
		} else {
			requireInvalid(t, err)
		}
		if to, err := from.AddMonths(n); err == nil {
			require.Equal(t, n, (to.Year()-from.Year())*12+int(to.Month())-int(from.Month()))
			require.LessOrEqual(t, to.Day(), from.Day())
			if to.Day() < from.Day() {
				next, err := to.AddDays(1)
				require.NoError(t, err)
				require.Equal(t, 1, next.Day())
			}
		} else {
			requireInvalid(t, err)
		}
		if to, err := from.AddYears(n); err == nil {
			months, err := from.AddMonths(12 * n)
			require.NoError(t, err)
			require.Equal(t, months, to)
		} else {
			requireInvalid(t, err)
		}
	})
}
