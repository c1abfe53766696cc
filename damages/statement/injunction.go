package statement

import (
	"strconv"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/injunction"
)

// AddInjunction adds an injunction to a document: the test and what was found on each element, the terms, the exclusions,
// who is bound and why, the persons asked about included, and what became of requests for a stay. What the order's record does not hold becomes a caveat.
// Errors: those of [injunction.Order.Validate].
func (d *Document) AddInjunction(o injunction.Order, test injunction.Test, asked ...injunction.Person) error {
	if err := o.Validate(); err != nil {
		return err
	}
	s := Section{Heading: "INJUNCTION", Aside: o.Kind.Words() + ", " + o.Date.String() + ", " + o.Court}
	notes := d.CiteAll(o.Authority)
	until := "no end stated: it runs until a court ends it"
	if !o.Until.IsZero() {
		until = "until " + o.Until.String()
	}
	s.Rows = append(s.Rows, Row{Label: until, Notes: notes})
	r := test.Apply(o.Factors)
	s.Rows = append(s.Rows, Row{Label: "test: " + test.Name + " (" + test.Combine.Words() + "): " + r.Outcome.Words(), Notes: d.CiteAll(test.Authority)})
	for _, e := range r.Elements {
		s.Rows = append(s.Rows, Row{Kind: Detail, Label: e.Topic.Words() + ": " + factor(e.Status, e.Note), Notes: d.CiteAll(e.Authority)})
	}
	for _, f := range []injunction.Form{injunction.Prohibitory, injunction.Mandatory} {
		for _, t := range o.Terms {
			if t.Form == f {
				s.Rows = append(s.Rows, Row{Label: map[injunction.Form]string{injunction.Prohibitory: "forbids ", injunction.Mandatory: "commands "}[f] + t.Act, Notes: d.CiteAll(t.Authority)})
			}
		}
	}
	for _, x := range o.Exclusions {
		s.Rows = append(s.Rows, Row{Label: "leaves out " + x.What + noted(x.Why), Notes: d.CiteAll(x.Authority)})
	}
	for _, p := range append(o.Bound[:len(o.Bound):len(o.Bound)], asked...) {
		b := o.Binds(p)
		s.Rows = append(s.Rows, Row{Label: p.Name + ": " + b.Answer.Words() + noted(b.Reason), Notes: append(d.CiteAll(p.Authority), d.Cite(b.Authority))})
	}
	for _, t := range o.Stays {
		label := "stay: " + t.Outcome.Words()
		if !t.Date.IsZero() {
			label += ", " + t.Date.String()
		}
		label += ", " + t.By
		if t.MaxDays > 0 {
			label += ", at most " + strconv.Itoa(t.MaxDays) + " days"
		}
		s.Rows = append(s.Rows, Row{Label: label + noted(t.Note), Notes: d.CiteAll(t.Authority)})
		for _, f := range t.Factors {
			s.Rows = append(s.Rows, Row{Kind: Detail, Label: f.What.Words() + ": " + factor(f.Status, f.Note), Notes: d.CiteAll(f.Authority)})
		}
	}
	d.Sections = append(d.Sections, s)
	for _, t := range o.Open {
		d.Caveat(t)
	}
	return nil
}

func factor(s finding.Status, note string) string { return s.Words() + noted(note) }
