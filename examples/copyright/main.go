// Command copyright works Capitol Records v. Thomas-Rasset through its three verdicts: 24 songs, statutory damages of
// $222,000, $1,920,000 and $1,500,000, the judge's $54,000, and at last $222,000 again. Each sum is held against the range
// of 17 U.S.C. § 504(c); the chain of verdicts and orders is computed by damages.Assess.
//
// Usage: copyright [-format text|json]
//
// It exits 0, 1 where the matter cannot be computed, and 2 where it was called wrongly.
package main

import (
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/statutory"
)

//go:embed matter.json
var matter []byte

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("copyright", flag.ContinueOnError)
	flags.SetOutput(stderr)
	format := flags.String("format", "text", "text or json")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	if flags.NArg() != 0 || *format != "text" && *format != "json" {
		fmt.Fprintln(stderr, "usage: copyright [-format text|json]")
		return 2
	}
	h, err := compute()
	if err == nil {
		err = h.print(stdout, *format)
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	return 0
}

// history is the matter, stage by stage, and the range it moves in.
type history struct {
	matter *damages.Matter
	law    statutory.Result // what the statute allows, nothing decided
	stages []stage
}

// stage is what stood after an event of the docket.
type stage struct {
	Event string `json:"event"`
	Court string `json:"court"`
	Date  string `json:"date,omitempty"`
	What  string `json:"what"`
	Sum   string `json:"sum"` // dollars, or "undetermined"
	Each  string `json:"each,omitempty"`
	Holds string `json:"range,omitempty"` // whether the statute's range holds it
	Note  string `json:"note,omitempty"`
}

// claim is the claim as found: the action of April 19, 2006, 24 works, willful infringement, statutory damages elected.
// The day of filing was read at https://wikimili.com/en/Capitol_Records,_Inc._v._Thomas-Rasset, the rest is that of
// 692 F.3d 899.
func claim(works decimal.Decimal) statutory.Claim {
	return statutory.Claim{
		Dates:      dated.Dates{Filing: civil.On(2006, 4, 19)},
		Quantities: map[statutory.Quantity]decimal.Decimal{statutory.Works: works},
		Findings:   map[finding.Topic]finding.Status{statutory.Willful: finding.Established},
		Elected:    statutory.Election{Package: "statutory"},
	}
}

func compute() (*history, error) {
	m, err := damages.DecodeMatter(matter)
	if err != nil {
		return nil, err
	}
	remedy, err := statutory.Lookup("us-copyright-504c")
	if err != nil {
		return nil, err
	}
	works := m.Facts[0].Amount
	h := &history{matter: m}
	if h.law, err = remedy.Compute(claim(works)); err != nil {
		return nil, err
	}
	p, err := damages.Prepare(m, damages.Options{})
	if err != nil {
		return nil, err
	}
	for i := range m.Docket {
		e := &m.Docket[i]
		j, err := p.Assess(e.ID)
		if err != nil {
			return nil, err
		}
		s := stage{Event: e.ID, Court: e.Court, What: "order"}
		if !e.Date.IsZero() {
			s.Date = e.Date.String()
		}
		if e.Verdict != nil {
			s.What = "verdict of the " + e.Verdict.By.InWords()
		}
		cell, ok := j.IfAccepted().Find("statutory")
		if !ok {
			return nil, fmt.Errorf("%s: no statutory damages", e.ID)
		}
		s.Sum = "undetermined"
		if sum, determined := cell.Amount(); determined {
			s.Sum = sum.StringFixed(2)
			s.hold(remedy, works, sum)
		}
		if j.Conditional() {
			s.Note = "if the plaintiffs accept; they have a new trial instead where they do not"
		}
		h.stages = append(h.stages, s)
	}
	return h, nil
}

// hold takes a sum as a decision on all works together and holds it against the statute's range.
func (s *stage) hold(remedy statutory.Remedy, works, sum decimal.Decimal) {
	c := claim(works)
	c.Choices = []statutory.Choice{{Point: "per_work", Amount: sum, InAll: true}}
	s.Each = sum.DivRound(works, 2).StringFixed(2)
	s.Holds = "within the range"
	if _, err := remedy.Compute(c); err != nil {
		s.Holds = "outside the range"
	}
}

func (h *history) print(w io.Writer, format string) error {
	law, _ := h.law.Elected()
	if format == "json" {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		e.SetIndent("", "  ")
		return e.Encode(struct {
			Schema  string  `json:"schema"`
			Caption string  `json:"caption"`
			Cite    string  `json:"cite"`
			Version string  `json:"version"`
			Allowed string  `json:"allowed"`
			Stages  []stage `json:"stages"`
		}{"remedies.copyright/v1", h.matter.Caption, h.law.Cite, string(h.law.Version), law.Allowed.String(), h.stages})
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n", h.matter.Caption)
	fmt.Fprintf(&b, "%s, version %s, by %s on %s\n", h.law.Cite, h.law.Version, h.law.Event, h.law.On)
	p := law.Points[0]
	fmt.Fprintf(&b, "  %s\n", p.InWords())
	fmt.Fprintf(&b, "  %s works, willful: %s\n\n", p.Count, law.Allowed)
	for _, s := range h.stages {
		each := ""
		if s.Each != "" {
			each = s.Each + " a work, " + s.Holds
		}
		fmt.Fprintf(&b, "%-10s  %-8s  %-20s %14s  %s\n", s.Date, s.Court, s.What, s.Sum, each)
		if s.Note != "" {
			fmt.Fprintf(&b, "%12s%s\n", "", s.Note)
		}
	}
	b.WriteString("\n")
	for _, r := range h.law.Reviews {
		fmt.Fprintf(&b, "review: %s: %s (%s)\n", r.Name, r.Standard, r.Authority[0])
	}
	for _, o := range h.law.Omits {
		fmt.Fprintf(&b, "left out: %s\n", o)
	}
	for _, a := range h.law.Authority {
		fmt.Fprintf(&b, "source: %s, %s\n", a, a.URL)
	}
	for _, a := range h.matter.Docket[len(h.matter.Docket)-1].Authority {
		fmt.Fprintf(&b, "source: %s, %s\n", a, a.URL)
	}
	_, err := io.WriteString(w, b.String())
	return err
}
