package matter

import (
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
)

// Need is one thing that the law asks of a matter and that the matter does not hold.
type Need struct {
	Path     string   // where the answer belongs: "findings", "facts", "dates.filing", "settled[0].release"
	Name     string   // the name to record there: the topic of a finding or the name of a quantity; empty where the path says it all
	About    []string // IDs of the parties the answer is about; empty where it is about the whole matter
	Claims   []string // IDs of the claims it is about; empty where it is about all
	Awards   []string // IDs of the awards whose figures turn on it
	Question string   // in plain English
	Allowed  []string // the answers that can be recorded
	Ordinary string   // the answer of the ordinary case, one of Allowed; empty where none is known
	Recorded string   // what is recorded but is no answer, such as "unknown"; empty where nothing is recorded
	Asked    []Asker  // the rules that ask; empty where no rule of law does
	Blocks   bool     // whether there is no judgment without the answer; otherwise the judgment stands with a caveat
	Cause    error    // the error of package law that a missing date is, for callers that look for it
}

// Asker is a rule or an order that asks for something, with what turns on the answer.
type Asker struct {
	Rule      dated.RuleID
	Order     string // ID of the order whose figure asks, where no rule does
	Title     string
	Authority []authority.Citation
	Decides   string // what turns on the answer, in words; may be empty
}

// NeedsError is everything that the law asks of a matter and that the matter does not hold. It unwraps to one *invalid.Error
// for each need, which errors.As and invalid.All find.
type NeedsError struct{ Needs []Need }

// Error gives one line for each need.
func (e *NeedsError) Error() string {
	var lines []string
	for i := range e.Needs {
		lines = append(lines, e.Needs[i].fault().Error())
	}
	return strings.Join(lines, "\n")
}

// Unwrap returns each need as a *invalid.Error, and for a date that selects the version of a rule the *[LawError] as well.
func (e *NeedsError) Unwrap() []error {
	var out []error
	for i := range e.Needs {
		out = append(out, e.Needs[i].fault())
		if e.Needs[i].Cause != nil {
			out = append(out, e.Needs[i].Cause)
		}
	}
	return out
}

// fault is the need as an error of the matter: its name is never cut.
func (n *Need) fault() *invalid.Error {
	var s strings.Builder
	if n.Name != "" {
		s.WriteString("\"" + n.Name + "\" is ")
		if n.Recorded != "" {
			s.WriteString("recorded as " + n.Recorded + ", which does not answer")
		} else {
			s.WriteString("not recorded")
		}
		if len(n.About) > 0 {
			s.WriteString(" about " + strings.Join(n.About, ", "))
		}
		s.WriteString(". ")
	}
	s.WriteString(n.Question)
	for _, a := range n.Asked {
		s.WriteString(" " + a.Name() + " asks")
		if a.Decides != "" {
			s.WriteString(": " + a.Decides)
		}
		s.WriteString(".")
	}
	return &invalid.Error{Path: n.Path, Problem: s.String(), Allowed: strings.Join(n.Allowed, ", ")}
}

// Name says who asks: the ID of a rule, an order, or a title.
func (a *Asker) Name() string {
	switch {
	case a.Rule != "":
		return string(a.Rule)
	case a.Order != "":
		return "The order " + invalid.Quote(a.Order)
	}
	return a.Title
}
