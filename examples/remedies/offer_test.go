package main

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestOffersPrintTheirGoldens(t *testing.T) {
	sub("offer").Prints(t, map[string]string{
		"offer/ohio.txt":      "-offer 450000 -fee 40 -settled-fee 33 -low 100,000 -high 900,000 -trials 20000 matters/uncertain/ohio-cap.json",
		"offer/virginia.txt":  "-offer 350000 -trials 20000 matters/uncertain/virginia-tree.json",
		"offer/virginia.html": "-offer 350000 -trials 20000 -format html matters/uncertain/virginia-tree.json",
		"offer/virginia.md":   "-trials 20000 -format markdown matters/uncertain/virginia-tree.json",
		"offer/virginia.json": "-offer 350000 -low 0 -high 500000 -trials 20000 -format json matters/uncertain/virginia-tree.json",
	})
}

// What the client keeps goes by the record of a disbursement: of the median judgment of $912,186.58, a fee of 40 percent leaves
// $547,311.95; costs of $31,500.00 and Medicare's $24,000.00 less its share of fee and costs, which is $13,571.22, leave $502,240.73.
func TestWhatTheClientKeepsGoesByARecord(t *testing.T) {
	kept := []string{"-offer", "450000", "-record", "matters/kept/ohio.json", "-settled-stage", "before trial", "-trials", "20000", "matters/uncertain/ohio-cap.json"}
	sub("offer").PrintsFor(t, "offer/ohio-kept.txt", kept...)
	code, out, _ := sub("offer").RunArgs(kept...)
	require.Zero(t, code)
	require.Contains(t, strings.Join(strings.Fields(out), " "), "half of the trials come to no more than $912,186.58 $502,240.73")
	for says, args := range map[string][]string{
		"record.fee.stage: \"early\" is no stage of the agreement": {"-record", "matters/kept/ohio.json", "-settled-stage", "early"},
		"fee: a percentage beside a record":                        {"-record", "matters/kept/ohio.json", "-fee", "33"},
		"settled_stage: a stage of no agreement":                   {"-settled-stage", "early"},
		"record.inputs: unknown field":                             {"-record", "matters/uncertain/ohio-cap.json"},
	} {
		code, out, errs := sub("offer").RunArgs(append(args, "-trials", "100", "matters/uncertain/ohio-cap.json")...)
		require.Equal(t, refused, code, says)
		require.Empty(t, out)
		require.Contains(t, errs, says)
	}
}

// By hand: Virginia caps punitive damages at $350,000. Three in five times there is liability; $184,250.75 and, of pain, a third of
// $150,000 and two thirds of $600,000 are $634,250.75, and a fourth of $350,000 is $87,500: three fifths of $721,750.75 are
// $433,050.45.
func TestTheTreesFigureByHand(t *testing.T) {
	code, out, errs := sub("offer").Run("-trials 100 matters/uncertain/virginia-tree.json")
	require.Zero(t, code, errs)
	require.Contains(t, strings.Join(strings.Fields(out), " "), "judgment on average, exactly $433,050.45")
}

func TestWrongInputOfAnOfferIsRefused(t *testing.T) {
	for args, c := range map[string]struct {
		code int
		says string
	}{
		"":                                       {misused, "usage: remedies offer"},
		"-low 1 matters/uncertain/ohio-cap.json": {misused, "-low and -high are given together"},
		"-low 2 -high 1 -trials 10 matters/uncertain/ohio-cap.json": {refused, "high: is below low"},
		"-fee 101 matters/uncertain/ohio-cap.json":                  {misused, "0 to 100 percent, such as 33.3 or 1/3"},
		"-offer -1 matters/uncertain/ohio-cap.json":                 {misused, "not an amount"},
		"-trials 10000001 matters/uncertain/ohio-cap.json":          {misused, "1 to 10000000"},
		"-seed 0 matters/uncertain/ohio-cap.json":                   {misused, "a seed"},
		"matters/virginia-cap.json":                                 {refused, "schema: is \"remedies.matter/v1\""},
		"matters/none.json":                                         {refused, "none.json"},
	} {
		code, out, errs := sub("offer").Run(args)
		require.Equal(t, c.code, code, "%s: %s", args, errs)
		require.Empty(t, out, args)
		require.Contains(t, errs, c.says, args)
	}
	text, err := os.ReadFile("matters/uncertain/ohio-cap.json")
	require.NoError(t, err)
	asked := strings.Replace(string(text), `"presume": true,`, "", 1)
	code, out, errs := on(asked, "offer", "-trials", "500", "-")
	require.Equal(t, refused, code)
	require.Empty(t, out)
	require.Contains(t, errs, "trial ")
	require.Contains(t, errs, "findings")
	_, one, _ := sub("offer").Run("-trials 2000 -workers 1 matters/uncertain/ohio-cap.json")
	_, two, _ := sub("offer").Run("-trials 2000 -workers 2 matters/uncertain/ohio-cap.json")
	require.Equal(t, one, two)
}

// A third is taken of each judgment, and not 33.33 percent: of $1,134,250.75 two thirds are $756,167.17.
func TestAFeeMayBeAShare(t *testing.T) {
	code, out, errs := sub("offer").Run("-trials 100 -fee 1/3 -settled-fee 25 matters/uncertain/virginia-tree.json")
	require.Zero(t, code, errs)
	text := strings.Join(strings.Fields(out), " ")
	require.Contains(t, text, "What the client keeps is counted after a fee of 1/3, and of what is paid now after a fee of 25 percent, before costs.")
	require.Contains(t, text, "come to no more than $1,134,250.75 $756,167.17")
}

func TestTheMatterOfATrialCanBeAssessed(t *testing.T) {
	code, matter, errs := sub("offer").Run("-trials 100 -trial 7 matters/uncertain/ohio-cap.json")
	require.Zero(t, code, errs)
	require.Contains(t, matter, `"schema": "remedies.matter/v1"`)
	code, out, errs := on(matter, "assess", "-presume", "-")
	require.Zero(t, code, errs)
	require.Contains(t, out, "RESULT")
	_, other, _ := sub("offer").Run("-trials 100 -trial 8 matters/uncertain/ohio-cap.json")
	require.NotEqual(t, matter, other)
	for args, says := range map[string]string{"-trials 100 -trial 100": "trial: 100 is none of them (allowed: 0 to 99)", "-trial -1": "0 or more", "-trial x": "0 or more"} {
		code, out, errs := sub("offer").Run(args + " matters/uncertain/ohio-cap.json")
		require.NotZero(t, code)
		require.Empty(t, out)
		require.Contains(t, errs, says)
	}
}
