package law_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
)

func TestDistrictOfColumbia(t *testing.T) {
	j := find(t, "US-DC")
	const vulnerable finding.Topic = "vulnerable_user_not_more_negligent_than_defendants"
	for _, c := range []struct {
		day   civil.Date
		id    dated.RuleID
		lifts []finding.Topic
	}{
		{civil.On(2016, 11, 25), "us-dc-fault", []finding.Topic{"last_clear_chance"}},
		// D.C. Code § 50-2204.52, from November 26, 2016: pedestrians and cyclists who are not more negligent than the defendants.
		{civil.On(2016, 11, 26), "us-dc-fault-2016", []finding.Topic{"last_clear_chance", vulnerable}},
	} {
		v, err := j.Fault().On(dated.Dates{Accrual: c.day})
		require.NoError(t, err)
		require.Equal(t, c.id, v.ID)
		require.Equal(t, c.lifts, slices.Clone(v.Rule.Lifts.Slice()))
		// Any negligence bars; where the bar is lifted nothing is taken off.
		for percent, barred := range map[string]bool{"0": false, "0.01": true, "1": true} {
			_, got, err := v.Rule.Recovery(usd(t, percent))
			require.NoError(t, err)
			require.Equal(t, barred, got, percent)
		}
		require.Equal(t, fault.NoReduction, v.Rule.Reduces)
		require.Error(t, v.Answers("fraud"))
		require.NoError(t, v.Answers("motor-vehicle"))
	}

	l, err := j.Liability().On(dated.Dates{})
	require.NoError(t, err)
	debt, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "10")}, usd(t, "100"), usd(t, "0"), head.KindMedical, "negligence")
	require.NoError(t, err)
	require.True(t, debt.Joint)
	// Berg v. Footer: an equal share for each joint tortfeasor.
	c, err := j.Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.PerCapita, c.Rule.Method)
	for _, ps := range []dated.Provisions[law.Caps]{j.PunitiveCaps(), j.CompensatoryCaps()} {
		v, err := ps.On(dated.Dates{})
		require.NoError(t, err)
		require.Zero(t, v.Rule.Len())
	}
	p, err := j.PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, finding.ClearAndConvincing, p.Rule.Proof)
}
