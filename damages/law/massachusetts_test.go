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
	"github.com/makewhole/remedies/damages/punitive"
)

// Mass. Gen. Laws c. 231, § 60H: $500,000, none for lasting impairment and the like. § 85K: $20,000, in health care $100,000,
// none for commerce. C. 258, § 2: $100,000.
func TestMassachusettsCapsHealthCareCharitiesAndGovernment(t *testing.T) {
	caps := find(t, "US-MA").CompensatoryCaps()
	yes, no := finding.Established, finding.NotEstablished
	charity := func(commerce, health finding.Status) worthFound {
		return worthFound{"primarily_commercial_activity": commerce, "nonprofit_health_care_malpractice": health}
	}
	const grave, transit = "substantial_impairment_disfigurement_or_special_circumstances", "serious_bodily_injury_by_transit_authority"
	for _, c := range []struct {
		name, cause string
		day         civil.Date
		found       worthFound
		want        string
	}{
		{"health care", "med-mal", civil.On(1986, 11, 1), worthFound{grave: no}, "500000"},
		{"health care, grave", "med-mal", civil.On(2020, 1, 1), worthFound{grave: yes}, "no limit"},
		{"charity", "charity", civil.On(2020, 1, 1), charity(no, no), "20000"},
		{"charity, health care", "charity", civil.On(2020, 1, 1), charity(no, yes), "100000"},
		{"charity, commerce", "charity", civil.On(2020, 1, 1), charity(yes, no), "no limit"},
		{"government", "government", civil.On(2020, 1, 1), worthFound{transit: no}, "100000"},
		{"government, transit", "government", civil.On(2020, 1, 1), worthFound{transit: yes}, "no limit"},
		{"others", "negligence", civil.On(2020, 1, 1), nil, "no limit"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, worthOfCap(t, caps, c.cause, dayOfEvent(dated.Accrual, c.day), 0, nil, c.found))
		})
	}
	_, err := caps.For("med-mal").On(dayOfEvent(dated.Accrual, civil.On(1986, 10, 31)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
}

// Mass. Gen. Laws c. 231, § 85 as read in Shantigar: barred where greater than that of the defendants at trial.
func TestMassachusettsComparesWithTheDefendantsAtTrial(t *testing.T) {
	j := find(t, "US-MA")
	v, err := j.Fault().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.AgainstDefendants, v.Rule.Against)
	for _, c := range []struct {
		claimant, others string
		barred           bool
	}{{"50", "50", false}, {"50.01", "49.99", true}, {"40", "30", true}, {"30", "30", false}} { // the rest are those who settled
		_, barred, err := v.Rule.Compare(fault.Compared{Claimant: usd(t, c.claimant), Others: usd(t, c.others)}, finding.Unspecified)
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, c.claimant)
	}
	l, err := j.Liability().On(dated.Dates{})
	require.NoError(t, err)
	debt, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "1")}, usd(t, "100"), decimal.Decimal{}, head.KindMedical, "negligence")
	require.NoError(t, err)
	require.True(t, debt.Joint)
	c, err := j.Credit().On(dated.Dates{}) // c. 231B, § 4; Grace v. Buckley
	require.NoError(t, err)
	require.Equal(t, fault.BeforeFault, c.Rule.Order)
}

// Punitive damages only by statute: c. 229, § 2 for wrongful death, c. 151B, § 9 for discrimination; c. 258, § 2 forbids them.
func TestMassachusettsKnowsPunitiveDamagesByStatuteOnly(t *testing.T) {
	v, err := find(t, "US-MA").PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	for cause, want := range map[string]punitive.Opening{
		"wrongful-death": punitive.Open, "discrimination": punitive.Open, "government": punitive.Closed, "negligence": punitive.StatuteUnrecorded,
	} {
		require.Equal(t, want, v.Rule.Allows(cause), cause)
	}
}
