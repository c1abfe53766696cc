package limit_test

import (
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/limit"
)

// The notation of formulas, each with the formula it stands for.
func TestAFormulaIsWrittenAsAPersonWouldWriteIt(t *testing.T) {
	ohio := limit.When("felony_conviction_purposely_or_knowingly", limit.NoLimit(),
		limit.When("small_employer_or_individual",
			limit.LesserOf(limit.Times(2, limit.Compensatory), limit.Multiple(big.NewRat(1, 10), limit.NetWorth), limit.Dollars(350_000)),
			limit.Times(2, limit.Compensatory)))
	for text, want := range map[string]limit.Expr{
		"if felony_conviction_purposely_or_knowingly then none else if small_employer_or_individual then " +
			"least(2 * compensatory, 10% * net_worth, $350,000) else 2 * compensatory": ohio,
		"$1,234.56":                limit.Amount(dec("1234.56")),
		"2/37 * compensatory":      limit.Multiple(big.NewRat(2, 37), limit.Compensatory),
		"2.5 * compensatory":       limit.Multiple(big.NewRat(5, 2), limit.Compensatory),
		"12.5% * net_worth":        limit.Multiple(big.NewRat(1, 8), limit.NetWorth),
		"economic + $500":          limit.Sum(limit.Times(1, limit.Economic), limit.Dollars(500)),
		"(economic + $5) + $500":   limit.Sum(limit.Sum(limit.Times(1, limit.Economic), limit.Dollars(5)), limit.Dollars(500)),
		"sum(economic)":            limit.Sum(limit.Times(1, limit.Economic)),
		"greatest($250,000, $100)": limit.GreaterOf(limit.Dollars(250_000), limit.Dollars(100)),
		"steps(employees, 14: nothing, 100: $50,000, else: $300,000)": limit.Steps(limit.Employees, limit.Step{UpTo: dec("14"), Then: limit.Barred()},
			limit.Step{UpTo: dec("100"), Then: limit.Dollars(50_000)}, limit.Step{Then: limit.Dollars(300_000)}),
		"indexed($500,000, cpi)":                           limit.Indexed(dec("500000"), "cpi"),
		"presumed(3 * compensatory, unless actual_malice)": limit.Presumptive(limit.Times(3, limit.Compensatory), "actual_malice"),
		"1 * none":                                 limit.Times(1, "none"),
		"3 * (none)":                               limit.Product(limit.Number(big.NewRat(3, 1)), limit.NoLimit()),
		"$500 * calls":                             limit.Product(limit.Dollars(500), limit.Times(1, "calls")),
		"$500 * 3 * calls":                         limit.Product(limit.Dollars(500), limit.Number(big.NewRat(3, 1)), limit.Times(1, "calls")),
		"3 * greatest(profits, $250)":              limit.Product(limit.Number(big.NewRat(3, 1)), limit.GreaterOf(limit.Times(1, "profits"), limit.Dollars(250))),
		"2 * (3 * profits) * (a + b)":              limit.Product(limit.Number(big.NewRat(2, 1)), limit.Times(3, "profits"), limit.Sum(limit.Times(1, "a"), limit.Times(1, "b"))),
		"(if a then 26 else 12) * weekly_pay":      limit.Product(limit.When("a", limit.Number(big.NewRat(26, 1)), limit.Number(big.NewRat(12, 1))), limit.Times(1, "weekly_pay")),
		"less(pay * days, payments)":               limit.Less(limit.Product(limit.Times(1, "pay"), limit.Times(1, "days")), limit.Times(1, "payments")),
		"product($1)":                              limit.Product(limit.Dollars(1)),
		"if a then (if b then $1 else $2) else $3": limit.When("a", limit.When("b", limit.Dollars(1), limit.Dollars(2)), limit.Dollars(3)),
		"(if a then $1 else $2) + $3":              limit.Sum(limit.When("a", limit.Dollars(1), limit.Dollars(2)), limit.Dollars(3)),
	} {
		assert.Equal(t, text, want.String())
		got, err := limit.Parse(text)
		require.NoError(t, err, text)
		assert.True(t, want.Equal(got), text)
	}
}

func TestWhatIsNoFormulaSaysWhereAndWhatMayStandThere(t *testing.T) {
	for text, problem := range map[string]string{
		"":                        "the formula ends at character 1",
		"9 compensatory":          `"compensatory" is out of place at character 3 (allowed: *)`,
		"least($1, )":             `")" is out of place at character 11`,
		"least($1":                "the formula ends at character 9",
		"$1 $2":                   `"$2" is out of place at character 4`,
		"if a then $1":            "the formula ends at character 13",
		"350000":                  "a plain number in place of a sum of money",
		"$1 + 5%":                 "a plain number in place of a sum of money",
		"less($1)":                "out of place",
		"less($1, $2, $3)":        "out of place",
		"$1.2.3":                  `"$1.2.3" is out of place at character 1`,
		"steps(employees, 5: $1)": `")" is out of place at character 23`,
		"steps(employees, 5: $1, 4: $1, else: $2)": "not above the row before",
		"9999999 * compensatory":                   "factor out of range",
		"Compensatory":                             `"C" is out of place at character 1`,
		strings.Repeat("(", 300):                   "formula too large",
		strings.Repeat("sum(", 20):                 "formula too large",
		strings.Repeat("$1 + ", 1000):              "formula too large",
		strings.Repeat("a", 10_000):                "more than 8192 bytes",
	} {
		_, err := limit.Parse(text)
		assert.ErrorContains(t, err, problem, text)
	}
}

// The notation is read back to the formula it was written from.
func TestEveryFormulaIsReadBackFromItsNotation(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for range 3000 {
		e := grow(r, 4).expr
		if e.Validate() != nil {
			assert.Empty(t, e.String())
			continue
		}
		got, err := limit.Parse(e.String())
		require.NoError(t, err, e.String())
		require.True(t, e.Equal(got), "%s: %s", e, got)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"$1,234.56", "if a then none else 2/37 * b", "least(2 * a, 10% * b, $350,000)", "steps(e, 14: nothing, else: $1)", "presumed(indexed($5, c), unless d)",
		"3 * (4) * a * b", "less(2 * (3 * c), (if d then 26 else 12) * e)", "1/2 * least * product($1)"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		e, err := limit.Parse(text)
		if err != nil {
			return
		}
		again, err := limit.Parse(e.String())
		require.NoError(t, err)
		require.True(t, e.Equal(again))
		require.Equal(t, e.String(), again.String())
	})
}

func TestEveryPartOfTheNotationIsAskedForWhereItIsMissing(t *testing.T) {
	for _, text := range []string{"least", "least(", "least($1", "steps", "steps(", "steps(employees", "steps(employees,", "steps(employees, x: $1)", "steps(employees, 5 $1)",
		"indexed", "indexed(", "indexed(5, cpi)", "indexed($5 cpi)", "indexed($5,", "presumed", "presumed(", "presumed($1", "presumed($1, actual_malice)", "presumed($1, unless",
		"if", "if a", "if a then", "if a then $1 else", "($1", "$", "9 *", "2/0 * a", "then", "$1 +", "less", "less(", "less($1", "less($1,"} {
		_, err := limit.Parse(text)
		assert.Error(t, err, text)
	}
}
