package statutory

import (
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
)

// Law is the statutory remedies of one jurisdiction, as a file of law has them, with the tests of an amount that remedies refer
// to and the rules on what does not stand beside punitive damages. It is immutable. The zero Law has no remedies.
type Law struct{ of *file }

// file is what a file of statutory remedies holds.
type file struct {
	jurisdiction string
	reviews      []review
	remedies     []remedy
	exclusions   []exclusion
}

// library is the law on statutory remedies in the files of the library.
var library = dated.NewLibrary("statutory", (*Law).form)

// federal is the jurisdiction whose reviews the remedies of every jurisdiction may refer to.
const federal = "US"

// LawOf returns the library's law of the jurisdiction with the code; the zero Law where no remedy of it is recorded.
func LawOf(code string) Law { return library.Of(code) }

// IsZero reports whether the law holds nothing because no file of it was read.
func (w Law) IsZero() bool { return w.of == nil }

// Jurisdiction returns the code of the jurisdiction; "" for the zero Law.
func (w Law) Jurisdiction() string { return w.held().jurisdiction }

// All goes through the remedies in the order of the file.
func (w Law) All() iter.Seq[Remedy] {
	return func(yield func(Remedy) bool) {
		list := w.held().remedies
		for i := range list {
			if !yield(Remedy{&list[i]}) {
				return
			}
		}
	}
}

func (w Law) held() *file {
	if w.of == nil {
		return &file{}
	}
	return w.of
}

// Form goes through the members of a file of statutory remedies, and checks those of a caller's file.
func (w *Law) Form(f *dated.File) {
	if w != nil && f != nil {
		w.form(f)
		w.held().check(f)
	}
}

func (w *Law) form(f *dated.File) {
	s := w.held()
	if f.Reading() {
		s = &file{}
	}
	codec.Items(f.Form, "reviews", &s.reviews, func(r *review, g *codec.Form) {
		g.Require("id", "name", "standard", "sources")
		g.Text("id", &r.id)
		g.Text("name", &r.name)
		g.Text("standard", &r.standard)
		dated.SourcesForm(f, g, "sources", &r.sources)
	})
	codec.Items(f.Form, "remedies", &s.remedies, func(r *remedy, g *codec.Form) { r.form(f, g) })
	codec.Items(f.Form, "not_beside_punitive", &s.exclusions, func(x *exclusion, g *codec.Form) {
		g.Require("why", "sources")
		codec.Word(g, "remedy", &x.remedy)
		codec.Choice(g, "kind", &x.kind, kindNames[:], "kind of damages")
		g.Text("why", &x.why)
		dated.SourcesForm(f, g, "sources", &x.sources)
	})
	if f.Reading() {
		s.jurisdiction = f.Jurisdiction
		for i := range s.remedies {
			s.remedies[i].prepare(s)
		}
		w.of = s
	}
}

// form goes through the members of a remedy.
func (r *remedy) form(f *dated.File, g *codec.Form) {
	g.Require("id", "subject", "section", "versions")
	codec.Word(g, "id", &r.id)
	g.Text("subject", &r.subject)
	g.Text("section", &r.cite)
	codec.Words(g, "also", &r.also)
	codec.Word(g, "counted_by", &r.unit)
	codec.Choice(g, "fees", &r.fees, feesNames[:], "provision on fees")
	g.Text("fees_at", &r.feesPin)
	g.Text("interest", &r.interest)
	g.Text("elected", &r.elected)
	codec.Words(g, "reviews", &r.tests)
	dated.VersionsForm(f, g, "versions", &r.versions, (*terms).form)
}

// prepare computes what every use of the remedy needs: its citations as they are searched, and its versions in words.
func (r *remedy) prepare(s *file) {
	r.file = s
	r.plain = []string{plainCite(r.cite)}
	for _, c := range r.also {
		r.plain = append(r.plain, plainCite(c))
	}
	r.described = nil
	for i := range r.versions {
		r.described = append(r.described, describe(&r.versions[i]))
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

// All goes through the remedies, federal law first, then the states by their codes.
func (l Laws) All() iter.Seq[Remedy] {
	codes := map[string]bool{}
	for _, c := range library.Codes() {
		codes[c] = true
	}
	for _, w := range l {
		codes[w.Jurisdiction()] = true
	}
	return func(yield func(Remedy) bool) {
		for _, c := range slices.Sorted(maps.Keys(codes)) { // "US" is the first
			for r := range l.of(c).All() {
				if !yield(r) {
					return
				}
			}
		}
	}
}

// Lookup returns the remedy with the ID. Error: *invalid.Error for an ID that is not known.
func (l Laws) Lookup(id ID) (Remedy, error) {
	for _, code := range placesOf(id) {
		list := l.of(code).held().remedies
		for i := range list {
			if list[i].id == id {
				return Remedy{&list[i]}, nil
			}
		}
	}
	return Remedy{}, invalid.New("", invalid.Quote(string(id))+" is no remedy", "the ID of a remedy, such as us-copyright-504c")
}

// placesOf are the jurisdictions whose remedy an ID may name. The ID of a remedy begins with the code of its jurisdiction.
func placesOf(id ID) []string {
	const state = len("us-ca")
	if len(id) > state && id[state] == '-' {
		return []string{strings.ToUpper(string(id[:state])), federal}
	}
	return []string{federal}
}

// Find returns the remedies of a section, as [Find] does.
func (l Laws) Find(cite string) ([]Remedy, error) {
	const allowed = "a section of a statute, such as 47 U.S.C. § 227(b)(3) or Cal. Penal Code § 637.2"
	if len(cite) > maxCite {
		return nil, invalid.New("", "citation of more than 128 bytes", allowed)
	}
	want := plainCite(cite)
	var out []Remedy
	if want != "" {
		for r := range l.All() {
			if r.d.cited(want) {
				out = append(out, r)
			}
		}
	}
	if out == nil {
		return nil, invalid.New("", "no remedy is recorded under "+invalid.Quote(cite), allowed)
	}
	return out, nil
}
