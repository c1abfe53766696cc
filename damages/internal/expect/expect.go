// Package expect says in tests what figures and errors are expected.
package expect

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/invalid"
)

// Dec returns the number that a text says. It panics where the text says none.
func Dec(text string) decimal.Decimal { return Must(decimal.NewFromString(text)) }

// Equal checks that a number has the wanted value, whatever the number of its decimal places, and prints both if not.
func Equal(t require.TestingT, want string, got decimal.Decimal, what ...any) {
	if h, ok := t.(testing.TB); ok {
		h.Helper()
	}
	if !Dec(want).Equal(got) {
		require.Fail(t, "want "+want+", got "+got.String(), what...)
	}
}

// Paths returns the paths of the invalid fields that an error names.
func Paths(err error) []string {
	var out []string
	for _, e := range invalid.All(err) {
		out = append(out, e.Path)
	}
	return out
}

// Problems returns the paths of the invalid fields that an error names, each with what is wrong.
func Problems(err error) []string {
	var out []string
	for _, e := range invalid.All(err) {
		out = append(out, e.Path+": "+e.Problem)
	}
	return out
}

// Must returns the value of a call that does not fail. It panics where the call fails.
func Must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
