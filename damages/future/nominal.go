package future

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Nominal returns the sum of all payments in dollars, grown and not reduced: each stream's sum is rounded to the cent, half
// away from zero, and the total adds them. It is the nominal sum of [Projection.Table]. Errors: those of
// [Projection.Validate].
func (p *Projection) Nominal() (decimal.Decimal, error) {
	if err := p.Validate(); err != nil {
		return decimal.Decimal{}, err
	}
	total := exact.Int(0)
	for i := range p.Streams {
		s := &p.Streams[i]
		n := s.nominal()
		if !n.Known() {
			flows, err := p.flows(s)
			if err != nil {
				return decimal.Decimal{}, invalid.Prefixed(invalid.At("streams", i), err)
			}
			terms := make([]term, len(flows))
			for k := range flows {
				terms[k] = flows[k].nominal()
			}
			n = centsOf(lastCents(terms))
		}
		total = total.Add(n)
	}
	return total.Round(2).Decimal(), nil
}

func centsOf(n *big.Int) exact.Num { return exact.FromRat(new(big.Rat).SetFrac(n, big.NewInt(100))) }

// nominal is the sum of a valid stream in dollars, rounded to the cent, where it has a closed form: amounts that do not grow, and
// an amount for whole years that grows at one rate. It is undetermined for others.
func (s *Stream) nominal() exact.Num {
	if s.Every > 1 || s.FirstPart.Sign() != 0 || s.LastPart.Sign() != 0 || len(s.Adjust) > 0 {
		return exact.Num{}
	}
	sum := exact.Int(0)
	switch g := s.Growth; {
	case len(g.Steps) > 0, g.Percent.Sign() != 0 && (g.Base != 0 || len(s.Rows)+len(s.Stages) > 0):
		return exact.Num{}
	case g.Percent.Sign() != 0:
		return s.nominalGrown()
	case len(s.Rows) > 0:
		for _, d := range s.Rows {
			n, _ := exact.Money(d) // validated, as all amounts are
			sum = sum.Add(n)
		}
	case len(s.Stages) > 0:
		for _, g := range s.Stages {
			n, _ := exact.Money(g.Amount)
			sum = sum.Add(n.Mul(exact.Int(int64(g.Through - g.From + 1))))
		}
	default:
		amount, _ := exact.Money(s.Amount)
		years, _ := exact.Money(s.Years)
		sum = amount.Mul(years)
	}
	if s.Offset {
		sum = sum.Neg()
	}
	return sum.Round(2)
}

// nominalGrown is an amount A for n years that grows by a factor of u/v each year: A (u^n - v^n) / (v^(n-1) (u-v)), times u/v
// where the first year is grown.
func (s *Stream) nominalGrown() exact.Num {
	years, _ := exact.Money(s.Years)
	n, d, wide := years.Parts()
	if wide != nil || n%d != 0 {
		return exact.Num{}
	}
	rate, _ := percent(s.Growth.Percent)
	by := factor(rate)
	u, v := by.Num(), by.Denom()
	count := big.NewInt(n / d)
	num, den := new(big.Int).Exp(u, count, nil), new(big.Int).Exp(v, count, nil)
	num.Sub(num, den)
	if s.Growth.YearOne == Grown {
		num.Mul(num, u)
	} else {
		num.Mul(num, v)
	}
	den.Mul(den, new(big.Int).Sub(u, v))
	amount, _ := exact.Money(s.Amount)
	a := amount.Rat()
	num.Mul(num, a.Num())
	den.Mul(den, a.Denom())
	if s.Offset {
		num.Neg(num)
	}
	if den.Sign() < 0 { // the amount shrinks
		num.Neg(num)
		den.Neg(den)
	}
	return centsOf(inCents(num, den))
}

// Reduces reports whether it is plain that the present value is no less than zero and no more than [Projection.Nominal]: no
// amount is below zero, taken off or adjusted, and no rate makes a later payment worth more. It is false where that is not
// plain, and for a projection that is not valid.
func (p *Projection) Reduces() bool {
	if p.Validate() != nil || !p.Discount.reduces() {
		return false
	}
	for i := range p.Streams {
		s := &p.Streams[i]
		if s.Offset || len(s.Adjust) > 0 || s.Amount.Sign() < 0 {
			return false
		}
		for _, d := range s.Rows {
			if d.Sign() < 0 {
				return false
			}
		}
		for _, g := range s.Stages {
			if g.Amount.Sign() < 0 {
				return false
			}
		}
		if p.Discount.Kind == MatchedOffset && (s.Growth.Percent.Sign() < 0 || s.Growth.Base != 0 || len(s.Growth.Steps) > 0) {
			return false
		}
		if last := s.firstYear(p.Valued) + s.length() - 1; p.Timing == ActualDays && last > p.Valued {
			if _, err := p.On.AddMonths((last - p.Valued) * 12); err != nil {
				return false // a payment beyond the calendar
			}
		}
	}
	return true
}

// reduces reports whether no rate of a valid discount is below zero.
func (d *Discount) reduces() bool {
	if d.Kind == NetFisher || d.Kind == NetSubtracted {
		return d.net().Cmp(one) >= 0
	}
	return d.Percent.Sign() >= 0 && d.Second.Sign() >= 0
}
