package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/examples/internal/golden"
)

var program = golden.Program(run)

func TestItPrintsItsGoldens(t *testing.T) {
	program.Prints(t, map[string]string{
		"comparison.txt": "", "years.txt": "-net 2", "years.md": "-net 1.5 -format markdown", "years.csv": "-net 2 -format csv", "years.json": "-net 3 -format json",
	})
}

// 462 U.S. 523 prints the award; the components come to it.
func TestTheAwardIsTheOpinions(t *testing.T) {
	_, out, _ := program.Run("")
	require.Contains(t, out, "$275,881.36")
	require.Contains(t, out, "$325,312.50")
}

func TestWrongUse(t *testing.T) {
	for args, want := range map[string]int{"-net x": 2, "-net 1e3": 2, "-net +2": 2, "-net 1_0": 2, "-net .5": 2, "-net 2000": 1, "-net -100": 1, "-format json": 2, "-net 2 -format pdf": 2, "more": 2, "-no": 2} {
		code, out, errs := program.Run(args)
		require.Equal(t, want, code, args)
		require.Empty(t, out)
		require.NotEmpty(t, errs)
	}
}
