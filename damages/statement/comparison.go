package statement

import (
	"slices"
	"strconv"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Scenario is a judgment under a name, to be compared with others.
type Scenario struct {
	Name     string // such as "before the order"
	Judgment *damages.Judgment
}

// side is one column of a comparison: a branch of a scenario.
type side struct {
	*layout
	name   string
	points []point
	cells  map[string]damages.Cell // by their keys
}

// point is one thing that a judgment turns on: what a verdict found of an award, or one step.
type point struct {
	cell, key, label string
	dollars          exact.Num // what it adds
	of               *side
	entry            *damages.Entry // the step; nil for what was found
	matched          bool           // the other side has it too
}

// notes are those of what a step rests on. They are numbered when the point is printed.
func (p *point) notes() []int {
	if p.entry == nil {
		return nil
	}
	return p.of.behind(*p.entry)
}

// OfComparison lays scenarios side by side: what each comes to, award by award, and for each after the first what every point
// is worth in which it differs from the first, so that these add up to the distance between the two. A judgment whose election
// is open is one scenario for each way it can go. Errors: *invalid.Error with the path of a scenario that has no judgment, and
// "scenarios" where there are not two to compare.
func OfComparison(title string, scenarios ...Scenario) (*Document, error) {
	doc := &Document{Title: title}
	var sides []*side
	var errs invalid.List
	for i := range scenarios {
		s := &scenarios[i]
		if s.Judgment == nil || s.Judgment.Matter() == nil {
			errs.Add(invalid.At("scenarios", i)+".judgment", "no judgment", "what Assess returned")
			continue
		}
		for b := range s.Judgment.Branches() {
			x := &side{layout: &layout{Document: doc, j: s.Judgment, m: s.Judgment.Matter(), b: b}, name: s.Name}
			x.index()
			x.cells = map[string]damages.Cell{}
			for c := range b.Cells() {
				key, _ := x.cell(c)
				x.cells[key] = c
			}
			if s.Judgment.Conditional() {
				x.name += ", " + x.condition(b)
			}
			sides = append(sides, x)
		}
	}
	if len(sides) < 2 && errs.Err() == nil {
		errs.Add("scenarios", strconv.Itoa(len(sides))+" given", "two or more to compare")
	}
	if err := errs.Err(); err != nil {
		return nil, err
	}
	doc.Sections = append(doc.Sections, sums(sides), awardsOf(sides))
	for _, x := range sides {
		x.turnsOn()
	}
	for _, x := range sides[1:] {
		doc.Sections = append(doc.Sections, x.worth(sides[0]))
		if x.j == sides[0].j { // its ways to go are under the same law
			continue
		}
		if s := x.otherLaw(sides[0]); len(s.Rows) > 0 {
			doc.Sections = append(doc.Sections, s)
		}
	}
	doc.Law = lawOf(scenarios[0].Judgment)
	return doc, nil
}

// more prints a difference with its sign.
func more(n exact.Num) string {
	if n.Sign() > 0 {
		return "+" + n.Dollars()
	}
	return n.Dollars()
}

// sums says what each scenario comes to, and how far it is from the first.
func sums(sides []*side) Section {
	s := Section{Heading: "SIDE BY SIDE", Aside: "what each comes to, and how far it is from the first"}
	first, _ := sides[0].total()
	for i, x := range sides {
		sum, all := x.total()
		row := Row{Label: x.name, Middle: sum.Dollars()}
		if !all {
			row.Label += ", what is determined"
		}
		if i > 0 {
			row.Amount = more(sum.Sub(first))
		}
		s.Rows = append(s.Rows, row)
	}
	return s
}

// total is the sum of the branch, and whether every award has a figure.
func (x *side) total() (sum exact.Num, whole bool) {
	dollars, whole := x.b.Total(head.All())
	return num(dollars), whole
}

// cell is a place in a comparison: an award, or a decision on the interest on one.
func (x *side) cell(c damages.Cell) (key, label string) {
	a := x.b.Award(c)
	if what, ok := x.b.Interest(c); ok {
		return a.ID + "/" + what.ID, c.Kind().InWords() + " on " + x.short(a)
	}
	return a.ID + "/", x.label(a)
}

// figure is what a cell comes to; not known where a side does not have it, or has no figure for it.
func (x *side) figure(key string) exact.Num {
	if c, ok := x.cells[key]; ok {
		if dollars, known := c.Amount(); known {
			return num(dollars)
		}
	}
	return exact.Num{}
}

// awardsOf goes through the awards: one line for an award that is the same in all, one for each scenario where it is not.
func awardsOf(sides []*side) Section {
	s := Section{Heading: "AWARD BY AWARD"}
	for _, of := range cellsOf(sides) {
		first := sides[0].figure(of.key)
		if !slices.ContainsFunc(sides, func(x *side) bool { return !same(x.figure(of.key), first) }) && first.Known() {
			s.Rows = append(s.Rows, Row{Label: of.label + ", in all of them", Middle: first.Dollars()})
			continue
		}
		s.Rows = append(s.Rows, Row{Label: of.label})
		for i, x := range sides {
			row := Row{Kind: Part, Label: x.name, Middle: "none"}
			if n := x.figure(of.key); n.Known() {
				row.Middle = n.Dollars()
				if i > 0 && first.Known() {
					row.Amount = more(n.Sub(first))
				}
			} else if _, ok := x.cells[of.key]; ok {
				row.Middle = undetermined
			}
			s.Rows = append(s.Rows, row)
		}
	}
	return s
}

// same reports whether two figures are the same, or neither is known.
func same(a, b exact.Num) bool {
	return a.Known() == b.Known() && (!a.Known() || a.Cmp(b) == 0)
}

// compared is a cell that sides have, by its key.
type compared struct{ key, label string }

// cellsOf goes through the cells of all sides, each once.
func cellsOf(sides []*side) []compared {
	var out []compared
	for _, x := range sides {
		for c := range x.b.Cells() {
			key, label := x.cell(c)
			if !slices.ContainsFunc(out, func(of compared) bool { return of.key == key }) {
				out = append(out, compared{key, label})
			}
		}
	}
	return out
}

// turnsOn collects what the judgment of a side turns on: what was found, and each step that changed a figure.
func (x *side) turnsOn() {
	for c := range x.b.Cells() {
		if _, ok := x.b.Interest(c); ok {
			continue
		}
		key, label := x.cell(c)
		x.points = append(x.points, point{cell: key, key: "found/" + key, label: "found: " + label, dollars: num(c.Found())})
	}
	for i := range x.entries {
		e := &x.entries[i]
		if x.moves[i].still {
			continue
		}
		cell, _ := x.cell(x.b.PostedTo(*e))
		p := point{cell: cell, key: e.Kind().String() + "/" + cell, of: x, entry: e}
		if r, ok := x.b.RuleOf(*e); ok {
			p.key += "/" + string(r.ID())
		}
		if ev, _ := x.b.OrderOf(*e); ev != nil {
			p.key += "/" + ev.ID
		}
		verb := " "
		if e.Kind() == damages.EntryInterest {
			verb = " bears "
		}
		p.label = x.text(x.b.AppendWords(append(append(x.begin(), x.short(x.b.AwardOf(*e))...), verb...), *e))
		p.dollars = num(e.Change())
		x.points = append(x.points, p)
	}
}

// worth says what each point is worth in which a side differs from the first. An award that has no figure on one of the two
// is one point, whatever steps came before: it counts with what is determined of it.
func (x *side) worth(first *side) Section {
	s := Section{Heading: "WHAT EACH POINT IS WORTH", Aside: x.name + ", against " + first.name}
	sum := exact.Int(0)
	add := func(label string, dollars exact.Num, notes []int) {
		sum = sum.Add(dollars)
		s.Rows = append(s.Rows, Row{Label: label, Amount: more(dollars), Notes: notes})
	}
	for _, of := range cellsOf([]*side{first, x}) {
		a, b := first.figure(of.key), x.figure(of.key)
		switch {
		case a.Known() && b.Known():
			x.steps(first, of.key, add, &s)
		case a.Known():
			add(of.label+": "+x.missing(of.key), a.Neg(), nil)
		case b.Known():
			add(of.label+": "+first.missing(of.key)+" in the first", b, nil)
		}
	}
	if len(s.Rows) == 0 {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "They differ in nothing that changes a figure."})
	} else {
		s.Rows = append(s.Rows, Row{Kind: Total, Label: "the distance between them", Amount: more(sum)})
	}
	return s
}

