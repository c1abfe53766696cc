package law_test

import (
	"encoding/json"
	"io/fs"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/law/data"
)

// host returns the host of an address, in lower case and without "www.".
func host(t *testing.T, address string) string {
	t.Helper()
	u, err := url.Parse(address)
	require.NoError(t, err)
	return strings.TrimSuffix(strings.TrimPrefix(strings.ToLower(u.Host), "www."), ".")
}

// No lawyer cites a page for sharing documents, a digest that a program wrote, or a blog on another subject. The file
// uncited.json lists their hosts. No source was read there, and no link of the library leads there.
func TestNoSourceIsOnAHostThatNobodyCites(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("data/uncited.json")
	require.NoError(t, err)
	var groups map[string][]string
	require.NoError(t, json.Unmarshal(text, &groups))
	uncited := map[string]string{}
	for group, hosts := range groups {
		for i, h := range hosts {
			require.Equal(t, host(t, "https://"+h+"/"), h)
			require.NotContains(t, uncited, h)
			require.True(t, i == 0 || hosts[i-1] < h, "%s: %s is not in order", group, h)
			uncited[h] = group
		}
	}
	places := 0
	check := func(where, address string) {
		if places++; address != "" && uncited[host(t, address)] != "" {
			t.Errorf("%s: %s is in the group %s of hosts that are not cited", where, address, uncited[host(t, address)])
		}
	}
	require.NoError(t, fs.WalkDir(data.Files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".json") {
			return err
		}
		text, err := data.Files.ReadFile(path)
		require.NoError(t, err)
		var all any
		require.NoError(t, json.Unmarshal(text, &all))
		everyRead(path, all, check)
		return nil
	}))
	require.Greater(t, places, 2000, "the walk does not find the sources")
	for _, v := range everyVersion() {
		for _, c := range v.Authority.All() {
			check(string(v.ID), c.Locator())
		}
	}
}

// everyRead gives each address in the value of a file at which a source was read.
func everyRead(where string, of any, check func(where, address string)) {
	switch x := of.(type) {
	case []any:
		for _, e := range x {
			everyRead(where, e, check)
		}
	case map[string]any:
		if read, ok := x["read"].(map[string]any); ok {
			at, _ := read["at"].(string)
			cite, _ := x["cite"].(string)
			check(where+": "+cite, at)
		}
		for _, e := range x {
			everyRead(where, e, check)
		}
	}
}
