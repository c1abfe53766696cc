package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/examples/internal/golden"
)

var program = golden.Program(run)

func TestCasesPrintTheirGoldens(t *testing.T) {
	program.Prints(t, map[string]string{
		"trump.txt":   "-through 2022-05-20",
		"missed.md":   "-case trump -through 2022-05-20 -missed -format markdown",
		"sealed.txt":  "-case sealed",
		"bagwell.txt": "-case bagwell",
		"trump.json":  "-case trump -format json",
	})
}

// The figures as reported: eleven days at $10,000; $140,000 more had the purge been missed; $350,000; a schedule of ten
// and five breaches that is criminal.
func TestPublishedFigures(t *testing.T) {
	for args, says := range map[string]string{
		"-case trump": "$110,000.00", "-case trump -through 2022-05-03": "$80,000.00", "-case trump -through 2022-05-20 -missed": "$140,000.00",
		"-case sealed": "$350,000.00", "-case bagwell": "no sum owed", "-case trump -met": "owed",
	} {
		code, out, errs := program.Run(args)
		require.Zero(t, code, errs)
		require.Contains(t, out, says, args)
	}
}

func TestAFileOfOnesOwn(t *testing.T) {
	file := filepath.Join(t.TempDir(), "sanction.json")
	require.NoError(t, os.WriteFile(file, []byte(`{"schema":"remedies.sanction/v1","kind":"flat","amount":"5.00","loss":"unknown","purge":{"possible":"unknown"}}`), 0o600))
	code, out, errs := program.Run(file)
	require.Zero(t, code, errs)
	require.Contains(t, out, "open")
	require.Contains(t, out, "not recorded")
}

func TestWrongInputIsRefused(t *testing.T) {
	bad := filepath.Join(t.TempDir(), "bad.json")
	require.NoError(t, os.WriteFile(bad, []byte(`{"schema":"remedies.sanction/v1","kind":"fine","amount":5}`), 0o600))
	for name, c := range map[string]struct {
		args string
		code int
		says string
	}{
		"no such case":         {"-case none", 1, "none"},
		"no such file":         {"nothing.json", 1, "nothing.json"},
		"bad file":             {bad, 1, "amount"},
		"both":                 {"-met -missed", 2, "usage"},
		"format":               {"-format pdf", 2, "usage"},
		"day":                  {"-through 2022-02-30", 2, "2022-02-30"},
		"a case beside a file": {"-case trump " + bad, 2, "usage"},
		"two files":            {"a b", 2, "usage"},
		"endless":              {"-case trump -missed -through 2200-01-01", 1, "hundred years"},
	} {
		t.Run(name, func(t *testing.T) {
			code, out, errs := program.Run(c.args)
			require.Equal(t, c.code, code)
			require.Empty(t, out)
			require.Contains(t, errs, c.says)
		})
	}
}
