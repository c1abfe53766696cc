package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
)

// S.C. Code Ann. § 15-32-530: (A) three times compensatory damages or $500,000, indexed (D); (B) four times or
// $2,000,000; (C) no cap.
func TestSouthCarolinaPunitiveTiers(t *testing.T) {
	first, later := civil.On(2012, 1, 1), civil.On(2013, 1, 1)
	facts := func(harm, index string) ohioFacts {
		return ohioFacts{limit.Compensatory: harm, "cpi_u_since_december_2011": index}
	}
	none := ohioFound{"intent_to_harm_and_harmed": ohioNo, "felony_plea_or_conviction": ohioNo, "substantially_impaired_by_alcohol_or_drugs": ohioNo,
		"unreasonable_financial_gain_or_felonious_conduct": ohioNo}
	with := func(topic string) ohioFound {
		f := ohioFound{}
		for k, v := range none {
			f[k] = v
			if string(k) == topic {
				f[k] = ohioYes
			}
		}
		return f
	}
	h := find(t, "US-SC").PunitiveCaps().For("")
	ohioCheck(t, h, []ohioSpot{
		{"2012, below", first, 0, facts("166666.66", "1"), none, "500000"},
		{"2012, above", first, 0, facts("166666.67", "1"), none, "500000.01"},
		{"indexed, at no movement", later, 0, facts("0", "1"), none, "500000"},
		{"indexed, at the floor", later, 0, facts("208333.33", "1.25"), none, "625000"},
		{"indexed, three times the harm", later, 0, facts("208333.34", "1.25"), none, "625000.02"},
		{"gain or felonious conduct, below", later, 0, facts("499999.99", "1.25"), with("unreasonable_financial_gain_or_felonious_conduct"), "2000000"},
		{"gain or felonious conduct, at", later, 0, facts("500000", "1.25"), with("unreasonable_financial_gain_or_felonious_conduct"), "2000000"},
		{"gain or felonious conduct, above", later, 0, facts("500000.01", "1.25"), with("unreasonable_financial_gain_or_felonious_conduct"), "2000000.04"},
		{"intent", later, 0, facts("1", "1"), with("intent_to_harm_and_harmed"), ""},
		{"a felony", later, 0, facts("1", "1"), with("felony_plea_or_conviction"), ""},
		{"alcohol", later, 0, facts("1", "1"), with("substantially_impaired_by_alcohol_or_drugs"), ""},
	})
	v, err := h.On(dayOfEvent(dated.Accrual, civil.On(2011, 12, 31))) // Act 52 of 2011, § 7
	require.NoError(t, err)
	require.Zero(t, v.Rule.Len())
	id, _ := ohioVersion(t, h, dated.Accrual, first)
	require.Equal(t, dated.RuleID("us-sc-punitive-cap-2012"), id)
}

// § 15-32-220: $350,000 against each provider and $1,050,000 against all, per claimant, indexed (F), with exceptions (E).
func TestSouthCarolinaMalpracticeCap(t *testing.T) {
	first, later := civil.On(2005, 7, 1), civil.On(2006, 1, 1)
	none := ohioFound{"grossly_negligent_willful_wanton_or_reckless": ohioNo, "fraud_or_misrepresentation_on_the_claim": ohioNo, "altered_or_destroyed_medical_records": ohioNo}
	gross := ohioFound{"grossly_negligent_willful_wanton_or_reckless": ohioYes}
	records := ohioFound{"grossly_negligent_willful_wanton_or_reckless": ohioNo, "fraud_or_misrepresentation_on_the_claim": ohioNo, "altered_or_destroyed_medical_records": ohioYes}
	index := ohioFacts{"cpi_u_since_december_2004": "1.25"}
	h := find(t, "US-SC").CompensatoryCaps().For("med-mal")
	ohioCheck(t, h, []ohioSpot{
		{"2005, each", first, 0, nil, none, "350000"}, {"2005, together", first, 1, nil, none, "1050000"},
		{"indexed, each", later, 0, index, none, "437500"}, {"indexed, together", later, 1, index, none, "1312500"},
		{"gross negligence", later, 0, index, gross, ""}, {"gross negligence, together", later, 1, index, gross, ""}, {"records", later, 0, index, records, ""},
		// The sums reported, $512,773 and $1,538,319, are the index of December 2021 over that of December 2004: 278.802 / 190.3.
		{"as reported", later, 0, ohioFacts{"cpi_u_since_december_2004": "1.46506571"}, none, "512772.9985"},
	})
	_, err := h.On(dayOfEvent(dated.Accrual, civil.On(2005, 6, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	v, err := h.On(dayOfEvent(dated.Accrual, later))
	require.NoError(t, err)
	each, _ := v.Rule.At(0)
	together, _ := v.Rule.At(1)
	require.Equal(t, limit.Plaintiff|limit.Defendant, each.Unit)
	require.Equal(t, limit.Plaintiff, together.Unit)
}

func TestSouthCarolinaGovernmentAndLiability(t *testing.T) {
	day := civil.On(2010, 1, 1)
	doctor, other := ohioFound{"government_physician_or_dentist": ohioYes}, ohioFound{"government_physician_or_dentist": ohioNo}
	for _, cause := range []string{"government", "charity"} { // § 15-78-120(a); § 33-56-180
		ohioCheck(t, find(t, "US-SC").CompensatoryCaps().For(cause), []ohioSpot{
			{cause + ", a person", day, 0, nil, other, "300000"}, {cause + ", an occurrence", day, 1, nil, other, "600000"},
			{cause + ", a physician", day, 0, nil, doctor, "1200000"}, {cause + ", a physician, an occurrence", day, 1, nil, doctor, "1200000"},
		})
	}
	for _, d := range []civil.Date{civil.On(2005, 7, 1), civil.On(2026, 1, 1)} { // § 15-38-15(A), (F): less than 50 percent is several
		l, err := find(t, "US-SC").Liability().On(dayOfEvent(dated.Accrual, d))
		require.NoError(t, err)
		_, joint := ohioOwes(t, l.Rule, 49, 0, head.KindMedical, "negligence", nil)
		require.False(t, joint)
		_, joint = ohioOwes(t, l.Rule, 50, 0, head.KindMedical, "negligence", nil)
		require.True(t, joint)
		// The act of 2025 took gross negligence off the list of (F).
		_, joint = ohioOwes(t, l.Rule, 5, 0, head.KindMedical, "negligence", ohioFound{"willful_wanton_reckless_grossly_negligent_or_intentional": ohioYes})
		require.Equal(t, d.Year() == 2005, joint)
		_, joint = ohioOwes(t, l.Rule, 5, 0, head.KindMedical, "negligence", ohioFound{"willful_wanton_or_intentional": ohioYes})
		require.Equal(t, d.Year() == 2026, joint)
		_, joint = ohioOwes(t, l.Rule, 5, 0, head.KindMedical, "battery", nil)
		require.True(t, joint)
		_, joint = ohioOwes(t, l.Rule, 5, 0, head.KindMedical, "negligence", ohioFound{"alcohol_or_illicit_drugs": ohioYes})
		require.Equal(t, d.Year() == 2005, joint)
	}
	_, err := find(t, "US-SC").Liability().On(dayOfEvent(dated.Accrual, civil.On(2005, 6, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}
