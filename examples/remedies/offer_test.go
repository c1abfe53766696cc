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
		"-low 2 -high 1 -trials 10 matters/uncertain/ohio-cap.json": {refused, "high_low.high: is below the low figure"},
		"-fee 101 matters/uncertain/ohio-cap.json":                  {misused, "0 to 100 percent"},
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
