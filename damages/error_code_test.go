package damages_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/dated"
)

func TestAnErrorHasItsCode(t *testing.T) {
	t.Parallel()
	_, wrong := damages.PlainVerdict{Law: "US-ZZ", Economic: decimal.New(100_000, 0)}.Assess(damages.Options{})
	for want, err := range map[string]error{
		damages.CodeInvalid:    wrong,
		damages.CodeNotCovered: &damages.LawError{Path: "claims[0]", Err: &dated.CoverageError{}},
		damages.CodeOther:      errors.New("of a reader"),
	} {
		require.Equal(t, want, damages.ErrorCode(err), "%v", err)
		require.Equal(t, want, damages.ErrorCode(fmt.Errorf("line 3: %w", err)))
	}
	require.Equal(t, damages.CodeNeeded, damages.ErrorCode(fmt.Errorf("of a matter: %w", &damages.NeedsError{})))
	require.Equal(t, damages.CodeNotConfirmed, damages.ErrorCode(errors.Join(&damages.StrictError{})))
	require.Empty(t, damages.ErrorCode(nil))
}

func ExampleErrorCode() {
	_, err := damages.DecodeMatter([]byte(`{}`))
	fmt.Println(damages.ErrorCode(err))
	// Output: invalid
}
