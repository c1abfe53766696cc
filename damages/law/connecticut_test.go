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
)

func TestConnecticutPunitiveCaps(t *testing.T) {
	ps := find(t, "US-CT").PunitiveCaps()
	day := civil.On(2010, 1, 1)
	alaskaRun(t, ps, []alaskaCase{
		// Hanna v. Sweeney: the cost of litigation, whatever the harm.
		{"cost of litigation", "", day, "us-ct-punitive-cap", 0, alaskaFacts{limit.LitigationCost: "84210.55"}, nil, "84210.55"},
		{"cost of litigation, assault", "assault", day, "us-ct-punitive-cap", 0, alaskaFacts{limit.LitigationCost: "0", limit.Compensatory: "1000000"}, nil, "0"},
		// Conn. Gen. Stat. § 52-240b: twice the damages awarded.
		{"product liability", "product-liability", day, "us-ct-product-liability-punitive-cap", 0, alaskaFacts{limit.Compensatory: "500000.01"}, nil, "1000000.02"},
	})
	// § 42-110g(a): the court's discretion, and the measure of the common law does not apply (Bifolck).
	for _, cause := range []string{"consumer-protection", "unfair-competition"} {
		v, err := ps.For(cause).On(dated.Dates{Accrual: day})
		require.NoError(t, err)
		require.Zero(t, v.Rule.Len(), cause)
	}
	v, err := ps.On(dated.Dates{})
	require.NoError(t, err)
	require.Error(t, v.Answers("trade-secret"))
	require.NoError(t, v.Answers("defamation"))
}

func TestConnecticutDramShopCaps(t *testing.T) {
	const old, now = "us-ct-dram-shop-cap", "us-ct-dram-shop-cap-2003"
	alaskaRun(t, find(t, "US-CT").CompensatoryCaps(), []alaskaCase{
		// Conn. Gen. Stat. § 30-102, before and since P.A. 03-91, effective June 3, 2003.
		{"a person before", "dram-shop", civil.On(2003, 6, 2), old, 0, nil, nil, "20000"},
		{"in all before", "dram-shop", civil.On(2003, 6, 2), old, 1, nil, nil, "50000"},
		{"a person", "dram-shop", civil.On(2003, 6, 3), now, 0, nil, nil, "250000"},
		{"in all", "dram-shop", civil.On(2003, 6, 3), now, 1, nil, nil, "250000"},
	})
	v, err := find(t, "US-CT").CompensatoryCaps().For("negligence").On(dated.Dates{})
	require.NoError(t, err)
	require.Zero(t, v.Rule.Len())
}

func TestConnecticutFault(t *testing.T) {
	j := find(t, "US-CT")
	day := dated.Dates{Accrual: civil.On(1987, 10, 1)}
	// Conn. Gen. Stat. § 52-572h(b): not more than those sued, settled or released, together.
	v, err := j.Fault().On(day)
	require.NoError(t, err)
	require.Equal(t, fault.AgainstDefendantsAndSettled, v.Rule.Against)
	for percent, barred := range map[string]bool{"50": false, "50.01": true} {
		_, got, err := v.Rule.Recovery(usd(t, percent))
		require.NoError(t, err)
		require.Equal(t, barred, got, percent)
	}
	// § 52-572o(a) and (d): product liability is neither barred nor several.
	pure, err := j.Fault().For("product-liability").On(day)
	require.NoError(t, err)
	require.Equal(t, fault.Pure, pure.Rule.Bar)
	for cause, joint := range map[string]bool{"negligence": false, "product-liability": true} {
		l, err := j.Liability().For(cause).On(day)
		require.NoError(t, err)
		debt, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "25")}, usd(t, "100"), usd(t, "0"), head.KindMedical, cause)
		require.NoError(t, err)
		require.Equal(t, joint, debt.Joint, cause)
	}
	l, err := j.Liability().On(day)
	require.NoError(t, err)
	require.Equal(t, fault.PartiesAndSettled, l.Rule.Among)
	debt, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "25"), Findings: func(finding.Topic) finding.Status { return finding.Established }}, usd(t, "100"), usd(t, "0"), head.KindMedical, "assault")
	require.NoError(t, err)
	require.True(t, debt.Joint)
	// § 52-572h(g): a motion within a year.
	r, err := j.Reallocation().On(day)
	require.NoError(t, err)
	require.Equal(t, fault.Reallocation{Rule: fault.AmongDefendants, WithinMonths: 12}, r.Rule)
	_, err = j.Liability().On(dated.Dates{Accrual: civil.On(1987, 9, 30)})
	require.Error(t, err)
}
