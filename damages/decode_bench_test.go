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

// BenchmarkDecode reads and checks each matter of the examples. Its budget is once json.Unmarshal of the same bytes into any.
func BenchmarkDecode(b *testing.B) {
	files, err := filepath.Glob("../examples/remedies/matters/*.json")
	require.NoError(b, err)
	require.NotEmpty(b, files)
	for _, name := range files {
		data, err := os.ReadFile(name) //nolint:gosec // a file of this module
		require.NoError(b, err)
		b.Run(filepath.Base(name), func(b *testing.B) {
			decode := func() {
				if _, err := damages.DecodeMatter(data); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportAllocs()
			for b.Loop() {
				decode()
			}
			b.ReportMetric(cost.Ratio(decode, func() {
				var tree any
				if err := json.Unmarshal(data, &tree); err != nil {
					b.Fatal(err)
				}
			}), "times_json")
		})
	}
}
