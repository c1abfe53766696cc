package main

import (
	"errors"
	"flag"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/examples/remedies/answers"
	"github.com/makewhole/remedies/injunction/clock"
)

func clockCommand() command {
	return command{
		name: "clock",
		says: "the deadlines of a restraining order, or of a judgment",
		usage: "-in CODE -entered DATE[THH:MM] [-notice without_notice|on_notice|after_hearing] [-days N | -until DATE] [-extend]... [-extended-on DATE] [-consent N] [-dissolve DATE] " +
			"[-removed DATE [-state-ends DATE]] [-hearing DATE] [-good-cause] [-closed DATE=WHY]... [-state-holiday DATE=WHY]... [-inaccessible DATE=WHY]... [-observed] [-format FORMAT] | -judgment -entered DATE [-money] [-injunction] [-us-party] [-format FORMAT]",
		about: `Every deadline is printed with the rule that counts it. With -judgment the day is the entry of a judgment in a federal court, and
-money, -injunction and -us-party say what it is.`,
		example: "-in US -entered 2025-10-17T15:04 -extend",
		run:     (*call).clock,
	}
}

func (c *call) clock() int {
	order := clock.TRO{In: clock.Federal, Notice: clock.WithoutNotice}
	entry := clock.Entry{}
	var calendar clock.Calendar
	var judgment bool
	flags := c.begin()
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
	flags.Func("days", "days the order sets for itself", count(&order.SetDays, 9999, "days"))
	flags.Func("until", "last day the order names", day(&order.SetUntil))
	flags.BoolFunc("extend", "extended for a like period; may be repeated", switched(func() error {
		order.Extensions = append(order.Extensions, clock.Extension{})
		return nil
	}))
	flags.Func("extended-on", "day of the last -extend", func(s string) error {
		n := len(order.Extensions)
		if n == 0 || order.Extensions[n-1].Consent {
			return errors.New("give -extend first")
		}
		return day(&order.Extensions[n-1].On)(s)
	})
	flags.Func("consent", "days of an extension by consent; may be repeated", func(s string) error {
		n := 0
		err := count(&n, 9999, "days")(s)
		order.Extensions = append(order.Extensions, clock.Extension{Consent: true, Days: n})
		return err
	})
	flags.Func("dissolve", "day notice of a motion to dissolve was given", day(&order.Dissolve))
	flags.Func("removed", "day the state court's case was removed", day(&order.Removed))
	flags.Func("state-ends", "last day under state law, where it is not computed", day(&order.StateEnds))
	flags.Func("hearing", "day set for the hearing (California)", day(&order.Hearing))
	flags.BoolVar(&order.GoodCause, "good-cause", false, "later hearing for good cause (California)")
	flags.Func("closed", "a day the President declared a holiday, `DATE=WHY`; may be repeated", closing(&calendar.Declared))
	flags.Func("state-holiday", "a legal holiday of the state, `DATE=WHY`; may be repeated", closing(&calendar.State))
	flags.Func("inaccessible", "a day the clerk's office was inaccessible, `DATE=WHY`; may be repeated", closing(&calendar.Inaccessible))
	flags.BoolVar(&calendar.Observed, "observed", false, "days on which weekend holidays are observed count as holidays")
	flags.BoolVar(&judgment, "judgment", false, "the clocks of a judgment entered in a federal court instead")
	flags.BoolVar(&entry.Money, "money", false, "the judgment awards money")
	flags.BoolVar(&entry.Injunction, "injunction", false, "the judgment grants or denies an injunction")
	flags.BoolVar(&entry.UnitedStates, "us-party", false, "the United States is a party")
	if code, ok := c.parse(0); !ok {
		return code
	}
	if order.Entered.IsZero() {
		return c.misused("-entered is missing")
	}
	if wrong := misplaced(flags, judgment, order); wrong != "" {
		return c.misused(wrong)
	}
	q := answers.Clock{Calendar: calendar}
	if judgment {
		entry.Entered = order.Entered
		q.Judgment = &entry
	} else {
		q.Order = &order
	}
	a, err := q.Answer()
	if err != nil {
		return c.refused(err)
	}
	return c.print(a)
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
