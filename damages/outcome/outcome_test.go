package outcome_test

import (
	"context"
	"errors"
	"math/big"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/cost"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/outcome"
)

func run(t testing.TB, s *outcome.Scenario, o outcome.Options) *outcome.Result {
	t.Helper()
	r, err := outcome.Run(context.Background(), s, o)
	require.NoError(t, err)
	return r
}

func TestWhatIsCertainIsWhatAssessGives(t *testing.T) {
	s := &outcome.Scenario{Matter: sample(t, "california-shares"), Inputs: []outcome.Input{amount("pain", fixed(600_000)), share("verdict", "dunn", fixed(20))}}
	r := run(t, s, outcome.Options{Trials: 1000})
	j, err := damages.Assess(s.Matter, damages.Options{})
	require.NoError(t, err)
	want, whole := j.IfAccepted().Total(allKinds())
	require.True(t, whole)
	for _, got := range []decimal.Decimal{r.Judgment.Mean(), r.Judgment.Least(), r.Judgment.Median(), r.Judgment.Most(), r.Net.Mean()} {
		expect.Equal(t, want.String(), got)
	}
	expect.Equal(t, "0", r.Judgment.StandardError())
	tree, err := outcome.Grow(s)
	require.NoError(t, err)
	require.Len(t, tree.Leaves, 1)
	require.Empty(t, tree.Root.Branches)
	expect.Equal(t, want.String(), tree.Judgment.Dollars())
}

func TestTheSameSeedGivesTheSameHoweverManyWorkAtIt(t *testing.T) {
	s := many(t)["california, shares of the fault and a settlement"]
	one := run(t, s, outcome.Options{Trials: 3000, Seed: 9, Workers: 1})
	for _, workers := range []int{2, 3, 8} {
		r := run(t, s, outcome.Options{Trials: 3000, Seed: 9, Workers: workers})
		require.Equal(t, one, r)
	}
	require.NotEqual(t, one.Judgment, run(t, s, outcome.Options{Trials: 3000, Seed: 10}).Judgment)
}

func TestPercentilesAreSumsOfTrialsAndRise(t *testing.T) {
	r := run(t, scenario(t, "ohio.json"), outcome.Options{Trials: 2000, Seed: 1})
	before := r.Judgment.Least()
	for h := range int64(101) {
		p, err := r.Judgment.Percentile(decimal.New(h, 0))
		require.NoError(t, err)
		require.False(t, p.LessThan(before))
		c, err := r.Judgment.AtMost(p)
		require.NoError(t, err)
		require.GreaterOrEqual(t, int64(c.In)*100, h*int64(c.Of))
		before = p
	}
	expect.Equal(t, r.Judgment.Most().String(), before)
	for _, p := range []string{"-1", "100.01", "50.001", "1e9"} {
		d, err := decimal.NewFromString(p)
		require.NoError(t, err)
		_, err = r.Judgment.Percentile(d)
		require.ErrorIs(t, err, invalid.ErrInvalid)
	}
}

func TestAHighLowAgreementKeepsEachSumBetweenItsFigures(t *testing.T) {
	r := run(t, scenario(t, "ohio.json"), outcome.Options{Trials: 2000, Seed: 1})
	d, err := r.Recovery.Under(outcome.HighLow{Low: usd(200_000), High: usd(700_000)})
	require.NoError(t, err)
	expect.Equal(t, "200000", d.Least())
	expect.Equal(t, "700000", d.Most())
	for _, p := range []int64{1, 25, 50, 75, 99} {
		was, err := r.Recovery.Percentile(usd(p))
		require.NoError(t, err)
		is, err := d.Percentile(usd(p))
		require.NoError(t, err)
		expect.Equal(t, decimal.Min(decimal.Max(was, usd(200_000)), usd(700_000)).String(), is)
	}
	same, err := r.Recovery.Under(outcome.HighLow{High: usd(1_000_000_000)})
	require.NoError(t, err)
	expect.Equal(t, r.Recovery.Mean().String(), same.Mean())
	_, err = r.Recovery.Under(outcome.HighLow{Low: usd(2), High: usd(1)})
	require.ErrorContains(t, err, "high: is below the low figure")
}

// treeable is a scenario of few values: a tree and trials are of the same thing.
func treeable(t testing.TB) *outcome.Scenario {
	coast := liable(chance(9, 10), "coast")
	coast.Liability.ShareTo = []string{"coast"}
	coast.Draw = "jury"
	pain := amount("pain", points(100_000, 30, 600_000, 50, 4_000_000, 20))
	pain.Draw = "jury"
	return &outcome.Scenario{Matter: sample(t, "california-shares"), Inputs: []outcome.Input{pain, amount("medical", points(150_000, 25, 300_000, 75)),
		share("verdict", "alvarez", points(0, 20, 10, 50, 70, 30)), coast}}
}

