package damages_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
)

// Relations between a random matter and a changed one, in every jurisdiction: what must not change when parties are renamed
// or listed in another order, when one release is written as two, and who may only owe more or less.

// injury draws a matter of one plaintiff with some defendants, shares of the fault, heads of damage and settlements. Its
// findings are all answered and its releases recorded, so that the law gives a figure or refuses one.
func injury(r *rand.Rand, code string) *damages.Matter {
	day := civil.On(2023, 2, 1+r.IntN(27))
	m := &damages.Matter{
		Caption: "R", Forum: code, Dates: dated.Dates{Accrual: day, Filing: civil.On(2023, 6, 1), Verdict: civil.On(2024, 9, 2), Judgment: civil.On(2024, 9, 2)},
		Parties: []damages.Party{{ID: "p", Role: damages.Plaintiff}}, Claims: []damages.Claim{{ID: "c", Law: code, Cause: "negligence", Person: "p", Occurrence: "crash"}},
	}
	n := 1 + r.IntN(3)
	var against []string
	left := int64(100)
	v := &damages.Verdict{By: finding.ByJury}
	share := func(of string, most int64) {
		x := min(left, 1+r.Int64N(most))
		left -= x
		v.Fault = append(v.Fault, fault.Share{Of: of, Percent: usd(x)})
	}
	if r.IntN(2) == 0 {
		share("p", 30)
	} else {
		v.Fault = append(v.Fault, fault.Share{Of: "p", Percent: usd(0)})
	}
	for i := range n {
		id := fmt.Sprint("d", i)
		against = append(against, id)
		m.Parties = append(m.Parties, damages.Party{ID: id, Role: damages.Defendant})
		share(id, 40)
	}
	for _, who := range []string{"A", "B"} {
		share(who, 20)
		m.Settled = append(m.Settled, damages.Settlement{ID: "s" + who, By: names(who), Amount: decimal.New(r.Int64N(5_000_000), -2),
			Release: fault.Release(1 + r.IntN(2)), Liable: finding.Established})
	}
	v.Fault = append(v.Fault, fault.Share{Of: "stranger", Percent: usd(left)})
	for _, k := range []head.Kind{head.KindMedical.At(head.Past), head.KindLostEarnings, head.KindPainAndSuffering}[:1+r.IntN(3)] {
		v.Awards = append(v.Awards, damages.Award{ID: k.String(), For: names("p"), Against: against, Claims: names("c"), Kind: k, Amount: decimal.New(1+r.Int64N(100_000_000), -2)})
	}
	m.Docket = []damages.Event{{ID: "v", Verdict: v}}
	answered(r, m)
	return m
}

// outcomes are what a judgment comes to: by award, by debtor, in all.
type outcomes struct {
	awards, debts map[string]decimal.Decimal
	total         decimal.Decimal
}

func outcomesOf(b *damages.Branch) outcomes {
	f := outcomes{awards: map[string]decimal.Decimal{}, debts: map[string]decimal.Decimal{}}
	for c := range b.Cells() {
		d, _ := c.Amount()
		f.awards[b.Award(c).ID+c.Kind().String()] = d
	}
	for o := range b.Obligations() {
		if f.debts[o.Debtor+o.Award+o.Interest] = o.Dollars; o.Open != damages.CaveatUnspecified {
			f.debts[o.Debtor+o.Award+o.Interest] = usd(-1) // not determined
		}
	}
	f.total, _ = b.Total(head.All())
	return f
}

// near checks that two sets of figures are the same to a cent each: equal parts of an uneven sum differ by a cent, and who
// gets it depends on the order.
func near(t *testing.T, want, got map[string]decimal.Decimal, what string) {
	t.Helper()
	require.Len(t, got, len(want), what)
	for k, n := range want {
		require.LessOrEqual(t, n.Sub(got[k]).Abs().Cmp(decimal.New(1, -2)), 0, "%s: %s is %s, and %s", what, k, n, got[k])
	}
}

