package injunction

import (
	"slices"

	"github.com/makewhole/remedies/damages/finding"
)

// The elements of the states' own tests, each put so that established is for the movant.
const (
	SomePossibilityOfSuccess finding.Topic = "some_possibility_of_success"       // California: there is some possibility that the movant prevails
	LikelihoodOfPrevailing   finding.Topic = "likelihood_of_prevailing"          // California: the movant is likely to prevail
	RelativeInterimHarm      finding.Topic = "relative_interim_harm"             // California: the harm without relief outweighs that with it
	LikelihoodOfSuccess      finding.Topic = "likelihood_of_success"             // New York: likelihood of success on the merits
	CauseOfAction            finding.Topic = "cause_of_action"                   // Texas: a cause of action against the defendant
	ProbableRight            finding.Topic = "probable_right_to_relief"          // Texas: a probable right to the relief sought
	ProbableInjury           finding.Topic = "probable_imminent_injury"          // Texas: a probable, imminent and irreparable injury
	ReasonableProbability    finding.Topic = "reasonable_probability_of_success" // Delaware: a reasonable probability of success
	ColorableClaim           finding.Topic = "colorable_claim"                   // Delaware, restraining order: a colorable claim
	ImminentHarm             finding.Topic = "imminent_irreparable_harm"         // Delaware, restraining order: imminent irreparable harm
)

// CaliforniaPreliminary is California's test for a preliminary injunction: the court weighs the likelihood of prevailing
// and the relative interim harm, the more of one needing the less of the other, but grants nothing without some
// possibility of success: IT Corp. v. County of Imperial, 35 Cal.3d 63 (1983); Butt v. State of California, 4 Cal.4th 668
// (1992).
func CaliforniaPreliminary() Test { return testOf("California preliminary injunction") }

// NewYorkPreliminary is New York's test for a preliminary injunction: Nobu Next Door, LLC v. Fine Arts Housing, Inc., 4
// N.Y.3d 839, 840 (2005). It has no element of public interest.
func NewYorkPreliminary() Test { return testOf("New York preliminary injunction") }

// TexasTemporary is Texas's test for a temporary injunction: Butnaru v. Ford Motor Co., 84 S.W.3d 198, 204 (Tex. 2002).
// An injury is irreparable where damages cannot adequately compensate it or no certain pecuniary standard measures it.
func TexasTemporary() Test { return testOf("Texas temporary injunction") }

// DelawarePreliminary is the Court of Chancery's test for a preliminary injunction.
func DelawarePreliminary() Test { return testOf("Delaware preliminary injunction") }

// DelawareTRO is the Court of Chancery's test for a temporary restraining order, in which imminent harm weighs more than
// the merits. A motion on a fuller record may be judged by [DelawarePreliminary] instead: Roseton OL, LLC v. Dynegy
// Holdings Inc. (Del. Ch. 2011).
func DelawareTRO() Test { return testOf("Delaware temporary restraining order") }

// Tests returns every test of this package, in a fixed order.
func Tests() []Test {
	out := slices.Clone(library().tests)
	for i := range out {
		out[i] = out[i].clone()
	}
	return out
}
