package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/matter"
)

// sequel is two events of which the second cannot come before the first. A cause of action may accrue after filing, as where
// a wrong goes on while the action is pending, and a verdict after a new trial may follow the first judgment.
type sequel struct{ first, second dated.Event }

func sequels() [6]sequel {
	return [...]sequel{
		{dated.Accrual, dated.Verdict}, {dated.Accrual, dated.Judgment}, {dated.Filing, dated.Verdict}, {dated.Filing, dated.Judgment}, {dated.Verdict, dated.Judgment},
		{dated.Accrual, dated.Assessment},
	}
}

// checkDateOrder refuses dates that cannot stand together.
func (w *work) checkDateOrder() {
	verdicts := 0
	for i := range w.m.Docket {
		if w.m.Docket[i].Verdict != nil {
			verdicts++
		}
	}
	var said map[[2]string]bool // the pairs of dates that were refused; most matters have none
	for i := range w.claims {
		d := &w.claims[i].dates
		if inOrder(d) {
			continue
		}
		for _, s := range sequels() {
			first, second := d.On(s.first), d.On(s.second)
			if first.IsZero() || second.IsZero() || !second.Before(first) || s.first == dated.Verdict && verdicts > 1 {
				continue
			}
			a, b := w.dateAt(i, s.first), w.dateAt(i, s.second)
			if said[[2]string{a, b}] {
				continue
			}
			if said == nil {
				said = map[[2]string]bool{}
			}
			said[[2]string{a, b}] = true
			if own := w.m.Claims[i].Dates; !own.On(s.first).IsZero() && own.On(s.second).IsZero() { // the claim's own date is the odd one
				w.errs.Add(a, "the day of "+s.first.String()+", "+first.String()+", comes after the day of "+s.second.String()+", "+second.String(),
					"a day no later than "+second.String())
				continue
			}
			w.tooEarly(b, s.second, second, s.first, first)
		}
	}
	w.checkVerdictDays(said)
}

// inOrder reports whether no known day comes before one that it cannot come before; it is quick, since nearly all are in order.
func inOrder(d *dated.Dates) bool {
	early := func(day, first *civil.Date) bool { return !day.IsZero() && day.Before(*first) } // no day is before a zero one
	return !early(&d.Verdict, &d.Accrual) && !early(&d.Verdict, &d.Filing) && !early(&d.Judgment, &d.Accrual) && !early(&d.Judgment, &d.Filing) &&
		!early(&d.Judgment, &d.Verdict) && !early(&d.Assessment, &d.Accrual)
}

// checkVerdictDays refuses a verdict of the docket that comes before every claim accrued, or before any action was filed.
func (w *work) checkVerdictDays(said map[[2]string]bool) {
	for _, on := range [...]dated.Event{dated.Accrual, dated.Filing} {
		if len(said) > 0 && said[[2]string{w.dateAt(0, on), w.dateAt(0, dated.Verdict)}] {
			continue
		}
		earliest := w.claims[0].dates.On(on)
		for i := range w.claims {
			if day := w.claims[i].dates.On(on); day.Before(earliest) { // a day that is not known is before all
				earliest = day
			}
		}
		for i := range w.m.Docket {
			e := &w.m.Docket[i]
			if e.Verdict != nil && !e.Date.IsZero() && e.Date.Before(earliest) {
				w.tooEarly(invalid.At("docket", i)+".date", dated.Verdict, e.Date, on, earliest)
			}
		}
	}
}

func (w *work) tooEarly(path string, event dated.Event, day civil.Date, after dated.Event, first civil.Date) {
	w.errs.Add(path, "the day of "+event.String()+", "+day.String()+", comes before the day of "+after.String()+", "+first.String(),
		"a day no earlier than "+first.String())
}

// dateAt is the path of a date of a claim: its own, the matter's, or that of the first verdict in the docket.
func (w *work) dateAt(claim int, on dated.Event) string {
	switch {
	case !w.m.Claims[claim].Dates.On(on).IsZero():
		return invalid.At("claims", claim) + ".dates." + on.String()
	case on == dated.Verdict && w.m.Dates.Verdict.IsZero():
		i := slices.IndexFunc(w.m.Docket, func(e matter.Event) bool { return e.Verdict != nil && !e.Date.IsZero() })
		return invalid.At("docket", max(i, 0)) + ".date"
	}
	return "dates." + on.String()
}

// datesOf returns the dates of a claim, and the latest of the events that the assessment takes into account.
func (w *work) datesOf(claim int) dated.Dates {
	d := w.claims[claim].dates
	d.Latest, d.Undated = w.latest, w.undated
	return d
}

// noteLatest notes the last day in the docket up to an event, by which law may have been struck down, and whether something
// follows it of which the day is not known. The first verdict has a day in the dates of the matter.
func (w *work) noteLatest(through int) {
	w.latest, w.undated = civil.Date{}, false
	verdicts := 0
	for i := range w.m.Docket[:through+1] {
		e := &w.m.Docket[i]
		if e.Verdict != nil {
			verdicts++
		}
		switch {
		case e.Date.IsZero():
			w.undated = w.undated || e.Verdict == nil || verdicts > 1
		case !e.Date.Before(w.latest):
			w.latest, w.undated = e.Date, false
		}
	}
}
