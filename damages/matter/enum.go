package matter

import (
	"github.com/makewhole/remedies/damages/invalid"
)

var (
	roleNames     = [...]string{"", "plaintiff", "defendant"}
	capacityNames = [...]string{"direct", "estate", "beneficiary", "derivative"}
	doNames       = [...]string{"", "limit", "set", "scale", "increase", "credit", "strike", "remand", "restore", "affirm", "disapply"}
)

// Valid reports whether a role is one of those that are named, and not unspecified.
func (s Role) Valid() bool { return s != RoleUnspecified && int(s) < len(roleNames) }

// String returns the text form; "" for the unspecified role.
func (s Role) String() string { return invalid.EnumText(roleNames[:], int(s)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (s Role) MarshalText() ([]byte, error) { return invalid.WriteEnum(roleNames[:], int(s), "role") }

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Role) UnmarshalText(b []byte) error { return invalid.ReadEnum(s, roleNames[:], b, "role") }

// Valid reports whether a capacity is one of those that are named.
func (c Capacity) Valid() bool { return int(c) < len(capacityNames) }

// String returns the text form.
func (c Capacity) String() string { return invalid.EnumText(capacityNames[:], int(c)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (c Capacity) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(capacityNames[:], int(c), "capacity of a claimant")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (c *Capacity) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(c, capacityNames[:], b, "capacity of a claimant")
}

// Valid reports whether a kind of act is one of those that are named, and not unspecified.
func (d ActKind) Valid() bool { return d != ActUnspecified && int(d) < len(doNames) }

// String returns the text form; "" for the unspecified act.
func (d ActKind) String() string { return invalid.EnumText(doNames[:], int(d)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (d ActKind) MarshalText() ([]byte, error) { return invalid.WriteEnum(doNames[:], int(d), "act") }

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (d *ActKind) UnmarshalText(b []byte) error { return invalid.ReadEnum(d, doNames[:], b, "act") }
