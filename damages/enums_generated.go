// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package damages

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "struck_later"; "" for the zero CaveatKind.
func (c CaveatKind) String() string { return invalid.EnumText(caveatNames[:], int(c)) }

// String returns the text form, such as "present_value"; "" for the zero EntryKind.
func (e EntryKind) String() string { return invalid.EnumText(opNames[:], int(e)) }

// String returns the text form, such as "refused"; "" for the zero OrderStatus.
func (o OrderStatus) String() string { return invalid.EnumText(standingNames[:], int(o)) }
