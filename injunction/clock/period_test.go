package clock_test

import (
	"math/rand/v2"
	"testing"
	"time"
	_ "time/tzdata"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/clock"
)

func on(s string) civil.Date {
	d, err := civil.Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

func after(n int) clock.Period { return clock.Period{Length: n, Unit: clock.Days} }
func before(n int) clock.Period {
	return clock.Period{Length: n, Unit: clock.Days, Direction: clock.Before}
}
func served(n int, s clock.Service) clock.Period {
	return clock.Period{Length: n, Unit: clock.Days, Service: s}
}

// "Note" is the committee note to the amendment of that year, whose worked example the case is; where the note's day lies
// before the rule it explains, the case takes a later year with the same calendar and says so. The others are counted by
// hand on a printed calendar from the words of the rule.
func TestPublishedAndHandCountedDeadlines(t *testing.T) {
	patriots := func(day string) clock.Calendar {
		return clock.Calendar{State: []clock.Closing{{On: on(day), Why: "Patriots' Day"}}}
	}
	shut := func(day string) clock.Calendar {
		return clock.Calendar{Inaccessible: []clock.Closing{{On: on(day), Why: "storm"}}}
	}
	both := patriots("2014-04-21")
	both.Inaccessible = []clock.Closing{{On: civil.On(2014, 4, 21)}}
	for _, c := range []struct {
		name     string
		period   clock.Period
		event    string
		calendar clock.Calendar
		want     string
	}{
		{"Note 2009 to (a)(5): 30th day on Saturday before Labor Day", after(30), "2007-08-02", clock.Calendar{}, "2007-09-04"},
		{"Note 2009 to (a)(5), on the calendar of 2012: 21 days before, backward", before(21), "2012-09-22", clock.Calendar{}, "2012-08-31"},
		{"Note 2009 to (a)(5), on the calendar of 2012: and the office is inaccessible that Friday", before(21), "2012-09-22", shut("2012-08-31"), "2012-09-04"},
		{"Note 2009 to (a)(6): 14th day after is Patriots' Day", after(14), "2008-04-07", patriots("2008-04-21"), "2008-04-22"},
		{"Note 2009 to (a)(6), on the calendar of 2014: 14th day before is Patriots' Day", before(14), "2014-05-05", patriots("2014-04-21"), "2014-04-21"},
		{"Note 2009 to (a)(6), on the calendar of 2014: and the office is inaccessible", before(14), "2014-05-05", both, "2014-04-22"},
		{"Note 2009: the 14th day after a Monday is a Monday", after(14), "2025-10-20", clock.Calendar{}, "2025-11-03"},
		{"Note 2005: 30th day on Saturday, Monday a holiday, three days from Tuesday", served(30, clock.ByMail), "2006-08-03", clock.Calendar{}, "2006-09-08"},
		{"Note 2005: expires on Friday, third day is Labor Day", served(30, clock.ByMail), "2006-08-02", clock.Calendar{}, "2006-09-05"},
		{"Note 2005: expires on Friday, third day is an open Monday", served(30, clock.ByMail), "2006-07-12", clock.Calendar{}, "2006-08-14"},
		{"Note 2005: ten days after mailing on a Friday", served(10, clock.ByMail), "2006-06-02", clock.Calendar{}, "2006-06-19"},
		{"Note 1985: ten days had as few as five working days before", after(10), "1985-07-05", clock.Calendar{}, "1985-07-15"},
		{"and after the amendment of 1985 ten", after(10), "1985-08-02", clock.Calendar{}, "1985-08-16"},
		// Greenberg Traurig, note on the amendment of Rule 6(d), November 2016
		{"published 2016: seven days after electronic service, old rule", served(7, clock.Electronic), "2016-11-18", clock.Calendar{}, "2016-11-28"},
		{"published 2016: seven days, no days for service", after(7), "2016-11-18", clock.Calendar{}, "2016-11-25"},
		{"electronic service the day before the amendment", served(7, clock.Electronic), "2016-11-30", clock.Calendar{}, "2016-12-12"},
		{"electronic service from the amendment", served(7, clock.Electronic), "2016-12-01", clock.Calendar{}, "2016-12-08"},
		{"left with the clerk", served(14, clock.WithClerk), "2025-03-03", clock.Calendar{}, "2025-03-20"},
		{"consented means since 2001", served(14, clock.Consented), "2001-12-03", clock.Calendar{}, "2001-12-20"},
		{"14 days over the year's end", after(14), "2024-12-18", clock.Calendar{}, "2025-01-02"},
		{"30 days onto New Year's Day, a Wednesday", after(30), "2024-12-02", clock.Calendar{}, "2025-01-02"},
		{"leap day counts", after(10), "2024-02-20", clock.Calendar{}, "2024-03-01"},
		{"no leap day", after(10), "2023-02-20", clock.Calendar{}, "2023-03-02"},
		{"leap day is the last day", after(1), "2024-02-28", clock.Calendar{}, "2024-02-29"},
		{"a year from a leap day", clock.Period{Length: 1, Unit: clock.Years}, "2024-02-29", clock.Calendar{}, "2025-02-28"},
		{"a month from the 31st", clock.Period{Length: 1, Unit: clock.Months}, "2025-01-31", clock.Calendar{}, "2025-02-28"},
		{"a week", clock.Period{Length: 1, Unit: clock.Weeks}, "2025-10-17", clock.Calendar{}, "2025-10-24"},
		{"Washington's Birthday 1965 on the 22nd", after(7), "1965-02-15", clock.Calendar{}, "1965-02-23"},
		{"six days in 1965 leave Washington's Birthday out", after(6), "1965-02-15", clock.Calendar{}, "1965-02-24"},
		{"no King Day in 1970", after(10), "1970-01-09", clock.Calendar{}, "1970-01-19"},
		{"King Day in 1986", after(17), "1986-01-03", clock.Calendar{}, "1986-01-21"},
		{"Veterans Day 1977 on October 24", after(10), "1977-10-14", clock.Calendar{}, "1977-10-25"},
		{"November 11, 1977 is no holiday", after(10), "1977-11-01", clock.Calendar{}, "1977-11-11"},
		{"the first Juneteenth, a Saturday", after(14), "2021-06-05", clock.Calendar{}, "2021-06-21"},
		{"June 19, 2020 is no holiday", after(14), "2020-06-05", clock.Calendar{}, "2020-06-19"},
		{"Juneteenth 2025, a Thursday", after(14), "2025-06-05", clock.Calendar{}, "2025-06-20"},
		{"Friday on which July 4, 2020 was observed: the statute's day is Saturday", after(14), "2020-06-19", clock.Calendar{}, "2020-07-03"},
		{"and where observed days count", after(14), "2020-06-19", clock.Calendar{Observed: true}, "2020-07-06"},
		{"a day the President declared", after(14), "2018-11-21", clock.Calendar{Declared: []clock.Closing{{On: civil.On(2018, 12, 5)}}}, "2018-12-06"},
		{"such a day counts backward too", before(14), "2018-12-19", clock.Calendar{Declared: []clock.Closing{{On: civil.On(2018, 12, 5)}}}, "2018-12-04"},
		{"an event on a Sunday", after(14), "2025-10-19", clock.Calendar{}, "2025-11-03"},
		{"inaccessible for three days into a weekend", after(14), "2025-01-08", clock.Calendar{Inaccessible: []clock.Closing{
			{On: civil.On(2025, 1, 22)}, {On: civil.On(2025, 1, 23)}, {On: civil.On(2025, 1, 24)}}}, "2025-01-27"},
		{"inaccessibility was no ground in 1984", after(14), "1984-01-04", shut("1984-01-18"), "1984-01-18"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := c.period.Count(clock.Federal, on(c.event), c.calendar)
			require.NoError(t, err)
			require.Equal(t, c.want, d.Day.String(), "moved %v, skipped %v", d.Moved, d.Skipped)
			require.NotEmpty(t, d.Authority)
		})
	}
}

