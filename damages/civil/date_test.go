package civil_test

import (
	"errors"
	"math"
	"slices"
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

func TestErrorsAreFoundThroughWrapping(t *testing.T) {
	_, err := civil.Parse("yesterday")
	var list invalid.List
	list.Merge(invalid.At("docket", 2)+".date", err)
	joined := errors.Join(errors.New("matter"), list.Err())
	require.Len(t, invalid.All(joined), 1)
	require.Equal(t, "docket[2].date", invalid.All(joined)[0].Path)
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
