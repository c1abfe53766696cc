package outcome_test

import (
	"encoding/json"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/outcome"
)

// findingOf is an input that is a finding with a chance of one in four.
func findingOf(what finding.Topic) outcome.Input {
	return outcome.Input{ID: "it", Source: "counsel", Finding: &outcome.Finding{What: what}, Chance: big.NewRat(1, 4)}
}

func TestTheOutcomeHasTheCaveatsOfTheJudgmentsItStandsOn(t *testing.T) {
	m := *sample(t, "virginia-cap")
	m.Findings = slices.DeleteFunc(slices.Clone(m.Findings), func(f finding.Finding) bool { return f.What == "malice_or_willful_or_wanton_conduct" })
	s := &outcome.Scenario{Matter: &m}
	r := run(t, s, outcome.Options{Trials: 100})
	j, err := damages.Assess(&m, damages.Options{})
	require.NoError(t, err)
	require.Equal(t, j.IfAccepted().Caveats(), r.Caveats)
	about := func(list []damages.Caveat) bool {
		return slices.ContainsFunc(list, func(c damages.Caveat) bool { return strings.HasSuffix(c.Text, ": not recorded; the award stands") })
	}
	require.True(t, about(r.Caveats), "punitive damages stand, and what they need is not recorded")
	text, err := json.Marshal(r)
	require.NoError(t, err)
	require.Contains(t, string(text), `"caveats":[`)
	require.Contains(t, string(text), `"kind":"predicate","award":"punitive-freight"`)

	s.Inputs = []outcome.Input{findingOf("malice_or_willful_or_wanton_conduct")}
	r = run(t, s, outcome.Options{Trials: 100})
	require.False(t, about(r.Caveats), "it is found or not in every trial")
	require.Empty(t, r.Unasked)
}

func TestCaveatsAreThoseOfEveryCombinationAndTheSameHoweverManyWorkAtIt(t *testing.T) {
	s := scenario(t, "ohio.json")
	one := run(t, s, outcome.Options{Trials: 3000, Seed: 4, Workers: 1})
	require.NotEmpty(t, one.Caveats)
	require.Equal(t, one.Caveats, run(t, s, outcome.Options{Trials: 3000, Seed: 4, Workers: 5}).Caveats)
	for n := range 40 { // each was assessed, or is like one that was
		m, err := outcome.Case(s, outcome.Options{Trials: 3000, Seed: 4}, n)
		require.NoError(t, err)
		j, err := damages.Assess(m, damages.Options{Presume: s.Presume, Through: s.Through})
		require.NoError(t, err)
		for _, c := range j.IfAccepted().Caveats() {
			require.True(t, slices.ContainsFunc(one.Caveats, func(x damages.Caveat) bool { return x.Kind == c.Kind && x.Award == c.Award && x.Rule == c.Rule }), c.Text)
		}
	}
}

func TestAFindingThatNoRuleAsksForIsNamed(t *testing.T) {
	s := &outcome.Scenario{Matter: sample(t, "virginia-cap"), Inputs: []outcome.Input{findingOf("medicare_had_to_sue")}}
	r := run(t, s, outcome.Options{Trials: 100})
	require.Equal(t, []string{"it"}, r.Unasked)
	text, err := json.Marshal(r)
	require.NoError(t, err)
	require.Contains(t, string(text), `"unasked":["it"]`)
}
