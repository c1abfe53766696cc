package remittitur_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/remittitur"
)

// What a rule's form writes, it reads back to the same rule, and it names each member in a schema.
func TestEachFormReadsWhatItWrites(t *testing.T) {
	readsBack(t, remittitur.Practice{Offer: remittitur.Yes, DueProcess: remittitur.Varies, Additur: remittitur.No, Appeal: remittitur.No, AppealProtest: remittitur.Yes,
		OfferLaw: authority.Case("A v. B", "at 1")}, (*remittitur.Practice).Form)
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
