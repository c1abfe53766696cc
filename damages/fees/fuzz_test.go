package fees_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

// An agreement that is read is valid, is written so that the same is read again, and gives a fee between nothing and the recovery
// whose lines add up. Anything else is refused, and nothing panics.
func FuzzDecodeAgreement(f *testing.F) {
	for _, s := range []string{written, signed, "", "{}", "[]", `{"base":"gross","without_recovery":"client","stages":[{"name":"x","tiers":[{"percent":"1e1000000000"}]}]}`,
		`{"base":"gross","without_recovery":"client","stages":[{"name":"x","tiers":[{"percent":"0","up_to":"0.01"},{"percent":"100"}]}]}`,
		"{\"base\":\"\u22121\"}", `{"stages":[{"tiers":[{"percent":"NaN"}]}]}`} {
		f.Add([]byte(s), "1000000.01", "33.33")
	}
	f.Fuzz(func(t *testing.T, text []byte, gross, costs string) {
		a, err := fees.DecodeAgreement(text)
		if err != nil {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			return
		}
		require.NoError(t, a.Validate())
		back, err := a.MarshalJSON()
		require.NoError(t, err)
		again, err := fees.DecodeAgreement(back)
		require.NoError(t, err, string(back))
		twice, err := again.MarshalJSON()
		require.NoError(t, err)
		require.Equal(t, string(back), string(twice)) //nolint:testifylint // the same bytes
		g, c, ok := amountsOf(gross, costs)
		if !ok {
			return
		}
		fee, err := a.Fee(fees.Recovery{Stage: a.Stages[0].Name, Gross: g, Costs: c})
		if err != nil {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			return
		}
		require.False(t, fee.Amount.IsNegative())
		require.False(t, fee.Amount.GreaterThan(g))
		sum := expect.Dec("0")
		for _, l := range fee.Lines {
			sum = sum.Add(l.Amount)
		}
		require.True(t, sum.Equal(fee.Amount))
	})
}

// amountsOf reads two amounts; false where one is none.
func amountsOf(gross, costs string) (g, c decimal.Decimal, ok bool) {
	g, err := exact.ParseDecimal(gross)
	if err != nil {
		return g, c, false
	}
	c, err = exact.ParseDecimal(costs)
	return g, c, err == nil
}
