package dated

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// Strike is a decision that struck a version of a rule down.
type Strike struct {
	By    authority.Citation
	On    civil.Date // the day of the decision; zero where it is not known
	Reach Reach      // unspecified where it is not known
}

// Reach is which matters a decision that strikes law down is for. What was decided before the day of the decision, in a matter
// in which nothing later is recorded, was decided by the law as it then stood, whatever the reach: such a version has the
// standing [StruckLater]. In other matters it has that standing only where the decision looks forward, and the event that
// selects the version came before the decision. Where the day or the reach of a decision is not known, the version is
// [StruckDown] throughout.
type Reach uint8

// The reaches. The zero Reach is unspecified.
const (
	ReachUnspecified Reach = iota
	Back                   // the law was void from the start, for earlier facts too
	Forward                // the law is void only for what happens after the decision
	Pending                // the law is void for earlier facts too, in matters in which no final judgment stood on the day
)

//enum:string Reach
var reachNames = [...]string{"", "back", "forward", "pending"}

//enum:words Reach
var reachWords = [...]string{
	Back:    "void from the start",
	Forward: "void only for what came after the decision",
	Pending: "void where no final judgment stood on that day",
}

// statusOn is the standing of the version in a matter with the given dates.
func (m *Meta) statusOn(d Dates) Status {
	first, known := m.FirstStrike()
	if m.Status != StruckDown || !known {
		return m.Status
	}
	if last := d.last(); !last.IsZero() && last.Before(first.On) {
		return StruckLater
	}
	if on := d.On(m.Event); first.Reach == Forward && !on.IsZero() && on.Before(first.On) {
		return StruckLater
	}
	return StruckDown
}

// FirstStrike returns the first of the decisions that struck the version down. It returns false where there is none, or where
// the day or the reach of one is not known.
func (m *Meta) FirstStrike() (Strike, bool) {
	var first Strike
	for i := range m.Struck.Len() {
		s, _ := m.Struck.At(i)
		if s.On.IsZero() || s.Reach == ReachUnspecified {
			return Strike{}, false
		}
		if i == 0 || s.On.Before(first.On) {
			first = s
		}
	}
	return first, m.Struck.Len() > 0
}

// StruckBy lists the citations of the decisions that struck the version down.
func (m *Meta) StruckBy() immutable.List[authority.Citation] {
	out := make([]authority.Citation, 0, m.Struck.Len())
	for _, s := range m.Struck.All() {
		out = append(out, s.By)
	}
	return immutable.Of(out...)
}

// last is the last day on which something was decided in the matter; zero where it is not known.
func (d Dates) last() civil.Date {
	if d.Undated {
		return civil.Date{}
	}
	last := d.Verdict
	for _, day := range [...]civil.Date{d.Judgment, d.Assessment, d.Latest} {
		if day.After(last) {
			last = day
		}
	}
	return last
}

// strikesForm is the list of the decisions that struck a version down, as a member of an object g of a file.
func strikesForm(f *File, g *codec.Form, name string, to *immutable.List[Strike]) {
	codec.FixedItems(g, name, to, func(s *Strike, g *codec.Form) {
		f.source(g, &s.By)
		g.Date("decided", &s.On)
		codec.Choice(g, "reach", &s.Reach, reachNames[:], "reach of a decision")
	})
}

// check notes what is wrong with a decision.
func (s *Strike) check(l *invalid.List, at string) {
	l.Merge(at, s.By.Validate())
	if s.On.IsZero() != (s.Reach == ReachUnspecified) || int(s.Reach) >= len(reachNames) {
		l.Add(at+".reach", "a decision has a day and a reach, or neither", "back, forward or pending beside the day on which it was decided")
	}
}
