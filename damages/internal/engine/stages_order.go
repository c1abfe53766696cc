package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/law"
)

// middle is how many stages a jurisdiction may put in an order of its own: from fault to credits.
const middle = 5

func defaultMiddle() [middle]law.Stage {
	return [middle]law.Stage{law.StageFault, law.StageCaps, law.StageShares, law.StageStatutory, law.StageCredits}
}

func inMiddle(s law.Stage) bool { return s >= law.StageFault && s <= law.StageCredits }

// sequence is the order of the middle stages for one cell, and how far the law was found to fix it.
type sequence struct {
	stages [middle]law.Stage
	named  uint16    // the stages whose order among themselves was found, as bits
	credit bool      // the law on credits was found to say whether they come before the claimant's fault
	shares bool      // the law on who owes jointly has shares of what credits leave
	ref    dated.Ref // the record of the order
}

// found reports whether the law was found to say which of two stages comes first. What a statute multiplies is multiplied
// before anything is credited, see [arranged].
func (q *sequence) found(a, b law.Stage) bool {
	one := func(s law.Stage) bool { return a == s || b == s }
	switch {
	case q.named>>a&1 == 1 && q.named>>b&1 == 1:
		return true
	case one(law.StageCredits):
		return one(law.StageStatutory) || one(law.StageFault) && q.credit || one(law.StageShares) && q.shares
	}
	return false
}

// sequences reads the order of the stages for every cell. It reports whether some cell's is not the default.
func (w *work) sequences() bool {
	r := &w.run
	r.sequence = r.sequence[:0]
	if len(r.acts) == 0 && !w.ordered() {
		return false
	}
	differs := false
	for i := range r.cells {
		q := w.sequenceOf(i)
		if x := r.reordered; x != nil && r.cells[i].law == x.law && q == x.of {
			q.stages = x.to
		}
		differs = differs || q.stages != defaultMiddle()
		r.sequence = append(r.sequence, q)
	}
	return differs
}

// ordered reports whether the matter records anything that another order of the stages could change: shares of the fault,
// settlements, or benefits.
func (w *work) ordered() bool {
	return len(w.m.Settled) > 0 || len(w.m.Benefits) > 0 || slices.ContainsFunc(w.fault, func(list []share) bool { return len(list) > 0 })
}

func (w *work) sequenceOf(at int) sequence {
	c := &w.run.cells[at]
	q := sequence{stages: defaultMiddle()}
	if c.law < 0 || !compensatoryKind(c) {
		return q
	}
	first := w.list(c.claims)[0]
	j, cause, dates := w.laws[c.law], w.m.Claims[first].Cause, w.datesOf(first)
	if len(w.m.Settled) > 0 {
		if ref, rule, found := j.Credit().For(cause).Governing(dates); found && !w.isOff(ref.ID(), at) {
			q.credit = rule.Order != fault.OrderUnsettled
			if rule.Order == fault.BeforeFault {
				q.stages = [middle]law.Stage{law.StageStatutory, law.StageCredits, law.StageFault, law.StageCaps, law.StageShares}
			}
		}
		if _, rule, found := j.Liability().For(cause).Governing(dates); found && rule.OfJudgment {
			if q.shares = true; q.stages == defaultMiddle() {
				q.stages = [middle]law.Stage{law.StageFault, law.StageCaps, law.StageStatutory, law.StageCredits, law.StageShares}
			}
		}
	}
	ref, order, found := j.Order().For(cause).Governing(dates)
	if !found || w.isOff(ref.ID(), at) {
		return q
	}
	if q.ref = ref; order.Len() == 0 {
		return q
	}
	if len(w.m.Settled) > 0 || len(w.m.Docket[c.event].Verdict.Fault) > 0 { // otherwise nothing is ordered by it
		w.use(c.law, ref, first)
	}
	q.stages = arranged(q.stages, order)
	for _, s := range order.All() {
		q.named |= 1 << s
	}
	return q
}

// arranged puts the stages that an order names in its order. Each other stage comes after all those that precede it without
// one. What a statute multiplies is multiplied before anything is credited, whatever the order: see [Remedy].
func arranged(without [middle]law.Stage, o law.Order) (out [middle]law.Stage) {
	names := func(s law.Stage) bool {
		for _, x := range o.All() {
			if x == s {
				return true
			}
		}
		return false
	}
	placed, next := 0, 0
	put := func(s law.Stage) { out[placed], placed = s, placed+1 }
	for _, s := range without {
		if !names(s) {
			put(s)
			continue
		}
		for !slices.Contains(out[:placed], s) {
			x, _ := o.At(next)
			next++
			put(x)
		}
	}
	multiplied(out[:])
	return out
}

// multiplied moves what a statute multiplies before what is credited.
func multiplied(stages []law.Stage) {
	for i := range stages {
		if stages[i] == law.StageStatutory {
			for k := i; k > 0 && slices.Contains(stages[:k], law.StageCredits); k-- {
				stages[k], stages[k-1] = stages[k-1], stages[k]
			}
		}
	}
}

// waits reports whether a cell is not at the stage that runs now.
func (w *work) waits(at int) bool {
	r := &w.run
	return r.slot >= 0 && r.sequence[at].stages[r.slot] != r.stage
}

// waitsAt is [work.waits] for a stage that need not be one of the middle.
func (w *work) waitsAt(s law.Stage, at int) bool { return inMiddle(s) && w.waits(at) }

// creditPlaced reports whether an order of the stages was found in the cell's law that says whether credits come before the
// claimant's fault.
func (w *work) creditPlaced(at int) bool {
	const both = 1<<law.StageFault | 1<<law.StageCredits
	return at < len(w.run.sequence) && w.run.sequence[at].named&both == both
}
