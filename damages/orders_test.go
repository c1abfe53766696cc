package damages_test

import (
	"errors"
	"math/big"
	"math/rand/v2"
	"slices"
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

func TestAnOrderThatIsVacatedDoesNothing(t *testing.T) {
	cut := func() damages.Act { return limitTo(10_000, "x") }
	for name, c := range map[string]struct {
		act      damages.Act
		election *damages.Election
	}{
		"a remand":                       {does(damages.ActRemand, "x"), nil},
		"a remittitur that was refused":  {limitTo(5_000, "x"), &damages.Election{Status: remittitur.Rejected}},
		"a remittitur that was accepted": {limitTo(5_000, "x"), &damages.Election{Status: remittitur.Accepted}},
		"a remittitur still open":        {limitTo(5_000, "x"), &damages.Election{Status: remittitur.Open}},
		"a figure set":                   {setTo(7_000, "x"), nil},
		"a strike":                       {does(damages.ActStrike, "x"), nil},
		"a restored verdict":             {damages.Act{Kind: damages.ActRestore, On: on("x"), From: "verdict"}, nil},
		"an affirmance":                  {does(damages.ActAffirm, "x"), nil},
	} {
		t.Run(name, func(t *testing.T) {
			m := uncapped(award("c", "d", head.KindEconomic, usd(1_000)), award("x", "d", head.KindPunitive, usd(90_000)))
			order(m, "cut", cut())
			order(m, "second", c.act).Election = c.election
			m.Docket = append(m.Docket, damages.Event{ID: "third", Order: &damages.Order{Vacates: names("second")}})
			j := assess(t, m)
			require.False(t, j.Conditional())
			is(t, j.IfAccepted(), "x", "10000")
			totals(t, j.IfAccepted(), "11000", true)
			require.Equal(t, damages.OrderVacated, j.IfAccepted().StatusOf("second"))
			require.Equal(t, damages.OrderOperative, j.IfAccepted().StatusOf("cut"))
		})
	}
}

func TestVacatingBringsBackNoOrderThatTheVacatedOneVacated(t *testing.T) {
	m := uncapped(award("x", "d", head.KindPunitive, usd(90_000)))
	order(m, "first", limitTo(10_000, "x"))
	order(m, "second", limitTo(50_000, "x")).Vacates = names("first")
	m.Docket = append(m.Docket, damages.Event{ID: "third", Order: &damages.Order{Vacates: names("second")}})
	b := assess(t, m).IfAccepted()
	is(t, b, "x", "90000")
	require.Equal(t, damages.OrderVacated, b.StatusOf("first"))
	require.Equal(t, damages.OrderVacated, b.StatusOf("second"))
}

// without returns the matter without the events, and without what other orders say of them.
func without(m *damages.Matter, events ...string) *damages.Matter {
	out := *m
	out.Docket = nil
	for _, e := range m.Docket {
		if slices.Contains(events, e.ID) {
			continue
		}
		if e.Order != nil {
			o := *e.Order
			o.Vacates = slices.DeleteFunc(slices.Clone(o.Vacates), func(id string) bool { return slices.Contains(events, id) })
			e.Order = &o
		}
		out.Docket = append(out.Docket, e)
	}
	return &out
}

// decided answers for several dockets of the same orders which of them come before the law.
func decided(t *testing.T, ms ...*damages.Matter) {
	t.Helper()
	for range 20 {
		some := false
		for _, m := range ms {
			_, err := damages.Assess(m, damages.Options{})
			some = stated(t, m, err) || some
		}
		if !some {
			return
		}
	}
}

func figures(j *damages.Judgment) (out []string) {
	for b := range j.Branches() {
		for c := range b.Cells() {
			d, known := c.Amount()
			if out = append(out, b.Award(c).ID+" "+d.String()); !known {
				out[len(out)-1] = b.Award(c).ID + " " + c.Why()
			}
		}
		for o := range b.Obligations() {
			out = append(out, o.Debtor+" owes "+o.Dollars.String()+" on "+o.Award)
		}
	}
	return out
}

// A docket in which an order is vacated comes to what the docket comes to without the two, whatever the order does; the
// order is one that vacates none itself, for that stays done.
func TestAVacatedOrderEqualsItsAbsence(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12)) //nolint:gosec // a fixed seed is the point
	compared, moved := 0, 0
	for i := range trials {
		m, j := assessed(t, r, i)
		for k := range m.Docket {
			o, id := m.Docket[k].Order, m.Docket[k].ID
			if o == nil || len(o.Vacates) > 0 {
				continue
			}
			with := *m
			with.Docket = append(slices.Clone(m.Docket), damages.Event{ID: "vacating", Order: &damages.Order{Vacates: names(id)}})
			decided(t, &with, without(m, id))
			bare, err := damages.Assess(without(m, id), damages.Options{})
			undone, same := damages.Assess(&with, damages.Options{})
			if errors.Is(err, dated.ErrNotCovered) { // the order had taken away what asks for that law
				require.ErrorIs(t, same, dated.ErrNotCovered)
				continue
			}
			require.NoError(t, err)
			require.NoError(t, same)
			absent := figures(bare)
			require.Equal(t, absent, figures(undone), "matter %d, %s", i, id)
			compared++
			if !slices.Equal(absent, figures(j)) {
				moved++
			}
		}
	}
	require.Greater(t, compared, 200)
	require.Greater(t, moved, 100, "vacating an order mostly changes something")
}

