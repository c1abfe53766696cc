package ogden

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/future/internal/enclose"
	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

const (
	allowedRate = "-5 to 10 percent a year"
	maxYears    = 150
)

func oneAndRate(percent decimal.Decimal) (*big.Rat, error) {
	n, err := exact.FromDecimal(percent)
	if err != nil || n.Cmp(exact.Int(-5)) < 0 || n.Cmp(exact.Int(10)) > 0 {
		return nil, invalid.New("percent", "rate out of range", allowedRate)
	}
	return n.Quo(exact.Int(100)).Add(exact.Int(1)).Rat(), nil
}

// Life returns the multiplier for loss for life (Tables 1 and 2) at a real discount rate in percent, to two places.
func (l Lives) Life(percent decimal.Decimal) (decimal.Decimal, error) {
	return l.between(0, -1, percent)
}

// Earnings returns the multiplier for loss of earnings to a retirement age (Tables 3 to 18), to two places.
func (l Lives) Earnings(retirement int, percent decimal.Decimal) (decimal.Decimal, error) {
	if l.of == nil || retirement <= l.of.age || retirement > l.of.age+len(l.of.deaths) {
		return decimal.Decimal{}, invalid.New("retirement", "not after the age of the lives, or too late", "a later age")
	}
	return l.between(0, retirement-l.of.age, percent)
}

// Pension returns the multiplier for loss of pension from a retirement age (Tables 19 to 34), to two places.
func (l Lives) Pension(retirement int, percent decimal.Decimal) (decimal.Decimal, error) {
	if l.of == nil || retirement < l.of.age || retirement >= l.of.age+len(l.of.deaths) {
		return decimal.Decimal{}, invalid.New("retirement", "before the age of the lives, or too late", "that age, or a later one")
	}
	return l.between(retirement-l.of.age, -1, percent)
}

// between is the value of 1 a year, paid evenly while the life lasts, from year a to year b (to the end where b < 0).
// Woolhouse: the yearly sum with half of both ends, less a twelfth of how force of mortality and interest together
// change the ends.
func (l Lives) between(a, b int, percent decimal.Decimal) (decimal.Decimal, error) {
	base, err := oneAndRate(percent)
	if err != nil {
		return decimal.Decimal{}, err
	}
	if l.of == nil {
		return decimal.Decimal{}, invalid.New("lives", "no lives", "published ones, or one's own")
	}
	out, ok := l.value(a, b, base, 160)
	if !ok {
		out, _ = l.value(a, b, base, 1024)
	}
	return out, nil
}

func (l Lives) value(a, b int, base *big.Rat, bits uint) (decimal.Decimal, bool) {
	f := enclose.New(bits)
	one := big.NewRat(1, 1)
	last := b
	if b < 0 {
		last = len(l.of.deaths)
	}
	v := f.Inv(f.Of(base))
	x := f.Of(one) // discounted survivors
	half := f.Of(big.NewRat(1, 2))
	sum := f.Of(new(big.Rat))
	var first, end enclose.Interval
	for t := 0; t <= last; t++ {
		switch t {
		case a:
			first = x
			sum = f.Add(sum, f.Mul(x, half))
		case last:
			end = x
			sum = f.Add(sum, f.Mul(x, half))
		default:
			if t > a {
				sum = f.Add(sum, x)
			}
		}
		if t < last {
			x = f.Mul(f.Mul(x, v), f.Of(new(big.Rat).Sub(one, l.of.deaths[t])))
		}
	}
	delta := f.Log(base)
	correction := f.Mul(f.Add(delta, l.force(f, a)), first)
	if b >= 0 {
		correction = f.Add(correction, f.Mul(f.Add(delta, l.force(f, last)), end).Neg())
	}
	sum = f.Add(sum, f.Mul(correction, f.Of(big.NewRat(1, 12))).Neg())
	cents, ok := f.Cents(sum)
	return decimal.NewFromBigInt(cents, -2), ok
}

// force is the force of mortality t years on: half the sum of -ln of the chances of living through the year before and
// the year after; at the beginning the year after stands for both.
func (l Lives) force(f *enclose.Field, t int) enclose.Interval {
	after := l.of.deaths[min(t, len(l.of.deaths)-1)]
	before := after
	if t > 0 {
		before = l.of.deaths[t-1]
	}
	one := big.NewRat(1, 1)
	p := new(big.Rat).Mul(new(big.Rat).Sub(one, before), new(big.Rat).Sub(one, after))
	if p.Sign() <= 0 { // certain death: no survivors whose force would count
		return f.Of(new(big.Rat))
	}
	return f.Mul(f.Log(p), f.Of(big.NewRat(-1, 2)))
}

