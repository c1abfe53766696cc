package exact

import (
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

func seeds(f *testing.F) {
	f.Helper()
	for _, s := range []string{"", "0", "-0", "12.50", "2/37", "-1/3", "1e1000000000", strings.Repeat("9", 1_000_000), "\u22121", "NaN",
		"0.000000000000000001", "9223372036854775808", "-9223372036854775808/9223372036854775807", "1.", ".5", "+1"} {
		f.Add(s)
	}
}

func FuzzParseDecimal(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDecimal(s)
		if err != nil {
			equalDecimal(t, decimal.Decimal{}, d)
			return
		}
		require.LessOrEqual(t, len(s), maxText)
		require.Empty(t, strings.Trim(s, "-0123456789."))
		want, ok := new(big.Rat).SetString(s)
		require.True(t, ok)
		require.Zero(t, want.Cmp(d.Rat()))
		back, err := ParseDecimal(d.StringFixed(-d.Exponent()))
		require.NoError(t, err)
		equalDecimal(t, d, back)
		_, err = FromDecimal(d)
		require.NoError(t, err, "what was read can be computed with")
	})
}

func FuzzParseRat(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		n, err := ParseRat(s)
		if err != nil {
			require.False(t, n.Known())
			return
		}
		require.LessOrEqual(t, len(s), maxText)
		above, below, fraction := strings.Cut(s, "/")
		want, ok := new(big.Rat).SetString(above)
		require.True(t, ok)
		if fraction { // not read by big.Rat whole, which takes the 0 of "08/1" for the sign of an octal number
			d, ok := new(big.Rat).SetString(below)
			require.True(t, ok)
			want.Quo(want, d)
		}
		same(t, want, n)
		back, ok := new(big.Rat).SetString(n.Short())
		require.True(t, ok)
		same(t, back, n, "the short text is exact")
	})
}

func FuzzArithmetic(f *testing.F) {
	f.Add(int64(1), int64(3), int64(-2), int64(100), uint8(2))
	f.Add(int64(-1<<63), int64(1), int64(-1), int64(1), uint8(18))
	f.Add(int64(-1<<63), int64(1<<63-1), int64(-1<<63), int64(1<<63-2), uint8(0))
	f.Add(int64(0), int64(7), int64(0), int64(7), uint8(1))
	f.Fuzz(func(t *testing.T, n, d, m, e int64, places uint8) {
		if d <= 0 || e <= 0 {
			t.Skip()
		}
		a, b, p := Num{n: n, d: d}, Num{n: m, d: e}, int(places%19)
		x, y := a.Rat(), b.Rat()
		same(t, new(big.Rat).Add(x, y), a.Add(b))
		same(t, new(big.Rat).Sub(x, y), a.Sub(b))
		same(t, new(big.Rat).Mul(x, y), a.Mul(b))
		var quo *big.Rat
		if y.Sign() != 0 {
			quo = new(big.Rat).Quo(x, y)
		}
		same(t, quo, a.Quo(b))
		require.Equal(t, x.Cmp(y), a.Cmp(b))
		require.Equal(t, x.Sign(), a.Sign())
		same(t, refRound(x, p), a.Round(p))
		require.Equal(t, refRound(x, p).FloatString(p), a.Fixed(p))
		w := a.Mul(b).Mul(a)
		same(t, refRound(w.Rat(), p), w.Round(p))
		same(t, refRound(w.Rat(), 18), FromRat(w.Decimal().Rat()))
	})
}
