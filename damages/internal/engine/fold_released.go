package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
)

// An order may strike an award against some of its debtors only. They are released, and the award stands against the
// others. The share of fault found of a released debtor stays a share of the whole.

// Released is a debtor that an order released from an award.
type Released struct {
	cell, party int
	event, act  int // the strike
}

// inPart reports whether an act names some debtors of an award and not all of them.
func (w *work) inPart(a *matter.Act, at int) bool {
	if len(a.On.Against) == 0 {
		return false
	}
	ds := w.list(w.run.cells[at].defendants)
	return slices.ContainsFunc(ds, func(d int) bool { return !slices.Contains(a.On.Against, w.m.Parties[d].ID) })
}

// checkDebtors refuses an act other than a strike that names some debtors of a joint award and not all of them: what it
// leaves of what the others owe is not said.
func (w *work) checkDebtors(event, act int, a *matter.Act, chosen Span) {
	if a.Kind == matter.ActStrike {
		return
	}
	for _, at := range w.run.governed[chosen.From:chosen.To] {
		if w.inPart(a, at) {
			w.errs.Add(place{event, act}.path("on.against"), "names some debtors of the joint award "+invalid.Quote(w.award(&w.run.cells[at]).ID)+" and not all of them",
				"every debtor of the award, or none where the act is on the whole award; a strike may name some of them and releases those")
			return
		}
	}
}

// releases lists the debtors whom the living strikes release.
func (w *work) releases() {
	r := &w.run
	for i := range r.acts {
		l := &r.acts[i]
		a := &w.m.Docket[l.event].Order.Acts[l.act]
		if a.Kind != matter.ActStrike || len(a.On.Against) == 0 {
			continue
		}
		for _, at := range r.governed[l.governs.From:l.governs.To] {
			if at < 0 || !w.inPart(a, at) {
				continue
			}
			for _, d := range w.list(r.cells[at].defendants) {
				if slices.Contains(a.On.Against, w.m.Parties[d].ID) {
					r.released = append(r.released, Released{at, d, l.event, l.act})
				}
			}
		}
	}
}

// isReleased reports whether an order released a debtor from an award, and so from its interest.
func (w *work) isReleased(at, party int) bool {
	r := &w.run
	return isReleased(r.released, awardOf(&r.cells[at], at), party)
}

// awardOf is the award whose interest a cell is, or the cell itself.
func awardOf(c *cell, at int) int {
	if c.interest >= 0 {
		return c.base
	}
	return at
}

func isReleased(list []Released, at, party int) bool {
	return slices.ContainsFunc(list, func(x Released) bool { return x.cell == at && x.party == party })
}

// debtors are those an award stands against: its defendants save those an order released.
func (w *work) debtors(at int) []int {
	ds := w.list(w.run.cells[at].defendants)
	if len(w.run.released) == 0 {
		return ds
	}
	return slices.DeleteFunc(slices.Clone(ds), func(d int) bool { return w.isReleased(at, d) })
}

// strike takes an award away, or releases the debtors the act names where they are not all of them. An award whose last
// debtor is released is taken away.
func (w *work) strike(s law.Stage, l *liveAct, a *matter.Act, at int) {
	r := &w.run
	c := &r.cells[at]
	if w.inPart(a, at) && !w.lastReleased(l, at) {
		w.post(s, EntryStrike, at, l.event, l.act, -1, c.amount, Span{})
		return
	}
	w.post(s, EntryStrike, at, l.event, l.act, -1, exact.Int(0), Span{})
	c.gone = Determined
}

// lastReleased reports whether an act and those before it release every debtor of an award.
func (w *work) lastReleased(l *liveAct, at int) bool {
	r := &w.run
	for _, d := range w.list(r.cells[at].defendants) {
		if !slices.ContainsFunc(r.released, func(x Released) bool {
			return x.cell == at && x.party == d && (x.event < l.event || x.event == l.event && x.act <= l.act)
		}) {
			return false
		}
	}
	return true
}
