package exact

import (
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/internal/cost"
)

func million() *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(999_999), nil)
}

// A refusal looks no further than it has to: it costs less than the digits would.
func TestAbsurdDecimalsAreRefusedAtOnce(t *testing.T) {
	wide := million()
	for _, c := range []struct {
		name string
		in   decimal.Decimal
		want error
	}{
		{"exponent of ten million", decimal.New(1, 1e7), ErrExponent},
		{"exponent of minus ten million", decimal.New(1, -1e7), ErrExponent},
		{"the largest exponent", decimal.New(1, math.MaxInt32), ErrExponent},
		{"the smallest exponent", decimal.New(1, math.MinInt32), ErrExponent},
		{"zero with an absurd exponent", decimal.New(0, 1e7), ErrExponent},
		{"a million digits", decimal.NewFromBigInt(wide, 0), ErrDigits},
		{"minus a million digits", decimal.NewFromBigInt(new(big.Int).Neg(wide), -2), ErrDigits},
		{"a million digits and ten million zeros", decimal.NewFromBigInt(wide, 1e7), ErrExponent},
	} {
		t.Run(c.name, func(t *testing.T) {
			for what, run := range map[string]func() error{
				"FromDecimal": func() error { _, err := FromDecimal(c.in); return err },
				"Money":       func() error { _, err := Money(c.in); return err },
			} {
				var err error
				require.Less(t, cost.Bytes(func() { err = run() }), uint64(1<<16), what)
				require.ErrorIs(t, err, c.want, what)
			}
			require.Empty(t, Text(c.in))
			require.Empty(t, Plain(c.in))
		})
	}
	for _, s := range []string{strings.Repeat("9", 1_000_000), "1/" + strings.Repeat("9", 1_000_000)} {
		var err, also error
		require.Less(t, cost.Bytes(func() { _, err = ParseDecimal(s) }), uint64(1<<16))
		require.ErrorIs(t, err, ErrLength)
		require.Less(t, cost.Bytes(func() { _, also = ParseRat(s) }), uint64(1<<16))
		require.ErrorIs(t, also, ErrLength)
	}
}

func TestFromDecimalIsExact(t *testing.T) {
	top := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), maxBits), big.NewInt(1))
	cs := []*big.Int{top, new(big.Int).Neg(top)}
	for _, n := range []int64{0, 1, -1, 5, 100, 999, math.MaxInt64, math.MaxInt64 - 1, math.MinInt64, math.MinInt64 + 1} {
		cs = append(cs, big.NewInt(n), new(big.Int).Mul(big.NewInt(n), big.NewInt(3)))
	}
	for _, c := range cs {
		for e := int32(MinExponent); e <= MaxExponent; e++ {
			d := decimal.NewFromBigInt(c, e)
			got, err := FromDecimal(d)
			require.NoError(t, err)
			same(t, d.Rat(), got, "%v e%d", c, e)
		}
	}
	_, err := FromDecimal(decimal.NewFromBigInt(new(big.Int).Add(top, big.NewInt(1)), 0))
	require.ErrorIs(t, err, ErrDigits)
	_, err = FromDecimal(decimal.New(1, MinExponent-1))
	require.ErrorIs(t, err, ErrExponent)
	_, err = FromDecimal(decimal.New(1, MaxExponent+1))
	require.ErrorIs(t, err, ErrExponent)
	zero, err := FromDecimal(decimal.Decimal{})
	require.NoError(t, err)
	same(t, new(big.Rat), zero, "the zero decimal")
}

func TestMoney(t *testing.T) {
	for _, c := range []struct {
		name string
		in   decimal.Decimal
		want error
	}{
		{"nothing", decimal.Decimal{}, nil},
		{"the largest amount", decimal.New(1, 15), nil},
		{"the largest amount in cents", decimal.New(MaxMoney*100, -2), nil},
		{"one cent above the largest", decimal.New(MaxMoney*100+1, -2), ErrRange},
		{"one cent above a quadrillion dollars, which messages name as the bound", decimal.New(100_000_000_000_000_001, -2), ErrRange},
		{"the lowest amount", decimal.New(-MaxMoney, 0), nil},
		{"one cent below the lowest", decimal.New(-MaxMoney*100-1, -2), ErrRange},
		{"one cent below it in figures", decimal.New(-100_000_000_000_000_001, -2), ErrRange},
		{"twice the largest amount by its exponent", decimal.New(2, 15), ErrRange},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Money(c.in)
			require.ErrorIs(t, err, c.want)
			if c.want == nil {
				same(t, c.in.Rat(), got)
			} else {
				require.False(t, got.Known())
			}
		})
	}
}

