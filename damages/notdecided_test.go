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
)

// Rhode Island gives 12 percent of right from accrual: 100,000 for 365 days is 12,000. It is said, and not added.
func TestInterestOfRightOnWhichNobodyDecidedIsSaidAndNotAdded(t *testing.T) {
	m := matter("US-RI", civil.On(2022, 1, 4), award("e", "d", head.KindMedical, usd(100_000)))
	m.Claims[0].Cause = "motor-vehicle"
	m.Dates.Verdict, m.Dates.Judgment = civil.On(2023, 1, 4), civil.On(2023, 1, 4)
	b := assess(t, m).IfAccepted()
	totals(t, b, "100000", true)
	n := b.InterestNotDecided()
	require.Len(t, n, 1)
	require.Equal(t, damages.InterestNotDecided{Award: "e", Rule: "us-ri-prejudgment", Available: interest.OfRight, From: civil.On(2022, 1, 4), Through: civil.On(2023, 1, 4), Dollars: n[0].Dollars,
		Authority: n[0].Authority}, n[0])
	expect.Equal(t, "12000", n[0].Dollars)
	raw := string(expect.Must(assess(t, m).MarshalJSON()))
	require.Contains(t, raw, `"interest_not_decided":[{"award":"e","rule":"us-ri-prejudgment","availability":"of_right","from":"2022-01-04","through":"2023-01-04","amount":"12000.00","authority":[`)
	for _, o := range []string{"us-ri-prejudgment"} {
		require.NotContains(t, rulesOf(b), dated.RuleID(o), "it was not applied")
	}

	m.Interest = []damages.Interest{{ID: "i"}}
	b = assess(t, m).IfAccepted()
	require.Empty(t, b.InterestNotDecided())
	totals(t, b, "112000", true)
}

func rulesOf(b *damages.Branch) []dated.RuleID {
	var out []dated.RuleID
	for r := range b.Rules() {
		out = append(out, r.Version().ID)
	}
	return out
}

func TestWhatInterestWouldComeToIsNotGuessed(t *testing.T) {
	of := func(code, cause string, change func(*damages.Matter)) []damages.InterestNotDecided {
		m := matter(code, civil.On(2022, 1, 4), award("e", "d", head.KindMedical, usd(100_000)))
		m.Claims[0].Cause = cause
		m.Dates.Verdict, m.Dates.Judgment = civil.On(2023, 1, 4), civil.On(2023, 1, 4)
		if change != nil {
			change(m)
		}
		return assess(t, m).IfAccepted().InterestNotDecided()
	}
	nevada := of("US-NV", "motor-vehicle", nil)
	require.Len(t, nevada, 1)
	require.Equal(t, "From which day does interest before judgment run?", nevada[0].Unknown, "service is not recorded")
	require.Equal(t, civil.On(2023, 1, 4), nevada[0].Through)
	texas := of("US-TX", "motor-vehicle", nil)
	require.Contains(t, texas[0].Unknown, "written notice")
	noDay := of("US-RI", "motor-vehicle", func(m *damages.Matter) { m.Dates.Judgment = civil.Date{} })
	require.Contains(t, noDay[0].Unknown, "judgment entered")
	contract := of("US-WA", "contract", nil)
	require.True(t, contract[0].Liquidated)
	kentucky := of("US-KY", "motor-vehicle", nil)
	require.Equal(t, interest.Discretionary, kentucky[0].Available)
	require.Empty(t, of("US-WA", "motor-vehicle", nil), "none in injury: nothing is left to decide")
	require.Equal(t, interest.OnOffer, of("US-GA", "motor-vehicle", nil)[0].Available, "only after a demand")
	require.Empty(t, of("US-RI", "motor-vehicle", func(m *damages.Matter) {
		order(m, "o", damages.Act{Kind: damages.ActDisapply, On: on("e"), Rule: "us-ri-prejudgment"})
	}), "an order took the rule out")
	require.Empty(t, of("US-RI", "motor-vehicle", func(m *damages.Matter) { m.Docket[0].Verdict.Awards[0].Kind = head.KindFees }), "the law leaves fees out")
}

