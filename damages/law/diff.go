package law

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"sync"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	files "github.com/makewhole/remedies/damages/law/data"
)

// Release names the library's law: the day of its review as a whole, and the first digits of a digest of its files, such
// as "2026-11-24/3f9a0c11". Two programs that hold the same law name it alike.
func Release() string { return release() }

var release = sync.OnceValue(func() string {
	h := sha256.New()
	_ = fs.WalkDir(files.Files, ".", func(name string, d fs.DirEntry, err error) error { // they are in the program: they can be read
		if err != nil || d.IsDir() {
			return err
		}
		text, err := files.Files.ReadFile(name)
		fmt.Fprintf(h, "%s %d\n", name, len(text))
		h.Write(text)
		return err
	})
	return dated.AsOf().String() + "/" + hex.EncodeToString(h.Sum(nil)[:4])
})

// Difference is a version of a rule, or another entry of a file, that is not the same in two collections of law.
type Difference struct {
	Jurisdiction string       // its code
	Question     string       // as its file names it: "caps"
	ID           dated.RuleID // of the version; its ID or its place for what has no versions, such as a review
	Change       Changed
	Parts        []PartChanged // what changed in a version that is in both
}

// PartChanged is a part of a version that reads otherwise in two collections of law.
type PartChanged struct {
	Part        string // the path of the member in the version: "caps[0].to"
	Before, Now string
}

// Changed is what became of a version.
type Changed uint8

// What may become of a version. The zero Changed is unspecified.
const (
	ChangeUnspecified Changed = iota
	Added
	Removed
	Altered
)

//enum:string Changed
var changedNames = [...]string{"", "added", "removed", "altered"}

// String says the difference in a line, or in a line for each part that changed.
func (d Difference) String() string {
	s := d.Jurisdiction + ", " + d.Question + ", " + string(d.ID) + ": " + d.Change.String()
	for _, p := range d.Parts {
		s += "\n  " + p.Part + ": " + quoted(p.Before) + " is now " + quoted(p.Now)
	}
	return s
}

func quoted(s string) string {
	if s == "" {
		return "nothing"
	}
	return invalid.Quote(s)
}

// Diff compares two collections of law, and lists what changed from the one to the other, in the order of jurisdictions,
// subjects and questions: versions that are new, that are gone, and for those in both what in them reads otherwise, each
// member as the files of law have it. Where a collection holds no jurisdiction of a code, the library's own law stands in
// its place; an empty collection is the library's law. Error: *invalid.Error for a rule that no file can hold, which a
// caller's own may be.
func Diff(before, now []Jurisdiction) ([]Difference, error) {
	var out []Difference
	var l invalid.List
	for j := range All() {
		was, is := inPlace(before, j), inPlace(now, j)
		if was.of == is.of {
			continue
		}
		for _, s := range subjects {
			a, err := s.flatten(was)
			l.Merge(j.Code(), err)
			b, err := s.flatten(is)
			l.Merge(j.Code(), err)
			out = append(out, diff(j.Code(), a, b)...)
		}
	}
	return out, l.Err()
}

// inPlace is the jurisdiction of the same code in a list, else j itself.
func inPlace(list []Jurisdiction, j Jurisdiction) Jurisdiction {
	for _, x := range list {
		if x.Code() == j.Code() {
			return x
		}
	}
	return j
}

// flat is a version as its file has it: each member that is no object or list, by its path.
type flat struct {
	question string
	id       dated.RuleID
	paths    []string
	texts    map[string]string
}

// flatten lists the versions of a subject.
func (s subject) flatten(j Jurisdiction) ([]flat, error) {
	d := *j.law()
	d.statutory, d.fees, d.liens, d.insurance = j.Statutory(), j.Fees(), j.Liens(), j.Insurance()
	text, err := dated.WriteFile(j.of.code, func(f *dated.File) { s.form(&d, f) })
	if err != nil {
		return nil, err
	}
	var file map[string]any
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, err
	}
	var out []flat
	for _, question := range slices.Sorted(maps.Keys(file)) {
		provisions, _ := file[question].([]any) // what is none is a member of the file itself
		for i, p := range provisions {
			before := len(out)
			if out = flattened(out, question, []any{p}); len(out) == before { // it has no versions, as a test of an amount
				members, _ := p.(map[string]any)
				out = append(out, entry(question, invalid.At(question, i), members))
			}
		}
	}
	return out, nil
}

// entry is what stands in a file under its ID, or under its place where it has none.
func entry(question, place string, members map[string]any) flat {
	id, named := members["id"].(string)
	if !named {
		id = place
	}
	f := flat{question: question, id: dated.RuleID(id), texts: map[string]string{}}
	f.add("", members)
	return f
}

// flattened appends the versions of the provisions that answer a question, also of those that stand under a name, as those
// of a circuit do.
func flattened(out []flat, question string, provisions []any) []flat {
	for _, p := range provisions {
		p, _ := p.(map[string]any)
		versions, _ := p["versions"].([]any)
		for _, v := range versions {
			version, _ := v.(map[string]any)
			for name, of := range p { // what the versions have in common
				if _, own := version[name]; !own && name != "versions" {
					version[name] = of
				}
			}
			out = append(out, entry(question, "", version))
		}
		for _, name := range slices.Sorted(maps.Keys(p)) {
			if under, ok := p[name].([]any); ok && name != "versions" {
				out = flattened(out, question, under)
			}
		}
	}
	return out
}

// add adds the members of a value at a path, in the order of their names.
func (f *flat) add(path string, v any) {
	switch v := v.(type) {
	case nil:
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			f.add(invalid.Join(path, name), v[name])
		}
	case []any:
		for i, e := range v {
			f.add(invalid.At(path, i), e)
		}
	default:
		f.paths = append(f.paths, path)
		f.texts[path] = fmt.Sprint(v)
	}
}

// diff compares the versions of one subject.
func diff(code string, before, now []flat) []Difference {
	var out []Difference
	note := func(f *flat, c Changed, parts []PartChanged) {
		out = append(out, Difference{Jurisdiction: code, Question: f.question, ID: f.id, Change: c, Parts: parts})
	}
	for i := range before {
		if k := find(now, &before[i]); k < 0 {
			note(&before[i], Removed, nil)
		} else if parts := before[i].compare(&now[k]); len(parts) > 0 {
			note(&before[i], Altered, parts)
		}
	}
	for i := range now {
		if find(before, &now[i]) < 0 {
			note(&now[i], Added, nil)
		}
	}
	return out
}

func find(list []flat, f *flat) int {
	return slices.IndexFunc(list, func(g flat) bool { return g.id == f.id && g.question == f.question })
}

// compare lists the members of a version that read otherwise.
func (f *flat) compare(g *flat) []PartChanged {
	var out []PartChanged
	for _, p := range f.paths {
		if f.texts[p] != g.texts[p] {
			out = append(out, PartChanged{p, f.texts[p], g.texts[p]})
		}
	}
	for _, p := range g.paths {
		if _, held := f.texts[p]; !held {
			out = append(out, PartChanged{p, "", g.texts[p]})
		}
	}
	return out
}
