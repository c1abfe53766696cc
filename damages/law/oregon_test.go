package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
)

// Or. Rev. Stat. § 31.710: $500,000; void for injuries (Lakin, July 15, 1999; Busch, July 9, 2020), not for death.
func TestOregonNoneconomicCap(t *testing.T) {
	caps := find(t, "US-OR").CompensatoryCaps()
	for _, cause := range []string{"negligence", "med-mal", "product-liability"} {
		h := caps.For(cause)
		for _, day := range []civil.Date{civil.On(1988, 1, 1), civil.On(2017, 1, 1), civil.On(2020, 7, 8)} {
			id, status := ohioVersion(t, h, dated.Accrual, day)
			require.Equal(t, dated.RuleID("us-or-injury-noneconomic-cap-1987"), id)
			require.Equal(t, dated.StruckDown, status)
		}
		v, err := h.On(dayOfEvent(dated.Accrual, civil.On(2020, 7, 9)))
		require.NoError(t, err)
		require.Zero(t, v.Rule.Len())
	}
	v, err := caps.For("wrongful-death").On(dayOfEvent(dated.Accrual, civil.On(2021, 1, 1)))
	require.NoError(t, err)
	require.Equal(t, dated.InForce, v.Status)
	c, _ := v.Rule.At(0)
	require.True(t, c.Reaches("wrongful-death"))
	got, limited, err := c.To.On(limit.Input{})
	require.NoError(t, err)
	require.True(t, limited)
	requireDollars(t, "500000", got)
}

// § 30.271(2)-(3), and the table of the court administrator for July 1, 2018.
func TestOregonPublicBodies(t *testing.T) {
	state, local := ohioFound{"state_defendant": ohioYes}, ohioFound{"state_defendant": ohioNo}
	caps := find(t, "US-OR").CompensatoryCaps()
	ohioCheck(t, ohioProvision(t, caps, "us-or-state-cap-2007"), []ohioSpot{
		{"2007, one", civil.On(2007, 12, 28), 0, nil, state, "1500000"}, {"2007, all", civil.On(2010, 6, 30), 1, nil, state, "3000000"},
		{"2010, one", civil.On(2010, 7, 1), 0, nil, state, "1600000"}, {"2011, all", civil.On(2011, 7, 1), 1, nil, state, "3400000"},
		{"2012, one", civil.On(2012, 7, 1), 0, nil, state, "1800000"}, {"2013, all", civil.On(2013, 7, 1), 1, nil, state, "3800000"},
		{"2014, one", civil.On(2015, 6, 30), 0, nil, state, "2000000"}, {"a local body", civil.On(2015, 6, 30), 0, nil, local, ""},
		{"2015, as adjusted", civil.On(2015, 7, 1), 0, ohioFacts{"oregon_court_administrator_adjustment_since_july_2014": "1.05"}, state, "2100000"},
		{"2018, one", civil.On(2018, 7, 1), 0, nil, state, "2181600"}, {"2018, all", civil.On(2019, 6, 30), 1, nil, state, "4363100"},
		{"2019, as adjusted", civil.On(2019, 7, 1), 0, ohioFacts{"oregon_court_administrator_adjustment_since_july_2018": "1.5"}, state, "3272400"},
	})
	ohioCheck(t, ohioProvision(t, caps, "us-or-local-cap-2018"), []ohioSpot{
		{"local 2018, one", civil.On(2018, 7, 1), 0, nil, local, "727200"}, {"local 2018, all", civil.On(2018, 7, 1), 1, nil, local, "1454300"},
		{"the state", civil.On(2018, 7, 1), 0, nil, state, ""},
	})
	_, err := ohioProvision(t, caps, "us-or-state-cap-2007").On(dayOfEvent(dated.Accrual, civil.On(2007, 12, 27)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// § 31.610: several, no reduction for settlements, reallocation within a year to those above 25 percent. § 31.580: the
// court may deduct.
func TestOregonFault(t *testing.T) {
	j := find(t, "US-OR")
	l, err := j.Liability().On(dated.Dates{Filing: civil.On(1995, 1, 1)})
	require.NoError(t, err)
	part, joint := ohioOwes(t, l.Rule, 80, 0, head.KindMedical, "negligence", nil)
	require.False(t, joint)
	require.Equal(t, "4/5", part)
	_, err = j.Liability().On(dated.Dates{Filing: civil.On(1994, 12, 31)})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	r, err := j.Reallocation().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.AmongAll, r.Rule.Rule)
	require.Equal(t, 12, r.Rule.WithinMonths)
	require.False(t, r.Rule.AtMost.Met(usd(t, "25")))
	require.True(t, r.Rule.AtMost.Met(usd(t, "25.01")))
	credit, err := j.Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.NoCredit, credit.Rule.Method)
	c, err := j.Collateral().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.DeductedOnMotion, c.Rule.Effect)
}
