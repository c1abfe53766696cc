package fault

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Bar is the claimant's share of fault at which recovery ends.
type Bar uint8

// The bars. The zero Bar is unspecified and invalid.
const (
	BarUnspecified Bar = iota
	Pure               // no bar: any share below all of the fault leaves a recovery
	At50               // barred at 50 percent or more: not as great as
	Above50            // barred above 50 percent: not greater than
	AnyFault           // contributory negligence: barred by any share
	At51               // barred at 51 percent or more, as a statute says in so many words
	NotSlight          // barred unless the claimant's fault was found slight against gross: the topic [Slight]
)

// Topics of findings that decide whether a claimant's fault counts.
const (
	Slight           finding.Topic = "claimant_negligence_slight"          // the one [NotSlight] turns on
	IntentionalTort  finding.Topic = "intentional_tort"                    // the defendants committed an intentional tort
	MoreThanCareless finding.Topic = "claimant_fault_more_than_negligence" // the claimant's own fault was wilful, wanton or intentional
)

//enum:string Bar
var barNames = [...]string{"", "pure", "at_50", "above_50", "any_fault", "at_51", "not_slight"}

//enum:words Bar no fault regime
var barWords = [...]string{
	BarUnspecified: "no fault regime",
	Pure:           "pure comparative fault",
	At50:           "comparative fault, barred at 50 percent",
	Above50:        "comparative fault, barred above 50 percent",
	AnyFault:       "contributory negligence bars recovery",
	At51:           "comparative fault, barred at 51 percent",
	NotSlight:      "comparative fault, barred unless slight",
}

// Against says with whose fault a bar compares the claimant's. The percentages of [At50] and [Above50] are of the
// claimant and those compared, taken together.
type Against uint8

// With whom the claimant is compared. The zero Against is everyone whose fault was found.
const (
	AgainstAll                  Against = iota // all the fault found, nonparties included: the claimant's own percentage
	AgainstDefendants                          // the defendants together
	AgainstDefendantsAndSettled                // the defendants and those who settled, together
	AgainstEach                                // each defendant alone: barred against one, not against another
)

//enum:string Against
var againstNames = [...]string{"all_fault", "defendants", "defendants_and_settled", "each_defendant"}

//enum:words Against
var againstWords = [...]string{
	AgainstAll:                  "all the fault found",
	AgainstDefendants:           "the defendants together",
	AgainstDefendantsAndSettled: "the defendants and those who settled, together",
	AgainstEach:                 "each defendant alone",
}

// Reduction says what a claimant's fault takes off where it does not bar.
type Reduction uint8

// The reductions. The zero Reduction is in proportion.
const (
	InProportion Reduction = iota // the claimant's percentage of all the fault
	ByFactfinder                  // a sum in dollars that the factfinder states; the verdict's figures hold it already
	NoReduction                   // nothing: fault bars or does not count
)

//enum:string Reduction
var reductionNames = [...]string{"in_proportion", "by_factfinder", "none"}

// Rule is how a claimant's own fault counts.
type Rule struct {
	Bar     Bar                           // required
	Against Against                       // with whom the bar compares
	Reduces Reduction                     // what it takes off where it does not bar
	Only    head.Set                      // heads of damage the bar reaches; empty for all. Others are reduced in proportion
	Lifts   immutable.List[finding.Topic] // findings of which one lifts the bar, such as "last_clear_chance"
	Spares  immutable.List[finding.Topic] // findings of which one makes the fault count for nothing, such as "safety_statute_violated"
}

// InWords returns the regime in words, with whom it compares.
func (r Rule) InWords() string {
	s := r.words()
	for _, t := range r.Spares.All() {
		s += "; not counted where " + t.InWords() + " is established"
	}
	return s
}

