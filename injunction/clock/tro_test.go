package clock_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/clock"
)

// day is the day of an item. Whatever a schedule rests on was read while the library was written, or is not confirmed.
func day(t *testing.T, s clock.Schedule, id string) string {
	t.Helper()
	i, ok := s.Item(id)
	require.True(t, ok, id)
	for _, c := range slices.Concat(s.Rules, i.Authority) {
		require.NotEqual(t, authority.StatusUnspecified, c.Status, c.Text)
		if c.Status != authority.Unverified {
			require.True(t, !c.Read.Before(civil.On(2026, 8, 1)) && c.Read.Before(civil.On(2027, 1, 1)), "%s, read on %s", c.Text, c.Read)
		}
	}
	return i.Day.String()
}

func schedule(t *testing.T, o clock.TRO) clock.Schedule {
	t.Helper()
	s, err := o.Schedule(clock.Calendar{})
	require.NoError(t, err)
	return s
}

// Granny Goose Foods, Inc. v. Teamsters, 415 U.S. 423 (1974): issued 1970-05-18, removed two days later. The Court's
// syllabus has 10 days from entry and 20 with an extension, "no later than June 7, 1970, 20 days after its issuance",
// 15 days under state law, and the federal limit counted from removal.
func TestGrannyGoose(t *testing.T) {
	f := schedule(t, clock.TRO{In: clock.Federal, Entered: civil.On(1970, 5, 18), Notice: clock.WithoutNotice})
	require.Equal(t, "1970-05-28", day(t, f, "first_limit"))
	outer, _ := f.Item("outer_limit")
	require.Equal(t, civil.On(1970, 6, 7), outer.Plain, "without the roll off a Sunday")
	require.Equal(t, civil.On(1970, 6, 8), outer.Day)

	r := schedule(t, clock.TRO{In: clock.California, Entered: civil.On(1970, 5, 18), Notice: clock.WithoutNotice, Removed: civil.On(1970, 5, 20), StateEnds: civil.On(1970, 6, 2)})
	limit, _ := r.Item("removal_limit")
	require.Equal(t, civil.On(1970, 5, 30), limit.Plain, "ten days from removal, Memorial Day and a Saturday")
	require.Equal(t, civil.On(1970, 6, 1), limit.Day)
	require.Equal(t, civil.On(1970, 6, 1), r.Expires)
	require.True(t, r.Expires.Before(civil.On(1970, 11, 30)), "the contempt of November 30 was of an order that had ended")

	r = schedule(t, clock.TRO{In: clock.California, Entered: civil.On(1970, 5, 18), Notice: clock.WithoutNotice, Removed: civil.On(1970, 5, 28), StateEnds: civil.On(1970, 6, 2)})
	require.Equal(t, civil.On(1970, 6, 2), r.Expires, "the state's day where it is the earlier")
}

