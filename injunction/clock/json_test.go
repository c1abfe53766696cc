package clock_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/clock"
)

func TestJSONRoundTripsAndIsStrict(t *testing.T) {
	o := clock.TRO{In: clock.California, Entered: civil.On(2025, 10, 17), At: clock.At(15, 4), Notice: clock.WithoutNotice, SetDays: 7,
		GoodCause: true, Hearing: civil.On(2025, 11, 3), Dissolve: civil.On(2025, 10, 20), Removed: civil.On(2025, 10, 21), StateEnds: civil.On(2025, 11, 3)}
	b, err := json.Marshal(o)
	require.NoError(t, err)
	back, err := clock.ParseTRO(b)
	require.NoError(t, err)
	require.Equal(t, o, back)
	x := clock.TRO{In: clock.Federal, Entered: civil.On(2025, 10, 17), Notice: clock.OnNotice, SetUntil: civil.On(2025, 10, 20),
		Extensions: []clock.Extension{{On: civil.On(2025, 10, 20), Days: 5, Consent: true}}}
	b, err = json.Marshal(x)
	require.NoError(t, err)
	back, err = clock.ParseTRO(b)
	require.NoError(t, err)
	require.Equal(t, x, back)

	e := clock.Entry{Entered: civil.On(2025, 10, 17), Interlocutory: true, Money: true, Injunction: true, UnitedStates: true, Disposed: civil.On(2025, 11, 1),
		FirstNotice: civil.On(2025, 11, 2), PrisonRelief: true, LanhamServed: civil.On(2025, 10, 18)}
	b, err = json.Marshal(e)
	require.NoError(t, err)
	entry, err := clock.ParseEntry(b)
	require.NoError(t, err)
	require.Equal(t, e, entry)

	s, err := o.Schedule(clock.Calendar{})
	require.NoError(t, err)
	b, err = json.Marshal(s)
	require.NoError(t, err)
	require.Contains(t, string(b), `"schema":"remedies.schedule/v1"`)

	for in, path := range map[string]string{
		`{}`: "schema",
		`{"schema":"remedies.restraining-order/v1","in":"US","in":"US"}`:     "in",
		`{"schema":"remedies.restraining-order/v1","at":"25:00"}`:            "at",
		`{"schema":"remedies.restraining-order/v1","set_days":"14"}`:         "set_days",
		`{"schema":"remedies.restraining-order/v1","extensions":[{"by":1}]}`: "extensions[0].by",
		`{"schema":"remedies.restraining-order/v1"}`:                         "in",
	} {
		_, err := clock.ParseTRO([]byte(in))
		require.ErrorIs(t, err, invalid.ErrInvalid, in)
		require.Equal(t, path, invalid.All(err)[0].Path, in)
	}
	_, err = clock.ParseEntry([]byte(`{"schema":"remedies.entry/v1"}`))
	require.ErrorIs(t, err, invalid.ErrInvalid)
	_, err = clock.ParseEntry([]byte(`{"schema":"remedies.entry/v1","entered":null}`))
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

// The seeds have every part of the form.
const (
	federalSeed = `{"schema":"remedies.restraining-order/v1","in":"US","entered":"2025-10-17","at":"15:04","notice":"without_notice","set_days":7,` +
		`"extensions":[{"on":"2025-10-23"},{"consent":true,"days":30}],"dissolve":"2025-10-20"}`
	californiaSeed = `{"schema":"remedies.restraining-order/v1","in":"US-CA","entered":"2025-10-15","notice":"without_notice","good_cause":true,"hearing":"2025-10-31"}`
	removedSeed    = `{"schema":"remedies.restraining-order/v1","in":"US-CA","entered":"1970-05-18","notice":"without_notice","removed":"1970-05-20","state_ends":"1970-06-02","set_until":"1970-05-30"}`
)

func TestWhatFuzzingStartsFromIsRight(t *testing.T) {
	for _, text := range []string{federalSeed, californiaSeed, removedSeed} {
		_, err := clock.ParseTRO([]byte(text))
		require.NoError(t, err)
	}
}

func FuzzParseTRO(f *testing.F) {
	b, err := json.Marshal(clock.TRO{In: clock.Federal, Entered: civil.On(2025, 10, 17), Notice: clock.WithoutNotice, Extensions: make([]clock.Extension, 1)})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b)
	for _, seed := range []string{federalSeed, californiaSeed, removedSeed} {
		f.Add([]byte(seed))
	}
	f.Add([]byte(`{"schema":"remedies.restraining-order/v1","in":"US-TX","entered":"9999-12-31","notice":"on_notice","set_days":36525}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		o, err := clock.ParseTRO(b)
		if err != nil {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			return
		}
		out, err := json.Marshal(o)
		require.NoError(t, err)
		back, err := clock.ParseTRO(out)
		require.NoError(t, err)
		require.Equal(t, o, back)
		if s, err := o.Schedule(clock.Calendar{}); err == nil {
			_, err = json.Marshal(s)
			require.NoError(t, err)
		}
	})
}

func FuzzTimeOfDay(f *testing.F) {
	f.Add("15:04")
	f.Add("\u221215:04")
	f.Fuzz(func(t *testing.T, s string) {
		var got clock.TimeOfDay
		if got.UnmarshalText([]byte(s)) == nil {
			require.Equal(t, s, got.String())
		}
	})
}

// The order of WhatsApp v. NSO is of Friday 2025-10-17; thirty days later is a Sunday.
func ExamplePeriod_Count() {
	d, _ := clock.Period{Length: 30, Unit: clock.Days}.Count(clock.Federal, civil.On(2025, 10, 17), clock.Calendar{})
	fmt.Println(d.Plain, d.Day, d.Moved)
	// Output: 2025-11-16 2025-11-17 [2025-11-16 Sunday]
}

func ExampleTRO_Schedule() {
	s, _ := clock.TRO{In: clock.Federal, Entered: civil.On(2025, 10, 17), Notice: clock.WithoutNotice, Extensions: []clock.Extension{{}}}.Schedule(clock.Calendar{})
	for _, i := range s.Items {
		fmt.Println(i.Day, i.ID)
	}
	fmt.Println(s.Effect.InWords(), s.Expires)
	// Output:
	// 2025-10-31 first_limit
	// 2025-11-14 extension_1
	// 2025-11-14 outer_limit
	// expires 2025-11-14
}

func ExampleEntry_Schedule() {
	s, _ := clock.Entry{Entered: civil.On(2025, 10, 17), Money: true, Injunction: true}.Schedule(clock.Calendar{})
	stay, _ := s.Item("automatic_stay")
	appeal, _ := s.Item("notice_of_appeal")
	fmt.Println(stay.Day, appeal.Day)
	fmt.Println(s.Caveats[1])
	// Output:
	// 2025-11-17 2025-11-17
	// an injunction is not stayed by its entry or by an appeal: it binds unless a court orders otherwise
}

func ExampleHolidays() {
	list, _ := clock.Holidays(1977)
	fmt.Println(list[6].Name, list[6].On)
	// Output: Veterans Day 1977-10-24
}

func ExampleFixed() {
	d, _ := clock.Fixed(civil.On(2025, 11, 2)) // a Sunday
	fmt.Println(d.Day)
	// Output: 2025-11-02
}

func ExampleHours() {
	here := time.FixedZone("here", -5*3600)
	m, _ := clock.Hours(time.Date(2025, 10, 17, 14, 17, 0, 0, here), 24, clock.Calendar{})
	fmt.Println(m.At.Format("2006-01-02 15:04"))
	// Output: 2025-10-20 14:17
}

// BenchmarkCount is a period of 30 days under the rule in force. Its baseline is BenchmarkPlainCount.
func BenchmarkCount(b *testing.B) {
	event := civil.On(2025, 10, 17)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := after(30).Count(clock.Federal, event, clock.Calendar{}); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkPlainCount is the same with package time and Saturdays and Sundays alone, without rules, holidays or reasons.
func BenchmarkPlainCount(b *testing.B) {
	event := time.Date(2025, 10, 17, 0, 0, 0, 0, time.UTC)
	b.ReportAllocs()
	for b.Loop() {
		d := event.AddDate(0, 0, 30)
		for d.Weekday() == time.Saturday || d.Weekday() == time.Sunday {
			d = d.AddDate(0, 0, 1)
		}
		if d.IsZero() {
			b.Fatal()
		}
	}
}

// BenchmarkSchedule is a restraining order with an extension.
func BenchmarkSchedule(b *testing.B) {
	o := clock.TRO{In: clock.Federal, Entered: civil.On(2025, 10, 17), Notice: clock.WithoutNotice, Extensions: []clock.Extension{{}}}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := o.Schedule(clock.Calendar{}); err != nil {
			b.Fatal(err)
		}
	}
}

// A period that began in 2008 is counted by the rule as it was before the amendment of 2009, with what of it is not recorded.
func ExampleSystem_Counting() {
	v, _ := clock.Federal.Counting(civil.On(2008, 5, 6))
	fmt.Println(v.Title, "until", v.Until)
	fmt.Println("closed days do not count in periods of fewer than", v.Rule.SkipUnder, "days")
	for _, o := range v.Omits.All() {
		fmt.Println("left out:", o.What)
	}
	// Output:
	// Fed. R. Civ. P. 6(a) as of 1985-08-01 until 2009-12-01
	// closed days do not count in periods of fewer than 11 days
	// left out: which way a period before an event moves off a closed day
}
