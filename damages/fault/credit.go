package fault

import (
	"slices"

	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
)

// Method is what a settlement takes off what the other defendants owe jointly.
type Method uint8

// The methods. The zero Method is unspecified and invalid.
const (
	MethodUnspecified Method = iota
	NoCredit                 // nothing: each defendant owes its own share, which leaves the settling person's share out
	ProTanto                 // the sum paid
	Proportionate            // the settling person's share of the fault
	PerCapita                // an equal part for each person liable; the sum paid by one whose joint liability was not established
	GreatestOf               // the greatest of the sum paid, the sum the release states and the settling persons' shares, all settlements together
	Elected                  // the sum paid or the share, as the defendant elected: the finding elected_share_of_fault
	ByRelease                // the settling person's share where the release grants it, otherwise the sum paid
)

//enum:string Method
var methodNames = [...]string{"", "none", "pro_tanto", "proportionate", "per_capita", "greatest_of", "elected", "by_release"}

//enum:words Method no method recorded
var methodWords = [...]string{
	MethodUnspecified: "no method recorded",
	NoCredit:          "no credit",
	ProTanto:          "the sum paid",
	Proportionate:     "the settling person's share of the fault",
	PerCapita:         "an equal part for each person liable, or the sum paid by one whose joint liability was not established",
	GreatestOf:        "the greatest of the sum paid, the sum stated and the settling person's share, all settlements together",
	Elected:           "the sum paid or the settling person's share, as the defendant elected",
	ByRelease:         "the settling person's share where the release grants it, otherwise the sum paid",
}

// Order says whether a credit comes before or after the reduction for the claimant's fault.
type Order uint8

// The orders. The zero Order is that the law was not found to say.
const (
	OrderUnsettled  Order = iota
	BeforeFault           // credit first, then the claimant's percentage
	AfterFault            // the claimant's percentage first, then the credit
	OrderIrrelevant       // the method gives the same figure either way, or there is none
)

//enum:string Order
var orderNames = [...]string{"unsettled", "before_fault", "after_fault", "irrelevant"}

// SeveralDebt is what a sum paid in settlement does for a defendant that owes only its share.
type SeveralDebt uint8

// What it does. The zero SeveralDebt is that the law was not found to say; the finding several_share_takes_credit decides.
const (
	SeveralUnsettled SeveralDebt = iota
	SeveralNone                  // nothing: the share leaves the settling person out already
	SeveralBounded               // nothing, but no defendant owes more than what the claimant may still recover
	SeveralDivided               // the sum is divided among the defendants by their shares of the fault
)

//enum:string SeveralDebt
var severalNames = [...]string{"unsettled", "none", "bounded", "divided"}

// WithInterest says how a sum paid in settlement meets interest before judgment.
type WithInterest uint8

// How it meets interest. The zero WithInterest credits the settlement first: what is left bears interest.
const (
	CreditFirst   WithInterest = iota
	InterestFirst              // interest is added to the damages found, and the settlement comes off the sum
	InterestByDay              // the settlement goes to the interest accrued by its day, then to damages; it is refused where the award bears interest
)

//enum:string WithInterest
var withInterestNames = [...]string{"credit_first", "interest_first", "by_day"}

// Release is what a release grants the other defendants.
type Release uint8

// What a release grants. The zero Release is unrecorded.
const (
	ReleaseUnrecorded Release = iota
	ReleaseOfShare            // it takes off the share of the person released, as a Pierringer release does
	ReleaseOfSum              // it takes off no more than the sum paid or stated
)

//enum:string Release
var releaseNames = [...]string{"", "share", "sum"}

// MarshalText returns the text form.
func (r Release) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (r *Release) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(r, releaseNames[:], b, "grant of a release")
}

// Releases lists the text forms of what a release may grant.
func Releases() []string { return slices.Clone(releaseNames[1:]) }

// Credit is what settlements take off what the other defendants owe. A credit meets debts, not awards: it comes off what
// is owed jointly. Shares of the fault are parts of the whole, each taken once, however many releases there are.
type Credit struct {
	Method       Method                 // required
	Order        Order                  // before or after the claimant's fault
	Interest     WithInterest           // how a sum paid meets interest before judgment
	Several      SeveralDebt            // what a sum paid does for one that owes only its share
	JointOnly    bool                   // a sum paid comes off debts that the law makes joint, not off an award that nobody divided
	Combined     bool                   // those who owe jointly only their shares added up take the credit too
	Heads        head.Set               // heads that earn the credit; empty for all compensatory
	InPart       bool                   // only the heads' part of the whole: settlement × heads ÷ all (Espinoza v. Machonga)
	Stated       bool                   // a greater sum that the release states takes the place of the sum paid
	AtLeastPaid  bool                   // a share that the release grants is at least the sum paid
	EqualShares  bool                   // a share that the release grants is one of equal parts, not of the fault found
	Contributors bool                   // shares run among those liable for contribution: the claimant's share is left out
	OnlyExcess   bool                   // only what the claimant would get beyond the compensatory damages found comes off
	LiableOnly   bool                   // the settlement of one found not liable earns nothing
	PaidByChoice bool                   // where nothing was elected, the sum paid
	Unrecorded   Release                // what a release is taken to grant where that is not recorded; zero where it is asked
	Vicarious    Method                 // the method where a defendant only answers for the person released; zero: that of ProTanto, else not found
	GoodFaith    bool                   // the settlement has to be found in good faith (or reasonable) to be credited so
	Except       immutable.List[string] // causes of action it does not reach
}

// InWords says the credit in words.
func (c Credit) InWords() string {
	s := c.Method.InWords()
	if c.Stated {
		s += ", or the sum the release states where it is greater"
	}
	if c.AtLeastPaid {
		s += "; a share is at least the sum paid"
	}
	if !c.Heads.IsEmpty() {
		s += ", off " + c.Heads.String() + " damages"
		if c.InPart {
			s += " and only their part of it"
		}
	}
	if c.OnlyExcess {
		s += ", as far as the claimant would get more than the compensatory damages found"
	}
	if c.GoodFaith {
		s += ", if made in good faith"
	}
	if c.Method != NoCredit {
		switch c.Several {
		case SeveralNone:
			s += "; none to a defendant that owes only its share"
		case SeveralBounded:
			s += "; none to a defendant that owes only its share, which is bounded by what the claimant may still recover"
		case SeveralDivided:
			s += "; divided among defendants by their shares of the fault"
		case SeveralUnsettled:
		}
	}
	switch c.Order {
	case BeforeFault:
		s += "; before the claimant's fault"
	case AfterFault:
		s += "; after the claimant's fault"
	case OrderUnsettled, OrderIrrelevant:
	}
	if c.Interest == InterestFirst {
		s += "; after interest before judgment is added"
	}
	return s
}
