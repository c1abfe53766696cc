package clock

import (
	"fmt"
	"time"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
)

// Holiday is a legal public holiday of the United States in one year.
type Holiday struct {
	Name      string
	On        civil.Date         // the day the statute sets aside
	Observed  civil.Date         // the working day off instead where On is a Saturday or Sunday; On itself otherwise
	Authority authority.Citation // the statute, and the law that fixed the day
}

// holidayRule is a holiday on a fixed day, or on a weekday of a month, in the years a version of the statute was in force.
type holidayRule struct {
	name        string
	from, until int // years, until exclusive; 0 for no end
	month       time.Month
	day         int          // the day of the month; the earliest one where nth weekday
	weekday     time.Weekday // with span
	floats      bool         // the weekday within seven days from day
	by          string
}

// holidayTable is the statute and the laws that changed its days. A floating holiday names the earliest day it can fall on:
// a third Monday is the Monday from the 15th on.
func holidayTable() [15]holidayRule {
	const uniform = "Pub. L. 90-363, from 1971"
	return [15]holidayRule{
		{"New Year's Day", 0, 0, time.January, 1, 0, false, ""},
		{"Birthday of Martin Luther King, Jr.", 1986, 0, time.January, 15, time.Monday, true, "Pub. L. 98-144, first on 1986-01-20"},
		{"Washington's Birthday", 0, 1971, time.February, 22, 0, false, "as before Pub. L. 90-363"},
		{"Washington's Birthday", 1971, 0, time.February, 15, time.Monday, true, uniform},
		{"Memorial Day", 0, 1971, time.May, 30, 0, false, "as before Pub. L. 90-363"},
		{"Memorial Day", 1971, 0, time.May, 25, time.Monday, true, uniform},
		{"Juneteenth National Independence Day", 2021, 0, time.June, 19, 0, false, "Pub. L. 117-17, in force 2021-06-17"},
		{"Independence Day", 0, 0, time.July, 4, 0, false, ""},
		{"Labor Day", 0, 0, time.September, 1, time.Monday, true, ""},
		{"Columbus Day", 1971, 0, time.October, 8, time.Monday, true, uniform},
		{"Veterans Day", 1971, 1978, time.October, 22, time.Monday, true, "Pub. L. 90-363, until Pub. L. 94-97"},
		{"Veterans Day", 0, 1971, time.November, 11, 0, false, "as before Pub. L. 90-363"},
		{"Veterans Day", 1978, 0, time.November, 11, 0, false, "Pub. L. 94-97, from 1978"},
		{"Thanksgiving Day", 0, 0, time.November, 22, time.Thursday, true, ""},
		{"Christmas Day", 0, 0, time.December, 25, 0, false, ""},
	}
}

func (r holidayRule) in(year int) (civil.Date, bool) {
	if year < r.from || r.until != 0 && year >= r.until {
		return civil.Date{}, false
	}
	d := civil.On(year, r.month, r.day)
	if !r.floats {
		return d, true
	}
	ahead := (int(r.weekday) - int(d.Weekday()) + 7) % 7
	return civil.On(year, r.month, r.day+ahead), true
}

// firstYear is the first year of the table: Rule 6(a) has named legal holidays since 1963-07-01.
const firstYear, lastYear = 1963, 2100

// Holidays returns the federal legal holidays of a year, 1963 to 2100, in order: 5 U.S.C. 6103(a) and the laws that
// changed its days. Inauguration Day is none: 6103(c) makes it one for pay and leave about Washington only. Days that the
// President declares are not here; see [Calendar].
func Holidays(year int) ([]Holiday, error) {
	if year < firstYear || year > lastYear {
		return nil, invalid.New("year", fmt.Sprintf("year %d", year), "1963 to 2100")
	}
	var out []Holiday
	for _, r := range holidayTable() {
		d, ok := r.in(year)
		if !ok {
			continue
		}
		h := Holiday{Name: r.name, On: d, Observed: d, Authority: holidayStatute()}
		if r.by != "" {
			h.Authority = h.Authority.Noted(r.by)
		}
		h.Observed = observed(d)
		out = append(out, h)
	}
	return out, nil
}

// observed is the working day off for a holiday on d: the Friday before a Saturday (5 U.S.C. 6103(b)(1)), the Monday
// after a Sunday (Executive Order 11582; before 1971 Executive Order 10358).
func observed(d civil.Date) civil.Date {
	switch d.Weekday() {
	case time.Saturday:
		return shift(d, -1)
	case time.Sunday:
		return shift(d, 1)
	case time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday:
	}
	return d
}

// holidayOn is the name of the federal holiday on a day, "" for none. It compares days of one month alone.
func holidayOn(d civil.Date) string {
	year, month, day := d.Year(), d.Month(), d.Day()
	for _, r := range holidayTable() {
		if r.month != month || day < r.day || day > r.day+6 || !r.floats && day != r.day {
			continue
		}
		if on, ok := r.in(year); ok && on == d {
			return r.name
		}
	}
	return ""
}

// observedOn is the name of a holiday on a Saturday or Sunday that is observed on d instead, "" for none.
func observedOn(d civil.Date) string {
	switch d.Weekday() {
	case time.Friday:
		return holidayOn(shift(d, 1))
	case time.Monday:
		return holidayOn(shift(d, -1))
	case time.Sunday, time.Tuesday, time.Wednesday, time.Thursday, time.Saturday:
	}
	return ""
}

// shift is d moved by days within the years of the calendar; d itself at its ends.
func shift(d civil.Date, days int) civil.Date {
	if to, err := d.AddDays(days); err == nil {
		return to
	}
	return d
}
