package statement

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/head"
)

// The figures on the way from what was found to what the judgment comes to, for a rendering that draws them.

// StepKind is what a step does.
type StepKind uint8

// The kinds of step. The zero kind is a sum that a verdict found.
const (
	Found      StepKind = iota // a verdict found it, and the award starts there
	Superseded                 // a verdict found it, and a later verdict took its place: it adds nothing
	Changed                    // something added to the figure or took from it
	Open                       // something left an award without a figure, and takes what stood of it
	Sum                        // what is determined of the judgment
)

// Step is one figure on the way from what was found to what the judgment comes to. The dollars of what was found, changed and
// left open add up to the sum, which is the last step.
type Step struct {
	Kind    StepKind
	Row     int    // the number of the row that says it
	What    string // in the words of that row
	Dollars decimal.Decimal
}

// Course is the steps of the claims that run in one direction, where claims run both ways. Its sum is what is determined of what
// is owed in that direction.
type Course struct {
	For   string // who claims, by name
	Steps []Step
}

// Outcome is what one branch of a judgment comes to.
type Outcome struct {
	Row     int    // the number of the row that says it
	What    string // what the branch supposes, or "judgment"
	Dollars decimal.Decimal
	Whole   bool // nothing of it is undetermined
	Parts   []Portion
}

// Portion is a part of an outcome: an award, or the awards of a kind where they are many.
type Portion struct {
	What    string
	Dollars decimal.Decimal
	Open    bool // it is undetermined, or one of the awards is
}

// step records a figure of the course: of an award, or a sum.
func (d *layout) step(kind StepKind, a *damages.Award, r *Row, dollars decimal.Decimal) {
	to := &d.Steps
	if d.crossed {
		if a == nil {
			return
		}
		to = &d.direction(a).Steps
	}
	*to = append(*to, Step{kind, r.Number, r.Label, dollars})
}

// direction is the course of the claims that an award rests on.
func (d *layout) direction(a *damages.Award) *Course {
	action := ""
	if at := d.claims.of(a.Claims[0]); at >= 0 {
		action = d.m.Claims[at].Action
	}
	at := slices.Index(d.actions, action)
	if at < 0 {
		at = len(d.actions)
		d.actions = append(d.actions, action)
		d.Courses = append(d.Courses, Course{For: d.names(a.For)})
	}
	return &d.Courses[at]
}

// closeCourses ends the course of each direction with what is determined of what is owed in it.
func (d *layout) closeCourses() {
	for c := range d.b.Cells() {
		d.direction(d.b.Award(c)) // an award that no verdict found may stand alone
	}
	for i := range d.Courses {
		x := &d.Courses[i]
		sum, what := decimal.Decimal{}, "owed to "+x.For
		for c := range d.b.Cells() {
			if d.direction(d.b.Award(c)) == x {
				amount, known := c.Amount()
				sum = sum.Add(amount)
				if !known && !strings.Contains(what, ",") {
					what += ", as far as it is determined"
				}
			}
		}
		x.Steps = append(x.Steps, Step{Kind: Sum, What: what, Dollars: sum})
	}
}

// superseded reports of which awards of which verdicts a later verdict has another figure. Of one verdict there are none.
func (d *layout) superseded() func(e *damages.Event, award string) bool {
	verdicts := 0
	for e := range d.through() {
		if e.Verdict != nil {
			verdicts++
		}
	}
	if verdicts < 2 {
		return func(*damages.Event, string) bool { return false }
	}
	last := map[string]*damages.Event{}
	for e := range d.through() {
		if e.Verdict != nil {
			for i := range e.Verdict.Awards {
				last[e.Verdict.Awards[i].ID] = e
			}
		}
	}
	return func(e *damages.Event, award string) bool { return last[award] != e }
}

// move is what an entry does to the judgment.
type move struct {
	kind    StepKind // changed or open
	dollars decimal.Decimal
	still   bool // it leaves the figure that it found
}

func moved(e damages.Entry) move {
	after, known := e.After()
	switch {
	case !known:
		return move{kind: Open, dollars: e.Before().Neg()}
	case e.Opens():
		return move{kind: Changed, dollars: after}
	}
	change := e.Change()
	return move{kind: Changed, dollars: change, still: change.Sign() == 0}
}

// stood is the last figure of a cell that has none now.
func (d *layout) stood(c damages.Cell) decimal.Decimal {
	stood := c.Found()
	for i := range d.entries {
		e := &d.entries[i]
		if d.b.AwardOf(*e) == d.b.Award(c) && !d.onInterest(e) {
			stood, _ = e.After()
		}
	}
	return stood
}

// onInterest reports whether an entry changes interest before judgment.
func (d *layout) onInterest(e *damages.Entry) bool {
	_, is := d.b.Interest(d.b.PostedTo(*e))
	return is
}

// outcome records what a branch comes to.
func (d *layout) outcome(b *damages.Branch, row int, what string, sum decimal.Decimal, whole bool) {
	const few = 8
	o := Outcome{Row: row, What: what, Dollars: sum, Whole: whole}
	n := 0
	var kinds []head.Kind
	for c := range b.Cells() {
		n++
		if !slices.Contains(kinds, c.Kind()) {
			kinds = append(kinds, c.Kind())
		}
	}
	if n > few {
		for _, k := range kinds {
			dollars, whole := b.Total(head.Of(k))
			o.Parts = append(o.Parts, Portion{k.InWords(), dollars, !whole})
		}
	} else {
		d.labelAt = 0
		for c := range b.Cells() {
			what := d.label(b.Award(c))
			if _, ok := b.Interest(c); ok {
				what = c.Kind().InWords() + " on " + d.short(b.Award(c))
			}
			amount, known := c.Amount()
			o.Parts = append(o.Parts, Portion{what, amount, !known})
		}
	}
	d.Outcomes = append(d.Outcomes, o)
}
