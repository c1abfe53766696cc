package future

import (
	"math"
	"math/bits"
)

// unit128 is a number from 0 up to 1: its bits over 2^128.
type unit128 struct{ hi, lo uint64 }

// bounded is a number from 0 up to 1 that is at least its value and less than its value plus err units of 2^-128.
type bounded struct {
	unit128
	err uint64
}

// quotient is n/d for n < d, rounded down: it is short by less than a unit.
func quotient(n, d uint64) bounded {
	hi, r := bits.Div64(n, 0, d)
	lo, _ := bits.Div64(r, 0, d)
	return bounded{unit128{hi, lo}, 1}
}

// times is a × b, rounded down. With a and b short by less than ea and eb units, a × b is short by less than
// a·eb + b·ea + ea·eb/2^128, which is less than ea + eb + 1, and the rounding takes two units more at most.
func (a bounded) times(b bounded) bounded {
	h, l := bits.Mul64(a.hi, b.hi)
	m1, _ := bits.Mul64(a.hi, b.lo)
	m2, _ := bits.Mul64(a.lo, b.hi)
	var c uint64
	l, c = bits.Add64(l, m1, 0)
	h += c
	l, c = bits.Add64(l, m2, 0)
	h += c
	// what was left out: the low halves of two products and all of the third, less than 3 units
	return bounded{unit128{h, l}, a.err + b.err + 4}
}

// power is a^n for n >= 1.
func (a bounded) power(n int) bounded {
	for n&1 == 0 {
		a = a.times(a)
		n >>= 1
	}
	out := a
	for n >>= 1; n > 0; n >>= 1 {
		a = a.times(a)
		if n&1 == 1 {
			out = out.times(a)
		}
	}
	return out
}

// wide is a number of 0 or more: w[0] is its highest word, and the last two words stand after the point.
type wide [4]uint64

// scaled is u × k.
func (u unit128) scaled(k uint64) wide {
	h1, l1 := bits.Mul64(u.hi, k)
	h2, l2 := bits.Mul64(u.lo, k)
	var c uint64
	l1, c = bits.Add64(l1, h2, 0)
	return wide{0, h1 + c, l1, l2}
}

func (a wide) plus(b wide) (wide, bool) {
	var c uint64
	var out wide
	for i := 3; i >= 0; i-- {
		out[i], c = bits.Add64(a[i], b[i], c)
	}
	return out, c == 0
}

// times is a × k; false where it does not fit.
func (a wide) times(k uint64) (wide, bool) {
	var out wide
	var carry uint64
	for i := 3; i >= 0; i-- {
		h, l := bits.Mul64(a[i], k)
		var c uint64
		out[i], c = bits.Add64(l, carry, 0)
		carry = h + c
	}
	return out, carry == 0
}

// over is a / d, rounded down, for d > 0.
func (a wide) over(d uint64) wide {
	var r uint64
	for i := range a {
		a[i], r = bits.Div64(r, a[i], d)
	}
	return a
}

// rounded is a rounded to a whole number, half up, where a number that is more by up to err units rounds alike. It
// refuses one that does not, and one of 2^63 or more.
func (a wide) rounded(err wide) (int64, bool) {
	half := wide{0, 0, 1 << 63, 0}
	lo, ok := a.plus(half)
	if !ok {
		return 0, false
	}
	hi, ok := lo.plus(err)
	if !ok || lo[0] != 0 || hi[0] != 0 || lo[1] != hi[1] || lo[1] > math.MaxInt64 {
		return 0, false
	}
	return int64(lo[1]), true
}
