package engine

import (
	"cmp"
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/remittitur"
)

// liveAct is an act of an order that is still in effect on some awards.
type liveAct struct {
	event, act int
	governs    Span // in run.governed: cells, ascending; below zero, as the complement, where a later event took the cell away
	ran        bool
	stages     uint16 // the stages it runs in, as bits
}

// disapplied is a rule that an order took out of the matter.
type disapplied struct {
	rule  dated.RuleID
	event int
	cells Span
}

// Stance is what became of an order, as far as the fold knows.
type Stance uint8

const (
	InEffect Stance = iota
	Vacated
	Refused // its election was rejected
)

// fold goes through the docket in order and leaves the operative set: for each cell its verdict and whether it has a
// figure, the acts alive and what each governs, the rules disapplied. accept says how each open election goes.
//
// An order that is vacated does nothing, from its own place in the docket on: the acts of the other orders are folded as
// if it had never been made. Only what it vacated itself stays vacated, because revival is recorded and never inferred.
func (w *work) fold(through int, accept func(event int) bool) {
	r := &w.run
	r.reset(w)
	w.markVacated(through)
	for i := 0; i <= through; i++ {
		e := &w.m.Docket[i]
		if e.Verdict != nil {
			for k, at := range w.awards[i] {
				w.state(at, i, k)
			}
			continue
		}
		w.order(i, e.Order, accept)
	}
}

// markVacated notes which orders an order of the docket vacates.
func (w *work) markVacated(through int) {
	for i := 0; i <= through; i++ {
		o := w.m.Docket[i].Order
		if o == nil {
			continue
		}
		for _, id := range o.Vacates {
			if e := w.findEvent(id); e >= 0 {
				w.run.stance[e] = Vacated
			}
		}
	}
}

// state puts a verdict's figure into a cell. Whatever governed the cell before does so no longer.
func (w *work) state(at, event, award int) {
	r := &w.run
	c := &r.cells[at]
	n := w.cells[at].found // checked and converted when the matter was compiled
	if w.cells[at].first != event {
		var err error
		if n, err = exact.Money(w.m.Docket[event].Verdict.Awards[award].Amount); err != nil {
			return
		}
	}
	c.amount, c.found, c.gone = n, n, Determined
	c.event, c.award = event, award
	r.stated[at] = true
	r.supersede(at)
}

// supersede takes a cell away from every act. A rule that was disapplied stays so.
func (r *run) supersede(at int) {
	for i := range r.acts {
		cells := r.governed[r.acts[i].governs.From:r.acts[i].governs.To]
		if k, found := slices.BinarySearchFunc(cells, at, func(x, at int) int { return cmp.Compare(max(x, ^x), at) }); found {
			cells[k] = ^at // below zero, and still in its place
		}
	}
}

func (w *work) order(i int, o *matter.Order, accept func(event int) bool) {
	r := &w.run
	undone := r.stance[i] == Vacated
	effect := remittitur.Applies
	if o.Election != nil && !undone {
		effect = o.Election.Status.Effect()
		if effect == remittitur.Undecided {
			effect = remittitur.NewTrial
			if accept(i) {
				effect = remittitur.Applies
			}
		}
	}
	if r.supposed == i+1 {
		effect = remittitur.Applies
	}
	if effect == remittitur.NewTrial {
		r.stance[i] = Refused
	}
	for k := range o.Acts {
		a := &o.Acts[k]
		chosen := w.choose(i, k, a)
		switch {
		case undone:
			r.governed = r.governed[:chosen.From]
		case effect == remittitur.NewTrial && a.Kind != matter.ActDisapply && a.Kind != matter.ActAffirm:
			for _, at := range r.governed[chosen.From:chosen.To] {
				r.cells[at].gone = NewTrial
			}
			r.governed = r.governed[:chosen.From]
		default:
			w.checkDebtors(i, k, a, chosen)
			w.take(i, k, a, chosen)
		}
	}
}

// take carries an act into the operative set.
func (w *work) take(event, act int, a *matter.Act, chosen Span) {
	r := &w.run
	cells := r.governed[chosen.From:chosen.To]
	switch a.Kind {
	case matter.ActRemand:
		for _, at := range cells {
			r.cells[at].gone = Remanded
		}
	case matter.ActAffirm:
		for _, at := range cells {
			if r.cells[at].gone == Remanded {
				r.cells[at].gone = Determined
			}
		}
	case matter.ActRestore:
		verdict := w.findEvent(a.From)
		for _, at := range cells {
			for k, c := range w.awards[verdict] {
				if c == at {
					w.state(at, verdict, k)
				}
			}
		}
	case matter.ActDisapply:
		w.checkDisapplied(event, act, a.Rule, cells)
		r.off = append(r.off, disapplied{a.Rule, event, chosen})
		return
	case matter.ActSet, matter.ActStrike:
		for _, at := range cells {
			if a.Kind == matter.ActSet || !w.inPart(a, at) {
				r.cells[at].gone = Determined
			}
		}
		r.acts = append(r.acts, liveAct{event: event, act: act, governs: chosen})
		return
	case matter.ActLimit, matter.ActScale, matter.ActIncrease, matter.ActCredit:
		r.acts = append(r.acts, liveAct{event: event, act: act, governs: chosen})
		return
	case matter.ActUnspecified:
	}
	r.governed = r.governed[:chosen.From]
}

// checkDisapplied refuses to disapply a rule that the law asks about none of the awards.
func (w *work) checkDisapplied(event, act int, rule dated.RuleID, cells []int) {
	for _, at := range cells {
		if w.governedBy(rule, at) {
			return
		}
	}
	w.errs.Add(place{event, act}.path("rule"), invalid.Quote(string(rule))+" governs none of these awards: no law of their claims has it for their dates",
		"a rule that is asked about one of the awards, or an order without this act")
}

