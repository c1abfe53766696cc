// Package exact is the arithmetic that figures are computed in: rationals with an integer fast path.
//
// A [Num] is immutable. Its zero value is undetermined: no figure, which is not the figure zero; any operation on it is
// undetermined. Money is in dollars. As long as numerator and denominator fit 64 bits nothing is allocated; past that a
// *big.Rat takes over with the same results, and a result that fits again comes back.
package exact

import (
	"math"
	"math/big"
	"math/bits"
	"slices"
	"strconv"

	"github.com/shopspring/decimal"
)

// Num is an exact number, or undetermined.
type Num struct {
	n, d int64    // n/d with d > 0, not always in lowest terms; d == 0 where wide holds the number or there is none
	wide *big.Rat // never written to after it was set
}

// cents is the usual denominator of money.
const cents = 100

// Int returns the whole number n.
func Int(n int64) Num { return Num{n: n, d: 1} }

// FromRat returns r exactly; nil is undetermined.
func FromRat(r *big.Rat) Num {
	if r == nil {
		return Num{}
	}
	if r.IsInt() {
		if r.Num().IsInt64() {
			return Num{n: r.Num().Int64(), d: 1}
		}
	} else if r.Num().IsInt64() && r.Denom().IsInt64() {
		return Num{n: r.Num().Int64(), d: r.Denom().Int64()}
	}
	return Num{wide: new(big.Rat).Set(r)}
}

// Known reports whether there is a figure.
func (a Num) Known() bool { return a.d != 0 || a.wide != nil }

// Rat returns the number as a new *big.Rat, nil where undetermined.
func (a Num) Rat() *big.Rat {
	switch {
	case a.wide != nil:
		return new(big.Rat).Set(a.wide)
	case a.d == 0:
		return nil
	}
	return big.NewRat(a.n, a.d)
}

func (a Num) rat() *big.Rat {
	if a.wide != nil {
		return a.wide
	}
	return big.NewRat(a.n, a.d)
}

// Sign returns -1, 0 or 1; 0 where undetermined.
func (a Num) Sign() int {
	if a.wide != nil {
		return a.wide.Sign()
	}
	switch {
	case a.n < 0:
		return -1
	case a.n > 0:
		return 1
	}
	return 0
}

// Cmp compares two known numbers: -1, 0 or 1. Where either is undetermined it returns 0; ask [Num.Known] first.
func (a Num) Cmp(b Num) int {
	if !a.Known() || !b.Known() {
		return 0
	}
	if a.wide == nil && b.wide == nil {
		if a.d == b.d {
			return cmp64(a.n, b.n)
		}
		if a.Sign() != b.Sign() {
			return cmp64(int64(a.Sign()), int64(b.Sign()))
		}
		ah, al := bits.Mul64(abs(a.n), uint64(b.d))
		bh, bl := bits.Mul64(abs(b.n), uint64(a.d))
		c := cmp128(ah, al, bh, bl)
		if a.n < 0 {
			return -c
		}
		return c
	}
	return a.rat().Cmp(b.rat())
}

// Add returns a + b.
func (a Num) Add(b Num) Num {
	if !a.Known() || !b.Known() {
		return Num{}
	}
	if a.wide == nil && b.wide == nil {
		if a.d == b.d {
			if s := a.n + b.n; (s > a.n) == (b.n > 0) {
				return Num{n: s, d: a.d}
			}
		} else if a.d%b.d == 0 {
			if m, ok := mul64(b.n, a.d/b.d); ok {
				if s := a.n + m; (s > a.n) == (m > 0) {
					return Num{n: s, d: a.d}
				}
			}
		} else if b.d%a.d == 0 {
			return b.Add(a)
		}
	}
	return settle(new(big.Rat).Add(a.rat(), b.rat()))
}

// Neg returns -a.
func (a Num) Neg() Num {
	if a.wide == nil && a.n != math.MinInt64 {
		return Num{n: -a.n, d: a.d}
	}
	return settle(new(big.Rat).Neg(a.rat()))
}

// Sub returns a - b.
func (a Num) Sub(b Num) Num {
	if !b.Known() {
		return Num{}
	}
	return a.Add(b.Neg())
}

// Mul returns a × b.
func (a Num) Mul(b Num) Num {
	if !a.Known() || !b.Known() {
		return Num{}
	}
	if a.wide == nil && b.wide == nil {
		if n, ok := mul64(a.n, b.n); ok {
			if d, ok := mul64(a.d, b.d); ok {
				return Num{n: n, d: d}
			}
		}
		// lowest terms crosswise may still fit
		g, h := gcd(abs(a.n), uint64(b.d)), gcd(abs(b.n), uint64(a.d))
		if g > 1 || h > 1 {
			if n, ok := mul64(a.n/int64(g), b.n/int64(h)); ok {
				if d, ok := mul64(a.d/int64(h), b.d/int64(g)); ok {
					return Num{n: n, d: d}
				}
			}
		}
	}
	return settle(new(big.Rat).Mul(a.rat(), b.rat()))
}

