package future

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Growth is how the amount of a stream rises from year to year. The zero Growth is none.
type Growth struct {
	Percent decimal.Decimal // a year
	Terms   Terms           // nominal or real; must be the discount rate's
	YearOne YearOne         // whether the first year's amount is already grown; needed where there is growth
	Base    int             // the year in whose money the amount is, where it is given: stands in for YearOne
	Steps   []Step          // later rates, in order of years: growth switches
}

// Step is a rate that counts from a year on.
type Step struct {
	From    int             // the first year that is grown at the rate over the year before
	Percent decimal.Decimal // a year
}

// GrowAt returns growth at one nominal rate.
func GrowAt(percent decimal.Decimal, y YearOne) Growth { return Growth{Percent: percent, YearOne: y} }

// IsZero reports whether there is no growth.
func (g Growth) IsZero() bool { return g.Percent.Sign() == 0 && len(g.Steps) == 0 }

// CategoryGrowth composes the growth of the prices of one category, in percent a year, from what the category rose more
// than all prices and from the inflation that is expected: (category - overall) + expected.
func CategoryGrowth(category, overall, expected decimal.Decimal) (decimal.Decimal, error) {
	var l invalid.List
	out := exact.Int(0)
	for i, d := range [...]decimal.Decimal{category, overall, expected} {
		n, err := percent(d)
		if err != nil {
			l.Add([...]string{"category", "overall", "expected"}[i], err.Error(), allowedPercent)
			continue
		}
		if i == 1 {
			n = n.Neg()
		}
		out = out.Add(n)
	}
	return out.Decimal(), l.Err()
}

const (
	allowedPercent = "above -100, at most 1000 percent a year, at most 18 decimal places"
	maxSteps       = 200
	maxLabel       = 10_000
	allowedLabel   = "a year from -10000 to 10000"
)

// percent checks a rate of growth or discount: above -100, at most 1000.
func percent(d decimal.Decimal) (exact.Num, error) {
	n, err := exact.Money(d)
	if err != nil {
		return n, err
	}
	if n.Cmp(exact.Int(-100)) <= 0 || n.Cmp(exact.Int(1000)) > 0 {
		return n, exact.ErrRange
	}
	return n, nil
}

// factor is 1 + percent/100.
func factor(n exact.Num) *big.Rat {
	return n.Quo(exact.Int(100)).Add(exact.Int(1)).Rat()
}

func (g Growth) validate(l *invalid.List, at string) {
	if _, err := percent(g.Percent); err != nil {
		l.Add(invalid.Join(at, "percent"), err.Error(), allowedPercent)
	}
	if g.Terms >= termEnds {
		l.Add(invalid.Join(at, "terms"), "unknown kind of rate", "nominal, real")
	}
	if g.YearOne >= yearOneEnds || g.YearOne == YearOneUnspecified && g.Base == 0 && !g.IsZero() {
		l.Add(invalid.Join(at, "year_one"), "not said whether the first year is already grown", "ungrown, grown, or a base year")
	}
	if g.Base != 0 && g.YearOne != YearOneUnspecified {
		l.Add(invalid.Join(at, "base"), "both a base year and a treatment of year one", "one of them")
	}
	if g.Base < -maxLabel || g.Base > maxLabel {
		l.Add(invalid.Join(at, "base"), "out of range", allowedLabel)
	}
	if len(g.Steps) > maxSteps {
		l.Add(invalid.Join(at, "steps"), "too many", "at most "+strconv.Itoa(maxSteps))
		return
	}
	for i, s := range g.Steps {
		if _, err := percent(s.Percent); err != nil {
			l.Add(invalid.Join(at, invalid.At("steps", i))+".percent", err.Error(), allowedPercent)
		}
		if s.From < -maxLabel || s.From > maxLabel || i > 0 && s.From <= g.Steps[i-1].From {
			l.Add(invalid.Join(at, invalid.At("steps", i))+".from", "out of range, or not after the step before", allowedLabel)
		}
	}
}

// grower gives the growth of each year of a stream.
type grower struct {
	base  int // the year whose amount is grown by nothing
	first *big.Rat
	steps []rise
}

// rise is what a year is grown by from some year on.
type rise struct {
	from int
	by   *big.Rat
}

// start prepares the growth of a stream whose first year is given. The growth was validated.
func (g Growth) start(first int) *grower {
	out := &grower{base: g.Base}
	if g.Base == 0 {
		out.base = first
		if g.YearOne == Grown {
			out.base--
		}
	}
	n, _ := percent(g.Percent) // validated
	out.first = factor(n)
	for _, s := range g.Steps {
		n, _ := percent(s.Percent) // validated
		out.steps = append(out.steps, rise{s.From, factor(n)})
	}
	return out
}

// to returns the powers that grow the base year's amount to a year's; their exponents are negative for a year before it.
func (g *grower) to(year int) []power {
	lo, hi, sign := g.base, year, int64(1)
	if year < g.base {
		lo, hi, sign = year, g.base, -1
	}
	// years lo+1 through hi, by stretches of one rate
	var out []power
	at, by := lo, g.first
	stretch := func(through int) {
		if through > at {
			if by.Cmp(one) != 0 {
				out = append(out, power{by, new(big.Rat).SetInt64(sign * int64(through-at))})
			}
			at = through
		}
	}
	for _, s := range g.steps {
		stretch(min(s.from-1, hi))
		by = s.by
	}
	stretch(hi)
	return out
}