// governedBy reports whether a rule is one that is asked about an award.
func (w *work) governedBy(rule dated.RuleID, at int) bool {
	c := &w.run.cells[at]
	for _, k := range w.list(c.claims) {
		if w.laws[w.claims[k].law].Governs(rule, w.m.Claims[k].Cause, w.datesOf(k), c.kind.Class() == head.Punitive) {
			return true
		}
	}
	if j, err := lookup(w.own, w.m.Forum); err == nil {
		if ref, _, err := j.Remittitur().For("").Find(w.m.Dates); err == nil && ref.ID() == rule {
			return true
		}
	}
	for _, p := range w.presents {
		if w.awards[p.event][p.award] == at && p.rule != nil && string(p.rule.ID) == string(rule) {
			return true
		}
	}
	return false
}

// choose selects the awards an act is on, of those stated so far, into run.governed.
func (w *work) choose(event, act int, a *matter.Act) Span {
	r := &w.run
	s := Span{From: len(r.governed)}
	for _, at := range w.selected(&a.On, len(r.cells)) {
		if r.stated[at] && w.selects(&a.On, at) {
			r.governed = append(r.governed, at)
		}
	}
	s.To = len(r.governed)
	if s.From == s.To && r.reading == head.KindUnspecified {
		w.errs.Add(invalid.At(invalid.At("docket", event)+".order.acts", act)+".on", "selects no award", "at least one award before this order")
	}
	return s
}

// selected lists the awards that a selector names, of the first cells of the matter, in their order.
func (w *work) selected(s *matter.Selector, cells int) []int {
	r := &w.run
	r.chosen = r.chosen[:0]
	if len(s.Awards) == 0 {
		for at := range w.cells[:cells] {
			if w.matches(&w.cells[at], s) {
				r.chosen = append(r.chosen, at)
			}
		}
		return r.chosen
	}
	for _, id := range s.Awards {
		if at := w.findCell(id); at >= 0 {
			r.chosen = append(r.chosen, at)
		}
		r.chosen = append(r.chosen, w.wholes[id]...)
	}
	r.chosen = keep(r.chosen, func(at int) bool { return at < cells && w.matches(&w.cells[at], s) })
	slices.Sort(r.chosen)
	r.chosen = slices.Compact(r.chosen) // an award and a part of it may both be named
	return r.chosen
}

// matches reports whether a selector matches an award. An undivided award matches where some of what it may be does; see
// [work.selects].
func (w *work) matches(c *cell, s *matter.Selector) bool {
	if !s.Kinds.IsEmpty() && !s.Kinds.Has(c.kind) && (c.kind.Class() != head.Compensatory || !w.divides(s.Kinds, c)) {
		return false
	}
	return w.anyParty(c.plaintiffs, s.For) && w.anyParty(c.defendants, s.Against) && w.anyClaim(c.claims, s.Claims) && w.anyCause(c.claims, s.Causes)
}

func (w *work) anyParty(s Span, ids []string) bool {
	if len(ids) == 0 {
		return true
	}
	for _, id := range ids {
		if has(w.list(s), w.findParty(id)) {
			return true
		}
	}
	return false
}

func (w *work) anyClaim(s Span, ids []string) bool {
	if len(ids) == 0 {
		return true
	}
	for _, id := range ids {
		if has(w.list(s), w.findClaim(id)) {
			return true
		}
	}
	return false
}

func (w *work) anyCause(s Span, causes []string) bool {
	if len(causes) == 0 {
		return true
	}
	for _, k := range w.list(s) {
		for _, c := range causes {
			if w.m.Claims[k].Cause == c {
				return true
			}
		}
	}
	return false
}

// openElections lists the orders whose election is undecided and whose acts still govern something.
func (w *work) openElections(through int) []int {
	if f := w.folded; f != nil && through == len(w.m.Docket)-1 {
		w.run.restore(f)
		return w.run.open
	}
	w.fold(through, func(int) bool { return true })
	r := &w.run
	r.open = r.open[:0]
	for _, a := range r.acts {
		e := w.m.Docket[a.event].Order.Election
		if e == nil || e.Status.Effect() != remittitur.Undecided || has(r.open, a.event) {
			continue
		}
		for _, at := range r.governed[a.governs.From:a.governs.To] {
			if at >= 0 {
				r.open = append(r.open, a.event)
				break
			}
		}
	}
	return r.open
}

// folded is what folding a docket leaves.
type folded struct {
	cells    []cell
	stated   []bool
	stance   []Stance
	governed []int
	acts     []liveAct
	off      []disapplied
	open     []int
	met      []meeting
}

// keep copies what the fold left.
func (r *run) keep() *folded {
	return &folded{cells: slices.Clone(r.cells), stated: slices.Clone(r.stated), stance: slices.Clone(r.stance), governed: slices.Clone(r.governed),
		acts: slices.Clone(r.acts), off: slices.Clone(r.off), open: slices.Clone(r.open), met: slices.Clone(r.met)}
}

// restore puts a run where a fold left it.
func (r *run) restore(f *folded) {
	r.begin()
	r.cells, r.stated, r.stance = append(r.cells[:0], f.cells...), append(r.stated[:0], f.stated...), append(r.stance[:0], f.stance...)
	r.governed, r.acts, r.off = append(r.governed[:0], f.governed...), append(r.acts[:0], f.acts...), append(r.off[:0], f.off...)
	r.open, r.met = append(r.open[:0], f.open...), append(r.met[:0], f.met...)
}
