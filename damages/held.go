package damages

import "github.com/makewhole/remedies/damages/internal/engine"

// A judgment is made by Assess and nobody else; still its methods answer, and do not panic, on one that was made by hand, on
// nil, and on an entry or a cell of another judgment: as one in which nothing was awarded.

// held returns the branch, or one in which nothing was awarded in place of one that no assessment made.
func (b *Branch) held() *Branch {
	if b == nil || b.of == nil || b.of.Judgment == nil || b.of.Judgment.Matter == nil {
		return &Branch{of: &engine.Branch{Judgment: &new(Judgment).held().of}}
	}
	return b
}

// held returns the judgment, or one without branches in place of one that no assessment made.
func (j *Judgment) held() *Judgment {
	if j == nil || j.of.Matter == nil || j.of.Through < 0 || j.of.Through >= len(j.of.Matter.Docket) {
		return &Judgment{of: engine.Judgment{Matter: &Matter{Docket: []Event{{}}}}}
	}
	return j
}

// entry returns the branch as held, and the entry where what it refers to is there, else one that posts nothing.
func (b *Branch) entry(e Entry) (*Branch, *engine.Entry) {
	b = b.held()
	if !b.refers(&e.of) {
		return b, &engine.Entry{Cell: -1, Event: -1, Act: -1, Rule: -1}
	}
	return b, &e.of
}

// refers reports whether everything an entry refers to is in the branch.
func (b *Branch) refers(e *engine.Entry) bool {
	m := b.of.Judgment.Matter
	within := func(i, n int) bool { return i >= 0 && i < n }
	switch {
	case e.Kind == engine.EntryUnspecified || e.Operands.From < 0 || e.Operands.To < e.Operands.From || e.Operands.To > len(b.of.Operands),
		e.Rule >= 0 && !within(e.Rule, len(b.of.Rules)),
		e.Event >= 0 && (!within(e.Event, len(m.Docket)) || m.Docket[e.Event].Order == nil || !within(e.Act, len(m.Docket[e.Event].Order.Acts))),
		e.Kind == engine.EntrySettlement && !within(e.Act, len(m.Settled)),
		e.Kind == engine.EntryBenefit && !within(e.Act, len(m.Benefits)),
		e.Kind == engine.EntryStatutory && !within(e.Act, len(m.Remedies)),
		e.Kind == engine.EntryInterest && (!within(e.Act, len(m.Interest)) || e.Operands.To == e.Operands.From):
		return false
	}
	_, found := b.of.CellAt(e.Cell)
	return found
}

// cell returns the branch as held, and whether the verdict and the award a cell refers to are there.
func (b *Branch) cell(c *engine.Cell) (*Branch, bool) {
	b = b.held()
	m := b.of.Judgment.Matter
	if c.Event < 0 || c.Event >= len(m.Docket) || m.Docket[c.Event].Verdict == nil {
		return b, false
	}
	return b, c.Award >= 0 && c.Award < len(m.Docket[c.Event].Verdict.Awards)
}