func (r Rule) words() string {
	if r.Bar == Pure && r.Reduces == NoReduction {
		return "the claimant's fault is no defense"
	}
	s := r.Bar.InWords()
	switch {
	case r.Against == AgainstAll, r.Bar == Pure, r.Bar == AnyFault, r.Bar == NotSlight, r.Bar == BarUnspecified:
	default:
		s += " against " + r.Against.InWords()
	}
	if !r.Only.IsEmpty() {
		s += " for " + r.Only.String() + " damages only"
	}
	switch r.Reduces {
	case ByFactfinder:
		s += "; the factfinder states the reduction in dollars"
	case NoReduction:
		if r.Bar != AnyFault {
			s += "; not reduced otherwise"
		}
	case InProportion:
	}
	return s
}

// Recovery returns the part of the damages a claimant keeps who bears the given percentage of all the fault: an exact
// number from 0 to 1, and whether the rule bars recovery outright. It takes the percentage as the one the bar compares;
// [Rule.Against] that is not all the fault needs [Rule.Compare]. Errors: *invalid.Error for a percentage out of range or a
// rule without a bar.
func (r Rule) Recovery(percent decimal.Decimal) (kept *big.Rat, barred bool, err error) {
	if _, err := percentOf(percent, "claimant"); err != nil {
		return nil, false, err
	}
	return r.Compare(Compared{Claimant: percent, Others: decimal.New(100, 0).Sub(percent)}, finding.Unspecified)
}

// Compared is a claimant's share of fault and that of those it is compared with, in percent of all the fault found.
type Compared struct {
	Claimant decimal.Decimal
	Others   decimal.Decimal // whom the rule compares with, see [Rule.Against], together
}

// Compare returns the part of the damages a claimant keeps, 0 to 1, and whether the rule bars recovery: see [Rule.Bars],
// whose errors it returns.
func (r Rule) Compare(c Compared, slight finding.Status) (kept *big.Rat, barred bool, err error) {
	barred, err = r.Bars(c, slight)
	switch {
	case err != nil:
		return nil, false, err
	case barred:
		return new(big.Rat), true, nil
	case r.Reduces != InProportion:
		return big.NewRat(1, 1), false, nil
	}
	p, err := percentOf(c.Claimant, "claimant")
	return exact.Int(100).Sub(p).Quo(exact.Int(100)).Rat(), false, err
}

// Bars reports whether the rule bars recovery. The finding is the one on [Slight], which only [NotSlight] reads. A bar that
// is reached only for some heads is the caller's to apply to those, see [Rule.Only]. Errors: *invalid.Error for a percentage
// out of range, a rule without a bar, or a finding that is needed and does not answer.
func (r Rule) Bars(c Compared, slight finding.Status) (bool, error) {
	p, err := percentOf(c.Claimant, "claimant")
	if err != nil {
		return false, err
	}
	others, err := percentOf(c.Others, "others")
	if err != nil {
		return false, err
	}
	some, than := p.Sign() > 0, p.Cmp(others)
	switch r.Bar {
	case Pure:
		return false, nil
	case At50:
		return some && than >= 0, nil
	case Above50:
		return than > 0, nil
	case At51:
		return some && p.Mul(exact.Int(100)).Cmp(p.Add(others).Mul(exact.Int(51))) >= 0, nil
	case AnyFault:
		return some, nil
	case NotSlight:
		if some && !slight.Answers() {
			return false, invalid.New("findings", "no finding on "+string(Slight), "whether the claimant's fault was slight")
		}
		return some && slight == finding.NotEstablished, nil
	case BarUnspecified:
		return false, invalid.New("bar", "no fault regime", strings.Join(barNames[1:], ", "))
	}
	return false, invalid.New("bar", "unknown fault regime", strings.Join(barNames[1:], ", "))
}

func percentOf(d decimal.Decimal, name string) (exact.Num, error) {
	p, err := exact.Money(d)
	if err != nil || p.Sign() < 0 || p.Cmp(exact.Int(100)) > 0 {
		return exact.Num{}, invalid.New("percent", "share of fault of "+name+" out of range", allowedPercent)
	}
	return p, nil
}
