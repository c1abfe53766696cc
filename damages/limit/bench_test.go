package limit_test

import (
	"testing"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/limit"
)

// Budget: On of a formula of five parts stays within ten times plain decimal arithmetic of the same figure.
func BenchmarkTexasOn(b *testing.B) {
	in := given(map[limit.Base]string{"economic": "123456.78", "noneconomic": "912345.67"})
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := texas.On(in); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkTexasByPlainDecimals(b *testing.B) {
	economic, noneconomic := dec("123456.78"), dec("912345.67")
	two, ceiling, floor := decimal.NewFromInt(2), decimal.NewFromInt(750_000), decimal.NewFromInt(200_000)
	var out decimal.Decimal
	b.ReportAllocs()
	for b.Loop() {
		out = decimal.Max(economic.Mul(two).Add(decimal.Min(noneconomic, ceiling)), floor)
	}
	sameDecimal(b, dec("996913.56"), out)
}
