package invalid

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWalkStopsWhereAsked(t *testing.T) {
	a, b := New("a", "wrong", ""), New("b", "wrong", "")
	tree := errors.Join(fmt.Errorf("reading: %w", errors.Join(a, b)), b)
	var seen []string
	for e := range walk(tree) {
		seen = append(seen, e.Path)
		break
	}
	require.Equal(t, []string{"a"}, seen)
}

// hollow wraps nothing, as a badly made error type may.
type hollow struct{}

func (hollow) Error() string { return "hollow" }
func (hollow) Unwrap() error { return nil }

func TestAnErrorThatWrapsNothingIsPassedOver(t *testing.T) {
	require.Empty(t, All(hollow{}))
	require.Len(t, All(errors.Join(hollow{}, New("a", "wrong", ""))), 1)
}
