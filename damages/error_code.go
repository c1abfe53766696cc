package damages

import (
	"errors"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
)

// The codes of errors. They do not change, and a program may tell errors apart by them.
const (
	CodeInvalid      = "invalid"       // the input is wrong: each *invalid.Error says where and what is allowed
	CodeNeeded       = "needed"        // the law asks for what nobody recorded: *NeedsError
	CodeNotCovered   = "not_covered"   // the library has no law, or no figure of a series, for the day or the cause: dated.ErrNotCovered
	CodeNotConfirmed = "not_confirmed" // Options.Strict refuses law that was not confirmed: *StrictError
	CodeOther        = "other"         // anything else, such as an error of a reader
)

// ErrorCode returns the code of an error of this library, "" for nil.
func ErrorCode(err error) string {
	var needs *NeedsError
	var strict *StrictError
	var wrong *invalid.Error
	switch {
	case err == nil:
		return ""
	case errors.As(err, &needs):
		return CodeNeeded
	case errors.As(err, &strict):
		return CodeNotConfirmed
	case errors.Is(err, dated.ErrNotCovered):
		return CodeNotCovered
	case errors.As(err, &wrong):
		return CodeInvalid
	}
	return CodeOther
}
