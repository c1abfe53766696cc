package future

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// reference is the present value of a growing stream by the textbook's sum, in math/big alone.
func reference(amount, growth, discount *big.Rat, periods int, grown, beginning bool, alive func(k int) *big.Rat) *big.Rat {
	up, down := new(big.Rat).Add(one, growth), new(big.Rat).Inv(new(big.Rat).Add(one, discount))
	g, v := new(big.Rat).SetInt64(1), new(big.Rat).SetInt64(1)
	if grown {
		g.Set(up)
	}
	sum := new(big.Rat)
	for k := 1; k <= periods; k++ {
		if !beginning {
			v.Mul(v, down)
		}
		x := new(big.Rat).Mul(amount, g)
		x.Mul(x, v)
		if alive != nil {
			x.Mul(x, alive(k))
		}
		sum.Add(sum, x)
		if beginning {
			v.Mul(v, down)
		}
		g.Mul(g, up)
	}
	return sum
}

func percentRat(n int64, places int32) *big.Rat {
	return new(big.Rat).Mul(decimal.New(n, -places).Rat(), big.NewRat(1, 100))
}

func FuzzTheQuickWayAgreesWithTheExactWay(f *testing.F) {
	f.Add(int64(6000000), uint8(40), int64(0), int64(325), uint8(2), false, false)
	f.Add(int64(100), uint8(15), int64(0), int64(10), uint8(0), false, false)
	f.Add(int64(-1), uint8(200), int64(1000), int64(1001), uint8(3), true, false)
	f.Add(int64(99999999999), uint8(1), int64(1), int64(2), uint8(6), false, true)
	f.Add(int64(50), uint8(2), int64(0), int64(100), uint8(0), false, false)
	f.Fuzz(func(t *testing.T, cents int64, years uint8, growth, discount int64, places uint8, grown, beginning bool) {
		a := Annuity{Amount: decimal.New(cents%1e17, -2), Years: 1 + int(years)%60, Growth: decimal.New(growth%1e9, -int32(places%8)), Discount: decimal.New(discount%1e9, -int32(places%8)),
			YearOne: Ungrown, Beginning: beginning}
		if grown {
			a.YearOne = Grown
		}
		exactly, err := a.exactly()
		quickly, ok := a.quick()
		if err != nil {
			require.False(t, ok, "the quick way answered for %v: %v", a, err)
			return
		}
		want := dollars(roundCents(reference(a.Amount.Rat(), percentRat(growth%1e9, int32(places%8)), percentRat(discount%1e9, int32(places%8)), a.Years, grown, beginning, nil)))
		expect.Equal(t, want.String(), exactly)
		if ok {
			expect.Equal(t, want.String(), decimal.New(quickly, -2), a)
		}
		got, err := a.PresentValue()
		require.NoError(t, err)
		expect.Equal(t, want.String(), got)
	})
}

func FuzzAProjectionAgreesWithTheExactWay(f *testing.F) {
	f.Add(int64(4800000), uint8(60), int64(0), int64(300), uint8(3), uint8(35), uint8(0), true)
	f.Add(int64(4800000), uint8(60), int64(100), int64(300), uint8(0), uint8(35), uint8(1), true)
	f.Add(int64(100000), uint8(30), int64(0), int64(600), uint8(3), uint8(0), uint8(1), false)
	f.Fuzz(func(t *testing.T, cents int64, years uint8, growth, discount int64, payments, age, how uint8, life bool) {
		table, err := mortality.Published(mortality.SSA2022, mortality.Male)
		require.NoError(t, err)
		s := Stream{Amount: decimal.New(cents%1e15, -2), Years: decimal.New(1+int64(years)%70, 0), Growth: Growth{Percent: decimal.New(growth%100_000, -2), YearOne: YearOne(1 + how%2)}}
		if life {
			s.Survival = Weighted(table, decimal.New(int64(age%120), 0))
		}
		p := Projection{Payments: Frequency(payments % 4), Timing: Timing(how / 2 % 2), Discount: Discount{Kind: Compound, Percent: decimal.New(discount%100_000, -2), PerPeriod: true}, Streams: []Stream{s}}
		if p.Validate() != nil {
			return
		}
		want, err := p.cents(&p.Streams[0])
		require.NoError(t, err)
		if n, ok := p.quick(&p.Streams[0]); ok {
			require.Equal(t, want.Int64(), n)
		}
	})
}

