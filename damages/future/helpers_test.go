package future

import (
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/expect"
)

func ratio(t testing.TB, s string) *big.Rat {
	t.Helper()
	num, den, ok := strings.Cut(s, "/")
	r, good := new(big.Rat).SetString(num)
	require.True(t, good, s)
	if ok {
		q, good := new(big.Rat).SetString(den)
		require.True(t, good, s)
		r.Quo(r, q)
	}
	return r
}

// near compares with a figure printed from binary floating point: to about 1e-9 of its size.
func near(t testing.TB, want string, got *big.Rat, relative string) {
	t.Helper()
	w := ratio(t, want)
	diff := new(big.Rat).Sub(got, w)
	bound := new(big.Rat).Mul(new(big.Rat).Abs(w), ratio(t, relative))
	require.LessOrEqual(t, diff.Abs(diff).Cmp(bound), 0, "want %s, got %s", want, got.FloatString(20))
}

func pv(t testing.TB, p Projection) decimal.Decimal {
	t.Helper()
	n, err := p.PresentValue()
	require.NoError(t, err)
	table, err := p.Table()
	require.NoError(t, err)
	expect.Equal(t, n.String(), table.Present, "the table's total is the present value")
	return n
}

func level(amount, years string, disc Discount) Projection {
	return Projection{Discount: disc, Streams: []Stream{Level("loss", expect.Dec(amount), expect.Dec(years))}}
}
