package damages_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
)

var virginiaDay = civil.On(2018, 12, 18)

const virginiaCap = "us-va-punitive-cap-1988"

func elect(o *damages.Order, s remittitur.Status) *damages.Order {
	o.Election = &damages.Election{Status: s}
	return o
}

// Campbell v. State Farm, 538 U.S. 408 and 2004 UT 34, 98 P.3d 409: special damages of $2,086.75 with the remitted
// million; $9,018,780.75 in the end.
func TestStateFarmAVacatedOrderBringsNoEarlierOneBack(t *testing.T) {
	m := matter("US-UT", civil.On(1996, 8, 1),
		award("distress", "d", head.KindEmotionalDistress, usd(2_600_000)),
		award("special", "d", head.KindEconomic, expect.Dec("2086.75")),
		award("punitive", "d", head.KindPunitive, usd(145_000_000)))
	elect(order(m, "remittitur", limitTo(1_000_000, "distress"), limitTo(25_000_000, "punitive")), remittitur.Accepted)
	order(m, "utah-2001", damages.Act{Kind: damages.ActRestore, On: on("punitive"), From: "verdict"})
	order(m, "supreme-court", does(damages.ActRemand, "punitive")).Vacates = names("utah-2001")
	order(m, "utah-2004", damages.Act{Kind: damages.ActSet, On: on("punitive"), To: limit.Times(9, limit.Compensatory), Ground: remittitur.DueProcess})

	for _, c := range []struct{ through, punitive, distress, standing string }{
		{"verdict", "145000000", "2600000", ""},
		{"remittitur", "25000000", "1000000", "operative"},
		{"utah-2001", "145000000", "1000000", "operative"},
		{"supreme-court", gone, "1000000", "operative"},
		{"utah-2004", "9018780.75", "1000000", "operative"},
	} {
		j := through(t, m, c.through)
		require.Equal(t, c.through, j.Through().ID)
		require.False(t, j.Conditional())
		b := j.IfAccepted()
		is(t, b, "punitive", c.punitive)
		is(t, b, "distress", c.distress)
		require.Equal(t, c.standing, b.StatusOf("remittitur").String(), "at %s", c.through)
	}
	b := assess(t, m).IfAccepted()
	totals(t, b, "10020867.50", true)
	require.Equal(t, damages.OrderVacated, b.StatusOf("utah-2001"))
	require.Equal(t, damages.OrderOperative, b.StatusOf("supreme-court"))
	require.Equal(t, damages.OrderStatusUnspecified, b.StatusOf("verdict"), "a verdict is no order")
	require.Equal(t, damages.OrderStatusUnspecified, b.StatusOf("nothing"))
	require.Equal(t, damages.OrderStatusUnspecified, through(t, m, "verdict").IfAccepted().StatusOf("utah-2004"), "not yet made")
	totals(t, through(t, m, "supreme-court").IfAccepted(), "1002086.75", false)
}

// The statute's cap stands beneath the order and comes back by itself when the order goes, as in Arizona v. ASARCO LLC,
// 773 F.3d 1050 (9th Cir. 2014); Virginia's $350,000 stands in for the cap of that case.
func TestAsarcoTheCapStandsAgainWhenTheOrderIsVacated(t *testing.T) {
	m := matter("US-VA", virginiaDay, award("c", "d", head.KindNominal, usd(1)), award("x", "d", head.KindPunitive, usd(868_750)))
	is(t, assess(t, m).IfAccepted(), "x", "350000")
	order(m, "district", limitTo(125_000, "x"))
	is(t, assess(t, m).IfAccepted(), "x", "125000")
	m.Docket = append(m.Docket, damages.Event{ID: "en-banc", Order: &damages.Order{Vacates: names("district")}})
	b := assess(t, m).IfAccepted()
	is(t, b, "x", "350000")
	require.Equal(t, damages.OrderVacated, b.StatusOf("district"))
	require.Equal(t, damages.OrderOperative, b.StatusOf("en-banc"))
}

