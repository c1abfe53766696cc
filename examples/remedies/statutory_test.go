package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAnswersPrintTheirGoldens(t *testing.T) {
	for name, args := range map[string][]string{
		"list.txt":       {},
		"california.txt": {"-in", "US-CA"},
		"calls.txt":      {"-cite", "47 U.S.C. 227", "-count", "1500", "-willful"},
		"copyright.txt":  {"-cite", "17 U.S.C. § 504(c)", "-count", "24", "-willful", "-filed", "2006-04-19", "-choose", "per_work=9250", "-elect", "statutory"},
		"krakauer.txt":   {"-cite", "47 USC 227(c)(5)", "-count", "51,119", "-willful", "-on", "2011-01-01", "-choose", "per_call=400", "-choose", "multiplier=3"},
		"title-vii.txt": {"-cite", "42 USC 1981a(b)(3)", "-count", "32", "-on", "2011-01-01", "-set", "employees=50", "-find", "malice_or_reckless_indifference",
			"-choose", "future_pecuniary=0", "-choose", "nonpecuniary=5500000", "-choose", "punitive=2000000"},
		"claims.json": {"-cite", "31 USC 3729", "-count", "10", "-on", "2019-01-01", "-assessed", "2024-06-01", "-set", "actual_damages=755.54", "-format", "json"},
	} {
		sub("statutory").PrintsFor(t, "statutory/"+name, args...)
	}
}

// Krakauer v. Dish Network, 925 F.3d 643 (4th Cir. 2019): 51,119 × $400 × 3. EEOC v. Hill Country Farms (S.D. Iowa 2013):
// 32 × $50,000. By hand for the claims: 10 × 13,946 and 10 × 27,894, with 3 × 755.54 = 2,266.62.
func TestPublishedFigures(t *testing.T) {
	for name, want := range map[string]string{
		"krakauer.txt": `amount +\$61,342,800\.00`, "title-vii.txt": `amount +\$1,600,000\.00`, "copyright.txt": `amount +\$222,000\.00`,
		"claims.json": `"low": "141726\.62"`, "calls.txt": `\$750,000\.00 to \$2,250,000\.00`,
	} {
		data, err := os.ReadFile(filepath.Join("testdata", "statutory", name))
		require.NoError(t, err)
		require.Regexp(t, want, string(data))
	}
}

func TestWrongInputOfStatutoryIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		args []string
		code int
		says string
	}{
		"unknown section":      {[]string{"-cite", "99 USC 1"}, 1, "no remedy is recorded"},
		"count 0":              {[]string{"-cite", "47 USC 227(b)(3)", "-count", "0"}, 1, "quantities.calls"},
		"count below 0":        {[]string{"-cite", "47 USC 227(b)(3)", "-count", "-5"}, 1, "quantities.calls"},
		"count of nothing":     {[]string{"-cite", "15 USC 15", "-count", "5"}, 1, "not counted"},
		"no such willfulness":  {[]string{"-cite", "15 USC 15", "-set", "actual_damages=1", "-willful"}, 1, "findings.willfulness"},
		"past the table":       {[]string{"-cite", "31 USC 3729", "-count", "1", "-on", "2020-01-01", "-assessed", "2027-01-01"}, 1, "covered before"},
		"jurisdiction":         {[]string{"-in", "US-ZZ"}, 1, "no remedy"},
		"number":               {[]string{"-cite", "15 USC 15", "-count", "1e9"}, 2, "not a plain number"},
		"long number":          {[]string{"-cite", "15 USC 15", "-count", strings.Repeat("9", 40)}, 2, "not a plain number"},
		"not a number":         {[]string{"-cite", "15 USC 15", "-count", "x"}, 2, "not a plain number"},
		"quantity":             {[]string{"-cite", "15 USC 15", "-set", "actual_damages"}, 2, "NAME=NUMBER"},
		"choice":               {[]string{"-cite", "15 USC 15", "-choose", "multiplier"}, 2, "POINT=NUMBER"},
		"day":                  {[]string{"-cite", "15 USC 15", "-on", "2020-02-30"}, 2, "2020-02-30"},
		"finding":              {[]string{"-cite", "15 USC 15", "-find", "Not A Topic"}, 2, "character out of place"},
		"argument":             {[]string{"list"}, 2, "usage"},
		"format":               {[]string{"-format", "pdf"}, 2, "usage"},
		"unknown flag":         {[]string{"-what"}, 2, "usage"},
		"misgrouped":           {[]string{"-cite", "15 USC 15", "-set", "actual_damages=1,5"}, 2, "not a plain number"},
		"dollars within":       {[]string{"-cite", "15 USC 15", "-set", "actual_damages=1$5"}, 2, "not a plain number"},
		"not willful":          {[]string{"-cite", "17 USC 504(c)", "-count", "1", "-willful=false"}, 2, "takes no value"},
		"not innocent":         {[]string{"-cite", "17 USC 504(c)", "-count", "1", "-innocent=0"}, 2, "takes no value"},
		"set twice":            {[]string{"-cite", "15 USC 15", "-set", "actual_damages=1", "-set", "actual_damages=2"}, 2, "given twice"},
		"count set too":        {[]string{"-cite", "47 USC 227(b)(3)", "-count", "5", "-set", "calls=6"}, 1, "given by -set too"},
		"count of no statute":  {[]string{"-count", "5"}, 2, "-cite"},
		"a list and a statute": {[]string{"-in", "US", "-cite", "15 USC 15"}, 2, "-in"},
		"choice for all, less": {[]string{"-cite", "17 USC 504(c)", "-filed", "2006-01-01", "-count", "3", "-choose", "per_work:all=2249.99"}, 1, "choices[0].amount"},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, errs := sub("statutory").RunArgs(c.args...)
			require.Equal(t, c.code, code)
			require.Empty(t, out)
			require.Contains(t, errs, c.says)
		})
	}
}
