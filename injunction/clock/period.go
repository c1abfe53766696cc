package clock

import (
	"fmt"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/internal/input"
)

// Unit is what a period is stated in. The zero Unit is unspecified and invalid in input. Hours are counted by [Hours].
type Unit uint8

// The units.
const (
	UnitUnspecified Unit = iota
	Days
	Weeks  // seven days each; closed days in between always count
	Months // the same day of a later month, or its last day where it has none
	Years  // 29 February becomes 28 February
)

//enum:text Unit unit of a period
var unitNames = [...]string{"", "days", "weeks", "months", "years"}

// Direction is whether a period runs after an event or before it. The zero Direction is after.
type Direction uint8

// The directions: Fed. R. Civ. P. 6(a)(5).
const (
	After Direction = iota
	Before
)

//enum:text Direction direction of a period
var directionNames = [...]string{"after", "before"}

// Service is how the paper that starts a period was served, where the period runs from service. The zero Service is
// none, or one that adds no days: by hand.
type Service uint8

// The kinds of service: Fed. R. Civ. P. 5(b)(2), 6(d).
const (
	ByHand     Service = iota // or the period does not run from service
	ByMail                    // Rule 5(b)(2)(C)
	WithClerk                 // left with the clerk, no address being known: Rule 5(b)(2)(D)
	Electronic                // sent electronically: Rule 5(b)(2)(E)
	Consented                 // other means consented to in writing: Rule 5(b)(2)(F)
)

//enum:text,words Service kind of service
var serviceNames = [...]string{"by_hand", "by_mail", "with_clerk", "electronic", "consented"}

// Period is a length of time that a rule, a statute or an order sets.
type Period struct {
	Length    int       // 1 to 36,525
	Unit      Unit      // required
	Direction Direction // after the event where not given
	Service   Service   // adds days where the rule says so; only for a period after service
}

// Deadline is the last day of a period, and how it was reached. It ends at midnight in the court's time zone for
// electronic filing, and else when the clerk's office is scheduled to close: Fed. R. Civ. P. 6(a)(4).
type Deadline struct {
	Day       civil.Date           // the last day
	Plain     civil.Date           // the last day counted, before a closed day moved it; days for service not added
	Skipped   []Passed             // days in between that the count left out
	Moved     []Passed             // closed days at the end that it passed over
	Added     int                  // days added for the kind of service
	Authority []authority.Citation // the rules that counted
	Caveats   []string             // what the answer turns on
}

// Validate checks the period. Errors are *invalid.Error.
func (p Period) Validate() error {
	var l invalid.List
	if p.Length < 1 || p.Length > input.MaxDays {
		l.Add("length", fmt.Sprintf("%d", p.Length), fmt.Sprintf("1 to %d", input.MaxDays))
	}
	l.Enum("unit", unitNames[:], int(p.Unit), "unit of a period")
	l.Enum("direction", directionNames[:], int(p.Direction), "direction of a period")
	l.Enum("service", serviceNames[:], int(p.Service), "kind of service")
	if p.Direction == Before && p.Service != ByHand {
		l.Add("service", "days for service in a period before an event", "by_hand")
	}
	return l.Err()
}

// Count returns the last day of the period for an event on a day, as the courts of the system count it: for federal
// courts Fed. R. Civ. P. 6(a), and 6(d) for service. The version of the rule in force on the day of the event counts
// the whole period. A period before an event is a *[dated.CoverageError] where the rule does not say how it moves.
func (p Period) Count(in System, event civil.Date, c Calendar) (Deadline, error) {
	var l invalid.List
	l.Merge("", p.Validate())
	l.Merge("calendar", c.Validate())
	if err := l.Err(); err != nil {
		return Deadline{}, err
	}
	rule, err := in.Counting(event)
	if err != nil {
		return Deadline{}, err
	}
	if p.Direction == Before && !rule.Rule.Backward {
		return Deadline{}, &dated.CoverageError{Rule: "a period before an event under " + rule.Title, On: event, Why: "the rule does not say which way it moves off a closed day"}
	}
	d := Deadline{Authority: rule.Authority.Slice()}
	s := c.days(rule.Rule, p.Direction == Before)
	if d.Plain, err = p.run(&d, rule.Rule.SkipUnder, s, event); err != nil {
		return Deadline{}, err
	}
	d.Day = d.Plain
	if p.Direction == Before {
		d.back(s)
	} else {
		d.forward(s)
		if err := d.serve(p.Service, in, event, s); err != nil {
			return Deadline{}, err
		}
	}
	if d.Day.After(last()) {
		return Deadline{}, pastLast(rule.Title, d.Day)
	}
	d.caveats(rule, c, in)
	return d, nil
}

