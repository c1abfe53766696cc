package damages_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
)

func TestALimitLowersAndNeverRaises(t *testing.T) {
	for _, c := range []struct{ awarded, limit, want string }{
		{"899.99", "100", "899.99"}, {"900", "100", "900"}, {"900.01", "100", "900"}, {"1", "1000000", "1"}, {"0", "100", "0"}, {"900", "0", "0"},
	} {
		m := uncapped(award("c", "d", head.KindEconomic, expect.Dec(c.limit)), award("x", "d", head.KindPunitive, expect.Dec(c.awarded)))
		order(m, "o", times(9, "x"))
		b := assess(t, m).IfAccepted()
		is(t, b, "x", c.want)
		for e := range b.Entries() {
			require.NotEmpty(t, b.InWords(e))
		}
	}
}

func TestALimitPerPlaintiffAsksForTheDivisionOfAJointAward(t *testing.T) {
	for unit, path := range map[limit.Unit]string{limit.Plaintiff: "for", limit.Defendant: "against", limit.Claim: "claims"} {
		m := uncapped(award("c", "d", head.KindEconomic, usd(1_000)), award("x", "d", head.KindPunitive, usd(1_000_000)))
		m.Claims = append(m.Claims, damages.Claim{ID: "other", Law: "US-NM"})
		x := &m.Docket[0].Verdict.Awards[1]
		x.For, x.Against, x.Claims = names("p", "p2"), names("d", "d2"), names("tort", "other")
		act := limitTo(500, "x")
		act.Unit = unit
		order(m, "o", act)
		require.ErrorContains(t, fails(t, m, "docket[0].verdict.awards[1]."+path), "one award for each")
	}
}

func TestOnePoolOfTheActionDividesToTheCent(t *testing.T) {
	for name, c := range map[string]struct{ awarded, want []string }{
		"two to one":                         {[]string{"1000000", "500000"}, []string{"233333.33", "116666.67"}},
		"three equals, residue to the first": {[]string{"200000", "200000", "200000"}, []string{"116666.66", "116666.67", "116666.67"}},
		"one cent too much":                  {[]string{"200000.01", "150000"}, []string{"200000.00", "150000.00"}},
		"under the cap":                      {[]string{"200000", "149999.99"}, []string{"200000", "149999.99"}},
		"at the cap":                         {[]string{"200000", "150000"}, []string{"200000", "150000"}},
	} {
		t.Run(name, func(t *testing.T) {
			var awards []damages.Award
			for i, a := range c.awarded {
				awards = append(awards, award("x"+string(rune('0'+i)), []string{"d", "d2", "d"}[i], head.KindPunitive, expect.Dec(a)))
			}
			b := assess(t, matter("US-VA", virginiaDay, awards...)).IfAccepted()
			sum := usd(0)
			for i := range c.want {
				cell, _ := b.Find("x" + string(rune('0'+i)))
				d, _ := cell.Amount()
				sum = sum.Add(d)
			}
			for i, w := range c.want {
				is(t, b, "x"+string(rune('0'+i)), w)
			}
			if name != "under the cap" {
				expect.Equal(t, "350000", sum)
			}
		})
	}
}

func TestTheResidueGoesToTheLargestAward(t *testing.T) {
	// 350,000 × 300,000 ÷ 700,001 = 149,999.785...; × 100,001 ÷ 700,001 = 50,000.428...: 149,999.79 twice and 50,000.43
	// come to 350,000.01, a cent too much, which the first of the two largest bears.
	b := assess(t, matter("US-VA", virginiaDay, award("small", "d", head.KindPunitive, usd(100_001)),
		award("large", "d2", head.KindPunitive, usd(300_000)), award("equal", "d", head.KindPunitive, usd(300_000)))).IfAccepted()
	is(t, b, "small", "50000.43")
	is(t, b, "large", "149999.78")
	is(t, b, "equal", "149999.79")
	totals(t, b, "350000", true)
	for e := range b.Entries() {
		r, ok := b.RuleOf(e)
		if e.Kind() == damages.EntryRound {
			continue
		}
		require.True(t, ok)
		require.Equal(t, dated.RuleID(virginiaCap), r.ID())
		require.Equal(t, "US-VA", r.Jurisdiction())
		require.NotEmpty(t, b.InWords(e))
		require.NotEmpty(t, b.Authorities(e))
		require.True(t, b.Formula(e).Equal(limit.Dollars(350_000)))
		ev, act := b.OrderOf(e)
		require.Nil(t, ev)
		require.Nil(t, act)
	}
}

