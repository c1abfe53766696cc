package fees

import (
	"iter"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// Law is a jurisdiction's law on fees and costs, as a file of law has it: its rules on offers of judgment, what costs are
// taxable, what limits contingent fees, and what the lodestar rests on. It is immutable. The zero Law says nothing.
type Law struct{ of *file }

// file is what a file of the law on fees holds.
type file struct {
	jurisdiction string
	offers       []rule
	costs        []dated.Version[costs]
	contingent   dated.Provisions[Schedules]
	lodestar     immutable.List[authority.Citation]
}

// library is the law on fees in the files of the library.
var library = dated.NewLibrary("fees", (*Law).Form)

// federal is the jurisdiction whose courts tax costs by the rules recorded, and whose law the lodestar is.
const federal = "US"

// LawOf returns the library's law of the jurisdiction with the code; the zero Law where none is recorded.
func LawOf(code string) Law { return library.Of(code) }

// IsZero reports whether the law says nothing because no file of it was read.
func (w Law) IsZero() bool { return w.of == nil }

func (w Law) held() *file {
	if w.of == nil {
		return &file{}
	}
	return w.of
}

// Rules goes through the rules on offers of judgment.
func (w Law) Rules() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		list := w.held().offers
		for i := range list {
			if !yield(Rule{&list[i]}) {
				return
			}
		}
	}
}

// Contingent returns the limits on contingent fees. Provisions that reach a claim apply side by side.
func (w Law) Contingent() dated.Provisions[Schedules] { return w.held().contingent }

// All goes through the library's rules on offers of judgment.
func All() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		for _, code := range library.Codes() {
			for r := range LawOf(code).Rules() {
				if !yield(r) {
					return
				}
			}
		}
	}
}

// Lookup returns the library's rule with the ID: us-frcp-68, us-ca-ccp-998, us-fl-768.79, us-tx-cprc-42. Error: *invalid.Error
// for another.
func Lookup(id string) (Rule, error) {
	var known []string
	for r := range All() {
		if r.ID() == id {
			return r, nil
		}
		known = append(known, r.ID())
	}
	return Rule{}, invalid.New("", invalid.Quote(id)+" is no offer-of-judgment rule", strings.Join(known, ", "))
}

// Form goes through the members of a file of the law on fees, and checks those of a caller's file.
func (w *Law) Form(f *dated.File) {
	if w == nil || f == nil {
		return
	}
	s := w.held()
	if f.Reading() {
		s = &file{}
	}
	codec.Items(f.Form, "offers", &s.offers, func(r *rule, g *codec.Form) {
		g.Require("id", "title", "versions")
		g.Text("id", &r.id)
		g.Text("title", &r.title)
		dated.VersionsForm(f, g, "versions", &r.versions, (*terms).form)
	})
	dated.VersionsForm(f, f.Form, "costs", &s.costs, (*costs).form)
	dated.Answers(f, "contingent", "", &s.contingent, (*Schedules).form, Schedules.check, dated.Agreement, dated.Recovery)
	if !f.Writing() || s.lodestar.Len() > 0 {
		f.Part("lodestar", func(g *codec.Form) {
			g.Require("sources")
			dated.SourcesForm(f, g, "sources", &s.lodestar)
		})
	}
	if f.Reading() {
		s.jurisdiction = f.Jurisdiction
		for i := range s.offers {
			s.offers[i].file = s
		}
		s.check(f)
		w.of = s
	}
}

// form goes through the members of a rule on offers of judgment.
func (t *terms) form(f *codec.Form) {
	f.Require("tests", "follows")
	codec.Integer(f, "days_before_trial", &t.before)
	f.Flag("court_may_change_time", &t.movable)
	codec.Integer(f, "open_days", &t.open)
	f.Flag("covers_costs", &t.covers)
	codec.Items(f, "not_in", &t.outside, func(x *outside, f *codec.Form) {
		f.Require("action", "why")
		codec.Enum(f, "action", &x.action)
		f.Text("why", &x.why)
	})
	codec.Maybe(f, "declaration", &t.declaration, func(d *declaration, f *codec.Form) {
		f.Require("none", "later")
		codec.Integer(f, "days_before_trial", &d.before)
		f.Text("none", &d.none)
		f.Text("later", &d.later)
	})
	codec.Items(f, "tests", &t.tests, (*test).form)
	codec.Items(f, "follows", &t.follows, (*follow).form)
	codec.Items(f, "notes", &t.notes, func(n *note, f *codec.Form) {
		f.Require("when", "text")
		codec.Choice(f, "when", &n.when, noteNames[:], "occasion of a note")
		f.Text("text", &n.text)
	})
	codec.Maybe(f, "limit", &t.most, func(m *most, f *codec.Form) {
		f.Require("lines", "sources")
		codec.Items(f, "lines", &m.lines, func(x *part, f *codec.Form) {
			f.Require("title", "amount")
			f.Text("title", &x.title)
			x.amount.Notation(f, "amount")
			f.Flag("less", &x.less)
		})
		codec.FixedItems(f, "sources", &m.sources, (*authority.Citation).Form)
	})
}

func (t *test) form(f *codec.Form) {
	f.Require("by", "judgment", "percent", "met", "not_met")
	codec.Enum(f, "by", &t.by)
	codec.Choice(f, "judgment", &t.judgment, relationNames[:], "relation of a judgment to an offer")
	codec.Integer(f, "percent", &t.percent)
	f.Text("met", &t.met)
	f.Text("not_met", &t.notMet)
	codec.Maybe(f, "judgment_of_nothing", &t.nothing, func(n *nothing, f *codec.Form) {
		f.Require("why")
		f.Flag("meets", &n.meets)
		f.Text("why", &n.why)
	})
}

func (x *follow) form(f *codec.Form) {
	f.Require("offer_by", "what", "under")
	codec.Enum(f, "offer_by", &x.offerBy)
	f.Text("what", &x.what)
	codec.Enum(f, "pays", &x.pays)
	codec.Enum(f, "to", &x.to)
	f.Flag("from_rejection", &x.fromRejection)
	f.Flag("discretionary", &x.discretionary)
	f.Flag("set_off", &x.setOff)
	f.Text("under", &x.under)
}

// form goes through the members of the law on taxable costs.
func (c *costs) form(f *codec.Form) {
	f.Require("title_of_law", "items", "witness", "necessary")
	f.Text("title_of_law", &c.law)
	codec.Items(f, "items", &c.items, func(x *costItem, f *codec.Form) {
		f.Require("kind", "why", "under")
		codec.Enum(f, "kind", &x.kind)
		x.most.Notation(f, "at_most")
		f.Text("why", &x.why)
		f.Text("under", &x.under)
		f.Text("necessary_under", &x.necessary)
	})
	codec.Items(f, "witness", &c.witness, func(x *witnessPart, f *codec.Form) {
		f.Require("part", "why", "under")
		codec.Choice(f, "part", &x.part, partNames[:], "part of a witness's allowance")
		x.most.Notation(f, "at_most")
		f.Text("why", &x.why)
		f.Text("under", &x.under)
	})
	f.Text("necessary", &c.necessary)
}

// cited returns the source that a text names among those of a version.
func cited(m *dated.Meta, text string) (authority.Citation, bool) {
	for _, c := range m.Authority.All() {
		if c.Text == text {
			return c, true
		}
	}
	return authority.Citation{}, false
}
