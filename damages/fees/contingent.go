package fees

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Recovery is what was recovered and what it cost to recover.
type Recovery struct {
	Stage string          // of the agreement's stages, the one that was reached
	Gross decimal.Decimal // dollars and cents recovered, before anything is taken out
	Costs decimal.Decimal // dollars and cents of the costs of litigation that the client bears out of the recovery
}

// TierLine is what a step of a contingent fee comes to.
type TierLine struct {
	Title   string          // "up to $300,000", "over $1,200,000", "the whole"
	Base    decimal.Decimal // dollars of the base in the step, to the cent
	Percent Percent
	Amount  decimal.Decimal // dollars, to the cent
}

// ContingentFee is a fee of percentages of a recovery.
type ContingentFee struct {
	Stage   string          // the stage that was reached, or the schedule of the law
	Of      Base            // what the percentages are of
	Base    decimal.Decimal // dollars
	Lines   []TierLine      // one for each step that the base reaches; their amounts add up to the fee
	Amount  decimal.Decimal // dollars, rounded once, to the cent
	CostsBy Bearer          // who bears the costs: the client out of a recovery, and where there is none, whom the agreement names
}

// Fee computes the fee for a recovery. It is exact and rounded once, to the cent; the lines divide it. Errors: *invalid.Error
// with paths "agreement...", "stage", "gross" and "costs", all together.
func (a Agreement) Fee(r Recovery) (ContingentFee, error) {
	var l invalid.List
	fee, _ := a.fee(r.Stage, r.measured(&l), &l)
	if err := l.Err(); err != nil {
		return ContingentFee{}, err
	}
	return fee, nil
}

// fee computes the fee at a stage, whose place it returns, and notes what is wrong with the agreement or the stage.
func (a *Agreement) fee(stage string, m measured, l *invalid.List) (fee ContingentFee, place int) {
	if err := a.Validate(); err != nil {
		l.Merge("agreement", err)
		return ContingentFee{}, -1
	}
	var names []string
	for i := range a.Stages {
		s := &a.Stages[i]
		if s.Name == stage {
			fee := m.percentages(a.Base, s.Tiers)
			fee.Stage, fee.CostsBy = s.Name, Client
			if m.gross.Sign() == 0 {
				fee.CostsBy = a.WithoutRecovery
			}
			return fee, i
		}
		names = append(names, invalid.Quote(s.Name))
	}
	l.Add("stage", invalid.Quote(stage)+" is no stage of the agreement", strings.Join(names, ", "))
	return ContingentFee{}, -1
}

// measured is a recovery in exact numbers.
type measured struct{ gross, costs exact.Num }

// measured reads the amounts of a recovery, and notes what is wrong with them.
func (r *Recovery) measured(l *invalid.List) measured {
	return measured{cents(l, "gross", r.Gross), cents(l, "costs", r.Costs)}
}

// cents reads an amount of dollars and cents. One that is wrong is noted, and nothing in its place.
func cents(l *invalid.List, path string, d decimal.Decimal) exact.Num {
	before := l.Len()
	n := dollars(l, path, d)
	if l.Len() == before && !exact.InCents(n) {
		l.Add(path, "parts of a cent", "dollars and cents")
	}
	if l.Len() > before {
		return exact.Int(0)
	}
	return n
}

// base is what percentages are of.
func (m measured) base(of Base) exact.Num {
	if of == NetOfCosts {
		return m.gross.Less(m.costs)
	}
	return m.gross
}

// percentages computes the fee of the steps and of what a law adds to them, rounded once and divided among its lines.
func (m measured) percentages(of Base, tiers []Tier, added ...addition) ContingentFee {
	base := m.base(of)
	out := ContingentFee{Of: of, Base: base.Decimal()}
	total, from := exact.Int(0), exact.Int(0)
	var parts []exact.Num
	for i, t := range tiers {
		end, _ := exact.Money(t.UpTo) // checked
		in := base.Less(from)
		if end.Sign() > 0 {
			in = exact.Min(in, end.Less(from))
		}
		if i > 0 && in.Sign() == 0 {
			break
		}
		part := in.Mul(t.Percent.share)
		total, parts = total.Add(part), append(parts, part)
		out.Lines = append(out.Lines, TierLine{Title: between(from, end), Base: in.Decimal(), Percent: t.Percent})
		from = end
	}
	for _, x := range added {
		part := base.Mul(x.percent.share)
		total, parts = total.Add(part), append(parts, part)
		out.Lines = append(out.Lines, TierLine{Title: x.title, Base: base.Decimal(), Percent: x.percent})
	}
	total = total.Round(2)
	for i, n := range exact.Cents(total, parts) {
		out.Lines[i].Amount = n.Decimal()
	}
	out.Amount = total.Decimal()
	return out
}

// between says which part of a base a step takes.
func between(from, end exact.Num) string {
	switch {
	case from.Sign() == 0 && end.Sign() == 0:
		return "the whole"
	case from.Sign() == 0:
		return "up to $" + exact.Group(end.Short())
	case end.Sign() == 0:
		return "over $" + exact.Group(from.Short())
	}
	return "from $" + exact.Group(from.Short()) + " to $" + exact.Group(end.Short())
}
