package limit_test

import (
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/cost"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

func TestStatutesBelowAtAndAboveTheirBoundaries(t *testing.T) {
	net := func(s string) limit.Input { return given(map[limit.Base]string{limit.NetWorth: s}) }
	tex := func(economic, noneconomic string) limit.Input {
		return given(map[limit.Base]string{limit.Economic: economic, limit.Noneconomic: noneconomic})
	}
	for _, c := range []struct {
		name string
		law  limit.Expr
		in   limit.Input
		want string
	}{
		{"Nevada a cent below $100,000", nevada, compensatory("99999.99"), "300000"},
		{"Nevada at $100,000", nevada, compensatory("100000"), "300000"},
		{"Nevada a cent above $100,000", nevada, compensatory("100000.01"), "300000.03"},
		{"Nevada with nothing", nevada, compensatory("0"), "300000"},
		{"Texas a cent below the noneconomic ceiling", texas, tex("100000", "749999.99"), "949999.99"},
		{"Texas at the noneconomic ceiling", texas, tex("100000", "750000"), "950000"},
		{"Texas a cent above the noneconomic ceiling", texas, tex("100000", "750000.01"), "950000"},
		{"Texas a cent below the floor", texas, tex("0", "199999.99"), "200000"},
		{"Texas at the floor", texas, tex("50000", "100000"), "200000"},
		{"Texas above the floor by twice a cent", texas, tex("50000.01", "100000"), "200000.02"},
		{"Arkansas below the floor", arkansas, compensatory("83333.33"), "250000"},
		{"Arkansas a cent of compensatory above it", arkansas, compensatory("83333.34"), "250000.02"},
		{"Arkansas a cent below the ceiling's base", arkansas, compensatory("333333.33"), "999999.99"},
		{"Arkansas a cent above the ceiling's base", arkansas, compensatory("333333.34"), "1000000"},
		{"Virginia whatever the verdict", virginia, limit.Input{}, "350000"},
		{"Montana a little below", montana, net("333333333"), "9999999.99"},
		{"Montana a little above", montana, net("333333334"), "10000000"},
		{"Montana of a poor defendant", montana, net("100"), "3"},
		{"Indiana below", indiana, compensatory("16666.66"), "50000"},
		{"Indiana above", indiana, compensatory("16666.67"), "50000.01"},
		{"Alabama below", alabama, net("499999.99"), "50000"},
		{"Alabama at", alabama, net("500000"), "50000"},
		{"Alabama above, exact past the cent", alabama, net("500000.01"), "50000.001"},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.NoError(t, c.law.Validate())
			got, limited, err := c.law.On(c.in)
			require.NoError(t, err)
			require.True(t, limited)
			sameDecimal(t, dec(c.want), got)
		})
	}
}