func TestACounterclaimHasAPoolOfItsOwn(t *testing.T) {
	m := matter("US-VA", virginiaDay, award("x", "d", head.KindPunitive, usd(5_000_000)), award("y", "d2", head.KindPunitive, usd(5_000_000)))
	m.Claims = append(m.Claims, damages.Claim{ID: "counter", Law: "US-VA", Action: "counterclaim"})
	v := m.Docket[0].Verdict
	v.Awards = append(v.Awards, damages.Award{ID: "z", For: names("d"), Against: names("p"), Claims: names("counter"), Kind: head.KindPunitive, Amount: usd(400_000)})
	b := assess(t, m).IfAccepted()
	is(t, b, "x", "175000")
	is(t, b, "y", "175000")
	is(t, b, "z", "350000")

	v.Awards[2].Claims = names("counter", "tort")
	fails(t, m, "docket[0].verdict.awards[2].claims[1]")
}

func TestAPoolWithAnUndeterminedAwardIsUndeterminedWhicheverComesFirst(t *testing.T) {
	for _, remanded := range []string{"x", "y"} {
		m := matter("US-VA", virginiaDay, award("x", "d", head.KindPunitive, usd(5_000_000)), award("y", "d2", head.KindPunitive, usd(5_000_000)))
		order(m, "o", does(damages.ActRemand, remanded))
		b := assess(t, m).IfAccepted()
		is(t, b, "x", gone)
		is(t, b, "y", gone)
	}
}

// Lompe v. Sunridge Partners, LLC, 818 F.3d 1041 (10th Cir. 2016): $3,000,000 found, plaintiff 10 percent at fault,
// Sunridge 25, AMC 65; AMC's share of the judgment, $1,950,000, is the measure of its punitive award.
func lompe(m limit.Measure) *damages.Matter {
	c := award("c", "d", head.KindCompensatory, usd(3_000_000))
	c.Against = names("d", "d2")
	out := uncapped(c, award("x", "d2", head.KindPunitive, usd(22_500_000)))
	out.Docket[0].Verdict.Fault = []fault.Share{{Of: "p", Percent: usd(10)}, {Of: "d", Percent: usd(25)}, {Of: "d2", Percent: usd(65)}}
	out.Claims[0].Cause = "negligence"
	act := times(1, "x")
	if m.Base != "" {
		act.Measures = []limit.Measure{m}
	}
	order(out, "appeal", act)
	return out
}

