package statutory

import (
	"errors"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/invalid"
)

// ErrNotCovered is the class of every [CoverageError].
var ErrNotCovered = errors.New("not covered")

// CoverageError says that a remedy was asked about a day its data does not cover, or that the day was not given.
type CoverageError struct {
	Remedy  ID
	What    string     // the figure or rule asked for
	Trigger Trigger    // the event whose date was needed
	On      civil.Date // the day asked about; zero where it was not given
	From    civil.Date // first day covered; zero where not known
	Through civil.Date // last day covered; zero where open
}

// Error says what is not covered and why.
func (e *CoverageError) Error() string {
	s := string(e.Remedy)
	if e.What != "" {
		s += ", " + e.What
	}
	if e.On.IsZero() {
		return s + ": the date of " + e.Trigger.InWords() + " selects the version and is not given"
	}
	s += ": not covered for " + e.Trigger.InWords() + " on " + e.On.String()
	if !e.From.IsZero() {
		s += "; covered from " + e.From.String()
	}
	if !e.Through.IsZero() {
		s += "; covered through " + e.Through.String()
	}
	return s
}

// Is reports whether target is [ErrNotCovered], or invalid.ErrInvalid where a date was not given.
func (e *CoverageError) Is(target error) bool {
	return target == ErrNotCovered || target == invalid.ErrInvalid && e.On.IsZero()
}