// The quick way must answer, not only agree: otherwise the benchmark measures something else.
func TestTheQuickWayAnswersInItsRange(t *testing.T) {
	g := rand.New(rand.NewPCG(3, 4))
	answered := 0
	for range 300 {
		a := Annuity{Amount: decimal.New(g.Int64N(1e10), -2), Years: 1 + g.IntN(80), Discount: decimal.New(1+g.Int64N(1000), -2)}
		n, ok := a.quick()
		if !ok {
			continue
		}
		answered++
		want := roundCents(reference(a.Amount.Rat(), new(big.Rat), new(big.Rat).Mul(a.Discount.Rat(), big.NewRat(1, 100)), a.Years, false, false, nil))
		require.Equal(t, want.Int64(), n, a)
	}
	require.Greater(t, answered, 295)
}

// The quick way of a projection comes to the cents of the exact one, and answers: by periods at their end and at their
// beginning, for life and for certain, negative amounts too.
func TestTheQuickWayOfAProjectionIsTheExactOne(t *testing.T) {
	g := rand.New(rand.NewPCG(7, 8))
	table, err := mortality.Published(mortality.SSA2022, mortality.Female)
	require.NoError(t, err)
	for _, life := range []bool{false, true} {
		for _, timing := range []Timing{EndOfPeriod, BeginningOfPeriod} {
			for _, payments := range []Frequency{Yearly, HalfYearly, Quarterly, Monthly} {
				answered := 0
				for range 20 {
					s := Stream{Amount: decimal.New(g.Int64N(2e9)-1e9, -2), Years: decimal.New(1+g.Int64N(45), 0), Offset: g.IntN(2) == 0}
					if life {
						s.Survival = Weighted(table, decimal.New(g.Int64N(60), 0))
					}
					p := Projection{Payments: payments, Timing: timing, Streams: []Stream{s},
						Discount: Discount{Kind: Compound, Percent: decimal.New(1+g.Int64N(1000), -2), PerPeriod: payments != Yearly}}
					require.NoError(t, p.Validate())
					want, err := p.cents(&p.Streams[0])
					require.NoError(t, err)
					if n, ok := p.quick(&p.Streams[0]); ok {
						require.Equal(t, want.Int64(), n, "%+v", p)
						answered++
					}
				}
				if life && timing == BeginningOfPeriod {
					require.Zero(t, answered, "left to the exact way")
				} else {
					require.Greater(t, answered, 17, "%v %v %v", life, timing, payments)
				}
			}
		}
	}
}

// A sum of fractions that lies next to half a cent, nearer than any bounds of fixed point, is rounded as the fraction it is.
func TestNextToHalfACentAFractionIsRoundedAsItIs(t *testing.T) {
	for _, bits := range []uint{300, 6000} {
		little := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), bits))
		for _, c := range []struct {
			add  *big.Rat
			want int64
		}{{little, 1}, {new(big.Rat), 1}, {new(big.Rat).Neg(little), 0}} {
			got := runningCents([]term{{fraction: big.NewRat(1, 200)}, {fraction: c.add}}, false)
			require.Equal(t, c.want, got[1].Int64(), "%d bits from half a cent", bits)
			got = runningCents([]term{{fraction: big.NewRat(-1, 200)}, {fraction: new(big.Rat).Neg(c.add)}}, true)
			require.Equal(t, -c.want, got[1].Int64(), "%d bits from half a cent, below zero", bits)
		}
	}
}

func TestAHalfCentFallsBackAndRoundsAway(t *testing.T) {
	// 1.00 a year for one year at 100 percent is 0.50; a cent is half a cent
	a := Annuity{Amount: expect.Dec("0.01"), Years: 1, Discount: expect.Dec("100")}
	_, ok := a.quick()
	require.False(t, ok, "the bound cannot decide an exact half")
	n, err := a.PresentValue()
	require.NoError(t, err)
	expect.Equal(t, "0.01", n)
	a.Amount = expect.Dec("-0.01")
	n, err = a.PresentValue()
	require.NoError(t, err)
	expect.Equal(t, "-0.01", n)
}

func TestFixedPointStaysWithinItsBounds(t *testing.T) {
	g := rand.New(rand.NewPCG(5, 6))
	unit := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 128))
	for range 300 {
		den := 2 + g.Uint64N(1e9)
		num := 1 + g.Uint64N(den-1)
		k := 1 + g.IntN(300)
		x := quotient(num, den).power(k)
		want := new(big.Rat).SetInt64(1)
		for range k {
			want.Mul(want, big.NewRat(int64(num), int64(den))) //nolint:gosec // below 1e9
		}
		low := x.asRat()
		high := new(big.Rat).Add(low, new(big.Rat).Mul(unit, new(big.Rat).SetUint64(x.err)))
		require.LessOrEqual(t, low.Cmp(want), 0)
		require.Positive(t, high.Cmp(want))
	}
}

