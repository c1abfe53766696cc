package fault_test

import (
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/internal/cost"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

func pct(s string) decimal.Decimal { return decimal.RequireFromString(s) }

func hostile() map[string]decimal.Decimal {
	return map[string]decimal.Decimal{
		"an exponent of ten million":       decimal.New(1, 10_000_000),
		"an exponent of minus ten million": decimal.New(1, -10_000_000),
		"a million digits":                 decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), 3_300_000), 0),
		"just above all":                   pct("100.000000000000000001"),
		"just below none":                  pct("-0.000000000000000001"),
		"a fortune":                        pct("1000000000000001"),
	}
}

func TestBarsAtTheirBoundaries(t *testing.T) {
	type want struct {
		kept   string
		barred bool
	}
	keep := func(r string) want { return want{r, false} }
	bar := want{"0/1", true}
	cases := []struct {
		percent                string
		pure, at50, above50, x want
	}{
		{"0", keep("1/1"), keep("1/1"), keep("1/1"), keep("1/1")},
		{"0.01", keep("9999/10000"), keep("9999/10000"), keep("9999/10000"), bar},
		{"10", keep("9/10"), keep("9/10"), keep("9/10"), bar},
		{"49.99", keep("5001/10000"), keep("5001/10000"), keep("5001/10000"), bar},
		{"50", keep("1/2"), bar, keep("1/2"), bar},
		{"50.01", keep("4999/10000"), bar, bar, bar},
		{"99.5", keep("1/200"), bar, bar, bar},
		{"100", keep("0/1"), bar, bar, bar},
	}
	for _, c := range cases {
		for b, w := range map[fault.Bar]want{fault.Pure: c.pure, fault.At50: c.at50, fault.Above50: c.above50, fault.AnyFault: c.x} {
			t.Run(c.percent+" percent, "+b.InWords(), func(t *testing.T) {
				kept, barred, err := fault.Rule{Bar: b}.Recovery(pct(c.percent))
				require.NoError(t, err)
				require.Equal(t, w.kept, kept.String())
				require.Equal(t, w.barred, barred)
			})
		}
	}
}

// Lompe v. Sunridge, 818 F.3d 1041 (10th Cir. 2016): 3,000,000, the plaintiff at 10 percent. Liebeck: 200,000 at 20.
func TestRecoveriesOfRealCases(t *testing.T) {
	for _, c := range []struct {
		percent       string
		damages, want int64
	}{{"10", 3_000_000, 2_700_000}, {"20", 200_000, 160_000}} {
		kept, _, err := fault.Rule{Bar: fault.Pure}.Recovery(pct(c.percent))
		require.NoError(t, err)
		require.Zero(t, kept.Mul(kept, big.NewRat(c.damages, 1)).Cmp(big.NewRat(c.want, 1)))
	}
}

func TestAnExactThirdStaysExactToItsPlaces(t *testing.T) {
	kept, _, err := fault.Rule{Bar: fault.Pure}.Recovery(pct("33.333333333333333333"))
	require.NoError(t, err)
	back := kept.Mul(kept, big.NewRat(100, 1))
	back.Add(back, pct("33.333333333333333333").Rat())
	require.Zero(t, back.Cmp(big.NewRat(100, 1)))
}

func TestMoreFaultNeverKeepsMore(t *testing.T) {
	for b := fault.Pure; b <= fault.AnyFault; b++ {
		last := big.NewRat(1, 1)
		for i := range int64(10_001) {
			kept, barred, err := fault.Rule{Bar: b}.Recovery(decimal.New(i, -2))
			require.NoError(t, err)
			require.LessOrEqual(t, kept.Cmp(last), 0)
			require.False(t, barred && kept.Sign() != 0)
			last = kept
		}
	}
}

func TestRecoveryRefusesWhatIsOutOfRange(t *testing.T) {
	for name, d := range hostile() {
		t.Run(name, func(t *testing.T) {
			require.Less(t, cost.Bytes(func() {
				_, _, err := fault.Rule{Bar: fault.Pure}.Recovery(d)
				require.Equal(t, []string{"percent"}, expect.Paths(err))
				require.Equal(t, []string{"[0].percent"}, expect.Paths(fault.Validate([]fault.Share{{Of: "x", Percent: d}})))
			}), uint64(1<<17), "a refusal looks no further than it has to")
		})
	}
}

