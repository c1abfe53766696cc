package dollars_test

import (
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/injunction/internal/dollars"
)

func TestCents(t *testing.T) {
	for _, c := range []struct {
		in   decimal.Decimal
		want int64
		ok   bool
	}{
		{decimal.Decimal{}, 0, true}, {decimal.New(5, 0), 500, true}, {decimal.New(5, -2), 5, true}, {decimal.New(5000, -5), 5, true},
		{decimal.New(5, -3), 0, false}, {decimal.New(1, 15), dollars.Max, true}, {decimal.New(11, 14), 0, false}, {decimal.New(-11, 14), 0, false},
		{decimal.New(1, 1_000_000_000), 0, false}, {decimal.New(1, -1_000_000_000), 0, false}, {decimal.New(1, 16), 0, false},
	} {
		got, ok := dollars.Cents(c.in)
		require.Equal(t, c.ok, ok)
		require.Equal(t, c.want, got)
	}
	huge, err := decimal.NewFromString("1" + strings.Repeat("0", 1000))
	require.NoError(t, err)
	_, ok := dollars.Cents(huge)
	require.False(t, ok)
	require.Equal(t, "0.05", dollars.Text(decimal.New(5, -2)))
	require.Equal(t, "-12.00", dollars.Text(decimal.New(-12, 0)))
	require.Empty(t, dollars.Text(decimal.New(5, -3)))
	require.Equal(t, "1.50", dollars.Of(150).StringFixed(2))
}
