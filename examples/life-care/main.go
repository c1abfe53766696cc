// Command life-care values a life-care plan: items of several categories, each with its own growth, some every few years,
// for as long as the person lives, under three sets of assumptions side by side.
//
// Usage: life-care [-scenario NAME] [-format text|markdown|csv|json]
//
// Without -scenario it prints the items and the scenarios side by side. With it, that scenario year by year: the sum of
// all items as text or Markdown, each item for itself as CSV or JSON. The plan is invented and
// lies beside the program. It exits 0, 1 where the plan allows no result, 2 where it was called wrongly. It prints
// nothing that is legal advice.
package main

import (
	_ "embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"
)

//go:embed plan.json
var planFile []byte

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

var errUsage = errors.New("wrong use")

func run(args []string, stdout, stderr io.Writer) int {
	var name, format string
	flags := flag.NewFlagSet("life-care", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&name, "scenario", "", "scenario to print year by year")
	flags.StringVar(&format, "format", "text", "text, markdown, csv or json")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() != 0 {
		flags.Usage()
		return 2
	}
	out, err := answer(planFile, name, format)
	if err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			fmt.Fprintln(stderr, line)
		}
		if errors.Is(err, errUsage) {
			return 2
		}
		return 1
	}
	fmt.Fprintf(stdout, "%s", out)
	return 0
}

func answer(file []byte, name, format string) (string, error) {
	p, err := readPlan(file)
	if err != nil {
		return "", err
	}
	if name == "" {
		switch format {
		case "text":
			return p.sideBySide()
		default:
			return "", fmt.Errorf("%w: -format %s needs a -scenario", errUsage, format)
		}
	}
	for _, s := range p.Scenarios {
		if s.Name == name {
			return p.yearByYear(s, format)
		}
	}
	return "", fmt.Errorf("%w: no scenario %q", errUsage, name)
}
