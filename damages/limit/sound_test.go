package limit_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

func TestAMalformedPartStopsEvaluationWhereverItStands(t *testing.T) {
	one, two := limit.Dollars(1), limit.Dollars(2)
	falling := limit.Steps(limit.Compensatory, limit.Step{UpTo: dec("9"), Then: one}, limit.Step{UpTo: dec("5"), Then: two}, limit.Step{Then: two})
	established := found(intent, finding.Established)
	for _, c := range []struct {
		name string
		expr limit.Expr
		want []string
	}{
		{"in a branch that does not govern", limit.When(intent, one, limit.Dollars(-1)), []string{"when.else.amount: out of range"}},
		{"under a ceiling that is rebutted", limit.Presumptive(limit.Sum(), intent), []string{"presumptive.limit.sum: no parts"}},
		{"in a table whose bounds fall", limit.LesserOf(one, falling), []string{"lesser_of[1].steps.rows[1].up_to: not above the row before"}},
		{"in two parts at once", limit.Sum(limit.Dollars(-1), one, limit.When("", one, limit.Expr{})),
			[]string{"sum[0].amount: out of range", "sum[2].when.finding: no topic", "sum[2].when.else: no formula"}},
		{"in both members of a multiple", limit.Times(-1, "Net Worth"),
			[]string{"multiple.by: factor out of range", `multiple.of: topic "Net Worth" has a character out of place`}},
		{"in both members of an index", limit.Indexed(dec("-1"), ""), []string{"indexed.amount: out of range", "indexed.index: no topic"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, expect.Problems(c.expr.Validate()))
			_, limited, err := c.expr.On(established)
			require.Equal(t, c.want, expect.Problems(err))
			require.False(t, limited)
			_, outcome, err := limit.Evaluate(c.expr, limit.Source[exact.Num](source{}))
			require.Equal(t, c.want, expect.Problems(err))
			require.Equal(t, limit.OutcomeUnspecified, outcome)
		})
	}
}

func TestWhatFindingsLeaveOfAMalformedFormulaMayBeSound(t *testing.T) {
	e := limit.When(intent, limit.Dollars(5), limit.Sum())
	require.Error(t, e.Validate())
	left := e.Simplify(map[finding.Topic]finding.Status{intent: finding.Established})
	require.NoError(t, left.Validate())
	got, limited, err := limit.LesserOf(left, limit.Dollars(9)).On(limit.Input{})
	require.NoError(t, err)
	require.True(t, limited)
	sameDecimal(t, dec("5"), got)
	e = limit.Sum(limit.Dollars(1), e).Simplify(map[finding.Topic]finding.Status{intent: finding.Established})
	got, _, err = e.On(limit.Input{})
	require.NoError(t, err)
	sameDecimal(t, dec("6"), got)
}

// A part may be shared: forty nodes in memory are a formula of a trillion parts to whoever walks through it: a test of that would not end.
func TestAFormulaThatSharesItsPartsIsRefused(t *testing.T) {
	double := func(levels int) limit.Expr {
		e := limit.When(intent, limit.Times(1, limit.NetWorth), limit.NoLimit())
		for range levels {
			e = limit.Sum(e, e)
		}
		return e
	}
	huge, other := double(40), double(40)
	_, limited, err := huge.On(limit.Input{})
	require.ErrorContains(t, err, "formula too large")
	require.False(t, limited)
	require.ErrorContains(t, huge.Validate(), "formula too large")
	_, err = huge.MarshalJSON()
	require.ErrorContains(t, err, "formula too large")
	require.Equal(t, "a formula too large to print", huge.InWords())
	require.Empty(t, slices.Collect(huge.Needs()))
	require.Empty(t, slices.Collect(huge.Asks()))
	require.True(t, huge.Equal(huge))
	require.False(t, huge.Equal(other))
	require.False(t, huge.Equal(limit.NoLimit()))
	require.True(t, huge.Simplify(map[finding.Topic]finding.Status{intent: finding.Established}).Equal(huge))
	require.NoError(t, double(6).Validate(), "64 conditions of three parts and 63 sums are 255")
	require.Error(t, double(7).Validate())
}