func TestLompeAJointAwardCountsWholeOrByShareAsStated(t *testing.T) {
	all := limit.Plaintiff | limit.Defendant | limit.Claim
	for name, c := range map[string]struct {
		at    limit.At
		joint limit.Joint
		match limit.Unit
		want  string
	}{
		"by share":           {limit.Standing, limit.ByShare, all, "1950000"},
		"by share, as found": {limit.Found, limit.ByShare, all, "2166666.67"},
		"whole":              {limit.Standing, limit.Whole, all, "2700000"},
		"whole, as found":    {limit.Found, limit.Whole, all, "3000000"},
		"not by defendant":   {limit.Standing, limit.JointUnstated, limit.Plaintiff, "2700000"},
		"everything":         {limit.Standing, limit.JointUnstated, 0, "2700000"},
	} {
		t.Run(name, func(t *testing.T) {
			m := limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: c.match, At: c.at, Joint: c.joint}
			b := assess(t, lompe(m)).IfAccepted()
			is(t, b, "x", c.want)
			is(t, b, "c", "2700000")
			d, determined, err := b.Measure("x", m)
			require.NoError(t, err)
			require.True(t, determined)
			expect.Equal(t, c.want, d)
			w, _, err := b.WhatIf("x", limit.Times(2, limit.Compensatory), m)
			require.NoError(t, err)
			if c.joint == limit.ByShare && c.at == limit.Standing {
				expect.Equal(t, "3900000", w)
			}
		})
	}
	err := fails(t, lompe(limit.Measure{}), "docket[1].order.acts[0].to")
	require.ErrorContains(t, err, "shared with others")
	m := lompe(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: all, Joint: limit.ByShare})
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "p", Percent: usd(10)}, {Of: "d", Percent: usd(90)}}
	require.ErrorContains(t, fails(t, m, "docket[1].order.acts[0].to", "docket[0].verdict.fault"), `no share of fault was found of "d2"`)
}

func TestEachPlaintiffHasALimitOfHisOwn(t *testing.T) {
	m := uncapped(award("c", "d", head.KindEconomic, usd(100)), award("c2", "d", head.KindEconomic, usd(1_000)),
		award("x", "d", head.KindPunitive, usd(50_000)), award("x2", "d", head.KindPunitive, usd(50_000)), award("y", "d2", head.KindPunitive, usd(50_000)))
	as := m.Docket[0].Verdict.Awards
	as[1].For, as[3].For = names("p2"), names("p2")
	act := damages.Act{Kind: damages.ActLimit, On: damages.Selector{Kinds: head.AllPunitive()}, To: limit.Times(9, limit.Compensatory), Unit: limit.Plaintiff}
	order(m, "o", act)
	b := assess(t, m).IfAccepted()
	is(t, b, "x", "450") // p's 900 in halves
	is(t, b, "y", "450")
	is(t, b, "x2", "9000")
}

func TestLimitsPerPersonAndOccurrence(t *testing.T) {
	build := func(u limit.Unit) *damages.Matter {
		m := uncapped(award("a", "d", head.KindNoneconomic, usd(300)), award("b", "d", head.KindNoneconomic, usd(300)), award("c", "d", head.KindNoneconomic, usd(300)))
		m.Claims = []damages.Claim{{ID: "tort", Law: "US-NM", Person: "ann", Occurrence: "crash"}, {ID: "t2", Law: "US-NM", Person: "ann", Occurrence: "fire"}, {ID: "t3", Law: "US-NM", Person: "bob", Occurrence: "fire"}}
		as := m.Docket[0].Verdict.Awards
		as[1].Claims, as[2].Claims = names("t2"), names("t3")
		act := limitTo(200, "a", "b", "c")
		act.Unit = u
		order(m, "o", act)
		return m
	}
	for u, want := range map[limit.Unit][3]string{
		limit.EachAward: {"200", "200", "200"}, limit.Person: {"100", "100", "200"}, limit.Occurrence: {"200", "100", "100"},
		limit.Person | limit.Occurrence: {"200", "200", "200"}, limit.Claim: {"200", "200", "200"}, limit.Action: {"66.66", "66.67", "66.67"},
	} {
		b := assess(t, build(u)).IfAccepted()
		for i, id := range []string{"a", "b", "c"} {
			is(t, b, id, want[i])
		}
	}
	m := build(limit.Person)
	m.Docket[0].Verdict.Awards[0].Claims = names("t2", "t3")
	fails(t, m, "docket[0].verdict.awards[0].claims")
}

