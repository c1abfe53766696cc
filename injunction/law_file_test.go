package injunction

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/codec"
)

// The file is read without an error, names every kind of order as the package does, and stands in its layout.
func TestTheFileOfLawIsRight(t *testing.T) {
	var w law
	l, err := codec.ReadForm(lawFile, w.form)
	require.NoError(t, err)
	require.NoError(t, l.Err())
	laid, err := codec.Layout(lawFile, 140)
	require.NoError(t, err)
	require.Equal(t, string(laid), string(lawFile))
	for _, s := range w.security {
		for _, name := range append(s.requiredFor, s.noteFor...) {
			var k Kind
			require.NoError(t, k.UnmarshalText([]byte(name)))
		}
	}
	for _, p := range w.slidingScale {
		require.Len(t, p.authority, 1)
	}
}
