package damages

import (
	"iter"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
)

// Obligation is what one debtor owes on one cell. Debtors named together each owe the whole, once in all: obligations
// may add up to more than the judgment.
type Obligation struct {
	Debtor  string // ID of the party
	Award   string // ID of the award
	Dollars decimal.Decimal
	Jointly bool       // with the other debtors of the award
	Rule    law.RuleID // the rule under which a share that cannot be collected was moved; empty where none was
	reads   *reads     // what it comes to in each reading of undivided awards, where they differ
}

// Range returns what the debtor can owe, where that turns on how an award is divided into heads of damage; Dollars is then
// zero.
func (o Obligation) Range() (Range, bool) { return o.reads.rangeOf() }

// Obligations goes through what each debtor owes, cell by cell. Undetermined cells owe nothing yet. An award that was
// divided by fault is owed in several shares, which add up to it, by those who owe no more than their shares, and in full
// by those jointly liable; any other stands against its defendants as the verdict named them.
func (b *Branch) Obligations() iter.Seq[Obligation] {
	return func(yield func(Obligation) bool) {
		for _, c := range b.cells {
			for _, o := range b.obligationsOf(c) {
				if !yield(o) {
					return
				}
			}
		}
	}
}

// debtors are those an award still stands against: its defendants save those an order released.
func (b *Branch) debtors(c Cell) []string {
	against := b.Award(c).Against
	if len(b.released) == 0 {
		return against
	}
	out := make([]string, 0, len(against))
	for _, id := range against {
		if !slices.ContainsFunc(b.released, func(x released) bool { return x.cell == c.of && b.j.m.Parties[x.party].ID == id }) {
			out = append(out, id)
		}
	}
	return out
}

// obligationsOf lists what each debtor owes on one cell.
func (b *Branch) obligationsOf(c Cell) []Obligation {
	d, ok := c.Amount()
	if !ok || d.Sign() == 0 {
		return nil
	}
	if len(b.all) > 0 {
		if o, uncertain := b.owing[c.id]; uncertain {
			return o
		}
		first := &b.all[0]
		return first.obligationsOf(first.cellAt(c.id))
	}
	if owed, divided := b.owed(c); divided {
		owed = b.moved(c, owed)
		return slices.DeleteFunc(owed, func(o Obligation) bool { return o.Dollars.Sign() == 0 })
	}
	award, debtors := b.Award(c).ID, b.debtors(c)
	var out []Obligation
	for _, id := range debtors {
		out = append(out, Obligation{Debtor: id, Award: award, Dollars: d, Jointly: len(debtors) > 1})
	}
	return out
}

// owed is what each debtor owes of a cell that was divided by fault. Where nobody owes jointly, the shares, each to the
// cent, add up to the cell; the residue goes to the largest.
func (b *Branch) owed(c Cell) (out []Obligation, divided bool) {
	award := b.Award(c).ID
	joint := false
	largest, sum := -1, exact.Int(0)
	var most exact.Num
	for i := range b.debts {
		d := &b.debts[i]
		if d.cell != c.id {
			continue
		}
		n := d.dollars
		if d.of.Sign() != 0 && c.amount.Cmp(d.of) != 0 { // a cut after the division is shared by those who owe only shares
			if d.joint {
				n = exact.Min(n, c.amount)
			} else {
				n = n.Mul(c.amount).Quo(d.of)
			}
		}
		n = n.Round(2)
		joint = joint || d.joint
		if largest < 0 || n.Cmp(most) > 0 {
			largest, most = len(out), n
		}
		sum = sum.Add(n)
		out = append(out, Obligation{Debtor: b.j.m.Parties[d.party].ID, Award: award, Dollars: n.Decimal(), Jointly: d.joint})
	}
	if largest >= 0 && !joint {
		rest, err := exact.Money(out[largest].Dollars)
		if err == nil {
			out[largest].Dollars = rest.Add(c.amount.Sub(sum)).Decimal()
		}
	}
	return out, len(out) > 0
}

// moved moves the shares of debtors that were found unable to pay, as the law of the claim has it. Law that is not recorded
// moves nothing.
func (b *Branch) moved(c Cell, owed []Obligation) []Obligation {
	v, cannot := b.reallocation(c, owed)
	if !cannot || v.ID == "" {
		return owed
	}
	var parts []fault.Part
	shares := b.Verdict(c).Verdict.Fault
	a := b.Award(c)
	for _, s := range shares {
		p := fault.Part{ID: s.Of, Percent: s.Percent, Claimant: slices.Contains(a.For, s.Of)}
		for _, o := range owed {
			if o.Debtor == s.Of {
				p.Dollars, p.Cannot = o.Dollars, b.cannotPay(o.Debtor)
			}
		}
		if p.Claimant || slices.Contains(a.Against, s.Of) {
			parts = append(parts, p)
		}
	}
	dollars, _, err := v.Rule.Move(parts)
	if err != nil {
		return owed
	}
	for i := range owed {
		for k := range parts {
			if parts[k].ID == owed[i].Debtor && !owed[i].Dollars.Equal(dollars[k]) {
				owed[i].Dollars, owed[i].Rule = dollars[k], v.ID
			}
		}
	}
	return owed
}

// reallocation is the law that says who bears a share that cannot be collected, where there is one: no debtor owes jointly,
// and one of them cannot pay.
func (b *Branch) reallocation(c Cell, owed []Obligation) (v law.Version[fault.Reallocation], cannot bool) {
	for _, o := range owed {
		if o.Jointly {
			return v, false
		}
		cannot = cannot || b.cannotPay(o.Debtor)
	}
	if !cannot {
		return v, false
	}
	m := b.j.m
	for i := range m.Claims {
		if cl := &m.Claims[i]; cl.ID == b.Award(c).Claims[0] {
			if j, err := lookup(b.j.own, cl.Law); err == nil {
				if got, err := j.Reallocation().For(cl.Cause).On(m.dates(int32(i))); err == nil { //nolint:gosec // bounded
					v = got
				}
			}
		}
	}
	return v, true
}

func (b *Branch) cannotPay(party string) bool {
	for i := range b.j.m.Findings {
		if f := &b.j.m.Findings[i]; f.What == Uncollectible && f.Status == finding.Established && slices.Contains(f.About, party) {
			return true
		}
	}
	return false
}
