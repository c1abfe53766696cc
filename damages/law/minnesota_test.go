package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// minnesotaLimit is what the cap in the given place comes to under the version for the dates; "none" for no cap or no limit.
func minnesotaLimit(t *testing.T, h *dated.History[law.Caps], d dated.Dates, place int, in limit.Input) string {
	t.Helper()
	v, err := h.On(d)
	require.NoError(t, err)
	c, ok := v.Rule.At(place)
	if !ok {
		return "none"
	}
	got, limited, err := c.To.On(in)
	require.NoError(t, err)
	if !limited {
		return "none"
	}
	return got.String()
}

// Minn. Stat. § 3.736, subd. 4: for a claimant, and for all claims from an occurrence.
func TestMinnesotaCapsAgainstTheState(t *testing.T) {
	caps := find(t, "US-MN").CompensatoryCaps().For("government")
	for _, c := range []struct {
		day                  civil.Date
		claimant, occurrence string
	}{
		{civil.On(1998, 1, 1), "300000", "750000"},
		{civil.On(1999, 12, 31), "300000", "750000"},
		{civil.On(2000, 1, 1), "300000", "1000000"},
		{civil.On(2007, 7, 31), "300000", "1000000"},
		{civil.On(2007, 8, 1), "400000", "1000000"},
		{civil.On(2007, 12, 31), "400000", "1000000"},
		{civil.On(2008, 1, 1), "400000", "1200000"},
		{civil.On(2009, 6, 30), "400000", "1200000"},
		{civil.On(2009, 7, 1), "500000", "1500000"},
	} {
		require.Equal(t, c.claimant, minnesotaLimit(t, caps, dayOfEvent(dated.Accrual, c.day), 0, limit.Input{}), "%s", c.day)
		require.Equal(t, c.occurrence, minnesotaLimit(t, caps, dayOfEvent(dated.Accrual, c.day), 1, limit.Input{}), "%s", c.day)
	}
	_, err := caps.On(dayOfEvent(dated.Accrual, civil.On(1997, 12, 31)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.Equal(t, "none", minnesotaLimit(t, find(t, "US-MN").CompensatoryCaps().For("med-mal"), dated.Dates{}, 0, limit.Input{}))
	require.Equal(t, "none", minnesotaLimit(t, find(t, "US-MN").PunitiveCaps().For("fraud"), dated.Dates{}, 0, limit.Input{}))
}

// § 604.01: barred where the claimant's fault is greater than that of the person against whom recovery is sought.
func TestMinnesotaComparesWithEachDefendant(t *testing.T) {
	v, err := find(t, "US-MN").Fault().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.AgainstEach, v.Rule.Against)
	for _, c := range []struct {
		claimant, defendant string
		barred              bool
	}{{"30", "30", false}, {"30.01", "30", true}, {"30", "40", false}, {"40", "30", true}, {"50", "50", false}} {
		_, barred, err := v.Rule.Compare(fault.Compared{Claimant: usd(t, c.claimant), Others: usd(t, c.defendant)}, finding.Unspecified)
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, c)
	}
}

// § 604.02, subd. 1: joint and several above 50 percent; subd. 2: reallocated on a motion within a year.
func TestMinnesotaLiability(t *testing.T) {
	j := find(t, "US-MN")
	on := dayOfEvent(dated.Accrual, civil.On(2003, 8, 1))
	v, err := j.Liability().On(on)
	require.NoError(t, err)
	for percent, joint := range map[string]bool{"50": false, "50.01": true, "20": false} {
		debt, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, percent)}, usd(t, "100"), usd(t, "0"), head.KindMedical, "negligence")
		require.NoError(t, err)
		require.Equal(t, joint, debt.Joint, percent)
	}
	_, err = j.Liability().On(dayOfEvent(dated.Accrual, civil.On(2003, 7, 31)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	r, err := j.Reallocation().On(on)
	require.NoError(t, err)
	require.Equal(t, fault.Reallocation{Rule: fault.AmongAll, WithinMonths: 12}, r.Rule)
	predicate, err := j.PunitivePredicate().On(dayOfEvent(dated.Accrual, civil.On(2000, 1, 1)))
	require.NoError(t, err)
	_, barred := predicate.Rule.BarredOn("government") // § 466.04, subd. 1(b)
	require.True(t, barred)
}
