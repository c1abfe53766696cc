package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
)

// compensatoryCaps applies statutory caps on compensatory damages.
func (w *work) compensatoryCaps() {
	w.capRules(law.StageCaps, head.AllCompensatory(), law.Jurisdiction.CompensatoryCaps, false)
}

// punitiveCaps applies statutory and maritime limits on punitive damages, then limits that hold for compensatory and
// punitive damages together.
func (w *work) punitiveCaps() {
	w.capRules(law.StagePunitiveCaps, head.AllPunitive(), law.Jurisdiction.PunitiveCaps, false)
	for i := range w.run.cells {
		if c := &w.run.cells[i]; c.law >= 0 && c.kind.Class() == head.Punitive && w.laws[c.law].HasCombinedCaps() {
			w.capRules(law.StagePunitiveCaps, head.AllCompensatory().Union(head.AllPunitive()), law.Jurisdiction.CompensatoryCaps, true)
			return
		}
	}
}

// capRules applies the caps of each law to the awards of the given kinds that rest on its claims.
func (w *work) capRules(s law.Stage, kinds head.Set, of func(law.Jurisdiction) dated.Provisions[law.Caps], combined bool) {
	r := &w.run
	most := 0
	for i := range r.cells {
		if c := &r.cells[i]; c.amount.Known() && c.amount.Sign() != 0 && kinds.Has(c.kind) {
			if c.law < 0 && !combined {
				w.mixedLaws(s, c, i)
			} else if c.law >= 0 {
				most = max(most, of(w.laws[c.law]).Len())
			}
		}
	}
	for k := range most {
		w.capProvision(s, kinds, of, k, combined)
	}
}

// capProvision applies the provision in one place of each law's list.
func (w *work) capProvision(s law.Stage, kinds head.Set, of func(law.Jurisdiction) dated.Provisions[law.Caps], place int, combined bool) {
	r := &w.run
	r.done = zeroed(r.done, len(r.cells))
	for i := range r.cells {
		c := &r.cells[i]
		if r.done[i] || c.law < 0 || combined && !w.laws[c.law].HasCombinedCaps() || w.waitsAt(s, i) || !c.amount.Known() || c.amount.Sign() == 0 || !kinds.Has(c.kind) {
			continue
		}
		ps := of(w.laws[c.law])
		if place >= ps.Len() && ps.Len() > 0 {
			continue // another law has more provisions
		}
		p := ps.At(place)
		if !w.provisionReaches(s, p, i) {
			continue
		}
		first := w.list(c.claims)[0]
		ref, caps, ok := ask(w, first, &p.History)
		if !ok {
			continue
		}
		if caps.Len() == 0 {
			if !combined && !w.isOff(ref.ID(), i) && !w.cappedElsewhere(ps, place, c) {
				w.leftOut(w.use(c.law, ref, first), first, []int{i}, 0)
			}
			continue
		}
		for _, cp := range caps.All() {
			if combined && !cp.Combined() { // at the stage of caps a combined cap holds for the compensatory part alone
				continue
			}
			w.gather(s, i, ref, cp.Kinds, kinds, p)
			r.chosen = keep(r.chosen, func(at int) bool { return w.reached(at, cp.Reaches) })
			if len(r.chosen) == 0 || combined && !w.somePunitive(r.chosen) {
				continue
			}
			rule := w.use(c.law, ref, first)
			if ref.Status() == dated.StruckDown {
				w.leftOut(rule, first, r.chosen, len(r.entries))
				continue
			}
			from := len(r.entries)
			w.applyLimit(s, bound{to: cp.To, unit: cp.Unit, measures: &cp.Measures, spread: cp.Spread, event: -1, act: -1, rule: rule}, r.chosen)
			w.leftOut(rule, first, r.chosen, from)
		}
		w.gather(s, i, ref, kinds, kinds, p) // every cell under this version is done
		for _, at := range r.chosen {
			r.done[at] = true
		}
	}
}

// cappedElsewhere reports whether another provision than the one in the given place sets a cap on the claims of an award:
// one that says that there is no cap is then not about them.
func (w *work) cappedElsewhere(ps dated.Provisions[law.Caps], place int, c *cell) bool {
	claims := w.list(c.claims)
	for k := range ps.Len() {
		p := ps.At(k)
		if k == place || slices.ContainsFunc(claims, func(x int) bool { return !p.Reaches(w.m.Claims[x].Cause) }) {
			continue
		}
		if ref, caps, err := p.Find(w.datesOf(claims[0])); err == nil && caps.Len() > 0 && ref.Status() != dated.StruckDown {
			return true
		}
	}
	return false
}

