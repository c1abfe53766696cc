package lien

import (
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law/data"
)

// Law is the law of one jurisdiction on claims of others on a recovery, as a file of law has it. It is immutable. The zero Law has
// none.
type Law struct{ of *file }

// file is what a file of the law on liens holds.
type file struct {
	jurisdiction string
	liens        []rule
}

// library is the law on liens in the files of the library.
var library = dated.NewLibrary("liens", (*Law).Form)

// federal is the jurisdiction whose law Medicare's claim is, and that of the schemes of federal law.
const federal = "US"

// LawOf returns the library's law of the jurisdiction with the code; the zero Law where none is recorded.
func LawOf(code string) Law { return library.Of(code) }

// IsZero reports whether the law holds nothing because no file of it was read.
func (w Law) IsZero() bool { return w.of == nil }

// Jurisdiction returns the code of the jurisdiction; "" for the zero Law.
func (w Law) Jurisdiction() string { return w.held().jurisdiction }

func (w Law) held() *file {
	if w.of == nil {
		return &file{}
	}
	return w.of
}

// All goes through the liens of the law in the order of its file.
func (w Law) All() iter.Seq[Rule] {
	return func(yield func(Rule) bool) {
		list := w.held().liens
		for i := range list {
			if !yield(Rule{&list[i]}) {
				return
			}
		}
	}
}

// Laws is a caller's own law, each in the place of the library's law of its jurisdiction. Where there is none of a jurisdiction,
// the library's law of it holds; empty Laws are the library's law alone.
type Laws []Law

// of is the law of a jurisdiction: the caller's own, else the library's.
func (l Laws) of(code string) Law {
	for _, w := range l {
		if w.of != nil && w.of.jurisdiction == code {
			return w
		}
	}
	return library.Of(code)
}

