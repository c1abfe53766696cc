// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package fees

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "expert_fee"; "" for the zero CostKind.
func (c CostKind) String() string { return invalid.EnumText(costNames[:], int(c)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero CostKind gives the empty text.
func (c CostKind) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(costNames[:], int(c), "kind of costs")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (c *CostKind) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(c, costNames[:], text, "kind of costs")
}

// String returns the text form, such as "not_taxable"; "" for the zero Ruling.
func (r Ruling) String() string { return invalid.EnumText(rulingNames[:], int(r)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Ruling gives the empty text.
func (r Ruling) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(rulingNames[:], int(r), "ruling")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (r *Ruling) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(r, rulingNames[:], text, "ruling")
}

// String returns the text form, such as "defendant"; "" for the zero Side.
func (s Side) String() string { return invalid.EnumText(sideNames[:], int(s)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Side gives the empty text.
func (s Side) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(sideNames[:], int(s), "side")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Side) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, sideNames[:], text, "side")
}

// String returns the text form, such as "small_claims_action"; "" for the zero Action.
func (a Action) String() string { return invalid.EnumText(actionNames[:], int(a)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Action gives the empty text.
func (a Action) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(actionNames[:], int(a), "action")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (a *Action) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(a, actionNames[:], text, "action")
}
