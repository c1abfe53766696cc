package law_test

import (
	"math/big"
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

// floridaLimit is what a cap comes to, in cents, or "no limit".
func floridaLimit(t *testing.T, c limit.Cap, facts map[limit.Base]string, found map[finding.Topic]finding.Status) string {
	t.Helper()
	in := limit.Input{Quantities: map[limit.Base]decimal.Decimal{}, Findings: found}
	for b, s := range facts {
		in.Quantities[b] = usd(t, s)
	}
	got, limited, err := c.To.On(in)
	require.NoError(t, err)
	if !limited {
		return "no limit"
	}
	return got.StringFixed(2)
}

// floridaCap is the cap in the given place of the version of a provision that governs a claim.
func floridaCap(t *testing.T, ps dated.Provisions[law.Caps], cause string, on dated.Dates, place int) limit.Cap {
	t.Helper()
	v, err := ps.For(cause).On(on)
	require.NoError(t, err)
	c, ok := v.Rule.At(place)
	require.True(t, ok, v.ID)
	return c
}

// Fla. Stat. § 768.73(1): the greater of three times compensatory damages and $500,000; four times and $2,000,000 for
// gain and known danger; none for specific intent to harm, nor, § 768.736, for the intoxicated.
func TestFloridaPunitiveCapHasTiers(t *testing.T) {
	yes, no := finding.Established, finding.NotEstablished
	for _, c := range []struct {
		name                   string
		intent, drunk, forGain finding.Status
		compensatory, want     string
	}{
		{"below the floor", no, no, no, "166666.66", "500000.00"},
		{"one cent above it", no, no, no, "166666.67", "500000.01"},
		{"three times", no, no, no, "1000000", "3000000.00"},
		{"nothing", no, no, no, "0", "500000.00"},
		{"gain, at the floor", no, no, yes, "500000", "2000000.00"},
		{"gain, one cent above it", no, no, yes, "500000.01", "2000000.04"},
		{"gain, below", no, no, yes, "1", "2000000.00"},
		{"intoxicated", no, yes, no, "1", "no limit"},
		{"intent", yes, no, yes, "1", "no limit"},
	} {
		t.Run(c.name, func(t *testing.T) {
			limits := floridaCap(t, find(t, "US-FL").PunitiveCaps(), "negligence", dayOfEvent(dated.Accrual, civil.On(1999, 10, 1)), 0)
			require.Equal(t, limit.Plaintiff, limits.Unit)
			require.Equal(t, c.want, floridaLimit(t, limits, map[limit.Base]string{limit.Compensatory: c.compensatory}, map[finding.Topic]finding.Status{
				"specific_intent_to_harm": c.intent, "intoxicated": c.drunk, "unreasonable_financial_gain_and_known_danger": c.forGain,
			}))
		})
	}
}

// R.J. Reynolds v. Coates, on the section before October 1, 1999: three times, unless shown not to be excessive.
func TestFloridaPunitiveDamagesBefore1999ArePresumedExcessiveAboveThreeTimes(t *testing.T) {
	limits := floridaCap(t, find(t, "US-FL").PunitiveCaps(), "negligence", dayOfEvent(dated.Accrual, civil.On(1999, 9, 30)), 0)
	harm := map[limit.Base]string{limit.Compensatory: "150000"}
	require.Equal(t, "450000.00", floridaLimit(t, limits, harm, map[finding.Topic]finding.Status{"award_shown_not_excessive": finding.NotEstablished}))
	require.Equal(t, "no limit", floridaLimit(t, limits, harm, map[finding.Topic]finding.Status{"award_shown_not_excessive": finding.Established}))
	_, err := find(t, "US-FL").PunitiveCaps().On(dayOfEvent(dated.Accrual, civil.On(1986, 6, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// Gordon v. State: 60 percent. Att'y Gen. Op. 96-15: 35 percent, for causes of action to June 30, 1995.
func TestFloridaTookAShareOfPunitiveDamagesUntil1995(t *testing.T) {
	for day, want := range map[civil.Date]string{
		civil.On(1986, 7, 1): "600.01", civil.On(1992, 6, 30): "600.01", civil.On(1992, 7, 1): "350.00", civil.On(1995, 6, 30): "350.00", civil.On(1995, 7, 1): "0",
	} {
		v, err := find(t, "US-FL").SplitRecovery().On(dayOfEvent(dated.Accrual, day))
		require.NoError(t, err)
		payee, plaintiff, err := v.Rule.Divide(usd(t, "1000.01"))
		require.NoError(t, err)
		requireDollars(t, want, payee)
		requireDollars(t, "1000.01", payee.Add(plaintiff))
	}
}

// Fla. Stat. § 766.118(2)-(3), struck down in McCall (2014) and Kalitan (June 8, 2017).
func TestFloridaCapOnMedicalNegligenceIsStruckDown(t *testing.T) {
	caps := find(t, "US-FL").CompensatoryCaps()
	v, err := caps.For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(2017, 6, 7)))
	require.NoError(t, err)
	require.Equal(t, dated.StruckDown, v.Status)
	require.Equal(t, 2, v.Struck.Len())
	for _, c := range []struct {
		other, severe finding.Status
		claimant, all string
	}{
		{finding.NotEstablished, finding.NotEstablished, "500000.00", "1000000.00"},
		{finding.NotEstablished, finding.Established, "1000000.00", "1000000.00"},
		{finding.Established, finding.NotEstablished, "750000.00", "1500000.00"},
		{finding.Established, finding.Established, "1500000.00", "1500000.00"},
	} {
		found := map[finding.Topic]finding.Status{"nonpractitioner": c.other, "death_or_catastrophic_injury": c.severe}
		on := dayOfEvent(dated.Accrual, civil.On(2003, 9, 15))
		require.Equal(t, c.claimant, floridaLimit(t, floridaCap(t, caps, "med-mal", on, 0), nil, found))
		require.Equal(t, c.all, floridaLimit(t, floridaCap(t, caps, "med-mal", on, 1), nil, found))
	}
	v, err = caps.For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(2017, 6, 8)))
	require.NoError(t, err)
	require.Equal(t, dated.InForce, v.Status)
	require.Zero(t, v.Rule.Len())
}

// Fla. Stat. § 768.28(5): $100,000 and $200,000 until September 30, 2011, then $200,000 and $300,000.
func TestFloridaLimitsClaimsAgainstTheState(t *testing.T) {
	caps := find(t, "US-FL").CompensatoryCaps()
	for day, want := range map[civil.Date][2]string{
		civil.On(2011, 9, 30): {"100000.00", "200000.00"}, civil.On(2011, 10, 1): {"200000.00", "300000.00"},
	} {
		for place := range want {
			require.Equal(t, want[place], floridaLimit(t, floridaCap(t, caps, "government", dayOfEvent(dated.Accrual, day), place), nil, nil))
		}
	}
	v, err := caps.On(dated.Dates{})
	require.NoError(t, err)
	require.Zero(t, v.Rule.Len())
}

// Hoffman v. Jones: pure. Fla. Stat. § 768.81(6), for actions filed after March 24, 2023: barred above 50 percent, but
// not in medical negligence.
func TestFloridaBarsAClaimantAboveHalfTheFaultSince2023(t *testing.T) {
	for _, c := range []struct {
		name, cause, claimant string
		filed                 civil.Date
		barred                bool
		kept                  *big.Rat
	}{
		{"before, at 99 percent", "negligence", "99", civil.On(2023, 3, 24), false, big.NewRat(1, 100)},
		{"since, at 50 percent", "negligence", "50", civil.On(2023, 3, 25), false, big.NewRat(1, 2)},
		{"since, just above", "negligence", "50.01", civil.On(2023, 3, 25), true, new(big.Rat)},
		{"since, medical negligence", "med-mal", "60", civil.On(2023, 3, 25), false, big.NewRat(2, 5)},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, err := find(t, "US-FL").Fault().For(c.cause).On(dayOfEvent(dated.Filing, c.filed))
			require.NoError(t, err)
			kept, barred, err := v.Rule.Recovery(usd(t, c.claimant))
			require.NoError(t, err)
			require.Equal(t, c.barred, barred)
			require.Zero(t, c.kept.Cmp(kept), "%s", kept)
		})
	}
}

