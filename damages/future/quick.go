package future

import "math/bits"

// quick is the present value of one stream of a valid projection in cents, in binary fixed point with a bound on the
// error. It answers for a level or growing amount for whole years from the valuation, paid at the end or the beginning
// of periods, discounted at one compound rate that each period takes as a fraction; certain, or weighted by a life table
// from a whole age. All else, and a bound that does not decide the cent, is left to the exact way.
func (p *Projection) quick(s *Stream) (int64, bool) {
	if p.Timing > BeginningOfPeriod || p.Discount.Kind != Compound || p.Payments != Yearly && !p.Discount.PerPeriod ||
		len(s.Rows)+len(s.Stages)+len(s.Adjust)+len(s.Survival.Chances)+len(s.Growth.Steps) > 0 || s.Growth.Base != 0 ||
		s.First != 0 && s.First != p.Valued+1 || s.Every > 1 || s.Immediate || s.FirstPart.Sign() != 0 || s.LastPart.Sign() != 0 {
		return 0, false
	}
	years, places, ok := small(s.Years)
	if !ok || places != 0 || years < 1 || years > maxYears {
		return 0, false
	}
	var n int64
	switch {
	case !s.Survival.Table.IsZero():
		n, ok = p.quickForLife(s, int(years))
	case p.Payments == Yearly:
		a := Annuity{Amount: s.Amount, Years: int(years), Growth: s.Growth.Percent, YearOne: s.Growth.YearOne, Discount: p.Discount.Percent, Beginning: p.Timing == BeginningOfPeriod}
		n, ok = a.quick()
	default:
		n, ok = p.quickPeriods(s, int(years))
	}
	if s.Offset {
		n = -n
	}
	return n, ok
}

// quickPeriods is a level amount A paid in m parts a year, certain: with r the yearly rate and q = 1/(1+r/m) it is
// A/r (1 - q^(nm)), at the beginning of periods times 1+r/m.
func (p *Projection) quickPeriods(s *Stream, years int) (int64, bool) {
	cents, negative, ok := wholeCents(s.Amount)
	if !ok {
		return 0, false
	}
	x, ok := readRates(s.Growth.Percent, p.Discount.Percent)
	if !ok || x.growth != 0 || x.discount == 0 {
		return 0, false
	}
	m := uint64(p.Payments.PerYear()) //nolint:gosec // 1 to 12
	front, below := x.scale, x.discount
	if p.Timing == BeginningOfPeriod {
		front, below = x.scale*m+x.discount, x.discount*m
	}
	q := quotient(x.scale*m, x.scale*m+x.discount).power(years * int(m)) //nolint:gosec // 1 to 12
	n, ok := annuityCents(q, front, below, cents)
	if negative {
		n = -n
	}
	return n, ok
}

// quickForLife is an amount weighted by a life table from a whole age x, paid at the end of m periods a year. With w the
// discount of a period, the payments of the year of age a come to
//
//	l(a) Σ w^i/m - (l(a) - l(a+1)) Σ i w^i/m²,
//
// survivors lying on a straight line, and the years follow each other by the power w^m, grown.
func (p *Projection) quickForLife(s *Stream, years int) (int64, bool) {
	cents, negative, ok := wholeCents(s.Amount)
	if !ok || p.Timing != EndOfPeriod {
		return 0, false
	}
	age, places, ok := small(s.Survival.Age)
	if !ok || places != 0 || age < 0 {
		return 0, false
	}
	x, ok := readRates(s.Growth.Percent, p.Discount.Percent)
	m := uint64(p.Payments.PerYear()) //nolint:gosec // 1 to 12
	if !ok || x.growth >= x.discount || x.growth != 0 && m != 1 {
		return 0, false
	}
	w := quotient(x.scale*m, x.scale*m+x.discount)
	year, alive, dying := w, w, w // w^m; Σ w^i/m; Σ i w^i/m²
	switch {
	case m > 1:
		year, alive, dying = means(w, m)
	case x.growth != 0:
		year = quotient(x.scale+x.growth, x.scale+x.discount)
		if s.Growth.YearOne == Grown {
			alive, dying = year, year
		}
	}
	var sum, less, short wide
	for k := range years {
		a := int(age) + k
		l, next := s.Survival.Table.Units(a), s.Survival.Table.Units(a+1)
		if l == 0 {
			break
		}
		if k > 0 {
			alive, dying = alive.times(year), dying.times(year)
		}
		// a bound stays in one word: the errors of 200 products are far below 2^20
		sum, _ = sum.plus(alive.scaled(l))
		less, _ = less.plus(dying.scaled(l - next))
		e, _ := wide{0, 0, 0, l}.times(alive.err + dying.err)
		short, _ = short.plus(e)
	}
	// sum is short by up to the errors of alive, less by up to those of dying
	low, ok := sum.minus(less)
	if !ok {
		return 0, false
	}
	if low, ok = low.minus(short); !ok {
		return 0, false
	}
	err, _ := short.plus(short)
	if low, ok = low.times(cents); !ok {
		return 0, false
	}
	if err, ok = err.times(cents); !ok {
		return 0, false
	}
	now := s.Survival.Table.Units(int(age))
	if now == 0 {
		return 0, false
	}
	err, _ = err.over(now).plus(wide{0, 0, 0, 2})
	n, ok := low.over(now).rounded(err)
	if negative {
		n = -n
	}
	return n, ok
}

// means are w^m, Σ w^i/m and Σ i w^i/m² for i from 1 to m, each rounded down.
func means(w bounded, m uint64) (year, alive, dying bounded) {
	year = w
	var a, b wide
	for i := uint64(1); i <= m; i++ {
		if i > 1 {
			year = year.times(w)
		}
		a, _ = a.plus(year.scaled(1))
		b, _ = b.plus(year.scaled(i))
	}
	// each sum is short by m times the largest error at most, over m, and by the rounding of the division
	err := year.err + 1
	return year, a.over(m).unit(err), b.over(m * m).unit(err)
}

// unit takes a number below 1.
func (a wide) unit(err uint64) bounded { return bounded{unit128{a[2], a[3]}, err} }

// minus is a - b; false where that is below zero.
func (a wide) minus(b wide) (wide, bool) {
	var c uint64
	var out wide
	for i := 3; i >= 0; i-- {
		out[i], c = bits.Sub64(a[i], b[i], c)
	}
	return out, c == 0
}
