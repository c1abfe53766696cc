package law_test

import (
	"encoding/json"
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/law/data"
)

// citations are those of every file of law, as they stand there.
func citations(t *testing.T) []authority.Citation {
	t.Helper()
	files, err := fs.Glob(data.Files, "us*/*.json")
	require.NoError(t, err)
	var all []authority.Citation
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, x := range v {
				walk(x)
			}
		case map[string]any:
			if text, ok := v["cite"].(string); ok {
				c := authority.Citation{Text: text}
				kind, _ := v["kind"].(string)
				require.NoError(t, c.Kind.UnmarshalText([]byte(kind)), text)
				c.Pinpoint, _ = v["pin"].(string)
				read, _ := v["read"].(map[string]any)
				c.URL, _ = read["at"].(string)
				all = append(all, c)
			}
			for _, x := range v {
				walk(x)
			}
		}
	}
	for _, name := range files {
		text, err := fs.ReadFile(data.Files, name)
		require.NoError(t, err)
		var v any
		require.NoError(t, json.Unmarshal(text, &v), name)
		walk(v)
	}
	return all
}

// Nine citations of laws and cases in ten have a locator, and half of those of rules of court. The others are bills and
// session laws, texts that were law at another time, unreported decisions, and codes and rules whose addresses do not
// follow from the citation. Reports of the press and of counsel have none.
func TestMostCitationsHaveALocator(t *testing.T) {
	with, of := make(map[authority.Kind]int), make(map[authority.Kind]int)
	for _, c := range citations(t) {
		of[c.Kind]++
		if c.Locator() != "" {
			with[c.Kind]++
		}
	}
	for k := authority.KindConstitution; k <= authority.KindPublication; k++ {
		if of[k] > 0 {
			t.Logf("%-12s %4d of %4d", k, with[k], of[k])
		}
	}
	require.Greater(t, of[authority.KindStatute]+of[authority.KindCase], 2000)
	for k, percent := range map[authority.Kind]int{
		authority.KindConstitution: 40,
		authority.KindStatute:      90,
		authority.KindRule:         50,
		authority.KindRegulation:   100,
		authority.KindCase:         90,
	} {
		require.GreaterOrEqual(t, 100*with[k], percent*of[k], k)
	}
}

// Every version of every question has a source that a reader can open: at its locator, or where it was read.
func TestEveryVersionHasASourceToOpen(t *testing.T) {
	for _, v := range everyVersion() {
		opens := false
		for _, c := range v.Authority.All() {
			opens = opens || c.Locator() != "" || c.URL != ""
		}
		require.True(t, opens, v.ID)
	}
}

// Where the section itself was read at the site of its locator, the locator is the address at which it was read. An
// address of Justia may be that of an edition of a year.
func TestALocatorIsTheAddressAtWhichTheSectionWasRead(t *testing.T) {
	site := regexp.MustCompile(`^https?://(www\.)?`)
	edition := regexp.MustCompile(`/(19|20)\d\d/`)
	same := 0
	for _, c := range citations(t) {
		if strings.Contains(c.Text, "§§") || c.Kind != authority.KindStatute {
			continue
		}
		bare := func(address string) string { return strings.TrimSuffix(site.ReplaceAllString(address, ""), "/") }
		locator, read := bare(c.Locator()), bare(c.URL)
		if !strings.HasPrefix(locator, "law.justia.com/codes/") || !strings.HasPrefix(read, "law.justia.com/codes/") {
			if locator != "" && locator == read {
				same++
			}
			continue
		}
		read = edition.ReplaceAllString(strings.TrimSuffix(read, "/index.html"), "/")
		if strings.Contains(read, "/title34/") || strings.HasSuffix(read, "-d-1") {
			continue // an edition that was filed otherwise, and one of two texts of a section
		}
		require.Equal(t, read, locator, c.Text)
		same++
	}
	require.GreaterOrEqual(t, same, 50)
}
