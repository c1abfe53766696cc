package statement

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction"
	"github.com/makewhole/remedies/injunction/clock"
	"github.com/makewhole/remedies/injunction/contempt"
)

// AddInjunction adds an injunction to a document: the test and what was found on each element, the terms, the exclusions,
// who is bound and why, the persons asked about included, and what became of requests for a stay. What the order's record does not hold becomes a caveat.
// Errors: those of [injunction.Order.Validate].
func (d *Document) AddInjunction(o injunction.Order, test injunction.Test, asked ...injunction.Person) error {
	if err := o.Validate(); err != nil {
		return err
	}
	s := Section{Heading: "INJUNCTION", Aside: o.Kind.InWords() + ", " + o.Date.String() + ", " + o.Court}
	notes := d.CiteAll(o.Authority)
	until := "no end stated: it runs until a court ends it"
	if !o.Until.IsZero() {
		until = "until " + o.Until.String()
	}
	r := test.Apply(o.Factors)
	s.Rows = append(s.Rows, Row{Label: until + "; test: " + test.Name + " (" + test.Combine.InWords() + "): " + r.Outcome.InWords(),
		Notes: slices.Concat(notes, d.CiteAll(test.Authority))})
	for _, e := range r.Elements {
		s.Rows = append(s.Rows, Row{Kind: Detail, Label: e.Topic.InWords() + ": " + factor(e.Status, e.Note), Notes: d.CiteAll(e.Authority)})
	}
	for _, f := range []injunction.Form{injunction.Prohibitory, injunction.Mandatory} {
		word := "forbids "
		if f == injunction.Mandatory {
			word = "commands "
		}
		var like alike
		for _, t := range o.Terms {
			if t.Form == f {
				like.add(t.Act, "", d.CiteAll(t.Authority))
			}
		}
		s.Rows = append(s.Rows, like.rows(word, "; ")...)
	}
	var out alike
	for _, x := range o.Exclusions {
		what := x.What
		if x.Why != "" {
			what += " (" + x.Why + ")"
		}
		out.add(what, "", d.CiteAll(x.Authority))
	}
	s.Rows = append(s.Rows, out.rows("leaves out ", "; ")...)
	s.Rows = append(s.Rows, d.bound(o, asked)...)
	for _, t := range o.Stays {
		label := "stay: " + t.Outcome.InWords()
		if !t.Date.IsZero() {
			label += ", " + t.Date.String()
		}
		label += ", " + t.By
		if t.MaxDays > 0 {
			label += ", at most " + strconv.Itoa(t.MaxDays) + " days"
		}
		s.Rows = append(s.Rows, Row{Label: label + noted(t.Note), Notes: d.CiteAll(t.Authority)})
		for _, f := range t.Factors {
			s.Rows = append(s.Rows, Row{Kind: Detail, Label: f.What.InWords() + ": " + factor(f.Status, f.Note), Notes: d.CiteAll(f.Authority)})
		}
	}
	d.Sections = append(d.Sections, s)
	for _, t := range o.Open {
		d.Caveat(t)
	}
	return nil
}

// bound says who is bound and who is not, those together of whom the same is said.
func (d *Document) bound(o injunction.Order, asked []injunction.Person) []Row {
	var list []sayings
	for _, p := range append(o.Bound[:len(o.Bound):len(o.Bound)], asked...) {
		b := o.Binds(p)
		says := ": " + b.Answer.InWords() + noted(reason(p, b.Reason))
		if b.Answer == injunction.TurnsOnNotice { // the reason says so
			says = ": " + reason(p, b.Reason)
		}
		at := slices.IndexFunc(list, func(x sayings) bool { return x.says == says })
		if at < 0 {
			at = len(list)
			list = append(list, sayings{says: says})
		}
		x := &list[at]
		x.of = append(x.of, p.Name)
		for _, n := range append(d.CiteAll(p.Authority), d.Cite(b.Authority)) {
			if n > 0 && !slices.Contains(x.notes, n) {
				x.notes = append(x.notes, n)
			}
		}
	}
	return (&alike{list}).rows("", "; ")
}

// reason says why a person is bound or not, without what the row names already: the person, or what kind of person it is.
func reason(p injunction.Person, why string) string {
	if why == "the order leaves "+invalid.Quote(p.Name)+" out" {
		return "the order leaves it out"
	}
	if who, tail, is := strings.Cut(why, " is "); is && !strings.Contains(who, " with ") {
		return tail
	}
	return why
}

// alike are things of which one after another the same is said on the same authority.
type alike struct{ groups []sayings }

type sayings struct {
	of    []string
	says  string
	notes []int
}

func (a *alike) add(of, says string, notes []int) {
	if n := len(a.groups); n > 0 && a.groups[n-1].says == says && slices.Equal(a.groups[n-1].notes, notes) {
		a.groups[n-1].of = append(a.groups[n-1].of, of)
		return
	}
	a.groups = append(a.groups, sayings{[]string{of}, says, notes})
}

func (a *alike) rows(before, between string) []Row {
	rows := make([]Row, len(a.groups))
	for i, g := range a.groups {
		rows[i] = Row{Label: before + strings.Join(g.of, between) + g.says, Notes: g.notes}
	}
	return rows
}

func factor(s finding.Status, note string) string { return s.InWords() + noted(note) }

