package damages_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/law"
)

// stepByStep is what [damages.AppendJudgment] does in less time.
func stepByStep(to, text []byte, o damages.Options) ([]byte, error) {
	m, err := damages.DecodeMatter(text)
	if err != nil {
		return to, err
	}
	j, err := damages.Assess(m, o)
	if err != nil {
		return to, err
	}
	return j.AppendJSON(to)
}

// The short way gives the same judgment as the long one, and the same errors: for the matters of the examples, and for each of
// them with a part taken away or changed.
func TestAppendJudgmentIsDecodeAssessAndAppendJSON(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../examples/remedies/matters/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	own, err := law.Lookup("US-CA")
	require.NoError(t, err)
	judged, refused := 0, 0
	for _, name := range files {
		text, err := os.ReadFile(name) //nolint:gosec // a file of this module
		require.NoError(t, err)
		texts := []string{string(text)}
		for _, change := range []struct{ from, to string }{
			{`"US-`, `"XX-`}, {`"id"`, `"di"`}, {`"amount": "`, `"amount": "x`}, {`"for"`, `"fro"`}, {`"jury"`, `"jruy"`}, {`"kind": "punitive"`, `"kind": "noneconomic"`},
			{`"p"`, `"q"`}, {`"against": ["d"]`, `"against": []`}, {`"20`, `"19`}, {`"date": "20`, `"date": "18`}, {`"findings"`, `"found"`}, {`,`, ``},
		} {
			texts = append(texts, strings.Replace(string(text), change.from, change.to, 1), strings.ReplaceAll(string(text), change.from, change.to))
		}
		for i, text := range texts {
			for j, o := range []damages.Options{{}, {Strict: true}, {Presume: true}, {Through: "none"}, {Law: []law.Jurisdiction{own}}} {
				const before = "before "
				want, wrong := stepByStep([]byte(before), []byte(text), o)
				got, err := damages.AppendJudgment([]byte(before), []byte(text), o)
				at := fmt.Sprintf("%s, text %d, options %d", filepath.Base(name), i, j)
				require.Equal(t, string(want), string(got), at)
				if wrong == nil {
					judged++
					require.NoError(t, err, at)
					continue
				}
				refused++
				require.Error(t, err, at)
				require.Equal(t, wrong.Error(), err.Error(), at)
				require.Equal(t, before, string(got), at)
			}
		}
	}
	require.Greater(t, judged, 50)
	require.Greater(t, refused, 500)
}

func ExampleAppendJudgment() {
	text := []byte(`{"schema": "remedies.plain-verdict/v1", "law": "US-VA", "cause": "fraud", "dates": {"accrual": "2018-12-18", "verdict": "2021-06-15"},
		"by": "jury", "economic": "210000", "punitive": "4000000",
		"findings": [{"what": "malice", "status": "established", "proof": "clear_and_convincing", "by": "jury"}]}`)
	out, err := damages.AppendJudgment(nil, text, damages.Options{})
	fmt.Println(strings.Contains(string(out), `"punitive":{"amount":"350000.00"}`), err)
	// Output: true <nil>
}
