package injunction

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
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

var standingNames = [...]string{"", "presumed", "rebutted", "not_presumed", "open"}

// String returns the text form; "" for none.
func (s PresumptionStatus) String() string { return invalid.EnumText(standingNames[:], int(s)) }

// InWords returns the standing in words.
func (s PresumptionStatus) InWords() string { return words(standingNames[:], s) }

// MarshalText returns the text form; for a value without a name, the zero Standing included, a *invalid.Error.
func (s PresumptionStatus) MarshalText() ([]byte, error) {
	return write(standingNames[:], s, "standing")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *PresumptionStatus) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(s, standingNames[:], b, "standing")
}

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
	read := civil.On(2026, 9, 2)
	return []Presumption{
		{ID: "lanham", Rule: "rebuttable presumption of irreparable harm", Presumed: true,
			Basis: "a violation found, for a permanent injunction; likely success, for a preliminary one or a restraining order", From: civil.On(2020, 12, 27),
			Authority: []authority.Citation{authority.Statute("15 U.S.C. § 1116(a)", "").ReportedAt("https://compliancecosmos.org/injunctive-relief-0", read)}},
		{ID: "patent", Rule: "none; the harm needs some connection with the infringement", From: civil.On(2006, 5, 15),
			Authority: []authority.Citation{EBay().Authority[0], authority.Case("Apple Inc. v. Samsung Electronics Co., 809 F.3d 633 (Fed. Cir. 2015)", "").
				ReportedAt("http://www.lexology.com/library/detail.aspx?g=e7e0d88e-c038-4d91-a8e4-8dd5efd45586", read)}},
		{ID: "copyright", Rule: "none since eBay", From: civil.On(2006, 5, 15),
			Authority: []authority.Citation{authority.Case("Salinger v. Colting, 607 F.3d 68 (2d Cir. 2010)", "").NotConfirmed(), authority.Case("Perfect 10, Inc. v. Google, Inc., 653 F.3d 976 (9th Cir. 2011)", "").NotConfirmed()}},
		{ID: "nepa", Rule: "none; a thumb on the scale is error",
			Authority: []authority.Citation{authority.Case("Monsanto Co. v. Geertson Seed Farms, 561 U.S. 139 (2010)", "at 156-58").
				ReportedAt("https://www.studicata.com/summaries/united-states-supreme-court/monsanto-company-v-geertson-seed-farms-2010-t9hrq8", read)}},
		{ID: "first_amendment", Rule: "loss of First Amendment freedoms is irreparable", Presumed: true, Basis: "such a loss found, or likely",
			Authority: []authority.Citation{authority.Case("Elrod v. Burns, 427 U.S. 347 (1976)", "at 373 (plurality)").NotConfirmed()}},
	}
}
