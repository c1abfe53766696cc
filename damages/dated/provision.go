package dated

import (
	"iter"
	"slices"
)

// Provision is one answer to a question of law, with its versions: for every cause of action, or for those it names.
type Provision[R any] struct {
	History[R]
	causes, except []string
	idle           bool // a provision on caps of which no version sets one
}

// Idle reports whether the provision is one on caps of which no version sets any.
func (p *Provision[R]) Idle() bool { return p.idle }

// Names reports whether the provision is for claims of the cause by name, not only because it is for all.
func (p *Provision[R]) Names(cause string) bool { return slices.Contains(p.causes, cause) }

// Reaches reports whether the provision is for claims of the cause.
func (p *Provision[R]) Reaches(cause string) bool {
	return (len(p.causes) == 0 || slices.Contains(p.causes, cause)) && !slices.Contains(p.except, cause)
}

// Causes goes through the causes of action the provision is for; none where it is for all.
func (p Provision[R]) Causes() iter.Seq[string] { return slices.Values(p.causes) }

// Except goes through the causes of action it leaves out.
func (p Provision[R]) Except() iter.Seq[string] { return slices.Values(p.except) }

// Provisions is what answers one question of law: mostly one history, sometimes another for some causes of action. It
// is immutable. The zero Provisions answers nothing.
type Provisions[R any] struct{ list []Provision[R] }

// For returns the history for claims of a cause: of the provision that names it, else of the one for all. The empty
// cause is a claim that names none. The zero History, which covers nothing, where no provision reaches the cause.
func (p Provisions[R]) For(cause string) *History[R] {
	var general *History[R]
	for i := range p.list {
		q := &p.list[i]
		switch {
		case !q.Reaches(cause):
		case q.Names(cause):
			return &q.History
		case general == nil:
			general = &q.History
		}
	}
	if general == nil {
		return &History[R]{}
	}
	return general
}

// At returns the provision in the given place, 0 to Len-1; one that covers nothing for any other place.
func (p Provisions[R]) At(i int) *Provision[R] {
	if i < 0 || i >= len(p.list) {
		return &Provision[R]{}
	}
	return &p.list[i]
}

// On is [History.On] of the provision for claims that name no cause.
func (p Provisions[R]) On(d Dates) (Version[R], error) { return p.For("").On(d) }

// Reaching goes through every provision that reaches claims of a cause, in order: for caps, which apply side by side.
func (p Provisions[R]) Reaching(cause string) iter.Seq[Provision[R]] {
	return func(yield func(Provision[R]) bool) {
		for i := range p.list {
			if p.list[i].Reaches(cause) && !yield(p.list[i]) {
				return
			}
		}
	}
}

// All goes through the provisions, the general one first.
func (p Provisions[R]) All() iter.Seq[Provision[R]] { return slices.Values(p.list) }

// Len returns the number of provisions.
func (p Provisions[R]) Len() int { return len(p.list) }

// Has reports whether a version has the ID.
func (p Provisions[R]) Has(id RuleID) bool {
	for i := range p.list {
		if p.list[i].Has(id) {
			return true
		}
	}
	return false
}

// With returns the provisions with versions for a cause of action, or for all where the cause is empty, in the place of the
// provision for just that, or beside the others where there is none. A provision for several causes then no longer reaches
// the cause; nor does one for all, save where provisions stand side by side.
func (p Provisions[R]) With(cause string, beside bool, vs ...Version[R]) Provisions[R] {
	mine := Provision[R]{History: NewHistory(vs...)}
	if cause != "" {
		mine.causes = []string{cause}
	}
	list := slices.Clone(p.list)
	for i := range list {
		if cause == "" && len(list[i].causes) == 0 || cause != "" && len(list[i].causes) == 1 && list[i].causes[0] == cause {
			list[i] = mine
			return Provisions[R]{list}
		}
	}
	for i := range list {
		if cause != "" && (slices.Contains(list[i].causes, cause) || len(list[i].causes) == 0 && !beside) {
			list[i].except = append(slices.Clone(list[i].except), cause)
		}
	}
	return Provisions[R]{append(list, mine)}
}

// Under returns what answers the question for claims under an act whose measure is the law of a place. p is the law that has the
// act, and place that of the place. A provision of p that names the act is then for claims of every cause, in the place of the
// provisions of the place, or beside them where provisions apply side by side. One that says of itself that it does not answer for
// the act leaves the question to the place.
func (p Provisions[R]) Under(act string, place Provisions[R], beside bool) Provisions[R] {
	var list []Provision[R]
	for i := range p.list {
		q := &p.list[i]
		if q.Names(act) && !slices.ContainsFunc(q.versions, func(v Version[R]) bool { return v.Answers(act) != nil }) {
			list = append(list, Provision[R]{History: q.History, idle: q.idle})
		}
	}
	switch {
	case len(list) == 0:
		return place
	case beside:
		list = append(slices.Clone(place.list), list...)
	}
	return Provisions[R]{list}
}

// Marked returns the provisions with those marked as idle whose rules are all of them idle, see [Provision.Idle].
func (p Provisions[R]) Marked(idle func(R) bool) Provisions[R] {
	list := slices.Clone(p.list)
	for i := range list {
		list[i].idle = !slices.ContainsFunc(list[i].versions, func(v Version[R]) bool { return !idle(v.Rule) })
	}
	return Provisions[R]{list}
}
