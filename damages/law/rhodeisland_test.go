package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/punitive"
)

func TestRhodeIsland(t *testing.T) {
	j := find(t, "US-RI")
	ohioCheck(t, j.CompensatoryCaps().For("government"), []ohioSpot{ // R.I. Gen. Laws §§ 9-31-2 and 9-31-3: $100,000
		{"government", civil.On(2010, 1, 1), 0, nil, ohioFound{"proprietary_function": ohioNo}, "100000"},
		{"a proprietary function", civil.On(2010, 1, 1), 0, nil, ohioFound{"proprietary_function": ohioYes}, ""},
	})
	rule, err := j.Fault().On(dated.Dates{Filing: civil.On(1971, 1, 1)}) // § 9-20-4: pure
	require.NoError(t, err)
	kept, barred, err := rule.Rule.Recovery(usd(t, "99"))
	require.NoError(t, err)
	require.False(t, barred)
	require.Equal(t, "1/100", kept.RatString())
	l, err := j.Liability().On(dated.Dates{}) // § 10-6-2: joint and several
	require.NoError(t, err)
	part, joint := ohioOwes(t, l.Rule, 1, 0, head.KindPainAndSuffering, "negligence", nil)
	require.True(t, joint)
	require.Equal(t, "1", part)
	p, err := j.PunitivePredicate().On(dated.Dates{}) // Simeone v. Charron; Graff v. Motta
	require.NoError(t, err)
	require.Equal(t, punitive.Closed, p.Rule.Allows("wrongful-death"))
	require.Equal(t, punitive.Closed, p.Rule.Allows("government"))
	require.Equal(t, punitive.Open, p.Rule.Allows("fraud"))
	id, _ := ohioVersion(t, j.Credit().For(""), dated.Judgment, civil.On(2021, 7, 13)) // § 10-6-7 as amended July 14, 2021
	require.Equal(t, dated.RuleID("us-ri-credit-1956"), id)
	id, _ = ohioVersion(t, j.Credit().For(""), dated.Judgment, civil.On(2021, 7, 14))
	require.Equal(t, dated.RuleID("us-ri-credit-2021"), id)
	c, err := j.Collateral().For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(1987, 1, 2))) // § 9-19-34.1: arising after January 1, 1987
	require.NoError(t, err)
	require.True(t, c.Rule.NetOfCost)
	_, err = j.Collateral().For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(1987, 1, 1)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}
