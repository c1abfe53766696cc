package damages_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/limit"
)

func reviews(t *testing.T, b *damages.Branch) []damages.Review {
	t.Helper()
	list, err := b.Reviews()
	require.NoError(t, err)
	return list
}

// harms are the figures that a comparison has, and how joint awards count in each.
func harms(c damages.Compared) string {
	var out []string
	for _, h := range c.Harms {
		if !h.Determined {
			out = append(out, h.Why)
			continue
		}
		out = append(out, strings.TrimSpace(h.Dollars.String()+" "+h.Joint.String()))
	}
	return strings.Join(out, ", ")
}

// sharedMatter: 1,000,000 owed by two defendants together, 70 and 30 percent at fault, and 5,000,000 of punitive damages
// against the first.
func sharedMatter(code string) *damages.Matter {
	m := matter(code, civil.On(2023, 3, 3), joint("c", head.KindEconomic, 1_000_000), award("x", "d", head.KindPunitive, usd(5_000_000)))
	m.Claims[0].Cause = "negligence"
	shares(m, map[string]int64{"d": 70, "d2": 30})
	return m
}

func jointWhole(s finding.Status) finding.Finding {
	return finding.Finding{What: damages.JointWhole, Status: s}
}

// Without a finding the ratio is shown both ways: 5:1 of the whole, and against 70 percent of it. With one, it is the
// answer for the review as for a limit.
func TestOneAnswerOnJointAwardsServesTheCapAndTheReview(t *testing.T) {
	m := sharedMatter("US-NM") // it caps no punitive damages
	require.Equal(t, "1000000 whole, 700000 by_share", harms(reviews(t, assess(t, m).IfAccepted())[0].Standing))
	m.Docket[0].Verdict.Fault = nil
	require.Equal(t, "1000000 whole", harms(reviews(t, assess(t, m).IfAccepted())[0].Standing))

	for status, want := range map[finding.Status]string{finding.Established: "1000000 whole", finding.NotEstablished: "700000 by_share"} {
		m := sharedMatter("US-NM")
		m.Findings = append(m.Findings, jointWhole(status))
		b := assess(t, m).IfAccepted()
		require.Equal(t, want, harms(reviews(t, b)[0].Standing))
		standard, _ := limit.StandardMeasure(limit.Compensatory)
		n, known, err := b.Measure("x", standard)
		require.NoError(t, err)
		require.True(t, known)
		expect.Equal(t, strings.Fields(want)[0], n)
	}
}

// Ohio Rev. Code § 2315.21(D)(2)(a): twice the compensatory damages awarded to the plaintiff from the defendant. Counted
// whole 2,000,000; by share 2 × 70 percent of 1,000,000.
func TestACapAsksOnceHowAJointAwardCounts(t *testing.T) {
	m := ordinary(t, sharedMatter("US-OH"), nil)
	needs, err := damages.Needs(m, damages.Options{})
	require.NoError(t, err)
	var asked []string
	for _, n := range needs {
		if n.Blocks {
			asked = append(asked, n.Path+" "+n.Name)
		}
	}
	require.Equal(t, []string{"findings " + string(damages.JointWhole)}, asked)
	for status, want := range map[finding.Status]string{finding.Established: "2000000", finding.NotEstablished: "1400000"} {
		m := ordinary(t, sharedMatter("US-OH"), nil)
		m.Findings = append(m.Findings, jointWhole(status))
		b := assess(t, m).IfAccepted()
		is(t, b, "x", want)
		require.Len(t, reviews(t, b)[0].Standing.Harms, 1)
	}
}

// New Mexico takes half off for the claimant's fault. As found 6,000,000 stood against 2,000,000, and they came to be
// reviewed as 6,000,000 against 1,000,000; the court's own limit comes later and is no part of either.
func TestAReviewComparesFiguresOfOneMoment(t *testing.T) {
	m := uncapped(award("c", "d", head.KindEconomic, usd(2_000_000)), award("x", "d", head.KindPunitive, usd(6_000_000)))
	m.Claims[0].Cause = "negligence"
	shares(m, map[string]int64{"p": 50, "d": 50})
	order(m, "ratio", times(4, "x"))
	m.Positions = []damages.Position{{By: names("d"), Award: "x", To: limit.Times(1, limit.Compensatory)},
		{By: names("d"), Award: "x", To: limit.Times(1, limit.NetWorth)}}
	b := assess(t, m).IfAccepted()
	is(t, b, "x", "4000000")
	r := reviews(t, b)[0]
	expect.Equal(t, "6000000", r.Found.Dollars)
	require.Equal(t, "2000000", harms(r.Found))
	expect.Equal(t, "6000000", r.Standing.Dollars)
	require.Equal(t, "1000000", harms(r.Standing))
	require.True(t, r.Argued[0].Determined)
	expect.Equal(t, "1000000", r.Argued[0].Dollars)
	require.False(t, r.Argued[1].Determined)
	require.NotEmpty(t, r.Argued[1].Why)
}

func TestAReviewOfAnAwardWhoseHarmTurnsOnADivision(t *testing.T) {
	m := ordinary(t, matter("US-MS", civil.On(2023, 3, 3), award("general", "d", head.KindCompensatory, usd(4_000_000)),
		award("x", "d", head.KindPunitive, usd(5_000_000))), map[limit.Base]int64{limit.NetWorth: 10_000_000_000})
	m.Claims[0].Cause = "negligence"
	r := reviews(t, assess(t, m).IfAccepted())[0]
	require.Equal(t, "4000000", harms(r.Found))
	require.False(t, r.Standing.Harms[0].Determined)
	require.NotEmpty(t, r.Standing.Harms[0].Why)
}

