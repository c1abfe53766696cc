package damages

import (
	"slices"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// limitDebts applies a limit per defendant to awards that were divided into several shares: to each defendant's share,
// where it owes no more than that. It returns the awards it did not reach.
func (w *work) limitDebts(s law.Stage, b bound, cells []int32) []int32 {
	r := &w.run
	var rest []int32
	var keys []groupKey // cell is the position of the debt
	for _, at := range cells {
		several := len(w.list(r.cells[at].defendants)) > 1 && !r.owesJointly(at)
		if !several {
			rest = append(rest, at)
			continue
		}
		k, ok := w.key(bound{unit: b.unit &^ limit.Defendant, event: b.event, act: b.act, rule: b.rule}, at)
		if !ok {
			continue
		}
		for i := range r.debts {
			if r.debts[i].cell == at {
				k.defendant, k.cell = r.debts[i].party, int32(i) //nolint:gosec // bounded
				keys = append(keys, k)
			}
		}
	}
	slices.SortFunc(keys, groupKey.compare)
	operands := map[int32]span{}
	var done []int32
	for i := 0; i < len(keys); {
		first, from := keys[i], i
		sum := exact.Int(0)
		var group []int32
		for ; i < len(keys) && keys[i].same(first); i++ {
			d := &r.debts[keys[i].cell]
			sum, group = sum.Add(d.dollars), append(group, d.cell)
		}
		v, known, limited, ops := w.evaluateOn(b, group, sum)
		if w.failed() {
			return nil
		}
		for _, k := range keys[from:i] {
			d := &r.debts[k.cell]
			operands[d.cell] = ops
			if !has(done, d.cell) {
				done = append(done, d.cell)
			}
			switch {
			case !known:
				d.dollars = exact.Num{}
			case limited && sum.Cmp(v) > 0:
				d.dollars = d.dollars.Mul(v).Quo(sum)
			}
		}
	}
	for _, at := range done {
		total := exact.Int(0)
		r.debtsOf(at, func(d *debt) { total = total.Add(d.dollars) })
		w.postLimit(s, b, at, total, operands[at])
		r.debtsOf(at, func(d *debt) { d.of = total })
		if !total.Known() {
			r.cells[at].gone = w.without()
		}
	}
	return rest
}
