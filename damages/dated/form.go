package dated

import (
	"strings"
	"unicode/utf8"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// File is one file of law while it is read, written or described: the law of one jurisdiction on one subject.
type File struct {
	*codec.Form
	Jurisdiction string     // its code, such as "US-CA"
	Reviewed     civil.Date // the day on which its sources were last read, where a version says no other
	wrong        *Wrongs    // of a file that a caller loads: what is wrong with its rules; the library's own are taken as they are
	path         string     // of the object that is gone through; empty for the file itself
}

// Within is the file at an object in it, whose path is given: for law that stands one level down.
func (f *File) Within(path string, object *codec.Form) *File {
	if f == nil {
		return &File{Form: object, path: path}
	}
	return &File{object, f.Jurisdiction, f.Reviewed, f.wrong, invalid.Join(f.path, path)}
}

// Wrong is the list to which what is wrong with the rules of the file is added, with paths from its beginning. It is nil where
// nothing is checked: while a file is written or described, and for the library's own files, which a test checks.
func (f *File) Wrong() *invalid.List {
	if f == nil || f.wrong == nil || !f.Reading() {
		return nil
	}
	return &f.wrong.list
}

// Wrongs is what is wrong with the rules of the files of a jurisdiction that a caller loads. The IDs of versions are unique
// among them.
type Wrongs struct {
	list invalid.List // of the file at hand
	ids  map[RuleID]bool
}

// NewWrongs returns an empty list for the files of one jurisdiction.
func NewWrongs() *Wrongs { return &Wrongs{ids: map[RuleID]bool{}} }

// maxFile is the most bytes of a file of law.
const maxFile = 4 << 20

// ReadFile reads a file of the law of a jurisdiction. Its rules are checked where a list of wrongs is given. Errors are
// *invalid.Error values with the paths of what is wrong.
func ReadFile(text []byte, jurisdiction string, wrong *Wrongs, each func(*File)) error {
	switch {
	case len(text) > maxFile:
		return invalid.New("", "longer than 4 MiB", "at most 4 MiB")
	case !utf8.Valid(text):
		return invalid.New("", "is not UTF-8", "JSON in UTF-8")
	}
	if wrong != nil {
		wrong.list = invalid.List{}
	}
	of := ""
	l, err := codec.ReadForm(text, fileForm(&of, wrong, each))
	if err != nil {
		return err
	}
	if of != jurisdiction {
		l.Add("jurisdiction", invalid.Quote(of)+" is not the jurisdiction of the folder", jurisdiction)
	}
	if wrong != nil && l.Len() == 0 {
		l = &wrong.list
	}
	return l.Err()
}

// WriteFile writes a file of the law of a jurisdiction.
func WriteFile(jurisdiction string, each func(*File)) ([]byte, error) {
	return codec.WriteForm(fileForm(&jurisdiction, nil, each))
}

// DescribeFile returns the JSON Schema of a file of law.
func DescribeFile(each func(*File)) *codec.Schema {
	return codec.Describe(fileForm(new(string), nil, each))
}

// fileForm goes through the members that every file has, and those that are its own.
func fileForm(jurisdiction *string, wrong *Wrongs, each func(*File)) func(*codec.Form) {
	return func(f *codec.Form) {
		f.Require("jurisdiction", "reviewed")
		f.Text("jurisdiction", jurisdiction)
		reviewed := AsOf()
		f.Date("reviewed", &reviewed)
		if each != nil {
			each(&File{f, *jurisdiction, reviewed, wrong, ""})
		}
	}
}

// Answers is a question of law as a member of a file: the provisions that answer it, each with its versions. The rule of a
// version is in the member named, or beside what comes with the version where the name is empty. What check says against a rule is
// noted where the file is a caller's. The events that select the versions are those of a matter, and the others.
func Answers[R any](f *File, name, member string, to *Provisions[R], rule func(*R, *codec.Form), check func(R) error, others ...Event) {
	codec.Items(f.Form, name, &to.list, func(p *Provision[R], g *codec.Form) {
		causesForm(g, "causes", &p.causes)
		causesForm(g, "except", &p.except)
		VersionsForm(f, g, "versions", &p.versions, rule)
	})
	if l := f.Wrong(); l != nil {
		for i := range to.list {
			p, at := &to.list[i], invalid.At(invalid.Join(f.path, name), i)
			CheckCauses(l, at+".causes", p.causes)
			CheckCauses(l, at+".except", p.except)
			CheckVersions(f, at+".versions", p.versions, func(path string, r R) { l.Merge(invalid.Join(path, member), check(r)) }, others...)
		}
	}
}

// VersionsForm is the versions of a rule as a member of an object g of a file. The rule of a version stands beside what comes
// with every version.
func VersionsForm[R any](f *File, g *codec.Form, name string, to *[]Version[R], rule func(*R, *codec.Form)) {
	codec.Items(g, name, to, func(v *Version[R], g *codec.Form) {
		g.Require("id", "title", "sources")
		codec.Word(g, "id", &v.ID)
		g.Text("title", &v.Title)
		g.Part("applies", func(g *codec.Form) {
			v.Event.Member(g, "by")
			g.Date("from", &v.From)
			g.Date("until", &v.Until)
		})
		v.standing(g)
		v.causes(g)
		rule(&v.Rule, g)
		SourcesForm(f, g, "sources", &v.Authority)
		strikesForm(f, g, "struck_by", &v.Struck)
		codec.FixedItems(g, "derived", &v.Derived, func(d *Derivation, g *codec.Form) {
			g.Require("figure", "from")
			g.Text("figure", &d.Figure)
			g.Text("from", &d.From)
		})
		omissionsForm(g, "leaves_out", &v.Omits)
		reviewed := v.Reviewed
		if reviewed == f.Reviewed {
			reviewed = civil.Date{}
		}
		if g.Date("reviewed", &reviewed); g.Reading() {
			if v.Reviewed = reviewed; reviewed.IsZero() {
				v.Reviewed = f.Reviewed
			}
			v.Custom = f.wrong != nil
			v.settle()
			v.record = new(record)
		}
	})
}

// HistoryForm is [VersionsForm] of a history.
func HistoryForm[R any](f *File, g *codec.Form, name string, to *History[R], rule func(*R, *codec.Form)) {
	VersionsForm(f, g, name, &to.versions, rule)
}

// CheckVersions notes what is wrong with the versions of a rule that were read from a caller's file, at a path from the beginning
// of the file. What is wrong with a rule itself is for rule to note, which has the path of its version. The events that select
// the versions are those of a matter, and the others.
func CheckVersions[R any](f *File, path string, versions []Version[R], rule func(path string, r R), others ...Event) {
	l := f.Wrong()
	if l == nil {
		return
	}
	for i := range versions {
		at := invalid.At(path, i)
		var before *Meta
		if i > 0 {
			before = &versions[i-1].Meta
		}
		m := &versions[i].Meta
		m.Check(l, at, before, "", others...)
		if f.wrong.ids[m.ID] {
			l.Add(at+".id", invalid.Quote(string(m.ID))+" stands twice", "an ID of its own for each version")
		}
		f.wrong.ids[m.ID] = true
		CheckCauses(l, at+".not_for", m.NotFor.Slice())
		rule(at, versions[i].Rule)
	}
}

// standing is the standing of a version where its dates do not say it.
func (m *Meta) standing(f *codec.Form) {
	unverified, text := m.Status == Unverified, ""
	if unverified {
		text = "unverified"
	}
	f.Said("standing", func() string { return text }, func(s string) error {
		if s != "unverified" {
			return invalid.New("", invalid.Quote(s)+" is no standing", "unverified")
		}
		m.Status = Unverified
		return nil
	}, "unverified")
}

// settle gives a version that was read the standing that follows from its dates and its sources.
func (m *Meta) settle() {
	switch {
	case m.Status == Unverified:
	case m.Struck.Len() > 0:
		m.Status = StruckDown
	case !m.Until.IsZero() && !m.Until.After(m.Reviewed):
		m.Status = Superseded
	default:
		m.Status = InForce
	}
}

// causes is the causes of action that a version does not answer for, or those for which alone it answers.
func (m *Meta) causes(f *codec.Form) {
	notFor := m.NotFor.Slice()
	var answers []string
	if 2*len(notFor) > len(vocabulary.OtherCauses(nil)) {
		answers, notFor = vocabulary.OtherCauses(notFor), nil
	}
	causesForm(f, "answers_for", &answers)
	causesForm(f, "not_for", &notFor)
	if f.Reading() {
		if len(answers) > 0 {
			notFor = vocabulary.OtherCauses(answers)
		}
		m.NotFor = immutable.Of(notFor...)
	}
}

// causesForm is a list of causes of action, in which the name of a group stands for all causes of the group.
func causesForm(f *codec.Form, name string, to *[]string) {
	names := vocabulary.Grouped(*to)
	codec.Words(f, name, &names)
	if f.Reading() {
		*to = vocabulary.Ungrouped(names)
	}
}

// SourcesForm is a list of citations as a member of an object g of a file.
func SourcesForm(f *File, g *codec.Form, name string, to *immutable.List[authority.Citation]) {
	if f == nil || to == nil {
		return
	}
	codec.FixedItems(g, name, to, func(c *authority.Citation, g *codec.Form) { f.source(g, c) })
}

// source is the members of a citation. The day on which it was read is the day of the file's review where it says no other.
func (f *File) source(g *codec.Form, c *authority.Citation) {
	if !g.Reading() && c.Read == f.Reviewed && wasRead(c) {
		c.Read = civil.Date{}
	}
	if c.Form(g); g.Reading() && c.Read.IsZero() && wasRead(c) {
		c.Read = f.Reviewed
	}
}

// wasRead reports whether a source, or a report of it, was read.
func wasRead(c *authority.Citation) bool {
	return c.Status == authority.Read || c.Status == authority.Reported
}

// CheckCauses notes the causes of action of a list that no claim may name.
func CheckCauses(l *invalid.List, path string, list []string) {
	for i, c := range list {
		CheckCause(l, invalid.At(path, i), c)
	}
}

// CheckCause notes a cause of action that no claim may name. An empty one is none.
func CheckCause(l *invalid.List, path, cause string) {
	if l != nil && cause != "" && !vocabulary.KnownCause(cause) {
		near := vocabulary.NearestCauses(cause)
		if len(near) == 0 {
			near = []string{"negligence", "intentional-tort", "wrongful-death"}
		}
		l.Add(path, invalid.Quote(cause)+" is no cause of action that rules know", strings.Join(near, ", ")+", or another of Causes in package vocabulary")
	}
}

// Member is an event as a member of an object.
func (t *Event) Member(f *codec.Form, name string) {
	if t != nil {
		codec.Choice(f, name, t, triggerNames[:], "event")
	}
}

// CheckFinding notes the name of a finding that is not in the vocabulary and is not a caller's own.
func CheckFinding(l *invalid.List, path string, t finding.Topic) {
	if _, known := vocabulary.FindingWord(t); l != nil && t.Validate() == nil && !known && !strings.HasPrefix(string(t), vocabulary.OwnNamePrefix) {
		l.Add(path, invalid.Quote(string(t))+" is no finding of the vocabulary", perhaps(vocabulary.NearestFindings(string(t))))
	}
}

// CheckQuantity notes the name of a quantity that is not in the vocabulary and is not a caller's own.
func CheckQuantity(l *invalid.List, path, name string) {
	if _, known := vocabulary.QuantityWord(name); l != nil && finding.Topic(name).Validate() == nil && !known && !strings.HasPrefix(name, vocabulary.OwnNamePrefix) {
		l.Add(path, invalid.Quote(name)+" is no quantity of the vocabulary", perhaps(vocabulary.NearestQuantities(name)))
	}
}

// perhaps is what may stand in place of a name that is not known.
func perhaps(nearest []string) string {
	return strings.Join(append(nearest, "a name that begins with "+vocabulary.OwnNamePrefix), ", ")
}
