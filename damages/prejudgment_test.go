package damages_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/law"
)

func bears(rule interest.Prejudgment) law.Change {
	return law.OwnPrejudgment("", mine("prejudgment", rule))
}

func atPercent(n int64) interest.Rule { return interest.Rule{Rate: interest.Fixed(usd(n))} }

// interestOn is the interest of an award in the judgment; "" where it bears none.
func interestOn(b *damages.Branch, award string) string {
	for c := range b.Cells() {
		if _, ok := b.Interest(c); ok && b.Award(c).ID == award {
			d, determined := c.Amount()
			if !determined {
				return gone
			}
			return d.StringFixed(2)
		}
	}
	return ""
}

func TestInterestBeforeJudgmentIsComputedAfterEverythingElse(t *testing.T) {
	// 100,000 less 10 percent of fault less 30,000 settled is 60,000; 9% for 365 days is 5,400
	m := settled(shares(uncapped(award("c", "d", head.KindMedical, usd(100_000))), map[string]int64{"p": 10, "d": 50, "settler": 40}), 30_000)
	m.Claims[0].Dates = law.Dates{Filing: civil.On(2014, 1, 5), Judgment: civil.On(2015, 1, 5)}
	m.Interest = []damages.Interest{{ID: "i"}}
	b := under(t, m, jointly(), credit(dollarCredit()), bears(interest.Prejudgment{Available: interest.OfRight, Rule: atPercent(9), Start: interest.FromFiling}))
	is(t, b, "c", "60000")
	require.Equal(t, "5400.00", interestOn(b, "c"))
	totals(t, b, "65400", true)
	d, _ := b.Total(head.AllCompensatory())
	same(t, "60000", d)
	for e := range b.Entries() {
		if e.Op() == damages.OpInterest {
			bore, ok := b.Bore(e)
			require.True(t, ok)
			same(t, "60000", bore)
			require.Contains(t, b.Words(e), "$60,000.00")
		}
	}
	raw, err := damages.DecodeMatter(must(m.MarshalJSON()))
	require.NoError(t, err)
	require.Equal(t, m.Interest[0].ID, raw.Interest[0].ID)
}

func must(b []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return b
}

func TestTheLawSaysWhatBearsInterestAndFromWhen(t *testing.T) {
	of := func(rule interest.Prejudgment, x damages.Interest) (*damages.Branch, error) {
		m := uncapped(award("c", "d", head.KindMedical, usd(36_500)), award("n", "d", head.KindPainAndSuffering, usd(36_500)), award("x", "d", head.KindPunitive, usd(36_500)))
		m.Claims[0].Dates = law.Dates{Accrual: civil.On(2014, 12, 6), Filing: civil.On(2014, 12, 26), Verdict: civil.On(2015, 1, 1), Judgment: civil.On(2015, 1, 5)}
		x.ID = "i"
		m.Interest = []damages.Interest{x}
		j, err := damages.Assess(m, damages.Options{Law: []law.Jurisdiction{newMexico(t, bears(rule))}})
		if err != nil {
			return nil, err
		}
		return j.First(), nil
	}
	right := func(s interest.Start) interest.Prejudgment {
		return interest.Prejudgment{Available: interest.OfRight, Rule: atPercent(10), Start: s, Excludes: head.AllPunitive().Union(head.AllNoneconomic())}
	}
	for name, c := range map[string]struct {
		rule interest.Prejudgment
		x    damages.Interest
		want string
	}{
		"from filing":      {right(interest.FromFiling), damages.Interest{}, "100.00"},
		"from accrual":     {right(interest.FromAccrual), damages.Interest{}, "300.00"},
		"from the verdict": {right(interest.FromVerdict), damages.Interest{}, "40.00"},
		"from a day":       {right(interest.FromDemand), damages.Interest{From: civil.On(2014, 12, 16)}, "200.00"},
		"to a day":         {right(interest.FromFiling), damages.Interest{Through: civil.On(2015, 1, 1)}, "60.00"},
		"a court's rate":   {interest.Prejudgment{Available: interest.Discretionary, Sets: interest.ByCourt, Start: interest.FromFiling, Excludes: head.AllNoneconomic()}, damages.Interest{Rate: usd(5)}, "50.00"},
	} {
		b, err := of(c.rule, c.x)
		require.NoError(t, err, name)
		require.Equal(t, c.want, interestOn(b, "c"), name)
		require.Empty(t, interestOn(b, "n"), name)
	}
	for name, c := range map[string]struct {
		rule interest.Prejudgment
		x    damages.Interest
		path string
	}{
		"no day":              {right(interest.FromDemand), damages.Interest{}, "interest[0].from"},
		"an excluded head":    {right(interest.FromFiling), damages.Interest{On: on("n")}, "interest[0].on"},
		"none at all":         {interest.Prejudgment{Available: interest.None}, damages.Interest{On: on("c")}, "interest[0].on"},
		"a rate of one's own": {right(interest.FromFiling), damages.Interest{Rate: usd(5), On: on("c")}, "interest[0].rate"},
		"no rate":             {interest.Prejudgment{Available: interest.Discretionary, Sets: interest.ByCourt, Start: interest.FromFiling}, damages.Interest{On: on("c")}, "interest[0].rate"},
		"no such award":       {right(interest.FromFiling), damages.Interest{On: on("zz")}, "interest[0].on.awards[0]"},
		"backwards":           {right(interest.FromFiling), damages.Interest{From: civil.On(2015, 1, 1), Through: civil.On(2014, 1, 1)}, "interest[0].through"},
		"absurd":              {right(interest.FromFiling), damages.Interest{Rate: usd(5_000)}, "interest[0].rate"},
	} {
		_, err := of(c.rule, c.x)
		require.Error(t, err, name)
		require.Equal(t, c.path, pathsOf(err)[0], name)
	}
	b, err := of(interest.Prejudgment{Available: interest.OfRight, Liquidated: true, Rule: atPercent(10), Start: interest.FromFiling}, damages.Interest{On: on("c")})
	require.NoError(t, err)
	require.Contains(t, kinds(b), damages.CaveatLiquidated)
}

func TestInterestOnAnUndeterminedAwardIsUndetermined(t *testing.T) {
	m := uncapped(award("c", "d", head.KindMedical, usd(100)))
	m.Interest = []damages.Interest{{ID: "i"}}
	order(m, "o", does(damages.Remand, "c"))
	b := under(t, m, bears(interest.Prejudgment{Available: interest.OfRight, Rule: atPercent(9), Start: interest.FromFiling}))
	is(t, b, "c", gone)
	require.Equal(t, gone, interestOn(b, "c"))
}
