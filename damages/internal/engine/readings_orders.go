package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
)

// Where the law was not found to say in which order two stages run, the branch is computed again in every order that the law
// leaves open. Where a figure then differs, the branch says so.

// reordered is an order of the stages in the place of another, for the cells under one law that have that one.
type reordered struct {
	law int
	of  sequence
	to  [middle]law.Stage
}

// OrderDoubt is an order of stages for which no authority was found in the law of a jurisdiction, where another order gives
// other figures.
type OrderDoubt struct {
	Code    string         // of the jurisdiction
	Ref     dated.Ref      // the record of the order, which names what was read
	Pairs   [][2]law.Stage // pairs of them, the first that ran before, of which the other order gives other figures
	Whole   bool           // what the branch comes to in all is known, in every order
	Dollars exact.Num      // what it comes to in all, and the least and the greatest in another order, where they are known
	Low     exact.Num
	High    exact.Num
}

// maxOrders is how many orders of the stages are computed for a branch. Where there are more, the figures of the others are
// not known.
const maxOrders = 96

// mayTurn reports whether figures of the run may turn on an order of the stages that was not found: two stages met awards, and
// their order was not found. One that left an award as it is might not have done so before the other: a cap above what fault
// left of the award.
func (w *work) mayTurn() bool {
	return len(w.run.sequence) > 0 && w.ordered() && (len(w.run.met) > 0 || len(w.openOrders()) > 0)
}

// openOrder is cells of one law with one order of the stages, and the stages that met some of them, in that order.
type openOrder struct {
	law int
	of  sequence
	met []law.Stage
}

// openOrders lists the laws of which some order of two stages was not found that both met awards.
func (w *work) openOrders() (out []openOrder) {
	r := &w.run
	note := func(at int, s law.Stage) {
		c := &r.cells[at]
		if c.law < 0 || !compensatoryKind(c) {
			return
		}
		k := slices.IndexFunc(out, func(x openOrder) bool { return x.law == c.law && x.of == r.sequence[at] })
		if k < 0 {
			k, out = len(out), append(out, openOrder{law: c.law, of: r.sequence[at]})
		}
		if !slices.Contains(out[k].met, s) {
			out[k].met = append(out[k].met, s)
		}
	}
	for i := range r.entries {
		e := &r.entries[i]
		if ofLaw(*e) && inMiddle(e.Stage) && (e.Kind != EntryBenefit || e.Stage != law.StageFault) {
			note(e.Cell, e.Stage)
		}
	}
	for i := range r.cells {
		if c := &r.cells[i]; slices.ContainsFunc(r.debts[c.debts.From:c.debts.To], func(d Debt) bool { return !d.joint }) {
			note(i, law.StageShares)
		}
	}
	return slices.DeleteFunc(out, func(x openOrder) bool { return !x.open() })
}

// open puts the stages that met awards into the order in which they ran, and reports whether some order of two of
// them was not found.
func (x *openOrder) open() bool {
	var ran []law.Stage
	for _, s := range x.of.stages {
		if slices.Contains(x.met, s) {
			ran = append(ran, s)
		}
	}
	x.met = ran
	for i, a := range ran {
		for _, b := range ran[i+1:] {
			if !x.of.found(a, b) {
				return true
			}
		}
	}
	return false
}

// doubtOrders computes a branch again in the orders of the stages that the law leaves open, and notes where a figure turns
// on them: in each reading of its undivided awards, where there are some.
func (w *work) doubtOrders(b *Branch) {
	r := &w.run
	readings := b.readAs
	if len(b.All) == 0 {
		readings = readings[:0]
	}
	left := maxOrders
	if len(readings) == 0 {
		b.Orders = w.doubts(b, &left)
		return
	}
	for _, k := range readings {
		r.reading = k
		for _, d := range w.doubts(b, &left) {
			at := slices.IndexFunc(b.Orders, func(x OrderDoubt) bool { return x.Ref == d.Ref && x.Code == d.Code })
			if at < 0 {
				d.Whole = false // an award is not divided
				b.Orders = append(b.Orders, d)
				continue
			}
			for _, p := range d.Pairs {
				if !slices.Contains(b.Orders[at].Pairs, p) {
					b.Orders[at].Pairs = append(b.Orders[at].Pairs, p)
				}
			}
		}
	}
	r.reading = head.KindUnspecified
}

// ordering is an order of the stages that met awards, and the figures it gives.
type ordering struct {
	stages  []law.Stage
	figures []exact.Num
	total   exact.Num
	ok      bool
}

