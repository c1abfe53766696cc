package limit_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/cost"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

func TestEveryOperationTravelsAsJSON(t *testing.T) {
	for _, o := range everyOp {
		t.Run(o.name, func(t *testing.T) {
			b, err := json.Marshal(o.expr)
			require.NoError(t, err)
			require.Equal(t, o.json, string(b))
			var back limit.Expr
			require.NoError(t, json.Unmarshal(b, &back))
			require.True(t, o.expr.Equal(back))
			require.True(t, back.Equal(o.expr))
			require.Equal(t, o.expr.Op(), back.Op())
		})
	}
}

func TestTheAbsentFormulaIsNullAndNullIsNoFormula(t *testing.T) {
	b, err := json.Marshal(limit.Expr{})
	require.NoError(t, err)
	require.Equal(t, "null", string(b))
	e := virginia
	refused(t, e.UnmarshalJSON([]byte("null")), "", "is null")
	require.True(t, e.Equal(virginia))
}

func TestJSONIsReadStrictly(t *testing.T) {
	for _, c := range []struct{ name, text, path, problem string }{
		{"nothing", ``, "", "breaks off"},
		{"half a formula", `{"amount":`, "amount", "breaks off"},
		{"two formulas", `{"no_limit":true} {"no_limit":true}`, "", "after the end"},
		{"a list", `[]`, "", "is a list"},
		{"an empty object", `{}`, "", "not exactly one member"},
		{"two operations", `{"amount":"1","barred":true}`, "", "not exactly one member"},
		{"the same operation twice", `{"amount":"1","amount":"2"}`, "amount", "given twice"},
		{"an unknown operation", `{"median_of":[]}`, "", `"median_of" is no formula`},
		{"an operation in capitals", `{"Amount":"1"}`, "", `"Amount" is no formula`},
		{"a JSON number", `{"amount":350000}`, "amount", "is a number"},
		{"no number", `{"amount":"NaN"}`, "amount", "not a plain number"},
		{"an exponent", `{"amount":"1e5"}`, "amount", "not a plain number"},
		{"a plus sign", `{"amount":"+5"}`, "amount", "not a plain number"},
		{"a blank", `{"amount":" 5"}`, "amount", "not a plain number"},
		{"a comma", `{"amount":"5,000"}`, "amount", "not a plain number"},
		{"a minus sign of typography", "{\"amount\":\"\u22125\"}", "amount", "not a plain number"},
		{"digits of another script", "{\"amount\":\"\u0665\"}", "amount", "not a plain number"},
		{"a negative amount", `{"amount":"-5"}`, "amount", "out of range"},
		{"too much", `{"amount":"1000000000000001"}`, "amount", "out of range"},
		{"null for an amount", `{"amount":null}`, "amount", "is null"},
		{"a list for a multiple", `{"multiple":[]}`, "multiple", "is a list"},
		{"a multiple without a factor", `{"multiple":{"of":"compensatory"}}`, "multiple.by", "missing"},
		{"a multiple without a base", `{"multiple":{"by":"3"}}`, "multiple.of", "missing"},
		{"a multiple with more", `{"multiple":{"of":"compensatory","by":"3","cap":"1"}}`, "multiple.cap", "unknown field"},
		{"a factor over zero", `{"multiple":{"of":"compensatory","by":"2/0"}}`, "multiple.by", "not a plain number"},
		{"a factor over a negative", `{"multiple":{"of":"compensatory","by":"2/-37"}}`, "multiple.by", "not a plain number"},
		{"a fraction of decimals", `{"multiple":{"of":"compensatory","by":"1.5/2"}}`, "multiple.by", "not a plain number"},
		{"a factor above a million", `{"multiple":{"of":"compensatory","by":"1000001"}}`, "multiple.by", "out of range"},
		{"a base in capitals", `{"multiple":{"of":"Compensatory","by":"3"}}`, "multiple.of", "out of place"},
		{"an amount without an index", `{"indexed":{"amount":"1"}}`, "indexed.index", "missing"},
		{"an index without an amount", `{"indexed":{"index":"cpi"}}`, "indexed.amount", "missing"},
		{"an index with more", `{"indexed":{"amount":"1","index":"cpi","x":"1"}}`, "indexed.x", "unknown field"},
		{"a list that is an object", `{"sum":{}}`, "sum", "is an object"},
		{"an empty list", `{"greater_of":[]}`, "greater_of", "no parts"},
		{"null in a list", `{"lesser_of":[{"amount":"1"},null]}`, "lesser_of[1]", "is null"},
		{"a fault deep inside", `{"sum":[{"amount":"1"},{"greater_of":[{"amount":"x"}]}]}`, "sum[1].greater_of[0].amount", "not a plain number"},
		{"steps without rows", `{"steps":{"by":"employees"}}`, "steps.rows", "missing"},
		{"a row that is no object", `{"steps":{"by":"employees","rows":[true]}}`, "steps.rows[0]", "is true or false"},
		{"a row without a formula", `{"steps":{"by":"employees","rows":[{}]}}`, "steps.rows[0].then", "missing"},
		{"a row with more", `{"steps":{"by":"employees","rows":[{"then":{"barred":true},"from":"0"}]}}`, "steps.rows[0].from", "unknown field"},
		{"a first row without a bound", `{"steps":{"by":"employees","rows":[{"then":{"barred":true}},{"then":{"no_limit":true}}]}}`, "steps.rows[0].up_to", "missing"},
		{"a last row bounded by zero", `{"steps":{"by":"employees","rows":[{"up_to":"0","then":{"barred":true}}]}}`, "steps.rows[0].up_to", "last row has a bound"},
		{"a last row with a bound", `{"steps":{"by":"employees","rows":[{"up_to":"9","then":{"barred":true}}]}}`, "steps.rows[0].up_to", "last row has a bound"},
		{"a negative bound", `{"steps":{"by":"employees","rows":[{"up_to":"-1","then":{"barred":true}},{"then":{"no_limit":true}}]}}`, "steps.rows[0].up_to", "out of range"},
		{"a fault in a row", `{"steps":{"by":"employees","rows":[{"then":{"barred":false}}]}}`, "steps.rows[0].then.barred", "is not true"},
		{"a condition without else", `{"when":{"finding":"x","then":{"barred":true}}}`, "when.else", "missing"},
		{"a condition without a finding", `{"when":{"then":{"barred":true},"else":{"barred":true}}}`, "when.finding", "missing"},
		{"a condition with null", `{"when":{"finding":"x","then":null,"else":{"barred":true}}}`, "when.then", "is null"},
		{"a ceiling that nothing rebuts", `{"presumptive":{"limit":{"barred":true}}}`, "presumptive.unless", "missing"},
		{"no ceiling", `{"presumptive":{"unless":"x"}}`, "presumptive.limit", "missing"},
		{"no limit denied", `{"no_limit":false}`, "no_limit", "is not true"},
		{"text that is not UTF-8", "{\"amount\":\"\xff\"}", "", "not UTF-8"},
	} {
		t.Run(c.name, func(t *testing.T) {
			e := virginia
			err := e.UnmarshalJSON([]byte(c.text))
			require.ErrorIs(t, err, invalid.ErrInvalid)
			all := invalid.All(err)
			require.NotEmpty(t, all)
			require.Equal(t, c.path, all[0].Path, "%v", err)
			require.Contains(t, all[0].Problem, c.problem)
			require.True(t, e.Equal(virginia), "a text that is refused leaves the formula alone")
		})
	}
}

