package damages

import (
	"iter"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/engine"
)

// Obligation is what one debtor owes of one award, or of the interest on it. Debtors who owe jointly each owe the whole sum, and
// it is paid once. The obligations may therefore add up to more than the judgment.
type Obligation struct {
	Debtor   string           // ID of the party
	Award    string           // ID of the award
	Interest string           // ID of the decision on interest, where it is for interest before judgment; empty for the award itself
	Dollars  decimal.Decimal  // zero where it is not determined, see Amount
	Jointly  bool             // whether other debtors of the award owe it too
	Moved    bool             // whether it cannot be collected, so that others owe it now and it is not counted twice
	Rule     dated.RuleID     // the rule under which a share that cannot be collected was moved; empty where none was
	Open     CaveatKind       // why it is not determined: CaveatNoShares or CaveatUndivided; unspecified where it is determined
	reads    *engine.Readings // what it comes to in each reading of undivided awards, where they differ
}

// obligation is the obligation that a debt is.
func (b *Branch) obligation(o *engine.Owed) Obligation {
	c, _ := b.of.CellAt(o.Cell)
	out := Obligation{Debtor: o.Debtor, Award: b.of.AwardOn(&c).ID, Dollars: o.Dollars.Decimal(), Jointly: o.Jointly, Moved: o.Moved, Rule: o.Rule, Open: CaveatKind(o.Open), reads: o.Readings}
	if x, ok := b.decision(&c); ok {
		out.Interest = x.ID
	}
	return out
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
func (o Obligation) Range() (Range, bool) { return rangeOf(o.reads) }

// Obligations goes through what each debtor owes, cell by cell. Nothing is owed yet of an undetermined cell.
//
// Where an award was divided by fault, those who owe only their own shares owe these, and those who are liable jointly each owe
// what all of them owe together. Any other award is owed by its defendants as the verdict named them. Where the law may divide
// an award and no shares of the fault are recorded, the debtors are listed and what they owe is not determined, see
// [Obligation.Amount]. Interest before judgment is owed in the same way as the award that bears it.
func (b *Branch) Obligations() iter.Seq[Obligation] {
	b = b.held()
	return func(yield func(Obligation) bool) {
		b.of.Owe(func(o *engine.Owed) bool { return yield(b.obligation(o)) })
	}
}
