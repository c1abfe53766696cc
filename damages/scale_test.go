package damages_test

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/statement"
)

// ids are n names.
func ids(prefix string, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = prefix + strconv.Itoa(i)
	}
	return out
}

// crowd is a matter under one law with so many plaintiffs and defendants, without awards.
func crowd(code string, plaintiffs, defendants int) *damages.Matter {
	m := matter(code, civil.On(2018, 3, 4))
	m.Parties = nil
	for _, id := range ids("p", plaintiffs) {
		m.Parties = append(m.Parties, damages.Party{ID: id, Role: damages.Plaintiff})
	}
	for _, id := range ids("d", defendants) {
		m.Parties = append(m.Parties, damages.Party{ID: id, Role: damages.Defendant})
	}
	return m
}

func (g growth) add(m *damages.Matter, n int, each func(i int, a *damages.Award)) {
	v := m.Docket[0].Verdict
	for i := range n {
		a := damages.Award{ID: "a" + strconv.Itoa(i), For: names("p0"), Against: names("d0"), Claims: names("tort"), Kind: head.KindEconomic, Amount: usd(int64(1000 + i))}
		each(i, &a)
		v.Awards = append(v.Awards, a)
	}
}

// growth is a way in which a matter can be large.
type growth struct {
	name string
	size int // of the smaller matter; the larger is ten times that
	make func(g growth, n int) *damages.Matter
	run  func(b testing.TB, m *damages.Matter)
}

func judged(b testing.TB, m *damages.Matter) *damages.Judgment {
	b.Helper()
	j, err := damages.Assess(m, damages.Options{})
	require.NoError(b, err)
	return j
}

func runAssess(b testing.TB, m *damages.Matter) { b.Helper(); judged(b, m) }

func runStatement(b testing.TB, m *damages.Matter) {
	b.Helper()
	d, err := statement.Of(judged(b, m))
	require.NoError(b, err)
	require.NotEmpty(b, d.Text())
}

func growths() []growth {
	few := func(int, *damages.Award) {}
	return []growth{
		{"awards of many parties each", 500, func(g growth, n int) *damages.Matter {
			m := crowd("US-NM", n, n)
			g.add(m, 10, func(_ int, a *damages.Award) { a.For, a.Against = ids("p", n), ids("d", n) })
			return m
		}, runAssess},
		{"distinct persons and occurrences", 500, func(g growth, n int) *damages.Matter {
			m := crowd("US-NM", 1, 1)
			for i := range n {
				s := strconv.Itoa(i)
				m.Claims = append(m.Claims, damages.Claim{ID: "c" + s, Law: "US-NM", Person: "p" + s, Occurrence: "o" + s})
			}
			g.add(m, 1, few)
			return m
		}, runAssess},
		{"orders on awards by name", 400, func(g growth, n int) *damages.Matter {
			m := crowd("US-NM", 1, 1)
			g.add(m, n, few)
			for i := range n {
				order(m, "o"+strconv.Itoa(i), damages.Act{Kind: damages.ActScale, On: on("a" + strconv.Itoa(i)), By: big.NewRat(1, 2)})
			}
			return m
		}, runAssess},
		{"verdicts that restate an award", 50, func(g growth, n int) *damages.Matter {
			m := crowd("US-NM", 1, 1)
			g.add(m, 10*n, few)
			again := *m.Docket[0].Verdict
			for i := range 5 {
				m.Docket = append(m.Docket, damages.Event{ID: "again" + strconv.Itoa(i), Verdict: &again})
				order(m, "o"+strconv.Itoa(i), damages.Act{Kind: damages.ActScale, By: big.NewRat(1, 2)})
			}
			return m
		}, runAssess},
		{"defendants of one award", 100, func(g growth, n int) *damages.Matter {
			m := crowd("US-NM", 1, n)
			g.add(m, 1, func(_ int, a *damages.Award) { a.Against = ids("d", n) })
			m.Docket[0].Verdict.Fault = evenShares(n)
			return m
		}, runStatement},
		{"defendants of several awards", 100, func(g growth, n int) *damages.Matter {
			m := crowd("US-NM", 1, n)
			g.add(m, 10, func(i int, a *damages.Award) { a.Against = ids("d", n)[i*n/10 : (i+1)*n/10] })
			m.Docket[0].Verdict.Fault = evenShares(n)
			return m
		}, runStatement},
		{"comparison with each defendant", 100, func(g growth, n int) *damages.Matter {
			m := crowd("US-WI", 1, n)
			m.Claims[0].Cause = "negligence"
			g.add(m, 5, func(_ int, a *damages.Award) { a.Against = ids("d", n) })
			m.Docket[0].Verdict.Fault = append([]fault.Share{{Of: "p0", Percent: decimal.New(1, -2)}}, evenShares(n)...)
			v := m.Docket[0].Verdict
			v.Fault[1].Percent = v.Fault[1].Percent.Sub(decimal.New(1, -2))
			return m
		}, runAssess},
		{"punitive awards in a statement", 50, func(g growth, n int) *damages.Matter {
			m := crowd("US-NM", n, 1)
			g.add(m, 2*n, func(i int, a *damages.Award) {
				a.For = names("p" + strconv.Itoa(i/2))
				if i%2 == 1 {
					a.Kind = head.KindPunitive
				}
			})
			return m
		}, runStatement},
	}
}