func TestFederalOrders(t *testing.T) {
	entered := civil.On(2025, 10, 17) // a Friday
	base := clock.TRO{In: clock.Federal, Entered: entered, At: clock.At(15, 4), Notice: clock.WithoutNotice}
	with := func(change func(*clock.TRO)) clock.TRO {
		o := base
		change(&o)
		return o
	}
	for _, c := range []struct {
		name    string
		order   clock.TRO
		effect  clock.Effect
		expires string
		outer   string
	}{
		{"no time set", base, clock.Expiring, "2025-10-31", "2025-11-14"},
		{"seven days", with(func(o *clock.TRO) { o.SetDays = 7 }), clock.Expiring, "2025-10-24", "2025-11-14"},
		{"a day named, a Sunday", with(func(o *clock.TRO) { o.SetUntil = civil.On(2025, 10, 26) }), clock.Expiring, "2025-10-26", "2025-11-14"},
		{"the last day named", with(func(o *clock.TRO) { o.SetUntil = civil.On(2025, 10, 31) }), clock.Expiring, "2025-10-31", "2025-11-14"},
		{"a day too many, without notice", with(func(o *clock.TRO) { o.SetUntil = civil.On(2025, 11, 1) }), clock.Lapsing, "2025-10-31", "2025-11-14"},
		{"thirty days without notice", with(func(o *clock.TRO) { o.SetDays = 30 }), clock.Lapsing, "2025-10-31", "2025-11-14"},
		{"thirty days after a hearing", with(func(o *clock.TRO) { o.SetDays, o.Notice = 30, clock.AfterHearing }), clock.TreatedInjunction, "", "2025-11-14"},
		{"thirty days on notice", with(func(o *clock.TRO) { o.SetDays, o.Notice = 30, clock.OnNotice }), clock.Lapsing, "2025-10-31", "2025-11-14"},
		{"one like extension", with(func(o *clock.TRO) { o.Extensions = make([]clock.Extension, 1) }), clock.Expiring, "2025-11-14", "2025-11-14"},
		{"seven days and seven more", with(func(o *clock.TRO) { o.SetDays, o.Extensions = 7, make([]clock.Extension, 1) }), clock.Expiring, "2025-10-31", "2025-11-14"},
		{"seven days and ten more: seven of them", with(func(o *clock.TRO) { o.SetDays, o.Extensions = 7, []clock.Extension{{Days: 10}} }), clock.Lapsing, "2025-10-31", "2025-11-14"},
		{"a second extension", with(func(o *clock.TRO) { o.Extensions = make([]clock.Extension, 2) }), clock.Lapsing, "2025-11-14", "2025-11-14"},
		{"a second extension after a hearing", with(func(o *clock.TRO) {
			o.Extensions, o.Notice = make([]clock.Extension, 2), clock.AfterHearing
		}), clock.TreatedInjunction, "", "2025-11-14"},
		{"sixty days by consent", with(func(o *clock.TRO) { o.Extensions = []clock.Extension{{}, {Days: 60, Consent: true}} }), clock.Expiring, "2026-01-13", "2025-11-14"},
		{"extended after it had ended", with(func(o *clock.TRO) { o.Extensions = []clock.Extension{{On: civil.On(2025, 11, 1)}} }), clock.Expiring, "2025-10-31", "2025-11-14"},
		{"extended on its last day", with(func(o *clock.TRO) { o.Extensions = []clock.Extension{{On: civil.On(2025, 10, 31)}} }), clock.Expiring, "2025-11-14", "2025-11-14"},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := schedule(t, c.order)
			require.Equal(t, c.effect, s.Effect, s.Why)
			require.Equal(t, c.expires, s.Expires.String())
			require.Equal(t, c.outer, day(t, s, "outer_limit"))
			require.NotEmpty(t, s.Rules)
		})
	}
}

// 10 days before 2009-12-01; Saturdays, Sundays and holidays left out since 1985. By hand.
func TestFederalOrdersBeforeTheAmendmentOf2009(t *testing.T) {
	for entered, want := range map[string][2]string{
		"1984-11-05": {"1984-11-15", "1984-11-26"}, // every day counted; the 25th is a Sunday
		"2009-11-30": {"2009-12-14", ""},           // the second period would straddle the amendment
		"2009-12-01": {"2009-12-15", "2009-12-29"},
		"2006-11-13": {"2006-11-28", "2006-12-12"}, // Thanksgiving left out
	} {
		s := schedule(t, clock.TRO{In: clock.Federal, Entered: on(entered), Notice: clock.WithoutNotice})
		require.Equal(t, want[0], day(t, s, "first_limit"), entered)
		if want[1] != "" {
			require.Equal(t, want[1], day(t, s, "outer_limit"), entered)
		}
	}
}

