// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package dated

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "recovery".
func (e Event) String() string { return invalid.EnumText(triggerNames[:], int(e)) }

// String returns the text form, such as "struck down later"; "" for the zero Status.
func (s Status) String() string { return invalid.EnumText(statusNames[:], int(s)) }

// String returns the text form, such as "ask".
func (c Consequence) String() string { return invalid.EnumText(consequenceNames[:], int(c)) }

// String returns the text form, such as "no_law_of_the_place"; "" for the zero Shape.
func (s Shape) String() string { return invalid.EnumText(shapeNames[:], int(s)) }

// InWords returns the value in words, such as "awards under it are for several plaintiffs"; "" for the zero Shape.
func (s Shape) InWords() string { return invalid.EnumText(shapeWords[:], int(s)) }

// String returns the text form, such as "pending"; "" for the zero Reach.
func (r Reach) String() string { return invalid.EnumText(reachNames[:], int(r)) }

// InWords returns the value in words, such as "void from the start"; "" for the zero Reach.
func (r Reach) InWords() string {
	if int(r) < len(reachWords) {
		return reachWords[r]
	}
	return ""
}
