// Package limit is the algebra of caps and ratios, and their geometry.
//
// An [Expr] is a formula such as "the greater of three times compensatory damages and $500,000". It evaluates exactly,
// says which quantities and findings it needs, prints itself in words and travels as JSON. A [Cap] adds the geometry:
// which awards one limit binds ([Unit]), what its bases count ([Measure]) and how a cut divides ([Spread]). A statute's cap and a court's 9:1
// are the same kind of value; they differ only in their authority.
//
// Money is in dollars. Nothing is rounded here: a limit of 2/37 of a sum stays exact until a rule rounds it.
// Errors: a malformed formula gives *invalid.Error values; a quantity or finding that is missing gives a *[MissingError].
package limit
