package exact

import (
	"testing"

	"github.com/shopspring/decimal"
)

// Budgets: FromDecimal, Add and Mul of money allocate nothing and take a few nanoseconds. The plain decimal beside each
// is what they stand in for.

func BenchmarkFromDecimal(b *testing.B) {
	d := decimal.New(123456789, -2)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := FromDecimal(d); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAdd(b *testing.B) {
	x, y := Num{n: 123456789, d: cents}, Num{n: 987654321, d: cents}
	p, q := decimal.New(123456789, -2), decimal.New(987654321, -2)
	var n Num
	var d decimal.Decimal
	b.Run("exact", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			n = x.Add(y)
		}
	})
	b.Run("decimal", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d = p.Add(q)
		}
	})
	if !d.Equal(decimal.Decimal{}) && n.Sign() == 0 {
		b.Fatal("no sum")
	}
}

func BenchmarkMul(b *testing.B) {
	x, y := Num{n: 123456789, d: cents}, Num{n: 37, d: cents}
	p, q := decimal.New(123456789, -2), decimal.New(37, -2)
	var n Num
	var d decimal.Decimal
	b.Run("exact", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			n = x.Mul(y)
		}
	})
	b.Run("decimal", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			d = p.Mul(q)
		}
	})
	if !d.Equal(decimal.Decimal{}) && n.Sign() == 0 {
		b.Fatal("no product")
	}
}