func TestATreeIsEveryCombinationThroughAssess(t *testing.T) {
	s := treeable(t)
	tree, err := outcome.Grow(s)
	require.NoError(t, err)
	require.Len(t, tree.Leaves, (3+1)*2*3) // of the draw of the jury: 1/10, 3/10 and 8/10 are where something changes
	sum, chances := new(big.Rat), new(big.Rat)
	for _, leaf := range tree.Leaves {
		m := sample(t, "california-shares")
		v := m.Docket[0].Verdict
		for i, x := range s.Inputs {
			says := strings.TrimSuffix(strings.ReplaceAll(strings.TrimPrefix(leaf.Says[i], "$"), ",", ""), " percent")
			switch {
			case x.Liability != nil:
				for k := range v.Awards {
					if leaf.Says[i] == "not liable" {
						v.Awards[k].Against = []string{"dunn"}
					}
				}
			case x.Share != nil:
				own := expect.Must(decimal.NewFromString(says))
				for k, recorded := range []int64{0, 50, 20, 20} { // the others bear the rest as 50 to 20 to 20
					v.Fault[k].Percent = usd(100).Sub(own).Mul(usd(recorded)).DivRound(usd(90), 2)
				}
				v.Fault[0].Percent = own
				v.Fault[1].Percent = usd(100).Sub(own).Sub(v.Fault[2].Percent).Sub(v.Fault[3].Percent)
			default:
				for k := range v.Awards {
					if v.Awards[k].ID == x.Award {
						v.Awards[k].Amount = expect.Must(decimal.NewFromString(says))
					}
				}
			}
		}
		j, _, _ := assessed(t, m, damages.Options{}, []string{"alvarez"})
		expect.Equal(t, j.String(), leaf.Judgment)
		sum.Add(sum, new(big.Rat).Mul(leaf.Chance, j.Rat()))
		chances.Add(chances, leaf.Chance)
	}
	require.Zero(t, chances.Cmp(chance(1, 1)))
	require.Zero(t, sum.Cmp(tree.Judgment.Rat()))
	require.Zero(t, sum.Cmp(tree.Root.Value.Rat()))
}

func TestTrialsComeToTheTreeWithinTheirStandardError(t *testing.T) {
	s := treeable(t)
	tree, err := outcome.Grow(s)
	require.NoError(t, err)
	for _, trials := range []int{500, 20_000} {
		r := run(t, s, outcome.Options{Trials: trials, Seed: 4})
		off := r.Judgment.Mean().Sub(tree.Judgment.Dollars()).Abs()
		require.True(t, off.LessThan(r.Judgment.StandardError().Mul(usd(3))), "off by %s, standard error %s", off, r.Judgment.StandardError())
		for i, d := range r.Debtors {
			off := d.Owes.Mean().Sub(tree.Debtors[i].Owes.Dollars()).Abs()
			require.True(t, off.LessThan(d.Owes.StandardError().Mul(usd(3))), "%s off by %s", d.Party, off)
		}
	}
}

func TestATreeIsRefusedWhereThereIsTooMuch(t *testing.T) {
	_, err := outcome.Grow(scenario(t, "ohio.json"))
	require.ErrorContains(t, err, "inputs[0].value.shape: is triangular")
	s := treeable(t)
	s.Inputs = nil
	v := outcome.Value{Shape: outcome.Discrete}
	for i := range int64(64) {
		v.Points = append(v.Points, outcome.Point{Value: usd(i), Chance: chance(1, 64)})
	}
	for _, a := range []string{"medical", "pain", "earnings"} {
		s.Inputs = append(s.Inputs, amount(a, v))
	}
	_, err = outcome.Grow(s)
	require.ErrorContains(t, err, "inputs: come to more combinations than a tree has ends")
}

func TestWhatDoesNotMatterIsOneEndOfTheTree(t *testing.T) {
	s := &outcome.Scenario{Matter: sample(t, "california-shares"), Inputs: []outcome.Input{liable(chance(1, 4)), amount("pain", points(0, 50, 100_000, 50))}}
	tree, err := outcome.Grow(s)
	require.NoError(t, err)
	require.Len(t, tree.Root.Branches, 2)
	require.Equal(t, "not liable", tree.Root.Branches[0].Says)
	require.Zero(t, tree.Root.Branches[0].Chance.Cmp(chance(3, 4)))
	require.Empty(t, tree.Root.Branches[0].To.Branches)
	require.Len(t, tree.Root.Branches[1].To.Branches, 2)
}

