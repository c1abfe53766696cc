package statutory

import (
	"errors"
	"io/fs"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law/data"
)

// file is what a file of statutory remedies holds: the remedies of one jurisdiction, the tests of an amount that remedies
// refer to, and what does not stand beside punitive damages.
type file struct {
	reviews    []review
	remedies   []remedy
	exclusions []exclusion
}

// form goes through the members of the file.
func (s *file) form(f *dated.File) {
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

// read reads the files of the library, that of federal law first and then those of the states by their codes.
func read() (file, error) {
	var out file
	folders, err := fs.ReadDir(data.Files, ".")
	errs := []error{err}
	for _, f := range folders { // in order of their names, of which "us" is the first
		name := f.Name() + "/statutory.json"
		text, err := fs.ReadFile(data.Files, name)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		var got file
		code := strings.ToUpper(f.Name())
		if err == nil {
			err = dated.ReadFile(text, code, nil, got.form)
		}
		errs = append(errs, invalid.Prefixed(name, err))
		out.reviews = append(out.reviews, got.reviews...)
		for i := range got.remedies {
			errs = append(errs, got.remedies[i].prepare(code, out.reviews))
		}
		for i := range got.exclusions {
			got.exclusions[i].jurisdiction = code
		}
		out.remedies = append(out.remedies, got.remedies...)
		out.exclusions = append(out.exclusions, got.exclusions...)
	}
	return out, errors.Join(errs...)
}

// prepare computes what every use of the remedy needs: its citations to search, and its versions with the newest first
// and described.
func (r *remedy) prepare(code string, reviews []review) error {
	r.jurisdiction = code
	for _, c := range append([]string{r.cite}, r.also...) {
		r.plain = append(r.plain, plainCite(c))
	}
	for _, id := range r.tests {
		i := slices.IndexFunc(reviews, func(v review) bool { return v.id == id })
		if i < 0 {
			return invalid.New(string(r.id)+".reviews", invalid.Quote(id)+" is no review", "the ID of a review of the federal file")
		}
		r.reviews = append(r.reviews, reviews[i])
	}
	slices.Reverse(r.versions)
	for i := range r.versions {
		r.described = append(r.described, describe(&r.versions[i]))
	}
	return nil
}
