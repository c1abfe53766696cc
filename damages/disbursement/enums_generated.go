// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package disbursement

import (
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "client"; "" for the zero UseKind.
func (u UseKind) String() string { return invalid.EnumText(useNames[:], int(u)) }

// InWords returns the value in words, such as "client"; "" for the zero UseKind.
func (u UseKind) InWords() string { return strings.ReplaceAll(u.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero UseKind gives the empty text.
func (u UseKind) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(useNames[:], int(u), "kind of use")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (u *UseKind) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(u, useNames[:], text, "kind of use")
}

// String returns the text form, such as "taxed_costs"; "" for the zero Basis.
func (b Basis) String() string { return invalid.EnumText(basisNames[:], int(b)) }

// InWords returns the value in words, such as "taxed costs"; "" for the zero Basis.
func (b Basis) InWords() string { return strings.ReplaceAll(b.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Basis gives the empty text.
func (b Basis) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(basisNames[:], int(b), "basis of a payment")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (b *Basis) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(b, basisNames[:], text, "basis of a payment")
}

// String returns the text form, such as "lawyer"; "" for the zero Side.
func (s Side) String() string { return invalid.EnumText(sideNames[:], int(s)) }

// InWords returns the value in words, such as "lawyer"; "" for the zero Side.
func (s Side) InWords() string { return strings.ReplaceAll(s.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Side gives the empty text.
func (s Side) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(sideNames[:], int(s), "side")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Side) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, sideNames[:], text, "side")
}
