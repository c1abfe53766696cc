package fault_test

import (
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/invalid"
)

func dollars(s string) decimal.Decimal { return decimal.RequireFromString(s) }

func TestACommonLiabilityDividesByHeadOrByFault(t *testing.T) {
	for name, c := range map[string]struct {
		rule      fault.Contribution
		judgment  string
		among     []fault.Tortfeasor
		shares    []string
		transfers []string // from>to:dollars
		overpaid  string
	}{
		// Uniform Contribution Among Tortfeasors Act § 2: equal shares; relative fault is not considered.
		"equal shares, one paid all": {fault.Contribution{Basis: fault.Equally}, "90000",
			[]fault.Tortfeasor{{ID: "a", Paid: dollars("90000"), Percent: dollars("10")}, {ID: "b"}, {ID: "c"}},
			[]string{"30000", "30000", "30000"}, []string{"b>a:30000", "c>a:30000"}, "0"},
		// Uniform Comparative Fault Act § 4: equitable shares.
		"by fault, one paid all": {fault.Contribution{Basis: fault.ByFault}, "100000",
			[]fault.Tortfeasor{{ID: "a", Paid: dollars("100000"), Percent: dollars("20")}, {ID: "b", Percent: dollars("80")}},
			[]string{"20000", "80000"}, []string{"b>a:80000"}, "0"},
		"no contribution at common law": {fault.Contribution{Basis: fault.NoContribution}, "100",
			[]fault.Tortfeasor{{ID: "a", Paid: dollars("100")}, {ID: "b"}}, []string{"100", "0"}, nil, "0"},
		// § 4(d): who settled in good faith is discharged from contribution.
		"a good-faith settlement bars": {fault.Contribution{Basis: fault.Equally, SettlementBars: true}, "60000",
			[]fault.Tortfeasor{{ID: "a", Paid: dollars("60000")}, {ID: "b"}, {ID: "s", Settled: true, Paid: dollars("5")}},
			[]string{"30000", "30000", "0"}, []string{"b>a:30000"}, "5"},
		"nobody contributes beyond its share of what was overpaid": {fault.Contribution{Basis: fault.Equally}, "90000",
			[]fault.Tortfeasor{{ID: "a", Paid: dollars("40000")}, {ID: "b"}, {ID: "c", Paid: dollars("10000")}},
			[]string{"30000", "30000", "30000"}, []string{"b>a:6000", "c>a:4000"}, "0"},
		"an uncollectible share is spread": {fault.Contribution{Basis: fault.ByFault, Spread: true}, "100000",
			[]fault.Tortfeasor{{ID: "a", Paid: dollars("100000"), Percent: dollars("30")}, {ID: "b", Percent: dollars("30")}, {ID: "x", Percent: dollars("40"), Cannot: true}},
			[]string{"50000", "50000", "0"}, []string{"b>a:50000"}, "0"},
		"or stays with who paid": {fault.Contribution{Basis: fault.ByFault}, "100000",
			[]fault.Tortfeasor{{ID: "a", Paid: dollars("100000"), Percent: dollars("30")}, {ID: "b", Percent: dollars("30")}, {ID: "x", Percent: dollars("40"), Cannot: true}},
			[]string{"30000", "30000", "0"}, []string{"b>a:30000"}, "0"},
		"an employer is indemnified and is one head with its employee": {fault.Contribution{Basis: fault.Equally}, "100000",
			[]fault.Tortfeasor{{ID: "employer", Paid: dollars("100000"), Through: "employee"}, {ID: "employee"}, {ID: "other"}},
			[]string{"0", "50000", "50000"}, []string{"employee>employer:50000", "other>employer:50000"}, "0"},
		"an intentional wrongdoer recovers nothing": {fault.Contribution{Basis: fault.Equally}, "100",
			[]fault.Tortfeasor{{ID: "a", Paid: dollars("100"), Intended: true}, {ID: "b"}}, []string{"50", "50"}, nil, "0"},
		"a cent that does not divide goes to the first": {fault.Contribution{Basis: fault.Equally}, "100",
			[]fault.Tortfeasor{{ID: "a", Paid: dollars("100")}, {ID: "b"}, {ID: "c"}},
			[]string{"33.34", "33.33", "33.33"}, []string{"b>a:33.33", "c>a:33.33"}, "0"},
		"one satisfaction": {fault.Contribution{Basis: fault.Equally}, "100",
			[]fault.Tortfeasor{{ID: "a", Paid: dollars("80")}, {ID: "b", Paid: dollars("40")}}, []string{"50", "50"}, []string{"b>a:10"}, "20"},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := c.rule.Divide(dollars(c.judgment), c.among)
			require.NoError(t, err)
			for i, w := range c.shares {
				require.True(t, dollars(w).Equal(d.Shares[i]), "share %d: want %s, got %s", i, w, d.Shares[i])
			}
			var got []string
			for _, x := range d.Transfers {
				got = append(got, x.From+">"+x.To+":"+x.Dollars.String())
			}
			require.Equal(t, c.transfers, got)
			require.True(t, dollars(c.overpaid).Equal(d.Overpaid), d.Overpaid)
		})
	}
}

