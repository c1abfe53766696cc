package clock

import (
	"cmp"
	"time"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/internal/input"
)

// Closing is a day on which a court is closed, or was declared to be, and why.
type Closing struct {
	On  civil.Date // required
	Why string     // "Patriots' Day", "snow"; may be empty
}

// Calendar is what a caller knows about closed days beyond Saturdays, Sundays and the federal holidays by statute. The
// zero Calendar knows nothing beyond them.
type Calendar struct {
	Declared     []Closing // days the President or Congress declared holidays: Fed. R. Civ. P. 6(a)(6)(B)
	State        []Closing // legal holidays of the state; in a federal court only for periods after an event: Rule 6(a)(6)(C)
	Inaccessible []Closing // days the clerk's office was inaccessible: Rule 6(a)(3)
	Observed     bool      // a day on which a holiday of a Saturday or Sunday is observed counts as the holiday
}

// Validate checks days and texts. Errors are *invalid.Error.
func (c Calendar) Validate() error {
	var l invalid.List
	closings(&l, "declared", c.Declared)
	closings(&l, "state", c.State)
	closings(&l, "inaccessible", c.Inaccessible)
	return l.Err()
}

func closings(l *invalid.List, path string, list []Closing) {
	input.Each(l, path, list, func(at string, c Closing) {
		if c.On.IsZero() {
			l.Add(invalid.Join(at, "on"), "no day", "a day")
		}
		input.Printable(l, invalid.Join(at, "why"), c.Why, "")
	})
}

// Passed is a day that a count passed over, and why.
type Passed struct {
	On  civil.Date
	Why string
}

// String gives "2007-09-03 Labor Day".
func (p Passed) String() string { return p.On.String() + " " + p.Why }

// days answers which days are closed under one counting rule in one direction. Lists of a caller become sets once.
type days struct {
	federal, observed bool
	declared          map[civil.Date]string
	inaccessible      map[civil.Date]string
}

func (c Calendar) days(rule Counting, before bool) days {
	d := days{federal: rule.FederalHolidays, observed: c.Observed}
	add := func(to *map[civil.Date]string, list []Closing, otherwise string) {
		if *to == nil && len(list) > 0 {
			*to = make(map[civil.Date]string, len(list))
		}
		for _, x := range list {
			(*to)[x.On] = cmp.Or(x.Why, otherwise)
		}
	}
	if rule.FederalHolidays {
		add(&d.declared, c.Declared, "declared holiday")
	}
	if !rule.FederalHolidays || !before {
		add(&d.declared, c.State, "state holiday")
	}
	if rule.Inaccessible {
		add(&d.inaccessible, c.Inaccessible, "clerk's office inaccessible")
	}
	return d
}

// closed says why a day is a Saturday, a Sunday or a legal holiday; "" where it is none.
func (s days) closed(d civil.Date) string {
	if s.federal {
		if h := holidayOn(d); h != "" {
			return h
		}
		if s.observed {
			if h := observedOn(d); h != "" {
				return h + " (observed)"
			}
		}
	}
	if why, ok := s.declared[d]; ok {
		return why
	}
	if w := d.Weekday(); w == time.Saturday || w == time.Sunday {
		return w.String()
	}
	return ""
}

// shut is closed, or a day the clerk's office was inaccessible.
func (s days) shut(d civil.Date) string {
	if why := s.closed(d); why != "" {
		return why
	}
	return s.inaccessible[d]
}
