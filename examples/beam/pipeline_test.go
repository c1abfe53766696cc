package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/batch"
)

func TestMain(m *testing.M) {
	beam.Init()
	os.Exit(m.Run())
}

const lines = 10_000

// written writes so many matters to a file, of which each hundredth is wrong, each in its own way.
func written(t *testing.T, folder string) []byte {
	t.Helper()
	files, err := filepath.Glob("../remedies/matters/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var samples []string
	for _, name := range files {
		text, err := os.ReadFile(name) //nolint:gosec // a file of this repository
		require.NoError(t, err)
		var line bytes.Buffer
		require.NoError(t, json.Compact(&line, text))
		samples = append(samples, line.String())
	}
	wrong := []string{`{"schema": "remedies.matter/v1", "caption": "%d"}`, `{%d`, `%d`, `{"schema": "remedies.plain-verdict/v1", "law": "US-ZZ", "plaintiff": "%d"}`}
	var all bytes.Buffer
	for i := range lines {
		if i%100 == 99 {
			fmt.Fprintf(&all, wrong[i/100%len(wrong)]+"\n", i)
			continue
		}
		all.WriteString(samples[i%len(samples)] + "\n")
	}
	require.NoError(t, os.WriteFile(filepath.Join(folder, "matters.jsonl"), all.Bytes(), 0o600))
	return all.Bytes()
}

// A pipeline loses no line and comes to the totals of a batch: of 10,000 matters one in a hundred is wrong.
func TestAPipelineLosesNoLineAndComesToTheTotalsOfABatch(t *testing.T) {
	folder := t.TempDir()
	in := written(t, folder)
	at := func(name string) string { return filepath.Join(folder, name) }
	require.NoError(t, run(context.Background(), places{input: at("matters.jsonl"), judgments: at("judgments"), errors: at("errors"), summary: at("summary")}))

	var out bytes.Buffer
	sum, err := batch.Run(t.Context(), bytes.NewReader(in), &out, batch.Options{})
	require.NoError(t, err)
	var wantJudgments []string
	dollars := decimal.Decimal{}
	for _, line := range strings.Split(strings.TrimSuffix(out.String(), "\n"), "\n") {
		if !strings.HasPrefix(line, `{"schema":"`+damages.JudgmentSchema) {
			continue
		}
		wantJudgments = append(wantJudgments, line)
		var j struct {
			Branches []struct {
				Totals struct {
					All struct{ Amount decimal.Decimal }
				}
			}
		}
		require.NoError(t, json.Unmarshal([]byte(line), &j))
		dollars = dollars.Add(j.Branches[0].Totals.All.Amount)
	}
	var got totals
	require.NoError(t, json.Unmarshal([]byte(content(t, at("summary"))[0]), &got))
	require.Equal(t, totals{sum.Judgments, sum.Errors, dollars.StringFixed(2)}, got)
	require.EqualValues(t, lines, got.Judgments+got.Errors)
	require.EqualValues(t, lines/100, got.Errors)

	gotJudgments := content(t, at("judgments"))
	slices.Sort(gotJudgments)
	slices.Sort(wantJudgments)
	require.True(t, slices.Equal(wantJudgments, gotJudgments), "the judgments are those of a batch, in another order")
	var bad []string
	for _, line := range content(t, at("errors")) {
		var r refusal
		require.NoError(t, json.Unmarshal([]byte(line), &r))
		require.NotEmpty(t, r.Code)
		require.NotEmpty(t, r.Errors)
		bad = append(bad, r.Input)
	}
	var wantBad []string
	for i, line := range strings.Split(strings.TrimSuffix(string(in), "\n"), "\n") {
		if i%100 == 99 {
			wantBad = append(wantBad, line)
		}
	}
	slices.Sort(bad)
	slices.Sort(wantBad)
	require.Equal(t, wantBad, bad, "each line that has no judgment is in an error")
}

// content is the lines of a file.
func content(t *testing.T, name string) []string {
	t.Helper()
	text, err := os.ReadFile(name) //nolint:gosec // a file of this test
	require.NoError(t, err)
	return strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")
}

func TestWhatIsNotGivenIsAskedFor(t *testing.T) {
	require.ErrorContains(t, run(context.Background(), places{}), "-input")
	require.ErrorContains(t, run(context.Background(), places{input: "x", judgments: "y", errors: "z"}), "-summary")
}
