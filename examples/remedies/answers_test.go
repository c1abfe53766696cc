package main

import (
	"bytes"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/batch"
)

// By hand. Nev. Rev. Stat. § 17.130(2): prime of January 1, 2024, 8.5 percent, plus 2, from service: 100,000 × 10.5% × 499/365.
// N.Y. C.P.L.R. 5001, 5004: 9 percent: 100,000 × 9% × 731/365 from 2022-01-03 to 2024-01-04.
func TestInterestBeforeJudgment(t *testing.T) {
	for args, sum := range map[string]string{
		"-in US-NV -cause negligence -principal 100,000 -served 2023-02-01 -through 2024-06-14": "$14,354.79",
		"-in US-NY -cause contract -principal 100,000 -from 2022-01-03 -through 2024-01-04":     "$18,024.66",
	} {
		code, out, errs := sub("prejudgment").Run(args)
		require.Zero(t, code, errs)
		require.Contains(t, out, sum)
	}
	sub("prejudgment").Prints(t, map[string]string{
		"prejudgment/nevada.txt":  "-in US-NV -cause negligence -principal 100,000 -served 2023-02-01 -through 2024-06-14",
		"prejudgment/ohio.json":   "-in US-OH -cause negligence -principal 250000 -from 2022-03-01 -filed 2022-02-01 -accrued 2021-06-01 -through 2024-06-14 -format json",
		"prejudgment/alaska.html": "-in US-AK -cause negligence -principal 250000 -served 2022-03-01 -demanded 2022-02-01 -accrued 2021-06-01 -filed 2022-02-20 -through 2024-06-14 -format html",
	})
}

func TestWrongInputOfPrejudgmentIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		args string
		code int
		says string
	}{
		"nothing":           {"", misused, "-in is missing"},
		"no principal":      {"-in US-NV -through 2024-06-14", misused, "-principal is missing"},
		"no end":            {"-in US-NV -principal 1", misused, "-through is missing"},
		"no such place":     {"-in US-ZZ -principal 1 -through 2024-06-14", refused, "-in: "},
		"no such cause":     {"-in US-NV -cause moonlight -principal 1 -through 2024-06-14", refused, "-cause: "},
		"no such day":       {"-in US-NV -principal 1 -through 2024-06-31", misused, "2024-06-31"},
		"asked for service": {"-in US-NV -principal 1 -through 2024-06-14", refused, "-served: "},
		"asked for a day":   {"-in US-GA -cause contract -principal 1 -through 2024-06-14", refused, "-due: "},
		"a court's day":     {"-in US-OH -cause negligence -principal 1 -through 2024-06-14", refused, "-from: "},
		"a court's rate":    {"-in US-CT -cause contract -principal 1 -from 2020-01-02 -through 2024-06-14", refused, "-rate: "},
		"filed":             {"-in US-GA -cause motor-vehicle -principal 1 -from 2020-01-02 -through 2004-06-14", refused, "-filed: "},
		"no interest":       {"-in US-FL -cause battery -principal 1 -from 2022-01-02 -through 2024-06-14", refused, "gives no interest"},
		"before its day":    {"-in US-NV -principal 1 -served 2024-01-02 -from 2023-01-02 -through 2024-06-14", refused, "first day that the law allows"},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, errs := sub("prejudgment").Run(c.args)
			require.Equal(t, c.code, code, errs)
			require.Empty(t, out)
			require.Contains(t, errs, c.says)
		})
	}
}