func TestAStrikeAgainstOneDebtorReleasesThatOneAlone(t *testing.T) {
	against := func(ids ...string) damages.Act {
		return damages.Act{Kind: damages.ActStrike, On: damages.Selector{Awards: names("loss"), Against: ids}}
	}
	build := func(acts ...damages.Act) *damages.Matter {
		m := uncapped(joint("loss", head.KindEconomic, 1_000), award("own", "d", head.KindEconomic, usd(50)))
		m.Claims[0].Cause = "battery" // each owes the whole, N.M. Stat. § 41-3A-1(C)(1)
		order(m, "jnov", acts...)
		return m
	}
	b := assess(t, build(against("d"))).IfAccepted()
	is(t, b, "loss", "1000")
	owed(t, b, "loss", owes{"d2", "1000.00", false})
	owed(t, b, "own", owes{"d", "50.00", false})
	for e := range b.Entries() {
		require.Equal(t, "struck against d; it stands against the others", b.InWords(e))
		require.True(t, e.Change().IsZero())
	}
	require.Equal(t, damages.OrderOperative, b.StatusOf("jnov"))

	b = assess(t, build(damages.Act{Kind: damages.ActStrike, On: damages.Selector{Against: names("d")}})).IfAccepted()
	is(t, b, "loss", "1000")
	is(t, b, "own", "0")

	for _, acts := range [][]damages.Act{{against("d", "d2")}, {against("d2"), against("d")}, {does(damages.ActStrike, "loss")}} {
		b = assess(t, build(acts...)).IfAccepted()
		is(t, b, "loss", "0")
		owed(t, b, "loss")
	}

	m := build(against("d"))
	m.Docket = append(m.Docket, damages.Event{ID: "appeal", Order: &damages.Order{Vacates: names("jnov")}})
	owed(t, assess(t, m).IfAccepted(), "loss", owes{"d", "1000.00", true}, owes{"d2", "1000.00", true})
	m = build(against("d"))
	verdict(m, "retrial", joint("loss", head.KindEconomic, 900))
	owed(t, assess(t, m).IfAccepted(), "loss", owes{"d", "900.00", true}, owes{"d2", "900.00", true})

	// An award that was remanded has no figure, which a release could leave as it is.
	m = build(does(damages.ActRemand, "loss"))
	order(m, "release", against("d"))
	b = assess(t, m).IfAccepted()
	is(t, b, "loss", gone)
	require.Empty(t, lines(b, "loss"))
}

// In California the two owe noneconomic damages severally (Civ. Code § 1431.2): the share found of the released debtor
// stays a share of the whole, and nobody else bears it.
func TestAShareFoundOfAReleasedDebtorStaysAShare(t *testing.T) {
	m := matter("US-CA", virginiaDay, joint("pain", head.KindNoneconomic, 100_000))
	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "d", Percent: usd(60)}, {Of: "d2", Percent: usd(40)}}
	order(m, "jnov", damages.Act{Kind: damages.ActStrike, On: damages.Selector{Awards: names("pain"), Against: names("d")}})
	b := assess(t, m).IfAccepted()
	is(t, b, "pain", "40000")
	owed(t, b, "pain", owes{"d2", "40000.00", false})
}

func TestAnotherActOnSomeOfTheDebtorsOfOneAwardIsUnclear(t *testing.T) {
	for _, a := range []damages.Act{limitTo(10), setTo(10), does(damages.ActRemand), does(damages.ActAffirm)} {
		m := uncapped(joint("loss", head.KindEconomic, 1_000))
		a.On = damages.Selector{Awards: names("loss"), Against: names("d2")}
		order(m, "o", a)
		err := fails(t, m, "docket[1].order.acts[0].on.against")
		require.ErrorContains(t, err, `names some debtors of the joint award "loss" and not all of them`)
		m.Docket[1].Order.Acts[0].On.Against = names("d", "d2")
		assess(t, m)
	}
}