// AddSchedule adds the deadlines of a schedule to a document: each with its day, the closed days it passed over and the
// rules that counted it, then what becomes of the order. Caveats of the deadlines and of the schedule become caveats.
func (d *Document) AddSchedule(heading string, s clock.Schedule) {
	section := Section{Heading: heading, Aside: s.Of}
	for _, i := range s.Items {
		day := i.Day.String()
		if !i.At.IsZero() {
			day += " " + i.At.String()
		}
		section.Rows = append(section.Rows, Row{Label: i.Title, Amount: day, Notes: d.CiteAll(i.Authority)})
		if i.Plain != i.Day {
			section.Rows = append(section.Rows, Row{Kind: Detail, Label: "counted, before closed days and service moved it: " + i.Plain.String()})
		}
		if len(i.Skipped) > 0 {
			section.Rows = append(section.Rows, Row{Kind: Detail, Label: "left out of the count: " + passed(i.Skipped)})
		}
		if len(i.Moved) > 0 {
			section.Rows = append(section.Rows, Row{Kind: Detail, Label: "passed over: " + passed(i.Moved)})
		}
		if i.Added > 0 {
			section.Rows = append(section.Rows, Row{Kind: Detail, Label: strconv.Itoa(i.Added) + " days added for the kind of service"})
		}
		for _, c := range i.Caveats {
			d.Caveat(c)
		}
	}
	if s.Effect != clock.EffectNone {
		section.Rows = append(section.Rows, Row{Kind: Total, Label: "the order " + s.Effect.InWords(), Amount: s.Expires.String(), Notes: d.CiteAll(s.Rules)},
			Row{Kind: Text, Label: s.Why})
	} else if len(s.Rules) > 0 {
		section.Rows = append(section.Rows, Row{Label: "see also", Notes: d.CiteAll(s.Rules)})
	}
	d.Sections = append(d.Sections, section)
	for _, c := range s.Caveats {
		d.Caveat(c)
	}
}

func passed(list []clock.Passed) string {
	words := make([]string, len(list))
	for i, p := range list {
		words[i] = p.String()
	}
	return strings.Join(words, ", ")
}

// AddContempt adds a sanction to a document: its class and why, each line of the count, and what is owed, or on what that
// turns. A criminal sanction prints what criminal contempt requires and no sum owed. Caveats become caveats.
func (d *Document) AddContempt(heading, aside string, a contempt.Account) {
	c := a.Classification
	s := Section{Heading: heading, Aside: aside}
	s.Rows = append(s.Rows, Row{Label: c.Class.InWords() + noted(c.Why), Notes: d.CiteAll(c.Authority)})
	for _, m := range c.Missing {
		s.Rows = append(s.Rows, Row{Kind: Detail, Label: "not recorded: " + m})
	}
	for _, r := range c.Requires {
		s.Rows = append(s.Rows, Row{Kind: Detail, Label: "requires " + r})
	}
	for _, l := range a.Lines {
		row := Row{Label: l.What, Amount: money(l.Amount), Notes: d.CiteAll(l.Authority)}
		switch {
		case l.From.IsZero() && l.Count != 1 && l.Count > 0:
			row.Middle = strconv.Itoa(l.Count) + " × " + money(l.Rate)
		case !l.From.IsZero():
			row.Label += ", " + l.From.String()
			if l.Through != l.From {
				row.Label += " through " + l.Through.String()
			}
			row.Middle = strconv.Itoa(l.Count) + " × " + money(l.Rate)
		}
		s.Rows = append(s.Rows, row)
	}
	switch {
	case a.Determined:
		s.Rows = append(s.Rows, Row{Kind: Total, Label: "owed", Amount: money(a.Owed)})
	case len(a.Alternatives) == 0:
		s.Rows = append(s.Rows, Row{Kind: Total, Label: "what the terms come to; no sum owed", Amount: money(a.Counted)})
	}
	for _, x := range a.Alternatives {
		s.Rows = append(s.Rows, Row{Label: "if " + x.If, Amount: money(x.Owed), Notes: d.CiteAll(x.Authority)})
	}
	d.Sections = append(d.Sections, s)
	for _, x := range a.Caveats {
		d.Caveat(x)
	}
}

// AddChecks adds the checks of the form and scope of an order to a document: each requirement, what it came to, and why.
func (d *Document) AddChecks(heading string, checks []injunction.Check) {
	s := Section{Heading: heading}
	for _, c := range checks {
		s.Rows = append(s.Rows, Row{Label: strings.ReplaceAll(c.ID, "_", " ") + term(c.Path) + ": " + c.Outcome.InWords() + noted(c.Why), Notes: d.CiteAll([]authority.Citation{c.Authority})})
	}
	d.Sections = append(d.Sections, s)
}

// term says which term of an order a check is about, "" where it is about the order.
func term(path string) string {
	var n int
	if _, err := fmt.Sscanf(path, "terms[%d]", &n); err != nil {
		return ""
	}
	return ", term " + strconv.Itoa(n+1)
}

// AddRecovery adds what a wrongfully enjoined party recovers on the security to a document, or what the record would have
// to say. Caveats become caveats.
func (d *Document) AddRecovery(heading string, r injunction.Recovery) {
	s := Section{Heading: heading, Rows: []Row{{Label: "security, the most that is recovered", Amount: money(r.Bound)}}}
	s.Rows = append(s.Rows, Row{Label: r.Why, Notes: d.CiteAll(r.Authority)})
	for _, m := range r.Missing {
		s.Rows = append(s.Rows, Row{Kind: Detail, Label: "not recorded: " + m})
	}
	if r.Determined {
		s.Rows = append(s.Rows, Row{Kind: Total, Label: "recovery", Amount: money(r.Amount)})
	}
	d.Sections = append(d.Sections, s)
	for _, c := range r.Caveats {
		d.Caveat(c)
	}
}
