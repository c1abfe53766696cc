package field

import (
	"strconv"
	"strings"
)

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
	return New("", Quote(string(text))+" is no "+what, allowedNames(names))
}

// WriteEnum returns the text form of an enumeration as its MarshalText does: names[i]. A value past their end is an
// *[Error] that lists the names. The zero value of an enumeration that has no text form for it gives the empty text.
func WriteEnum(names []string, i int, what string) ([]byte, error) {
	if i < 0 || i >= len(names) {
		return nil, New("", strconv.Itoa(i)+" is no "+what, allowedNames(names))
	}
	return []byte(names[i]), nil
}

func allowedNames(names []string) string { return strings.TrimPrefix(strings.Join(names, ", "), ", ") }
