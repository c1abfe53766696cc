package damages_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/statutory"
)

// Set to 700,000 where the claimant bears a quarter of the fault, an award comes to 525,000 where the fault is taken off
// what the order leaves, and to 700,000 where the order has the last word.
func TestAnActOnAnAwardThatTheLawAlsoChangesSaysWhichComesFirst(t *testing.T) {
	build := func(a damages.Act) *damages.Matter {
		m := shares(uncapped(award("loss", "d", head.KindEconomic, usd(1_000_000))), map[string]int64{"p": 25, "d": 75})
		order(m, "o", a)
		return m
	}
	m := build(setTo(700_000, "loss"))
	err := fails(t, m, "docket[1].order.acts[0].stage")
	require.ErrorContains(t, err, `"loss" comes to $525,000.00 or to $700,000.00`)
	require.ErrorContains(t, err, "review, where the law applies to what the order leaves, credits, where the order has the last word")
	needs, err := damages.Needs(m, damages.Options{})
	require.NoError(t, err)
	require.Len(t, needs, 1)
	for stage, want := range map[law.Stage]string{law.StageReview: "525000", law.StageCredits: "700000"} {
		m.Docket[1].Order.Acts[0].Stage = stage
		is(t, assess(t, m).IfAccepted(), "loss", want)
	}
	_, err = damages.Prepare(build(setTo(700_000, "loss")), damages.Options{})
	require.NoError(t, err, "only an assessment asks")

	// Three quarters of a half are a half of three quarters; and where there is no fault nothing is asked.
	is(t, assess(t, build(damages.Act{Kind: damages.ActScale, On: on("loss"), By: big.NewRat(1, 2)})).IfAccepted(), "loss", "375000")
	m = build(setTo(700_000, "loss"))
	m.Docket[0].Verdict.Fault = nil
	is(t, assess(t, m).IfAccepted(), "loss", "700000")
	// What is struck for want of a basis in law is struck first.
	a := setTo(700_000, "loss")
	a.Ground = remittitur.LegalInsufficiency
	is(t, assess(t, build(a)).IfAccepted(), "loss", "525000")
	is(t, assess(t, build(does(damages.ActStrike, "loss"))).IfAccepted(), "loss", "0")
}

// Virginia's cap of $350,000: a limit comes to the same before it and after it, a figure set above it does not.
func TestAnActOnACappedAwardSaysWhichComesFirstWhereItMatters(t *testing.T) {
	build := func(a damages.Act) *damages.Matter {
		m := matter("US-VA", virginiaDay, award("x", "d", head.KindPunitive, usd(900_000)))
		order(m, "o", a)
		return m
	}
	is(t, assess(t, build(limitTo(500_000, "x"))).IfAccepted(), "x", "350000")
	is(t, assess(t, build(limitTo(125_000, "x"))).IfAccepted(), "x", "125000")
	is(t, assess(t, build(setTo(125_000, "x"))).IfAccepted(), "x", "125000")
	m := build(setTo(500_000, "x"))
	err := fails(t, m, "docket[1].order.acts[0].stage")
	require.ErrorContains(t, err, `"x" comes to $350,000.00 or to $500,000.00`)
	for stage, want := range map[law.Stage]string{law.StageInterest: "350000", law.StagePunitive: "500000"} {
		m.Docket[1].Order.Acts[0].Stage = stage
		is(t, assess(t, m).IfAccepted(), "x", want)
	}
	m = build(setTo(500_000, "x"))
	m.Docket[1].Order.Acts = append(m.Docket[1].Order.Acts, takesOut(virginiaCap, "x"))
	is(t, assess(t, m).IfAccepted(), "x", "500000")
}

// Only the act whose moment matters is asked about, in every branch once.
func TestOnlyTheActsThatTurnOnTheirMomentAreAskedAbout(t *testing.T) {
	m := shares(uncapped(award("loss", "d", head.KindEconomic, usd(1_000_000)), award("other", "d", head.KindEconomic, usd(100))), map[string]int64{"p": 25, "d": 75})
	elect(order(m, "o", damages.Act{Kind: damages.ActScale, On: on("loss"), By: big.NewRat(1, 2)}, limitTo(10, "other")), remittitur.Open)
	fails(t, m, "docket[1].order.acts[1].stage")
	m.Docket[1].Order.Acts[1].Stage = law.StageReview
	j := assess(t, m)
	require.True(t, j.Conditional())
	is(t, j.IfAccepted(), "other", "7.5")
	is(t, j.IfAccepted(), "loss", "375000")
}

// A credit comes where the law takes credits, after what a statute multiplies; but where fault is taken off and the law was
// not found to say which comes first, the order has to.
func TestACreditComesWhereTheLawTakesCredits(t *testing.T) {
	m := shares(uncapped(award("loss", "d", head.KindEconomic, usd(1_000))), map[string]int64{"p": 25, "d": 75})
	order(m, "o", damages.Act{Kind: damages.ActCredit, On: on("loss"), To: limit.Dollars(100)})
	fails(t, m, "docket[1].order.acts[0].stage")
	for stage, want := range map[law.Stage]string{law.StageReview: "675", law.StageCredits: "650"} {
		m.Docket[1].Order.Acts[0].Stage = stage
		is(t, assess(t, m).IfAccepted(), "loss", want)
	}
}

// Mass. Gen. Laws ch. 93A, § 9(3) gives at least $25: an order that trebles an award of nothing before the statute is asked
// acts on nothing.
func TestWhatAnOrderActsOnExistsWhenItActs(t *testing.T) {
	m := remedied("US-MA", "consumer-protection", award("harm", "d", head.KindEconomic, usd(0)), damages.Remedy{Statute: "us-ma-93a-9", Measures: statutory.ActualDamages})
	is(t, assess(t, m).IfAccepted(), "harm", "25")
	order(m, "o", damages.Act{Kind: damages.ActScale, On: on("harm"), By: big.NewRat(3, 1)})
	err := fails(t, m, "docket[1].order.acts[0].stage")
	require.ErrorContains(t, err, `acts on the award "harm" before its statute fixes a sum`)
	m.Docket[1].Order.Acts[0].Stage = law.StageStatutory
	is(t, assess(t, m).IfAccepted(), "harm", "75")
}
