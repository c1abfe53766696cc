package damages_test

import (
	"errors"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// answered gives a matter every finding and fact that the law may ask for, at random.
func answered(r *rand.Rand, m *damages.Matter) {
	j, err := law.Lookup(m.Claims[0].Law)
	if err != nil {
		return
	}
	topics, bases := map[finding.Topic]bool{fault.Slight: true, damages.GoodFaith: true, damages.ElectedShare: true, damages.SeveralCredit: true, damages.JointWhole: true}, map[limit.Base]bool{}
	for _, ps := range []dated.Provisions[law.Caps]{j.PunitiveCaps(), j.CompensatoryCaps()} {
		for p := range ps.All() {
			for v := range p.All() {
				for _, c := range v.Rule.All() {
					for t := range c.To.Asks() {
						topics[t] = true
					}
					for b := range c.To.Needs() {
						if _, measured := limit.StandardMeasure(b); !measured {
							bases[b] = true
						}
					}
				}
			}
		}
	}
	for _, q := range j.Questions() {
		for _, a := range q.Answers {
			for _, v := range a.Versions {
				for _, o := range v.Omits.All() {
					for _, t := range o.When.Findings.All() {
						topics[t] = topics[t] || o.Then == dated.Ask
					}
				}
			}
		}
	}
	for _, t := range slices.Sorted(maps.Keys(topics)) { // in an order, so that a failure comes again
		if !topics[t] {
			continue
		}
		status := []finding.Status{finding.Established, finding.NotEstablished}[r.IntN(2)]
		if t == damages.GoodFaith {
			status = finding.Established // what a settlement in bad faith does is refused
		}
		m.Findings = append(m.Findings, finding.Finding{What: t, Status: status})
	}
	for _, b := range slices.Sorted(maps.Keys(bases)) {
		m.Facts = append(m.Facts, damages.Fact{What: b, Amount: decimal.New(r.Int64N(100), 0)})
	}
}

// In every jurisdiction, whatever the fault, the settlements and the findings: the ledger conserves each award, nothing
// but rounding raises one, shares owed add up, and every result can be said in words.
func TestEveryJurisdictionConservesItsLedger(t *testing.T) {
	divided, done, nth := 0, 0, uint64(0)
	causes := []string{"negligence", "med-mal", "motor-vehicle", "product-liability", "premises", "government"}
	for j := range law.All() {
		if j.Code() == "US" {
			continue // its rules of fault are by cause of action
		}
		nth++
		r := rand.New(rand.NewPCG(52, nth)) // of its own, so that another figure in the law of one leaves the matters of the others as they are
		for range 40 {
			m := matter(j.Code(), civil.On(2025, 3, 3), joint("e", head.KindMedical, r.Int64N(1e7)), joint("n", head.KindPainAndSuffering, r.Int64N(1e7)),
				award("x", "d", head.KindPunitive, usd(r.Int64N(1e8))))
			m.Claims[0].Cause = causes[r.IntN(len(causes))]
			m.Claims[0].Person, m.Claims[0].Occurrence = "someone", "accident"
			p := r.Int64N(60)
			d := 1 + r.Int64N(99-p)
			shares(m, map[string]int64{"p": p, "d": d, "d2": 0, "settler": 100 - p - d})
			if r.IntN(2) == 0 {
				settled(m, r.Int64N(1e6))
				m.Settled[0].Stated = usd(1)
				m.Settled[0].Release = fault.Release(1 + r.IntN(2))
				m.Settled[0].Liable = finding.Established
			}
			answered(r, m)
			got, err := damages.Assess(m, damages.Options{})
			var gap *dated.CoverageError
			if errors.As(err, &gap) {
				continue // law that says it does not answer for the cause
			}
			if err != nil && strings.Contains(err.Error(), "was not found in the law of") {
				continue // what a settlement takes off is refused where no text says it
			}
			if err != nil && strings.Contains(err.Error(), "one award for each defendant") {
				divided++
				continue // a limit per defendant asks for the division of a joint award
			}
			require.NoError(t, err, "%s %s", j.Code(), m.Claims[0].Cause)
			conserves(t, j.Code(), got.IfAccepted())
			done++
		}
	}
	require.Greater(t, done, 4*divided, "%d computed, %d asked for a division", done, divided)
}

func conserves(t *testing.T, code string, b *damages.Branch) {
	at := map[string]decimal.Decimal{}
	for c := range b.Cells() {
		at[b.Award(c).ID] = c.Found()
	}
	for e := range b.Entries() {
		id := b.Award(b.PostedTo(e)).ID
		require.True(t, at[id].Equal(e.Before()), "%s %s: an entry begins at %s, the award stands at %s", code, id, e.Before(), at[id])
		after, ok := e.After()
		require.True(t, ok, "%s %s: %s", code, id, b.InWords(e))
		// New York credits first: where the award is then divided into shares owed alone, they stand whole again.
		if e.Kind() != damages.EntryRound && (code != "US-NY" || e.Kind() != damages.EntryShare) {
			require.False(t, after.GreaterThan(e.Before()), "%s: %s raises %s", code, e.Kind(), id)
		}
		require.False(t, after.IsNegative(), code)
		require.NotEmpty(t, b.InWords(e))
		at[id] = after
	}
	for c := range b.Cells() {
		id := b.Award(c).ID
		final, ok := c.Amount()
		require.True(t, ok)
		require.True(t, at[id].Equal(final), "%s %s", code, id)
		alone, jointly := usd(0), false
		for o := range b.Obligations() {
			if o.Award == id {
				require.False(t, o.Dollars.GreaterThan(final), "%s: %s owes %s of %s", code, o.Debtor, o.Dollars, final)
				require.True(t, o.Dollars.IsPositive())
				alone, jointly = alone.Add(o.Dollars), jointly || o.Jointly
			}
		}
		if !jointly && final.Sign() != 0 {
			require.True(t, alone.Equal(final), "%s: shares add up to %s of %s", code, alone, final)
		}
	}
	for _, c := range b.Caveats() {
		require.NotEmpty(t, c.Text)
	}
}