func TestEveryOperationOnAmounts(t *testing.T) {
	hundred := compensatory("100")
	none, barred, five, nine := limit.NoLimit(), limit.Barred(), limit.Dollars(5), limit.Dollars(9)
	for _, c := range []struct {
		name    string
		expr    limit.Expr
		in      limit.Input
		want    string
		limited bool
	}{
		{"an amount", limit.Amount(dec("0.01")), limit.Input{}, "0.01", true},
		{"zero dollars is a limit", limit.Dollars(0), limit.Input{}, "0", true},
		{"the largest amount", limit.Dollars(1_000_000_000_000_000), limit.Input{}, "1000000000000000", true},
		{"a multiple", limit.Times(9, limit.Compensatory), hundred, "900", true},
		{"the largest factor of the largest sum", limit.Times(1_000_000, limit.Compensatory), compensatory("1000000000000000"), "1000000000000000000000", true},
		{"2/37 of a sum 37 divides", limit.Multiple(big.NewRat(2, 37), limit.Compensatory), compensatory("37000"), "2000", true},
		{"2/37 of a sum 37 does not divide", limit.Multiple(big.NewRat(2, 37), limit.Compensatory), hundred, "5.405405405405405405", true},
		{"37 shares of 2/37 lose nothing", limit.Sum(slices.Repeat([]limit.Expr{limit.Multiple(big.NewRat(2, 37), limit.Compensatory)}, 37)...), hundred, "200", true},
		{"an indexed amount", limit.Indexed(dec("250000"), "cpi_u"), given(map[limit.Base]string{"cpi_u": "1.0642"}), "266050", true},
		{"no limit", none, limit.Input{}, "0", false},
		{"barred", barred, limit.Input{}, "0", true},
		{"the sum with no limit is none", limit.Sum(five, none), limit.Input{}, "0", false},
		{"the sum with a bar adds nothing", limit.Sum(five, barred, nine), limit.Input{}, "14", true},
		{"the greater with no limit is none", limit.GreaterOf(none, five), limit.Input{}, "0", false},
		{"the greater with a bar", limit.GreaterOf(barred, five, nine, five), limit.Input{}, "9", true},
		{"the lesser with no limit is the rest", limit.LesserOf(none, nine, five, nine), limit.Input{}, "5", true},
		{"the lesser with a bar is nothing", limit.LesserOf(five, barred), limit.Input{}, "0", true},
		{"the lesser of nothing but no limit", limit.LesserOf(none, none), limit.Input{}, "0", false},
		{"a list of one", limit.GreaterOf(five), limit.Input{}, "5", true},
		{"one row of steps", limit.Steps(limit.Compensatory, limit.Step{Then: five}), hundred, "5", true},
		{"steps by a headcount of the row", employees(), given(map[limit.Base]string{limit.Employees: "100"}), "50000", true},
		{"steps by a headcount past the row", employees(), given(map[limit.Base]string{limit.Employees: "101"}), "100000", true},
		{"steps by a headcount of the last row", employees(), given(map[limit.Base]string{limit.Employees: "501"}), "300000", true},
		{"a condition established", limit.When(intent, five, nine), found(intent, finding.Established), "5", true},
		{"a condition not established", limit.When(intent, five, nine), found(intent, finding.NotEstablished), "9", true},
		{"a ceiling rebutted", limit.Presumptive(five, intent), found(intent, finding.Established), "0", false},
		{"a ceiling not rebutted", limit.Presumptive(five, intent), found(intent, finding.NotEstablished), "5", true},
		{"only the branch that governs is asked", limit.When(intent, limit.Times(2, limit.NetWorth), nine), found(intent, finding.NotEstablished), "9", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			require.NoError(t, c.expr.Validate())
			got, limited, err := c.expr.On(c.in)
			require.NoError(t, err)
			require.Equal(t, c.limited, limited)
			sameDecimal(t, dec(c.want), got)
		})
	}
}

// employees is 42 U.S.C. 1981a(b)(3).
func employees() limit.Expr {
	return limit.Steps(limit.Employees,
		limit.Step{UpTo: dec("100"), Then: limit.Dollars(50_000)},
		limit.Step{UpTo: dec("200"), Then: limit.Dollars(100_000)},
		limit.Step{UpTo: dec("500"), Then: limit.Dollars(200_000)},
		limit.Step{Then: limit.Dollars(300_000)})
}

func TestAFindingThatDoesNotAnswerIsAnErrorNeverAGuess(t *testing.T) {
	for _, s := range []finding.Status{finding.Unspecified, finding.Mixed, finding.NotReached, finding.Unknown} {
		for name, e := range map[string]limit.Expr{
			"a condition": limit.When(intent, limit.NoLimit(), virginia),
			"a ceiling":   limit.Presumptive(virginia, intent),
			"within":      limit.LesserOf(virginia, limit.Presumptive(virginia, intent)),
		} {
			t.Run(name+" recorded as "+s.String(), func(t *testing.T) {
				_, limited, err := e.On(found(intent, s))
				var missing *limit.MissingError
				require.ErrorAs(t, err, &missing)
				require.False(t, limited)
				require.Equal(t, limit.MissingError{Finding: intent, Status: s}, *missing)
				require.ErrorIs(t, err, invalid.ErrInvalid)
				require.Contains(t, err.Error(), `"specific_intent"`)
				require.Contains(t, err.Error(), "recorded")
			})
		}
	}
}