// A cap per defendant binds the one debtor whom an award still stands against: Virginia's $350,000 is one amount for the
// action, and North Carolina's $250,000 is for each defendant (N.C. Gen. Stat. § 1D-25).
func TestALimitPerDefendantBindsTheDebtorWhoIsLeft(t *testing.T) {
	m := matter("US-NC", virginiaDay, award("c", "d2", head.KindEconomic, usd(50_000)), joint("x", head.KindPunitive, 900_000))
	fails(t, m, "docket[0].verdict.awards[1].against")
	order(m, "jnov", damages.Act{Kind: damages.ActStrike, On: damages.Selector{Awards: names("x"), Against: names("d")}})
	is(t, assess(t, m).IfAccepted(), "x", "250000")
}

// One credit of 2,200,000 is taken once: five awards of a million leave 2,800,000, and each bears a fifth.
func TestOneFigureForSeveralAwardsIsTakenOnce(t *testing.T) {
	build := func(do damages.ActKind, unit limit.Unit) *damages.Matter {
		m := uncapped(award("a", "d", head.KindEconomic, usd(1_000_000)), award("b", "d", head.KindEconomic, usd(1_000_000)), award("c", "d", head.KindEconomic, usd(1_000_000)),
			award("e", "d", head.KindEconomic, usd(1_000_000)), award("f", "d", head.KindEconomic, usd(1_000_000)))
		m.Docket[0].Verdict.Awards[4].For = names("p2")
		order(m, "o", damages.Act{Kind: do, On: on("a", "b", "c", "e", "f"), To: limit.Dollars(2_200_000), Unit: unit})
		return m
	}
	b := assess(t, build(damages.ActCredit, limit.Action)).IfAccepted()
	totals(t, b, "2800000", true)
	is(t, b, "c", "560000")
	for e := range b.Entries() {
		require.Equal(t, damages.EntryCredit, e.Kind())
	}
	totals(t, assess(t, build(damages.ActSet, limit.Action)).IfAccepted(), "2200000", true)
	totals(t, assess(t, build(damages.ActIncrease, limit.Action)).IfAccepted(), "7200000", true)
	// Of each plaintiff: four awards of the one take it together, and of the fifth, which is another's, nothing is left.
	b = assess(t, build(damages.ActCredit, limit.Plaintiff)).IfAccepted()
	totals(t, b, "1800000", true)
	is(t, b, "f", "0")

	for _, do := range []damages.ActKind{damages.ActCredit, damages.ActSet, damages.ActIncrease} {
		m := build(do, limit.EachAward)
		err := fails(t, m, "docket[1].order.acts[0].unit")
		require.ErrorContains(t, err, "Which of these awards take $2,200,000.00 once, together?")
		m.Docket[1].Order.Acts[0].On.Awards = names("a")
		assess(t, m)
	}
	m := build(damages.ActCredit, limit.EachAward)
	m.Docket[1].Order.Acts[0].To = limit.Multiple(big.NewRat(1, 10), limit.Compensatory)
	totals(t, assess(t, m).IfAccepted(), "3300000", true) // a tenth of 4,000,000 off four, and of 1,000,000 off one
}

// The residue of a cent goes to the largest award; punitive awards bear a credit first where the order says so.
func TestACreditOnSeveralAwardsIsDividedAsTheOrderSays(t *testing.T) {
	m := uncapped(award("a", "d", head.KindEconomic, usd(200)), award("b", "d", head.KindEconomic, usd(100)), award("x", "d", head.KindPunitive, usd(300)))
	act := damages.Act{Kind: damages.ActCredit, On: on("a", "b", "x"), To: limit.Amount(expect.Dec("100.01")), Unit: limit.Action, Stage: law.StagePunitive}
	order(m, "o", act)
	b := assess(t, m).IfAccepted() // 499.99 is left: 166.66333…, 83.33166…, 249.995
	is(t, b, "a", "166.66")
	is(t, b, "b", "83.33")
	is(t, b, "x", "250")
	m.Docket[1].Order.Acts[0].Spread = limit.PunitiveFirst
	b = assess(t, m).IfAccepted()
	is(t, b, "a", "200")
	is(t, b, "x", "199.99")
	m.Docket[1].Order.Acts[0].To = limit.Dollars(1_000)
	totals(t, assess(t, m).IfAccepted(), "0", true)
	m.Docket[1].Order.Acts[0].Stage = law.StageUnspecified
	fails(t, m, "docket[1].order.acts[0].stage")
	m.Docket[1].Order.Acts[0].Kind = damages.ActIncrease
	fails(t, m, "docket[1].order.acts[0].spread")
}

