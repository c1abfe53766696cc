// Command tro-clock prints every deadline of a temporary restraining order, or of a judgment, with the rule that counts it.
//
// Usage: tro-clock -in CODE -entered DATE[THH:MM] [-notice without_notice|on_notice|after_hearing] [-days N | -until DATE]
// [-extend]... [-extended-on DATE] [-consent N] [-dissolve DATE] [-removed DATE [-state-ends DATE]] [-hearing DATE]
// [-good-cause] [-closed DATE=WHY]... [-state-holiday DATE=WHY]... [-observed] [-format text|markdown|json]
//
// With -judgment the day is the entry of a judgment in a federal court, and -money, -injunction and -us-party say what it
// is. It exits 0, 1 where the input or the law does not allow a result, and 2 where it was called wrongly. It prints
// nothing that is legal advice.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/injunction/clock"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	order := clock.TRO{In: clock.Federal, Notice: clock.WithoutNotice}
	entry := clock.Entry{}
	var calendar clock.Calendar
	var judgment bool
	var format string
	flags := flag.NewFlagSet("tro-clock", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: tro-clock -in CODE -entered DATE[THH:MM] [-days N] [-extend] [-dissolve DATE] [-format text|markdown|json]")
		flags.PrintDefaults()
	}
	flags.TextVar(&order.In, "in", order.In, "whose court: US, US-CA, US-DE, US-NY or US-TX")
	flags.TextVar(&order.Notice, "notice", order.Notice, "how the order was made: without_notice, on_notice, after_hearing")
	flags.Func("entered", "day of entry (Texas: of signing), with the hour where known: 2025-10-17T15:04", func(s string) (err error) {
		date, at, timed := strings.Cut(s, "T")
		if timed {
			if err = order.At.UnmarshalText([]byte(at)); err != nil {
				return err
			}
		}
		order.Entered, err = civil.Parse(date)
		return err
	})
	flags.Func("days", "days the order sets for itself", func(s string) (err error) {
		order.SetDays, err = days(s)
		return err
	})
	flags.Func("until", "last day the order names", day(&order.SetUntil))
	flags.BoolFunc("extend", "extended for a like period; may be repeated", func(s string) error {
		if s != "true" {
			return errors.New("takes no value")
		}
		order.Extensions = append(order.Extensions, clock.Extension{})
		return nil
	})
	flags.Func("extended-on", "day of the last -extend", func(s string) error {
		n := len(order.Extensions)
		if n == 0 || order.Extensions[n-1].Consent {
			return errors.New("give -extend first")
		}
		return day(&order.Extensions[n-1].On)(s)
	})
	flags.Func("consent", "days of an extension by consent; may be repeated", func(s string) error {
		n, err := days(s)
		order.Extensions = append(order.Extensions, clock.Extension{Consent: true, Days: n})
		return err
	})
	flags.Func("dissolve", "day notice of a motion to dissolve was given", day(&order.Dissolve))
	flags.Func("removed", "day the state court's case was removed", day(&order.Removed))
	flags.Func("state-ends", "last day under state law, where it is not computed", day(&order.StateEnds))
	flags.Func("hearing", "day set for the hearing (California)", day(&order.Hearing))
	flags.BoolVar(&order.GoodCause, "good-cause", false, "later hearing for good cause (California)")
	flags.Func("closed", "a day the President declared a holiday, DATE=WHY; may be repeated", closing(&calendar.Declared))
	flags.Func("state-holiday", "a legal holiday of the state, DATE=WHY; may be repeated", closing(&calendar.State))
	flags.Func("inaccessible", "a day the clerk's office was inaccessible, DATE=WHY; may be repeated", closing(&calendar.Inaccessible))
	flags.BoolVar(&calendar.Observed, "observed", false, "days on which weekend holidays are observed count as holidays")
	flags.BoolVar(&judgment, "judgment", false, "the clocks of a judgment entered in a federal court instead")
	flags.BoolVar(&entry.Money, "money", false, "the judgment awards money")
	flags.BoolVar(&entry.Injunction, "injunction", false, "the judgment grants or denies an injunction")
	flags.BoolVar(&entry.UnitedStates, "us-party", false, "the United States is a party")
	flags.StringVar(&format, "format", "text", "text, markdown or json")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() != 0 || order.Entered.IsZero() || format != "text" && format != "markdown" && format != "json" {
		flags.Usage()
		return 2
	}
	if wrong := misplaced(flags, judgment, order); wrong != "" {
		fmt.Fprintln(stderr, wrong)
		return 2
	}
	var s clock.Schedule
	var err error
	if judgment {
		entry.Entered = order.Entered
		s, err = entry.Schedule(calendar)
	} else {
		s, err = order.Schedule(calendar)
	}
	if err == nil {
		err = show(stdout, format, s)
	}
	if err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			fmt.Fprintln(stderr, line)
		}
		return 1
	}
	return 0
}

func show(w io.Writer, format string, s clock.Schedule) error {
	if format == "json" {
		b, err := s.MarshalJSON()
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(w, "%s\n", b)
		return err
	}
	d := &statement.Document{Title: "Deadlines"}
	d.AddSchedule("CLOCKS", s)
	out := d.Text()
	if format == "markdown" {
		out = d.Markdown()
	}
	_, err := io.WriteString(w, out)
	return err
}

// misplaced says which flag was given that the clocks asked for do not read; "" where none was.
func misplaced(flags *flag.FlagSet, judgment bool, order clock.TRO) string {
	both := []string{"entered", "closed", "state-holiday", "inaccessible", "observed", "judgment", "format"}
	ofJudgment := []string{"money", "injunction", "us-party"}
	wrong := ""
	flags.Visit(func(f *flag.Flag) {
		switch {
		case slices.Contains(both, f.Name):
		case judgment && !slices.Contains(ofJudgment, f.Name):
			wrong = "-" + f.Name + " is for a restraining order, and -judgment asks for the clocks of a judgment"
		case !judgment && slices.Contains(ofJudgment, f.Name):
			wrong = "-" + f.Name + " is for a judgment: give -judgment too"
		}
	})
	if judgment && !order.At.IsZero() {
		wrong = "-entered: the clocks of a judgment count days and read no hour"
	}
	return wrong
}

// days reads a number of days: plain digits, more than zero.
func days(s string) (int, error) {
	n, err := strconv.Atoi(s)
	if err != nil || n <= 0 || n > 9999 || strings.ContainsAny(s, "+-") {
		return 0, errors.New("want a number of days, 1 to 9999")
	}
	return n, nil
}

func day(to *civil.Date) func(string) error {
	return func(s string) (err error) {
		*to, err = civil.Parse(s)
		return err
	}
}

func closing(to *[]clock.Closing) func(string) error {
	return func(s string) error {
		on, why, ok := strings.Cut(s, "=")
		if !ok || strings.TrimSpace(why) == "" {
			return errors.New("want DATE=WHY")
		}
		c := clock.Closing{Why: why}
		if err := day(&c.On)(on); err != nil {
			return err
		}
		*to = append(*to, c)
		return nil
	}
}
