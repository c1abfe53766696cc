package interest

import (
	"math/big"
	"math/bits"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
)

// sum is a sum of a ledger, never negative in a quick one. There the true amount is no less than quick, and no more than
// quick and err together.
type sum struct {
	exact big.Int // over the ledger's denominator
	quick fixed
	err   uint64 // in units of 2^-64 cents
}

func (s *sum) clear() {
	s.exact.SetInt64(0)
	s.quick, s.err = fixed{}, 0
}

func (s *sum) set(x *sum) {
	s.exact.Set(&x.exact)
	s.quick, s.err = x.quick, x.err
}

func (s *sum) scale(by *big.Int) {
	if s.exact.Sign() != 0 {
		s.exact.Mul(&s.exact, by)
	}
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

// take moves as much of left as is owed out of both, into t.
func (l *ledger) take(t, left, owed *sum) {
	if !l.quick {
		t.exact.Set(&left.exact)
		if owed.exact.Cmp(&t.exact) < 0 {
			t.exact.Set(&owed.exact)
		}
		left.exact.Sub(&left.exact, &t.exact)
		owed.exact.Sub(&owed.exact, &t.exact)
		return
	}
	less, more := owed, left
	if left.upTo().less(owed.upTo()) {
		less, more = left, owed
	}
	if l.lost || more.quick.less(less.upTo()) {
		l.lost = true
		return
	}
	t.set(less)
	more.quick = more.quick.minus(less.upTo())
	more.err += less.err
	less.clear()
}

// upTo is the most that a quick sum may be.
func (s *sum) upTo() fixed {
	x, _ := s.quick.plus(fixed{lo: s.err}) // sums stay far below the last word
	return x
}

// cents is a sum in dollars, rounded to the cent, half up.
func (l *ledger) cents(s *sum) decimal.Decimal {
	if !l.quick {
		return cents(&s.exact, &l.den)
	}
	n, ok := s.quick.cents(s.err)
	l.lost = l.lost || !ok
	return decimal.New(n, -2)
}

// rounded is what cents is, as a number to go on computing with.
func (l *ledger) rounded(s *sum) exact.Num {
	if !l.quick {
		return exact.FromRat(cents(&s.exact, &l.den).Rat())
	}
	n, ok := s.quick.cents(s.err)
	l.lost = l.lost || !ok
	return exact.Of(n, 100, nil)
}

// grow adds the interest of a number of days to a quick ledger.
func (l *ledger) grow(days int, year int64) {
	var grown sum
	if !l.portion(&grown, days, year) {
		l.lost = true
		return
	}
	l.add(&l.unpaid, &grown)
	l.add(&l.since, &grown)
}

// portion is the interest of a number of days on the base of a quick ledger.
func (l *ledger) portion(to *sum, days int, year int64) bool {
	n, d, wide := l.rate.Parts()
	if wide != nil || n < 0 || d <= 0 || days < 0 {
		return false
	}
	over, num := bits.Mul64(uint64(n), uint64(days))      //nolint:gosec // not negative
	above, den := bits.Mul64(uint64(d), uint64(100*year)) //nolint:gosec // not negative
	if over != 0 || above != 0 {
		return false
	}
	err, small := fixed{lo: l.base.err}.part(num, den)
	var fits bool
	to.quick, fits = l.base.quick.part(num, den)
	to.err = err.lo + 2 // one for the product rounded down, one for its error
	return small && fits && err.hi == 0 && err.lo < mostErr
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
