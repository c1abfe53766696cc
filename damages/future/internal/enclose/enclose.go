// Package enclose computes with numbers between bounds: binary fixed point of any precision in which every operation
// rounds the lower bound down and the upper bound up, so that the exact value stays between them.
package enclose

import "math/big"

// Interval holds a number between two bounds, both over 2 to the power of the bits of its [Field].
type Interval struct{ Lo, Hi *big.Int }

// Field is the intervals of one precision. It keeps the logarithms it has computed; it is not for use by several
// goroutines at once.
type Field struct {
	bits uint
	one  *big.Int
	logs map[string]Interval
}

// Neg returns -a.
func (a Interval) Neg() Interval {
	return Interval{new(big.Int).Neg(a.Hi), new(big.Int).Neg(a.Lo)}
}

// New returns the intervals with so many bits after the point.
func New(bits uint) *Field {
	return &Field{bits: bits, one: new(big.Int).Lsh(big.NewInt(1), bits), logs: map[string]Interval{}}
}

func floorDiv(a, b *big.Int) *big.Int { // b > 0
	return new(big.Int).Div(a, b) // Euclidean: rounds down where b > 0
}

func ceilDiv(a, b *big.Int) *big.Int {
	n := new(big.Int).Neg(a)
	n.Div(n, b)
	return n.Neg(n)
}

// Of encloses a fraction.
func (f *Field) Of(r *big.Rat) Interval {
	n := new(big.Int).Lsh(r.Num(), f.bits)
	return Interval{floorDiv(n, r.Denom()), ceilDiv(n, r.Denom())}
}

// Add returns a + b.
func (f *Field) Add(a, b Interval) Interval {
	return Interval{new(big.Int).Add(a.Lo, b.Lo), new(big.Int).Add(a.Hi, b.Hi)}
}

func (f *Field) down(n *big.Int) *big.Int { return n.Rsh(n, f.bits) } // rounds down, also below zero

func (f *Field) up(n *big.Int) *big.Int {
	n.Neg(n)
	n.Rsh(n, f.bits)
	return n.Neg(n)
}

// Mul returns a × b.
func (f *Field) Mul(a, b Interval) Interval {
	if a.Lo.Sign() >= 0 && b.Lo.Sign() >= 0 {
		return Interval{f.down(new(big.Int).Mul(a.Lo, b.Lo)), f.up(new(big.Int).Mul(a.Hi, b.Hi))}
	}
	var lo, hi *big.Int
	for _, x := range [...]*big.Int{a.Lo, a.Hi} {
		for _, y := range [...]*big.Int{b.Lo, b.Hi} {
			p := new(big.Int).Mul(x, y)
			if lo == nil || p.Cmp(lo) < 0 {
				lo = p
			}
			if hi == nil || p.Cmp(hi) > 0 {
				hi = p
			}
		}
	}
	return Interval{f.down(new(big.Int).Set(lo)), f.up(new(big.Int).Set(hi))}
}

// Inv returns 1/a for a number above zero.
func (f *Field) Inv(a Interval) Interval {
	n := new(big.Int).Lsh(f.one, f.bits)
	return Interval{floorDiv(n, a.Hi), ceilDiv(n, a.Lo)}
}

// Log returns ln r for r > 0: with r = 2^k m and m from 3/4 to 3/2 it is k ln 2 + ln m, so that the series below ends soon
// whatever r is.
func (f *Field) Log(r *big.Rat) Interval {
	key := r.RatString()
	if l, ok := f.logs[key]; ok {
		return l
	}
	k := r.Num().BitLen() - r.Denom().BitLen()
	m := scale(r, -k)
	for m.Cmp(big.NewRat(3, 2)) >= 0 {
		m.Mul(m, big.NewRat(1, 2))
		k++
	}
	for m.Cmp(big.NewRat(3, 4)) < 0 {
		m.Mul(m, big.NewRat(2, 1))
		k--
	}
	sum := f.series(m)
	if k != 0 {
		two := f.series(big.NewRat(2, 1))
		sum = f.Add(sum, f.Mul(two, f.Of(new(big.Rat).SetInt64(int64(k)))))
	}
	f.logs[key] = sum
	return sum
}

