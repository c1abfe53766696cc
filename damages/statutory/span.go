package statutory

import "github.com/makewhole/remedies/damages/internal/exact"

// span is a range on the way: from lo to hi, or without an upper end. Its ends are never negative and never cross.
type span struct {
	lo, hi exact.Num
	open   bool
}

func at(n exact.Num) span { return span{lo: n, hi: n} }

func (a span) plus(b span) span {
	return span{a.lo.Add(b.lo), a.hi.Add(b.hi), a.open || b.open}
}

func (a span) times(b span) span {
	// what has no end stays without one unless it is taken no times at all
	open := a.open && (b.open || b.hi.Sign() > 0) || b.open && (a.open || a.hi.Sign() > 0)
	return span{a.lo.Mul(b.lo), a.hi.Mul(b.hi), open}
}

func (a span) greater(b span) span {
	return span{exact.Max(a.lo, b.lo), exact.Max(a.hi, b.hi), a.open || b.open}
}

func (a span) lesser(b span) span {
	lo := exact.Min(a.lo, b.lo)
	switch {
	case a.open && b.open:
		return span{lo, exact.Max(a.hi, b.hi), true}
	case a.open:
		return span{lo: lo, hi: b.hi}
	case b.open:
		return span{lo: lo, hi: a.hi}
	}
	return span{lo: lo, hi: exact.Min(a.hi, b.hi)}
}

func (a span) less(b span) span {
	zero := exact.Int(0)
	lo := zero
	if !b.open {
		lo = exact.Max(zero, a.lo.Sub(b.hi))
	}
	return span{lo, exact.Max(zero, a.hi.Sub(b.lo)), a.open}
}

// shown rounds a span to the cent.
func (a span) shown() Range {
	r := Range{Low: a.lo.Round(2).Decimal(), Unlimited: a.open}
	switch {
	case a.open:
	case a.hi.Cmp(a.lo) == 0:
		r.High = r.Low
	default:
		r.High = a.hi.Round(2).Decimal()
	}
	return r
}
