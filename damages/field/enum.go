package field

import "strings"

// EnumText returns the text form of an enumeration: names[i], or "invalid" for a value past their end. The zero value of
// an enumeration that has no text form for it is named "".
func EnumText(names []string, i int) string {
	if i < 0 || i >= len(names) {
		return "invalid"
	}
	return names[i]
}

// ReadEnum reads the text form of an enumeration into *to. Anything but one of the names is an *[Error] that says what
// was expected and lists the names; the empty text is none of them.
func ReadEnum[E ~uint8](to *E, names []string, text []byte, what string) error {
	for i, n := range names {
		if n != "" && n == string(text) {
			*to = E(i) //nolint:gosec // an enumeration has fewer than 256 values
			return nil
		}
	}
	return New("", Quote(string(text))+" is no "+what, strings.TrimPrefix(strings.Join(names, ", "), ", "))
}