func TestContributionConservesEveryCent(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 9))
	for range 500 {
		n := 1 + r.IntN(7)
		judgment := decimal.New(r.Int64N(1e9), -2)
		var among []fault.Tortfeasor
		left := int64(100)
		for i := range n {
			p := r.Int64N(left + 1)
			left -= p
			among = append(among, fault.Tortfeasor{ID: strconv.Itoa(i), Percent: decimal.New(p, 0), Paid: decimal.New(r.Int64N(1e8), -2)})
		}
		d, err := fault.Contribution{Basis: fault.Equally}.Divide(judgment, among)
		require.NoError(t, err)
		sum := decimal.Decimal{}
		for _, s := range d.Shares {
			require.False(t, s.IsNegative())
			sum = sum.Add(s)
		}
		require.True(t, judgment.Equal(sum), "shares add up to %s, the judgment is %s", sum, judgment)
		for i := range among { // nobody pays beyond its share, nobody recovers beyond its excess
			net := among[i].Paid
			for _, x := range d.Transfers {
				require.True(t, x.Dollars.IsPositive())
				if x.From == among[i].ID {
					net = net.Add(x.Dollars)
					require.True(t, net.LessThanOrEqual(d.Shares[i]), "%s beyond its share of %s", net, d.Shares[i])
				}
			}
		}
	}
}

func TestContributionRefusesWhatItCannotDivide(t *testing.T) {
	two := []fault.Tortfeasor{{ID: "a"}, {ID: "b"}}
	for name, c := range map[string]struct {
		rule     fault.Contribution
		judgment decimal.Decimal
		among    []fault.Tortfeasor
		path     string
	}{
		"no basis":        {fault.Contribution{}, dollars("1"), two, "basis"},
		"negative":        {fault.Contribution{Basis: fault.Equally}, dollars("-1"), two, "judgment"},
		"absurd":          {fault.Contribution{Basis: fault.Equally}, decimal.New(1, 10_000_000), two, "judgment"},
		"nobody":          {fault.Contribution{Basis: fault.Equally}, dollars("1"), nil, "among"},
		"twice":           {fault.Contribution{Basis: fault.Equally}, dollars("1"), []fault.Tortfeasor{{ID: "a"}, {ID: "a"}}, "among[1].id"},
		"without ID":      {fault.Contribution{Basis: fault.Equally}, dollars("1"), []fault.Tortfeasor{{}}, "among[0].id"},
		"percent":         {fault.Contribution{Basis: fault.ByFault}, dollars("1"), []fault.Tortfeasor{{ID: "a", Percent: dollars("101")}}, "among[0].percent"},
		"paid":            {fault.Contribution{Basis: fault.ByFault}, dollars("1"), []fault.Tortfeasor{{ID: "a", Paid: dollars("-1")}}, "among[0].paid"},
		"through itself":  {fault.Contribution{Basis: fault.Equally}, dollars("1"), []fault.Tortfeasor{{ID: "a", Through: "a"}}, "among[0].through"},
		"through nobody":  {fault.Contribution{Basis: fault.Equally}, dollars("1"), []fault.Tortfeasor{{ID: "a", Through: "z"}}, "among[0].through"},
		"nobody can pay":  {fault.Contribution{Basis: fault.Equally}, dollars("1"), []fault.Tortfeasor{{ID: "a", Cannot: true}}, "among"},
		"no fault at all": {fault.Contribution{Basis: fault.ByFault}, dollars("1"), two, "among"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := c.rule.Divide(c.judgment, c.among)
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.Equal(t, c.path, invalid.All(err)[0].Path)
		})
	}
}
