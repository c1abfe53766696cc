package lien

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// check notes what is wrong with a caller's file, so that every rule of it can be applied. The library's own files stand the
// same check in a test.
func (s *file) check(f *dated.File) {
	l := f.Wrong()
	if l == nil {
		return
	}
	prefix := strings.ToLower(s.jurisdiction) + "-"
	for i := range s.liens {
		at, r := invalid.At("liens", i), &s.liens[i]
		if !strings.HasPrefix(r.id, prefix) {
			l.Add(at+".id", invalid.Quote(r.id)+" is no ID of a lien", "a text that begins with "+prefix)
		}
		if r.title == "" {
			l.Add(at+".title", "no title", "what the claim is, in a few words")
		}
		l.Enum(at+".of", kindNames[:], int(r.of), "kind of lien")
		if r.versions.Len() == 0 {
			l.Add(at+".versions", "no version", "at least one")
		}
		k := 0
		for v := range r.versions.All() {
			v.Rule.check(l, invalid.At(at+".versions", k), &v.Meta)
			k++
		}
		dated.CheckVersions(f, at+".versions", slices.Collect(r.versions.All()), func(string, terms) {}, dated.Day, dated.Recovery)
	}
	invalid.Twice(s.liens, func(r *rule) string { return r.id }, func(i int) {
		l.Add(invalid.At("liens", i)+".id", invalid.Quote(s.liens[i].id)+" stands twice", "an ID of its own for each lien")
	})
}

// check notes what is wrong with the terms of a version at a path.
func (t *terms) check(l *invalid.List, at string, m *dated.Meta) {
	if len(t.lines) == 0 {
		l.Add(at+".lines", "no line", "at least one; nothing where the law bars the claim")
	}
	for i := range t.lines {
		t.lines[i].check(l, invalid.At(at+".lines", i), m, false)
	}
	for i := range t.most {
		path := invalid.At(at+".at_most", i)
		if t.most[i].check(l, path, m, false); t.most[i].less {
			l.Add(path+".less", "a ceiling that is taken off", "none")
		}
	}
	for i := range t.shared {
		t.shared[i].check(l, invalid.At(at+".shared", i), m)
	}
	for i, o := range m.Omits.All() {
		if o.When.Shapes.Len() > 0 {
			l.Add(invalid.At(at+".leaves_out", i)+".when.shapes", "a claim on a recovery shows no shape of a matter",
				"findings, a quantity, a period or causes")
		}
	}
	if x := t.future; x != nil {
		if x.title == "" {
			l.Add(at+".future.title", "no title", "what becomes of later benefits")
		}
		l.Enum(at+".future.treatment", treatmentNames[:], int(x.treatment), "treatment of later benefits")
		for i := range x.lines {
			x.lines[i].check(l, invalid.At(at+".future.lines", i), m, true)
		}
		if !x.share.IsZero() {
			checkFormula(l, at+".future.share", x.share, true)
		}
	}
}

func (p *part) check(l *invalid.List, at string, m *dated.Meta, later bool) {
	if p.title == "" {
		l.Add(at+".title", "no title", "what the line is, in plain words")
	}
	checkFormula(l, at+".amount", p.amount, later)
	checkCited(l, at+".under", m, p.under)
}

func (s *shared) check(l *invalid.List, at string, m *dated.Meta) {
	if s.title == "" {
		l.Add(at+".title", "no title", "what the ceiling is, in plain words")
	}
	checkFormula(l, at+".amount", s.amount, false)
	for b := range s.amount.Needs() {
		if !ofRecovery(b) {
			l.Add(at+".amount", invalid.Quote(string(b))+" is of one claim", "a formula over the figures of the recovery")
		}
	}
	l.Enum(at+".among", amongNames[:], int(s.among), "way to share a ceiling")
	if (s.among == amongClasses) != (len(s.classes) > 1) {
		l.Add(at+".classes", "no classes, or classes where the ceiling is not shared between them", "at least two names where among is classes")
	}
	l.Once(at+".classes", s.classes, "class")
	checkCited(l, at+".under", m, s.under)
}

// checkCited notes a text that is none of the sources of a version.
func checkCited(l *invalid.List, at string, m *dated.Meta, text string) {
	if text == "" {
		return
	}
	for _, c := range m.Authority.All() {
		if c.Text == text {
			return
		}
	}
	l.Add(at, invalid.Quote(text)+" is no source of the version", "the citation of one of its sources")
}

// checkFormula notes what is wrong with a formula, and names in it that nobody knows.
func checkFormula(l *invalid.List, at string, e limit.Expr, later bool) {
	l.Merge(at, e.Validate())
	for t := range e.Asks() {
		dated.CheckFinding(l, at, t)
	}
	for b := range e.Needs() {
		if b == Amount && !later {
			l.Add(at, invalid.Quote(Amount)+" before the claim is computed", "another name: it stands in the formulas on later benefits alone")
		}
		for _, q := range recorded(b) {
			dated.CheckQuantity(l, at, string(q))
		}
	}
}