func TestPunitiveDamagesBearACutFirstWhereTheLimitSaysSo(t *testing.T) {
	for _, c := range []struct {
		limit int64
		want  [3]string
	}{
		{600_000, [3]string{"200000", "300000", "100000"}}, {350_000, [3]string{"200000", "112500", "37500"}},
		{200_000, [3]string{"200000", "0", "0"}}, {150_000, [3]string{"150000", "0", "0"}}, {0, [3]string{"0", "0", "0"}},
	} {
		m := uncapped(award("c", "d", head.KindEconomic, usd(200_000)), award("x", "d", head.KindPunitive, usd(300_000)), award("y", "d", head.KindPunitive, usd(100_000)))
		act := limitTo(c.limit, "c", "x", "y")
		act.Unit, act.Spread, act.Stage = limit.Action, limit.PunitiveFirst, law.StagePunitive
		order(m, "o", act)
		b := assess(t, m).IfAccepted()
		for i, id := range []string{"c", "x", "y"} {
			is(t, b, id, c.want[i])
		}
	}
}

func TestOneLimitOverTwoStagesHasToSayWhichIsMeant(t *testing.T) {
	m := uncapped(award("c", "d", head.KindEconomic, usd(100)), award("x", "d", head.KindPunitive, usd(300)))
	act := limitTo(100, "c", "x")
	act.Unit = limit.Action
	order(m, "o", act)
	fails(t, m, "docket[1].order.acts[0].stage")
	m.Docket[1].Order.Acts[0].Stage = law.StagePunitive
	b := assess(t, m).IfAccepted()
	is(t, b, "c", "25")
	is(t, b, "x", "75")
}

func TestFactsThatAreMissingOrContradictAreNamed(t *testing.T) {
	build := func(facts ...damages.Fact) *damages.Matter {
		m := uncapped(award("c", "d", head.KindEconomic, usd(100)), award("x", "d", head.KindPunitive, usd(1_000_000)))
		m.Facts = facts
		order(m, "o", damages.Act{Kind: damages.ActLimit, On: on("x"), To: limit.Multiple(big.NewRat(1, 10), limit.NetWorth)})
		return m
	}
	worth := func(n int64, about ...string) damages.Fact {
		return damages.Fact{What: limit.NetWorth, Amount: usd(n), About: about}
	}
	is(t, assess(t, build(worth(70_000))).IfAccepted(), "x", "7000")
	is(t, assess(t, build(worth(70_000, "d"), worth(10, "d2"))).IfAccepted(), "x", "7000")
	is(t, assess(t, build(worth(70_000, "d"), worth(70_000))).IfAccepted(), "x", "7000")
	require.ErrorContains(t, fails(t, build(), "facts"), "net_worth")
	require.ErrorContains(t, fails(t, build(worth(1, "d2")), "facts"), "net_worth")
	require.ErrorContains(t, fails(t, build(worth(1, "d"), worth(2)), "facts[1]"), "contradicts")
	other := worth(1)
	other.Claims = names("else")
	m := build(other)
	m.Claims = append(m.Claims, damages.Claim{ID: "else", Law: "US-NM"})
	fails(t, m, "facts")
}

