package exact

import (
	"math"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"
)

// The reference in this file is math/big alone.

func rat(t testing.TB, s string) *big.Rat {
	t.Helper()
	r, ok := new(big.Rat).SetString(s)
	require.True(t, ok, s)
	return r
}

func num(t testing.TB, s string) Num {
	t.Helper()
	return FromRat(rat(t, s))
}

// same checks the value against the reference and that a number that fits 64 bits came back to them.
func same(t testing.TB, want *big.Rat, got Num, what ...any) {
	t.Helper()
	if want == nil {
		require.False(t, got.Known(), what...)
		require.Nil(t, got.Rat(), what...)
		return
	}
	require.True(t, got.Known(), what...)
	if want.Cmp(got.Rat()) != 0 {
		require.Equal(t, want.RatString(), got.Rat().RatString(), what...)
	}
	if got.wide == nil {
		require.Positive(t, got.d, what...)
		return
	}
	require.False(t, want.Num().IsInt64() && want.Denom().IsInt64(), what...)
}

func equalDecimal(t testing.TB, want, got decimal.Decimal, what ...any) {
	t.Helper()
	if !want.Equal(got) {
		require.Fail(t, "decimals differ: want "+want.String()+", got "+got.String(), what...)
	}
}

// refRound rounds half away from zero by comparing distances, not by adding a half.
func refRound(r *big.Rat, places int) *big.Rat {
	p := new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil))
	s := new(big.Rat).Mul(r, p)
	q, m := new(big.Int).QuoRem(s.Num(), s.Denom(), new(big.Int))
	rest := new(big.Rat).SetFrac(m.Abs(m), s.Denom())
	if rest.Cmp(big.NewRat(1, 2)) >= 0 {
		q.Add(q, big.NewInt(int64(s.Sign())))
	}
	return new(big.Rat).Quo(new(big.Rat).SetInt(q), p)
}

// samples are the edges of 64 bits, money, fractions, unreduced and wide numbers, and random ones.
func samples() []Num {
	var out []Num
	ns := []int64{0, 1, -1, 2, -3, 7, 10, 99, 100, -100, 12345, math.MaxInt32, math.MinInt32, 1 << 32, 1e15, -1e15,
		math.MaxInt64, math.MaxInt64 - 1, math.MinInt64, math.MinInt64 + 1, math.MaxInt64 / 2, math.MinInt64 / 2}
	for _, n := range ns {
		for _, d := range []int64{1, 2, 3, 37, 100, 1e18, math.MaxInt64, math.MaxInt64 - 1, 1 << 62} {
			out = append(out, Num{n: n, d: d})
		}
	}
	for _, n := range ns {
		w := new(big.Rat).SetFrac(new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1), 90), big.NewInt(n)), big.NewInt(3))
		out = append(out, FromRat(w), FromRat(w.Inv(w)), FromRat(new(big.Rat).Neg(w)))
	}
	out = append(out, FromRat(new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 63))))
	g := rand.New(rand.NewPCG(1, 2))
	for range 60 {
		out = append(out, Num{n: int64(g.Uint64() >> g.IntN(64)), d: 1 + int64(g.Uint64()>>1>>g.IntN(63))&(math.MaxInt64>>1)})
	}
	return out
}

func TestOperationsAgreeWithMathBig(t *testing.T) {
	list := samples()
	rats := make([]*big.Rat, len(list))
	for i, a := range list {
		rats[i] = a.Rat()
	}
	for i, a := range list {
		x := rats[i]
		same(t, new(big.Rat).Neg(x), a.Neg(), "neg", x)
		require.Equal(t, x.Sign(), a.Sign(), x)
		for j, b := range list {
			y := rats[j]
			same(t, new(big.Rat).Add(x, y), a.Add(b), "add", x, y)
			same(t, new(big.Rat).Sub(x, y), a.Sub(b), "sub", x, y)
			same(t, new(big.Rat).Mul(x, y), a.Mul(b), "mul", x, y)
			var quo *big.Rat
			if y.Sign() != 0 {
				quo = new(big.Rat).Quo(x, y)
			}
			same(t, quo, a.Quo(b), "quo", x, y)
			if x.Cmp(y) != a.Cmp(b) {
				require.Equal(t, x.Cmp(y), a.Cmp(b), "cmp %v %v", x, y)
			}
			smaller := x
			if y.Cmp(x) < 0 {
				smaller = y
			}
			same(t, smaller, Min(a, b), "min", x, y)
		}
	}
	for i, a := range list {
		require.Zero(t, rats[i].Cmp(a.Rat()), "an operation wrote to its operand %v", rats[i])
	}
}

