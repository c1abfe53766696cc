package statement

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
)

// How it came about: what was found, then a line for each step that changed a figure. The lines add up to the judgment.

func (d *layout) steps() {
	if d.unmoved {
		return // the result says so
	}
	s := d.section("HOW IT CAME ABOUT", "", len(d.entries)+8)
	s.Columns = [2]string{"before", "found or changed"}
	if !d.oneClaim() {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: d.claimed()})
	}
	superseded := d.superseded()
	for e := range d.through() {
		if e.Verdict != nil {
			s.Rows = d.verdict(s.Rows, e, superseded)
		}
	}
	lost := map[string]bool{} // awards that a step left without a figure
	for i := range d.entries {
		if e, m := &d.entries[i], &d.moves[i]; !m.still {
			at := len(s.Rows)
			s.Rows = d.entry(s.Rows, e, d.behind(*e))
			of := ofAward
			if d.onInterest(e) {
				of = ofInterest
			}
			row := &s.Rows[at]
			row.Number, row.See = d.here(of, d.b.AwardOf(*e).ID), d.behindEntry(*e)
			d.step(m.kind, d.b.AwardOf(*e), row, m.dollars)
			if m.kind == Open {
				lost[d.b.AwardOf(*e).ID] = true
			}
		}
	}
	for c := range d.b.Cells() {
		if _, known := c.Amount(); !known && !lost[d.b.Award(c).ID] {
			row := Row{Label: d.short(d.b.Award(c)) + ": " + c.Why(), Amount: undetermined, Number: d.here(ofAward, d.b.Award(c).ID)}
			s.Rows = append(s.Rows, row)
			d.step(Open, d.b.Award(c), &row, d.stood(c).Neg())
		}
	}
	if sum, whole := d.b.Total(head.All()); !d.crossed {
		t := Row{Kind: Total, Amount: d.money(sum), Number: d.here(ofSum, "")}
		if !whole {
			t.Label = "what is determined"
		}
		s.Rows = append(s.Rows, t)
		d.step(Sum, nil, &t, sum)
	} else {
		d.closeCourses()
	}
	d.add(s)
}

// stands says of a verdict that nothing changed that it stands: there are no steps.
func (d *layout) stands(rows []Row) []Row {
	e := d.only()
	if e == nil || !d.parts || !d.whole() || slices.ContainsFunc(d.moves, func(m move) bool { return !m.still }) {
		return rows
	}
	d.unmoved = true
	if !d.oneClaim() {
		rows = append(rows, Row{Kind: Text, Label: d.claimed()})
	}
	label, apart := "The "+strings.TrimSuffix(d.verdictOn(e), ","), " "
	if strings.Contains(label, ",") {
		apart = ", "
	}
	row := Row{Kind: Text, Label: label + apart + "stands. No step changed a figure.", Notes: d.CiteAll(e.Authority), Number: d.here(ofSum, "")}
	d.unchanged(e, row.Number)
	return append(rows, row)
}

// oneClaim reports whether everything rests on one claim and one verdict, whose row names it.
func (d *layout) oneClaim() bool {
	verdicts := 0
	for e := range d.through() {
		if e.Verdict != nil {
			verdicts++
		}
	}
	return len(d.m.Claims) == 1 && verdicts == 1
}

// verdictOn prints what a verdict is, with the only claim: "verdict of 2023-03-03, jury, on negligence [US-OH]".
func (d *layout) verdictOn(e *damages.Event) string {
	t := d.when("verdict", e, e.Verdict.By.InWords())
	if !d.oneClaim() {
		return t
	}
	apart := " on "
	if strings.Contains(t, ",") {
		apart = ", on "
	}
	return t + apart + strings.TrimPrefix(d.claimed(), claimsAre)
}

// unchanged records the course of a verdict that nothing changed: one row explains all of it.
func (d *layout) unchanged(e *damages.Event, row int) {
	d.links.rows[d.to(ofVerdict, e.ID)-1] = row
	for i := range e.Verdict.Awards {
		a := &e.Verdict.Awards[i]
		d.links.rows[d.to(ofAward, a.ID)-1] = row
		d.step(Found, a, &Row{Label: d.label(a), Number: row}, a.Amount)
	}
	if sum, _ := d.b.Total(head.All()); !d.crossed {
		d.step(Sum, nil, &Row{Number: row}, sum)
	} else {
		d.closeCourses()
	}
}

