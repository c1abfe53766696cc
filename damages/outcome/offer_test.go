package outcome_test

import (
	"context"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/outcome"
)

// rules are an offer under each rule of the library, by each side that may make one.
func rules() []outcome.Offer {
	texas := fees.Offer{Amount: usd(700_000), Made: civil.On(2026, 1, 5), Filed: civil.On(2024, 2, 1), Declared: civil.On(2025, 1, 5), Rejected: civil.On(2026, 2, 5), IncludesCosts: true}
	plain := fees.Offer{Amount: usd(700_000), Made: civil.On(2026, 1, 5), Filed: civil.On(2024, 2, 1)}
	by := func(o fees.Offer, s fees.Side) fees.Offer {
		o.By = s
		return o
	}
	sums := func(n ...int64) (out []decimal.Decimal) {
		for _, x := range n {
			out = append(out, usd(x))
		}
		return out
	}
	return []outcome.Offer{
		{ID: "68", Rule: "us-frcp-68", Offer: by(plain, fees.Defendant), Shifts: sums(12_000, 9_000)},
		{ID: "998 d", Rule: "us-ca-ccp-998", Offer: by(plain, fees.Defendant), Shifts: sums(9_000, 12_000, 60_000), CostsBefore: usd(7_000)},
		{ID: "998 p", Rule: "us-ca-ccp-998", Offer: by(plain, fees.Plaintiff), Shifts: sums(50_000, 80_000)},
		{ID: "fl d", Rule: "us-fl-768.79", Offer: by(plain, fees.Defendant), Shifts: sums(150_000)},
		{ID: "fl p", Rule: "us-fl-768.79", Offer: by(plain, fees.Plaintiff), Shifts: sums(220_000)},
		{ID: "tx d", Rule: "us-tx-cprc-42", Offer: by(texas, fees.Defendant), Shifts: sums(900_000, 1_000), CostsBefore: usd(10_000), FeesBefore: usd(5_000), Liens: usd(20_000)},
		{ID: "tx p", Rule: "us-tx-cprc-42", Offer: by(texas, fees.Plaintiff), Shifts: sums(900_000, 1_000)},
	}
}

func TestAnOfferIsHeldAgainstEachTrialByItsRule(t *testing.T) {
	s := scenario(t, "ohio.json")
	s.Offers = rules()
	o := outcome.Options{Trials: 300, Seed: 8}
	r := run(t, s, o)
	type want struct {
		above, triggered int
		plaintiff        decimal.Decimal
		defendant        decimal.Decimal
	}
	wants := make([]want, len(s.Offers))
	for n := range o.Trials {
		m, err := outcome.Case(s, o, n)
		require.NoError(t, err)
		j, err := damages.Assess(m, damages.Options{Presume: true})
		require.NoError(t, err)
		b := j.IfAccepted()
		total, whole := b.Total(allKinds())
		require.True(t, whole)
		parts := fees.Award{}
		for c := range b.Cells() {
			a, _ := c.Amount()
			if c.Kind().Class() == head.Economic {
				parts.Economic = parts.Economic.Add(a)
			} else {
				parts.Noneconomic = parts.Noneconomic.Add(a)
			}
		}
		for i, x := range s.Offers {
			rule, err := fees.Lookup(x.Rule)
			require.NoError(t, err)
			e, err := rule.Test(x.Offer, fees.Judgment{Amount: total, CostsBefore: x.CostsBefore, FeesBefore: x.FeesBefore})
			require.NoError(t, err)
			if total.GreaterThan(x.Offer.Amount) {
				wants[i].above++
			}
			if !e.Triggered {
				continue
			}
			wants[i].triggered++
			parts.Liens = x.Liens
			most, err := rule.Limit(x.Offer.Filed, parts)
			require.NoError(t, err)
			left := usd(1_000_000_000)
			if most.Limited {
				left = most.Most
			}
			for k, c := range e.Follows {
				sum := x.Shifts[k]
				if c.To != fees.SideUnspecified {
					sum = decimal.Min(sum, left)
					left = left.Sub(sum)
				}
				if c.Pays == fees.Plaintiff {
					wants[i].plaintiff = wants[i].plaintiff.Add(sum)
				} else {
					wants[i].defendant = wants[i].defendant.Add(sum)
				}
			}
		}
	}
	limited := false
	for i, w := range wants {
		got := r.Offers[i]
		require.Equal(t, w.above, got.Above.In, got.ID)
		require.Equal(t, w.triggered, got.Triggered.In, got.ID)
		require.NotZero(t, got.Triggered.In, got.ID)
		expect.Equal(t, w.plaintiff.DivRound(usd(300), 2).String(), got.Plaintiff)
		expect.Equal(t, w.defendant.DivRound(usd(300), 2).String(), got.Defendant)
		for _, x := range got.Shifts {
			require.NotEmpty(t, x.What)
			full := x.Given.Mul(usd(int64(got.Triggered.In))).DivRound(usd(300), 2)
			limited = limited || x.Expected.LessThan(full)
			require.False(t, x.Expected.GreaterThan(full))
		}
	}
	require.True(t, limited, "the limit of Texas holds in some trial")
}

