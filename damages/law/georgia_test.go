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
	"github.com/makewhole/remedies/damages/punitive"
)

// georgiaLimit is what a cap comes to, in cents, or "no limit".
func georgiaLimit(t *testing.T, c limit.Cap, facts map[limit.Base]string, found map[finding.Topic]finding.Status) string {
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

// georgiaCap is the cap in the given place of the version of a provision that governs a claim.
func georgiaCap(t *testing.T, ps dated.Provisions[law.Caps], cause string, on dated.Dates, place int) limit.Cap {
	t.Helper()
	v, err := ps.For(cause).On(on)
	require.NoError(t, err)
	c, ok := v.Rule.At(place)
	require.True(t, ok, v.ID)
	return c
}

// O.C.G.A. § 51-12-5.1(e)-(g): $250,000 in the case; none for products, specific intent to harm, or intoxication.
func TestGeorgiaLimitsPunitiveDamagesInTheCase(t *testing.T) {
	yes, no := finding.Established, finding.NotEstablished
	limits := georgiaCap(t, find(t, "US-GA").PunitiveCaps(), "", dayOfEvent(dated.Accrual, civil.On(1987, 7, 1)), 0)
	require.Equal(t, limit.Action, limits.Unit)
	require.True(t, limits.Reaches("negligence"))
	require.False(t, limits.Reaches("product-liability"))
	for _, c := range []struct {
		intent, drunk finding.Status
		want          string
	}{{no, no, "250000.00"}, {yes, no, "no limit"}, {no, yes, "no limit"}, {yes, yes, "no limit"}} {
		require.Equal(t, c.want, georgiaLimit(t, limits, nil, map[finding.Topic]finding.Status{"specific_intent_to_harm": c.intent, "intoxicated": c.drunk}))
	}
	_, err := find(t, "US-GA").PunitiveCaps().On(dayOfEvent(dated.Accrual, civil.On(1987, 6, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// O.C.G.A. § 51-12-5.1(b): in tort actions. § 50-21-30: none against the state.
func TestGeorgiaAllowsNoPunitiveDamagesInContractOrAgainstTheState(t *testing.T) {
	v, err := find(t, "US-GA").PunitivePredicate().On(dayOfEvent(dated.Accrual, civil.On(2020, 1, 1)))
	require.NoError(t, err)
	for cause, want := range map[string]punitive.Opening{"contract": punitive.Closed, "government": punitive.Closed, "fraud": punitive.Open} {
		require.Equal(t, want, v.Rule.Allows(cause), cause)
	}
}

// O.C.G.A. § 51-12-5.1(e)(2): 75 percent of awards for product liability, and of no others.
func TestGeorgiaTakesAShareOfPunitiveDamagesForProducts(t *testing.T) {
	for cause, want := range map[string]string{"product-liability": "750000.01", "": "0", "negligence": "0"} {
		v, err := find(t, "US-GA").SplitRecovery().For(cause).On(dayOfEvent(dated.Accrual, civil.On(2010, 1, 1)))
		require.NoError(t, err)
		payee, _, err := v.Rule.Divide(usd(t, "1000000.01"))
		require.NoError(t, err)
		requireDollars(t, want, payee)
	}
}

// O.C.G.A. § 51-13-1, struck down in Nestlehutt, March 22, 2010.
func TestGeorgiaCapOnMedicalMalpracticeIsStruckDown(t *testing.T) {
	caps := find(t, "US-GA").CompensatoryCaps()
	v, err := caps.For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(2010, 3, 21)))
	require.NoError(t, err)
	require.Equal(t, dated.StruckDown, v.Status)
	by, _ := v.Struck.At(0)
	require.Contains(t, by.Text, "Nestlehutt")
	on := dayOfEvent(dated.Accrual, civil.On(2005, 2, 16))
	require.Equal(t, "350000.00", georgiaLimit(t, georgiaCap(t, caps, "med-mal", on, 0), nil, nil))
	require.Equal(t, "1050000.00", georgiaLimit(t, georgiaCap(t, caps, "med-mal", on, 1), nil, nil))
	v, err = caps.For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(2010, 3, 22)))
	require.NoError(t, err)
	require.Equal(t, dated.InForce, v.Status)
	require.Zero(t, v.Rule.Len())
	_, err = caps.For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(2005, 2, 15)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// O.C.G.A. § 50-21-29(b)(1): $1 million for a person, $3 million for an occurrence.
func TestGeorgiaLimitsClaimsAgainstTheState(t *testing.T) {
	caps := find(t, "US-GA").CompensatoryCaps()
	require.Equal(t, "1000000.00", georgiaLimit(t, georgiaCap(t, caps, "government", dated.Dates{}, 0), nil, nil))
	require.Equal(t, "3000000.00", georgiaLimit(t, georgiaCap(t, caps, "government", dated.Dates{}, 1), nil, nil))
}

// O.C.G.A. § 51-12-33(g): nothing for one 50 percent or more responsible. (b): no joint liability.
func TestGeorgiaBarsAClaimantAtHalfTheFaultAndApportions(t *testing.T) {
	on := dayOfEvent(dated.Accrual, civil.On(2005, 2, 16))
	v, err := find(t, "US-GA").Fault().On(on)
	require.NoError(t, err)
	for percent, want := range map[string]bool{"49.99": false, "50": true, "50.01": true} {
		_, barred, err := v.Rule.Recovery(usd(t, percent))
		require.NoError(t, err)
		require.Equal(t, want, barred, percent)
	}
	l, err := find(t, "US-GA").Liability().On(on)
	require.NoError(t, err)
	d, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "90")}, usd(t, "100"), decimal.Decimal{}, head.KindMedical, "negligence")
	require.NoError(t, err)
	require.False(t, d.Joint)
	_, err = find(t, "US-GA").Fault().On(dayOfEvent(dated.Accrual, civil.On(2005, 2, 15)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// O.C.G.A. § 51-12-1.1, for causes of action on or after April 21, 2025.
func TestGeorgiaJuriesHearWhatSatisfiesMedicalBillsSince2025(t *testing.T) {
	for day, want := range map[civil.Date]fault.Effect{civil.On(2025, 4, 20): fault.NotDeducted, civil.On(2025, 4, 21): fault.Admissible} {
		v, err := find(t, "US-GA").Collateral().On(dayOfEvent(dated.Accrual, day))
		require.NoError(t, err)
		require.Equal(t, want, v.Rule.Effect)
	}
}
