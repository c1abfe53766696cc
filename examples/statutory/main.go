// Command statutory lists the remedies of statutes that fix, bound, multiply or cap damages, and computes one: what the
// law allows, who decides what it leaves open, and on which authority.
//
// Usage: statutory [-in CODE]
//
//	statutory -cite SECTION [-count N] [-on DATE] [-filed DATE] [-assessed DATE] [-willful] [-innocent] [-find TOPIC]...
//	          [-set QUANTITY=NUMBER]... [-choose POINT=NUMBER]... [-elect PACKAGE] [-judgment DATE] [-format text|json]
//
// Without -cite it lists all remedies, or those of one jurisdiction. A section that holds several remedies is computed for
// each that knows what is given. -choose records what was decided for one unit, -choose POINT:all=NUMBER for all
// together, -choose award=NUMBER the whole. It exits 0, 1 where the input or the law does not allow a result, and 2
// where it was called wrongly. It prints nothing that is legal advice.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"regexp"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/statutory"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// request is what was asked for.
type request struct {
	cite, in, format string
	count            *decimal.Decimal
	claim            statutory.Claim
}

func run(args []string, stdout, stderr io.Writer) int {
	q := request{claim: statutory.Claim{Quantities: map[statutory.Quantity]decimal.Decimal{}, Findings: map[finding.Topic]finding.Status{}}}
	flags := flag.NewFlagSet("statutory", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintln(stderr, "usage: statutory [-in CODE] | statutory -cite SECTION [-count N] [-on DATE] [-willful] [-find TOPIC]... [-set QUANTITY=NUMBER]... [-choose POINT=NUMBER]... [-elect PACKAGE]")
		flags.PrintDefaults()
	}
	flags.StringVar(&q.in, "in", "", "code of the jurisdiction whose remedies are listed, such as US or US-CA")
	flags.StringVar(&q.cite, "cite", "", "section of the statute, such as \"47 U.S.C. 227(b)(3)\"")
	flags.Func("count", "how many of what the remedy is counted by: works, calls, claims, days", func(s string) (err error) {
		var d decimal.Decimal
		if d, err = number(s); err == nil {
			q.count = &d
		}
		return err
	})
	flags.Func("on", "day of the violation, YYYY-MM-DD", day(&q.claim.Dates.Accrual))
	flags.Func("filed", "day the action was brought", day(&q.claim.Dates.Filing))
	flags.Func("assessed", "day a civil penalty is assessed", day(&q.claim.Dates.Assessment))
	flags.Func("judgment", "day of final judgment", day(&q.claim.Dates.Judgment))
	flags.BoolFunc("willful", "willfulness is found", q.flagged(statutory.Willful))
	flags.BoolFunc("innocent", "innocence is found", q.flagged(statutory.Innocent))
	flags.Func("find", "another finding the amounts turn on; may be repeated", func(s string) error { return q.found(finding.Topic(s)) })
	flags.Func("set", "a quantity, NAME=NUMBER; may be repeated", q.set)
	flags.Func("choose", "what was decided, POINT=NUMBER or POINT:all=NUMBER; may be repeated", q.choose)
	flags.StringVar(&q.claim.Elected.Package, "elect", "", "the package elected")
	flags.StringVar(&q.format, "format", "text", "text or json")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() != 0 || q.format != "text" && q.format != "json" {
		flags.Usage()
		return 2
	}
	if wrong := q.misplaced(flags); wrong != "" {
		fmt.Fprintln(stderr, wrong)
		return 2
	}
	if err := q.answer(stdout); err != nil {
		for _, line := range strings.Split(err.Error(), "\n") {
			fmt.Fprintln(stderr, line)
		}
		return 1
	}
	return 0
}

