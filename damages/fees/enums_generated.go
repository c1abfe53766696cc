// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package fees

import (
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "net_of_costs"; "" for the zero Base.
func (b Base) String() string { return invalid.EnumText(baseNames[:], int(b)) }

// InWords returns the value in words, such as "net of costs"; "" for the zero Base.
func (b Base) InWords() string { return strings.ReplaceAll(b.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Base gives the empty text.
func (b Base) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(baseNames[:], int(b), "base of a fee")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (b *Base) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(b, baseNames[:], text, "base of a fee")
}

// String returns the text form, such as "lawyer"; "" for the zero Bearer.
func (b Bearer) String() string { return invalid.EnumText(bearerNames[:], int(b)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Bearer gives the empty text.
func (b Bearer) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(bearerNames[:], int(b), "bearer of costs")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (b *Bearer) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(b, bearerNames[:], text, "bearer of costs")
}

// String returns the text form, such as "by_form"; "" for the zero Force.
func (f Force) String() string { return invalid.EnumText(forceNames[:], int(f)) }

// InWords returns the value in words, such as "by form"; "" for the zero Force.
func (f Force) InWords() string { return strings.ReplaceAll(f.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Force gives the empty text.
func (f Force) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(forceNames[:], int(f), "force of law")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (f *Force) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(f, forceNames[:], text, "force of law")
}

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

// String returns the text form, such as "workers_compensation"; "" for the zero Claim.
func (c Claim) String() string { return invalid.EnumText(claimNames[:], int(c)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Claim gives the empty text.
func (c Claim) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(claimNames[:], int(c), "kind of claim")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (c *Claim) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(c, claimNames[:], text, "kind of claim")
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
