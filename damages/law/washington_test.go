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
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/remittitur"
)

// Wash. Rev. Code § 4.56.250(2): 0.43 of the average annual wage times life expectancy. Sofie v. Fibreboard Corp. of
// April 27, 1989 struck it down.
func TestWashingtonNoneconomicCapWasStruckDown(t *testing.T) {
	caps := find(t, "US-WA").CompensatoryCaps()
	for _, c := range []struct {
		day    civil.Date
		status dated.Status
		id     dated.RuleID
	}{
		{civil.On(1986, 8, 1), dated.StruckDown, "us-wa-compensatory-caps-1986"}, {civil.On(1989, 4, 26), dated.StruckDown, "us-wa-compensatory-caps-1986"},
		{civil.On(1989, 4, 27), dated.InForce, "us-wa-compensatory-caps-none-1989"}, {dated.AsOf(), dated.InForce, "us-wa-compensatory-caps-none-1989"},
	} {
		for _, cause := range []string{"", "negligence", "med-mal", "wrongful-death", "government"} {
			v, err := caps.For(cause).On(dayOfEvent(dated.Filing, c.day))
			require.NoError(t, err)
			require.Equal(t, c.status, v.Status, c.day)
			require.Equal(t, c.id, v.ID, c.day)
		}
	}
	_, err := caps.On(dayOfEvent(dated.Filing, civil.On(1986, 7, 31)))
	require.ErrorIs(t, err, dated.ErrNotCovered)

	struck := dayOfEvent(dated.Filing, civil.On(1988, 1, 1))
	// 0.43 × $20,000 × 15 years
	require.Equal(t, "129000", worthOfCap(t, caps, "negligence", struck, 0, worthFacts{"average_annual_wage_times_life_expectancy": "300000"}, nil))
	require.Equal(t, "no limit", worthOfCap(t, caps, "negligence", dayOfEvent(dated.Filing, dated.AsOf()), 0, nil, nil))
}

// Dailey v. North Coast Life Insurance Co.: none without a statute's express words.
func TestWashingtonKnowsPunitiveDamagesOnlyByStatute(t *testing.T) {
	p := find(t, "US-WA").PunitivePredicate()
	for cause, want := range map[string]punitive.Opening{
		"": punitive.StatuteUnrecorded, "negligence": punitive.StatuteUnrecorded, "discrimination": punitive.StatuteUnrecorded, "fraud": punitive.StatuteUnrecorded,
		"consumer-protection": punitive.Open, "insurance-bad-faith": punitive.Open, "wage": punitive.Open,
	} {
		v, err := p.For(cause).On(dated.Dates{})
		require.NoError(t, err)
		require.Equal(t, punitive.ByStatute, v.Rule.Available, cause)
		require.Equal(t, want, v.Rule.Allows(cause), cause)
	}
}

// § 19.86.090: to three times the damages, the increase for an unfair or deceptive act at most $25,000. § 48.30.015(2): to
// three times. § 49.52.070: twice the wages.
func TestWashingtonStatutesBoundWhatTheyAdd(t *testing.T) {
	caps := find(t, "US-WA").PunitiveCaps()
	unfair, other := worthFound{"violation_other_than_unfair_or_deceptive_act": finding.NotEstablished}, worthFound{"violation_other_than_unfair_or_deceptive_act": finding.Established}
	for _, c := range []struct {
		cause, damages, want string
		found                worthFound
	}{
		{"consumer-protection", "0", "0", unfair}, {"consumer-protection", "12499.99", "24999.98", unfair}, {"consumer-protection", "12500", "25000", unfair},
		{"consumer-protection", "12500.01", "25000", unfair}, {"consumer-protection", "1000000", "25000", unfair}, {"consumer-protection", "1000000", "2000000", other},
		{"insurance-bad-faith", "1000000", "2000000", nil}, {"wage", "4321.5", "4321.5", nil},
	} {
		require.Equal(t, c.want, worthOfCap(t, caps, c.cause, dated.Dates{}, 0, worthFacts{limit.Compensatory: c.damages}, c.found), "%s %s", c.cause, c.damages)
	}
	require.Equal(t, "no limit", worthOfCap(t, caps, "negligence", dated.Dates{}, 0, nil, nil))
}