func TestRoundingAgreesWithMathBig(t *testing.T) {
	for _, a := range samples() {
		for places := range 19 {
			want := refRound(a.Rat(), places)
			same(t, want, a.Round(places), "round %v to %d", a.Rat(), places)
			require.Equal(t, want.FloatString(places), a.Fixed(places), "fixed %v to %d", a.Rat(), places)
		}
		got := a.Decimal()
		same(t, refRound(a.Rat(), 18), FromRat(got.Rat()), "decimal %v", a.Rat())
	}
}

func TestRound(t *testing.T) {
	for _, c := range []struct {
		name, in string
		places   int
		want     string
	}{
		{"half a cent up", "0.005", 2, "0.01"},
		{"half a cent down from zero", "-0.005", 2, "-0.01"},
		{"under half a cent", "0.00499999999", 2, "0.00"},
		{"a half at an even digit goes away from zero", "2.5", 0, "3"},
		{"a negative half at an even digit goes away from zero", "-2.5", 0, "-3"},
		{"a third", "1/3", 4, "0.3333"},
		{"two thirds", "2/3", 4, "0.6667"},
		{"already in such parts", "12.5", 2, "12.50"},
		{"the largest whole number in parts that do not fit", "9223372036854775807", 2, "9223372036854775807.00"},
		{"the smallest whole number", "-9223372036854775808", 18, "-9223372036854775808.000000000000000000"},
		{"a wide half", "1180591620717411303424.5", 0, "1180591620717411303425"},
		{"a wide negative half", "-1180591620717411303424.5", 0, "-1180591620717411303425"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, num(t, c.in).Fixed(c.places))
			same(t, rat(t, c.want), num(t, c.in).Round(c.places))
		})
	}
	t.Run("places out of range leave the number alone", func(t *testing.T) {
		a := num(t, "1/3")
		require.Equal(t, a, a.Round(-1))
		require.Equal(t, a, a.Round(19))
	})
}

func TestRoundingUpWhereTheQuotientFillsSixtyFourBits(t *testing.T) {
	for _, c := range []struct {
		n, d   int64
		places int
	}{
		{3504881374004814807, 19, 2}, {5902958103587056517, 32, 2}, {2545650682171918123, 138, 3},
		{2785458355130142294, 151, 3}, {422430439287948732, 229, 4}, {605053205617673293, 328, 4},
	} {
		a := Num{n: c.n, d: c.d}
		same(t, refRound(a.Rat(), c.places), a.Round(c.places), "%d/%d", c.n, c.d)
		same(t, refRound(a.Neg().Rat(), c.places), a.Neg().Round(c.places), "-%d/%d", c.n, c.d)
	}
}

func TestUndeterminedStaysUndetermined(t *testing.T) {
	var u Num
	require.False(t, u.Known())
	require.True(t, Int(0).Known(), "zero is a figure")
	require.Nil(t, u.Rat())
	require.Zero(t, u.Sign())
	require.Empty(t, u.Fixed(2))
	require.Empty(t, u.Short())
	equalDecimal(t, decimal.Decimal{}, u.Decimal())
	same(t, nil, u.Neg())
	same(t, nil, u.Round(2))
	same(t, nil, FromRat(nil))
	for _, a := range append(samples(), u) {
		for _, r := range []Num{a.Add(u), u.Add(a), a.Sub(u), u.Sub(a), a.Mul(u), u.Mul(a), a.Quo(u), u.Quo(a), Min(a, u), Min(u, a)} {
			same(t, nil, r, a)
		}
		require.Zero(t, a.Cmp(u))
		require.Zero(t, u.Cmp(a))
	}
	same(t, nil, Int(1).Quo(Int(0)), "a number over zero")
	same(t, nil, num(t, "1180591620717411303424").Quo(Int(0)), "a wide number over zero")
}

func TestMoneyOverMoneyAtTheEdges(t *testing.T) {
	for _, c := range [][2]int64{{math.MinInt64, -1}, {math.MinInt64, 1}, {1, math.MinInt64}, {math.MinInt64, math.MinInt64}, {math.MaxInt64, -100}} {
		a, b := Num{n: c[0], d: cents}, Num{n: c[1], d: cents}
		same(t, new(big.Rat).Quo(a.Rat(), b.Rat()), a.Quo(b), c)
	}
}

