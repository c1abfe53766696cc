package future

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Stream is one loss over years. It has one shape: an Amount for some Years, Rows, or Stages.
type Stream struct {
	Name     string // what the loss is: "wages", "attendant care"
	Category string // what it is counted under in summaries; may be empty
	Offset   bool   // taken off: residual earnings, benefits that count against the loss

	Amount decimal.Decimal   // dollars a year, in the money that Growth says; may be negative
	Years  decimal.Decimal   // how long; a fraction makes the last year a part year
	Rows   []decimal.Decimal // dollars of the first year, the second, ...
	Stages []Stage           // amounts of a life cycle

	First     int             // the first year; 0 for the first after the valuation
	Every     int             // paid in the first year and every so many years after; 0 and 1 for each year
	FirstPart decimal.Decimal // the part of the first year that is lost, above 0 to 1; zero for all of it
	LastPart  decimal.Decimal // the part of the last year, where Years is whole; zero for all of it

	Growth    Growth
	Adjust    []Adjustment // in the order they are taken
	Survival  Survival
	Immediate bool // paid almost at once, so not discounted: Sherbahn v. Kerkove, 987 P.2d 195 (Alaska 1999)
}

// Stage is an amount that counts from one year through another.
type Stage struct {
	From, Through int
	Amount        decimal.Decimal // dollars a year, in the stream's money
}

// Once is one payment in a year.
func Once(name string, amount decimal.Decimal, year int) Stream {
	return Stream{Name: name, Amount: amount, Years: decimal.New(1, 0), First: year}
}

// Level is a loss of the same amount for some years from the valuation.
func Level(name string, amount, years decimal.Decimal) Stream {
	return Stream{Name: name, Amount: amount, Years: years}
}

// What a stream may hold.
const (
	maxYears   = 200
	maxStages  = 200
	maxText    = 200
	maxStreams = 1000
	maxFlows   = 100_000
)

func (s *Stream) validate(l *invalid.List, at string) {
	if len(s.Name) > maxText || len(s.Category) > maxText {
		l.Add(invalid.Join(at, "name"), "too long", "at most 200 bytes")
	}
	money := func(name string, d decimal.Decimal) {
		if _, err := exact.Money(d); err != nil {
			l.Add(invalid.Join(at, name), err.Error(), allowedDollars)
		}
	}
	money("amount", s.Amount)
	years, err := exact.Money(s.Years)
	shapes := 0
	if err != nil || years.Sign() < 0 || years.Cmp(exact.Int(maxYears)) > 0 {
		l.Add(invalid.Join(at, "years"), "out of range", "above 0 to 200 years")
		shapes++
	} else if years.Sign() > 0 {
		shapes++
	}
	if len(s.Rows) > 0 {
		shapes++
	}
	if len(s.Stages) > 0 {
		shapes++
	}
	if shapes != 1 {
		l.Add(invalid.Join(at, "years"), "no shape, or more than one", "an amount with years, rows, or stages")
	}
	if len(s.Rows) > maxYears || len(s.Stages) > maxStages {
		l.Add(invalid.Join(at, "rows"), "too many", "at most 200")
		return
	}
	for i, d := range s.Rows {
		money(invalid.At("rows", i), d)
	}
	s.validateStages(l, at)
	if s.First < -maxLabel || s.First > maxLabel {
		l.Add(invalid.Join(at, "first"), "out of range", allowedLabel)
	}
	if s.Every < 0 || s.Every > maxYears {
		l.Add(invalid.Join(at, "every"), "out of range", "0 to 200 years")
	}
	for i, d := range [...]decimal.Decimal{s.FirstPart, s.LastPart} {
		n, err := exact.FromDecimal(d)
		if err != nil || n.Sign() < 0 || n.Cmp(exact.Int(1)) > 0 {
			l.Add(invalid.Join(at, [...]string{"first_part", "last_part"}[i]), "no part of a year", "above 0 to 1")
		}
	}
	if err == nil && years.Round(0).Cmp(years) != 0 && s.LastPart.Sign() != 0 {
		l.Add(invalid.Join(at, "last_part"), "a part of the last year stated twice", "whole years, or no last part")
	}
	// a path is put together only where there is something to check
	if g := &s.Growth; !g.IsZero() || g.Percent.Exponent() != 0 || g.Terms != 0 || g.YearOne != 0 || g.Base != 0 {
		g.validate(l, invalid.Join(at, "growth"))
	}
	if len(s.Adjust) > 0 {
		validateSteps(l, invalid.Join(at, "adjust"), s.Adjust)
	}
	if x := &s.Survival; !x.Table.IsZero() || x.Age.Sign() != 0 || len(x.Chances) > 0 {
		x.validate(l, invalid.Join(at, "survival"))
	}
}

