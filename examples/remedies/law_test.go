package main

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/examples/internal/golden"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

func TestTheLawPrintsItsGoldens(t *testing.T) {
	sub("law").Prints(t, map[string]string{
		"law/list.txt":        "",
		"law/virginia.txt":    "-in US-VA -on 2018-12-18",
		"law/ohio.txt":        "-in US-OH -on 2015-06-01",
		"law/illinois.md":     "-in US-IL -history -format markdown",
		"law/three-days.txt":  "-in US-ID -accrual 2003-06-30 -filing 2004-02-03 -judgment 2006-05-04 -cause negligence",
		"law/unconfirmed.txt": "-unconfirmed",
		"law/med-mal.json":    "-in US-WI -on 2015-06-01 -cause med-mal -format json",
	})
}

// The README's table of coverage is the list, made from the same data.
func TestTheReadmesTableIsTheList(t *testing.T) {
	const name, begin, end = "../../README.md", "<!-- coverage -->\n", "<!-- /coverage -->"
	raw, err := os.ReadFile(name)
	require.NoError(t, err)
	before, rest, ok := strings.Cut(string(raw), begin)
	require.True(t, ok)
	_, after, ok := strings.Cut(rest, end)
	require.True(t, ok)
	want := before + begin + answers.Table() + end + after
	golden.Require(t, name, want)
}

func TestEveryJurisdictionHasALine(t *testing.T) {
	_, out, _ := sub("law").Run("")
	out = strings.Join(strings.Fields(out), " ")
	n := 0
	for j := range law.All() {
		n++
		require.Contains(t, out, j.Code()+" ")
		require.Contains(t, out, j.Name())
	}
	require.Equal(t, 52, n)
	require.Contains(t, out, "52 jurisdictions")
}

func TestEveryJurisdictionIsShownInEveryForm(t *testing.T) {
	for j := range law.All() {
		for _, args := range []string{"", " -history", " -on 1990-01-01", " -cause med-mal", " -format json", " -history -format json"} {
			code, out, errs := sub("law").Run("-in " + j.Code() + args)
			require.Zero(t, code, errs)
			require.NotEmpty(t, out)
			if strings.HasSuffix(args, "json") {
				require.True(t, json.Valid([]byte(out)))
			}
		}
	}
}

func TestWrongInputOfLawIsRefused(t *testing.T) {
	for args, says := range map[string]string{
		"-in US-ZZ": "-in", "-in US-VA -on 2018-13-01": "-on", "-on 2018-01-01": "usage", "-filing 2018-01-01": "usage", "-in US-VA -filing 2018-13-01": "-filing", "-in US-VA -history -filing 2018-01-01": "usage", "-in US-VA -history -on 2018-01-01": "usage",
		"-in US-VA -unconfirmed": "usage", "-format pdf": "usage", "more": "usage", "-nonsense": "nonsense",
	} {
		code, out, errs := sub("law").Run(args)
		require.Equal(t, 2, code, args)
		require.Empty(t, out)
		require.Contains(t, errs, says)
	}
}

func TestACauseThatNoRuleKnowsIsRefused(t *testing.T) {
	code, out, errs := sub("law").Run("-in US-VA -cause moonlight")
	require.Equal(t, refused, code)
	require.Empty(t, out)
	require.Contains(t, errs, `-cause: "moonlight" is no cause of action`)
}

func TestTheWordsOfASourceStandInTheJSON(t *testing.T) {
	_, out, _ := sub("law").Run("-in US-OH -format json")
	require.Contains(t, out, `"figures": [`)
	require.Contains(t, out, `"three hundred fifty thousand dollars"`)
	_, text, _ := sub("law").Run("-in US-OH")
	require.NotContains(t, text, "three hundred fifty thousand dollars", "what is printed does not have them")
}
