package engine

import (
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// again sets up a computation on the branch's final figures.
func (b *Branch) again() (*work, error) {
	w := getWork()
	w.presume = b.Judgment.presume
	w.compile(b.Judgment.Recorded, b.Judgment.Own)
	if err := w.err(); err != nil {
		w.put()
		return nil, err
	}
	w.run.reset(w)
	for _, c := range b.Cells {
		r := &w.run.cells[c.ID]
		r.amount, r.found, r.event, r.award, r.gone = c.Amount, c.Found, c.Event, c.Award, c.Gone
		w.run.stated[c.ID] = true
	}
	w.prepareLimits()
	return w, nil
}

// about sets up a question about one award, or about the parts of one that was divided.
func (b *Branch) about(award string) (*work, []int, error) {
	w, err := b.again()
	if err != nil {
		return nil, nil, err
	}
	if parts := w.wholes[award]; len(parts) > 0 {
		return w, parts, nil
	}
	if at := w.findCell(award); at >= 0 {
		return w, []int{at}, nil
	}
	w.put()
	return nil, nil, invalid.New("award", invalid.Quote(award)+" is no award of this matter", "the ID of an award")
}

// Measure is what a measure counts relative to an award, on the final figures of the branch, to the cent.
func (b *Branch) Measure(award string, m limit.Measure) (exact.Num, error) {
	w, group, err := b.about(award)
	if err != nil {
		return exact.Num{}, err
	}
	defer w.put()
	if m.Joint == limit.JointUnstated {
		if m.Joint, err = w.jointCounts(group); err != nil {
			return exact.Num{}, err
		}
	}
	n, err := w.measured(m, group)
	return n.Round(2), err
}

// WhatIf is what a limit would leave of an award as it was found, to the cent.
func (b *Branch) WhatIf(award string, to limit.Expr, measures []limit.Measure) (exact.Num, error) {
	w, group, err := b.about(award)
	if err != nil {
		return exact.Num{}, err
	}
	defer w.put()
	v, known, limited, _ := w.evaluate(bound{to: to, acts: measures, event: -1, act: -1, rule: -1}, group)
	if err := w.err(); err != nil {
		return exact.Num{}, err
	}
	found := w.run.cells[group[0]].found
	switch {
	case !known:
		return exact.Num{}, nil
	case limited:
		found = exact.Min(found, v)
	}
	return found.Round(2), nil
}

// Forum is the law of the jurisdiction whose courts sit, the zero Jurisdiction where there is none.
func (j *Judgment) Forum() law.Jurisdiction {
	of, _ := lookup(j.Own, j.Matter.Forum) // it was looked up when the matter was assessed
	return of
}
