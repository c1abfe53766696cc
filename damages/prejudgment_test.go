package damages_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
)

func bears(rule interest.Prejudgment) law.Change {
	return law.ReplacePrejudgment("", mine("prejudgment", rule))
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
	m.Claims[0].Dates = dated.Dates{Filing: civil.On(2014, 1, 5), Judgment: civil.On(2015, 1, 5)}
	m.Interest = []damages.Interest{{ID: "i"}}
	b := under(t, m, jointly(), credit(dollarCredit()), bears(interest.Prejudgment{Available: interest.OfRight, Rule: atPercent(9), Start: interest.FromFiling}))
	is(t, b, "c", "60000")
	require.Equal(t, "5400.00", interestOn(b, "c"))
	totals(t, b, "65400", true)
	d, _ := b.Total(head.AllCompensatory())
	expect.Equal(t, "60000", d)
	for e := range b.Entries() {
		if e.Kind() == damages.EntryInterest {
			bore, ok := b.InterestBase(e)
			require.True(t, ok)
			expect.Equal(t, "60000", bore)
			require.Contains(t, b.InWords(e), "$60,000.00 from 2014-01-05 to 2015-01-05 at 9% a year")
		}
	}
	raw, err := damages.DecodeMatter(expect.Must(m.MarshalJSON()))
	require.NoError(t, err)
	require.Equal(t, m.Interest[0].ID, raw.Interest[0].ID)
}

func TestTheLawSaysWhatBearsInterestAndFromWhen(t *testing.T) {
	of := func(rule interest.Prejudgment, x damages.Interest) (*damages.Branch, error) {
		m := uncapped(award("c", "d", head.KindMedical, usd(36_500)), award("n", "d", head.KindPainAndSuffering, usd(36_500)), award("x", "d", head.KindPunitive, usd(36_500)))
		m.Claims[0].Dates = dated.Dates{Accrual: civil.On(2014, 12, 6), Filing: civil.On(2014, 12, 26), Verdict: civil.On(2015, 1, 1), Judgment: civil.On(2015, 1, 5)}
		x.ID = "i"
		m.Interest = []damages.Interest{x}
		j, err := damages.Assess(m, damages.Options{Law: []law.Jurisdiction{newMexico(t, bears(rule))}})
		if err != nil {
			return nil, err
		}
		return j.IfAccepted(), nil
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
		require.Equal(t, c.path, expect.Paths(err)[0], name)
	}
	b, err := of(interest.Prejudgment{Available: interest.OfRight, Liquidated: true, Rule: atPercent(10), Start: interest.FromFiling}, damages.Interest{On: on("c")})
	require.NoError(t, err)
	require.Contains(t, kinds(b), damages.CaveatLiquidated)
}

func TestInterestOnAnUndeterminedAwardIsUndetermined(t *testing.T) {
	m := uncapped(award("c", "d", head.KindMedical, usd(100)))
	m.Interest = []damages.Interest{{ID: "i"}}
	order(m, "o", does(damages.ActRemand, "c"))
	b := under(t, m, bears(interest.Prejudgment{Available: interest.OfRight, Rule: atPercent(9), Start: interest.FromFiling}))
	is(t, b, "c", gone)
	require.Equal(t, gone, interestOn(b, "c"))
}

// nevadaDecides is a matter of Nevada with one award of 100,000 and a decision that it bears interest. Served 2020-01-02,
// judgment 2023-08-01: 1,307 days at the prime rate of July 1, 2023, 8.25, plus 2 percent: NRS 17.130(2).
func nevadaDecides(x damages.Interest) *damages.Matter {
	m := matter("US-NV", civil.On(2019, 6, 1), award("comp", "d", head.KindMedical, usd(100_000)))
	m.Claims[0].Cause = "motor-vehicle"
	m.Dates.Filing, m.Dates.Verdict, m.Dates.Judgment = civil.On(2020, 1, 2), civil.On(2023, 8, 1), civil.On(2023, 8, 1)
	x.ID = "i"
	m.Interest = []damages.Interest{x}
	return m
}

