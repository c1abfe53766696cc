package matter

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
)

// Division is how an award divides into heads of damage: by the verdict itself, by a later finding or order of a court, or
// by a stipulation of the parties. Each part is assessed as an award of its own. The ID of a part is that of the award, a
// slash and the name of its kind, such as "general/noneconomic"; the ID of the award stands for all of its parts.
type Division struct {
	Parts     []Part     // at least two, each kind once; they add up to the award
	By        finding.By // who divided it; unrecorded where the record does not say
	Note      string
	Authority []authority.Citation
}

// Part is one head of damage of an award that was divided.
type Part struct {
	Kind   head.Kind       // a head of compensatory damages, within the kind of the award
	Amount decimal.Decimal // dollars, not negative
}
