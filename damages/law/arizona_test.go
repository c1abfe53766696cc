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
	"github.com/makewhole/remedies/damages/remittitur"
)

func TestArizona(t *testing.T) {
	j := find(t, "US-AZ")
	// Ariz. Const. art. 2, § 31; art. 18, § 6: no limit on damages.
	for _, ps := range []dated.Provisions[law.Caps]{j.PunitiveCaps(), j.CompensatoryCaps()} {
		v, err := ps.On(dated.Dates{})
		require.NoError(t, err)
		require.Zero(t, v.Rule.Len())
	}

	// Ariz. Rev. Stat. § 12-2505: fault reduces and never bars.
	f, err := j.Fault().On(dated.Dates{})
	require.NoError(t, err)
	kept, barred, err := f.Rule.Recovery(usd(t, "90"))
	require.NoError(t, err)
	require.False(t, barred)
	require.Equal(t, "1/10", kept.RatString())

	// § 12-2506: several, except in concert, for an agent, and under the FELA.
	day := dated.Dates{Accrual: civil.On(1988, 1, 1)}
	l, err := j.Liability().On(day)
	require.NoError(t, err)
	for _, c := range []struct {
		name, cause string
		found       finding.Topic
		joint       bool
	}{
		{"alone", "negligence", "", false},
		{"in concert", "negligence", "acted_in_concert", true},
		{"agent", "negligence", "agent_or_servant", true},
		{"railroad", "fela", "", true},
	} {
		d := fault.Debtor{Percent: usd(t, "60"), Findings: func(x finding.Topic) finding.Status {
			if x == c.found {
				return finding.Established
			}
			return finding.NotEstablished
		}}
		debt, err := l.Rule.Owes(d, usd(t, "100"), usd(t, "0"), head.KindMedical, c.cause)
		require.NoError(t, err)
		require.Equal(t, c.joint, debt.Joint, c.name)
		if !c.joint {
			require.Equal(t, "3/5", debt.Part.RatString())
		}
	}
	_, err = j.Liability().On(dated.Dates{Accrual: civil.On(1987, 12, 31)})
	require.Error(t, err)

	// § 12-2504, for those still jointly liable only: Roland v. Bernstein.
	c, err := j.Credit().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, fault.ProTanto, c.Rule.Method)
	require.Equal(t, fault.SeveralNone, c.Rule.Several)

	// § 12-565: the jury hears of benefits in medical malpractice; Lopez v. Safeway for the rest.
	for cause, want := range map[string]fault.Effect{"": fault.NotDeducted, "negligence": fault.NotDeducted, "med-mal": fault.Admissible} {
		v, err := j.Collateral().For(cause).On(dated.Dates{})
		require.NoError(t, err)
		require.Equal(t, want, v.Rule.Effect, cause)
	}

	// Rule 59: the party the change hurts chooses, both ways.
	r, err := j.Remittitur().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, remittitur.Yes, r.Rule.Offer)
	require.Equal(t, remittitur.Yes, r.Rule.Additur)
	require.Equal(t, remittitur.No, r.Rule.DueProcess)
}
