package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// What a version of a rule leaves out, where it matters for the awards that the version is applied to.

// leftOut deals with what a version leaves out, once it was applied to some awards: rule is its place as [work.use] returned
// it, claim the claim it was asked for, and from the number of entries there were before. Where the condition of an omission
// holds, the version does not answer; where that is not known, and the omission asks, it is asked for.
func (w *work) leftOut(rule, claim int, cells []int, from int) {
	x := &w.run.rules[rule]
	if !x.conditional || len(cells) == 0 {
		return
	}
	m := x.Ref.Meta()
	for i, o := range m.Omits.All() {
		if !o.Matters() {
			continue
		}
		q := condition{work: w, when: &o.When, rule: rule, claim: claim, cells: cells, from: from}
		switch holds, known := q.holds(); {
		case known && !holds:
		case known && o.Then != dated.Tell:
			w.fail(claim, m.LeavesOut(&o))
		case o.Then == dated.Ask:
			q.ask(w.asker(rule, "where it is so, the rule does not answer: it leaves out "+o.What))
		default:
			x.Told |= 1 << (i % 64)
		}
	}
}

// condition is the condition of an omission, asked about the awards that a version was applied to.
type condition struct {
	*work
	when        *dated.Condition
	rule, claim int
	cells       []int
	from        int
}

// holds reports whether the condition holds, and whether that is known.
func (q *condition) holds() (holds, known bool) {
	for _, s := range q.when.Shapes.All() {
		if !q.shows(s) {
			return false, true
		}
	}
	if q.when.Causes.Len() > 0 && !slices.Contains(q.when.Causes.Slice(), q.m.Claims[q.claim].Cause) {
		return false, true
	}
	known = true
	for _, part := range []func() (bool, bool){q.inPeriod, q.isBelow, q.isFound} {
		switch h, k := part(); {
		case !k:
			known = false
		case !h:
			return false, true
		}
	}
	return known, known
}

// inPeriod reports whether the event of the condition was in its period, and whether its day is known.
func (q *condition) inPeriod() (holds, known bool) {
	c := q.when
	if c.Event == dated.AnyTime {
		return true, true
	}
	on := q.datesOf(q.claim).On(c.Event)
	if on.IsZero() {
		return false, false
	}
	return !on.Before(c.From) && (c.Until.IsZero() || on.Before(c.Until)), true
}

// isBelow reports whether the quantity of the condition is below its bound, and whether it is recorded.
func (q *condition) isBelow() (holds, known bool) {
	if q.when.Quantity == "" {
		return true, true
	}
	s := source{w: q.work, group: q.cells}
	n, ok, err := s.fact(limit.Base(q.when.Quantity))
	if err != nil {
		q.errs.Merge("", err)
	}
	return ok && n.Cmp(exact.Int(int64(q.when.Below))) < 0, ok
}

// isFound reports whether one of the findings of the condition is established, and whether that is known.
func (q *condition) isFound() (holds, known bool) {
	known = true
	for _, t := range q.when.Findings.All() {
		switch q.foundOf(t) {
		case finding.Established:
			return true, true
		case finding.NotEstablished:
		case finding.Unspecified, finding.Mixed, finding.NotReached, finding.Unknown:
			known = false
		}
	}
	return q.when.Findings.Len() == 0, known
}

// foundOf is what was found on a topic: established where it was of someone the awards are for or against, and not
// established where that was found of everyone it may be about.
func (q *condition) foundOf(t finding.Topic) finding.Status {
	word, _ := vocabulary.FindingWord(t)
	got := finding.NotEstablished
	for _, at := range q.cells {
		c := &q.run.cells[at]
		side := c.defendants
		if word.About == vocabulary.TheClaimant {
			side = c.plaintiffs
		}
		for _, p := range q.list(side) {
			s := q.aboutParty(t, p, c)
			if s == finding.Unspecified {
				s = q.shown(t, []int{at})
			}
			switch s {
			case finding.Established:
				return s
			case finding.NotEstablished:
			case finding.Unspecified, finding.Mixed, finding.NotReached, finding.Unknown:
				got = s
			}
		}
	}
	return got
}

// ask asks for what is not known of the condition. The ordinary case of a finding is presumed where that was asked for.
func (q *condition) ask(by matter.Asker) {
	if _, known := q.inPeriod(); !known {
		q.asksDate(q.claim, &dated.CoverageError{Rule: by.Title, Event: q.when.Event}, q.run.rules[q.rule].Ref)
	}
	if _, known := q.isBelow(); !known {
		q.need(q.quantityNeed(limit.Base(q.when.Quantity), q.cells, by))
	}
	if _, known := q.isFound(); known {
		return
	}
	for _, t := range q.when.Findings.All() {
		if s := q.foundOf(t); !s.Answers() {
			n := q.findingNeed(t, q.cells, by)
			n.Blocks = !q.presume || !presumable(limit.Ask{Finding: t, Status: s})
			if q.need(n); !n.Blocks {
				q.run.suppose(Presumed{Name: string(t), Raises: true, Lowers: true})
			}
		}
	}
}

