package law_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
)

// N.M. Stat. Ann. § 41-5-6 as of 2021 and as amended.
func TestNewMexicoCapsMalpracticeByKindOfProvider(t *testing.T) {
	on := func(y int, m time.Month, d int) dated.Dates { return dated.Dates{Accrual: civil.On(y, m, d)} }
	who := func(qualified, hospital, outpatient finding.Status) map[finding.Topic]finding.Status {
		return map[finding.Topic]finding.Status{"qualified_health_care_provider": qualified,
			"hospital_or_hospital_controlled_outpatient_facility": hospital, "independent_outpatient_facility": outpatient}
	}
	flat := map[limit.Base]string{"cpi_independent_provider_since_2022": "1", "cpi_independent_outpatient_facility_since_2024": "1"}
	moved := map[limit.Base]string{"cpi_independent_provider_since_2022": "1.2", "cpi_independent_outpatient_facility_since_2024": "1.03"}
	hospital := who(nStateYes, nStateYes, nStateNo)
	nStateCompensatory(t, "US-NM", []nStateCase{
		{"before 2022", "med-mal", on(2021, 12, 31), nil, hospital, []string{"600000"}},
		{"not qualified", "med-mal", on(2021, 12, 31), nil, who(nStateNo, nStateYes, nStateNo), []string{"none"}},
		{"hospital in 2022", "med-mal", on(2022, 1, 1), flat, hospital, []string{"4000000"}},
		{"hospital in 2023", "med-mal", on(2023, 1, 1), flat, hospital, []string{"4500000"}},
		{"hospital in 2024", "med-mal", on(2024, 1, 1), flat, hospital, []string{"5000000"}},
		{"hospital in 2025", "med-mal", on(2025, 1, 1), flat, hospital, []string{"5500000"}},
		{"hospital in 2026", "med-mal", on(2026, 12, 31), flat, hospital, []string{"6000000"}},
		{"independent provider in 2022", "med-mal", on(2022, 1, 1), flat, who(nStateYes, nStateNo, nStateNo), []string{"750000"}},
		{"independent provider, prices moved", "med-mal", on(2026, 1, 1), moved, who(nStateYes, nStateNo, nStateNo), []string{"900000"}},
		{"outpatient facility in 2023", "med-mal", on(2023, 12, 31), flat, who(nStateYes, nStateNo, nStateYes), []string{"750000"}},
		{"outpatient facility in 2024", "med-mal", on(2024, 1, 1), flat, who(nStateYes, nStateNo, nStateYes), []string{"1000000"}},
		{"outpatient facility, prices moved", "med-mal", on(2026, 1, 1), moved, who(nStateYes, nStateNo, nStateYes), []string{"1030000"}},
		// § 41-4-19: person, medical expense, occurrence.
		{"government", "government", on(2008, 7, 1), nil, nil, []string{"400000", "300000", "750000"}},
	})
	v, err := find(t, "US-NM").CompensatoryCaps().For("med-mal").On(on(2024, 1, 1))
	require.NoError(t, err)
	c, _ := v.Rule.At(0)
	require.False(t, c.Kinds.Has(head.KindMedical.At(head.Future)), "medical care is outside")
	require.True(t, c.Kinds.Has(head.KindLostEarnings))
	n := 0
	for range find(t, "US-NM").CompensatoryCaps().Reaching("med-mal") {
		n++
	}
	require.Equal(t, 1, n, "the general provision leaves malpractice to its own")
}

// Scott v. Rizzo; N.M. Stat. Ann. §§ 41-3A-1, 41-3-4.
func TestNewMexicoDividesLiabilityByFault(t *testing.T) {
	at := dated.Dates{Accrual: civil.On(2010, 1, 1)}
	require.False(t, nStateBarred(t, "US-NM", "", at, "99", "1"))
	require.False(t, nStateJoint(t, "US-NM", "", at, "99", head.KindMedical))
	for _, exception := range []finding.Topic{"intent_to_injure", "vicarious_relationship", "strict_product_liability", "sound_public_policy"} {
		require.True(t, nStateJoint(t, "US-NM", "", at, "1", head.KindMedical, exception), exception)
	}
	require.Equal(t, fault.SeveralNone, nStateCredit(t, "US-NM").Several)
	v, err := find(t, "US-NM").Reallocation().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.ClaimantBears, v.Rule.Rule)
}
