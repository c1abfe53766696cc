package main

import (
	"fmt"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

func lawCommand() command {
	return command{
		name:  "law",
		says:  "the law the library knows: of all jurisdictions, or of one on a day",
		usage: "[-in CODE [-on DAY] [-accrual DAY] [-filing DAY] [-verdict DAY] [-judgment DAY] [-cause CAUSE] [-history] | -unconfirmed] [-format FORMAT]",
		about: `Without -in it lists the jurisdictions: the cap on punitive damages in words, the regime of fault, and how many of the versions
rest on a source that was read. With -in it prints every rule of one jurisdiction in force on a day, which stands for accrual,
filing, verdict and judgment alike, with its citations. With -accrual, -filing, -verdict and -judgment these days differ; one
that is not given is that of -on, and not known where there is none. With -history it prints all versions of every rule. With
-unconfirmed it lists every version that rests on no source that was read.`,
		example: "-in US-OH -on 2015-06-01",
		run:     (*call).law,
	}
}

func (c *call) law() int {
	flags := c.begin()
	in := flags.String("in", "", "code of a jurisdiction, such as US-OH; US is federal law")
	on := flags.String("on", "", "day, YYYY-MM-DD; the day of the library's review where none is given")
	events := map[string]*string{}
	for _, e := range eventNames() {
		events[e] = flags.String(e, "", "day of "+e+", YYYY-MM-DD, where it is another than that of -on")
	}
	cause := flags.String("cause", "", "only what reaches claims of a cause of action, such as med-mal")
	history := flags.Bool("history", false, "all versions, not those in force on a day")
	unconfirmed := flags.Bool("unconfirmed", false, "every version that rests on no source that was read")
	if code, ok := c.parse(0); !ok {
		return code
	}
	days := append(eventNames(), "on")
	if name, ok := c.given(append(days, "cause", "history")...); ok && *in == "" {
		return c.misused("-" + name + " is for one jurisdiction: give -in too")
	}
	if name, ok := c.given(days...); ok && *history {
		return c.misused("-" + name + " is for the law on a day, and -history is for that of all days")
	}
	if name, ok := c.given(append(days, "in", "cause", "history")...); ok && *unconfirmed {
		return c.misused("-" + name + " and -unconfirmed ask for two things")
	}
	if *in != "" {
		if _, err := law.Lookup(*in); err != nil {
			return c.misused("-in: " + err.Error())
		}
	}
	switch {
	case *unconfirmed:
		return c.print(answers.Unconfirmed())
	case *in == "" && c.format == "markdown": // the table of the README
		return c.write(answers.Table())
	case *in == "":
		return c.print(answers.Jurisdictions())
	}
	asked, err := daysOf(*on, events)
	if err != nil {
		return c.misused(err.Error())
	}
	if *history { // no day was given
		asked = dated.Dates{}
	}
	return c.answer(answers.Law{In: *in, On: asked, Cause: *cause, History: *history}.Answer())
}

// eventNames are the events whose days select versions of the law, by the names of their flags.
func eventNames() []string { return []string{"accrual", "filing", "verdict", "judgment"} }

// daysOf reads the days that were given: the same for all events, the day of the library's review where none was given, or those
// of single events.
func daysOf(on string, events map[string]*string) (dated.Dates, error) {
	var d dated.Dates
	given := false
	for _, day := range events {
		given = given || *day != ""
	}
	switch {
	case on != "":
		day, err := civil.Parse(on)
		if err != nil {
			return d, fmt.Errorf("-on: %w", err)
		}
		d = answers.EveryDay(day)
	case !given:
		d = answers.EveryDay(dated.AsOf())
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
