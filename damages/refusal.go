package damages

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/head"
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
	for i := range b.refusals {
		if b.refusals[i].Event == event {
			out = append(out, b.refusals[i])
		}
	}
	return out
}

// maxRefused is how many refused offers of a docket are computed; what the others would have come to is not said.
const maxRefused = 16

// refusals computes what the refused offers of a branch would have come to: the docket through each order, as if the offer
// had been accepted.
func (w *work) refusals(b *Branch) {
	n := 0
	for i, s := range b.stance {
		o := w.m.Docket[i].Order
		if s != refused || o.Election.Status != remittitur.Rejected {
			continue
		}
		n++
		if n <= maxRefused {
			if offered, ok := w.offered(b, i); ok {
				b.refusals = append(b.refusals, offered...)
				continue
			}
		}
		b.refusals = append(b.refusals, Refusal{Event: w.m.Docket[i].ID, By: o.Election.By})
	}
}

// offered computes what an order would have left of each award it is on if it had been accepted. Where an undivided award
// meets a rule that treats its parts differently, there is a figure only if every reading of it comes to the same.
func (w *work) offered(b *Branch, event int) (out []Refusal, ok bool) {
	r := &w.run
	r.supposed = event + 1
	defer func() { r.supposed, r.reading = 0, head.KindUnspecified }()
	if !w.again(b, event) {
		return nil, false
	}
	out = w.leftBy(event)
	if len(r.met) == 0 {
		return out, true
	}
	for n, k := range w.readings() {
		r.reading = k
		if !w.again(b, event) {
			return nil, false
		}
		read := w.leftBy(event)
		for i := range out {
			x := &out[i]
			at := slices.IndexFunc(read, func(y Refusal) bool { return y.Award == x.Award })
			switch {
			case at >= 0 && n == 0:
				x.Dollars, x.Determined = read[at].Dollars, read[at].Determined
			case at < 0 || !read[at].Determined || !read[at].Dollars.Equal(x.Dollars):
				x.Dollars, x.Determined = decimal.Decimal{}, false
			}
		}
	}
	return out, true
}

// leftBy lists what an order left of each award it is on, in the run that supposes that it was accepted.
func (w *work) leftBy(event int) (out []Refusal) {
	r := &w.run
	for i := range r.entries {
		e := &r.entries[i]
		if int(e.event) != event {
			continue
		}
		x := Refusal{Event: w.m.Docket[event].ID, Award: w.award(&r.cells[e.cell]).ID, By: w.m.Docket[event].Order.Election.By, Additur: e.op == EntryIncrease,
			Dollars: e.after.Round(2).Decimal(), Determined: e.after.Known()}
		if at := slices.IndexFunc(out, func(y Refusal) bool { return y.Award == x.Award }); at >= 0 {
			out[at] = x
		} else {
			out = append(out, x)
		}
	}
	return out
}
