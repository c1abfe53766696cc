package fees

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
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
func (s Side) String() string { return invalid.EnumText(sideNames[:], int(s)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (s Side) MarshalText() ([]byte, error) { return invalid.WriteEnum(sideNames[:], int(s), "side") }

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Side) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, sideNames[:], text, "side")
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

	// What only some rules ask about; Texas asks about all of it.
	Action      Action     // what sort of action it is made in
	Filed       civil.Date // the day the action was filed; zero where unknown
	Declared    civil.Date // the day the defendant declared offers available; zero where it filed no declaration
	Deadline    civil.Date // the last day to accept it; zero where unknown
	Rejected    civil.Date // the day it was rejected or lapsed; zero where unknown
	TimeChanged bool       // the court changed the times for declarations and offers by an order before trial
}

// Action is a sort of action that rules on offers leave out.
type Action uint8

// The sorts of action. The zero Action is any other.
const (
	OtherAction Action = iota
	ClassAction
	DerivativeAction   // of a shareholder, for the company
	GovernmentAction   // by or against a state or a part of one
	FamilyAction       // under a family code
	CompensationAction // to collect workers' compensation
	SmallClaimsAction  // in a justice or small claims court
)

var actionNames = [...]string{"", "class_action", "derivative_action", "government_action", "family_action", "compensation_action", "small_claims_action"}

// String returns the text form, such as "class_action"; "" for any other action.
func (a Action) String() string { return invalid.EnumText(actionNames[:], int(a)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (a Action) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(actionNames[:], int(a), "action")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (a *Action) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(a, actionNames[:], text, "action")
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
	Pays, To      Side       // Pays alone is set where a side only loses what it would have had
	From          civil.Date // zero where the day is not recorded
	Discretionary bool       // the court may, and need not, order it
	SetOff        bool       // taken off the plaintiff's award: see [SetOff]
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
	filed        civil.Date // the first filing day covered; zero where the rule does not turn on it
	covers       bool       // an offer has to cover the costs and fees accrued by then
	omits        []string
	check        func(o Offer, errs *invalid.List)     // what else the offer has to be; nil for nothing
	outside      func(o Offer) string                  // why the rule does not reach the offer; "" where it does; nil where it always does
	notes        func(o Offer) []string                // caveats of its own; nil for none
	most         func(filed civil.Date, a parts) Limit // the most that may be shifted; nil for no limit
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

// Test holds an offer that was not accepted against the judgment. Errors: *invalid.Error with paths "offer..." and
// "judgment...", all together; *[dated.CoverageError] for an offer, or where the rule turns on it a filing, before the rule's data.
func (r Rule) Test(o Offer, j Judgment) (Effect, error) {
	if r.d == nil {
		return Effect{}, invalid.New("rule", "no rule", "one of Lookup or All")
	}
	var errs invalid.List
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
	r.checkMore(o, &errs)
	if err := errs.Err(); err != nil {
		return Effect{}, err
	}
	if o.Made.Before(r.d.from) {
		return Effect{}, &dated.CoverageError{Rule: r.d.title + ", by the day of the offer,", On: o.Made, From: r.d.from}
	}
	if err := r.coversFiling(o.Filed); err != nil {
		return Effect{}, err
	}
	compared := judgment
	out := Effect{Omits: append([]string(nil), r.d.omits...), Authority: append([]authority.Citation(nil), r.d.authority...)}
	if (o.IncludesCosts || r.d.covers) && judgment.Sign() > 0 {
		compared = judgment.Add(costs).Add(accrued)
	} else if !r.d.covers && (costs.Sign() > 0 || accrued.Sign() > 0) {
		out.Caveats = append(out.Caveats, "costs and fees of the time before the offer are left out on both sides: the offer does not cover them")
	}
	out.Caveats = append(out.Caveats, unconfirmed(r.d.authority)...)
	if r.d.notes != nil {
		out.Caveats = append(out.Caveats, r.d.notes(o)...)
	}
	triggered, threshold, why := r.d.test(o, amount, compared)
	if reason := r.beyond(o); reason != "" {
		triggered, why = false, reason
	}
	out.Triggered, out.Why = triggered, why
	out.Compared, out.Threshold = compared.Round(2).Decimal(), threshold.Round(2).Decimal()
	if triggered {
		out.Follows = r.d.follows(o)
	}
	return out, nil
}

// checkMore checks what not every offer records, and what the rule itself asks.
func (r Rule) checkMore(o Offer, errs *invalid.List) {
	if int(o.Action) >= len(actionNames) {
		errs.Add("offer.action", "no sort of action", "one of those named, or none")
	}
	after := func(path string, day civil.Date) {
		if !day.IsZero() && day.Before(o.Made) {
			errs.Add(path, "before the offer", "a day from the day of the offer on")
		}
	}
	after("offer.deadline", o.Deadline)
	after("offer.rejected", o.Rejected)
	if r.d.check != nil {
		r.d.check(o, errs)
	}
}

// coversFiling returns an error where the rule turns on the day of filing and does not reach back to it.
func (r Rule) coversFiling(filed civil.Date) error {
	if r.d.filed.IsZero() || !filed.Before(r.d.filed) {
		return nil
	}
	return &dated.CoverageError{Rule: r.d.title, Event: dated.Filing, On: filed, From: r.d.filed}
}

// beyond says why the rule does not reach an offer; "" where it does.
func (r Rule) beyond(o Offer) string {
	if r.d.outside == nil {
		return ""
	}
	return r.d.outside(o)
}

// unconfirmed is a caveat for each source that was not confirmed.
func unconfirmed(list []authority.Citation) []string {
	var out []string
	for _, c := range list {
		if c.Status == authority.Unverified {
			out = append(out, "not confirmed in a source: "+c.Text+" ("+c.Note+")")
		}
	}
	return out
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
// much. Errors: *invalid.Error with the names of the arguments.
func SetOff(award, costsAndFees decimal.Decimal) (decimal.Decimal, error) {
	var errs invalid.List
	a, c := dollars(&errs, "award", award), dollars(&errs, "costs_and_fees", costsAndFees)
	if err := errs.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	return a.Sub(c).Round(2).Decimal(), nil
}
