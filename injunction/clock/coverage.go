package clock

import (
	"errors"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/immutable"
)

// Reviewed is the day the rules of this package were last reviewed.
func Reviewed() civil.Date { return civil.On(2026, 11, 25) }

// last is the last day deadlines are computed for.
func last() civil.Date { return civil.On(2100, 12, 31) }

// length is a number of days, or of other units, that a rule gives in one of its versions.
type length = dated.Version[int]

// version is a length in force on the days from one until another, which is exclusive; without an end where that is zero.
func version(from, until civil.Date, n int, by authority.Citation) length {
	return length{Meta: dated.Meta{From: from, Until: until, Status: dated.InForce, Authority: immutable.Of(by), Reviewed: Reviewed()}, Rule: n}
}

// on is the version in force on a day, with what it rests on.
func on(list []length, rule string, day civil.Date) (n int, by authority.Citation, err error) {
	v, err := dated.NewHistory(list...).OnDay(day)
	var gap *dated.CoverageError
	if errors.As(err, &gap) {
		gap.Rule = rule
		return 0, by, gap
	}
	by, _ = v.Authority.At(0)
	return v.Rule, by, err
}
