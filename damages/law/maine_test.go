package law_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/head"
)

// Me. Rev. Stat. tit. 18-C, § 2-807(2): $500,000, then $750,000, indexed for deaths from 2024; punitive $250,000, from
// October 25, 2023 $500,000. Tit. 14, § 8105(1): $400,000. Tit. 28-A, § 2509 and 2009 c. 247: $250,000, then $350,000.
func TestMaineCapsDeathsGovernmentAndServers(t *testing.T) {
	j := find(t, "US-ME")
	for _, c := range []struct {
		cause string
		day   civil.Date
		facts worthFacts
		want  string
	}{
		{"wrongful-death", civil.On(2018, 12, 31), nil, "500000"},
		{"wrongful-death", civil.On(2020, 1, 1), nil, "750000"},
		{"wrongful-death", civil.On(2023, 12, 31), nil, "750000"},
		{"wrongful-death", civil.On(2024, 1, 1), worthFacts{"maine_wrongful_death_index": "1"}, "750000"},
		{"wrongful-death", civil.On(2024, 1, 1), worthFacts{"maine_wrongful_death_index": "1.04"}, "780000"},
		{"dram-shop", civil.On(2009, 9, 11), nil, "250000"},
		{"dram-shop", civil.On(2009, 9, 12), nil, "350000"},
		{"government", civil.On(2020, 1, 1), nil, "400000"},
		{"med-mal", civil.On(2020, 1, 1), nil, "no limit"},
	} {
		require.Equal(t, c.want, worthOfCap(t, j.CompensatoryCaps(), c.cause, dayOfEvent(dated.Accrual, c.day), 0, c.facts, nil), "%s %s", c.cause, c.day)
	}
	for _, c := range []struct {
		cause string
		day   civil.Date
		want  string
	}{
		{"wrongful-death", civil.On(2023, 10, 24), "250000"}, {"wrongful-death", civil.On(2023, 10, 25), "500000"}, {"fraud", civil.On(2024, 1, 1), "no limit"},
	} {
		require.Equal(t, c.want, worthOfCap(t, j.PunitiveCaps(), c.cause, dayOfEvent(dated.Accrual, c.day), 0, nil, nil))
	}
	v, err := j.CompensatoryCaps().For("dram-shop").On(dayOfEvent(dated.Accrual, civil.On(2020, 1, 1)))
	require.NoError(t, err)
	c, _ := v.Rule.At(0)
	require.False(t, c.Kinds.Has(head.KindMedical.At(head.Past)))
	require.True(t, c.Kinds.Has(head.KindLostEarnings.At(head.Past)))
}

// Me. Rev. Stat. tit. 14, § 156: barred where equally at fault; the jury reduces in dollars; each defendant owes the whole.
// Peters v. Saft: a server owes its share only.
func TestMaineJuryReducesInDollarsAndDefendantsOweTheWhole(t *testing.T) {
	j := find(t, "US-ME")
	v, err := j.Fault().On(dayOfEvent(dated.Accrual, civil.On(2020, 1, 1)))
	require.NoError(t, err)
	kept, barred, err := v.Rule.Recovery(usd(t, "49.99"))
	require.NoError(t, err)
	require.False(t, barred)
	require.Equal(t, "1/1", kept.String(), "the verdict holds the reduction already")
	_, barred, err = v.Rule.Recovery(usd(t, "50"))
	require.NoError(t, err)
	require.True(t, barred)

	for cause, joint := range map[string]bool{"negligence": true, "dram-shop": false} {
		l, err := j.Liability().For(cause).On(dated.Dates{})
		require.NoError(t, err)
		debt, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "10")}, usd(t, "100"), decimal.Decimal{}, head.KindMedical, cause)
		require.NoError(t, err)
		require.Equal(t, joint, debt.Joint, cause)
	}
	c, err := j.Credit().On(dated.Dates{}) // § 163: off the verdict
	require.NoError(t, err)
	require.Equal(t, fault.ByRelease, c.Rule.Method)
}
