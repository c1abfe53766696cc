// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package head

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "costs"; "" for the zero Class.
func (c Class) String() string { return invalid.EnumText(classNames[:], int(c)) }
