package insurance

import (
	"iter"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// Status is whether punitive damages may be insured.
type Status uint8

// Whether punitive damages may be insured. The zero Status is unspecified and invalid in data.
const (
	StatusUnspecified Status = iota
	Allowed                  // they may be insured
	VicariousOnly            // only by a debtor who answers for the act of another without fault of its own
	Barred                   // they may not be insured
	ExpressOnly              // only by a policy that names them
	Undecided                // no authority decides it
)

//enum:text,words Status status
var statusNames = [...]string{"", "allowed", "vicarious_only", "barred", "express_only", "undecided"}

// Vicarious is the topic of the finding that punitive damages stand against a debtor only because it answers for the act of
// another, without fault of its own.
const Vicarious finding.Topic = "punitive_damages_only_vicarious"

// Rule is whether punitive damages may be insured, as a version of a state's law has it.
type Rule struct {
	Status Status
	// Vicarious is the status for a debtor who answers for the act of another without fault of its own, where it is another than
	// Status: barred, allowed or undecided. It is unspecified where it is the same.
	Vicarious Status
	// BarredIf are findings: where one is established about the debtor's own conduct, the damages may not be insured.
	BarredIf immutable.List[finding.Topic]
	// UndecidedIf are findings: where one is established about the debtor's own conduct, no authority decides it.
	UndecidedIf immutable.List[finding.Topic]
	// Silent says whether a form that covers damages and does not speak of punitive damages covers them: Covered, or Excluded.
	// It is unspecified where the law was not found to say.
	Silent Term
}

// of is the status for a debtor that answers for the act of another, or for one that is punished for its own.
func (r *Rule) of(vicarious bool) Status {
	switch {
	case !vicarious && r.Status == VicariousOnly:
		return Barred
	case !vicarious:
		return r.Status
	case r.Vicarious != StatusUnspecified:
		return r.Vicarious
	case r.Status == VicariousOnly:
		return Allowed
	}
	return r.Status
}

// Differs reports whether the answer is another for a debtor who answers for the act of another.
func (r Rule) Differs() bool {
	return r.of(true) != r.of(false) || r.BarredIf.Len()+r.UndecidedIf.Len() > 0
}

// Law is a jurisdiction's law of insurance, as a file of law has it. It is immutable. The zero Law says nothing.
type Law struct{ of *file }

// file is what a file of the law of insurance holds.
type file struct {
	jurisdiction string
	punitive     []dated.Version[Rule]
}

// library is the law of insurance in the files of the library.
var library = dated.NewLibrary("insurance", (*Law).Form)

// LawOf returns the library's law of the jurisdiction with the code; the zero Law where none is recorded.
func LawOf(code string) Law { return library.Of(code) }

// Codes returns the codes of the jurisdictions whose law of insurance is recorded, in order.
func Codes() []string { return library.Codes() }

// IsZero reports whether the law says nothing because no file of it was read.
func (w Law) IsZero() bool { return w.of == nil }

func (w Law) held() *file {
	if w.of == nil {
		return &file{}
	}
	return w.of
}

// Jurisdiction returns the code of the jurisdiction whose law it is; "" for the zero Law.
func (w Law) Jurisdiction() string { return w.held().jurisdiction }

// Versions goes through the versions of the law on insuring punitive damages, oldest first.
func (w Law) Versions() iter.Seq[dated.Version[Rule]] {
	return func(yield func(dated.Version[Rule]) bool) {
		for _, v := range w.held().punitive {
			if !yield(v) {
				return
			}
		}
	}
}

// Answer is whether punitive damages may be insured under a state's law, for a policy that was issued on a day.
type Answer struct {
	Rule

	Jurisdiction string       // the code of the state
	ID           dated.RuleID // of the version that governs
	Title        string       // what the law says, in a few words
	Confirmed    authority.Status
	LeavesOut    []string // what the version leaves out
	Caveats      []string
	Authority    []authority.Citation
}

// Punitive says whether punitive damages may be insured under the library's law of a state, for a policy that was issued on a day.
// The day may be zero where the law has not changed. Errors: *[dated.CoverageError] where nothing of the state was confirmed, or
// nothing for the day.
func Punitive(code string, issued civil.Date) (Answer, error) {
	w := LawOf(code)
	if w.IsZero() {
		return Answer{}, &dated.CoverageError{Rule: "the insurability of punitive damages in " + invalid.Quote(code), Why: "is not recorded"}
	}
	return w.Punitive(issued)
}

// Punitive is the function [Punitive] under this law.
func (w Law) Punitive(issued civil.Date) (Answer, error) {
	v, err := dated.NewHistory(w.held().punitive...).OnDay(issued)
	if err != nil {
		return Answer{}, err
	}
	a := Answer{Rule: v.Rule, Jurisdiction: w.Jurisdiction(), ID: v.ID, Title: v.Title, Confirmed: v.Confirmed(), Authority: v.Authority.Slice()}
	for _, o := range v.Omits.All() {
		a.LeavesOut = append(a.LeavesOut, o.InWords())
	}
	switch {
	case a.Confirmed == authority.Reported:
		a.Caveats = append(a.Caveats, "The law was confirmed by a report of it alone.")
	case a.Confirmed != authority.Read:
		a.Caveats = append(a.Caveats, "The law was not confirmed.")
	}
	if issued.After(v.Reviewed) && !v.Reviewed.IsZero() {
		a.Caveats = append(a.Caveats, "The law was last read on "+v.Reviewed.String()+".")
	}
	return a, nil
}

// InWords says the answer in a sentence.
func (a Answer) InWords() string {
	s := a.Title
	if s == "" {
		return "no answer"
	}
	var on []string
	for _, t := range a.BarredIf.All() {
		on = append(on, "barred where "+plain(t)+" is established")
	}
	for _, t := range a.UndecidedIf.All() {
		on = append(on, "undecided where "+plain(t)+" is established")
	}
	if len(on) > 0 {
		s += " (" + strings.Join(on, "; ") + ")"
	}
	return s
}

// plain is a finding in plain words.
func plain(t finding.Topic) string {
	if w, ok := vocabulary.FindingWord(t); ok {
		return w.Plain
	}
	return t.InWords()
}

// Form goes through the members of a file of the law of insurance, and checks those of a caller's file.
func (w *Law) Form(f *dated.File) {
	if w == nil || f == nil {
		return
	}
	s := w.held()
	if f.Reading() {
		s = &file{}
	}
	dated.VersionsForm(f, f.Form, "punitive", &s.punitive, (*Rule).form)
	if f.Reading() {
		s.jurisdiction = f.Jurisdiction
		s.check(f)
		w.of = s
	}
}

func (r *Rule) form(f *codec.Form) {
	f.Require("status")
	codec.Enum(f, "status", &r.Status)
	codec.Enum(f, "vicarious", &r.Vicarious)
	codec.FixedWords(f, "barred_if", &r.BarredIf)
	codec.FixedWords(f, "undecided_if", &r.UndecidedIf)
	codec.Enum(f, "silent", &r.Silent)
}

// check notes what is wrong with a caller's file. The library's own files stand the same check in a test.
func (s *file) check(f *dated.File) {
	l := f.Wrong()
	if l == nil {
		return
	}
	prefix := strings.ToLower(s.jurisdiction) + "-"
	for i := range s.punitive {
		v, at := &s.punitive[i], invalid.At("punitive", i)
		if !strings.HasPrefix(string(v.ID), prefix) {
			l.Add(at+".id", invalid.Quote(string(v.ID))+" is no ID of a version", "a text that begins with "+prefix)
		}
		if v.Event != dated.AnyTime && v.Event != dated.Day {
			l.Add(at+".applies.by", "a policy gives no day of "+v.Event.String(), "day")
		}
	}
	dated.CheckVersions(f, "punitive", s.punitive, func(at string, r Rule) { l.Merge(at, r.Validate()) }, dated.Day)
}

// Validate checks that the rule has a status, and that what it says for others fits it. Paths are the names of its members.
func (r Rule) Validate() error {
	var l invalid.List
	l.Enum("status", statusNames[:], int(r.Status), "status")
	switch r.Vicarious {
	case StatusUnspecified:
	case Allowed, Barred, Undecided:
		if r.Status == VicariousOnly || r.Vicarious == r.Status {
			l.Add("vicarious", "says again what the status says", "none, or another status")
		}
	case VicariousOnly, ExpressOnly:
		l.Add("vicarious", r.Vicarious.String()+" is no status for who answers for another", "allowed, barred, undecided")
	default:
		l.Enum("vicarious", statusNames[:], int(r.Vicarious), "status")
	}
	if direct := r.of(false); direct != Allowed && direct != ExpressOnly && r.BarredIf.Len()+r.UndecidedIf.Len() > 0 {
		l.Add("barred_if", "conduct matters nothing where own conduct may not be insured", "findings where the status is allowed or express_only")
	}
	checkTopics(&l, "barred_if", r.BarredIf)
	checkTopics(&l, "undecided_if", r.UndecidedIf)
	if r.Silent != TermUnspecified && r.Silent != Covered && r.Silent != Excluded {
		l.Add("silent", "no reading of a form", "covered, excluded")
	}
	if r.Silent == Covered && r.Status == ExpressOnly {
		l.Add("silent", "a form covers punitive damages that it does not name", "excluded, or none")
	}
	return l.Err()
}

func checkTopics(l *invalid.List, path string, topics immutable.List[finding.Topic]) {
	for i, t := range topics.All() {
		l.Merge(invalid.At(path, i), t.Validate())
		dated.CheckFinding(l, invalid.At(path, i), t)
	}
}
