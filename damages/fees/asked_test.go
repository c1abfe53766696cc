package fees_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/internal/expect"
)

// Everything that the schedules of Florida may turn on is asked at once; what is known not to matter is not.
func TestTheSchedulesAskAtOnce(t *testing.T) {
	c := fees.Case{Jurisdiction: "US-FL", Cause: "premises", Recovery: fees.Recovery{Gross: expect.Dec("300000")}}
	_, err := fees.Ceilings(c)
	first := expect.Paths(err)
	require.Greater(t, len(first), 2)
	seen := map[string]bool{}
	for _, p := range first {
		require.False(t, seen[p], p)
		seen[p] = true
	}
	c.Findings = found("-liability_admitted_with_answer", "-resolved_before_answer", "-appeal_or_collection")
	_, err = fees.Ceilings(c)
	for _, p := range expect.Paths(err) {
		require.Contains(t, first, p)
	}
}

// A first text of 1975 says nothing of an agreement of 1974.
func TestAnAgreementBeforeTheLawIsNotCovered(t *testing.T) {
	c := fees.Case{Jurisdiction: "US-CA", Cause: "med-mal", Dates: agreed(1974, 1, 1), Presume: true, Recovery: fees.Recovery{Gross: expect.Dec("300000")}}
	_, err := fees.Ceilings(c)
	require.ErrorIs(t, err, dated.ErrNotCovered)
	c.Dates = agreed(1976, 1, 1)
	_, err = fees.Ceilings(c)
	require.NoError(t, err)
}

// Where nothing says since when a law reads so, that is told.
func TestAVersionWithoutAFirstDayTellsSo(t *testing.T) {
	c := fees.Case{Jurisdiction: "US-NY", Cause: "med-mal", Presume: true, Recovery: fees.Recovery{Gross: expect.Dec("300000")}}
	got, err := fees.Ceilings(c)
	require.NoError(t, err)
	require.Equal(t, "since when the law has read so, which was not established: this is the law as it was read by 2026-11-30", got[0].Omits[0])
}

func TestAnAgreementAfterTheRecoveryIsRefused(t *testing.T) {
	c := fees.Case{Jurisdiction: "US-OH", Dates: dated.Dates{Agreement: civil.On(2025, 1, 2), Recovery: civil.On(2025, 1, 1)}}
	_, err := fees.Ceilings(c)
	require.Equal(t, []string{"dates.agreement"}, expect.Paths(err))
}