func TestParseDecimal(t *testing.T) {
	for _, c := range []struct {
		name, in, want string
		err            error
	}{
		{"a whole number", "12", "12", nil},
		{"a negative number", "-12.50", "-12.5", nil},
		{"minus zero", "-0", "0", nil},
		{"leading zeros", "007", "7", nil},
		{"eighteen places", "0.000000000000000001", "0.000000000000000001", nil},
		{"nineteen places", "0.0000000000000000001", "", ErrExponent},
		{"thirty-two digits", strings.Repeat("9", 32), strings.Repeat("9", 32), nil},
		{"thirty-three digits", strings.Repeat("9", 33), "", ErrLength},
		{"nothing", "", "", ErrGrammar},
		{"a sign alone", "-", "", ErrGrammar},
		{"two signs", "--1", "", ErrGrammar},
		{"a plus sign", "+1", "", ErrGrammar},
		{"no digit before the point", ".5", "", ErrGrammar},
		{"no digit after the point", "5.", "", ErrGrammar},
		{"a point alone", ".", "", ErrGrammar},
		{"two points", "1.2.3", "", ErrGrammar},
		{"an exponent", "1e5", "", ErrGrammar},
		{"an absurd exponent", "1e1000000000", "", ErrGrammar},
		{"a grouping comma", "1,000", "", ErrGrammar},
		{"an underscore", "1_000", "", ErrGrammar},
		{"a space before", " 1", "", ErrGrammar},
		{"a line end after", "1\n", "", ErrGrammar},
		{"a minus sign that is not ASCII", "\u22121", "", ErrGrammar},
		{"digits that are not ASCII", "\u0661", "", ErrGrammar},
		{"not a number", "NaN", "", ErrGrammar},
		{"infinity", "Inf", "", ErrGrammar},
		{"a hexadecimal number", "0x10", "", ErrGrammar},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := ParseDecimal(c.in)
			require.ErrorIs(t, err, c.err)
			if c.err == nil {
				want, err := decimal.NewFromString(c.want)
				require.NoError(t, err)
				equalDecimal(t, want, got)
			}
		})
	}
}

// Up to eighteen digits fit 64 bits and are read as such, more are not: both keep every place, and both are the same number.
func TestEveryPlaceOfANumberIsKept(t *testing.T) {
	for _, c := range []struct {
		in, coefficient string
		exponent        int32
	}{
		{"0", "0", 0}, {"-0", "0", 0}, {"0.00", "0", -2}, {"-0.00", "0", -2}, {"007.50", "750", -2}, {"-12.500", "-12500", -3}, {"100", "100", 0},
		{"99999999999999999", "99999999999999999", 0}, {"-99999999999999999", "-99999999999999999", 0},
		{"999999999999999999", "999999999999999999", 0}, {"-999999999999999999", "-999999999999999999", 0},
		{"9999999999999999999", "9999999999999999999", 0}, {"-9999999999999999999", "-9999999999999999999", 0},
		{"9999999999999999.99", "999999999999999999", -2}, {"99999999999999999.99", "9999999999999999999", -2},
		{"0.99999999999999999", "99999999999999999", -17}, {"0.999999999999999999", "999999999999999999", -18},
	} {
		got, err := ParseDecimal(c.in)
		require.NoError(t, err, c.in)
		require.Equal(t, c.coefficient, got.Coefficient().String(), c.in)
		require.Equal(t, c.exponent, got.Exponent(), c.in)
	}
}

