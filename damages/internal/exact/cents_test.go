package exact_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/exact"
)

func nums(cents ...int64) []exact.Num {
	var out []exact.Num
	for _, c := range cents {
		out = append(out, exact.Of(c, 300, nil)) // thirds of a cent
	}
	return out
}

func fixed(list []exact.Num) []string {
	var out []string
	for _, n := range list {
		out = append(out, n.Fixed(2))
	}
	return out
}

func TestCentsGoToTheLargestParts(t *testing.T) {
	for name, c := range map[string]struct {
		thirds []int64
		want   []string
	}{
		"100.00 in three":               {[]int64{10000, 10000, 10000}, []string{"33.34", "33.33", "33.33"}},
		"200.00 in three":               {[]int64{20000, 20000, 20000}, []string{"66.66", "66.67", "66.67"}},
		"the largest, not the first":    {[]int64{1, 10000, 10001}, []string{"0.00", "33.33", "33.34"}},
		"a sum that is no whole cent":   {[]int64{1, 1}, []string{"0.01", "0.00"}},
		"nothing":                       {[]int64{0, 0}, []string{"0.00", "0.00"}},
		"whole cents are left as found": {[]int64{300, 600}, []string{"1.00", "2.00"}},
	} {
		require.Equal(t, c.want, fixed(exact.Cents(exact.Sum(nums(c.thirds...)).Round(2), nums(c.thirds...))), name)
	}
}

// Half cents by the thousand: none falls below zero, no part moves by more than a cent, and the sum holds.
func TestCentsNeverFallBelowZero(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	for range 200 {
		parts := make([]exact.Num, 1+r.IntN(50))
		for i := range parts {
			parts[i] = exact.Of(r.Int64N(4), 200, nil)
		}
		sum := exact.Sum(parts)
		given := exact.Int(0)
		for i, n := range exact.Cents(sum.Round(2), slices.Clone(parts)) {
			require.GreaterOrEqual(t, n.Sign(), 0)
			d := n.Sub(parts[i])
			require.LessOrEqual(t, exact.Max(d, d.Neg()).Cmp(exact.Of(3, 200, nil)), 0)
			given = given.Add(n)
		}
		require.Zero(t, given.Cmp(sum.Round(2)))
	}
}

func TestAProportionAddsUpExactly(t *testing.T) {
	parts := exact.InProportion(exact.Int(100), []exact.Num{exact.Int(1), exact.Int(0), exact.Int(2)})
	require.Equal(t, []string{"33.33", "0.00", "66.67"}, fixed(parts))
	require.Zero(t, parts[0].Add(parts[1]).Add(parts[2]).Cmp(exact.Int(100)))
}
