package exact

import (
	"strings"

	"github.com/shopspring/decimal"
)

// Group puts commas between thousands of a number as [Num.Fixed] or [Num.Short] writes it: 4,002,471.00.
func Group(s string) string {
	sign := ""
	if s != "" && s[0] == '-' {
		sign, s = "-", s[1:]
	}
	whole, part, pointed := strings.Cut(s, ".")
	if strings.ContainsRune(whole, '/') || len(whole) <= 3 {
		return sign + s
	}
	var b strings.Builder
	b.WriteString(sign)
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(whole[i])
	}
	if pointed {
		b.WriteByte('.')
		b.WriteString(part)
	}
	return b.String()
}

// Dollars writes the number as words do: "$4,002,471.00", "-$5.00"; "" where undetermined.
func (a Num) Dollars() string {
	if !a.Known() {
		return ""
	}
	var digits, room [32]byte
	n := a.AppendFixed(digits[:0], 2)
	b := room[:0]
	if n[0] == '-' {
		n, b = n[1:], append(b, '-')
	}
	b = append(b, '$')
	whole := len(n) - len(".00")
	for i, c := range n {
		if i > 0 && i < whole && (whole-i)%3 == 0 {
			b = append(b, ',')
		}
		b = append(b, c)
	}
	return string(b)
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