// only is the event of the only verdict, nil where there are several or where it divided an award.
func (d *layout) only() *damages.Event {
	var only *damages.Event
	for e := range d.through() {
		if e.Verdict == nil {
			continue
		}
		if only != nil {
			return nil
		}
		only = e
		for i := range e.Verdict.Awards {
			if e.Verdict.Awards[i].Divided != nil {
				return nil
			}
		}
	}
	return only
}

// whole reports whether every award of the branch has a figure.
func (d *layout) whole() bool {
	_, whole := d.b.Total(head.All())
	return whole
}

// behind is the notes of what an entry rests on.
func (d *layout) behind(e damages.Entry) []int {
	if r, ok := d.b.RuleOf(e); ok {
		v := r.Version()
		return d.citeRule(&v, r.Locators())
	}
	if ev, _ := d.b.OrderOf(e); ev != nil {
		return d.CiteAll(ev.Authority)
	}
	if r, ok := d.b.StatutoryOf(e); ok {
		return d.CiteAll(r.Authority)
	}
	return nil
}

// verdict adds what a verdict awarded.
func (d *layout) verdict(rows []Row, e *damages.Event, superseded func(*damages.Event, string) bool) []Row {
	awards := e.Verdict.Awards
	notes := d.CiteAll(e.Authority)
	if d.labels == nil {
		d.labels = make([]labelled, 0, len(awards))
	}
	rows = append(rows, Row{Kind: Text, Label: d.verdictOn(e) + ":", Notes: notes, Number: d.here(ofVerdict, e.ID)})
	d.labelAt = len(d.labels)
	for i := range awards {
		a := &awards[i]
		label := d.label(a)
		d.labels = append(d.labels, labelled{a, label})
		d.labelAt = len(d.labels)
		row := Row{Kind: Part, Label: label, Amount: d.money(a.Amount), Number: d.here(ofAward, a.ID), See: d.to(ofVerdict, e.ID), Award: a.ID}
		rows = append(rows, row)
		kind := Found
		if superseded(e, a.ID) {
			kind = Superseded
		}
		d.step(kind, a, &row, a.Amount)
		if a.Divided != nil {
			rows = append(rows, d.division(a))
		}
	}
	return rows
}

// division says how an award divides, and who divided it.
func (d *layout) division(a *damages.Award) Row {
	var parts []string
	for _, p := range a.Divided.Parts {
		parts = append(parts, p.Kind.InWords()+" "+money(p.Amount))
	}
	by := ""
	if a.Divided.By != finding.ByUnrecorded {
		by = " by " + a.Divided.By.InWords()
	}
	return Row{Kind: Detail, Label: "divided" + by + ": " + strings.Join(parts, ", ") + noted(a.Divided.Note), Notes: d.CiteAll(a.Divided.Authority)}
}

// entry adds the rows of an entry to those before it.
func (d *layout) entry(rows []Row, e *damages.Entry, notes []int) []Row {
	t := append(d.begin(), d.short(d.b.AwardOf(*e))...)
	var room [40]byte
	if e.Kind() == damages.EntryInterest {
		after, _ := e.After()
		t = d.b.AppendWords(append(t, " bears "...), *e)
		return append(rows, Row{Label: d.text(t), Amount: d.money(after), Notes: notes})
	}
	t, more := d.b.AppendBoth(append(t, ' '), append(d.beginOther(), "= "...), *e)
	if ev, _ := d.b.OrderOf(*e); ev != nil {
		t = append(append(t, ", "...), d.when("order", ev, "")...)
	}
	row := Row{Label: d.text(t), Notes: notes, Award: d.b.AwardOf(*e).ID}
	row.Middle = d.figure(e.AppendBefore(room[:0]))
	if e.Opens() {
		row.Amount = d.figure(e.AppendAfter(room[:0]))
	} else {
		row.Amount = d.figure(e.AppendChange(room[:0]))
	}
	rows = append(rows, row)
	if len(more) == len("= ") {
		more = more[:0]
	}
	apart := func() {
		if len(more) > 0 {
			more = append(more, ", "...)
		}
	}
	if end := len(more); !strings.Contains(row.Label, "%") { // else the words say how much
		apart()
		at := len(more)
		if more = e.AppendCut(more); len(more) == at {
			more = more[:end]
		}
	}
	if len(more) > 0 {
		rows = append(rows, Row{Kind: Detail, Label: d.text(more)})
	}
	return rows
}

