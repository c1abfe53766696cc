package statutory_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/statutory"
)

// BenchmarkCopyright is a range, a choice and an election under 17 U.S.C. § 504(c), with its lines and authority. Its
// baseline is BenchmarkPlainCopyright; what it costs more is what it says: version, sources, points, review.
func BenchmarkCopyright(b *testing.B) {
	r := lookup(b, "us-copyright-504c")
	claim := statutory.Claim{Dates: on(2006, 4, 19), Quantities: figures{"works": "24"}.quantities(), Findings: found(statutory.Willful),
		Choices: []statutory.Choice{choice("per_work", "9250")}, Elected: statutory.Election{Package: "statutory"}}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := r.Compute(claim); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkPlainCopyright is the same arithmetic on plain decimals, without a word about it.
func BenchmarkPlainCopyright(b *testing.B) {
	works, low, high, each := expect.Dec("24"), expect.Dec("750"), expect.Dec("150000"), expect.Dec("9250")
	b.ReportAllocs()
	for b.Loop() {
		if each.LessThan(low) || each.GreaterThan(high) {
			b.Fatal("outside")
		}
		var sums [3]decimal.Decimal
		for i, d := range []decimal.Decimal{low, high, each} {
			sums[i] = works.Mul(d).Round(2)
		}
	}
}

// BenchmarkFind looks a section up among all remedies. Budget: 100 microseconds.
func BenchmarkFind(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := statutory.Find("47 U.S.C. 227"); err != nil {
			b.Fatal(err)
		}
	}
}