// Quo returns a ÷ b; undetermined where b is zero.
func (a Num) Quo(b Num) Num {
	if !a.Known() || b.Sign() == 0 {
		return Num{}
	}
	if b.wide == nil && b.n != math.MinInt64 {
		inv := Num{n: b.d, d: b.n}
		if b.n < 0 {
			inv = Num{n: -b.d, d: -b.n}
		}
		if a.wide == nil && a.d == b.d { // money over money: the hundredths cancel
			if b.n < 0 {
				if a.n != math.MinInt64 {
					return Num{n: -a.n, d: -b.n}
				}
			} else {
				return Num{n: a.n, d: b.n}
			}
		}
		return a.Mul(inv)
	}
	return settle(new(big.Rat).Quo(a.rat(), b.rat()))
}

// Min returns the smaller of two known numbers; undetermined where either is.
func Min(a, b Num) Num {
	if !a.Known() || !b.Known() {
		return Num{}
	}
	if b.Cmp(a) < 0 {
		return b
	}
	return a
}

// Max returns the larger of two known numbers; undetermined where either is.
func Max(a, b Num) Num {
	if !a.Known() || !b.Known() {
		return Num{}
	}
	if b.Cmp(a) > 0 {
		return b
	}
	return a
}

// settle takes ownership of r and brings it back to 64 bits where it fits.
func settle(r *big.Rat) Num {
	if r.Num().IsInt64() && r.Denom().IsInt64() {
		return Num{n: r.Num().Int64(), d: r.Denom().Int64()}
	}
	return Num{wide: r}
}

// Round returns the number rounded to the given places (0 to 18), half away from zero.
func (a Num) Round(places int) Num {
	if !a.Known() || places < 0 || places > 18 {
		return a
	}
	p := pow10[places]
	if a.wide == nil {
		if a.d == p {
			return a
		}
		if p%a.d == 0 { // already in such parts
			if n, ok := mul64(a.n, p/a.d); ok {
				return Num{n: n, d: p}
			}
			return a
		}
		hi, lo := bits.Mul64(abs(a.n), uint64(p))
		if hi < uint64(a.d) {
			q, r := bits.Div64(hi, lo, uint64(a.d))
			if q < math.MaxInt64 { // past that, and where one more would wrap around, big.Rat takes over
				if r >= uint64(a.d)-r {
					q++
				}
				n := int64(q)
				if a.n < 0 {
					n = -n
				}
				return Num{n: n, d: p}
			}
		}
	}
	return settle(roundRat(a.rat(), p))
}

// Hundredths returns the number in whole hundredths, which are cents of money, rounded half away from zero; ok is false where it is
// undetermined or does not fit.
func (a Num) Hundredths() (n int64, ok bool) {
	r := a.Round(2)
	switch {
	case r.wide != nil || r.d == 0:
		return 0, false
	case r.d == cents:
		return r.n, true
	}
	return 0, false
}

func roundRat(r *big.Rat, p int64) *big.Rat {
	n := new(big.Int).Mul(r.Num(), big.NewInt(p))
	d := r.Denom()
	neg := n.Sign() < 0
	n.Abs(n)
	n.Lsh(n, 1).Add(n, d)
	n.Quo(n, new(big.Int).Lsh(d, 1))
	if neg {
		n.Neg(n)
	}
	return new(big.Rat).SetFrac(n, big.NewInt(p))
}

// Decimal returns the number as a decimal: exactly where its denominator divides a power of ten of at most 18 places,
// else rounded half away from zero to 18 places. An undetermined number gives zero.
func (a Num) Decimal() decimal.Decimal {
	if a.wide == nil {
		switch a.d {
		case 0:
			return decimal.Decimal{}
		case 1:
			return decimal.New(a.n, 0)
		case cents:
			return decimal.New(a.n, -2)
		}
	}
	for places := 0; places <= 18; places++ {
		if r := a.Round(places); r.Cmp(a) == 0 {
			return a.scaled(places)
		}
	}
	return a.scaled(18)
}

// scaled returns the number rounded to places as a decimal with that many places.
func (a Num) scaled(places int) decimal.Decimal {
	rounded := a.Round(places)
	if rounded.wide == nil && rounded.d == pow10[places] {
		return decimal.New(rounded.n, int32(-places)) //nolint:gosec // places is at most 18
	}
	r := rounded.rat()
	n := new(big.Int).Mul(r.Num(), big.NewInt(pow10[places]))
	return decimal.NewFromBigInt(n.Quo(n, r.Denom()), int32(-places)) //nolint:gosec // places is at most 18
}

