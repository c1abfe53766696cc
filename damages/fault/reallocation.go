package fault

import (
	"strconv"

	"github.com/makewhole/remedies/damages/field"
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

var reallocateNames = [...]string{"", "by_joint_liability", "claimant_bears", "among_defendants", "among_all", "among_judgment_debtors"}

// String returns the text form; "" for the unspecified rule.
func (r Reallocate) String() string { return field.EnumText(reallocateNames[:], int(r)) }

// Words returns the rule in words.
func (r Reallocate) Words() string {
	switch r {
	case ByJointLiability:
		return "borne by those jointly liable"
	case ClaimantBears:
		return "borne by the claimant"
	case AmongDefendants:
		return "reallocated among the other defendants by their shares of fault"
	case AmongAll:
		return "reallocated among the claimant and the other defendants by their shares of fault"
	case AmongJudgmentDebtors:
		return "spread over the other judgment debtors"
	case ReallocateUnspecified:
	}
	return "not recorded"
}

// Reallocation is what happens to a share that cannot be collected.
type Reallocation struct {
	Rule         Reallocate // required
	AtMost       Threshold  // reallocated only to a defendant whose share reaches this; zero for all
	WithinMonths int        // a motion is due within so many months of final judgment; 0 where no time is set
}

// Words says the rule in words.
func (r Reallocation) Words() string {
	s := r.Rule.Words()
	if w := r.AtMost.Words(); w != "" {
		s += ", only to one " + w + " at fault"
	}
	if r.WithinMonths > 0 {
		s += ", on a motion within " + strconv.Itoa(r.WithinMonths) + " months of judgment"
	}
	return s
}
