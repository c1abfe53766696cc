package future

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// DiscountKind is how future payments are reduced.
type DiscountKind uint8

// The ways to reduce. The zero DiscountKind is unspecified and refused: not to discount is a choice.
const (
	DiscountUnspecified DiscountKind = iota
	TotalOffset                      // not reduced; the amounts hold no inflation, which is taken to equal interest
	MatchedOffset                    // each stream is reduced by its own growth, so that grown figures can still be shown
	Compound                         // (1+r)^-t
	NetFisher                        // the net rate (1+r)/(1+g) - 1, exactly
	NetSubtracted                    // the net rate r - g
	SimpleInterest                   // 1 / (1 + r t)
	Stepped                          // each year at its own rate: (1+r1)^-n (1+r2)^-(t-n) past year n
	Switched                         // past year n the second rate for the whole time: (1+r2)^-t
	discountEnds        = iota
)

//enum:text DiscountKind way to discount
var discountNames = [...]string{"", "total_offset", "matched_offset", "compound", "net_fisher", "net_subtracted", "simple_interest", "stepped", "switched"}

// Discount is how the payments of a projection are reduced to present value. The functions [NoDiscount], [MatchGrowth],
// [DiscountAt], [NetRate], [SimpleAt] and [TwoTier] make the usual ones.
type Discount struct {
	Kind      DiscountKind
	Percent   decimal.Decimal // a year; the market rate of a net rate, the first rate of two
	Growth    decimal.Decimal // percent a year that a net rate takes off
	Second    decimal.Decimal // percent a year past the first years, of two rates
	Years     int             // how many years the first of two rates counts
	Places    int             // 1 to 18: a net rate is rounded to that many places of a percent; 0: it is not rounded
	Terms     Terms           // nominal or real; growth must be stated alike. A net rate is real
	PerPeriod bool            // the rate is divided by the payments of a year (12% a year is 1% a month) instead of compounded yearly
}

// NoDiscount is total offset: nothing is reduced, and nothing may hold inflation.
func NoDiscount() Discount { return Discount{Kind: TotalOffset} }

// MatchGrowth is total offset with a rate equal to each stream's growth.
func MatchGrowth() Discount { return Discount{Kind: MatchedOffset} }

// DiscountAt is a nominal rate in percent, compounded yearly.
func DiscountAt(percent decimal.Decimal) Discount { return Discount{Kind: Compound, Percent: percent} }

// RealRate is a rate without inflation in percent, compounded yearly.
func RealRate(percent decimal.Decimal) Discount {
	return Discount{Kind: Compound, Percent: percent, Terms: Real}
}

// NetRate is the rate net of growth that Fisher's formula gives for a market rate and a rate of growth, both in percent.
func NetRate(market, growth decimal.Decimal) Discount {
	return Discount{Kind: NetFisher, Percent: market, Growth: growth, Terms: Real}
}

// NetBySubtraction is the market rate less the rate of growth, both in percent.
func NetBySubtraction(market, growth decimal.Decimal) Discount {
	return Discount{Kind: NetSubtracted, Percent: market, Growth: growth, Terms: Real}
}

// SimpleAt is a rate of simple interest in percent.
func SimpleAt(percent decimal.Decimal) Discount {
	return Discount{Kind: SimpleInterest, Percent: percent}
}

// TwoTier is a rate in percent for some years and another one after, read as kind says: [Stepped] or [Switched].
func TwoTier(kind DiscountKind, first decimal.Decimal, years int, second decimal.Decimal) Discount {
	return Discount{Kind: kind, Percent: first, Years: years, Second: second}
}

func (d Discount) validate(l *invalid.List, at string) {
	if d.Kind == DiscountUnspecified || d.Kind >= discountEnds {
		l.Add(invalid.Join(at, "kind"), "not said how payments are discounted", "total_offset, matched_offset, compound, net_fisher, net_subtracted, simple_interest, stepped, switched")
	}
	for _, x := range [...]struct {
		name string
		d    decimal.Decimal
	}{{"percent", d.Percent}, {"growth", d.Growth}, {"second", d.Second}} {
		if _, err := percent(x.d); err != nil {
			l.Add(invalid.Join(at, x.name), err.Error(), allowedPercent)
			return
		}
	}
	net := d.Kind == NetFisher || d.Kind == NetSubtracted
	tiers := d.Kind == Stepped || d.Kind == Switched
	none := d.Kind == TotalOffset || d.Kind == MatchedOffset
	if none && d.Percent.Sign() != 0 {
		l.Add(invalid.Join(at, "percent"), "a rate where nothing is discounted at one", "none")
	}
	if d.Growth.Sign() != 0 && !net {
		l.Add(invalid.Join(at, "growth"), "growth of a rate that is not net", "none")
	}
	if (d.Second.Sign() != 0 || d.Years != 0) && !tiers {
		l.Add(invalid.Join(at, "second"), "a second tier of one rate", "none")
	}
	if tiers && (d.Years < 1 || d.Years > maxYears) {
		l.Add(invalid.Join(at, "years"), "not said how long the first rate counts", "1 to 200 years")
	}
	if d.Places < 0 || d.Places > 18 || d.Places > 0 && !net {
		l.Add(invalid.Join(at, "places"), "out of range, or no net rate to round", "0 to 18")
	}
	if d.Terms >= termEnds {
		l.Add(invalid.Join(at, "terms"), "unknown kind of rate", "nominal, real")
	}
	if d.Kind == SimpleInterest && d.Percent.Sign() < 0 {
		l.Add(invalid.Join(at, "percent"), "simple interest below zero", "0 to 1000 percent")
	}
	if d.PerPeriod && d.Kind != Compound {
		l.Add(invalid.Join(at, "per_period"), "only a compound rate is divided by the payments of a year", "false")
	}
	if net {
		if n := d.net(); n.Sign() <= 0 {
			l.Add(invalid.Join(at, "percent"), "a net rate of -100 percent or less", allowedPercent)
		}
	}
}

