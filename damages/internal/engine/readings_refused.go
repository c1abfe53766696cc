package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/remittitur"
)

// Refusal is what an order offered for an award and a party refused.
type Refusal struct {
	Event   int
	Award   string // its ID; empty where what was offered is not said
	By      remittitur.Role
	Additur bool
	Dollars exact.Num // what the award would have come to; undetermined where that rests on what is undetermined
}

// maxRefused is how many refused offers of a docket are computed; what the others would have come to is not said.
const maxRefused = 16

// refusals computes what the refused offers of a branch would have come to: the docket through each order, as if the offer
// had been accepted.
func (w *work) refusals(b *Branch) {
	n := 0
	for i, s := range b.Stance {
		o := w.m.Docket[i].Order
		if s != Refused || o.Election.Status != remittitur.Rejected {
			continue
		}
		n++
		if n <= maxRefused {
			if offered, ok := w.offered(b, i); ok {
				b.Refusals = append(b.Refusals, offered...)
				continue
			}
		}
		b.Refusals = append(b.Refusals, Refusal{Event: i, By: o.Election.By})
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
				x.Dollars = read[at].Dollars
			case at < 0 || !sameFigure(read[at].Dollars, x.Dollars):
				x.Dollars = exact.Num{}
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
		if e.Event != event {
			continue
		}
		x := Refusal{Event: e.Event, Award: w.award(&r.cells[e.Cell]).ID, By: w.m.Docket[event].Order.Election.By, Additur: e.Kind == EntryIncrease,
			Dollars: e.After.Round(2)}
		if at := slices.IndexFunc(out, func(y Refusal) bool { return y.Award == x.Award }); at >= 0 {
			out[at] = x
		} else {
			out = append(out, x)
		}
	}
	return out
}
