// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package law

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "altered"; "" for the zero Changed.
func (c Changed) String() string { return invalid.EnumText(changedNames[:], int(c)) }

// String returns the text form, such as "punitive_caps"; "" for the zero Stage.
func (s Stage) String() string { return invalid.EnumText(stageNames[:], int(s)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Stage gives the empty text.
func (s Stage) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(stageNames[:], int(s), "stage")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Stage) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, stageNames[:], text, "stage")
}