func TestTheDeepestFormulasGoThroughJSON(t *testing.T) {
	one := limit.Dollars(1)
	for name, wrap := range map[string]func(limit.Expr) limit.Expr{
		"lists":      func(e limit.Expr) limit.Expr { return limit.Sum(e) },
		"steps":      func(e limit.Expr) limit.Expr { return limit.Steps(limit.Employees, limit.Step{Then: e}) },
		"conditions": func(e limit.Expr) limit.Expr { return limit.When(intent, one, e) },
		"ceilings":   func(e limit.Expr) limit.Expr { return limit.Presumptive(e, intent) },
	} {
		t.Run(name, func(t *testing.T) {
			e := limit.Times(2, limit.Compensatory)
			for range limit.MaxDepth {
				e = wrap(e)
			}
			b, err := e.MarshalJSON()
			require.NoError(t, err)
			var back limit.Expr
			require.NoError(t, back.UnmarshalJSON(b))
			require.True(t, e.Equal(back))
			require.ErrorContains(t, wrap(e).Validate(), "formula too large")
			in := given(map[limit.Base]string{limit.Compensatory: "7", limit.Employees: "1"})
			in.Findings = found(intent, finding.NotEstablished).Findings
			_, limited, err := wrap(e).On(in)
			require.ErrorContains(t, err, "formula too large")
			require.False(t, limited)
		})
	}
}

func TestJSONReportsWhatIsUnreadableAndWhatIsWrongTogether(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{"a name and a type", `{"sum":[{"multiple":{"of":"BAD","by":"3"}},{"amount":5},{"greater_of":[]}]}`,
			[]string{"sum[1].amount: is a number", `sum[0].multiple.of: topic "BAD" has a character out of place`, "sum[2].greater_of: no parts"}},
		{"both members of a multiple", `{"multiple":{"of":"BAD","by":"x"}}`,
			[]string{`multiple.by: "x": not a plain number`, `multiple.of: topic "BAD" has a character out of place`}},
		{"both members of an index", `{"indexed":{"index":"BAD","amount":"x"}}`,
			[]string{`indexed.amount: "x": not a plain number`, `indexed.index: topic "BAD" has a character out of place`}},
		{"a row that is none keeps its place", `{"steps":{"by":"employees","rows":[5,{"then":{"barred":true}},{"up_to":"x","then":{"barred":5}}]}}`,
			[]string{"steps.rows[0]: is a number", `steps.rows[2].up_to: "x": not a plain number`, "steps.rows[2].then.barred: is a number",
				"steps.rows[1].up_to: missing", "steps.rows[2].up_to: the last row has a bound"}},
		{"a last row that is none", `{"steps":{"by":"employees","rows":[{"up_to":"1","then":{"barred":true}},null]}}`, []string{"steps.rows[1]: is null"}},
		{"bounds that fall beside a type", `{"sum":[7,{"steps":{"by":"employees","rows":[{"up_to":"9","then":{"barred":true}},{"up_to":"5","then":{"barred":true}},{"then":{"barred":true}}]}}]}`,
			[]string{"sum[0]: is a number", "sum[1].steps.rows[1].up_to: not above the row before"}},
		{"a flag that is a text is one error", `{"barred":"true"}`, []string{"barred: is a text"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := virginia
			require.Equal(t, c.want, expect.Problems(e.UnmarshalJSON([]byte(c.text))))
			require.True(t, e.Equal(virginia), "a text that is refused leaves the formula alone")
		})
	}
}

