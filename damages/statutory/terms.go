package statutory

import (
	"strconv"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// terms is what a version of a remedy gives: its packages, whose amounts are formulas over quantities of the claim, over
// amounts that somebody decides, and over lines, each under its name.
type terms struct {
	optional []Quantity    // taken as none where they are not given; other quantities have to be
	oneOf    []Quantity    // at least one of these has to be given
	from     []countedFrom // counts below which the statute does not reach
	schedule *schedule
	choices  []choice
	lines    []line
	packages []pack

	asked  []Quantity      // the quantities that the packages refer to, each once, in order
	topics []finding.Topic // the findings that they turn on
}

// countedFrom is the least count of a quantity that the statute reaches.
type countedFrom struct {
	of    Quantity
	count int64
}

// schedule is a least and a greatest amount that follow from the date of an event. Formulas name them scheduled_least and
// scheduled_most.
type schedule struct {
	what  string
	event dated.Event
	until civil.Date // the first day for which the amounts are not known
	rows  []scheduled
}

// The names of the amounts of a schedule.
const (
	scheduledLeast limit.Base = "scheduled_least"
	scheduledMost  limit.Base = "scheduled_most"
)

// scheduled is the amounts from a day on.
type scheduled struct {
	from        civil.Date
	least, most limit.Expr
}

// choice is an amount, or a factor, that the statute leaves to somebody to decide. In a formula its name stands for what it
// comes to: a range until it is decided.
type choice struct {
	name        limit.Base
	point       PointID
	what        string
	by          Decider
	pin         string
	least, most limit.Expr // of an amount; nothing and no limit where absent
	times       [2]int     // of a factor
	each        Quantity   // decided for each of these
}

func (c *choice) factor() bool { return c.times != [2]int{} }

// line is a part of an amount that is shown by itself, with its pinpoint. Its name stands for it in formulas.
type line struct {
	name   limit.Base
	title  string
	pin    string
	amount limit.Expr
	words  string
}

// pack is one package: a measure the plaintiff may recover.
type pack struct {
	id     string
	title  string
	kind   Kind
	amount limit.Expr
	words  string
}

// form goes through the members of the terms in the files of law.
func (t *terms) form(f *codec.Form) {
	f.Require("lines", "packages")
	codec.Words(f, "optional", &t.optional)
	codec.Words(f, "one_of", &t.oneOf)
	codec.Items(f, "counted_from", &t.from, func(c *countedFrom, f *codec.Form) {
		f.Require("of", "count")
		codec.Word(f, "of", &c.of)
		codec.Integer(f, "count", &c.count)
	})
	codec.Maybe(f, "schedule", &t.schedule, (*schedule).form)
	codec.Items(f, "choices", &t.choices, (*choice).form)
	codec.Items(f, "lines", &t.lines, func(l *line, f *codec.Form) {
		f.Require("name", "title", "amount")
		codec.Word(f, "name", &l.name)
		f.Text("title", &l.title)
		f.Text("pin", &l.pin)
		l.amount.Notation(f, "amount")
	})
	codec.Items(f, "packages", &t.packages, func(p *pack, f *codec.Form) {
		f.Require("id", "title", "kind", "amount")
		f.Text("id", &p.id)
		f.Text("title", &p.title)
		codec.Choice(f, "kind", &p.kind, kindNames[:], "kind of damages")
		p.amount.Notation(f, "amount")
	})
	if f.Reading() && t.bounded(f) {
		t.prepare()
	}
}

// Bounds on what a version of a remedy may hold.
const (
	maxParts      = 64   // lines, choices and packages, each
	maxReferences = 1024 // names in the formulas of a version, where each is put for what it stands for
)

// bounded refuses terms of which the formulas cannot be evaluated: those that go in a circle, and those that are too long.
func (t *terms) bounded(f *codec.Form) bool {
	few := func(name string, n int) bool {
		if n > maxParts {
			f.Refuse(name, strconv.Itoa(n)+" entries", "at most "+strconv.Itoa(maxParts))
		}
		return n <= maxParts
	}
	if !few("choices", len(t.choices)) || !few("lines", len(t.lines)) || !few("packages", len(t.packages)) {
		return false
	}
	in, n := t.circle()
	switch {
	case in != "":
		f.Refuse("lines", invalid.Quote(string(in))+" is named in its own formula", "lines and choices that do not go in a circle")
		return false
	case n > maxReferences:
		f.Refuse("lines", "formulas that name each other more than "+strconv.Itoa(maxReferences)+" times", "shorter formulas")
		return false
	}
	return true
}

func (s *schedule) form(f *codec.Form) {
	f.Require("what", "by", "rows")
	f.Text("what", &s.what)
	s.event.Member(f, "by")
	f.Date("until", &s.until)
	codec.Items(f, "rows", &s.rows, func(r *scheduled, f *codec.Form) {
		f.Require("from", "at_least", "at_most")
		f.Date("from", &r.from)
		r.least.Notation(f, "at_least")
		r.most.Notation(f, "at_most")
	})
}

func (c *choice) form(f *codec.Form) {
	f.Require("name", "what", "by")
	codec.Word(f, "name", &c.name)
	point := c.point
	if point == PointID(c.name) {
		point = ""
	}
	codec.Word(f, "point", &point)
	if f.Reading() {
		if c.point = point; point == "" {
			c.point = PointID(c.name)
		}
	}
	f.Text("what", &c.what)
	codec.Choice(f, "by", &c.by, deciderNames[:], "decider")
	f.Text("pin", &c.pin)
	c.least.Notation(f, "at_least")
	c.most.Notation(f, "at_most")
	if !f.Writing() || c.factor() {
		f.Part("times", func(f *codec.Form) {
			f.Require("at_least", "at_most")
			codec.Integer(f, "at_least", &c.times[0])
			codec.Integer(f, "at_most", &c.times[1])
		})
	}
	codec.Word(f, "for_each", &c.each)
}

// lineNamed and choiceNamed return the line or the choice of a name, nil where there is none.
func (t *terms) lineNamed(name limit.Base) *line {
	for i := range t.lines {
		if t.lines[i].name == name {
			return &t.lines[i]
		}
	}
	return nil
}

func (t *terms) choiceNamed(name limit.Base) *choice {
	for i := range t.choices {
		if t.choices[i].name == name {
			return &t.choices[i]
		}
	}
	return nil
}

// of is the formulas that a name stands for.
func (t *terms) of(name limit.Base) []limit.Expr {
	if l := t.lineNamed(name); l != nil {
		return []limit.Expr{l.amount}
	}
	if c := t.choiceNamed(name); c != nil {
		return []limit.Expr{c.least, c.most}
	}
	return nil
}

// circle returns a line or a choice that is named in its own formula, or in those of what it names; "" where none is. It counts
// the names in all formulas, where each is put for what it stands for.
func (t *terms) circle() (in limit.Base, names int) {
	const open = -1
	seen := map[limit.Base]int{} // how many names a name comes to
	var walk func(name limit.Base) int
	count := func(formulas ...limit.Expr) (n int) {
		for _, e := range formulas {
			for name := range e.References() {
				if name != "" { // else it is a finding
					n += walk(name)
				}
			}
		}
		return min(n, maxReferences+1)
	}
	walk = func(name limit.Base) int {
		switch n, ok := seen[name]; {
		case n == open:
			in = name
			return 0
		case ok:
			return n
		}
		seen[name] = open
		seen[name] = 1 + count(t.of(name)...)
		return seen[name]
	}
	for i := range t.lines {
		names += walk(t.lines[i].name)
	}
	for i := range t.choices {
		names += walk(t.choices[i].name)
	}
	for i := range t.packages {
		names += count(t.packages[i].amount)
	}
	return in, names
}

// prepare computes what every use of the terms needs: what they ask for, and the words of their formulas.
func (t *terms) prepare() {
	for i := range t.lines {
		t.lines[i].words = t.lines[i].amount.InWordsSaying(t.say)
	}
	for i := range t.packages {
		p := &t.packages[i]
		p.words = p.amount.InWordsSaying(t.say)
		t.gather(p.amount)
	}
}

// gather notes the quantities and the findings that a formula refers to, itself or by what it names.
func (t *terms) gather(e limit.Expr) {
	for name, topic := range e.References() {
		switch c, l := t.choiceNamed(name), t.lineNamed(name); {
		case topic != "":
			t.topics = once(t.topics, topic, true)
		case c != nil:
			t.asked = once(t.asked, c.each, c.each != "")
			t.gather(c.least)
			t.gather(c.most)
		case l != nil:
			t.gather(l.amount)
		case name != scheduledLeast && name != scheduledMost:
			t.asked = once(t.asked, Quantity(name), true)
		}
	}
}

// say is what the words of a formula say in the place of a name.
func (t *terms) say(name limit.Base) (limit.Expr, string) {
	if l := t.lineNamed(name); l != nil {
		return l.amount, ""
	}
	if c := t.choiceNamed(name); c != nil {
		return limit.Expr{}, t.choiceWords(c)
	}
	if s := t.schedule; s != nil && (name == scheduledLeast || name == scheduledMost) {
		which := map[limit.Base]string{scheduledLeast: "least", scheduledMost: "greatest"}
		return limit.Expr{}, "the " + which[name] + " of " + s.what + " by the date of " + s.event.String()
	}
	return limit.Expr{}, ""
}

// choiceWords says between which figures a choice lies.
func (t *terms) choiceWords(c *choice) string {
	if c.factor() {
		return strconv.Itoa(c.times[0]) + " to " + strconv.Itoa(c.times[1])
	}
	var s string
	switch unlimited := c.most.IsZero() || c.most.Op() == limit.OpNoLimit; {
	case unlimited && c.least.IsZero():
		s = c.what + " as decided"
	case unlimited:
		s = "at least " + t.bound(c.least)
	case c.least.IsZero():
		s = "up to " + t.bound(c.most)
	default:
		s = t.bound(c.least) + " to " + t.bound(c.most)
	}
	if c.each != "" {
		s += " for each " + c.each.each()
	}
	return s
}

// bound says a bound of a choice, in brackets where it is more than a sum or a quantity.
func (t *terms) bound(e limit.Expr) string {
	s := e.InWordsSaying(t.say)
	if _, _, multiple := e.Factor(); e.Op() != limit.OpAmount && !multiple {
		return "(" + s + ")"
	}
	return s
}

func once[T comparable](list []T, x T, ok bool) []T {
	if !ok {
		return list
	}
	for _, y := range list {
		if y == x {
			return list
		}
	}
	return append(list, x)
}
