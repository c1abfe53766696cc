package main

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/examples/internal/golden"
)

// sub is a subcommand as a program of its own, with nothing on its standard input.
func sub(name string) golden.Program {
	return func(args []string, stdout, stderr io.Writer) int {
		return run(append([]string{name}, args...), strings.NewReader(""), stdout, stderr)
	}
}

func TestHelpPrintsItsGoldens(t *testing.T) {
	whole := golden.Program(func(args []string, stdout, stderr io.Writer) int { return run(args, nil, stdout, stderr) })
	whole.PrintsFor(t, "help.txt")
	for _, c := range commands() {
		whole.PrintsFor(t, "help/"+c.name+".txt", "help", c.name)
		code, out, errs := whole.RunArgs(c.name, "-help")
		require.Zero(t, code)
		require.Empty(t, errs)
		_, same, _ := whole.RunArgs("help", c.name)
		require.Equal(t, same, out)
		require.Contains(t, out, "remedies "+c.name+" "+c.example)
	}
}

func TestWhatIsNoSubcommandIsRefusedWithTheirNames(t *testing.T) {
	for _, args := range [][]string{{"moonlight"}, {"help", "moonlight"}, {"help", "law", "payoff"}} {
		var out, errs bytes.Buffer
		require.Equal(t, misused, run(args, nil, &out, &errs))
		require.Empty(t, out.String())
		require.Regexp(t, "prejudgment|usage", errs.String())
	}
}

// Each subcommand answers in each format, and refuses others and what it does not know.
func TestEverySubcommandHasEveryFormat(t *testing.T) {
	for name, args := range map[string]string{
		"assess": "matters/virginia-cap.json", "needs": "matters/virginia-cap.json", "law": "-in US-VA", "diff": "../../damages/law/data",
		"payoff": "-in US-CA -principal 1000 -entered 2020-01-02 -through 2021-01-02", "prejudgment": "-in US-NY -cause contract -principal 1000 -from 2020-01-02 -through 2021-01-02",
		"present-value": "-amount 50000 -years 20 -net 2", "statutory": "-in US-CA", "clock": "-entered 2025-10-17", "offer": "-trials 500 matters/uncertain/ohio-cap.json", "net": "matters/net/new-york-malpractice.json",
	} {
		for format, begins := range map[string]string{"text": "", "markdown": "", "html": "<!DOCTYPE html>", "json": ""} {
			code, out, errs := sub(name).Run("-format " + format + " " + args)
			require.Zero(t, code, "%s %s: %s", name, format, errs)
			require.Empty(t, errs)
			require.True(t, strings.HasPrefix(out, begins), "%s %s", name, format)
			if format == "json" {
				require.Regexp(t, `^[\[{]`, out)
			}
		}
		for _, wrong := range []string{"-format pdf " + args, args + " more", "-moonlight " + args} {
			code, out, errs := sub(name).Run(wrong)
			require.Equal(t, misused, code, "%s %s", name, wrong)
			require.Empty(t, out)
			require.Contains(t, errs, "usage: remedies "+name)
		}
	}
	require.Len(t, commands(), 12)
}