func TestJSONOfHostileSizeGivesBoundedErrors(t *testing.T) {
	for name, text := range map[string]string{
		"a list of 20,000 formulas": `{"sum":[` + strings.Repeat(`{"barred":true},`, 20_000) + `{"barred":true}]}`,
		"a table of 20,000 rows":    `{"steps":{"by":"employees","rows":[` + strings.Repeat(`{"up_to":"1","then":{"barred":true}},`, 20_000) + `{"then":{"barred":true}}]}}`,
		"a hundred thousand levels": strings.Repeat(`{"sum":[`, 100_000),
		"an exponent of a billion":  `{"amount":"1e1000000000"}`,
		"a million digits":          `{"multiple":{"of":"compensatory","by":"` + strings.Repeat("9", 1_000_000) + `"}}`,
	} {
		t.Run(name, func(t *testing.T) {
			var e limit.Expr
			err := e.UnmarshalJSON([]byte(text))
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.LessOrEqual(t, len(invalid.All(err)), limit.MaxNodes, "as many errors as parts were read")
			for _, f := range invalid.All(err) {
				require.Less(t, len(f.Error()), 1000)
			}
		})
	}
}

func TestAUnitOfUnknownPartsIsInvalid(t *testing.T) {
	for _, u := range []limit.Unit{1, 128, limit.Plaintiff | 1} {
		require.Equal(t, "invalid", u.String())
		require.Equal(t, []string{": unknown part of a unit"}, expect.Problems(u.Validate()))
		m := limit.Measure{Base: limit.Compensatory, Kinds: head.AllCompensatory(), Match: u}
		require.Equal(t, []string{"match: unknown part of a unit"}, expect.Problems(m.Validate()))
	}
	for i := range 128 {
		u := limit.Unit(i) //nolint:gosec // below 128
		if u&1 != 0 {
			continue
		}
		require.NoError(t, u.Validate())
		back, err := limit.ParseUnit(u.Names())
		require.NoError(t, err)
		require.Equal(t, u, back)
	}
	u, err := limit.ParseUnit([]string{"plaintiff", "estate"})
	require.Error(t, err)
	require.Zero(t, u, "a list that is refused gives no unit")
}

func TestStatutesEitherSideOfTheirBoundary(t *testing.T) {
	for _, c := range []struct {
		name string
		law  limit.Expr
		in   limit.Input
		want string
	}{
		{"Nevada, a cent below $100,000", nevada, compensatory("99999.99"), "300000"},
		{"Nevada, at $100,000", nevada, compensatory("100000"), "300000"},
		{"Nevada, a cent above", nevada, compensatory("100000.01"), "300000.03"},
		{"Arkansas, three times just below the floor", arkansas, compensatory("83333.33"), "250000"},
		{"Arkansas, three times just above the floor", arkansas, compensatory("83333.34"), "250000.02"},
		{"Arkansas, three times just below the ceiling", arkansas, compensatory("333333.33"), "999999.99"},
		{"Montana, where 3% is the ceiling but for a cent", montana, given(map[limit.Base]string{limit.NetWorth: "333333333"}), "9999999.99"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, limited, err := c.law.On(c.in)
			require.NoError(t, err)
			require.True(t, limited)
			sameDecimal(t, dec(c.want), got)
		})
	}
}

func TestFormulasReadNoSettingOfDecimal(t *testing.T) {
	journal := func() string {
		var b strings.Builder
		for _, o := range everyOp {
			j, err := o.expr.MarshalJSON()
			require.NoError(t, err)
			var back limit.Expr
			require.NoError(t, back.UnmarshalJSON(j))
			in := given(map[limit.Base]string{limit.Compensatory: "1234567.89", limit.Economic: "0.1", limit.Noneconomic: "800000",
				limit.NetWorth: "100", limit.BenefitGained: "100", "cpi_u": "1.0642"})
			in.Findings = found(intent, finding.NotEstablished).Findings
			d, limited, err := back.On(in)
			require.NoError(t, err)
			b.Write(j)
			b.WriteString(back.InWords() + back.WordsWith(in.Quantities) + exact.Text(d))
			if limited {
				b.WriteString(" limited\n")
			}
		}
		return b.String()
	}
	want := journal()
	division, quotes, trim, scientific, decode := decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros,
		decimal.UseScientificNotation, decimal.MaxDecodeExponent
	t.Cleanup(func() {
		decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros = division, quotes, trim
		decimal.UseScientificNotation, decimal.MaxDecodeExponent = scientific, decode
	})
	decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros = 0, true, false
	decimal.UseScientificNotation, decimal.MaxDecodeExponent = true, 20
	require.Equal(t, want, journal())
}
