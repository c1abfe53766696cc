package expect_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
)

// failure records that a test failed, in place of a test.
type failure struct{ told string }

func (f *failure) Errorf(format string, args ...any) { f.told += fmt.Sprintf(format, args...) }
func (*failure) FailNow()                            {}

func TestANumberIsReadFromItsText(t *testing.T) {
	require.Equal(t, "1.50", expect.Dec("1.50").StringFixed(2))
	require.Panics(t, func() { expect.Dec("one") })
}

func TestNumbersAreComparedByValue(t *testing.T) {
	expect.Equal(t, "1.50", decimal.New(15, -1))
	var f failure
	expect.Equal(&f, "1.50", decimal.New(16, -1), "the sum")
	require.Contains(t, f.told, "want 1.50, got 1.6")
	require.Contains(t, f.told, "the sum")
}

func TestAnErrorIsToldByItsFields(t *testing.T) {
	err := errors.Join(invalid.New("a", "missing", "a text"), invalid.New("b[1]", "too long", "40 bytes"))
	require.Equal(t, []string{"a", "b[1]"}, expect.Paths(err))
	require.Equal(t, []string{"a: missing", "b[1]: too long"}, expect.Problems(err))
	require.Empty(t, expect.Paths(nil))
	require.Empty(t, expect.Problems(nil))
}

func TestACallThatFailsPanics(t *testing.T) {
	require.Equal(t, 1, expect.Must(1, nil))
	require.Panics(t, func() { expect.Must(1, errors.New("no value")) })
}
