package clock_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/clock"
)

func holiday(t *testing.T, year int, name string) civil.Date {
	t.Helper()
	list, err := clock.Holidays(year)
	require.NoError(t, err)
	for _, h := range list {
		if h.Name == name {
			return h.On
		}
	}
	return civil.Date{}
}

// The days are those of 5 U.S.C. 6103(a) and of Pub. L. 90-363, 94-97, 98-144 and 117-17, read off a printed calendar of
// each year.
func TestHolidaysOfTheirYears(t *testing.T) {
	const king, washington, memorial = "Birthday of Martin Luther King, Jr.", "Washington's Birthday", "Memorial Day"
	const juneteenth, columbus, veterans, thanksgiving = "Juneteenth National Independence Day", "Columbus Day", "Veterans Day", "Thanksgiving Day"
	for _, c := range []struct {
		year  int
		name  string
		month time.Month
		day   int // 0: none
	}{
		{1965, washington, time.February, 22}, {1970, washington, time.February, 22}, {1971, washington, time.February, 15},
		{2024, washington, time.February, 19}, {2021, washington, time.February, 15},
		{1970, memorial, time.May, 30}, {1971, memorial, time.May, 31}, {2021, memorial, time.May, 31}, {2020, memorial, time.May, 25},
		{1970, king, 0, 0}, {1985, king, 0, 0}, {1986, king, time.January, 20}, {2024, king, time.January, 15}, {2023, king, time.January, 16},
		{1970, columbus, 0, 0}, {1971, columbus, time.October, 11}, {2025, columbus, time.October, 13}, {1990, columbus, time.October, 8},
		{1970, veterans, time.November, 11}, {1971, veterans, time.October, 25}, {1977, veterans, time.October, 24}, {1978, veterans, time.November, 11}, {2025, veterans, time.November, 11},
		{2020, juneteenth, 0, 0}, {2021, juneteenth, time.June, 19}, {2025, juneteenth, time.June, 19},
		{1963, thanksgiving, time.November, 28}, {2023, thanksgiving, time.November, 23}, {2024, thanksgiving, time.November, 28}, {2029, thanksgiving, time.November, 22},
		{2025, "Labor Day", time.September, 1}, {2024, "Labor Day", time.September, 2}, {1970, "Labor Day", time.September, 7},
		{2025, "New Year's Day", time.January, 1}, {2025, "Independence Day", time.July, 4}, {2025, "Christmas Day", time.December, 25},
	} {
		want := civil.Date{}
		if c.day > 0 {
			want = civil.On(c.year, c.month, c.day)
		}
		require.Equal(t, want, holiday(t, c.year, c.name), "%s %d", c.name, c.year)
	}
	for year, n := range map[int]int{1963: 8, 1970: 8, 1971: 9, 1985: 9, 1986: 10, 2020: 10, 2021: 11, 2100: 11} {
		list, err := clock.Holidays(year)
		require.NoError(t, err)
		require.Len(t, list, n, "%d", year)
		for i, h := range list {
			require.NotEmpty(t, h.Authority.URL)
			require.True(t, i == 0 || list[i-1].On.Before(h.On), "in order")
			require.NotContains(t, []time.Weekday{time.Saturday, time.Sunday}, h.Observed.Weekday())
		}
	}
	for _, year := range []int{1962, 2101, -1, 1 << 30} {
		_, err := clock.Holidays(year)
		require.ErrorIs(t, err, invalid.ErrInvalid)
	}
}

func TestObservedDays(t *testing.T) {
	for _, c := range [][2]civil.Date{
		{civil.On(2020, 7, 4), civil.On(2020, 7, 3)},     // Saturday
		{civil.On(2021, 7, 4), civil.On(2021, 7, 5)},     // Sunday
		{civil.On(2022, 1, 1), civil.On(2021, 12, 31)},   // Saturday, in the year before
		{civil.On(2023, 1, 1), civil.On(2023, 1, 2)},     // Sunday
		{civil.On(2021, 6, 19), civil.On(2021, 6, 18)},   // the first Juneteenth
		{civil.On(2025, 12, 25), civil.On(2025, 12, 25)}, // a Thursday
	} {
		list, err := clock.Holidays(c[0].Year())
		require.NoError(t, err)
		found := false
		for _, h := range list {
			if h.On == c[0] {
				require.Equal(t, c[1], h.Observed)
				found = true
			}
		}
		require.True(t, found, c[0])
	}
}
