package exact

import (
	"errors"
	"math/big"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"
)

// What decimals may enter: exponents, digits and range are bounded before anything is computed, because an absurd
// exponent or coefficient makes every later operation the attack.
const (
	MinExponent = -18
	MaxExponent = 15
	maxBits     = 128
	maxText     = 32
)

// MaxMoney is the largest amount of money accepted, in dollars, either way from zero.
const MaxMoney = 1_000_000_000_000_000

// Why a number is refused.
var (
	ErrExponent = errors.New("exponent out of range")
	ErrDigits   = errors.New("too many digits")
	ErrRange    = errors.New("out of range")
	ErrGrammar  = errors.New("not a plain number")
	ErrLength   = errors.New("longer than 32 bytes")
)

// Bounds are the largest and smallest coefficients that fit 64 bits, and those of maxBits, at every exponent accepted.
// They are only compared with: a comparison copies nothing, however many digits the other side has.
var (
	largest, smallest = limits(63)
	highest, lowest   = limits(maxBits)
)

func limits(size uint) (top, bottom [MaxExponent - MinExponent + 1]decimal.Decimal) {
	c := new(big.Int).Lsh(big.NewInt(1), size)
	c.Sub(c, big.NewInt(1))
	for i := range top {
		e := int32(i + MinExponent) //nolint:gosec // between -18 and 15
		top[i], bottom[i] = decimal.NewFromBigInt(c, e), decimal.NewFromBigInt(new(big.Int).Neg(c), e)
	}
	return
}

// FromDecimal returns d exactly, or one of the package's errors where d is absurd. It checks the exponent first.
func FromDecimal(d decimal.Decimal) (Num, error) {
	e := d.Exponent()
	if e < MinExponent || e > MaxExponent {
		return Num{}, ErrExponent
	}
	i := e - MinExponent
	if sign := d.Sign(); sign > 0 && d.Cmp(largest[i]) > 0 || sign < 0 && d.Cmp(smallest[i]) < 0 {
		if d.Cmp(highest[i]) > 0 || d.Cmp(lowest[i]) < 0 {
			return Num{}, ErrDigits
		}
		return scale(d.Coefficient(), e), nil
	}
	n := d.CoefficientInt64()
	switch {
	case e == -2:
		return Num{n: n, d: cents}, nil
	case e < 0:
		return Num{n: n, d: pow10[-e]}, nil
	}
	if m, ok := mul64(n, pow10[e]); ok {
		return Num{n: m, d: 1}, nil
	}
	return scale(big.NewInt(n), e), nil
}

func scale(c *big.Int, e int32) Num {
	if e >= 0 {
		return settle(new(big.Rat).SetInt(c.Mul(c, big.NewInt(pow10[e]))))
	}
	return settle(new(big.Rat).SetFrac(c, big.NewInt(pow10[-e])))
}

// Money returns d as an amount of dollars, or an error where it is absurd or beyond [MaxMoney].
func Money(d decimal.Decimal) (Num, error) {
	a, err := FromDecimal(d)
	if err != nil {
		return Num{}, err
	}
	if a.wide == nil && -MaxMoney <= a.n && a.n <= MaxMoney { // no denominator makes it larger
		return a, nil
	}
	if a.Cmp(Int(MaxMoney)) > 0 || a.Cmp(Int(-MaxMoney)) < 0 {
		return Num{}, ErrRange
	}
	return a, nil
}

// InMoney reports whether the number is an amount of dollars that [Money] accepts.
func (a Num) InMoney() bool {
	b, ok := a.AsDecimal()
	return ok && b.Cmp(Int(MaxMoney)) <= 0 && b.Cmp(Int(-MaxMoney)) >= 0
}