// evenShares divide all the fault evenly; the first bears what is left.
func evenShares(n int) []fault.Share {
	each := usd(100).DivRound(usd(int64(n)), 6).Truncate(6)
	out := make([]fault.Share, n)
	left := usd(100)
	for i := range out {
		out[i] = fault.Share{Of: "d" + strconv.Itoa(i), Percent: each}
		left = left.Sub(each)
	}
	out[0].Percent = out[0].Percent.Add(left)
	return out
}

// BenchmarkGrowth takes each way of being large at two sizes, the second ten times the first, and reports how many times
// longer the second takes, by the least of a few runs. A square would be 100. No result here is more than ten times as large
// for the larger matter, in JSON or in text. What a ratio has above ten is memory: the smaller matter stays in the caches and
// in room that assessments use again, the larger is collected as garbage. Its budget is 12 on a quiet machine; on one that
// does other work, compare two sizes that are both large.
func BenchmarkGrowth(b *testing.B) {
	for _, g := range growths() {
		b.Run(strings.ReplaceAll(g.name, " ", "_"), func(b *testing.B) {
			least := func(n, runs int) time.Duration {
				m := g.make(g, n)
				best := time.Hour
				for range runs {
					start := time.Now()
					g.run(b, m)
					best = min(best, time.Since(start))
				}
				return best
			}
			ratio := 0.0
			for b.Loop() {
				small, large := least(g.size, 20), least(10*g.size, 3)
				ratio = float64(large) / float64(small)
			}
			b.ReportMetric(ratio, "times_for_10x")
		})
	}
}

// Six elections that are open at once make 64 branches, each with every posting of the acts: what they come to together is
// bounded, and said where it would be too much.
func TestActsOnAwardsInEveryBranchAreBounded(t *testing.T) {
	m := crowd("US-NM", 1, 1)
	growth{}.add(m, 120, func(int, *damages.Award) {})
	for i := range 120 {
		o := order(m, "o"+strconv.Itoa(i), damages.Act{Kind: damages.ActLimit, To: limit.Dollars(int64(5000 + i))})
		if i < damages.MaxElections {
			o.Election = &damages.Election{Status: remittitur.Open}
		}
	}
	err := fails(t, m, "docket")
	require.ErrorContains(t, err, "at most "+strconv.Itoa(damages.MaxPostings))
	for i := range damages.MaxElections - 1 {
		m.Docket[1+i].Order.Election = nil
	}
	require.Len(t, branches(assess(t, m)), 2, "29,040 postings: 120 awards, and 120 acts on each, in 2 branches")
}

// Ten thousand acts that name no award would each be held against a hundred thousand awards.
func TestActsThatNameNoAwardAreBounded(t *testing.T) {
	m := crowd("US-NM", 1, 1)
	growth{}.add(m, 5000, func(int, *damages.Award) {})
	acts := make([]damages.Act, damages.MaxActs)
	for i := range acts {
		acts[i] = damages.Act{Kind: damages.ActAffirm}
	}
	order(m, "o", acts...)
	require.ErrorContains(t, damages.Validate(m), fmt.Sprint("at most ", damages.MaxSelections))
	m.Docket[1].Order.Acts = acts[:damages.MaxSelections/5000]
	require.NoError(t, damages.Validate(m))
}

func TestSettlementsTimesAwardsAreBounded(t *testing.T) {
	m := crowd("US-CA", 1, 1)
	growth{}.add(m, 1000, func(int, *damages.Award) {})
	for _, id := range ids("s", damages.MaxCredits/1000+1) {
		m.Settled = append(m.Settled, damages.Settlement{ID: id, By: names(id), Amount: usd(1)})
	}
	require.Equal(t, []string{"settled"}, expect.Paths(damages.Validate(m)))
	m.Settled = m.Settled[1:]
	require.NoError(t, damages.Validate(m))
}

// Every broken award is an error of its own; finding which of them follow from others takes no longer than reading them.
func TestManyErrorsOfOneInputAreReportedInTime(t *testing.T) {
	var b strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&b, `,{"id":"x%d","for":["p"],"against":["d"],"claims":["fraud"],"kind":"nothing","amount":"1"}`, i)
	}
	_, err := damages.DecodeMatter([]byte(strings.Replace(plainJSON, `"kind":"punitive","amount":"4000000.00"}`, `"kind":"punitive","amount":"4000000.00"}`+b.String(), 1)))
	require.Len(t, expect.Paths(err), 20_000)
}

// A caveat is said once, in a long list too: that a credit supposes good faith, of an award that two settlements are credited
// against, the first and the last of many.
func TestInALongListACaveatIsSaidOnce(t *testing.T) {
	m := matter("US-CA", civil.On(2020, 1, 2))
	m.Claims = nil
	v := m.Docket[0].Verdict
	settle := func(claim string) {
		by := "settlor " + strconv.Itoa(len(m.Settled))
		m.Settled = append(m.Settled, damages.Settlement{ID: by, By: names(by), Claims: names(claim), Amount: usd(5)})
	}
	for i := range 20 {
		id := "claim " + strconv.Itoa(i)
		m.Claims = append(m.Claims, damages.Claim{ID: id, Law: "US-CA", Cause: "negligence"})
		v.Awards = append(v.Awards, damages.Award{ID: id, For: names("p"), Against: names("d"), Claims: names(id), Kind: head.KindMedical, Amount: usd(1_000)})
		settle(id)
	}
	settle("claim 0")
	said := map[string]int{}
	for _, c := range assess(t, m).IfAccepted().Caveats() {
		if c.Kind == damages.CaveatGoodFaith {
			said[c.Award]++
		}
	}
	require.Len(t, said, 20)
	for award, n := range said {
		require.Equal(t, 1, n, award)
	}
}
