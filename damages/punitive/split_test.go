package punitive_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/punitive"
)

func share(n, d int64) punitive.Split {
	return punitive.Split{Payee: "state", Share: punitive.Fraction{Num: n, Den: d}}
}

func TestSplits(t *testing.T) {
	over := share(3, 4)
	over.Threshold = expect.Dec("100000")
	court := share(0, 0)
	court.Discretionary = true
	cases := []struct {
		name                    string
		split                   punitive.Split
		award, payee, plaintiff string
	}{
		{"Oregon, 60 percent of the award in Williams v. Philip Morris", share(60, 100), "79500000", "47700000", "31800000"},
		{"Oregon, DeMendoza v. Huffman", share(3, 5), "550000", "330000", "220000"},
		{"cents that do not divide", share(1, 3), "100.00", "33.33", "66.67"},
		{"half a cent goes up", share(1, 2), "0.01", "0.01", "0"},
		{"all of a part of a cent", share(1, 1), "0.005", "0.005", "0"},
		{"all of it", share(1, 1), "12.34", "12.34", "0"},
		{"nothing to divide", share(3, 5), "0", "0", "0"},
		{"below the threshold", over, "99999.99", "0", "99999.99"},
		{"at the threshold", over, "100000", "0", "100000"},
		{"a cent above", over, "100000.01", "0.01", "100000"},
		{"above", over, "500000", "300000", "200000"},
		{"no split", punitive.Split{}, "79500000", "0", "79500000"},
		{"left to the court", court, "79500000", "0", "79500000"},
		{"a payee without a share", punitive.Split{Payee: "state"}, "10", "0", "10"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			payee, plaintiff, err := c.split.Divide(expect.Dec(c.award))
			require.NoError(t, err)
			expect.Equal(t, c.payee, payee)
			expect.Equal(t, c.plaintiff, plaintiff)
		})
	}
	require.True(t, share(3, 5).Applies())
	require.False(t, court.Applies())
}

func TestSharesAddUpToTheAward(t *testing.T) {
	rnd := rand.New(rand.NewPCG(5, 6))
	for range 5000 {
		d := rnd.Int64N(1000) + 1
		s := share(rnd.Int64N(d+1), d)
		s.Threshold = decimal.New(rnd.Int64N(1_000_000), -2)
		award := decimal.New(rnd.Int64N(1_000_000_000_000), -2)
		payee, plaintiff, err := s.Divide(award)
		require.NoError(t, err)
		require.True(t, award.Equal(payee.Add(plaintiff)))
		require.False(t, payee.IsNegative())
		require.False(t, plaintiff.IsNegative())
	}
}

func TestSplitsRefuseWhatIsOutOfRange(t *testing.T) {
	for name, d := range hostile() {
		t.Run(name, func(t *testing.T) {
			quickly(t, func() {
				_, _, err := share(3, 5).Divide(d)
				require.Equal(t, []string{"award"}, expect.Paths(err))
				s := share(3, 5)
				s.Threshold = d
				_, _, err = s.Divide(expect.Dec("1"))
				require.Equal(t, []string{"threshold"}, expect.Paths(err))
			})
		})
	}
	for _, s := range []punitive.Split{share(-1, 2), share(3, 2), share(1, -2), share(1<<62, 1)} {
		_, _, err := s.Divide(expect.Dec("1"))
		require.Equal(t, []string{"share"}, expect.Paths(err))
	}
}

func TestFractions(t *testing.T) {
	require.Zero(t, punitive.Fraction{3, 5}.Rat().Cmp(big.NewRat(3, 5)))
	require.Zero(t, punitive.Fraction{}.Rat().Sign())
	require.Zero(t, punitive.Fraction{Num: 7}.Rat().Sign())
}
