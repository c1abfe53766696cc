package clock

import (
	"errors"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
)

// ErrNotCovered is the class of every [CoverageError].
var ErrNotCovered = errors.New("not covered")

// CoverageError says that a rule was asked about a day it is not recorded for.
type CoverageError struct {
	Rule string     // the rule
	On   civil.Date // the day asked about
	From civil.Date // the first day recorded; zero where the rule is not recorded at all
	Why  string     // what is missing; may be empty
}

// Error says which rule was asked about which day.
func (e *CoverageError) Error() string {
	s := e.Rule + " is not covered for " + e.On.String()
	if !e.From.IsZero() {
		s += "; it is recorded from " + e.From.String()
	}
	if e.Why != "" {
		s += ": " + e.Why
	}
	return s
}

// Is reports whether target is [ErrNotCovered].
func (e *CoverageError) Is(target error) bool { return target == ErrNotCovered }

// Reviewed is the day the rules of this package were last reviewed.
func Reviewed() civil.Date { return civil.On(2026, 11, 25) }

// last is the last day deadlines are computed for.
func last() civil.Date { return civil.On(2100, 12, 31) }

// span is one dated version of a number of days.
type span struct {
	from, until civil.Date // from inclusive, until exclusive; zero until: still in force
	days        int
	rule        authority.Citation
}

// on is the version in force on a day.
func on(list []span, rule string, day civil.Date) (span, error) {
	for _, s := range list {
		if !day.Before(s.from) && (s.until.IsZero() || day.Before(s.until)) {
			return s, nil
		}
	}
	e := &CoverageError{Rule: rule, On: day}
	if len(list) > 0 {
		e.From = list[0].from
	}
	return span{}, e
}
