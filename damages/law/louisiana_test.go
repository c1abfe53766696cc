package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/punitive"
)

// La. Civ. Code art. 2323(A), Acts 2025, No. 15: from January 1, 2026 barred at 51 percent or more; pure before.
func TestLouisianaBarsAtFiftyOnePercentFrom2026(t *testing.T) {
	j := find(t, "US-LA")
	for _, c := range []struct {
		accrued civil.Date
		percent string
		barred  bool
		kept    string
	}{
		{civil.On(2025, 12, 31), "51", false, "49/100"},
		{civil.On(2025, 12, 31), "99", false, "1/100"},
		{civil.On(2026, 1, 1), "50", false, "1/2"},
		{civil.On(2026, 1, 1), "50.5", false, "99/200"}, // above half, below 51: not barred
		{civil.On(2026, 1, 1), "50.99", false, "4901/10000"},
		{civil.On(2026, 1, 1), "51", true, "0/1"},
		{civil.On(2026, 1, 1), "51.01", true, "0/1"},
	} {
		v, err := j.Fault().On(dayOfEvent(dated.Accrual, c.accrued))
		require.NoError(t, err)
		kept, barred, err := v.Rule.Recovery(usd(t, c.percent))
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, "%s %s", c.accrued, c.percent)
		require.Equal(t, c.kept, kept.String())
	}
	v, err := j.Fault().For("intentional-tort").On(dated.Dates{}) // art. 2323(C)
	require.NoError(t, err)
	kept, barred, err := v.Rule.Recovery(usd(t, "60"))
	require.NoError(t, err)
	require.False(t, barred)
	require.Equal(t, "1/1", kept.String())
}

// La. Civ. Code art. 2324: conspirators owe in solido, others only their degree of fault.
func TestLouisianaOwesSeverallyUnlessConspiring(t *testing.T) {
	v, err := find(t, "US-LA").Liability().On(dayOfEvent(dated.Accrual, civil.On(2020, 1, 1)))
	require.NoError(t, err)
	debt, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, "90")}, usd(t, "100"), usd(t, "0"), head.KindMedical, "negligence")
	require.NoError(t, err)
	require.False(t, debt.Joint)
	conspired := func(w finding.Topic) finding.Status {
		if w == "conspired_to_commit_intentional_act" {
			return finding.Established
		}
		return finding.Unspecified
	}
	debt, err = v.Rule.Owes(fault.Debtor{Percent: usd(t, "10"), Findings: conspired}, usd(t, "100"), usd(t, "0"), head.KindMedical, "assault")
	require.NoError(t, err)
	require.True(t, debt.Joint)
}

// La. Rev. Stat. § 40:1231.2(B): $500,000 without future medical care. § 13:5106(B): $500,000 of general damages a person.
func TestLouisianaCapsAreForHealthCareAndGovernment(t *testing.T) {
	caps := find(t, "US-LA").CompensatoryCaps()
	qualified, other := worthFound{"qualified_health_care_provider": finding.Established}, worthFound{"qualified_health_care_provider": finding.NotEstablished}
	require.Equal(t, "500000", worthOfCap(t, caps, "med-mal", dated.Dates{}, 0, nil, qualified))
	require.Equal(t, "no limit", worthOfCap(t, caps, "med-mal", dated.Dates{}, 0, nil, other))
	require.Equal(t, "500000", worthOfCap(t, caps, "government", dated.Dates{}, 0, nil, nil))
	require.Equal(t, "no limit", worthOfCap(t, caps, "negligence", dated.Dates{}, 0, nil, nil))
	v, err := caps.For("med-mal").On(dated.Dates{})
	require.NoError(t, err)
	c, _ := v.Rule.At(0)
	require.False(t, c.Kinds.Has(head.KindMedical.At(head.Future)))
	require.True(t, c.Kinds.Has(head.KindMedical.At(head.Past)))
	require.True(t, c.Kinds.Has(head.KindLostEarnings))
}

// Exemplary damages need an article: 2315.4 for intoxicated drivers; former 2315.3 for hazardous substances, 1984 to 1996.
func TestLouisianaKnowsExemplaryDamagesByStatuteOnly(t *testing.T) {
	ps := find(t, "US-LA").PunitivePredicate()
	v, err := ps.For("drunk-driving").On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, punitive.Open, v.Rule.Allows("drunk-driving"))
	require.Equal(t, punitive.StatuteUnrecorded, v.Rule.Allows("negligence"))
	for _, c := range []struct {
		day  civil.Date
		want punitive.Opening
	}{{civil.On(1984, 9, 1), punitive.Open}, {civil.On(1996, 4, 15), punitive.Open}, {civil.On(1996, 4, 16), punitive.Closed}} {
		v, err := ps.For("toxic-tort").On(dayOfEvent(dated.Accrual, c.day))
		require.NoError(t, err)
		require.Equal(t, c.want, v.Rule.Allows("toxic-tort"), c.day)
	}
	_, err = ps.For("toxic-tort").On(dayOfEvent(dated.Accrual, civil.On(1984, 8, 31)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}
