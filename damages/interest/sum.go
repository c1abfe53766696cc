package interest

import (
	"math/big"
	"math/bits"

	"github.com/makewhole/remedies/damages/internal/exact"
)

// sum is a sum of a ledger, never negative in a quick one. There the true amount is no less than quick, and no more than
// quick and err together.
type sum struct {
	exact big.Int // over the ledger's denominator
	quick fixed
	err   uint64 // in units of 2^-64 cents
}

func (l *ledger) clear(s *sum) {
	if l.quick {
		s.quick, s.err = fixed{}, 0
		return
	}
	s.exact.SetInt64(0)
}

func (l *ledger) set(to, x *sum) {
	if l.quick {
		to.quick, to.err = x.quick, x.err
		return
	}
	to.exact.Set(&x.exact)
}

// mostErr is an error beyond which a quick ledger is lost: 2^-24 cents.
const mostErr = 1 << 40

// add adds x to a sum.
func (l *ledger) add(to, x *sum) {
	if !l.quick {
		to.exact.Add(&to.exact, &x.exact)
		return
	}
	var room bool
	to.quick, room = to.quick.plus(x.quick)
	to.err += x.err
	l.lost = l.lost || !room || to.err > mostErr
}

// none reports whether a sum is nothing for certain.
func (l *ledger) none(s *sum) bool {
	if l.quick {
		return s.quick == fixed{} && s.err == 0
	}
	return s.exact.Sign() == 0
}

// setWhole sets a sum to a number of cents, which is not negative.
func (l *ledger) setWhole(to *sum, n int64) {
	if l.quick {
		to.quick, to.err = fixed{hi: uint64(n)}, 0 //nolint:gosec // not negative
		return
	}
	to.exact.Quo(&l.den, big.NewInt(100))
	to.exact.Mul(&to.exact, big.NewInt(n))
}

// setCents sets a sum to an amount of whole cents.
func (l *ledger) setCents(to *sum, n exact.Num) {
	if !l.quick {
		to.exact.Set(l.cent(n))
		return
	}
	a, d, wide := n.Parts()
	if wide != nil || a < 0 || 100%d != 0 {
		l.lost = true
		return
	}
	over, cents := bits.Mul64(uint64(a), uint64(100/d)) //nolint:gosec // not negative
	to.quick, to.err = fixed{hi: cents}, 0
	l.lost = l.lost || over != 0
}

// take moves as much of left as is owed out of both, and says how much that is.
func (l *ledger) take(left, owed *sum) cents {
	if l.none(left) || l.none(owed) {
		return cents{}
	}
	less, more := owed, left
	if !l.quick {
		if left.exact.Cmp(&owed.exact) < 0 {
			less, more = left, owed
		}
		taken := l.rounded(less)
		more.exact.Sub(&more.exact, &less.exact)
		less.exact.SetInt64(0)
		return taken
	}
	if left.upTo().less(owed.upTo()) {
		less, more = left, owed
	}
	if l.lost || more.quick.less(less.upTo()) {
		l.lost = true
		return cents{}
	}
	taken := l.rounded(less)
	more.quick = more.quick.minus(less.upTo())
	more.err += less.err
	less.quick, less.err = fixed{}, 0
	return taken
}

// all is the sum of three sums, rounded to the cent.
func (l *ledger) all(a, b, c *sum) cents {
	if !l.quick {
		n := new(big.Int).Add(&a.exact, &b.exact)
		return roundCents(n.Add(n, &c.exact), &l.den)
	}
	x, room := a.quick.plus(b.quick)
	x, also := x.plus(c.quick)
	n, ok := x.cents(a.err + b.err + c.err)
	l.lost = l.lost || !room || !also || !ok
	return cents{small: n}
}

// upTo is the most that a quick sum may be.
func (s *sum) upTo() fixed {
	x, _ := s.quick.plus(fixed{lo: s.err}) // sums stay far below the last word
	return x
}

// rounded is a sum rounded to the cent, half up.
func (l *ledger) rounded(s *sum) cents {
	if !l.quick {
		return roundCents(&s.exact, &l.den)
	}
	n, ok := s.quick.cents(s.err)
	l.lost = l.lost || !ok
	return cents{small: n}
}

// grow adds the interest of a number of days to a quick ledger.
func (l *ledger) grow(days int, year int64) {
	part, err, ok := l.portion(days, year)
	var room bool
	l.unpaid.quick, room = l.unpaid.quick.plus(part)
	l.unpaid.err += err
	l.lost = l.lost || !ok || !room || l.unpaid.err > mostErr
}

// part is the interest of a number of days on a dollar, as a fraction; false where it does not fit.
func (l *ledger) part(days int, year int64) (num, den uint64, ok bool) {
	n, d, wide := l.rate.Parts()
	if wide != nil || n < 0 || d <= 0 || days < 0 {
		return 0, 0, false
	}
	over, num := bits.Mul64(uint64(n), uint64(days))      //nolint:gosec // not negative
	above, den := bits.Mul64(uint64(d), uint64(100*year)) //nolint:gosec // not negative
	return num, den, over == 0 && above == 0
}

// portion is the interest of a number of days on the base of a quick ledger, and by how much it may be short.
func (l *ledger) portion(days int, year int64) (part fixed, err uint64, ok bool) {
	num, den, ok := l.part(days, year)
	if !ok {
		return fixed{}, 0, false
	}
	high, low := bits.Mul64(l.base.err, num)
	if high >= den {
		return fixed{}, 0, false
	}
	if high > 0 || low >= den { // seldom: the error is a few units
		err, _ = bits.Div64(high, low, den)
	}
	part, ok = l.base.quick.part(num, den)
	return part, err + 2, ok && err < mostErr // one for the product rounded down, one for its error
}

// fixed is an amount of cents in binary fixed point: hi + lo/2^64.
type fixed struct{ hi, lo uint64 }

func (x fixed) less(y fixed) bool { return x.hi < y.hi || x.hi == y.hi && x.lo < y.lo }

func (x fixed) plus(y fixed) (sum fixed, room bool) {
	lo, carry := bits.Add64(x.lo, y.lo, 0)
	hi, over := bits.Add64(x.hi, y.hi, carry)
	return fixed{hi, lo}, over == 0 && hi < 1<<62
}

// minus is x - y for y of no more than x.
func (x fixed) minus(y fixed) fixed {
	lo, borrow := bits.Sub64(x.lo, y.lo, 0)
	hi, _ := bits.Sub64(x.hi, y.hi, borrow)
	return fixed{hi, lo}
}

// part is x × n/d, rounded down to a unit of 2^-64 cents; false where it does not fit.
func (x fixed) part(n, d uint64) (fixed, bool) {
	high, mid := bits.Mul64(x.hi, n)
	carried, low := bits.Mul64(x.lo, n)
	mid, carry := bits.Add64(mid, carried, 0)
	high += carry // no overflow: the product of two words leaves room for a bit
	if high >= d {
		return fixed{}, false
	}
	q1, r := bits.Div64(high, mid, d)
	q0, _ := bits.Div64(r, low, d)
	return fixed{q1, q0}, true
}

// cents rounds an amount that may be short by an error to the cent, half up; false where that is not decided.
func (x fixed) cents(err uint64) (int64, bool) {
	const half = 1 << 63
	if x.hi >= half || x.lo < half && half-x.lo <= err {
		return 0, false
	}
	return int64(x.hi + x.lo>>63), true //nolint:gosec // below 2^63
}