// missing says why a side has no figure for a cell.
func (x *side) missing(key string) string {
	if c, ok := x.cells[key]; ok {
		return c.Why()
	}
	return "no such award"
}

// steps adds the points in which the figures of a cell differ.
func (x *side) steps(first *side, cell string, add func(label string, dollars exact.Num, notes []int), s *Section) {
	var of []point
	for _, q := range first.points {
		if q.cell == cell {
			of = append(of, q)
		}
	}
	for i := range x.points {
		p := &x.points[i]
		if p.cell != cell {
			continue
		}
		at := slices.IndexFunc(of, func(q point) bool { return !q.matched && q.key == p.key })
		if at < 0 {
			add(p.label, p.dollars, p.notes())
			continue
		}
		q := &of[at]
		q.matched = true
		if d := p.dollars.Sub(q.dollars); d.Sign() != 0 {
			add(p.label, d, p.notes())
			if q.label != p.label {
				s.Rows = append(s.Rows, Row{Kind: Detail, Label: "instead of: " + q.label})
			}
		}
	}
	for i := range of {
		if q := &of[i]; !q.matched {
			add("without: "+q.label, q.dollars.Neg(), q.notes())
		}
	}
}

// otherLaw names the rules that govern on one side and not on the other.
func (x *side) otherLaw(first *side) Section {
	s := Section{Heading: "LAW THAT DIFFERS", Aside: x.name + ", against " + first.name}
	for _, of := range [...]struct {
		a, b *side
		word string
	}{{x, first, ""}, {first, x, "without: "}} {
		for r := range of.a.b.Rules() {
			has := false
			for other := range of.b.b.Rules() {
				has = has || other.ID() == r.ID()
			}
			if !has {
				v := r.Version()
				s.Rows = append(s.Rows, Row{Label: of.word + v.Title + " [" + r.Jurisdiction() + "]", Notes: x.citeRule(&v, r.Locators())})
			}
		}
	}
	return s
}
