package engine

import (
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/remittitur"
)

func (w *work) governsAny(a *liveAct) bool {
	for _, at := range w.run.governed[a.governs.From:a.governs.To] {
		if at >= 0 {
			return true
		}
	}
	return false
}

func (w *work) actPath(a *liveAct) string {
	return invalid.At(invalid.At("docket", a.event)+".order.acts", a.act)
}

// stageOf is where an act runs on a cell.
func stageOf(a *matter.Act, k head.Kind) law.Stage {
	switch {
	case a.Stage != law.StageUnspecified:
		return a.Stage
	case k.Class() == head.Punitive:
		return law.StagePunitive
	case a.Kind == matter.ActCredit:
		return law.StageCredits
	case a.Kind == matter.ActStrike, a.Ground == remittitur.LegalInsufficiency, a.Ground == remittitur.Duplicate:
		return law.StageVerdict
	}
	return law.StageReview
}

// actsAt runs the acts of the stage, in docket order.
func (w *work) actsAt(s law.Stage) {
	r := &w.run
	for i := range r.acts {
		l := &r.acts[i]
		if l.stages>>s&1 == 0 {
			continue
		}
		a := &w.m.Docket[l.event].Order.Acts[l.act]
		r.chosen = r.chosen[:0]
		for _, at := range r.governed[l.governs.From:l.governs.To] {
			if at >= 0 && w.stageFor(i, at) == s && !w.waitsAt(s, at) {
				r.chosen = append(r.chosen, at)
			}
		}
		if len(r.chosen) == 0 {
			continue
		}
		l.ran = true
		figure := a.Kind == matter.ActSet || a.Kind == matter.ActStrike // neither needs one to begin with
		r.chosen = keep(r.chosen, func(at int) bool {
			g := r.cells[at].gone
			return g == Determined || figure && (g == Depends || g == Unrecorded)
		})
		w.noteIdle(l, a)
		w.act(s, l, a)
	}
}

// premature is an act on an award that came to nothing when the act ran, and whose statute has not been asked yet.
type premature struct{ event, act, cell int }

// noteIdle notes the acts that ran on nothing before a statute could fix a sum.
func (w *work) noteIdle(l *liveAct, a *matter.Act) {
	r := &w.run
	if len(w.remedied) == 0 || a.Kind == matter.ActSet || a.Kind == matter.ActStrike {
		return
	}
	for _, at := range r.chosen {
		if c := &r.cells[at]; c.amount.Known() && c.amount.Sign() == 0 && has(w.remedied, at) {
			r.premature = append(r.premature, premature{l.event, l.act, at})
		}
	}
}

// refuseIdle refuses the acts that ran on an award before its statute fixed a sum: there was nothing to act on.
func (w *work) refuseIdle(at int) {
	for _, x := range w.run.premature {
		if x.cell == at {
			w.errs.Add(place{x.event, x.act}.path("stage"),
				"acts on the award "+invalid.Quote(w.award(&w.run.cells[at]).ID)+" before its statute fixes a sum, when there is nothing to act on",
				"statutory, or a later stage")
		}
	}
}

func (w *work) act(s law.Stage, l *liveAct, a *matter.Act) {
	r := &w.run
	switch a.Kind {
	case matter.ActLimit:
		w.applyLimit(s, bound{to: a.To, unit: a.Unit, acts: a.Measures, spread: a.Spread, event: l.event, act: l.act, rule: -1}, r.chosen)
	case matter.ActSet, matter.ActIncrease, matter.ActCredit:
		w.takeFigure(s, l, a)
	case matter.ActScale:
		for _, at := range r.chosen {
			w.post(s, EntryScale, at, l.event, l.act, -1, r.cells[at].amount.Mul(exact.FromRat(a.By)), Span{})
		}
	case matter.ActStrike:
		for _, at := range r.chosen {
			w.strike(s, l, a, at)
		}
	case matter.ActUnspecified, matter.ActRemand, matter.ActRestore, matter.ActAffirm, matter.ActDisapply:
	}
}
