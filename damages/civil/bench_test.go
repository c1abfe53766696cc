package civil_test

import (
	"testing"
	"time"

	"github.com/makewhole/remedies/damages/civil"
)

// Budgets on one core of a small machine. Nothing here allocates but String and MarshalJSON, once, for their result.

// Budget: 20 ns, no allocation.
func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := civil.Parse("2025-05-06"); err != nil {
			b.Fatal(err)
		}
	}
}

// Budget: 50 ns, at most one allocation.
func BenchmarkString(b *testing.B) {
	d := civil.On(2025, time.May, 6)
	b.ReportAllocs()
	for b.Loop() {
		_ = d.String()
	}
}

// Budget: 15 ns, no allocation.
func BenchmarkAddDays(b *testing.B) {
	d := civil.On(2025, time.May, 6)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := d.AddDays(10_000); err != nil {
			b.Fatal(err)
		}
	}
}

// Budget: 15 ns, no allocation.
func BenchmarkAddMonths(b *testing.B) {
	d := civil.On(2025, time.January, 31)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := d.AddMonths(1); err != nil {
			b.Fatal(err)
		}
	}
}

// Budget: 15 ns, no allocation.
func BenchmarkDaysUntil(b *testing.B) {
	from, to := civil.On(2019, time.October, 29), civil.On(2025, time.May, 6)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := from.DaysUntil(to); err != nil {
			b.Fatal(err)
		}
	}
}

// Budget: 10 ns, no allocation.
func BenchmarkWeekday(b *testing.B) {
	d := civil.On(2025, time.May, 6)
	b.ReportAllocs()
	for b.Loop() {
		_ = d.Weekday()
	}
}

// Budget: 50 ns, at most one allocation.
func BenchmarkMarshalJSON(b *testing.B) {
	d := civil.On(2025, time.May, 6)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := d.MarshalJSON(); err != nil {
			b.Fatal(err)
		}
	}
}

// Budget: 20 ns, no allocation.
func BenchmarkUnmarshalJSON(b *testing.B) {
	data := []byte(`"2025-05-06"`)
	b.ReportAllocs()
	for b.Loop() {
		var d civil.Date
		if err := d.UnmarshalJSON(data); err != nil {
			b.Fatal(err)
		}
	}
}