// Whatever power q lies within its bounds, the cents that are answered are those of the exact product.
func TestTheCentsOfAnAnnuityAreThoseOfEveryPowerWithinTheBounds(t *testing.T) {
	g := rand.New(rand.NewPCG(9, 10))
	unit := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 128))
	answered := 0
	for i := range 3000 {
		x := bounded{unit128{g.Uint64() >> g.IntN(64), g.Uint64()}, 1 + g.Uint64()>>(1+g.IntN(8))}
		front, below, cents := 1+g.Uint64N(1<<20), 1+g.Uint64N(8), g.Uint64N(1<<42)
		if i%2 == 0 {
			x.err, front, below, cents = 1+x.err>>g.IntN(60), 1+g.Uint64N(1<<g.IntN(40)), 1+g.Uint64N(1<<g.IntN(40)), g.Uint64N(1<<g.IntN(57))
		}
		n, ok := annuityCents(x, front, below, cents)
		if !ok {
			continue
		}
		answered++
		q := x.asRat()
		for range 2 {
			want := new(big.Rat).Sub(one, q)
			want.Mul(want, new(big.Rat).SetFrac(new(big.Int).SetUint64(front), new(big.Int).SetUint64(below)))
			want.Mul(want, new(big.Rat).SetInt(new(big.Int).SetUint64(cents)))
			require.Equal(t, roundCents(want.Mul(want, big.NewRat(1, 100))).Int64(), n, "%v %d %d %d", x, front, below, cents)
			q.Add(q, new(big.Rat).Mul(unit, new(big.Rat).SetUint64(x.err)))
		}
	}
	require.Greater(t, answered, 1500)
}

func random(g *rand.Rand) Projection {
	p := Projection{Payments: Frequency(g.IntN(4)), Timing: Timing(g.IntN(5)), On: civil.On(2026, 2, 28)}
	switch g.IntN(4) {
	case 0:
		p.Discount = DiscountAt(decimal.New(g.Int64N(1200), -2))
	case 1:
		p.Discount = TwoTier(DiscountKind(int(Stepped)+g.IntN(2)), decimal.New(g.Int64N(500), -2), 1+g.IntN(10), decimal.New(g.Int64N(900), -2))
	case 2:
		p.Discount = NetRate(decimal.New(500+g.Int64N(500), -2), decimal.New(g.Int64N(500), -2))
	case 3:
		p.Discount = SimpleAt(decimal.New(g.Int64N(900), -2))
		p.Timing = EndOfPeriod
	}
	s := Stream{Amount: decimal.New(1+g.Int64N(1e8), -2), Years: decimal.New(1+g.Int64N(25), 0), Growth: Growth{Percent: decimal.New(g.Int64N(600), -2), Base: 1, Terms: p.Discount.Terms}}
	if g.IntN(2) == 0 {
		t, _ := mortality.Published(mortality.NCHS2023, mortality.Both)
		s.Survival = Weighted(t, decimal.New(200+g.Int64N(500), -1))
	}
	p.Streams = []Stream{s}
	return p
}

func TestNothingIsReducedAtZero(t *testing.T) {
	g := rand.New(rand.NewPCG(7, 8))
	for range 30 {
		p := random(g)
		p.Streams[0].Survival = Survival{}
		p.Streams[0].Growth.Terms = Nominal
		p.Discount = DiscountAt(decimal.Decimal{})
		table, err := p.Table()
		require.NoError(t, err)
		expect.Equal(t, table.Nominal.String(), table.Present)
	}
}

func TestMoreGrowthOrSurvivalNeverLowersAndAHigherRateNeverRaises(t *testing.T) {
	g := rand.New(rand.NewPCG(9, 10))
	for range 20 {
		p := random(g)
		base := pv(t, p)
		more := p
		more.Streams = []Stream{p.Streams[0]}
		more.Streams[0].Growth.Percent = p.Streams[0].Growth.Percent.Add(expect.Dec("0.7"))
		require.GreaterOrEqual(t, pv(t, more).Cmp(base), 0, "more growth")
		sure := p
		sure.Streams = []Stream{p.Streams[0]}
		sure.Streams[0].Survival = Survival{}
		require.GreaterOrEqual(t, pv(t, sure).Cmp(base), 0, "certain instead of weighted")
		dear := p
		dear.Discount.Percent = p.Discount.Percent.Add(expect.Dec("0.9"))
		if dear.Discount.Kind == Stepped || dear.Discount.Kind == Switched {
			dear.Discount.Second = p.Discount.Second.Add(expect.Dec("0.9"))
		}
		require.LessOrEqual(t, pv(t, dear).Cmp(base), 0, "a higher discount")
	}
}