// Va. Code § 8.01-38.1: 350,000 in all. Of 1,050,000, the part of 1,000,000 is 333,333.33 and that of 50,000 is 16,666.67.
func TestOneLimitOverSeveralAwardsSaysSoAndItsArithmeticComesToItsFigure(t *testing.T) {
	m := matter("US-VA", civil.On(2023, 3, 3), award("x", "d", head.KindPunitive, usd(1_000_000)), award("y", "d2", head.KindPunitive, usd(50_000)))
	b := assess(t, m).IfAccepted()
	is(t, b, "x", "333333.33")
	is(t, b, "y", "16666.67")
	var said []string
	for e := range b.Entries() {
		if e.Kind() == damages.EntryLimit {
			said = append(said, b.InWords(e)+" = "+b.Arithmetic(e))
		}
	}
	require.Equal(t, []string{
		"limited to $350,000.00 for the awards under it together, in proportion = $1,000,000.00 × $350,000.00 / $1,050,000.00",
		"limited to $350,000.00 for the awards under it together, in proportion = $50,000.00 × $350,000.00 / $1,050,000.00"}, said)

	m.Docket[0].Verdict.Awards[0].Amount = usd(10)
	b = assess(t, m).IfAccepted()
	for e := range b.Entries() {
		if e.Kind() == damages.EntryLimit {
			require.Contains(t, b.InWords(e), "for the awards under it together: $350,000.00, not exceeded")
		}
	}
}

// Three awards of a third of the limit and a cent over: the cent that rounding leaves over is said.
func TestACentThatRoundingLeavesOverIsSaid(t *testing.T) {
	m := uncapped(award("a", "d", head.KindEconomic, usd(100)), award("b", "d", head.KindEconomic, usd(100)), award("c", "d", head.KindEconomic, usd(100)))
	act := limitTo(100, "a", "b", "c")
	act.Unit = limit.Plaintiff
	order(m, "o", act)
	b := assess(t, m).IfAccepted()
	is(t, b, "a", "33.34")
	for e := range b.Entries() {
		if e.Kind() == damages.EntryLimit && b.Award(b.PostedTo(e)).ID == "a" {
			require.Equal(t, "$100.00 × $100.00 / $300.00, with $0.01 that rounding left over", b.Arithmetic(e))
		}
	}
}

// Three parts of 100.01 / 3 = 33.33666… round to 33.34 each, a cent more than the limit: the first goes without it.
func TestACentThatRoundingAddedIsTakenOffAndSaid(t *testing.T) {
	m := uncapped(award("a", "d", head.KindEconomic, usd(100)), award("b", "d", head.KindEconomic, usd(100)), award("c", "d", head.KindEconomic, usd(100)))
	act := limitTo(100, "a", "b", "c")
	act.To, act.Unit = limit.Amount(expect.Dec("100.01")), limit.Plaintiff
	order(m, "o", act)
	b := assess(t, m).IfAccepted()
	is(t, b, "a", "33.33")
	for e := range b.Entries() {
		if e.Kind() == damages.EntryLimit && b.Award(b.PostedTo(e)).ID == "a" {
			require.Equal(t, "$100.00 × $100.01 / $300.00, without $0.01 that rounding added", b.Arithmetic(e))
		}
	}
}

func TestALimitForEachDefendantNamesTheAwardsItNeeds(t *testing.T) {
	m := sharedMatter("US-NC")
	m.Docket[0].Verdict.Awards[1].Against = names("d", "d2")
	err := fails(t, m, "docket[0].verdict.awards[1].against")
	require.ErrorContains(t, err, "names several for one award, and the limit us-nc-punitive-cap")
	require.ErrorContains(t, err, "holds per plaintiff and defendant (allowed: one award for each defendant)")
}

// manyPunitive is a matter of many punitive awards, each of a plaintiff of its own with a compensatory one.
func manyPunitive(n int) *damages.Matter {
	m := uncapped()
	m.Parties = []damages.Party{{ID: "d", Role: damages.Defendant}}
	for i := range n {
		p := fmt.Sprint("p", i)
		m.Parties = append(m.Parties, damages.Party{ID: p, Role: damages.Plaintiff})
		for _, k := range []head.Kind{head.KindEconomic, head.KindPunitive} {
			a := award(p+"-"+k.String(), "d", k, usd(1_000))
			a.For = names(p)
			m.Docket[0].Verdict.Awards = append(m.Docket[0].Verdict.Awards, a)
		}
	}
	return m
}

func TestEachOfManyAwardsIsReviewed(t *testing.T) {
	list := reviews(t, assess(t, manyPunitive(50)).IfAccepted())
	require.Len(t, list, 50)
	for _, r := range list {
		require.Equal(t, "1000", harms(r.Standing))
	}
}

// The reviews of a judgment with 4,000 punitive awards, beside its assessment: BenchmarkAssessManyPunitive. The budget is
// twice the assessment.
func BenchmarkReviewsOfManyPunitive(b *testing.B) {
	j, err := damages.Assess(manyPunitive(4_000), damages.Options{})
	require.NoError(b, err)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := j.IfAccepted().Reviews(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAssessManyPunitive(b *testing.B) {
	m := manyPunitive(4_000)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := damages.Assess(m, damages.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
