package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/head"
)

// Utah Code Ann. § 78B-3-410(1) and the courts' table of the sums certified under it.
func TestUtahMalpracticeCap(t *testing.T) {
	h := find(t, "US-UT").CompensatoryCaps().For("med-mal")
	ohioCheck(t, h, []ohioSpot{
		{"before 2001", civil.On(2001, 6, 30), 0, nil, nil, "250000"}, {"2001", civil.On(2001, 7, 1), 0, nil, nil, "400000"},
		{"2002", civil.On(2003, 6, 30), 0, nil, nil, "400000"}, {"2003", civil.On(2003, 7, 1), 0, nil, nil, "410000"},
		{"2004", civil.On(2004, 7, 1), 0, nil, nil, "430000"}, {"2005", civil.On(2005, 7, 1), 0, nil, nil, "440000"},
		{"2006", civil.On(2006, 7, 1), 0, nil, nil, "460000"}, {"2007", civil.On(2007, 7, 1), 0, nil, nil, "470000"},
		{"2008", civil.On(2009, 6, 30), 0, nil, nil, "490000"}, {"2009", civil.On(2010, 5, 14), 0, nil, nil, "480000"},
		{"since 2010", civil.On(2010, 5, 15), 0, nil, nil, "450000"},
	})
	// Smith v. United States, 2015 UT 68: no cap on damages for death.
	v, err := find(t, "US-UT").CompensatoryCaps().For("wrongful-death").On(dated.Dates{})
	require.NoError(t, err)
	require.Zero(t, v.Rule.Len())
}

// § 63G-7-604 and the adjustments of rule R37-4.
func TestUtahGovernmentCap(t *testing.T) {
	index := ohioFacts{"utah_risk_manager_adjustment_since_july_2018": "1.1"}
	ohioCheck(t, find(t, "US-UT").CompensatoryCaps().For("government"), []ohioSpot{
		{"2007, a person", civil.On(2008, 6, 30), 0, nil, nil, "583900"}, {"2007, in all", civil.On(2008, 6, 30), 1, nil, nil, "2000000"},
		{"2007, property", civil.On(2008, 6, 30), 2, nil, nil, "233600"}, {"2008, a person", civil.On(2008, 7, 1), 0, nil, nil, "620700"},
		{"2010, in all", civil.On(2012, 6, 30), 1, nil, nil, "2221700"}, {"2012, a person", civil.On(2012, 7, 1), 0, nil, nil, "674000"},
		{"2014, a person", civil.On(2014, 7, 1), 0, nil, nil, "703000"}, // 717,100 less the rise of 14,100
		{"2014, in all", civil.On(2016, 6, 30), 1, nil, nil, "2407700"}, // 2,455,900 less 48,200
		{"2016, a person", civil.On(2016, 7, 1), 0, nil, nil, "717100"}, {"2018, a person", civil.On(2018, 7, 1), 0, nil, nil, "745200"},
		{"2018, property", civil.On(2020, 6, 30), 2, nil, nil, "295000"}, {"since 2020, a person", civil.On(2020, 7, 1), 0, index, nil, "819720"},
	})
}

// § 78B-5-818(2)-(3): barred at 50 percent, several.
func TestUtahFaultAndCollateral(t *testing.T) {
	j := find(t, "US-UT")
	rule, err := j.Fault().On(dated.Dates{})
	require.NoError(t, err)
	for percent, barred := range map[string]bool{"49.99": false, "50": true} {
		_, got, err := rule.Rule.Recovery(usd(t, percent))
		require.NoError(t, err)
		require.Equal(t, barred, got, percent)
	}
	l, err := j.Liability().On(dated.Dates{})
	require.NoError(t, err)
	part, joint := ohioOwes(t, l.Rule, 90, 0, head.KindMedical, "negligence", ohioFound{"intentional_tort": ohioYes})
	require.False(t, joint)
	require.Equal(t, "9/10", part)
	for day, paid := range map[civil.Date]bool{civil.On(2025, 10, 29): false, civil.On(2025, 10, 30): true} { // Gardner v. Norman
		v, err := j.Collateral().For("negligence").On(dayOfEvent(dated.Judgment, day))
		require.NoError(t, err)
		require.Equal(t, fault.NotDeducted, v.Rule.Effect)
		require.Equal(t, paid, v.Rule.PaidAmount)
	}
	v, err := j.Collateral().For("med-mal").On(dated.Dates{}) // § 78B-3-405
	require.NoError(t, err)
	require.Equal(t, fault.Deducted, v.Rule.Effect)
	require.True(t, v.Rule.NotIfSubrogated)
}
