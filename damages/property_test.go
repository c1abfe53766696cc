package damages_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/statutory"
)

const trials = 300

// random draws a matter that is well formed: one to twenty awards, orders of every kind, retrials, open elections.
func random(r *rand.Rand) *damages.Matter {
	day := civil.On(2012+r.IntN(8), time.Month(1+r.IntN(12)), 1+r.IntN(28))
	code := []string{"US-VA", "US-NM", "US-OR", "US-UT", "US-IL", "US-NC"}[r.IntN(6)]
	m := &damages.Matter{Caption: "R", Forum: code, Dates: dated.Dates{Accrual: day, Filing: day, Verdict: day, Judgment: day}}
	np, nd, nc := 1+r.IntN(4), 1+r.IntN(4), 1+r.IntN(3)
	for i := range np {
		m.Parties = append(m.Parties, damages.Party{ID: fmt.Sprint("p", i), Role: damages.Plaintiff, Capacity: damages.Capacity(r.IntN(4))})
	}
	for i := range nd {
		m.Parties = append(m.Parties, damages.Party{ID: fmt.Sprint("d", i), Role: damages.Defendant, Organization: r.IntN(2) == 0})
	}
	for i := range nc {
		m.Claims = append(m.Claims, damages.Claim{ID: fmt.Sprint("c", i), Law: code, Cause: []string{"", "premises", "negligence", "wrongful-death"}[r.IntN(4)]})
	}
	some := func(prefix string, n int) []string {
		if r.IntN(2) == 0 || code == "US-OR" && prefix == "p" || code == "US-NC" { // their caps are per plaintiff, in North Carolina also per defendant
			return names(fmt.Sprint(prefix, r.IntN(n)))
		}
		var out []string
		for i := range n {
			if r.IntN(2) == 0 {
				out = append(out, fmt.Sprint(prefix, i))
			}
		}
		if len(out) == 0 {
			return names(prefix + "0")
		}
		return out
	}
	kinds := []head.Kind{head.KindEconomic, head.KindNoneconomic, head.KindCompensatory, head.KindMedical, head.KindPunitive, head.KindPunitive, head.KindCosts}
	amount := func() decimal.Decimal {
		if r.IntN(12) == 0 {
			return decimal.Decimal{}
		}
		return decimal.New(r.Int64N(1_000_000_000), int32(-r.IntN(5)))
	}
	n := 1 + r.IntN(20)
	v := &damages.Verdict{By: finding.ByJury}
	for i := range n {
		v.Awards = append(v.Awards, damages.Award{ID: fmt.Sprint("a", i), For: some("p", np), Against: some("d", nd), Claims: some("c", nc), Kind: kinds[r.IntN(len(kinds))], Amount: amount()})
	}
	for i := range v.Awards {
		if a := &v.Awards[i]; a.Kind.Class() == head.Economic && r.IntN(16) == 0 {
			each, years := decimal.New(r.Int64N(10_000_000), -2), 1+r.Int64N(30)
			a.Amount = each.Mul(usd(years))
			a.Future = &future.Projection{Discount: future.DiscountAt(decimal.New(r.Int64N(900), -2)), Timing: future.Timing(r.IntN(3)),
				Streams: []future.Stream{future.Level("loss", each, usd(years))}}
		}
	}
	if code == "US-NC" { // N.C. Gen. Stat. § 75-16 trebles one of them
		m.Remedies = []damages.Remedy{{ID: "treble", Statute: "us-nc-75-16", Award: fmt.Sprint("a", r.IntN(n)), Measures: statutory.ActualDamages}}
	}
	if r.IntN(3) == 0 {
		mine := r.Int64N(100)
		v.Fault = []fault.Share{{Of: "p0", Percent: decimal.New(mine, 0)}}
		left := 100 - mine
		for i := range nd {
			one := r.Int64N(left + 1)
			v.Fault = append(v.Fault, fault.Share{Of: fmt.Sprint("d", i), Percent: decimal.New(one, 0)})
			left -= one
		}
		v.Fault = append(v.Fault, fault.Share{Of: "stranger", Percent: decimal.New(left, 0)})
		for i := range m.Claims { // the fault of a claimant is asked for the cause
			if m.Claims[i].Cause == "" {
				m.Claims[i].Cause = "personal-injury"
			}
		}
	}
	m.Docket = []damages.Event{{ID: "v", Verdict: v, Authority: []authority.Citation{authority.Case("R v. R", "")}}}
	whole := []limit.Measure{{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: limit.Plaintiff, Joint: limit.Whole}}
	open := 0
	for i := range r.IntN(6) {
		id := fmt.Sprint("e", i)
		if r.IntN(5) == 0 {
			a := v.Awards[r.IntN(n)]
			a.Amount, a.Future = amount(), nil
			m.Docket = append(m.Docket, damages.Event{ID: id, Verdict: &damages.Verdict{By: finding.ByCourt, Awards: []damages.Award{a}}})
			continue
		}
		o := &damages.Order{}
		for range 1 + r.IntN(3) {
			to := []limit.Expr{limit.Dollars(r.Int64N(1_000_000)), limit.Times(r.Int64N(10)+1, limit.Compensatory), limit.Multiple(big.NewRat(2, 37), limit.Compensatory),
				limit.GreaterOf(limit.Dollars(5), limit.Times(1, limit.Compensatory))}[r.IntN(4)]
			a := damages.Act{On: on(some("a", n)...), Kind: damages.ActKind(1 + r.IntN(int(damages.ActAffirm)))}
			switch a.Kind {
			case damages.ActLimit:
				a.To, a.Measures = to, whole
				if r.IntN(2) == 0 {
					a.Unit, a.Stage = limit.Action, law.StagePunitive
				}
			case damages.ActSet, damages.ActIncrease, damages.ActCredit:
				a.To, a.Measures = to, whole
				switch {
				case a.Kind == damages.ActCredit && r.IntN(2) == 0:
					a.Unit, a.Stage = limit.Action, law.StagePunitive
				case to.Op() == limit.OpAmount: // one figure for several awards would have to say who takes it
					a.On.Awards = a.On.Awards[:1]
				}
			case damages.ActScale:
				a.By = big.NewRat(r.Int64N(22), 22)
			case damages.ActRestore:
				a.From = "v"
			}
			o.Acts = append(o.Acts, a)
		}
		if r.IntN(2) == 0 && open < 3 {
			open++
			o.Election = &damages.Election{Status: remittitur.Status(1 + r.IntN(6))}
		}
		if prev := m.Docket[len(m.Docket)-1]; prev.Order != nil && r.IntN(3) == 0 {
			o.Vacates = names(prev.ID)
		}
		m.Docket = append(m.Docket, damages.Event{ID: id, Order: o})
	}
	return m
}

