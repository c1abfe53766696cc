package engine

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/punitive"
)

// The shares that funds have in punitive awards. The law is asked after the last figure was rounded: a share is of what
// the judgment gives.

// FundShare is what the law makes of a punitive award where it names someone who shares in it, or may.
type FundShare struct {
	Cell, Rule int // rule: position in run.rules
	Split      punitive.Split
	Fund       exact.Num // dollars; unknown where nothing was divided
	Open       bool      // whether it shares turns on a finding that is not recorded
	Gross      bool      // the law takes fees off first, and none are recorded
}

// fundShares asks who shares in each punitive award that stands, and divides it.
func (w *work) fundShares() {
	r := &w.run
	for i := range r.cells {
		c := &r.cells[i]
		if c.kind.Class() != head.Punitive || !c.amount.Known() || c.amount.Sign() == 0 {
			continue
		}
		at, first := i, w.list(c.claims)[0]
		ref, split, ok := ask(w, first, w.laws[w.claims[first].law].SplitRecovery().For(w.m.Claims[first].Cause))
		switch {
		case !ok || w.isOff(ref.ID(), at):
		case ref.Status() == dated.StruckDown, split.Discretionary:
			rule := w.use(w.claims[first].law, ref, first)
			w.leftOut(rule, first, []int{at}, len(r.entries))
			r.funds = append(r.funds, FundShare{Cell: at, Rule: rule, Split: split})
		case !split.Applies():
			w.consult(w.claims[first].law, ref, first)
		default:
			rule := w.use(w.claims[first].law, ref, first)
			w.leftOut(rule, first, []int{at}, len(r.entries))
			w.divideWithFund(at, FundShare{Cell: at, Rule: rule, Split: split})
		}
	}
}

// divideWithFund gives the fund its share, unless a finding keeps it from sharing.
func (w *work) divideWithFund(at int, f FundShare) {
	r := &w.run
	if f.Split.Unless != "" {
		switch s, err := w.statusOf(f.Split.Unless, []int{at}); {
		case err != nil:
			w.errs.Merge("", err)
			return
		case s == finding.Established:
			return
		default:
			f.Open = s != finding.NotEstablished
		}
	}
	fees, recorded, err := (&source{w: w, group: []int{at}}).fact(matter.PunitiveFees)
	if err != nil {
		w.errs.Merge("", err)
		return
	}
	f.Gross = f.Split.AfterFees && !recorded
	if !f.Open {
		var net decimal.Decimal
		if recorded {
			net = fees.Decimal()
		}
		fund, _, err := f.Split.DivideNet(r.cells[at].amount.Decimal(), net)
		if err == nil {
			f.Fund, err = exact.Money(fund)
		}
		if err != nil {
			w.errs.Add(w.awardPath(&r.cells[at]), "comes to a sum of which no share for a fund is computed: "+err.Error(), "0 to 1e15 dollars in the end")
			return
		}
	}
	r.funds = append(r.funds, f)
}
