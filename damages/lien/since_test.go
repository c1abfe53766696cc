package lien_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/lien"
)

// A version of which no source says since when it has been the law says so; one with a first day has no need to.
func TestAnUnknownFirstDayIsTold(t *testing.T) {
	t.Parallel()
	r := lien.Recovery{Sums: lien.Sums{Gross: expect.Dec("100000"), Fee: expect.Dec("40000"), Expenses: expect.Dec("5000")}}
	got, err := lien.Claim{Of: lien.Medicare, Paid: expect.Dec("10000")}.Under(lien.Options{Presume: true}, r)
	require.NoError(t, err)
	require.Equal(t, "5500.00", got.Amount.StringFixed(2))
	require.True(t, strings.HasPrefix(got.Omits[0], "since when the law has read so, which was not established: this is the law as it was read by 2026-11-30"), got.Omits[0])

	d := divided{place: "US-NY", on: "2020-01-01", gross: "30000", fee: "10000", expenses: "0", paid: "15000", found: "!later_benefits_certain"}
	c, r := d.claim(t)
	got, err = c.Under(lien.Options{Presume: true}, r)
	require.NoError(t, err)
	for _, o := range got.Omits {
		require.NotContains(t, o, "since when the law has read so")
	}
}
