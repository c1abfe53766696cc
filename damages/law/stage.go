package law

import (
	"iter"
)

// Stage is a step on the way from verdict to judgment.
type Stage uint8

// The stages, in the order that runs where no authority was found for another. The zero Stage is unspecified: an act
// of a court then runs where its kind implies.
const (
	StageUnspecified  Stage = iota
	StageVerdict            // strikes, duplicate recovery
	StageReview             // review of compensatory awards: remittitur, additur
	StageFault              // the claimant's own fault
	StageCaps               // caps on compensatory damages
	StageShares             // several shares of those at fault
	StageStatutory          // what a statute makes of an award: multiplied, or so much a violation
	StageCredits            // settlement credits, collateral sources
	StageInterest           // interest before judgment
	StagePredicate          // whether punitive damages may be awarded at all
	StagePunitiveCaps       // statutory and maritime limits on punitive damages
	StagePunitive           // a court's orders on punitive damages
	StageRounding           // to the cent
)

//enum:text Stage stage
var stageNames = [...]string{"", "verdict", "review", "fault", "caps", "shares", "statutory", "credits", "interest", "predicate", "punitive_caps", "punitive", "rounding"}

// DefaultOrder goes through the stages in the order that runs where no authority was found for another: fault before
// caps, because most states found to have spoken on it say so; compensatory damages before the punitive damages whose
// base they are; rounding last.
func DefaultOrder() iter.Seq[Stage] {
	return func(yield func(Stage) bool) {
		for s := StageVerdict; int(s) < len(stageNames); s++ {
			if !yield(s) {
				return
			}
		}
	}
}
