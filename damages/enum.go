package damages

import (
	"github.com/makewhole/remedies/damages/field"
)

var (
	sideNames     = [...]string{"", "plaintiff", "defendant"}
	capacityNames = [...]string{"direct", "estate", "beneficiary", "derivative"}
	doNames       = [...]string{"", "limit", "set", "scale", "increase", "credit", "strike", "remand", "restore", "affirm", "disapply"}
)

// String returns the text form; "" for the unspecified side.
func (s Side) String() string { return field.EnumText(sideNames[:], int(s)) }

// MarshalText returns the text form.
func (s Side) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the text form; anything else is a *field.Error.
func (s *Side) UnmarshalText(b []byte) error { return field.ReadEnum(s, sideNames[:], b, "role") }

// String returns the text form.
func (c Capacity) String() string { return field.EnumText(capacityNames[:], int(c)) }

// MarshalText returns the text form.
func (c Capacity) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads the text form; anything else is a *field.Error.
func (c *Capacity) UnmarshalText(b []byte) error {
	return field.ReadEnum(c, capacityNames[:], b, "capacity of a claimant")
}

// String returns the text form; "" for the unspecified act.
func (d Do) String() string { return field.EnumText(doNames[:], int(d)) }

// MarshalText returns the text form.
func (d Do) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads the text form; anything else is a *field.Error.
func (d *Do) UnmarshalText(b []byte) error { return field.ReadEnum(d, doNames[:], b, "act") }
