// Package formtest helps tests of the forms that rules have in JSON.
package formtest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/codec"
)

// ReadsBack checks that a form writes a value so that it reads the same value back, and that its schema names members.
func ReadsBack[T any](t *testing.T, v T, form func(*T, *codec.Form)) {
	t.Helper()
	text, err := codec.WriteForm(func(f *codec.Form) { form(&v, f) })
	require.NoError(t, err)
	var got T
	l, err := codec.ReadForm(text, func(f *codec.Form) { form(&got, f) })
	require.NoError(t, err)
	require.NoError(t, l.Err(), string(text))
	require.Equal(t, v, got, string(text))
	require.NotEmpty(t, codec.Describe(func(f *codec.Form) { form(new(T), f) }).Names)
}
