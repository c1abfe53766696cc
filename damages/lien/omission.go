package lien

import (
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// leftOut goes through what a version leaves out. Where the condition of an omission is known to hold, the version refuses, or
// what is left out is told; where that is not known and the omission asks, it is asked for. It is told as well where nothing says since
// when the version has been the law.
func (c *Claim) leftOut(l *invalid.List, x *missing, v *dated.Meta, d dated.Dates, m *measures, presume bool) (omits []string) {
	if since := v.Since(); since != "" {
		omits = append(omits, since)
	}
	for _, o := range v.Omits.All() {
		q := condition{&o.When, c, d, m, x}
		holds, known := q.holds()
		if !known && presume && o.Then == dated.Ask {
			for _, t := range o.When.Findings.All() {
				x.take(t, m)
			}
			holds, known = q.holds()
		}
		switch {
		case known && !holds:
		case known && o.Then != dated.Tell:
			l.Add("agreed", v.LeavesOut(&o).Error(), allowedAgreed)
		case o.Then == dated.Ask:
			q.ask(l)
		default:
			omits = append(omits, o.InWords())
		}
	}
	return omits
}

// allowedAgreed is what may stand in the place of law that does not answer.
const allowedAgreed = "the amount that was agreed or ordered, with its authority"

// condition is the condition of an omission, asked about a claim.
type condition struct {
	when    *dated.Condition
	claim   *Claim
	dates   dated.Dates
	m       *measures
	missing *missing
}

// holds reports whether the condition holds, and whether that is known.
func (q *condition) holds() (holds, known bool) {
	known = true
	for _, part := range []func() (bool, bool){q.ofCause, q.inPeriod, q.isBelow, q.isFound} {
		switch h, k := part(); {
		case !k:
			known = false
		case !h:
			return false, true
		}
	}
	return known, known
}

func (q *condition) ofCause() (holds, known bool) {
	if q.when.Causes.Len() == 0 {
		return true, true
	}
	return slices.Contains(q.when.Causes.Slice(), q.claim.Cause), q.claim.Cause != ""
}

func (q *condition) inPeriod() (holds, known bool) {
	if q.when.Event == dated.AnyTime {
		return true, true
	}
	on := q.dates.On(q.when.Event)
	return !on.Before(q.when.From) && (q.when.Until.IsZero() || on.Before(q.when.Until)), !on.IsZero()
}

func (q *condition) isBelow() (holds, known bool) {
	if q.when.Quantity == "" {
		return true, true
	}
	n, ok, _ := q.m.Quantity(limit.Base(q.when.Quantity)) // what is not known yet is asked for
	return ok && n.Known() && n.Cmp(exact.Int(int64(q.when.Below))) < 0, ok && n.Known()
}

func (q *condition) isFound() (holds, known bool) {
	known = true
	for _, t := range q.when.Findings.All() {
		switch s := q.m.findings[t]; {
		case s == finding.Established:
			return true, true
		case !s.Answers():
			known = false
		}
	}
	return q.when.Findings.Len() == 0, known
}

// ask asks for what is not known of the condition.
func (q *condition) ask(l *invalid.List) {
	if _, known := q.ofCause(); !known {
		l.Add("cause", "not recorded", "the cause of action")
	}
	if _, known := q.inPeriod(); !known {
		l.Add("dates."+q.when.Event.String(), "not recorded", "the day")
	}
	if _, known := q.isBelow(); !known {
		for _, b := range recorded(limit.Base(q.when.Quantity)) {
			q.missing.quantity(b, q.m)
		}
	}
	if _, known := q.isFound(); !known {
		for _, t := range q.when.Findings.All() {
			q.missing.finding(t, q.m)
		}
	}
}
