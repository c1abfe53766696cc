package exact

import (
	"bytes"

	"github.com/shopspring/decimal"
)

// Group puts commas between thousands of a number as [Num.Fixed] or [Num.Short] writes it: 4,002,471.00.
func Group(s string) string {
	var room [40]byte
	return string(AppendGroup(room[:0], []byte(s)))
}

// AppendGroup appends s to b as [Group] writes it.
func AppendGroup(b, s []byte) []byte {
	if len(s) > 0 && s[0] == '-' {
		b, s = append(b, '-'), s[1:]
	}
	whole := bytes.IndexByte(s, '.')
	if whole < 0 {
		whole = len(s)
	}
	if bytes.IndexByte(s[:whole], '/') >= 0 {
		return append(b, s...)
	}
	first := (whole+2)%3 + 1 // digits before the first comma
	for ; whole > 3; whole, first = whole-first, 3 {
		b, s = append(append(b, s[:first]...), ','), s[first:]
	}
	return append(b, s...)
}

// AppendGrouped appends the number to b with the given places and commas between thousands: 4,002,471.00; nothing where
// undetermined.
func (a Num) AppendGrouped(b []byte, places int) []byte {
	var digits [48]byte
	return AppendGroup(b, a.AppendFixed(digits[:0], places))
}

// Dollars writes the number as words do: "$4,002,471.00", "-$5.00"; "" where undetermined.
func (a Num) Dollars() string {
	var room [40]byte
	return string(a.AppendDollars(room[:0]))
}

// AppendDollars appends to b what [Num.Dollars] returns.
func (a Num) AppendDollars(b []byte) []byte {
	if !a.Known() {
		return b
	}
	var digits [48]byte
	n := a.AppendFixed(digits[:0], 2)
	if n[0] == '-' {
		b, n = append(b, '-'), n[1:]
	}
	return AppendGroup(append(b, '$'), n)
}

// OutOfRange stands in words for a decimal that is absurd: one that was built by hand, since none is read.
const OutOfRange = "(out of range)"

// Grouped writes dollars with two places and commas between thousands. An absurd decimal gives [OutOfRange].
func Grouped(d decimal.Decimal) string {
	a, err := FromDecimal(d)
	if err != nil {
		return OutOfRange
	}
	return Group(a.Fixed(2))
}

// Compare compares two decimals; an absurd one comes before all others and is equal to any other of its kind.
func Compare(a, b decimal.Decimal) int {
	x, e := FromDecimal(a)
	y, f := FromDecimal(b)
	switch {
	case e != nil && f != nil:
		return 0
	case e != nil:
		return -1
	case f != nil:
		return 1
	}
	return x.Cmp(y)
}
