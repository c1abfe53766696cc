package statutory_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/statutory"
)

func fixed(s string) statutory.Range { return statutory.Range{Low: expect.Dec(s), High: expect.Dec(s)} }

func sets(c statutory.Comparison) map[string]string {
	out := map[string]string{}
	for _, k := range c.Combinations {
		out[fmt.Sprint(k.Awards)] = k.Total.String()
	}
	return out
}

// grounds are the sections that the exclusions of a comparison rest on, in order.
func grounds(c statutory.Comparison) (out []string) {
	for _, e := range c.Exclusions {
		_, section, _ := strings.Cut(e.Authority.Text, "§ ")
		out = append(out, section)
	}
	return out
}

func TestWhatStandsBesideWhat(t *testing.T) {
	loss := statutory.Award{ID: "loss", Kind: statutory.Compensatory, Loss: "sale", Amount: fixed("100000")}
	punitive := func(in string) statutory.Award {
		return statutory.Award{ID: "punitive", Kind: statutory.Punitive, Jurisdiction: in, Loss: "sale", Amount: fixed("250000")}
	}
	treble := func(remedy statutory.ID) statutory.Award {
		return statutory.Award{ID: "treble", Kind: statutory.Multiplied, Remedy: remedy, Loss: "sale", Amount: fixed("300000")}
	}
	for name, c := range map[string]struct {
		awards []statutory.Award
		want   map[string]string
	}{
		"North Carolina: treble, or loss with punitive": {[]statutory.Award{loss, treble("us-nc-75-16"), punitive("US-NC")},
			map[string]string{"[loss punitive]": "$350,000.00", "[treble]": "$300,000.00"}},
		"Texas: multiplied, or loss with exemplary": {[]statutory.Award{loss, treble("us-tx-dtpa-17.50"), punitive("US-TX")},
			map[string]string{"[loss punitive]": "$350,000.00", "[treble]": "$300,000.00"}},
		"Texas: any other statute's multiple too": {[]statutory.Award{loss, treble("us-rico-1964c"), punitive("US-TX")},
			map[string]string{"[loss punitive]": "$350,000.00", "[treble]": "$300,000.00"}},
		"racketeering and punitive damages of another state stack": {[]statutory.Award{loss, treble("us-rico-1964c"), punitive("US-OH")},
			map[string]string{"[loss punitive]": "$350,000.00", "[treble punitive]": "$550,000.00"}},
		"one loss under two statutes": {[]statutory.Award{{ID: "a", Kind: statutory.Statutory, Loss: "x", Amount: fixed("5")}, {ID: "b", Kind: statutory.Multiplied, Loss: "x", Amount: fixed("6")}},
			map[string]string{"[a]": "$5.00", "[b]": "$6.00"}},
		"losses of their own add up": {[]statutory.Award{{ID: "a", Kind: statutory.Statutory, Amount: fixed("5")}, {ID: "b", Kind: statutory.Multiplied, Loss: "x", Amount: fixed("6")}},
			map[string]string{"[a b]": "$11.00"}},
		"a range without an end": {[]statutory.Award{{ID: "a", Kind: statutory.Statutory, Amount: statutory.Range{Low: expect.Dec("5"), Unlimited: true}}, {ID: "b", Kind: statutory.Penalty, Amount: fixed("6")}},
			map[string]string{"[a b]": "$11.00 and up, without a limit in the statute"}},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := statutory.Combine(c.awards...)
			require.NoError(t, err)
			require.Equal(t, c.want, sets(got))
		})
	}
	got, err := statutory.Combine(loss, treble("us-tx-dtpa-17.50"), punitive("US-TX"))
	require.NoError(t, err)
	k, err := got.Elect("punitive", "loss")
	require.NoError(t, err)
	require.Equal(t, "$350,000.00", k.Total.String())
	require.Equal(t, k, got.Best())
	_, err = got.Elect("treble", "punitive")
	require.ErrorIs(t, err, invalid.ErrInvalid)
	require.ErrorContains(t, err, "loss with punitive; treble")
	_, err = got.Elect("loss")
	require.Error(t, err, "leaves out what stands beside it")
	require.Equal(t, []string{"", "41.004"}, grounds(got), "that one loss is made good once is no statute's")
	got, err = statutory.Combine(loss, treble("us-nc-75-16"), punitive("US-NC"))
	require.NoError(t, err)
	require.Equal(t, []string{"", "1D-20"}, grounds(got))
	require.Empty(t, statutory.Comparison{}.Best().Awards)
}