// everywhere draws matters in every jurisdiction; those that the law refuses are passed over, and counted.
func everywhere(t *testing.T, seed uint64, draws int, check func(t *testing.T, r *rand.Rand, m *damages.Matter, b *damages.Branch)) {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 13))
	for j := range law.All() {
		if j.Code() == "US" {
			continue // its rules on fault are by cause of action
		}
		done := 0
		for range draws {
			m := injury(r, j.Code())
			got, err := damages.Assess(m, damages.Options{Presume: true})
			if err != nil {
				continue
			}
			done++
			check(t, r, m, got.IfAccepted())
		}
		require.Positive(t, done, "%s refuses every matter", j.Code())
	}
}

// copied is a matter that shares nothing with another.
func copied(t *testing.T, m *damages.Matter) *damages.Matter {
	t.Helper()
	text, err := json.Marshal(m)
	require.NoError(t, err)
	out, err := damages.DecodeMatter(text)
	require.NoError(t, err)
	return out
}

func first(t *testing.T, m *damages.Matter) *damages.Branch {
	t.Helper()
	j, err := damages.Assess(m, damages.Options{Presume: true})
	require.NoError(t, err)
	return j.IfAccepted()
}

// unshared is a matter of several defendants of whom no shares of the fault are recorded.
func unshared(t *testing.T, m *damages.Matter) (*damages.Matter, bool) {
	t.Helper()
	m = copied(t, m)
	m.Docket[0].Verdict.Fault, m.Settled = nil, nil
	m.Interest = []damages.Interest{{ID: "i", From: civil.On(2023, 12, 1), Through: civil.On(2024, 9, 2)}}
	if _, err := damages.Assess(m, damages.Options{Presume: true}); err != nil {
		m.Interest = nil
	}
	return m, len(m.Docket[0].Verdict.Awards[0].Against) > 1
}

// Whatever shares of the fault are found of the defendants alone, the claimant recovers what it recovers where none are
// recorded. What a debtor owes that is determined without them is what it owes with them, and all receive what they did.
func TestSharesOfTheDefendantsChangeNothingThatIsDeterminedWithoutThem(t *testing.T) {
	determined, open := 0, 0
	everywhere(t, 10, 20, func(t *testing.T, r *rand.Rand, m *damages.Matter, _ *damages.Branch) {
		m, several := unshared(t, m)
		if !several {
			return
		}
		without, err := damages.Assess(m, damages.Options{Presume: true})
		if err != nil {
			return
		}
		with := copied(t, m)
		left := int64(100)
		against := m.Docket[0].Verdict.Awards[0].Against
		for i, id := range against {
			share := left
			if i < len(against)-1 {
				share = 1 + r.Int64N(left-int64(len(against)-1-i))
			}
			left -= share
			with.Docket[0].Verdict.Fault = append(with.Docket[0].Verdict.Fault, fault.Share{Of: id, Percent: usd(share)})
		}
		j, err := damages.Assess(with, damages.Options{Presume: true})
		if err != nil {
			return
		}
		want, got := outcomesOf(j.IfAccepted()), outcomesOf(without.IfAccepted())
		near(t, want.awards, got.awards, m.Forum)
		for k, n := range got.debts {
			if n.IsNegative() {
				open++
				continue
			}
			determined++
			require.LessOrEqual(t, want.debts[k].Sub(n).Abs().Cmp(decimal.New(1, -2)), 0, "%s: %s owes %s without shares, and %s with them", m.Forum, k, n, want.debts[k])
		}
		require.Len(t, without.IfAccepted().Receipts(), len(j.IfAccepted().Receipts()))
	})
	require.Greater(t, determined, 100)
	require.Greater(t, open, 100)
}

// The order in which parties, findings and awards are listed does not change whose debt is determined.
func TestTheOrderOfListsDoesNotDecideWhoseDebtIsDetermined(t *testing.T) {
	everywhere(t, 11, 10, func(t *testing.T, r *rand.Rand, m *damages.Matter, _ *damages.Branch) {
		m, _ = unshared(t, m)
		j, err := damages.Assess(m, damages.Options{Presume: true})
		if err != nil {
			return
		}
		turned := copied(t, m)
		shuffle(r, turned.Parties)
		shuffle(r, turned.Findings)
		shuffle(r, turned.Docket[0].Verdict.Awards)
		for i := range turned.Docket[0].Verdict.Awards {
			shuffle(r, turned.Docket[0].Verdict.Awards[i].Against)
		}
		want, got := outcomesOf(j.IfAccepted()), outcomesOf(first(t, turned))
		near(t, want.awards, got.awards, m.Forum)
		near(t, want.debts, got.debts, m.Forum)
	})
}

