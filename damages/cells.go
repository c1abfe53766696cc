package damages

import (
	"iter"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Cell is the final figure of one award, or of the interest on it.
type Cell struct{ of engine.Cell }

// Cells goes through the final figures, in the order in which the awards were first stated.
func (b *Branch) Cells() iter.Seq[Cell] {
	b = b.held()
	return func(yield func(Cell) bool) {
		for i := range b.of.Cells {
			if !yield(Cell{of: b.of.Cells[i]}) {
				return
			}
		}
	}
}

// Award returns the award of a cell, as its operative verdict stated it.
func (b *Branch) Award(c Cell) *Award {
	b, found := b.cell(&c.of)
	if !found {
		return new(Award)
	}
	return b.of.AwardOn(&c.of)
}

// Verdict returns the event of the verdict that is operative for the cell, which is the last to state its award.
func (b *Branch) Verdict(c Cell) *Event {
	b, found := b.cell(&c.of)
	if !found {
		return new(Event)
	}
	return &b.of.Judgment.Matter.Docket[c.of.Event]
}

// Kind returns what the figure is for: the kind of the award, or interest on it before judgment.
func (c Cell) Kind() head.Kind { return c.of.Kind }

// Amount returns the final figure in dollars, and whether there is one. An undetermined cell has none.
func (c Cell) Amount() (dollars decimal.Decimal, determined bool) {
	return c.of.Amount.Decimal(), c.of.Amount.Known()
}

// AppendAmount appends to text the final figure in dollars, such as "$4,002,471.00". It appends nothing where the cell is
// undetermined.
func (c Cell) AppendAmount(text []byte) []byte {
	a, ok := c.of.Amount.AsDecimal()
	if !ok && c.of.Amount.Known() {
		return append(append(text, '$'), exact.OutOfRange...)
	}
	if !ok {
		return text
	}
	return a.AppendDollars(text)
}

// Found returns, in dollars, what the operative verdict awarded.
func (c Cell) Found() decimal.Decimal { return c.of.Found.Decimal() }

// Why says in words why a cell is undetermined. It is empty where the cell has a figure.
func (c Cell) Why() string { return whyOf(c.of.Gone) }

// Find returns the cell of the award with the ID.
func (b *Branch) Find(award string) (Cell, bool) {
	b = b.held()
	for i := range b.of.Cells { // an award stands before its interest
		if c := &b.of.Cells[i]; b.of.AwardOn(c).ID == award {
			return Cell{of: *c}, true
		}
	}
	return Cell{}, false
}

// Total adds up the cells of the given kinds, over all actions. It is not whole where a cell of those kinds is undetermined: the
// total then leaves that cell out.
func (b *Branch) Total(kinds head.Set) (dollars decimal.Decimal, whole bool) {
	sum, whole := b.held().of.Total(kinds)
	return sum.Decimal(), whole
}

// PartOf returns the award as its verdict recorded it, where the cell is a part of one that was divided.
func (b *Branch) PartOf(c Cell) (*Award, bool) {
	b, found := b.cell(&c.of)
	if !found {
		return nil, false
	}
	return b.partOf(&c.of)
}

// partOf is [Branch.PartOf] for a cell of the branch.
func (b *Branch) partOf(c *engine.Cell) (*Award, bool) {
	o := b.of.Judgment.Origins.Of(c.Event, c.Award)
	if o.Part < 0 {
		return nil, false
	}
	return &b.of.Judgment.Recorded.Docket[c.Event].Verdict.Awards[o.Award], true
}

// cell returns the branch as held, and whether the verdict and the award a cell refers to are there.
func (b *Branch) cell(c *engine.Cell) (*Branch, bool) {
	b = b.held()
	m := b.of.Judgment.Matter
	if c.Event < 0 || c.Event >= len(m.Docket) || m.Docket[c.Event].Verdict == nil {
		return b, false
	}
	return b, c.Award >= 0 && c.Award < len(m.Docket[c.Event].Verdict.Awards)
}

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
