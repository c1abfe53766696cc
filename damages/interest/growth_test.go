package interest

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// over is n over 2 to the power of bits.
func over(bits uint, words ...uint64) *big.Rat {
	n := new(big.Int)
	for _, w := range words {
		n.Lsh(n, 64).Add(n, new(big.Int).SetUint64(w))
	}
	return new(big.Rat).SetFrac(n, new(big.Int).Lsh(big.NewInt(1), bits))
}

// within requires that a number is at least low and at most low and an error together.
func within(t *testing.T, number, low, short *big.Rat, what string) {
	t.Helper()
	require.LessOrEqual(t, low.Cmp(number), 0, "%s: above it", what)
	require.GreaterOrEqual(t, new(big.Rat).Add(low, short).Cmp(number), 0, "%s: the error does not reach it", what)
}

// A power in fixed point, and a sum that grows by it, lie within their error of the fractions they stand for.
func TestWhatASumGrowsByIsWithinItsError(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22)) //nolint:gosec // a fixed seed is the point
	held, most := 0, new(big.Int)
	for range 600 {
		num, den := r.Uint64()>>(1+r.IntN(63)), max(1, r.Uint64()>>(1+r.IntN(40)))
		if r.IntN(3) > 0 {
			num %= max(1, den/8)
		}
		n := 1 + r.IntN(80)
		g, ok := growthBy(num, den).power(n)
		if !ok {
			continue
		}
		held++
		factor := new(big.Rat).SetFrac(new(big.Int).SetUint64(num), new(big.Int).SetUint64(den))
		factor.Add(factor, big.NewRat(1, 1))
		want := big.NewRat(1, 1)
		for range n {
			want.Mul(want, factor)
		}
		within(t, want, over(128, g.whole, g.hi, g.lo), over(128, g.err), "the power")
		s := sum{quick: fixed{r.Uint64() >> (2 + r.IntN(60)), r.Uint64()}, err: r.Uint64N(1 << 20)}
		x, err, ok := s.grown(&g)
		if !ok {
			continue
		}
		most.SetUint64(max(most.Uint64(), x.hi))
		least := new(big.Rat).Mul(over(64, s.quick.hi, s.quick.lo), want)
		greatest := new(big.Rat).Add(over(64, s.quick.hi, s.quick.lo), over(64, s.err))
		greatest.Mul(greatest, want)
		within(t, least, over(64, x.hi, x.lo), over(64, err), "the least the sum may be")
		within(t, greatest, over(64, x.hi, x.lo), over(64, err), "the most the sum may be")
	}
	require.Greater(t, held, 300)
	require.Greater(t, most.Uint64(), uint64(1)<<60, "sums near the most that a ledger holds were drawn")
}

// Of two factors that are exact, the product is short by what is left out alone.
func TestAProductIsShortByWhatIsLeftOut(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 24)) //nolint:gosec // a fixed seed is the point
	short := false
	for range 2000 {
		a, b := growth{whole: r.Uint64N(100), hi: r.Uint64(), lo: r.Uint64()}, growth{whole: r.Uint64N(100), hi: r.Uint64(), lo: r.Uint64()}
		p, ok := a.times(&b)
		require.True(t, ok)
		want := new(big.Rat).Mul(over(128, a.whole, a.hi, a.lo), over(128, b.whole, b.hi, b.lo))
		got := over(128, p.whole, p.hi, p.lo)
		within(t, want, got, over(128, p.err), "the product")
		short = short || want.Cmp(new(big.Rat).Add(got, over(128, 1))) > 0
	}
	require.True(t, short, "some are short by more than a unit")
}

