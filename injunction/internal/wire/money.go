package wire

import (
	"math/big"
	"strings"

	"github.com/shopspring/decimal"
)

// MaxCents is the largest amount accepted: 10^15 dollars.
const MaxCents = 100_000_000_000_000_000

// Cents returns an amount in cents, and false where it is not one: an absurd exponent, more places than cents have, or
// more than 10^15 dollars either way. It looks at the exponent first.
func Cents(d decimal.Decimal) (int64, bool) {
	e := d.Exponent()
	if e < -18 || e > 15 {
		return 0, false
	}
	c := d.Coefficient()
	if c.BitLen() > 128 {
		return 0, false
	}
	ten := big.NewInt(10)
	for ; e > -2; e-- {
		c.Mul(c, ten)
	}
	for ; e < -2; e++ {
		var r big.Int
		if c.QuoRem(c, ten, &r); r.Sign() != 0 {
			return 0, false
		}
	}
	if !c.IsInt64() || c.Int64() > MaxCents || c.Int64() < -MaxCents {
		return 0, false
	}
	return c.Int64(), true
}

// Dollars is the amount of so many cents.
func Dollars(cents int64) decimal.Decimal { return decimal.New(cents, -2) }

// Money writes an amount with two places; "" for one that [Cents] refuses.
func Money(d decimal.Decimal) string {
	c, ok := Cents(d)
	if !ok {
		return ""
	}
	s := big.NewInt(c).String()
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	for len(s) < 3 {
		s = "0" + s
	}
	return sign + s[:len(s)-2] + "." + s[len(s)-2:]
}

// ParseMoney reads -?digits(.digits)? of at most 32 bytes, in dollars and cents.
func ParseMoney(s string) (decimal.Decimal, bool) {
	if len(s) > 32 {
		return decimal.Decimal{}, false
	}
	whole, part, pointed := strings.Cut(strings.TrimPrefix(s, "-"), ".")
	if whole == "" || pointed && part == "" || len(part) > 2 || strings.ContainsFunc(whole+part, func(r rune) bool { return r < '0' || r > '9' }) {
		return decimal.Decimal{}, false
	}
	n, ok := new(big.Int).SetString(whole+part, 10)
	if !ok {
		return decimal.Decimal{}, false
	}
	if strings.HasPrefix(s, "-") {
		n.Neg(n)
	}
	d := decimal.NewFromBigInt(n, int32(-len(part))) //nolint:gosec // at most two
	_, ok = Cents(d)
	return d, ok
}