// Place notes at a path what is no code of a jurisdiction: of one whose law the library or a caller has, or, where no law is asked
// about, of any. "" is federal law, or no place.
func (l Laws) Place(wrong *invalid.List, path, code string, asked bool) {
	known := code == "" || code == federal
	for w := range slices.Values(l) {
		known = known || w.Jurisdiction() == code
	}
	for c := range data.Codes() {
		known = known || c == code
	}
	if !asked {
		state, ok := strings.CutPrefix(code, federal+"-")
		known = known || ok && len(state) == 2 && strings.Trim(state, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
	}
	if !known && wrong != nil {
		wrong.Add(path, invalid.Quote(code)+" is no jurisdiction", "a code such as US-NY, or US")
	}
}

// All goes through the liens of all jurisdictions, federal law first, then the states by their codes.
func (l Laws) All() iter.Seq[Rule] {
	codes := map[string]bool{}
	for _, c := range library.Codes() {
		codes[c] = true
	}
	for _, w := range l {
		codes[w.Jurisdiction()] = true
	}
	return func(yield func(Rule) bool) {
		for _, c := range slices.Sorted(maps.Keys(codes)) { // "US" is the first
			for r := range l.of(c).All() {
				if !yield(r) {
					return
				}
			}
		}
	}
}

// All goes through the library's liens, federal law first, in a fixed order.
func All() iter.Seq[Rule] { return Laws(nil).All() }

// Rule is the law on one sort of claim in one jurisdiction, such as Medicare's. The zero Rule is none.
type Rule struct{ d *rule }

// ID returns the name of the rule, such as "us-medicare-411.37"; "" for the zero Rule.
func (r Rule) ID() string { return r.data().id }

// Of returns whose claim it is.
func (r Rule) Of() Kind { return r.data().of }

// Scheme returns the scheme that the rule is for, such as "FECA"; "" where it is for all.
func (r Rule) Scheme() string { return r.data().scheme }

// Title returns what the claim is, in a few words.
func (r Rule) Title() string { return r.data().title }

// Jurisdiction returns the code of the jurisdiction whose law it is.
func (r Rule) Jurisdiction() string {
	if r.d == nil {
		return ""
	}
	return r.d.file.jurisdiction
}

func (r Rule) data() *rule {
	if r.d == nil {
		return &rule{}
	}
	return r.d
}

// Versions goes through what comes with the versions of the rule, oldest first.
func (r Rule) Versions() iter.Seq[Version] {
	return func(yield func(Version) bool) {
		for v := range r.data().versions.All() {
			if !yield(Version{v.Meta, v.Rule.asked()}) {
				return
			}
		}
	}
}

// Version is a version of a rule, and what it asks for.
type Version struct {
	dated.Meta
	Asks Asked
}

// Lookup returns the library's rule with the ID. Error: *invalid.Error for another.
func Lookup(id string) (Rule, error) { return Laws(nil).Lookup(id) }

// Lookup returns the rule with the ID. Error: *invalid.Error for another.
func (l Laws) Lookup(id string) (Rule, error) {
	for r := range l.All() {
		if r.ID() == id {
			return r, nil
		}
	}
	return Rule{}, invalid.New("", invalid.Quote(id)+" is no lien whose law is recorded", "the ID of a lien, such as us-medicare-411.37")
}

// find returns the rule on a claim. Where the law of the place has none, federal law is asked about Medicare and about a scheme.
func (l Laws) find(c *Claim) (*rule, error) {
	if c.Law != "" {
		r, err := l.Lookup(c.Law)
		switch {
		case err != nil:
			return nil, invalid.Prefixed("law", err)
		case r.d.of != c.Of:
			return nil, invalid.New("law", invalid.Quote(c.Law)+" is of "+r.d.of.String(), "a lien of "+c.Of.String())
		}
		return r.d, nil
	}
	places := []string{c.Jurisdiction}
	if (c.Of == Medicare || c.Scheme != "") && c.Jurisdiction != federal {
		places = append(places, federal)
	}
	for _, code := range places {
		var found []*rule
		list := l.of(code).held().liens
		for i := range list {
			if r := &list[i]; r.of == c.Of && r.scheme == c.Scheme {
				found = append(found, r)
			}
		}
		if len(found) == 1 {
			return found[0], nil
		}
		if len(found) > 1 {
			var ids []string
			for _, r := range found {
				ids = append(ids, r.id)
			}
			return nil, invalid.New("law", "several liens of "+code+" may be meant", strings.Join(ids, ", "))
		}
	}
	return nil, nil //nolint:nilnil // no law is recorded, which is no error where an amount was agreed
}

// Form goes through the members of a file of the law on liens, and checks those of a caller's file.
func (w *Law) Form(f *dated.File) {
	if w == nil || f == nil {
		return
	}
	s := w.held()
	if f.Reading() {
		s = &file{}
	}
	codec.Items(f.Form, "liens", &s.liens, func(r *rule, g *codec.Form) {
		g.Require("id", "of", "title", "versions")
		g.Text("id", &r.id)
		codec.Enum(g, "of", &r.of)
		g.Text("scheme", &r.scheme)
		g.Text("title", &r.title)
		dated.HistoryForm(f, g, "versions", &r.versions, (*terms).form)
	})
	if f.Reading() {
		s.jurisdiction = f.Jurisdiction
		for i := range s.liens {
			s.liens[i].file = s
		}
		s.check(f)
		w.of = s
	}
}

// form goes through the members of a version.
func (t *terms) form(f *codec.Form) {
	f.Require("lines")
	codec.Items(f, "lines", &t.lines, (*part).form)
	codec.Items(f, "at_most", &t.most, (*part).form)
	codec.Items(f, "shared", &t.shared, func(s *shared, f *codec.Form) {
		f.Require("title", "amount", "among")
		f.Text("title", &s.title)
		s.amount.Notation(f, "amount")
		codec.Choice(f, "among", &s.among, amongNames[:], "way to share a ceiling")
		f.Texts("classes", &s.classes)
		f.Text("under", &s.under)
	})
	codec.Maybe(f, "future", &t.future, func(x *future, f *codec.Form) {
		f.Require("treatment", "title")
		codec.Enum(f, "treatment", &x.treatment)
		f.Text("title", &x.title)
		codec.Items(f, "lines", &x.lines, (*part).form)
		x.share.Notation(f, "share")
	})
	f.Flag("owes", &t.owes)
	codec.Enum(f, "paid", &t.paid)
}

func (p *part) form(f *codec.Form) {
	f.Require("title", "amount")
	f.Text("title", &p.title)
	p.amount.Notation(f, "amount")
	f.Flag("less", &p.less)
	f.Text("under", &p.under)
}
