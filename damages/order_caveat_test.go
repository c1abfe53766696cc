package damages_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// painCap limits noneconomic damages of each plaintiff.
func painCap(dollars int64) law.Change {
	return law.ReplaceCompensatoryCaps("", mine("cap", immutable.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(dollars)})))
}

// ofOrder are the caveats of a branch about an order of stages.
func ofOrder(b *damages.Branch) (out []damages.Caveat) {
	for _, c := range b.Caveats() {
		if c.Kind == damages.CaveatOrder || c.Kind == damages.CaveatCreditOrder {
			out = append(out, c)
		}
	}
	return out
}

// By hand: 1,000,000 less 20 percent, to the cap of 500,000, less 100,000 is 400,000. The other five orders come to 500,000,
// 300,000, 320,000, 500,000 and 400,000. Where the law puts fault before credits, only the first three are open.
func TestTheOrderThatWasNotFoundIsSaidOnlyWhereItChangesAFigure(t *testing.T) {
	award := func(dollars int64) *damages.Matter {
		return shares(uncapped(award("n", "d", head.KindPainAndSuffering, usd(dollars))), map[string]int64{"p": 20, "d": 80})
	}
	after := fault.Credit{Method: fault.ProTanto, Order: fault.AfterFault}
	for name, c := range map[string]struct {
		m         *damages.Matter
		law       []law.Change
		is        string
		kind      damages.CaveatKind
		low, high string
		says      string
	}{
		"fault and a cap": {award(1_000_000), []law.Change{painCap(250_000)}, "250000", damages.CaveatOrder, "200000", "200000",
			"the figures take the claimant's fault before caps on compensatory damages; no authority for that order was found in the law of New Mexico, " +
				"and in another the awards would come in all to $200,000.00, not to $250,000.00"},
		"fault below a cap":                          {award(100_000), []law.Change{painCap(250_000)}, "80000", 0, "", "", ""},
		"fault to the cap, which the award is above": {award(300_000), []law.Change{painCap(250_000)}, "240000", damages.CaveatOrder, "200000", "200000", ""},
		"fault and a credit": {settled(award(100_000), 30_000), []law.Change{jointly(), credit(dollarCredit())}, "50000", damages.CaveatCreditOrder, "56000", "56000",
			"the figures take the claimant's fault before what others paid; no authority for that order was found in the law of New Mexico, " +
				"and in another the awards would come in all to $56,000.00, not to $50,000.00"},
		"fault and a credit, in an order that the law on credits has": {settled(award(100_000), 30_000), []law.Change{jointly(), credit(after)}, "50000", 0, "", "", ""},
		"fault and a credit, in an order that was found": {settled(award(100_000), 30_000),
			[]law.Change{jointly(), credit(dollarCredit()), law.ReplaceOrder("", mine("order", immutable.Of(law.StageCredits, law.StageFault)))}, "56000", 0, "", "", ""},
		"fault and a share, which give the same in either order": {settled(award(100_000), 30_000), []law.Change{jointly(), credit(fault.Credit{Method: fault.Proportionate})},
			"80000", 0, "", "", ""},
		"all three": {settled(award(1_000_000), 100_000), []law.Change{jointly(), painCap(500_000), credit(dollarCredit())}, "400000", damages.CaveatOrder, "300000", "500000",
			"the figures take the claimant's fault before caps on compensatory damages, and the claimant's fault before what others paid, and " +
				"caps on compensatory damages before what others paid; no authority for that order was found in the law of New Mexico, " +
				"and in another the awards would come in all to $300,000.00 to $500,000.00, not to $400,000.00"},
		"all three, of which the order of two was found": {settled(award(1_000_000), 100_000), []law.Change{jointly(), painCap(500_000), credit(after)}, "400000",
			damages.CaveatOrder, "300000", "500000",
			"the figures take the claimant's fault before caps on compensatory damages, and caps on compensatory damages before what others paid; " +
				"no authority for that order was found in the law of New Mexico, and in another the awards would come in all to $300,000.00 to $500,000.00, not to $400,000.00"},
		"a cap alone": {uncapped(damages.Award{ID: "n", For: names("p"), Against: names("d"), Claims: names("tort"), Kind: head.KindPainAndSuffering, Amount: usd(900)}),
			[]law.Change{painCap(500)}, "500", 0, "", "", ""},
	} {
		t.Run(name, func(t *testing.T) {
			b := under(t, c.m, c.law...)
			is(t, b, "n", c.is)
			got := ofOrder(b)
			if c.kind == damages.CaveatUnspecified {
				require.Empty(t, got)
				return
			}
			require.Len(t, got, 1)
			require.Equal(t, c.kind, got[0].Kind)
			require.NotNil(t, got[0].Otherwise)
			expect.Equal(t, c.low, got[0].Otherwise.Low)
			expect.Equal(t, c.high, got[0].Otherwise.High)
			if c.says != "" {
				require.Equal(t, c.says, got[0].Text)
			}
			require.Equal(t, "us-nm-order", string(got[0].Rule))
			require.Empty(t, got[0].Authority, "what was read does not say it")
		})
	}
}

