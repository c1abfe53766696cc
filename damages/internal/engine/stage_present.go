package engine

import (
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
)

// present is an award of future loss, by its place in the docket, and its present value.
type present struct {
	event, award int
	payments     int          // of its projection and all before
	value        exact.Num    // undetermined where the matter is only checked
	rule         *PresentRule // of its first claim; nil where none is recorded
}

// PresentRule is what the law of a claim says of present value.
type PresentRule struct {
	dated.Version[future.Reduction]
	claim int
	Late  bool // asked about a day after its review
}

// PresentLaw is an award reduced to present value and the rule its law has on that.
type PresentLaw struct {
	Cell int
	Rule *PresentRule
}

// compilePresent checks the projection of an award against its amount and computes its present value. Where a matter is only
// checked, it does not compute one that is known to be an award: no less than nothing, and no more than is not reduced.
func (w *work) compilePresent(event, award int, c *cell, amount exact.Num) {
	a := &w.m.Docket[event].Verdict.Awards[award]
	path := func(name string) string {
		return w.origins.Path(event, award) + "." + name
	}
	if c := a.Kind.Class(); c != head.Economic && c != head.Noneconomic {
		w.errs.Add(path("future"), "a projection of "+a.Kind.InWords()+" damages", "none, or a head of economic or noneconomic damages")
		return
	}
	payments := a.Future.Count()
	if len(w.presents) > 0 {
		payments += w.presents[len(w.presents)-1].payments
	}
	if payments > matter.MaxPayments {
		w.errs.Add(path("future.streams"), "too many payments in all", "at most 20000 over all awards")
		return
	}
	var value exact.Num
	var noAward error
	if !w.checking || !a.Future.Reduces() {
		present, err := a.Future.PresentValue()
		if err != nil {
			w.errs.Merge(path("future"), err)
			return
		}
		value, noAward = exact.Money(present)
	}
	sum, err := a.Future.Nominal()
	if err != nil {
		w.errs.Merge(path("future"), err)
		return
	}
	nominal, err := exact.Money(sum)
	switch {
	case err != nil || noAward != nil || value.Sign() < 0:
		w.errs.Add(path("future"), "comes to no award", "a sum from 0 to 1e15 dollars")
	case nominal.Cmp(amount) != 0:
		w.errs.Add(path("amount"), "is not the sum of the payments of its projection", "$"+exact.Grouped(sum))
	default:
		x := present{event: event, award: award, payments: payments, value: value}
		if !w.checking {
			x.rule = w.presentRule(c)
		}
		w.presents = append(w.presents, x)
	}
}

// presentValues reduces awards of future loss to present value.
func (w *work) presentValues() {
	r := &w.run
	for _, p := range w.presents {
		at := w.awards[p.event][p.award]
		if c := &r.cells[at]; c.event == p.event && c.award == p.award && c.amount.Known() && c.gone == Determined {
			w.post(law.StageVerdict, EntryPresent, at, -1, -1, -1, p.value, Span{})
			if p.rule != nil && !w.isOff(p.rule.ID, at) {
				r.presentLaws = append(r.presentLaws, PresentLaw{at, p.rule})
			}
		}
	}
}

// presentRule asks the rule on present value of the law of an award's first claim, for its cause of action or for claims in
// general; nil where none is recorded.
func (w *work) presentRule(c *cell) *PresentRule {
	if len(w.list(c.claims)) == 0 {
		return nil
	}
	claim := w.list(c.claims)[0]
	if n := len(w.presents); n > 0 && w.presents[n-1].rule != nil && w.presents[n-1].rule.claim == claim {
		return w.presents[n-1].rule
	}
	place, d := w.claims[claim].law, w.datesOf(claim)
	if place < 0 { // its law is none, which is an error of the claim
		return nil
	}
	if d.Judgment.IsZero() {
		d.Judgment = d.Verdict
	}
	v, err := w.laws[place].PresentValue().On(w.m.Claims[claim].Cause, d)
	if err != nil {
		return nil
	}
	late := v.Late(d) || v.Event == dated.AnyTime && d.Judgment.After(v.Reviewed)
	return &PresentRule{v, claim, late}
}
