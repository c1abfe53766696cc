package law_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// Va. Code Ann. § 8.01-581.15, row by row: the first day of each period and the limit. Before August 1, 1999 the years and
// sums that were reported, $750,000 from 1976 and $1,000,000 from 1983.
func TestVirginiaMalpracticeCapRisesByTheSchedule(t *testing.T) {
	caps := find(t, "US-VA").CompensatoryCaps()
	rows := []struct {
		from    civil.Date
		dollars string
		id      dated.RuleID
	}{
		{civil.On(1976, 1, 1), "750000", "us-va-med-mal-cap-1976"}, {civil.On(1983, 1, 1), "1000000", "us-va-med-mal-cap-1983"},
		{civil.On(1999, 8, 1), "1500000", "us-va-med-mal-cap-1999"}, {civil.On(2000, 7, 1), "1550000", "us-va-med-mal-cap-2000"},
		{civil.On(2001, 7, 1), "1600000", "us-va-med-mal-cap-2001"}, {civil.On(2002, 7, 1), "1650000", "us-va-med-mal-cap-2002"},
		{civil.On(2003, 7, 1), "1700000", "us-va-med-mal-cap-2003"}, {civil.On(2004, 7, 1), "1750000", "us-va-med-mal-cap-2004"},
		{civil.On(2005, 7, 1), "1800000", "us-va-med-mal-cap-2005"}, {civil.On(2006, 7, 1), "1850000", "us-va-med-mal-cap-2006"},
		{civil.On(2007, 7, 1), "1925000", "us-va-med-mal-cap-2007"}, {civil.On(2008, 7, 1), "2000000", "us-va-med-mal-cap-2008"},
		{civil.On(2012, 7, 1), "2050000", "us-va-med-mal-cap-2012"}, {civil.On(2013, 7, 1), "2100000", "us-va-med-mal-cap-2013"},
		{civil.On(2014, 7, 1), "2150000", "us-va-med-mal-cap-2014"}, {civil.On(2015, 7, 1), "2200000", "us-va-med-mal-cap-2015"},
		{civil.On(2016, 7, 1), "2250000", "us-va-med-mal-cap-2016"}, {civil.On(2017, 7, 1), "2300000", "us-va-med-mal-cap-2017"},
		{civil.On(2018, 7, 1), "2350000", "us-va-med-mal-cap-2018"}, {civil.On(2019, 7, 1), "2400000", "us-va-med-mal-cap-2019"},
		{civil.On(2020, 7, 1), "2450000", "us-va-med-mal-cap-2020"}, {civil.On(2021, 7, 1), "2500000", "us-va-med-mal-cap-2021"},
		{civil.On(2022, 7, 1), "2550000", "us-va-med-mal-cap-2022"}, {civil.On(2023, 7, 1), "2600000", "us-va-med-mal-cap-2023"},
		{civil.On(2024, 7, 1), "2650000", "us-va-med-mal-cap-2024"}, {civil.On(2025, 7, 1), "2700000", "us-va-med-mal-cap-2025"},
		{civil.On(2026, 7, 1), "2750000", "us-va-med-mal-cap-2026"}, {civil.On(2027, 7, 1), "2800000", "us-va-med-mal-cap-2027"},
		{civil.On(2028, 7, 1), "2850000", "us-va-med-mal-cap-2028"}, {civil.On(2029, 7, 1), "2900000", "us-va-med-mal-cap-2029"},
		{civil.On(2030, 7, 1), "2950000", "us-va-med-mal-cap-2030"}, {civil.On(2031, 7, 1), "3000000", "us-va-med-mal-cap-2031"},
	}
	require.Equal(t, len(rows), caps.For("med-mal").Len())
	for i, r := range rows {
		last := civil.On(2099, 1, 1)
		if i+1 < len(rows) {
			last = shifted(t, rows[i+1].from, -1)
		}
		for _, day := range []civil.Date{r.from, last} {
			v, err := caps.For("med-mal").On(dayOfEvent(dated.Accrual, day))
			require.NoError(t, err, day)
			require.Equal(t, r.id, v.ID, day)
			require.Equal(t, r.dollars, worthOfCap(t, caps, "med-mal", dayOfEvent(dated.Accrual, day), 0, nil, nil), day)
		}
	}
	_, err := caps.For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(1975, 12, 31)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.Equal(t, "no limit", worthOfCap(t, caps, "negligence", dayOfEvent(dated.Accrual, dated.AsOf()), 0, nil, nil))
}

