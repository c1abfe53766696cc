package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
)

// Ark. Code Ann. § 16-64-122: barred unless of a lesser degree than those from whom recovery is sought, together.
func TestArkansasComparesWithTheDefendantsTogether(t *testing.T) {
	v, err := find(t, "US-AR").Fault().On(dated.Dates{})
	require.NoError(t, err)
	for _, c := range []struct {
		claimant, defendants string
		barred               bool
	}{{"40", "40", true}, {"39.99", "40", false}, {"50", "50", true}, {"49.99", "50.01", false}} {
		_, barred, err := v.Rule.Compare(fault.Compared{Claimant: usd(t, c.claimant), Others: usd(t, c.defendants)}, finding.Unspecified)
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, c.claimant)
	}
}

// Ark. Code Ann. § 16-55-201: several; § 16-55-205: not those in concert, nor a principal. § 16-55-203: a share that
// cannot be collected may be moved to those above 10 percent.
func TestArkansasLiabilityIsSeveral(t *testing.T) {
	on := dayOfEvent(dated.Accrual, civil.On(2003, 3, 25))
	v, err := find(t, "US-AR").Liability().On(on)
	require.NoError(t, err)
	for _, topic := range []finding.Topic{"", "acted_in_concert", "agent_or_servant"} {
		d, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, "60"), Findings: func(asked finding.Topic) finding.Status {
			if asked == topic {
				return finding.Established
			}
			return finding.NotEstablished
		}}, usd(t, "100"), usd(t, "0"), head.KindMedical, "negligence")
		require.NoError(t, err)
		require.Equal(t, topic != "", d.Joint, topic)
	}
	before, err := find(t, "US-AR").Liability().On(dayOfEvent(dated.Accrual, civil.On(2003, 3, 24)))
	require.NoError(t, err)
	require.Equal(t, fault.Always(), before.Rule)

	r, err := find(t, "US-AR").Reallocation().On(on)
	require.NoError(t, err)
	require.Equal(t, fault.AmongDefendants, r.Rule.Rule)
	require.False(t, r.Rule.AtMost.Met(usd(t, "10")))
	require.True(t, r.Rule.AtMost.Met(usd(t, "10.01")))

	c, err := find(t, "US-AR").Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.NoCredit, c.Rule.Method)
}

// Montgomery Ward v. Anderson: not deducted. Act 28 of 2025: past medical expense as paid.
func TestArkansasCollateralSources(t *testing.T) {
	for day, want := range map[civil.Date]fault.Effect{civil.On(2025, 8, 4): fault.NotDeducted, civil.On(2025, 8, 5): fault.PaidOnly} {
		v, err := find(t, "US-AR").Collateral().On(dayOfEvent(dated.Accrual, day))
		require.NoError(t, err)
		require.Equal(t, want, v.Rule.Effect)
	}
}

// Bayer CropScience v. Schafer struck the limit down.
func TestArkansasPunitiveCapIsStruckDown(t *testing.T) {
	v, err := find(t, "US-AR").PunitiveCaps().On(dayOfEvent(dated.Accrual, civil.On(2003, 3, 25)))
	require.NoError(t, err)
	require.Equal(t, dated.StruckDown, v.Status)
}
