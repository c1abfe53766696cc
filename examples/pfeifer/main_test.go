package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files")

func pfeifer(args string) (code int, out, errs string) {
	var o, e bytes.Buffer
	code = run(strings.Fields(args), &o, &e)
	return code, o.String(), e.String()
}

func TestItPrintsItsGoldens(t *testing.T) {
	for name, args := range map[string]string{
		"comparison.txt": "", "years.txt": "-net 2", "years.md": "-net 1.5 -format markdown", "years.csv": "-net 2 -format csv", "years.json": "-net 3 -format json",
	} {
		t.Run(name, func(t *testing.T) {
			code, out, errs := pfeifer(args)
			require.Zero(t, code, errs)
			require.Empty(t, errs)
			golden := filepath.Join("testdata", name)
			if *update {
				require.NoError(t, os.WriteFile(golden, []byte(out), 0o600))
			}
			want, err := os.ReadFile(golden)
			require.NoError(t, err)
			require.Equal(t, string(want), out)
		})
	}
}

// 462 U.S. 523 prints the award; the components come to it.
func TestTheAwardIsTheOpinions(t *testing.T) {
	_, out, _ := pfeifer("")
	require.Contains(t, out, "$275,881.36")
	require.Contains(t, out, "$325,312.50")
}

func TestWrongUse(t *testing.T) {
	for args, want := range map[string]int{"-net x": 2, "-net 1e3": 2, "-net +2": 2, "-net 1_0": 2, "-net .5": 2, "-net 2000": 1, "-net -100": 1, "-format json": 2, "-net 2 -format pdf": 2, "more": 2, "-no": 2} {
		code, out, errs := pfeifer(args)
		require.Equal(t, want, code, args)
		require.Empty(t, out)
		require.NotEmpty(t, errs)
	}
}
