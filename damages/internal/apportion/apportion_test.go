package apportion_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/apportion"
	"github.com/makewhole/remedies/damages/internal/exact"
)

func part(t *testing.T, want string, got exact.Num) {
	t.Helper()
	require.Equal(t, want, got.Rat().RatString())
}

// A defendant with 30 of 80 percent: alone 3/8, twice that 3/4, four times that at most the whole, with one that has 20
// percent 5/8.
func TestADebtIsTheGreatestOfItsClauses(t *testing.T) {
	thirty, eighty := exact.Int(30), exact.Int(80)
	alone, err := apportion.Several(thirty, eighty)
	require.NoError(t, err)
	part(t, "3/8", alone.Part)
	require.False(t, alone.Joint)

	twice := alone.Jointly(alone, 2)
	part(t, "3/4", twice.Part)
	part(t, "3/4", twice.Own)
	part(t, "1", alone.Jointly(alone, 4).Part)
	part(t, "1", twice.Jointly(alone, 0).Part)
	part(t, "3/4", twice.Jointly(alone, 1).Part)

	both, err := alone.Together(alone, thirty, exact.Int(50), eighty)
	require.NoError(t, err)
	part(t, "5/8", both.Part)
	part(t, "3/8", both.Own)
	require.True(t, both.Joint && both.Combined)
	single, err := alone.Together(alone, thirty, thirty, eighty)
	require.NoError(t, err)
	require.Equal(t, alone, single, "nobody owes jointly with it")
	least, err := alone.Jointly(alone, 0).Together(alone, thirty, exact.Int(50), eighty)
	require.NoError(t, err)
	part(t, "1", least.Part)
}

func TestSharesThatCannotBeAreRefused(t *testing.T) {
	_, err := apportion.Several(exact.Int(30), exact.Int(20))
	require.ErrorContains(t, err, "counted")
	for _, together := range []exact.Num{{}, exact.Int(29)} {
		_, err = apportion.Debt{}.Together(apportion.Debt{}, exact.Int(30), together, exact.Int(80))
		require.ErrorContains(t, err, "together")
	}
	nothing, err := apportion.Several(exact.Int(0), exact.Int(0))
	require.NoError(t, err)
	part(t, "0", nothing.Part)
}
