package damages

import (
	"iter"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/remittitur"
)

// OrderStatus is what became of an order.
type OrderStatus uint8

// What may become of an order. The zero OrderStatus is unspecified.
const (
	OrderStatusUnspecified OrderStatus = iota
	OrderOperative                     // it is in effect
	OrderConditional                   // it is in effect if its election goes as the branch supposes
	OrderSuperseded                    // a later verdict or order took the place of what it did
	OrderVacated                       // a later order vacated it
	OrderRefused                       // a party refused what it offered
)

//enum:string OrderStatus
var standingNames = [...]string{"", "operative", "conditional", "superseded", "vacated", "refused"}

// StatusOf returns what became of the order with the ID of the event in this branch. It follows from the docket, and is
// recorded nowhere. To go through all orders, see [Branch.Orders].
func (b *Branch) StatusOf(event string) OrderStatus {
	for e, s := range b.Orders() {
		if e.ID == event {
			return s
		}
	}
	return OrderStatusUnspecified
}

// Orders goes through the orders of the docket with what became of each in this branch.
func (b *Branch) Orders() iter.Seq2[*Event, OrderStatus] {
	b = b.held()
	return func(yield func(*Event, OrderStatus) bool) {
		posted := make([]bool, b.of.Judgment.Through+1)
		for i := range b.of.Entries {
			if e := b.of.Entries[i].Event; e >= 0 {
				posted[e] = true
			}
		}
		for i := range posted {
			if e := &b.of.Judgment.Matter.Docket[i]; e.Order != nil && !yield(e, b.standing(i, posted[i])) {
				return
			}
		}
	}
}

// standing is what became of the order in the given place of the docket, which left entries behind or none.
func (b *Branch) standing(i int, posted bool) OrderStatus {
	if b.of.Stance != nil {
		switch b.of.Stance[i] {
		case engine.Vacated:
			return OrderVacated
		case engine.Refused:
			return OrderRefused
		case engine.InEffect:
		}
	}
	switch {
	case slices.Contains(b.of.Judgment.Open, i):
		return OrderConditional
	case acted(b.of.Judgment.Matter.Docket[i].Order) && !posted:
		return OrderSuperseded
	}
	return OrderOperative
}

// acted reports whether an order does something that leaves entries behind while it is in effect.
func acted(o *Order) bool {
	for i := range o.Acts {
		if engine.EntryKindOf(o.Acts[i].Kind) != engine.EntryUnspecified {
			return true
		}
	}
	return false
}

// Refusal is what a court offered for an award and a party refused, so that a new trial follows.
type Refusal struct {
	Event      string          // ID of the order that offered it
	Award      string          // ID of the award
	By         remittitur.Role // who refused
	Additur    bool            // the offer was to raise the award
	Dollars    decimal.Decimal // what the award would have come to
	Determined bool            // false where that rests on what is undetermined
}

// InWords says who refused what: "the plaintiff refused a remittitur to $1,500,000.00; a new trial follows".
func (x *Refusal) InWords() string {
	s := "the " + x.By.String() + " refused a remittitur"
	if x.Additur {
		s = "the " + x.By.String() + " refused an additur"
	}
	if x.Determined {
		s += " to $" + exact.Group(x.Dollars.StringFixed(2))
	}
	return s + "; a new trial follows"
}

// Refusals lists, award by award, what the order with the ID of the event offered and a party refused. The list is empty where
// no refusal is recorded, and where the order was vacated.
func (b *Branch) Refusals(event string) []Refusal {
	b = b.held()
	var out []Refusal
	for i := range b.of.Refusals {
		if x := &b.of.Refusals[i]; b.of.Judgment.Matter.Docket[x.Event].ID == event {
			out = append(out, Refusal{Event: event, Award: x.Award, By: x.By, Additur: x.Additur, Dollars: x.Dollars.Decimal(), Determined: x.Dollars.Known()})
		}
	}
	return out
}
