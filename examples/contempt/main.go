// Command contempt says what a sanction for contempt is in law and what it comes to: the class first, then the count on
// the order's own terms, then what is owed.
//
// Usage: contempt [-case NAME] [-through DATE] [-format text|markdown|json] [FILE]
//
// FILE is a sanction as JSON of the schema remedies.sanction/v1; without one a published case that the program carries
// is counted: trump (People v. Trump, N.Y. Sup. Ct. 2022), sealed (In re Sealed Case, D.C. Cir. 2023), bagwell (United
// Mine Workers v. Bagwell, U.S. 1994). -met and -missed say whether the purge condition was met in time, where the case
// or file has one. It exits 0, 1 where the input does not allow a result, and 2 where it was called wrongly. It prints
// nothing that is legal advice.
package main

import (
	"embed"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/injunction/contempt"
)

//go:embed cases/*.json
var cases embed.FS

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	var name, format string
	var through civil.Date
	var met, missed bool
	flags := flag.NewFlagSet("contempt", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: contempt [-case trump|sealed|bagwell] [-through DATE] [-met|-missed] [-format text|markdown|json] [FILE]")
		flags.PrintDefaults()
	}
	flags.StringVar(&name, "case", "trump", "a published case: trump, sealed, bagwell")
	flags.Func("through", "day to count through, YYYY-MM-DD", func(s string) (err error) {
		through, err = civil.Parse(s)
		return err
	})
	flags.BoolVar(&met, "met", false, "the purge condition was met in time")
	flags.BoolVar(&missed, "missed", false, "the purge condition was not met in time")
	flags.StringVar(&format, "format", "text", "text, markdown or json")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	chosen := false
	flags.Visit(func(f *flag.Flag) { chosen = chosen || f.Name == "case" })
	if flags.NArg() > 1 || flags.NArg() == 1 && chosen || met && missed || format != "text" && format != "markdown" && format != "json" {
		flags.Usage()
		return 2
	}
	err := func() error {
		data, err := cases.ReadFile("cases/" + name + ".json")
		if flags.NArg() == 1 {
			name = flags.Arg(0)
			data, err = os.ReadFile(name)
		}
		if err != nil {
			return err
		}
		s, err := contempt.ParseSanction(data)
		if err != nil {
			return err
		}
		switch {
		case met:
			s.Purge.Met = finding.Established
		case missed:
			s.Purge.Met = finding.NotEstablished
		}
		a, err := s.Assess(through)
		if err != nil {
			return err
		}
		return show(stdout, format, name, s, a)
	}()
	if err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			fmt.Fprintln(stderr, line)
		}
		return 1
	}
	return 0
}

func show(w io.Writer, format, name string, s contempt.Sanction, a contempt.Account) error {
	if format == "json" {
		b, err := a.MarshalJSON()
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(w, "%s\n", b)
		return err
	}
	d := &statement.Document{Title: "Contempt: " + name}
	aside := s.Kind.InWords()
	if s.Payee != "" {
		aside += ", payable to " + s.Payee
	}
	d.AddContempt("SANCTION", aside, a)
	out := d.Text()
	if format == "markdown" {
		out = d.Markdown()
	}
	_, err := io.WriteString(w, out)
	return err
}
