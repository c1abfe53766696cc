package punitive_test

import (
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/cost"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/punitive"
)

// hostile are decimals that make ordinary operations the attack.
func hostile() map[string]decimal.Decimal {
	return map[string]decimal.Decimal{
		"an exponent of ten million":       decimal.New(1, 10_000_000),
		"an exponent of minus ten million": decimal.New(1, -10_000_000),
		"the largest exponent":             decimal.New(-1, 1<<31-1),
		"a million digits":                 decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), 3_300_000), 0),
		"more money than there is":         expect.Dec("1000000000000000.01"),
		"a negative sum":                   expect.Dec("-0.01"),
	}
}

// quickly fails where f costs more than a guarded call may, which looks no further than it has to.
func quickly(t *testing.T, f func()) {
	t.Helper()
	require.Less(t, cost.Bytes(f), uint64(1<<17))
}

func found(t finding.Topic, s finding.Status) finding.Finding {
	return finding.Finding{What: t, Status: s}
}

func statuses() []finding.Status {
	return []finding.Status{finding.Unspecified, finding.Established, finding.NotEstablished, finding.Mixed, finding.NotReached, finding.Unknown}
}

func of(amount string) punitive.Denominator {
	return punitive.Denominator{Amount: expect.Dec(amount), Of: "compensatory damages of the claim"}
}

func nso() punitive.ReviewInput {
	return punitive.ReviewInput{
		Punitive: expect.Dec("167254000"), Denominator: of("444719.00"),
		Reprehensibility: punitive.Reprehensibility{ParticularlyEgregious: finding.NotEstablished},
	}
}

func review(t *testing.T, in punitive.ReviewInput) punitive.Result {
	t.Helper()
	r, err := punitive.Review(in)
	require.NoError(t, err)
	return r
}

func bound(t *testing.T, r punitive.Result, n punitive.Name) punitive.Bound {
	t.Helper()
	b, ok := r.Bound(n)
	require.True(t, ok, n.String())
	require.Equal(t, n, b.Name)
	return b
}
