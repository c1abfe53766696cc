package main

import (
	"fmt"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/damages/statutory"
)

// listedRemedy is one remedy of the list, as JSON.
type listedRemedy struct {
	Jurisdiction string          `json:"jurisdiction"`
	Subject      string          `json:"subject"`
	Cite         string          `json:"cite"`
	Title        string          `json:"title"`
	Versions     []listedVersion `json:"versions"`
}

type listedVersion struct {
	From     string   `json:"from,omitempty"`
	Packages []string `json:"packages"`
}

// remedies lists the remedies of a jurisdiction, or all where no code is given.
func remedies(code string) (*statement.Document, []listedRemedy, error) {
	d := &statement.Document{Title: "Remedies that a statute fixes"}
	var out []listedRemedy
	var section *statement.Section
	for r := range statutory.All() {
		if code != "" && r.Jurisdiction() != code {
			continue
		}
		heading := strings.ToUpper(r.Subject())
		if r.Jurisdiction() != "US" {
			heading = r.Jurisdiction()
		}
		if section == nil || section.Heading != heading {
			d.Sections = append(d.Sections, statement.Section{Heading: heading})
			section = &d.Sections[len(d.Sections)-1]
		}
		x := listedRemedy{Jurisdiction: r.Jurisdiction(), Subject: r.Subject(), Cite: r.Cite(), Title: r.Title()}
		section.Rows = append(section.Rows, statement.Row{Label: x.Cite + ": " + x.Title})
		for v := range r.Versions() {
			y := listedVersion{From: v.From.String()}
			for _, p := range v.Packages.All() {
				y.Packages = append(y.Packages, p.Title+": "+p.Words)
				says := p.Title + ": " + p.Words
				if !v.From.IsZero() {
					says = "from " + y.From + ": " + says
				}
				section.Rows = append(section.Rows, statement.Row{Kind: statement.Detail, Label: says})
			}
			x.Versions = append(x.Versions, y)
		}
		out = append(out, x)
	}
	if len(out) == 0 {
		return nil, nil, fmt.Errorf("-in: no remedy of %q is recorded", code)
	}
	d.Subtitle = fmt.Sprintf("%d remedies", len(out))
	return d, out, nil
}

// resultsDocument lays results out: what the law allows first, then who decides the rest and on which authority.
func resultsDocument(results []statutory.Result, left []error) *statement.Document {
	d := &statement.Document{Title: results[0].Cite}
	for i := range results {
		addResult(d, &results[i])
	}
	for _, err := range left {
		d.Caveat("Not computed: " + strings.ReplaceAll(err.Error(), "\n", "; "))
	}
	return d
}

func addResult(d *statement.Document, r *statutory.Result) {
	for _, o := range r.Outcomes {
		section := statement.Section{Heading: strings.ToUpper(o.Title), Aside: r.Cite + ", " + o.Kind.String()}
		if o.Elected {
			section.Aside += ", elected"
		}
		section.Rows = append(section.Rows, statement.Row{Label: "amount", Amount: o.Amount.String()}, statement.Row{Label: "the law allows", Amount: o.Allowed.String()})
		for _, l := range o.Lines {
			section.Rows = append(section.Rows, statement.Row{Label: l.Title, Amount: l.Amount.String(), Notes: d.CiteAll([]authority.Citation{l.Authority})},
				statement.Row{Kind: statement.Detail, Label: l.Words})
		}
		for _, p := range o.Points {
			says := "open: " + p.InWords()
			if p.Made {
				says = "decided: " + p.Choice.String()
				if p.Unit != "" && !p.InAll {
					says += " each"
				}
				says += ", of " + p.InWords()
			}
			section.Rows = append(section.Rows, statement.Row{Label: says, Notes: d.CiteAll([]authority.Citation{p.Authority})})
		}
		d.Sections = append(d.Sections, section)
	}
	version := string(r.Version)
	if !r.On.IsZero() {
		version += ", by " + r.Event.String() + " on " + r.On.String()
	}
	rows := []statement.Row{{Label: r.Title, Notes: d.CiteAll(r.Authority)}, {Kind: statement.Detail, Label: "version " + version + "; reviewed on " + r.Reviewed.String()}}
	for _, f := range r.Findings {
		rows = append(rows, statement.Row{Kind: statement.Detail, Label: "found: " + f.InWords()})
	}
	fees := statement.Row{Label: "attorney's fees: " + r.Fees.InWords()}
	if r.Fees != statutory.FeesNotGiven {
		fees.Notes = d.CiteAll([]authority.Citation{r.FeesAt})
	}
	rows = append(rows, fees)
	if r.Interest != "" {
		rows = append(rows, statement.Row{Label: "interest: " + r.Interest})
	}
	for _, v := range r.Reviews {
		rows = append(rows, statement.Row{Label: "review: " + v.Name + ": " + v.Standard, Notes: d.CiteAll(v.Authority)})
	}
	d.Sections = append(d.Sections, statement.Section{Heading: "LAW", Aside: r.Cite, Rows: rows})
	for _, c := range r.Caveats {
		d.Caveat(c)
	}
	for _, o := range r.Omits {
		d.Note("Left out: " + o)
	}
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

// resultsValue is the results as JSON.
func resultsValue(results []statutory.Result) []jsonResult {
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
	return out
}

func rangeOf(r statutory.Range) jsonRange {
	if r.Unlimited {
		return jsonRange{Low: r.Low.StringFixed(2)}
	}
	return jsonRange{r.Low.StringFixed(2), r.High.StringFixed(2)}
}