func (s *Stream) validateStages(l *invalid.List, at string) {
	if len(s.Stages) > 0 && (s.First != 0 || s.Every > 1 || s.Amount.Sign() != 0) {
		l.Add(invalid.Join(at, "stages"), "stages state their own years and amounts", "no first year, cycle or amount beside them")
	}
	if len(s.Rows) > 0 && s.Amount.Sign() != 0 {
		l.Add(invalid.Join(at, "rows"), "rows state their own amounts", "no amount beside them")
	}
	for i, g := range s.Stages {
		at := invalid.Join(at, invalid.At("stages", i))
		if _, err := exact.Money(g.Amount); err != nil {
			l.Add(at+".amount", err.Error(), allowedDollars)
		}
		if g.From < -maxLabel || g.Through > maxLabel || g.Through < g.From || g.Through-g.From >= maxYears || i > 0 && g.From <= s.Stages[i-1].Through {
			l.Add(at+".from", "out of range, or not after the stage before", "years in order, at most 200 of them")
		}
	}
	if n := len(s.Stages); n > 0 && s.Stages[n-1].Through-s.Stages[0].From >= 2*maxYears {
		l.Add(invalid.Join(at, "stages"), "too long", "at most "+strconv.Itoa(2*maxYears)+" years")
	}
}

const allowedDollars = "-1e15 to 1e15 dollars, at most 18 decimal places"

// yearly is what a stream loses in one year, in base money.
type yearly struct {
	year   int
	amount *big.Rat
}

// years lists the years of a validated stream that have an amount. valued is the last past year.
func (s *Stream) years(valued int) []yearly {
	first := s.First
	if first == 0 {
		first = valued + 1
	}
	sign := one
	if s.Offset {
		sign = big.NewRat(-1, 1)
	}
	var out []yearly
	add := func(year int, amount decimal.Decimal, part *big.Rat) {
		n, _ := exact.Money(amount)
		a := adjust(n.Rat(), year, s.Adjust)
		a = new(big.Rat).Mul(a, part)
		out = append(out, yearly{year, a.Mul(a, sign)})
	}
	ratOf := func(d decimal.Decimal) *big.Rat {
		n, _ := exact.FromDecimal(d)
		return n.Rat()
	}
	part := func(i, n int) *big.Rat {
		p := new(big.Rat).SetInt64(1)
		if i == 0 && s.FirstPart.Sign() != 0 {
			p.Mul(p, ratOf(s.FirstPart))
		}
		if i == n-1 && s.LastPart.Sign() != 0 {
			p.Mul(p, ratOf(s.LastPart))
		}
		return p
	}
	switch {
	case len(s.Stages) > 0:
		n, i := 0, 0
		for _, g := range s.Stages {
			n += g.Through - g.From + 1
		}
		for _, g := range s.Stages {
			for y := g.From; y <= g.Through; y++ {
				add(y, g.Amount, part(i, n))
				i++
			}
		}
	case len(s.Rows) > 0:
		for i, d := range s.Rows {
			if s.Every < 2 || i%s.Every == 0 {
				add(first+i, d, part(i, len(s.Rows)))
			}
		}
	default:
		term := ratOf(s.Years)
		n := int(new(big.Int).Quo(term.Num(), term.Denom()).Int64())
		rest := new(big.Rat).Sub(term, new(big.Rat).SetInt64(int64(n)))
		if rest.Sign() > 0 {
			n++
		}
		for i := range n {
			if s.Every > 1 && i%s.Every != 0 {
				continue
			}
			p := part(i, n)
			if i == n-1 && rest.Sign() > 0 && s.Every < 2 { // a recurring cost falls due whole
				p.Mul(p, rest)
			}
			add(first+i, s.Amount, p)
		}
	}
	return out
}

// firstYear is the year growth counts from.
func (s *Stream) firstYear(valued int) int {
	switch {
	case len(s.Stages) > 0:
		return s.Stages[0].From
	case s.First != 0:
		return s.First
	}
	return valued + 1
}

// length is the years of a stream that was validated, a part year counted whole.
func (s *Stream) length() int {
	switch {
	case len(s.Stages) > 0:
		return s.Stages[len(s.Stages)-1].Through - s.Stages[0].From + 1
	case len(s.Rows) > 0:
		return len(s.Rows)
	}
	years, _ := exact.FromDecimal(s.Years)
	whole := years.Round(0)
	n, _, _ := whole.Parts()
	if whole.Cmp(years) < 0 {
		n++
	}
	return int(n)
}