// Lindenberg v. Jackson National Life, 912 F.3d 348 (6th Cir. 2018) took a cap out of the matter.
func TestLindenbergADisappliedCapGivesTheVerdictBack(t *testing.T) {
	build := func() *damages.Matter {
		return matter("US-VA", virginiaDay, award("c", "d", head.KindEconomic, usd(350_000)), award("x", "d", head.KindPunitive, usd(3_000_000)))
	}
	disapply := damages.Act{Kind: damages.ActDisapply, On: on("x"), Rule: virginiaCap}
	m := build()
	order(m, "appeal", disapply)
	is(t, assess(t, m).IfAccepted(), "x", "3000000")
	require.Equal(t, damages.OrderOperative, assess(t, m).IfAccepted().StatusOf("appeal"))
	m.Docket = append(m.Docket, damages.Event{ID: "certiorari", Order: &damages.Order{Vacates: names("appeal")}})
	is(t, assess(t, m).IfAccepted(), "x", "350000")

	m = build()
	order(m, "trial-court", limitTo(100_000, "x"))
	order(m, "appeal", disapply, damages.Act{Kind: damages.ActRestore, On: on("x"), From: "verdict"})
	is(t, assess(t, m).IfAccepted(), "x", "3000000")

	m = build()
	order(m, "appeal", disapply, does(damages.ActRemand, "x"))
	is(t, assess(t, m).IfAccepted(), "x", gone)
	verdict(m, "retrial", award("x", "d", head.KindPunitive, usd(2_000_000)))
	is(t, assess(t, m).IfAccepted(), "x", "2000000")
}

// In Diaz v. Tesla (N.D. Cal.) one offer cut two awards; it was refused, and a second jury gave $175,000 and $3,000,000.
func TestDiazOneElectionOverTwoActs(t *testing.T) {
	m := uncapped(award("c", "d", head.KindEmotionalDistress, usd(6_900_000)), award("x", "d", head.KindPunitive, usd(130_000_000)))
	elect(order(m, "remittitur", limitTo(1_500_000, "c"), limitTo(13_500_000, "x")), remittitur.Rejected)
	b := assess(t, m).IfAccepted()
	is(t, b, "c", gone)
	is(t, b, "x", gone)
	totals(t, b, "0", false)
	require.Equal(t, damages.OrderRefused, b.StatusOf("remittitur"))
	c, _ := b.Find("c")
	require.Equal(t, "undetermined until a new trial", c.Why())
	verdict(m, "retrial", award("c", "d", head.KindEmotionalDistress, usd(175_000)), award("x", "d", head.KindPunitive, usd(3_000_000)))
	b = assess(t, m).IfAccepted()
	is(t, b, "c", "175000")
	is(t, b, "x", "3000000")
	totals(t, b, "3175000", true)
	c, _ = b.Find("c")
	require.Equal(t, "retrial", b.Verdict(c).ID)
	expect.Equal(t, "175000", b.Award(c).Amount)
	expect.Equal(t, "175000", c.Found())

	m.Docket[1].Order.Election.Status = remittitur.Open
	require.Len(t, branches(assess(t, m)), 1, "the second verdict leaves nothing of the offer to decide")
	j := through(t, m, "remittitur")
	require.Len(t, branches(j), 2, "one choice over both acts")
	totals(t, j.IfAccepted(), "15000000", true)
}

// BMW v. Gore: 4,000,000; 2,000,000; remanded, 517 U.S. 559 (1996); 50,000 or a new trial, 701 So. 2d 507 (Ala. 1997).
func TestGoreIsUndeterminedBetweenTheRemandAndTheNewFigure(t *testing.T) {
	m := matter("US-AL", civil.On(1990, 1, 1), award("loss", "d", head.KindCompensatory, usd(4_000)), award("x", "d", head.KindPunitive, usd(4_000_000)))
	m.Dates.Verdict, m.Dates.Judgment = civil.Date{}, civil.Date{} // a statute of that day capped some punitive damages, and not these
	elect(order(m, "alabama-1994", limitTo(2_000_000, "x")), remittitur.Accepted)
	order(m, "supreme-court", does(damages.ActRemand, "x")).Vacates = names("alabama-1994")
	elect(order(m, "alabama-1997", setTo(50_000, "x")), remittitur.Open)
	is(t, through(t, m, "verdict").IfAccepted(), "x", "4000000")
	is(t, through(t, m, "alabama-1994").IfAccepted(), "x", "2000000")
	is(t, through(t, m, "supreme-court").IfAccepted(), "x", gone)
	j := assess(t, m)
	require.Len(t, branches(j), 2)
	totals(t, j.IfAccepted(), "54000", true)
	is(t, branches(j)[1], "x", gone)
	is(t, branches(j)[1], "loss", "4000")
}

