package injunction

import (
	"github.com/makewhole/remedies/damages/finding"
)

// The elements of [Rufo], in their sequence.
const (
	SignificantChange finding.Topic = "significant_change" // a significant change in fact or law since the order, not one actually anticipated
	SuitablyTailored  finding.Topic = "suitably_tailored"  // the modification is suitably tailored to the change
)

// Rufo is the test for modifying a decree: Fed. R. Civ. P. 60(b)(5); Rufo v. Inmates of Suffolk County Jail, 502 U.S. 367,
// 383-93 (1992). The change comes first; only where it is found is the tailoring reached. A change that was actually
// anticipated when the decree was entered does not count, unless the movant made a reasonable effort in good faith to
// comply. Where an obligation has become impermissible under federal law the court has to modify.
func Rufo() Test { return testOf("Rufo") }
