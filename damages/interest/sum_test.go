package interest

import (
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/exact"
)

func quick() *ledger { return &ledger{quick: true} }

func quickSum(hi, lo, err uint64) *sum { return &sum{quick: fixed{hi, lo}, err: err} }

// A quick ledger is lost, and the exact one decides, as soon as it cannot hold a sum or its error may reach a cent.
func TestAQuickLedgerIsLostBeforeItIsWrong(t *testing.T) {
	l := quick()
	l.add(quickSum(1, 0, mostErr-1), quickSum(1, 0, 1))
	require.False(t, l.lost, "an error of 2^-24 cents decides nothing")
	l.add(quickSum(1, 0, mostErr), quickSum(1, 0, 1))
	require.True(t, l.lost, "an error above it may")
	l = quick()
	l.add(quickSum(1<<61, 0, 0), quickSum(1<<61-1, 0, 0))
	require.False(t, l.lost)
	l.add(quickSum(1<<61, 0, 0), quickSum(1<<61, 0, 0))
	require.True(t, l.lost, "the sum does not fit")
	l.add(quickSum(0, 0, 0), quickSum(0, 0, 0))
	require.True(t, l.lost, "what is lost stays so")

	for name, c := range map[string]struct {
		n    exact.Num
		lost bool
	}{
		"cents":           {exact.Of(12345, 100, nil), false},
		"half a cent":     {exact.Of(1, 200, nil), true},
		"a third":         {exact.Of(1, 3, nil), true},
		"below zero":      {exact.Int(-1), true},
		"a wide fraction": {exact.FromRat(new(big.Rat).SetFrac(new(big.Int).Lsh(big.NewInt(1), 80), big.NewInt(1))), true},
		"zero":            {exact.Int(0), false},
	} {
		l, to := quick(), new(sum)
		l.setCents(to, c.n)
		require.Equal(t, c.lost, l.lost, name)
	}
	to := new(sum)
	quick().setCents(to, exact.Of(12345, 100, nil))
	require.Equal(t, fixed{hi: 12345}, to.quick)
}

// A payment and a debt whose difference is smaller than the error cannot be told apart.
func TestAPaymentThatMayBeAsLargeAsTheDebtLosesTheQuickLedger(t *testing.T) {
	for name, c := range map[string]struct {
		left, owed *sum
		lost       bool
	}{
		"less than is owed":      {quickSum(5, 0, 0), quickSum(7, 0, 0), false},
		"more than is owed":      {quickSum(7, 0, 0), quickSum(5, 0, 0), false},
		"equal and exact":        {quickSum(5, 0, 0), quickSum(5, 0, 0), false},
		"equal within the error": {quickSum(5, 0, 3), quickSum(5, 2, 0), true},
		"equal at its end":       {quickSum(5, 0, 2), quickSum(5, 2, 0), true},
		"apart by more than it":  {quickSum(5, 0, 2), quickSum(5, 3, 0), false},
	} {
		l := quick()
		l.take(c.left, c.owed)
		require.Equal(t, c.lost, l.lost, name)
	}
	left, owed := quickSum(7, 0, 1), quickSum(5, 0, 2)
	require.Equal(t, cents{small: 5}, quick().take(left, owed))
	require.Equal(t, fixed{hi: 1, lo: 1<<64 - 2}, left.quick, "7 - 5 less the error of 5")
	require.Equal(t, uint64(3), left.err)
	require.Equal(t, sum{}, *owed)
}

func TestThePartOfAYearLosesAQuickLedgerThatCannotHoldIt(t *testing.T) {
	rate := func(n exact.Num) *ledger {
		l := quick()
		l.rate = n
		l.base = *quickSum(100, 0, 0)
		return l
	}
	for name, c := range map[string]struct {
		l    *ledger
		days int
		year int64
		ok   bool
	}{
		"five percent":              {rate(exact.Int(5)), 365, 365, true},
		"days before the first":     {rate(exact.Int(5)), -1, 365, false},
		"no day":                    {rate(exact.Int(5)), 0, 365, true},
		"a rate below zero":         {rate(exact.Int(-5)), 1, 365, false},
		"a rate nobody set":         {rate(exact.Num{}), 1, 365, false},
		"more than words can hold":  {rate(exact.Int(1 << 60)), 1 << 20, 365, false},
		"a year beyond all bounds":  {rate(exact.Of(1, 1<<40, nil)), 1, 1 << 50, false},
		"a wide rate":               {rate(exact.FromRat(new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 80)))), 1, 365, false},
		"an error that would count": {func() *ledger { l := rate(exact.Int(100)); l.base.err = mostErr; return l }(), 365, 365, false},
		"an error just below":       {func() *ledger { l := rate(exact.Int(100)); l.base.err = mostErr - 1; return l }(), 365, 365, true},
	} {
		_, _, ok := c.l.portion(c.days, c.year)
		require.Equal(t, c.ok, ok, name)
	}
	l := rate(exact.Int(5))
	part, short, ok := l.portion(365, 365)
	require.True(t, ok)
	require.Equal(t, fixed{hi: 5}, part, "5 percent of 100 cents")
	require.Equal(t, uint64(2), short)
	l = rate(exact.Int(-5))
	l.grow(1, 365)
	require.True(t, l.lost)
}

// Half a cent is rounded up; what lies below it by no more than the error is not decided.
func TestCentsAreDecidedOutsideTheError(t *testing.T) {
	const half = 1 << 63
	for name, c := range map[string]struct {
		x    fixed
		err  uint64
		want string
		ok   bool
	}{
		"half a cent":                  {fixed{5, half}, 0, "0.06", true},
		"below it by more than it":     {fixed{5, half - 2}, 1, "0.05", true},
		"below it by just the error":   {fixed{5, half - 1}, 1, "", false},
		"more than an amount can hold": {fixed{half, 0}, 0, "", false},
		"nothing":                      {fixed{}, 0, "0.00", true},
	} {
		d, ok := c.x.cents(c.err)
		require.Equal(t, c.ok, ok, name)
		if ok {
			require.True(t, decimal.RequireFromString(c.want).Equal(decimal.New(d, -2)), name)
		}
	}
}