// Capitol Records v. Thomas-Rasset, 692 F.3d 899 (8th Cir. 2012): verdicts of $222,000, $1,920,000 and $1,500,000, cuts
// to $54,000 refused and then made outright, and at last the first verdict.
func TestThreeVerdictsAndTheFirstOneInTheEnd(t *testing.T) {
	songs := func(n int64) damages.Award { return award("songs", "d", head.KindStatutory, usd(n)) }
	m := uncapped(songs(222_000))
	order(m, "new-trial", does(damages.ActRemand, "songs"))
	verdict(m, "second", songs(1_920_000))
	elect(order(m, "remittitur", limitTo(54_000, "songs")), remittitur.Rejected)
	verdict(m, "third", songs(1_500_000))
	order(m, "due-process", limitTo(54_000, "songs"))
	order(m, "eighth-circuit", damages.Act{Kind: damages.ActRestore, On: on("songs"), From: "verdict"}).Vacates = names("due-process", "new-trial")
	for _, c := range [][2]string{{"verdict", "222000"}, {"new-trial", gone}, {"second", "1920000"}, {"remittitur", gone},
		{"third", "1500000"}, {"due-process", "54000"}, {"eighth-circuit", "222000"}} {
		is(t, through(t, m, c[0]).IfAccepted(), "songs", c[1])
	}
	c, _ := assess(t, m).IfAccepted().Find("songs")
	require.Equal(t, "verdict", assess(t, m).IfAccepted().Verdict(c).ID)
}

func TestVacatingWhatDeterminedARemandedAwardLeavesItUndetermined(t *testing.T) {
	build := func(act damages.Act) *damages.Matter {
		m := uncapped(award("c", "d", head.KindEconomic, usd(1_000)), award("x", "d", head.KindPunitive, usd(90_000)))
		order(m, "remand", does(damages.ActRemand, "x"))
		order(m, "second", act)
		return m
	}
	for do, act := range map[string]damages.Act{
		"set": setTo(5_000, "x"), "strike": does(damages.ActStrike, "x"), "affirm": does(damages.ActAffirm, "x"),
		"restore": {Kind: damages.ActRestore, On: on("x"), From: "verdict"},
	} {
		m := build(act)
		want := map[string]string{"set": "5000", "strike": "0", "affirm": "90000", "restore": "90000"}[do]
		is(t, assess(t, m).IfAccepted(), "x", want)
		m.Docket = append(m.Docket, damages.Event{ID: "third", Order: &damages.Order{Vacates: names("second")}})
		is(t, assess(t, m).IfAccepted(), "x", gone)
	}
	m := build(limitTo(5_000, "x"))
	is(t, assess(t, m).IfAccepted(), "x", gone)
	m = build(setTo(5_000, "x"))
	order(m, "third", setTo(7_000, "x"))
	is(t, assess(t, m).IfAccepted(), "x", "7000")
	m.Docket = append(m.Docket, damages.Event{ID: "fourth", Order: &damages.Order{Vacates: names("second")}})
	is(t, assess(t, m).IfAccepted(), "x", "7000")
	m.Docket[len(m.Docket)-1].Order.Vacates = names("third")
	is(t, assess(t, m).IfAccepted(), "x", "5000")
	m.Docket[len(m.Docket)-1].Order.Vacates = names("second", "third")
	is(t, assess(t, m).IfAccepted(), "x", gone)
}

func TestAffirmingAfterARemandBringsBackWhatStood(t *testing.T) {
	m := uncapped(award("c", "d", head.KindEconomic, usd(1_000)), award("x", "d", head.KindPunitive, usd(90_000)))
	order(m, "cut", times(9, "x"))
	order(m, "remand", does(damages.ActRemand, "x"))
	is(t, assess(t, m).IfAccepted(), "x", gone)
	order(m, "affirmed", does(damages.ActAffirm, "x"))
	b := assess(t, m).IfAccepted()
	is(t, b, "x", "9000")
	require.Equal(t, damages.OrderOperative, b.StatusOf("cut"))
	require.Equal(t, damages.OrderOperative, b.StatusOf("affirmed"))
}

