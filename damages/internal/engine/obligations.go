package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/matter"
)

// Owed is what one debtor owes on one cell.
type Owed struct {
	Debtor   string // ID of the party
	Cell     int
	Dollars  exact.Num // undetermined where open says why
	Jointly  bool      // whether other debtors of the cell owe it too
	Moved    bool      // whether it cannot be collected, so that others owe it now
	Rule     dated.RuleID
	Open     CaveatKind // why it is not determined; unspecified where it is
	Readings *Readings  // what it comes to in each reading of undivided awards, where they differ
}

// Owe goes through what each debtor owes, cell by cell, until yield is false.
func (b *Branch) Owe(yield func(*Owed) bool) {
	for i := range b.Cells {
		if !b.oweOn(&b.Cells[i], yield) {
			return
		}
	}
}

// AwardOn is the award of a cell.
func (b *Branch) AwardOn(c *Cell) *matter.Award {
	return &b.Judgment.Matter.Docket[c.Event].Verdict.Awards[c.Award]
}

// debtors are those an award still stands against: its defendants save those an order released.
func (b *Branch) debtors(c *Cell) []string {
	against := b.AwardOn(c).Against
	if len(b.released) == 0 {
		return against
	}
	out := make([]string, 0, len(against))
	for _, id := range against {
		if !slices.ContainsFunc(b.released, func(x Released) bool { return x.cell == c.of && b.Judgment.Matter.Parties[x.party].ID == id }) {
			out = append(out, id)
		}
	}
	return out
}

// oweOn goes through what each debtor owes on one cell. It is false where yield was.
func (b *Branch) oweOn(c *Cell, yield func(*Owed) bool) bool {
	if c.Amount.Sign() == 0 {
		return true
	}
	if len(b.All) > 0 {
		if list, uncertain := b.owing[c.ID]; uncertain {
			for i := range list {
				if !yield(&list[i]) {
					return false
				}
			}
			return true
		}
		first := &b.All[0]
		same, _ := first.CellAt(c.ID)
		return first.oweOn(&same, yield)
	}
	if c.debts.From != c.debts.To {
		return b.divided(c, yield)
	}
	debtors := b.debtors(c)
	o := Owed{Cell: c.ID, Dollars: c.Amount, Jointly: len(debtors) > 1}
	for _, id := range debtors {
		o.Debtor = id
		if !yield(&o) {
			return false
		}
	}
	return true
}

// divided goes through what each debtor owes of a cell that was divided by fault, or that may be.
func (b *Branch) divided(c *Cell, yield func(*Owed) bool) bool {
	own := b.debts[c.debts.From:c.debts.To]
	owing := 0
	for k := range own {
		if own[k].dollars.Sign() > 0 || !own[k].dollars.Known() {
			owing++
		}
	}
	var o Owed
	for k := range own {
		d := &own[k]
		if d.dollars.Known() && d.dollars.Sign() <= 0 {
			continue
		}
		o = Owed{Debtor: b.Judgment.Matter.Parties[d.party].ID, Cell: c.ID, Dollars: d.dollars, Jointly: (d.joint || d.shared) && owing > 1, Moved: d.moved}
		if !d.dollars.Known() {
			o.Open = CaveatNoShares
		}
		if d.rule >= 0 {
			o.Rule = b.Rules[d.rule].Ref.ID()
		}
		if !yield(&o) {
			return false
		}
	}
	return true
}

// allOwedOn lists what each debtor owes on one cell.
func (b *Branch) allOwedOn(c Cell) []Owed {
	var out []Owed
	b.oweOn(&c, func(o *Owed) bool {
		out = append(out, *o)
		return true
	})
	return out
}
