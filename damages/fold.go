package damages

import (
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/remittitur"
)

// liveAct is an act of an order that is still in effect on some awards.
type liveAct struct {
	event, act int32
	governs    span // in run.governed: cells, -1 where a later event took the cell away
	ran        bool
}

// disapplied is a rule that an order took out of the matter.
type disapplied struct {
	rule  law.RuleID
	event int32
	cells span
}

// stance is what became of an order, as far as the fold knows.
type stance uint8

const (
	inEffect stance = iota
	vacated
	refused // its election was rejected
)

// fold goes through the docket in order and leaves the operative set: for each cell its verdict and whether it has a
// figure, the acts alive and what each governs, the rules disapplied. accept says how each open election goes.
func (w *work) fold(through int, accept func(event int) bool) {
	r := &w.run
	r.reset(w)
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

// state puts a verdict's figure into a cell. Whatever governed the cell before does so no longer.
func (w *work) state(at int32, event, award int) {
	r := &w.run
	c := &r.cells[at]
	n, ok := w.figure(event, award)
	if !ok {
		return
	}
	c.amount, c.found, c.gone, c.determined = n, n, here, -1
	c.event, c.award = int32(event), int32(award) //nolint:gosec // bounded
	r.stated[at] = true
	r.release(at)
}

// release takes a cell away from every act.
func (r *run) release(at int32) {
	for i, g := range r.governed {
		if g == at {
			r.governed[i] = -1
		}
	}
}

func (w *work) order(i int, o *Order, accept func(event int) bool) {
	r := &w.run
	for _, id := range o.Vacates {
		w.vacate(w.findEvent(id))
	}
	effect := remittitur.Applies
	if o.Election != nil {
		effect = o.Election.Status.Effect()
		if effect == remittitur.Undecided {
			effect = remittitur.NewTrial
			if accept(i) {
				effect = remittitur.Applies
			}
		}
	}
	if effect == remittitur.NewTrial {
		r.stance[i] = refused
	}
	for k := range o.Acts {
		a := &o.Acts[k]
		chosen := w.choose(i, k, a)
		if effect == remittitur.NewTrial && a.Do != Disapply && a.Do != Affirm {
			for _, at := range r.governed[chosen.from:chosen.to] {
				r.cells[at].gone = newTrial
			}
			r.governed = r.governed[:chosen.from]
			continue
		}
		w.take(i, k, a, chosen)
	}
}

// take carries an act into the operative set.
func (w *work) take(event, act int, a *Act, chosen span) {
	r := &w.run
	cells := r.governed[chosen.from:chosen.to]
	switch a.Do {
	case Remand:
		for _, at := range cells {
			r.cells[at].gone = remanded
		}
	case Affirm:
		for _, at := range cells {
			if c := &r.cells[at]; c.gone == remanded {
				c.gone, c.determined = here, int32(event) //nolint:gosec // bounded
			}
		}
	case Restore:
		verdict := w.findEvent(a.From)
		for _, at := range cells {
			for k, c := range w.awards[verdict] {
				if c == at {
					was := r.cells[at].gone
					w.state(at, int(verdict), k)
					if was != here {
						r.cells[at].determined = int32(event) //nolint:gosec // bounded
					}
				}
			}
		}
		// the cells were released from every act, this one too
	case Disapply:
		r.off = append(r.off, disapplied{a.Rule, int32(event), chosen}) //nolint:gosec // bounded
		return
	case Set, Strike:
		for _, at := range cells {
			if c := &r.cells[at]; c.gone != here {
				c.gone, c.determined = here, int32(event) //nolint:gosec // bounded
			}
		}
		r.acts = append(r.acts, liveAct{event: int32(event), act: int32(act), governs: chosen}) //nolint:gosec // bounded
		return
	case Limit, Scale, Increase, Credit:
		r.acts = append(r.acts, liveAct{event: int32(event), act: int32(act), governs: chosen}) //nolint:gosec // bounded
		return
	case DoUnspecified:
	}
	r.governed = r.governed[:chosen.from]
}

// vacate takes an earlier order's acts away and brings none back. A cell that only that order had determined is
// undetermined again.
func (w *work) vacate(event int32) {
	if event < 0 {
		return
	}
	r := &w.run
	r.stance[event] = vacated
	kept := r.acts[:0]
	for _, a := range r.acts {
		if a.event != event {
			kept = append(kept, a)
		}
	}
	r.acts = kept
	off := r.off[:0]
	for _, d := range r.off {
		if d.event != event {
			off = append(off, d)
		}
	}
	r.off = off
	for i := range r.cells {
		if c := &r.cells[i]; c.determined == event {
			c.gone, c.determined = remanded, -1
		}
	}
}

// choose selects the awards an act is on, of those stated so far, into run.governed.
func (w *work) choose(event, act int, a *Act) span {
	r := &w.run
	s := span{from: int32(len(r.governed))} //nolint:gosec // bounded
	if len(a.On.Awards) > 0 {
		for _, id := range a.On.Awards {
			if at := w.findCell(id); at >= 0 && r.stated[at] && w.matches(&r.cells[at], &a.On) {
				r.governed = append(r.governed, at)
			}
		}
	} else {
		for at := range r.cells {
			if r.stated[at] && w.matches(&r.cells[at], &a.On) {
				r.governed = append(r.governed, int32(at)) //nolint:gosec // bounded
			}
		}
	}
	s.to = int32(len(r.governed)) //nolint:gosec // bounded
	if s.from == s.to {
		w.errs.Add(field.At(field.At("docket", event)+".order.acts", act)+".on", "selects no award", "at least one award before this order")
	}
	return s
}

func (w *work) matches(c *cell, s *Selector) bool {
	if !s.Kinds.IsEmpty() && !s.Kinds.Has(c.kind) {
		return false
	}
	return w.anyParty(c.plaintiffs, s.For) && w.anyParty(c.defendants, s.Against) && w.anyClaim(c.claims, s.Claims) && w.anyCause(c.claims, s.Causes)
}

func (w *work) anyParty(s span, ids []string) bool {
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

func (w *work) anyClaim(s span, ids []string) bool {
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

func (w *work) anyCause(s span, causes []string) bool {
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
func (w *work) openElections(through int) []int32 {
	w.fold(through, func(int) bool { return true })
	r := &w.run
	r.open = r.open[:0]
	for _, a := range r.acts {
		e := w.m.Docket[a.event].Order.Election
		if e == nil || e.Status.Effect() != remittitur.Undecided || has(r.open, a.event) {
			continue
		}
		for _, at := range r.governed[a.governs.from:a.governs.to] {
			if at >= 0 {
				r.open = append(r.open, a.event)
				break
			}
		}
	}
	return r.open
}
