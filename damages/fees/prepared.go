package fees

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Prepared is an agreement at a stage whose law was looked up, ready to be computed for many recoveries. It cannot be changed. The
// zero Prepared is none.
type Prepared struct{ of *prepared }

type prepared struct {
	agreement Agreement
	agreed    scale
	law       Law
	c         Case
	limits    []Ceiling
}

// scale is the percentages of a fee.
type scale struct {
	of    Base
	steps []step
	added exact.Num // what a law adds to them
}

// step is a percentage of what lies between the step before it and its own end.
type step struct{ share, end exact.Num }

// scaleOf is the scale of steps and of what a law adds to them.
func scaleOf(of Base, tiers []Tier, added []addition) scale {
	s := scale{of: of, added: exact.Int(0), steps: make([]step, len(tiers))}
	for i := range tiers {
		end, _ := exact.Money(tiers[i].UpTo) // checked
		s.steps[i] = step{tiers[i].Percent.share, end}
	}
	for i := range added {
		s.added = s.added.Add(added[i].percent.share)
	}
	return s
}

// total is the fee on a base, exact.
func (s *scale) total(base exact.Num) exact.Num {
	total, from := base.Mul(s.added), exact.Int(0)
	for i := range s.steps {
		x := &s.steps[i]
		in := base.Less(from)
		if x.end.Sign() > 0 {
			in = exact.Min(in, x.end.Less(from))
		}
		if i > 0 && in.Sign() == 0 {
			break
		}
		total, from = total.Add(in.Mul(x.share)), x.end
	}
	return total
}

// Prepare looks up the library's law for a case, whose gross recovery and costs are left open. Errors are those of [Agreement.Hold]
// that do not turn on them.
func (a Agreement) Prepare(c Case) (Prepared, error) { return c.law().Prepare(a, c) }

// Prepare is [Agreement.Prepare] under a law of the caller's own.
func (w Law) Prepare(a Agreement, c Case) (Prepared, error) {
	c.Gross, c.Costs = decimal.Decimal{}, decimal.Decimal{}
	held, err := w.Hold(a, c)
	if err != nil {
		return Prepared{}, err
	}
	p, err := a.PrepareFee(c.Stage)
	if err != nil {
		return Prepared{}, err
	}
	p.of.law, p.of.c, p.of.limits = w, c, held.Ceilings
	return p, nil
}

// PrepareFee makes the fee at a stage ready, to be held against no law. Errors are those of [Agreement.Fee].
func (a Agreement) PrepareFee(stage string) (Prepared, error) {
	if _, err := a.Fee(Recovery{Stage: stage}); err != nil {
		return Prepared{}, err
	}
	p := &prepared{agreement: a, c: Case{Recovery: Recovery{Stage: stage}}}
	for i := range a.Stages {
		if a.Stages[i].Name == stage {
			p.agreed = scaleOf(a.Base, a.Stages[i].Tiers, nil)
		}
	}
	return Prepared{p}, nil
}

// Amount computes the fee for a recovery with the costs that the client bears: the amount of [Agreement.Hold], or of
// [Agreement.Fee]. Errors are those of these two that turn on the recovery, with paths "gross" and "costs" and *[LimitError].
func (p Prepared) Amount(gross, costs decimal.Decimal) (decimal.Decimal, error) {
	if p.of == nil {
		return decimal.Decimal{}, invalid.New("", "no agreement", "what Agreement.Prepare returned")
	}
	var l invalid.List
	r := Recovery{Gross: gross, Costs: costs}
	m := r.measured(&l)
	if err := l.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	fee := p.of.agreed.total(m.base(p.of.agreed.of)).Round(2)
	for i := range p.of.limits {
		if !p.of.limits[i].allows(fee, m, p.of.c.Allowance) {
			return p.of.slowly(gross, costs)
		}
	}
	return fee.Decimal(), nil
}

// allows reports whether a fee is certain to stand under a law; where it is not, the full computation decides and gives the reason.
func (x *Ceiling) allows(fee exact.Num, m measured, by *Allowance) bool {
	switch x.Force {
	case Binding:
		return fee.Cmp(x.scale.total(m.base(x.scale.of)).Round(2)) <= 0
	case ByCourt, OnReview:
		if by == nil {
			return x.Force == OnReview
		}
		n, err := exact.Money(by.Amount)
		return err == nil && fee.Cmp(n) <= 0
	case Presumptive, ByForm, Lifted:
		return true
	case ForceUnspecified:
	}
	return false
}

// slowly is the full computation.
func (p *prepared) slowly(gross, costs decimal.Decimal) (decimal.Decimal, error) {
	c := p.c
	c.Gross, c.Costs = gross, costs
	held, err := p.law.Hold(p.agreement, c)
	return held.Fee.Amount, err
}
