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
	units(f, "unit", &c.Unit)
	f.Said("to", c.To.String, func(text string) (err error) { c.To, err = Parse(text); return err }, "a formula")
	codec.FixedItems(f, "measures", &c.Measures, (*Measure).Form)
	codec.Choice(f, "spread", &c.Spread, spreadNames[:], "way to spread a cut")
}

// Form goes through the members of a measure in the files of law.
func (m *Measure) Form(f *codec.Form) {
	f.Require("base", "kinds")
	codec.Word(f, "base", &m.Base)
	m.Kinds.Member(f, "kinds")
	units(f, "match", &m.Match)
	codec.Choice(f, "at", &m.At, atNames[:], "moment")
	codec.Choice(f, "joint", &m.Joint, jointNames[:], "way to count a joint award")
}

func units(f *codec.Form, name string, to *Unit) {
	f.Names(name, to.Names, func(names []string) (err error) { *to, err = ParseUnit(names); return err },
		Unit(allParts).Names)
}
