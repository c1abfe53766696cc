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

type (
	worthFacts = map[limit.Base]string
	worthFound = map[finding.Topic]finding.Status
)

// worthOfCap is what a cap comes to, the one in the given place of the version that governs; "no limit" where there is none.
func worthOfCap(t *testing.T, ps dated.Provisions[law.Caps], cause string, d dated.Dates, place int, facts worthFacts, found worthFound) string {
	t.Helper()
	v, err := ps.For(cause).On(d)
	require.NoError(t, err)
	c, ok := v.Rule.At(place)
	if !ok {
		return "no limit"
	}
	in := limit.Input{Quantities: map[limit.Base]decimal.Decimal{}, Findings: found}
	for b, s := range facts {
		in.Quantities[b] = usd(t, s)
	}
	got, limited, err := c.To.On(in)
	require.NoError(t, err)
	if !limited {
		return "no limit"
	}
	return got.String()
}

// Cal. Civ. Code § 3333.2(b): $350,000 for an injury and $500,000 for a death in actions filed from January 1, 2023, and
// $40,000 and $50,000 more each January 1 through 2033; $250,000 before.
func TestCaliforniaMICRARisesEachYear(t *testing.T) {
	caps := find(t, "US-CA").CompensatoryCaps()
	injury, death := worthFound{"wrongful_death": finding.NotEstablished}, worthFound{"wrongful_death": finding.Established}
	for _, c := range []struct {
		filed         civil.Date
		injury, death string
	}{
		{civil.On(2023, 1, 1), "350000", "500000"}, {civil.On(2023, 12, 31), "350000", "500000"},
		{civil.On(2024, 1, 1), "390000", "550000"}, {civil.On(2025, 1, 1), "430000", "600000"}, {civil.On(2026, 1, 1), "470000", "650000"},
		{civil.On(2027, 1, 1), "510000", "700000"}, {civil.On(2028, 1, 1), "550000", "750000"}, {civil.On(2029, 1, 1), "590000", "800000"},
		{civil.On(2030, 1, 1), "630000", "850000"}, {civil.On(2031, 1, 1), "670000", "900000"}, {civil.On(2032, 1, 1), "710000", "950000"},
		{civil.On(2033, 1, 1), "750000", "1000000"}, {civil.On(2033, 12, 31), "750000", "1000000"},
	} {
		d := dayOfEvent(dated.Filing, c.filed)
		require.Equal(t, c.injury, worthOfCap(t, caps, "med-mal", d, 0, nil, injury), c.filed)
		require.Equal(t, "no limit", worthOfCap(t, caps, "med-mal", d, 1, nil, injury), c.filed)
		require.Equal(t, c.death, worthOfCap(t, caps, "med-mal", d, 1, nil, death), c.filed)
		require.Equal(t, "no limit", worthOfCap(t, caps, "med-mal", d, 0, nil, death), c.filed)
	}
	require.Equal(t, "250000", worthOfCap(t, caps, "med-mal", dayOfEvent(dated.Filing, civil.On(2022, 12, 31)), 0, nil, nil))
	require.Equal(t, "250000", worthOfCap(t, caps, "med-mal", dayOfEvent(dated.Filing, civil.On(1975, 12, 15)), 0, nil, nil))
	for _, day := range []civil.Date{civil.On(1975, 12, 14), civil.On(2034, 1, 1)} { // before the act; when 2 percent a year begin
		_, err := caps.For("med-mal").On(dayOfEvent(dated.Filing, day))
		require.ErrorIs(t, err, dated.ErrNotCovered)
	}
	require.Equal(t, "no limit", worthOfCap(t, caps, "negligence", dayOfEvent(dated.Filing, civil.On(2024, 1, 1)), 0, nil, nil))
	for v := range caps.For("med-mal").All() {
		require.Equal(t, v.Until.After(dated.AsOf()), v.Status == dated.InForce, v.ID)
	}
}

// Cal. Civ. Code § 1431.2(a): noneconomic damages several only. B.B. v. County of Los Angeles: not for who meant the harm.
func TestCaliforniaOwesNoneconomicDamagesSeverally(t *testing.T) {
	v, err := find(t, "US-CA").Liability().On(dayOfEvent(dated.Accrual, civil.On(1986, 6, 4)))
	require.NoError(t, err)
	own, others := usd(t, "20"), usd(t, "100")
	debt, err := v.Rule.Owes(fault.Debtor{Percent: own}, others, decimal.Decimal{}, head.KindMedical, "negligence")
	require.NoError(t, err)
	require.True(t, debt.Joint)
	debt, err = v.Rule.Owes(fault.Debtor{Percent: own}, others, decimal.Decimal{}, head.KindPainAndSuffering, "negligence")
	require.NoError(t, err)
	require.False(t, debt.Joint)
	require.Equal(t, "1/5", debt.Part.String())
	meant := func(finding.Topic) finding.Status { return finding.Established }
	debt, err = v.Rule.Owes(fault.Debtor{Percent: own, Findings: meant}, others, decimal.Decimal{}, head.KindPainAndSuffering, "assault")
	require.NoError(t, err)
	require.True(t, debt.Joint)

	v, err = find(t, "US-CA").Liability().On(dayOfEvent(dated.Accrual, civil.On(1986, 6, 3))) // before Proposition 51
	require.NoError(t, err)
	debt, err = v.Rule.Owes(fault.Debtor{Percent: own}, others, decimal.Decimal{}, head.KindPainAndSuffering, "negligence")
	require.NoError(t, err)
	require.True(t, debt.Joint)
}

// Espinoza v. Machonga, 9 Cal. App. 4th 268: only the economic part of a settlement is credited.
func TestCaliforniaCreditsTheEconomicPartOfASettlement(t *testing.T) {
	v, err := find(t, "US-CA").Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.ProTanto, v.Rule.Method)

	medical, err := find(t, "US-CA").Collateral().For("med-mal").On(dated.Dates{}) // Cal. Civ. Code § 3333.1
	require.NoError(t, err)
	require.Equal(t, fault.Admissible, medical.Rule.Effect)
	other, err := find(t, "US-CA").Collateral().On(dated.Dates{}) // Howell v. Hamilton Meats
	require.NoError(t, err)
	require.Equal(t, fault.Collateral{Effect: fault.NotDeducted, PaidAmount: true}, other.Rule)
	order, err := find(t, "US-CA").Order().On(dated.Dates{}) // McAdory; Mayes
	require.NoError(t, err)
	require.Equal(t, []law.Stage{law.StageFault, law.StageCaps, law.StageShares, law.StageCredits}, order.Rule.Slice())
}