// somePunitive reports whether some of the awards are punitive damages that still stand.
func (w *work) somePunitive(cells []int) bool {
	for _, at := range cells {
		if c := &w.run.cells[at]; c.kind.Class() == head.Punitive && c.amount.Sign() != 0 {
			return true
		}
	}
	return false
}

// provisionReaches reports whether a provision reaches every claim an award rests on. One that is for named causes does
// not reach a claim that names none, which is said where the provision sets a cap.
func (w *work) provisionReaches(s law.Stage, p *dated.Provision[law.Caps], at int) bool {
	for _, k := range w.list(w.run.cells[at].claims) {
		cause := w.m.Claims[k].Cause
		if !p.Reaches(cause) {
			if cause == "" && s == law.StageCaps {
				w.note(Remark{Kind: CaveatCause, Cell: at, Rule: -1})
				w.askCause(k, at)
			}
			return false
		}
	}
	return true
}

// askCause lists that a claim names no cause of action, where caps are for claims that name one.
func (w *work) askCause(claim, at int) {
	path := invalid.At("claims", claim) + ".cause"
	if w.listing && !slices.ContainsFunc(w.needs, func(n matter.Need) bool { return n.Path == path }) {
		w.need(matter.Need{Path: path, Claims: []string{w.m.Claims[claim].ID}, Awards: []string{w.award(&w.run.cells[at]).ID},
			Question: "What is the cause of action of the claim, such as med-mal or product-liability?", Allowed: []string{"a cause of action of the vocabulary"},
			Asked: []matter.Asker{{Title: "caps of " + w.codes[w.claims[claim].law] + " that are for named causes of action", Decides: "whether they reach the claim"}}})
	}
}

// gather lists the cells of the same law and version as cell i, of the given kinds.
func (w *work) gather(s law.Stage, i int, ref dated.Ref, kinds, within head.Set, p *dated.Provision[law.Caps]) {
	r := &w.run
	r.chosen = r.chosen[:0]
	c := &r.cells[i]
	for k := range r.cells { // an earlier cell too: one that has no figure was not a reason to ask, but is in the pool
		d := &r.cells[k]
		if d.law != c.law || !within.Has(d.kind) || !r.stated[k] || w.waitsAt(s, k) || w.isOff(ref.ID(), k) {
			continue
		}
		if k != i && w.list(d.claims)[0] != w.list(c.claims)[0] {
			other, _, err := p.Find(w.datesOf(w.list(d.claims)[0]))
			if err != nil || other != ref || !w.provisionReaches(law.StageUnspecified, p, k) {
				continue
			}
		}
		if !w.takes(kinds, k) {
			continue
		}
		r.chosen = append(r.chosen, k)
	}
}

// reached reports whether a cap reaches every claim a cell rests on: damages recoverable in full on one claim are not
// cut because another has a cap.
func (w *work) reached(at int, reaches func(string) bool) bool {
	for _, k := range w.list(w.run.cells[at].claims) {
		if !reaches(w.m.Claims[k].Cause) {
			return false
		}
	}
	return true
}

// mixedLaws deals with an award on claims under different laws: a compensatory award recoverable under several laws
// stands under the one that leaves it whole, which is said; a punitive award has to name the claim it attaches to.
func (w *work) mixedLaws(s law.Stage, c *cell, at int) {
	if s == law.StageCaps {
		for _, k := range w.list(c.claims) {
			ps := w.laws[w.claims[k].law].CompensatoryCaps()
			for i := range ps.Len() {
				p := ps.At(i)
				if p.Idle() || !p.Reaches(w.m.Claims[k].Cause) {
					continue
				}
				ref, caps, err := p.Find(w.datesOf(k))
				if err != nil || caps.Len() > 0 && ref.Status() != dated.StruckDown {
					w.note(Remark{Kind: CaveatDifferentLaws, Cell: at, Rule: -1})
					return
				}
			}
		}
		return
	}
	w.errs.Add(w.awardPath(c)+".claims", "punitive damages on claims under different laws", "the claim or claims of one law that punitive damages attach to")
}
