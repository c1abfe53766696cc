// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package matter

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "defendant"; "" for the zero Role.
func (r Role) String() string { return invalid.EnumText(roleNames[:], int(r)) }

// Valid reports whether the value is one of those that have a text form.
func (r Role) Valid() bool { return int(r) < len(roleNames) && roleNames[r] != "" }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Role gives the empty text.
func (r Role) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(roleNames[:], int(r), "role")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (r *Role) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(r, roleNames[:], text, "role")
}

// String returns the text form, such as "derivative".
func (c Capacity) String() string { return invalid.EnumText(capacityNames[:], int(c)) }

// Valid reports whether the value is one of those that have a text form.
func (c Capacity) Valid() bool { return int(c) < len(capacityNames) && capacityNames[c] != "" }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (c Capacity) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(capacityNames[:], int(c), "capacity of a claimant")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (c *Capacity) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(c, capacityNames[:], text, "capacity of a claimant")
}

// String returns the text form, such as "disapply"; "" for the zero ActKind.
func (a ActKind) String() string { return invalid.EnumText(doNames[:], int(a)) }

// Valid reports whether the value is one of those that have a text form.
func (a ActKind) Valid() bool { return int(a) < len(doNames) && doNames[a] != "" }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero ActKind gives the empty text.
func (a ActKind) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(doNames[:], int(a), "act")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (a *ActKind) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(a, doNames[:], text, "act")
}
