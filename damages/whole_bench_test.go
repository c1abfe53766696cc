package damages_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/internal/cost"
)

// earlier is how many times as long as the baseline of [BenchmarkWhole] commit 158a94c of 2026-11-25 took for each matter
// that it had. The texts of these matters have not changed since, so that the baseline is the same work.
var earlier = map[string]float64{
	"alabama-tiers.json": 4.43, "antitrust-treble.json": 3.34, "california-shares.json": 5.61,
	"future-earnings.json": 8.96, "oregon-share.json": 4.55, "virginia-cap.json": 4.17,
}

// BenchmarkWhole decodes, assesses and encodes each matter of the examples. Its baseline is what encoding/json takes to read
// the text of the matter into any and to write that again. The budget is a tenth of what commit 158a94c took, so that the
// speedup that it reports is 10 or more. One goroutine does not keep it: it comes to between 3 and 9, by the matter. What many
// matters take on all processors is measured by BenchmarkRun of package batch.
//
// As many goroutines as there are processors then do the same at once. What they come to a second is reported, and how many
// times as much that is as one goroutine comes to in the same run: about the number of processors where they do not wait for
// each other.
func BenchmarkWhole(b *testing.B) {
	files, err := filepath.Glob("../examples/assess/*.json")
	require.NoError(b, err)
	require.NotEmpty(b, files)
	for _, name := range files {
		data, err := os.ReadFile(name) //nolint:gosec // a file of this module
		require.NoError(b, err)
		b.Run(filepath.Base(name), func(b *testing.B) {
			whole := func() {
				m, err := damages.DecodeMatter(data)
				if err != nil {
					b.Fatal(err)
				}
				j, err := damages.Assess(m, damages.Options{})
				if err != nil {
					b.Fatal(err)
				}
				written(b, j)
			}
			b.ReportAllocs()
			for b.Loop() {
				whole()
			}
			together, gain := cost.Together(whole)
			b.ReportMetric(together, "matters/s")
			b.ReportMetric(gain, "times_one")
			times := cost.Ratio(whole, func() {
				var tree any
				if err := json.Unmarshal(data, &tree); err != nil {
					b.Fatal(err)
				}
				if _, err := json.Marshal(tree); err != nil {
					b.Fatal(err)
				}
			})
			b.ReportMetric(times, "times_json")
			if was := earlier[filepath.Base(name)]; was > 0 {
				b.ReportMetric(was/times, "speedup")
			}
		})
	}
}
