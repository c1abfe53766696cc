package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/examples/internal/golden"
)

var program = golden.Program(run)

func TestItPrintsItsGoldens(t *testing.T) {
	program.Prints(t, map[string]string{
		"scenarios.txt": "", "court.txt": "-scenario court", "plaintiff.md": "-scenario plaintiff -format markdown", "court.csv": "-scenario court -format csv", "defence.json": "-scenario defence -format json",
	})
}

func TestWrongUse(t *testing.T) {
	for _, args := range []string{"-scenario nobody", "-format json", "-scenario court -format pdf", "more", "-no"} {
		code, out, errs := program.Run(args)
		require.Equal(t, 2, code, args)
		require.Empty(t, out)
		require.NotEmpty(t, errs)
	}
}

func TestAWrongPlanIsRefused(t *testing.T) {
	for name, edit := range map[string][2]string{
		"no such table":    {"nchs-2023", "nchs-1900"},
		"unknown field":    {`"valued"`, `"valuated"`},
		"no such category": {`"category": "home"`, `"category": "garden"`},
		"age":              {`"age": "34"`, `"age": "134"`},
		"amount":           {`"each": "86000.00"`, `"each": "1e40"`},
	} {
		t.Run(name, func(t *testing.T) {
			file := strings.Replace(string(planFile), edit[0], edit[1], 1)
			require.NotEqual(t, file, string(planFile))
			_, err := answer([]byte(file), "", "text")
			require.Error(t, err)
			_, err = answer([]byte(file), "court", "text")
			require.Error(t, err)
		})
	}
}
