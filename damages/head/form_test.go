package head_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/head"
)

// What a form writes, it reads back to the same value, and it names each member in a schema.
func TestEachFormReadsWhatItWrites(t *testing.T) {
	readsBack(t, head.AllEconomic().Union(head.Of(head.KindPunitive)), func(s *head.Set, f *codec.Form) { s.Member(f, "kinds") })
}

func readsBack[T any](t *testing.T, v T, form func(*T, *codec.Form)) {
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
