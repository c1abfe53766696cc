package fault

import (
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
)

// Method is what a settlement takes off what the other defendants owe.
type Method uint8

// The methods. The zero Method is unspecified and invalid.
const (
	MethodUnspecified Method = iota
	NoCredit                 // nothing: defendants owe only their own shares, or the law gives no credit
	Dollar                   // the sum paid (pro tanto)
	Proportionate            // the settling person's share of the fault
	HeadCount                // an equal share for each person liable
	GreaterOf                // the greater of the sum paid and the settling person's share of the fault
	GreatestOf               // the greatest of the sum paid, the sum the release states, and the settling person's share
	Elected                  // the sum paid or the share, as the defendant elected: the finding [ElectedShare]
	ByRelease                // as the release says
)

var methodNames = [...]string{"", "none", "dollar", "proportionate", "head_count", "greater_of", "greatest_of", "elected", "by_release"}

// String returns the text form; "" for the unspecified method.
func (m Method) String() string { return field.EnumText(methodNames[:], int(m)) }

// Words returns the method in words.
func (m Method) Words() string {
	switch m {
	case NoCredit:
		return "no credit"
	case Dollar:
		return "the sum paid"
	case Proportionate:
		return "the settling person's share of the fault"
	case HeadCount:
		return "an equal share for each person liable"
	case GreaterOf:
		return "the greater of the sum paid and the settling person's share"
	case GreatestOf:
		return "the greatest of the sum paid, the sum stated and the settling person's share"
	case Elected:
		return "the sum paid or the settling person's share, as the defendant elected"
	case ByRelease:
		return "as the release says"
	case MethodUnspecified:
	}
	return "no method recorded"
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

var orderNames = [...]string{"unsettled", "before_fault", "after_fault", "irrelevant"}

// String returns the text form.
func (o Order) String() string { return field.EnumText(orderNames[:], int(o)) }

// Credit is what a settlement takes off what the other defendants owe.
type Credit struct {
	Method      Method              // required
	Order       Order               // before or after the claimant's fault
	Heads       head.Set            // heads that earn the credit; empty for all compensatory
	InPart      bool                // only the heads' part of the whole: settlement × heads ÷ all (Espinoza v. Machonga)
	GoodFaith   bool                // the settlement has to be found in good faith (or reasonable) to be credited so
	SeveralNone bool                // where a defendant owes only its share it gets no credit
	Except      frozen.List[string] // causes of action it does not reach
}

// Words says the credit in words.
func (c Credit) Words() string {
	s := c.Method.Words()
	if !c.Heads.IsEmpty() {
		s += ", off " + c.Heads.String() + " damages"
		if c.InPart {
			s += " and only their part of it"
		}
	}
	if c.GoodFaith {
		s += ", if made in good faith"
	}
	if c.SeveralNone {
		s += "; none to a defendant that owes only its share"
	}
	switch c.Order {
	case BeforeFault:
		s += "; before the claimant's fault"
	case AfterFault:
		s += "; after the claimant's fault"
	case OrderUnsettled, OrderIrrelevant:
	}
	return s
}
