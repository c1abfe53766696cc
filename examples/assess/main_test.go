package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/examples/internal/golden"
)

// stable is an output without the digest of the law, which changes with every edit of the data.
func stable(out string) string {
	_, digest, _ := strings.Cut(law.Release(), "/")
	return strings.ReplaceAll(out, "/"+digest+`"`, `/digest"`)
}

func TestSamplesPrintTheirGoldens(t *testing.T) {
	samples, err := filepath.Glob("*.json")
	require.NoError(t, err)
	require.Len(t, samples, 8)
	for _, sample := range samples {
		for format, ending := range map[string]string{"text": "txt", "markdown": "md", "json": "json"} {
			name := strings.TrimSuffix(sample, ".json") + "." + ending
			t.Run(name, func(t *testing.T) {
				var out, errs bytes.Buffer
				require.Equal(t, 0, run([]string{"-format", format, sample}, nil, &out, &errs), errs.String())
				require.Empty(t, errs.String())
				golden.Require(t, filepath.Join("testdata", name), stable(out.String()))
			})
		}
	}
}

// The page of a sample with many steps, and that of what the law asks.
func TestPagesAreTheirGoldens(t *testing.T) {
	for name, args := range map[string][]string{"california-shares.html": {"california-shares.json"}, "asking/needs.html": {"-needs", "asking/tennessee-verdict.json"}} {
		t.Run(name, func(t *testing.T) {
			var out, errs bytes.Buffer
			run(append([]string{"-format", "html"}, args...), nil, &out, &errs)
			require.Empty(t, errs.String())
			golden.Require(t, filepath.Join("testdata", name), out.String())
		})
	}
}

// What the law asks of a verdict is printed at once; the ordinary case answers it. Tenn. Code Ann. § 29-39-102: $750,000 of
// noneconomic damages; § 29-39-104: punitive damages of twice 212,000 and 750,000, which is 1,924,000.
func TestWhatTheLawAsksIsPrintedAtOnceOrPresumed(t *testing.T) {
	const sample = "asking/tennessee-verdict.json"
	for name, args := range map[string][]string{"needs.txt": {"-needs"}, "needs.md": {"-needs", "-format", "markdown"}, "needs.json": {"-needs", "-format", "json"}, "presumed.txt": {"-presume"}} {
		t.Run(name, func(t *testing.T) {
			var out, errs bytes.Buffer
			code := 0
			if args[0] == "-needs" {
				code = asks
			}
			require.Equal(t, code, run(append(args, sample), nil, &out, &errs), errs.String())
			require.Empty(t, errs.String())
			golden.Require(t, filepath.Join("testdata", "asking", name), out.String())
		})
	}
	var out, errs bytes.Buffer
	require.Equal(t, 1, run([]string{sample}, nil, &out, &errs), "without an answer there is no judgment")
	require.Empty(t, out.String())
	for _, name := range []string{"specific_intent_to_harm", "records_falsified_or_concealed", "judgment_impaired_by_intoxicant", "felony_conviction", "catastrophic_loss_or_injury"} {
		require.Contains(t, errs.String(), `findings: "`+name+`" is not recorded`)
	}
	require.Equal(t, 0, run([]string{"-presume", sample}, nil, &out, &errs))
	require.Contains(t, out.String(), "$750,000.00")
	require.Contains(t, out.String(), "$1,924,000.00")
	out.Reset()
	require.Equal(t, 0, run([]string{"-needs", "-presume", sample}, nil, &out, &errs))
	require.Contains(t, out.String(), "THE JUDGMENT STANDS WITHOUT IT")
	require.NotContains(t, out.String(), "NEEDED BEFORE")
	out.Reset()
	require.Equal(t, 0, run([]string{"-needs", "antitrust-treble.json"}, nil, &out, &errs))
	require.Equal(t, 1, run([]string{"-needs", "-"}, strings.NewReader("{}"), &out, &errs))
}

// The forms and the comparisons are those of the samples. That their figures add up is tested where they are laid out.
func TestFormsAndComparisonsPrintTheirGoldens(t *testing.T) {
	for name, args := range map[string]string{
		"judgment.txt":     "-form judgment california-shares.json",
		"judgment.md":      "-form judgment -format markdown california-shares.json",
		"alternatives.txt": "-form judgment ../whatsapp-v-nso/matter.json",
		"worksheet.txt":    "-form worksheet asking/tennessee-verdict.json",
		"worksheet.md":     "-form worksheet -format markdown asking/tennessee-verdict.json",
		"branches.txt":     "-compare branches ../whatsapp-v-nso/matter.json",
		"before.txt":       "-compare through=verdict alabama-tiers.json",
		"versions.txt":     "-presume -compare accrual=2011-09-30 -compare filing=2021-12-01 asking/tennessee-verdict.json",
		"versions.md":      "-presume -compare accrual=2011-09-30 -format markdown asking/tennessee-verdict.json",
		"readings.txt":     "-compare file=testdata/forms/defendants-reading.json -compare judgment=2024-10-22 -compare verdict=2024-09-16 california-shares.json",
	} {
		t.Run(name, func(t *testing.T) {
			var out, errs bytes.Buffer
			require.Equal(t, 0, run(strings.Fields(args), nil, &out, &errs), errs.String())
			require.Empty(t, errs.String())
			golden.Require(t, filepath.Join("testdata", "forms", name), out.String())
		})
	}
	for _, args := range []string{"-form worksheet no-such-file", "-form judgment asking/tennessee-verdict.json", "-compare nothing virginia-cap.json", "-compare accrual=soon virginia-cap.json",
		"-compare file=no-such-file virginia-cap.json", "-compare through=nothing virginia-cap.json", "-compare branches virginia-cap.json", "-compare branches asking/tennessee-verdict.json"} {
		var out, errs bytes.Buffer
		require.Equal(t, 1, run(strings.Fields(args), nil, &out, &errs), args)
		require.Empty(t, out.String())
		require.NotEmpty(t, errs.String())
	}
	for _, form := range []string{"judgment", "worksheet"} {
		var out, errs bytes.Buffer
		require.Equal(t, 1, run([]string{"-form", form, "-"}, strings.NewReader("{}"), &out, &errs))
	}
	var out, errs bytes.Buffer
	require.Equal(t, 1, run([]string{"-compare", "branches", "-"}, strings.NewReader("{}"), &out, &errs))
}