// stated gives the acts whose stage is asked for the first one that is allowed. It reports whether there was any.
func stated(t *testing.T, m *damages.Matter, err error) bool {
	t.Helper()
	var asked *damages.NeedsError
	if !errors.As(err, &asked) {
		return false
	}
	some := false
	for _, n := range asked.Needs {
		var event, act int
		if k, _ := fmt.Sscanf(n.Path, "docket[%d].order.acts[%d].stage", &event, &act); k == 2 {
			word, _, _ := strings.Cut(n.Allowed[0], ",")
			require.NoError(t, m.Docket[event].Order.Acts[act].Stage.UnmarshalText([]byte(word)))
			some = true
		}
	}
	return some
}

// assessed draws matters until the law of one is recorded; any other error is a failure.
func assessed(t *testing.T, r *rand.Rand, i int) (*damages.Matter, *damages.Judgment) {
	t.Helper()
	for range 100 {
		m := random(r)
		j, err := damages.Assess(m, damages.Options{})
		for range 20 {
			if !stated(t, m, err) {
				break
			}
			j, err = damages.Assess(m, damages.Options{})
		}
		if errors.Is(err, dated.ErrNotCovered) {
			require.Empty(t, invalid.All(err))
			continue
		}
		require.NoError(t, err, "matter %d", i)
		return m, j
	}
	require.Fail(t, "hardly any matter's law is recorded")
	return nil, nil
}

