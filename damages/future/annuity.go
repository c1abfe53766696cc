package future

import (
	"math"
	"math/bits"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Annuity is the small question: the present value of a level or growing amount for whole years, once a year, every
// payment certain. It answers as a [Projection] of one stream does.
type Annuity struct {
	Amount    decimal.Decimal // dollars a year
	Years     int             // 1 to 200
	Growth    decimal.Decimal // percent a year
	YearOne   YearOne         // needed where there is growth
	Discount  decimal.Decimal // percent a year, compounded; 0 for total offset
	Beginning bool            // paid at the beginning of each year
}

// PresentValue returns the present value in dollars, rounded to the cent once, half away from zero. It computes in binary
// fixed point with a bound on the error, and exactly where the bound does not decide the cent. Errors: *invalid.Error.
func (a *Annuity) PresentValue() (decimal.Decimal, error) {
	if n, ok := a.quick(); ok {
		return decimal.New(n, -2), nil
	}
	return a.exactly()
}

// projection is the annuity as a projection.
func (a *Annuity) projection() *Projection {
	p := &Projection{Discount: DiscountAt(a.Discount), Streams: []Stream{{Amount: a.Amount, Years: decimal.New(int64(a.Years), 0),
		Growth: Growth{Percent: a.Growth, YearOne: a.YearOne}}}}
	if a.Beginning {
		p.Timing = BeginningOfPeriod
	}
	return p
}

// exactly is the present value without the quick way.
func (a *Annuity) exactly() (decimal.Decimal, error) {
	var l invalid.List
	if a.Years < 1 || a.Years > maxYears {
		l.Add("years", "out of range", "1 to 200")
	}
	if _, err := exact.Money(a.Amount); err != nil {
		l.Add("amount", err.Error(), allowedDollars)
	}
	if _, err := percent(a.Growth); err != nil {
		l.Add("growth", err.Error(), allowedPercent)
	} else if a.YearOne >= yearOneEnds || a.YearOne == YearOneUnspecified && a.Growth.Sign() != 0 {
		l.Add("year_one", "not said whether the first year is already grown", "ungrown, grown")
	}
	if _, err := percent(a.Discount); err != nil {
		l.Add("discount", err.Error(), allowedPercent)
	}
	if err := l.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	p := a.projection()
	n, err := p.cents(&p.Streams[0])
	if err != nil {
		return decimal.Decimal{}, err
	}
	return dollars(n), nil
}

// rates are two rates over one power of ten.
type rates struct{ growth, discount, scale uint64 } // percent rates are growth/scale*100 and discount/scale*100

// small reads a decimal of at most 6 places whose digits fit a half word; what it holds is over 10^places.
func small(d decimal.Decimal) (n int64, places int32, ok bool) {
	if d.Sign() == 0 {
		return 0, 0, true
	}
	e := d.Exponent()
	if e > 0 || e < -6 {
		return 0, 0, false
	}
	n = d.CoefficientInt64()
	if n < -1<<31 || n > 1<<31 || !d.Equal(decimal.New(n, e)) {
		return 0, 0, false
	}
	return n, -e, true
}

func tenTo(n int32) int64 {
	out := int64(1)
	for range n {
		out *= 10
	}
	return out
}

// readRates reads two percent rates, none below zero.
func readRates(growth, discount decimal.Decimal) (rates, bool) {
	g, gp, ok := small(growth)
	if !ok || g < 0 {
		return rates{}, false
	}
	r, rp, ok := small(discount)
	if !ok || r < 0 {
		return rates{}, false
	}
	p := max(gp, rp)
	g *= tenTo(p - gp)
	r *= tenTo(p - rp)
	s := 100 * tenTo(p)
	if g > 10*s || r > 10*s {
		return rates{}, false
	}
	return rates{uint64(g), uint64(r), uint64(s)}, true
}

// wholeCents reads an amount of whole cents.
func wholeCents(d decimal.Decimal) (n uint64, negative, ok bool) {
	e := d.Exponent()
	if e > 0 || e < -2 {
		return 0, false, false
	}
	c := d.CoefficientInt64()
	const top = 1_000_000_000_000_000
	if c < -top || c > top || !d.Equal(decimal.New(c, e)) {
		return 0, false, false
	}
	negative = c < 0
	if negative {
		c = -c
	}
	return uint64(c * tenTo(2+e)), negative, true
}

// quick is the present value in cents, in closed form: a sum of n powers of q = (1+g)/(1+r) is
//
//	(1+g)/(r-g) (1 - q^n)  where the first year is grown and paid at its end,
//	1/(r-g) (1 - q^n)      where it is not grown,
//	(1+r)/(r-g) (1 - q^n)  where it is not grown and paid at the beginning.
//
// It answers for growth below the discount rate and leaves all else to the exact way.
func (a *Annuity) quick() (int64, bool) {
	cents, negative, ok := wholeCents(a.Amount)
	if !ok || a.Years < 1 || a.Years > maxYears || a.YearOne >= yearOneEnds {
		return 0, false
	}
	x, ok := readRates(a.Growth, a.Discount)
	if !ok || x.growth >= x.discount || x.growth != 0 && a.YearOne == YearOneUnspecified {
		return 0, false
	}
	front := x.scale
	switch {
	case a.Beginning && a.YearOne == Grown && x.growth != 0:
		return 0, false
	case a.Beginning:
		front += x.discount
	case a.YearOne == Grown:
		front += x.growth
	}
	q := quotient(x.scale+x.growth, x.scale+x.discount)
	if a.Years > 1 {
		q = q.power(a.Years)
	}
	n, ok := annuityCents(q, front, x.discount-x.growth, cents)
	if negative {
		n = -n
	}
	return n, ok
}

// annuityCents is cents × front/below × (1 - q), rounded half up.
func annuityCents(q bounded, front, below, cents uint64) (int64, bool) {
	over, factor := bits.Mul64(front, cents)
	// 1 - q lies between what is left above the upper bound of q and that plus q.err units
	lo, borrow := bits.Sub64(0, q.lo, 0)
	hi, _ := bits.Sub64(0, q.hi, borrow)
	lo, borrow = bits.Sub64(lo, q.err, 0)
	hi, borrow = bits.Sub64(hi, 0, borrow)
	if over != 0 || borrow != 0 {
		return 0, false
	}
	// the product to 64 places after the point: short by less than its share of the err units, one for the rounding of that
	// share, and one for what is left out here
	whole, part := bits.Mul64(hi, factor)
	rest, _ := bits.Mul64(lo, factor)
	part, carry := bits.Add64(part, rest, 0)
	whole += carry
	err, _ := bits.Mul64(q.err, factor)
	// the quotient is short by less than that and one more
	n := whole / below
	part, _ = bits.Div64(whole%below, part, below)
	part, carry = bits.Add64(part, 1<<63, 0)
	n += carry
	_, carry = bits.Add64(part, err+3, 0)
	return int64(n), carry == 0 && n <= math.MaxInt64 //nolint:gosec // compared
}