func TestTheInputThatMattersMostComesFirst(t *testing.T) {
	s := &outcome.Scenario{Matter: sample(t, "california-shares"), Inputs: []outcome.Input{amount("medical", uniform(240_000, 260_000)), liable(chance(1, 2)), amount("pain", uniform(0, 1_000_000))}}
	done := 0
	x, err := outcome.Sensitivity(context.Background(), s, outcome.Options{Trials: 2000, Seed: 2, Progress: func(n int) { done = n }}, outcome.Ends{})
	require.NoError(t, err)
	require.Equal(t, 7*2000, done)
	require.Equal(t, []string{"liability of ", "pain", "medical"}, []string{x.Bars[0].Input, x.Bars[1].Input, x.Bars[2].Input})
	expect.Equal(t, "0", x.Bars[0].Low.Mean)
	require.Equal(t, "not liable", x.Bars[0].Low.Says)
	require.Equal(t, "$100,000.00", x.Bars[1].Low.Says)
	require.Equal(t, "$900,000.00", x.Bars[1].High.Says)
	require.True(t, x.Bars[1].High.Mean.GreaterThan(x.Mean))
	alone, err := outcome.Sensitivity(context.Background(), &outcome.Scenario{Matter: s.Matter, Inputs: s.Inputs[2:]}, outcome.Options{Trials: 10}, outcome.Ends{Low: usd(5), High: usd(50)})
	require.NoError(t, err)
	// nothing else varies: the bar's ends are two assessments
	for _, e := range []struct {
		at   int64
		mean decimal.Decimal
	}{{50_000, alone.Bars[0].Low.Mean}, {500_000, alone.Bars[0].High.Mean}} {
		m := sample(t, "california-shares")
		m.Docket[0].Verdict.Awards[2].Amount = usd(e.at)
		j, _, _ := assessed(t, m, damages.Options{}, []string{"alvarez"})
		expect.Equal(t, j.String(), e.mean)
	}
	_, err = outcome.Sensitivity(context.Background(), s, outcome.Options{}, outcome.Ends{Low: usd(90), High: usd(10)})
	require.ErrorContains(t, err, "high: is not above the low percentile")
}

func TestInputsOfOneDrawVaryTogether(t *testing.T) {
	of := func(draw string) *outcome.Result {
		a, b := amount("medical", uniform(0, 100_000)), amount("pain", uniform(0, 100_000))
		a.Draw, b.Draw = draw, draw
		return run(t, &outcome.Scenario{Matter: sample(t, "virginia-cap"), Inputs: []outcome.Input{a, b}}, outcome.Options{Trials: 4000, Seed: 1})
	}
	apart, together := of(""), of("jury")
	require.True(t, together.Judgment.StandardError().GreaterThan(apart.Judgment.StandardError().Mul(decimal.New(13, -1))), "%s %s", together.Judgment.StandardError(), apart.Judgment.StandardError())
}

func TestEveryShapeIsDrawnAsItIsDescribed(t *testing.T) {
	m := sample(t, "virginia-cap")
	m.Docket[0].Verdict.Awards = m.Docket[0].Verdict.Awards[:1]
	for name, c := range map[string]struct {
		v          outcome.Value
		mean, half float64 // in dollars
		within     float64
	}{
		"uniform":    {uniform(100, 300), 200, 200, 2},
		"triangular": {triangular(0, 300, 600), 300, 300, 3},
		"one-sided":  {triangular(0, 0, 600), 200, 600 * (1 - 0.7071068), 4},
		"pert":       {pert(0, 100, 600), 1000.0 / 6, 151.17, 3}, // the median by two million cells, added up in another program
		"lognormal":  {lognormal(100, 900), 431.5, 300, 12},      // sigma is ln(9)/2/1.2815516, mean 300 exp(sigma²/2)
		"discrete":   {points(100, 20, 200, 50, 900, 30), 390, 200, 6},
	} {
		r := run(t, &outcome.Scenario{Matter: m, Inputs: []outcome.Input{amount("medical", c.v)}}, outcome.Options{Trials: 40_000, Seed: 5})
		require.InDelta(t, c.mean, r.Judgment.Mean().InexactFloat64(), c.within, name)
		require.InDelta(t, c.half, r.Judgment.Median().InexactFloat64(), c.within, name)
	}
}

func TestARunEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := outcome.Run(ctx, scenario(t, "ohio.json"), outcome.Options{})
	require.ErrorIs(t, err, context.Canceled)
	ctx, cancel = context.WithCancel(context.Background())
	last := 0
	_, err = outcome.Run(ctx, scenario(t, "ohio.json"), outcome.Options{Trials: 1_000_000, Progress: func(done int) {
		last = done
		cancel()
	}})
	require.ErrorIs(t, err, context.Canceled)
	require.Positive(t, last)
	require.Less(t, last, 100_000)
	_, err = outcome.Sensitivity(ctx, scenario(t, "ohio.json"), outcome.Options{}, outcome.Ends{})
	require.ErrorIs(t, err, context.Canceled)
}

