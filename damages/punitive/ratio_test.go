package punitive_test

import (
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/punitive"
)

func TestRatiosOfRealDecisions(t *testing.T) {
	cases := []struct{ name, punitive, harm, want string }{
		{"Gore, as reviewed: 500 times, 517 U.S. at 582", "2000000", "4000", "500:1"},
		{"Gore on remand", "50000", "4000", "12.5:1"},
		{"State Farm, as reviewed", "145000000", "1000000", "145:1"},
		{"State Farm on remand, 2004 UT 34", "9018780.75", "1002086.75", "9:1"},
		{"WhatsApp v. NSO", "167254000", "444719", "376.09:1"},
		{"Mathias v. Accor, each plaintiff", "186000", "5000", "37.2:1"},
		{"Simon v. San Paolo, as reviewed", "1700000", "5000", "340:1"},
		{"Simon v. San Paolo, the maximum", "50000", "5000", "10:1"},
		{"Lompe v. Sunridge, share after fault", "22500000", "1950000", "11.54:1"},
		{"Exxon v. Baker, as reviewed", "2500000000", "507500000", "4.93:1"},
		{"Exxon v. Baker, as limited", "507500000", "507500000", "1:1"},
		{"TXO v. Alliance, actual damages", "10000000", "19000", "526.32:1"},
		{"Arizona v. Asarco, nominal", "300000", "1", "300000:1"},
		{"Turley v. Lackawanna", "2500000", "1250000", "2:1"},
		{"no punitive damages", "0", "5000", "0:1"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			r, err := punitive.Ratio(expect.Dec(c.punitive), expect.Dec(c.harm))
			require.NoError(t, err)
			require.Equal(t, c.want, r.String())
			require.Zero(t, r.Rat().Cmp(new(big.Rat).Quo(expect.Dec(c.punitive).Rat(), expect.Dec(c.harm).Rat())))
		})
	}
}

func TestARatioThatIsNotWholeNeverReadsAsOne(t *testing.T) {
	cases := []struct{ punitive, harm, want, fixed string }{
		{"9.001", "1", "9.00:1", "9.0010"},
		{"8.999", "1", "9.00:1", "8.9990"},
		{"9.005", "1", "9.01:1", "9.0050"}, // half away from zero
		{"2", "3", "0.67:1", "0.6667"},
		{"0.01", "1000000000000000", "0.00:1", "0.0000"},
		{"9.1", "1", "9.1:1", "9.1000"},
	}
	for _, c := range cases {
		r, err := punitive.Ratio(expect.Dec(c.punitive), expect.Dec(c.harm))
		require.NoError(t, err)
		require.Equal(t, c.want, r.String())
		require.Equal(t, c.fixed, r.Fixed(4))
	}
}

func TestPlacesAreKeptInRange(t *testing.T) {
	r, err := punitive.Ratio(expect.Dec("1"), expect.Dec("3"))
	require.NoError(t, err)
	require.Equal(t, "0", r.Fixed(-5))
	require.Equal(t, "0.333333333333333333", r.Fixed(1_000_000))
}

func TestNoRatio(t *testing.T) {
	var none punitive.RatioValue
	require.Empty(t, none.String())
	require.Empty(t, none.Fixed(2))
	require.Nil(t, none.Rat())
}

func TestARatioCannotBeChangedThroughItsRat(t *testing.T) {
	r, err := punitive.Ratio(expect.Dec("9"), expect.Dec("1"))
	require.NoError(t, err)
	r.Rat().SetInt64(1)
	require.Equal(t, "9:1", r.String())
}

func TestNoHarmIsNoDenominator(t *testing.T) {
	_, err := punitive.Ratio(expect.Dec("9"), decimal.Decimal{})
	require.ErrorIs(t, err, punitive.ErrNoDenominator)
	require.ErrorIs(t, err, invalid.ErrInvalid)
	require.EqualError(t, err, "harm: zero: a ratio needs a denominator (allowed: more than 0 dollars)")
	var none *punitive.NoDenominatorError
	require.ErrorAs(t, err, &none)
	require.Equal(t, "harm", none.Path)
}

func TestHostileDecimalsAreRefusedAtOnce(t *testing.T) {
	for name, d := range hostile() {
		t.Run(name, func(t *testing.T) {
			quickly(t, func() {
				_, err := punitive.Ratio(d, d)
				require.Equal(t, []string{"punitive", "harm"}, expect.Paths(err))
				_, err = punitive.Ceiling(d, d, big.NewRat(9, 1))
				require.Equal(t, []string{"punitive", "harm"}, expect.Paths(err))
				_, err = punitive.Denominator{Amount: d, Potential: d}.Total()
				require.Equal(t, []string{"amount", "potential", "of"}, expect.Paths(err))
				_, err = punitive.Review(punitive.ReviewInput{Punitive: d, Denominator: punitive.Denominator{Amount: d, Of: "x", Potential: d},
					ComparablePenalty: d})
				require.Equal(t, []string{"punitive", "comparable_penalty", "denominator.amount", "denominator.potential"}, expect.Paths(err))
				require.Less(t, len(err.Error()), 1000)
			})
		})
	}
}

