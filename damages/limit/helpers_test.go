package limit_test

import (
	"math/big"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

func dec(s string) decimal.Decimal { return decimal.RequireFromString(s) }

func sameDecimal(t testing.TB, want, got decimal.Decimal) {
	t.Helper()
	require.Truef(t, want.Equal(got), "want %s, got %s", want, got)
}

// given makes an input of quantities only.
func given(q map[limit.Base]string) limit.Input {
	in := limit.Input{Quantities: map[limit.Base]decimal.Decimal{}}
	for b, s := range q {
		in.Quantities[b] = dec(s)
	}
	return in
}

func compensatory(s string) limit.Input {
	return given(map[limit.Base]string{limit.Compensatory: s})
}

func found(t finding.Topic, s finding.Status) limit.Input {
	return limit.Input{Findings: map[finding.Topic]finding.Status{t: s}}
}

// refused requires exactly one field error with the path and the problem.
func refused(t testing.TB, err error, path, problem string) {
	t.Helper()
	require.ErrorIs(t, err, invalid.ErrInvalid)
	all := invalid.All(err)
	require.Len(t, all, 1, "%v", err)
	require.Equal(t, path, all[0].Path, "%v", err)
	require.Contains(t, all[0].Problem, problem)
}

// The formulas of statutes on punitive damages, as published.
var (
	// Nev. Rev. Stat. 42.005(1): three times compensatory of $100,000 or more; $300,000 where it is less than that. A
	// step is "at most", so "less than $100,000" ends a cent below.
	nevada = limit.Steps(limit.Compensatory,
		limit.Step{UpTo: dec("99999.99"), Then: limit.Dollars(300_000)},
		limit.Step{Then: limit.Times(3, limit.Compensatory)})
	// Tex. Civ. Prac. & Rem. Code 41.008(b)
	texas = limit.GreaterOf(
		limit.Sum(limit.Times(2, limit.Economic), limit.LesserOf(limit.Times(1, limit.Noneconomic), limit.Dollars(750_000))),
		limit.Dollars(200_000))
	// Ark. Code 16-55-208(a)
	arkansas = limit.GreaterOf(limit.Dollars(250_000), limit.LesserOf(limit.Times(3, limit.Compensatory), limit.Dollars(1_000_000)))
	// Va. Code 8.01-38.1
	virginia = limit.Dollars(350_000)
	// Mont. Code 27-1-220(3)
	montana = limit.LesserOf(limit.Dollars(10_000_000), limit.Multiple(big.NewRat(3, 100), limit.NetWorth))
	// Ind. Code 34-51-3-4
	indiana = limit.GreaterOf(limit.Times(3, limit.Compensatory), limit.Dollars(50_000))
	// Ala. Code 6-11-21(b), small business
	alabama = limit.GreaterOf(limit.Dollars(50_000), limit.Multiple(big.NewRat(1, 10), limit.NetWorth))
)

const (
	intent = finding.Topic("specific_intent")
	felony = finding.Topic("felony")
)

// everyOp has one formula of each operation, with its JSON and its words.
var everyOp = []struct {
	name  string
	expr  limit.Expr
	json  string
	words string
}{
	{"an amount", virginia, `{"amount":"350000.00"}`, "$350,000.00"},
	{"an amount of four places", limit.Amount(dec("12.3456")), `{"amount":"12.3456"}`, "$12.3456"},
	{"a whole multiple", limit.Times(9, limit.Compensatory), `{"multiple":{"of":"compensatory","by":"9"}}`, "9 × compensatory"},
	{"a percentage", limit.Multiple(big.NewRat(3, 100), limit.NetWorth), `{"multiple":{"of":"net_worth","by":"0.03"}}`, "3% of net worth"},
	{"a fraction", limit.Multiple(big.NewRat(2, 37), limit.BenefitGained), `{"multiple":{"of":"benefit_gained","by":"2/37"}}`, "2/37 of benefit gained"},
	{"one and a half", limit.Multiple(big.NewRat(3, 2), limit.BenefitGained), `{"multiple":{"of":"benefit_gained","by":"1.5"}}`, "1.5 × benefit gained"},
	{"a sum", limit.Sum(limit.Dollars(1), limit.Dollars(2), limit.Dollars(3)),
		`{"sum":[{"amount":"1.00"},{"amount":"2.00"},{"amount":"3.00"}]}`, "the sum of $1.00, $2.00 and $3.00"},
	{"the greater of two", indiana, `{"greater_of":[{"multiple":{"of":"compensatory","by":"3"}},{"amount":"50000.00"}]}`,
		"the greater of 3 × compensatory and $50,000.00"},
	{"the lesser of two", montana, `{"lesser_of":[{"amount":"10000000.00"},{"multiple":{"of":"net_worth","by":"0.03"}}]}`,
		"the lesser of $10,000,000.00 and 3% of net worth"},
	{"a nest of three", texas,
		`{"greater_of":[{"sum":[{"multiple":{"of":"economic","by":"2"}},{"lesser_of":[{"multiple":{"of":"noneconomic","by":"1"}},{"amount":"750000.00"}]}]},{"amount":"200000.00"}]}`,
		"the greater of (the sum of 2 × economic and (the lesser of 1 × noneconomic and $750,000.00)) and $200,000.00"},
	{"steps", nevada,
		`{"steps":{"by":"compensatory","rows":[{"up_to":"99999.99","then":{"amount":"300000.00"}},{"then":{"multiple":{"of":"compensatory","by":"3"}}}]}}`,
		"$300,000.00 where compensatory is at most 99,999.99; 3 × compensatory above that"},
	{"a condition", limit.When(intent, limit.NoLimit(), virginia),
		`{"when":{"finding":"specific_intent","then":{"no_limit":true},"else":{"amount":"350000.00"}}}`,
		"no limit where specific intent is established, otherwise $350,000.00"},
	{"an indexed amount", limit.Indexed(dec("250000"), "cpi_u"), `{"indexed":{"amount":"250000.00","index":"cpi_u"}}`, "$250,000.00 indexed by cpi u"},
	{"a presumptive ceiling", limit.Presumptive(limit.Times(4, limit.Compensatory), intent),
		`{"presumptive":{"limit":{"multiple":{"of":"compensatory","by":"4"}},"unless":"specific_intent"}}`,
		"4 × compensatory, unless rebutted by specific intent"},
	{"a product", limit.Product(limit.Dollars(500), limit.Times(1, limit.Economic)), `{"product":[{"amount":"500.00"},{"multiple":{"of":"economic","by":"1"}}]}`,
		"$500.00 × 1 × economic"},
	{"a number that multiplies a formula", limit.Product(limit.Number(big.NewRat(3, 1)), limit.GreaterOf(limit.Dollars(1), limit.Dollars(2))),
		`{"product":[{"number":"3"},{"greater_of":[{"amount":"1.00"},{"amount":"2.00"}]}]}`, "3 × (the greater of $1.00 and $2.00)"},
	{"a difference", limit.Less(limit.Dollars(5), limit.Times(2, limit.Compensatory)),
		`{"less":[{"amount":"5.00"},{"multiple":{"of":"compensatory","by":"2"}}]}`, "$5.00 less 2 × compensatory"},
	{"no limit", limit.NoLimit(), `{"no_limit":true}`, "no limit"},
	{"a bar", limit.Barred(), `{"barred":true}`, "nothing may be awarded"},
}