// misplaced says which flag was given that the answer does not read; "" where none was.
func (q *request) misplaced(flags *flag.FlagSet) string {
	wrong := ""
	flags.Visit(func(f *flag.Flag) {
		switch {
		case f.Name == "cite":
		case q.cite == "" && f.Name != "in":
			wrong = "-" + f.Name + " is for one statute: give -cite too"
		case q.cite != "" && f.Name == "in":
			wrong = "-in lists remedies, and -cite asks for one"
		}
	})
	return wrong
}

// plain reports whether a number is written as people do: with or without a dollar sign, thousands set off by commas or not at all.
func plain(s string) bool {
	return regexp.MustCompile(`^-?\$?([0-9]+|[0-9]{1,3}(,[0-9]{3})+)(\.[0-9]+)?$`).MatchString(s)
}

func number(s string) (decimal.Decimal, error) {
	if len(s) > 32 || !plain(s) {
		return decimal.Decimal{}, errors.New("not a plain number, such as 1500, 1,500 or 1500.50")
	}
	return decimal.NewFromString(strings.NewReplacer(",", "", "$", "").Replace(s))
}

func day(to *civil.Date) func(string) error {
	return func(s string) (err error) {
		*to, err = civil.Parse(s)
		return err
	}
}

func (q *request) found(topic finding.Topic) error {
	q.claim.Findings[topic] = finding.Established
	return topic.Validate()
}

// flagged notes a finding for a flag that takes no value.
func (q *request) flagged(topic finding.Topic) func(string) error {
	return func(s string) error {
		if s != "true" {
			return errors.New("takes no value")
		}
		return q.found(topic)
	}
}

func (q *request) set(s string) error {
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

func (q *request) choose(s string) error {
	name, value, ok := strings.Cut(s, "=")
	if !ok {
		return errors.New("want POINT=NUMBER")
	}
	name, all := strings.CutSuffix(name, ":all")
	d, err := number(value)
	q.claim.Choices = append(q.claim.Choices, statutory.Choice{Point: statutory.PointID(name), Amount: d, InAll: all})
	return err
}

// answer lists, or computes.
func (q *request) answer(w io.Writer) error {
	if q.cite == "" {
		return q.list(w)
	}
	remedies, err := statutory.Find(q.cite)
	if err != nil {
		return fmt.Errorf("-cite: %w", err)
	}
	var results []statutory.Result
	var failed []error
	for _, r := range remedies {
		result, err := q.compute(r)
		if err != nil {
			failed = append(failed, fmt.Errorf("%s: %w", r.Cite(), err))
			continue
		}
		results = append(results, result)
	}
	if results == nil {
		return errors.Join(failed...)
	}
	if q.format == "json" {
		return printJSON(w, results)
	}
	return printText(w, results)
}

// compute is the remedy on the claim, with the count where the remedy is counted.
func (q *request) compute(r statutory.Remedy) (statutory.Result, error) {
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

func (q *request) list(w io.Writer) error {
	var b strings.Builder
	subject, n := "", 0
	var reviewed civil.Date // the last day on which a source was read
	for r := range statutory.All() {
		if q.in != "" && r.Jurisdiction() != q.in {
			continue
		}
		heading := r.Subject()
		if r.Jurisdiction() != "US" {
			heading = r.Jurisdiction()
		}
		if heading != subject {
			subject = heading
			b.WriteString("\n" + strings.ToUpper(subject) + "\n")
		}
		n++
		fmt.Fprintf(&b, "  %-38s %s\n", r.Cite(), r.Title())
		for v := range r.Versions() {
			if reviewed.Before(v.Reviewed) {
				reviewed = v.Reviewed
			}
			for _, p := range v.Packages.All() {
				fmt.Fprintf(&b, "      %-12s %s: %s\n", since(v), p.Title, p.Words)
			}
		}
	}
	if n == 0 {
		return fmt.Errorf("-in: no remedy of %q is recorded", q.in)
	}
	_, err := fmt.Fprintf(w, "%d remedies, last reviewed on %s\n%s", n, reviewed, b.String())
	return err
}

func since(v statutory.Version) string {
	if v.From.IsZero() {
		return ""
	}
	return v.From.String()
}
