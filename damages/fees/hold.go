package fees

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Claim is what a contingent fee is for.
type Claim uint8

// The claims. The zero Claim is one for damages, by settlement or suit. Those of the others have their own law on fees, which
// this library leaves out: a *[dated.CoverageError].
const (
	ForDamages Claim = iota
	ForVeteransBenefits
	ForSocialSecurity
	ForCompensation // the claim to workers' compensation itself, not one against a third party
)

//enum:text Claim kind of claim
var claimNames = [...]string{"", "veterans_benefits", "social_security", "workers_compensation"}

// Case is what the law on contingent fees asks about a case.
type Case struct {
	Jurisdiction string // whose law limits the fee: its code, such as "US-NJ"
	Claim        Claim
	Cause        string      // the cause of action, one of Causes of package vocabulary; required where the law differs by cause
	Dates        dated.Dates // those known; that of the agreement is the agreement's own where it is left out
	Recovery
	Findings  map[finding.Topic]finding.Status // what the law asks: see [Ceilings]
	Presume   bool                             // take the ordinary case for an exception that nobody recorded, with a caveat
	Allowance *Allowance                       // a court's order on the fee; nil where none is recorded
}

// Allowance is a court's order that allows, fixes or approves a fee.
type Allowance struct {
	By     string          // the court, 1 to 256 bytes
	On     civil.Date      // the day of the order; zero where unknown
	Amount decimal.Decimal // dollars and cents allowed for the whole fee
}

// Form goes through the members of an allowance.
func (a *Allowance) Form(f *codec.Form) {
	if a == nil || f == nil {
		return
	}
	f.Require("by", "amount")
	f.Text("by", &a.By)
	f.Date("on", &a.On)
	f.Money("amount", &a.Amount)
}

// Validate says what is wrong with the allowance. Errors: *invalid.Error with paths "by" and "amount".
func (a Allowance) Validate() error {
	var l invalid.List
	if a.By == "" || len(a.By) > maxWhy {
		l.Add("by", "no court", "1 to 256 bytes")
	}
	cents(&l, "amount", a.Amount)
	return l.Err()
}

// Held is an agreed fee that the law allows.
type Held struct {
	Fee      ContingentFee
	Ceilings []Ceiling // what the law says of it; none where the library records nothing
	Caveats  []string
}

// LimitError says that an agreed fee is more than the law allows.
type LimitError struct {
	Path      string // of the stage in the agreement: "agreement.stages[1]"; "amount" for a fee without one
	Ceiling   Ceiling
	Agreed    decimal.Decimal // dollars that the agreement gives
	Limit     decimal.Decimal // dollars that the law, or the court's order, allows
	Allowance *Allowance      // the order that is recorded; nil for none
}

// Error shows both figures, the rule, and who may allow more.
func (e *LimitError) Error() string { return e.Unwrap().Error() }

// Unwrap returns the *invalid.Error for the stage of the agreement, or for the amount.
func (e *LimitError) Unwrap() error {
	c := &e.Ceiling
	rule := c.Title
	for _, a := range c.Authority {
		rule = a.String()
		break
	}
	problem := "the agreed fee of " + money(e.Agreed) + " is more than the " + money(e.Limit) + " that "
	allowed := "at most " + money(e.Limit)
	switch {
	case c.Force == ByCourt || c.Force == OnReview:
		return invalid.New(e.Path, problem+"the court allowed ("+rule+")", allowed)
	case e.Allowance == nil && c.More == "":
		return invalid.New(e.Path, problem+rule+" allows ("+c.Schedule+")", allowed+"; no court may allow more")
	case e.Allowance == nil:
		return invalid.New(e.Path, problem+rule+" allows ("+c.Schedule+")", allowed+", or an order that allows more: "+c.More)
	case c.More == "":
		return invalid.New(e.Path, problem+rule+" allows ("+c.Schedule+"), and the order that is recorded cannot allow more", allowed)
	}
	return invalid.New(e.Path, problem+"the court allowed over "+rule, allowed)
}

func money(d decimal.Decimal) string { return "$" + exact.Grouped(d) }

// Hold computes the agreed fee and holds it against the library's law for the case. The fee is never cut to what the law
// allows: an agreement that takes more is an error, which says what has to be changed. Errors, all together: *[LimitError];
// *invalid.Error with paths "agreement...", "stage", "gross", "costs", "jurisdiction", "cause", "allowance..." and
// "findings.<name>" for what the law asks and is not recorded; *[dated.CoverageError] for a day that the law recorded does not
// reach, or for what it leaves out.
func (a Agreement) Hold(c Case) (Held, error) { return c.law().Hold(a, c) }

