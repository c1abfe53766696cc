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
	samples, err := filepath.Glob("matters/*.json")
	require.NoError(t, err)
	require.Len(t, samples, 8)
	for _, sample := range samples {
		for format, ending := range map[string]string{"text": "txt", "markdown": "md", "json": "json"} {
			name := strings.TrimSuffix(filepath.Base(sample), ".json") + "." + ending
			t.Run(name, func(t *testing.T) {
				var out, errs bytes.Buffer
				require.Equal(t, 0, run([]string{"assess", "-format", format, sample}, nil, &out, &errs), errs.String())
				require.Empty(t, errs.String())
				golden.Require(t, filepath.Join("testdata", "assess", name), stable(out.String()))
			})
		}
	}
}

// on calls a subcommand with a text on its standard input.
func on(stdin string, args ...string) (code int, stdout, stderr string) {
	var out, errs bytes.Buffer
	code = run(args, strings.NewReader(stdin), &out, &errs)
	return code, out.String(), errs.String()
}

const (
	matters = "matters/"
	asking  = matters + "asking/tennessee-verdict.json"
)

// The page of a sample with many steps, and that of what the law asks.
func TestPagesAreTheirGoldens(t *testing.T) {
	sub("assess").PrintsFor(t, "assess/california-shares.html", "-format", "html", matters+"california-shares.json")
	_, out, errs := sub("needs").RunArgs("-format", "html", asking)
	require.Empty(t, errs)
	golden.Require(t, "testdata/assess/asking/needs.html", out)
}

// What the law asks of a verdict is printed at once; the ordinary case answers it. Tenn. Code Ann. § 29-39-102: $750,000 of
// noneconomic damages; § 29-39-104: punitive damages of twice 212,000 and 750,000, which is 1,924,000.
func TestWhatTheLawAsksIsPrintedAtOnceOrPresumed(t *testing.T) {
	for name, format := range map[string]string{"needs.txt": "text", "needs.md": "markdown", "needs.json": "json"} {
		code, out, errs := sub("needs").RunArgs("-format", format, asking)
		require.Equal(t, asks, code, errs)
		require.Empty(t, errs)
		golden.Require(t, "testdata/assess/asking/"+name, out)
	}
	sub("assess").PrintsFor(t, "assess/asking/presumed.txt", "-presume", asking)
	code, out, errs := sub("assess").RunArgs(asking)
	require.Equal(t, refused, code, "without an answer there is no judgment")
	require.Empty(t, out)
	for _, name := range []string{"specific_intent_to_harm", "records_falsified_or_concealed", "judgment_impaired_by_intoxicant", "felony_conviction", "catastrophic_loss_or_injury"} {
		require.Contains(t, errs, `findings: "`+name+`" is not recorded`)
	}
	_, out, _ = sub("assess").RunArgs("-presume", asking)
	require.Contains(t, out, "$750,000.00")
	require.Contains(t, out, "$1,924,000.00")
	code, out, _ = sub("needs").RunArgs("-presume", asking)
	require.Zero(t, code)
	require.Contains(t, out, "THE JUDGMENT STANDS WITHOUT IT")
	require.NotContains(t, out, "NEEDED BEFORE")
	code, _, _ = sub("needs").RunArgs(matters + "antitrust-treble.json")
	require.Zero(t, code)
	code, _, _ = on("{}", "needs", "-")
	require.Equal(t, refused, code)
}

