// Package fault applies comparative and contributory fault to what a claimant recovers.
//
// A [Rule] says whether and by how much a claimant's own share of the fault reduces or bars the recovery. Shares are in
// percent of all the fault found, 0 to 100. Nothing is rounded here.
//
// Not modelled yet: joint and several liability, settlement credits, reallocation, rules that compare a claimant with
// each defendant alone.
package fault

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Bar is the claimant's share of fault at which recovery ends.
type Bar uint8

// The bars. The zero Bar is unspecified and invalid.
const (
	BarUnspecified Bar = iota
	Pure               // no bar: any share below all of the fault leaves a recovery
	At50               // barred at 50 percent or more
	Above50            // barred above 50 percent
	AnyFault           // contributory negligence: barred by any share
)

var barNames = [...]string{"", "pure", "at_50", "above_50", "any_fault"}

// String returns the text form; "" for the unspecified bar.
func (b Bar) String() string {
	return field.EnumText(barNames[:], int(b))
}

// Words returns the regime in words.
func (b Bar) Words() string {
	switch b {
	case Pure:
		return "pure comparative fault"
	case At50:
		return "comparative fault, barred at 50 percent"
	case Above50:
		return "comparative fault, barred above 50 percent"
	case AnyFault:
		return "contributory negligence bars recovery"
	case BarUnspecified:
	}
	return "no fault regime"
}

// Rule is how a claimant's own fault counts.
type Rule struct {
	Bar Bar // required
}

// Share is one share of the fault a factfinder found.
type Share struct {
	Of      string          // ID of the party, or the name of someone who is none
	Percent decimal.Decimal // 0 to 100 of all the fault
}

const allowedPercent = "0 to 100 percent"

// Recovery returns the part of the damages a claimant keeps who bears the given percentage of the fault: an exact
// number from 0 to 1, and whether the rule bars recovery outright. Errors: *field.Error for a percentage out of range
// or a rule without a bar.
func (r Rule) Recovery(percent decimal.Decimal) (kept *big.Rat, barred bool, err error) {
	p, err := exact.Money(percent)
	if err != nil || p.Sign() < 0 || p.Cmp(exact.Int(100)) > 0 {
		return nil, false, field.New("percent", "share of fault out of range", allowedPercent)
	}
	half := p.Cmp(exact.Int(50))
	switch r.Bar {
	case Pure:
	case At50:
		barred = half >= 0
	case Above50:
		barred = half > 0
	case AnyFault:
		barred = p.Sign() > 0
	case BarUnspecified:
		return nil, false, field.New("bar", "no fault regime", strings.Join(barNames[1:], ", "))
	}
	if barred {
		return new(big.Rat), true, nil
	}
	return exact.Int(100).Sub(p).Quo(exact.Int(100)).Rat(), false, nil
}

// Validate checks that shares are in range and name each bearer once, and that they add up to 100 percent. Paths are
// "[i]".
func Validate(shares []Share) error {
	var l field.List
	sum := exact.Int(0)
	for i, s := range shares {
		at := field.At("", i)
		if s.Of == "" {
			l.Add(at+".of", "names nobody", "a party's ID, or a name")
		}
		for _, before := range shares[:i] {
			if before.Of == s.Of {
				l.Add(at+".of", field.Quote(s.Of)+" has two shares", "one share each")
				break
			}
		}
		p, err := exact.Money(s.Percent)
		if err != nil || p.Sign() < 0 || p.Cmp(exact.Int(100)) > 0 {
			l.Add(at+".percent", "share of fault out of range", allowedPercent)
			continue
		}
		sum = sum.Add(p)
	}
	if l.Len() == 0 && len(shares) > 0 && sum.Cmp(exact.Int(100)) != 0 {
		l.Add("", "shares of fault add up to "+sum.Short(), "100 percent")
	}
	return l.Err()
}
