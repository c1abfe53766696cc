package fees

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Time is the work of one lawyer, or other timekeeper, at one rate.
type Time struct {
	Who   string          // 1 to 64 bytes
	Hours decimal.Decimal // reasonably expended, 0 to 1,000,000
	Rate  decimal.Decimal // reasonable dollars an hour
}

// Adjustment is what a court changed after the hours and rates were set.
type Adjustment struct {
	Why     string          // its ground, 1 to 256 bytes
	Percent decimal.Decimal // of the sum as it stands: -100 to 1000, below zero for a reduction; or
	Dollars decimal.Decimal // a sum, below zero for a reduction
}

// Lodestar is hours reasonably expended times reasonable rates, and the court's adjustments in their order.
type Lodestar struct {
	Time        []Time // 1 to 1,000
	Adjustments []Adjustment
}

// Line is a step of a fee.
type Line struct {
	What   string
	Amount decimal.Decimal // of the step, to the cent; below zero for a reduction
	After  decimal.Decimal // the fee after it, to the cent
}

// Fee is a computed fee.
type Fee struct {
	Lodestar  decimal.Decimal // hours times rates
	Amount    decimal.Decimal // after the adjustments
	Lines     []Line
	Caveats   []string
	Authority []authority.Citation
}

const (
	maxTime        = 1000
	maxAdjustments = 32
	maxWho         = 64
	maxWhy         = 256
	maxHours       = 1_000_000
)

// Fee computes the fee. A step is exact; its line shows it to the cent, and the fee is rounded once. Errors: *invalid.Error
// with paths "time[i].hours" and the like.
func (l Lodestar) Fee() (Fee, error) {
	var errs invalid.List
	if len(l.Time) == 0 || len(l.Time) > maxTime {
		errs.Add("time", "too little or too much", "1 to 1000 timekeepers")
		return Fee{}, errs.Err()
	}
	if len(l.Adjustments) > maxAdjustments {
		errs.Add("adjustments", "too many", "at most 32")
		return Fee{}, errs.Err()
	}
	s := steps{sum: exact.Int(0)}
	for i, t := range l.Time {
		at := invalid.At("time", i)
		if t.Who == "" || len(t.Who) > maxWho {
			errs.Add(at+".who", "no name", "1 to 64 bytes")
		}
		hours, err := exact.Money(t.Hours)
		if err != nil || hours.Sign() < 0 || hours.Cmp(exact.Int(maxHours)) > 0 {
			errs.Add(at+".hours", "no number of hours", "0 to 1000000")
		}
		rate := dollars(&errs, at+".rate", t.Rate)
		if errs.Len() == 0 {
			s.add(t.Who+": "+hours.Short()+" hours at $"+exact.Group(rate.Fixed(2)), hours.Mul(rate))
		}
	}
	out := Fee{Lodestar: s.sum.Round(2).Decimal(), Authority: LawOf(federal).held().lodestar.Slice()}
	for i, a := range l.Adjustments {
		if raises := a.adjust(&errs, invalid.At("adjustments", i), &s); raises && len(out.Caveats) == 0 {
			out.Caveats = []string{"under federal fee-shifting statutes the lodestar is presumed sufficient, and is enhanced only in rare and exceptional circumstances"}
		}
	}
	if errs.Len() == 0 && s.sum.Sign() < 0 {
		errs.Add("adjustments", "more than the fee", "a fee of at least nothing")
	}
	if errs.Len() == 0 && s.sum.Cmp(exact.Int(exact.MaxMoney)) > 0 {
		errs.Add("time", "a fee beyond 1e15 dollars", "smaller figures")
	}
	if err := errs.Err(); err != nil {
		return Fee{}, err
	}
	out.Amount, out.Lines = s.sum.Round(2).Decimal(), s.lines
	return out, nil
}

// steps is a sum that is put together step by step.
type steps struct {
	sum   exact.Num
	lines []Line
}

func (s *steps) add(what string, n exact.Num) {
	s.sum = s.sum.Add(n)
	s.lines = append(s.lines, Line{what, n.Round(2).Decimal(), s.sum.Round(2).Decimal()})
}

// adjust checks an adjustment and takes the step, and reports whether it raises the fee.
func (a Adjustment) adjust(errs *invalid.List, at string, s *steps) (raises bool) {
	if a.Why == "" || len(a.Why) > maxWhy {
		errs.Add(at+".why", "no ground", "1 to 256 bytes")
	}
	percent, err := exact.Money(a.Percent)
	if err != nil || percent.Cmp(exact.Int(-100)) < 0 || percent.Cmp(exact.Int(1000)) > 0 {
		errs.Add(at+".percent", "no percentage", "-100 to 1000")
	}
	flat, err := exact.Money(a.Dollars)
	if err != nil {
		errs.Add(at+".dollars", err.Error(), "dollars up to 1e15")
	}
	if errs.Len() > 0 {
		return false
	}
	if (percent.Sign() == 0) == (flat.Sign() == 0) {
		errs.Add(at, "neither a percentage nor dollars, or both", "one of the two")
		return false
	}
	n, what := flat, a.Why
	if percent.Sign() != 0 {
		n, what = s.sum.Mul(percent).Quo(exact.Int(100)), a.Why+": "+percent.Short()+"%"
	}
	s.add(what, n)
	return n.Sign() > 0
}

// Percentage is a fee of a percentage of a recovery, such as that of a common fund: percent from 0 to 100. Errors:
// *invalid.Error with the names of the arguments.
func Percentage(percent, recovery decimal.Decimal) (decimal.Decimal, error) {
	var errs invalid.List
	p, err := exact.Money(percent)
	if err != nil || p.Sign() < 0 || p.Cmp(exact.Int(100)) > 0 {
		errs.Add("percent", "no percentage", "0 to 100")
	}
	r := dollars(&errs, "recovery", recovery)
	if err := errs.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	return p.Mul(r).Quo(exact.Int(100)).Round(2).Decimal(), nil
}

// dollars reads an amount of at least nothing.
func dollars(errs *invalid.List, path string, d decimal.Decimal) exact.Num {
	n, err := exact.Money(d)
	if err != nil {
		errs.Add(path, err.Error(), "dollars from 0 to 1e15")
	} else if n.Sign() < 0 {
		errs.Add(path, "negative", "dollars from 0 to 1e15")
	}
	return n
}
