package future

import (
	"errors"
	"slices"
	"strings"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// RuleID names a rule for good: "us-mi-present-value-compound". IDs are stable and unique.
type RuleID string

// Chooser is who settles how a future loss is reduced.
type Chooser uint8

// Who settles it. The zero Chooser is unspecified and invalid in a rule.
const (
	ChooserUnspecified Chooser = iota
	ByLaw                      // the rule's discount is fixed
	ByTrierOfFact              // the trier of fact; the rule's discount, where it has one, is what the law names first
	ByCourt                    // the court, with reasons
	ByParties                  // the parties, by agreement
	ByAdministrator            // the officer who administers a fund
)

var chooserNames = [...]string{"", "law", "trier_of_fact", "court", "parties", "administrator"}

// String returns the text form; "" for the unspecified chooser.
func (c Chooser) String() string { return invalid.EnumText(chooserNames[:], int(c)) }

// Event is the event whose date selects the version of a rule.
type Event uint8

// The events. The zero Event is for a rule without dates.
const (
	AnyTime Event = iota
	Judgment
	Filing
	Accrual // the act or omission
)

var eventNames = [...]string{"any time", "judgment", "filing", "accrual"}

// String returns the event's name.
func (e Event) String() string { return invalid.EnumText(eventNames[:], int(e)) }

// Rule is one version of what a law says of reducing future losses.
type Rule struct {
	ID           RuleID
	Jurisdiction string // code of the jurisdiction: "US", "US-MI"; "US-2D-CIR" for a circuit
	Scope        string // the claims it reaches: "med-mal", "fela", "maritime", "september-11-fund"; empty for all others
	Title        string
	On           Event
	From, Until  civil.Date // first day in force, first day no longer; zero is open
	Sets         Chooser
	Discount     Discount             // what the law fixes, or names first; no kind where it names none
	Economic     bool                 // future economic damages are reduced
	Noneconomic  bool                 // future noneconomic damages are too
	PeriodicOver decimal.Decimal      // dollars of future damages above or from which payment may be periodic; zero for none
	CapOnPresent bool                 // caps on damages are tested on present value
	Omits        []string             // what the rule leaves out, in words
	Authority    []authority.Citation // at least one
	Status       authority.Status     // how far it was confirmed, all in all
	Reviewed     civil.Date           // the day its sources were last read
}

// ErrNotCovered is the class of every [CoverageError].
var ErrNotCovered = errors.New("not covered")

// CoverageError says that no rule is recorded for a jurisdiction, its claims and a day.
type CoverageError struct {
	Jurisdiction, Scope string
	On                  civil.Date
	Covered             []string // stretches that are, as text
}

// Error says what is not covered, and what is.
func (e *CoverageError) Error() string {
	s := "no rule on present value is recorded for " + invalid.Quote(e.Jurisdiction)
	if e.Scope != "" {
		s += ", " + invalid.Quote(e.Scope)
	}
	if !e.On.IsZero() {
		s += ", on " + e.On.String()
	}
	if len(e.Covered) > 0 {
		s += "; recorded: " + strings.Join(e.Covered, ", ")
	}
	return s
}

// Is reports whether target is [ErrNotCovered].
func (e *CoverageError) Is(target error) bool { return target == ErrNotCovered }

// RuleOn returns the rule of a jurisdiction for claims of a scope ("" for claims in general) on a day of the rule's
// event. Error: *[CoverageError] where none is recorded, also for a day before the first version or between two.
func RuleOn(jurisdiction, scope string, day civil.Date) (Rule, error) {
	e := &CoverageError{Jurisdiction: jurisdiction, Scope: scope, On: day}
	for _, r := range registry() {
		if r.Jurisdiction != jurisdiction || r.Scope != scope {
			continue
		}
		if r.From.IsZero() && r.Until.IsZero() || !day.IsZero() && !day.Before(r.From) && (r.Until.IsZero() || day.Before(r.Until)) {
			return r.clone(), nil
		}
		e.Covered = append(e.Covered, string(r.ID)+" from "+open(r.From)+" until "+open(r.Until)+" ("+r.On.String()+")")
	}
	return Rule{}, e
}

func open(d civil.Date) string {
	if d.IsZero() {
		return "open"
	}
	return d.String()
}

// Late reports whether a day lies after the rule was last reviewed: it may have changed since.
func (r *Rule) Late(day civil.Date) bool { return day.After(r.Reviewed) }

// Capped is a future loss under a cap that is tested on present value.
type Capped struct {
	Nominal, Present, Allowed, Cut decimal.Decimal // dollars; Cut is Present less Allowed
}

// CapPresentValue tests a cap in dollars on the present value of a projection, and not on its nominal sum: Colorado's
// way, see us-co-cap-on-present-value in [Rules]. Errors: *invalid.Error.
func CapPresentValue(limit decimal.Decimal, p *Projection) (Capped, error) {
	n, err := exact.Money(limit)
	if err != nil || n.Sign() < 0 {
		return Capped{}, invalid.New("limit", "out of range", "0 to 1e15 dollars")
	}
	t, err := p.Table()
	if err != nil {
		return Capped{}, err
	}
	out := Capped{Nominal: t.Nominal, Present: t.Present, Allowed: t.Present}
	if limit.LessThan(t.Present) {
		out.Allowed = limit
	}
	out.Cut = out.Present.Sub(out.Allowed)
	return out, nil
}

// Rules lists the rules, by jurisdiction, oldest version first. The list is a copy.
func Rules() []Rule {
	out := slices.Clone(registry())
	for i := range out {
		out[i] = out[i].clone()
	}
	return out
}

// registry is the list that [Rules] copies. It is made once and never written to.
var registry = sync.OnceValue(func() []Rule { return slices.Concat(federalRules(), fundRules(), stateRules(), periodicRules()) })

// clone shares no list with r.
func (r Rule) clone() Rule {
	r.Omits, r.Authority = slices.Clone(r.Omits), slices.Clone(r.Authority)
	return r
}
