package fees_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
)

func percent(t testing.TB, text string) fees.Percent {
	t.Helper()
	p, err := fees.ParsePercent(text)
	require.NoError(t, err)
	return p
}

// New York: 300,000 of a net recovery of 1,500,000 for malpractice, and one third of it for a fall where the agreement chose
// Schedule B from the start.
func TestAnAgreedFeeIsHeldAgainstTheLawOfNewYork(t *testing.T) {
	a := fees.Agreement{Made: civil.On(2020, 1, 1), Base: fees.NetOfCosts, WithoutRecovery: fees.Lawyer,
		Stages: []fees.Stage{{Name: "trial", Tiers: []fees.Tier{{Percent: percent(t, "1/3")}}}}}
	c := fees.Case{Jurisdiction: "US-NY", Cause: "med-mal", Recovery: fees.Recovery{Stage: "trial", Gross: expect.Dec("1500000")}}
	_, err := a.Hold(c)
	var over *fees.LimitError
	require.ErrorAs(t, err, &over)
	require.Equal(t, "500000.00", over.Agreed.StringFixed(2))
	require.Equal(t, "300000.00", over.Limit.StringFixed(2))
	require.ErrorContains(t, err, "N.Y. Jud. Law § 474-a(2)")
	c.Cause = "premises"
	_, err = a.Hold(c)
	require.ErrorContains(t, err, "findings.flat_fee_from_the_start: not recorded")
	c.Findings = map[finding.Topic]finding.Status{"flat_fee_from_the_start": finding.Established}
	held, err := a.Hold(c)
	require.NoError(t, err)
	require.Equal(t, "500000.00", held.Fee.Amount.StringFixed(2))
}
