package limit

import (
	"github.com/makewhole/remedies/damages/codec"
)

// Form goes through the members of a cap in the files of law.
func (c *Cap) Form(f *codec.Form) {
	f.Require("kinds", "to")
	c.Kinds.Member(f, "kinds")
	codec.FixedWords(f, "causes", &c.Causes)
	codec.FixedWords(f, "except", &c.Except)
	c.Unit.Member(f, "unit")
	c.To.Notation(f, "to")
	codec.FixedItems(f, "measures", &c.Measures, (*Measure).Form)
	codec.Choice(f, "spread", &c.Spread, spreadNames[:], "way to spread a cut")
}

// Form goes through the members of a measure in the files of law and in matters.
func (m *Measure) Form(f *codec.Form) {
	f.Require("base", "kinds")
	codec.Word(f, "base", &m.Base)
	m.Kinds.Member(f, "kinds")
	m.Match.Member(f, "match")
	codec.Choice(f, "at", &m.At, atNames[:], "moment")
	codec.Choice(f, "joint", &m.Joint, jointNames[:], "way to count a joint award")
}

// Member is the unit as a member of an object of JSON: the list of its parts, left out for each award.
func (u *Unit) Member(f *codec.Form, name string) {
	if err := u.Validate(); err != nil && !f.Reading() {
		f.Refuse(name, "unknown part of a unit", allowedParts)
	}
	f.Names(name, u.Names, func(names []string) (err error) { *u, err = ParseUnit(names); return err }, Unit(allParts).Names)
}

// Notation is a formula as a member of an object of the files of law: a text in the notation of [Parse].
func (e *Expr) Notation(f *codec.Form, name string) {
	if e == nil {
		return
	}
	f.Said(name, e.String, func(text string) (err error) { *e, err = Parse(text); return err }, "a formula")
}
