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
	"github.com/makewhole/remedies/damages/remittitur"
)

func TestVermontCaps(t *testing.T) {
	vt := find(t, "US-VT")
	for _, c := range []struct {
		day                civil.Date
		id                 dated.RuleID
		person, occurrence string
	}{
		// 12 V.S.A. § 5601(b): $500,000 and $2,000,000 from July 1, 2011; $250,000 and $1,000,000 before.
		{civil.On(2011, 6, 30), "us-vt-government-cap-1990", "250000", "1000000"},
		{civil.On(2011, 7, 1), "us-vt-government-cap-2011", "500000", "2000000"},
	} {
		v, err := vt.CompensatoryCaps().For("government").On(dayOfEvent(dated.Accrual, c.day))
		require.NoError(t, err)
		require.Equal(t, c.id, v.ID)
		require.Equal(t, 2, v.Rule.Len())
		for i, want := range []string{c.person, c.occurrence} {
			one, _ := v.Rule.At(i)
			got, limited, err := one.To.On(limit.Input{})
			require.NoError(t, err)
			require.True(t, limited)
			requireDollars(t, want, got)
		}
	}
	_, err := vt.CompensatoryCaps().For("government").On(dayOfEvent(dated.Accrual, civil.On(1990, 6, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)

	for _, ps := range []dated.Provisions[law.Caps]{vt.CompensatoryCaps(), vt.PunitiveCaps()} {
		v, err := ps.For("med-mal").On(dated.Dates{})
		require.NoError(t, err)
		require.Zero(t, v.Rule.Len())
	}
	// 9 V.S.A. § 2461(b) has exemplary damages of its own for consumers, which are not modelled.
	v, err := vt.PunitiveCaps().On(dated.Dates{})
	require.NoError(t, err)
	require.Error(t, v.Answers("consumer-protection"))
	require.NoError(t, v.Answers("negligence"))
}

func TestVermontFaultAndShares(t *testing.T) {
	vt := find(t, "US-VT")
	// 12 V.S.A. § 1036: barred where greater than the causal total negligence of the defendants; "total" since May 5, 1980.
	for _, c := range []struct {
		day       civil.Date
		against   fault.Against
		own, they string
		barred    bool
	}{
		{civil.On(1980, 5, 4), fault.AgainstEach, "40", "40", false},
		{civil.On(1980, 5, 5), fault.AgainstDefendants, "40", "40", false},
		{civil.On(1980, 5, 5), fault.AgainstDefendants, "40.01", "40", true}, // the rest is that of one not joined
		{civil.On(2020, 1, 1), fault.AgainstDefendants, "50", "50", false},
		{civil.On(2020, 1, 1), fault.AgainstDefendants, "50.01", "49.99", true},
	} {
		v, err := vt.Fault().On(dayOfEvent(dated.Accrual, c.day))
		require.NoError(t, err)
		require.Equal(t, c.against, v.Rule.Against)
		_, barred, err := v.Rule.Compare(fault.Compared{Claimant: usd(t, c.own), Others: usd(t, c.they)}, finding.Unspecified)
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, "%s against %s on %s", c.own, c.they, c.day)
	}
	_, err := vt.Fault().On(dayOfEvent(dated.Accrual, civil.On(1970, 6, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)

	// The same: each for the ratio of its negligence to that of all defendants against whom recovery is allowed.
	v, err := vt.Liability().On(dayOfEvent(dated.Accrual, civil.On(2020, 1, 1)))
	require.NoError(t, err)
	require.Equal(t, fault.Parties, v.Rule.Among)
	d, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, "30")}, usd(t, "80"), usd(t, "20"), head.KindMedical, "negligence")
	require.NoError(t, err)
	require.False(t, d.Joint)
	require.Equal(t, "3/8", d.Part.RatString())
}

func TestVermontSettlementsAndRemittitur(t *testing.T) {
	vt := find(t, "US-VT")
	// Slayton: the sum paid comes off.
	credit, err := vt.Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.ProTanto, credit.Rule.Method)
	// V.R.C.P. 59(a): no new trial for excess or inadequacy alone before the party may remit or accept the addition.
	v, err := vt.Remittitur().On(dated.Dates{})
	require.NoError(t, err)
	offer, _ := v.Rule.MustOffer(remittitur.Excessive)
	require.Equal(t, remittitur.Yes, offer)
	require.Equal(t, remittitur.Yes, v.Rule.Additur)
}