func TestTwoReleasesEqualOne(t *testing.T) {
	everywhere(t, 1, 20, func(t *testing.T, _ *rand.Rand, m *damages.Matter, b *damages.Branch) {
		m.Settled[1].Release = m.Settled[0].Release
		one := copied(t, m)
		one.Settled = one.Settled[:1]
		one.Settled[0].By = names("A", "B")
		one.Settled[0].Amount = m.Settled[0].Amount.Add(m.Settled[1].Amount)
		if j, err := damages.Assess(one, damages.Options{Presume: true}); err == nil {
			want, got := outcomesOf(j.IfAccepted()), outcomesOf(first(t, m))
			near(t, want.awards, got.awards, m.Forum)
			near(t, want.debts, got.debts, m.Forum)
		}
	})
}

func TestTheOrderOfListsChangesNoFigure(t *testing.T) {
	everywhere(t, 2, 20, func(t *testing.T, r *rand.Rand, m *damages.Matter, b *damages.Branch) {
		want := outcomesOf(b)
		turned := copied(t, m)
		shuffle(r, turned.Parties)
		shuffle(r, turned.Settled)
		shuffle(r, turned.Findings)
		shuffle(r, turned.Facts)
		shuffle(r, turned.Docket[0].Verdict.Awards)
		shuffle(r, turned.Docket[0].Verdict.Fault)
		for i := range turned.Docket[0].Verdict.Awards {
			shuffle(r, turned.Docket[0].Verdict.Awards[i].Against)
		}
		got := outcomesOf(first(t, turned))
		near(t, want.awards, got.awards, m.Forum)
		near(t, want.debts, got.debts, m.Forum)
		expect.Equal(t, want.total.String(), got.total, m.Forum)
	})
}

func shuffle[T any](r *rand.Rand, list []T) {
	r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
}

func TestAMatterReadBackFromJSONComesToTheSameJudgment(t *testing.T) {
	everywhere(t, 3, 5, func(t *testing.T, _ *rand.Rand, m *damages.Matter, b *damages.Branch) {
		want, err := json.Marshal(assessPresumed(t, m))
		require.NoError(t, err)
		got, err := json.Marshal(assessPresumed(t, copied(t, m)))
		require.NoError(t, err)
		require.Equal(t, string(want), string(got))
	})
}

func assessPresumed(t *testing.T, m *damages.Matter) *damages.Judgment {
	t.Helper()
	j, err := damages.Assess(m, damages.Options{Presume: true})
	require.NoError(t, err)
	return j
}

// More fault of the claimant, taken from a stranger, never raises what the claimant recovers. A cap that is applied after the
// claimant's fault is the exception: it leaves the same sum to divide among fewer percent.
func TestMoreFaultOfTheClaimantNeverRaisesTheRecovery(t *testing.T) {
	everywhere(t, 4, 20, func(t *testing.T, _ *rand.Rand, m *damages.Matter, b *damages.Branch) {
		shares := m.Docket[0].Verdict.Fault
		last := len(shares) - 1
		if shares[last].Percent.Sign() == 0 || capped(b) {
			return
		}
		more := copied(t, m)
		fault := more.Docket[0].Verdict.Fault
		fault[0].Percent, fault[last].Percent = fault[0].Percent.Add(usd(1)), fault[last].Percent.Sub(usd(1))
		j, err := damages.Assess(more, damages.Options{Presume: true})
		if err != nil {
			return
		}
		before, after := outcomesOf(b).total, outcomesOf(j.IfAccepted()).total
		require.False(t, after.GreaterThan(before.Add(decimal.New(1, -2))), "%s: %s rises to %s", m.Forum, before, after)
	})
}

// capped reports whether a limit cut some award.
func capped(b *damages.Branch) bool {
	for e := range b.Entries() {
		if e.Kind() == damages.EntryLimit && e.Change().Sign() != 0 {
			return true
		}
	}
	return false
}

