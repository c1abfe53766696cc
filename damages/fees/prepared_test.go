package fees_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

// The prepared fee is that of the full computation, and so is its error, for agreements under, at and above the limits of the law.
func TestThePreparedFeeIsThatOfHold(t *testing.T) {
	r := rand.New(rand.NewPCG(17, 18)) //nolint:gosec // a fixed seed is the point
	refused := 0
	for _, share := range []string{"10", "30", "1/3", "40"} {
		for _, of := range []fees.Base{fees.Gross, fees.NetOfCosts} {
			a := fees.Agreement{Made: civil.On(2024, 1, 1), Base: of, WithoutRecovery: fees.Lawyer, Stages: []fees.Stage{{Name: "trial",
				Tiers: []fees.Tier{{Percent: percent(t, share), UpTo: expect.Dec("300000")}, {Percent: percent(t, "10")}}}}}
			for _, allowed := range []*fees.Allowance{nil, {By: "the court", Amount: expect.Dec("90000")}} {
				c := fees.Case{Jurisdiction: "US-NY", Cause: "med-mal", Recovery: fees.Recovery{Stage: "trial"}, Allowance: allowed, Presume: true}
				p, err := a.Prepare(c)
				require.NoError(t, err)
				alone, err := a.PrepareFee("trial")
				require.NoError(t, err)
				for range 200 {
					c.Gross, c.Costs = decimal.New(r.Int64N(200_000_000), -2), decimal.New(r.Int64N(5_000_000), -2)
					want, err := a.Hold(c)
					got, err2 := p.Amount(c.Gross, c.Costs)
					require.Equal(t, fmt.Sprint(err), fmt.Sprint(err2))
					if err != nil {
						refused++
						var over *fees.LimitError
						require.ErrorAs(t, err2, &over)
					}
					require.True(t, want.Fee.Amount.Equal(got), "%s and %s", want.Fee.Amount, got)
					full, err := a.Fee(c.Recovery)
					require.NoError(t, err)
					fee, err := alone.Amount(c.Gross, c.Costs)
					require.NoError(t, err)
					require.True(t, full.Amount.Equal(fee))
				}
			}
		}
	}
	require.Greater(t, refused, 300)
}

func TestWhatTheLawAsksIsAskedWhenTheFeeIsPrepared(t *testing.T) {
	a := fees.Agreement{Base: fees.Gross, WithoutRecovery: fees.Lawyer, Stages: []fees.Stage{{Name: "trial", Tiers: []fees.Tier{{Percent: percent(t, "25")}}}}}
	_, err := a.Prepare(fees.Case{Jurisdiction: "US-NY", Cause: "premises", Recovery: fees.Recovery{Stage: "trial"}, Presume: true})
	require.ErrorContains(t, err, "findings.flat_fee_from_the_start: not recorded")
	_, err = a.Prepare(fees.Case{Jurisdiction: "US-NY", Cause: "premises", Recovery: fees.Recovery{Stage: "appeal"},
		Presume: true, Findings: map[finding.Topic]finding.Status{"flat_fee_from_the_start": finding.Established}})
	require.ErrorContains(t, err, "stage")
	_, err = a.PrepareFee("appeal")
	require.ErrorContains(t, err, "stage")
	p, err := a.PrepareFee("trial")
	require.NoError(t, err)
	_, err = p.Amount(expect.Dec("-1"), expect.Dec("0.001"))
	require.Equal(t, []string{"gross", "costs"}, expect.Paths(err))
	_, err = fees.Prepared{}.Amount(decimal.Decimal{}, decimal.Decimal{})
	require.ErrorIs(t, err, invalid.ErrInvalid)
}

func ExamplePrepared() {
	p, err := fees.Agreement{Base: fees.Gross, WithoutRecovery: fees.Lawyer, Stages: []fees.Stage{{Name: "trial",
		Tiers: []fees.Tier{{Percent: expect.Must(fees.ParsePercent("40"))}}}}}.PrepareFee("trial")
	if err != nil {
		fmt.Println(err)
		return
	}
	fee, err := p.Amount(decimal.New(250_000, 0), decimal.Decimal{})
	fmt.Println(fee.StringFixed(2), err)
	// Output: 100000.00 <nil>
}

func BenchmarkPreparedAmount(b *testing.B) {
	a := fees.Agreement{Made: civil.On(2024, 1, 1), Base: fees.NetOfCosts, WithoutRecovery: fees.Lawyer,
		Stages: []fees.Stage{{Name: "trial", Tiers: []fees.Tier{{Percent: percent(b, "10")}}}}}
	p, err := a.Prepare(fees.Case{Jurisdiction: "US-NY", Cause: "med-mal", Recovery: fees.Recovery{Stage: "trial"}, Presume: true})
	require.NoError(b, err)
	gross, costs := expect.Dec("1234567.89"), expect.Dec("5000")
	b.ReportAllocs()
	for b.Loop() {
		_, _ = p.Amount(gross, costs)
	}
}