func eachRandom(t *testing.T, check func(t *testing.T, m *damages.Matter, j *damages.Judgment)) {
	t.Helper()
	r := rand.New(rand.NewPCG(1, 2)) //nolint:gosec // a fixed seed is the point
	for i := range trials {
		m, j := assessed(t, r, i)
		check(t, m, j)
	}
}

func TestTheLedgerLeadsFromEveryFigureFoundToItsFinalOne(t *testing.T) {
	undetermined, posted := 0, 0
	eachRandom(t, func(t *testing.T, m *damages.Matter, j *damages.Judgment) {
		for b := range j.Branches() {
			sums, lost := map[string]decimal.Decimal{}, map[string]bool{}
			for e := range b.Entries() {
				posted++
				id := b.Award(b.PostedTo(e)).ID
				sums[id] = sums[id].Add(e.Change())
				after, known := e.After()
				lost[id] = lost[id] || !known
				if e.Kind() == damages.EntryLimit && known {
					require.False(t, after.GreaterThan(e.Before()), "a limit raised an award")
				}
				require.False(t, known && after.IsNegative())
				require.NotEmpty(t, b.InWords(e))
				require.Equal(t, e.Opens(), len(e.AppendBefore(nil)) == 0)
				require.Equal(t, known, len(e.AppendAfter(nil)) > 0)
				require.Equal(t, known && !e.Opens(), len(e.AppendChange(nil)) > 0)
				require.Equal(t, e.Kind() != damages.EntryRound && e.Change().IsNegative(), len(e.AppendCut(nil)) > 0)
				require.Equal(t, "before: "+b.InWords(e), string(b.AppendWords([]byte("before: "), e)))
				require.Equal(t, "before: "+b.Arithmetic(e), string(b.AppendArithmetic([]byte("before: "), e)))
				words, arithmetic := b.AppendBoth([]byte("words: "), []byte("figures: "), e)
				require.Equal(t, "words: "+b.InWords(e), string(words))
				require.Equal(t, "figures: "+b.Arithmetic(e), string(arithmetic))
				require.Same(t, b.Award(b.PostedTo(e)), b.AwardOf(e))
				if _, set := b.Limited(e); set {
					require.False(t, b.Formula(e).IsZero())
				}
			}
			for c := range b.Cells() {
				d, known := c.Amount()
				if !known {
					undetermined++
					continue
				}
				id := b.Award(c).ID
				expect.Equal(t, d.String(), d.Round(2), "not to the cent")
				if !lost[id] {
					expect.Equal(t, d.String(), c.Found().Add(sums[id]).Round(10), "ledger of %s", id)
				}
			}
		}
	})
	require.Greater(t, undetermined, 100)
	require.Greater(t, posted, 1_000)
}

func TestTotalsObligationsAndReceiptsAgreeWithTheCells(t *testing.T) {
	eachRandom(t, func(t *testing.T, m *damages.Matter, j *damages.Judgment) {
		for b := range j.Branches() {
			sum, whole := decimal.Decimal{}, true
			of := map[string]decimal.Decimal{}
			for c := range b.Cells() {
				d, known := c.Amount()
				whole = whole && known
				if known {
					sum = sum.Add(d)
					of[b.Award(c).ID] = d
				}
			}
			totals(t, b, sum.String(), whole)
			debtors := map[string]int{}
			for o := range b.Obligations() {
				require.False(t, o.Dollars.GreaterThan(of[o.Award]))
				debtors[o.Award]++
			}
			rs := b.Receipts()
			got := map[string]decimal.Decimal{}
			for _, r := range rs {
				require.True(t, r.Fund == "" || b.Split())
				require.False(t, r.Dollars.IsNegative())
				got[r.Award] = got[r.Award].Add(r.Dollars)
			}
			for id, d := range of {
				expect.Equal(t, d.String(), got[id], "receipts of %s", id)
				c, _ := b.Find(id)
				switch divided := len(b.Verdict(c).Verdict.Fault) > 0; {
				case d.IsZero():
					require.Zero(t, debtors[id])
				case divided: // a defendant without a share owes nothing
					require.NotZero(t, debtors[id])
				default:
					require.Equal(t, len(b.Award(c).Against), debtors[id])
				}
			}
		}
	})
}

