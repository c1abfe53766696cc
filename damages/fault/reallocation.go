package fault

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Reallocate is who bears the share of a defendant that cannot pay.
type Reallocate uint8

// Who bears it. The zero Reallocate is unspecified and invalid.
const (
	ReallocateUnspecified Reallocate = iota
	ByJointLiability                 // those jointly liable, as they owe the whole anyway; no more
	ClaimantBears                    // the claimant: nothing is moved
	AmongDefendants                  // the other defendants, by their shares of fault
	AmongAll                         // the claimant and the other defendants, by their shares of fault
	AmongJudgmentDebtors             // the other defendants in the judgment, equally
)

//enum:string Reallocate
var reallocateNames = [...]string{"", "by_joint_liability", "claimant_bears", "among_defendants", "among_all", "among_judgment_debtors"}

//enum:words Reallocate not recorded
var reallocateWords = [...]string{
	ReallocateUnspecified: "not recorded",
	ByJointLiability:      "borne by those jointly liable",
	ClaimantBears:         "borne by the claimant",
	AmongDefendants:       "reallocated among the other defendants by their shares of fault",
	AmongAll:              "reallocated among the claimant and the other defendants by their shares of fault",
	AmongJudgmentDebtors:  "spread over the other judgment debtors",
}

// Reallocation is what happens to a share that cannot be collected.
type Reallocation struct {
	Rule         Reallocate // required
	AtMost       Threshold  // reallocated only to a defendant whose share reaches this; zero for all
	WithinMonths int        // a motion is due within so many months of final judgment; 0 where no time is set
}

// InWords says the rule in words.
func (r Reallocation) InWords() string {
	s := r.Rule.InWords()
	if w := r.AtMost.InWords(); w != "" {
		s += ", only to one " + w + " at fault"
	}
	if r.WithinMonths > 0 {
		s += ", on a motion within " + strconv.Itoa(r.WithinMonths) + " months of judgment"
	}
	return s
}

// Part is what one debtor owes of an award before a share that cannot be collected is moved.
type Part struct {
	ID       string
	Percent  decimal.Decimal // its share of all the fault, 0 to 100
	Dollars  decimal.Decimal // what it owes
	Cannot   bool            // its share cannot be collected
	Claimant bool            // the claimant, who owes nothing and bears what falls to its share
}

// Move returns what each owes once the shares that cannot be collected are moved, in the order of the parts, in dollars to
// the cent; and what nobody owes any more. The residue of a share that does not divide goes to the largest part of it, the
// first of equals. A debtor that cannot pay still owes what it owed: it is out of the sums returned for the others. Errors:
// *invalid.Error for amounts or percentages out of range, or a rule that is none.
func (r Reallocation) Move(parts []Part) (owes []decimal.Decimal, lost decimal.Decimal, err error) {
	var l invalid.List
	if r.Rule == ReallocateUnspecified || int(r.Rule) >= len(reallocateNames) {
		l.Add("rule", "no rule", strings.Join(reallocateNames[1:], ", "))
	}
	if len(parts) > maxTortfeasors {
		l.Add("parts", "too many", "at most 5000")
		return nil, decimal.Decimal{}, l.Err()
	}
	gone, sum := exact.Int(0), exact.Int(0)
	dollars, weights := make([]exact.Num, len(parts)), make([]exact.Num, len(parts))
	for i := range parts {
		p := &parts[i]
		n, err := exact.Money(p.Dollars)
		if err != nil || n.Sign() < 0 {
			l.Add(invalid.At("parts", i)+".dollars", "out of range", "0 to 1e15 dollars")
		}
		dollars[i] = n.Round(2)
		percent, err := percentOf(p.Percent, p.ID)
		if err != nil {
			l.Merge(invalid.At("parts", i), err)
		}
		weights[i] = exact.Int(0)
		switch {
		case p.Cannot:
			gone = gone.Add(dollars[i])
			continue
		case r.Rule == AmongAll && p.Claimant:
			weights[i] = percent
		case p.Claimant:
		case (r.Rule == AmongDefendants || r.Rule == AmongAll) && r.AtMost.Met(p.Percent):
			weights[i] = percent
		case r.Rule == AmongJudgmentDebtors:
			weights[i] = exact.Int(1)
		}
		sum = sum.Add(weights[i])
	}
	if err := l.Err(); err != nil {
		return nil, decimal.Decimal{}, err
	}
	moved := make([]exact.Num, len(parts))
	if sum.Sign() > 0 {
		moved = split(gone, weights)
	}
	left := gone
	for i := range parts {
		switch {
		case parts[i].Claimant:
			dollars[i] = exact.Int(0)
		case !parts[i].Cannot && sum.Sign() > 0:
			dollars[i], left = dollars[i].Add(moved[i]), left.Sub(moved[i])
		}
		owes = append(owes, dollars[i].Round(2).Decimal())
	}
	return owes, left.Round(2).Decimal(), nil
}