func TestAQuantityThatIsMissingIsNamed(t *testing.T) {
	for name, e := range map[string]limit.Expr{
		"a multiple":      limit.Times(3, limit.NetWorth),
		"an index":        limit.Indexed(dec("5"), limit.NetWorth),
		"steps":           limit.Steps(limit.NetWorth, limit.Step{Then: virginia}),
		"a list":          limit.GreaterOf(limit.NoLimit(), limit.Times(1, limit.NetWorth)),
		"a row of steps":  limit.Steps(limit.Compensatory, limit.Step{Then: limit.Times(1, limit.NetWorth)}),
		"the law of Mont": montana,
	} {
		t.Run(name, func(t *testing.T) {
			_, limited, err := e.On(compensatory("1"))
			var missing *limit.MissingError
			require.ErrorAs(t, err, &missing)
			require.False(t, limited)
			require.Equal(t, limit.NetWorth, missing.Base)
			require.EqualError(t, err, `the formula needs the quantity "net_worth", which is not recorded`)
			require.NotErrorIs(t, err, errors.ErrUnsupported)
		})
	}
}

// source is a source of its own kind: some bases are undetermined, some cannot be read.
type source struct {
	undetermined map[limit.Base]bool
	fails        error
}

func (source) Constant(n, d int64, r *big.Rat) exact.Num { return exact.Of(n, d, r) }

func (s source) Quantity(b limit.Base) (exact.Num, bool, error) {
	if s.undetermined[b] {
		return exact.Num{}, true, nil
	}
	return exact.Int(100), true, s.fails
}

func (s source) Finding(finding.Topic) (finding.Status, error) { return finding.Established, s.fails }

func TestAnUndeterminedBaseMakesUndeterminedOnlyWhatTurnsOnIt(t *testing.T) {
	src := source{undetermined: map[limit.Base]bool{limit.NetWorth: true}}
	worth, hundred := limit.Times(1, limit.NetWorth), limit.Times(1, limit.Compensatory)
	for _, c := range []struct {
		name string
		expr limit.Expr
		want limit.Outcome
	}{
		{"a multiple of it", worth, limit.Undetermined},
		{"a multiple of another", hundred, limit.Limited},
		{"an index", limit.Indexed(dec("1"), limit.NetWorth), limit.Undetermined},
		{"steps by it", limit.Steps(limit.NetWorth, limit.Step{Then: virginia}), limit.Undetermined},
		{"a sum with it", limit.Sum(hundred, worth), limit.Undetermined},
		{"the greater of it", limit.GreaterOf(worth, hundred), limit.Undetermined},
		{"the lesser of it", limit.LesserOf(hundred, worth), limit.Undetermined},
		{"the greater of it and no limit", limit.GreaterOf(worth, limit.NoLimit()), limit.Unlimited},
		{"a sum of it and no limit", limit.Sum(worth, limit.NoLimit()), limit.Unlimited},
		{"the lesser of it and no limit", limit.LesserOf(worth, limit.NoLimit()), limit.Undetermined},
		{"a branch that does not govern", limit.When(intent, hundred, worth), limit.Limited},
		{"a rebutted ceiling", limit.Presumptive(worth, intent), limit.Unlimited},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, got, err := limit.Evaluate(c.expr, limit.Source[exact.Num](src))
			require.NoError(t, err)
			require.Equal(t, c.want, got)
			require.Equal(t, c.want == limit.Limited, v.Known())
		})
	}
}