// shows reports whether the record shows something of the awards.
func (q *condition) shows(s dated.Shape) bool {
	switch s {
	case dated.SeveralPlaintiffs:
		return q.several(plaintiffsOf)
	case dated.SeveralDefendants:
		return q.several(defendantsOf)
	case dated.SharedCompensation:
		return q.beside(func(c *cell) bool { return compensatoryKind(c) && q.shares(c) })
	case dated.ForDeath:
		return q.forDeath(q.cells)
	case dated.ClaimantAtFault:
		return q.claimantAtFault()
	case dated.NoClaimantAtFault:
		return !q.claimantAtFault()
	case dated.SomeoneSettled:
		return q.some(q.someSettlementReaches)
	case dated.InterestDue:
		return q.bearsInterest()
	case dated.PunitiveAwarded:
		return q.beside(func(c *cell) bool { return c.kind.Class() == head.Punitive })
	case dated.OnlyNominal:
		nominal := func(c *cell) bool { return c.kind.Class() == head.Nominal }
		return q.beside(nominal) && !q.beside(func(c *cell) bool { return compensatoryKind(c) && !nominal(c) })
	case dated.NonpartyAtFault:
		return q.some(func(c *cell) bool {
			return slices.ContainsFunc(q.fault[c.event], func(f share) bool { return f.party < 0 })
		})
	case dated.ReducedByRule:
		return q.reduced()
	case dated.FoundByJury:
		return q.some(func(c *cell) bool { return q.m.Docket[c.event].Verdict.By == finding.ByJury })
	case dated.NoLawOfPlace:
		return q.m.Claims[q.claim].Under == ""
	case dated.ShapeUnspecified:
	}
	return false
}

// some reports whether something holds of one of the awards.
func (q *condition) some(holds func(*cell) bool) bool {
	return slices.ContainsFunc(q.cells, func(at int) bool { return holds(&q.run.cells[at]) })
}

// beside reports whether something holds of an award that stands, on one of the claims of the awards.
func (q *condition) beside(holds func(*cell) bool) bool {
	for i := range q.run.cells {
		c := &q.run.cells[i]
		if c.amount.Known() && c.amount.Sign() > 0 && holds(c) &&
			q.some(func(d *cell) bool {
				return slices.ContainsFunc(q.list(d.claims), func(k int) bool { return hasIn(q.work, c.claims, k) })
			}) {
			return true
		}
	}
	return false
}

// several reports whether the awards are, together, for or against several parties.
func (q *condition) several(of func(*cell) Span) bool {
	first := -1
	for _, at := range q.cells {
		for _, p := range q.list(of(&q.run.cells[at])) {
			if first >= 0 && p != first {
				return true
			}
			first = p
		}
	}
	return false
}

// shares reports whether several of those the awards are against share another award.
func (q *condition) shares(c *cell) bool {
	n := 0
	for _, d := range q.list(c.defendants) {
		if q.some(func(x *cell) bool { return hasIn(q.work, x.defendants, d) }) {
			n++
		}
	}
	return n > 1
}

// claimantAtFault reports whether a share of the fault was found of someone the awards are for.
func (q *condition) claimantAtFault() bool {
	return q.some(func(c *cell) bool {
		return slices.ContainsFunc(q.fault[c.event], func(f share) bool {
			return f.percent.Sign() > 0 && (f.party >= 0 && hasIn(q.work, c.plaintiffs, f.party) ||
				c.person >= 0 && q.persons.list[c.person] == f.name && q.derivative(c))
		})
	})
}

// bearsInterest reports whether interest before judgment is asked for on one of the awards.
func (q *condition) bearsInterest() bool {
	for i := range q.run.cells {
		c := &q.run.cells[i]
		if c.interest >= 0 && slices.Contains(q.cells, c.base) && q.selects(&q.m.Interest[c.interest].On, c.base) {
			return true
		}
	}
	return false
}

// reduced reports whether the version lowered one of the awards, or what is owed of one.
func (q *condition) reduced() bool {
	r := &q.run
	for i := min(q.from, len(r.entries)); i < len(r.entries); i++ {
		if e := &r.entries[i]; e.Rule == q.rule && e.Before.Known() && e.After.Known() && e.After.Cmp(e.Before) < 0 {
			return true
		}
	}
	return slices.ContainsFunc(r.debts, func(d Debt) bool { return d.rule == q.rule })
}
