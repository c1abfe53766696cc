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

// mississippiLimit is what the cap in the given place comes to under the version for the dates; "none" for no cap or no limit.
func mississippiLimit(t *testing.T, h *dated.History[law.Caps], d dated.Dates, place int, in limit.Input) string {
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

// Miss. Code Ann. § 11-1-65(3)(a): the table by net worth of actions filed on or after September 1, 2004.
func TestMississippiPunitiveCapsFollowTheTableOfNetWorth(t *testing.T) {
	no := finding.NotEstablished
	for _, c := range []struct {
		filed         civil.Date
		worth, want   string
		felony, drunk finding.Status
	}{
		{civil.On(2004, 9, 1), "0", "0", no, no},
		{civil.On(2004, 9, 1), "49999999.50", "999999.99", no, no},
		{civil.On(2004, 9, 1), "50000000", "1000000", no, no},        // (vi): 2 percent of $50,000,000 or less
		{civil.On(2004, 9, 1), "50000000.01", "2500000", no, no},     // (v)
		{civil.On(2004, 9, 1), "100000000", "2500000", no, no},       // (v): not more than $100,000,000
		{civil.On(2004, 9, 1), "100000000.01", "3750000", no, no},    // (iv)
		{civil.On(2004, 9, 1), "500000000", "3750000", no, no},       // (iv)
		{civil.On(2004, 9, 1), "500000000.01", "5000000", no, no},    // (iii)
		{civil.On(2004, 9, 1), "750000000", "5000000", no, no},       // (iii)
		{civil.On(2004, 9, 1), "750000000.01", "15000000", no, no},   // (ii)
		{civil.On(2004, 9, 1), "1000000000", "15000000", no, no},     // (ii)
		{civil.On(2004, 9, 1), "1000000000.01", "20000000", no, no},  // (i)
		{civil.On(2004, 9, 1), "1", "none", finding.Established, no}, // (d)(i)
		{civil.On(2004, 9, 1), "1", "none", no, finding.Established}, // (d)(ii)
		{civil.On(2004, 8, 31), "50000000", "2000000", no, no},       // the act of 2002: 4 percent
		{civil.On(2004, 8, 31), "750000000", "10000000", no, no},
		{civil.On(2003, 1, 1), "100000000", "5000000", no, no},
		{civil.On(2002, 12, 31), "1", "none", no, no},
	} {
		in := limit.Input{Quantities: map[limit.Base]decimal.Decimal{limit.NetWorth: usd(t, c.worth)},
			Findings: map[finding.Topic]finding.Status{"convicted_of_felony_causing_harm": c.felony, "under_influence_of_alcohol_or_drugs": c.drunk}}
		require.Equal(t, c.want, mississippiLimit(t, find(t, "US-MS").PunitiveCaps().For(""), dayOfEvent(dated.Filing, c.filed), 0, in), "%s %s", c.filed, c.worth)
	}
	v, err := find(t, "US-MS").PunitiveCaps().On(dayOfEvent(dated.Filing, civil.On(2004, 8, 31)))
	require.NoError(t, err)
	require.Equal(t, dated.Unverified, v.Status)
	v, err = find(t, "US-MS").PunitiveCaps().On(dayOfEvent(dated.Filing, civil.On(2004, 9, 1)))
	require.NoError(t, err)
	require.Equal(t, dated.InForce, v.Status)
}

// § 11-1-60(2): $500,000 against providers of health care and homes for the aged, $1,000,000 in other actions. § 11-46-15(1).
func TestMississippiCompensatoryCaps(t *testing.T) {
	j := find(t, "US-MS")
	for _, c := range []struct {
		cause string
		dates dated.Dates
		want  string
	}{
		{"negligence", dayOfEvent(dated.Filing, civil.On(2004, 9, 1)), "1000000"},
		{"", dayOfEvent(dated.Filing, civil.On(2020, 1, 1)), "1000000"},
		{"med-mal", dayOfEvent(dated.Filing, civil.On(2004, 9, 1)), "500000"},
		{"nursing-home", dayOfEvent(dated.Filing, civil.On(2020, 1, 1)), "500000"},
		{"government", dayOfEvent(dated.Accrual, civil.On(1997, 6, 30)), "50000"},
		{"government", dayOfEvent(dated.Accrual, civil.On(1997, 7, 1)), "250000"},
		{"government", dayOfEvent(dated.Accrual, civil.On(2001, 6, 30)), "250000"},
		{"government", dayOfEvent(dated.Accrual, civil.On(2001, 7, 1)), "500000"},
	} {
		require.Equal(t, c.want, mississippiLimit(t, j.CompensatoryCaps().For(c.cause), c.dates, 0, limit.Input{}), "%s %v", c.cause, c.dates)
	}
	before, err := j.CompensatoryCaps().On(dayOfEvent(dated.Filing, civil.On(2004, 8, 31)))
	require.NoError(t, err)
	require.Zero(t, before.Rule.Len(), "no cap the day before")
	n := 0
	for range j.CompensatoryCaps().Reaching("med-mal") {
		n++
	}
	require.Equal(t, 1, n, "the general limit leaves medical malpractice alone")
}

// §§ 11-7-15, 85-5-7(2), (4), (5).
func TestMississippiFaultAndLiability(t *testing.T) {
	j := find(t, "US-MS")
	rule, err := j.Fault().On(dated.Dates{})
	require.NoError(t, err)
	kept, barred, err := rule.Rule.Recovery(usd(t, "99"))
	require.NoError(t, err)
	require.False(t, barred)
	require.Equal(t, "1/100", kept.RatString())

	several, err := j.Liability().On(dayOfEvent(dated.Filing, civil.On(2004, 9, 1)))
	require.NoError(t, err)
	debt, err := several.Rule.Owes(fault.Debtor{Percent: usd(t, "90")}, usd(t, "100"), usd(t, "0"), head.KindMedical, "negligence")
	require.NoError(t, err)
	require.False(t, debt.Joint)
	plan := fault.Debtor{Percent: usd(t, "10"), Findings: func(finding.Topic) finding.Status { return finding.Established }}
	debt, err = several.Rule.Owes(plan, usd(t, "100"), usd(t, "0"), head.KindMedical, "negligence")
	require.NoError(t, err)
	require.True(t, debt.Joint)
	_, err = j.Liability().On(dayOfEvent(dated.Filing, civil.On(2004, 8, 31)))
	require.ErrorIs(t, err, dated.ErrNotCovered)

	predicate, err := j.PunitivePredicate().On(dayOfEvent(dated.Filing, civil.On(2010, 1, 1)))
	require.NoError(t, err)
	require.Equal(t, finding.ClearAndConvincing, predicate.Rule.Proof)
	_, barred = predicate.Rule.BarredOn("government") // § 11-46-15(2)
	require.True(t, barred)
}