func TestAFigureIsNotDividedAmongAwardsOfNothing(t *testing.T) {
	m := uncapped(award("a", "d", head.KindEconomic, usd(0)), award("b", "d", head.KindEconomic, usd(0)))
	order(m, "o", damages.Act{Kind: damages.ActSet, On: on("a", "b"), To: limit.Dollars(100), Unit: limit.Action})
	fails(t, m, "docket[1].order.acts[0].unit")
	m.Docket[1].Order.Acts[0].To = limit.Dollars(0)
	totals(t, assess(t, m).IfAccepted(), "0", true)
}

// lines are the words and the arithmetic of the entries of an award.
func lines(b *damages.Branch, award string) (out []string) {
	for e := range b.Entries() {
		if b.Award(b.PostedTo(e)).ID == award && e.Kind() != damages.EntryRound {
			out = append(out, b.InWords(e)+" = "+b.Arithmetic(e))
		}
	}
	return out
}

func TestTheArithmeticOfALineComesToItsFigure(t *testing.T) {
	build := func(a damages.Act) *damages.Branch {
		m := uncapped(award("c", "d", head.KindEconomic, usd(1_000)), award("x", "d", head.KindPunitive, usd(30_000)), award("y", "d", head.KindPunitive, usd(60_000)))
		m.Findings = []finding.Finding{{What: "felony", Status: finding.Established}}
		order(m, "o", a)
		return assess(t, m).IfAccepted()
	}
	both := on("x", "y")
	for _, c := range []struct {
		act  damages.Act
		want string // of the award x
	}{
		{damages.Act{Kind: damages.ActLimit, On: both, To: limit.Dollars(45_000), Unit: limit.Action},
			"limited to $45,000.00 for the awards under it together, in proportion = $30,000.00 × $45,000.00 / $90,000.00"},
		{damages.Act{Kind: damages.ActLimit, On: both, To: limit.Times(9, limit.Compensatory), Unit: limit.Action},
			"limited to 9 × compensatory for the awards under it together, in proportion = $30,000.00 × $9,000.00 / $90,000.00, where the limit is 9 × $1,000.00"},
		{damages.Act{Kind: damages.ActCredit, On: both, To: limit.Dollars(45_000), Unit: limit.Action},
			"credited with $45,000.00 for the awards under it together, in proportion = $30,000.00 × $45,000.00 / $90,000.00"},
		{damages.Act{Kind: damages.ActSet, On: both, To: limit.Dollars(120_000), Unit: limit.Action},
			"set to $120,000.00 for the awards under it together, in proportion = $30,000.00 × $120,000.00 / $90,000.00"},
		{damages.Act{Kind: damages.ActLimit, On: on("x"), To: limit.Times(9, limit.Compensatory)}, "limited to 9 × compensatory = the lesser of $30,000.00 and 9 × $1,000.00"},
		{damages.Act{Kind: damages.ActIncrease, On: on("x"), To: limit.Times(1, limit.Compensatory)}, "raised by 1 × compensatory = $30,000.00 + 1 × $1,000.00"},
		{damages.Act{Kind: damages.ActCredit, On: on("x"), To: limit.Times(1, limit.Compensatory)}, "credited with 1 × compensatory = $30,000.00 - 1 × $1,000.00"},
		{damages.Act{Kind: damages.ActCredit, On: on("x"), To: limit.Times(40, limit.Compensatory)}, "credited with 40 × compensatory = $30,000.00 - 40 × $1,000.00, but not less than $0.00"},
		{damages.Act{Kind: damages.ActLimit, On: on("x"), To: limit.When("felony", limit.NoLimit(), limit.Dollars(5))}, "no limit applies = "},
	} {
		require.Equal(t, []string{c.want}, lines(build(c.act), "x"))
	}
}