func TestSplittingAStreamChangesNothing(t *testing.T) {
	g := rand.New(rand.NewPCG(11, 12))
	for range 20 {
		p := random(g)
		s := p.Streams[0]
		years := int(s.Years.BigInt().Int64())
		if years < 2 {
			continue
		}
		cut := 1 + g.IntN(years-1)
		a, b := s, s
		a.Years, b.Years, b.First = decimal.New(int64(cut), 0), decimal.New(int64(years-cut), 0), cut+1
		whole, err := p.flows(&s)
		require.NoError(t, err)
		var parts []flow
		for _, x := range []Stream{a, b} {
			f, err := p.flows(&x)
			require.NoError(t, err)
			parts = append(parts, f...)
		}
		require.Len(t, parts, len(whole))
		terms := func(fs []flow) []term {
			out := make([]term, len(fs))
			for i := range fs {
				out[i] = fs[i].present()
			}
			return out
		}
		x, y := runningCents(terms(whole), true), runningCents(terms(parts), true)
		for i := range x {
			require.Zero(t, x[i].Cmp(y[i]), "payment %d", i)
		}
	}
}

func TestRowsAddUpToTheirTotals(t *testing.T) {
	g := rand.New(rand.NewPCG(13, 14))
	for range 20 {
		p := random(g)
		p.Valued = g.IntN(4)
		p.Streams[0].First = 1
		table, err := p.Table()
		require.NoError(t, err)
		var nominal, present, past decimal.Decimal
		for _, s := range table.Schedules {
			for _, r := range s.Rows {
				nominal, present = nominal.Add(r.Nominal), present.Add(r.Present)
				expect.Equal(t, present.String(), r.Cumulative)
				if r.Past {
					past = past.Add(r.Present)
				}
			}
		}
		expect.Equal(t, table.Nominal.String(), nominal)
		expect.Equal(t, table.Present.String(), present)
		expect.Equal(t, table.Past.String(), past)
		expect.Equal(t, table.Present.String(), table.Past.Add(table.Future))
	}
}

// An annuity certain for the life expectancy is never less than the stream weighted by survival (for whole years of it:
// the expectancy is rounded up).
func TestATermCertainOfTheExpectancyIsNoLess(t *testing.T) {
	table, err := mortality.Published(mortality.NCHS2023, mortality.Male)
	require.NoError(t, err)
	for age := int64(5); age < 95; age += 10 {
		e, err := table.Expectancy(decimal.New(age, 0))
		require.NoError(t, err)
		n := new(big.Int).Quo(e.Num(), e.Denom()).Int64() + 1
		for _, rate := range []string{"1", "3", "7"} {
			weighted := pv(t, Projection{Discount: DiscountAt(expect.Dec(rate)), Streams: []Stream{{Amount: expect.Dec("10000"), Years: expect.Dec("100"), Survival: Weighted(table, decimal.New(age, 0))}}})
			certain := pv(t, Projection{Discount: DiscountAt(expect.Dec(rate)), Streams: []Stream{Level("", expect.Dec("10000"), decimal.New(n, 0))}})
			require.GreaterOrEqual(t, certain.Cmp(weighted), 0, "age %d", age)
		}
	}
}

// Payments off whole years against binary floating point, within its precision.
func TestFractionsOfAYearAgainstRoots(t *testing.T) {
	in := bounds(192)
	for _, c := range []struct {
		base     *big.Rat
		exponent *big.Rat
		want     string // by the decimal module of Python, 30 digits
	}{
		{big.NewRat(105, 100), big.NewRat(1, 2), "1.024695076595959838322103868052"},
		{big.NewRat(2, 1), big.NewRat(1, 12), "1.059463094359295264561825294946"},
		{big.NewRat(9925, 10000), big.NewRat(1, 2), "0.996242942258563756998312959474"},
		{big.NewRat(121, 100), big.NewRat(1, 2), "1.1"},
	} {
		x := in.root(c.base, c.exponent)
		require.LessOrEqual(t, x.Lo.Cmp(x.Hi), 0)
		width := new(big.Int).Sub(x.Hi, x.Lo)
		require.Less(t, width.BitLen(), 30)
		mid := new(big.Rat).SetFrac(x.Lo, new(big.Int).Lsh(big.NewInt(1), 192))
		near(t, c.want, mid, "0.00000000000000000000000001")
	}
}

// asRat is the number that a bounded value stands for.
func (a unit128) asRat() *big.Rat {
	n := new(big.Int).SetUint64(a.hi)
	n.Lsh(n, 64)
	n.Add(n, new(big.Int).SetUint64(a.lo))
	return new(big.Rat).SetFrac(n, new(big.Int).Lsh(big.NewInt(1), 128))
}
