package engine

import (
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
)

// Prepared is a matter that was checked once and may be assessed many times: after each event of its docket, or by many callers
// at once. It is safe for concurrent use. Do not change the matter while a Prepared of it is in use.
type Prepared struct {
	of      compiled
	options Options
}

// Prepare checks a matter and does once what all of its assessments share. The options hold for all of them. Errors: those of
// [Validate]; where Options.Law gives law, that is used in place of the library's.
func Prepare(m *matter.Matter, o Options) (*Prepared, error) {
	o.Law = append([]law.Jurisdiction(nil), o.Law...)
	p := &Prepared{options: o}
	w := getWork()
	defer w.put()
	w.compiled = &p.of
	w.compile(m, o.Law)
	if w.failed() {
		return nil, w.err()
	}
	w.foresee()
	return p, nil
}

// foresee does what the assessments share: it asks who owes jointly on each claim and how the forum's courts offer a changed
// award; and, of those through the whole docket, the fold with every offer accepted, and the predicates of punitive awards.
// What meets an error is left to the assessment, which reports it.
func (w *work) foresee() {
	w.forumPractice()
	for i := range w.claims {
		w.liableOn(i)
	}
	w.openElections(len(w.m.Docket) - 1)
	if w.failed() {
		return
	}
	known := make([]opened, len(w.cells))
	for i := range w.run.cells {
		if c := &w.run.cells[i]; c.kind.Class() == head.Punitive {
			w.open(i, &known[i])
			w.errs, w.lawErrs, w.asking = invalid.List{}, w.lawErrs[:0], asking{}
		}
	}
	w.folded, w.opened = w.run.keep(), known
}

// Assess computes the judgment of the prepared matter, in the place that j points to, through the event with the ID. Where the
// ID is empty, the options say through which event. Error: *invalid.Error for a Prepared that Prepare did not make, and those
// of the function Assess.
func (p *Prepared) Assess(j *Judgment, through string) error {
	if p == nil || p.of.m == nil {
		return invalid.New("", "no matter was prepared", "what Prepare returned")
	}
	w := getWork()
	defer w.put()
	w.compiled = &p.of
	o := p.options
	if through != "" {
		o.Through = through
	}
	return w.assess(j, o)
}