// Ala. Code § 6-11-21: the greater of three times compensatory damages and $500,000; of three times and $1,500,000 for
// physical injury; of $50,000 and a tenth of net worth for a small business; none for intentional physical injury.
func TestAlabamasTiersTurnOnFindings(t *testing.T) {
	build := func(compensatory int64, answers map[finding.Topic]finding.Status) *damages.Matter {
		m := matter("US-AL", civil.On(2005, 6, 1), award("c", "d", head.KindEconomic, usd(compensatory)), award("x", "d", head.KindPunitive, usd(9_000_000)))
		for _, q := range []finding.Topic{"intentional_physical_injury", "physical_injury", "small_business"} {
			if s := answers[q]; s != finding.Unspecified {
				m.Findings = append(m.Findings, finding.Finding{What: q, Status: s})
			}
		}
		return m
	}
	yes, no := finding.Established, finding.NotEstablished
	type answers = map[finding.Topic]finding.Status
	for _, c := range []struct {
		compensatory int64
		found        answers
		want         string
	}{
		{100_000, answers{"intentional_physical_injury": no, "physical_injury": no, "small_business": no}, "500000"},
		{1_000_000, answers{"intentional_physical_injury": no, "physical_injury": no, "small_business": no}, "3000000"},
		{100_000, answers{"intentional_physical_injury": no, "physical_injury": yes}, "1500000"},
		{600_000, answers{"intentional_physical_injury": no, "physical_injury": yes}, "1800000"},
		{100_000, answers{"intentional_physical_injury": yes}, "9000000"},
	} {
		b := assess(t, build(c.compensatory, c.found)).IfAccepted()
		is(t, b, "x", c.want)
		for e := range b.Entries() {
			require.NotEmpty(t, b.InWords(e))
			_ = b.Arithmetic(e)
			_ = b.Figures(e)
		}
	}
	small := answers{"intentional_physical_injury": no, "physical_injury": no, "small_business": yes}
	m := build(100_000, small)
	require.ErrorContains(t, fails(t, m, "facts"), "net_worth")
	m.Facts = []damages.Fact{{What: limit.NetWorth, Amount: usd(1_800_000)}}
	is(t, assess(t, m).IfAccepted(), "x", "180000")
	m.Facts[0].Amount = usd(400_000)
	is(t, assess(t, m).IfAccepted(), "x", "50000")

	// Everything is asked at once: three findings and, for a small business, the net worth.
	all := fails(t, build(1, nil), "findings", "findings", "findings", "facts")
	for _, name := range []string{"intentional_physical_injury", "physical_injury", "small_business", "net_worth"} {
		require.ErrorContains(t, all, name)
	}
	fails(t, build(1, answers{"intentional_physical_injury": no}), "findings", "findings", "facts")
	mixed := build(1, answers{"intentional_physical_injury": no, "physical_injury": finding.Mixed, "small_business": no})
	require.ErrorContains(t, fails(t, mixed, "findings"), "recorded as mixed, which does not answer")
	m = build(1, answers{"intentional_physical_injury": yes})
	m.Findings = append(m.Findings, finding.Finding{What: "intentional_physical_injury", Status: no})
	require.ErrorContains(t, fails(t, m, "findings[1]"), "contradicts")
}

func TestScaleIncreaseCreditStrikeAndSet(t *testing.T) {
	for name, c := range map[string]struct {
		act  damages.Act
		want string
	}{
		"scaled by 20/22":           {damages.Act{Kind: damages.ActScale, On: on("c"), By: big.NewRat(20, 22)}, "90.91"},
		"scaled to nothing":         {damages.Act{Kind: damages.ActScale, On: on("c"), By: new(big.Rat)}, "0"},
		"raised":                    {damages.Act{Kind: damages.ActIncrease, On: on("c"), To: limit.Dollars(50), Ground: remittitur.Inadequate}, "150"},
		"credited":                  {damages.Act{Kind: damages.ActCredit, On: on("c"), To: limit.Dollars(30)}, "70"},
		"credited with more":        {damages.Act{Kind: damages.ActCredit, On: on("c"), To: limit.Dollars(101)}, "0"},
		"struck":                    {does(damages.ActStrike, "c"), "0"},
		"set below":                 {setTo(5, "c"), "5"},
		"set above":                 {setTo(500, "c"), "500"},
		"affirmed":                  {does(damages.ActAffirm, "c"), "100"},
		"limited by another's base": {damages.Act{Kind: damages.ActLimit, On: on("c"), To: limit.Sum(limit.Dollars(1), limit.Times(1, limit.Noneconomic))}, "41"},
	} {
		t.Run(name, func(t *testing.T) {
			m := uncapped(award("c", "d", head.KindEconomic, usd(100)), award("n", "d", head.KindNoneconomic, usd(40)))
			order(m, "o", c.act)
			b := assess(t, m).IfAccepted()
			is(t, b, "c", c.want)
			require.Equal(t, damages.OrderOperative, b.StatusOf("o"))
			for e := range b.Entries() {
				require.NotEmpty(t, b.InWords(e))
				require.NotEmpty(t, e.Kind().String())
			}
		})
	}
	m := uncapped(award("c", "d", head.KindEconomic, usd(100)))
	order(m, "o", damages.Act{Kind: damages.ActSet, On: on("c"), To: limit.NoLimit()})
	fails(t, m, "docket[1].order.acts[0].to")
}

