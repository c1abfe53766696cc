package main

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

func assessCommand() command {
	return command{
		name:  "assess",
		says:  "the judgment that a verdict comes to",
		usage: "[-format FORMAT] [-through EVENT] [-strict] [-presume] [-form judgment|worksheet] [-compare POINT]... FILE|-",
		about: `FILE is a matter or a plain verdict as JSON; "-" reads the standard input. With -form it prints a form to fill in: the judgment for
a court to enter, or the worksheet of a verdict form, which asks for the findings that the law of the claims turns on. With
-compare it prints the judgment beside one that differs in a point, and what that is worth in dollars: through=EVENT stops
after an event; accrual=DATE, filing=DATE, verdict=DATE or judgment=DATE asks the law of another day; file=FILE is the matter
as another file records it; branches compares the ways in which an election that is open can go. It may be repeated.`,
		example: "examples/remedies/matters/virginia-cap.json",
		run:     (*call).assess,
	}
}

func needsCommand() command {
	return command{
		name:    "needs",
		says:    "what the law asks of a matter and the matter does not hold",
		usage:   "[-format FORMAT] [-through EVENT] [-strict] [-presume] FILE|-",
		about:   "FILE is a matter or a plain verdict as JSON; \"-\" reads the standard input. It exits with 3 where something stands in the way of a judgment.",
		example: "examples/remedies/matters/asking/tennessee-verdict.json",
		run:     (*call).needs,
	}
}

// options are the flags that say how a matter is assessed.
func (c *call) options(o *damages.Options) {
	c.flags.StringVar(&o.Through, "through", "", "stop after the event with this ID")
	c.flags.BoolVar(&o.Strict, "strict", false, "refuse law that is not confirmed")
	c.flags.BoolVar(&o.Presume, "presume", false, "take the ordinary case for exceptions that nobody recorded, such as a felony conviction")
}

func (c *call) assess() int {
	var o damages.Options
	var points []string
	flags := c.begin()
	c.options(&o)
	form := flags.String("form", "", "print a form: judgment or worksheet")
	flags.Func("compare", "compare with what differs in a point: through=EVENT, accrual=DATE, filing=DATE, verdict=DATE, judgment=DATE, file=FILE or branches; may be repeated", func(s string) error {
		points = append(points, s)
		return nil
	})
	if code, ok := c.parse(1); !ok {
		return code
	}
	switch {
	case *form != "" && *form != "judgment" && *form != "worksheet":
		return c.misused("-form: " + *form + " is neither judgment nor worksheet")
	case *form != "" && len(points) > 0:
		return c.misused("-form and -compare ask for two things")
	case c.format == "json" && (*form != "" || len(points) > 0):
		return c.misused("-format: a form or a comparison is text, markdown or html")
	}
	data, err := c.read(c.flags.Arg(0))
	if err != nil {
		return c.refused(err)
	}
	var d *statement.Document
	var value any
	switch {
	case *form != "":
		d, err = fillIn(data, *form, o)
	case len(points) > 0:
		d, err = compare(data, points, o)
	default:
		d, value, err = assessed(data, o, c.format)
	}
	if err != nil {
		code := c.refused(err)
		if damages.ErrorCode(err) == damages.CodeNeeded {
			fmt.Fprintf(c.stderr, "\"remedies needs %s\" lists what is asked, with its answers; -presume takes the ordinary case.\n", c.flags.Arg(0))
		}
		return code
	}
	return c.print(answers.Answer{Document: d, Value: value})
}

// assessed is the statement of a judgment, or its JSON.
func assessed(data []byte, o damages.Options, format string) (d *statement.Document, value any, err error) {
	if format == "json" {
		raw, err := damages.AppendJudgment(nil, data, o)
		return nil, json.RawMessage(raw), err
	}
	m, err := damages.DecodeMatter(data)
	if err != nil {
		return nil, nil, err
	}
	j, err := damages.Assess(m, o)
	if err != nil {
		return nil, nil, err
	}
	d, err = statement.Of(j)
	return d, nil, err
}

func (c *call) needs() int {
	var o damages.Options
	c.begin()
	c.options(&o)
	if code, ok := c.parse(1); !ok {
		return code
	}
	data, err := c.read(c.flags.Arg(0))
	if err != nil {
		return c.refused(err)
	}
	m, err := damages.DecodeMatter(data)
	if err != nil {
		return c.refused(err)
	}
	needs, err := damages.Needs(m, o)
	if err != nil {
		return c.refused(err)
	}
	if code := c.print(answers.Answer{Document: statement.OfNeeds(m.Caption, needs), Value: json.RawMessage(damages.MarshalNeeds(needs))}); code != answered {
		return code
	}
	if slices.ContainsFunc(needs, func(n damages.Need) bool { return n.Blocks }) {
		return asks
	}
	return answered
}
