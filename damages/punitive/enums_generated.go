// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package punitive

import (
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "by_statute".
func (a Availability) String() string { return invalid.EnumText(availabilityNames[:], int(a)) }

// InWords returns the value in words, such as "established"; "" for the zero Opening.
func (o Opening) InWords() string { return invalid.EnumText(openingWords[:], int(o)) }

// String returns the text form, such as "not_given".
func (i Instruction) String() string { return invalid.EnumText(instructionNames[:], int(i)) }

// InWords returns the value in words, such as "not given".
func (i Instruction) InWords() string { return strings.ReplaceAll(i.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (i Instruction) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(instructionNames[:], int(i), "answer whether an instruction was given")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (i *Instruction) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(i, instructionNames[:], text, "answer whether an instruction was given")
}

// String returns the text form, such as "comparable_penalties"; "" for the zero Name.
func (n Name) String() string { return invalid.EnumText(boundNames[:], int(n)) }

// InWords returns the value in words, such as "presumptive outer bound"; "" for the zero Kind.
func (k Kind) InWords() string { return invalid.EnumText(kindWords[:], int(k)) }

// InWords returns the value in words, such as "applies"; "" for the zero Application.
func (a Application) InWords() string { return invalid.EnumText(applicationWords[:], int(a)) }
