// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package authority

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "publication"; "" for the zero Kind.
func (k Kind) String() string { return invalid.EnumText(kindNames[:], int(k)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Kind gives the empty text.
func (k Kind) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(kindNames[:], int(k), "kind of source")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (k *Kind) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(k, kindNames[:], text, "kind of source")
}

// String returns the text form, such as "unverified"; "" for the zero Status.
func (s Status) String() string { return invalid.EnumText(statusNames[:], int(s)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Status gives the empty text.
func (s Status) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(statusNames[:], int(s), "status of a source")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Status) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, statusNames[:], text, "status of a source")
}
