package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/statutory"
	"github.com/makewhole/remedies/examples/remedies/answers"
)

func statutoryCommand() command {
	return command{
		name: "statutory",
		says: "what a statute fixes, bounds, multiplies or caps",
		usage: "[-in CODE] | -cite SECTION [-count N] [-on DATE] [-filed DATE] [-assessed DATE] [-willful] [-innocent] [-find TOPIC]... [-set QUANTITY=NUMBER]... " +
			"[-choose POINT=NUMBER]... [-elect PACKAGE] [-judgment DATE] [-format FORMAT]",
		about: `Without -cite it lists all remedies, or those of one jurisdiction. With it the remedy is computed: what the law allows, who decides
what it leaves open, and on which authority. A section that holds several remedies is computed for each that knows what is
given. -choose records what was decided for one unit, -choose POINT:all=NUMBER for all together, -choose award=NUMBER the whole.`,
		example: "-cite \"47 U.S.C. 227\" -count 1500 -willful",
		run:     (*call).statutory,
	}
}

// statute is the question: what a statute allows.
type statute struct {
	cite, in string
	count    *decimal.Decimal
	claim    statutory.Claim
}

func (c *call) statutory() int {
	q := statute{claim: statutory.Claim{Quantities: map[statutory.Quantity]decimal.Decimal{}, Findings: map[finding.Topic]finding.Status{}}}
	flags := c.begin()
	flags.StringVar(&q.in, "in", "", "code of the jurisdiction whose remedies are listed, such as US or US-CA")
	flags.StringVar(&q.cite, "cite", "", "section of the statute, such as \"47 U.S.C. 227(b)(3)\"")
	flags.Func("count", "how many of what the remedy is counted by: works, calls, claims, days", func(s string) (err error) {
		var d decimal.Decimal
		if d, err = number(s); err == nil {
			q.count = &d
		}
		return err
	})
	flags.Func("on", "day of the violation, `YYYY-MM-DD`", day(&q.claim.Dates.Accrual))
	flags.Func("filed", "day the action was brought", day(&q.claim.Dates.Filing))
	flags.Func("assessed", "day a civil penalty is assessed", day(&q.claim.Dates.Assessment))
	flags.Func("judgment", "day of final judgment", day(&q.claim.Dates.Judgment))
	flags.BoolFunc("willful", "willfulness is found", q.flagged(statutory.Willful))
	flags.BoolFunc("innocent", "innocence is found", q.flagged(statutory.Innocent))
	flags.Func("find", "another finding the amounts turn on; may be repeated", func(s string) error { return q.found(finding.Topic(s)) })
	flags.Func("set", "a quantity, NAME=NUMBER; may be repeated", q.set)
	flags.Func("choose", "what was decided, POINT=NUMBER or POINT:all=NUMBER; may be repeated", q.choose)
	flags.StringVar(&q.claim.Elected.Package, "elect", "", "the package elected")
	if code, ok := c.parse(0); !ok {
		return code
	}
	if name, ok := c.given("count", "on", "filed", "assessed", "judgment", "willful", "innocent", "find", "set", "choose", "elect"); ok && q.cite == "" {
		return c.misused("-" + name + " is for one statute: give -cite too")
	}
	if q.cite == "" {
		d, list, err := remedies(q.in)
		if err != nil {
			return c.refused(err)
		}
		return c.print(answers.Answer{Document: d, Value: list})
	}
	if q.in != "" {
		return c.misused("-in lists remedies, and -cite asks for one")
	}
	results, left, err := q.results()
	if err != nil {
		return c.refused(err)
	}
	return c.print(answers.Answer{Document: resultsDocument(results, left), Value: resultsValue(results)})
}

func (q *statute) found(topic finding.Topic) error {
	q.claim.Findings[topic] = finding.Established
	return topic.Validate()
}

// flagged notes a finding for a flag that takes no value.
func (q *statute) flagged(topic finding.Topic) func(string) error {
	return switched(func() error { return q.found(topic) })
}

func (q *statute) set(s string) error {
	name, value, ok := strings.Cut(s, "=")
	if !ok {
		return errors.New("want NAME=NUMBER")
	}
	if _, given := q.claim.Quantities[statutory.Quantity(name)]; given {
		return errors.New(name + " is given twice")
	}
	d, err := number(value)
	q.claim.Quantities[statutory.Quantity(name)] = d
	return err
}

func (q *statute) choose(s string) error {
	name, value, ok := strings.Cut(s, "=")
	if !ok {
		return errors.New("want POINT=NUMBER")
	}
	name, all := strings.CutSuffix(name, ":all")
	d, err := number(value)
	q.claim.Choices = append(q.claim.Choices, statutory.Choice{Point: statutory.PointID(name), Amount: d, InAll: all})
	return err
}

// results computes the remedies of the section that know what is given, and says why others of it were left out.
func (q *statute) results() (results []statutory.Result, left []error, err error) {
	remedies, err := statutory.Find(q.cite)
	if err != nil {
		return nil, nil, fmt.Errorf("-cite: %w", err)
	}
	for _, r := range remedies {
		result, err := q.compute(r)
		if err != nil {
			left = append(left, fmt.Errorf("%s: %w", r.Cite(), err))
			continue
		}
		results = append(results, result)
	}
	if results == nil {
		return nil, nil, errors.Join(left...)
	}
	return results, left, nil
}

// compute is the remedy on the claim, with the count where the remedy is counted.
func (q *statute) compute(r statutory.Remedy) (statutory.Result, error) {
	c := q.claim
	if q.count != nil {
		if r.Unit() == "" {
			return statutory.Result{}, errors.New("-count: this remedy is not counted")
		}
		if _, set := q.claim.Quantities[r.Unit()]; set {
			return statutory.Result{}, fmt.Errorf("-count: %s is given by -set too", r.Unit())
		}
		c.Quantities = map[statutory.Quantity]decimal.Decimal{r.Unit(): *q.count}
		for name, d := range q.claim.Quantities {
			c.Quantities[name] = d
		}
	}
	return r.Compute(c)
}