// By hand: 50,000 × (1 − 1.02^−20) / 0.02 is 817,571.667; twice 1,000 / 1.05, the second grown by 5 percent, is 1,904.76.
func TestPresentValues(t *testing.T) {
	for args, worth := range map[string]string{
		"-amount 50,000 -years 20 -net 2":                                 "$817,571.67",
		"-amount 1000 -years 2 -discount 5 -growth 5 -first-year ungrown": "$1,904.76",
		"-amount 1000 -years 2 -discount 5 -growth 5 -first-year grown":   "$2,000.00",
		"-amount 1000 -years 3 -net 0 -paid middle":                       "$3,000.00",
		"-amount 1000 -years 1 -discount 5 -paid beginning":               "$1,000.00",
	} {
		code, out, errs := sub("present-value").Run(args)
		require.Zero(t, code, errs)
		require.Contains(t, out, worth, args)
	}
	sub("present-value").Prints(t, map[string]string{
		"present-value/net.txt":    "-amount 50,000 -years 20 -net 2",
		"present-value/rates.json": "-amount 1000 -years 2 -discount 5 -growth 5 -first-year ungrown -format json",
	})
	for args, says := range map[string]string{
		"": "-amount and -years", "-amount 1": "-amount and -years", "-amount 1 -years 2": "one of -net and -discount", "-amount 1 -years 2 -net 1 -discount 2": "one of -net and -discount",
		"-amount 1 -years 2 -net 1 -growth 2": "-growth is for -discount", "-amount 1 -years 201 -net 1": "1 to 200", "-amount 1 -years 2 -net 1001": "not a rate", "-amount 1e3 -years 2 -net 1": "not an amount",
		"-amount 1 -years 2 -net 1 -paid noon": "neither end", "-amount 1 -years 2 -discount 1 -first-year half": "first-year",
	} {
		code, out, errs := sub("present-value").Run(args)
		require.Equal(t, misused, code, args)
		require.Empty(t, out)
		require.Contains(t, errs, says)
	}
	code, _, errs := sub("present-value").Run("-amount 1 -years 2 -discount 5 -growth 5")
	require.Equal(t, refused, code, "it matters whether the first year is grown")
	require.Contains(t, errs, "first year")
}

// The files of the library's law differ from it in nothing; one that was changed differs in what was changed.
func TestDifferencesOfLaw(t *testing.T) {
	const data = "../../damages/law/data"
	code, out, errs := sub("diff").Run("-format json " + data)
	require.Zero(t, code, errs)
	require.Equal(t, "[]\n", out)
	folder := t.TempDir()
	require.NoError(t, os.CopyFS(folder, os.DirFS(data)))
	name := filepath.Join(folder, "us-va", "punitive.json")
	text, err := fs.ReadFile(os.DirFS(folder), "us-va/punitive.json")
	require.NoError(t, err)
	require.Contains(t, string(text), `"$350,000"`)
	require.NoError(t, os.WriteFile(name, bytes.Replace(text, []byte("in Virginia"), []byte("in all of Virginia"), 1), 0o600))
	if changed, err := os.ReadFile(name); err == nil && bytes.Equal(changed, text) { // no such words: the title of the first version
		at := bytes.Index(text, []byte(`"title": "`)) + len(`"title": "`)
		require.NoError(t, os.WriteFile(name, append(append(append([]byte{}, text[:at]...), "new "...), text[at:]...), 0o600))
	}
	code, out, errs = sub("diff").Run(folder)
	require.Zero(t, code, errs)
	require.Contains(t, out, "VERSIONS 1")
	require.Contains(t, out, "US-VA, ")
	_, back, _ := sub("diff").Run("-before " + folder + " -format json " + data)
	require.Contains(t, back, `"US-VA"`)
	for _, wrong := range []string{"no-such-folder", name, "-before no-such-folder " + data} {
		code, out, errs := sub("diff").Run(wrong)
		require.Equal(t, refused, code)
		require.Empty(t, out)
		require.NotEmpty(t, errs)
	}
}

