package future

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
)

// Projection is future losses with the conventions by which they are reduced.
type Projection struct {
	Valued   int        // the last year that is past: years after it are future. 0 where years are counted 1, 2, 3 from the valuation
	On       civil.Date // the day of the valuation; needed for ActualDays only
	Payments Frequency  // how often a year's amount is paid
	Timing   Timing
	Discount Discount
	Streams  []Stream
}

// Validate checks the projection; errors are *invalid.Error with paths such as "streams[2].growth.percent".
func (p *Projection) Validate() error {
	var l invalid.List
	p.validate(&l)
	return l.Err()
}

func (p *Projection) validate(l *invalid.List) {
	if p == nil {
		l.Add("", "no projection", "a projection")
		return
	}
	if p.Valued < -maxLabel || p.Valued > maxLabel {
		l.Add("valued", "out of range", allowedLabel)
	}
	if p.Payments >= frequencyEnds {
		l.Add("payments", "unknown frequency", "yearly, half_yearly, quarterly, monthly")
	}
	if p.Timing >= timingEnds {
		l.Add("timing", "unknown timing", "end_of_period, beginning_of_period, mid_period, continuous, actual_days")
	}
	if p.Timing == ActualDays && p.On.IsZero() {
		l.Add("on", "no day of valuation to count days from", "a day")
	}
	p.Discount.validate(l, "discount")
	if p.Timing == Continuous && p.Discount.Kind == SimpleInterest {
		l.Add("timing", "continuous payment at simple interest", "payments on days")
	}
	if len(p.Streams) == 0 || len(p.Streams) > maxStreams {
		l.Add("streams", "none, or too many", "1 to 1000")
		return
	}
	payments := 0
	for i := range p.Streams {
		s := &p.Streams[i]
		at := invalid.At("streams", i)
		before := l.Len()
		s.validate(l, at)
		if l.Len() == before {
			payments += s.length() * p.Payments.PerYear()
		}
		if d := p.Discount; !s.Growth.IsZero() {
			switch d.Kind {
			case Compound, NetFisher, NetSubtracted, SimpleInterest, Stepped, Switched:
				if s.Growth.Terms != d.Terms {
					l.Add(at+".growth.terms", "growth is "+s.Growth.Terms.String()+" and the discount rate is "+d.Terms.String()+": inflation must stand in both or in neither", d.Terms.String())
				}
			case TotalOffset:
				if s.Growth.Terms == Nominal {
					l.Add(at+".growth.terms", "nominal growth under total offset, which takes inflation to equal interest", "real growth, or a matched offset")
				}
			case MatchedOffset, DiscountUnspecified:
			}
		}
		if s.Growth.Base != 0 && abs(s.Growth.Base-s.firstYear(p.Valued)) > maxYears {
			l.Add(at+".growth.base", "too far from the first year", "at most 200 years")
		}
		if abs(s.firstYear(p.Valued)-p.Valued) > 2*maxYears {
			l.Add(at+".first", "too far from the valuation", "at most 400 years")
		}
	}
	if payments > maxFlows {
		l.Add("streams", "too many payments", "at most 100000 in all")
	}
}

// Count returns how many payments the projection has over all its streams, 0 where it is not valid: the time that
// [Projection.Table] takes grows with them.
func (p *Projection) Count() int {
	if p.Validate() != nil {
		return 0
	}
	n := 0
	for i := range p.Streams {
		n += p.Streams[i].length() * p.Payments.PerYear()
	}
	return n
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// flow is one payment.
type flow struct {
	year, part int // part of the year, counted from 0
	past       bool
	t          *big.Rat
	amount     *big.Rat // in base money
	grown      []power
	survival   *big.Rat
	reduced    reduction
}

// flows lists the payments of one stream of a validated projection.
func (p *Projection) flows(s *Stream) ([]flow, error) {
	m := p.Payments.PerYear()
	years := s.years(p.Valued)
	g := s.Growth.start(s.firstYear(p.Valued))
	r := p.Discount.start(p.Payments)
	var age *big.Rat
	if !s.Survival.Table.IsZero() {
		var err error
		if age, err = s.Survival.Table.Age(s.Survival.Age); err != nil {
			return nil, err
		}
	}
	length := big.NewRat(1, int64(m))
	half := big.NewRat(1, 2*int64(m))
	out := make([]flow, 0, len(years)*m)
	for _, y := range years {
		grown := g.to(y.year)
		amount := new(big.Rat).Mul(y.amount, length)
		for j := range m {
			f := flow{year: y.year, part: j, past: y.year <= p.Valued, amount: amount, grown: grown, survival: one, t: new(big.Rat)}
			if f.past {
				out = append(out, f)
				continue
			}
			k := (y.year-p.Valued-1)*m + j // periods before this one
			t, due, err := p.time(k, m)
			if err != nil {
				return nil, err
			}
			f.t = t
			if p.Timing == Continuous {
				due = new(big.Rat).Add(t, half)
			}
			f.survival = s.Survival.at(age, due, y.year-p.Valued)
			switch {
			case s.Immediate:
			case p.Timing == Continuous:
				f.reduced = r.evenly(t, length, grown)
			default:
				f.reduced = r.at(t, grown)
			}
			out = append(out, f)
		}
	}
	return out, nil
}

// time is when the payment of the period after k whole ones falls, in years for discount, and for survival.
func (p *Projection) time(k, m int) (t, due *big.Rat, err error) {
	switch p.Timing {
	case BeginningOfPeriod, Continuous:
		t = big.NewRat(int64(k), int64(m))
	case MidPeriod:
		t = big.NewRat(int64(2*k+1), int64(2*m))
	case ActualDays:
		day, err := p.On.AddMonths((k + 1) * 12 / m)
		if err != nil {
			return nil, nil, invalid.Prefixed("on", err)
		}
		n, err := p.On.DaysUntil(day)
		if err != nil {
			return nil, nil, invalid.Prefixed("on", err)
		}
		return big.NewRat(int64(n), 365), big.NewRat(int64(k+1), int64(m)), nil
	case EndOfPeriod:
		t = big.NewRat(int64(k+1), int64(m))
	}
	return t, t, nil
}

// PresentValue returns the present value of all streams in dollars: each stream's sum is rounded to the cent, half away
// from zero, and the total adds them. It is the total of [Projection.Table]. Errors: those of [Projection.Validate].
func (p *Projection) PresentValue() (decimal.Decimal, error) {
	if err := p.Validate(); err != nil {
		return decimal.Decimal{}, err
	}
	total := new(big.Int)
	for i := range p.Streams {
		s := &p.Streams[i]
		if n, ok := p.quick(s); ok {
			total.Add(total, big.NewInt(n))
			continue
		}
		n, err := p.cents(s)
		if err != nil {
			return decimal.Decimal{}, invalid.Prefixed(invalid.At("streams", i), err)
		}
		total.Add(total, n)
	}
	return decimal.NewFromBigInt(total, -2), nil
}

// cents is the present value of one stream in whole cents, without the quick way.
func (p *Projection) cents(s *Stream) (*big.Int, error) {
	flows, err := p.flows(s)
	if err != nil {
		return nil, err
	}
	terms := make([]term, len(flows))
	for i := range flows {
		terms[i] = flows[i].present()
	}
	return lastCents(terms), nil
}
