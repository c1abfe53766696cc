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
	for _, h := range Federal.law().holidays {
		for _, v := range h.versions {
			if on := v.Rule.in(year); v.Covers(on) {
				by, _ := v.Authority.At(0)
				out = append(out, Holiday{Name: h.name, On: on, Observed: observed(on), Authority: by})
			}
		}
	}
	return out, nil
}

// observed is the working day off for a holiday on d: the Friday before a Saturday (5 U.S.C. 6103(b)(1)), the Monday
// after a Sunday (Executive Order 11582; before 1971 Executive Order 10358).
func observed(d civil.Date) civil.Date {
	if d.Weekday() == time.Saturday {
		return shift(d, -1)
	}
	if d.Weekday() == time.Sunday {
		return shift(d, 1)
	}
	return d
}

// in is the day in a year, in which the six days from the day of the month on are in the same month.
func (d dayOfYear) in(year int) civil.Date {
	on := civil.On(year, d.month, d.day)
	if d.weekday == 0 {
		return on
	}
	return civil.On(year, d.month, d.day+(int(d.weekday)-int(on.Weekday())+7)%7)
}

// holidayOn is the name of the federal holiday on a day, "" for none.
func holidayOn(d civil.Date) string {
	list := Federal.law().holidays
	for i := range list {
		for k := range list[i].versions {
			v := &list[i].versions[k]
			if v.Rule.month == d.Month() && v.Rule.in(d.Year()) == d && v.Covers(d) {
				return list[i].name
			}
		}
	}
	return ""
}

// observedOn is the name of a holiday on a Saturday or Sunday that is observed on d instead, "" for none.
func observedOn(d civil.Date) string {
	if d.Weekday() == time.Friday {
		return holidayOn(shift(d, 1))
	}
	if d.Weekday() == time.Monday {
		return holidayOn(shift(d, -1))
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