// Tex. R. Civ. P. 4 and Del. Ch. Ct. R. 6(a) leave closed days out of short periods; California's sections 12 and 12a do
// not. Counted by hand.
func TestStatesCountTheirOwnWay(t *testing.T) {
	for _, c := range []struct {
		name  string
		in    clock.System
		n     int
		event string
		want  string
	}{
		{"Texas, five days from a Thursday", clock.Texas, 5, "2025-10-16", "2025-10-23"},
		{"Texas, six days", clock.Texas, 6, "2025-10-16", "2025-10-22"},
		{"Delaware, ten days", clock.Delaware, 10, "2025-10-17", "2025-10-31"},
		{"Delaware, eleven days", clock.Delaware, 11, "2025-10-17", "2025-10-28"},
		{"California, fifteen days onto a Saturday", clock.California, 15, "2025-10-17", "2025-11-03"},
		{"New York, five days", clock.NewYork, 5, "2025-10-15", "2025-10-20"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := after(c.n).Count(c.in, on(c.event), clock.Calendar{})
			require.NoError(t, err)
			require.Equal(t, c.want, d.Day.String())
			require.Contains(t, d.Caveats, "no holidays of the state were given: Saturdays and Sundays alone moved the day")
		})
	}
	// a state's holidays are those given, not the federal ones
	d, err := after(14).Count(clock.Texas, civil.On(2025, 9, 29), clock.Calendar{State: []clock.Closing{{On: civil.On(2025, 10, 14), Why: "a holiday"}}})
	require.NoError(t, err)
	require.Equal(t, "2025-10-13", d.Day.String(), "Columbus Day")
	require.Empty(t, d.Caveats)
}

