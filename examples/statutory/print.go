package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/statutory"
)

func printText(w io.Writer, results []statutory.Result) error {
	var b strings.Builder
	for i, r := range results {
		if i > 0 {
			b.WriteString("\n")
		}
		writeResult(&b, r)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

func writeResult(b *strings.Builder, r statutory.Result) {
	fmt.Fprintf(b, "%s: %s\n", r.Cite, r.Title)
	version := string(r.Version)
	if !r.On.IsZero() {
		version += ", by " + r.Event.String() + " on " + r.On.String()
	}
	fmt.Fprintf(b, "  version %s\n", version)
	for _, f := range r.Findings {
		fmt.Fprintf(b, "  found: %s\n", f.InWords())
	}
	for _, o := range r.Outcomes {
		mark := ""
		if o.Elected {
			mark = ", elected"
		}
		fmt.Fprintf(b, "\n%s (%s%s)\n", strings.ToUpper(o.Title), o.Kind, mark)
		for _, l := range o.Lines {
			fmt.Fprintf(b, "  %s: %s\n      %s\n      %s\n", l.Title, l.Amount, l.Words, l.Authority)
		}
		fmt.Fprintf(b, "  the law allows: %s\n", o.Allowed)
		for _, p := range o.Points {
			if !p.Made {
				fmt.Fprintf(b, "  open: %s\n      %s\n", p.InWords(), p.Authority)
				continue
			}
			unit := ""
			if p.Unit != "" && !p.InAll {
				unit = " each"
			}
			fmt.Fprintf(b, "  decided: %s%s, of %s\n      %s\n", p.Choice, unit, p.InWords(), p.Authority)
		}
		fmt.Fprintf(b, "  amount: %s\n", o.Amount)
	}
	b.WriteString("\n  attorney's fees: " + r.Fees.InWords())
	if r.Fees != statutory.FeesNotGiven {
		b.WriteString(" (" + r.FeesAt.String() + ")")
	}
	b.WriteString("\n")
	if r.Interest != "" {
		fmt.Fprintf(b, "  interest: %s\n", r.Interest)
	}
	for _, v := range r.Reviews {
		fmt.Fprintf(b, "  review: %s: %s (%s)\n", v.Name, v.Standard, citations(v.Authority))
	}
	for _, c := range r.Caveats {
		fmt.Fprintf(b, "  note: %s\n", c)
	}
	for _, o := range r.Omits {
		fmt.Fprintf(b, "  left out: %s\n", o)
	}
	for _, c := range r.Authority {
		fmt.Fprintf(b, "  source: %s%s, %s\n", c, where(c), status(c))
	}
	fmt.Fprintf(b, "  reviewed on %s\n", r.Reviewed)
}

func where(c authority.Citation) string {
	if c.URL == "" {
		return ""
	}
	return ", " + c.URL
}

func status(c authority.Citation) string {
	s := c.Status.String()
	if !c.Read.IsZero() {
		s += " " + c.Read.String()
	}
	if c.Note != "" {
		s += " (" + c.Note + ")"
	}
	return s
}

func citations(list []authority.Citation) string {
	var out []string
	for _, c := range list {
		out = append(out, c.String())
	}
	return strings.Join(out, "; ")
}

type jsonResult struct {
	Schema   string        `json:"schema"`
	Remedy   string        `json:"remedy"`
	Cite     string        `json:"cite"`
	Version  string        `json:"version"`
	Packages []jsonOutcome `json:"packages"`
	Caveats  []string      `json:"caveats,omitempty"`
	Omits    []string      `json:"omits,omitempty"`
	Reviewed string        `json:"reviewed"`
}

type jsonOutcome struct {
	Package string     `json:"package"`
	Kind    string     `json:"kind"`
	Allowed jsonRange  `json:"allowed"`
	Amount  jsonRange  `json:"amount"`
	Lines   []jsonLine `json:"lines"`
	Open    []string   `json:"open,omitempty"`
}

type jsonLine struct {
	Title     string    `json:"title"`
	Words     string    `json:"words"`
	Amount    jsonRange `json:"amount"`
	Authority string    `json:"authority"`
}

type jsonRange struct {
	Low  string `json:"low"`
	High string `json:"high,omitempty"` // absent where the statute sets no limit
}

func printJSON(w io.Writer, results []statutory.Result) error {
	var out []jsonResult
	for _, r := range results {
		j := jsonResult{"remedies.statutory/v1", string(r.Remedy), r.Cite, string(r.Version), nil, r.Caveats, r.Omits, r.Reviewed.String()}
		for _, o := range r.Outcomes {
			p := jsonOutcome{Package: o.Package, Kind: o.Kind.String(), Allowed: rangeOf(o.Allowed), Amount: rangeOf(o.Amount)}
			for _, l := range o.Lines {
				p.Lines = append(p.Lines, jsonLine{l.Title, l.Words, rangeOf(l.Amount), l.Authority.String()})
			}
			for _, point := range o.Points {
				if !point.Made {
					p.Open = append(p.Open, point.InWords())
				}
			}
			j.Packages = append(j.Packages, p)
		}
		out = append(out, j)
	}
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(out)
}

func rangeOf(r statutory.Range) jsonRange {
	if r.Unlimited {
		return jsonRange{Low: r.Low.StringFixed(2)}
	}
	return jsonRange{r.Low.StringFixed(2), r.High.StringFixed(2)}
}