func TestCeilingsOfRealDecisions(t *testing.T) {
	cases := []struct {
		name, punitive, harm string
		multiple             *big.Rat
		want                 string
	}{
		{"State Farm on remand", "145000000", "1002086.75", big.NewRat(9, 1), "9018780.75"},
		{"Gore on remand", "2000000", "4000", big.NewRat(25, 2), "50000"},
		{"NSO, as ordered", "167254000", "444719", big.NewRat(9, 1), "4002471"},
		{"Lompe", "22500000", "1950000", big.NewRat(1, 1), "1950000"},
		{"Simon", "1700000", "5000", big.NewRat(10, 1), "50000"},
		{"a verdict below the ceiling stands", "100", "1000", big.NewRat(8, 1), "100"},
		{"a verdict at the ceiling stands", "8000", "1000", big.NewRat(8, 1), "8000"},
		{"a cent above", "8000.01", "1000", big.NewRat(8, 1), "8000"},
		{"none at all", "8000", "1000", new(big.Rat), "0"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got, err := punitive.Ceiling(expect.Dec(c.punitive), expect.Dec(c.harm), c.multiple)
			require.NoError(t, err)
			expect.Equal(t, c.want, got)
		})
	}
}

func TestUnusableMultiplesAreRefused(t *testing.T) {
	wide := new(big.Int).Lsh(big.NewInt(1), 1_000_000)
	for name, m := range map[string]*big.Rat{
		"none": nil, "negative": big.NewRat(-1, 2), "above a million": big.NewRat(1_000_001, 1),
		"a wide numerator": new(big.Rat).SetInt(wide), "a wide denominator": new(big.Rat).SetFrac(big.NewInt(1), wide),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := punitive.Ceiling(expect.Dec("1"), expect.Dec("1"), m)
			require.Equal(t, []string{"multiple"}, expect.Paths(err))
		})
	}
}

func TestADenominatorSaysWhatItCounts(t *testing.T) {
	got, err := punitive.Denominator{Amount: expect.Dec("10"), Of: "compensatory damages", Potential: expect.Dec("2.50")}.Total()
	require.NoError(t, err)
	expect.Equal(t, "12.50", got)

	_, err = punitive.Denominator{Amount: expect.Dec("10")}.Total()
	require.Equal(t, []string{"of"}, expect.Paths(err))
	_, err = punitive.Denominator{Amount: expect.Dec("10"), Of: strings.Repeat("a", 201)}.Total()
	require.Equal(t, []string{"of"}, expect.Paths(err))
	_, err = punitive.Denominator{Of: "nothing"}.Total()
	require.ErrorIs(t, err, punitive.ErrNoDenominator)
	require.Equal(t, []string{"amount"}, expect.Paths(err))
}

// Against exact fractions, over amounts of every size.
func TestRatioAndCeilingAgreeWithFractions(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	for range 5000 {
		p := decimal.New(rnd.Int64N(1_000_000_000_000_000_00)>>rnd.IntN(56), -2)
		h := decimal.New(rnd.Int64N(1_000_000_000_000_000_00)>>rnd.IntN(56)+1, -2)
		n := big.NewRat(rnd.Int64N(1000), rnd.Int64N(12)+1)
		r, err := punitive.Ratio(p, h)
		require.NoError(t, err)
		require.Zero(t, r.Rat().Cmp(new(big.Rat).Quo(p.Rat(), h.Rat())))

		c, err := punitive.Ceiling(p, h, n)
		require.NoError(t, err)
		require.LessOrEqual(t, c.Cmp(p), 0, "never raises an award")
		more, err := punitive.Ceiling(p, h.Add(decimal.New(1, -2)), n)
		require.NoError(t, err)
		require.GreaterOrEqual(t, more.Cmp(c), 0, "more harm never lowers it")
		limit := new(big.Rat).Mul(n, h.Rat())
		if limit.Cmp(p.Rat()) >= 0 {
			require.True(t, c.Equal(p))
		} else {
			require.LessOrEqual(t, new(big.Rat).Abs(limit.Sub(limit, c.Rat())).Cmp(big.NewRat(1, 2_000_000_000_000_000_000)), 0)
		}
	}
}

func FuzzRatio(f *testing.F) {
	f.Add(int64(16725400000), int32(-2), int64(44471900), int32(-2))
	f.Add(int64(1), int32(10_000_000), int64(1), int32(-10_000_000))
	f.Add(int64(-1), int32(0), int64(0), int32(0))
	f.Fuzz(func(t *testing.T, p int64, pe int32, h int64, he int32) {
		r, err := punitive.Ratio(decimal.New(p, pe), decimal.New(h, he))
		if err != nil {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.NotEmpty(t, expect.Paths(err))
			return
		}
		require.GreaterOrEqual(t, r.Rat().Sign(), 0)
		require.True(t, strings.HasSuffix(r.String(), ":1"))
	})
}
