package damages

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// Measure returns in dollars what a measure counts relative to an award, on the final figures of the branch. It is not determined
// where an award that it counts is undetermined. The measure says how an award counts that several defendants share; where it
// does not, the finding on [JointWhole] does. Errors: *invalid.Error for an award that is not known, for a malformed measure,
// and where neither says how a shared award counts.
func (b *Branch) Measure(award string, m limit.Measure) (dollars decimal.Decimal, determined bool, err error) {
	if err := m.Validate(); err != nil {
		return decimal.Decimal{}, false, invalid.Prefixed("measure", err)
	}
	n, err := b.held().of.Measure(award, m)
	if err != nil {
		return decimal.Decimal{}, false, err
	}
	return n.Decimal(), n.Known(), nil
}

// WhatIf returns what a limit would leave of an award, on the compensatory figures of the branch: the lesser of the verdict's
// figure and the limit, in dollars to the cent. It changes nothing.
func (b *Branch) WhatIf(award string, to limit.Expr, measures ...limit.Measure) (dollars decimal.Decimal, determined bool, err error) {
	if err := to.Validate(); err != nil {
		return decimal.Decimal{}, false, invalid.Prefixed("to", err)
	}
	n, err := b.held().of.WhatIf(award, to, measures)
	if err != nil {
		return decimal.Decimal{}, false, err
	}
	return n.Decimal(), n.Known(), nil
}
