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

// tennesseeNone is findings of none of the four exceptions of §§ 29-39-102(h) and 29-39-104(a)(7), with what else is given.
func tennesseeNone(more map[finding.Topic]finding.Status) map[finding.Topic]finding.Status {
	f := map[finding.Topic]finding.Status{
		"specific_intent_to_harm": finding.NotEstablished, "records_falsified_or_concealed": finding.NotEstablished,
		"judgment_impaired_by_intoxicant": finding.NotEstablished, "felony_conviction": finding.NotEstablished,
	}
	for k, v := range more {
		f[k] = v
	}
	return f
}

func TestTennesseePunitiveCap(t *testing.T) {
	caps := find(t, "US-TN").PunitiveCaps()
	before, err := caps.On(dayOfEvent(dated.Accrual, civil.On(2011, 9, 30)))
	require.NoError(t, err)
	require.Zero(t, before.Rule.Len())

	v, err := caps.On(dayOfEvent(dated.Accrual, civil.On(2011, 10, 1)))
	require.NoError(t, err)
	require.Equal(t, dated.RuleID("us-tn-punitive-cap-2011"), v.ID)
	require.Equal(t, dated.InForce, v.Status) // McClay; Lindenberg binds no Tennessee court
	c, _ := v.Rule.At(0)
	// Tenn. Code Ann. § 29-39-104(a)(5): the greater of twice the compensatory damages and $500,000.
	for harm, want := range map[string]string{
		"0": "500000", "249999.99": "500000", "250000": "500000", "250000.01": "500000.02",
		"350000": "700000", // the figure of Lindenberg in the district court
	} {
		got, limited, err := c.To.On(limit.Input{Quantities: map[limit.Base]decimal.Decimal{limit.Compensatory: usd(t, harm)}, Findings: tennesseeNone(nil)})
		require.NoError(t, err)
		require.True(t, limited)
		requireDollars(t, want, got)
	}
	// (a)(7): four exceptions.
	for topic := range tennesseeNone(nil) {
		_, limited, err := c.To.On(limit.Input{
			Quantities: map[limit.Base]decimal.Decimal{limit.Compensatory: usd(t, "1")},
			Findings:   tennesseeNone(map[finding.Topic]finding.Status{topic: finding.Established}),
		})
		require.NoError(t, err)
		require.False(t, limited, topic)
	}
}

func TestTennesseeNoneconomicCap(t *testing.T) {
	caps := find(t, "US-TN").CompensatoryCaps()
	before, err := caps.On(dayOfEvent(dated.Accrual, civil.On(2011, 9, 30)))
	require.NoError(t, err)
	require.Zero(t, before.Rule.Len(), "no cap the day before")
	v, err := caps.On(dayOfEvent(dated.Accrual, civil.On(2011, 10, 1)))
	require.NoError(t, err)
	c, _ := v.Rule.At(0)
	require.Equal(t, limit.Person, c.Unit) // § 29-39-102(e): derivative claims inside the one amount
	require.Equal(t, head.AllNoneconomic(), c.Kinds)
	for status, want := range map[finding.Status]string{finding.NotEstablished: "750000", finding.Established: "1000000"} { // (a)(2), (c)
		got, limited, err := c.To.On(limit.Input{Findings: tennesseeNone(map[finding.Topic]finding.Status{"catastrophic_loss_or_injury": status})})
		require.NoError(t, err)
		require.True(t, limited)
		requireDollars(t, want, got)
	}
	_, limited, err := c.To.On(limit.Input{Findings: tennesseeNone(map[finding.Topic]finding.Status{
		"felony_conviction": finding.Established, "catastrophic_loss_or_injury": finding.Established,
	})})
	require.NoError(t, err)
	require.False(t, limited) // (h)(4)
}

func TestTennesseeGovernmentCapIsMarkedAsNotConfirmed(t *testing.T) {
	v, err := find(t, "US-TN").CompensatoryCaps().For("government").On(dayOfEvent(dated.Accrual, civil.On(2010, 1, 1)))
	require.NoError(t, err)
	require.Equal(t, dated.Unverified, v.Status)
	require.Equal(t, 2, v.Rule.Len())
}

func TestTennesseeFaultAndShares(t *testing.T) {
	j := find(t, "US-TN")
	_, err := j.Fault().On(dayOfEvent(dated.Verdict, civil.On(1992, 5, 3)))
	require.ErrorIs(t, err, dated.ErrNotCovered)
	v, err := j.Fault().On(dayOfEvent(dated.Verdict, civil.On(1992, 5, 4))) // McIntyre v. Balentine
	require.NoError(t, err)
	for percent, barred := range map[string]bool{"49.99": false, "50": true, "50.01": true} { // § 29-39-102(b)
		_, got, err := v.Rule.Recovery(usd(t, percent))
		require.NoError(t, err)
		require.Equal(t, barred, got, percent)
	}

	l, err := j.Liability().On(dayOfEvent(dated.Verdict, civil.On(2020, 1, 1)))
	require.NoError(t, err)
	of := func(topic finding.Topic, cause string) bool {
		d, err := l.Rule.Owes(fault.Debtor{Percent: usd(t, "60"), Findings: func(t finding.Topic) finding.Status {
			if t == topic {
				return finding.Established
			}
			return finding.NotEstablished
		}}, usd(t, "100"), usd(t, "0"), head.KindMedical, cause)
		require.NoError(t, err)
		return d.Joint
	}
	require.False(t, of("", "negligence")) // § 29-11-107(a)
	require.True(t, of("civil_conspiracy", "fraud"))
	require.True(t, of("strictly_liable_manufacturer", "product-liability"))
	require.False(t, of("strictly_liable_manufacturer", "negligence"))

	order, err := j.Order().On(dated.Dates{})
	require.NoError(t, err)
	require.Equal(t, []law.Stage{law.StageFault, law.StageCaps, law.StageShares, law.StageCredits}, order.Rule.Slice())

	for cause, want := range map[string]fault.Effect{"": fault.NotDeducted, "med-mal": fault.Deducted} { // Dedmon; § 29-26-119
		c, err := j.Collateral().For(cause).On(dated.Dates{})
		require.NoError(t, err)
		require.Equal(t, want, c.Rule.Effect)
	}
}