func TestParseRat(t *testing.T) {
	for _, c := range []struct {
		name, in, want string
		err            error
	}{
		{"a decimal", "1.25", "5/4", nil},
		{"a fraction", "2/37", "2/37", nil},
		{"a fraction not in lowest terms", "-4/74", "-2/37", nil},
		{"nothing of something", "0/5", "0", nil},
		{"the smallest numerator", "-9223372036854775808/3", "-9223372036854775808/3", nil},
		{"a numerator past 64 bits", "9223372036854775808/3", "", ErrGrammar},
		{"a denominator past 64 bits", "1/9223372036854775808", "", ErrGrammar},
		{"over zero", "1/0", "", ErrGrammar},
		{"over a negative number", "1/-2", "", ErrGrammar},
		{"a decimal numerator", "1.5/2", "", ErrGrammar},
		{"a decimal denominator", "1/2.5", "", ErrGrammar},
		{"a plus sign above", "+1/2", "", ErrGrammar},
		{"a plus sign below", "1/+2", "", ErrGrammar},
		{"nothing above", "/2", "", ErrGrammar},
		{"nothing below", "1/", "", ErrGrammar},
		{"two strokes", "1/2/3", "", ErrGrammar},
		{"too many places", "0.0000000000000000001", "", ErrExponent},
		{"too long", strings.Repeat("1", 33), "", ErrLength},
		{"not a number", "NaN", "", ErrGrammar},
		{"a minus sign that is not ASCII", "\u22121/2", "", ErrGrammar},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := ParseRat(c.in)
			require.ErrorIs(t, err, c.err)
			if c.err != nil {
				require.False(t, got.Known())
				return
			}
			same(t, rat(t, c.want), got)
		})
	}
}

func TestTextAndPlain(t *testing.T) {
	for _, c := range []struct {
		in          decimal.Decimal
		text, plain string
	}{
		{decimal.Decimal{}, "0.00", "0"},
		{decimal.New(9, 0), "9.00", "9"},
		{decimal.New(5, -1), "0.50", "0.5"},
		{decimal.New(-12345, -2), "-123.45", "-123.45"},
		{decimal.New(12345, -3), "12.345", "12.345"},
		{decimal.New(12340, -3), "12.34", "12.34"},
		{decimal.New(123450, -4), "12.3450", "12.345"},
		{decimal.New(1, -18), "0.000000000000000001", "0.000000000000000001"},
		{decimal.New(2, 15), "2000000000000000.00", "2000000000000000"},
		{decimal.New(math.MaxInt64, 15), "9223372036854775807000000000000000.00", "9223372036854775807000000000000000"},
	} {
		require.Equal(t, c.text, Text(c.in))
		require.Equal(t, c.plain, Plain(c.in))
	}
}

// journal does everything once and writes the results down.
func journal(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	list := samples()[:90]
	for i, a := range list {
		c := list[(i*7+3)%len(list)]
		for _, r := range []Num{a.Add(c), a.Sub(c), a.Mul(c), a.Quo(c), a.Round(2), a.Neg(), Min(a, c)} {
			d := r.Decimal()
			b.WriteString(r.Short() + " " + r.Fixed(2) + " " + Text(d) + " " + Plain(d) + " " + d.Coefficient().String() + "\n")
		}
	}
	for _, s := range []string{"0", "-0", "12.50", "0.000000000000000001", "1e5", strings.Repeat("9", 32), "NaN", "2/37"} {
		d, err := ParseDecimal(s)
		b.WriteString(s + " " + Text(d) + " " + Plain(d))
		if err != nil {
			b.WriteString(err.Error())
		}
		n, err := ParseRat(s)
		b.WriteString(" " + n.Short())
		if err != nil {
			b.WriteString(err.Error())
		}
		m, err := Money(d)
		b.WriteString(" " + m.Short())
		if err != nil {
			b.WriteString(err.Error())
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestResultsDoNotDependOnTheSettingsOfDecimal(t *testing.T) {
	want := journal(t)
	division, power, quotes := decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent, decimal.MarshalJSONWithoutQuotes
	trim, scientific := decimal.TrimTrailingZeros, decimal.UseScientificNotation
	iterations, decode, zero := decimal.ExpMaxIterations, decimal.MaxDecodeExponent, decimal.Zero
	t.Cleanup(func() {
		decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent, decimal.MarshalJSONWithoutQuotes = division, power, quotes
		decimal.TrimTrailingZeros, decimal.UseScientificNotation = trim, scientific
		decimal.ExpMaxIterations, decimal.MaxDecodeExponent, decimal.Zero = iterations, decode, zero
	})
	for _, hostile := range []bool{true, false} {
		for _, n := range []int{-1, 0, 1, 40} {
			decimal.DivisionPrecision, decimal.PowPrecisionNegativeExponent = n, n
			decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros, decimal.UseScientificNotation = hostile, hostile, hostile
			decimal.ExpMaxIterations, decimal.MaxDecodeExponent = n, n
			decimal.Zero = decimal.New(42, -1)
			require.True(t, want == journal(t), "%v %d", hostile, n) //nolint:testifylint // a diff of them would fill the screen
		}
	}
}
