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
	"github.com/makewhole/remedies/damages/remittitur"
)

// iowaLimit is what a cap comes to, in cents, or "no limit".
func iowaLimit(t *testing.T, c limit.Cap, facts map[limit.Base]string, found map[finding.Topic]finding.Status) string {
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

// iowaCap is the cap in the given place of the version of a provision that governs a claim.
func iowaCap(t *testing.T, ps dated.Provisions[law.Caps], cause string, on dated.Dates, place int) limit.Cap {
	t.Helper()
	v, err := ps.For(cause).On(on)
	require.NoError(t, err)
	c, ok := v.Rule.At(place)
	require.True(t, ok, v.ID)
	return c
}

// Iowa Code § 668A.1(2)(b): at most 25 percent to the claimant. 2023 Acts ch. 4 and ch. 84: none for the fund from patient
// care and on commercial motor vehicles.
func TestIowaTakesThreeQuartersOfPunitiveDamages(t *testing.T) {
	for _, c := range []struct {
		cause string
		day   civil.Date
		want  string
	}{
		{"", civil.On(2025, 1, 1), "75000.01"}, {"fraud", civil.On(2025, 1, 1), "75000.01"},
		{"med-mal", civil.On(2023, 2, 15), "75000.01"}, {"med-mal", civil.On(2023, 2, 16), "0"},
		{"motor-carrier", civil.On(2023, 6, 30), "75000.01"}, {"motor-carrier", civil.On(2023, 7, 1), "0"},
	} {
		v, err := find(t, "US-IA").SplitRecovery().For(c.cause).On(dayOfEvent(dated.Accrual, c.day))
		require.NoError(t, err)
		payee, _, err := v.Rule.Divide(usd(t, "100000.01"))
		require.NoError(t, err)
		requireDollars(t, c.want, payee)
	}
	v, err := find(t, "US-IA").SplitRecovery().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, finding.Topic("conduct_directed_at_claimant"), v.Rule.Unless) // § 668A.1(2)(a)
}

// Iowa Code § 147.136A: $250,000; $1,000,000, and $2,000,000 with a hospital, for grave injury; none for actual malice.
// From July 1, 2017 to February 15, 2023 grave injury lifted the limit.
func TestIowaCapOnMedicalMalpractice(t *testing.T) {
	yes, no := finding.Established, finding.NotEstablished
	before, since := civil.On(2023, 2, 15), civil.On(2023, 2, 16)
	for _, c := range []struct {
		day                     civil.Date
		malice, grave, hospital finding.Status
		want                    string
	}{
		{civil.On(2017, 7, 1), no, no, yes, "250000.00"}, {before, no, no, no, "250000.00"}, {before, no, yes, no, "no limit"}, {before, yes, no, no, "no limit"},
		{since, no, no, no, "250000.00"}, {since, no, no, yes, "250000.00"}, {since, no, yes, no, "1000000.00"}, {since, no, yes, yes, "2000000.00"},
		{since, yes, yes, yes, "no limit"},
	} {
		limits := iowaCap(t, find(t, "US-IA").CompensatoryCaps(), "med-mal", dayOfEvent(dated.Accrual, c.day), 0)
		require.Equal(t, limit.Occurrence, limits.Unit)
		require.Equal(t, c.want, iowaLimit(t, limits, nil, map[finding.Topic]finding.Status{
			"actual_malice": c.malice, "substantial_or_permanent_loss_disfigurement_or_death": c.grave, "hospital_defendant": c.hospital,
		}))
	}
	_, err := find(t, "US-IA").CompensatoryCaps().For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(2017, 6, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// Iowa Code § 668.15A: $5,000,000 for a plaintiff.
func TestIowaCapOnCommercialMotorVehicles(t *testing.T) {
	limits := iowaCap(t, find(t, "US-IA").CompensatoryCaps(), "motor-carrier", dayOfEvent(dated.Accrual, civil.On(2023, 7, 1)), 0)
	require.Equal(t, limit.Plaintiff, limits.Unit)
	for status, want := range map[finding.Status]string{finding.NotEstablished: "5000000.00", finding.Established: "no limit"} {
		require.Equal(t, want, iowaLimit(t, limits, nil, map[finding.Topic]finding.Status{"conduct_that_lifts_the_trucking_cap": status}))
	}
}

// Iowa Code § 668.3(1): barred above the defendants, third parties and those released, together. § 668.4: joint at 50
// percent, for economic damages. § 668.7: the released person's share comes off.
func TestIowaFaultLiabilityAndCredit(t *testing.T) {
	v, err := find(t, "US-IA").Fault().On(dayOfEvent(dated.Filing, civil.On(1984, 7, 1)))
	require.NoError(t, err)
	require.Equal(t, fault.AgainstDefendantsAndSettled, v.Rule.Against)
	for claimant, want := range map[string]bool{"45": false, "45.01": true} {
		_, barred, err := v.Rule.Compare(fault.Compared{Claimant: usd(t, claimant), Others: usd(t, "45")}, finding.Unspecified)
		require.NoError(t, err)
		require.Equal(t, want, barred, claimant)
	}
	l, err := find(t, "US-IA").Liability().On(dated.Dates{})
	require.NoError(t, err)
	for _, c := range []struct {
		percent string
		kind    head.Kind
		joint   bool
	}{{"49.99", head.KindMedical, false}, {"50", head.KindMedical, true}, {"90", head.KindPainAndSuffering, false}} {
		d, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, c.percent)}, usd(t, "100"), decimal.Decimal{}, c.kind, "negligence")
		require.NoError(t, err)
		require.Equal(t, c.joint, d.Joint, c.percent)
	}
	credit, err := find(t, "US-IA").Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.Proportionate, credit.Rule.Method)
	r, err := find(t, "US-IA").Remittitur().On(dated.Dates{})
	require.NoError(t, err)
	answer, _ := r.Rule.MustOffer(remittitur.DueProcess) // Thornton: judgment in the reduced sums
	require.Equal(t, remittitur.No, answer)
}

// Iowa Code §§ 668.14, 668.14A; § 147.136 for health care providers.
func TestIowaCollateralSources(t *testing.T) {
	for cause, want := range map[string]fault.Collateral{
		"negligence": {Effect: fault.Admissible, PaidAmount: true}, "med-mal": {Effect: fault.Deducted},
	} {
		v, err := find(t, "US-IA").Collateral().For(cause).On(dated.Dates{})
		require.NoError(t, err)
		require.Equal(t, want, v.Rule)
	}
}
