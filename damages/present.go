package damages

import (
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
)

// present is an award of future loss, by its place in the docket, and its present value.
type present struct {
	event, award int32
	payments     int // of its projection and all before
	value        exact.Num
}

// compilePresent checks the projection of an award against its amount and computes its present value.
func (w *work) compilePresent(event, award int32, amount exact.Num) {
	a := &w.m.Docket[event].Verdict.Awards[award]
	path := func(name string) string {
		return field.At(field.At("docket", int(event))+".verdict.awards", int(award)) + "." + name
	}
	if c := a.Kind.Class(); c != head.Economic && c != head.Noneconomic {
		w.errs.Add(path("future"), "a projection of "+a.Kind.Words()+" damages", "none, or a head of economic or noneconomic damages")
		return
	}
	payments := a.Future.Count()
	if len(w.presents) > 0 {
		payments += w.presents[len(w.presents)-1].payments
	}
	if payments > MaxPayments {
		w.errs.Add(path("future.streams"), "too many payments in all", "at most 20000 over all awards")
		return
	}
	t, err := a.Future.Table()
	if err != nil {
		w.errs.Merge(path("future"), err)
		return
	}
	nominal, err := exact.Money(t.Nominal)
	value, badValue := exact.Money(t.Present)
	switch {
	case err != nil || badValue != nil || value.Sign() < 0:
		w.errs.Add(path("future"), "comes to no award", "a sum from 0 to 1e15 dollars")
	case nominal.Cmp(amount) != 0:
		w.errs.Add(path("amount"), "is not the sum of the payments of its projection", "$"+exact.Group(t.Nominal.StringFixed(2)))
	default:
		w.presents = append(w.presents, present{event, award, payments, value})
	}
}

// presentValues reduces awards of future loss to present value.
func (w *work) presentValues() {
	r := &w.run
	for _, p := range w.presents {
		at := w.awards[p.event][p.award]
		if c := &r.cells[at]; c.event == p.event && c.award == p.award && c.amount.Known() && c.gone == here {
			w.post(law.StageVerdict, OpPresent, at, -1, -1, -1, p.value, span{})
		}
	}
}

// futureCaveats say where law fixes other conventions than those an award was reduced by.
func (b *Branch) futureCaveats() []Caveat {
	var out []Caveat
	for _, e := range b.entries {
		if e.op != OpPresent {
			continue
		}
		a := b.Award(b.CellOf(e))
		claim := b.j.m.claimOf(a.Claims[0])
		rule, ok := presentRule(b.j.m, claim)
		if !ok || rule.Sets != future.ByLaw || rule.Discount.Kind == future.DiscountUnspecified {
			continue
		}
		noneconomic := a.Kind.Class() == head.Noneconomic
		switch {
		case noneconomic && !rule.Noneconomic:
			out = append(out, Caveat{Kind: CaveatFuture, Award: a.ID, Rule: law.RuleID(rule.ID), Authority: rule.Authority,
				Text: "future noneconomic damages were reduced to present value, which the law recorded does not ask: " + rule.Title})
		case rule.Discount.Words() != a.Future.Discount.Words():
			out = append(out, Caveat{Kind: CaveatFuture, Award: a.ID, Rule: law.RuleID(rule.ID), Authority: rule.Authority,
				Text: "its payments are " + a.Future.Discount.Words() + "; the law recorded has them " + rule.Discount.Words() + ": " + rule.Title})
		}
	}
	return out
}

// claimOf is the position of a claim.
func (m *Matter) claimOf(id string) int {
	for i := range m.Claims {
		if m.Claims[i].ID == id {
			return i
		}
	}
	return 0 // not reached: references were checked
}

// presentRule is the rule on present value of a claim's law, for its cause of action or for claims in general.
func presentRule(m *Matter, claim int) (future.Rule, bool) {
	c, d := &m.Claims[claim], m.dates(int32(claim)) //nolint:gosec // bounded
	judgment := d.Judgment
	if judgment.IsZero() {
		judgment = d.Verdict
	}
	for _, scope := range [...]string{c.Cause, ""} {
		for _, x := range [...]struct {
			on  future.Event
			day civil.Date
		}{{future.Judgment, judgment}, {future.Filing, d.Filing}, {future.Accrual, d.Accrual}} {
			if r, err := future.RuleOn(c.Law, scope, x.day); err == nil && (r.On == x.on || r.On == future.AnyTime) {
				return r, true
			}
		}
	}
	return future.Rule{}, false
}