// net is one and the net rate of a validated discount.
func (d Discount) net() *big.Rat {
	market, _ := percent(d.Percent)
	growth, _ := percent(d.Growth)
	hundred := exact.Int(100)
	var rate exact.Num // percent
	if d.Kind == NetFisher {
		rate = market.Add(hundred).Quo(growth.Add(hundred)).Sub(exact.Int(1)).Mul(hundred)
	} else {
		rate = market.Sub(growth)
	}
	if d.Places > 0 {
		rate = rate.Round(d.Places)
	}
	return factor(rate)
}

// Net returns the net rate of the discount in percent a year, rounded to 18 places. Errors: *invalid.Error where the
// discount is invalid or has no net rate.
func (d Discount) Net() (decimal.Decimal, error) {
	var l invalid.List
	d.validate(&l, "")
	if l.Len() == 0 && d.Kind != NetFisher && d.Kind != NetSubtracted {
		l.Add("kind", "no net rate", "net_fisher, net_subtracted")
	}
	if err := l.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	n := d.net()
	return exact.FromRat(n.Sub(n, one)).Mul(exact.Int(100)).Decimal(), nil
}

// factor is what reduces one payment: powers, and a divisor for simple interest.
type reduction struct {
	powers  []power
	divisor *big.Rat // nil for one
	over    *period  // the period a sum is paid evenly over; nil for a payment on one day
}

// reducer is a discount ready to use.
type reducer struct {
	kind          DiscountKind
	first, second *big.Rat // one and the rate, a year
	years         *big.Rat
	simple        *big.Rat // rate of simple interest
	perYear       int64    // where the rate is divided by the payments of a year, those; else 0
}

func (d Discount) start(f Frequency) *reducer {
	out := &reducer{kind: d.Kind, years: new(big.Rat).SetInt64(int64(d.Years))}
	n, _ := percent(d.Percent)
	out.first = factor(n)
	if d.Kind == NetFisher || d.Kind == NetSubtracted {
		out.first = d.net()
	}
	if d.PerPeriod {
		out.perYear = int64(f.PerYear())
		out.first = factor(n.Quo(exact.Int(out.perYear)))
	}
	s, _ := percent(d.Second)
	out.second = factor(s)
	out.simple = n.Quo(exact.Int(100)).Rat()
	return out
}

// at reduces a payment at time t, in years from the valuation; grown is what its amount was grown by.
func (r *reducer) at(t *big.Rat, grown []power) reduction {
	if t.Sign() <= 0 && r.kind != MatchedOffset {
		return reduction{}
	}
	minus := func(base, t *big.Rat) power { return power{base, new(big.Rat).Neg(t)} }
	switch r.kind {
	case Compound, NetFisher, NetSubtracted:
		if r.perYear != 0 {
			t = new(big.Rat).Mul(t, new(big.Rat).SetInt64(r.perYear))
		}
		return reduction{powers: []power{minus(r.first, t)}}
	case MatchedOffset:
		var out reduction
		for _, p := range grown {
			out.powers = append(out.powers, minus(p.base, p.exponent))
		}
		return out
	case SimpleInterest:
		d := new(big.Rat).Mul(r.simple, t)
		return reduction{divisor: d.Add(d, one)}
	case Stepped:
		if t.Cmp(r.years) <= 0 {
			return reduction{powers: []power{minus(r.first, t)}}
		}
		return reduction{powers: []power{minus(r.first, r.years), minus(r.second, new(big.Rat).Sub(t, r.years))}}
	case Switched:
		if t.Cmp(r.years) <= 0 {
			return reduction{powers: []power{minus(r.first, t)}}
		}
		return reduction{powers: []power{minus(r.second, t)}}
	case TotalOffset, DiscountUnspecified:
	}
	return reduction{}
}

// evenly reduces a sum paid evenly over a period that begins at time t.
func (r *reducer) evenly(t, length *big.Rat, grown []power) reduction {
	out := r.at(t, grown)
	base := r.first
	switch r.kind {
	case Compound, NetFisher, NetSubtracted:
	case Stepped, Switched:
		// a period lies within one year, so one rate counts in it
		if t.Cmp(r.years) >= 0 {
			base = r.second
		}
		if r.kind == Switched && t.Cmp(r.years) >= 0 {
			out = reduction{powers: []power{{r.second, new(big.Rat).Neg(t)}}}
		}
	case TotalOffset, MatchedOffset, SimpleInterest, DiscountUnspecified:
		return out
	}
	if r.perYear != 0 {
		length = new(big.Rat).Mul(length, new(big.Rat).SetInt64(r.perYear))
	}
	if base.Cmp(one) != 0 {
		out.over = &period{base: base, length: length}
	}
	return out
}
