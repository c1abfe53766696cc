package damages_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
)

// A judgment names the matter that it was computed from. The order of members does not count, what they say does.
func TestTheDigestIsThatOfWhatTheMatterSays(t *testing.T) {
	t.Parallel()
	text, err := nso().MarshalJSON()
	require.NoError(t, err)
	var tree any
	require.NoError(t, json.Unmarshal(text, &tree))
	sorted, err := json.MarshalIndent(tree, "", "  ") // in the order of the names
	require.NoError(t, err)
	m, err := damages.DecodeMatter(sorted)
	require.NoError(t, err)
	want := assess(t, nso()).Digest()
	require.Regexp(t, "^[0-9a-f]{32}$", want)
	require.Equal(t, want, assess(t, m).Digest())
	m.Caption += "."
	require.NotEqual(t, want, assess(t, m).Digest())
	require.Empty(t, (*damages.Judgment)(nil).Digest())
}
