// Package invalid holds the errors that name a field of an input by its path.
//
// Every exported entry point of this library that takes data from outside reports bad data as one or more *[Error]
// values: where ("docket[0].verdict.awards[3].amount"), what was wrong, and what is allowed. All problems of one
// input are reported together; [All] takes them apart again. The class of every such error is [ErrInvalid].
package invalid

import (
	"errors"
	"strconv"
	"unicode/utf8"
)

// ErrInvalid is the class of every [Error]: errors.Is(err, invalid.ErrInvalid).
var ErrInvalid = errors.New("invalid input")

// Error says which field was wrong, how, and what is allowed instead.
type Error struct {
	Path    string // path from the root of the input, such as "claims[2].law"; empty for the input itself
	Problem string // what was wrong
	Allowed string // what is allowed; may be empty where Problem says it all
}

// Error gives "path: problem (allowed: ...)".
func (e *Error) Error() string {
	s := e.Problem
	if e.Path != "" {
		s = e.Path + ": " + s
	}
	if e.Allowed != "" {
		s += " (allowed: " + e.Allowed + ")"
	}
	return s
}

// Is reports whether target is [ErrInvalid].
func (e *Error) Is(target error) bool { return target == ErrInvalid }

// New returns an *[Error] for one field.
func New(path, problem, allowed string) error {
	return &Error{Path: path, Problem: problem, Allowed: allowed}
}

// List gathers the errors of one input. The zero List is empty and ready for use.
type List struct{ errs []error }

// Add records a problem of the field at path.
func (l *List) Add(path, problem, allowed string) {
	l.errs = append(l.errs, &Error{Path: path, Problem: problem, Allowed: allowed})
}

// Merge records err, with path put before the path of each field error in it. A nil err is ignored; an error that
// names no field is recorded as a problem of the field at path.
func (l *List) Merge(path string, err error) {
	if err == nil {
		return
	}
	found := false
	for e := range walk(err) {
		found = true
		l.errs = append(l.errs, &Error{Path: Join(path, e.Path), Problem: e.Problem, Allowed: e.Allowed})
	}
	if !found {
		l.Add(path, err.Error(), "")
	}
}

// Prefixed returns err with path put before the path of each field error in it, nil for nil.
func Prefixed(path string, err error) error {
	var l List
	l.Merge(path, err)
	return l.Err()
}

// Len returns how many problems were recorded.
func (l *List) Len() int { return len(l.errs) }

// Err returns nil for an empty list, else one error that holds every problem in the order recorded.
func (l *List) Err() error {
	if len(l.errs) == 0 {
		return nil
	}
	return errors.Join(l.errs...)
}

// All returns every *[Error] in err, in order, however joined or wrapped; none where err holds none.
func All(err error) []*Error {
	var out []*Error
	for e := range walk(err) {
		out = append(out, e)
	}
	return out
}

func walk(err error) func(yield func(*Error) bool) {
	return func(yield func(*Error) bool) { visit(err, yield) }
}

func visit(err error, yield func(*Error) bool) bool {
	switch e := err.(type) { //nolint:errorlint // this walk is what errors.As stands on
	case nil:
		return true
	case *Error:
		return yield(e)
	case interface{ Unwrap() []error }:
		for _, inner := range e.Unwrap() {
			if !visit(inner, yield) {
				return false
			}
		}
		return true
	case interface{ Unwrap() error }:
		return visit(e.Unwrap(), yield)
	}
	return true
}

// Join puts two parts of a path together: Join("claims[0]", "law") is "claims[0].law". An empty part is left out, and
// a part that starts with "[" follows without a dot.
func Join(path, name string) string {
	switch {
	case path == "":
		return name
	case name == "":
		return path
	case name[0] == '[':
		return path + name
	}
	return path + "." + name
}

// At is the path of element i of the list at path: At("awards", 3) is "awards[3]".
func At(path string, i int) string { return path + "[" + strconv.Itoa(i) + "]" }

// maxEcho is how many bytes of an input an error may repeat.
const maxEcho = 40

// Quote quotes input text for an error message, cut to 40 bytes.
func Quote(s string) string {
	if len(s) <= maxEcho {
		return strconv.Quote(s)
	}
	cut := maxEcho
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return strconv.Quote(s[:cut]) + "..."
}
