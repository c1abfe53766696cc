package damages

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Undivided is an award that nobody divided into heads of damage, and on whose division figures of the judgment turn.
type Undivided struct {
	Award string // ID of the award
	Path  string // where its division is recorded, see [Award.Divided]
}

// Undivided returns the undivided awards on whose division some figure of the branch turns. There are none where every division
// of them comes to the same figures.
func (b *Branch) Undivided() []Undivided {
	b = b.held()
	var out []Undivided
	for _, at := range b.of.Asked {
		c, _ := b.of.CellAt(at)
		out = append(out, Undivided{Award: b.of.AwardOn(&c).ID, Path: b.of.Judgment.Origins.Path(c.Event, c.Award) + ".divided"})
	}
	return out
}

// Reading is what a figure comes to if each undivided award is, as a whole, damages of one kind.
type Reading struct {
	Kind    head.Kind
	Dollars decimal.Decimal
}

// Range is what a figure can come to, the least and the greatest, in dollars: in each reading while an award is not divided, with
// the readings; or in another order of stages, without. There is no range where one of the readings has no figure either.
type Range struct {
	Low, High decimal.Decimal
	Readings  []Reading
}

// rangeOf is the bounds of the figures, and the figures, in decimals.
func rangeOf(x *engine.Readings) (Range, bool) {
	low, high, ok := x.Bounds()
	if !ok {
		return Range{}, false
	}
	out := Range{Low: low.Decimal(), High: high.Decimal(), Readings: make([]Reading, len(x.Figures))}
	for i, n := range x.Figures {
		out.Readings[i] = Reading{Kind: x.Kinds[i], Dollars: n.Decimal()}
	}
	return out, true
}

// Range returns what the cell can come to, where it has no figure because an award is not divided.
func (c Cell) Range() (Range, bool) { return rangeOf(c.of.Readings) }

// TotalRange returns what the cells of the given kinds can come to in all, where some of them have no figure because an award is
// not divided. There is no range where one of them has no figure whatever the division.
func (b *Branch) TotalRange(kinds head.Set) (Range, bool) {
	return rangeOf(b.held().of.TotalReads(kinds))
}

// InWords says what the range is: "$1,000,000.00 if all of it is noneconomic, $4,000,000.00 if all of it is economic".
func (x Range) InWords() string {
	list := slices.Clone(x.Readings)
	slices.SortStableFunc(list, func(a, b Reading) int { return exact.Compare(a.Dollars, b.Dollars) })
	var out []string
	for _, r := range list {
		out = append(out, "$"+exact.Grouped(r.Dollars)+" if the undivided damages are all "+r.Kind.InWords())
	}
	return strings.Join(out, ", ")
}
