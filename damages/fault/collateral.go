package fault

import (
	"strconv"

	"github.com/makewhole/remedies/damages/internal/exact"
)

// Effect is what a payment from a collateral source, such as the claimant's own insurer, does to the award.
type Effect uint8

// The effects. The zero Effect is unspecified and invalid.
const (
	EffectUnspecified Effect = iota
	NotDeducted              // the common law: the award stands, the jury does not hear of it
	Deducted                 // the court takes it off after the verdict
	DeductedOnMotion         // the court may take it off
	Admissible               // the jury hears of it and may count it; nothing is taken off after the verdict
	PaidOnly                 // only what was paid or is owed for medical care is recoverable, not what was billed
)

//enum:string Effect
var effectNames = [...]string{"", "not_deducted", "deducted", "deducted_on_motion", "admissible", "paid_only"}

//enum:words Effect not recorded
var effectWords = [...]string{
	EffectUnspecified: "not recorded",
	NotDeducted:       "not deducted",
	Deducted:          "deducted by the court after the verdict",
	DeductedOnMotion:  "deducted at the court's discretion",
	Admissible:        "for the factfinder to weigh",
	PaidOnly:          "medical expense only as paid",
}

// Collateral is how payments from collateral sources count.
type Collateral struct {
	Effect           Effect // required
	NetOfCost        bool   // less what the claimant paid to have the benefit, such as premiums
	NotIfSubrogated  bool   // not where the source has a right to be repaid out of the recovery
	BeforeFault      bool   // taken off before the claimant's fault; otherwise after
	PaidAmount       bool   // medical expense counts as paid, not as billed
	ThresholdDollars int64  // only where the award or the payment exceeds this; 0 for none
}

// InWords says the rule in words.
func (c Collateral) InWords() string {
	s := c.Effect.InWords()
	if c.NetOfCost {
		s += ", less what the claimant paid for it"
	}
	if c.NotIfSubrogated {
		s += ", not where the source is subrogated"
	}
	if c.BeforeFault {
		s += ", before the claimant's fault"
	}
	if c.PaidAmount && c.Effect != PaidOnly {
		s += "; medical expense counts as paid"
	}
	if c.ThresholdDollars > 0 {
		s += "; only above $" + exact.Group(strconv.FormatInt(c.ThresholdDollars, 10))
	}
	return s
}