// § 4.22.005: fault reduces and does not bar.
func TestWashingtonFaultReducesAndNeverBars(t *testing.T) {
	v, err := find(t, "US-WA").Fault().On(dated.Dates{})
	require.NoError(t, err)
	for percent, want := range map[string]string{"0": "1", "50": "1/2", "51": "49/100", "99": "1/100"} {
		left, barred, err := v.Rule.Recovery(usd(t, percent))
		require.NoError(t, err)
		require.False(t, barred, percent)
		require.Equal(t, want, left.RatString(), percent)
	}
}

// § 4.22.070(1): several, but (a) in concert and for an agent, (b) toward a claimant without fault; (3) leaves out hazardous
// substances, tortious interference and generic fungible products. Joint and several before the act of 1986.
func TestWashingtonIsSeveralButTowardAFaultlessClaimant(t *testing.T) {
	history := find(t, "US-WA").Liability()
	for _, c := range []struct {
		day             civil.Date
		claimant, cause string
		found           finding.Topic
		joint           bool
		part            string
	}{
		{civil.On(1986, 7, 31), "20", "negligence", "", true, "1"},
		{civil.On(1986, 8, 1), "20", "negligence", "", false, "1/2"},
		{civil.On(1986, 8, 1), "0", "negligence", "", true, "7/10"},
		{civil.On(2026, 1, 1), "0.01", "negligence", "", false, "4000/9999"},
		{civil.On(2026, 1, 1), "0", "med-mal", "", true, "7/10"},
		{civil.On(2026, 1, 1), "20", "negligence", "acted_in_concert", true, "1"},
		{civil.On(2026, 1, 1), "20", "negligence", "agent_or_servant_of_party", true, "1"},
		{civil.On(2026, 1, 1), "20", "product-liability", "hazardous_substances_or_solid_waste", true, "1"},
		{civil.On(2026, 1, 1), "20", "product-liability", "generic_fungible_product", true, "1"},
		{civil.On(2026, 1, 1), "20", "tortious-interference", "", true, "1"},
		{civil.On(2026, 1, 1), "20", "negligence", "intentional_tort", false, "1/2"},
	} {
		v, err := history.For(c.cause).On(dayOfEvent(dated.Filing, c.day))
		require.NoError(t, err)
		found := func(topic finding.Topic) finding.Status {
			if topic == c.found {
				return finding.Established
			}
			return finding.NotEstablished
		}
		own := usd(t, c.claimant)
		for _, kind := range []head.Kind{head.KindPainAndSuffering, head.KindProperty} {
			debt, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, "40"), Together: func(fault.Clause) decimal.Decimal { return usd(t, "70") }, Findings: found}, usd(t, "100").Sub(own), own, kind, c.cause)
			require.NoError(t, err)
			require.Equal(t, c.joint, debt.Joint, "%s %s", c.claimant, c.found)
			require.Equal(t, c.part, debt.Part.RatString(), "%s %s", c.claimant, c.found)
		}
	}
}

// § 4.22.060(2): a reasonable settlement comes off, where liability is joint. Ciminski and § 7.70.080 on collateral
// sources. § 4.76.030: remittitur and additur by consent.
func TestWashingtonSettlementsCollateralSourcesAndRemittitur(t *testing.T) {
	j := find(t, "US-WA")
	c, err := j.Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.ProTanto, c.Rule.Method)
	for cause, want := range map[string]fault.Effect{"negligence": fault.NotDeducted, "med-mal": fault.Admissible} {
		v, err := j.Collateral().For(cause).On(dated.Dates{})
		require.NoError(t, err)
		require.Equal(t, want, v.Rule.Effect, cause)
	}
	p, err := j.Remittitur().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, remittitur.Yes, p.Rule.Offer)
	require.Equal(t, remittitur.Yes, p.Rule.Additur)
}