func TestStateOrders(t *testing.T) {
	tx := schedule(t, clock.TRO{In: clock.Texas, Entered: civil.On(2025, 10, 17), Notice: clock.WithoutNotice, Dissolve: civil.On(2025, 10, 17), Extensions: make([]clock.Extension, 2)})
	require.Equal(t, clock.Lapsing, tx.Effect)
	require.Equal(t, civil.On(2025, 11, 14), tx.Expires)
	require.Equal(t, "2025-10-21", day(t, tx, "dissolve"), "Rule 4 leaves the weekend out of two days")
	require.Contains(t, tx.Of, "signed")

	ca := schedule(t, clock.TRO{In: clock.California, Entered: civil.On(2025, 10, 15), Notice: clock.WithoutNotice})
	require.Equal(t, "2025-10-30", day(t, ca, "hearing"))
	require.Equal(t, "2025-10-20", day(t, ca, "service"))
	ca = schedule(t, clock.TRO{In: clock.California, Entered: civil.On(2025, 10, 15), Notice: clock.WithoutNotice, GoodCause: true, Hearing: civil.On(2025, 10, 20)})
	require.Equal(t, "2025-11-06", day(t, ca, "hearing"))
	require.Equal(t, "2025-10-18", day(t, ca, "service"), "two days before the hearing comes first")
	require.Equal(t, civil.On(2025, 10, 20), ca.Expires)
	ca = schedule(t, clock.TRO{In: clock.California, Entered: civil.On(2025, 10, 15), Notice: clock.WithoutNotice, Hearing: civil.On(2025, 12, 20), Dissolve: civil.On(2025, 10, 16)})
	require.Contains(t, strings.Join(ca.Caveats, " "), "after the last day")
	require.Contains(t, strings.Join(ca.Caveats, " "), "dissolve")

	ny := schedule(t, clock.TRO{In: clock.NewYork, Entered: civil.On(2025, 10, 15), Notice: clock.WithoutNotice, SetDays: 3})
	require.Equal(t, clock.NoFixedExpiry, ny.Effect)
	require.True(t, ny.Expires.IsZero())

	de := schedule(t, clock.TRO{In: clock.Delaware, Entered: civil.On(2025, 10, 15), Notice: clock.WithoutNotice})
	require.Equal(t, civil.On(2025, 10, 29), de.Expires)
	require.Contains(t, de.Rules[0].String(), "[unverified]")

	moved := schedule(t, clock.TRO{In: clock.Texas, Entered: civil.On(2025, 10, 17), Notice: clock.WithoutNotice, Removed: civil.On(2025, 10, 20)})
	require.Equal(t, civil.On(2025, 10, 31), moved.Expires, "state law ends first")
	require.Equal(t, "2025-11-03", day(t, moved, "removal_limit"))
	ny = schedule(t, clock.TRO{In: clock.NewYork, Entered: civil.On(2025, 10, 15), Notice: clock.WithoutNotice, Removed: civil.On(2025, 10, 20)})
	require.Equal(t, civil.On(2025, 11, 3), ny.Expires, "New York has no day, the federal limit has")
}

func TestDissolutionNotice(t *testing.T) {
	for notice, want := range map[string]string{
		"2025-10-20": "2025-10-22", "2025-10-23": "2025-10-27", // a Thursday: the second day is a Saturday
	} {
		s := schedule(t, clock.TRO{In: clock.Federal, Entered: civil.On(2025, 10, 17), Notice: clock.WithoutNotice, Dissolve: on(notice)})
		require.Equal(t, want, day(t, s, "dissolve"))
	}
	s := schedule(t, clock.TRO{In: clock.Federal, Entered: civil.On(2006, 10, 13), Notice: clock.WithoutNotice, Dissolve: civil.On(2006, 10, 20)})
	require.Equal(t, "2006-10-24", day(t, s, "dissolve"), "before 2009 the weekend was left out")
}

