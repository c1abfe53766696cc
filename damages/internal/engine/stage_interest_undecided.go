package engine

import (
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
)

// NotDecided is an award on which the law of interest before judgment has an answer, and no decision is recorded.
type NotDecided struct {
	Cell, Claim int
	History     *dated.History[interest.Prejudgment]
	Divides     bool // whether the law gives it any turns on how an award is divided into heads
}

// undecidedInterest notes the compensatory awards on which the law says whether there is interest before judgment, and no
// decision is recorded. It applies nothing and asks for nothing.
func (w *work) undecidedInterest() {
	r := &w.run
	var decided []bool
	if len(w.m.Interest) > 0 {
		decided = make([]bool, len(r.cells))
		for i := range r.cells {
			if c := &r.cells[i]; c.interest >= 0 {
				decided[c.base] = true
			}
		}
	}
	for i := range r.cells {
		c := &r.cells[i]
		if c.interest >= 0 || !r.stated[i] || !c.amount.Known() || c.amount.Sign() <= 0 || c.law < 0 || decided != nil && decided[i] || !head.AllCompensatory().Has(c.kind) {
			continue
		}
		claim := w.list(c.claims)[0]
		history := w.laws[c.law].Prejudgment().For(w.m.Claims[claim].Cause)
		ref, rule, found := history.Governing(w.datesOf(claim))
		if !found || ref.Answers(w.m.Claims[claim].Cause) != nil || w.isOff(ref.ID(), i) || w.takes(rule.Excludes, i) {
			continue
		}
		if rule.Available != interest.AvailabilityUnspecified {
			r.notDecided = append(r.notDecided, NotDecided{Cell: i, Claim: claim, History: history})
		}
	}
}