// The first is the example of the committee note of 2009 to Rule 6(a)(2), on the calendar of 2018; 2007 came before the
// rule. Daylight-saving time ended at 2 a.m. on 2018-11-04 and began on 2018-03-11.
func TestHours(t *testing.T) {
	here, err := time.LoadLocation("America/New_York")
	require.NoError(t, err)
	for _, c := range []struct {
		name  string
		event time.Time
		n     int
		want  string
	}{
		{"72 hours over the end of daylight-saving time", time.Date(2018, 11, 2, 10, 23, 0, 0, here), 72, "2018-11-05T09:23:00-05:00"},
		{"72 hours over its beginning", time.Date(2018, 3, 9, 10, 23, 0, 0, here), 72, "2018-03-12T11:23:00-04:00"},
		{"ends on a Saturday at 2:17 p.m.", time.Date(2025, 10, 17, 14, 17, 0, 0, here), 24, "2025-10-20T14:17:00-04:00"},
		{"ends on Columbus Day", time.Date(2025, 10, 12, 9, 0, 0, 0, here), 24, "2025-10-14T09:00:00-04:00"},
		{"not rounded up", time.Date(2025, 10, 14, 9, 0, 30, 0, here), 1, "2025-10-14T10:00:30-04:00"},
		{"a Saturday's hour keeps its clock when the clocks change on Sunday", time.Date(2018, 11, 2, 14, 17, 0, 0, here), 24, "2018-11-05T14:17:00-05:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, err := clock.Hours(c.event, c.n, clock.Calendar{})
			require.NoError(t, err)
			require.Equal(t, c.want, m.At.Format(time.RFC3339))
		})
	}
	for _, c := range []struct {
		event time.Time
		n     int
	}{{time.Time{}, 1}, {time.Date(2025, 1, 1, 0, 0, 0, 0, here), 0}, {time.Date(2025, 1, 1, 0, 0, 0, 0, here), 1 << 30}} {
		_, err := clock.Hours(c.event, c.n, clock.Calendar{})
		require.ErrorIs(t, err, invalid.ErrInvalid)
	}
	for _, event := range []time.Time{time.Date(2007, 11, 2, 10, 23, 0, 0, here), time.Date(2100, 12, 31, 23, 0, 0, 0, here), time.Date(1950, 1, 1, 0, 0, 0, 0, here), time.Date(2101, 1, 1, 0, 0, 0, 0, here)} {
		_, err := clock.Hours(event, 48, clock.Calendar{})
		require.ErrorIs(t, err, dated.ErrNotCovered)
	}
}