// Fixed returns the number with the given places (0 to 18), rounded half away from zero, without grouping; "" where
// undetermined.
func (a Num) Fixed(places int) string {
	var buf [24]byte
	return string(a.AppendFixed(buf[:0], places))
}

// AppendFixed appends to b what [Num.Fixed] returns.
func (a Num) AppendFixed(b []byte, places int) []byte {
	if !a.Known() {
		return b
	}
	r := a
	if a.d != cents || places != 2 {
		r = a.Round(places)
	}
	if r.wide != nil || r.d != pow10[places] {
		return append(b, a.scaled(places).StringFixed(int32(places))...) //nolint:gosec // places is at most 18
	}
	if r.n < 0 {
		b = append(b, '-')
	}
	if places == 2 { // money
		n := abs(r.n)
		b = strconv.AppendUint(b, n/cents, 10)
		return append(b, '.', byte('0'+n%cents/10), byte('0'+n%10)) //nolint:gosec // digits
	}
	unit := uint64(r.d) //nolint:gosec // a power of ten
	b = strconv.AppendUint(b, abs(r.n)/unit, 10)
	if places == 0 {
		return b
	}
	b = append(b, '.')
	rest := abs(r.n) % unit
	for unit > 1 {
		unit /= 10
		b = append(b, byte('0'+rest/unit)) //nolint:gosec // one digit
		rest %= unit
	}
	return b
}

// AppendText appends to b what [Text] returns for the number as a decimal.
func (a Num) AppendText(b []byte) []byte {
	if a.wide == nil && a.Known() {
		if r := a.Round(2); a.d == 1 || a.d == cents || r.Cmp(a) == 0 {
			return r.AppendFixed(b, 2)
		}
		return a.appendPlaces(b)
	}
	return append(b, Text(a.Decimal())...)
}

// appendPlaces appends a fraction of 64 bits that is not in whole cents, with as many places as it needs, or rounded to 18
// places where those are too few.
func (a Num) appendPlaces(b []byte) []byte {
	var digits [18]byte
	d := uint64(a.d)
	whole, rest := abs(a.n)/d, abs(a.n)%d
	places := 0
	for ; rest > 0 && places < len(digits); places++ {
		hi, lo := bits.Mul64(rest, 10)
		var digit uint64
		digit, rest = bits.Div64(hi, lo, d) // rest is less than d, so that the digit is less than ten
		digits[places] = byte(digit)        //nolint:gosec // one digit
	}
	if rest >= d-rest { // half away from zero
		i := places - 1
		for ; i >= 0 && digits[i] == 9; i-- {
			digits[i] = 0
		}
		if i < 0 {
			whole++
		} else {
			digits[i]++
		}
	}
	if slices.Max(digits[2:]) == 0 { // rounded to whole cents
		places = 2
	}
	if a.n < 0 && (whole > 0 || slices.Max(digits[:]) > 0) {
		b = append(b, '-')
	}
	b = append(strconv.AppendUint(b, whole, 10), '.')
	for _, digit := range digits[:places] {
		b = append(b, '0'+digit)
	}
	return b
}

var pow10 = [...]int64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18}

func abs(n int64) uint64 {
	if n < 0 {
		return uint64(-(n + 1)) + 1
	}
	return uint64(n)
}

func cmp64(a, b int64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func cmp128(ah, al, bh, bl uint64) int {
	switch {
	case ah < bh, ah == bh && al < bl:
		return -1
	case ah == bh && al == bl:
		return 0
	}
	return 1
}

func mul64(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(abs(a), abs(b))
	if hi != 0 || lo > math.MaxInt64 {
		return 0, false
	}
	n := int64(lo)
	if (a < 0) != (b < 0) {
		n = -n
	}
	return n, true
}

func gcd(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	if a == 0 {
		return 1
	}
	return a
}

// Parts returns what [Of] takes, for arithmetic in another type. The *big.Rat must not be written to.
func (a Num) Parts() (n, d int64, wide *big.Rat) { return a.n, a.d, a.wide }

// Of returns n/d, or wide where it is not nil. It takes what [Num.Parts] gave.
func Of(n, d int64, wide *big.Rat) Num { return Num{n: n, d: d, wide: wide} }

// Greater is [Max], as generic arithmetic asks for it.
func (a Num) Greater(b Num) Num { return Max(a, b) }

// Lesser is [Min], as generic arithmetic asks for it.
func (a Num) Lesser(b Num) Num { return Min(a, b) }

// Less returns a less b, at least zero; undetermined where either is.
func (a Num) Less(b Num) Num { return Max(a.Sub(b), Int(0)) }
