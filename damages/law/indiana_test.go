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

// indianaLimit is what a cap comes to, in cents, or "no limit".
func indianaLimit(t *testing.T, c limit.Cap, facts map[limit.Base]string, found map[finding.Topic]finding.Status) string {
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

// indianaCap is the cap in the given place of the version of a provision that governs a claim.
func indianaCap(t *testing.T, ps dated.Provisions[law.Caps], cause string, on dated.Dates, place int) limit.Cap {
	t.Helper()
	v, err := ps.For(cause).On(on)
	require.NoError(t, err)
	c, ok := v.Rule.At(place)
	require.True(t, ok, v.ID)
	return c
}

// Ind. Code § 34-51-3-4: the greater of three times compensatory damages and $50,000; accrual after June 30, 1995.
func TestIndianaPunitiveCapHasAFloor(t *testing.T) {
	caps := find(t, "US-IN").PunitiveCaps()
	for compensatory, want := range map[string]string{"0": "50000.00", "16666.66": "50000.00", "16666.67": "50000.01", "200000": "600000.00"} {
		limits := indianaCap(t, caps, "", dayOfEvent(dated.Accrual, civil.On(1995, 7, 1)), 0)
		require.Equal(t, want, indianaLimit(t, limits, map[limit.Base]string{limit.Compensatory: compensatory}, nil))
	}
	v, err := caps.On(dayOfEvent(dated.Accrual, civil.On(1995, 6, 30)))
	require.NoError(t, err)
	require.Zero(t, v.Rule.Len())
}

// Ind. Code § 34-51-3-6: 75 percent to the fund.
func TestIndianaTakesThreeQuartersOfPunitiveDamages(t *testing.T) {
	for day, want := range map[civil.Date]string{civil.On(1995, 6, 30): "0", civil.On(1995, 7, 1): "37500.01"} {
		v, err := find(t, "US-IN").SplitRecovery().On(dayOfEvent(dated.Accrual, day))
		require.NoError(t, err)
		payee, plaintiff, err := v.Rule.Divide(usd(t, "50000.01"))
		require.NoError(t, err)
		requireDollars(t, want, payee)
		requireDollars(t, "50000.01", payee.Add(plaintiff))
	}
	p, err := find(t, "US-IN").PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, punitive.Closed, p.Rule.Allows("government")) // § 34-13-3-4(b)
	require.Error(t, p.Answers("wrongful-death"))
}

// Ind. Code § 34-18-14-3(a), the total for an injury or death, by the day of the act.
func TestIndianaScheduleOfTheMedicalMalpracticeCap(t *testing.T) {
	caps := find(t, "US-IN").CompensatoryCaps()
	for day, want := range map[civil.Date]string{
		civil.On(1975, 7, 1): "500000.00", civil.On(1989, 12, 31): "500000.00",
		civil.On(1990, 1, 1): "750000.00", civil.On(1999, 6, 30): "750000.00",
		civil.On(1999, 7, 1): "1250000.00", civil.On(2017, 6, 30): "1250000.00",
		civil.On(2017, 7, 1): "1650000.00", civil.On(2019, 6, 30): "1650000.00",
		civil.On(2019, 7, 1): "1800000.00", civil.On(2026, 1, 1): "1800000.00",
	} {
		limits := indianaCap(t, caps, "med-mal", dayOfEvent(dated.Accrual, day), 0)
		require.Equal(t, want, indianaLimit(t, limits, nil, nil), day.String())
		require.Equal(t, head.AllCompensatory(), limits.Kinds)
		require.Equal(t, limit.Person, limits.Unit)
	}
	_, err := caps.For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(1975, 6, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// Ind. Code § 34-13-3-4(a): by accrual before 2006, before 2008, since; $5,000,000 for all persons.
func TestIndianaLimitsClaimsAgainstGovernments(t *testing.T) {
	caps := find(t, "US-IN").CompensatoryCaps()
	for day, want := range map[civil.Date]string{
		civil.On(2005, 12, 31): "300000.00", civil.On(2006, 1, 1): "500000.00", civil.On(2007, 12, 31): "500000.00", civil.On(2008, 1, 1): "700000.00",
	} {
		on := dayOfEvent(dated.Accrual, day)
		require.Equal(t, want, indianaLimit(t, indianaCap(t, caps, "government", on, 0), nil, nil), day.String())
		require.Equal(t, "5000000.00", indianaLimit(t, indianaCap(t, caps, "government", on, 1), nil, nil))
	}
}

// Ind. Code § 34-23-1-2: $300,000 for love and companionship of an adult without dependants.
func TestIndianaLimitsCompanionshipInTheDeathOfAnAdultWithoutDependants(t *testing.T) {
	limits := indianaCap(t, find(t, "US-IN").CompensatoryCaps(), "wrongful-death", dated.Dates{}, 0)
	for status, want := range map[finding.Status]string{finding.Established: "300000.00", finding.NotEstablished: "no limit"} {
		require.Equal(t, want, indianaLimit(t, limits, nil, map[finding.Topic]finding.Status{"decedent_adult_without_dependants": status}))
	}
	require.True(t, limits.Kinds.Has(head.KindSocietyAndGrief.At(head.Future)))
	require.False(t, limits.Kinds.Has(head.KindLossOfSupport))
}

// Ind. Code §§ 34-51-2-6, -8: barred above 50 percent, several. §§ 34-51-2-1(b), -2: not health care providers and
// governmental entities, where any fault bars and liability is joint.
func TestIndianaFaultAndLiabilityByCause(t *testing.T) {
	on := dayOfEvent(dated.Accrual, civil.On(1985, 1, 1))
	for _, c := range []struct {
		cause, claimant string
		barred, joint   bool
	}{
		{"negligence", "50", false, false}, {"negligence", "50.01", true, false},
		{"med-mal", "0", false, true}, {"med-mal", "0.01", true, true}, {"government", "1", true, true},
	} {
		v, err := find(t, "US-IN").Fault().For(c.cause).On(on)
		require.NoError(t, err)
		_, barred, err := v.Rule.Recovery(usd(t, c.claimant))
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, "%s at %s", c.cause, c.claimant)
		l, err := find(t, "US-IN").Liability().For(c.cause).On(on)
		require.NoError(t, err)
		d, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "10")}, usd(t, "50"), decimal.Decimal{}, head.KindMedical, c.cause)
		require.NoError(t, err)
		require.Equal(t, c.joint, d.Joint, c.cause)
	}
	// R.L. McCoy v. Jack and Mendenhall: no credit where liability is several.
	v, err := find(t, "US-IN").Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.NoCredit, v.Rule.Method)
}
