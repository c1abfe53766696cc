package damages_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"sync"
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

// BenchmarkWhole reads, assesses and writes each matter of the examples, as [damages.AppendJudgment] does for each line of a
// batch. Its baseline is what encoding/json takes to read the text of the matter into any and to write that again. What it reports
// as speedup is how many times as often a second this is done as commit 158a94c did it, by one goroutine.
//
// As many goroutines as there are processors then do the same at once: how often they do it a second is reported, how many
// times as often that is as one goroutine does it in the same run, and as all_speedup how many times as often as commit 158a94c.
// Two processors that are the two halves of one core reach less than twice what one does. The budget is that of BenchmarkRun of
// package batch: a million matters in 40 seconds on two processors, where commit 158a94c took 240 to 400 seconds.
func BenchmarkWhole(b *testing.B) {
	files, err := filepath.Glob("../examples/remedies/matters/*.json")
	require.NoError(b, err)
	require.NotEmpty(b, files)
	room := sync.Pool{New: func() any { return new([]byte) }}
	for _, name := range files {
		data, err := os.ReadFile(name) //nolint:gosec // a file of this module
		require.NoError(b, err)
		b.Run(filepath.Base(name), func(b *testing.B) {
			whole := func() {
				memory := room.Get().(*[]byte)
				text, err := damages.AppendJudgment((*memory)[:0], data, damages.Options{})
				if err != nil {
					b.Fatal(err)
				}
				*memory = text
				room.Put(memory)
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
				b.ReportMetric(was/times*gain, "all_speedup")
			}
		})
	}
}
