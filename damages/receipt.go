package damages

import (
	"iter"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
)

// Obligation is what one debtor owes on one cell. Debtors named together each owe the whole, once in all: obligations
// may add up to more than the judgment.
type Obligation struct {
	Debtor  string // ID of the party
	Award   string // ID of the award
	Dollars decimal.Decimal
	Jointly bool       // with the other debtors of the award
	Rule    law.RuleID // the rule under which a share that cannot be collected was moved; empty where none was
}

// Obligations goes through what each debtor owes, cell by cell. Undetermined cells owe nothing yet. An award that was
// divided by fault is owed in several shares, which add up to it, by those who owe no more than their shares, and in full
// by those jointly liable; any other stands against its defendants as the verdict named them.
func (b *Branch) Obligations() iter.Seq[Obligation] {
	return func(yield func(Obligation) bool) {
		for _, c := range b.cells {
			d, ok := c.Amount()
			if !ok || d.Sign() == 0 {
				continue
			}
			a := b.Award(c)
			if owed, divided := b.owed(c); divided {
				owed = b.moved(c, owed)
				for _, o := range owed {
					if o.Dollars.Sign() != 0 && !yield(o) {
						return
					}
				}
				continue
			}
			debtors := b.debtors(c)
			for _, id := range debtors {
				if !yield(Obligation{Debtor: id, Award: a.ID, Dollars: d, Jointly: len(debtors) > 1}) {
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

// Receipt is what a payee receives of one cell. The receipts of a cell add up to it.
type Receipt struct {
	To      []string // IDs of the plaintiffs, together; nil for a fund
	Fund    string   // the state's fund; empty for plaintiffs
	Award   string   // ID of the award
	Dollars decimal.Decimal
	Rule    law.RuleID // the rule that divides it; empty where none does
	Vests   string     // the event on which the fund's share vests
}

// Receipts goes through who receives each cell: the plaintiffs, and where the governing law gives a share of punitive
// damages to a fund, the fund. Error: *[LawError] where that law is not recorded for the dates of the claim.
func (b *Branch) Receipts() ([]Receipt, error) {
	var out []Receipt
	for _, c := range b.cells {
		d, ok := c.Amount()
		if !ok || d.Sign() == 0 {
			continue
		}
		a := b.Award(c)
		own := Receipt{To: a.For, Award: a.ID, Dollars: d}
		if a.Kind.Class() == head.Punitive {
			v, err := b.split(a)
			if err != nil {
				return nil, err
			}
			if v.Rule.Applies() && v.Status != law.StruckDown && b.shares(&v.Rule, a) == finding.Established {
				fees, _ := b.punitiveFees(a)
				fund, rest, err := v.Rule.DivideNet(d, fees)
				if err != nil {
					return nil, err
				}
				own.Dollars = rest
				out = append(out, own, Receipt{Fund: v.Rule.Payee, Award: a.ID, Dollars: fund, Rule: v.ID, Vests: v.Rule.Vests})
				continue
			}
		}
		out = append(out, own)
	}
	return out, nil
}

// split returns the law's division of a punitive award.
func (b *Branch) split(a *Award) (law.Version[punitive.Split], error) {
	m := b.j.m
	for i := range m.Claims {
		c := &m.Claims[i]
		if c.ID != a.Claims[0] {
			continue
		}
		j, err := lookup(b.j.own, c.Law)
		if err != nil {
			return law.Version[punitive.Split]{}, err
		}
		v, err := j.SplitRecovery().For(c.Cause).On(m.dates(int32(i))) //nolint:gosec // bounded
		if err == nil {
			err = v.Answers(c.Cause)
		}
		if err != nil {
			return v, &LawError{Path: field.At("claims", i), Err: err}
		}
		return v, nil
	}
	return law.Version[punitive.Split]{}, nil
}

// shares reports whether a fund shares in a punitive award: established where it does, not established where a finding
// keeps it from sharing, and unknown where that finding is not recorded.
func (b *Branch) shares(s *punitive.Split, a *Award) finding.Status {
	if s.Unless == "" {
		return finding.Established
	}
	for i := range b.j.m.Findings {
		f := &b.j.m.Findings[i]
		if f.What != s.Unless || len(f.Claims) > 0 && !anyOf(f.Claims, a.Claims) || len(f.About) > 0 && !anyOf(f.About, a.Against) {
			continue
		}
		switch f.Status {
		case finding.Established:
			return finding.NotEstablished
		case finding.NotEstablished:
			return finding.Established
		case finding.Unspecified, finding.Mixed, finding.NotReached, finding.Unknown:
		}
	}
	return finding.Unknown
}

// PunitiveFees is the fact under which the plaintiff's attorney's fees and costs on a punitive award are recorded, for
// laws that give a fund its share of what they leave.
const PunitiveFees limit.Base = "punitive_attorney_fees"

// punitiveFees is the recorded fact about the fees on a punitive award.
func (b *Branch) punitiveFees(a *Award) (dollars decimal.Decimal, recorded bool) {
	for i := range b.j.m.Facts {
		f := &b.j.m.Facts[i]
		if f.What == PunitiveFees && (len(f.Claims) == 0 || anyOf(f.Claims, a.Claims)) && (len(f.About) == 0 || anyOf(f.About, a.For) || anyOf(f.About, a.Against)) {
			return f.Amount, true
		}
	}
	return decimal.Decimal{}, false
}
