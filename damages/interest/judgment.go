package interest

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Start is the event from which interest runs.
type Start uint8

// The events. The zero Start is unspecified and invalid in a rule of law.
const (
	StartUnspecified Start = iota
	FromEntry              // entry of judgment
	FromVerdict            // verdict, award or report
	FromFiling             // commencement of the action
	FromService            // service of process
	FromDemand             // demand or written notice of the claim
	FromAccrual            // accrual of the cause of action, or the day of the loss
	FromDue                // the day the sum was due
	FromOffer              // an offer of settlement that was exceeded
	AsCourtSets            // a day the court fixes
)

var startNames = [...]string{"", "entry", "verdict", "filing", "service", "demand", "accrual", "due", "offer", "court"}

// String returns the text form; "" for the unspecified start.
func (s Start) String() string { return field.EnumText(startNames[:], int(s)) }

// Words returns the event in words.
func (s Start) Words() string {
	switch s {
	case FromEntry:
		return "from entry of judgment"
	case FromVerdict:
		return "from the verdict"
	case FromFiling:
		return "from commencement of the action"
	case FromService:
		return "from service of process"
	case FromDemand:
		return "from demand or written notice"
	case FromAccrual:
		return "from accrual"
	case FromDue:
		return "from the day the sum was due"
	case FromOffer:
		return "from the offer that was exceeded"
	case AsCourtSets:
		return "from a day the court fixes"
	case StartUnspecified:
	}
	return ""
}

// Setter is who sets a rate that no formula of law does.
type Setter uint8

// Who sets it. The zero Setter is the law.
const (
	ByLaw      Setter = iota
	ByCourt           // the court, in its discretion: the rule is what it starts from, if it says anything
	ByContract        // the parties' contract
)

var setterNames = [...]string{"law", "court", "contract"}

// String returns the text form.
func (s Setter) String() string { return field.EnumText(setterNames[:], int(s)) }

// Postjudgment is how interest runs on a judgment.
type Postjudgment struct {
	Rule     Rule
	Start    Start  // required
	Sets     Setter // who sets the rate
	Excludes bool   // prejudgment interest in the judgment bears none
	Small    Tier   // for a judgment of no more than a sum, in place of Rule; the zero Tier for none
}

// Tier is a rule of interest for judgments up to a sum. It goes by the whole judgment: above the sum every dollar bears
// interest by the general rule.
type Tier struct {
	Most  decimal.Decimal // dollars
	Below bool            // below Most, not at it
	Rule  Rule
}

// holds reports whether the tier is for a judgment of an amount.
func (t Tier) holds(judgment decimal.Decimal) bool {
	c := judgment.Cmp(t.Most)
	return c < 0 || c == 0 && !t.Below
}

// RuleFor returns the rule on which a judgment of an amount in dollars bears interest, and whether it is that of
// Small. Error: *field.Error for an amount out of range.
func (p Postjudgment) RuleFor(judgment decimal.Decimal) (r Rule, small bool, err error) {
	if n, err := exact.Money(judgment); err != nil || n.Sign() < 0 {
		return Rule{}, false, field.New("judgment", "out of range", allowedDollars)
	}
	if p.Small.Most.Sign() > 0 && p.Small.holds(judgment) {
		return p.Small.Rule, true, nil
	}
	return p.Rule, false, nil
}

// Words says the rule in words.
func (p Postjudgment) Words() string {
	s := p.Rule.Words()
	if p.Small.Most.Sign() > 0 {
		s += " (judgments "
		if p.Small.Below {
			s += "below"
		} else {
			s += "up to"
		}
		s += " $" + exact.Group(p.Small.Most.StringFixed(2)) + " as a whole: " + p.Small.Rule.Words() + ")"
	}
	switch p.Sets {
	case ByCourt:
		s = "as the court sets"
	case ByContract:
		s = "as the contract says"
	case ByLaw:
	}
	s += ", " + p.Start.Words()
	if p.Excludes {
		s += "; prejudgment interest bears none"
	}
	return s
}

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

var availabilityNames = [...]string{"", "of_right", "discretionary", "on_offer", "none"}

// String returns the text form; "" for the unspecified availability.
func (a Availability) String() string { return field.EnumText(availabilityNames[:], int(a)) }

// Prejudgment is how interest runs on damages before judgment.
type Prejudgment struct {
	Available  Availability // required
	Liquidated bool         // only on sums that are certain or can be computed
	Rule       Rule
	Sets       Setter
	Start      Start    // required where it may be had
	Excludes   head.Set // heads of damage that bear none
}

// Words says the rule in words.
func (p Prejudgment) Words() string {
	if p.Available == None {
		return "none"
	}
	s := strings.ReplaceAll(p.Available.String(), "_", " ")
	if p.Liquidated {
		s += ", on liquidated sums"
	}
	switch p.Sets {
	case ByCourt:
		s += ", at a rate the court sets"
	case ByContract:
		s += ", at the contract's rate"
	case ByLaw:
		s += ", " + p.Rule.Words()
	}
	s += ", " + p.Start.Words()
	if !p.Excludes.IsEmpty() {
		s += "; none on " + p.Excludes.String()
	}
	return s
}
