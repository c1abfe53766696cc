package engine

import (
	"errors"
	"slices"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/matter"
)

// asksDate asks for the date that selects the version of a rule, where an error says that it is not known. The version of
// the nearest day is the one that is said to ask.
func (w *work) asksDate(claim int, err error, near dated.Ref) bool {
	var gap *dated.CoverageError
	if !errors.As(err, &gap) || !gap.On.IsZero() || gap.Why != "" || gap.Event == dated.AnyTime {
		return false
	}
	rule, on := gap.Rule, gap.Event
	n := matter.Need{Path: "dates." + on.String(), Question: dateQuestion(on), Allowed: []string{"YYYY-MM-DD"}, Blocks: true,
		Cause: &matter.LawError{Path: invalid.At("claims", claim), Err: err}}
	if w.ownDates(on) {
		n.Path, n.Claims = invalid.Join(invalid.At("claims", claim), n.Path), []string{w.m.Claims[claim].ID}
	}
	by := matter.Asker{Title: rule, Decides: "the day selects the version that governs"}
	if near != (dated.Ref{}) {
		v := near.Meta()
		by.Rule, by.Title, by.Authority = v.ID, v.Title, v.Authority.Slice()
	}
	n.Asked = []matter.Asker{by}
	w.need(n)
	return true
}

// ownDates reports whether some claim has a date of its own for an event: a date that is missing then belongs to its claim.
func (w *work) ownDates(on dated.Event) bool {
	return slices.ContainsFunc(w.m.Claims, func(c matter.Claim) bool { return !c.Dates.On(on).IsZero() })
}

func dateQuestion(on dated.Event) string {
	switch on {
	case dated.Accrual:
		return "On which day did the cause of action accrue?"
	case dated.Filing:
		return "On which day was the action filed?"
	case dated.Verdict:
		return "On which day was the verdict returned?"
	case dated.Judgment:
		return "On which day was judgment entered, or is it to be entered?"
	case dated.Assessment:
		return "On which day was the civil penalty assessed?"
	case dated.AnyTime, dated.Offer, dated.Taxation, dated.Day, dated.Agreement, dated.Recovery:
	}
	return "On which day did the event happen?"
}

// nearestDates fills in dates that are not known with the nearest that is: of the next event that is known, else of the
// last before it.
func nearestDates(d dated.Dates) dated.Dates {
	events := [...]*civil.Date{&d.Accrual, &d.Filing, &d.Verdict, &d.Judgment, &d.Assessment}
	known := d
	days := [...]civil.Date{known.Accrual, known.Filing, known.Verdict, known.Judgment, known.Assessment}
	for i, e := range events {
		for k := i; e.IsZero() && k < len(days); k++ {
			*e = days[k]
		}
		for k := i; e.IsZero() && k >= 0; k-- {
			*e = days[k]
		}
	}
	return d
}
