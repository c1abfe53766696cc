// Package dollars reads amounts of dollars and cents as whole cents, and writes them.
package dollars

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Max is the largest amount accepted in cents: 10^15 dollars.
const Max = 100_000_000_000_000_000

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
	if !c.IsInt64() || c.Int64() > Max || c.Int64() < -Max {
		return 0, false
	}
	return c.Int64(), true
}

// Of is the amount of so many cents.
func Of(cents int64) decimal.Decimal { return decimal.New(cents, -2) }

// Text writes an amount with two places; "" for one that [Cents] refuses.
func Text(d decimal.Decimal) string {
	c, ok := Cents(d)
	if !ok {
		return ""
	}
	return Of(c).StringFixed(2)
}
