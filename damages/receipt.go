package damages

import (
	"iter"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Obligation is what one debtor owes of one award, or of the interest on it. Debtors who owe jointly each owe the whole sum, and
// it is paid once. The obligations may therefore add up to more than the judgment.
type Obligation struct {
	Debtor   string          // ID of the party
	Award    string          // ID of the award
	Interest string          // ID of the decision on interest, where it is for interest before judgment; empty for the award itself
	Dollars  decimal.Decimal // zero where it is not determined, see Amount
	Jointly  bool            // whether other debtors of the award owe it too
	Moved    bool            // whether it cannot be collected, so that others owe it now and it is not counted twice
	Rule     dated.RuleID    // the rule under which a share that cannot be collected was moved; empty where none was
	Open     CaveatKind      // why it is not determined: CaveatNoShares or CaveatUndivided; unspecified where it is determined
	reads    *reads          // what it comes to in each reading of undivided awards, where they differ
}

// Amount returns what the debtor owes in dollars, and whether that is determined. What the claimant recovers can be certain while
// the parts of the debtors are not.
func (o Obligation) Amount() (dollars decimal.Decimal, determined bool) {
	return o.Dollars, o.Open == CaveatUnspecified
}

// Why says in words why it is not determined what the debtor owes. It is empty where that is determined.
func (o Obligation) Why() string {
	if o.Open == CaveatNoShares {
		return "undetermined, because the law may divide the award among its debtors by fault and no shares of the fault are recorded"
	}
	if o.Open != CaveatUnspecified {
		return "until an undivided award is divided into heads of damage"
	}
	return ""
}

// Range returns what the debtor can owe, where that turns on how an award is divided into heads of damage; Dollars is then
// zero.
func (o Obligation) Range() (Range, bool) { return o.reads.rangeOf() }

// Obligations goes through what each debtor owes, cell by cell. Nothing is owed yet of an undetermined cell.
//
// Where an award was divided by fault, those who owe only their own shares owe these, and those who are liable jointly each owe
// what all of them owe together. Any other award is owed by its defendants as the verdict named them. Where the law may divide
// an award and no shares of the fault are recorded, the debtors are listed and what they owe is not determined, see
// [Obligation.Amount]. Interest before judgment is owed in the same way as the award that bears it.
func (b *Branch) Obligations() iter.Seq[Obligation] {
	b = b.held()
	return func(yield func(Obligation) bool) {
		b.owe(func(o Obligation, dollars exact.Num) bool {
			o.Dollars = dollars.Decimal()
			return yield(o)
		})
	}
}

// owe goes through what each debtor owes, with the dollars beside it, until yield is false.
func (b *Branch) owe(yield func(o Obligation, dollars exact.Num) bool) {
	for i := range b.cells {
		if !b.oweOn(&b.cells[i], yield) {
			return
		}
	}
}

// debtors are those an award still stands against: its defendants save those an order released.
func (b *Branch) debtors(c Cell) []string {
	against := b.Award(c).Against
	if len(b.released) == 0 {
		return against
	}
	out := make([]string, 0, len(against))
	for _, id := range against {
		if !slices.ContainsFunc(b.released, func(x released) bool { return x.cell == c.of && b.j.m.Parties[x.party].ID == id }) {
			out = append(out, id)
		}
	}
	return out
}

// oweOn goes through what each debtor owes on one cell. It is false where yield was.
func (b *Branch) oweOn(c *Cell, yield func(o Obligation, dollars exact.Num) bool) bool {
	if c.amount.Sign() == 0 {
		return true
	}
	if len(b.all) > 0 {
		if list, uncertain := b.owing[c.id]; uncertain {
			return !slices.ContainsFunc(list, func(o Obligation) bool {
				n, _ := exact.FromDecimal(o.Dollars) // it was made of such a number
				return !yield(o, n)
			})
		}
		first := &b.all[0]
		same, _ := first.cellAt(c.id)
		return first.oweOn(&same, yield)
	}
	o := Obligation{Award: b.Award(*c).ID}
	if x, ok := b.Interest(*c); ok {
		o.Interest = x.ID
	}
	if c.debts.from != c.debts.to {
		return b.divided(c, o, yield)
	}
	debtors := b.debtors(*c)
	o.Jointly = len(debtors) > 1
	for _, id := range debtors {
		o.Debtor = id
		if !yield(o, c.amount) {
			return false
		}
	}
	return true
}

// divided goes through what each debtor owes of a cell that was divided by fault, or that may be.
func (b *Branch) divided(c *Cell, o Obligation, yield func(o Obligation, dollars exact.Num) bool) bool {
	own := b.debts[c.debts.from:c.debts.to]
	owing := 0
	for k := range own {
		if own[k].dollars.Sign() > 0 || !own[k].dollars.Known() {
			owing++
		}
	}
	for k := range own {
		d := &own[k]
		if d.dollars.Known() && d.dollars.Sign() <= 0 {
			continue
		}
		o.Debtor, o.Jointly, o.Moved, o.Rule = b.j.m.Parties[d.party].ID, (d.joint || d.shared) && owing > 1, d.moved, ""
		if o.Open = CaveatUnspecified; !d.dollars.Known() {
			o.Open = CaveatNoShares
		}
		if d.rule >= 0 {
			o.Rule = b.rules[d.rule].ref.ID()
		}
		if !yield(o, d.dollars) {
			return false
		}
	}
	return true
}

// obligationsOf lists what each debtor owes on one cell.
func (b *Branch) obligationsOf(c Cell) []Obligation {
	var out []Obligation
	b.oweOn(&c, func(o Obligation, dollars exact.Num) bool {
		o.Dollars = dollars.Decimal()
		out = append(out, o)
		return true
	})
	return out
}
