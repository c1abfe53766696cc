package statutory

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Decider is who sets an amount that the statute leaves open.
type Decider uint8

// Who decides. The zero Decider is unspecified.
const (
	DeciderUnspecified Decider = iota
	Trier                      // the jury, or the court where no jury is had
	Court                      // the court
)

//enum:text Decider decider
var deciderNames = [...]string{"", "trier", "court"}

//enum:words Decider
var deciderWords = [...]string{
	Trier: "the jury, or the court where no jury is had",
	Court: "the court",
}

// Range is what the law allows: a least and a greatest amount, in dollars and cents.
type Range struct {
	Low, High decimal.Decimal // High is zero where Unlimited
	Unlimited bool            // the statute names no greatest amount
}

// Fixed reports whether the range is one amount.
func (r Range) Fixed() bool {
	low, err := exact.Money(r.Low)
	if err != nil || r.Unlimited {
		return false
	}
	high, err := exact.Money(r.High)
	return err == nil && low.Cmp(high) == 0
}

// Holds reports whether an amount is within the range. Amounts that [Remedy.Compute] would refuse are not.
func (r Range) Holds(amount decimal.Decimal) bool {
	a, err := exact.Money(amount)
	if err != nil {
		return false
	}
	low, err := exact.Money(r.Low)
	if err != nil {
		return false
	}
	high, err := exact.Money(r.High)
	return err == nil && a.Cmp(low) >= 0 && (r.Unlimited || a.Cmp(high) <= 0)
}

// String says the range in words: "$18,000.00 to $720,000.00".
func (r Range) String() string {
	low := dollars(r.Low)
	switch {
	case r.Unlimited:
		return low + " and up, without a limit in the statute"
	case r.Fixed():
		return low
	}
	return low + " to " + dollars(r.High)
}

// dollars writes an amount with all its places, two at least.
func dollars(d decimal.Decimal) string {
	s := exact.Text(d)
	if s == "" {
		return exact.OutOfRange
	}
	return "$" + exact.Group(s)
}

// PointID names an amount that a remedy leaves to be decided, such as "per_work" or "multiplier".
type PointID string

// WholeAward stands for the package as a whole: a recorded total, where the record does not divide it.
const WholeAward PointID = "award"

// Point is one amount that the statute leaves open.
type Point struct {
	ID        PointID
	What      string          // what is decided
	Bounds    Range           // for one unit: dollars, or factors
	Factor    bool            // the bounds are factors, not dollars
	Unit      Quantity        // decided for each of these; "" for once
	Count     decimal.Decimal // how many of them; 1 where there is no unit
	By        Decider
	Authority authority.Citation
	Made      bool            // a choice is recorded
	Choice    decimal.Decimal // what was chosen, for one unit or, with InAll, for all
	InAll     bool
}

// InWords says the point in words: what is decided, between which figures, by whom.
func (p Point) InWords() string {
	s := p.What + ": " + p.Bounds.String()
	if p.Factor {
		s = p.What + ": " + exact.Plain(p.Bounds.Low) + " to " + exact.Plain(p.Bounds.High) + " times"
	}
	if p.Unit != "" {
		s += " for each " + p.Unit.each()
	}
	return s + ", set by " + p.By.InWords()
}

// Choice is a recorded decision on a [Point].
type Choice struct {
	Point     PointID         // which; [WholeAward] for a total that is not divided
	Amount    decimal.Decimal // dollars, or a factor
	InAll     bool            // the amount is for all units together, where they were not decided alike
	By        finding.By      // who decided; unrecorded where the record does not say
	Authority []authority.Citation
}

// Election is a recorded choice between packages that exclude each other.
type Election struct {
	Package string     // ID of the package; "" where none is recorded
	On      civil.Date // the day it was made; zero where unknown
}

// suits checks that whoever decided is who the statute gives the point to.
func (d Decider) suits(by finding.By) bool { return d != Court || by != finding.ByJury }
