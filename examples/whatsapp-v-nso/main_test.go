package main

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/examples/internal/golden"
)

func TestOutputIsTheGolden(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, run(&b, "text"))
	golden.Require(t, "testdata/output.txt", b.String())
}

func TestThePageIsTheGolden(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, run(&b, "html"))
	golden.Require(t, "testdata/output.html", b.String())
}

// The statement, its injunction included, takes no more than 90 lines before its notes.
func TestTheStatementIsShort(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, run(&b, "text"))
	require.LessOrEqual(t, strings.Count(b.String()[:strings.Index(b.String(), "\nNOTES\n")], "\n"), 90)
}

// The figures are those of the published reports and their arithmetic.
func TestOutputHoldsThePublishedFigures(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, run(&b, "text"))
	for what, figure := range map[string]string{
		"compensatory":          "$444,719.00",
		"punitive, verdict":     "$167,254,000.00",
		"verdict":               "$167,698,719.00",
		"ratio":                 "376.09:1",
		"argued at 4:1":         "$1,778,876.00",
		"ceiling at 9:1":        "$4,002,471.00",
		"reduction":             "-$163,251,529.00",
		"reduction in percent":  "97.61%",
		"remitted award":        "$4,447,190.00",
		"election":              "unrecorded",
		"refused":               "punitive, cdafa, until a new trial                            undetermined",
		"the predicate":         "malice oppression or fraud: established",
		"the other egregious":   "particularly egregious: not established",
		"customers":             "foreign sovereign customers: not bound",
		"what this is not":      "Not legal advice.",
		"factors not in record": "penalties for comparable conduct; the reprehensibility factors. [",
	} {
		require.Contains(t, b.String(), figure, what)
	}
}

func TestLinesFitTheColumns(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, run(&b, "text"))
	for _, line := range strings.Split(b.String(), "\n") {
		if strings.Contains(line, "://") {
			continue // an address is not broken
		}
		require.LessOrEqual(t, utf8.RuneCountInString(line), 88, line)
	}
}