func TestRatsAreCopies(t *testing.T) {
	in := rat(t, "1180591620717411303424/3")
	want := in.RatString()
	a := FromRat(in)
	in.SetInt64(1)
	out := a.Rat()
	out.SetInt64(2)
	require.Equal(t, want, a.Rat().RatString())
}

func TestDecimalOfANumber(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a whole number", "7", "7"},
		{"hundredths", "0.25", "0.25"},
		{"a thousandth", "0.001", "0.001"},
		{"eighteen places", "0.000000000000000001", "0.000000000000000001"},
		{"a third to eighteen places", "1/3", "0.333333333333333333"},
		{"minus two thirds to eighteen places", "-2/3", "-0.666666666666666667"},
		{"a wide number", "1180591620717411303424.5", "1180591620717411303424.5"},
	} {
		t.Run(c.name, func(t *testing.T) {
			want, err := decimal.NewFromString(c.want)
			require.NoError(t, err)
			equalDecimal(t, want, num(t, c.in).Decimal())
		})
	}
	equalDecimal(t, decimal.New(-12345, -2), Num{n: -12345, d: cents}.Decimal())
}

func TestShort(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"9", "9"}, {"9.00", "9"}, {"1/2", "0.5"}, {"-1/8", "-0.125"}, {"2/37", "2/37"}, {"-4/74", "-2/37"}, {"0", "0"},
		{"1180591620717411303424", "1180591620717411303424"}, {"1180591620717411303425/3", "1180591620717411303425/3"},
	} {
		require.Equal(t, c.want, num(t, c.in).Short(), c.in)
	}
	require.Equal(t, "3", Num{n: 300, d: cents}.Short())
	require.Equal(t, "2/37", Num{n: 200, d: 3700}.Short(), "the fraction is in lowest terms")
}

func TestPartsGoThereAndBack(t *testing.T) {
	for _, a := range append(samples(), Num{}) {
		require.Equal(t, a, Of(a.Parts()))
	}
}

func TestGroup(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""}, {"0", "0"}, {"999", "999"}, {"1000", "1,000"}, {"-999", "-999"}, {"-1000", "-1,000"}, {"-100.00", "-100.00"},
		{"4002471.00", "4,002,471.00"}, {"123456789", "123,456,789"}, {"0.123456", "0.123456"}, {"1234.5678", "1,234.5678"},
		{"20000/37", "20000/37"}, {"-20000/37", "-20000/37"},
	} {
		require.Equal(t, c.want, Group(c.in), c.in)
	}
}

// A number with places is what big.Rat writes, which rounds half away from zero too, save that nothing is negative zero.
func TestPlacesAreThoseOfBigRat(t *testing.T) {
	wide := new(big.Rat).SetFrac(new(big.Int).Lsh(big.NewInt(1), 200), big.NewInt(7))
	for _, r := range []*big.Rat{big.NewRat(0, 1), big.NewRat(1, 1), big.NewRat(-7, 100), big.NewRat(1, 200), big.NewRat(-1, 200), big.NewRat(-1, 300), big.NewRat(2, 37),
		big.NewRat(math.MaxInt64, 1), big.NewRat(math.MinInt64, 1), big.NewRat(math.MinInt64, 100), big.NewRat(math.MaxInt64, 100), big.NewRat(9_999_999, 1000), wide} {
		a := FromRat(r)
		for _, places := range []int{0, 1, 2, 6, 18} {
			want := r.FloatString(places)
			if strings.Trim(want, "-0.") == "" {
				want = strings.TrimPrefix(want, "-")
			}
			require.Equal(t, want, a.Fixed(places), "%s to %d places", r, places)
			require.Equal(t, "x"+want, string(a.AppendFixed([]byte("x"), places)))
		}
	}
	require.Empty(t, Num{}.AppendFixed(nil, 2), "undetermined")
}