func TestAllFaultsOfAFormulaAreReportedTogether(t *testing.T) {
	var e limit.Expr
	err := e.UnmarshalJSON([]byte(`{"sum":[{"amount":"x"},{"multiple":{"of":"compensatory"}},{"median":1}]}`))
	var paths []string
	for _, f := range invalid.All(err) {
		paths = append(paths, f.Path)
	}
	require.Equal(t, []string{"sum[0].amount", "sum[1].multiple.by", "sum[2]"}, paths)
}

func TestHostileTextsAreRefusedFastAndNotEchoed(t *testing.T) {
	million := strings.Repeat("9", 1_000_000)
	for name, text := range map[string]string{
		"a huge exponent":              `{"amount":"1e1000000000"}`,
		"a huge exponent as a number":  `{"amount":1e1000000000}`,
		"a million digits":             `{"amount":"` + million + `"}`,
		"a million digits of a number": `{"amount":` + million + `}`,
		"a million decimal places":     `{"amount":"0.` + million + `"}`,
		"a fraction of a million":      `{"multiple":{"of":"compensatory","by":"1/` + million + `"}}`,
		"a huge bound":                 `{"steps":{"by":"employees","rows":[{"up_to":"1e1000000000","then":{"barred":true}},{"then":{"barred":true}}]}}`,
		"a long operation":             `{"` + million + `":true}`,
		"a long base":                  `{"multiple":{"of":"` + strings.Repeat("a", 1_000_000) + `","by":"3"}}`,
		"a hundred thousand lists":     strings.Repeat(`{"sum":[`, 100_000),
		"a hundred thousand parts":     `{"sum":[` + strings.Repeat(`{"barred":true},`, 100_000) + `{"barred":true}]}`,
	} {
		t.Run(name, func(t *testing.T) {
			var e limit.Expr
			var err error
			require.Less(t, cost.Bytes(func() { err = e.UnmarshalJSON([]byte(text)) }), uint64(1<<20+200*len(text)), "in proportion to the text")
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.Less(t, len(err.Error()), 4000)
		})
	}
}

