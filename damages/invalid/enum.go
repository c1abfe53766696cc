package invalid

import (
	"strconv"
	"strings"
)

// NoText stands in place of the text form of a value that its enumeration does not have.
const NoText = "invalid"

// EnumText returns the text form of an enumeration: names[i], or [NoText] for a value past their end. The zero value of
// an enumeration that has no text form for it is named "".
func EnumText(names []string, i int) string {
	if i < 0 || i >= len(names) {
		return NoText
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

// Enum records a value that an enumeration does not have. The zero value of one that has no text form for it is missing.
func (l *List) Enum(path string, names []string, i int, what string) {
	switch {
	case i < 0 || i >= len(names):
		l.Add(path, strconv.Itoa(i)+" is no "+what, allowedNames(names))
	case names[i] == "":
		l.Add(path, "no "+what, allowedNames(names))
	}
}

// Once records each name that stands before in the list at path; an empty one is missing.
func (l *List) Once(path string, names []string, what string) {
	for i, n := range names {
		if n == "" {
			l.Add(At(path, i), "no "+what, "a "+what)
		}
	}
	Twice(names, func(s *string) string { return *s }, func(i int) {
		l.Add(At(path, i), Quote(names[i])+" is named twice", "each once")
	})
}
