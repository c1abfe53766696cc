// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package vocabulary

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "claimant".
func (s Subject) String() string { return invalid.EnumText(subjectNames[:], int(s)) }

// String returns the text form, such as "not_organization"; "" for the zero Shown.
func (s Shown) String() string { return invalid.EnumText(shownNames[:], int(s)) }
