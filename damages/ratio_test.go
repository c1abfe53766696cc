package damages_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/internal/cost"
	"github.com/makewhole/remedies/damages/statement"
)

// encoded are judgments of several sizes: an everyday matter with shares of fault and settlements, one with formulas, and
// one with six hundred awards.
func encoded(b testing.TB) []struct {
	name string
	j    *damages.Judgment
} {
	b.Helper()
	text, err := os.ReadFile("../examples/remedies/matters/california-shares.json")
	require.NoError(b, err)
	shares, err := damages.DecodeMatter(text)
	require.NoError(b, err)
	return []struct {
		name string
		j    *damages.Judgment
	}{{"shares", judged(b, shares)}, {"flagship", judged(b, flagship())}, {"600_awards", judged(b, many(300))}}
}

// BenchmarkEncode writes the JSON of a judgment. Its budget is once json.Marshal of an equal tree of maps and lists.
func BenchmarkEncode(b *testing.B) {
	for _, x := range encoded(b) {
		b.Run(x.name, func(b *testing.B) {
			encode := func() { written(b, x.j) }
			b.ReportAllocs()
			for b.Loop() {
				encode()
			}
			var tree any
			require.NoError(b, json.Unmarshal(written(b, x.j), &tree))
			b.ReportMetric(cost.Ratio(encode, func() {
				if _, err := json.Marshal(tree); err != nil {
					b.Fatal(err)
				}
			}), "times_tree")
		})
	}
}

// BenchmarkStatement lays out and prints the statement of a judgment. Its budget is three times the encoding.
func BenchmarkStatement(b *testing.B) {
	for _, x := range encoded(b) {
		b.Run(x.name, func(b *testing.B) {
			lay := func() {
				d, err := statement.Of(x.j)
				if err != nil || d.Text() == "" {
					b.Fatal(err)
				}
			}
			b.ReportAllocs()
			for b.Loop() {
				lay()
			}
			b.ReportMetric(cost.Ratio(lay, func() { written(b, x.j) }), "times_encoding")
		})
	}
}

func written(b testing.TB, j *damages.Judgment) []byte {
	b.Helper()
	text, err := j.MarshalJSON()
	if err != nil {
		b.Fatal(err)
	}
	return text
}
