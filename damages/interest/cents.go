package interest

import (
	"cmp"
	"math/big"

	"github.com/shopspring/decimal"
)

// cents is an amount in whole cents. Nearly all fit the first field, and cost what a whole number does.
type cents struct {
	small int64
	large *big.Int // the amount where it does not fit; never written to after it was set
}

// roundCents rounds num/den dollars to the cent, half away from zero.
func roundCents(num, den *big.Int) cents {
	n := new(big.Int).Mul(num, big.NewInt(200))
	if n.Sign() >= 0 {
		n.Add(n, den)
	} else {
		n.Sub(n, den)
	}
	return inCents(n.Quo(n, new(big.Int).Lsh(den, 1)))
}

// inCents takes ownership of n.
func inCents(n *big.Int) cents {
	if n.IsInt64() {
		return cents{small: n.Int64()}
	}
	return cents{large: n}
}

func (a cents) whole() *big.Int {
	if a.large != nil {
		return a.large
	}
	return big.NewInt(a.small)
}

// plus is a + b. A sum of two numbers of one sign that has another one did not fit; so with minus.
func (a cents) plus(b cents) cents {
	s := a.small + b.small
	if a.large == nil && b.large == nil && (a.small^s)&(b.small^s) >= 0 {
		return cents{small: s}
	}
	return a.wide(b, (*big.Int).Add)
}

func (a cents) minus(b cents) cents {
	d := a.small - b.small
	if a.large == nil && b.large == nil && (a.small^b.small)&(a.small^d) >= 0 {
		return cents{small: d}
	}
	return a.wide(b, (*big.Int).Sub)
}

func (a cents) wide(b cents, op func(to, x, y *big.Int) *big.Int) cents {
	return inCents(op(new(big.Int), a.whole(), b.whole()))
}

func (a cents) more(b cents) bool { return a.cmp(b) > 0 }

func (a cents) equal(b cents) bool { return a.cmp(b) == 0 }

func (a cents) cmp(b cents) int {
	if a.large == nil && b.large == nil {
		return cmp.Compare(a.small, b.small)
	}
	return a.whole().Cmp(b.whole())
}

// dollars is the amount as a decimal with its two places.
func (a cents) dollars() decimal.Decimal {
	if a.large != nil {
		return decimal.NewFromBigInt(a.large, -2)
	}
	return decimal.New(a.small, -2)
}
