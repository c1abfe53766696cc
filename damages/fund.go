package damages

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
)

// The shares that funds have in punitive awards. The law is asked after the last figure was rounded: a share is of what
// the judgment gives.

// fundShare is what the law makes of a punitive award where it names someone who shares in it, or may.
type fundShare struct {
	cell, rule int32 // rule: position in run.rules
	split      punitive.Split
	fund       exact.Num // dollars; unknown where nothing was divided
	open       bool      // whether it shares turns on a finding that is not recorded
	gross      bool      // the law takes fees off first, and none are recorded
}

// fundShares asks who shares in each punitive award that stands, and divides it.
func (w *work) fundShares() {
	r := &w.run
	for i := range r.cells {
		c := &r.cells[i]
		if c.kind.Class() != head.Punitive || !c.amount.Known() || c.amount.Sign() == 0 {
			continue
		}
		at, first := int32(i), w.list(c.claims)[0] //nolint:gosec // bounded
		ref, split, ok := ask(w, first, w.laws[w.claims[first].law].SplitRecovery().For(w.m.Claims[first].Cause))
		switch {
		case !ok || w.isOff(ref.ID(), at):
		case ref.Status() == dated.StruckDown, split.Discretionary:
			rule := w.use(w.claims[first].law, ref, first)
			w.leftOut(rule, first, []int32{at}, len(r.entries))
			r.funds = append(r.funds, fundShare{cell: at, rule: rule, split: split})
		case !split.Applies():
			w.consult(w.claims[first].law, ref, first)
		default:
			rule := w.use(w.claims[first].law, ref, first)
			w.leftOut(rule, first, []int32{at}, len(r.entries))
			w.divideWithFund(at, fundShare{cell: at, rule: rule, split: split})
		}
	}
}

// divideWithFund gives the fund its share, unless a finding keeps it from sharing.
func (w *work) divideWithFund(at int32, f fundShare) {
	r := &w.run
	if f.split.Unless != "" {
		switch s, err := w.statusOf(f.split.Unless, []int32{at}); {
		case err != nil:
			w.errs.Merge("", err)
			return
		case s == finding.Established:
			return
		default:
			f.open = s != finding.NotEstablished
		}
	}
	fees, recorded, err := (&source{w: w, group: []int32{at}}).fact(PunitiveFees)
	if err != nil {
		w.errs.Merge("", err)
		return
	}
	f.gross = f.split.AfterFees && !recorded
	if !f.open {
		var net decimal.Decimal
		if recorded {
			net = fees.Decimal()
		}
		fund, _, err := f.split.DivideNet(r.cells[at].amount.Decimal(), net)
		if err == nil {
			f.fund, err = exact.Money(fund)
		}
		if err != nil {
			w.errs.Add(w.awardPath(&r.cells[at]), "comes to a sum of which no share for a fund is computed: "+err.Error(), "0 to 1e15 dollars in the end")
			return
		}
	}
	r.funds = append(r.funds, f)
}

// PunitiveFees is the name of the fact that records the plaintiff's attorney's fees and costs on a punitive award. Some laws give
// a fund its share of what is left after them.
const PunitiveFees limit.Base = "punitive_attorney_fees"

// Receipt is what the plaintiffs, or a fund of the state, receive of one cell. The receipts of a cell add up to it.
type Receipt struct {
	To      []string // IDs of the plaintiffs, together; nil for a fund
	Fund    string   // the state's fund; empty for plaintiffs
	Award   string   // ID of the award
	Dollars decimal.Decimal
	Rule    dated.RuleID // the rule that divides it; empty where none does
	Vests   string       // the event on which the fund's share vests
}

// Receipts lists who receives each cell: the plaintiffs, and where the governing law gives a share of punitive damages to
// a fund, the fund.
func (b *Branch) Receipts() []Receipt {
	var out []Receipt
	b.held().receive(func(r Receipt, dollars exact.Num) {
		r.Dollars = dollars.Decimal()
		out = append(out, r)
	})
	return out
}

// receive goes through who receives each cell, with the dollars beside it.
func (b *Branch) receive(each func(r Receipt, dollars exact.Num)) {
	for i := range b.cells {
		c := &b.cells[i]
		if c.amount.Sign() == 0 {
			continue
		}
		a := b.Award(*c)
		own := Receipt{To: a.For, Award: a.ID}
		f := b.fundOf(*c)
		if f == nil || !f.fund.Known() {
			each(own, c.amount)
			continue
		}
		each(own, c.amount.Sub(f.fund))
		each(Receipt{Fund: f.split.Payee, Award: a.ID, Rule: b.rules[f.rule].ID(), Vests: f.split.Vests}, f.fund)
	}
}

// Split reports whether a law gives somebody besides the plaintiffs a part of some award.
func (b *Branch) Split() bool {
	return slices.ContainsFunc(b.held().funds, func(f fundShare) bool { return f.fund.Known() })
}

func (b *Branch) fundOf(c Cell) *fundShare {
	for i := range b.funds {
		if b.funds[i].cell == c.id {
			return &b.funds[i]
		}
	}
	return nil
}

// fundCaveats say where a court may divide punitive damages and the law fixes no share, and what a share supposes.
func (b *Branch) fundCaveats() []Caveat {
	var out []Caveat
	for i := range b.funds {
		f := &b.funds[i]
		v := b.rules[f.rule].Version()
		say := func(text string) {
			out = append(out, Caveat{Kind: CaveatSplit, Award: b.awardAt(f.cell).ID, Rule: v.ID, Authority: v.Authority.Slice(), Text: text})
		}
		switch {
		case v.Status == dated.StruckDown:
		case f.split.Discretionary:
			say("the court may give part of the punitive damages to " + f.split.Payee + "; the law fixes no share")
		case f.open:
			say(f.split.Payee + " shares in the award unless established: " + f.split.Unless.InWords() + "; no finding is recorded, and nothing was taken for it")
		case f.gross:
			say("the share for " + f.split.Payee + " is of what attorney's fees and costs leave; none are recorded, and it was taken of the whole")
		}
	}
	return out
}

// awardAt is the award of a cell by its position among all cells.
func (b *Branch) awardAt(at int32) *Award {
	for _, c := range b.cells {
		if c.id == at {
			return b.Award(c)
		}
	}
	return &Award{}
}
