package interest_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/cost"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// compared runs a piece of work as a benchmark and reports how many times as long as the plain way it takes.
func compared(b *testing.B, work, plain func()) {
	b.Helper()
	b.ReportAllocs()
	for b.Loop() {
		work()
	}
	b.ReportMetric(cost.Ratio(work, plain), "times_plain")
}

// BenchmarkFederalSixteenYears is 16 years of federal post-judgment interest, compounded annually. Its budget is a tenth of
// the same on plain decimals.
func BenchmarkFederalSixteenYears(b *testing.B) {
	rule, p := federal(), expect.Dec("4447190.00")
	from, to := civil.On(2010, 3, 1), civil.On(2026, 4, 15)
	compared(b, func() {
		if _, err := rule.Interest(p, from, to); err != nil {
			b.Fatal(err)
		}
	}, plainSixteenYears())
}

// BenchmarkPlainSixteenYears is the same on plain decimals.
func BenchmarkPlainSixteenYears(b *testing.B) {
	plain := plainSixteenYears()
	b.ReportAllocs()
	for b.Loop() {
		plain()
	}
}

// plainSixteenYears is 16 years of interest on plain decimals, year by year, without rounding.
func plainSixteenYears() func() {
	p, rate := expect.Dec("4447190.00"), expect.Dec("0.32")
	year := decimal.New(36500, 0)
	return func() {
		balance := p
		for range 16 {
			balance = balance.Add(balance.Mul(rate).Mul(decimal.New(365, 0)).DivRound(year, 16))
		}
		balance = balance.Add(balance.Mul(rate).Mul(decimal.New(45, 0)).DivRound(year, 16))
		_ = balance.Sub(p).Round(2)
	}
}

// BenchmarkTenPayments is the payoff of a judgment after ten years and ten payments, compounded annually. Its budget is half
// of the same on plain decimals.
func BenchmarkTenPayments(b *testing.B) {
	a := interest.Account{Rule: federal(), Principal: expect.Dec("1000000.00"), Entered: civil.On(2010, 3, 1), Through: civil.On(2020, 3, 1)}
	for y := range 10 {
		a.Events = append(a.Events, interest.Event{On: civil.On(2010+y, 9, 15), Kind: interest.Payment, Amount: expect.Dec("50000.00")})
	}
	compared(b, func() {
		if _, err := a.Run(); err != nil {
			b.Fatal(err)
		}
	}, plainTenPayments())
}

// BenchmarkPlainTenPayments is the same on plain decimals.
func BenchmarkPlainTenPayments(b *testing.B) {
	plain := plainTenPayments()
	b.ReportAllocs()
	for b.Loop() {
		plain()
	}
}

// plainTenPayments is a payment and an anniversary a year on plain decimals, without a statement.
func plainTenPayments() func() {
	p, rate, pay := expect.Dec("1000000.00"), expect.Dec("0.32"), expect.Dec("50000.00")
	year, half, rest := decimal.New(36500, 0), decimal.New(198, 0), decimal.New(167, 0)
	return func() {
		base := p
		for range 10 {
			due := base.Mul(rate).Mul(half).DivRound(year, 16)
			base = base.Sub(decimal.Max(decimal.Decimal{}, pay.Sub(due)))
			base = base.Add(base.Mul(rate).Mul(rest).DivRound(year, 16))
		}
		_ = base.Round(2)
	}
}
