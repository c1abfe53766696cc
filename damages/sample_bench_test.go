package damages_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/internal/cost"
)

// BenchmarkAssessSamples assesses each sample matter, which is decoded once. It reports how many times as long that takes as
// the flagship's figures done plainly, [plainly], which says more than the time on a machine that does other work too.
func BenchmarkAssessSamples(b *testing.B) {
	samples, err := filepath.Glob("../examples/remedies/matters/*.json")
	require.NoError(b, err)
	require.NotEmpty(b, samples)
	for _, sample := range samples {
		b.Run(strings.TrimSuffix(filepath.Base(sample), ".json"), func(b *testing.B) {
			text, err := os.ReadFile(sample)
			require.NoError(b, err)
			m, err := damages.DecodeMatter(text)
			require.NoError(b, err)
			judged(b, m)
			b.ReportAllocs()
			for b.Loop() {
				if _, err := damages.Assess(m, damages.Options{}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(cost.Ratio(func() { _, _ = damages.Assess(m, damages.Options{}) }, func() { plainly() }), "times_plain")
		})
	}
}