func TestADecisionOnInterestRecordsTheDaysOfItsEvents(t *testing.T) {
	m := nevadaDecides(damages.Interest{Days: interest.Days{Service: civil.On(2020, 1, 2)}})
	raw := expect.Must(m.MarshalJSON())
	require.Contains(t, string(raw), `"days":{"service":"2020-01-02"}`)
	again, err := damages.DecodeMatter(raw)
	require.NoError(t, err)
	require.Equal(t, m.Interest[0], again.Interest[0])
	for name, c := range map[string]struct {
		x    damages.Interest
		path string
	}{
		"earlier than service": {damages.Interest{From: civil.On(2020, 1, 1), Days: interest.Days{Service: civil.On(2020, 1, 2)}}, "interest[0].from"},
		"no service":           {damages.Interest{}, "interest[0].from"},
		"a day of the claim":   {damages.Interest{Days: interest.Days{Filing: civil.On(2020, 1, 2)}}, "interest[0].days.filing"},
		"after judgment":       {damages.Interest{From: civil.On(2020, 1, 2), Through: civil.On(2023, 8, 2)}, "interest[0].through"},
		"a sum":                {damages.Interest{From: civil.On(2020, 1, 2), Sum: usd(5)}, "interest[0].sum"},
		"an absurd sum":        {damages.Interest{From: civil.On(2020, 1, 2), Sum: usd(-5)}, "interest[0].sum"},
		"no such answer":       {damages.Interest{From: civil.On(2020, 1, 2), Earlier: 9}, "interest[0].earlier"},
		"days out of order": {damages.Interest{From: civil.On(2020, 1, 2), LeftOut: []interest.Span{{From: civil.On(2021, 1, 2), Through: civil.On(2021, 1, 1)}}},
			"interest[0].left_out[0]"},
	} {
		_, err := damages.Assess(nevadaDecides(c.x), damages.Options{})
		require.Error(t, err, name)
		require.Equal(t, c.path, expect.Paths(err)[0], name)
	}
	m = nevadaDecides(damages.Interest{From: civil.On(2020, 1, 2)})
	m.Dates.Verdict, m.Dates.Judgment = civil.Date{}, civil.Date{}
	_, err = damages.Assess(m, damages.Options{})
	require.Error(t, err)
}

func TestInterestOnASumThatWasDemandedIsDividedAmongTheAwards(t *testing.T) {
	// 36,500 demanded, 90,000 awarded: a third is of the award of 30,000; 365 days at 10 percent are 3,650 in all
	rule := interest.Prejudgment{Available: interest.OnOffer, Rule: atPercent(10), Start: interest.FromDemand, OnSum: true, Excludes: head.AllPunitive()}
	of := func(x damages.Interest) (*damages.Branch, error) {
		m := uncapped(award("a", "d", head.KindMedical, usd(30_000)), award("b", "d", head.KindPainAndSuffering, usd(60_000)), award("x", "d", head.KindPunitive, usd(60_000)))
		m.Dates.Judgment = civil.On(2016, 1, 5)
		x.ID, x.From = "i", civil.On(2015, 1, 5)
		m.Interest = []damages.Interest{x}
		j, err := damages.Assess(m, damages.Options{Law: []law.Jurisdiction{newMexico(t, bears(rule))}})
		if err != nil {
			return nil, err
		}
		return j.IfAccepted(), nil
	}
	b, err := of(damages.Interest{Sum: usd(36_500)})
	require.NoError(t, err)
	require.Equal(t, []string{"1216.67", "2433.33", ""}, []string{interestOn(b, "a"), interestOn(b, "b"), interestOn(b, "x")})
	for _, sum := range []int64{0, 90_001} {
		_, err = of(damages.Interest{Sum: usd(sum)})
		require.Error(t, err)
		require.Equal(t, "interest[0].sum", expect.Paths(err)[0])
	}
}