// ParseDecimal reads -?digits(.digits)? of at most 32 bytes. It never looks further into a longer text.
func ParseDecimal(s string) (decimal.Decimal, error) {
	if len(s) > maxText {
		return decimal.Decimal{}, ErrLength
	}
	if !plain(s) {
		return decimal.Decimal{}, ErrGrammar
	}
	whole, part, _ := strings.Cut(s, ".")
	if len(part) > -MinExponent {
		return decimal.Decimal{}, ErrExponent
	}
	if len(whole)+len(part) <= 18 {
		n, _ := strconv.ParseInt(whole+part, 10, 64)  // 18 digits always fit
		return decimal.New(n, int32(-len(part))), nil //nolint:gosec // at most 18
	}
	// not decimal.NewFromString, which refuses numbers where a variable of the host program says so
	n, ok := new(big.Int).SetString(whole+part, 10)
	if !ok {
		return decimal.Decimal{}, ErrGrammar
	}
	return decimal.NewFromBigInt(n, int32(-len(part))), nil //nolint:gosec // at most 18
}

// ParseMoney reads what [ParseDecimal] reads and [Money] accepts.
func ParseMoney(s string) (decimal.Decimal, error) {
	d, err := ParseDecimal(s)
	if err == nil && len(s) > len("999999999999999") { // no shorter text says more than MaxMoney
		_, err = Money(d)
	}
	if err != nil {
		return decimal.Decimal{}, err
	}
	return d, nil
}

func plain(s string) bool {
	if s != "" && s[0] == '-' {
		s = s[1:]
	}
	digits, point := 0, false
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '.' && !point && digits > 0 && i < len(s)-1:
			point = true
		default:
			return false
		}
	}
	return digits > 0
}

// Text writes d as JSON and statements do: two places where that is exact, all its places else. It reads none of the
// decimal package's settings. An absurd decimal gives "".
func Text(d decimal.Decimal) string {
	a, err := FromDecimal(d)
	if err != nil {
		return ""
	}
	if a.Round(2).Cmp(a) == 0 {
		return a.Fixed(2)
	}
	return a.scaled(int(-d.Exponent())).StringFixed(-d.Exponent())
}

// Plain writes d with as many places as it needs and no more: "9", "0.5". An absurd decimal gives "".
func Plain(d decimal.Decimal) string {
	a, err := FromDecimal(d)
	if err != nil {
		return ""
	}
	return a.Short()
}

// Short writes the number as a decimal with as few places as it needs, as a fraction "2/37" where no decimal of 18
// places holds it, and "" where undetermined.
func (a Num) Short() string {
	var room [24]byte
	return string(a.AppendShort(room[:0]))
}

// AppendShort appends to b what [Num.Short] returns.
func (a Num) AppendShort(b []byte) []byte {
	if !a.Known() {
		return b
	}
	for places := range 19 {
		if a.Round(places).Cmp(a) == 0 {
			return a.AppendFixed(b, places)
		}
	}
	r := a.rat()
	b = append(r.Num().Append(b, 10), '/')
	return r.Denom().Append(b, 10)
}

// AsDecimal returns the number as it is once it was a decimal, see [Num.Decimal], and whether there is one that is not
// absurd.
func (a Num) AsDecimal() (Num, bool) {
	if a.wide == nil && (a.d == 1 || a.d == cents) {
		return a, true
	}
	for places := 0; a.wide == nil && a.d != 0 && places <= 18; places++ {
		if r := a.Round(places); r.wide == nil && r.d == pow10[places] && r.Cmp(a) == 0 {
			return r, true
		}
	}
	b, err := FromDecimal(a.Decimal())
	return b, err == nil && a.Known()
}

// ParseRat reads a plain number or a fraction of two plain whole numbers, "2/37".
func ParseRat(s string) (Num, error) {
	if len(s) > maxText {
		return Num{}, ErrLength
	}
	for i := range len(s) {
		if s[i] == '/' {
			n, err := strconv.ParseInt(s[:i], 10, 64)
			if err != nil || !plain(s[:i]) {
				return Num{}, ErrGrammar
			}
			d, err := strconv.ParseInt(s[i+1:], 10, 64)
			if err != nil || !plain(s[i+1:]) || d <= 0 {
				return Num{}, ErrGrammar
			}
			return Num{n: n, d: d}, nil
		}
	}
	d, err := ParseDecimal(s)
	if err != nil {
		return Num{}, err
	}
	return FromDecimal(d)
}