func TestAnErrorOfTheSourceComesThrough(t *testing.T) {
	broken := errors.New("the register is closed")
	for _, o := range everyOp {
		if len(slices.Collect(o.expr.Needs()))+len(slices.Collect(o.expr.Asks())) == 0 {
			continue
		}
		t.Run(o.name, func(t *testing.T) {
			_, _, err := limit.Evaluate(o.expr, limit.Source[exact.Num](source{fails: broken}))
			require.ErrorIs(t, err, broken)
		})
	}
}

func TestMalformedFormulasAreRefusedWithTheirPath(t *testing.T) {
	one := limit.Dollars(1)
	giant := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Lsh(big.NewInt(1), 1<<20))
	for _, c := range []struct {
		name          string
		expr          limit.Expr
		path, problem string
	}{
		{"no formula", limit.Expr{}, "", "no formula"},
		{"a negative amount", limit.Dollars(-1), "amount", "out of range"},
		{"an amount above the bound", limit.Amount(dec("1000000000000000.01")), "amount", "out of range"},
		{"an amount longer than its text may be", limit.Amount(dec("12345678901234.123456789012345678")), "amount", "longer than 32 bytes"},
		{"an amount of nineteen places", limit.Amount(decimal.New(1, -19)), "amount", "exponent"},
		{"no factor", limit.Multiple(nil, limit.Compensatory), "multiple.by", "no factor"},
		{"a negative factor", limit.Times(-1, limit.Compensatory), "multiple.by", "out of range"},
		{"a factor above a million", limit.Multiple(big.NewRat(1_000_001, 1), limit.Compensatory), "multiple.by", "out of range"},
		{"a factor of a million bits", limit.Multiple(giant, limit.Compensatory), "multiple.by", "too many digits"},
		{"a factor longer than its text may be", limit.Multiple(big.NewRat(1234567890123456789, 9223372036854775807), limit.Compensatory), "multiple.by", "longer than 32 bytes"},
		{"a factor of no base", limit.Times(1, ""), "multiple.of", "no topic"},
		{"a base that is no name", limit.Times(1, "Net Worth"), "multiple.of", "out of place"},
		{"a negative indexed amount", limit.Indexed(dec("-1"), "cpi"), "indexed.amount", "out of range"},
		{"no index", limit.Indexed(dec("1"), ""), "indexed.index", "no topic"},
		{"an empty sum", limit.Sum(), "sum", "no parts"},
		{"an empty list within", limit.LesserOf(one, limit.GreaterOf()), "lesser_of[1].greater_of", "no parts"},
		{"an absent part", limit.LesserOf(one, limit.Expr{}), "lesser_of[1]", "no formula"},
		{"steps without rows", limit.Steps(limit.Compensatory), "steps.rows", "no rows"},
		{"steps by nothing", limit.Steps("", limit.Step{Then: one}), "steps.by", "no topic"},
		{"a bound in the last row", limit.Steps(limit.Compensatory, limit.Step{UpTo: dec("1"), Then: one}), "steps.rows[0].up_to", "last row has a bound"},
		{"a negative bound", limit.Steps(limit.Compensatory, limit.Step{UpTo: dec("-1"), Then: one}, limit.Step{Then: one}), "steps.rows[0].up_to", "out of range"},
		{"bounds that do not rise", limit.Steps(limit.Compensatory, limit.Step{UpTo: dec("5"), Then: one}, limit.Step{UpTo: dec("5"), Then: one}, limit.Step{Then: one}), "steps.rows[1].up_to", "not above"},
		{"a condition on nothing", limit.When("", one, one), "when.finding", "no topic"},
		{"an absent branch", limit.When(intent, one, limit.Expr{}), "when.else", "no formula"},
		{"a rebuttal by nothing", limit.Presumptive(one, ""), "presumptive.unless", "no topic"},
		{"no ceiling", limit.Presumptive(limit.Expr{}, intent), "presumptive.limit", "no formula"},
	} {
		t.Run(c.name, func(t *testing.T) {
			refused(t, c.expr.Validate(), c.path, c.problem)
			if !c.expr.IsZero() {
				_, err := c.expr.MarshalJSON()
				refused(t, err, c.path, c.problem)
			}
			figure, limited, err := c.expr.On(compensatory("1"))
			refused(t, err, c.path, c.problem)
			require.False(t, limited, "a malformed formula gives no figure, whichever part would govern")
			sameDecimal(t, decimal.Decimal{}, figure)
			require.NotPanics(t, func() { _ = c.expr.InWords() })
		})
	}
}

