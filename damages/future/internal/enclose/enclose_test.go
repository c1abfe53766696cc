package enclose

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

func between(t testing.TB, bits uint, a Interval, want *big.Rat, what ...any) {
	t.Helper()
	unit := new(big.Int).Lsh(big.NewInt(1), bits)
	lo, hi := new(big.Rat).SetFrac(a.Lo, unit), new(big.Rat).SetFrac(a.Hi, unit)
	require.LessOrEqual(t, lo.Cmp(want), 0, what...)
	require.GreaterOrEqual(t, hi.Cmp(want), 0, what...)
}

func TestOperationsEncloseTheExactValue(t *testing.T) {
	g := rand.New(rand.NewPCG(1, 2))
	const bits = 96
	f := New(bits)
	number := func() *big.Rat { return big.NewRat(g.Int64N(2e9)-1e9, 1+g.Int64N(1e6)) }
	for range 500 {
		x, y := number(), number()
		a, b := f.Of(x), f.Of(y)
		between(t, bits, a, x)
		between(t, bits, a.Neg(), new(big.Rat).Neg(x))
		between(t, bits, f.Add(a, b), new(big.Rat).Add(x, y))
		between(t, bits, f.Mul(a, b), new(big.Rat).Mul(x, y), x, y)
		if x.Sign() > 0 {
			between(t, bits, f.Inv(a), new(big.Rat).Inv(x))
		}
	}
}

// 40 digits of the decimal module of Python.
func TestLogarithmsAndExponentials(t *testing.T) {
	const bits = 120
	f := New(bits)
	tiny := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Exp(big.NewInt(10), big.NewInt(30), nil))
	nearly := func(a Interval, want string) {
		t.Helper()
		w, ok := new(big.Rat).SetString(want)
		require.True(t, ok)
		unit := new(big.Int).Lsh(big.NewInt(1), bits)
		lo, hi := new(big.Rat).SetFrac(a.Lo, unit), new(big.Rat).SetFrac(a.Hi, unit)
		require.LessOrEqual(t, lo.Cmp(new(big.Rat).Add(w, tiny)), 0)
		require.GreaterOrEqual(t, hi.Cmp(new(big.Rat).Sub(w, tiny)), 0)
		width := new(big.Int).Sub(a.Hi, a.Lo)
		require.Less(t, width.BitLen(), 40, "the bounds are close")
	}
	nearly(f.Log(big.NewRat(2, 1)), "0.6931471805599453094172321214581765680755")
	nearly(f.Log(big.NewRat(2, 1)), "0.6931471805599453094172321214581765680755")
	nearly(f.Log(big.NewRat(1, 2)), "-0.6931471805599453094172321214581765680755")
	nearly(f.Log(big.NewRat(105, 100)), "0.0487901641694320030653744042231646586079736644")
	nearly(f.Log(big.NewRat(11, 1)), "2.397895272798370544061943577965129299821")
	nearly(f.Exp(f.Of(big.NewRat(1, 1))), "2.718281828459045235360287471352662497757")
	nearly(f.Exp(f.Of(big.NewRat(-1, 1))), "0.3678794411714423215955237701614608674458")
	nearly(f.Log(big.NewRat(1, 10_000_000_000)), "-23.02585092994045684017991454684364207601")
	nearly(f.Log(big.NewRat(1_000_000_000_000_000_001, 1_000_000_000_000_000_000)), "0.0000000000000000009999999999999999995")
	require.Zero(t, f.Log(big.NewRat(1, 1)).Lo.Sign())
	big5 := f.Exp(f.Of(big.NewRat(5, 1)))
	w, _ := new(big.Rat).SetString("148.413159102576603421115580040552279623487667593878989046752845")
	between(t, bits, f.Add(big5, Interval{big.NewInt(-1), big.NewInt(1)}), w)
}

func TestRoundingAndWhatItCannotDecide(t *testing.T) {
	f := New(64)
	for _, c := range []struct {
		n, d    int64
		want    int64
		decided bool
	}{{12345, 1000, 1235, false}, {-12345, 1000, -1235, false}, {1, 3, 33, true}, {-2, 3, -67, true}, {1, 2, 50, true}} {
		n, ok := f.Cents(f.Of(big.NewRat(c.n, c.d)))
		require.Equal(t, c.decided, ok, c)
		if ok {
			require.Equal(t, c.want, n.Int64(), c)
		}
	}
	require.EqualValues(t, 3, f.Round(f.Of(big.NewRat(5, 2)).Lo, 1).Int64(), "a half goes away from zero")
	require.EqualValues(t, -3, f.Round(f.Of(big.NewRat(-5, 2)).Lo, 1).Int64())
}

func BenchmarkLog(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		New(192).Log(big.NewRat(103, 100))
	}
}

// 60 digits of the decimal module of Python: (1 - base^-length) / (length ln base).
func TestAnnuitiesEncloseTheirValue(t *testing.T) {
	const bits = 120
	f := New(bits)
	rat := func(s string) *big.Rat {
		r, ok := new(big.Rat).SetString(s)
		require.True(t, ok)
		return r
	}
	for _, c := range []struct{ base, length, want string }{
		{"1.05", "10", "0.791320859504571131814029276082143243747438232011276282144770"},
		{"0.98", "7", "1.074163953972874962421228795672706807201148622719172934196514"},
		{"1.001", "0.5", "0.999750166536567266273891774416664074922083296322561427002084"},
		{"1", "12", "1"}, // no discount
	} {
		between(t, bits, f.Annuity(rat(c.base), rat(c.length)), rat(c.want), c.base)
	}
}
