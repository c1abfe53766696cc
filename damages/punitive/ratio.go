package punitive

import (
	"errors"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// ErrNoDenominator is the class of every [NoDenominatorError].
var ErrNoDenominator = errors.New("no denominator")

// NoDenominatorError says that there is no harm in dollars to compare punitive damages with: no damages, or none that
// were measured. Nominal damages are a dollar or so and give a ratio, of little use.
type NoDenominatorError struct {
	Path string // the field that is zero
}

// Error names the field.
func (e *NoDenominatorError) Error() string { return e.Unwrap().Error() }

// Is reports whether target is [ErrNoDenominator].
func (e *NoDenominatorError) Is(target error) bool { return target == ErrNoDenominator }

// Unwrap returns the same fact as a *invalid.Error.
func (e *NoDenominatorError) Unwrap() error {
	return invalid.New(e.Path, "zero: a ratio needs a denominator", "more than 0 dollars")
}

const (
	allowedDollars   = "0 to 1e15 dollars"
	allowedMultiple  = "0 to 1e6, numerator and denominator of at most 64 bits"
	allowedOf        = "1 to 200 bytes of words"
	maxOf            = 200
	maxMultiple      = 1_000_000
	maxMultipleWidth = 64
)

// RatioValue is an exact ratio of punitive damages to harm. The zero RatioValue is no ratio.
type RatioValue struct{ n exact.Num }

// Ratio returns punitive damages over harm, both in dollars, exactly. What the harm counts is the caller's to state: see
// [Denominator]. Errors: *invalid.Error for an amount out of range, *[NoDenominatorError] where the harm is zero.
func Ratio(punitive, harm decimal.Decimal) (RatioValue, error) {
	var l invalid.List
	p, h := amount(&l, "punitive", punitive), amount(&l, "harm", harm)
	if err := l.Err(); err != nil {
		return RatioValue{}, err
	}
	if h.Sign() == 0 {
		return RatioValue{}, &NoDenominatorError{Path: "harm"}
	}
	return RatioValue{p.Quo(h)}, nil
}

// amount reads dollars that cannot be negative.
func amount(l *invalid.List, path string, d decimal.Decimal) exact.Num {
	a, err := exact.Money(d)
	if err == nil && a.Sign() < 0 {
		err = exact.ErrRange
	}
	if err != nil {
		l.Add(path, err.Error(), allowedDollars)
		return exact.Num{}
	}
	return a
}

// Rat returns the ratio exactly, as a value of the caller's own; nil for the zero RatioValue.
func (r RatioValue) Rat() *big.Rat { return r.n.Rat() }

// Fixed returns the ratio with the given places (0 to 18), rounded half away from zero: "376.09". It is "" for the zero
// RatioValue.
func (r RatioValue) Fixed(places int) string {
	return r.n.Fixed(min(max(places, 0), 18))
}

// String returns the ratio as courts write it: "9:1", "37.2:1". A ratio that two places do not hold is rounded to them,
// half away from zero, and keeps both: "376.09:1". It is "" for the zero RatioValue.
func (r RatioValue) String() string {
	var room [32]byte
	return string(r.Append(room[:0]))
}

// Append appends to b what String returns.
func (r RatioValue) Append(b []byte) []byte {
	if !r.n.Known() {
		return b
	}
	places := 0
	for places < 2 && r.n.Round(places).Cmp(r.n) != 0 {
		places++
	}
	return append(r.n.AppendFixed(b, places), ":1"...)
}

// Ceiling returns min(punitive, multiple × harm) in dollars, exact where 18 decimal places hold it: what a limit of that
// many times the harm would leave. It never raises an award. Errors: *invalid.Error for an amount or a multiple out of
// range.
func Ceiling(punitive, harm decimal.Decimal, multiple *big.Rat) (decimal.Decimal, error) {
	var l invalid.List
	p, h := amount(&l, "punitive", punitive), amount(&l, "harm", harm)
	var m exact.Num
	if multiple == nil || multiple.Num().BitLen() > maxMultipleWidth || multiple.Denom().BitLen() > maxMultipleWidth {
		l.Add("multiple", "not a usable number", allowedMultiple)
	} else if m = exact.FromRat(multiple); m.Sign() < 0 || m.Cmp(exact.Int(maxMultiple)) > 0 {
		l.Add("multiple", exact.ErrRange.Error(), allowedMultiple)
	}
	if err := l.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	return exact.Min(p, m.Mul(h)).Decimal(), nil
}

// Denominator is what punitive damages are compared with. What it counts is a choice on which courts differ, so it is
// recorded in words and never computed from a matter here.
type Denominator struct {
	Amount    decimal.Decimal // dollars of harm that was done
	Of        string          // what Amount counts, in words: "compensatory damages of the claim, after fault"; required
	Potential decimal.Decimal // dollars of harm likely to result, added where recorded (TXO, 509 U.S. at 459-462; Gore, 517 U.S. at 581); zero where none
}

// Total returns Amount and Potential together, in dollars. Errors: *invalid.Error with paths "amount", "of" and
// "potential", *[NoDenominatorError] where both are zero.
func (d Denominator) Total() (decimal.Decimal, error) {
	t, err := d.total()
	if err != nil {
		return decimal.Decimal{}, err
	}
	return t.Decimal(), nil
}

func (d Denominator) total() (exact.Num, error) {
	var l invalid.List
	a, p := amount(&l, "amount", d.Amount), amount(&l, "potential", d.Potential)
	switch {
	case d.Of == "":
		l.Add("of", "does not say what the amount counts", allowedOf)
	case len(d.Of) > maxOf:
		l.Add("of", "too long", allowedOf)
	}
	if err := l.Err(); err != nil {
		return exact.Num{}, err
	}
	t := a.Add(p)
	if t.Sign() == 0 {
		return exact.Num{}, &NoDenominatorError{Path: "amount"}
	}
	return t, nil
}