// Diaz v. Tesla (N.D. Cal.): $1,500,000 and nine times that, $15,000,000 in all, were offered and refused. The figures offered
// are shown with who refused them, also after the new trial; the figure of an additur is the raised award.
func TestWhoRefusedWhatIsSaid(t *testing.T) {
	m := uncapped(award("c", "d", head.KindEmotionalDistress, usd(6_900_000)), award("x", "d", head.KindPunitive, usd(130_000_000)))
	o := elect(order(m, "remittitur", limitTo(1_500_000, "c"), times(9, "x")), remittitur.Rejected)
	said := func() (out []string) {
		for _, r := range assess(t, m).IfAccepted().Refusals("remittitur") {
			out = append(out, r.Award+": "+r.InWords())
		}
		return out
	}
	want := []string{"c: the plaintiff refused a remittitur to $1,500,000.00; a new trial follows", "x: the plaintiff refused a remittitur to $13,500,000.00; a new trial follows"}
	require.Equal(t, want, said())
	is(t, assess(t, m).IfAccepted(), "x", gone)
	raw, err := assess(t, m).MarshalJSON()
	require.NoError(t, err)
	require.Contains(t, string(raw), `{"award":"x","by":"plaintiff","amount":"13500000.00","words":"the plaintiff refused a remittitur to $13,500,000.00; a new trial follows"}`)
	verdict(m, "retrial", award("c", "d", head.KindEmotionalDistress, usd(175_000)), award("x", "d", head.KindPunitive, usd(3_000_000)))
	require.Equal(t, want, said())
	totals(t, assess(t, m).IfAccepted(), "3175000", true)

	o.Acts = []damages.Act{{Kind: damages.ActIncrease, On: on("c"), To: limit.Dollars(100_000)}}
	o.Election.By = remittitur.ByDefendant
	require.Equal(t, []string{"c: the defendant refused an additur to $7,000,000.00; a new trial follows"}, said())

	m.Docket = append(m.Docket, damages.Event{ID: "last", Order: &damages.Order{Vacates: names("remittitur")}})
	require.Empty(t, said())
	for _, s := range []remittitur.Status{remittitur.Accepted, remittitur.Open} {
		m.Docket = m.Docket[:2]
		o.Election.Status = s
		require.Empty(t, said())
	}
}

// A branch that no assessment made answers as one in which nothing was awarded, also about a cell of another judgment.
func TestABranchThatNobodyMadeHoldsNothing(t *testing.T) {
	real := assess(t, uncapped(award("a", "d", head.KindMedical, usd(10)))).IfAccepted()
	c, found := real.Find("a")
	require.True(t, found)
	for _, b := range []*damages.Branch{nil, new(damages.Branch), new(damages.Judgment).IfAccepted(), (*damages.Judgment)(nil).IfAccepted()} {
		require.Equal(t, new(damages.Award), b.Award(c))
		require.Equal(t, new(damages.Event), b.Verdict(c))
		_, is := b.Interest(c)
		require.False(t, is)
		_, found = b.Find("a")
		require.False(t, found)
		totals(t, b, "0", true)
		for range b.Entries() {
			require.Fail(t, "an entry")
		}
	}
}

// An order that has the last word on an award which has no figure is in effect: one that releases a debtor, one that strikes the
// award, and one that states its figure. The punitive award has none while the award its ratio rests on is remanded, the Alaska
// award while the life expectancy that its limit rests on is not recorded.
func TestAnOrderOnAnAwardWithoutAFigureIsInEffect(t *testing.T) {
	ratio := func() *damages.Matter {
		m := uncapped(joint("c", head.KindMedical, 1_000), joint("a", head.KindPunitive, 9_000))
		order(m, "remand", does(damages.ActRemand, "c"))
		order(m, "ratio", times(1, "a"))
		return m
	}
	limited := func() *damages.Matter {
		m := matter("US-AK", civil.On(2023, 6, 1), joint("a", head.KindNoneconomic, 4_000_000))
		m.Claims[0].Cause = "negligence"
		return m
	}
	for name, build := range map[string]func() *damages.Matter{"ratio": ratio, "limit": limited} {
		for _, x := range []struct {
			act  damages.Act
			want string
		}{
			{damages.Act{Kind: damages.ActStrike, On: damages.Selector{Awards: names("a"), Against: names("d2")}}, gone},
			{does(damages.ActStrike, "a"), "0"},
			{setTo(700, "a"), "700"},
		} {
			m := build()
			if name == "limit" {
				x.act.Stage = law.StageCredits
			}
			order(m, "last", x.act)
			j, err := damages.Assess(m, damages.Options{Presume: true})
			require.NoError(t, err)
			b := j.IfAccepted()
			require.Equal(t, damages.OrderOperative, b.StatusOf("last"), "%s: %s", name, x.act.Kind)
			is(t, b, "a", x.want)
			if x.want == gone {
				require.Contains(t, lines(b, "a"), "struck against d2; it stands against the others = ")
			}
		}
	}
}
