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
)

func TestTexasPunitiveCap(t *testing.T) {
	caps := find(t, "US-TX").PunitiveCaps()
	_, err := caps.On(dayOfEvent(dated.Accrual, civil.On(1987, 9, 1)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	for day, want := range map[civil.Date]dated.RuleID{
		civil.On(1987, 9, 2): "us-tx-punitive-cap-1987", civil.On(1995, 8, 31): "us-tx-punitive-cap-1987",
		civil.On(1995, 9, 1): "us-tx-punitive-cap-1995", civil.On(2020, 1, 1): "us-tx-punitive-cap-1995",
	} {
		v, err := caps.On(dayOfEvent(dated.Accrual, day))
		require.NoError(t, err)
		require.Equal(t, want, v.ID)
	}

	v, err := caps.On(dayOfEvent(dated.Accrual, civil.On(2010, 1, 1)))
	require.NoError(t, err)
	c, _ := v.Rule.At(0)
	none := map[finding.Topic]finding.Status{"listed_felony_knowing_or_intentional": finding.NotEstablished, "intoxication_assault_or_manslaughter": finding.NotEstablished}
	// Tex. Civ. Prac. & Rem. Code § 41.008(b): the greater of twice economic damages plus noneconomic damages up to
	// $750,000, and $200,000.
	for _, x := range []struct{ economic, noneconomic, want string }{
		{"0", "0", "200000"},
		{"99999.99", "0", "200000"},
		{"100000", "0", "200000"},
		{"100000.01", "0", "200000.02"},
		{"0", "199999.99", "200000"},
		{"0", "200000", "200000"},
		{"0", "200000.01", "200000.01"},
		{"50000", "100000", "200000"},
		{"50000", "100000.01", "200000.01"},
		{"1000000", "749999.99", "2749999.99"},
		{"1000000", "750000", "2750000"},
		{"1000000", "750000.01", "2750000"},
		{"1000000", "9000000", "2750000"},
		{"0", "9000000", "750000"},
	} {
		got, limited, err := c.To.On(limit.Input{
			Quantities: map[limit.Base]decimal.Decimal{limit.Economic: usd(t, x.economic), limit.Noneconomic: usd(t, x.noneconomic)}, Findings: none,
		})
		require.NoError(t, err)
		require.True(t, limited)
		requireDollars(t, x.want, got)
	}
	// § 41.008(c): listed felonies, and intoxication assault and manslaughter.
	for topic := range none {
		f := map[finding.Topic]finding.Status{}
		for k, s := range none {
			f[k] = s
		}
		f[topic] = finding.Established
		_, limited, err := c.To.On(limit.Input{Findings: f})
		require.NoError(t, err)
		require.False(t, limited, topic)
	}
	for _, cause := range []string{"antitrust", "consumer-protection"} { // § 41.002(d)
		require.False(t, c.Reaches(cause))
	}
	require.True(t, c.Reaches("negligence"))
	for m := range c.Measures.Len() { // as the trier of fact determined them: § 41.008(a), (b)(1)(B)
		measure, _ := c.Measures.At(m)
		require.Equal(t, limit.Found, measure.At)
	}

	old, err := caps.On(dayOfEvent(dated.Accrual, civil.On(1990, 1, 1)))
	require.NoError(t, err)
	c, _ = old.Rule.At(0)
	for harm, want := range map[string]string{"49999.99": "200000", "50000": "200000", "50000.01": "200000.04"} { // former § 41.007: four times
		got, limited, err := c.To.On(limit.Input{Quantities: map[limit.Base]decimal.Decimal{limit.Compensatory: usd(t, harm)},
			Findings: map[finding.Topic]finding.Status{"malice_or_intentional_tort": finding.NotEstablished}})
		require.NoError(t, err)
		require.True(t, limited)
		requireDollars(t, want, got)
	}
}

func TestTexasMedicalMalpracticeCaps(t *testing.T) {
	var ids []dated.RuleID
	j := find(t, "US-TX")
	for p := range j.CompensatoryCaps().Reaching("med-mal") {
		v, err := p.On(dated.Dates{Filing: civil.On(2003, 9, 1)})
		require.NoError(t, err)
		ids = append(ids, v.ID)
	}
	require.Equal(t, []dated.RuleID{"us-tx-compensatory-caps", "us-tx-med-mal-cap-2003", "us-tx-med-mal-death-cap-2003"}, ids)

	p := j.CompensatoryCaps().For("med-mal")
	_, err := p.On(dated.Dates{Filing: civil.On(2003, 8, 31)})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	v, err := p.On(dated.Dates{Filing: civil.On(2003, 9, 1)})
	require.NoError(t, err)
	require.Equal(t, 2, v.Rule.Len())
	each, _ := v.Rule.At(0)
	got, _, err := each.To.On(limit.Input{}) // § 74.301(b): each institution; (a): a physician cannot exceed the amount for all
	require.NoError(t, err)
	requireDollars(t, "250000", got)
	require.Equal(t, limit.Person|limit.Defendant, each.Unit)
	all, _ := v.Rule.At(1)
	for status, want := range map[finding.Status]string{finding.NotEstablished: "250000", finding.Established: "500000"} { // § 74.301(a), (c)
		got, _, err := all.To.On(limit.Input{Findings: map[finding.Topic]finding.Status{"health_care_institution": status}})
		require.NoError(t, err)
		requireDollars(t, want, got)
	}

	// § 74.303: $500,000 by the index, medical and custodial care outside.
	death, err := j.CompensatoryCaps().At(2).On(dated.Dates{Filing: civil.On(2010, 1, 1)})
	require.NoError(t, err)
	c, _ := death.Rule.At(0)
	require.True(t, c.Kinds.Has(head.KindLostEarnings))
	require.True(t, c.Kinds.Has(head.KindPunitive))
	require.False(t, c.Kinds.Has(head.KindMedical))
	require.False(t, c.Kinds.Has(head.KindLifeCare.At(head.Future)))
	got, limited, err := c.To.On(limit.Input{
		Quantities: map[limit.Base]decimal.Decimal{"cpi_w_since_1977_08_29": usd(t, "4.5")},
		Findings:   map[finding.Topic]finding.Status{"wrongful_death_or_survival": finding.Established},
	})
	require.NoError(t, err)
	require.True(t, limited)
	requireDollars(t, "2250000", got)
}

func TestTexasGovernmentCap(t *testing.T) {
	v, err := find(t, "US-TX").CompensatoryCaps().For("government").On(dated.Dates{})
	require.NoError(t, err)
	for i, want := range [][2]string{{"250000", "100000"}, {"500000", "300000"}} { // § 101.023(a)-(c): a person, an occurrence
		c, _ := v.Rule.At(i)
		for k, status := range []finding.Status{finding.NotEstablished, finding.Established} {
			got, _, err := c.To.On(limit.Input{Findings: map[finding.Topic]finding.Status{"local_unit_other_than_municipality": status}})
			require.NoError(t, err)
			requireDollars(t, want[k], got)
		}
	}
}

func TestTexasResponsibility(t *testing.T) {
	j := find(t, "US-TX")
	f, err := j.Fault().On(dayOfEvent(dated.Accrual, civil.On(1995, 9, 1)))
	require.NoError(t, err)
	for percent, barred := range map[string]bool{"50": false, "50.01": true, "51": true} { // § 33.001
		_, got, err := f.Rule.Recovery(usd(t, percent))
		require.NoError(t, err)
		require.Equal(t, barred, got, percent)
	}

	_, err = j.Liability().On(dayOfEvent(dated.Filing, civil.On(2003, 6, 30)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	l, err := j.Liability().On(dayOfEvent(dated.Filing, civil.On(2003, 7, 1)))
	require.NoError(t, err)
	for percent, joint := range map[string]bool{"49": false, "50": false, "50.01": true} { // § 33.013(b)(1): greater than 50 percent
		d, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, percent)}, usd(t, "100"), usd(t, "0"), head.KindPainAndSuffering, "negligence")
		require.NoError(t, err)
		require.Equal(t, joint, d.Joint, percent)
	}

	for cause, want := range map[string]fault.Method{"negligence": fault.ProTanto, "med-mal": fault.Elected} { // § 33.012(b), (c)
		c, err := j.Credit().For(cause).On(dayOfEvent(dated.Filing, civil.On(2005, 6, 9)))
		require.NoError(t, err)
		require.Equal(t, want, c.Rule.Method)
		require.Equal(t, fault.AfterFault, c.Rule.Order)
	}
	_, err = j.Credit().On(dayOfEvent(dated.Filing, civil.On(2005, 6, 8)))
	require.ErrorIs(t, err, dated.ErrNotCovered)

	c, err := j.Collateral().On(dayOfEvent(dated.Filing, civil.On(2003, 9, 1))) // § 41.0105; Haygood v. De Escabedo
	require.NoError(t, err)
	require.Equal(t, fault.PaidOnly, c.Rule.Effect)

	o, err := j.Order().For("med-mal").On(dated.Dates{}) // Regent Care: settlements come off the recovery and not off the cap
	require.NoError(t, err)
	require.Equal(t, []law.Stage{law.StageFault, law.StageShares, law.StageCredits, law.StageCaps}, o.Rule.Slice())
}
