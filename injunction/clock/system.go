package clock

import (
	"strings"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
)

// System is whose courts count. The zero System is unspecified and invalid in input.
type System uint8

// The court systems whose clocks are recorded.
const (
	SystemUnspecified System = iota
	Federal                  // the courts of the United States: Fed. R. Civ. P.
	California               // Cal. Code Civ. Proc.
	Delaware                 // the Court of Chancery: Del. Ch. Ct. R.
	NewYork                  // CPLR and the General Construction Law
	Texas                    // Tex. R. Civ. P.
)

//enum:text System court system whose clocks are recorded
var systemNames = [...]string{"", "US", "US-CA", "US-DE", "US-NY", "US-TX"}

//enum:words System invalid
var systemWords = [...]string{"", "federal courts", "California courts", "Delaware Court of Chancery", "New York courts", "Texas courts"}

// Validate returns a *invalid.Error for the unspecified system and for one that is not recorded.
func (s System) Validate() error {
	if s == SystemUnspecified || int(s) >= len(systemNames) {
		return invalid.New("", "no court system whose clocks are recorded", strings.Join(systemNames[1:], ", "))
	}
	return nil
}

// Counting is one version of the rule by which a court system counts days. It comes with its title, the days of events it is
// recorded for and its sources: see [System.Counting].
type Counting struct {
	SkipUnder       int  // periods of fewer days leave out closed days in between; 0: every day counts
	Backward        bool // the rule says that a period before an event moves backward off a closed day
	FederalHolidays bool // the holidays of 5 U.S.C. 6103(a) are closed days
	Inaccessible    bool // a day the clerk's office is inaccessible moves a last day too
}

// Counting returns the version of the rule for periods that start on a day. A state's first day is one on which its rule is
// known to have been in force, and no first day of the law. A system that is not recorded is a *invalid.Error; a day before
// the first version, or past 2100, a *[dated.CoverageError].
func (s System) Counting(event civil.Date) (dated.Version[Counting], error) {
	if err := s.Validate(); err != nil {
		return dated.Version[Counting]{}, invalid.Prefixed("in", err)
	}
	if event.IsZero() {
		return dated.Version[Counting]{}, invalid.New("event", "no day", "the day of the event")
	}
	v, err := versionOn(s.law().counting, "the counting of days in "+s.InWords(), event)
	if err == nil && event.After(last()) {
		err = pastLast(v.Title, event)
	}
	return v, err
}