func TestAbsurdDecimalsAreRefusedFast(t *testing.T) {
	for name, d := range map[string]decimal.Decimal{
		"an exponent of ten million":       decimal.New(1, 10_000_000),
		"an exponent of minus ten million": decimal.New(1, -10_000_000),
		"the largest exponent":             decimal.New(1, 1<<31-1),
		"the smallest exponent":            decimal.New(1, -1<<31),
		"a coefficient of a million bits":  decimal.NewFromBigInt(new(big.Int).Lsh(big.NewInt(1), 1<<20), 0),
	} {
		t.Run(name, func(t *testing.T) {
			require.Less(t, cost.Bytes(func() { _ = limit.Amount(d).Validate() }), uint64(1<<19))
			require.Less(t, cost.Bytes(func() { indiana.WordsWith(map[limit.Base]decimal.Decimal{limit.Compensatory: d}) }), uint64(1<<19))
			require.ErrorIs(t, limit.Amount(d).Validate(), invalid.ErrInvalid)
			require.ErrorIs(t, limit.Indexed(d, "cpi").Validate(), invalid.ErrInvalid)
			require.ErrorIs(t, limit.Steps(limit.Compensatory, limit.Step{UpTo: d, Then: virginia}, limit.Step{Then: virginia}).Validate(), invalid.ErrInvalid)
			_, _, err := indiana.On(limit.Input{Quantities: map[limit.Base]decimal.Decimal{limit.Compensatory: d}})
			require.Len(t, invalid.All(err), 1)
			require.Equal(t, "quantities.compensatory", invalid.All(err)[0].Path)
			words := indiana.WordsWith(map[limit.Base]decimal.Decimal{limit.Compensatory: d})
			require.Equal(t, "the greater of 3 × compensatory and $50,000.00", words, "an absurd figure is left out")
		})
	}
}

func TestANegativeQuantityIsRefused(t *testing.T) {
	_, _, err := indiana.On(compensatory("-0.01"))
	refused(t, err, "quantities.compensatory", "out of range")
}

func TestFormulasAreBoundedInDepthAndSize(t *testing.T) {
	nest := func(n int) limit.Expr {
		e := limit.Dollars(1)
		for range n {
			e = limit.GreaterOf(e)
		}
		return e
	}
	require.NoError(t, nest(limit.MaxDepth).Validate())
	require.ErrorContains(t, nest(limit.MaxDepth+1).Validate(), "formula too large")
	wide := func(n int) limit.Expr { return limit.Sum(slices.Repeat([]limit.Expr{limit.Dollars(1)}, n)...) }
	require.NoError(t, wide(limit.MaxNodes-1).Validate())
	require.ErrorContains(t, wide(limit.MaxNodes).Validate(), "formula too large")
	require.Len(t, invalid.All(wide(10*limit.MaxNodes).Validate()), 1, "one report, not one a part")

	b, err := nest(limit.MaxDepth).MarshalJSON()
	require.NoError(t, err)
	var e limit.Expr
	require.NoError(t, e.UnmarshalJSON(b))
	require.ErrorContains(t, e.UnmarshalJSON(append(append([]byte(`{"sum":[`), b...), "]}"...)), "formula too large")
	require.True(t, e.Equal(nest(limit.MaxDepth)), "a text that is refused leaves the formula alone")
}
