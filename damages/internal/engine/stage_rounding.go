package engine

import (
	"cmp"
	"slices"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
)

// rounding rounds every cell to the cent, half away from zero. Cells that divided one sum are rounded together, so that they
// still add up to it. Then what each debtor owes is settled to the cent.
func (w *work) rounding() {
	r := &w.run
	if len(r.linked) > 0 {
		w.roundLinked()
	} else {
		for i := range r.cells {
			if c := &r.cells[i]; c.amount.Known() {
				w.round(i, c.amount.Round(2))
			}
		}
	}
	if len(r.debts) > 0 {
		w.settleDebts()
	}
	w.openDebts()
}

// roundLinked rounds the cells, those together that divided one sum.
func (w *work) roundLinked() {
	r := &w.run
	r.pools = r.pools[:0]
	for i := range r.cells {
		if at := i; r.cells[i].amount.Known() {
			r.pools = append(r.pools, pooled{r.linkedTo(at), at})
		}
	}
	slices.SortFunc(r.pools, func(a, b pooled) int { return cmp.Or(cmp.Compare(a.root, b.root), cmp.Compare(a.cell, b.cell)) })
	for from := 0; from < len(r.pools); {
		to := from
		r.parts = r.parts[:0]
		for ; to < len(r.pools) && r.pools[to].root == r.pools[from].root; to++ {
			r.parts = append(r.parts, r.cells[r.pools[to].cell].amount)
		}
		for k, n := range exact.Cents(exact.Sum(r.parts).Round(2), r.parts) {
			w.round(r.pools[from+k].cell, n)
		}
		from = to
	}
}

// pooled is a cell, and the first of the cells with which it divided a sum.
type pooled struct{ root, cell int }

func (w *work) round(at int, n exact.Num) {
	c := &w.run.cells[at]
	c.exactly = c.amount
	if n.Cmp(c.amount) != 0 {
		w.post(law.StageRounding, EntryRound, at, -1, -1, -1, n, Span{})
	} else {
		c.amount = n
	}
}

// link notes that two cells divided one sum.
func (r *run) link(a, b int) {
	if a == b {
		return
	}
	for i := len(r.linked); i < len(r.cells); i++ {
		r.linked = append(r.linked, i)
	}
	x, y := r.linkedTo(a), r.linkedTo(b)
	r.linked[max(x, y)] = min(x, y)
}

// linkedTo is the first of the cells with which a cell divided a sum: itself where it divided none.
func (r *run) linkedTo(at int) int {
	for at < len(r.linked) && r.linked[at] != at {
		r.linked[at] = r.linked[r.linked[at]]
		at = r.linked[at]
	}
	return at
}