func TestALaterVerdictSupersedesAnOrder(t *testing.T) {
	m := uncapped(award("c", "d", head.KindEconomic, usd(1_000)), award("x", "d", head.KindPunitive, usd(90_000)))
	order(m, "cut", limitTo(10_000, "x"))
	verdict(m, "retrial", award("x", "d", head.KindPunitive, usd(80_000)))
	b := assess(t, m).IfAccepted()
	is(t, b, "x", "80000")
	require.Equal(t, damages.OrderSuperseded, b.StatusOf("cut"))
	require.Equal(t, "superseded", b.StatusOf("cut").String())
}

func TestWhatRestsOnAnUndeterminedAwardIsUndetermined(t *testing.T) {
	m := uncapped(award("c", "d", head.KindEconomic, usd(1_000)), award("x", "d", head.KindPunitive, usd(90_000)))
	order(m, "cut", times(9, "x"))
	order(m, "remand", does(damages.ActRemand, "c"))
	b := assess(t, m).IfAccepted()
	is(t, b, "c", gone)
	is(t, b, "x", gone)
	totals(t, b, "0", false)
	c, _ := b.Find("x")
	require.Contains(t, c.Why(), "rests on an undetermined award")
	for e := range b.Entries() {
		_, determined := e.After()
		require.False(t, determined)
		require.True(t, e.Change().IsZero())
		require.Contains(t, b.InWords(e), "which rests on an undetermined award")
	}
	_, determined, err := b.WhatIf("x", limit.Times(4, limit.Compensatory))
	require.NoError(t, err)
	require.False(t, determined)
}

func TestAnOrderThatSetsAFigureNeedsNoneToBeginWith(t *testing.T) {
	for do, want := range map[damages.ActKind]string{damages.ActSet: "500", damages.ActStrike: "0", damages.ActScale: gone} {
		m := uncapped(award("c", "d", head.KindEconomic, usd(1_000)), award("x", "d", head.KindPunitive, usd(90_000)))
		order(m, "remand", does(damages.ActRemand, "c"))
		order(m, "cut", times(9, "x"))
		act := damages.Act{Kind: do, On: on("x")}
		switch do {
		case damages.ActSet:
			act.To = limit.Dollars(500)
		case damages.ActScale:
			act.By = big.NewRat(1, 2)
		}
		order(m, "later", act)
		b := assess(t, m).IfAccepted()
		is(t, b, "x", want)
		for e := range b.Entries() {
			require.NotEmpty(t, b.InWords(e))
		}
		order(m, "last", times(9, "x"))
		is(t, assess(t, m).IfAccepted(), "x", gone)
	}
}

func TestOpenElectionsBranchWithAllAcceptedFirst(t *testing.T) {
	for n := 0; n <= 7; n++ {
		var awards []damages.Award
		for i := range n + 1 {
			awards = append(awards, award(fmt.Sprint("a", i), "d", head.KindEconomic, usd(1_000)))
		}
		m := uncapped(awards...)
		for i := range n {
			s := remittitur.Open
			if i%2 == 1 {
				s = remittitur.Unrecorded
			}
			elect(order(m, fmt.Sprint("o", i), limitTo(int64(100), fmt.Sprint("a", i))), s)
		}
		if n > damages.MaxElections {
			fails(t, m, "docket")
			continue
		}
		j := assess(t, m)
		require.Equal(t, n > 0, j.Conditional())
		bs := branches(j)
		require.Len(t, bs, 1<<n)
		totals(t, bs[0], fmt.Sprint(1_000+100*n), true)
		seen := map[string]bool{}
		for k, b := range bs {
			given := b.Elections()
			require.Len(t, given, n)
			key, accepted := "", 0
			for i, g := range given {
				require.Equal(t, fmt.Sprint("o", i), g.Event)
				want := gone
				if g.Accepted {
					want = "100"
					accepted++
				}
				is(t, b, fmt.Sprint("a", i), want)
				key += want
			}
			require.Equal(t, k == 0, accepted == n)
			require.False(t, seen[key])
			seen[key] = true
			totals(t, b, fmt.Sprint(1_000+100*accepted), accepted == n)
		}
	}
}

func TestBranchesStopWhenTheCallerDoes(t *testing.T) {
	j := assess(t, nso())
	for range j.Branches() {
		break
	}
	b := j.IfAccepted()
	for range b.Cells() {
		break
	}
	for range b.Entries() {
		break
	}
	for range b.Rules() {
		break
	}
	for range b.Obligations() {
		break
	}
}

