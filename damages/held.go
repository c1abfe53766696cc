package damages

// A judgment is made by Assess and nobody else; still its methods answer, and do not panic, on one that was made by hand, on
// nil, and on an entry or a cell of another judgment: as one in which nothing was awarded.

// held returns the branch, or one in which nothing was awarded in place of one that no assessment made.
func (b *Branch) held() *Branch {
	if b == nil || b.j == nil || b.j.m == nil {
		return &Branch{j: new(Judgment).held()}
	}
	return b
}

// held returns the judgment, or one without branches in place of one that no assessment made.
func (j *Judgment) held() *Judgment {
	if j == nil || j.m == nil || j.through < 0 || j.through >= len(j.m.Docket) {
		return &Judgment{m: &Matter{Docket: []Event{{}}}}
	}
	return j
}

// nothing is an entry that posts nothing.
func nothing() Entry { return Entry{cell: -1, event: -1, act: -1, rule: -1} }

// entry returns the branch as held, and the entry where what it refers to is there, else one that posts nothing.
func (b *Branch) entry(e Entry) (*Branch, Entry) {
	b = b.held()
	if !b.refers(e) {
		return b, nothing()
	}
	return b, e
}

// refers reports whether everything an entry refers to is in the branch.
func (b *Branch) refers(e Entry) bool {
	m := b.j.m
	within := func(i int32, n int) bool { return i >= 0 && int(i) < n }
	switch {
	case e.op == EntryUnspecified || e.operands.from < 0 || e.operands.to < e.operands.from || int(e.operands.to) > len(b.operands),
		e.rule >= 0 && !within(e.rule, len(b.rules)),
		e.event >= 0 && (!within(e.event, len(m.Docket)) || m.Docket[e.event].Order == nil || !within(e.act, len(m.Docket[e.event].Order.Acts))),
		e.op == EntrySettlement && !within(e.act, len(m.Settled)),
		e.op == EntryBenefit && !within(e.act, len(m.Benefits)),
		e.op == EntryStatutory && !within(e.act, len(m.Remedies)),
		e.op == EntryInterest && (!within(e.act, len(m.Interest)) || e.operands.to == e.operands.from):
		return false
	}
	_, found := b.cellAt(e.cell)
	return found
}

// cell returns the branch as held, and whether the verdict and the award a cell refers to are there.
func (b *Branch) cell(c Cell) (*Branch, bool) {
	b = b.held()
	m := b.j.m
	if c.event < 0 || int(c.event) >= len(m.Docket) || m.Docket[c.event].Verdict == nil {
		return b, false
	}
	return b, c.award >= 0 && int(c.award) < len(m.Docket[c.event].Verdict.Awards)
}
