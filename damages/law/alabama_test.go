package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/head"
)

func TestAlabamaCompensatoryCaps(t *testing.T) {
	ps := find(t, "US-AL").CompensatoryCaps()
	day := civil.On(2010, 1, 1)
	const government, pain, total = "us-al-government-cap", "us-al-med-mal-noneconomic-cap-1987", "us-al-med-mal-cap-1987"
	alaskaRun(t, ps, []alaskaCase{
		// Ala. Code § 11-93-2: $100,000 a person, $300,000 an occurrence, $100,000 of property.
		{"a person", "government", day, government, 0, nil, nil, "100000"},
		{"an occurrence", "government", day, government, 1, nil, nil, "300000"},
		{"property", "government", day, government, 2, nil, nil, "100000"},
		// Ala. Code §§ 6-5-544(b), 6-5-547, as Moore and Smith v. Schulte describe them.
		{"pain and suffering", "med-mal", civil.On(1991, 9, 26), pain, 0, nil, nil, "400000"},
		{"judgment", "med-mal", civil.On(1995, 8, 17), total, 0, nil, nil, "1000000"},
	})
	for _, c := range []struct {
		day    civil.Date
		id     dated.RuleID
		status dated.Status
	}{
		{civil.On(1991, 9, 26), pain, dated.StruckDown}, {civil.On(1991, 9, 27), "us-al-med-mal-noneconomic-cap-none", dated.InForce},
		{civil.On(1995, 8, 17), total, dated.StruckDown}, {civil.On(1995, 8, 18), "us-al-med-mal-cap-none", dated.InForce},
	} {
		require.Equal(t, c.status, alaskaVersion(t, ps, "med-mal", c.day, c.id).Status, c.id)
	}
	g := alaskaVersion(t, ps, "government", day, government)
	person, _ := g.Rule.At(0)
	property, _ := g.Rule.At(2)
	require.False(t, person.Kinds.Has(head.KindProperty))
	require.True(t, property.Kinds.Has(head.KindProperty.At(head.Past)))
}

func TestAlabamaFault(t *testing.T) {
	j := find(t, "US-AL")
	f, err := j.Fault().On(dated.Dates{})
	require.NoError(t, err)
	_, barred, err := f.Rule.Recovery(usd(t, "0.01"))
	require.NoError(t, err)
	require.True(t, barred)

	l, err := j.Liability().On(dated.Dates{})
	require.NoError(t, err)
	debt, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "5")}, usd(t, "100"), usd(t, "0"), head.KindMedical, "negligence")
	require.NoError(t, err)
	require.True(t, debt.Joint)

	// Hardman v. Freeman: the sum paid. Ala. Code § 12-21-45: the jury hears of payments.
	c, err := j.Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.ProTanto, c.Rule.Method)
	p, err := j.Collateral().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.Admissible, p.Rule.Effect)
	r, err := j.Reallocation().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.ByJointLiability, r.Rule.Rule)
}
