package limit_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/limit"
)

func TestWordsOfEveryOperation(t *testing.T) {
	for _, o := range everyOp {
		t.Run(o.name, func(t *testing.T) {
			require.Equal(t, o.words, o.expr.InWords())
			require.Equal(t, o.words, o.expr.WordsWith(map[limit.Base]decimal.Decimal{"another": dec("1")}))
		})
	}
	require.Equal(t, "no formula", limit.Expr{}.InWords())
	require.Equal(t, "gross annual income", limit.GrossIncome.InWords())
}

func TestWordsWithFigures(t *testing.T) {
	figures := map[limit.Base]decimal.Decimal{
		limit.Compensatory: dec("4000"), limit.NetWorth: dec("1234567.891"), limit.Employees: dec("1500"),
		limit.Economic: dec("1"), limit.BenefitGained: dec("37"),
	}
	for name, want := range map[string]string{
		"an amount":             "$350,000.00",
		"a whole multiple":      "9 × $4,000.00",
		"a percentage":          "3% of $1,234,567.89",
		"a fraction":            "2/37 of $37.00",
		"one and a half":        "1.5 × $37.00",
		"a sum":                 "the sum of $1.00, $2.00 and $3.00",
		"the greater of two":    "the greater of 3 × $4,000.00 and $50,000.00",
		"the lesser of two":     "the lesser of $10,000,000.00 and 3% of $1,234,567.89",
		"a nest of three":       "the greater of (the sum of 2 × $1.00 and (the lesser of 1 × noneconomic and $750,000.00)) and $200,000.00",
		"steps":                 "$300,000.00 where $4,000.00 is at most 99,999.99; 3 × $4,000.00 above that",
		"a condition":           "no limit where specific intent is established, otherwise $350,000.00",
		"an indexed amount":     "$250,000.00 indexed by cpi u",
		"a presumptive ceiling": "4 × $4,000.00, unless rebutted by specific intent",
		"no limit":              "no limit",
		"a bar":                 "nothing may be awarded",
	} {
		t.Run(name, func(t *testing.T) {
			for _, o := range everyOp {
				if o.name == name {
					require.Equal(t, want, o.expr.WordsWith(figures))
					return
				}
			}
			t.Fatal("no such formula")
		})
	}
	require.Equal(t, "$50,000.00 where 1,500 is at most 100; $100,000.00 where 1,500 is at most 200; "+
		"$200,000.00 where 1,500 is at most 500; $300,000.00 above that", employees().WordsWith(figures))
}

func TestAPartOfAListThatReadsOnIsBracketed(t *testing.T) {
	one, two := limit.Dollars(1), limit.Dollars(2)
	for _, c := range []struct {
		name string
		part limit.Expr
		want string
	}{
		{"a condition", limit.When(intent, one, two), "the lesser of ($1.00 where specific intent is established, otherwise $2.00) and $9.00"},
		{"a presumptive ceiling", limit.Presumptive(one, intent), "the lesser of ($1.00, unless rebutted by specific intent) and $9.00"},
		{"steps", limit.Steps(limit.Employees, limit.Step{UpTo: dec("5"), Then: one}, limit.Step{Then: two}),
			"the lesser of ($1.00 where employees is at most 5; $2.00 above that) and $9.00"},
		{"steps of one row", limit.Steps(limit.Employees, limit.Step{Then: one}), "the lesser of ($1.00 whatever employees is) and $9.00"},
		{"an absent part", limit.Expr{}, "the lesser of no formula and $9.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, limit.LesserOf(c.part, limit.Dollars(9)).InWords())
		})
	}
}

// randomExpr draws a formula over a small vocabulary, so that two of them often come close.
func randomExpr(r *rand.Rand, depth int) limit.Expr {
	base := func() limit.Base { return []limit.Base{limit.Compensatory, limit.NetWorth}[r.IntN(2)] }
	topic := func() finding.Topic { return []finding.Topic{"malice", "intent"}[r.IntN(2)] }
	some := func() []limit.Expr {
		out := make([]limit.Expr, 1+r.IntN(3))
		for i := range out {
			out[i] = randomExpr(r, depth-1)
		}
		return out
	}
	n := 15
	if depth == 0 {
		n = 5
	}
	switch r.IntN(n) {
	case 0:
		return limit.Amount(dec([]string{"1", "2", "0.005", "0.0051", "1.5"}[r.IntN(5)]))
	case 1:
		return limit.Multiple(big.NewRat([]int64{0, 1, 3, 2}[r.IntN(4)], []int64{1, 3, 200}[r.IntN(3)]), base())
	case 2:
		return limit.Indexed(dec("1"), base())
	case 3:
		return limit.NoLimit()
	case 4:
		return limit.Barred()
	case 5:
		return limit.Sum(some()...)
	case 6:
		return limit.GreaterOf(some()...)
	case 7:
		return limit.LesserOf(some()...)
	case 8, 9:
		return limit.When(topic(), randomExpr(r, depth-1), randomExpr(r, depth-1))
	case 10:
		return limit.Presumptive(randomExpr(r, depth-1), topic())
	case 11:
		return limit.Product(append(some(), limit.Number(big.NewRat([]int64{2, 3}[r.IntN(2)], 7)))...)
	case 12:
		return limit.Product(append([]limit.Expr{limit.Number(big.NewRat(2, 1))}, some()...)...)
	case 13:
		return limit.Less(randomExpr(r, depth-1), randomExpr(r, depth-1))
	}
	rows := []limit.Step{{Then: randomExpr(r, depth-1)}}
	for k := 2 - r.IntN(3); k > 0; k-- {
		rows = append([]limit.Step{{UpTo: decimal.New(int64(k), 0), Then: randomExpr(r, depth-1)}}, rows...)
	}
	return limit.Steps(base(), rows...)
}

