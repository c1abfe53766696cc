package statement

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
)

// How it came about: what was found, then a line for each step that changed a figure. The lines add up to the judgment.

func (d *layout) steps() {
	s := d.section("HOW IT CAME ABOUT", "", len(d.entries)+8)
	s.Columns = [2]string{"before", "found or changed"}
	s.Rows = append(s.Rows, Row{Kind: Text, Label: d.claimed()})
	steps := 0
	for i := range d.moves {
		if !d.moves[i].still {
			steps++
		}
	}
	if e := d.only(); e != nil && steps == 0 && d.parts && d.whole() {
		row := Row{Kind: Text, Label: "The " + d.when("verdict", e, e.Verdict.By.InWords()) + ", stands. No step changed a figure.", Notes: d.CiteAll(e.Authority), Number: d.here(ofSum, "")}
		s.Rows = append(s.Rows, row)
		d.stands(e, row.Number)
		d.add(s)
		return
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
			d.step(m.kind, row, m.dollars)
			if m.kind == Open {
				lost[d.b.AwardOf(*e).ID] = true
			}
		}
	}
	for c := range d.b.Cells() {
		if _, known := c.Amount(); !known && !lost[d.b.Award(c).ID] {
			row := Row{Label: d.short(d.b.Award(c)) + ": " + c.Why(), Amount: undetermined, Number: d.here(ofAward, d.b.Award(c).ID)}
			s.Rows = append(s.Rows, row)
			d.step(Open, &row, d.stood(c).Neg())
		}
	}
	if sum, whole := d.b.Total(head.All()); !d.crossed {
		t := Row{Kind: Total, Amount: d.money(sum), Number: d.here(ofSum, "")}
		if !whole {
			t.Label = "what is determined"
		}
		s.Rows = append(s.Rows, t)
		d.step(Sum, &t, sum)
	} else {
		d.Steps = nil
	}
	d.add(s)
}

// stands records the course of a verdict that nothing changed: one row explains all of it.
func (d *layout) stands(e *damages.Event, row int) {
	d.links.rows[d.to(ofVerdict, e.ID)-1] = row
	for i := range e.Verdict.Awards {
		a := &e.Verdict.Awards[i]
		d.links.rows[d.to(ofAward, a.ID)-1] = row
		if !d.crossed {
			d.step(Found, &Row{Label: d.label(a), Number: row}, a.Amount)
		}
	}
	if sum, _ := d.b.Total(head.All()); !d.crossed {
		d.step(Sum, &Row{Number: row}, sum)
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
	rows = append(rows, Row{Kind: Text, Label: d.when("verdict", e, e.Verdict.By.InWords()) + ":", Notes: notes, Number: d.here(ofVerdict, e.ID)})
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
		d.step(kind, &row, a.Amount)
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
	if ev, _ := d.b.OrderOf(*e); ev != nil {
		apart()
		more = append(more, d.when("order", ev, "")...)
	}
	if len(more) > 0 {
		rows = append(rows, Row{Kind: Detail, Label: d.text(more)})
	}
	return rows
}

// rules prints the law that was asked, and what it was asked about without a change.
func (d *layout) rules() {
	s := d.section("LAW APPLIED", "", 16)
	for r := range d.b.Rules() {
		v := r.Version()
		t := append(append(append(append(d.begin(), v.Title...), " ["...), r.Jurisdiction()...), ']')
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
		s.Rows = append(s.Rows, Row{Label: d.text(t), Notes: d.citeRule(&v, r.Locators()), Number: d.here(ofRule, string(v.ID))})
		var still []string
		for i := range d.ofRules.each(string(v.ID)) {
			if d.moves[i].still {
				still = append(still, d.short(d.b.AwardOf(d.entries[i])))
			}
		}
		if len(still) > 0 {
			s.Rows = append(s.Rows, Row{Kind: Detail, Label: "leaves " + awards(slices.Compact(still)) + " unchanged"})
		}
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
