package outcome_test

import (
	"context"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/outcome"
)

func TestAScenarioIsReadAsItWasWritten(t *testing.T) {
	for name, s := range many(t) {
		s.Offers = rules()
		text, err := s.MarshalJSON()
		require.NoError(t, err, name)
		got, err := outcome.ParseScenario(text)
		require.NoError(t, err, name)
		again, err := got.MarshalJSON()
		require.NoError(t, err, name)
		require.Equal(t, string(text), string(again))
		require.Equal(t, run(t, s, outcome.Options{Trials: 5}).Judgment, run(t, got, outcome.Options{Trials: 5}).Judgment)
	}
}

func TestWhatIsWrongWithAScenarioIsSaidByItsPath(t *testing.T) {
	input := func(x outcome.Input) func(*outcome.Scenario) {
		return func(s *outcome.Scenario) { s.Inputs = []outcome.Input{x} }
	}
	value := func(v outcome.Value) func(*outcome.Scenario) { return input(amount("pain", v)) }
	with := func(x outcome.Input, change func(*outcome.Input)) func(*outcome.Scenario) {
		if x.Finding != nil {
			f := *x.Finding
			x.Finding = &f
		}
		if x.Liability != nil {
			y := *x.Liability
			x.Liability = &y
		}
		change(&x)
		return input(x)
	}
	malice := found("malice_oppression_or_fraud", finding.ClearAndConvincing, "coast", chance(1, 2))
	dunn := liable(chance(1, 2), "dunn")
	known := func(p ...int64) outcome.Value {
		v := outcome.Value{Shape: outcome.Lognormal}
		for i := 0; i < len(p); i += 2 {
			v.Known = append(v.Known, outcome.Percentile{Percent: usd(p[i]), Value: usd(p[i+1])})
		}
		return v
	}
	huge := decimal.New(1, 10_000_000)
	for want, change := range map[string]func(*outcome.Scenario){
		"matter: no matter":                                func(s *outcome.Scenario) { s.Matter = nil },
		"matter.parties":                                   func(s *outcome.Scenario) { s.Matter.Parties = nil },
		`through: "x" is no event`:                         func(s *outcome.Scenario) { s.Through = "x" },
		`clients[0]: "x" is no party`:                      func(s *outcome.Scenario) { s.Clients = []string{"x"} },
		"clients: are awarded nothing":                     func(s *outcome.Scenario) { s.Clients = []string{"dunn"} },
		"title: too long":                                  func(s *outcome.Scenario) { s.Title = strings.Repeat("x", 1001) },
		"inputs: 65 inputs":                                func(s *outcome.Scenario) { s.Inputs = make([]outcome.Input, 65) },
		"offers: 17 offers":                                func(s *outcome.Scenario) { s.Offers = make([]outcome.Offer, 17) },
		"costs.plaintiff: is out of range":                 func(s *outcome.Scenario) { s.Costs.Plaintiff = usd(-1) },
		"costs.defendant: is out of range":                 func(s *outcome.Scenario) { s.Costs.Defendant = huge },
		"inputs[0].id: no ID":                              with(amount("pain", fixed(1)), func(x *outcome.Input) { x.ID = "" }),
		"inputs[0].source: names nobody":                   with(amount("pain", fixed(1)), func(x *outcome.Input) { x.Source = "" }),
		"inputs[0]: says 0 things":                         input(outcome.Input{ID: "x", Source: whose}),
		"inputs[0]: says 2 things":                         with(dunn, func(x *outcome.Input) { x.Award = "pain" }),
		`inputs[0].award: "x" is no award`:                 input(amount("x", fixed(1))),
		"inputs[0].chance: a chance of what has a value":   with(amount("pain", fixed(1)), func(x *outcome.Input) { x.Chance = chance(1, 2) }),
		"inputs[0].value: a value of what is so or not":    with(malice, func(x *outcome.Input) { x.Value = fixed(1) }),
		"inputs[0].chance: no chance":                      with(malice, func(x *outcome.Input) { x.Chance = nil }),
		"inputs[0].chance: no chance, or out of range":     with(malice, func(x *outcome.Input) { x.Chance = chance(1, 1) }),
		"inputs[0].finding.what: ":                         input(found("no_such_thing", finding.ProofUnrecorded, "", chance(1, 2))),
		"inputs[0].finding.about[0]: ":                     input(found("malice_oppression_or_fraud", finding.ProofUnrecorded, "x", chance(1, 2))),
		"inputs[0].finding.otherwise: is the same finding": with(malice, func(x *outcome.Input) { x.Finding.Otherwise = finding.Established }),
		`inputs[0].liability.against[0]: "x" is no party`:  input(liable(chance(1, 2), "x")),
		`inputs[0].liability.share_to: names nobody, and a verdict found a share of the fault`: input(dunn),
		`inputs[0].liability.share_to[0]: "x" has no share`:                                    with(dunn, func(x *outcome.Input) { x.Liability.ShareTo = []string{"x"} }),
		`inputs[0].liability.claims[0]: "x" is no claim`:                                       with(liable(chance(1, 2)), func(x *outcome.Input) { x.Liability.Claims = []string{"x"} }),
		"inputs[0].liability: reaches no award":                                                input(liable(chance(1, 2), "alvarez")),
		`inputs[0].share.verdict: "x" is no verdict`:                                           input(share("x", "dunn", fixed(1))),
		`inputs[0].share.of: "x" has no share`:                                                 input(share("verdict", "x", fixed(1))),
		"inputs[0].value.mode: is out of range":                                                input(share("verdict", "dunn", fixed(101))),
		"inputs[0].value.shape: no shape":                                                      value(outcome.Value{}),
		"inputs[0].value.high: is not above the low value":                                     value(uniform(5, 5)),
		"inputs[0].value.high: is out of range":                                                value(outcome.Value{Shape: outcome.Uniform, High: huge}),
		"inputs[0].value.low: is out of range or no whole number":                              value(outcome.Value{Shape: outcome.Uniform, Low: decimal.New(1, -3), High: usd(1)}),
		"inputs[0].value.mode: is not between":                                                 value(triangular(1, 9, 3)),
		"inputs[0].value.low: a range for a shape that takes none":                             value(outcome.Value{Shape: outcome.Fixed, Low: usd(1)}),
		"inputs[0].value.mode: a value for a shape that takes none":                            value(outcome.Value{Shape: outcome.Uniform, High: usd(1), Mode: usd(1)}),
		"inputs[0].value.known: percentiles for a shape that takes none":                       value(outcome.Value{Shape: outcome.Fixed, Known: known(10, 1, 90, 2).Known}),
		"inputs[0].value.points: points for a shape that takes none":                           value(outcome.Value{Shape: outcome.Fixed, Points: points(1, 100).Points}),
		"inputs[0].value.known: not two percentiles":                                           value(known(10, 1)),
		"inputs[0].value.known: do not rise together":                                          value(known(90, 1, 10, 2)),
		"inputs[0].value.known[1].percent: is out of range":                                    value(known(10, 1, 100, 2)),
		"inputs[0].value.known[0].value: is nothing":                                           value(known(10, 0, 90, 2)),
		"inputs[0].value.known: give a distribution that reaches values out of range":          value(known(10, 1, 90, 1_000_000_000)),
		"inputs[0].value.points: no points":                                                    value(outcome.Value{Shape: outcome.Discrete}),
		"inputs[0].value.points: have chances that add up to 9/10":                             value(points(1, 40, 2, 50)),
		"inputs[0].value.points[1].value: is not above the one before":                         value(points(2, 50, 1, 50)),
		"inputs[0].value.points[0].chance: no chance":                                          value(points(1, 0)),
		`inputs[1].id: "pain" is taken`: func(s *outcome.Scenario) {
			s.Inputs = []outcome.Input{amount("pain", fixed(1)), amount("pain", fixed(1))}
		},
		"inputs[1].award: is the award of another input": func(s *outcome.Scenario) {
			s.Inputs = []outcome.Input{amount("pain", fixed(1)), amount("pain", fixed(1))}
		},
		"inputs[1].share: is the share of another input": func(s *outcome.Scenario) {
			s.Inputs = []outcome.Input{share("verdict", "dunn", fixed(1)), share("verdict", "dunn", fixed(1))}
		},
		"inputs[1].finding: is the finding of another input": func(s *outcome.Scenario) { s.Inputs = []outcome.Input{malice, malice} },
		"matter.docket[0].verdict.fault: has uncertain shares that can come to more than 100": func(s *outcome.Scenario) {
			s.Inputs = []outcome.Input{share("verdict", "dunn", uniform(0, 60)), share("verdict", "coast", uniform(0, 41))}
		},
		"matter.docket[0].verdict.fault: has nobody who bears the rest": func(s *outcome.Scenario) {
			s.Inputs = []outcome.Input{share("verdict", "dunn", fixed(20)), share("verdict", "coast", fixed(20)), share("verdict", "alvarez", fixed(20)), share("verdict", "Harbor Loading Co.", fixed(20))}
		},
		"matter.docket[0].verdict.fault: has a share that is no whole number of hundredths": func(s *outcome.Scenario) {
			f := s.Matter.Docket[0].Verdict.Fault
			f[0].Percent = decimal.New(10_001, -3)
			f[1].Percent = decimal.New(49_999, -3)
			s.Inputs = []outcome.Input{share("verdict", "dunn", fixed(20))}
		},
		"inputs: 11 of them are findings or liability": func(s *outcome.Scenario) {
			for i := range 11 {
				x := liable(chance(1, 2))
				x.ID = strings.Repeat("x", i+1)
				s.Inputs = append(s.Inputs, x)
			}
		},
	} {
		s := &outcome.Scenario{Matter: sample(t, "california-shares")}
		change(s)
		err := s.Validate()
		require.ErrorIs(t, err, invalid.ErrInvalid, want)
		require.ErrorContains(t, err, want)
		_, err = outcome.Run(context.Background(), s, outcome.Options{Trials: 1})
		require.Error(t, err)
		_, err = outcome.Grow(s)
		require.Error(t, err)
		_, err = outcome.Sensitivity(context.Background(), s, outcome.Options{}, outcome.Ends{})
		require.Error(t, err)
		_, err = outcome.Case(s, outcome.Options{}, 0)
		require.Error(t, err)
	}
	s := &outcome.Scenario{Matter: sample(t, "future-earnings"), Inputs: []outcome.Input{amount("wages-future", fixed(1))}}
	require.ErrorContains(t, s.Validate(), "inputs[0].award: is a projection of future loss")
	s = &outcome.Scenario{Matter: sample(t, "virginia-cap"), Clients: []string{"carter"}}
	s.Matter.Parties = append(s.Matter.Parties, damages.Party{ID: "other", Role: damages.Plaintiff})
	s.Matter.Docket[0].Verdict.Awards[0].For = []string{"carter", "other"}
	require.ErrorContains(t, s.Validate(), "clients: share the award")
	require.ErrorContains(t, (*outcome.Scenario)(nil).Validate(), "no matter")
}

