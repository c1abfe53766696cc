package damages

import (
	"github.com/makewhole/remedies/damages/field"
)

var (
	roleNames     = [...]string{"", "plaintiff", "defendant"}
	capacityNames = [...]string{"direct", "estate", "beneficiary", "derivative"}
	doNames       = [...]string{"", "limit", "set", "scale", "increase", "credit", "strike", "remand", "restore", "affirm", "disapply"}
)

// String returns the text form; "" for the unspecified role.
func (s Role) String() string { return field.EnumText(roleNames[:], int(s)) }

// MarshalText returns the text form; a value that has none is a *field.Error.
func (s Role) MarshalText() ([]byte, error) { return field.WriteEnum(roleNames[:], int(s), "role") }

// UnmarshalText reads the text form; anything else is a *field.Error.
func (s *Role) UnmarshalText(b []byte) error { return field.ReadEnum(s, roleNames[:], b, "role") }

// String returns the text form.
func (c Capacity) String() string { return field.EnumText(capacityNames[:], int(c)) }

// MarshalText returns the text form; a value that has none is a *field.Error.
func (c Capacity) MarshalText() ([]byte, error) {
	return field.WriteEnum(capacityNames[:], int(c), "capacity of a claimant")
}

// UnmarshalText reads the text form; anything else is a *field.Error.
func (c *Capacity) UnmarshalText(b []byte) error {
	return field.ReadEnum(c, capacityNames[:], b, "capacity of a claimant")
}

// String returns the text form; "" for the unspecified act.
func (d Do) String() string { return field.EnumText(doNames[:], int(d)) }

// MarshalText returns the text form; a value that has none is a *field.Error.
func (d Do) MarshalText() ([]byte, error) { return field.WriteEnum(doNames[:], int(d), "act") }

// UnmarshalText reads the text form; anything else is a *field.Error.
func (d *Do) UnmarshalText(b []byte) error { return field.ReadEnum(d, doNames[:], b, "act") }
