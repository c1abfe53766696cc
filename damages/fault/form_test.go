package fault_test

import (
	"testing"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/formtest"
)

// What a rule's form writes, it reads back to the same rule, and it names each member in a schema.
func TestEachFormReadsWhatItWrites(t *testing.T) {
	formtest.ReadsBack(t, fault.Rule{Bar: fault.Above50, Against: fault.AgainstEach, Reduces: fault.NoReduction, Only: head.AllEconomic(),
		Lifts: immutable.Of[finding.Topic]("a"), Spares: immutable.Of[finding.Topic]("b")}, (*fault.Rule).Form)
	formtest.ReadsBack(t, fault.Liability{Among: fault.Parties, OfJudgment: true, Joint: immutable.Of(
		fault.Clause{Heads: head.AllEconomic(), Over: fault.Threshold{Percent: 50}, Faultless: true, Finding: "c", Causes: immutable.Of("fraud"), Times: 2, Combined: true, Unsettled: true},
		fault.Clause{Over: fault.Threshold{Percent: 25, Inclusive: true}, Except: immutable.Of("battery")})}, (*fault.Liability).Form)
	formtest.ReadsBack(t, fault.Credit{Method: fault.GreatestOf, Order: fault.AfterFault, Interest: fault.InterestFirst, Several: fault.SeveralNone, JointOnly: true, Stated: true,
		Unrecorded: fault.ReleaseOfShare, Vicarious: fault.ProTanto, GoodFaith: true, Except: immutable.Of("fraud"), Heads: head.AllEconomic()}, (*fault.Credit).Form)
	formtest.ReadsBack(t, fault.Reallocation{Rule: fault.AmongAll, AtMost: fault.Threshold{Percent: 60}, WithinMonths: 12}, (*fault.Reallocation).Form)
	formtest.ReadsBack(t, fault.Collateral{Effect: fault.Deducted, NetOfCost: true, ThresholdDollars: 5000}, (*fault.Collateral).Form)
}
