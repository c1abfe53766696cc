// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package remittitur

import (
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "statutory_limit"; "" for the zero Ground.
func (g Ground) String() string { return invalid.EnumText(groundNames[:], int(g)) }

// InWords returns the value in words, such as "statutory limit"; "" for the zero Ground.
func (g Ground) InWords() string { return strings.ReplaceAll(g.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Ground gives the empty text.
func (g Ground) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(groundNames[:], int(g), "ground")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (g *Ground) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(g, groundNames[:], text, "ground")
}

// String returns the text form, such as "defendant".
func (r Role) String() string { return invalid.EnumText(roleNames[:], int(r)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (r Role) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(roleNames[:], int(r), "role in an election")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (r *Role) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(r, roleNames[:], text, "role in an election")
}

// String returns the text form, such as "not_offered"; "" for the zero Status.
func (s Status) String() string { return invalid.EnumText(statusNames[:], int(s)) }

// InWords returns the value in words, such as "not offered"; "" for the zero Status.
func (s Status) InWords() string { return strings.ReplaceAll(s.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Status gives the empty text.
func (s Status) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(statusNames[:], int(s), "state of an election")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Status) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, statusNames[:], text, "state of an election")
}

// String returns the text form, such as "varies".
func (c Choice) String() string { return invalid.EnumText(choiceWords[:], int(c)) }