// § 8.01-581.15 limits "the total amount recoverable for any injury to, or death of, a patient": one sum for the patient,
// punitive damages within it.
func TestVirginiaMalpracticeCapIsOneForThePatient(t *testing.T) {
	n := 0
	for p := range find(t, "US-VA").CompensatoryCaps().Reaching("med-mal") {
		n++
		v, err := p.On(dayOfEvent(dated.Accrual, civil.On(2024, 7, 1)))
		require.NoError(t, err)
		c, ok := v.Rule.At(0)
		require.True(t, ok)
		require.Equal(t, 1, v.Rule.Len())
		require.Equal(t, limit.Person, c.Unit)
		require.Equal(t, limit.PunitiveFirst, c.Spread)
		for _, k := range []head.Kind{head.KindPainAndSuffering, head.KindProperty, head.KindPunitive} {
			require.True(t, c.Kinds.Has(k), k)
		}
	}
	require.Equal(t, 1, n, "no general provision beside it")
}

// § 8.01-38.1: the total of punitive damages against all defendants in an action, $350,000. No part of it turns on the
// compensatory damages.
func TestVirginiaPunitivePoolIsOneForTheAction(t *testing.T) {
	v, err := find(t, "US-VA").PunitiveCaps().On(dayOfEvent(dated.Accrual, civil.On(1988, 7, 1)))
	require.NoError(t, err)
	c, ok := v.Rule.At(0)
	require.True(t, ok)
	require.Equal(t, limit.Action, c.Unit)
	require.Equal(t, head.AllPunitive(), c.Kinds)
	for _, comp := range []string{"0", "1", "350000.01", "5000000"} {
		got, limited, err := c.To.On(limit.Input{Quantities: map[limit.Base]decimal.Decimal{limit.Compensatory: usd(t, comp)}})
		require.NoError(t, err)
		require.True(t, limited)
		requireDollars(t, "350000", got)
	}
}

// Va. Code Ann. § 8.01-195.3: $25,000, $75,000 from July 1, 1988 and $100,000 from July 1, 1993, or the limits of a
// liability policy, whichever is greater; no punitive damages.
func TestVirginiaCapsClaimsAgainstTheCommonwealth(t *testing.T) {
	j := find(t, "US-VA")
	for _, c := range []struct {
		day             civil.Date
		insurance, want string
	}{
		{civil.On(1982, 7, 1), "0", "25000"}, {civil.On(1988, 6, 30), "0", "25000"}, {civil.On(1988, 7, 1), "0", "75000"},
		{civil.On(1993, 6, 30), "75000.01", "75000.01"}, {civil.On(1993, 7, 1), "99999.99", "100000"}, {civil.On(2026, 7, 1), "100000", "100000"},
		{civil.On(2026, 7, 1), "100000.01", "100000.01"},
	} {
		require.Equal(t, c.want, worthOfCap(t, j.CompensatoryCaps(), "government", dayOfEvent(dated.Accrual, c.day), 0,
			worthFacts{"liability_insurance_limit": c.insurance}, nil), c.day)
	}
	_, err := j.CompensatoryCaps().For("government").On(dayOfEvent(dated.Accrual, civil.On(1982, 6, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	v, err := j.PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	_, barred := v.Rule.BarredOn("government")
	require.True(t, barred)
}

// Contributory negligence: any share bars, and where it does not bar it takes nothing off.
func TestVirginiaBarsForAnyNegligence(t *testing.T) {
	v, err := find(t, "US-VA").Fault().On(dated.Dates{})
	require.NoError(t, err)
	for percent, want := range map[string]bool{"0": false, "0.01": true, "1": true, "99": true} {
		_, barred, err := v.Rule.Recovery(usd(t, percent))
		require.NoError(t, err)
		require.Equal(t, want, barred, percent)
	}
	require.Equal(t, fault.NoReduction, v.Rule.Reduces)
	require.Equal(t, []finding.Topic{"last_clear_chance", "willful_or_wanton_conduct"}, v.Rule.Lifts.Slice())
	require.ErrorContains(t, v.Answers("assault"), "assault")
}

// § 8.01-443: a judgment for the whole against each. § 8.01-35.1: the sum paid comes off. Nevitt: off the sum as capped.
func TestVirginiaDefendantsAreJointAndSettlementsComeOffTheCappedSum(t *testing.T) {
	j := find(t, "US-VA")
	l, err := j.Liability().On(dated.Dates{})
	require.NoError(t, err)
	debt, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "1")}, usd(t, "100"), decimal.Decimal{}, head.KindPainAndSuffering, "negligence")
	require.NoError(t, err)
	require.True(t, debt.Joint)
	require.Equal(t, "1", debt.Part.RatString())
	c, err := j.Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.ProTanto, c.Rule.Method)
	o, err := j.Order().For("med-mal").On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, []law.Stage{law.StageFault, law.StageCaps, law.StageShares, law.StageCredits}, o.Rule.Slice())
	require.Equal(t, 0, j.Order().For("negligence").Len())
	b, err := j.Collateral().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.Collateral{Effect: fault.NotDeducted}, b.Rule)
}
