package limit_test

import (
	"maps"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/limit"
)

// known answers from two maps; what they do not hold is not known.
type known struct {
	quantities map[limit.Base]int64
	findings   map[finding.Topic]finding.Status
}

func (k known) Constant(n, d int64, r *big.Rat) exact.Num { return exact.Of(n, d, r) }

func (k known) Quantity(b limit.Base) (exact.Num, bool, error) {
	n, ok := k.quantities[b]
	return exact.Int(n), ok, nil
}

func (k known) Finding(t finding.Topic) (finding.Status, error) { return k.findings[t], nil }

// tiers is a cap with two exceptions and a lesser cap for small employers, as several states have it.
func tiers() limit.Expr {
	small := limit.LesserOf(limit.Times(2, limit.Compensatory), limit.Multiple(big.NewRat(1, 10), limit.NetWorth), limit.Dollars(350_000))
	return limit.When("felony", limit.NoLimit(), limit.When("intoxicated", limit.NoLimit(),
		limit.When("small_employer", small, limit.Times(2, limit.Compensatory))))
}

func asked(p limit.Prospect[exact.Num]) (out []string) {
	for _, a := range p.Asks {
		out = append(out, string(a.Finding)+string(a.Base))
	}
	return out
}

// Twice the compensatory damages of 400,000 is 800,000; the cap of a small employer is at most 350,000.
func TestAFormulaAsksAtOnceWhatCanChangeWhatItLeaves(t *testing.T) {
	no, yes := finding.NotEstablished, finding.Established
	for name, c := range map[string]struct {
		sum         int64
		findings    map[finding.Topic]finding.Status
		worth       int64
		asks        []string
		least, most int64
	}{
		"everything is open":                       {1_000_000, nil, -1, []string{"felony", "intoxicated", "small_employer", "net_worth"}, 0, 1_000_000},
		"below the cap of all but small employers": {700_000, nil, -1, []string{"felony", "intoxicated", "small_employer", "net_worth"}, 0, 700_000},
		"an exception is established":              {1_000_000, map[finding.Topic]finding.Status{"felony": yes}, -1, nil, 1_000_000, 1_000_000},
		"the exceptions are answered":              {1_000_000, map[finding.Topic]finding.Status{"felony": no, "intoxicated": no}, -1, []string{"small_employer", "net_worth"}, 0, 800_000},
		"the net worth is known":                   {1_000_000, map[finding.Topic]finding.Status{"felony": no, "intoxicated": no, "small_employer": yes}, 2_000_000, nil, 200_000, 200_000},
		"no answer lowers what is below every cap": {150_000, map[finding.Topic]finding.Status{"felony": no}, 2_000_000, nil, 150_000, 150_000},
		"a finding that does not answer":           {1_000_000, map[finding.Topic]finding.Status{"felony": finding.Mixed, "intoxicated": no, "small_employer": no}, -1, []string{"felony"}, 800_000, 1_000_000},
	} {
		t.Run(name, func(t *testing.T) {
			src := known{map[limit.Base]int64{limit.Compensatory: 400_000}, c.findings}
			if c.worth >= 0 {
				src.quantities[limit.NetWorth] = c.worth
			}
			p, err := limit.Explore[exact.Num](tiers(), src, exact.Int(c.sum))
			require.NoError(t, err)
			require.Equal(t, c.asks, asked(p))
			require.Equal(t, c.asks == nil, p.Settled())
			require.Zero(t, p.Least.Cmp(exact.Int(c.least)), "least %s", p.Least.Fixed(2))
			require.Zero(t, p.Most.Cmp(exact.Int(c.most)), "most %s", p.Most.Fixed(2))
		})
	}
}

func TestAnExceptionSaysInWhichDirectionItMovesTheFigure(t *testing.T) {
	p, err := limit.Explore[exact.Num](tiers(), known{map[limit.Base]int64{limit.Compensatory: 400_000}, nil}, exact.Int(1_000_000))
	require.NoError(t, err)
	require.True(t, p.Asks[0].Raises && !p.Asks[0].Lowers, "a felony lifts the cap")
	require.True(t, p.Asks[2].Lowers && !p.Asks[2].Raises, "a small employer owes less")
	require.True(t, p.Asks[3].Bounded, "net worth can only lower a cap that is known")
	require.Equal(t, "no limit", p.Asks[0].With.InWords())
}