// rules prints the law that was asked, and what it was asked about without a change.
func (d *layout) rules() {
	s := d.section("LAW APPLIED", "", 16)
	one := d.oneLaw()
	if of, err := law.Lookup(one); err == nil {
		s.Aside = "of " + of.Name()
	}
	for r := range d.b.Rules() {
		v := r.Version()
		t := append(d.begin(), v.Title...)
		if s.Aside == "" {
			t = append(append(append(t, " ["...), r.Jurisdiction()...), ']')
		}
		switch {
		case v.Status == dated.StruckDown:
			t = append(t, ": struck down, not applied"...)
		case v.Status == dated.StruckLater:
			t = append(t, ": struck down later"...)
		case v.Unconfirmed():
			t = append(t, " (unverified)"...)
		}
		if v.Custom {
			t = append(t, " (own rule)"...)
		}
		still := d.unchangedBy(string(v.ID))
		if len(still) > 0 {
			t = append(append(append(t, "; "...), awards(slices.Compact(still))...), " unchanged"...)
		}
		s.Rows = append(s.Rows, Row{Label: d.text(t), Notes: d.citeRule(&v, r.Locators()), Number: d.here(ofRule, string(v.ID))})
		d.leavesOut(&v, s.Rows[len(s.Rows)-1].Notes)
	}
	for i := range d.entries {
		if r, ok := d.b.StatutoryOf(d.entries[i]); ok {
			s.Rows = append(s.Rows, Row{Label: r.Title, Notes: d.CiteAll(r.Authority), Number: d.here(ofRemedy, r.Title)})
		}
	}
	if len(s.Rows) > 0 {
		d.add(s)
	}
}

// unchangedBy names the awards that a rule was asked about and left unchanged in all of its limits.
func (d *layout) unchangedBy(rule string) []string {
	var still []*damages.Award
	for i := range d.ofRules.each(rule) {
		if d.moves[i].still {
			still = append(still, d.b.AwardOf(d.entries[i]))
		}
	}
	if len(still) == 0 {
		return nil
	}
	cut := map[*damages.Award]bool{}
	for i := range d.ofRules.each(rule) {
		if !d.moves[i].still {
			cut[d.b.AwardOf(d.entries[i])] = true
		}
	}
	var names []string
	for _, a := range still {
		if !cut[a] {
			names = append(names, d.short(a))
		}
	}
	return names
}

// oneLaw is the jurisdiction of all rules that were asked, "" where there are several.
func (d *layout) oneLaw() string {
	one := ""
	for r := range d.b.Rules() {
		if one != "" && r.Jurisdiction() != one {
			return ""
		}
		one = r.Jurisdiction()
	}
	return one
}

// leavesOut puts what a rule leaves out behind the first note of the rule, where it has one.
func (d *layout) leavesOut(v *dated.Meta, notes []int) {
	if len(notes) == 0 {
		return
	}
	for i := range d.told {
		c := &d.told[i]
		if c.Kind != damages.CaveatOmits || c.Rule != v.ID {
			continue
		}
		if what, is := strings.CutPrefix(c.Text, v.Title+"; left out: "); is {
			n := &d.notes[notes[0]-1]
			if n.more != "" {
				what = n.more + "; " + what
			}
			n.more = what
			if d.left == nil {
				d.left = map[dated.RuleID]string{}
			}
			d.left[v.ID] = c.Text
		}
	}
}