// Hold is [Agreement.Hold] under a law of the caller's own.
func (w Law) Hold(a Agreement, c Case) (Held, error) {
	if c.Dates.Agreement.IsZero() {
		c.Dates.Agreement = a.Made
	}
	var l problems
	if c.Dates.Agreement != a.Made && !a.Made.IsZero() {
		l.Add("dates.agreement", "is not the day on which the agreement was made", a.Made.String())
	}
	m := c.check(&l.List)
	fee, place := a.fee(c.Stage, m, &l.List)
	return w.hold(&c, m, fee, invalid.At("agreement.stages", place), &l)
}

// HoldAmount holds a fee that is known as an amount, without an agreement, against the library's law for the case, of which the
// stage is not used. Errors are those of [Agreement.Hold], with the path "amount" for the fee.
func HoldAmount(fee decimal.Decimal, c Case) (Held, error) { return c.law().HoldAmount(fee, c) }

// HoldAmount is the function of the same name under a law of the caller's own.
func (w Law) HoldAmount(fee decimal.Decimal, c Case) (Held, error) {
	var l problems
	cents(&l.List, "amount", fee)
	return w.hold(&c, c.check(&l.List), ContingentFee{Amount: fee}, "amount", &l)
}

// hold holds a fee, which has a path, against what the law says of it. What was wrong before is in the problems.
func (w Law) hold(c *Case, m measured, fee ContingentFee, path string, l *problems) (Held, error) {
	ceilings, told := w.ceilings(c, m, l)
	if err := l.err(); err != nil {
		return Held{}, err
	}
	out := Held{Fee: fee, Ceilings: ceilings, Caveats: told}
	if len(ceilings) == 0 {
		out.Caveats = append(out.Caveats, "no limit on this fee is recorded for "+c.Jurisdiction+"; that does not say that there is none")
	}
	for i := range ceilings {
		x := &ceilings[i]
		out.Caveats = append(out.Caveats, x.Caveats...)
		told, err := x.hold(fee.Amount, c.Allowance, path)
		l.note(err)
		if told != "" {
			out.Caveats = append(out.Caveats, told)
		}
	}
	if err := l.err(); err != nil {
		return Held{}, err
	}
	return out, nil
}

// hold holds a fee against what the law says of it. What it returns besides an error is what the reader is told.
func (x *Ceiling) hold(fee decimal.Decimal, by *Allowance, path string) (told string, err error) {
	over := func(most decimal.Decimal) error {
		if exact.Compare(fee, most) > 0 {
			return &LimitError{path, *x, fee, most, by}
		}
		return nil
	}
	switch x.Force {
	case Binding:
		most := x.Fee.Amount
		if by != nil && x.More != "" && exact.Compare(by.Amount, most) > 0 {
			if most = by.Amount; over(x.Fee.Amount) != nil {
				told = "the fee is more than the " + money(x.Fee.Amount) + " of " + x.Title + ": " + by.By + " allowed " + money(by.Amount)
			}
		}
		return told, over(most)
	case Presumptive:
		if over(x.Fee.Amount) != nil {
			told = "the fee is more than the " + money(x.Fee.Amount) + " that " + x.Title + " presumes to be reasonable"
			if x.More != "" {
				told += "; " + x.More
			}
		}
		return told, nil
	case ByCourt:
		if by == nil {
			return "", invalid.New("allowance", "no order is recorded, and "+x.Title+" has a court fix or approve the fee", x.Why)
		}
		return "", over(by.Amount)
	case OnReview:
		if by != nil {
			return "", over(by.Amount)
		}
		return x.Title + " has no percentage: " + x.Why, nil
	case ByForm:
		return x.Title + " has no percentage: " + x.Why, nil
	case Lifted:
		return "the limit of " + x.Title + " does not govern: " + x.Why, nil
	case ForceUnspecified:
	}
	return "", nil
}

// Ceiling is what one law says of the fee in a case.
type Ceiling struct {
	ID       dated.RuleID
	Title    string
	Schedule string // which of its schedules governs
	Force    Force
	// The most it allows, or presumes to be reasonable, with its lines. There is no figure where the force is none of [Binding]
	// and [Presumptive].
	Fee       ContingentFee
	Left      decimal.Decimal // dollars of the base for which it gives no percentage, and which it leaves to a court
	More      string          // who may allow more, and on what showing; "" for nobody
	Why       string          // who reviews or fixes the fee and when, or what lifts the limit
	Caveats   []string
	Omits     []string
	Authority []authority.Citation
	scale     scale // by which the figure was computed
	reviewed  civil.Date
	late      bool // the day that is asked about is after that
}
