// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package finding

import (
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "not_reached"; "" for the zero Status.
func (s Status) String() string { return invalid.EnumText(statusNames[:], int(s)) }

// InWords returns the value in words, such as "not reached"; "" for the zero Status.
func (s Status) InWords() string { return strings.ReplaceAll(s.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Status gives the empty text.
func (s Status) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(statusNames[:], int(s), "finding")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Status) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, statusNames[:], text, "finding")
}

// String returns the text form, such as "beyond_reasonable_doubt"; "" for the zero Proof.
func (p Proof) String() string { return invalid.EnumText(proofNames[:], int(p)) }

// InWords returns the value in words, such as "beyond reasonable doubt"; "" for the zero Proof.
func (p Proof) InWords() string { return strings.ReplaceAll(p.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Proof gives the empty text.
func (p Proof) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(proofNames[:], int(p), "standard of proof")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (p *Proof) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(p, proofNames[:], text, "standard of proof")
}

// String returns the text form, such as "reviewing_court"; "" for the zero By.
func (b By) String() string { return invalid.EnumText(byNames[:], int(b)) }

// InWords returns the value in words, such as "reviewing court"; "" for the zero By.
func (b By) InWords() string { return strings.ReplaceAll(b.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero By gives the empty text.
func (b By) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(byNames[:], int(b), "maker of a finding")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (b *By) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(b, byNames[:], text, "maker of a finding")
}
