package statutory

import "github.com/makewhole/remedies/damages/internal/exact"

// span is a range on the way, and the arithmetic in which formulas are evaluated here: from lo to hi, or without an upper
// end. Its ends are never negative and never cross. One amount is the range from itself to itself.
type span struct {
	lo, hi exact.Num
	open   bool
}

func at(n exact.Num) span { return span{lo: n, hi: n} }

// Known reports whether the range has figures.
func (a span) Known() bool { return a.lo.Known() }

// Cmp compares the lower ends, then the upper ones.
func (a span) Cmp(b span) int {
	switch c := a.lo.Cmp(b.lo); {
	case c != 0:
		return c
	case a.open != b.open:
		if a.open {
			return 1
		}
		return -1
	}
	return a.hi.Cmp(b.hi)
}

// Add returns what the sum of two amounts can come to.
func (a span) Add(b span) span {
	return span{a.lo.Add(b.lo), a.hi.Add(b.hi), a.open || b.open}
}

// Mul returns what the product of two amounts can come to.
func (a span) Mul(b span) span {
	// what has no end stays without one unless it is taken no times at all
	open := a.open && (b.open || b.hi.Sign() > 0) || b.open && (a.open || a.hi.Sign() > 0)
	return span{a.lo.Mul(b.lo), a.hi.Mul(b.hi), open}
}

// Greater returns what the greater of two amounts can come to.
func (a span) Greater(b span) span {
	return span{exact.Max(a.lo, b.lo), exact.Max(a.hi, b.hi), a.open || b.open}
}

// Lesser returns what the lesser of two amounts can come to.
func (a span) Lesser(b span) span {
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

// Less returns what one amount less another, at least nothing, can come to.
func (a span) Less(b span) span {
	lo := exact.Int(0)
	if !b.open {
		lo = a.lo.Less(b.hi)
	}
	return span{lo, a.hi.Less(b.lo), a.open}
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
