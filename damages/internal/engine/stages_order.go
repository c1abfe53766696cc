package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/law"
)

// middle is how many stages a jurisdiction may put in an order of its own: from fault to credits.
const middle = 5

func defaultMiddle() [middle]law.Stage {
	return [middle]law.Stage{law.StageFault, law.StageCaps, law.StageShares, law.StageStatutory, law.StageCredits}
}

func inMiddle(s law.Stage) bool { return s >= law.StageFault && s <= law.StageCredits }

// sequence is the order of the middle stages for one cell.
type sequence struct {
	stages  [middle]law.Stage
	settled bool // the law was found to say so
}

// sequences reads the order of the stages for every cell. It reports whether some cell's is not the default.
func (w *work) sequences() bool {
	r := &w.run
	r.sequence = r.sequence[:0]
	any := false
	for i := range w.laws {
		any = any || w.laws[i].Order().Len() > 0
	}
	if !any && len(w.m.Settled) == 0 {
		return false
	}
	differs := false
	for i := range r.cells {
		q := w.sequenceOf(i)
		differs = differs || q.stages != defaultMiddle()
		r.sequence = append(r.sequence, q)
	}
	return differs
}

func (w *work) sequenceOf(at int) sequence {
	c := &w.run.cells[at]
	q := sequence{stages: defaultMiddle()}
	if c.law < 0 || !compensatoryKind(c) {
		return q
	}
	first := w.list(c.claims)[0]
	j, cause, dates := w.laws[c.law], w.m.Claims[first].Cause, w.datesOf(first)
	if orders := j.Order(); orders.Len() > 0 {
		if ref, order, found := orders.For(cause).Governing(dates); found && order.Len() > 0 && !w.isOff(ref.ID(), at) {
			if len(w.m.Settled) > 0 || len(w.m.Docket[c.event].Verdict.Fault) > 0 { // otherwise nothing is ordered by it
				w.use(c.law, ref, first)
			}
			q.settled = true
			q.stages = arranged(order)
			return q
		}
	}
	if len(w.m.Settled) > 0 {
		if ref, rule, found := j.Credit().For(cause).Governing(dates); found && rule.Order == fault.BeforeFault && !w.isOff(ref.ID(), at) {
			q.stages = [middle]law.Stage{law.StageStatutory, law.StageCredits, law.StageFault, law.StageCaps, law.StageShares}
		} else if _, rule, found := j.Liability().For(cause).Governing(dates); found && rule.OfJudgment {
			q.stages = [middle]law.Stage{law.StageFault, law.StageCaps, law.StageStatutory, law.StageCredits, law.StageShares}
		}
	}
	return q
}

// arranged completes an order: the stages it names come in its order, in the places the default gives to them all. What a
// statute multiplies is multiplied before anything is credited, whatever the order: see [Remedy].
func arranged(o law.Order) [middle]law.Stage {
	out := defaultMiddle()
	named := func(s law.Stage) bool {
		for _, x := range o.All() {
			if x == s {
				return true
			}
		}
		return false
	}
	next := 0
	for i, s := range out {
		if named(s) {
			out[i], _ = o.At(next)
			next++
		}
	}
	for i := range out {
		if out[i] == law.StageStatutory {
			for k := i; k > 0 && slices.Contains(out[:k], law.StageCredits); k-- {
				out[k], out[k-1] = out[k-1], out[k]
			}
		}
	}
	return out
}

// waits reports whether a cell is not at the stage that runs now.
func (w *work) waits(at int) bool {
	r := &w.run
	return r.slot >= 0 && r.sequence[at].stages[r.slot] != r.stage
}

// waitsAt is [work.waits] for a stage that need not be one of the middle.
func (w *work) waitsAt(s law.Stage, at int) bool { return inMiddle(s) && w.waits(at) }

// orderKnown reports whether the order of the stages was found in the cell's law.
func (w *work) orderKnown(at int) bool {
	return at < len(w.run.sequence) && w.run.sequence[at].settled
}
