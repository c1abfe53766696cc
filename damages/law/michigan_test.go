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
	"github.com/makewhole/remedies/damages/punitive"
)

// michiganLimit is what the cap in the given place comes to under the version for the dates; "none" for no cap or no limit.
func michiganLimit(t *testing.T, h *dated.History[law.Caps], d dated.Dates, place int, in limit.Input) string {
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

// Mich. Comp. Laws § 600.1483(1) and the notices of the treasurer for the year of the judgment.
func TestMichiganMalpracticeCapsFollowTheYear(t *testing.T) {
	const grave = "paralysis_cognitive_impairment_or_loss_of_reproduction"
	caps := find(t, "US-MI").CompensatoryCaps().For("med-mal")
	for _, c := range []struct {
		day          civil.Date
		lower, upper string
	}{
		{civil.On(1994, 4, 1), "280000", "500000"},
		{civil.On(2009, 1, 1), "401500", "717000"},
		{civil.On(2016, 12, 31), "438800", "783500"},
		{civil.On(2017, 1, 1), "445500", "795500"},
		{civil.On(2018, 6, 1), "455500", "812500"},
		{civil.On(2019, 6, 1), "465900", "832000"},
		{civil.On(2021, 6, 1), "476600", "851000"},
		{civil.On(2022, 12, 31), "497000", "887500"},
		{civil.On(2023, 1, 1), "537900", "960500"},
		{civil.On(2024, 1, 1), "569000", "1016000"},
		{civil.On(2025, 12, 31), "586300", "1047000"},
	} {
		for status, want := range map[finding.Status]string{finding.NotEstablished: c.lower, finding.Established: c.upper} {
			in := limit.Input{Findings: map[finding.Topic]finding.Status{grave: status}}
			require.Equal(t, want, michiganLimit(t, caps, dayOfEvent(dated.Judgment, c.day), 0, in), "%s", c.day)
		}
	}
	for _, day := range []civil.Date{civil.On(1994, 3, 31), civil.On(2010, 1, 1), civil.On(2020, 6, 1), civil.On(2026, 1, 1)} {
		_, err := caps.On(dayOfEvent(dated.Judgment, day))
		require.ErrorIs(t, err, dated.ErrNotCovered, "%s: no sum was found", day)
	}
}

// § 600.2946a(1), (3): the same sums; the upper one falls for gross negligence, the lower one never does.
func TestMichiganProductCaps(t *testing.T) {
	caps := find(t, "US-MI").CompensatoryCaps().For("product-liability")
	on := dayOfEvent(dated.Judgment, civil.On(2024, 5, 5))
	for _, c := range []struct {
		vital, gross finding.Status
		want         string
	}{
		{finding.NotEstablished, finding.Established, "569000"},
		{finding.NotEstablished, finding.NotEstablished, "569000"},
		{finding.Established, finding.NotEstablished, "1016000"},
		{finding.Established, finding.Established, "none"},
	} {
		in := limit.Input{Findings: map[finding.Topic]finding.Status{"death_or_loss_of_vital_bodily_function": c.vital, "gross_negligence_or_knowing_disregard_of_defect": c.gross}}
		require.Equal(t, c.want, michiganLimit(t, caps, on, 0, in))
	}
	v, err := caps.On(on)
	require.NoError(t, err)
	c, _ := v.Rule.At(0)
	require.Equal(t, limit.Action, c.Unit) // Wessels v. Garden Way: one cap for a plaintiff and the spouse
	require.Equal(t, head.AllNoneconomic(), c.Kinds)
	require.Equal(t, "none", michiganLimit(t, find(t, "US-MI").CompensatoryCaps().For("negligence"), dated.Dates{}, 0, limit.Input{}))
}

// § 600.2959: above half of the fault noneconomic damages are lost, economic damages only reduced.
func TestMichiganFaultBarsNoneconomicDamagesOnly(t *testing.T) {
	v, err := find(t, "US-MI").Fault().On(dayOfEvent(dated.Filing, civil.On(1996, 3, 28)))
	require.NoError(t, err)
	require.Equal(t, head.AllNoneconomic(), v.Rule.Only)
	require.False(t, v.Rule.Only.Has(head.KindMedical))
	for percent, want := range map[string]bool{"50": false, "50.01": true} {
		_, barred, err := v.Rule.Recovery(usd(t, percent))
		require.NoError(t, err)
		require.Equal(t, want, barred, percent)
	}
	_, err = find(t, "US-MI").Fault().On(dayOfEvent(dated.Filing, civil.On(1996, 3, 27)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// §§ 600.2956, 600.6304: several, but joint in malpractice actions of a faultless claimant. § 600.6306a: cap before fault.
func TestMichiganLiabilityOrderAndAvailability(t *testing.T) {
	j := find(t, "US-MI")
	on := dayOfEvent(dated.Filing, civil.On(2020, 1, 1))
	v, err := j.Liability().On(on)
	require.NoError(t, err)
	for _, c := range []struct {
		cause, claimant string
		joint           bool
	}{{"negligence", "0", false}, {"med-mal", "0", true}, {"med-mal", "1", false}} {
		debt, err := v.Rule.Owes(fault.Debtor{Percent: usd(t, "40")}, usd(t, "99"), usd(t, c.claimant), head.KindMedical, c.cause)
		require.NoError(t, err)
		require.Equal(t, c.joint, debt.Joint, c)
	}
	order, err := j.Order().For("med-mal").On(on)
	require.NoError(t, err)
	require.Equal(t, []law.Stage{law.StageCaps, law.StageFault, law.StageShares, law.StageCredits}, order.Rule.Slice())
	credit, err := j.Credit().For("med-mal").On(on)
	require.NoError(t, err)
	require.Equal(t, fault.ProTanto, credit.Rule.Method)
	general, err := j.Credit().On(on)
	require.NoError(t, err)
	require.Equal(t, fault.NoCredit, general.Rule.Method)

	predicate, err := j.PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	for _, cause := range []string{"", "defamation", "fraud"} { // Peisner v. Detroit Free Press
		require.Equal(t, punitive.Closed, predicate.Rule.Allows(cause))
	}
}