func TestARuleWithoutABarIsAnError(t *testing.T) {
	kept, barred, err := fault.Rule{}.Recovery(pct("10"))
	require.Nil(t, kept)
	require.False(t, barred)
	require.Equal(t, []string{"bar"}, expect.Paths(err))
	require.EqualError(t, err, "bar: no fault regime (allowed: pure, at_50, above_50, any_fault, at_51, not_slight)")
}

func TestBarsHaveNamesAndWords(t *testing.T) {
	seen := map[string]bool{}
	for b := fault.Pure; b <= fault.AnyFault; b++ {
		require.NotEmpty(t, b.String())
		require.False(t, seen[b.InWords()])
		seen[b.InWords()] = true
	}
	require.Empty(t, fault.BarUnspecified.String())
	require.Equal(t, "no fault regime", fault.BarUnspecified.InWords())
	require.Equal(t, "invalid", fault.Bar(200).String())
	require.Equal(t, "no fault regime", fault.Bar(200).InWords())
}

func TestShares(t *testing.T) {
	share := func(of, p string) fault.Share { return fault.Share{Of: of, Percent: pct(p)} }
	cases := []struct {
		name   string
		shares []fault.Share
		want   []string
	}{
		{"none", nil, nil},
		{"Lompe: 10, 25, 65", []fault.Share{share("lompe", "10"), share("sunridge", "25"), share("amc", "65")}, nil},
		{"one bears all", []fault.Share{share("a", "100")}, nil},
		{"one bears none", []fault.Share{share("a", "100"), share("b", "0")}, nil},
		{"thirds that add up", []fault.Share{share("a", "33.33"), share("b", "33.33"), share("c", "33.34")}, nil},
		{"thirds that do not", []fault.Share{share("a", "33.33"), share("b", "33.33"), share("c", "33.33")}, []string{""}},
		{"a hair too much", []fault.Share{share("a", "50"), share("b", "50.000000000000000001")}, []string{""}},
		{"nobody's share", []fault.Share{share("", "100")}, []string{"[0].of"}},
		{"two for one", []fault.Share{share("a", "50"), share("b", "0"), share("a", "50")}, []string{"[2].of"}},
		{"three for one", []fault.Share{share("a", "50"), share("a", "25"), share("a", "25")}, []string{"[1].of", "[2].of"}},
		{"below none", []fault.Share{share("a", "-1"), share("b", "101")}, []string{"[0].percent", "[1].percent"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			err := fault.Validate(c.shares)
			require.Equal(t, c.want, expect.Paths(err))
			require.Equal(t, c.want == nil, err == nil)
		})
	}
	err := fault.Validate([]fault.Share{share("a", "33.33"), share("b", "33.33")})
	require.EqualError(t, err, "shares of fault add up to 66.66 (allowed: 100 percent)")
	long := strings.Repeat("a", 10_000)
	err = fault.Validate([]fault.Share{share(long, "50"), share(long, "50")})
	require.Less(t, len(err.Error()), 200, "an input is not echoed")
}

func FuzzRecovery(f *testing.F) {
	f.Add(uint8(fault.At50), int64(5000), int32(-2))
	f.Add(uint8(fault.Pure), int64(1), int32(10_000_000))
	f.Add(uint8(99), int64(-1), int32(-10_000_000))
	f.Fuzz(func(t *testing.T, b uint8, n int64, e int32) {
		kept, barred, err := fault.Rule{Bar: fault.Bar(b)}.Recovery(decimal.New(n, e))
		if err != nil {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			return
		}
		require.GreaterOrEqual(t, kept.Sign(), 0)
		require.LessOrEqual(t, kept.Cmp(big.NewRat(1, 1)), 0)
		require.False(t, barred && kept.Sign() != 0)
	})
}

// Budget: 400 ns; the result is allocated.
func BenchmarkRecovery(b *testing.B) {
	r, p := fault.Rule{Bar: fault.Above50}, pct("12.5")
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := r.Recovery(p); err != nil {
			b.Fatal(err)
		}
	}
}
