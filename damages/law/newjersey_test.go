package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
)

// N.J. Stat. Ann. § 2A:15-5.14(b): five times the liability for compensatory damages or $350,000; (c) for what is outside.
func TestNewJerseyCapsPunitiveDamagesAtFiveTimesOrThreeHundredFiftyThousand(t *testing.T) {
	before, at := dated.Dates{Accrual: civil.On(2006, 1, 11)}, dated.Dates{Accrual: civil.On(2006, 1, 12)}
	harm := func(s string) map[limit.Base]string { return map[limit.Base]string{limit.Compensatory: s} }
	one := func(f finding.Topic, s finding.Status) map[finding.Topic]finding.Status {
		return map[finding.Topic]finding.Status{f: s}
	}
	const convicted = "convicted_of_homicide_or_drunk_driving"
	nStatePunitive(t, "US-NJ", []nStateCase{
		{"one cent below the turn", "fraud", at, harm("69999.99"), nil, []string{"350000"}},
		{"at the turn", "fraud", at, harm("70000"), nil, []string{"350000"}},
		{"one cent above", "fraud", at, harm("70000.01"), nil, []string{"350000.05"}},
		{"a claim of no cause", "", before, harm("1000000"), nil, []string{"5000000"}},
		{"discrimination", "discrimination", at, harm("1"), nil, nil},
		{"sexual abuse", "sexual-abuse", before, harm("1"), nil, nil},
		{"whistleblower before 2006", "whistleblower", before, harm("1"), nil, []string{"350000"}},
		{"whistleblower from January 12, 2006", "whistleblower", at, harm("1"), nil, nil},
		{"bias crime", "assault", at, harm("1"), one("bias_crime", nStateYes), []string{"none"}},
		{"assault without bias", "assault", at, harm("1"), one("bias_crime", nStateNo), []string{"350000"}},
		{"convicted of drunk driving", "motor-vehicle", at, harm("1"), one(convicted, nStateYes), []string{"none"}},
		{"not convicted", "motor-vehicle", at, harm("1"), one(convicted, nStateNo), []string{"350000"}},
		{"drunk driving before 2006", "drunk-driving", before, harm("1"), nil, []string{"350000"}},
	})
	v, err := find(t, "US-NJ").PunitiveCaps().On(at)
	require.NoError(t, err)
	c, _ := v.Rule.At(0)
	require.Equal(t, limit.Defendant, c.Unit, "the liability of that defendant")
	m, _ := c.Measures.At(0)
	require.Equal(t, limit.ByShare, m.Joint)
	_, err = find(t, "US-NJ").PunitiveCaps().On(dated.Dates{Accrual: civil.On(1995, 10, 26)})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	p, err := find(t, "US-NJ").PunitivePredicate().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, punitive.Closed, p.Rule.Allows("government")) // § 59:9-2(c)
}

// N.J. Stat. Ann. §§ 2A:53A-8, 59:9-2(d).
func TestNewJerseyLimitsHospitalsAndPublicEntities(t *testing.T) {
	const hospital, lasting = "organized_exclusively_for_hospital_purposes", "permanent_loss_disfigurement_or_dismemberment"
	one := func(f finding.Topic, s finding.Status) map[finding.Topic]finding.Status {
		return map[finding.Topic]finding.Status{f: s}
	}
	spent := func(s string) map[limit.Base]string {
		return map[limit.Base]string{"medical_treatment_expense": s}
	}
	nStateCompensatory(t, "US-NJ", []nStateCase{
		{"hospital", "charity", dated.Dates{}, nil, one(hospital, nStateYes), []string{"250000"}},
		{"another charity", "charity", dated.Dates{}, nil, one(hospital, nStateNo), []string{"none"}},
		{"public entity, no lasting loss", "government", dated.Dates{}, nil, one(lasting, nStateNo), []string{"0"}},
		{"public entity, $3,600", "government", dated.Dates{}, spent("3600"), one(lasting, nStateYes), []string{"0"}},
		{"public entity, one cent more", "government", dated.Dates{}, spent("3600.01"), one(lasting, nStateYes), []string{"none"}},
		{"no cap elsewhere", "med-mal", dated.Dates{}, nil, nil, nil},
	})
}

// N.J. Stat. Ann. §§ 2A:15-5.1, 2A:15-5.3, 2A:15-97, 59:9-2(e); Young v. Latta; Orientale v. Jennings.
func TestNewJerseyCountsFault(t *testing.T) {
	at := dated.Dates{Filing: civil.On(2020, 1, 1)}
	require.False(t, nStateBarred(t, "US-NJ", "", at, "50", "50"))
	require.True(t, nStateBarred(t, "US-NJ", "", at, "50.01", "49.99"))
	require.False(t, nStateJoint(t, "US-NJ", "negligence", at, "59.99", head.KindMedical))
	require.True(t, nStateJoint(t, "US-NJ", "negligence", at, "60", head.KindMedical))
	require.True(t, nStateJoint(t, "US-NJ", "environmental", at, "1", head.KindMedical))
	require.Equal(t, fault.Proportionate, nStateCredit(t, "US-NJ").Method)
	v, err := find(t, "US-NJ").Collateral().For("").On(at)
	require.NoError(t, err)
	require.Equal(t, fault.Collateral{Effect: fault.Deducted, NetOfCost: true}, v.Rule)
	v, err = find(t, "US-NJ").Collateral().For("government").On(at) // Sikes v. Township of Rockaway
	require.NoError(t, err)
	require.Equal(t, fault.Collateral{Effect: fault.Deducted, BeforeFault: true}, v.Rule)
}
