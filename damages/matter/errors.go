package matter

// LawError says that the library does not hold the law that a claim needs. It unwraps to a *dated.CoverageError.
type LawError struct {
	Path string // path of the claim
	Err  error
}

// Error gives the path and what is not covered.
func (e *LawError) Error() string {
	if e.Err == nil {
		return e.Path + ": not recorded"
	}
	return e.Path + ": " + e.Err.Error()
}

// Unwrap returns the error of package law.
func (e *LawError) Unwrap() error { return e.Err }
