package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
)

// Okla. Stat. tit. 23, § 9.1(B): $100,000 or actual damages, the greater; (C): $500,000, twice actual damages or the
// benefit gained, the greatest; (D): no limit.
func TestOklahomaPunitiveCategories(t *testing.T) {
	day := civil.On(2000, 1, 1)
	facts := func(actual, benefit string) ohioFacts {
		return ohioFacts{limit.Compensatory: actual, limit.BenefitGained: benefit}
	}
	found := func(malice, threatening finding.Status) ohioFound {
		return ohioFound{"intentional_and_malicious": malice, "intentional_malicious_and_life_threatening": threatening}
	}
	h := find(t, "US-OK").PunitiveCaps().For("")
	ohioCheck(t, h, []ohioSpot{
		{"category I, below", day, 0, facts("99999.99", "0"), found(ohioNo, ohioNo), "100000"},
		{"category I, at", day, 0, facts("100000", "0"), found(ohioNo, ohioNo), "100000"},
		{"category I, above", day, 0, facts("100000.01", "0"), found(ohioNo, ohioNo), "100000.01"},
		{"category II, below", day, 0, facts("249999.99", "500000"), found(ohioYes, ohioNo), "500000"},
		{"category II, twice the harm", day, 0, facts("250000.01", "500000"), found(ohioYes, ohioNo), "500000.02"},
		{"category II, the benefit", day, 0, facts("250000.01", "500000.03"), found(ohioYes, ohioNo), "500000.03"},
		{"category III", day, 0, facts("1", "0"), found(ohioYes, ohioYes), ""},
	})
	id, status := ohioVersion(t, h, dated.Accrual, civil.On(1995, 8, 24))
	require.Equal(t, dated.RuleID("us-ok-punitive-cap-1986"), id)
	require.Equal(t, dated.Unverified, status)
	id, _ = ohioVersion(t, h, dated.Accrual, civil.On(1995, 8, 25))
	require.Equal(t, dated.RuleID("us-ok-punitive-cap-1995"), id)
}

// § 61.2: $350,000 from November 1, 2011; Beason, 2019 OK 28 (April 23, 2019), held it void.
func TestOklahomaNoneconomicCapWasStruckDown(t *testing.T) {
	h := find(t, "US-OK").CompensatoryCaps().For("negligence")
	_, err := h.On(dayOfEvent(dated.Accrual, civil.On(2011, 10, 31)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	_, status := ohioVersion(t, h, dated.Accrual, civil.On(2011, 11, 1))
	require.Equal(t, dated.StruckDown, status)
	_, status = ohioVersion(t, h, dated.Accrual, civil.On(2019, 4, 22))
	require.Equal(t, dated.StruckDown, status)
	v, err := h.On(dayOfEvent(dated.Accrual, civil.On(2019, 4, 23)))
	require.NoError(t, err)
	require.Equal(t, dated.InForce, v.Status)
	require.Zero(t, v.Rule.Len())
	const topic = "reckless_disregard_gross_negligence_fraud_intent_or_malice"
	ohioCheck(t, h, []ohioSpot{
		{"the sum of the void cap", civil.On(2015, 1, 1), 0, nil, ohioFound{topic: ohioNo}, "350000"},
		{"its exception", civil.On(2015, 1, 1), 0, nil, ohioFound{topic: ohioYes}, ""},
	})
	ohioCheck(t, find(t, "US-OK").CompensatoryCaps().For("government"), []ohioSpot{ // § 154(A)
		{"property", civil.On(2015, 1, 1), 0, nil, nil, "25000"}, {"other loss", civil.On(2015, 1, 1), 1, nil, nil, "175000"}, {"occurrence", civil.On(2015, 1, 1), 2, nil, nil, "1000000"},
	})
}

// § 15: several since November 1, 2011; before that joint above 50 percent, for a faultless claimant, or on reckless conduct.
func TestOklahomaLiability(t *testing.T) {
	ls := find(t, "US-OK").Liability()
	before, err := ls.On(dayOfEvent(dated.Accrual, civil.On(2011, 10, 31)))
	require.NoError(t, err)
	after, err := ls.On(dayOfEvent(dated.Accrual, civil.On(2011, 11, 1)))
	require.NoError(t, err)
	_, err = ls.On(dayOfEvent(dated.Accrual, civil.On(2004, 10, 31)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	_, joint := ohioOwes(t, before.Rule, 50, 10, head.KindMedical, "negligence", nil)
	require.False(t, joint)
	_, joint = ohioOwes(t, before.Rule, 51, 10, head.KindMedical, "negligence", nil)
	require.True(t, joint)
	_, joint = ohioOwes(t, before.Rule, 20, 0, head.KindMedical, "negligence", nil)
	require.True(t, joint)
	_, joint = ohioOwes(t, before.Rule, 20, 10, head.KindMedical, "negligence", ohioFound{"willful_wanton_or_reckless": ohioYes})
	require.True(t, joint)
	part, joint := ohioOwes(t, after.Rule, 90, 10, head.KindMedical, "negligence", nil)
	require.False(t, joint)
	require.Equal(t, "1", part)
	part, _ = ohioOwes(t, after.Rule, 45, 10, head.KindMedical, "negligence", nil)
	require.Equal(t, "1/2", part)
	rule, err := find(t, "US-OK").Fault().On(dated.Dates{}) // § 13: of greater degree bars
	require.NoError(t, err)
	_, barred, err := rule.Rule.Recovery(usd(t, "50"))
	require.NoError(t, err)
	require.False(t, barred)
	_, barred, err = rule.Rule.Recovery(usd(t, "50.01"))
	require.NoError(t, err)
	require.True(t, barred)
}