// Money has two places, or as many as it has: 18 where no decimal holds it.
func TestMoneyIsWrittenAsItsDecimal(t *testing.T) {
	for want, r := range map[string]*big.Rat{"0.00": big.NewRat(0, 1), "12.00": big.NewRat(12, 1), "-0.05": big.NewRat(-5, 100), "0.125": big.NewRat(1, 8),
		"0.333333333333333333": big.NewRat(1, 3), "0.50": big.NewRat(500, 1000), "9223372036854775807.00": big.NewRat(math.MaxInt64, 1)} {
		a := FromRat(r)
		require.Equal(t, want, string(a.AppendText(nil)))
		require.Equal(t, want, Text(a.Decimal()), "as its decimal")
	}
	g := rand.New(rand.NewPCG(11, 12))
	for range 20_000 {
		n, d := int64(g.Uint64()>>g.IntN(64)), 1+int64(g.Uint64()>>(1+g.IntN(63)))>>1 //nolint:gosec // any number
		switch g.IntN(3) {
		case 0:
			d = pow10[g.IntN(19)]
		case 1:
			d = 3 * pow10[g.IntN(19)/2]
		}
		a := Num{n: n, d: d}
		require.Equal(t, Text(a.Decimal()), string(a.AppendText(nil)), "%d/%d", n, d)
	}
	for _, a := range []Num{{n: 1, d: 4e18}, {n: -1, d: 4e18}, {n: math.MaxInt64 - 1, d: math.MaxInt64}, {n: 1 - math.MaxInt64, d: math.MaxInt64},
		{n: math.MinInt64, d: math.MaxInt64}, {n: 3_999_999_999_999_999_999, d: 4e18}, {n: 1, d: math.MaxInt64}} {
		require.Equal(t, Text(a.Decimal()), string(a.AppendText(nil)), "%d/%d", a.n, a.d)
	}
}

func TestDollarsAreGroupedByThousands(t *testing.T) {
	for want, r := range map[string]*big.Rat{"$0.00": big.NewRat(0, 1), "$999.99": big.NewRat(99999, 100), "$1,000.00": big.NewRat(1000, 1), "-$163,251,529.00": big.NewRat(-163251529, 1),
		"$0.01": big.NewRat(1, 200), "-$12.35": big.NewRat(-12345, 1000), "$9,223,372,036,854,775,807.00": big.NewRat(math.MaxInt64, 1)} {
		require.Equal(t, want, FromRat(r).Dollars())
		require.Equal(t, "x"+want, string(FromRat(r).AppendDollars([]byte("x"))))
		require.Equal(t, strings.Replace(want, "$", "", 1), string(FromRat(r).AppendGrouped(nil, 2)))
	}
	require.Empty(t, Num{}.Dollars(), "undetermined")
	require.Empty(t, Num{}.AppendGrouped(nil, 2), "undetermined")
}

func TestGroupsOfDigits(t *testing.T) {
	for s, want := range map[string]string{"": "", "-": "-", "0": "0", "12": "12", "-123": "-123", "1234": "1,234", "-123456": "-123,456",
		"1234567": "1,234,567", "1234.5678": "1,234.5678", "100000/37": "100000/37", ".25": ".25"} {
		require.Equal(t, want, Group(s))
		require.Equal(t, "x"+want, string(AppendGroup([]byte("x"), []byte(s))))
	}
}

// AsDecimal goes through a decimal and back.
func TestANumberAsItsDecimal(t *testing.T) {
	for _, r := range []*big.Rat{big.NewRat(0, 1), big.NewRat(MaxMoney, 1), big.NewRat(-MaxMoney, 100), big.NewRat(MaxMoney+1, 1), big.NewRat(1, 3), big.NewRat(-7, 8)} {
		got, ok := FromRat(r).AsDecimal()
		want, err := FromDecimal(FromRat(r).Decimal())
		require.NoError(t, err)
		require.True(t, ok)
		require.Zero(t, want.Cmp(got), "%s", r)
		require.Equal(t, want.Short(), got.Short())
	}
	_, ok := FromRat(new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), 4000))).AsDecimal()
	require.False(t, ok, "an absurd one")
	_, ok = Num{}.AsDecimal()
	require.False(t, ok, "undetermined")
}

func TestANumberIsGivenInWholeHundredths(t *testing.T) {
	for _, c := range []struct {
		of   Num
		want int64
		ok   bool
	}{
		{Int(12), 1200, true},
		{Of(1, 3, nil), 33, true},
		{Of(-1, 200, nil), -1, true},
		{Of(12345, 100, nil), 12345, true},
		{FromRat(big.NewRat(1, 8)), 13, true},
		{Num{}, 0, false},
		{Int(math.MaxInt64), 0, false},
	} {
		n, ok := c.of.Hundredths()
		require.Equal(t, c.ok, ok, c.of.Short())
		require.Equal(t, c.want, n, c.of.Short())
	}
}
