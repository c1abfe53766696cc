package outcome_test

import (
	"context"
	"os"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/outcome"
)

func scenario(t testing.TB, name string) *outcome.Scenario {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	s, err := outcome.ParseScenario(data)
	require.NoError(t, err)
	return s
}

// BenchmarkRun does a million trials of a matter with four awards, two debtors and a cap. Its budget is 10 seconds on two
// processors and 100 MB: 20 microseconds a trial and a processor, all in. What it reports as MB is what the heap has taken from the
// system at the end, which is the most that it ever held.
func BenchmarkRun(b *testing.B) {
	s := scenario(b, "ohio.json")
	const trials = 1_000_000
	b.ReportAllocs()
	for b.Loop() {
		if _, err := outcome.Run(context.Background(), s, outcome.Options{Trials: trials, Seed: 1}); err != nil {
			b.Fatal(err)
		}
	}
	var memory runtime.MemStats
	runtime.ReadMemStats(&memory)
	b.ReportMetric(float64(memory.HeapSys)/1e6, "MB")
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N)/trials, "us/trial")
}