// Dimick v. Schiedt, 293 U.S. 474 (1935).
func TestAFederalCourtMayNotRaiseAJurysAward(t *testing.T) {
	m := uncapped(award("c", "d", head.KindEconomic, usd(100)))
	m.Forum = "US"
	order(m, "o", damages.Act{Kind: damages.ActIncrease, On: on("c"), To: limit.Dollars(50), Ground: remittitur.Inadequate})
	require.ErrorContains(t, fails(t, m, "docket[1].order.acts[0]"), "Dimick v. Schiedt")
	m.Docket = append(m.Docket, damages.Event{ID: "appeal", Order: &damages.Order{Vacates: names("o")}})
	is(t, assess(t, m).IfAccepted(), "c", "100")
}

func TestAnActThatRanInNoStageIsAnError(t *testing.T) {
	m := nso()
	m.Docket[1].Order.Acts[0].Stage = law.StageRounding
	fails(t, m, "docket[1].order.acts[0].stage")
}

func TestFaultReducesOrBars(t *testing.T) {
	for _, c := range []struct {
		code, percent, want string
	}{
		{"US-NM", "33", "67"}, {"US-NM", "100", "0"}, {"US-NM", "33.335", "66.67"}, {"US-AL", "1", "0"}, {"US-UT", "49", "51"}, {"US-UT", "50", "0"}, {"US-IL", "50", "50"}, {"US-IL", "50.1", "0"},
	} {
		m := matter(c.code, civil.On(2015, 1, 5), award("c", "d", head.KindEconomic, usd(100)))
		m.Docket[0].Verdict.Fault = []fault.Share{{Of: "p", Percent: expect.Dec(c.percent)}, {Of: "d", Percent: usd(100).Sub(expect.Dec(c.percent))}}
		m.Claims[0].Cause = "negligence"
		b := assess(t, m).IfAccepted()
		is(t, b, "c", c.want)
		for e := range b.Entries() {
			if e.Kind() == damages.EntryFault {
				require.Contains(t, b.InWords(e), "reduced by the claimant's share of the fault, "+c.percent+"%")
			}
		}
	}
}

// Or. Rev. Stat. § 31.710 caps noneconomic damages for a death at $500,000; § 31.735 gives 70 percent of punitive damages
// to the state; § 31.600 reduces by fault.
func TestOregonsDeathCapAfterFaultAndItsShare(t *testing.T) {
	m := matter("US-OR", civil.On(2015, 6, 1), award("grief", "d", head.KindSocietyAndGrief, usd(1_000_000)), award("support", "d", head.KindLossOfSupport, usd(100_000)),
		award("x", "d", head.KindPunitive, expect.Dec("100.01")))
	m.Claims[0].Cause = "wrongful-death"
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "p", Percent: usd(20)}, {Of: "d", Percent: usd(80)}}
	b := assess(t, m).IfAccepted()
	is(t, b, "grief", "500000")
	is(t, b, "support", "80000")
	var stages []law.Stage
	for e := range b.Entries() {
		if b.Award(b.PostedTo(e)).ID == "grief" {
			stages = append(stages, e.Stage())
		}
	}
	require.Equal(t, []law.Stage{law.StageFault, law.StageCaps}, stages)
	rs := b.Receipts()
	require.Len(t, rs, 4)
	expect.Equal(t, "30", rs[2].Dollars) // 70 percent of 100.01 is 70.007, a cent more for the state
	expect.Equal(t, "70.01", rs[3].Dollars)
	require.Contains(t, rs[3].Fund, "Criminal Injuries Compensation Account")
	require.NotEmpty(t, rs[3].Vests)
	require.NotEmpty(t, rs[3].Rule)
	kinds := map[damages.CaveatKind]bool{}
	for _, c := range b.Caveats() {
		kinds[c.Kind] = true
		require.NotEmpty(t, c.Text)
		require.NotEmpty(t, c.Kind.String())
	}
	require.True(t, kinds[damages.CaveatOrder])
	require.True(t, kinds[damages.CaveatOmits])

	m.Claims[0].Cause = "negligence"
	is(t, assess(t, m).IfAccepted(), "grief", "800000")
}