func TestOptionsOutOfRangeAreRefused(t *testing.T) {
	s := &outcome.Scenario{Matter: sample(t, "california-shares")}
	for want, o := range map[string]outcome.Options{
		"trials: -1 is out of range":       {Trials: -1},
		"trials: 10000001 is out of range": {Trials: outcome.MaxTrials + 1},
		"workers: -1 is out of range":      {Workers: -1},
		"workers: 257 is out of range":     {Workers: 257},
	} {
		_, err := outcome.Run(context.Background(), s, o)
		require.ErrorContains(t, err, want)
		_, err = outcome.Case(s, o, 0)
		require.ErrorContains(t, err, want)
		_, err = outcome.Sensitivity(context.Background(), s, o, outcome.Ends{})
		require.ErrorContains(t, err, want)
	}
	_, err := outcome.Case(s, outcome.Options{Trials: 5}, 5)
	require.ErrorContains(t, err, "trial: 5 is none of them (allowed: 0 to 4)")
	var none context.Context
	_, err = outcome.Run(none, s, outcome.Options{})
	require.ErrorContains(t, err, "ctx: missing")
}

func TestAScenarioIsReadStrictly(t *testing.T) {
	data, err := os.ReadFile("testdata/ohio.json")
	require.NoError(t, err)
	text := string(data)
	for want, change := range map[string][2]string{
		"matter.parties[0].role":         {`"role": "plaintiff"`, `"role": "nobody"`},
		"inputs[0].value.shape":          {`"triangular"`, `"square"`},
		"inputs[0].volue":                {`"value": {"shape": "triangular"`, `"volue": {"shape": "triangular"`},
		"inputs[4].chance":               {`"0.8"`, `"80 percent"`},
		"schema: ":                       {"remedies.scenario/v1", "remedies.scenario/v2"},
		"matter.docket[0].verdict.fault": {`"percent": "60"`, `"percent": "61"`},
		"costs.plaintiff":                {`"40000.00"`, `null`},
	} {
		changed := strings.Replace(text, change[0], change[1], 1)
		require.NotEqual(t, text, changed)
		_, err := outcome.ParseScenario([]byte(changed))
		require.ErrorIs(t, err, invalid.ErrInvalid)
		require.ErrorContains(t, err, want)
	}
	_, err = outcome.ParseScenario([]byte(`[]`))
	require.Error(t, err)
}