// A tenth of the net worth of 9,000,000 is 900,000; the table has 100,000 up to a net worth of 1,000,000 and 200,000 above.
func TestQuantitiesThatGovernAreToldFromThoseThatOnlyLower(t *testing.T) {
	table := limit.Steps(limit.NetWorth, limit.Step{UpTo: decimal.New(1_000_000, 0), Then: limit.Dollars(100_000)}, limit.Step{Then: limit.Dollars(200_000)})
	for name, c := range map[string]struct {
		to          limit.Expr
		sum         int64
		asks        []string
		bounded     bool
		least, most int64
	}{
		"the whole limit":                      {limit.Multiple(big.NewRat(1, 10), limit.NetWorth), 500, []string{"net_worth"}, false, 0, 500},
		"the least of it and a sum":            {limit.LesserOf(limit.Dollars(300), limit.Multiple(big.NewRat(1, 10), limit.NetWorth)), 500, []string{"net_worth"}, true, 0, 300},
		"the greatest of it and a sum":         {limit.GreaterOf(limit.Dollars(300), limit.Multiple(big.NewRat(1, 10), limit.NetWorth)), 500, []string{"net_worth"}, false, 300, 500},
		"the greatest, and a sum beyond":       {limit.GreaterOf(limit.Dollars(600), limit.Multiple(big.NewRat(1, 10), limit.NetWorth)), 500, nil, false, 500, 500},
		"a sum with it":                        {limit.Sum(limit.Dollars(300), limit.Multiple(big.NewRat(1, 10), limit.NetWorth)), 500, []string{"net_worth"}, false, 300, 500},
		"a table":                              {table, 500_000, []string{"net_worth"}, false, 100_000, 200_000},
		"a table above the awards":             {table, 100_000, nil, false, 100_000, 100_000},
		"the least, the other part outdone":    {limit.LesserOf(limit.Barred(), limit.Times(1, limit.NetWorth)), 500, nil, false, 0, 0},
		"a presumption that a finding rebuts":  {limit.Presumptive(limit.Dollars(100), "shown"), 500, []string{"shown"}, false, 100, 500},
		"an index":                             {limit.Indexed(decimal.New(100, 0), "index"), 500, []string{"index"}, false, 0, 500},
		"no limit":                             {limit.NoLimit(), 500, nil, false, 500, 500},
		"one finding on both sides of a limit": {limit.When("a", limit.Dollars(100), limit.When("b", limit.Dollars(100), limit.Dollars(100))), 500, nil, false, 100, 100},
	} {
		t.Run(name, func(t *testing.T) {
			p, err := limit.Explore[exact.Num](c.to, known{}, exact.Int(c.sum))
			require.NoError(t, err)
			require.Equal(t, c.asks, asked(p))
			require.Zero(t, p.Least.Cmp(exact.Int(c.least)), "least %s", p.Least.Fixed(2))
			require.Zero(t, p.Most.Cmp(exact.Int(c.most)), "most %s", p.Most.Fixed(2))
			if len(p.Asks) > 0 {
				require.Equal(t, c.bounded, p.Asks[0].Bounded)
			}
		})
	}
	_, err := limit.Explore[exact.Num](limit.Expr{}, known{}, exact.Int(1))
	require.Error(t, err)
}

// Whatever is answered to what is not known, a limit leaves of the sum what was foreseen; and where nothing is asked, that
// is one figure.
func TestWhatALimitCanLeaveIsForeseen(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 42)) //nolint:gosec // a fixed seed is the point
	statuses := []finding.Status{finding.Established, finding.NotEstablished}
	asking := 0
	for range 4000 {
		e := grow(r, 3).expr
		if e.Validate() != nil {
			continue
		}
		sum := exact.Int(r.Int64N(1_000_000))
		some := known{map[limit.Base]int64{}, map[finding.Topic]finding.Status{}}
		for b := range e.Needs() {
			if r.IntN(2) == 0 {
				some.quantities[b] = r.Int64N(2000)
			}
		}
		for topic := range e.Asks() {
			if r.IntN(2) == 0 {
				some.findings[topic] = statuses[r.IntN(2)]
			}
		}
		p, err := limit.Explore(e, limit.Source[exact.Num](some), sum)
		require.NoError(t, err)
		asking += len(p.Asks)
		for range 4 {
			all := known{maps.Clone(some.quantities), maps.Clone(some.findings)}
			for b := range e.Needs() {
				if _, ok := all.quantities[b]; !ok {
					all.quantities[b] = r.Int64N(2000)
				}
			}
			for topic := range e.Asks() {
				if _, ok := all.findings[topic]; !ok {
					all.findings[topic] = statuses[r.IntN(2)]
				}
			}
			v, outcome, err := limit.Evaluate(e, limit.Source[exact.Num](all))
			require.NoError(t, err)
			if outcome == limit.Unlimited || v.Cmp(sum) > 0 {
				v = sum
			}
			require.LessOrEqual(t, p.Least.Cmp(v), 0, "%s leaves %s", e, v.Short())
			require.GreaterOrEqual(t, p.Most.Cmp(v), 0, "%s leaves %s", e, v.Short())
			if p.Settled() {
				require.Zero(t, p.Least.Cmp(v), "%s leaves %s", e, v.Short())
			}
		}
	}
	require.Greater(t, asking, 1000)
}
