package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
)

// 42 Pa. Cons. Stat. § 7102(a.1): joint at "not less than 60%" from June 28, 2011; joint and several before.
func TestPennsylvaniaFairShareAct(t *testing.T) {
	ls := find(t, "US-PA").Liability()
	before, err := ls.On(dayOfEvent(dated.Accrual, civil.On(2011, 6, 27)))
	require.NoError(t, err)
	after, err := ls.On(dayOfEvent(dated.Accrual, civil.On(2011, 6, 28)))
	require.NoError(t, err)
	part, joint := ohioOwes(t, before.Rule, 1, 0, head.KindMedical, "negligence", nil)
	require.Equal(t, "1", part)
	require.True(t, joint)
	for _, c := range []struct {
		percent int64
		found   ohioFound
		part    string
		joint   bool
	}{
		{59, nil, "59/100", false}, {60, nil, "1", true}, {61, nil, "1", true},
		{5, ohioFound{"intentional_tort": ohioYes}, "1", true}, {5, ohioFound{"intentional_misrepresentation": ohioYes}, "1", true},
		{5, ohioFound{"hazardous_substance_release": ohioYes}, "1", true}, {5, ohioFound{"unlawful_sale_of_liquor": ohioYes}, "1", true},
		{5, ohioFound{"unlawful_sale_of_liquor": ohioNo}, "1/20", false},
	} {
		part, joint := ohioOwes(t, after.Rule, c.percent, 0, head.KindPainAndSuffering, "negligence", c.found)
		require.Equal(t, c.part, part)
		require.Equal(t, c.joint, joint)
	}
	rule, err := find(t, "US-PA").Fault().On(dated.Dates{}) // § 7102(a): not greater than the defendants' causal negligence
	require.NoError(t, err)
	require.Equal(t, fault.AgainstDefendants, rule.Rule.Against)
	_, barred, err := rule.Rule.Compare(fault.Compared{Claimant: usd(t, "40"), Others: usd(t, "40")}, finding.Unspecified)
	require.NoError(t, err)
	require.False(t, barred)
	_, barred, err = rule.Rule.Compare(fault.Compared{Claimant: usd(t, "40.01"), Others: usd(t, "40")}, finding.Unspecified)
	require.NoError(t, err)
	require.True(t, barred)
}

// 40 Pa. Stat. § 1303.505(d): 200 percent of compensatory damages against an individual physician, but for intentional
// misconduct; (e): 25 percent of the punitive part to the Mcare Fund.
func TestPennsylvaniaPunitiveDamagesForMalpractice(t *testing.T) {
	day := civil.On(2002, 3, 20)
	harm := ohioFacts{limit.Compensatory: "100000.01"}
	caps := find(t, "US-PA").PunitiveCaps()
	ohioCheck(t, caps.For("med-mal"), []ohioSpot{
		{"a physician", day, 0, harm, ohioFound{"individual_physician": ohioYes, "intentional_misconduct": ohioNo}, "200000.02"},
		{"a physician who meant it", day, 0, harm, ohioFound{"individual_physician": ohioYes, "intentional_misconduct": ohioYes}, ""},
		{"a hospital", day, 0, harm, ohioFound{"individual_physician": ohioNo}, ""},
	})
	_, err := caps.For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(2002, 3, 19)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	v, err := caps.For("fraud").On(dated.Dates{})
	require.NoError(t, err)
	require.Zero(t, v.Rule.Len())
	require.False(t, caps.At(0).Reaches("med-mal"))

	s, err := find(t, "US-PA").SplitRecovery().For("med-mal").On(dated.Dates{Verdict: day})
	require.NoError(t, err)
	fund, plaintiff, err := s.Rule.Divide(usd(t, "1000000.02"))
	require.NoError(t, err)
	requireDollars(t, "250000.01", fund) // 250000.005, half away from zero
	requireDollars(t, "750000.01", plaintiff)
	s, err = find(t, "US-PA").SplitRecovery().For("fraud").On(dated.Dates{})
	require.NoError(t, err)
	require.False(t, s.Rule.Applies())
}

// 42 Pa. Cons. Stat. §§ 8528(b) and 8553(b).
func TestPennsylvaniaGovernmentCaps(t *testing.T) {
	day := civil.On(2020, 1, 1)
	commonwealth, local := ohioFound{"commonwealth_party": ohioYes}, ohioFound{"commonwealth_party": ohioNo}
	ohioCheck(t, find(t, "US-PA").CompensatoryCaps().For("government"), []ohioSpot{
		{"Commonwealth, a plaintiff", day, 0, nil, commonwealth, "250000"}, {"Commonwealth, in all", day, 1, nil, commonwealth, "1000000"},
		{"local, a plaintiff", day, 0, nil, local, ""}, {"local, in all", day, 1, nil, local, "500000"},
	})
}
