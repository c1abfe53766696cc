package fees

import (
	"errors"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Side is a party to an offer.
type Side uint8

// The sides. The zero Side is unspecified and invalid in input.
const (
	SideUnspecified Side = iota
	Plaintiff
	Defendant
)

var sideNames = [...]string{"", "plaintiff", "defendant"}

// String returns the text form; "" for the unspecified side.
func (s Side) String() string { return field.EnumText(sideNames[:], int(s)) }

// MarshalText returns the text form.
func (s Side) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the text form; anything else is a *field.Error.
func (s *Side) UnmarshalText(text []byte) error {
	return field.ReadEnum(s, sideNames[:], text, "side")
}

// other is the side an offer is made to.
func (s Side) other() Side {
	if s == Plaintiff {
		return Defendant
	}
	return Plaintiff
}

// Offer is an offer of judgment that was not accepted.
type Offer struct {
	By            Side            // who made it
	Amount        decimal.Decimal // dollars
	Made          civil.Date      // the day it was served
	Trial         civil.Date      // the first day of trial; zero where unknown
	IncludesCosts bool            // the amount covers the costs, and fees, accrued by then
}

// Judgment is what the plaintiff obtained.
type Judgment struct {
	Amount decimal.Decimal // dollars, net of set-offs; zero where the defendant won
	// What the plaintiff could have had taxed on the day of the offer: compared where the offer covers it too.
	CostsBefore decimal.Decimal
	FeesBefore  decimal.Decimal // where the law of the claim lets the plaintiff recover fees
}

// Effect is what an offer does.
type Effect struct {
	Triggered bool
	Compared  decimal.Decimal // the judgment as the rule measures it
	Threshold decimal.Decimal // the amount at or beyond which the rule is triggered
	Why       string
	Follows   []Consequence // none where it is not triggered
	Omits     []string
	Caveats   []string
	Authority []authority.Citation
}

// Consequence is who has to pay what.
type Consequence struct {
	What          string
	Pays, To      Side // Pays alone is set where a side only loses what it would have had
	From          civil.Date
	Discretionary bool // the court may, and need not, order it
	SetOff        bool // taken off the plaintiff's award: see [SetOff]
	Authority     authority.Citation
}

// Rule is an offer-of-judgment rule.
type Rule struct{ d *rule }

type rule struct {
	id, title    string
	jurisdiction string
	sides        []Side // who may offer
	before       int    // days before trial that an offer has to be made
	from         civil.Date
	omits        []string
	test         func(o Offer, amount, judgment exact.Num) (triggered bool, threshold exact.Num, why string)
	follows      func(o Offer) []Consequence
	authority    []authority.Citation
}

// ID returns the rule's ID, such as "us-frcp-68".
func (r Rule) ID() string {
	if r.d == nil {
		return ""
	}
	return r.d.id
}

// Title returns the rule as a lawyer writes it.
func (r Rule) Title() string {
	if r.d == nil {
		return ""
	}
	return r.d.title
}

// Jurisdiction returns the ISO 3166-2 code.
func (r Rule) Jurisdiction() string {
	if r.d == nil {
		return ""
	}
	return r.d.jurisdiction
}

// ErrNotCovered is the class of every [CoverageError].
var ErrNotCovered = errors.New("not covered")

// CoverageError says that a rule's data does not reach back to an offer.
type CoverageError struct {
	Rule string
	On   civil.Date // the day of the offer
	From civil.Date // the first day covered
}

// Error says what is not covered.
func (e *CoverageError) Error() string {
	return e.Rule + ": not covered for an offer of " + e.On.String() + "; covered from " + e.From.String()
}

// Is reports whether target is [ErrNotCovered].
func (e *CoverageError) Is(target error) bool { return target == ErrNotCovered }

// Test holds an offer that was not accepted against the judgment. Errors: *field.Error with paths "offer..." and
// "judgment...", all together; *[CoverageError] for an offer before the rule's data.
func (r Rule) Test(o Offer, j Judgment) (Effect, error) {
	if r.d == nil {
		return Effect{}, field.New("rule", "no rule", "one of Lookup or All")
	}
	var errs field.List
	amount := dollars(&errs, "offer.amount", o.Amount)
	judgment := dollars(&errs, "judgment.amount", j.Amount)
	costs := dollars(&errs, "judgment.costs_before", j.CostsBefore)
	accrued := dollars(&errs, "judgment.fees_before", j.FeesBefore)
	if o.By == SideUnspecified || int(o.By) >= len(sideNames) {
		errs.Add("offer.by", "no side", "plaintiff or defendant")
	} else if !r.allows(o.By) {
		errs.Add("offer.by", "the rule has no offer of a "+o.By.String(), "defendant")
	}
	if o.Made.IsZero() {
		errs.Add("offer.made", "no day", "the day it was served")
	} else if days, err := o.Made.DaysUntil(o.Trial); err == nil && days < r.d.before {
		errs.Add("offer.made", strconv.Itoa(days)+" days before trial", "at least "+strconv.Itoa(r.d.before)+" days before trial")
	}
	if err := errs.Err(); err != nil {
		return Effect{}, err
	}
	if o.Made.Before(r.d.from) {
		return Effect{}, &CoverageError{r.d.title, o.Made, r.d.from}
	}
	compared := judgment
	out := Effect{Omits: append([]string(nil), r.d.omits...), Authority: append([]authority.Citation(nil), r.d.authority...)}
	if o.IncludesCosts && judgment.Sign() > 0 {
		compared = judgment.Add(costs).Add(accrued)
	} else if costs.Sign() > 0 || accrued.Sign() > 0 {
		out.Caveats = append(out.Caveats, "costs and fees of the time before the offer are left out on both sides: the offer does not cover them")
	}
	for _, c := range r.d.authority {
		if c.Status == authority.Unverified {
			out.Caveats = append(out.Caveats, "not confirmed in a source: "+c.Text+" ("+c.Note+")")
		}
	}
	triggered, threshold, why := r.d.test(o, amount, compared)
	out.Triggered, out.Why = triggered, why
	out.Compared, out.Threshold = compared.Round(2).Decimal(), threshold.Round(2).Decimal()
	if triggered {
		out.Follows = r.d.follows(o)
	}
	return out, nil
}

func (r Rule) allows(s Side) bool {
	for _, x := range r.d.sides {
		if x == s {
			return true
		}
	}
	return false
}

// SetOff takes costs and fees off an award to the plaintiff. A result below zero is a judgment for the defendant of that
// much. Errors: *field.Error with the names of the arguments.
func SetOff(award, costsAndFees decimal.Decimal) (decimal.Decimal, error) {
	var errs field.List
	a, c := dollars(&errs, "award", award), dollars(&errs, "costs_and_fees", costsAndFees)
	if err := errs.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	return a.Sub(c).Round(2).Decimal(), nil
}
