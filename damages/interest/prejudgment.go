package interest

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Availability is whether prejudgment interest may be had.
type Availability uint8

// The availabilities. The zero Availability is unspecified and invalid in a rule of law.
const (
	AvailabilityUnspecified Availability = iota
	OfRight                              // as of right
	Discretionary                        // in the discretion of the court or the factfinder
	OnOffer                              // where an offer of settlement was exceeded
	None                                 // not at all
)

//enum:string Availability
var availabilityNames = [...]string{"", "of_right", "discretionary", "on_offer", "none"}

// Prejudgment is how interest runs on damages before judgment.
type Prejudgment struct {
	Available  Availability // required
	Liquidated bool         // only on sums that are certain or can be computed
	Rule       Rule
	RateOf     Start // the event whose day fixes one rate for the whole time; zero where each day bears the rate that Rule gives it
	Sets       Setter
	Start      Start           // the event from which it runs; required where it may be had, unless First says more
	First      First           // the first day, where the law says more than one event; under [AsCourtSets], the earliest day the court may fix
	Ends       Start           // the event with which it ends, such as the verdict; zero for entry of judgment
	LastCounts bool            // the last day bears interest too
	Longest    Longest         // how long it runs at most
	Above      decimal.Decimal // dollars: it is for judgments above this sum alone; zero for all
	OnSum      bool            // it runs on the sum that was demanded or offered, not on the award
	Joins      Start           // the event from which interest is compounded, where it is simple before; zero where Rule says it all
	Excludes   head.Set        // heads of damage that bear none
}

// InWords says the rule in words.
func (p Prejudgment) InWords() string {
	if p.Available == None {
		return "none"
	}
	s := strings.ReplaceAll(p.Available.String(), "_", " ")
	if p.Liquidated {
		s += ", on liquidated sums"
	}
	if p.OnSum {
		s += ", on the sum demanded or offered"
	}
	switch p.Sets {
	case ByCourt:
		s += ", at a rate the court sets"
		if b := p.Rule.Rate.bounds(); b != "percent a year" {
			s += ", " + b
		}
	case ByContract:
		s += ", at the contract's rate"
	case ByLaw:
		s += ", " + p.ruleWords()
	}
	if p.Joins != StartUnspecified {
		s += " from " + p.Joins.noun() + ", simple before it"
	}
	if p.Above.Sign() != 0 {
		s += ", on judgments above $" + exact.Group(exact.Plain(p.Above))
	}
	s += ", " + p.startWords()
	if p.Ends != StartUnspecified && p.Ends != FromEntry {
		s += ", until " + p.Ends.noun()
	}
	if p.LastCounts {
		s += ", the last day included"
	}
	if w := p.Longest.InWords(); w != "" {
		s += ", at most " + w
	}
	if !p.Excludes.IsEmpty() {
		s += "; none on " + p.Excludes.InWords()
	}
	return s
}

// ruleWords says the rule, and the day whose rate governs throughout.
func (p Prejudgment) ruleWords() string {
	w := p.Rule.InWords()
	if p.RateOf == StartUnspecified {
		return w
	}
	return strings.Replace(w, ", "+Locked.InWords()+",", ", the rate of the day of "+strings.TrimPrefix(p.RateOf.noun(), "the day of ")+" for the whole time,", 1)
}

func (p Prejudgment) startWords() string {
	switch {
	case p.First.IsZero():
		return p.Start.InWords()
	case p.Start == AsCourtSets:
		return p.Start.InWords() + ", no earlier than " + p.First.InWords()
	}
	return "from " + p.First.InWords()
}

// Longest is how long interest runs at most. A term in years ends with the anniversary of its first day, and each of its
// days bears interest. A term in months is counted in months: whatever its days, it bears no more than that many twelfths
// of a year's interest. A term in days is that many days. The zero Longest is no limit.
type Longest struct {
	Years, Months, Days int
}

// InWords says the term in words; "" for none.
func (l Longest) InWords() string {
	switch {
	case l.Years > 0:
		return exact.Int(int64(l.Years)).Short() + " years"
	case l.Months > 0:
		return exact.Int(int64(l.Months)).Short() + " months"
	case l.Days > 0:
		return exact.Int(int64(l.Days)).Short() + " days"
	}
	return ""
}

// end is the day on which the term is over, or the given day where that is earlier.
func (l Longest) end(first, day civil.Date) (civil.Date, error) {
	if l == (Longest{}) {
		return day, nil
	}
	last, err := first.AddMonths(12*l.Years + l.Months)
	if err == nil {
		last, err = last.AddDays(l.Days)
	}
	if err != nil || day.Before(last) {
		return day, err
	}
	return last, nil
}