func TestAnOfferThatTheRuleDoesNotReachShiftsNothing(t *testing.T) {
	s := scenario(t, "ohio.json")
	o := rules()[5]
	o.Offer.Declared, o.Shifts = civil.Date{}, nil
	s.Offers = []outcome.Offer{o}
	r := run(t, s, outcome.Options{Trials: 200})
	require.Zero(t, r.Offers[0].Triggered.In)
	require.Contains(t, r.Offers[0].Effect.Why, "no declaration")
	s.Offers[0].Shifts = []decimal.Decimal{usd(1)}
	_, err := outcome.Run(context.Background(), s, outcome.Options{Trials: 1})
	require.ErrorContains(t, err, "offers[0].shifts: 1 sums for what follows (allowed: none: the rule does not reach this offer)")
}

func TestWhatIsWrongWithAnOfferIsSaidByItsPath(t *testing.T) {
	for want, change := range map[string]func(*outcome.Offer){
		"offers[0].rule: ": func(o *outcome.Offer) { o.Rule = "us-none" },
		"offers[0].by: ":   func(o *outcome.Offer) { o.Offer.By = fees.Plaintiff },
		"offers[0].made: ": func(o *outcome.Offer) { o.Offer.Made = civil.Date{} },
		"offers[0]: Fed. R. Civ. P. 68 is not covered": func(o *outcome.Offer) { o.Offer.Made = civil.On(2001, 1, 1); o.Offer.Filed = civil.Date{} },
		"offers[0].shifts: 1 sums for what follows (allowed: 2 sums, for 1. costs incurred after the offer; 2. the plaintiff's own costs": func(o *outcome.Offer) { o.Shifts = o.Shifts[:1] },
		"offers[0].shifts[1]: is out of range": func(o *outcome.Offer) { o.Shifts[1] = usd(-1) },
		"offers[0].costs_before: ":             func(o *outcome.Offer) { o.CostsBefore = usd(-1) },
		"offers[0].amount: ":                   func(o *outcome.Offer) { o.Offer.Amount = usd(-1) },
		"offers[0].made: 2026-05-01 is after the trial, which is recorded for 2026-03-01 (allowed: at least 14 days before trial)": func(o *outcome.Offer) {
			o.Offer.Made, o.Offer.Trial = civil.On(2026, 5, 1), civil.On(2026, 3, 1)
		},
		"offers[0].id: ": func(o *outcome.Offer) { o.ID = "" },
	} {
		s := scenario(t, "ohio.json")
		s.Offers = rules()[:1]
		change(&s.Offers[0])
		require.ErrorContains(t, s.Validate(), want)
	}
	s := scenario(t, "ohio.json")
	s.Offers = append(rules()[:1], rules()[0])
	require.ErrorContains(t, s.Validate(), `offers[1].id: "68" is taken`)
}
