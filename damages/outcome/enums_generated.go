// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package outcome

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "discrete"; "" for the zero Shape.
func (s Shape) String() string { return invalid.EnumText(shapeNames[:], int(s)) }

// Valid reports whether the value is one of those that have a text form.
func (s Shape) Valid() bool { return int(s) < len(shapeNames) && shapeNames[s] != "" }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Shape gives the empty text.
func (s Shape) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(shapeNames[:], int(s), "shape of a distribution")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Shape) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, shapeNames[:], text, "shape of a distribution")
}
