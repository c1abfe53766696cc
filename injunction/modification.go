package injunction

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
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
func Rufo() Test {
	return Test{
		Name:     "Rufo",
		Elements: []finding.Topic{SignificantChange, SuitablyTailored},
		Combine:  CombineSequence,
		Burden:   "movant",
		Proof:    finding.Preponderance,
		Note:     "the motion has to be made within a reasonable time; the standard of proof is known, not confirmed in anything read",
		Authority: []authority.Citation{
			authority.Case("Rufo v. Inmates of Suffolk County Jail, 502 U.S. 367 (1992)", "at 383-93").
				ReadAt("http://www.lawpipe.com/US/Rufo_v_Inmates_of_Suffolk_County_Jail.html", civil.On(2026, 9, 2)),
			authority.Rule("Fed. R. Civ. P. 60(b)(5)", "").ReadAt("https://github.com/publicdocs/uscode", civil.On(2026, 9, 2)).Noted("text in force in 2016"),
			authority.Case("Horne v. Flores, 557 U.S. 433 (2009)", "").NotConfirmed(),
		},
	}
}
