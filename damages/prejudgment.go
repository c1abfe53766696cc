package damages

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/engine"
)

// Interest returns the decision on interest on which a cell rests, and whether the cell is interest at all.
func (b *Branch) Interest(c Cell) (*Interest, bool) {
	b, found := b.cell(&c.of)
	if !found {
		return nil, false
	}
	return b.decision(&c.of)
}

// decision is [Branch.Interest] for a cell of the branch.
func (b *Branch) decision(c *engine.Cell) (*Interest, bool) {
	if c.Interest < 0 || c.Interest >= len(b.of.Judgment.Matter.Interest) {
		return nil, false
	}
	return &b.of.Judgment.Matter.Interest[c.Interest], true
}

// InterestRan returns how the interest of an entry ran: from which day to which, and at which rate where one governed. It is not
// ok where the entry is not one of interest.
func (b *Branch) InterestRan(e Entry) (how interest.Computed, ok bool) {
	b, x := b.entry(e)
	return b.interestRan(x)
}

// interestRan is [Branch.InterestRan] for an entry of the branch.
func (b *Branch) interestRan(e *engine.Entry) (how interest.Computed, ok bool) {
	i, ok := slices.BinarySearchFunc(b.of.InterestRuns, e.Cell, func(x engine.InterestRun, cell int) int { return (x.Cell - cell) }) // the stage went through the cells in order
	if !ok || e.Kind != engine.EntryInterest {
		return interest.Computed{}, false
	}
	return b.of.InterestRuns[i].How, true
}

// InterestBase returns in dollars the sum that bore the interest of an entry. It is not ok where the entry is not one of interest.
func (b *Branch) InterestBase(e Entry) (dollars decimal.Decimal, ok bool) {
	b, x := b.entry(e)
	if x.Kind != engine.EntryInterest {
		return decimal.Decimal{}, false
	}
	return b.of.Operands[x.Operands.From].Decimal(), true
}