func TestADayThatWasNamedIsNotMoved(t *testing.T) {
	d, err := clock.Fixed(civil.On(2025, 11, 2)) // a Sunday
	require.NoError(t, err)
	require.Equal(t, civil.On(2025, 11, 2), d.Day)
	require.Equal(t, civil.On(2025, 11, 2), d.Plain)
	require.Empty(t, d.Moved)
	require.Len(t, d.Authority, 2)
	require.Contains(t, d.Authority[1].Text, "Violette")
	require.Len(t, d.Caveats, 1)
	d, err = clock.Fixed(civil.On(2025, 11, 3))
	require.NoError(t, err)
	require.Empty(t, d.Caveats)
	_, err = clock.Fixed(civil.Date{})
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

// naive counts one day at a time with the holidays of each year's list.
func naive(t *testing.T, n, skipUnder int, event civil.Date) civil.Date {
	t.Helper()
	closed := func(d civil.Date) bool {
		if w := d.Weekday(); w == time.Saturday || w == time.Sunday {
			return true
		}
		list, err := clock.Holidays(d.Year())
		require.NoError(t, err)
		for _, h := range list {
			if h.On == d {
				return true
			}
		}
		return false
	}
	next := func(d civil.Date) civil.Date {
		to, err := d.AddDays(1)
		require.NoError(t, err)
		return to
	}
	d := event
	for left := n; left > 0; {
		if d = next(d); n >= skipUnder || !closed(d) {
			left--
		}
	}
	for closed(d) {
		d = next(d)
	}
	return d
}

func TestCountEqualsCountingDayByDay(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 1965))
	for range 3000 {
		event, err := civil.On(1963, 7, 1).AddDays(r.IntN(50_000))
		require.NoError(t, err)
		n := 1 + r.IntN(40)
		skip := 0
		switch {
		case event.Before(civil.On(1985, 8, 1)):
			skip = 7
		case event.Before(civil.On(2009, 12, 1)):
			skip = 11
		}
		d, err := after(n).Count(clock.Federal, event, clock.Calendar{})
		require.NoError(t, err)
		require.Equal(t, naive(t, n, skip, event), d.Day, "%d days after %s", n, event)
	}
}

// A longer period never ends earlier, nor does one that starts later; before 2009 that holds on either side of the
// length at which closed days in between began to count, which is the defect the amendment ended (Miltimore Sales, Inc.
// v. International Rectifier, Inc., 412 F.3d 685, 686 (6th Cir. 2005), in the committee note of 2009).
func TestExtendingAPeriodNeverMovesADeadlineEarlier(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	broken := false
	for range 2000 {
		event, err := civil.On(1963, 7, 1).AddDays(r.IntN(40_000))
		require.NoError(t, err)
		rule, err := clock.Federal.Counting(event)
		require.NoError(t, err)
		n := 1 + r.IntN(60)
		short, err := after(n).Count(clock.Federal, event, clock.Calendar{})
		require.NoError(t, err)
		long, err := after(n+1+r.IntN(5)).Count(clock.Federal, event, clock.Calendar{})
		require.NoError(t, err)
		if n < rule.Rule.SkipUnder {
			broken = broken || long.Day.Before(short.Day)
			continue
		}
		require.False(t, long.Day.Before(short.Day), "%d days from %s", n, event)
		mailed, err := served(n, clock.ByMail).Count(clock.Federal, event, clock.Calendar{})
		require.NoError(t, err)
		require.True(t, mailed.Day.After(short.Day))
	}
	require.True(t, broken, "the old rule had ten days end after eleven")
}

// Forward and backward count the same days; only the way off a closed day differs: Rule 6(a)(5).
func TestForwardAndBackwardAreConsistent(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		event, err := civil.On(2010, 1, 1).AddDays(r.IntN(20_000))
		require.NoError(t, err)
		n := 1 + r.IntN(90)
		f, err := after(n).Count(clock.Federal, event, clock.Calendar{})
		require.NoError(t, err)
		b, err := before(n).Count(clock.Federal, f.Plain, clock.Calendar{})
		require.NoError(t, err)
		require.Equal(t, event, b.Plain, "the same days")
		require.False(t, f.Day.Before(f.Plain))
		require.False(t, b.Day.After(b.Plain))
		gap, err := f.Plain.DaysUntil(f.Day)
		require.NoError(t, err)
		require.Len(t, f.Moved, gap)
		gap, err = b.Day.DaysUntil(b.Plain)
		require.NoError(t, err)
		require.Len(t, b.Moved, gap)
	}
}