func TestWrongAwardsAreRefused(t *testing.T) {
	ok := statutory.Award{ID: "a", Kind: statutory.Statutory, Amount: fixed("5")}
	with := func(f func(*statutory.Award)) statutory.Award { a := ok; f(&a); return a }
	for path, a := range map[string]statutory.Award{
		"awards[0].id":          with(func(a *statutory.Award) { a.ID = "" }),
		"awards[0].kind":        with(func(a *statutory.Award) { a.Kind = 0 }),
		"awards[0].remedy":      with(func(a *statutory.Award) { a.Remedy = "us-none" }),
		"awards[0].amount":      with(func(a *statutory.Award) { a.Amount = statutory.Range{Low: expect.Dec("2"), High: expect.Dec("1")} }),
		"awards[0].amount.low":  with(func(a *statutory.Award) { a.Amount.Low = decimal.New(1, 1_000_000_000) }),
		"awards[0].amount.high": with(func(a *statutory.Award) { a.Amount.High = decimal.New(1, 1_000_000_000) }),
	} {
		_, err := statutory.Combine(a)
		require.Len(t, invalid.All(err), 1, path)
		require.Equal(t, path, invalid.All(err)[0].Path)
	}
	_, err := statutory.Combine(ok, ok)
	require.ErrorContains(t, err, "awards[1].id: given twice")
	_, err = statutory.Combine()
	require.Error(t, err)
	_, err = statutory.Combine(make([]statutory.Award, 13)...)
	require.Error(t, err)
	_, err = statutory.Comparison{}.Elect(make([]string, 13)...)
	require.Error(t, err)
}

// An election never yields more than all awards together, never the same loss twice, and every combination is as large
// as the law lets: no award outside it could join.
func TestElectionNeverRecoversTwice(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	remedies := []statutory.ID{"", "us-nc-75-16", "us-rico-1964c", "us-tx-dtpa-17.50", "us-tcpa-227b3"}
	places := []string{"US-NC", "US-TX", "US-OH"}
	for range 400 {
		var awards []statutory.Award
		for i := range 1 + r.IntN(7) {
			awards = append(awards, statutory.Award{ID: fmt.Sprint("a", i), Kind: statutory.Kind(1 + r.IntN(5)), Remedy: remedies[r.IntN(len(remedies))],
				Jurisdiction: places[r.IntN(3)], Loss: []string{"", "x", "y"}[r.IntN(3)], Amount: fixed(fmt.Sprint(r.IntN(1000)))})
		}
		got, err := statutory.Combine(awards...)
		require.NoError(t, err)
		require.NotEmpty(t, got.Combinations)
		byID := map[string]statutory.Award{}
		for _, a := range awards {
			byID[a.ID] = a
		}
		barred := map[[2]string]bool{}
		for _, e := range got.Exclusions {
			barred[[2]string{e.A, e.B}], barred[[2]string{e.B, e.A}] = true, true
		}
		for _, k := range got.Combinations {
			total, losses, in := decimal.Decimal{}, map[string]bool{}, map[string]bool{}
			for _, id := range k.Awards {
				a := byID[id]
				total = total.Add(a.Amount.Low)
				in[id] = true
				if a.Kind != statutory.Punitive && a.Loss != "" {
					require.False(t, losses[a.Loss], "one loss once")
					losses[a.Loss] = true
				}
			}
			require.True(t, total.Equal(k.Total.Low))
			require.True(t, got.Best().Total.Low.GreaterThanOrEqual(total))
			for id := range byID {
				if !in[id] {
					joins := true
					for other := range in {
						joins = joins && !barred[[2]string{id, other}]
					}
					require.False(t, joins, "%s could join %v", id, k.Awards)
				}
			}
			elected, err := got.Elect(k.Awards...)
			require.NoError(t, err)
			require.Equal(t, k, elected)
		}
	}
}
