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

// illinoisLimit is what the cap in the given place comes to under the version for the dates; "none" for no cap or no limit.
func illinoisLimit(t *testing.T, h *dated.History[law.Caps], d dated.Dates, place int, in limit.Input) string {
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

// 735 Ill. Comp. Stat. 5/2-1115.1 (P.A. 89-7), void under Best; 5/2-1706.5 (P.A. 94-677), void under Lebron.
func TestIllinoisCapsThatWereStruckDownStayVisible(t *testing.T) {
	j := find(t, "US-IL")
	status := func(cause string, day civil.Date) map[dated.RuleID]dated.Status {
		out := map[dated.RuleID]dated.Status{}
		for p := range j.CompensatoryCaps().Reaching(cause) {
			v, err := p.On(dayOfEvent(dated.Accrual, day))
			require.NoError(t, err)
			out[v.ID] = v.Status
		}
		return out
	}
	require.Equal(t, dated.StruckDown, status("negligence", civil.On(1995, 3, 9))["us-il-noneconomic-cap-1995"])
	require.Equal(t, dated.StruckDown, status("negligence", civil.On(1997, 12, 17))["us-il-noneconomic-cap-1995"])
	require.NotContains(t, status("negligence", civil.On(1995, 3, 8)), dated.RuleID("us-il-noneconomic-cap-1995"))
	require.NotContains(t, status("negligence", civil.On(1997, 12, 18)), dated.RuleID("us-il-noneconomic-cap-1995"))
	require.NotContains(t, status("fraud", civil.On(1996, 1, 1)), dated.RuleID("us-il-noneconomic-cap-1995"))
	require.Equal(t, dated.StruckDown, status("med-mal", civil.On(2005, 8, 25))["us-il-med-mal-cap-2005"])
	require.Equal(t, dated.StruckDown, status("med-mal", civil.On(2010, 2, 3))["us-il-med-mal-cap-2005"])
	require.NotContains(t, status("med-mal", civil.On(2005, 8, 24)), dated.RuleID("us-il-med-mal-cap-2005"))
	require.NotContains(t, status("med-mal", civil.On(2010, 2, 4)), dated.RuleID("us-il-med-mal-cap-2005"))
	for _, day := range []civil.Date{civil.On(1990, 1, 1), civil.On(1996, 1, 1), civil.On(2008, 1, 1), civil.On(2020, 1, 1)} {
		for p := range j.CompensatoryCaps().Reaching("med-mal") {
			v, err := p.On(dayOfEvent(dated.Accrual, day))
			require.NoError(t, err)
			require.True(t, v.Rule.Len() == 0 || v.Status == dated.StruckDown, "%s is in force on %s", v.ID, day)
		}
	}
	for p := range j.CompensatoryCaps().Reaching("med-mal") {
		for v := range p.All() {
			if v.ID != "us-il-med-mal-cap-2005" {
				continue
			}
			c, _ := v.Rule.At(0)
			for hospital, want := range map[finding.Status]string{finding.Established: "1000000", finding.NotEstablished: "500000"} { // (a)(1), (a)(2)
				got, _, err := c.To.On(limit.Input{Findings: map[finding.Topic]finding.Status{"defendant_is_hospital": hospital}})
				require.NoError(t, err)
				requireDollars(t, want, got)
			}
		}
	}
}

// 235 Ill. Comp. Stat. 5/6-21(a), by the day of the loss: for injury, and for loss of support or society.
func TestIllinoisDramShopCaps(t *testing.T) {
	caps := find(t, "US-IL").CompensatoryCaps().For("dram-shop")
	for _, c := range []struct {
		day             civil.Date
		injury, support string
	}{
		{civil.On(2010, 1, 20), "60247.68", "73636.05"},
		{civil.On(2017, 1, 19), "65990.23", "80654.73"},
		{civil.On(2017, 1, 20), "67356.23", "82324.28"},
		{civil.On(2020, 1, 19), "70091.09", "85666.89"},
	} {
		require.Equal(t, c.injury, illinoisLimit(t, caps, dayOfEvent(dated.Accrual, c.day), 0, limit.Input{}), "%s", c.day)
		require.Equal(t, c.support, illinoisLimit(t, caps, dayOfEvent(dated.Accrual, c.day), 1, limit.Input{}), "%s", c.day)
	}
	for _, day := range []civil.Date{civil.On(2010, 1, 19), civil.On(2018, 6, 1), civil.On(2020, 1, 20)} {
		_, err := caps.On(dayOfEvent(dated.Accrual, day))
		require.ErrorIs(t, err, dated.ErrNotCovered)
	}
}

// 5/2-1117: medical expense joint; other damages joint at 25 percent or more. 5/2-1118: malpractice and pollution joint.
func TestIllinoisLiabilityAndFault(t *testing.T) {
	j := find(t, "US-IL")
	on := dayOfEvent(dated.Accrual, civil.On(2010, 1, 1))
	v, err := j.Liability().On(on)
	require.NoError(t, err)
	require.Equal(t, fault.Parties, v.Rule.Among)
	for _, c := range []struct {
		percent, cause string
		kind           head.Kind
		joint          bool
	}{
		{"1", "negligence", head.KindMedical.At(head.Past), true},
		{"24.99", "negligence", head.KindPainAndSuffering, false},
		{"24.99", "negligence", head.KindLostEarnings, false},
		{"25", "negligence", head.KindPainAndSuffering, true},
		{"1", "med-mal", head.KindPainAndSuffering, true},
		{"1", "environmental", head.KindProperty, true},
	} {
		debt, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, c.percent)}, usd(t, "100"), usd(t, "0"), c.kind, c.cause)
		require.NoError(t, err)
		require.Equal(t, c.joint, debt.Joint, c)
	}
	rule, err := j.Fault().On(on)
	require.NoError(t, err)
	for percent, want := range map[string]bool{"50": false, "50.01": true} { // 5/2-1116(c)
		_, barred, err := rule.Rule.Recovery(usd(t, percent))
		require.NoError(t, err)
		require.Equal(t, want, barred, percent)
	}
	credit, err := j.Credit().On(on) // 740 Ill. Comp. Stat. 100/2(c)
	require.NoError(t, err)
	require.Equal(t, fault.ProTanto, credit.Rule.Method)
	for cause, want := range map[string]fault.Effect{"negligence": fault.NotDeducted, "med-mal": fault.Deducted} { // Wills v. Foster; 5/2-1205
		collateral, err := j.Collateral().For(cause).On(dated.Dates{})
		require.NoError(t, err)
		require.Equal(t, want, collateral.Rule.Effect)
	}
}
