package interest_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
)

// BenchmarkFederalSixteenYears is 16 years of federal post-judgment interest, compounded annually. Its baseline is
// BenchmarkPlainSixteenYears.
func BenchmarkFederalSixteenYears(b *testing.B) {
	p := num("4447190.00")
	from, to := civil.On(2010, 3, 1), civil.On(2026, 4, 15)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := federal().Interest(p, from, to); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkPlainSixteenYears is the same on plain decimals, year by year, without rounding.
func BenchmarkPlainSixteenYears(b *testing.B) {
	p, rate := num("4447190.00"), num("0.32")
	year := decimal.New(36500, 0)
	b.ReportAllocs()
	for b.Loop() {
		balance := p
		for range 16 {
			balance = balance.Add(balance.Mul(rate).Mul(decimal.New(365, 0)).DivRound(year, 16))
		}
		balance = balance.Add(balance.Mul(rate).Mul(decimal.New(45, 0)).DivRound(year, 16))
		_ = balance.Sub(p).Round(2)
	}
}
