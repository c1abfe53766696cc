package damages

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// again sets up a computation on the branch's final figures.
func (b *Branch) again() (*work, error) {
	b = b.held()
	w := getWork()
	w.presume = b.j.presume
	w.compile(b.j.recorded, b.j.own)
	if err := w.err(); err != nil {
		w.put()
		return nil, err
	}
	w.run.reset(w)
	for _, c := range b.cells {
		r := &w.run.cells[c.id]
		r.amount, r.found, r.event, r.award, r.gone = c.amount, c.found, c.event, c.award, c.gone
		w.run.stated[c.id] = true
	}
	w.prepareLimits()
	return w, nil
}

// about sets up a question about one award, or about the parts of one that was divided.
func (b *Branch) about(award string) (*work, []int32, error) {
	w, err := b.again()
	if err != nil {
		return nil, nil, err
	}
	if parts := w.wholes[award]; len(parts) > 0 {
		return w, parts, nil
	}
	if at := w.findCell(award); at >= 0 {
		return w, []int32{at}, nil
	}
	w.put()
	return nil, nil, invalid.New("award", invalid.Quote(award)+" is no award of this matter", "the ID of an award")
}

// Measure returns in dollars what a measure counts relative to an award, on the final figures of the branch. It is not determined
// where an award that it counts is undetermined. The measure says how an award counts that several defendants share; where it
// does not, the finding on [JointWhole] does. Errors: *invalid.Error for an award that is not known, for a malformed measure,
// and where neither says how a shared award counts.
func (b *Branch) Measure(award string, m limit.Measure) (dollars decimal.Decimal, determined bool, err error) {
	if err := m.Validate(); err != nil {
		return decimal.Decimal{}, false, invalid.Prefixed("measure", err)
	}
	w, group, err := b.about(award)
	if err != nil {
		return decimal.Decimal{}, false, err
	}
	defer w.put()
	if m.Joint == limit.JointUnstated {
		if m.Joint, err = w.jointCounts(group); err != nil {
			return decimal.Decimal{}, false, err
		}
	}
	n, err := w.measured(m, group)
	if err != nil {
		return decimal.Decimal{}, false, err
	}
	return n.Round(2).Decimal(), n.Known(), nil
}

// WhatIf returns what a limit would leave of an award, on the compensatory figures of the branch: the lesser of the verdict's
// figure and the limit, in dollars to the cent. It changes nothing.
func (b *Branch) WhatIf(award string, to limit.Expr, measures ...limit.Measure) (dollars decimal.Decimal, determined bool, err error) {
	if err := to.Validate(); err != nil {
		return decimal.Decimal{}, false, invalid.Prefixed("to", err)
	}
	w, group, err := b.about(award)
	if err != nil {
		return decimal.Decimal{}, false, err
	}
	defer w.put()
	v, known, limited, _ := w.evaluate(bound{to: to, acts: measures, event: -1, act: -1, rule: -1}, group)
	if err := w.err(); err != nil {
		return decimal.Decimal{}, false, err
	}
	found := w.run.cells[group[0]].found
	if limited {
		found = exact.Min(found, v)
	}
	return found.Round(2).Decimal(), known && found.Known(), nil
}
