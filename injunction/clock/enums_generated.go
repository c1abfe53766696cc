// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package clock

import (
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "years"; "" for the zero Unit.
func (u Unit) String() string { return invalid.EnumText(unitNames[:], int(u)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Unit gives the empty text.
func (u Unit) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(unitNames[:], int(u), "unit of a period")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (u *Unit) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(u, unitNames[:], text, "unit of a period")
}

// String returns the text form, such as "before".
func (d Direction) String() string { return invalid.EnumText(directionNames[:], int(d)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (d Direction) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(directionNames[:], int(d), "direction of a period")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (d *Direction) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(d, directionNames[:], text, "direction of a period")
}

// String returns the text form, such as "with_clerk".
func (s Service) String() string { return invalid.EnumText(serviceNames[:], int(s)) }

// InWords returns the value in words, such as "with clerk".
func (s Service) InWords() string { return strings.ReplaceAll(s.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (s Service) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(serviceNames[:], int(s), "kind of service")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Service) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, serviceNames[:], text, "kind of service")
}

// String returns the text form, such as "treated_as_injunction"; "" for the zero Effect.
func (e Effect) String() string { return invalid.EnumText(effectNames[:], int(e)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Effect gives the empty text.
func (e Effect) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(effectNames[:], int(e), "effect on a restraining order")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (e *Effect) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(e, effectNames[:], text, "effect on a restraining order")
}

// InWords returns the value in words, such as "expires"; "" for the zero Effect.
func (e Effect) InWords() string { return invalid.EnumText(effectWords[:], int(e)) }

// String returns the text form, such as "US-TX"; "" for the zero System.
func (s System) String() string { return invalid.EnumText(systemNames[:], int(s)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero System gives the empty text.
func (s System) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(systemNames[:], int(s), "court system whose clocks are recorded")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *System) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, systemNames[:], text, "court system whose clocks are recorded")
}

// InWords returns the value in words, such as "federal courts"; "" for the zero System.
func (s System) InWords() string { return invalid.EnumText(systemWords[:], int(s)) }

// String returns the text form, such as "after_hearing"; "" for the zero Notice.
func (n Notice) String() string { return invalid.EnumText(noticeNames[:], int(n)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Notice gives the empty text.
func (n Notice) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(noticeNames[:], int(n), "way a restraining order was made")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (n *Notice) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(n, noticeNames[:], text, "way a restraining order was made")
}
