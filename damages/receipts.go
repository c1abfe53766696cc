package damages

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/internal/exact"
)

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
	for i := range b.of.Cells {
		c := &b.of.Cells[i]
		if c.Amount.Sign() == 0 {
			continue
		}
		a := b.of.AwardOn(c)
		own := Receipt{To: a.For, Award: a.ID}
		f := b.fundOf(c)
		if f == nil || !f.Fund.Known() {
			each(own, c.Amount)
			continue
		}
		each(own, c.Amount.Sub(f.Fund))
		each(Receipt{Fund: f.Split.Payee, Award: a.ID, Rule: b.of.Rules[f.Rule].Ref.ID(), Vests: f.Split.Vests}, f.Fund)
	}
}

// Split reports whether a law gives somebody besides the plaintiffs a part of some award.
func (b *Branch) Split() bool {
	return slices.ContainsFunc(b.held().of.Funds, func(f engine.FundShare) bool { return f.Fund.Known() })
}

func (b *Branch) fundOf(c *engine.Cell) *engine.FundShare {
	for i := range b.of.Funds {
		if b.of.Funds[i].Cell == c.ID {
			return &b.of.Funds[i]
		}
	}
	return nil
}
