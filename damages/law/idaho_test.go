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

// idahoLimit is what a cap comes to, in cents, or "no limit".
func idahoLimit(t *testing.T, c limit.Cap, facts map[limit.Base]string, found map[finding.Topic]finding.Status) string {
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

// idahoCap is the cap in the given place of the version of a provision that governs a claim.
func idahoCap(t *testing.T, ps dated.Provisions[law.Caps], cause string, on dated.Dates, place int) limit.Cap {
	t.Helper()
	v, err := ps.For(cause).On(on)
	require.NoError(t, err)
	c, ok := v.Rule.At(place)
	require.True(t, ok, v.ID)
	return c
}

// Idaho Code § 6-1604(3), from July 1, 2003: the greater of $250,000 and three times compensatory damages.
func TestIdahoLimitsPunitiveDamagesSince2003(t *testing.T) {
	caps := find(t, "US-ID").PunitiveCaps()
	for compensatory, want := range map[string]string{"83333.33": "250000.00", "83333.34": "250000.02", "0": "250000.00", "1000000": "3000000.00"} {
		limits := idahoCap(t, caps, "", dayOfEvent(dated.Accrual, civil.On(2003, 7, 1)), 0)
		require.Equal(t, want, idahoLimit(t, limits, map[limit.Base]string{limit.Compensatory: compensatory}, nil))
	}
	v, err := caps.On(dayOfEvent(dated.Accrual, civil.On(2003, 6, 30)))
	require.NoError(t, err)
	require.Zero(t, v.Rule.Len())
	for day, want := range map[civil.Date]finding.Proof{civil.On(2003, 6, 30): finding.Preponderance, civil.On(2003, 7, 1): finding.ClearAndConvincing} {
		p, err := find(t, "US-ID").PunitivePredicate().On(dayOfEvent(dated.Accrual, day))
		require.NoError(t, err)
		require.Equal(t, want, p.Rule.Proof)
	}
}

// Idaho Code § 6-1603: $400,000 from 1987, $250,000 from July 1, 2003, moved each July 1 with the average annual wage. The
// figures from 2020 are those of the reports that the data cite.
func TestIdahoScheduleOfTheNoneconomicCap(t *testing.T) {
	caps := find(t, "US-ID").CompensatoryCaps()
	negligent := map[finding.Topic]finding.Status{"willful_or_reckless_misconduct": finding.NotEstablished, "felony": finding.NotEstablished}
	wage := map[limit.Base]string{"idaho_average_annual_wage": "1.2"}
	for _, c := range []struct {
		day   civil.Date
		want  string
		doubt bool
	}{
		{civil.On(1987, 7, 1), "400000.00", false},
		{civil.On(1988, 6, 30), "400000.00", false},
		{civil.On(1988, 7, 1), "480000.00", false}, // with a movement of 1.2
		{civil.On(2003, 6, 30), "480000.00", false},
		{civil.On(2003, 7, 1), "250000.00", false},
		{civil.On(2004, 6, 30), "250000.00", false},
		{civil.On(2004, 7, 1), "300000.00", false}, // with a movement of 1.2
		{civil.On(2020, 6, 30), "300000.00", false},
		{civil.On(2020, 7, 1), "386622.39", false},
		{civil.On(2021, 6, 30), "386622.39", false},
		{civil.On(2021, 7, 1), "399430.74", false},
		{civil.On(2022, 7, 1), "430740.03", false},
		{civil.On(2023, 6, 30), "430740.03", false},
		{civil.On(2023, 7, 1), "458728.00", true},
		{civil.On(2024, 7, 1), "490512.00", true},
		{civil.On(2025, 7, 1), "509013.00", false},
		{civil.On(2026, 6, 30), "509013.00", false},
		{civil.On(2026, 7, 1), "300000.00", false}, // with a movement of 1.2
	} {
		t.Run(c.day.String(), func(t *testing.T) {
			on := dayOfEvent(dated.Accrual, c.day)
			v, err := caps.For("med-mal").On(on)
			require.NoError(t, err)
			require.Equal(t, c.doubt, v.Unconfirmed())
			limits := idahoCap(t, caps, "med-mal", on, 0)
			require.Equal(t, c.want, idahoLimit(t, limits, wage, negligent))
			require.Equal(t, limit.Plaintiff, limits.Unit) // Aguilar v. Coonrod
			require.Equal(t, head.AllNoneconomic(), limits.Kinds)
			for topic := range negligent {
				lifted := map[finding.Topic]finding.Status{"willful_or_reckless_misconduct": finding.NotEstablished, "felony": finding.NotEstablished, topic: finding.Established}
				require.Equal(t, "no limit", idahoLimit(t, limits, wage, lifted), topic)
			}
		})
	}
	_, err := caps.For("negligence").On(dayOfEvent(dated.Accrual, civil.On(1987, 6, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

func TestIdahoNoneconomicCapIsForPersonalInjuryAndDeath(t *testing.T) {
	caps := find(t, "US-ID").CompensatoryCaps()
	for cause, want := range map[string]int{"negligence": 1, "wrongful-death": 1, "med-mal": 1, "contract": 0, "property-damage": 0, "": 0} {
		v, err := caps.For(cause).On(dayOfEvent(dated.Accrual, civil.On(2022, 1, 1)))
		require.NoError(t, err)
		require.Equal(t, want, v.Rule.Len(), cause)
	}
	// Idaho Code § 6-926: $500,000 for an occurrence, all claimants together.
	limits := idahoCap(t, caps, "government", dated.Dates{}, 0)
	require.Equal(t, limit.Occurrence, limits.Unit)
	require.Equal(t, "500000.00", idahoLimit(t, limits, nil, nil))
}

// Idaho Code §§ 6-801, 6-803(3): against each defendant alone; several but for concert and agency.
func TestIdahoComparesWithEachDefendant(t *testing.T) {
	v, err := find(t, "US-ID").Fault().On(dayOfEvent(dated.Accrual, civil.On(1971, 7, 1)))
	require.NoError(t, err)
	require.Equal(t, fault.AgainstEach, v.Rule.Against)
	for _, c := range []struct {
		claimant, defendant string
		barred              bool
	}{{"30", "30", true}, {"29.99", "30", false}, {"30.01", "30", true}} {
		_, barred, err := v.Rule.Compare(fault.Compared{Claimant: usd(t, c.claimant), Others: usd(t, c.defendant)}, finding.Unspecified)
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, c.claimant)
	}
	l, err := find(t, "US-ID").Liability().On(dayOfEvent(dated.Accrual, civil.On(1987, 7, 1)))
	require.NoError(t, err)
	for _, topic := range []finding.Topic{"", "acted_in_concert", "agent_or_servant"} {
		d, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "30"), Findings: func(asked finding.Topic) finding.Status {
			if asked == topic {
				return finding.Established
			}
			return finding.NotEstablished
		}}, usd(t, "70"), usd(t, "30"), head.KindMedical, "negligence")
		require.NoError(t, err)
		require.Equal(t, topic != "", d.Joint, topic)
	}
}

// Horner v. Sani-Top: apportion, then the limit; settlements do not count. Weinstein: no new trial where due process cuts.
func TestIdahoOrderAndRemittitur(t *testing.T) {
	v, err := find(t, "US-ID").Order().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, []law.Stage{law.StageFault, law.StageShares, law.StageCaps, law.StageCredits}, v.Rule.Slice())
	r, err := find(t, "US-ID").Remittitur().On(dated.Dates{})
	require.NoError(t, err)
	answer, on := r.Rule.MustOffer(remittitur.DueProcess)
	require.Equal(t, remittitur.No, answer)
	require.Contains(t, on.Text, "Weinstein")
}