func TestThroughStopsAtAnEventAndRefusesOneThatIsNone(t *testing.T) {
	j := through(t, nso(), "verdict")
	require.False(t, j.Conditional())
	is(t, j.IfAccepted(), "punitive", "167254000")
	_, err := damages.Assess(nso(), damages.Options{Through: "appeal"})
	require.EqualError(t, err, `options.through: "appeal" is no event (allowed: the ID of an event of the docket)`)
}

func TestAnActOnNothingIsAnError(t *testing.T) {
	m := nso()
	m.Docket[1].Order.Acts[0].On = damages.Selector{Kinds: head.Of(head.KindPenalty)}
	fails(t, m, "docket[1].order.acts[0].on")
}

func TestASelectorIsTheMeetingOfItsParts(t *testing.T) {
	for name, c := range map[string]struct {
		on   damages.Selector
		want [4]string
	}{
		"empty matches all": {damages.Selector{}, [4]string{"10", "10", "10", "10"}},
		"kinds":             {damages.Selector{Kinds: head.AllPunitive()}, [4]string{"100", "100", "10", "10"}},
		"for":               {damages.Selector{For: names("p2")}, [4]string{"100", "100", "100", "10"}},
		"against":           {damages.Selector{Against: names("d2", "d")}, [4]string{"10", "10", "10", "10"}},
		"against one":       {damages.Selector{Against: names("d2")}, [4]string{"100", "10", "100", "10"}},
		"claims and kinds":  {damages.Selector{Claims: names("other"), Kinds: head.AllCompensatory()}, [4]string{"100", "10", "100", "100"}},
		"causes":            {damages.Selector{Causes: names("nuisance")}, [4]string{"100", "10", "100", "100"}},
		"awards":            {on("e", "x"), [4]string{"10", "100", "10", "100"}},
	} {
		m := uncapped(award("e", "d", head.KindEconomic, usd(100)), award("e2", "d2", head.KindEconomic, usd(100)),
			award("x", "d", head.KindPunitive, usd(100)), award("x2", "d2", head.KindPunitive, usd(100)))
		m.Claims = append(m.Claims, damages.Claim{ID: "other", Law: "US-NM", Cause: "nuisance"})
		as := m.Docket[0].Verdict.Awards
		as[1].Claims, as[3].For = names("other"), names("p2")
		order(m, "o", damages.Act{Kind: damages.ActScale, On: c.on, By: big.NewRat(1, 10)})
		b := assess(t, m).IfAccepted()
		for i, id := range []string{"e", "e2", "x", "x2"} {
			t.Run(name+" "+id, func(t *testing.T) { is(t, b, id, c.want[i]) })
		}
	}
}

// A later verdict restates an award for the parties and on the claims it had, in whatever order they are listed. As many
// others are not the same.
func TestARestatedAwardIsBetweenTheSameParties(t *testing.T) {
	of := func(plaintiffs, defendants, claims []string) *damages.Matter {
		m := uncapped(damages.Award{ID: "a", For: names("p", "p2"), Against: names("d", "d2"), Claims: names("tort", "fraud"), Kind: head.KindMedical, Amount: usd(100)})
		m.Parties = append(m.Parties, damages.Party{ID: "p3", Role: damages.Plaintiff}, damages.Party{ID: "d3", Role: damages.Defendant})
		m.Claims = append(m.Claims, damages.Claim{ID: "fraud", Law: "US-NM"}, damages.Claim{ID: "contract", Law: "US-NM"})
		verdict(m, "retrial", damages.Award{ID: "a", For: plaintiffs, Against: defendants, Claims: claims, Kind: head.KindMedical, Amount: usd(70)})
		return m
	}
	is(t, assess(t, of(names("p", "p2"), names("d", "d2"), names("tort", "fraud"))).IfAccepted(), "a", "70")
	is(t, assess(t, of(names("p2", "p"), names("d2", "d"), names("fraud", "tort"))).IfAccepted(), "a", "70")
	for _, m := range []*damages.Matter{
		of(names("p", "p3"), names("d", "d2"), names("tort", "fraud")),
		of(names("p", "p2"), names("d", "d3"), names("tort", "fraud")),
		of(names("p", "p2"), names("d", "d2"), names("tort", "contract")),
		of(names("p"), names("d", "d2"), names("tort", "fraud")),
	} {
		fails(t, m, "docket[1].verdict.awards[0]")
	}
}