func FuzzParseScenario(f *testing.F) {
	data, err := os.ReadFile("testdata/ohio.json")
	require.NoError(f, err)
	f.Add(data)
	f.Add([]byte(`{"schema":"remedies.scenario/v1","matter":{}}`))
	f.Add([]byte(strings.Replace(string(data), `"55"`, `"1e1000000000"`, 1)))
	f.Add([]byte(strings.Replace(string(data), `"0.8"`, `"1/0"`, 1)))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := outcome.ParseScenario(data)
		if err != nil {
			require.Nil(t, s)
			return
		}
		text, err := s.MarshalJSON()
		require.NoError(t, err)
		again, err := outcome.ParseScenario(text)
		require.NoError(t, err, string(text))
		o := outcome.Options{Trials: 3, Workers: 1}
		r, err := outcome.Run(context.Background(), s, o)
		q, err2 := outcome.Run(context.Background(), again, o)
		require.Equal(t, err == nil, err2 == nil)
		if err == nil {
			expect.Equal(t, r.Judgment.Mean().String(), q.Judgment.Mean())
			require.False(t, r.Judgment.Least().IsNegative())
		}
	})
}

func TestADistributionThatNothingMadeAnswers(t *testing.T) {
	var d outcome.Distribution
	require.Zero(t, d.Trials())
	for _, x := range []decimal.Decimal{d.Mean(), d.Median(), d.Least(), d.Most(), d.StandardError()} {
		require.True(t, x.IsZero())
	}
	bins, err := d.Histogram(5, usd(99))
	require.NoError(t, err)
	require.Empty(t, bins)
	require.True(t, outcome.Chance{}.Percent().IsZero())
	require.True(t, outcome.Chance{}.StandardError().IsZero())
	require.Zero(t, outcome.Average{}.Rat().Cmp(new(big.Rat)))
}

func TestAHistogramHoldsEveryTrialOnce(t *testing.T) {
	r := run(t, scenario(t, "ohio.json"), outcome.Options{Trials: 3000, Seed: 2})
	for _, n := range []int{1, 7, 40} {
		bins, err := r.Judgment.Histogram(n, usd(99))
		require.NoError(t, err)
		require.Len(t, bins, n+1)
		sum := 0
		for i, b := range bins {
			sum += b.In
			require.False(t, b.To.LessThan(b.From))
			if i > 0 && i < n {
				expect.Equal(t, bins[i-1].To.String(), b.From)
			}
		}
		require.Equal(t, 3000, sum)
	}
	certain := run(t, &outcome.Scenario{Matter: sample(t, "california-shares")}, outcome.Options{Trials: 10})
	bins, err := certain.Judgment.Histogram(20, usd(100))
	require.NoError(t, err)
	require.Len(t, bins, 1)
	require.Equal(t, 10, bins[0].In)
	_, err = certain.Judgment.Histogram(0, usd(100))
	require.ErrorContains(t, err, "bins")
}