func TestABatchAnswersEveryLine(t *testing.T) {
	var in bytes.Buffer
	for i := range 100 {
		name := []string{"virginia-cap.json", "oregon-share.json"}[i%2]
		text, err := os.ReadFile(matters + name)
		require.NoError(t, err)
		if i == 49 {
			text = []byte(`{"schema": "remedies.matter/v1"}`)
		}
		require.NoError(t, json.Compact(&in, text))
		in.WriteByte('\n')
	}
	code, out, errs := on(in.String(), "batch", "-workers", "2", "-")
	require.Equal(t, asks, code, "a line has no judgment")
	require.Equal(t, "100 lines: 99 judgments and 1 errors in this run\n", errs)
	lines := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	require.Len(t, lines, 100)
	require.Contains(t, lines[49], `"line":50`)
	code, rest, errs := on(in.String(), "batch", "-skip", "50", "-")
	require.Zero(t, code, errs)
	require.Equal(t, strings.Join(lines[50:], "\n")+"\n", rest, "a run goes on after what an earlier one answered")
	for args, says := range map[string]string{"-workers 0 -": "1 to 1024", "-skip x -": "skip", "-through verdict -": "-through is for one matter", "": "usage"} {
		code, out, errs := sub("batch").Run(args)
		require.Equal(t, misused, code)
		require.Empty(t, out)
		require.Contains(t, errs, says)
	}
	code, _, errs = sub("batch").Run("-skip -1 -")
	require.Equal(t, refused, code)
	require.Contains(t, errs, "skip")
}

// A terminal is told four times a second at most; a file is not told at all.
func TestProgressIsWrittenSeldom(t *testing.T) {
	var errs bytes.Buffer
	c := &call{stderr: &errs}
	say := c.progress()
	for range 1000 {
		say(batch.Summary{Lines: 5})
	}
	require.Equal(t, "\r5 lines, 0 errors", errs.String())
	require.False(t, terminal(&errs))
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	require.NoError(t, err)
	require.False(t, terminal(file))
	require.NoError(t, file.Close())
}

// What a newcomer met: each was silent, or said too little.
func TestNothingIsLeftUnsaid(t *testing.T) {
	words := func(s string) string { return strings.Join(strings.Fields(s), " ") }
	// § 227(b)(3) and (c)(5) are counted by calls, and (g) is not.
	code, out, _ := sub("statutory").RunArgs("-cite", "47 U.S.C. 227", "-willful")
	require.Zero(t, code)
	require.Contains(t, words(out), "Not computed: 47 U.S.C. § 227(b)(3)")
	// A judgment of 2010 in California ended in 2020: Cal. Code Civ. Proc. § 683.020.
	code, out, _ = sub("payoff").Run("-letter -in US-CA -principal 100 -entered 2010-01-02 -through 2024-02-01")
	require.Zero(t, code)
	require.Contains(t, words(out), "can no longer be enforced")
	// Colo. Rev. Stat. § 13-21-101 compounds from filing; whether what accrued before joins is asked, and can be answered.
	const colorado = "-in US-CO -cause negligence -principal 100000 -accrued 2022-01-01 -filed 2023-01-01 -through 2024-06-14"
	code, _, errs := sub("prejudgment").Run(colorado)
	require.Equal(t, refused, code)
	require.Contains(t, errs, "-earlier: ")
	code, _, errs = sub("prejudgment").Run(colorado + " -earlier joins")
	require.Zero(t, code, errs)
	// N.J. Ct. R. 4:42-11(b): economic loss of the future bears none; that of the past does.
	_, out, errs = sub("law").Run("-in US-NJ -cause negligence")
	require.Empty(t, errs)
	require.Contains(t, words(out), "future economic")
	require.NotContains(t, words(out), "none on punitive damages, economic damages")
	_, out, _ = sub("law").Run("-in US-OH -on 2199-12-31")
	require.Contains(t, words(out), "What changed after that day is not known here.")
	_, _, errs = sub("assess").RunArgs(asking)
	require.Contains(t, errs, "remedies needs "+asking)
	code, _, errs = sub("diff").RunArgs(t.TempDir())
	require.Equal(t, refused, code)
	require.Contains(t, errs, "has no file of law")
	code, _, errs = on("{}\n", "batch", "-skip", "5", "-")
	require.Equal(t, refused, code)
	require.Contains(t, errs, "the input has 1")
	binary := filepath.Join(t.TempDir(), "binary.csv")
	require.NoError(t, os.WriteFile(binary, []byte(strings.Repeat("x\n", 5_000)), 0o600))
	_, _, errs = sub("payoff").Run("-in US -principal 1 -entered 2020-02-03 -through 2021-01-01 -series " + binary)
	require.Less(t, strings.Count(errs, "\n"), 110)
}
