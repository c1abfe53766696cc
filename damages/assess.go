package damages

import (
	"errors"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/law"
)

// Options changes how a matter is assessed. The zero Options assesses the whole docket and presumes nothing. Where law is
// unverified, or is asked about on a day after its review, the judgment stands with a caveat.
type Options struct {
	// Through is the ID of the event after which to stop; empty for the whole docket.
	Through string
	// Strict refuses what is otherwise marked by a caveat: law that is unverified or asked about after its review, and an award
	// that the law may divide and of which no shares of the fault are recorded.
	Strict bool
	// Presume takes the ordinary case for exceptions that nobody recorded. One caveat names them all.
	Presume bool
	// Law is the caller's own law, which takes the place of the library's for the same code. See law.Jurisdiction.With and
	// law.Load.
	Law []law.Jurisdiction
}

// Assess computes the judgment that a matter comes to. It does not change the matter. The judgment refers to the matter, so do
// not change the matter while its judgment is in use. Assess may be called from several goroutines at once. To assess one
// matter more than once, such as after each event of its docket, see [Prepare].
//
// All errors of one matter are reported together: *invalid.Error with the path of what is wrong; *[NeedsError] with everything
// that the law asks and the matter does not hold, see [Needs]; *[LawError] where the library does not hold the law for the
// dates of a claim; [ErrStrict] under Options.Strict, where law is not confirmed.
func Assess(m *Matter, o Options) (*Judgment, error) {
	j := new(Judgment)
	err := engine.Assess(&j.of, m, engine.Options(o))
	return j.finish(o, err)
}

// AppendJudgment reads a matter from its JSON form, assesses it, and appends the JSON form of its judgment to what it is given: what
// [DecodeMatter], [Assess] and [Judgment.AppendJSON] do one after another, in less time. The errors are theirs; nothing is
// appended then.
func AppendJudgment(to, matter []byte, o Options) ([]byte, error) {
	m, _, wrong, err := decode(matter)
	if err != nil {
		return to, err
	}
	if wrong.Len() > 0 || len(o.Law) > 0 { // a matter is validated under the library's law, whatever law it is assessed under
		if m, err = DecodeMatter(matter); err != nil {
			return to, err
		}
	}
	j, err := Assess(m, o) // it checks all that Validate checks
	if err == nil {
		return j.AppendJSON(to)
	}
	if _, wrong := DecodeMatter(matter); wrong != nil {
		err = wrong
	}
	return to, err
}

// Needs returns everything that the law asks of a matter and that the matter does not hold, in the order in which it is asked.
// The list includes what does not stand in the way of a judgment. The error says what else is wrong with the matter, as
// [Assess] would report it; the list then holds what could be asked in spite of that.
func Needs(m *Matter, o Options) ([]Need, error) { return engine.Needs(m, engine.Options(o)) }

// Validate checks a whole matter: references, amounts, dates, formulas, contradictions. All problems are reported together, as
// *invalid.Error values with the paths of the JSON form.
func Validate(m *Matter) error { return engine.Validate(m) }

// Prepared is a matter that was checked once and may be assessed many times: after each event of its docket, or by many callers
// at once. It is safe for concurrent use. Do not change the matter while a Prepared of it is in use.
type Prepared struct {
	of      *engine.Prepared
	options Options
}

// Prepare checks a matter and does once what all of its assessments share. The options hold for all of them. Errors: those of
// [Validate]; where Options.Law gives law, that is used in place of the library's.
func Prepare(m *Matter, o Options) (*Prepared, error) {
	p, err := engine.Prepare(m, engine.Options(o))
	if err != nil {
		return nil, err
	}
	return &Prepared{of: p, options: o}, nil
}

// Assess computes the judgment of the prepared matter, as the function [Assess] does, through the event with the ID. Where the ID
// is empty, the options say through which event. Errors: those of the function Assess, and *invalid.Error for a Prepared that
// Prepare did not make.
func (p *Prepared) Assess(through string) (*Judgment, error) {
	if p == nil {
		p = new(Prepared)
	}
	j := new(Judgment)
	err := p.of.Assess(&j.of, through)
	return j.finish(p.options, err)
}

// ErrStrict is the class of the errors of Options.Strict: the library holds the law, but the law was not confirmed for the day
// asked about.
var ErrStrict = errors.New("law not confirmed")

// finish returns the judgment that was computed, unless options are strict and it rests on law that is not confirmed.
func (j *Judgment) finish(o Options, err error) (*Judgment, error) {
	if err != nil {
		return nil, err
	}
	j.branches = j.only[:]
	if n := len(j.of.Branches); n > 1 {
		j.branches = make([]Branch, n)
	}
	for i := range j.branches {
		j.branches[i].of = &j.of.Branches[i]
	}
	if o.Strict {
		for i := range j.branches {
			if err := j.branches[i].strict(); err != nil {
				return nil, err
			}
		}
	}
	return j, nil
}

// unconfirmed is why Options.Strict refuses a rule that no source confirms.
const unconfirmed = "is encoded from sources that were not confirmed"

// strict returns an error for the first rule that is not confirmed.
func (b *Branch) strict() error {
	var errs []error
	for i := range b.of.Rules {
		r := &b.of.Rules[i]
		switch {
		case r.Ref.Unconfirmed():
			errs = append(errs, &StrictError{Rule: r.Ref.ID(), Why: unconfirmed})
		case r.Late:
			errs = append(errs, &StrictError{Rule: r.Ref.ID(), Why: "was last reviewed on " + r.Ref.Meta().Reviewed.String() + ", before the day asked about"})
		}
	}
	for _, x := range b.of.PresentLaws {
		switch {
		case x.Rule.Unconfirmed():
			errs = append(errs, &StrictError{Rule: x.Rule.ID, Why: unconfirmed})
		case x.Rule.Late:
			errs = append(errs, &StrictError{Rule: x.Rule.ID, Why: "was last reviewed on " + x.Rule.Reviewed.String() + ", before the day asked about"})
		}
	}
	for i := range b.of.Entries {
		if r, ok := b.statutoryOf(&b.of.Entries[i]); ok && r.Unconfirmed {
			errs = append(errs, &StrictError{Rule: dated.RuleID(r.Version), Why: unconfirmed})
		}
	}
	return errors.Join(errs...)
}

// StrictError says which rule Options.Strict refuses, and why.
type StrictError struct {
	Rule dated.RuleID
	Why  string
}

// Error gives the rule and the reason.
func (e *StrictError) Error() string { return string(e.Rule) + " " + e.Why }

// Is reports whether target is [ErrStrict].
func (e *StrictError) Is(target error) bool { return target == ErrStrict }
