package dated

import (
	"strings"
	"sync"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/immutable"
)

// record holds what a version says of itself in every judgment, as it is written there.
type record struct {
	standing, sources codec.Same
	leavesOut         struct {
		once sync.Once
		text string
	}
	locators struct {
		once sync.Once
		list immutable.List[string]
	}
}

// recorded is the version's record, or one that nothing keeps for a version that was made by hand.
func (m *Meta) recorded() *record {
	if m.record == nil {
		return new(record)
	}
	return m.record
}

// WriteStanding writes the standing of the version, its period and the day of its review, as members of an object.
func (r Ref) WriteStanding(w *codec.Writer) {
	switch {
	case r.meta == nil || w == nil:
	case r.status != r.meta.Status: // it is another in this matter
		m := r.Meta()
		m.writeStanding(w)
	default:
		w.Same(&r.meta.recorded().standing, r.meta.writeStanding)
	}
}

func (m *Meta) writeStanding(w *codec.Writer) {
	w.Text("status", m.Status.String())
	w.Date("from", m.From)
	w.Date("until", m.Until)
	w.Text("selected_by", m.Event.String())
	w.Date("reviewed", m.Reviewed)
	w.Flag("unconfirmed", m.Unconfirmed())
	w.Flag("own", m.Custom)
}

// WriteSources writes what the version rests on, as the member "authority" of an object.
func (r Ref) WriteSources(w *codec.Writer) {
	if r.meta != nil && w != nil {
		w.Same(&r.meta.recorded().sources, r.meta.writeSources)
	}
}

func (m *Meta) writeSources(w *codec.Writer) {
	list := m.Authority.Slice()
	w.Members(func(f *codec.Form) { authority.ResultForms(f, "authority", &list) })
}

// Locators returns for each source in the authority of the version the address that [authority.Citation.Locator] makes of it,
// "" where it makes none. They are made once for each version.
func (r Ref) Locators() immutable.List[string] {
	if r.meta == nil {
		return immutable.List[string]{}
	}
	x := &r.meta.recorded().locators
	x.once.Do(func() {
		list := make([]string, 0, r.meta.Authority.Len())
		for _, c := range r.meta.Authority.All() {
			list = append(list, c.Locator())
		}
		x.list = immutable.Of(list...)
	})
	return x.list
}

// Title returns what the rule is, in a few words; "" for the zero Ref.
func (r Ref) Title() string {
	if r.meta == nil {
		return ""
	}
	return r.meta.Title
}

// LeavesOut says what of the law the version leaves out, behind its title; "" where there is nothing to say. An omission
// that matters under a condition is said where the bit of its place is set.
func (r Ref) LeavesOut(conditional uint64) string {
	switch {
	case r.meta == nil || r.meta.Omits.Len() == 0:
		return ""
	case conditional != 0:
		return r.meta.leavesOut(conditional)
	}
	x := &r.meta.recorded().leavesOut
	x.once.Do(func() { x.text = r.meta.leavesOut(0) })
	return x.text
}

func (m *Meta) leavesOut(conditional uint64) string {
	var b strings.Builder
	b.WriteString(m.Title)
	before := "; left out: "
	for i, o := range m.Omits.All() {
		if !o.Matters() || conditional>>(i%64)&1 == 1 {
			b.WriteString(before)
			b.WriteString(o.What)
			before = "; "
		}
	}
	if b.Len() == len(m.Title) {
		return ""
	}
	return b.String()
}