func TestWhatIsNotCoveredIsAnError(t *testing.T) {
	for name, do := range map[string]func() error{
		"before 1963-07-01": func() error {
			_, err := after(10).Count(clock.Federal, civil.On(1963, 6, 30), clock.Calendar{})
			return err
		},
		"backward before 2009": func() error {
			_, err := before(10).Count(clock.Federal, civil.On(2009, 11, 30), clock.Calendar{})
			return err
		},
		"backward in Texas": func() error {
			_, err := before(10).Count(clock.Texas, civil.On(2025, 11, 30), clock.Calendar{})
			return err
		},
		"past 2100": func() error {
			_, err := after(10).Count(clock.Federal, civil.On(2100, 12, 30), clock.Calendar{})
			return err
		},
		"from past 2100": func() error {
			_, err := after(10).Count(clock.Federal, civil.On(2101, 1, 1), clock.Calendar{})
			return err
		},
		"electronic before 2001": func() error {
			_, err := served(10, clock.Electronic).Count(clock.Federal, civil.On(2001, 11, 30), clock.Calendar{})
			return err
		},
		"mail in Texas": func() error {
			_, err := served(10, clock.ByMail).Count(clock.Texas, civil.On(2025, 11, 30), clock.Calendar{})
			return err
		},
	} {
		t.Run(name, func(t *testing.T) {
			err := do()
			require.ErrorIs(t, err, dated.ErrNotCovered)
			var e *dated.CoverageError
			require.ErrorAs(t, err, &e)
			require.NotEmpty(t, e.Error())
		})
	}
	_, err := clock.Federal.Counting(civil.On(1963, 7, 1))
	require.NoError(t, err)
	_, err = clock.Federal.Counting(civil.Date{})
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

func TestBadPeriodsAndCalendarsAreRefused(t *testing.T) {
	paths := func(p clock.Period, in clock.System, event civil.Date, c clock.Calendar) []string {
		_, err := p.Count(in, event, c)
		require.Error(t, err)
		var out []string
		for _, e := range invalid.All(err) {
			out = append(out, e.Path)
		}
		return out
	}
	require.Equal(t, []string{"length", "unit"}, paths(clock.Period{}, clock.Federal, civil.On(2025, 1, 1), clock.Calendar{}))
	require.Equal(t, []string{"length", "unit", "direction", "service"}, paths(clock.Period{Length: 36_526, Unit: 9, Direction: 2, Service: 5}, clock.Federal, civil.On(2025, 1, 1), clock.Calendar{}))
	require.Equal(t, []string{"service"}, paths(clock.Period{Length: 1, Unit: clock.Days, Direction: clock.Before, Service: clock.ByMail}, clock.Federal, civil.On(2025, 1, 1), clock.Calendar{}))
	require.Equal(t, []string{"in"}, paths(after(1), 0, civil.On(2025, 1, 1), clock.Calendar{}))
	require.Equal(t, []string{"in"}, paths(after(1), 99, civil.On(2025, 1, 1), clock.Calendar{}))
	require.Equal(t, []string{"event"}, paths(after(1), clock.Federal, civil.Date{}, clock.Calendar{}))
	require.Equal(t, []string{"calendar.declared[0].on", "calendar.state", "calendar.inaccessible[0].why"}, paths(after(1), clock.Federal, civil.On(2025, 1, 1), clock.Calendar{
		Declared: []clock.Closing{{}}, State: make([]clock.Closing, 1001), Inaccessible: []clock.Closing{{On: civil.On(2025, 1, 1), Why: "\x00"}}}))
	d, err := clock.Period{Length: 100, Unit: clock.Years}.Count(clock.Federal, civil.On(1990, 1, 2), clock.Calendar{})
	require.NoError(t, err)
	require.Equal(t, civil.On(2090, 1, 2), d.Day, "a Monday after New Year's Day on a Sunday: not moved, but noted")
	require.Len(t, d.Caveats, 2)
}
