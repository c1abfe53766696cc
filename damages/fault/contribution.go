package fault

import "github.com/makewhole/remedies/damages/field"

// Basis is how a common liability divides among those who are liable, in the end.
type Basis uint8

// The bases. The zero Basis is unspecified and invalid.
const (
	BasisUnspecified Basis = iota
	NoContribution         // whoever pays bears it
	Equally                // equal shares by head
	ByFault                // shares of fault
)

var basisNames = [...]string{"", "none", "equally", "by_fault"}

// String returns the text form; "" for the unspecified basis.
func (b Basis) String() string { return field.EnumText(basisNames[:], int(b)) }
