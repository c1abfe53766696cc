package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/matter"
)

// The acts that put a figure in place of awards, add one or take one off.

// takeFigure runs such an act on the awards chosen for it.
func (w *work) takeFigure(s law.Stage, l *liveAct, a *matter.Act) {
	r := &w.run
	if a.Unit == limit.EachAward && !followsAward(a) {
		if awards := w.living(l); w.partsIn(awards) < len(awards) {
			w.askUnit(l, a, awards)
			return
		}
	}
	b := bound{to: a.To, unit: a.Unit, acts: a.Measures, spread: a.Spread, event: l.event, act: l.act, rule: -1}
	cells := keep(r.chosen, func(at int) bool { return a.Kind == matter.ActSet || r.cells[at].amount.Known() })
	var all []together // the figure of each group, before the act changes any of them
	w.eachGroup(b, cells, func(group []int) {
		t := together{awards: slices.Clone(group)}
		t.figure, t.known, t.limited, t.ops = w.evaluate(b, t.awards)
		t.whatever, t.lacks = r.whatever, r.lacks
		all = append(all, t)
	})
	if w.failed() {
		return
	}
	for i := range all {
		w.takeTogether(s, b, l, a, &all[i])
	}
}

// together is a group of awards that take one figure.
type together struct {
	awards         []int
	figure         exact.Num
	known, limited bool
	ops            Span
	whatever       bool // the figure is not known, because something is not recorded
	lacks          bool // nor is it asked for: there is no ordinary case to take
}

// followsAward reports whether an act's figure follows each award, because it counts what shares a party or a claim with it.
func followsAward(a *matter.Act) bool {
	s := source{b: bound{acts: a.Measures}}
	for base := range a.To.Needs() {
		if m, measured := s.measure(base); measured && m.Match != 0 {
			return true
		}
	}
	return false
}

// living lists the awards an act is still in effect on, by their cells.
func (w *work) living(l *liveAct) []int {
	var out []int
	for _, at := range w.run.governed[l.governs.From:l.governs.To] {
		if at >= 0 {
			out = append(out, at)
		}
	}
	return out
}

// askUnit asks whether awards take one figure together or each for itself.
func (w *work) askUnit(l *liveAct, a *matter.Act, awards []int) {
	w.needAt(w.actPath(l)+".unit", "Which of these awards take "+a.To.InWords()+" once, together?",
		[]string{"action, where all of them do", "plaintiff, defendant, claim, person or occurrence, where those that share it do",
			"one act for each award, where each takes it"},
		awards, matter.Asker{Order: w.m.Docket[l.event].ID, Decides: "what the awards take in all"})
}

// takeTogether puts the figure in place of a group of awards, adds it to them or takes it off, once in all.
func (w *work) takeTogether(s law.Stage, b bound, l *liveAct, a *matter.Act, t *together) {
	r := &w.run
	r.whatever, r.lacks = t.whatever, t.lacks
	switch {
	case t.whatever && !t.lacks:
		return // it was asked for
	case !t.known:
		w.postAll(s, b, t, exact.Num{}, w.without())
		return
	case !t.limited:
		w.errs.Add(w.actPath(l)+".to", "is no figure", "a formula that comes to a figure")
		return
	}
	sum := w.sumOf(t.awards)
	after := t.figure
	switch a.Kind {
	case matter.ActIncrease:
		after = sum.Add(t.figure)
	case matter.ActCredit:
		after = exact.Max(sum.Sub(t.figure), exact.Int(0))
	case matter.ActUnspecified, matter.ActLimit, matter.ActSet, matter.ActScale, matter.ActStrike, matter.ActRemand, matter.ActRestore, matter.ActAffirm, matter.ActDisapply:
	}
	switch {
	case len(t.awards) == 1 || after.Sign() == 0:
		w.postAll(s, b, t, after, Determined)
	case !sum.Known() || sum.Sign() == 0:
		w.errs.Add(w.actPath(l)+".unit", "one figure for awards in whose proportion it cannot be divided, because they have no figure or come to nothing",
			"one act for each award")
	default:
		w.spread(s, b, t.awards, sum, after, t.ops)
		for _, at := range t.awards {
			r.cells[at].gone = Determined
		}
	}
}

// postAll leaves the same figure, or none, of every award of a group.
func (w *work) postAll(s law.Stage, b bound, t *together, after exact.Num, why Gone) {
	for _, at := range t.awards {
		w.postLimit(s, b, at, after, t.ops)
		w.run.cells[at].gone = why
	}
}
