package clock

import (
	"github.com/makewhole/remedies/damages/authority"
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

var systemNames = [...]string{"", "US", "US-CA", "US-DE", "US-NY", "US-TX"}
var systemWords = [...]string{"", "federal courts", "California courts", "Delaware Court of Chancery", "New York courts", "Texas courts"}

// String returns the code, such as "US-TX"; "" for the unspecified system.
func (s System) String() string { return invalid.EnumText(systemNames[:], int(s)) }

// InWords returns the courts in words for a statement.
func (s System) InWords() string { return invalid.EnumText(systemWords[:], int(s)) }

// MarshalText returns the code. The unspecified system gives the empty text.
func (s System) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(systemNames[:], int(s), "court system whose clocks are recorded")
}

// UnmarshalText reads the code; anything else is a *invalid.Error.
func (s *System) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(s, systemNames[:], b, "court system whose clocks are recorded")
}

// Counting is one dated version of the rule by which a court system counts days.
type Counting struct {
	Name            string               // "Fed. R. Civ. P. 6(a), since 2009-12-01"
	From, Until     civil.Date           // days of events it is recorded for, Until exclusive; zero Until: still in force; a state's From is no first day of the law
	SkipUnder       int                  // periods of fewer days leave out closed days in between; 0: every day counts
	Backward        bool                 // the rule says that a period before an event moves backward off a closed day
	FederalHolidays bool                 // the holidays of 5 U.S.C. 6103(a) are closed days
	Inaccessible    bool                 // a day the clerk's office is inaccessible moves a last day too
	Authority       []authority.Citation // where the rule is laid down
}

// Counting returns the version of the rule for periods that start on a day. A system that is not recorded is a
// *invalid.Error; a day before the first version, or past 2100, a *[dated.CoverageError].
func (s System) Counting(event civil.Date) (Counting, error) {
	list := s.countings()
	if len(list) == 0 {
		return Counting{}, invalid.New("in", "no court system whose clocks are recorded", "US, US-CA, US-DE, US-NY, US-TX")
	}
	if event.IsZero() {
		return Counting{}, invalid.New("event", "no day", "the day of the event")
	}
	if event.After(last()) {
		return Counting{}, &dated.CoverageError{Rule: list[len(list)-1].Name, On: event, From: list[0].From, Why: "deadlines are computed up to 2100-12-31"}
	}
	for _, c := range list {
		if !event.Before(c.From) && (c.Until.IsZero() || event.Before(c.Until)) {
			return c, nil
		}
	}
	return Counting{}, &dated.CoverageError{Rule: "the counting of days in " + s.InWords(), On: event, From: list[0].From}
}

// countings are the versions of a system, earliest first. The states' are recorded as last reviewed: their earlier
// versions were not looked for, so they begin where what was read is known to have been in force.
func (s System) countings() []Counting {
	cite := func(c ...authority.Citation) []authority.Citation { return c }
	read := civil.On(2026, 11, 25)
	switch s {
	case Federal:
		return []Counting{
			{Name: "Fed. R. Civ. P. 6(a) as of 1963-07-01", From: civil.On(1963, 7, 1), Until: civil.On(1985, 8, 1), SkipUnder: 7, FederalHolidays: true,
				Authority: cite(formerRule("6(a)", "", "in force 1963-07-01 to 1985-07-31; known from the notes to the amendments of 1963, 1971 and 1985"))},
			{Name: "Fed. R. Civ. P. 6(a) as of 1985-08-01", From: civil.On(1985, 8, 1), Until: civil.On(2009, 12, 1), SkipUnder: 11, FederalHolidays: true, Inaccessible: true,
				Authority: cite(formerRule("6(a)", "", "in force 1985-08-01 to 2009-11-30; known from the notes to the amendments of 1985 and 2009"))},
			{Name: "Fed. R. Civ. P. 6(a)", From: civil.On(2009, 12, 1), Backward: true, FederalHolidays: true, Inaccessible: true,
				Authority: cite(civilRule("6(a)", "(1), (3), (5), (6)"))},
		}
	case California:
		return []Counting{{Name: "Cal. Code Civ. Proc. §§ 12, 12a", From: civil.On(2008, 1, 1), Authority: cite(
			authority.Statute("Cal. Code Civ. Proc. §§ 12, 12a", "").ReportedAt("http://michaelreiterlaw.wordpress.com/2012/01/19/computation-of-time-in-the-california-code-of-civil-procedure/", read).
				Noted("section 12a last amended in 2007"))}}
	case Delaware:
		return []Counting{{Name: "Del. Ch. Ct. R. 6(a)", From: civil.On(2024, 1, 1), SkipUnder: 11, Inaccessible: true, Authority: cite(
			authority.Rule("Del. Ch. Ct. R. 6(a)", "").ReportedAt("https://d1tvxue8o4w0fl.cloudfront.net/rule/delaware-court-rules/court-of-chancery-rules/commencement-of-action-service-of-process-pleading-motions-and-orders-deposit-and-security-for-costs/rule-6-computing-and-extending-time", read).
				Noted("the comment to the revision of 2024 was read"))}}
	case NewYork:
		return []Counting{{Name: "N.Y. Gen. Constr. Law §§ 20, 25-a", From: civil.On(2000, 1, 1), Authority: cite(
			authority.Statute("N.Y. Gen. Constr. Law §§ 20, 25-a", "").NotConfirmed())}}
	case Texas:
		return []Counting{{Name: "Tex. R. Civ. P. 4", From: civil.On(1990, 9, 1), SkipUnder: 6, Authority: cite(
			authority.Rule("Tex. R. Civ. P. 4", "").ReadAt("https://www.stcl.edu/lib/TexasRulesProject/rule42014.htm", read))}}
	case SystemUnspecified:
	}
	return nil
}
