package fault_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
)

// What a rule's form writes, it reads back to the same rule, and it names each member in a schema.
func TestEachFormReadsWhatItWrites(t *testing.T) {
	readsBack(t, fault.Rule{Bar: fault.Above50, Against: fault.AgainstEach, Reduces: fault.NoReduction, Only: head.AllEconomic(),
		Lifts: immutable.Of[finding.Topic]("a"), Spares: immutable.Of[finding.Topic]("b")}, (*fault.Rule).Form)
	readsBack(t, fault.Liability{Among: fault.Parties, OfJudgment: true, Joint: immutable.Of(
		fault.Clause{Heads: head.AllEconomic(), Over: fault.Threshold{Percent: 50}, Faultless: true, Finding: "c", Causes: immutable.Of("fraud"), Times: 2, Combined: true, Unsettled: true},
		fault.Clause{Over: fault.Threshold{Percent: 25, Inclusive: true}, Except: immutable.Of("battery")})}, (*fault.Liability).Form)
	readsBack(t, fault.Credit{Method: fault.GreatestOf, Order: fault.AfterFault, Interest: fault.InterestFirst, Several: fault.SeveralNone, JointOnly: true, Stated: true,
		Unrecorded: fault.ReleaseOfShare, Vicarious: fault.ProTanto, GoodFaith: true, Except: immutable.Of("fraud"), Heads: head.AllEconomic()}, (*fault.Credit).Form)
	readsBack(t, fault.Reallocation{Rule: fault.AmongAll, AtMost: fault.Threshold{Percent: 60}, WithinMonths: 12}, (*fault.Reallocation).Form)
	readsBack(t, fault.Collateral{Effect: fault.Deducted, NetOfCost: true, ThresholdDollars: 5000}, (*fault.Collateral).Form)
}

func readsBack[T any](t *testing.T, v T, form func(*T, *codec.Form)) {
	t.Helper()
	text, err := codec.WriteForm(func(f *codec.Form) { form(&v, f) })
	require.NoError(t, err)
	var got T
	l, err := codec.ReadForm(text, func(f *codec.Form) { form(&got, f) })
	require.NoError(t, err)
	require.NoError(t, l.Err(), string(text))
	require.Equal(t, v, got, string(text))
	require.NotEmpty(t, codec.Describe(func(f *codec.Form) { form(new(T), f) }).Names)
}