func TestAwardsOnClaimsUnderDifferentLaws(t *testing.T) {
	m := matter("US-VA", virginiaDay, award("c", "d", head.KindNoneconomic, usd(900_000)), award("x", "d", head.KindPunitive, usd(10)))
	m.Claims = append(m.Claims, damages.Claim{ID: "oregon", Law: "US-OR", Cause: "wrongful-death"})
	m.Docket[0].Verdict.Awards[0].Claims = names("tort", "oregon")
	b := assess(t, m).IfAccepted()
	is(t, b, "c", "900000")
	found := false
	for _, c := range b.Caveats() {
		found = found || c.Kind == damages.CaveatDifferentLaws && c.Award == "c"
	}
	require.True(t, found)
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "p", Percent: usd(5)}, {Of: "d", Percent: usd(95)}}
	fails(t, m, "docket[0].verdict.awards[0].claims")
	m.Docket[0].Verdict.Fault = nil
	m.Docket[0].Verdict.Awards[1].Claims = names("tort", "oregon")
	fails(t, m, "docket[0].verdict.awards[1].claims")
}

func TestQuestionsAboutABranchAreChecked(t *testing.T) {
	b := assess(t, nso()).IfAccepted()
	good := limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory()}
	d, determined, err := b.Measure("punitive", good)
	require.NoError(t, err)
	require.True(t, determined)
	expect.Equal(t, "444719", d)
	_, _, err = b.Measure("nothing", good)
	require.ErrorContains(t, err, "is no award")
	_, _, err = b.Measure("punitive", limit.Measure{})
	require.ErrorContains(t, err, "measure.")
	_, _, err = b.WhatIf("nothing", limit.Dollars(1))
	require.ErrorContains(t, err, "is no award")
	_, _, err = b.WhatIf("punitive", limit.Expr{})
	require.ErrorContains(t, err, "to")
	_, _, err = b.WhatIf("punitive", limit.Times(1, limit.NetWorth))
	require.ErrorContains(t, err, "net_worth")
	d, _, err = b.WhatIf("punitive", limit.NoLimit())
	require.NoError(t, err)
	expect.Equal(t, "167254000", d)
	_, _, err = assess(t, lompe(limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory()})).IfAccepted().
		Measure("x", limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Defendant})
	require.ErrorContains(t, err, "shared")
	_, ok := b.Find("nothing")
	require.False(t, ok)
}

// Alaska Stat. § 09.17.010 caps noneconomic damages for personal injury. That there is no cap on other claims is no law of such a
// claim; of a claim on a contract it is.
func TestThatThereIsNoCapElsewhereIsNotAppliedBesideTheCap(t *testing.T) {
	used := func(cause string) (out []dated.RuleID) {
		m := plainest("US-AK", cause, 1_000, 2_000_000, 0)
		m.Findings = []finding.Finding{{What: "severe_permanent_impairment_or_disfigurement", Status: finding.NotEstablished}}
		m.Facts = []damages.Fact{{What: "life_expectancy_years", Amount: usd(30)}}
		for r := range assess(t, m).IfAccepted().Rules() {
			out = append(out, r.ID())
		}
		return out
	}
	require.NotContains(t, used("negligence"), dated.RuleID("us-ak-compensatory-caps"))
	require.Contains(t, used("negligence"), dated.RuleID("us-ak-noneconomic-cap-1997"))
	require.Contains(t, used("contract"), dated.RuleID("us-ak-compensatory-caps"))
}