// What does not fit is not held: the whole part, the error, the sum.
func TestGrowthThatDoesNotFitIsNotHeld(t *testing.T) {
	_, ok := growthBy(10, 1).power(200)
	require.False(t, ok, "eleven to the power of 200")
	_, ok = (&growth{whole: 1, err: mostGrowthErr}).times(&growth{whole: 1})
	require.False(t, ok)
	_, ok = (&growth{whole: mostWhole}).times(&growth{whole: 1})
	require.False(t, ok)
	for name, s := range map[string]struct {
		sum sum
		g   growth
	}{
		"a sum of 2^62 cents":       {sum{quick: fixed{hi: 1 << 61}}, growth{whole: 2}},
		"a sum of 2^64 cents":       {sum{quick: fixed{hi: 1 << 61}}, growth{whole: 8}},
		"an error that would count": {sum{quick: fixed{hi: 1}, err: mostErr / 2}, growth{whole: 1}},
		"an error of the factor":    {sum{quick: fixed{hi: 1 << 60}}, growth{whole: 1, err: 1 << 45}},
	} {
		_, _, ok := s.sum.grown(&s.g)
		require.False(t, ok, name)
	}
}

// A quick ledger takes the years of a locked rate at once, and says what an exact one says that takes them one by one.
func TestManyYearsAtOnceAreThoseYearsOneByOne(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32)) //nolint:gosec // a fixed seed is the point
	for range 300 {
		rule := Rule{Rate: Fixed(decimal.New(r.Int64N(3000), -2)), Days: []DayCount{Actual365, Actual360}[r.IntN(2)], Compounds: Annually}
		days := 800 + r.IntN(15_000)
		if r.IntN(4) == 0 {
			rule.Compounds, days = Daily, 2+r.IntN(300)
		}
		from, err := civil.On(2000, 2, 20).AddDays(r.IntN(20)) // the 29th is among them
		require.NoError(t, err)
		to, err := from.AddDays(days)
		require.NoError(t, err)
		p := decimal.New(r.Int64N(1e13), -2)
		n, err := exact.Money(p)
		require.NoError(t, err)
		quick, one := ledger{quick: true}, ledger{}
		got, err := quick.over(rule, n, from, to, false, nil)
		require.NoError(t, err)
		require.False(t, quick.lost)
		want, err := one.over(rule, n, from, to, false, nil)
		require.NoError(t, err)
		require.Equal(t, want.StringFixed(2), got.StringFixed(2), "%v on %v from %v to %v", rule, p, from, to)
	}
}

// The years are taken at once only where they are of one rate and whole, and the ledger stands where it would have.
func TestAStrideEndsOnAnAnniversary(t *testing.T) {
	from := civil.On(2012, 2, 29)
	for name, c := range map[string]struct {
		rule   Rule
		to     civil.Date
		now    civil.Date
		joined int
	}{
		"the last anniversary before the day": {Rule{Rate: Fixed(decimal.New(5, 0)), Compounds: Annually}, civil.On(2020, 2, 28), civil.On(2019, 2, 28), 7},
		"the day itself":                      {Rule{Rate: Fixed(decimal.New(5, 0)), Compounds: Annually}, civil.On(2020, 2, 29), civil.On(2020, 2, 29), 8},
		"one year":                            {Rule{Rate: Fixed(decimal.New(5, 0)), Compounds: Annually}, civil.On(2013, 12, 31), from, 0},
		"days":                                {Rule{Rate: Fixed(decimal.New(5, 0)), Compounds: Daily}, civil.On(2012, 3, 30), civil.On(2012, 3, 30), 30},
		"months are not taken at once":        {Rule{Rate: Fixed(decimal.New(5, 0)), Compounds: Monthly}, civil.On(2020, 2, 29), from, 0},
		"nor years of several lengths":        {Rule{Rate: Fixed(decimal.New(5, 0)), Compounds: Annually, Days: ActualActual}, civil.On(2020, 2, 29), from, 0},
	} {
		l := ledger{quick: true}
		require.NoError(t, l.open(c.rule, exact.Int(1000), from, nil), name)
		require.NoError(t, l.stride(c.to), name)
		require.Equal(t, c.now, l.now, name)
		require.Equal(t, c.joined, l.joined, name)
		require.False(t, l.lost, name)
	}
}
