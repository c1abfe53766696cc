package limit_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/limit"
)

func TestWordsOfEveryOperation(t *testing.T) {
	for _, o := range everyOp {
		t.Run(o.name, func(t *testing.T) {
			require.Equal(t, o.words, o.expr.Words())
			require.Equal(t, o.words, o.expr.String())
			require.Equal(t, o.words, o.expr.WordsWith(map[limit.Base]decimal.Decimal{"another": dec("1")}))
		})
	}
	require.Equal(t, "no formula", limit.Expr{}.Words())
	require.Equal(t, "gross annual income", limit.GrossIncome.Words())
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
		{"steps of one row", limit.Steps(limit.Employees, limit.Step{Then: one}), "the lesser of $1.00 and $9.00"},
		{"an absent part", limit.Expr{}, "the lesser of no formula and $9.00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, limit.LesserOf(c.part, limit.Dollars(9)).Words())
		})
	}
}