func TestEntry(t *testing.T) {
	for _, c := range []struct {
		name  string
		entry clock.Entry
		want  map[string]string
	}{
		// the order in WhatsApp v. NSO is of 2025-10-17; the day 30 days later is a Sunday
		{"money and an injunction", clock.Entry{Entered: civil.On(2025, 10, 17), Money: true, Injunction: true}, map[string]string{
			"automatic_stay": "2025-11-17", "new_trial": "2025-11-14", "renewed_judgment": "2025-11-14", "fees": "2025-10-31", "relief": "2026-10-19", "notice_of_appeal": "2025-11-17", "extend_appeal": "2025-12-17"}},
		{"the stay of 14 days", clock.Entry{Entered: civil.On(2018, 11, 30), Money: true}, map[string]string{"automatic_stay": "2018-12-14"}},
		{"the stay of 30 days", clock.Entry{Entered: civil.On(2018, 12, 1), Money: true}, map[string]string{"automatic_stay": "2018-12-31"}},
		{"the stay of 10 days", clock.Entry{Entered: civil.On(2009, 11, 16), Money: true}, map[string]string{"automatic_stay": "2009-12-01", "new_trial": "2009-12-01"}},
		{"the United States is a party", clock.Entry{Entered: civil.On(2025, 10, 17), UnitedStates: true}, map[string]string{"notice_of_appeal": "2025-12-16"}},
		{"a motion tolls", clock.Entry{Entered: civil.On(2025, 10, 17), Disposed: civil.On(2026, 1, 5)}, map[string]string{"notice_of_appeal": "2026-02-04", "new_trial": "2025-11-14"}},
		{"another party appeals", clock.Entry{Entered: civil.On(2025, 10, 17), FirstNotice: civil.On(2025, 11, 17)}, map[string]string{"cross_appeal": "2025-12-01"}},
		{"another party appeals early", clock.Entry{Entered: civil.On(2025, 10, 17), FirstNotice: civil.On(2025, 10, 20)}, map[string]string{"cross_appeal": "2025-11-03", "notice_of_appeal": "2025-11-17"}},
		{"preliminary relief on prison conditions", clock.Entry{Entered: civil.On(2025, 10, 17), Interlocutory: true, PrisonRelief: true}, map[string]string{"prison_relief": "2026-01-15"}},
		{"a report under the Lanham Act", clock.Entry{Entered: civil.On(2025, 10, 17), LanhamServed: civil.On(2025, 10, 21)}, map[string]string{"lanham_report": "2025-11-20"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := c.entry.Schedule(clock.Calendar{})
			require.NoError(t, err)
			for id, want := range c.want {
				require.Equal(t, want, day(t, s, id), id)
			}
			_, stayed := s.Item("automatic_stay")
			require.Equal(t, c.entry.Money, stayed, "an injunction is not stayed")
		})
	}
	s, err := clock.Entry{Entered: civil.On(2015, 10, 19), Injunction: true}.Schedule(clock.Calendar{})
	require.NoError(t, err)
	require.Equal(t, "62(a)(1), (c)", strings.TrimPrefix(s.Rules[0].Text, "Fed. R. Civ. P. "))
	_, ok := s.Item("nothing")
	require.False(t, ok)
	for _, e := range []clock.Entry{{Entered: civil.On(1993, 11, 30)}, {Entered: civil.On(1960, 1, 1), Money: true}} {
		_, err := e.Schedule(clock.Calendar{})
		require.ErrorIs(t, err, dated.ErrNotCovered)
	}
	_, err = clock.Entry{Disposed: civil.On(2025, 1, 1), PrisonRelief: true}.Schedule(clock.Calendar{State: []clock.Closing{{}}})
	require.Len(t, invalid.All(err), 3)
	_, err = clock.Entry{Entered: civil.On(2025, 1, 2), Disposed: civil.On(2025, 1, 1), FirstNotice: civil.On(2025, 1, 1), LanhamServed: civil.On(2025, 1, 1)}.Schedule(clock.Calendar{})
	require.Len(t, invalid.All(err), 3)
}

func TestBadOrdersAreRefused(t *testing.T) {
	paths := func(o clock.TRO) (out []string) {
		_, err := o.Schedule(clock.Calendar{})
		for _, e := range invalid.All(err) {
			out = append(out, e.Path)
		}
		return out
	}
	require.Equal(t, []string{"in", "entered", "notice"}, paths(clock.TRO{}))
	early := civil.On(2025, 10, 16)
	require.Equal(t, []string{"set_days", "set_until", "extensions[0].days", "set_until", "hearing", "dissolve", "state_ends", "extensions[0].on", "state_ends", "good_cause", "hearing"},
		paths(clock.TRO{In: clock.Federal, Entered: civil.On(2025, 10, 17), Notice: clock.OnNotice, SetDays: -1, SetUntil: early, Extensions: []clock.Extension{{Days: -1, On: early}},
			Hearing: early, Dissolve: early, StateEnds: early, GoodCause: true}))
	require.Equal(t, []string{"removed"}, paths(clock.TRO{In: clock.Federal, Entered: early, Notice: clock.OnNotice, Removed: early}))
	require.Equal(t, []string{"extensions"}, paths(clock.TRO{In: clock.NewYork, Entered: early, Notice: clock.OnNotice, Extensions: make([]clock.Extension, 1)}))
	require.Equal(t, []string{"extensions"}, paths(clock.TRO{In: clock.Federal, Entered: early, Notice: clock.OnNotice, Extensions: make([]clock.Extension, 101)}))
	for _, o := range []clock.TRO{
		{In: clock.Federal, Entered: civil.On(1963, 6, 30), Notice: clock.OnNotice}, {In: clock.Texas, Entered: civil.On(1980, 6, 30), Notice: clock.OnNotice},
		{In: clock.California, Entered: civil.On(1970, 5, 18), Notice: clock.OnNotice}, {In: clock.California, Entered: civil.On(1970, 5, 18), Removed: civil.On(1970, 5, 20), Notice: clock.OnNotice},
		{In: clock.Federal, Entered: civil.On(2100, 12, 25), Notice: clock.OnNotice},
	} {
		_, err := o.Schedule(clock.Calendar{})
		require.ErrorIs(t, err, dated.ErrNotCovered, "%v", o)
	}
}