// Virginia allows $350,000 in all: Va. Code Ann. § 8.01-38.1. The division is by hand: 350,000 × 1,000,000 / 1,050,000 is
// 333,333.33, and 350,000 × 50,000 / 1,050,000 is 16,666.67.
func TestSampleFiguresAreThoseOfTheStatutes(t *testing.T) {
	for sample, figures := range map[string][]string{
		"virginia-cap.json": {"$333,333.33", "$16,666.67"},
		// 15% fault: 312,480.33 × 0.85 = 265,608.2805; noneconomic 1,062,500 capped at 500,000; 70% of 2,000,000.01
		"oregon-share.json": {"$265,608.28", "$500,000.00", "$1,400,000.01", "$600,000.00"},
		// greater of 3 × 210,000 and 500,000, then 2:1
		"alabama-tiers.json": {"$630,000.00", "$420,000.00"},
		// 10% fault; economic 360,000 joint less 150,000 × 400/1,000 of the settlement; noneconomic several: 50% and 20% of 600,000
		"california-shares.json": {"$187,500.00", "$112,500.00", "$420,000.00", "$720,000.00", "$300,000.00", "$120,000.00"},
		// Miss. Code § 11-1-60(2)(b), 1,000,000 of noneconomic damages. All economic: 4,000,000. All noneconomic: the part of
		// 4,000,000 in 4,014,500 with what was divided, 1,000,000 × 4,000,000 / 4,014,500
		"mississippi-undivided.json": {"$996,388.09", "$4,000,000.00"},
		// 15 U.S.C. § 15: 3 × 1,250,000 less 900,000
		"antitrust-treble.json": {"$2,850,000.00"},
		// 62,000 × (1 − 1.05^−10) / 0.05 is 478,747.5656; less 20% 382,998.056
		"future-earnings.json": {"$478,747.57", "$382,998.06", "$736,598.06"},
	} {
		var out, errs bytes.Buffer
		require.Equal(t, 0, run([]string{sample}, nil, &out, &errs), errs.String())
		for _, f := range figures {
			require.Contains(t, out.String(), f, sample)
		}
	}
}

func TestBadInputPrintsEveryErrorWithItsPathAndNothingElse(t *testing.T) {
	good, err := os.ReadFile("virginia-cap.json")
	require.NoError(t, err)
	bad := strings.NewReplacer(`"184250.75"`, `"-1"`, `"law": "US-VA"`, `"law": "US-ZZ"`, `"400000.00"`, `"1e9"`).Replace(string(good))
	var out, errs bytes.Buffer
	require.Equal(t, 1, run([]string{"-"}, strings.NewReader(bad), &out, &errs))
	require.Empty(t, out.String())
	require.Contains(t, errs.String(), `docket[0].verdict.awards[1].amount: "1e9"`)

	bad = strings.NewReplacer(`"184250.75"`, `"-1"`, `"law": "US-VA"`, `"law": "US-ZZ"`).Replace(string(good))
	errs.Reset()
	require.Equal(t, 1, run([]string{"-"}, strings.NewReader(bad), &out, &errs))
	require.Empty(t, out.String())
	require.Contains(t, errs.String(), "docket[0].verdict.awards[0].amount: ")
	require.Contains(t, errs.String(), "claims[0].law: ")
}

func TestWrongCallsAreUsage(t *testing.T) {
	for _, args := range [][]string{{}, {"a", "b"}, {"-format", "pdf", "x"}, {"-nope"}, {"-form", "will", "x"}, {"-form", "judgment", "-needs", "x"},
		{"-compare", "branches", "-form", "judgment", "x"}, {"-compare", "branches", "-format", "json", "x"}} {
		var out, errs bytes.Buffer
		require.Equal(t, 2, run(args, nil, &out, &errs), args)
		require.Empty(t, out.String())
		require.NotEmpty(t, errs.String())
	}
}

func TestThroughAndStrict(t *testing.T) {
	var out, errs bytes.Buffer
	require.Equal(t, 0, run([]string{"-through", "verdict", "alabama-tiers.json"}, nil, &out, &errs), errs.String())
	require.NotContains(t, out.String(), "$420,000.00")
	out.Reset()
	require.Equal(t, 1, run([]string{"-through", "nothing", "alabama-tiers.json"}, nil, &out, &errs))
	later, err := os.ReadFile("alabama-tiers.json")
	require.NoError(t, err)
	later = bytes.ReplaceAll(later, []byte(`"202`), []byte(`"203`)) // ten years on, after the law was last reviewed
	require.Equal(t, 1, run([]string{"-strict", "-"}, bytes.NewReader(later), &out, &errs))
	require.Contains(t, errs.String(), "was last reviewed on 2026-11-24")
	require.Equal(t, 0, run([]string{"-"}, bytes.NewReader(later), &out, &errs))
	require.Contains(t, out.String(), "the last known version was used")
	out.Reset()
	require.Equal(t, 1, run([]string{"no-such-file.json"}, nil, &out, &errs))
	require.Empty(t, out.String())
}
