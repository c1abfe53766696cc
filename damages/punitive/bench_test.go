package punitive_test

import (
	"testing"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/punitive"
)

// Budget: 300 ns, no allocation.
func BenchmarkRatio(b *testing.B) {
	p, h := expect.Dec("167254000.00"), expect.Dec("444719.00")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := punitive.Ratio(p, h); err != nil {
			b.Fatal(err)
		}
	}
}

// Budget: 2 µs.
func BenchmarkReview(b *testing.B) {
	in := nso()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := punitive.Review(in); err != nil {
			b.Fatal(err)
		}
	}
}

// Budget: 1 µs for three findings, no allocation.
func BenchmarkReadFindings(b *testing.B) {
	in := nso()
	findings := []finding.Finding{proved(malice, yes, finding.ClearAndConvincing), found(punitive.ParticularlyEgregious, no), found(punitive.RepeatedConduct, yes)}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := in.Read(findings, "nso", "cdafa"); err != nil {
			b.Fatal(err)
		}
	}
}

// Budget: 200 ns, no allocation.
func BenchmarkPredicate(b *testing.B) {
	p := california()
	findings := []finding.Finding{proved(malice, yes, finding.ClearAndConvincing), found("managing_agent", yes)}
	b.ReportAllocs()
	for b.Loop() {
		if p.Test(findings, "nso", "cdafa", true) != punitive.Open {
			b.Fatal("closed")
		}
	}
}

// Budget: 1.5 µs.
func BenchmarkSplit(b *testing.B) {
	s, award := share(3, 5), expect.Dec("79500000.00")
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := s.Divide(award); err != nil {
			b.Fatal(err)
		}
	}
}