func TestTimesOfDay(t *testing.T) {
	for _, s := range []string{"00:00", "09:05", "15:04", "23:59"} {
		var got clock.TimeOfDay
		require.NoError(t, got.UnmarshalText([]byte(s)))
		require.Equal(t, s, got.String())
		require.False(t, got.IsZero())
		b, err := got.MarshalText()
		require.NoError(t, err)
		require.Equal(t, s, string(b))
	}
	for _, s := range []string{"", "24:00", "12:60", "1:00", "12-00", "ab:cd", "12:000", strings.Repeat("9", 1_000_000)} {
		var got clock.TimeOfDay
		require.ErrorIs(t, got.UnmarshalText([]byte(s)), invalid.ErrInvalid)
		require.True(t, got.IsZero())
	}
	require.Equal(t, clock.TimeOfDay{}, clock.At(24, 0))
	require.Equal(t, clock.TimeOfDay{}, clock.At(0, -1))
	require.Empty(t, clock.TimeOfDay{}.String())
	require.Equal(t, 15, clock.At(15, 4).Hour())
	require.Equal(t, 4, clock.At(15, 4).Minute())
	require.Zero(t, clock.TimeOfDay{}.Hour())
}

func TestTextForms(t *testing.T) {
	both := func(list []fmt.Stringer) {
		seen := map[string]bool{}
		for _, v := range list {
			require.NotEmpty(t, v.String())
			require.NotEqual(t, "invalid", v.String())
			require.False(t, seen[v.String()])
			seen[v.String()] = true
		}
	}
	both([]fmt.Stringer{clock.Federal, clock.California, clock.Delaware, clock.NewYork, clock.Texas})
	both([]fmt.Stringer{clock.Days, clock.Weeks, clock.Months, clock.Years})
	both([]fmt.Stringer{clock.WithoutNotice, clock.OnNotice, clock.AfterHearing})
	both([]fmt.Stringer{clock.Expiring, clock.NoFixedExpiry, clock.TreatedInjunction, clock.Lapsing})
	both([]fmt.Stringer{clock.After, clock.Before})
	both([]fmt.Stringer{clock.ByHand, clock.ByMail, clock.WithClerk, clock.Electronic, clock.Consented})
	require.Equal(t, "has no fixed expiry", clock.NoFixedExpiry.InWords())
	require.Equal(t, "2025-10-17 Friday", clock.Passed{On: civil.On(2025, 10, 17), Why: "Friday"}.String())
	require.False(t, clock.Reviewed().Before(civil.On(2026, 11, 25)))
	var (
		s clock.System
		u clock.Unit
		n clock.Notice
		e clock.Effect
		d clock.Direction
		v clock.Service
	)
	require.NoError(t, s.UnmarshalText([]byte("US-TX")))
	require.NoError(t, u.UnmarshalText([]byte("days")))
	require.NoError(t, n.UnmarshalText([]byte("on_notice")))
	require.NoError(t, e.UnmarshalText([]byte("lapses")))
	require.NoError(t, d.UnmarshalText([]byte("before")))
	require.NoError(t, v.UnmarshalText([]byte("by_mail")))
	for _, m := range []interface{ MarshalText() ([]byte, error) }{s, u, n, e, d, v} {
		b, err := m.MarshalText()
		require.NoError(t, err)
		require.NotEmpty(t, b)
	}
	require.ErrorIs(t, s.UnmarshalText([]byte("US-ZZ")), invalid.ErrInvalid)
}
