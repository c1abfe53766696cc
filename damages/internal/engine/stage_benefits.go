package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
)

// early runs before the claimant's fault: benefits that the law takes off first.
func (w *work) early() {
	for i := range w.m.Benefits {
		w.benefit(i, true)
	}
}

func (w *work) sumOf(group []int) exact.Num {
	sum := exact.Int(0)
	for _, at := range group {
		sum = sum.Add(w.run.cells[at].amount)
	}
	return sum
}

// benefit takes one payment from a collateral source off the awards it replaces, where the law does.
func (w *work) benefit(k int, before bool) {
	r := &w.run
	b := &w.m.Benefits[k]
	var group []int
	for i := range r.cells {
		c := &r.cells[i]
		if c.amount.Known() && c.amount.Sign() != 0 && c.law >= 0 && (before || !w.waits(i)) && w.anyParty(c.plaintiffs, b.For) && w.takes(b.Kinds, i) {
			group = append(group, i)
		}
	}
	if len(group) == 0 {
		return
	}
	c := &r.cells[group[0]]
	first := w.list(c.claims)[0]
	ref, rule, ok := ask(w, first, w.laws[c.law].Collateral().For(w.m.Claims[first].Cause))
	group = slices.DeleteFunc(group, func(at int) bool { return w.isOff(ref.ID(), at) })
	if !ok || rule.BeforeFault != before || len(group) == 0 {
		return
	}
	used := w.use(c.law, ref, first)
	w.leftOut(used, first, group, len(w.run.entries))
	switch {
	case rule.Effect == fault.DeductedOnMotion, rule.Effect == fault.PaidOnly, rule.Effect == fault.Admissible:
		w.note(Remark{Kind: CaveatBenefit, Cell: group[0], Rule: used})
		return
	case rule.Effect != fault.Deducted, ref.Status() == dated.StruckDown, rule.NotIfSubrogated && b.Subrogated:
		return
	}
	off, _ := exact.Money(b.Amount) // validated
	if cost, _ := exact.Money(b.Cost); rule.NetOfCost {
		off = exact.Max(off.Sub(cost), exact.Int(0))
	}
	sum := w.sumOf(group)
	if rule.ThresholdDollars > 0 && sum.Cmp(exact.Int(rule.ThresholdDollars)) <= 0 {
		return
	}
	s := law.StageCredits
	if before {
		s = law.StageFault
	}
	left := exact.Max(sum.Sub(off), exact.Int(0))
	ops := w.operand(off)
	for _, at := range group {
		w.post(s, EntryBenefit, at, -1, k, used, r.cells[at].amount.Mul(left).Quo(sum), ops)
		r.link(group[0], at)
	}
}
