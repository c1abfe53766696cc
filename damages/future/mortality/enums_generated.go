// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package mortality

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "female"; "" for the zero Sex.
func (s Sex) String() string { return invalid.EnumText(sexNames[:], int(s)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Sex gives the empty text.
func (s Sex) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(sexNames[:], int(s), "sex")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Sex) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, sexNames[:], text, "sex")
}
