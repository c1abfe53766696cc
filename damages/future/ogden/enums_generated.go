// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package ogden

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "pension"; "" for the zero Kind.
func (k Kind) String() string { return invalid.EnumText(kindNames[:], int(k)) }

// String returns the text form, such as "northern_ireland"; "" for the zero Place.
func (p Place) String() string { return invalid.EnumText(placeNames[:], int(p)) }
