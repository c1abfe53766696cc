// Command law prints the law the library knows: a line for each of the jurisdictions, or one jurisdiction as of a day.
//
// Usage: law [-in CODE [-on YYYY-MM-DD] [-cause CAUSE] [-history] | -unconfirmed | -unwitnessed [-in CODE]] [-format text|markdown|json]
//
// Without -in it lists the jurisdictions: the cap on punitive damages in words, the regime of fault, the day of the last
// review, and how many of the versions rest on a source that was read. With -in it prints every rule of one jurisdiction in
// force on a day, which stands for accrual, filing, verdict and judgment alike, with its citations; with -history all versions
// of every rule. With -unconfirmed it lists every version that rests on no source that was read; with -unwitnessed every
// version with figures of which no source's own words are recorded, of all jurisdictions or of one. It exits 0, or 2 where it
// was called wrongly. It prints nothing that is legal advice.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/vocabulary"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("law", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: law [-in CODE [-on YYYY-MM-DD] [-cause CAUSE] [-history] | -unconfirmed | -unwitnessed [-in CODE]] [-format text|markdown|json]")
		flags.PrintDefaults()
	}
	in := flags.String("in", "", "code of a jurisdiction, such as US-OH; US is federal law")
	on := flags.String("on", "", "day, YYYY-MM-DD; the day of the library's review where none is given")
	cause := flags.String("cause", "", "only what reaches claims of a cause of action, such as med-mal")
	history := flags.Bool("history", false, "all versions, not those in force on a day")
	unconfirmed := flags.Bool("unconfirmed", false, "every version that rests on no source that was read")
	unwitnessed := flags.Bool("unwitnessed", false, "every version with figures of which no source's own words are recorded")
	format := flags.String("format", "text", "text, markdown or json")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	wrong := func(err error) int {
		fmt.Fprintln(stderr, err)
		return 2
	}
	if flags.NArg() != 0 || *format != "text" && *format != "markdown" && *format != "json" ||
		*in == "" && (*on != "" || *cause != "" || *history) || *unconfirmed && (*in != "" || *unwitnessed) || (*unconfirmed || *unwitnessed) && *format != "text" ||
		*unwitnessed && (*on != "" || *cause != "" || *history) || *history && *on != "" {
		flags.Usage()
		return 2
	}
	if *cause != "" && !vocabulary.KnownCause(*cause) {
		return wrong(fmt.Errorf("-cause: %q is no cause of action that rules know", *cause))
	}
	var err error
	switch {
	case *unconfirmed:
		err = doubtful(stdout)
	case *unwitnessed:
		err = withoutWitnesses(stdout, *in)
	case *in == "":
		err = list(stdout, *format)
	default:
		var j law.Jurisdiction
		if j, err = law.Lookup(*in); err != nil {
			return wrong(fmt.Errorf("-in: %w", err))
		}
		day := dated.AsOf()
		if *on != "" {
			if day, err = civil.Parse(*on); err != nil {
				return wrong(fmt.Errorf("-on: %w", err))
			}
		}
		err = show(stdout, query{of: j, on: day, cause: *cause, history: *history}, *format)
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}
