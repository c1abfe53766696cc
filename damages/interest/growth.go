package interest

import (
	"math/bits"

	"github.com/makewhole/remedies/damages/civil"
)

// stride takes a quick ledger over all the periods of one length that end by a day, at once: interest that is compounded over
// n of them makes of the base its product with (1 + part)^n, and a power takes few multiplications. Where it does not apply,
// or does not hold the power, it leaves the ledger alone, and the periods are taken one by one.
func (l *ledger) stride(to civil.Date) error {
	if !l.rateTill.IsZero() && l.rateTill.Before(to) {
		to = l.rateTill
	}
	if l.firstCounts || l.unpaid.quick != (fixed{}) || l.unpaid.err != 0 || l.rule.Days != Actual365 && l.rule.Days != Actual360 {
		return nil
	}
	end, joined, days, periods, length := to, l.joined, 0, 0, 1
	var err error
	switch l.rule.Compounds {
	case Annually:
		if joined = to.Year() - l.first.Year(); joined-l.joined < 2 {
			return nil
		}
		if end, err = l.first.AddYears(joined); err == nil && end.After(to) {
			joined--
			end, err = l.first.AddYears(joined)
		}
		if periods = joined - l.joined; periods < 2 || err != nil {
			return err
		}
		if last, err := l.first.AddYears(l.joined); err != nil || last != l.now {
			return err
		}
		if days, err = l.now.DaysUntil(end); err != nil {
			return err
		}
		length = 365
	case Daily:
		if days, err = l.now.DaysUntil(to); days < 2 || err != nil {
			return err
		}
		periods = days
		joined += days
	case Simple, Monthly, EachJanuary:
		return nil
	}
	// days are the days of all periods: those above the length of each are leap days, one to a period
	leaps := days - periods*length
	g, usual := l.growth(length, periods-leaps)
	longer, leap := l.growth(length+1, leaps)
	g, fits := g.times(&longer)
	base, short, room := l.base.grown(&g)
	if !usual || !leap || !fits || !room {
		return nil
	}
	l.base.quick, l.base.err, l.now, l.joined = base, short, end, joined
	return l.nextJoin()
}

// growth is what a sum grows by over periods of some days each at the rate that counts now: the same in each of them.
func (l *ledger) growth(days, periods int) (growth, bool) {
	if periods == 0 {
		return growth{whole: 1}, true
	}
	num, den, ok := l.part(days, l.year(l.now))
	if !ok {
		return growth{}, false
	}
	return growthBy(num, den).power(periods)
}

// growth is a factor of 1 or more in binary fixed point: whole + hi/2^64 + lo/2^128. It is at least its value, and no more than
// its value and err units of 2^-128.
type growth struct{ whole, hi, lo, err uint64 }

// growthBy is 1 + num/den.
func growthBy(num, den uint64) growth {
	hi, r := bits.Div64(num%den, 0, den)
	lo, _ := bits.Div64(r, 0, den)
	return growth{1 + num/den, hi, lo, 1}
}

// Bounds within which the error of a product fits a word with room to spare.
const (
	mostWhole     = 1 << 31
	mostGrowthErr = 1 << 30
)

// plus adds high/2^64 + low/2^128.
func (g *growth) plus(high, low uint64) {
	var carry uint64
	g.lo, carry = bits.Add64(g.lo, low, 0)
	g.hi, carry = bits.Add64(g.hi, high, carry)
	g.whole += carry
}

// times is g × x, rounded down; false where it is too large, or its error.
func (g *growth) times(x *growth) (growth, bool) {
	if g.whole >= mostWhole || x.whole >= mostWhole || g.err >= mostGrowthErr || x.err >= mostGrowthErr {
		return growth{}, false
	}
	// left out are the low words of two products and all of g.lo × x.lo, less than three units; the product of the errors is
	// less than one
	p := growth{whole: g.whole * x.whole, err: (g.whole+1)*x.err + (x.whole+1)*g.err + 4}
	high, _ := bits.Mul64(g.hi, x.lo)
	p.plus(0, high)
	high, _ = bits.Mul64(g.lo, x.hi)
	p.plus(0, high)
	p.plus(bits.Mul64(g.hi, x.hi))
	p.plus(bits.Mul64(g.whole, x.lo))
	p.plus(bits.Mul64(g.lo, x.whole))
	high, low := bits.Mul64(g.whole, x.hi)
	p.whole += high
	p.plus(low, 0)
	high, low = bits.Mul64(g.hi, x.whole)
	p.whole += high
	p.plus(low, 0)
	return p, true
}

// power is g^n for n of 1 or more.
func (g growth) power(n int) (growth, bool) {
	out, ok := growth{whole: 1}, true
	for ; ok; g, ok = g.times(&g) {
		if n&1 == 1 {
			if out, ok = out.times(&g); !ok {
				break
			}
		}
		if n >>= 1; n == 0 {
			return out, true
		}
	}
	return growth{}, false
}

// grown is a quick sum that grew by a factor; false where it does not fit, or its error.
func (s *sum) grown(g *growth) (x fixed, err uint64, ok bool) {
	over, cents := bits.Mul64(s.quick.hi, g.whole)
	x, ok = fixed{hi: cents}, over == 0
	add := func(high, low uint64) {
		var room bool
		x, room = x.plus(fixed{high, low})
		ok = ok && room
	}
	add(bits.Mul64(s.quick.hi, g.hi))
	add(bits.Mul64(s.quick.lo, g.whole))
	high, _ := bits.Mul64(s.quick.hi, g.lo)
	add(0, high)
	high, _ = bits.Mul64(s.quick.lo, g.hi)
	add(0, high)
	// left out are the low words of two products and all of s.quick.lo × g.lo, less than three units; the error of the factor
	// is rounded down, and the product of the errors is less than one
	over, err = bits.Mul64(s.err, g.whole+1)
	high, _ = bits.Mul64(s.quick.hi+1, g.err)
	err += high + 5
	return x, err, ok && over == 0 && high < mostErr && err <= mostErr
}