// A settlement never makes a debtor owe more. Where the law credits sums paid, the claimant has no more in all than the
// damages, save as the law of several shares has it: a defendant that owes only its share owes it whatever others paid, which
// is said by the line of the settlement. A bar that compares the claimant with those who settled too may fall away with them:
// Conn. Gen. Stat. § 52-572h(b), Iowa Code § 668.3(1).
func TestASettlementNeverMakesADebtorOweMore(t *testing.T) {
	everywhere(t, 5, 20, func(t *testing.T, _ *rand.Rand, m *damages.Matter, b *damages.Branch) {
		without := copied(t, m)
		without.Settled = nil
		j, err := damages.Assess(without, damages.Options{Presume: true})
		if err != nil {
			return
		}
		if f, err := lawOf(t, m).Fault().For("negligence").On(m.Dates); err == nil && f.Rule.Against == fault.AgainstDefendantsAndSettled {
			return
		}
		free, bound := outcomesOf(j.IfAccepted()), outcomesOf(b)
		for k, n := range bound.debts {
			if m.Forum == "US-MO" || m.Forum == "US-NV" || m.Forum == "US-WV" {
				break // shares are of the judgment: compared with all of it below
			}
			require.False(t, n.GreaterThan(free.debts[k].Add(decimal.New(1, -2))), "%s: %s owes %s, and without the settlement %s", m.Forum, k, n, free.debts[k])
		}
		require.False(t, bound.total.GreaterThan(free.total.Add(decimal.New(1, -2))), "%s", m.Forum)
	})
}

func TestDebtsKeepTheirBounds(t *testing.T) {
	everywhere(t, 6, 30, func(t *testing.T, _ *rand.Rand, m *damages.Matter, b *damages.Branch) {
		percent := map[string]decimal.Decimal{}
		for _, s := range m.Docket[0].Verdict.Fault {
			percent[s.Of] = s.Percent
		}
		for c := range b.Cells() {
			a := b.Award(c)
			final, _ := c.Amount()
			sum, joint := usd(0), false
			seen := map[string]decimal.Decimal{}
			for o := range b.Obligations() {
				if o.Award != a.ID {
					continue
				}
				require.False(t, o.Dollars.IsNegative(), "%s: %s owes %s", m.Forum, o.Debtor, o.Dollars)
				require.False(t, o.Dollars.GreaterThan(final), "%s: %s owes %s of %s", m.Forum, o.Debtor, o.Dollars, final)
				sum, joint = sum.Add(o.Dollars), joint || o.Jointly
				seen[o.Debtor] = o.Dollars
			}
			if final.Sign() == 0 {
				continue
			}
			if !joint && m.Forum != "US-TX" { // Texas bounds each share by what is left to recover, § 33.013: together they may be more
				require.True(t, sum.Equal(final), "%s: several debts add up to %s of %s", m.Forum, sum, final)
			}
			for x, n := range seen {
				for y, o := range seen {
					if percent[x].Equal(percent[y]) {
						require.LessOrEqual(t, n.Sub(o).Abs().Cmp(decimal.New(1, -2)), 0, "%s: equals owe %s and %s", m.Forum, n, o)
					}
				}
			}
		}
	})
}

// Where no threshold turns on it, a defendant split in two halves changes no sum: neither what the claimant recovers nor what
// the two owe together.
func TestADefendantSplitInTwoChangesNoSum(t *testing.T) {
	everywhere(t, 7, 20, func(t *testing.T, _ *rand.Rand, m *damages.Matter, b *damages.Branch) {
		if turnsOnShares(t, m) {
			return
		}
		halves := copied(t, m)
		v := halves.Docket[0].Verdict
		i := slices.IndexFunc(v.Fault, func(s fault.Share) bool { return s.Of == "d0" })
		v.Fault[i].Percent = v.Fault[i].Percent.DivRound(usd(2), 1)
		v.Fault = append(v.Fault, fault.Share{Of: "d0b", Percent: v.Fault[i].Percent})
		halves.Parties = append(halves.Parties, damages.Party{ID: "d0b", Role: damages.Defendant})
		for k := range v.Awards {
			v.Awards[k].Against = append(v.Awards[k].Against, "d0b")
		}
		j, err := damages.Assess(halves, damages.Options{Presume: true})
		if err != nil {
			return
		}
		whole, parts := outcomesOf(b), outcomesOf(j.IfAccepted())
		require.LessOrEqual(t, whole.total.Sub(parts.total).Abs().Cmp(decimal.New(2, -2)), 0, "%s: %s and %s", m.Forum, whole.total, parts.total)
	})
}

