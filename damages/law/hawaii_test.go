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
)

// Haw. Rev. Stat. § 663-8.7: $375,000 for pain and suffering; not for the torts of § 663-10.9(2).
func TestHawaiiLimitsPainAndSufferingOnly(t *testing.T) {
	v, err := find(t, "US-HI").CompensatoryCaps().On(dayOfEvent(dated.Accrual, civil.On(1986, 10, 1)))
	require.NoError(t, err)
	c, ok := v.Rule.At(0)
	require.True(t, ok)
	got, limited, err := c.To.On(limit.Input{})
	require.NoError(t, err)
	require.True(t, limited)
	requireDollars(t, "375000", got)
	for _, k := range []head.Kind{head.KindPainAndSuffering, head.KindPainAndSuffering.At(head.Past), head.KindPainAndSuffering.At(head.Future)} {
		require.True(t, c.Kinds.Has(k))
	}
	for _, k := range []head.Kind{head.KindEmotionalDistress, head.KindDisfigurement, head.KindLossOfEnjoyment, head.KindConsortium, head.KindMedical} {
		require.False(t, c.Kinds.Has(k), k.String())
	}
	for cause, want := range map[string]bool{
		"": true, "med-mal": true, "premises": true, "intentional-tort": false, "environmental": false, "toxic-tort": false, "aviation": false,
		"product-liability": false, "motor-vehicle": false,
	} {
		require.Equal(t, want, c.Reaches(cause), cause)
	}
	_, err = find(t, "US-HI").CompensatoryCaps().On(dayOfEvent(dated.Accrual, civil.On(1986, 9, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// Haw. Rev. Stat. § 663-31(a): not greater than the aggregate negligence of those against whom recovery is sought.
func TestHawaiiComparesWithTheDefendantsTogether(t *testing.T) {
	v, err := find(t, "US-HI").Fault().On(dayOfEvent(dated.Accrual, civil.On(1969, 7, 14)))
	require.NoError(t, err)
	require.Equal(t, fault.AgainstDefendants, v.Rule.Against)
	for _, c := range []struct {
		claimant, defendants string
		barred               bool
	}{{"40", "40", false}, {"40.01", "40", true}, {"39.99", "40", false}} {
		_, barred, err := v.Rule.Compare(fault.Compared{Claimant: usd(t, c.claimant), Others: usd(t, c.defendants)}, finding.Unspecified)
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, c.claimant)
	}
}

// Haw. Rev. Stat. § 663-10.9: (1) economic damages of injury and death; (3) noneconomic damages at 25 percent or more;
// (2) all damages of the torts it lists.
func TestHawaiiLiabilityTurnsOnHeadShareAndTort(t *testing.T) {
	v, err := find(t, "US-HI").Liability().On(dayOfEvent(dated.Accrual, civil.On(1986, 8, 1)))
	require.NoError(t, err)
	for _, c := range []struct {
		percent string
		kind    head.Kind
		cause   string
		joint   bool
	}{
		{"1", head.KindMedical, "premises", true},
		{"24.99", head.KindPainAndSuffering, "premises", false},
		{"25", head.KindPainAndSuffering, "premises", true},
		{"1", head.KindPainAndSuffering, "motor-vehicle", true},
		{"1", head.KindPainAndSuffering, "product-liability", true},
		{"60", head.KindProperty, "property-damage", false},
		{"60", head.KindMedical, "government", false},
	} {
		d, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, c.percent)}, usd(t, "100"), decimal.Decimal{}, c.kind, c.cause)
		require.NoError(t, err)
		require.Equal(t, c.joint, d.Joint, "%s percent, %s, %s", c.percent, c.kind, c.cause)
	}
}

// § 663-15.5: a settlement in good faith. Masaki: clear and convincing proof.
func TestHawaiiCreditsWhatASettlementInGoodFaithPaid(t *testing.T) {
	v, err := find(t, "US-HI").Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.ProTanto, v.Rule.Method)
	require.True(t, v.Rule.GoodFaith)
	p, err := find(t, "US-HI").PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, finding.ClearAndConvincing, p.Rule.Proof)
}