func TestAssessingIsDeterministicAndChangesNothing(t *testing.T) {
	eachRandom(t, func(t *testing.T, m *damages.Matter, j *damages.Judgment) {
		before, err := json.Marshal(m)
		require.NoError(t, err)
		one, err := j.MarshalJSON()
		require.NoError(t, err)
		two, err := assess(t, m).MarshalJSON()
		require.NoError(t, err)
		require.Equal(t, string(one), string(two))
		require.NoError(t, damages.Validate(m))
		after, err := json.Marshal(m)
		require.NoError(t, err)
		require.Equal(t, string(before), string(after))
	})
}

func TestAMatterGoesThroughJSONUnchanged(t *testing.T) {
	eachRandom(t, func(t *testing.T, m *damages.Matter, j *damages.Judgment) {
		text, err := json.Marshal(m)
		require.NoError(t, err)
		back, err := damages.DecodeMatter(text)
		require.NoError(t, err)
		again, err := json.Marshal(back)
		require.NoError(t, err)
		require.Equal(t, string(text), string(again))
		once, err := damages.DecodeMatter(again)
		require.NoError(t, err)
		require.Equal(t, back, once)
		one, err := j.MarshalJSON()
		require.NoError(t, err)
		two, err := assess(t, back).MarshalJSON()
		require.NoError(t, err)
		require.Equal(t, string(one), string(two))
	})
}

func TestAssessFromManyGoroutines(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4)) //nolint:gosec // a fixed seed is the point
	var ms []*damages.Matter
	var want []string
	for range 40 {
		m, j := assessed(t, r, len(ms))
		text, err := j.MarshalJSON()
		require.NoError(t, err)
		ms, want = append(ms, m), append(want, string(text))
	}
	var wg sync.WaitGroup
	bad := make([]string, 8)
	for g := range bad {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for k := range ms {
				i := (k*7 + g) % len(ms)
				j, err := damages.Assess(ms[i], damages.Options{})
				if err != nil {
					bad[g] = err.Error()
					return
				}
				text, err := j.MarshalJSON()
				if err != nil || string(text) != want[i] {
					bad[g] = "another judgment"
				}
				if _, _, err := j.IfAccepted().WhatIf("a0", limit.Dollars(5)); err != nil {
					bad[g] = err.Error()
				}
			}
		}()
	}
	wg.Wait()
	require.Equal(t, make([]string, 8), bad)
}

// min(p, k × c) by exact rational arithmetic is the oracle; raising c never lowers the result.
func TestRaisingCompensatoryDamagesNeverLowersAMultiple(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6)) //nolint:gosec // a fixed seed is the point
	for range trials {
		c, p := r.Int64N(100_000_000), r.Int64N(1_000_000_000)
		k := big.NewRat(1+r.Int64N(100), 1+r.Int64N(37))
		last := decimal.New(-1, 0)
		for range 4 {
			m := uncapped(award("c", "d", head.KindEconomic, decimal.New(c, -2)), award("x", "d", head.KindPunitive, decimal.New(p, -2)))
			order(m, "o", damages.Act{Kind: damages.ActLimit, On: on("x"), To: limit.Multiple(k, limit.Compensatory)})
			b := assess(t, m).IfAccepted()
			cell, _ := b.Find("x")
			got, _ := cell.Amount()
			require.False(t, got.LessThan(last))
			last = got
			want := new(big.Rat).Mul(k, big.NewRat(c, 100))
			if most := big.NewRat(p, 100); want.Cmp(most) > 0 {
				want = most
			}
			require.Equal(t, want.FloatString(2), got.StringFixed(2))
			c += r.Int64N(10_000_000)
		}
	}
}
