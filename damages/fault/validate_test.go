package fault_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/expect"
)

func TestRulesCheckThemselves(t *testing.T) {
	joint := func(cs ...fault.Clause) fault.Liability { return fault.Liability{Joint: immutable.Of(cs...)} }
	at := func(percent int64) fault.Threshold { return fault.Threshold{Percent: percent} }
	for name, c := range map[string]struct {
		rule  interface{ Validate() error }
		paths []string
	}{
		"a bar":                      {fault.Rule{Bar: fault.NotSlight, Against: fault.AgainstEach, Reduces: fault.NoReduction}, nil},
		"no bar":                     {fault.Rule{}, []string{"bar"}},
		"parts that are none":        {fault.Rule{Bar: 7, Against: 4, Reduces: 3}, []string{"bar", "against", "reduces"}},
		"what lifts it":              {fault.Rule{Bar: fault.Pure, Lifts: immutable.Of[finding.Topic]("x", "y")}, nil},
		"what lifts it twice":        {fault.Rule{Bar: fault.Pure, Lifts: immutable.Of[finding.Topic]("x", "x")}, []string{"lifts[1]"}},
		"what spares from it, wrong": {fault.Rule{Bar: fault.Pure, Spares: immutable.Of[finding.Topic]("X")}, []string{"spares[0]"}},
		"joint liability":            {joint(fault.Clause{}, fault.Clause{Over: at(100), Times: 100}, fault.Clause{Combined: true, Finding: "x"}), nil},
		"a threshold above all":      {joint(fault.Clause{}, fault.Clause{Over: at(101)}), []string{"joint[1].over.percent"}},
		"a threshold below nothing":  {joint(fault.Clause{Over: at(-1)}), []string{"joint[0].over.percent"}},
		"times too many":             {joint(fault.Clause{Times: 101}), []string{"joint[0].times"}},
		"times below nothing":        {joint(fault.Clause{Times: -1}), []string{"joint[0].times"}},
		"two most sums":              {joint(fault.Clause{Times: 1, Combined: true}), []string{"joint[0].times"}},
		"a wrong finding":            {joint(fault.Clause{Finding: "X"}), []string{"joint[0].finding"}},
		"a cause twice":              {joint(fault.Clause{Causes: immutable.Of("a", "a"), Except: immutable.Of("")}), []string{"joint[0].causes[1]", "joint[0].except[0]"}},
		"an unknown group":           {fault.Liability{Among: 3}, []string{"among"}},
		"a credit":                   {fault.Credit{Method: fault.ByRelease, Order: fault.OrderIrrelevant}, nil},
		"no credit":                  {fault.Credit{}, []string{"method"}},
		"a credit that is none":      {fault.Credit{Method: 77, Order: 77, Except: immutable.Of("")}, []string{"method", "order", "except[0]"}},
		"a reallocation":             {fault.Reallocation{Rule: fault.AmongJudgmentDebtors, AtMost: at(100), WithinMonths: 1200}, nil},
		"no reallocation":            {fault.Reallocation{AtMost: at(101), WithinMonths: 1201}, []string{"rule", "at_most.percent", "within_months"}},
		"months below nothing":       {fault.Reallocation{Rule: fault.AmongAll, WithinMonths: -1}, []string{"within_months"}},
		"a collateral source":        {fault.Collateral{Effect: fault.PaidOnly, ThresholdDollars: 1e15}, nil},
		"no effect":                  {fault.Collateral{ThresholdDollars: 1e15 + 1}, []string{"effect", "threshold_dollars"}},
		"a threshold below zero":     {fault.Collateral{Effect: fault.Deducted, ThresholdDollars: -1}, []string{"threshold_dollars"}},
	} {
		require.Equal(t, c.paths, expect.Paths(c.rule.Validate()), name)
	}
}

// Whoever answers for another is looked up by name wherever the two stand: the driver bears both shares, the employer none.
func TestTheOneWhoseWrongItIsIsFoundWhereverItStands(t *testing.T) {
	other := fault.Tortfeasor{ID: "other", Percent: decimal.New(50, 0)}
	driver := fault.Tortfeasor{ID: "driver", Percent: decimal.New(30, 0)}
	employer := fault.Tortfeasor{ID: "employer", Percent: decimal.New(20, 0), Through: "driver"}
	want := map[string]string{"other": "50", "driver": "50", "employer": "0"} // 30 + 20
	for _, among := range [][]fault.Tortfeasor{{other, driver, employer}, {employer, other, driver}, {driver, employer, other}, {other, employer, driver}} {
		d, err := fault.Contribution{Basis: fault.ByFault}.Divide(decimal.New(100, 0), among)
		require.NoError(t, err)
		for i, p := range among {
			require.True(t, decimal.RequireFromString(want[p.ID]).Equal(d.Shares[i]), "%s bears %s", p.ID, d.Shares[i])
		}
	}
	// By heads the two are one: two heads bear half each.
	d, err := fault.Contribution{Basis: fault.Equally}.Divide(decimal.New(100, 0), []fault.Tortfeasor{employer, other, driver})
	require.NoError(t, err)
	require.Equal(t, []string{"0.00", "50.00", "50.00"}, []string{d.Shares[0].StringFixed(2), d.Shares[1].StringFixed(2), d.Shares[2].StringFixed(2)})
}