// Kind is which loss a multiplier is for.
type Kind uint8

// The kinds. The zero Kind is unspecified and refused.
const (
	KindUnspecified Kind = iota
	Life                 // for life
	Earnings             // to a retirement age
	Pension              // from a retirement age
	kindEnds        = iota
)

//enum:string Kind
var kindNames = [...]string{"", "life", "earnings", "pension"}

// Multiplier returns the multiplier of the published lives at an age with or without a fraction: between whole ages the
// rounded multipliers are interpolated in a straight line, and the result is rounded to two places. retirement is 0 for
// life. Errors: *invalid.Error.
func Multiplier(k Kind, s mortality.Sex, age decimal.Decimal, retirement int, percent decimal.Decimal) (decimal.Decimal, error) {
	n, err := exact.FromDecimal(age)
	if err != nil || n.Sign() < 0 || n.Cmp(exact.Int(100)) > 0 {
		return decimal.Decimal{}, invalid.New("age", "out of range", "0 to 100")
	}
	if k == Life && retirement != 0 {
		return decimal.Decimal{}, invalid.New("retirement", "a retirement age for loss for life", "0")
	}
	at := func(a int) (exact.Num, error) {
		l, err := Published(s, a)
		if err != nil {
			return exact.Num{}, err
		}
		var m decimal.Decimal
		switch k {
		case Life:
			m, err = l.Life(percent)
		case Earnings:
			m, err = l.Earnings(retirement, percent)
		case Pension:
			m, err = l.Pension(retirement, percent)
		case KindUnspecified:
			fallthrough
		default:
			err = invalid.New("kind", "no kind of loss", "life, earnings, pension")
		}
		if err != nil {
			return exact.Num{}, err
		}
		return exact.Money(m)
	}
	r := n.Rat()
	whole := int(new(big.Int).Quo(r.Num(), r.Denom()).Int64())
	low, err := at(whole)
	if err != nil {
		return decimal.Decimal{}, err
	}
	part := n.Sub(exact.Int(int64(whole)))
	if part.Sign() == 0 {
		return low.Decimal(), nil
	}
	high, err := at(whole + 1)
	if err != nil {
		return decimal.Decimal{}, err
	}
	return low.Add(high.Sub(low).Mul(part)).Round(2).Decimal(), nil
}

// TermCertain returns the multiplier for a fixed number of years, paid evenly (Table 36), to the given places, 2 or 3 in
// the editions.
func TermCertain(years int, percent decimal.Decimal, places int) (decimal.Decimal, error) {
	base, err := checkTerm(years, percent, places)
	if err != nil {
		return decimal.Decimal{}, err
	}
	if base.Cmp(big.NewRat(1, 1)) == 0 {
		return decimal.New(int64(years), 0), nil
	}
	f, length := enclose.New(192), new(big.Rat).SetInt64(int64(years))
	return to(f, f.Mul(f.Annuity(base, length), f.Of(length)), places), nil
}

// Deferred returns the factor for one sum after some years (Table 35), to the given places, 4 in the editions.
func Deferred(years int, percent decimal.Decimal, places int) (decimal.Decimal, error) {
	base, err := checkTerm(years, percent, places)
	if err != nil {
		return decimal.Decimal{}, err
	}
	e := big.NewInt(int64(years))
	v := new(big.Rat).SetFrac(new(big.Int).Exp(base.Denom(), e, nil), new(big.Int).Exp(base.Num(), e, nil))
	return exact.FromRat(v).Round(places).Decimal(), nil
}

func checkTerm(years int, percent decimal.Decimal, places int) (*big.Rat, error) {
	var l invalid.List
	if years < 1 || years > maxYears {
		l.Add("years", "out of range", "1 to 150")
	}
	if places < 0 || places > 12 {
		l.Add("places", "out of range", "0 to 12")
	}
	base, err := oneAndRate(percent)
	l.Merge("", err)
	return base, l.Err()
}

func to(f *enclose.Field, n enclose.Interval, places int) decimal.Decimal {
	k := int64(1)
	for range places {
		k *= 10
	}
	return decimal.NewFromBigInt(f.Round(n.Lo, k), int32(-places)) //nolint:gosec // at most 12
}
