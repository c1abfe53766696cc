// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package contempt

import (
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "per_violation"; "" for the zero Kind.
func (k Kind) String() string { return invalid.EnumText(kindNames[:], int(k)) }

// InWords returns the value in words, such as "per violation"; "" for the zero Kind.
func (k Kind) InWords() string { return strings.ReplaceAll(k.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Kind gives the empty text.
func (k Kind) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(kindNames[:], int(k), "kind of sanction")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (k *Kind) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(k, kindNames[:], text, "kind of sanction")
}

// String returns the text form, such as "last"; "" for the zero Ends.
func (e Ends) String() string { return invalid.EnumText(endsNames[:], int(e)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Ends gives the empty text.
func (e Ends) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(endsNames[:], int(e), "way to count the ends of an accrual")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (e *Ends) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(e, endsNames[:], text, "way to count the ends of an accrual")
}

// String returns the text form, such as "civil_coercive".
func (c Class) String() string { return invalid.EnumText(classNames[:], int(c)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (c Class) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(classNames[:], int(c), "class of contempt")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (c *Class) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(c, classNames[:], text, "class of contempt")
}

// InWords returns the value in words, such as "open".
func (c Class) InWords() string { return invalid.EnumText(classWords[:], int(c)) }

// String returns the text form, such as "fourth"; "" for the zero Department.
func (d Department) String() string { return invalid.EnumText(departmentNames[:], int(d)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Department gives the empty text.
func (d Department) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(departmentNames[:], int(d), "department")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (d *Department) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(d, departmentNames[:], text, "department")
}