// scale is r times 2^k.
func scale(r *big.Rat, k int) *big.Rat {
	p := new(big.Rat).SetInt(new(big.Int).Lsh(big.NewInt(1), uint(max(k, -k)))) //nolint:gosec // not below zero
	if k < 0 {
		p.Inv(p)
	}
	return p.Mul(p, r)
}

// series is ln r as 2 atanh z with z = (r-1)/(r+1), for r from 3/4 to 2, where z² is at most 1/9.
func (f *Field) series(r *big.Rat) Interval {
	one := big.NewRat(1, 1)
	z := new(big.Rat).Quo(new(big.Rat).Sub(r, one), new(big.Rat).Add(r, one))
	neg := z.Sign() < 0
	x := f.Of(z.Abs(z))
	square := f.Mul(x, x)
	sum := Interval{new(big.Int), new(big.Int)}
	// rounding up, an upper bound ends at one unit; what is left of the series is then less than 9/8 of one
	for k := int64(1); x.Hi.Cmp(big.NewInt(1)) > 0; k += 2 {
		d := big.NewInt(k)
		sum = f.Add(sum, Interval{floorDiv(x.Lo, d), ceilDiv(x.Hi, d)})
		x = f.Mul(x, square)
	}
	if x.Hi.Sign() > 0 {
		sum.Hi.Add(sum.Hi, big.NewInt(2))
	}
	sum.Lo.Lsh(sum.Lo, 1)
	sum.Hi.Lsh(sum.Hi, 1)
	if neg {
		return sum.Neg()
	}
	return sum
}

// Exp returns e^a.
func (f *Field) Exp(a Interval) Interval {
	// halve until small, sum the series, square back
	const halvings = 12
	shift := uint(halvings)
	if n := new(big.Int).Abs(a.Hi); n.BitLen() > int(f.bits) { //nolint:gosec // a precision is far below the largest int
		shift += uint(n.BitLen()) - f.bits //nolint:gosec // positive
	}
	x := Interval{new(big.Int).Rsh(a.Lo, shift), f.upBy(a.Hi, shift)}
	sum := Interval{new(big.Int).Set(f.one), new(big.Int).Set(f.one)}
	term := sum
	for k := int64(1); ; k++ {
		term = f.Mul(term, x)
		d := big.NewInt(k)
		term = Interval{floorDiv(term.Lo, d), ceilDiv(term.Hi, d)}
		sum = f.Add(sum, term)
		if term.Hi.CmpAbs(big.NewInt(1)) <= 0 && term.Lo.CmpAbs(big.NewInt(1)) <= 0 {
			break
		}
	}
	// what is left is less than the last term, which is a unit at most
	sum = Interval{new(big.Int).Sub(sum.Lo, big.NewInt(2)), new(big.Int).Add(sum.Hi, big.NewInt(2))}
	for range shift {
		sum = f.Mul(sum, sum)
	}
	return sum
}

// Annuity returns the value of 1 paid evenly over a time, at its beginning: (1 - base^-length) / (length ln base).
func (f *Field) Annuity(base, length *big.Rat) Interval {
	one := big.NewRat(1, 1)
	if base.Cmp(one) == 0 {
		return f.Of(one)
	}
	l := f.Mul(f.Log(base), f.Of(length))
	n := f.Add(f.Of(one), f.Exp(l.Neg()).Neg())
	if l.Hi.Sign() < 0 { // a rate below zero: both are negative
		n, l = n.Neg(), l.Neg()
	}
	return f.Mul(n, f.Inv(l))
}

func (f *Field) upBy(n *big.Int, shift uint) *big.Int {
	m := new(big.Int).Neg(n)
	m.Rsh(m, shift)
	return m.Neg(m)
}

// Cents rounds a sum of dollars to whole cents, half away from zero. It is not decided where the bounds round apart.
func (f *Field) Cents(a Interval) (n *big.Int, decided bool) {
	lo, hi := f.Round(a.Lo, 100), f.Round(a.Hi, 100)
	return lo, lo.Cmp(hi) == 0
}

// Round returns n/2^bits times k, rounded to a whole number, half away from zero.
func (f *Field) Round(n *big.Int, k int64) *big.Int {
	x := new(big.Int).Mul(new(big.Int).Abs(n), big.NewInt(2*k))
	x.Add(x, f.one)
	x.Rsh(x, f.bits+1)
	if n.Sign() < 0 {
		x.Neg(x)
	}
	return x
}
