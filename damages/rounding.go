package damages

import (
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
)

// rounding rounds every cell to the cent, half away from zero. Cells that divided one sum are rounded together, so that they
// still add up to it. Then what each debtor owes is settled to the cent.
func (w *work) rounding() {
	r := &w.run
	pools := map[int32][]int32{}
	for i := range r.cells {
		c := &r.cells[i]
		if !c.amount.Known() {
			continue
		}
		if root := r.linkedTo(int32(i)); len(r.linked) > 0 { //nolint:gosec // bounded
			pools[root] = append(pools[root], int32(i)) //nolint:gosec // bounded
			continue
		}
		w.round(int32(i), c.amount.Round(2)) //nolint:gosec // bounded
	}
	if len(r.linked) > 0 {
		for i := range r.cells {
			pool := pools[int32(i)] //nolint:gosec // bounded
			parts := make([]exact.Num, len(pool))
			for k, at := range pool {
				parts[k] = r.cells[at].amount
			}
			for k, n := range exact.Cents(exact.Sum(parts).Round(2), parts) {
				w.round(pool[k], n)
			}
		}
	}
	if len(r.debts) > 0 {
		w.settleDebts()
	}
	w.openDebts()
}

func (w *work) round(at int32, n exact.Num) {
	c := &w.run.cells[at]
	c.exactly = c.amount
	if n.Cmp(c.amount) != 0 {
		w.post(law.StageRounding, OpRound, at, -1, -1, -1, n, span{})
	} else {
		c.amount = n
	}
}

// link notes that two cells divided one sum.
func (r *run) link(a, b int32) {
	if a == b {
		return
	}
	for i := len(r.linked); i < len(r.cells); i++ {
		r.linked = append(r.linked, int32(i)) //nolint:gosec // bounded
	}
	x, y := r.linkedTo(a), r.linkedTo(b)
	r.linked[max(x, y)] = min(x, y)
}

// linkedTo is the first of the cells with which a cell divided a sum: itself where it divided none.
func (r *run) linkedTo(at int32) int32 {
	for int(at) < len(r.linked) && r.linked[at] != at {
		r.linked[at] = r.linked[r.linked[at]]
		at = r.linked[at]
	}
	return at
}