// Span is a stretch of days, both of which count.
type Span struct{ From, Through civil.Date }

// Bearing is what bears interest before judgment, and when.
type Bearing struct {
	Principal decimal.Decimal // dollars
	First     civil.Date      // the first day that bears interest
	Through   civil.Date      // the day on which it ends, which bears none unless the rule says that it counts
	Days      Days            // for the day whose rate the law takes
	Rate      decimal.Decimal // percent a year, where the law leaves it to a court or a contract
	LeftOut   []Span          // days that bear none, such as those on which an offer was open; in order
	Judgment  decimal.Decimal // dollars that the judgment comes to without interest, where the rule is for judgments above a sum; zero for Principal
	Earlier   Earlier         // where the law compounds from an event after the first day
	Series    []Series        // used before the library's own
}

// Earlier is whether interest that accrued before compounding begins is compounded with the principal.
type Earlier uint8

// The answers. The zero Earlier is that nobody said.
const (
	EarlierUnrecorded Earlier = iota
	EarlierJoins              // it is part of what is compounded
	EarlierApart              // it bears no interest
)

//enum:text Earlier what becomes of earlier interest
var earlierNames = [...]string{"", "joins", "apart"}

// Computed is interest before judgment, and how it ran.
type Computed struct {
	Dollars decimal.Decimal // to the cent
	First   civil.Date      // the first day that bore interest
	Until   civil.Date      // the first day that bore none
	Percent decimal.Decimal // a year, where one rate governed the whole time; zero where it did not
}

// Compute returns the interest before judgment in dollars, to the cent: of each day from the first, which counts, to the
// last, which counts only where the rule says so. Errors: *invalid.Error with paths "principal", "on", "through", "rate" and
// "left_out"; *[MissingError] for what is not recorded; *[CoverageError] for a day that an index does not know.
func (p Prejudgment) Compute(b Bearing) (Computed, error) {
	if p.Available == None {
		return Computed{}, invalid.New("", "the law gives no interest before judgment", "none")
	}
	if err := p.above(&b); err != nil {
		return Computed{}, err
	}
	run, err := p.atRate(&b)
	if err != nil || b.Principal.Sign() == 0 {
		return Computed{}, err
	}
	until, err := p.until(&b)
	if err != nil {
		return Computed{}, err
	}
	out := Computed{First: b.First, Until: until}
	if run.Rate.Index == "" {
		out.Percent = run.Rate.Percent
	} else if run.Resets == Locked {
		if out.Percent, err = run.Rate.At(b.First, b.Series...); err != nil {
			return Computed{}, err
		}
	}
	if p.Joins == StartUnspecified && p.Longest.Months == 0 && len(b.LeftOut) == 0 {
		out.Dollars, err = run.Until(b.Principal, b.First, until, b.Series...)
		return out, err
	}
	sum, err := p.sum(run, &b, until)
	if err != nil {
		return Computed{}, err
	}
	out.Dollars = exact.FromRat(sum).Round(2).Decimal()
	return out, nil
}

// until is the first day after the interest.
func (p Prejudgment) until(b *Bearing) (civil.Date, error) {
	until := b.Through
	if p.LastCounts {
		next, err := until.AddDays(1)
		if err != nil {
			return until, invalid.New("through", "out of range", allowedPeriod)
		}
		until = next
	}
	if err := checkPeriod(b.First, until); err != nil {
		return until, invalid.Prefixed("through", err)
	}
	return p.Longest.end(b.First, until)
}

// above refuses a judgment that the rule is not for.
func (p Prejudgment) above(b *Bearing) error {
	if p.Above.Sign() == 0 {
		return nil
	}
	judgment := b.Judgment
	if judgment.Sign() == 0 {
		judgment = b.Principal
	}
	n, err := exact.Money(judgment)
	if err != nil {
		return invalid.New("judgment", "out of range", allowedDollars)
	}
	if most, err := exact.Money(p.Above); err == nil && n.Cmp(most) <= 0 {
		return invalid.New("on", "the rule is for judgments above $"+exact.Group(most.Fixed(2))+", and this one comes to $"+exact.Group(n.Fixed(2)),
			"a larger judgment; the rule for smaller ones is not recorded")
	}
	return nil
}