// The forms and the comparisons are those of the samples. That their figures add up is tested where they are laid out.
func TestFormsAndComparisonsPrintTheirGoldens(t *testing.T) {
	for name, args := range map[string]string{
		"judgment.txt":     "-form judgment matters/california-shares.json",
		"judgment.md":      "-form judgment -format markdown matters/california-shares.json",
		"alternatives.txt": "-form judgment ../whatsapp-v-nso/matter.json",
		"worksheet.txt":    "-form worksheet matters/asking/tennessee-verdict.json",
		"worksheet.md":     "-form worksheet -format markdown matters/asking/tennessee-verdict.json",
		"branches.txt":     "-compare branches ../whatsapp-v-nso/matter.json",
		"before.txt":       "-compare through=verdict matters/alabama-tiers.json",
		"versions.txt":     "-presume -compare accrual=2011-09-30 -compare filing=2021-12-01 matters/asking/tennessee-verdict.json",
		"versions.md":      "-presume -compare accrual=2011-09-30 -format markdown matters/asking/tennessee-verdict.json",
		"readings.txt":     "-compare file=testdata/assess/forms/defendants-reading.json -compare judgment=2024-10-22 -compare verdict=2024-09-16 matters/california-shares.json",
	} {
		sub("assess").PrintsFor(t, "assess/forms/"+name, strings.Fields(args)...)
	}
	for _, args := range []string{"-form worksheet no-such-file", "-form judgment matters/asking/tennessee-verdict.json", "-compare nothing matters/virginia-cap.json", "-compare accrual=soon matters/virginia-cap.json",
		"-compare file=no-such-file matters/virginia-cap.json", "-compare through=nothing matters/virginia-cap.json", "-compare branches matters/virginia-cap.json", "-compare branches matters/asking/tennessee-verdict.json"} {
		code, out, errs := sub("assess").Run(args)
		require.Equal(t, refused, code, args)
		require.Empty(t, out)
		require.NotEmpty(t, errs)
	}
	for _, args := range [][]string{{"-form", "judgment"}, {"-form", "worksheet"}, {"-compare", "branches"}} {
		code, _, _ := on("{}", append(append([]string{"assess"}, args...), "-")...)
		require.Equal(t, refused, code)
	}
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
		code, out, errs := sub("assess").RunArgs(matters + sample)
		require.Zero(t, code, errs)
		for _, f := range figures {
			require.Contains(t, out, f, sample)
		}
	}
}

func TestBadInputPrintsEveryErrorWithItsPathAndNothingElse(t *testing.T) {
	good, err := os.ReadFile(matters + "virginia-cap.json")
	require.NoError(t, err)
	bad := strings.NewReplacer(`"184250.75"`, `"-1"`, `"law": "US-VA"`, `"law": "US-ZZ"`, `"400000.00"`, `"1e9"`).Replace(string(good))
	code, out, errs := on(bad, "assess", "-")
	require.Equal(t, refused, code)
	require.Empty(t, out)
	require.Contains(t, errs, `docket[0].verdict.awards[1].amount: "1e9"`)

	bad = strings.NewReplacer(`"184250.75"`, `"-1"`, `"law": "US-VA"`, `"law": "US-ZZ"`).Replace(string(good))
	code, out, errs = on(bad, "assess", "-format", "json", "-")
	require.Equal(t, refused, code)
	require.Empty(t, out)
	require.Contains(t, errs, "docket[0].verdict.awards[0].amount: ")
	require.Contains(t, errs, "claims[0].law: ")
}

func TestWrongCallsOfAssessAreUsage(t *testing.T) {
	for _, args := range []string{"", "a b", "-form will x", "-compare branches -form judgment x", "-compare branches -format json x", "-form judgment -format json x"} {
		code, out, errs := sub("assess").Run(args)
		require.Equal(t, misused, code, args)
		require.Empty(t, out)
		require.Contains(t, errs, "usage")
	}
}

func TestThroughAndStrict(t *testing.T) {
	const sample = matters + "alabama-tiers.json"
	code, out, errs := sub("assess").RunArgs("-through", "verdict", sample)
	require.Zero(t, code, errs)
	require.NotContains(t, out, "$420,000.00")
	code, _, _ = sub("assess").RunArgs("-through", "nothing", sample)
	require.Equal(t, refused, code)
	later, err := os.ReadFile(sample)
	require.NoError(t, err)
	later = bytes.ReplaceAll(later, []byte(`"202`), []byte(`"203`)) // ten years on, after the law was last reviewed
	code, _, errs = on(string(later), "assess", "-strict", "-")
	require.Equal(t, refused, code)
	require.Contains(t, errs, "was last reviewed on 2026-11-24")
	code, out, _ = on(string(later), "assess", "-")
	require.Zero(t, code)
	require.Contains(t, out, "the last known version was used")
	for _, name := range []string{"assess", "needs", "batch"} {
		code, out, _ = sub(name).RunArgs("no-such-file.json")
		require.Equal(t, refused, code)
		require.Empty(t, out)
	}
}
