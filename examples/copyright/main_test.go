package main

import (
	"bytes"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/examples/internal/golden"
)

func TestTheHistoryPrintsItsGoldens(t *testing.T) {
	for name, args := range map[string][]string{"history.txt": nil, "history.json": {"-format", "json"}} {
		golden.Program(run).PrintsFor(t, name, args...)
	}
}

// The sums as 692 F.3d 899 (8th Cir. 2012) tells them; 24 × $750 and 24 × $150,000 by hand.
func TestTheFiguresAreThoseOfTheOpinion(t *testing.T) {
	h, err := compute()
	require.NoError(t, err)
	var sums []string
	for _, s := range h.stages {
		sums = append(sums, s.Sum)
		require.NotEqual(t, "outside the range", s.Holds)
	}
	require.Equal(t, []string{"222000.00", "undetermined", "1920000.00", "54000.00", "undetermined", "1500000.00", "54000.00", "222000.00"}, sums)
	law, ok := h.law.Elected()
	require.True(t, ok)
	require.Equal(t, "$18,000.00 to $3,600,000.00", law.Allowed.String())
	require.Equal(t, "80000.00", h.stages[2].Each)
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("broken pipe") }

func TestAFailedWriteIsReported(t *testing.T) {
	for _, format := range []string{"text", "json"} {
		var errs bytes.Buffer
		require.Equal(t, 1, run([]string{"-format", format}, broken{}, &errs))
		require.Contains(t, errs.String(), "broken pipe")
	}
}

func TestWrongCallsAreRefused(t *testing.T) {
	for _, args := range [][]string{{"-format", "pdf"}, {"more"}, {"-what"}} {
		var out, errs bytes.Buffer
		require.Equal(t, 2, run(args, &out, &errs))
		require.Empty(t, out.String())
		require.NotEmpty(t, errs.String())
	}
}
