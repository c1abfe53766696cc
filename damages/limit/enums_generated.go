// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package limit

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "found".
func (a At) String() string { return invalid.EnumText(atNames[:], int(a)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (a At) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(atNames[:], int(a), "time of measuring")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (a *At) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(a, atNames[:], text, "time of measuring")
}

// String returns the text form, such as "by_share"; "" for the zero Joint.
func (j Joint) String() string { return invalid.EnumText(jointNames[:], int(j)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Joint gives the empty text.
func (j Joint) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(jointNames[:], int(j), "way to count a joint award")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (j *Joint) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(j, jointNames[:], text, "way to count a joint award")
}

// String returns the text form, such as "punitive_first".
func (s Spread) String() string { return invalid.EnumText(spreadNames[:], int(s)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (s Spread) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(spreadNames[:], int(s), "way to spread a cut")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Spread) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, spreadNames[:], text, "way to spread a cut")
}