// sum is interest before it is rounded, where it is put together from parts.
func (p Prejudgment) sum(run Rule, b *Bearing, until civil.Date) (*big.Rat, error) {
	if p.Joins != StartUnspecified {
		return p.joined(run, b, until)
	}
	sum, err := run.untilExact(b.Principal, b.First, until, b.Series)
	if err != nil {
		return nil, err
	}
	if p.Longest.Months > 0 && run.Compounds == Simple && run.Rate.Index == "" {
		most := new(big.Rat).Mul(b.Principal.Rat(), run.Rate.Percent.Rat())
		most.Mul(most, big.NewRat(int64(p.Longest.Months), 1200))
		if sum.Cmp(most) > 0 {
			sum = most
		}
	}
	return p.without(run, b, until, sum)
}

// without takes off the interest of days that bear none.
func (p Prejudgment) without(run Rule, b *Bearing, until civil.Date, sum *big.Rat) (*big.Rat, error) {
	last := civil.Date{}
	for i, s := range b.LeftOut {
		at := invalid.At("left_out", i)
		if run.Compounds != Simple {
			return nil, invalid.New(at, "days are left out, and interest is compounded", "none under this rule")
		}
		if s.From.IsZero() || s.Through.Before(s.From) || !last.IsZero() && !s.From.After(last) {
			return nil, invalid.New(at, "the days are not in order, or overlap", "stretches of days, each after the one before it")
		}
		last = s.Through
		from, to := s.From, s.Through
		if from.Before(b.First) {
			from = b.First
		}
		after, err := to.AddDays(1)
		if err != nil || until.Before(after) {
			after = until
		}
		if !from.Before(after) {
			continue
		}
		off, err := run.untilExact(b.Principal, from, after, b.Series)
		if err != nil {
			return nil, err
		}
		sum = new(big.Rat).Sub(sum, off)
	}
	if sum.Sign() < 0 {
		sum = new(big.Rat)
	}
	return sum, nil
}

// joined is interest that is simple until an event and compounded from it.
func (p Prejudgment) joined(run Rule, b *Bearing, until civil.Date) (*big.Rat, error) {
	if len(b.LeftOut) > 0 {
		return nil, invalid.New("left_out", "days are left out, and interest is compounded", "none under this rule")
	}
	begins := b.Days.Of(p.Joins)
	if begins.IsZero() {
		return nil, missing(p.Joins)
	}
	if !begins.After(b.First) {
		return run.untilExact(b.Principal, b.First, until, b.Series)
	}
	simple := run
	simple.Compounds = Simple
	if !until.After(begins) {
		return simple.untilExact(b.Principal, b.First, until, b.Series)
	}
	before, err := simple.untilExact(b.Principal, b.First, begins, b.Series)
	if err != nil {
		return nil, err
	}
	after, err := run.untilExact(b.Principal, begins, until, b.Series)
	if err != nil {
		return nil, err
	}
	apart := new(big.Rat).Add(before, after)
	switch b.Earlier {
	case EarlierApart:
		return apart, nil
	case EarlierJoins, EarlierUnrecorded:
	}
	// interest is linear in what bears it
	factor := new(big.Rat).Quo(after, b.Principal.Rat())
	all := new(big.Rat).Add(apart, factor.Mul(factor, before))
	if b.Earlier == EarlierUnrecorded {
		return nil, &MissingError{Path: "earlier", Question: "Is the interest that accrued before that day compounded too?",
			Why:     "the law compounds interest " + p.Joins.InWords() + " and does not say: $" + dollars(all) + " if it joins, $" + dollars(apart) + " if it stays apart",
			Allowed: []string{EarlierJoins.String(), EarlierApart.String()}}
	}
	return all, nil
}

// dollars writes a sum that is not rounded yet, to the cent.
func dollars(r *big.Rat) string { return exact.Group(exact.FromRat(r).Round(2).Fixed(2)) }

// atRate is the rule with the rate that governs: the court's or the contract's, or the one rate of a day.
func (p Prejudgment) atRate(b *Bearing) (Rule, error) {
	run := p.Rule
	switch {
	case p.Sets != ByLaw && b.Rate.Sign() == 0:
		return run, noRate(p.Sets, run.Rate)
	case p.Sets == ByLaw && b.Rate.Sign() != 0:
		return run, invalid.New("rate", "a rate is recorded, and the law sets one", "none")
	case b.Rate.Sign() != 0:
		if err := run.Rate.allows(p.Sets, b.Rate); err != nil {
			return run, err
		}
		run.Rate, run.Resets = Fixed(b.Rate), Locked
	case p.RateOf != StartUnspecified && run.Rate.Index != "":
		on := b.Days.Of(p.RateOf)
		if on.IsZero() {
			return run, missing(p.RateOf)
		}
		percent, err := run.Rate.At(on, b.Series...)
		if err != nil {
			return run, err
		}
		run.Rate, run.Resets = Fixed(percent), Locked
	}
	return run, nil
}
