package exact

import "strings"

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
