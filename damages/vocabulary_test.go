package damages_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/limit"
)

// A misspelt finding used to be printed as established, while the rule that asks for it did not find it.
func TestANameThatNoLawKnowsIsAnErrorThatOffersTheNearest(t *testing.T) {
	build := func() *damages.Matter {
		return matter("US-TN", civil.On(2023, 6, 1), award("n", "d", head.KindNoneconomic, usd(1_000_000)))
	}
	m := build()
	m.Findings = []finding.Finding{{What: "felony_convicton", Status: finding.Established}}
	require.ErrorContains(t, fails(t, m, "findings[0].what"), "felony_conviction")

	m = build()
	m.Facts = []damages.Fact{{What: "net_wroth", Amount: usd(1)}}
	require.ErrorContains(t, fails(t, m, "facts[0].what"), "net_worth")

	m = build()
	m.Claims[0].Cause = "medmal"
	require.ErrorContains(t, fails(t, m, "claims[0].cause"), "the nearest are: med-mal")

	m = build()
	order(m, "o", damages.Act{Kind: damages.ActDisapply, On: on("n"), Rule: "us-tn-noneconomic-cap-2012"})
	require.ErrorContains(t, fails(t, m, "docket[1].order.acts[0].rule"), "us-tn-noneconomic-cap-2011")

	// A name of forty bytes and more is never cut.
	m = build()
	m.Findings = []finding.Finding{{What: "convicted_of_felony_arising_from_the_actions", Status: finding.NotEstablished}}
	err := fails(t, m, "findings[0].what")
	require.ErrorContains(t, err, `"convicted_of_felony_arising_from_the_actions"`)
	require.ErrorContains(t, err, "convicted_of_felony_arising_from_the_acts")
}

func TestANameOfOnesOwnAndOneThatAnOrderAsksForAreKnown(t *testing.T) {
	m := uncapped(award("c", "d", head.KindEconomic, usd(100)), award("x", "d", head.KindPunitive, usd(1000)))
	m.Findings = []finding.Finding{{What: "own_negative_report", Status: finding.Established}}
	m.Facts = []damages.Fact{{What: "own_headcount", Amount: usd(3)}}
	is(t, assess(t, m).IfAccepted(), "x", "1000")

	// 3 times the gain of 200 is 600; where the order's condition does not hold, 2 times.
	order(m, "o", damages.Act{Kind: damages.ActLimit, On: on("x"),
		To: limit.When("the_court_so_held", limit.Multiple(big.NewRat(3, 1), "gain_held"), limit.Multiple(big.NewRat(2, 1), "gain_held"))})
	m.Findings = append(m.Findings, finding.Finding{What: "the_court_so_held", Status: finding.Established})
	m.Facts = append(m.Facts, damages.Fact{What: "gain_held", Amount: usd(200)})
	is(t, assess(t, m).IfAccepted(), "x", "600")
	m.Findings, m.Facts = nil, nil
	err := fails(t, m, "findings", "facts")
	require.ErrorContains(t, err, `The order "o" asks`)
	require.ErrorContains(t, err, "gain_held")
}

// Loss of consortium follows from the injury of somebody whom the record knows.
func TestTheInjuredPersonOfAnotherIsSomebodyTheRecordKnows(t *testing.T) {
	build := func(person string) *damages.Matter {
		m := uncapped(award("c", "d", head.KindEconomic, usd(100)), award("love", "d", head.KindConsortium, usd(50)))
		m.Docket[0].Verdict.Awards[1].For, m.Docket[0].Verdict.Awards[1].Claims = names("p2"), names("loss")
		m.Parties[1].Capacity = damages.Derivative
		m.Claims[0].Person = "john"
		m.Claims = append(m.Claims, damages.Claim{ID: "loss", Law: "US-NM", Person: person})
		return m
	}
	is(t, assess(t, build("john")).IfAccepted(), "love", "50")
	is(t, assess(t, build("p")).IfAccepted(), "love", "50")
	require.ErrorContains(t, fails(t, build("jon"), "claims[1].person"), `"jon" is no party`)
}
