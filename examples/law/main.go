// Command law prints the law the library knows: a line for each of the jurisdictions, or one jurisdiction as of a day.
//
// Usage: law [-in CODE [-on DAY] [-accrual DAY] [-filing DAY] [-verdict DAY] [-judgment DAY] [-cause CAUSE] [-history] | -unconfirmed | -unwitnessed [-in CODE]] [-format text|markdown|json]
//
// Without -in it lists the jurisdictions: the cap on punitive damages in words, the regime of fault, the day of the last
// review, and how many of the versions rest on a source that was read. With -in it prints every rule of one jurisdiction in
// force on a day, which stands for accrual, filing, verdict and judgment alike, with its citations. With -accrual, -filing,
// -verdict and -judgment these days differ; one that is not given is that of -on, and not known where there is none. With
// -history it prints all versions of every rule. With -unconfirmed it lists every version that rests on no source that was read; with -unwitnessed every
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
		fmt.Fprintln(stderr, "usage: law [-in CODE [-on DAY] [-accrual DAY] [-filing DAY] [-verdict DAY] [-judgment DAY] [-cause CAUSE] [-history] | -unconfirmed | -unwitnessed [-in CODE]] [-format text|markdown|json]")
		flags.PrintDefaults()
	}
	in := flags.String("in", "", "code of a jurisdiction, such as US-OH; US is federal law")
	on := flags.String("on", "", "day, YYYY-MM-DD; the day of the library's review where none is given")
	events := map[string]*string{}
	for _, e := range eventNames() {
		events[e] = flags.String(e, "", "day of "+e+", YYYY-MM-DD, where it is another than that of -on")
	}
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
		*in == "" && (*on != "" || given(events) || *cause != "" || *history) || *unconfirmed && (*in != "" || *unwitnessed) || (*unconfirmed || *unwitnessed) && *format != "text" ||
		*unwitnessed && (*on != "" || given(events) || *cause != "" || *history) || *history && (*on != "" || given(events)) {
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
		var days dated.Dates
		if days, err = daysOf(*on, events); err != nil {
			return wrong(err)
		}
		err = show(stdout, query{of: j, on: days, cause: *cause, history: *history}, *format)
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

// eventNames are the events whose days select versions of the law, by the names of their flags.
func eventNames() []string { return []string{"accrual", "filing", "verdict", "judgment"} }

// given reports whether the day of some event was given.
func given(events map[string]*string) bool {
	for _, day := range events {
		if *day != "" {
			return true
		}
	}
	return false
}

// daysOf reads the days that were given: the same for all events, the day of the library's review where none was given, or those
// of single events.
func daysOf(on string, events map[string]*string) (dated.Dates, error) {
	var d dated.Dates
	switch {
	case on != "":
		day, err := civil.Parse(on)
		if err != nil {
			return d, fmt.Errorf("-on: %w", err)
		}
		d = everyDate(day)
	case !given(events):
		d = everyDate(dated.AsOf())
	}
	for i, to := range []*civil.Date{&d.Accrual, &d.Filing, &d.Verdict, &d.Judgment} {
		name := eventNames()[i]
		if *events[name] == "" {
			continue
		}
		day, err := civil.Parse(*events[name])
		if err != nil {
			return d, fmt.Errorf("-%s: %w", name, err)
		}
		*to = day
	}
	return d, nil
}