// Fla. Stat. § 768.81(3)-(4): several, but for intentional torts and, for economic damages, pollution.
func TestFloridaLiabilityIsSeveral(t *testing.T) {
	v, err := find(t, "US-FL").Liability().On(dayOfEvent(dated.Accrual, civil.On(2006, 4, 26)))
	require.NoError(t, err)
	for _, c := range []struct {
		kind  head.Kind
		cause string
		joint bool
	}{
		{head.KindMedical, "negligence", false}, {head.KindMedical, "assault", true}, {head.KindProperty, "environmental", true},
		{head.KindPainAndSuffering, "environmental", false},
	} {
		d, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, "60")}, usd(t, "100"), decimal.Decimal{}, c.kind, c.cause)
		require.NoError(t, err)
		require.Equal(t, c.joint, d.Joint, c.cause)
	}
	_, err = find(t, "US-FL").Liability().On(dayOfEvent(dated.Accrual, civil.On(2006, 4, 25)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// Norman v. Farrow: benefits of personal injury protection come off before fault. § 768.0427: paid amounts, since 2023.
func TestFloridaDeductsCollateralSources(t *testing.T) {
	for _, c := range []struct {
		cause        string
		filed        civil.Date
		before, paid bool
	}{
		{"premises", civil.On(2023, 3, 24), false, false}, {"premises", civil.On(2023, 3, 25), false, true},
		{"motor-vehicle", civil.On(2023, 3, 24), true, false}, {"motor-vehicle", civil.On(2023, 3, 25), true, true},
	} {
		v, err := find(t, "US-FL").Collateral().For(c.cause).On(dayOfEvent(dated.Filing, c.filed))
		require.NoError(t, err)
		require.Equal(t, fault.Collateral{Effect: fault.Deducted, NetOfCost: true, NotIfSubrogated: true, BeforeFault: c.before, PaidAmount: c.paid}, v.Rule)
	}
}
