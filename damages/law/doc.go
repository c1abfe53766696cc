// Package law is the law of the jurisdictions this library knows, as dated Go values with their sources.
//
// A [Jurisdiction] answers one question at a time, each with a [History]: who may award punitive damages and on what
// proof, what caps them, who shares in them, what caps compensatory damages, how a claimant's fault counts, how a
// remittitur is offered. [History.On] returns the version in force on the dates of a matter, or a *[CoverageError] that
// names the gap or the missing date; it never guesses. Versions that were struck down stay, with the case that struck
// them, and are not applied.
//
// One file holds one jurisdiction, in the same order of parts. The package holds no arithmetic: formulas are
// [limit.Expr] values, and the subject packages apply them.
package law