// run counts to the last day, without moving it.
func (p Period) run(d *Deadline, skipUnder int, s days, event civil.Date) (civil.Date, error) {
	n := p.Length
	if p.Direction == Before {
		n = -n
	}
	switch p.Unit {
	case Days:
		if p.Length >= skipUnder {
			return event.AddDays(n)
		}
		day := event
		for left := p.Length; left > 0; {
			next, err := day.AddDays(1)
			if err != nil {
				return civil.Date{}, err
			}
			day = next
			if why := s.closed(day); why != "" {
				d.Skipped = append(d.Skipped, Passed{day, why})
				continue
			}
			left--
		}
		return day, nil
	case Weeks:
		return event.AddDays(7 * n)
	case Months:
		return event.AddMonths(n)
	case Years:
		return event.AddYears(n)
	case UnitUnspecified:
	}
	return civil.Date{}, invalid.New("unit", "no unit", strings.Join(unitNames[1:], ", "))
}

// forward moves the last day to the next one that is open.
func (d *Deadline) forward(s days) { d.move(1, s.shut) }

// back moves the last day of a period before an event: back off a closed day, but forward off one on which the clerk's
// office is inaccessible (committee note of 2009 to Rule 6(a)(5)).
func (d *Deadline) back(s days) {
	d.move(-1, s.closed)
	if s.inaccessible[d.Day] != "" {
		d.forward(s)
	}
}

// move moves the last day by steps while it is closed, up to the ends of the calendar.
func (d *Deadline) move(step int, closed func(civil.Date) string) {
	for why := closed(d.Day); why != ""; why = closed(d.Day) {
		d.Moved = append(d.Moved, Passed{d.Day, why})
		next := shift(d.Day, step)
		if next == d.Day {
			return
		}
		d.Day = next
	}
}

// serve adds the days for the kind of service after the period would otherwise expire, every day counted.
func (d *Deadline) serve(kind Service, in System, event civil.Date, s days) error {
	if kind == ByHand {
		return nil
	}
	if in != Federal {
		return &dated.CoverageError{Rule: "days for service " + kind.InWords() + " in " + in.InWords(), On: event, Why: "only Fed. R. Civ. P. 6(d) is recorded"}
	}
	_, v, err := in.period(kind.String(), event)
	if err != nil {
		return err
	}
	d.Authority = append(d.Authority, v.Authority.Slice()...)
	for _, o := range v.Omits.All() {
		d.Caveats = append(d.Caveats, o.What)
	}
	if d.Added = v.Rule.Length; d.Added > 0 {
		d.Day = shift(d.Day, d.Added)
		d.forward(s)
	}
	return nil
}

// caveats notes what the answer turns on.
func (d *Deadline) caveats(rule dated.Version[Counting], c Calendar, in System) {
	if rule.Rule.FederalHolidays && !c.Observed {
		if h := observedOn(d.Day); h != "" {
			d.Caveats = append(d.Caveats, d.Day.String()+" is the day on which "+h+" was observed; the statute moves the holiday for pay and leave only, so a court that was closed has to be given")
		}
	}
	if in != Federal && len(c.State) == 0 {
		d.Caveats = append(d.Caveats, "no holidays of the state were given: Saturdays and Sundays alone moved the day")
	}
	if d.Day.After(rule.Reviewed) {
		d.Caveats = append(d.Caveats, "the day lies after the last review of the rules, "+rule.Reviewed.String())
	}
}

// Fixed is a deadline on a day that a court, a rule or a statute names. It is no period: Fed. R. Civ. P. 6(a) does not
// move it, not even off a Sunday (Violette v. P.A. Days, Inc., 427 F.3d 1015, 1016 (6th Cir. 2005), which the committee
// note of 2009 carries forward).
func Fixed(day civil.Date) (Deadline, error) {
	if day.IsZero() {
		return Deadline{}, invalid.New("day", "no day", "the day that was named")
	}
	d := Deadline{Day: day, Plain: day, Authority: []authority.Citation{
		civilRule("6(a)", "committee note of 2009"),
		authority.Case("Violette v. P.A. Days, Inc., 427 F.3d 1015 (6th Cir. 2005)", "at 1016").ReportedAt(uscode, civil.On(2026, 11, 25)).Noted("as the committee note quotes it"),
	}}
	if why := (days{federal: true}).closed(day); why != "" {
		d.Caveats = append(d.Caveats, day.String()+" is closed ("+why+"), but a day that was named is not moved")
	}
	return d, nil
}
