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

// S.D. Codified Laws § 20-9-2: only slight negligence does not bar, and it reduces in proportion.
func TestSouthDakotaSlightAndGross(t *testing.T) {
	v, err := find(t, "US-SD").Fault().On(dated.Dates{})
	require.NoError(t, err)
	c := fault.Compared{Claimant: usd(t, "20"), Others: usd(t, "80")}
	kept, barred, err := v.Rule.Compare(c, finding.Established)
	require.NoError(t, err)
	require.False(t, barred)
	require.Equal(t, "4/5", kept.RatString())
	_, barred, err = v.Rule.Compare(c, finding.NotEstablished)
	require.NoError(t, err)
	require.True(t, barred)
	_, _, err = v.Rule.Compare(c, finding.Unspecified)
	require.Error(t, err)
}

// § 15-8-15.1: below 50 percent at most twice the share.
func TestSouthDakotaDoubleShare(t *testing.T) {
	l, err := find(t, "US-SD").Liability().On(dated.Dates{})
	require.NoError(t, err)
	for percent, want := range map[int64]string{10: "1/5", 30: "3/5", 49: "49/50", 50: "1", 60: "1"} {
		part, joint := ohioOwes(t, l.Rule, percent, 0, head.KindPainAndSuffering, "negligence", nil)
		require.True(t, joint)
		require.Equal(t, want, part, percent)
	}
}

// § 21-3-11: general damages of $500,000, injuries after July 1, 1976. Knowles, 1996 SD 10: the total cap is void.
func TestSouthDakotaMalpracticeCaps(t *testing.T) {
	caps := find(t, "US-SD").CompensatoryCaps()
	general := ohioProvision(t, caps, "us-sd-med-mal-cap-1976")
	ohioCheck(t, general, []ohioSpot{{"general damages", civil.On(1976, 7, 2), 0, nil, nil, "500000"}})
	_, err := general.On(dayOfEvent(dated.Accrual, civil.On(1976, 7, 1)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	v, err := general.On(dayOfEvent(dated.Accrual, civil.On(1990, 1, 1)))
	require.NoError(t, err)
	require.Equal(t, dated.InForce, v.Status)
	c, _ := v.Rule.At(0)
	require.Equal(t, limit.Action, c.Unit)
	require.Equal(t, head.AllNoneconomic(), c.Kinds)

	total := ohioProvision(t, caps, "us-sd-med-mal-total-cap-1986")
	_, status := ohioVersion(t, total, dated.Accrual, civil.On(1996, 1, 30))
	require.Equal(t, dated.StruckDown, status)
	ohioCheck(t, total, []ohioSpot{{"the void total", civil.On(1990, 1, 1), 0, nil, nil, "1000000"}})
	_, err = total.On(dayOfEvent(dated.Accrual, civil.On(1996, 1, 31)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	reaching := 0
	for range caps.Reaching("med-mal") {
		reaching++
	}
	require.Equal(t, 3, reaching)
}
