package interest

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
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
	FromRejection          // the rejection of a demand
	FromPanel              // the formation of a medical review panel
	FromTransaction        // the transaction from which the debt arose
	AsCourtSets            // a day the court fixes
	FromTranscript         // the filing of the transcript of a judgment with the Treasury, after an appeal by the United States that fails
)

//enum:string Start
var startNames = [...]string{"", "entry", "verdict", "filing", "service", "demand", "accrual", "due", "offer", "rejection", "panel", "transaction", "court", "transcript"}

// InWords returns the event in words.
func (s Start) InWords() string {
	if s == AsCourtSets {
		return "from a day the court fixes"
	}
	if s == StartUnspecified {
		return ""
	}
	return "from " + s.noun()
}

// startWords name each event, and ask for its day: "On which day was the verdict returned?"
var startWords = [...]struct{ noun, question string }{
	FromEntry:       {"entry of judgment", "was judgment entered"},
	FromVerdict:     {"the verdict", "was the verdict returned"},
	FromFiling:      {"commencement of the action", "was the action commenced"},
	FromService:     {"service of process", "was process served"},
	FromDemand:      {"demand or written notice", "was the demand or the written notice of the claim received"},
	FromAccrual:     {"accrual", "did the cause of action accrue"},
	FromDue:         {"the day the sum was due", "was the sum due"},
	FromOffer:       {"the offer that was exceeded", "was the offer of settlement made that the judgment exceeds"},
	FromRejection:   {"the rejection of the demand", "was the demand rejected"},
	FromPanel:       {"the formation of the medical review panel", "was the medical review panel formed"},
	FromTransaction: {"the transaction", "was the transaction from which the debt arose"},
	AsCourtSets:     {},
	FromTranscript:  {noun: "the filing of its transcript with the Secretary of the Treasury, where it is affirmed after an appeal by the United States"},
}

// noun names the event: "the verdict".
func (s Start) noun() string {
	if int(s) >= len(startWords) {
		return ""
	}
	return startWords[s].noun
}

// Setter is who sets a rate that no formula of law does.
type Setter uint8

// Who sets it. The zero Setter is the law.
const (
	ByLaw      Setter = iota
	ByCourt           // the court, in its discretion: the rule is what it starts from, if it says anything
	ByContract        // the parties' contract
)

//enum:string Setter
var setterNames = [...]string{"law", "court", "contract"}

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
	c := exact.Compare(judgment, t.Most)
	return c < 0 || c == 0 && !t.Below
}

// RuleFor returns the rule on which a judgment of an amount in dollars bears interest, and whether it is that of
// Small. Errors: *invalid.Error for an amount out of range, and with the path "rate" where the law leaves the rate to a court
// or a contract, whose rate [Postjudgment.At] takes.
func (p Postjudgment) RuleFor(judgment decimal.Decimal) (r Rule, small bool, err error) {
	if n, err := exact.Money(judgment); err != nil || n.Sign() < 0 {
		return Rule{}, false, invalid.New("judgment", "out of range", allowedDollars)
	}
	if p.Sets != ByLaw {
		return Rule{}, false, noRate(p.Sets, p.Rule.Rate)
	}
	if p.Small.Most.Sign() > 0 && p.Small.holds(judgment) {
		return p.Small.Rule, true, nil
	}
	return p.Rule, false, nil
}

// At returns the rule with the rate in percent a year that the court or the contract set, or that is given in place of the
// law's. Errors: *invalid.Error with the path "rate" for a rate out of range, or one that the law does not leave to the court.
func (p Postjudgment) At(percent decimal.Decimal) (Postjudgment, error) {
	if err := p.Rule.Rate.allows(p.Sets, percent); err != nil {
		return p, err
	}
	p.Rule.Rate, p.Rule.Resets, p.Sets, p.Small = Fixed(percent), Locked, ByLaw, Tier{}
	return p, nil
}

// InWords says the rule in words.
func (p Postjudgment) InWords() string {
	s := p.Rule.InWords()
	if p.Small.Most.Sign() > 0 {
		s += " (judgments "
		if p.Small.Below {
			s += "below"
		} else {
			s += "up to"
		}
		s += " $" + exact.Grouped(p.Small.Most) + " as a whole: " + p.Small.Rule.InWords() + ")"
	}
	switch p.Sets {
	case ByCourt:
		s = "as the court sets"
	case ByContract:
		s = "as the contract says"
	case ByLaw:
	}
	s += ", " + p.Start.InWords()
	if p.Excludes {
		s += "; prejudgment interest bears none"
	}
	return s
}
