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
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// nebraskaLimit is what the cap in the given place comes to under the version for the dates; "none" for no cap or no limit.
func nebraskaLimit(t *testing.T, h *dated.History[law.Caps], d dated.Dates, place int, in limit.Input) string {
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

// Neb. Rev. Stat. § 44-2825(1): the total for an occurrence, by its day. § 13-926: $1,000,000 and $5,000,000.
func TestNebraskaTotalCaps(t *testing.T) {
	j := find(t, "US-NE")
	caps := j.CompensatoryCaps().For("med-mal")
	for day, want := range map[civil.Date]string{
		civil.On(1980, 1, 1): "500000", civil.On(1984, 12, 31): "500000", civil.On(1985, 1, 1): "1000000", civil.On(1992, 12, 31): "1000000",
		civil.On(1993, 1, 1): "1250000", civil.On(2003, 12, 31): "1250000", civil.On(2004, 1, 1): "1750000", civil.On(2014, 12, 31): "1750000",
		civil.On(2015, 1, 1): "2250000", civil.On(2026, 1, 1): "2250000",
	} {
		require.Equal(t, want, nebraskaLimit(t, caps, dayOfEvent(dated.Accrual, day), 0, limit.Input{}), "%s", day)
	}
	v, err := caps.On(dayOfEvent(dated.Accrual, civil.On(2015, 1, 1)))
	require.NoError(t, err)
	c, _ := v.Rule.At(0)
	require.Equal(t, head.AllCompensatory(), c.Kinds, "all damages, not only noneconomic")
	require.Equal(t, limit.Occurrence, c.Unit)

	public := j.CompensatoryCaps().For("government")
	require.Equal(t, "1000000", nebraskaLimit(t, public, dayOfEvent(dated.Accrual, civil.On(1985, 11, 17)), 0, limit.Input{}))
	require.Equal(t, "5000000", nebraskaLimit(t, public, dayOfEvent(dated.Accrual, civil.On(1985, 11, 17)), 1, limit.Input{}))
	_, err = public.On(dayOfEvent(dated.Accrual, civil.On(1985, 11, 16)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.Equal(t, "none", nebraskaLimit(t, j.CompensatoryCaps().For("negligence"), dated.Dates{}, 0, limit.Input{}))
}

// Neb. Const. art. VII, § 5; Distinctive Printing v. Cox: never, on any claim.
func TestNebraskaKnowsNoPunitiveDamages(t *testing.T) {
	v, err := find(t, "US-NE").PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	for cause := range vocabulary.Causes() {
		require.Equal(t, punitive.Closed, v.Rule.Allows(cause), cause)
	}
	require.Equal(t, punitive.Closed, v.Rule.Allows(""))
}

// §§ 25-21,185.09 to .11, for actions that accrue on or after February 8, 1992.
func TestNebraskaFaultAndLiability(t *testing.T) {
	j := find(t, "US-NE")
	on := dayOfEvent(dated.Accrual, civil.On(1992, 2, 8))
	rule, err := j.Fault().On(on)
	require.NoError(t, err)
	require.Equal(t, fault.AgainstDefendants, rule.Rule.Against)
	for _, c := range []struct {
		claimant, defendants string
		barred               bool
	}{{"49.99", "50.01", false}, {"50", "50", true}, {"30", "30", true}, {"30", "30.01", false}} {
		_, barred, err := rule.Rule.Compare(fault.Compared{Claimant: usd(t, c.claimant), Others: usd(t, c.defendants)}, finding.Unspecified)
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, c)
	}
	_, err = j.Fault().On(dayOfEvent(dated.Accrual, civil.On(1992, 2, 7)))
	require.ErrorIs(t, err, dated.ErrNotCovered)

	v, err := j.Liability().On(on)
	require.NoError(t, err)
	for kind, joint := range map[head.Kind]bool{head.KindMedical: true, head.KindLostEarnings.At(head.Future): true, head.KindPainAndSuffering: false} {
		debt, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, "10")}, usd(t, "100"), usd(t, "0"), kind, "negligence")
		require.NoError(t, err)
		require.Equal(t, joint, debt.Joint, kind)
	}
	credit, err := j.Credit().On(on)
	require.NoError(t, err)
	require.Equal(t, fault.Proportionate, credit.Rule.Method)
	medical, err := j.Collateral().For("med-mal").On(dated.Dates{}) // § 44-2819(1)
	require.NoError(t, err)
	require.Equal(t, fault.Collateral{Effect: fault.DeductedOnMotion, NetOfCost: true}, medical.Rule)
}