// Washington gives none on damages for an injury that are not certain, and Georgia only where an offer was exceeded, of which
// the record says nothing: that is not decided. The JSON form keeps the two apart.
func TestWhereTheLawGivesNoInterestNothingIsLeftToDecide(t *testing.T) {
	m := matter("US-WA", civil.On(2022, 1, 4), award("e", "d", head.KindMedical, usd(100_000)))
	m.Claims[0].Cause = "motor-vehicle"
	m.Dates.Verdict, m.Dates.Judgment = civil.On(2023, 1, 4), civil.On(2023, 1, 4)
	b := assess(t, m).IfAccepted()
	none := b.InterestNotGiven()
	require.Len(t, none, 1)
	require.Equal(t, "e", none[0].Award)
	require.NotEmpty(t, none[0].Authority)
	raw := string(expect.Must(assess(t, m).MarshalJSON()))
	require.NotContains(t, raw, "interest_not_decided")
	require.Contains(t, raw, `"interest_not_given":[{"award":"e","rule":"`+string(none[0].Rule)+`","authority":[`)

	m.Claims[0].Law, m.Forum = "US-GA", "US-GA"
	b = assess(t, m).IfAccepted()
	require.Empty(t, b.InterestNotGiven())
	raw = string(expect.Must(assess(t, m).MarshalJSON()))
	require.NotContains(t, raw, "interest_not_given")
	require.Contains(t, raw, `"interest_not_decided":[{"award":"e","rule":"us-ga-`)
	require.Contains(t, raw, `"availability":"on_offer"`)
}

// The rows of the reported cases: Nevada's one rate, Indiana's 48 months.
func TestReportedInterestBeforeJudgment(t *testing.T) {
	b := assess(t, nevadaDecides(damages.Interest{From: civil.On(2020, 1, 2), Through: civil.On(2023, 8, 1)})).IfAccepted()
	require.Equal(t, "36703.42", interestOn(b, "comp"), "100,000 × 10.25% × 1,307/365; the last part of a cent is below a half")

	m := matter("US-IN", civil.On(2014, 6, 1), award("comp", "d", head.KindEconomic, usd(100_000)))
	m.Claims[0].Cause = "motor-vehicle"
	m.Dates.Filing, m.Dates.Verdict, m.Dates.Judgment = civil.On(2015, 1, 2), civil.On(2023, 8, 1), civil.On(2023, 8, 1)
	m.Interest = []damages.Interest{{ID: "i", From: civil.On(2015, 12, 2), Rate: usd(8)}}
	require.Equal(t, "32000.00", interestOn(assess(t, m).IfAccepted(), "comp"))
	m.Interest[0].From = civil.On(2015, 8, 31)
	_, err := damages.Assess(m, damages.Options{})
	require.ErrorContains(t, err, "before 2015-09-01")
	m.Interest[0].From, m.Interest[0].Rate = civil.On(2015, 12, 2), usd(11)
	_, err = damages.Assess(m, damages.Options{})
	require.ErrorContains(t, err, "6 to 10 percent")
}

// What is missing is asked for together, each with its path and the rule that asks.
func TestTheDaysOfInterestAreAskedFor(t *testing.T) {
	m := matter("US-NJ", civil.On(2022, 1, 4), award("a", "d", head.KindMedical, usd(100_000)), award("b", "d", head.KindMedical, usd(100_000)))
	m.Claims[0].Cause = "motor-vehicle"
	m.Dates.Accrual, m.Dates.Judgment = civil.Date{}, civil.Date{}
	m.Interest = []damages.Interest{{ID: "i"}}
	needs, err := damages.Needs(m, damages.Options{})
	require.NoError(t, err)
	byPath := map[string]damages.Need{}
	for _, n := range needs {
		byPath[n.Path] = n
	}
	for path, question := range map[string]string{"dates.accrual": "On which day did the cause of action accrue?", "dates.judgment": "On which day was judgment entered?"} {
		n, ok := byPath[path]
		require.True(t, ok, path)
		require.Equal(t, question, n.Question)
		require.Equal(t, []string{"a", "b"}, n.Awards)
		require.Equal(t, dated.RuleID("us-nj-prejudgment"), n.Asked[0].Rule)
	}
	sum := nevadaDecides(damages.Interest{})
	sum.Claims[0].Law, sum.Forum = "US-GA", "US-GA"
	needs, err = damages.Needs(sum, damages.Options{})
	require.NoError(t, err)
	require.Equal(t, []string{"interest[0].days.demand", "interest[0].sum"}, []string{needs[0].Path, needs[1].Path})
}
