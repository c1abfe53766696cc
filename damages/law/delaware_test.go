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
)

func TestDelaware(t *testing.T) {
	j := find(t, "US-DE")
	insured := func(s finding.Status) alaskaFound { return alaskaFound{"liability_insurance_above_limit": s} }
	day := civil.On(2015, 1, 1)
	alaskaRun(t, j.CompensatoryCaps(), []alaskaCase{
		// 10 Del. C. § 4013(a): $300,000 an occurrence, or the coverage bought above it.
		{"no more insurance", "government", day, "us-de-government-cap", 0, nil, insured(finding.NotEstablished), "300000"},
		{"insured for a million", "government", day, "us-de-government-cap", 0, alaskaFacts{"liability_insurance_limit": "1000000"}, insured(finding.Established), "1000000"},
	})
	for _, ps := range []dated.Provisions[law.Caps]{j.PunitiveCaps(), j.CompensatoryCaps()} {
		v, err := ps.On(dated.Dates{})
		require.NoError(t, err)
		require.Zero(t, v.Rule.Len())
	}

	// 10 Del. C. § 8132: not greater than the negligence of the defendants together.
	f, err := j.Fault().On(dated.Dates{})
	require.NoError(t, err)
	for _, c := range []struct {
		mine, theirs string
		barred       bool
	}{{"50", "50", false}, {"50.01", "49.99", true}, {"40", "30", true}} {
		_, barred, err := f.Rule.Compare(fault.Compared{Claimant: usd(t, c.mine), Others: usd(t, c.theirs)}, finding.Unspecified)
		require.NoError(t, err)
		require.Equal(t, c.barred, barred, c)
	}
	require.Equal(t, fault.AgainstDefendants, f.Rule.Against)

	// 10 Del. C. ch. 63: joint and several, the credit of § 6304(a).
	l, err := j.Liability().On(dated.Dates{})
	require.NoError(t, err)
	debt, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "1")}, usd(t, "100"), usd(t, "0"), head.KindMedical, "negligence")
	require.NoError(t, err)
	require.True(t, debt.Joint)
	c, err := j.Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.ByRelease, c.Rule.Method)

	// 18 Del. C. § 6862: public sources are heard of in medical negligence.
	for cause, want := range map[string]fault.Effect{"": fault.NotDeducted, "med-mal": fault.Admissible} {
		v, err := j.Collateral().For(cause).On(dated.Dates{})
		require.NoError(t, err)
		require.Equal(t, want, v.Rule.Effect)
	}
}
