package injunction

import (
	_ "embed"
	"slices"
	"sync"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/injunction/clock"
)

//go:embed law.json
var lawFile []byte

// law is the law on injunctions that this package records: the tests, presumptions of irreparable harm, what circuits hold
// on the sliding scale, and what court systems ask as security.
type law struct {
	tests        []Test
	presumptions []Presumption
	slidingScale []position
	security     []securityRule
}

// position is what a circuit holds on the sliding scale.
type position struct {
	circuit   Circuit
	holds     Position
	authority []authority.Citation
}

// securityRule is a [SecurityRule] of a court system, whose parts are for some kinds of order.
type securityRule struct {
	in          clock.System
	requiredFor []string // kinds of order
	voidWithout bool     // an order for which it is required is void without it
	noteFor     []string // kinds of order; all where none is named
	rule        SecurityRule
}

// library is the law of the file. It is part of the program and a test reads it, so that it cannot fail.
var library = sync.OnceValue(func() *law {
	var w law
	if l, err := codec.ReadForm(lawFile, w.form); err != nil || l.Len() > 0 {
		return &law{}
	}
	return &w
})

// form goes through the members of the file.
func (w *law) form(f *codec.Form) {
	codec.Items(f, "tests", &w.tests, (*Test).Form)
	codec.Items(f, "presumptions", &w.presumptions, func(p *Presumption, f *codec.Form) {
		f.Require("id", "rule", "authority")
		f.Text("id", &p.ID)
		f.Text("rule", &p.Rule)
		f.Flag("presumed", &p.Presumed)
		f.Text("basis", &p.Basis)
		f.Date("from", &p.From)
		authority.RecordForms(f, "authority", &p.Authority)
	})
	codec.Items(f, "sliding_scale", &w.slidingScale, func(p *position, f *codec.Form) {
		f.Require("circuit", "position", "authority")
		codec.Enum(f, "circuit", &p.circuit)
		codec.Enum(f, "position", &p.holds)
		authority.RecordForms(f, "authority", &p.authority)
	})
	codec.Items(f, "security", &w.security, func(s *securityRule, f *codec.Form) {
		f.Require("in", "required_for", "amount", "authority")
		codec.Enum(f, "in", &s.in)
		f.Texts("required_for", &s.requiredFor)
		f.Flag("void_without", &s.voidWithout)
		f.Text("amount", &s.rule.Amount)
		f.Texts("exempt", &s.rule.Exempt)
		f.Text("note", &s.rule.Note)
		f.Texts("note_for", &s.noteFor)
		authority.RecordForms(f, "authority", &s.rule.Authority)
	})
}

// testOf is the test with a name, for the caller to change as it likes.
func testOf(name string) Test {
	list := library().tests
	if i := slices.IndexFunc(list, func(t Test) bool { return t.Name == name }); i >= 0 {
		return list[i].clone()
	}
	return Test{}
}

func (t Test) clone() Test {
	t.Elements, t.Required, t.Authority = slices.Clone(t.Elements), slices.Clone(t.Required), slices.Clone(t.Authority)
	return t
}