func TestATrialThatCannotBeAssessedEndsTheRun(t *testing.T) {
	s := &outcome.Scenario{Matter: sample(t, "california-shares"), Inputs: []outcome.Input{found("good_faith_settlement", finding.ProofUnrecorded, "", chance(1, 2))}}
	var first int
	for _, workers := range []int{1, 4} {
		_, err := outcome.Run(context.Background(), s, outcome.Options{Trials: 5000, Workers: workers})
		var trial *outcome.TrialError
		require.ErrorAs(t, err, &trial)
		require.ErrorContains(t, err, "settled[0]")
		if workers == 1 {
			first = trial.Trial
		}
		require.Equal(t, first, trial.Trial)
		m, err := outcome.Case(s, outcome.Options{Trials: 5000}, trial.Trial)
		require.NoError(t, err)
		_, err = damages.Assess(m, damages.Options{})
		require.Equal(t, trial.Err.Error(), err.Error())
	}
	undivided := &outcome.Scenario{Matter: sample(t, "mississippi-undivided"), Presume: true}
	_, err := outcome.Run(context.Background(), undivided, outcome.Options{Trials: 10})
	require.ErrorContains(t, err, "comes to no figure")
	open := &outcome.Scenario{Matter: sample(t, "alabama-tiers"), Presume: true}
	_, err = outcome.Run(context.Background(), open, outcome.Options{Trials: 10})
	require.ErrorContains(t, err, "docket[1].order.election: is open")
}

func TestANetIsAskedForEveryRecovery(t *testing.T) {
	third := func(d decimal.Decimal) (decimal.Decimal, error) { return d.Mul(usd(2)).DivRound(usd(3), 2), nil }
	quarter := func(d decimal.Decimal) (decimal.Decimal, error) { return d.Mul(usd(3)).DivRound(usd(4), 2), nil }
	s := scenario(t, "ohio.json")
	r := run(t, s, outcome.Options{Trials: 3000, Seed: 1, Net: third, Settled: quarter})
	half, err := third(r.Recovery.Median())
	require.NoError(t, err)
	expect.Equal(t, half.String(), r.Net.Median())
	// the least sum of which three quarters are the expected net, less $40,000 of costs to trial
	expect.Equal(t, r.Net.Mean().Sub(usd(40_000)).String(), r.BreakEven.Expected)
	require.True(t, r.BreakEven.Known)
	keeps, err := quarter(r.BreakEven.Plaintiff)
	require.NoError(t, err)
	require.False(t, keeps.LessThan(r.BreakEven.Expected.Sub(decimal.New(1, -2))))
	less, err := quarter(r.BreakEven.Plaintiff.Sub(decimal.New(2, -2)))
	require.NoError(t, err)
	require.True(t, less.LessThan(r.BreakEven.Expected))
	expect.Equal(t, r.Judgment.Mean().Add(usd(75_000)).String(), r.BreakEven.Defendant)
	failing := errors.New("no agreement")
	_, err = outcome.Run(context.Background(), s, outcome.Options{Trials: 100, Net: func(decimal.Decimal) (decimal.Decimal, error) { return decimal.Decimal{}, failing }})
	require.ErrorIs(t, err, failing)
	kept := run(t, s, outcome.Options{Trials: 100, Net: func(decimal.Decimal) (decimal.Decimal, error) { return usd(50_000), nil }, Settled: func(d decimal.Decimal) (decimal.Decimal, error) { return decimal.Decimal{}, nil }})
	require.False(t, kept.BreakEven.Known) // no sum now gives as much
}

// TestFiftyThousandTrialsTakeTheirShareOfTheBudget holds a twentieth of a million trials, for which the budget is half a second on two
// free processors, to a generous multiple of it: a machine that does much else at once still does them.
func TestFiftyThousandTrialsTakeTheirShareOfTheBudget(t *testing.T) {
	s := scenario(t, "ohio.json")
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	start := time.Now()
	run(t, s, outcome.Options{Trials: 50_000, Seed: 1})
	took := time.Since(start)
	runtime.ReadMemStats(&after)
	require.Less(t, took, 2*time.Minute)
	require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(50_000*2_000), "bytes allocated in all, most of them given back at once")
}

// A trial, with what is drawn, takes less than half of what an assessment of the prepared matter takes, whatever the machine does
// meanwhile. The bound leaves room.
func TestATrialCostsLessThanAnAssessment(t *testing.T) {
	s := scenario(t, "ohio.json")
	m, err := outcome.Case(s, outcome.Options{}, 2)
	require.NoError(t, err)
	p, err := damages.Prepare(m, damages.Options{Presume: true})
	require.NoError(t, err)
	const trials = 512
	times := cost.Ratio(func() { run(t, s, outcome.Options{Trials: trials, Workers: 1}) }, func() {
		for range trials {
			if _, err := p.Assess(""); err != nil {
				panic(err)
			}
		}
	})
	require.Less(t, times, 1.0)
}
