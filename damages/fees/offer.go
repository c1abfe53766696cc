package fees

import (
	"errors"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
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

//enum:text Side side
var sideNames = [...]string{"", "plaintiff", "defendant"}

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

//enum:text Action action
var actionNames = [...]string{"", "class_action", "derivative_action", "government_action", "family_action", "compensation_action", "small_claims_action"}

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

func (r Rule) data() *rule {
	if r.d == nil {
		return &rule{file: &file{}}
	}
	return r.d
}

// ID returns the rule's ID, such as "us-frcp-68".
func (r Rule) ID() string { return r.data().id }

// Title returns the rule as a lawyer writes it.
func (r Rule) Title() string { return r.data().title }

// Jurisdiction returns the ISO 3166-2 code.
func (r Rule) Jurisdiction() string { return r.data().file.jurisdiction }

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
	v, missing := r.version(o)
	t := &v.Rule
	side := t.test(o.By)
	if o.By == SideUnspecified || int(o.By) >= len(sideNames) {
		errs.Add("offer.by", "no side", "plaintiff or defendant")
	} else if side == nil {
		errs.Add("offer.by", "the rule has no offer of a "+o.By.String(), t.tests[0].by.String())
	}
	t.checkDays(o, v.Event, &errs)
	if err := errs.Err(); err != nil {
		return Effect{}, err
	}
	if missing != nil {
		return Effect{}, missing
	}
	compared := judgment
	out := Effect{Authority: v.Authority.Slice()}
	for _, x := range v.Omits.All() {
		out.Omits = append(out.Omits, x.InWords())
	}
	if (o.IncludesCosts || t.covers) && judgment.Sign() > 0 {
		compared = judgment.Add(costs).Add(accrued)
	} else if !t.covers && (costs.Sign() > 0 || accrued.Sign() > 0) {
		out.Caveats = append(out.Caveats, "costs and fees of the time before the offer are left out on both sides: the offer does not cover them")
	}
	out.Caveats = append(out.Caveats, unconfirmed(out.Authority)...)
	for i := range t.notes {
		if t.notes[i].of(&o) {
			out.Caveats = append(out.Caveats, t.notes[i].text)
		}
	}
	triggered, threshold, why := side.of(amount, compared)
	if reason := t.beyond(o); reason != "" {
		triggered, why = false, reason
	}
	out.Triggered, out.Why = triggered, why
	out.Compared, out.Threshold = compared.Round(2).Decimal(), threshold.Round(2).Decimal()
	if triggered {
		out.Follows = t.consequences(o, &v.Meta)
	}
	return out, nil
}

// version is the version that governs an offer. Where none does, it is the oldest one, with the error that says so.
func (r Rule) version(o Offer) (dated.Version[terms], error) {
	list := r.d.versions
	day := o.Made
	if list[0].Event == dated.Filing {
		day = o.Filed
	}
	v, err := dated.NewHistory(list...).OnDay(day)
	var gap *dated.CoverageError
	if errors.As(err, &gap) {
		gap.Rule = r.d.title
		return list[0], gap
	}
	return v, err
}

// test is the test of an offer of a side; nil where the rule has none.
func (t *terms) test(by Side) *test { return first(t.tests, func(x *test) bool { return x.by == by }) }

// first is the first element of a list for which a function holds; nil where there is none.
func first[T any](list []T, holds func(*T) bool) *T {
	for i := range list {
		if holds(&list[i]) {
			return &list[i]
		}
	}
	return nil
}

// checkDays checks the sort of action and the days of an offer.
func (t *terms) checkDays(o Offer, by dated.Event, errs *invalid.List) {
	if o.Made.IsZero() {
		errs.Add("offer.made", "no day", "the day it was served")
	}
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
	if by == dated.Filing {
		if o.Filed.IsZero() {
			errs.Add("offer.filed", "no day", "the day the action was filed")
		} else if o.Made.Before(o.Filed) && !o.Made.IsZero() {
			errs.Add("offer.filed", "after the offer", "a day up to the day of the offer")
		}
	}
	changed := t.movable && o.TimeChanged
	early := func(path string, day civil.Date, before int) {
		allowed := "at least " + strconv.Itoa(before) + " days before trial"
		if t.movable && !changed {
			allowed += ", or an order that changed the time"
		}
		if days, err := day.DaysUntil(o.Trial); err == nil && days < before {
			errs.Add(path, strconv.Itoa(days)+" days before trial", allowed)
		}
	}
	if changed {
		early("offer.made", o.Made, 0)
	} else {
		early("offer.made", o.Made, t.before)
	}
	if t.declaration != nil {
		if !o.Declared.IsZero() && o.Declared.Before(o.Filed) {
			errs.Add("offer.declared", "before the action was filed", "a day from that of filing on")
		}
		if !changed {
			early("offer.declared", o.Declared, t.declaration.before)
		}
	}
	if days, err := o.Made.DaysUntil(o.Deadline); err == nil && days >= 0 && days < t.open {
		errs.Add("offer.deadline", strconv.Itoa(days)+" days after the offer", "at least "+strconv.Itoa(t.open)+" days after it")
	}
}

// beyond says why the rule does not reach an offer; "" where it does.
func (t *terms) beyond(o Offer) string {
	for _, x := range t.outside {
		if x.action == o.Action {
			return x.why
		}
	}
	switch d := t.declaration; {
	case d == nil:
	case o.Declared.IsZero():
		return d.none
	case o.Made.Before(o.Declared):
		return d.later
	}
	return ""
}

// consequences are what follows an offer that triggered the rule.
func (t *terms) consequences(o Offer, m *dated.Meta) []Consequence {
	var out []Consequence
	for _, x := range t.follows {
		if x.offerBy != o.By {
			continue
		}
		c := Consequence{What: x.what, Pays: x.pays, To: x.to, From: o.Made, Discretionary: x.discretionary, SetOff: x.setOff}
		if x.fromRejection {
			c.From = o.Rejected
		}
		c.Authority, _ = cited(m, x.under)
		out = append(out, c)
	}
	return out
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