// doubts lists the orders on which figures of the branch turn, as its undivided awards are read. It counts the orders that it
// computes against those that are left.
func (w *work) doubts(b *Branch, left *int) (out []OrderDoubt) {
	r := &w.run
	if !w.again(b, b.Judgment.Through) {
		return nil
	}
	base := w.ordering(nil)
	for _, x := range w.openOrders() {
		tried := []ordering{base}
		tried[0].stages = x.met
		for _, stages := range x.orders()[1:] {
			t := ordering{stages: stages}
			if *left--; *left >= 0 {
				r.reordered = &reordered{law: x.law, of: x.of, to: x.with(stages)}
				ok := w.again(b, b.Judgment.Through)
				if r.reordered = nil; ok {
					t = w.ordering(stages)
				}
			}
			tried = append(tried, t)
		}
		if d := x.doubt(tried); len(d.Pairs) > 0 {
			d.Code, d.Ref = w.codes[x.law], x.of.ref
			out = append(out, d)
		}
	}
	return out
}

// ordering is the figures of the run, to the cent: of its cells and of its debts, and what the cells come to in all.
func (w *work) ordering(stages []law.Stage) ordering {
	r := &w.run
	out := ordering{stages: stages, figures: r.figures(), total: exact.Int(0), ok: true}
	for i := range r.cells {
		if r.stated[i] && out.total.Known() {
			if out.figures[i].Known() {
				out.total = out.total.Add(out.figures[i])
			} else {
				out.total = exact.Num{}
			}
		}
	}
	for i := range r.debts {
		out.figures = append(out.figures, r.debts[i].dollars.Round(2))
	}
	return out
}

// orders lists the orders of the stages that met awards which the law leaves open, the one in which they ran first.
func (x *openOrder) orders() (out [][]law.Stage) {
	var extend func(head, rest []law.Stage)
	extend = func(head, rest []law.Stage) {
		if len(rest) == 0 {
			out = append(out, slices.Clone(head))
			return
		}
		for i, s := range rest {
			if !slices.ContainsFunc(rest[:i], func(before law.Stage) bool { return x.of.found(before, s) }) {
				extend(append(slices.Clone(head), s), slices.Delete(slices.Clone(rest), i, i+1))
			}
		}
	}
	extend(nil, x.met)
	return out
}

// with is the order of all stages in which those that met awards come in another order, in the places that they have
// together.
func (x *openOrder) with(stages []law.Stage) [middle]law.Stage {
	out, next := x.of.stages, 0
	for i, s := range out {
		if slices.Contains(stages, s) {
			out[i], next = stages[next], next+1
		}
	}
	multiplied(out[:])
	return out
}

// doubt compares the orders that were tried, the one that ran first: two that differ in the order of one pair, and not in a
// figure, say nothing of that pair.
func (x *openOrder) doubt(tried []ordering) OrderDoubt {
	out := OrderDoubt{Whole: tried[0].total.Known(), Dollars: tried[0].total}
	for i := range tried {
		for k := i + 1; k < len(tried); k++ {
			if pair, ok := swapped(tried[i].stages, tried[k].stages); ok && tried[i].differs(&tried[k]) {
				if slices.Index(x.met, pair[0]) > slices.Index(x.met, pair[1]) {
					pair[0], pair[1] = pair[1], pair[0]
				}
				if !slices.Contains(out.Pairs, pair) {
					out.Pairs = append(out.Pairs, pair)
				}
			}
		}
	}
	at := func(p [2]law.Stage) int { return slices.Index(x.met, p[0])*len(x.met) + slices.Index(x.met, p[1]) }
	slices.SortFunc(out.Pairs, func(a, b [2]law.Stage) int { return at(a) - at(b) })
	for i, t := range tried[1:] {
		if out.Whole = out.Whole && t.ok && t.total.Known(); !out.Whole {
			break
		}
		if i == 0 {
			out.Low, out.High = t.total, t.total
		}
		out.Low, out.High = exact.Min(out.Low, t.total), exact.Max(out.High, t.total)
	}
	return out
}

// differs reports whether two orders give different figures, or one of them none.
func (t *ordering) differs(o *ordering) bool {
	return !t.ok || !o.ok || !slices.EqualFunc(t.figures, o.figures, sameFigure)
}

// swapped returns the two stages in whose order alone two orders differ: neighbours in both.
func swapped(a, b []law.Stage) (pair [2]law.Stage, ok bool) {
	for i := range a {
		if a[i] != b[i] {
			if i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && slices.Equal(a[i+2:], b[i+2:]) {
				return [2]law.Stage{a[i], a[i+1]}, true
			}
			return pair, false
		}
	}
	return pair, false
}
