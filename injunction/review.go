package injunction

import (
	"slices"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/internal/input"
)

// Disposition is what a reviewing court did. The zero Disposition is unspecified and invalid in input.
type Disposition uint8

// The dispositions.
const (
	DispositionUnspecified Disposition = iota
	Affirmed
	Reversed
	Vacated
	VacatedAndRemanded
	Modified
)

//enum:named,words Disposition disposition
var dispositionNames = [...]string{"", "affirmed", "reversed", "vacated", "vacated_and_remanded", "modified"}

// Review is a reviewing court's decision on findings. That a finding below was error is an outcome of review and no
// finding of its own: it takes the finding away and puts nothing in its place.
type Review struct {
	By          string               // the reviewing court; required
	Disposition Disposition          // required
	Errors      []finding.Topic      // the elements on which the finding below was held to be error
	Findings    []finding.Finding    // what the reviewing court itself held on elements
	Authority   []authority.Citation // where the decision is recorded
}

// Validate checks the review. Errors are *invalid.Error.
func (r Review) Validate() error {
	var l invalid.List
	input.Required(&l, "by", r.By, lines)
	l.Enum("disposition", dispositionNames[:], int(r.Disposition), "disposition")
	input.Each(&l, "errors", r.Errors, func(path string, t finding.Topic) { l.Merge(path, t.Validate()) })
	findings(&l, "findings", r.Findings)
	citations(&l, "authority", r.Authority)
	return l.Err()
}

// Stands returns the findings that stand after the review: those below on elements not held to be error and not decided
// anew, and the reviewing court's own. An element held to be error and not decided is left as not reached, with a note.
func (r Review) Stands(below []finding.Finding) []finding.Finding {
	anew := func(t finding.Topic) bool {
		return slices.ContainsFunc(r.Findings, func(f finding.Finding) bool { return f.What == t })
	}
	var out []finding.Finding
	for _, f := range below {
		if !slices.Contains(r.Errors, f.What) && !anew(f.What) {
			out = append(out, f)
		}
	}
	for _, t := range r.Errors {
		if !anew(t) {
			out = append(out, finding.Finding{What: t, Status: finding.NotReached, By: finding.ByReviewingCourt,
				Note: "the finding below was held to be error", Authority: r.Authority})
		}
	}
	return append(out, r.Findings...)
}
