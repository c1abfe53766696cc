package damages

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/remittitur"
)

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
