package interest

import (
	"math/big"
	"time"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Segment is a stretch of days on which one rate counted and nothing was compounded.
type Segment struct {
	From, To civil.Date      // interest of the days after From, through To
	Days     int             // how many
	Percent  decimal.Decimal // a year
	PerDiem  decimal.Decimal // interest of one day in dollars, to the cent, on what bore interest
	Base     decimal.Decimal // what bore interest, in dollars, to the cent
	Interest decimal.Decimal // of the segment, in dollars, to the cent
}

// Accrual is interest on one sum over one period.
type Accrual struct {
	Interest decimal.Decimal // dollars, to the cent
	Exact    *big.Rat        // before it was rounded
	Segments []Segment       // in order; each is rounded by itself, so that they may not add up to the cent
}

// maxYears is how long interest may run.
const maxYears = 200

const (
	allowedDollars = "0 to 1e15 dollars, at most 18 decimal places"
	allowedPeriod  = "a later day, at most 200 years on"
)

// Accrue computes the interest on a principal in dollars from one day to another: of each day after the first, through
// the last. The series given come before the library's own. Errors: *invalid.Error for a rule, sum or period that is
// wrong; *[CoverageError] for a day that an index does not know.
func (r Rule) Accrue(principal decimal.Decimal, from, to civil.Date, given ...Series) (Accrual, error) {
	var out Accrual
	p, err := r.check(principal, from, to)
	if err != nil {
		return out, err
	}
	l := ledger{segments: &out.Segments}
	if err := l.run(r, p, from, to, false, given); err != nil {
		return out, err
	}
	out.Exact = l.accrued()
	out.Interest = exact.FromRat(out.Exact).Round(2).Decimal()
	return out, nil
}

// Interest is [Rule.Accrue] without its segments: the interest in dollars, to the cent.
func (r Rule) Interest(principal decimal.Decimal, from, to civil.Date, given ...Series) (decimal.Decimal, error) {
	return r.dollars(principal, from, to, false, given)
}

// Until computes the interest on a principal in dollars of each day from the first, which counts, to a day that does not: how
// interest runs before judgment. Anniversaries and six months count from the first day. Each day bears the rate of its own
// period. A rule by whole months counts those between the two days. Errors are those of [Rule.Accrue].
func (r Rule) Until(principal decimal.Decimal, first, day civil.Date, given ...Series) (decimal.Decimal, error) {
	return r.dollars(principal, first, day, true, given)
}

// dollars computes interest to the cent on a quick ledger, and where that is lost on an exact one.
func (r Rule) dollars(principal decimal.Decimal, from, to civil.Date, firstCounts bool, given []Series) (decimal.Decimal, error) {
	p, err := r.check(principal, from, to)
	if err != nil {
		return decimal.Decimal{}, err
	}
	l := ledger{quick: true}
	d, err := l.over(r, p, from, to, firstCounts, given)
	if l.lost && err == nil {
		l = ledger{}
		d, err = l.over(r, p, from, to, firstCounts, given)
	}
	return d, err
}

// over is the interest of a period in dollars, to the cent.
func (l *ledger) over(r Rule, principal exact.Num, from, to civil.Date, firstCounts bool, given []Series) (decimal.Decimal, error) {
	if err := l.run(r, principal, from, to, firstCounts, given); err != nil || l.lost {
		return decimal.Decimal{}, err
	}
	return l.interest(), nil
}

// untilExact is [Rule.Until] before it is rounded.
func (r Rule) untilExact(principal decimal.Decimal, first, day civil.Date, given []Series) (*big.Rat, error) {
	p, err := r.check(principal, first, day)
	if err != nil {
		return nil, err
	}
	var l ledger
	if err := l.run(r, p, first, day, true, given); err != nil {
		return nil, err
	}
	return l.accrued(), nil
}

// run opens a ledger and accrues the interest of each day after the first, through the last; where the first day counts, of
// each day from it to the last, which then bears none. Whole months are those between the two days either way.
func (l *ledger) run(r Rule, principal exact.Num, first, last civil.Date, firstCounts bool, given []Series) (err error) {
	if l.firstCounts = firstCounts && first != last && r.Days != WholeMonths; l.firstCounts {
		if last, err = last.AddDays(-1); err != nil {
			return err
		}
	}
	if err := l.open(r, principal, first, given); err != nil || l.lost {
		return err
	}
	if err := l.runTo(last); err != nil {
		return err
	}
	l.settle()
	return nil
}

// check reads a principal and refuses what cannot be computed.
func (r Rule) check(principal decimal.Decimal, from, to civil.Date) (exact.Num, error) {
	var l invalid.List
	l.Merge("", r.Validate())
	p, err := exact.Money(principal)
	if err != nil || p.Sign() < 0 {
		l.Add("principal", "out of range", allowedDollars)
	}
	l.Merge("to", checkPeriod(from, to))
	return p, l.Err()
}

func checkPeriod(from, to civil.Date) error {
	if from.IsZero() || to.IsZero() {
		return invalid.New("", "a period without both its days", allowedPeriod)
	}
	n, err := from.DaysUntil(to)
	if err != nil || n < 0 || n > maxYears*366 {
		return invalid.New("", "not after the first day, or too far", allowedPeriod)
	}
	return nil
}

// ledger is a running computation. A quick one keeps its sums in fixed point and is lost where that does not decide. The
// sums of an exact one are fractions over one denominator that is seldom reduced on the way: it grows by a word or so at
// each compounding, which costs less than finding common divisors.
type ledger struct {
	quick, lost bool
	firstCounts bool // the first day bears interest: the ledger then begins on the day before it

	rule     Rule
	given    []Series
	first    civil.Date // the day from which interest runs: anniversaries count from it
	now      civil.Date
	rate     exact.Num  // percent a year
	rateTill civil.Date // the day through which the rate is known to count; zero for all days
	resets   int        // how many resets were passed
	joins    civil.Date // the next day on which interest is compounded; zero for none
	joined   int        // how many such days were passed

	base    sum                        // what bears interest
	unpaid  sum                        // interest that bears none yet
	opening sum                        // what bore interest when the ledger was opened
	charges sum                        // costs of an account that bear no interest
	stayed  struct{ base, unpaid sum } // what an account puts aside while interest is stopped

	den     big.Int   // of an exact ledger: a multiple of 100, so that cents divide it
	large   int       // the bits of den above which a common divisor is looked for
	weight  exact.Num // rate × time since the base last changed, in years
	scratch [3]big.Int

	segments *[]Segment
}

// open begins a ledger, quick or exact.
func (l *ledger) open(r Rule, principal exact.Num, from civil.Date, given []Series) error {
	l.rule, l.given, l.first, l.now, l.weight, l.large = r, given, from, from, exact.Int(0), 4096
	if l.quick {
		l.lost = r.Rounds != AtEnd || r.Days == WholeMonths
		l.setCents(&l.base, principal)
	} else {
		l.exactly(principal)
	}
	l.set(&l.opening, &l.base)
	if err := l.readRate(); err != nil {
		return err
	}
	if l.firstCounts {
		before, err := from.AddDays(-1)
		if err != nil {
			return err
		}
		l.now = before
	}
	return l.nextJoin()
}

// exactly takes the principal of an exact ledger.
func (l *ledger) exactly(principal exact.Num) {
	into(&l.base.exact, &l.den, principal)
	if hundred := big.NewInt(100); new(big.Int).Rem(&l.den, hundred).Sign() != 0 {
		l.base.exact.Mul(&l.base.exact, hundred)
		l.den.Mul(&l.den, hundred)
	}
}

// into writes a number as a fraction.
func into(num, den *big.Int, n exact.Num) {
	a, d, wide := n.Parts()
	if wide != nil {
		num.Set(wide.Num())
		den.Set(wide.Denom())
		return
	}
	num.SetInt64(a)
	den.SetInt64(d)
}

// readRate reads the rate that begins now.
func (l *ledger) readRate() error {
	var err error
	if l.rate, err = l.rule.Rate.at(l.now, l.given); err != nil {
		return err
	}
	l.rateTill, err = l.resetAfter()
	return err
}

// resetAfter is the last day before the rate is read again, zero for never.
func (l *ledger) resetAfter() (civil.Date, error) {
	y, m := l.now.Year(), int(l.now.Month())
	begin := func(y, m int) (civil.Date, error) {
		d, err := civil.New(y+(m-1)/12, time.Month((m-1)%12+1), 1)
		if err != nil {
			return d, err
		}
		return d.AddDays(-1)
	}
	switch l.rule.Resets {
	case Locked:
		return civil.Date{}, nil
	case EachYear:
		return begin(y+1, 1)
	case EachJuly:
		if m >= 7 {
			y++
		}
		return begin(y, 7)
	case EachHalf:
		return begin(y, (m-1)/6*6+7)
	case EachQuarter:
		return begin(y, (m-1)/3*3+4)
	case SixMonths:
		for n := l.resets + 1; ; n++ {
			d, err := l.first.AddMonths(6 * n)
			if err != nil {
				return d, err
			}
			if d.After(l.now) {
				l.resets = n - 1
				return d.AddDays(-1)
			}
		}
	case EachChange:
		return find(l.rule.Rate.Index, l.given).lastDay(l.now), nil
	}
	return civil.Date{}, nil
}

// lastDay is the last day on which the value that counts on a day still counts.
func (s Series) lastDay(day civil.Date) civil.Date {
	for i := range s.of.points {
		if s.of.points[i].from.After(day) {
			if d, err := s.of.points[i].from.AddDays(-1); err == nil {
				return d
			}
		}
	}
	return s.of.through
}

// nextJoin finds the day at whose end interest is compounded next. Interest that is added each January 1 is that through
// December 31: January 1 is the first day that bears interest on it.
func (l *ledger) nextJoin() error {
	var err error
	switch l.rule.Compounds {
	case Annually:
		l.joins, err = l.first.AddYears(l.joined + 1)
	case Monthly:
		l.joins, err = l.first.AddMonths(l.joined + 1)
	case EachJanuary, Daily:
		if l.joins, err = l.now.AddDays(1); err == nil && l.rule.Compounds == EachJanuary {
			l.joins, err = civil.New(l.joins.Year(), 12, 31)
		}
		return err
	case Simple:
		return nil
	}
	if err == nil && l.firstCounts {
		l.joins, err = l.joins.AddDays(-1)
	}
	return err
}

// runTo accrues interest through a day.
func (l *ledger) runTo(to civil.Date) error {
	if l.rule.Days == WholeMonths {
		return l.runMonths(to)
	}
	for l.now.Before(to) {
		if l.quick && (l.rule.Compounds == Daily || l.rule.Compounds == Annually && to.Year()-l.now.Year() > 1) {
			if err := l.stride(to); err != nil {
				return err
			}
		}
		end := to
		if !l.rateTill.IsZero() && l.rateTill.Before(end) {
			end = l.rateTill
		}
		if !l.joins.IsZero() && l.joins.Before(end) {
			end = l.joins
		}
		if l.rule.Days == ActualActual {
			next, err := l.now.AddDays(1)
			if err != nil {
				return err
			}
			if last, err := civil.New(next.Year(), 12, 31); err == nil && last.Before(end) {
				end = last // the days of one year together
			}
		}
		if l.now.Before(end) {
			if err := l.accrue(end); err != nil {
				return err
			}
		}
		if l.now == l.joins {
			l.compound()
			l.joined++
			if err := l.nextJoin(); err != nil {
				return err
			}
		}
		if !l.rateTill.IsZero() && l.now == l.rateTill && l.now.Before(to) {
			next, err := l.now.AddDays(1)
			if err != nil {
				return err
			}
			day := l.now
			l.now = next // the rate that counts from the next day
			if err := l.readRate(); err != nil {
				return err
			}
			l.now = day
			if l.rateTill == day { // a series that ends here
				return &CoverageError{Index: l.rule.Rate.Index, On: next, From: find(l.rule.Rate.Index, l.given).From(), Through: day}
			}
		}
	}
	return nil
}

// accrue adds the interest of the days after now, through end, on one rate.
func (l *ledger) accrue(end civil.Date) error {
	days, err := l.now.DaysUntil(end)
	if err != nil {
		return err
	}
	year := l.year(end) // runTo takes the days of one year together
	if l.quick {
		l.grow(days, year)
		l.now = end
		return nil
	}
	part := l.rate.Mul(exact.Of(int64(days), 100*year, nil))
	if l.rule.Rounds == PerDiem || l.rule.Rounds == PerDiemCut {
		l.addRounded(days, year)
	} else {
		l.weight = l.weight.Add(part)
	}
	if l.segments != nil {
		l.note(end, days, year, part)
	}
	l.now = end
	return nil
}

// year is how many days the interest of a year is divided by, for a day that bears it.
func (l *ledger) year(day civil.Date) int64 {
	switch {
	case l.rule.Days == Actual360:
		return 360
	case l.rule.Days == ActualActual && leap(day.Year()):
		return 366
	}
	return 365
}

func leap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

// addRounded adds interest by a per diem in whole cents.
func (l *ledger) addRounded(days int, year int64) {
	day := l.baseNum().Mul(l.rate).Quo(exact.Int(100 * year))
	rounded := day.Round(2)
	if l.rule.Rounds == PerDiemCut && rounded.Cmp(day) > 0 {
		rounded = rounded.Sub(exact.Of(1, 100, nil))
	}
	grown := l.cent(rounded.Mul(exact.Int(int64(days))))
	l.unpaid.exact.Add(&l.unpaid.exact, grown)
}

// settle brings the interest accrued on the base since it last changed into the balance; that of a quick ledger is there.
func (l *ledger) settle() {
	if l.quick || l.weight.Sign() == 0 {
		return
	}
	num, den, grown := &l.scratch[0], &l.scratch[1], &l.scratch[2]
	into(num, den, l.weight)
	grown.Mul(&l.base.exact, num)
	l.scale(den)
	l.unpaid.exact.Add(&l.unpaid.exact, grown)
	l.weight = exact.Int(0)
	if l.den.BitLen() > l.large {
		l.reduce()
		l.large = max(l.large, 2*l.den.BitLen())
	}
}

// sums are all the sums of the ledger.
func (l *ledger) sums() [6]*sum {
	return [...]*sum{&l.base, &l.unpaid, &l.opening, &l.charges, &l.stayed.base, &l.stayed.unpaid}
}

// scale multiplies the denominator, and what stands over it.
func (l *ledger) scale(by *big.Int) {
	l.den.Mul(&l.den, by)
	for _, x := range l.sums() {
		if x.exact.Sign() != 0 {
			x.exact.Mul(&x.exact, by)
		}
	}
}

// reduce divides out what the balances have in common.
func (l *ledger) reduce() {
	g := new(big.Int).Quo(&l.den, big.NewInt(100)) // cents have to go on dividing it
	for _, x := range l.sums() {
		g.GCD(nil, nil, g, new(big.Int).Abs(&x.exact))
	}
	for _, x := range l.sums() {
		x.exact.Quo(&x.exact, g)
	}
	l.den.Quo(&l.den, g)
}

// cent is a sum rounded to the cent, over the denominator.
func (l *ledger) cent(n exact.Num) *big.Int {
	num, den := new(big.Int), new(big.Int)
	into(num, den, n.Round(2))
	return num.Mul(num, den.Quo(&l.den, den))
}

// compound has the unpaid interest bear interest from now on.
func (l *ledger) compound() {
	l.settle()
	if l.rule.Rounds == EachCompounding { // which a quick ledger leaves to an exact one
		l.unpaid.exact.Set(l.cent(l.num(&l.unpaid.exact)))
	}
	l.add(&l.base, &l.unpaid)
	l.clear(&l.unpaid)
}

func (l *ledger) num(x *big.Int) exact.Num {
	return exact.FromRat(new(big.Rat).SetFrac(x, &l.den))
}

func (l *ledger) baseNum() exact.Num { return l.num(&l.base.exact) }

// accrued is the interest since an exact ledger was opened, in dollars: what it comes to beyond what it began with.
func (l *ledger) accrued() *big.Rat {
	n := new(big.Int).Add(&l.base.exact, &l.unpaid.exact)
	return new(big.Rat).SetFrac(n.Sub(n, &l.opening.exact), &l.den)
}

// interest is the interest since a ledger was opened, in dollars, rounded to the cent.
func (l *ledger) interest() decimal.Decimal {
	var sum sum
	l.set(&sum, &l.base)
	l.add(&sum, &l.unpaid)
	if l.quick {
		sum.quick = sum.quick.minus(l.opening.quick) // which is whole cents, without an error
	} else {
		sum.exact.Sub(&sum.exact, &l.opening.exact)
	}
	return l.rounded(&sum).dollars()
}

// note records a segment for the schedule.
func (l *ledger) note(end civil.Date, days int, year int64, part exact.Num) {
	base := l.baseNum()
	*l.segments = append(*l.segments, Segment{From: l.now, To: end, Days: days, Percent: l.rate.Decimal(), Base: base.Round(2).Decimal(),
		PerDiem: base.Mul(l.rate).Quo(exact.Int(100 * year)).Round(2).Decimal(), Interest: base.Mul(part).Round(2).Decimal()})
}

// runMonths accrues by whole months; days beyond them are dropped.
func (l *ledger) runMonths(to civil.Date) error {
	for {
		next, err := l.first.AddMonths(l.joined + 1)
		if err != nil || next.After(to) {
			return err
		}
		l.joined++
		part := l.rate.Quo(exact.Int(1200))
		l.weight = l.weight.Add(part)
		if l.segments != nil {
			days, err := l.now.DaysUntil(next)
			if err != nil {
				return err
			}
			l.note(next, days, 365, part)
		}
		l.now = next
		if l.rule.Compounds == Monthly {
			l.compound()
		}
		if !l.rateTill.IsZero() && !l.now.Before(l.rateTill) {
			if err := l.readRate(); err != nil {
				return err
			}
		}
	}
}
