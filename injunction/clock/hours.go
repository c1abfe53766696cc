package clock

import (
	"fmt"
	"time"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/internal/input"
)

// Moment is the end of a period stated in hours.
type Moment struct {
	At        time.Time // in the location of the event
	Moved     []Passed  // closed days it passed over
	Authority []authority.Citation
	Caveats   []string
}

// maxHours is one hundred years.
const maxHours = input.MaxDays * 24

// Hours returns the end of a period of hours after an event in a federal court: Fed. R. Civ. P. 6(a)(2), since
// 2009-12-01. Every hour that passes is counted, from the event itself and without rounding, so that the clock may show
// another time where daylight-saving time begins or ends in between; an end on a Saturday, Sunday or legal holiday moves
// to the same time on the next day that is none. Give the event in the court's location. A day in
// [Calendar.Inaccessible] is taken to be inaccessible in the last hour.
func Hours(event time.Time, n int, c Calendar) (Moment, error) {
	var l invalid.List
	if n < 1 || n > maxHours {
		l.Add("length", fmt.Sprintf("%d hours", n), fmt.Sprintf("1 to %d", maxHours))
	}
	day := civil.FromTime(event)
	if day.IsZero() {
		l.Add("event", "no time", "the time of the event")
	}
	l.Merge("calendar", c.Validate())
	if err := l.Err(); err != nil {
		return Moment{}, err
	}
	rule, err := Federal.Counting(day)
	if err != nil {
		return Moment{}, err
	}
	if !rule.Until.IsZero() {
		return Moment{}, &dated.CoverageError{Rule: "Fed. R. Civ. P. 6(a)(2)", On: day, From: civil.On(2009, 12, 1), Why: "the rule did not count hours before"}
	}
	end := event.Add(time.Duration(n) * time.Hour)
	d := Deadline{Day: civil.FromTime(end)}
	d.Plain = d.Day
	if d.Day.IsZero() || d.Day.After(last()) {
		return Moment{}, pastLast(rule.Title, d.Day)
	}
	d.forward(c.days(rule.Rule, false))
	d.caveats(rule, c, Federal)
	if d.Day != d.Plain {
		h, m, s := end.Clock()
		end = time.Date(d.Day.Year(), d.Day.Month(), d.Day.Day(), h, m, s, end.Nanosecond(), end.Location())
	}
	return Moment{At: end, Moved: d.Moved, Authority: []authority.Citation{civilRule("6(a)", "(2)")}, Caveats: d.Caveats}, nil
}