func lawOf(t *testing.T, m *damages.Matter) law.Jurisdiction {
	t.Helper()
	j, err := law.Lookup(m.Forum)
	require.NoError(t, err)
	return j
}

// turnsOnShares reports whether the law of a matter has a threshold that turns on a defendant's own share, or a cap.
func turnsOnShares(t *testing.T, m *damages.Matter) bool {
	j, d := lawOf(t, m), m.Dates
	if c, err := j.Credit().For("negligence").On(d); err != nil || c.Rule.Method == fault.PerCapita || c.Rule.EqualShares {
		return true // equal parts go by heads
	}
	l, err := j.Liability().For("negligence").On(d)
	if err != nil {
		return true
	}
	for _, c := range l.Rule.Joint.All() {
		if c.Over.Percent != 0 || c.Times != 0 {
			return true
		}
	}
	f, err := j.Fault().For("negligence").On(d)
	return err != nil || f.Rule.Against == fault.AgainstEach
}

// Interest before judgment is owed in the proportion of the debts that bear it.
func TestInterestStandsInTheProportionOfItsDebts(t *testing.T) {
	borne := 0
	everywhere(t, 8, 12, func(t *testing.T, _ *rand.Rand, m *damages.Matter, b *damages.Branch) {
		with := copied(t, m)
		with.Interest = []damages.Interest{{ID: "i", From: civil.On(2023, 12, 1), Through: civil.On(2024, 9, 2)}}
		j, err := damages.Assess(with, damages.Options{Presume: true})
		if err != nil {
			return
		}
		type key struct{ award, debtor string }
		debts, interest := map[key]decimal.Decimal{}, map[key]decimal.Decimal{}
		award, accrued := map[string]decimal.Decimal{}, map[string]decimal.Decimal{}
		f := j.IfAccepted()
		for c := range f.Cells() {
			d, _ := c.Amount()
			if _, is := f.Interest(c); is {
				accrued[f.Award(c).ID] = d
			} else {
				award[f.Award(c).ID] = d
			}
		}
		for o := range f.Obligations() {
			if o.Interest == "" {
				debts[key{o.Award, o.Debtor}] = o.Dollars
			} else {
				interest[key{o.Award, o.Debtor}] = o.Dollars
			}
		}
		for k, n := range interest {
			if m.Forum == "US-NC" {
				continue // the settlement comes off damages and interest together
			}
			borne++
			want := accrued[k.award].Mul(debts[k]).DivRound(award[k.award], 6)
			require.LessOrEqual(t, want.Sub(n).Abs().Cmp(decimal.New(2, -2)), 0, "%s: %s owes interest of %s, and in proportion %s", m.Forum, k.debtor, n, want)
		}
	})
	require.Positive(t, borne)
}

// Where every defendant owes the whole and the law credits the sums paid, the claimant has no more in all than the damages
// found, unless the settlements alone are more.
func TestSumsPaidBoundWhatTheClaimantHasInAll(t *testing.T) {
	bounded := 0
	everywhere(t, 9, 12, func(t *testing.T, _ *rand.Rand, m *damages.Matter, b *damages.Branch) {
		c, err := lawOf(t, m).Credit().For("negligence").On(m.Dates)
		l, none := lawOf(t, m).Liability().For("negligence").On(m.Dates)
		if err != nil || none != nil || c.Rule.Method != fault.ProTanto || !c.Rule.Heads.IsEmpty() || !l.Rule.Whole(head.KindMedical, "negligence", true) {
			return
		}
		bounded++
		found, paid := usd(0), usd(0)
		for _, a := range m.Docket[0].Verdict.Awards {
			found = found.Add(a.Amount)
		}
		for _, s := range m.Settled {
			paid = paid.Add(s.Amount)
		}
		most := decimal.Max(found, paid)
		require.False(t, outcomesOf(b).total.Add(paid).GreaterThan(most.Add(decimal.New(1, -2))), "%s: %s and %s of %s", m.Forum, outcomesOf(b).total, paid, found)
	})
	require.Positive(t, bounded)
}
