// Package answers has the questions that the tool, the service and agents put to the library, each as a value with an answer:
//
//	a, err := answers.Payoff{In: "US", Principal: principal, Entered: entered, Through: through}.Answer()
//
// An answer is laid out as a statement, and it is a value that encoding/json writes. A question goes through its own members in
// JSON, so that one description serves to read it and to publish its schema.
package answers

import (
	"errors"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/statement"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// Answer is the answer to a question.
type Answer struct {
	Document *statement.Document // laid out
	Value    any                 // as JSON
}

// Question is a question that has an answer, and the members of which are read from JSON. Errors of an answer are
// *invalid.Error with the path of a member, *dated.CoverageError or *interest.CoverageError where the law or an index of a day is
// not known, and *interest.MissingError for what the law asks.
type Question interface {
	Form(f *codec.Form)
	Answer() (Answer, error)
}

// Read reads a question from JSON. Errors are *invalid.Error, all together.
func Read(text []byte, q Question) error {
	wrong, err := codec.ReadForm(text, q.Form)
	if err != nil {
		return err
	}
	return wrong.Err()
}

// required says which members are missing.
func required(members ...member) error {
	var l invalid.List
	for _, m := range members {
		if m.missing {
			l.Add(m.name, "missing", m.allowed)
		}
	}
	return l.Err()
}

type member struct {
	name    string
	missing bool
	allowed string
}

const (
	codeAllowed   = "the code of a jurisdiction, such as US-OH"
	dayAllowed    = "YYYY-MM-DD"
	amountAllowed = "dollars, such as 1000000.00"
)

// knownCause refuses a cause of action that no rule knows.
func knownCause(cause string) error {
	if cause != "" && !vocabulary.KnownCause(cause) {
		return invalid.New("cause", invalid.Quote(cause)+" is no cause of action that rules know", "such as negligence or contract")
	}
	return nil
}

// within gives the errors of a part of a question its path. Errors of other kinds keep their type.
func within(path string, err error) error {
	if err == nil {
		return nil
	}
	if list := invalid.All(err); len(list) > 0 {
		return invalid.Prefixed(path, err)
	}
	return &partError{path, err}
}

// partError is an error of a part of a question.
type partError struct {
	path string
	err  error
}

func (e *partError) Error() string { return e.path + ": " + e.err.Error() }
func (e *partError) Unwrap() error { return e.err }

// Member is the member of the question that the error is about.
func (e *partError) Member() string { return e.path }

// asksFor is the member of a question whose day selects the law, where the error is that the day is not known.
func asksFor(err error) (member string, ok bool) {
	var gap *dated.CoverageError
	if !errors.As(err, &gap) || !gap.On.IsZero() {
		return "", false
	}
	member = map[dated.Event]string{dated.Accrual: "accrued", dated.Filing: "filed", dated.Verdict: "verdict", dated.Judgment: "through"}[gap.Event]
	return member, member != ""
}

// money is an amount as it is printed.
func money(d decimal.Decimal) string {
	s := d.StringFixed(2)
	sign := ""
	if strings.HasPrefix(s, "-") {
		sign, s = "-", s[1:]
	}
	whole, cents, _ := strings.Cut(s, ".")
	for i := len(whole) - 3; i > 0; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return sign + "$" + whole + "." + cents
}

// fixed is an amount as JSON has it.
func fixed(d decimal.Decimal) string { return d.StringFixed(2) }

// days counts days in words.
func days(n int) string {
	if n == 1 {
		return "1 day"
	}
	return decimal.New(int64(n), 0).String() + " days"
}

// ruleSection is a section that says on which rule an answer rests. What the rule leaves out becomes a caveat.
func ruleSection(d *statement.Document, m dated.Meta, words string) statement.Section {
	rows := []statement.Row{{Label: m.Title, Notes: d.CiteAll(m.Authority.Slice())}}
	if words != m.Title {
		rows = append(rows, statement.Row{Kind: statement.Detail, Label: words})
	}
	for _, o := range m.Omits.All() {
		d.Caveat("Not modelled: " + strings.TrimSuffix(o.InWords(), ".") + ".")
	}
	if m.Unconfirmed() {
		d.Caveat("The rule \"" + m.Title + "\" was not confirmed in a source.")
	}
	return statement.Section{Heading: "LAW", Rows: rows}
}