func TestSettingsOfTheHostProgramChangeNothing(t *testing.T) {
	precision, places, quotes, zeros, scientific := decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent,
		decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros, decimal.UseScientificNotation
	iterations, exponent, zero := decimal.ExpMaxIterations, decimal.MaxDecodeExponent, decimal.Zero
	t.Cleanup(func() {
		decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent = precision, places
		decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros, decimal.UseScientificNotation = quotes, zeros, scientific
		decimal.ExpMaxIterations, decimal.MaxDecodeExponent, decimal.Zero = iterations, exponent, zero
	})
	want := dec("5.405405405405405405")
	hundred := compensatory("100")
	for _, hostile := range []bool{true, false} {
		decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent = 1, 1
		decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros, decimal.UseScientificNotation = hostile, hostile, hostile
		decimal.ExpMaxIterations, decimal.MaxDecodeExponent, decimal.Zero = 1, 1, decimal.New(7, 0)
		for _, o := range everyOp {
			b, err := o.expr.MarshalJSON()
			require.NoError(t, err)
			require.Equal(t, o.json, string(b))
			require.Equal(t, o.words, o.expr.InWords())
			var back limit.Expr
			require.NoError(t, back.UnmarshalJSON(b))
			require.True(t, o.expr.Equal(back))
		}
		got, limited, err := limit.Multiple(thirtySevenths(2), limit.Compensatory).On(hundred)
		require.NoError(t, err)
		require.True(t, limited)
		sameDecimal(t, want, got)
		got, _, err = limit.Barred().On(limit.Input{})
		require.NoError(t, err)
		require.Zero(t, got.Sign())
	}
}

func FuzzExprJSON(f *testing.F) {
	for _, o := range everyOp {
		f.Add([]byte(o.json))
	}
	for _, s := range []string{
		`null`, `{}`, `{"amount":"1e1000000000"}`, `{"amount":"` + strings.Repeat("9", 1_000_000) + `"}`, "{\"amount\":\"\u22125\"}",
		`{"amount":"NaN"}`, `{"multiple":{"of":"x","by":"4/6"}}`, `{"multiple":{"of":"x","by":"1/9223372036854775807"}}`,
		`{"amount":"0.000000000000000001"}`, `{"amount":"0010.10"}`, `{"amount":"-0"}`, `{"steps":{"by":"x","rows":[{"up_to":"0","then":{"barred":true}},{"then":{"no_limit":true}}]}}`,
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		var e limit.Expr
		if err := e.UnmarshalJSON(text); err != nil {
			require.ErrorIs(t, err, invalid.ErrInvalid)
			require.True(t, e.IsZero())
			return
		}
		require.NoError(t, e.Validate())
		b, err := e.MarshalJSON()
		require.NoError(t, err)
		var back limit.Expr
		require.NoError(t, back.UnmarshalJSON(b), "%s", b)
		require.True(t, e.Equal(back), "%s", b)
		again, err := back.MarshalJSON()
		require.NoError(t, err)
		require.Equal(t, string(b), string(again))
		require.NotEmpty(t, e.InWords())
		_, _, _ = e.On(compensatory("12.34"))
	})
}
