package outcome_test

import (
	"context"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/outcome"
)

// assessed is what damages.Assess gives for a matter: the judgment for the clients, their receipts, and what each debtor owes.
func assessed(t *testing.T, m *damages.Matter, o damages.Options, clients []string) (judgment, recovery decimal.Decimal, owes map[string]decimal.Decimal) {
	t.Helper()
	j, err := damages.Assess(m, o)
	require.NoError(t, err)
	require.False(t, j.Conditional())
	b := j.IfAccepted()
	of := func(list []string) bool { return len(list) > 0 && contains(clients, list[0]) }
	for c := range b.Cells() {
		a, ok := c.Amount()
		if of(b.Award(c).For) {
			require.True(t, ok)
			judgment = judgment.Add(a)
		}
	}
	for _, r := range b.Receipts() {
		if of(r.To) {
			recovery = recovery.Add(r.Dollars)
		}
	}
	owes = map[string]decimal.Decimal{}
	for x := range b.Obligations() {
		c, ok := b.Find(x.Award)
		require.True(t, ok)
		if of(b.Award(c).For) && !x.Moved {
			owes[x.Debtor] = owes[x.Debtor].Add(x.Dollars)
		}
	}
	return judgment, recovery, owes
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

func clientsOf(s *outcome.Scenario) []string {
	if len(s.Clients) > 0 {
		return s.Clients
	}
	var out []string
	for _, p := range s.Matter.Parties {
		if p.Role == damages.Plaintiff {
			out = append(out, p.ID)
		}
	}
	return out
}

// TestEveryTrialIsWhatAssessGives runs each scenario once as one trial per seed, so that its distributions hold the one figure, and
// holds that against the assessment of the trial's matter.
func TestEveryTrialIsWhatAssessGives(t *testing.T) {
	for name, s := range many(t) {
		t.Run(name, func(t *testing.T) {
			o := outcome.Options{Trials: 80, Seed: 3}
			r, err := outcome.Run(context.Background(), s, o)
			require.NoError(t, err)
			judgments, recoveries := map[string]int{}, map[string]int{}
			owed := map[string]decimal.Decimal{}
			sum := decimal.Decimal{}
			for n := range o.Trials {
				m, err := outcome.Case(s, o, n)
				require.NoError(t, err)
				j, rec, owes := assessed(t, m, damages.Options{Presume: s.Presume, Through: s.Through}, clientsOf(s))
				judgments[j.StringFixed(2)]++
				recoveries[rec.StringFixed(2)]++
				sum = sum.Add(j)
				for id, d := range owes {
					owed[id] = owed[id].Add(d)
				}
			}
			require.True(t, sum.DivRound(decimal.New(int64(o.Trials), 0), 2).Equal(r.Judgment.Mean()), "%s %s", sum, r.Judgment.Mean())
			require.Equal(t, judgments, counts(r.Judgment))
			require.Equal(t, recoveries, counts(r.Recovery))
			for _, d := range r.Debtors {
				if d.Open.In == 0 {
					require.True(t, owed[d.Party].DivRound(decimal.New(int64(o.Trials), 0), 2).Equal(d.Owes.Mean()), "%s owes %s, %s", d.Party, owed[d.Party], d.Owes.Mean())
				}
			}
		})
	}
}

// counts are how often each sum came out.
func counts(d outcome.Distribution) map[string]int {
	out := map[string]int{}
	for i := range d.Trials() {
		p, err := d.Percentile(decimal.New(int64(i+1)*100*100/int64(d.Trials()), -2))
		if err != nil {
			panic(err)
		}
		out[p.StringFixed(2)]++
	}
	return out
}
