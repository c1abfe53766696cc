package injunction

import (
	"slices"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
)

// Presumption is what the law of one subject presumes about irreparable harm. It is no finding: [Test.Apply] asks for the
// finding of the court, which may rest on the presumption.
type Presumption struct {
	ID        string     // "lanham"
	Rule      string     // one sentence
	Presumed  bool       // whether harm is presumed at all
	Basis     string     // on what it is presumed; empty where nothing is
	From      civil.Date // the first day; zero where it has no beginning that matters
	Authority []authority.Citation
}

// PresumptionStatus is what a presumption comes to in a matter. The zero Standing is none.
type PresumptionStatus uint8

// The standings.
const (
	PresumptionStatusUnspecified PresumptionStatus = iota
	Presumes                                       // the basis was found, and nothing rebuts
	Rebutted                                       // the basis was found, and the presumption was rebutted
	NoPresumption                                  // the law presumes nothing, or its basis was not found, or not yet on that day
	PresumptionOpen                                // the record does not say
)

//enum:named,words PresumptionStatus standing
var standingNames = [...]string{"", "presumed", "rebutted", "not_presumed", "open"}

// On says what the presumption comes to on a day, for what was found of its basis and of its rebuttal. A rebuttal that is
// not recorded leaves a presumption standing only where it was found not to be made.
func (p Presumption) On(day civil.Date, basis, rebutted finding.Status) PresumptionStatus {
	switch {
	case !p.Presumed || day.Before(p.From) || basis == finding.NotEstablished:
		return NoPresumption
	case basis != finding.Established:
		return PresumptionOpen
	case rebutted == finding.Established:
		return Rebutted
	case rebutted == finding.NotEstablished:
		return Presumes
	}
	return PresumptionOpen
}

// Presumptions returns what is recorded of presumptions of irreparable harm, by subject, in a fixed order.
func Presumptions() []Presumption {
	out := slices.Clone(library().presumptions)
	for i := range out {
		out[i].Authority = slices.Clone(out[i].Authority)
	}
	return out
}