func TestAnOrderInDoubtIsInTheJSONForm(t *testing.T) {
	m := shares(uncapped(award("n", "d", head.KindPainAndSuffering, usd(1_000_000))), map[string]int64{"p": 20, "d": 80})
	j, err := damages.Assess(m, damages.Options{Law: []law.Jurisdiction{newMexico(t, painCap(250_000))}})
	require.NoError(t, err)
	text, err := json.Marshal(j)
	require.NoError(t, err)
	require.Contains(t, string(text), `"otherwise":{"low":"200000.00","high":"200000.00"}`)
}

// What an undivided award comes to is not known here, and the order changes it if it is noneconomic.
func TestAnOrderInDoubtIsSaidOfAnAwardThatNobodyDivided(t *testing.T) {
	m := shares(uncapped(award("c", "d", head.KindCompensatory, usd(1_000_000))), map[string]int64{"p": 20, "d": 80})
	b := under(t, m, painCap(250_000))
	is(t, b, "c", gone)
	got := ofOrder(b)
	require.Len(t, got, 1)
	require.Nil(t, got[0].Otherwise)
	require.Equal(t, "the figures take the claimant's fault before caps on compensatory damages; no authority for that order was found in the law of New Mexico, "+
		"and another changes them", got[0].Text)
}

// Kisling v. Grosz, 565 P.3d 226 (Alaska 2025): a quarter of 1,200,000 is 300,000, which is below the limit of 400,000.
func TestAlaskaAllocatesFaultBeforeItsCap(t *testing.T) {
	m := shares(matter("US-AK", civil.On(2018, 5, 1), award("n", "d", head.KindPainAndSuffering, usd(1_200_000))), map[string]int64{"p": 75, "d": 25})
	m.Claims[0].Cause = "personal-injury"
	m.Findings = []finding.Finding{{What: "severe_permanent_impairment_or_disfigurement", Status: finding.NotEstablished}}
	m.Facts = []damages.Fact{{What: "life_expectancy_years", Amount: usd(30)}}
	b := assess(t, m).IfAccepted()
	is(t, b, "n", "300000")
	require.Empty(t, ofOrder(b))
	// and the share of someone who is not before the court is left out first: 80 percent of 450,000, not of 400,000
	m = shares(matter("US-AK", civil.On(2018, 5, 1), award("n", "d", head.KindPainAndSuffering, usd(450_000))), map[string]int64{"d": 80, "absent": 20})
	m.Claims[0].Cause = "personal-injury"
	m.Findings = []finding.Finding{{What: "severe_permanent_impairment_or_disfigurement", Status: finding.NotEstablished}}
	m.Facts = []damages.Fact{{What: "life_expectancy_years", Amount: usd(30)}}
	is(t, assess(t, m).IfAccepted(), "n", "360000")
}

// Scott v. Cascade Structures, 100 Wash. 2d 537 (1983): 570,000 less two thirds, less 60,000. The court took 66.67 percent for two
// thirds and states 190,000 and 130,000; 66.67 percent leaves 189,981.
func TestWashingtonTakesFaultOffBeforeTheSettlement(t *testing.T) {
	m := matter("US-WA", civil.On(1987, 5, 7), award("c", "d", head.KindLossOfSupport, usd(570_000)))
	m.Claims[0].Cause = "negligence"
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "p", Percent: expect.Dec("66.67")}, {Of: "d", Percent: expect.Dec("33.33")}}
	m.Findings = []finding.Finding{{What: damages.GoodFaith, Status: finding.Established}, {What: "acted_in_concert", Status: finding.Established}}
	b := assess(t, settled(m, 60_000)).IfAccepted()
	is(t, b, "c", "129981")
	require.Empty(t, ofOrder(b))
}

// Batchelder v. Indiana University Health Care Associates (Ind. Ct. App. 2020): the settlement comes off the damages, and what is left is
// capped; the other way round nothing would be left.
func TestIndianaCreditsASettlementBeforeTheMalpracticeCap(t *testing.T) {
	m := matter("US-IN", civil.On(2015, 9, 25), award("c", "d", head.KindLossOfSupport, usd(6_000_000)))
	m.Claims[0].Cause = "med-mal"
	b := assess(t, settled(m, 1_250_000)).IfAccepted()
	is(t, b, "c", "1250000")
	require.Empty(t, ofOrder(b))
}