// Whoever reads the words knows the formula: two formulas that differ never print the same.
func TestDifferentFormulasHaveDifferentWords(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32)) //nolint:gosec // a fixed seed is the point
	seen := map[string]string{}
	for range 40_000 {
		e := randomExpr(r, 1+r.IntN(3))
		if e.Validate() != nil {
			continue
		}
		j, err := e.MarshalJSON()
		require.NoError(t, err)
		w := e.InWords()
		if before, ok := seen[w]; ok && before != string(j) {
			require.Equal(t, before, string(j), "both are %q", w)
		}
		seen[w] = string(j)
	}
	require.Greater(t, len(seen), 10_000)
}

// In each pair a finding or a bound belongs to a part in the one formula and to the whole in the other.
func TestAConditionWithinAConditionKeepsItsBrackets(t *testing.T) {
	one, two, three := limit.Dollars(1), limit.Dollars(2), limit.Dollars(3)
	row := func(upTo int64, then limit.Expr) limit.Step {
		return limit.Step{UpTo: decimal.New(upTo, 0), Then: then}
	}
	for want, e := range map[string]limit.Expr{
		"($1.00 where a is established, otherwise $2.00) where b is established, otherwise $3.00": limit.When("b", limit.When("a", one, two), three),
		"$1.00 where a is established, otherwise $2.00 where b is established, otherwise $3.00":   limit.When("a", one, limit.When("b", two, three)),
		"($1.00 where a is established, otherwise $2.00), unless rebutted by b":                   limit.Presumptive(limit.When("a", one, two), "b"),
		"$1.00 where a is established, otherwise ($2.00, unless rebutted by b)":                   limit.When("a", one, limit.Presumptive(two, "b")),
		"($1.00, unless rebutted by a) where b is established, otherwise $2.00":                   limit.When("b", limit.Presumptive(one, "a"), two),
		"($1.00, unless rebutted by a), unless rebutted by b":                                     limit.Presumptive(limit.Presumptive(one, "a"), "b"),
		"(the greater of $1.00 and $2.00) where a is established, otherwise $3.00":                limit.When("a", limit.GreaterOf(one, two), three),
		"(the greater of $1.00 and $2.00), unless rebutted by a":                                  limit.Presumptive(limit.GreaterOf(one, two), "a"),
		"($1.00 where a is established, otherwise $2.00) where x is at most 5; $3.00 above that":  limit.Steps("x", row(5, limit.When("a", one, two)), limit.Step{Then: three}),
		"($1.00 where x is at most 5; $2.00 above that) where a is established, otherwise $3.00":  limit.When("a", limit.Steps("x", row(5, one), limit.Step{Then: two}), three),
		"$1.00 where a is established, otherwise ($2.00 where x is at most 5; $3.00 above that)":  limit.When("a", one, limit.Steps("x", row(5, two), limit.Step{Then: three})),
		"($1.00 where x is at most 5; $2.00 above that) where y is at most 9; $3.00 above that":   limit.Steps("y", row(9, limit.Steps("x", row(5, one), limit.Step{Then: two})), limit.Step{Then: three}),
		"$1.00 whatever x is": limit.Steps("x", limit.Step{Then: one}),
		"$0.0051":             limit.Amount(dec("0.0051")),
	} {
		require.NoError(t, e.Validate(), want)
		require.Equal(t, want, e.InWords())
	}
}

func TestACapSaysWhatItReachesAndNothingElse(t *testing.T) {
	c := limit.Cap{Kinds: head.AllPunitive(), To: limit.Dollars(5), Unit: limit.Plaintiff}
	require.Equal(t, "punitive damages: $5.00, per plaintiff", c.InWords())
	c.Causes = immutable.Of("fraud", "premises")
	require.Equal(t, "punitive damages: $5.00, per plaintiff, on claims of fraud, premises", c.InWords())
	c.Causes, c.Except = immutable.List[string]{}, immutable.Of("fraud")
	require.Equal(t, "punitive damages: $5.00, per plaintiff, except on claims of fraud", c.InWords())
}
