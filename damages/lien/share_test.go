package lien_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
)

func replace(text, old, replacement string) string {
	return strings.Replace(text, old, replacement, 1)
}

// several computes claims under the sample law with a shared ceiling, each with what was paid, its category and its class.
func several(t *testing.T, shared, gross string, claims ...[3]string) ([]lien.Result, error) {
	t.Helper()
	o := law(t, `"amount": "paid + future"`, `"amount": "paid"`,
		`"shared": [{"title": "half of the recovery", "amount": "1/2 * recovery", "among": "classes", "classes": ["inns", "barns"], "under": "Z. Stat. § 2"}],`, shared, `"at_most": [{"title": "two thirds of what is left", "amount": "2/3 * net"}],`, "", `"figures": ["two-thirds"]`, `"figures": ["one-third", "40 percent"]`)
	var list []lien.Prepared
	var on []lien.Sums
	for _, x := range claims {
		c := comp()
		c.Paid, c.Category, c.Class = expect.Dec(x[0]), x[1], x[2]
		p, err := c.Prepare(o, lien.Recovery{})
		require.NoError(t, err)
		list, on = append(list, p), append(on, sums(gross, "0", "0"))
	}
	got, err := lien.Results(list, on)
	alone, err2 := lien.Amounts(list, on)
	require.Equal(t, err == nil, err2 == nil)
	for i := range got {
		require.True(t, got[i].Amount.Equal(alone[i]))
		total := decimal.Decimal{}
		for _, l := range got[i].Lines {
			total = total.Add(l.Amount)
		}
		require.True(t, total.Equal(got[i].Amount), "%v", got[i].Lines)
	}
	return got, err
}

func amounts(list []lien.Result) (out []string) {
	for _, r := range list {
		out = append(out, r.Amount.StringFixed(2))
	}
	return out
}

const (
	half     = `"shared": [{"title": "half of the recovery", "amount": "1/2 * recovery", "among": "all"}],`
	category = `"shared": [{"title": "a third of the recovery", "amount": "1/3 * recovery", "among": "category"}],`
	classes  = `"shared": [{"title": "40 percent of the recovery", "amount": "40% * recovery", "among": "classes", "classes": ["inns", "barns"]}],`
)

func TestClaimsUnderOneRuleShareItsCeilings(t *testing.T) {
	// N.C. Gen. Stat. § 44-50 as jeffreyhowardlaw.com computes it: 3,000 and 2,500 share half of 7,000.
	got, err := several(t, half, "7000", [3]string{"3000"}, [3]string{"2500"})
	require.NoError(t, err)
	require.Equal(t, []string{"1909.09", "1590.91"}, amounts(got))
	require.True(t, got[0].Ceilings[0].Reached)
	got, err = several(t, half, "11000", [3]string{"3000"}, [3]string{"2500"})
	require.NoError(t, err)
	require.Equal(t, []string{"3000.00", "2500.00"}, amounts(got), "at the ceiling")
	got, err = several(t, half, "10999.98", [3]string{"3000"}, [3]string{"2500"})
	require.NoError(t, err)
	require.Equal(t, []string{"2999.99", "2500.00"}, amounts(got), "one cent below")
	got, err = several(t, half, "5000", [3]string{"3000"})
	require.NoError(t, err)
	require.Equal(t, []string{"2500.00"}, amounts(got), "one claim alone")

	got, err = several(t, category, "16000", [3]string{"5803", "hospital"}, [3]string{"1530", "hospital"}, [3]string{"2839.32", "physician"})
	require.NoError(t, err)
	require.Equal(t, []string{"4220.55", "1112.78", "2839.32"}, amounts(got), "5,333.33 in all; the largest bears the cent")
	_, err = several(t, category, "16000", [3]string{"5803", "hospital"}, [3]string{"1530"})
	require.ErrorContains(t, err, "[1].category: not recorded")

	// 40 percent of 10,000 in equal parts; what the barns do not need goes to the inns.
	got, err = several(t, classes, "10000", [3]string{"3000", "", "inns"}, [3]string{"3000", "", "barns"})
	require.NoError(t, err)
	require.Equal(t, []string{"2000.00", "2000.00"}, amounts(got))
	got, err = several(t, classes, "10000", [3]string{"3000", "", "inns"}, [3]string{"1000", "", "inns"}, [3]string{"500", "", "barns"})
	require.NoError(t, err)
	require.Equal(t, []string{"2625.00", "875.00", "500.00"}, amounts(got))
	_, err = several(t, classes, "10000", [3]string{"3000", "", "inns"}, [3]string{"3000"})
	require.ErrorContains(t, err, "[1].class")
	got, err = several(t, classes, "10000", [3]string{"9000"})
	require.NoError(t, err)
	require.Equal(t, []string{"4000.00"}, amounts(got), "one claim alone needs no class")
}

// Claims that share a ceiling never come to more than it together, and none to more than it comes to alone.
func TestSharedCeilingsHoldOverRandomClaims(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 9)) //nolint:gosec // a fixed seed is the point
	for range 300 {
		var list [][3]string
		for range 2 + r.IntN(4) {
			list = append(list, [3]string{decimal.New(r.Int64N(900_000), -2).StringFixed(2), []string{"a", "b"}[r.IntN(2)], []string{"inns", "barns"}[r.IntN(2)]})
		}
		gross := decimal.New(100+r.Int64N(3_000_000), -2)
		for shared, most := range map[string]decimal.Decimal{half: gross.Mul(expect.Dec("0.5")), classes: gross.Mul(expect.Dec("0.4"))} {
			got, err := several(t, shared, gross.StringFixed(2), list...)
			require.NoError(t, err)
			total := decimal.Decimal{}
			for i, x := range got {
				total = total.Add(x.Amount)
				require.LessOrEqual(t, x.Amount.Cmp(expect.Dec(list[i][0])), 0)
			}
			require.LessOrEqual(t, total.Cmp(most.Round(2)), 0)
		}
	}
}
