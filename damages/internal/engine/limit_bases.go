package engine

import (
	"errors"
	"math/big"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// source answers a formula's questions for one group of awards.
type source struct {
	w       *work
	b       bound
	group   []int
	presume bool        // answer in the ordinary case what nobody recorded
	joint   limit.Joint // how a shared award counts where neither the law nor a finding says
}

func (s *source) Constant(n, d int64, r *big.Rat) exact.Num { return exact.Of(n, d, r) }

// Quantity measures a base on the awards, or finds it among the facts.
func (s *source) Quantity(b limit.Base) (exact.Num, bool, error) {
	m, measured := s.measure(b)
	var v exact.Num
	ok := true
	var err error
	if measured && m.Joint == limit.JointUnstated && s.b.rule >= 0 {
		if m.Joint, err = s.w.jointCounts(s.group); err != nil {
			return v, false, err
		}
		if m.Joint == limit.JointUnstated {
			m.Joint = s.joint
		}
	}
	if measured {
		v, err = s.w.measured(m, s.group)
	} else {
		v, ok, err = s.fact(b)
	}
	if err == nil && ok {
		s.w.run.operands = append(s.w.run.operands, v)
	}
	return v, ok, err
}

func (s *source) measure(b limit.Base) (limit.Measure, bool) {
	for i := range s.b.acts {
		if s.b.acts[i].Base == b {
			return s.b.acts[i], true
		}
	}
	if s.b.measures != nil {
		for _, m := range s.b.measures.All() {
			if m.Base == b {
				return m, true
			}
		}
	}
	return limit.StandardMeasure(b)
}

// jointCounts is how a joint award counts toward a limit of law that does not say: as a recorded finding has it.
func (w *work) jointCounts(group []int) (limit.Joint, error) {
	switch s, err := w.statusOf(matter.JointWhole, group); {
	case err != nil:
		return limit.JointUnstated, err
	case s == finding.Established:
		return limit.Whole, nil
	case s == finding.NotEstablished:
		return limit.ByShare, nil
	}
	return limit.JointUnstated, nil
}

// measured sums what a measure counts, relative to the group.
func (w *work) measured(m limit.Measure, group []int) (exact.Num, error) {
	r := &w.run
	r.stamps++
	sum := exact.Int(0)
	var err error
	count := func(at int) {
		if r.stamp[at] == r.stamps || !r.stated[at] {
			return
		}
		r.stamp[at] = r.stamps
		c := &r.cells[at]
		counts, general := m.Kinds.Has(c.kind), c.kind.Class() == head.Compensatory
		if err != nil || !counts && !general || c.action != r.cells[group[0]].action || !w.alike(m.Match, c, group) {
			return
		}
		divides := general && w.meet(m.Kinds, at)
		if !counts && !divides {
			return
		}
		n := c.amount
		if m.At == limit.Found {
			n = c.found
		}
		if divides { // what of it counts is not known until it is divided
			n = exact.Num{}
		}
		var part exact.Num
		if part, err = w.part(m, c, group); err == nil {
			sum = sum.Add(n.Mul(part))
		}
	}
	if of := w.fewer(m.Match, group); of != nil {
		for _, g := range group {
			for _, p := range w.list(of(&r.cells[g])) {
				for _, at := range r.cellsOf(p) {
					count(at)
				}
			}
		}
		return sum, err
	}
	for at := range r.cells {
		count(at)
	}
	return sum, err
}

func plaintiffsOf(c *cell) Span { return c.plaintiffs }

func defendantsOf(c *cell) Span { return c.defendants }

// fewer says through whom to look for the cells a measure may count: the group's plaintiffs or its defendants, whichever
// have fewer; nil where all cells are to be gone through.
func (w *work) fewer(match limit.Unit, group []int) func(*cell) Span {
	r := &w.run
	if len(r.cells) <= many {
		return nil
	}
	n := func(of func(*cell) Span) int {
		sum := 0
		for _, g := range group {
			for _, p := range w.list(of(&r.cells[g])) {
				sum += len(r.cellsOf(p))
			}
		}
		return sum
	}
	byPlaintiff, byDefendant := match&limit.Plaintiff != 0, match&limit.Defendant != 0
	switch {
	case byPlaintiff && (!byDefendant || n(plaintiffsOf) <= n(defendantsOf)):
		return plaintiffsOf
	case byDefendant:
		return defendantsOf
	}
	return nil
}

// alike reports whether a cell shares the matched parts with some award of the group.
func (w *work) alike(match limit.Unit, c *cell, group []int) bool {
	share := func(has limit.Unit, of func(*cell) Span) bool {
		return match&has == 0 || w.shares(of(c), group, of)
	}
	if !share(limit.Plaintiff, plaintiffsOf) ||
		!share(limit.Defendant, defendantsOf) ||
		!share(limit.Claim, func(c *cell) Span { return c.claims }) {
		return false
	}
	g := &w.run.cells[group[0]]
	return (match&limit.Person == 0 || c.person >= 0 && c.person == g.person) &&
		(match&limit.Occurrence == 0 || c.occurrence >= 0 && c.occurrence == g.occurrence)
}

func (w *work) shares(s Span, group []int, of func(*cell) Span) bool {
	for _, g := range group {
		for _, x := range w.list(of(&w.run.cells[g])) {
			if has(w.list(s), x) {
				return true
			}
		}
	}
	return false
}

// part is how much of a counted award belongs to the group: all of it, unless others share the award.
func (w *work) part(m limit.Measure, c *cell, group []int) (exact.Num, error) {
	whole := exact.Int(1)
	outside := func(has limit.Unit, of func(*cell) Span) bool {
		if m.Match&has == 0 {
			return false
		}
		for _, x := range w.list(of(c)) {
			in := false
			for _, g := range group {
				in = in || hasIn(w, of(&w.run.cells[g]), x)
			}
			if !in {
				return true
			}
		}
		return false
	}
	p := outside(limit.Plaintiff, plaintiffsOf)
	d := outside(limit.Defendant, defendantsOf)
	switch {
	case !p && !d || m.Joint == limit.Whole:
		return whole, nil
	case m.Joint == limit.ByShare && !p:
		return w.shareOf(c, group)
	}
	return exact.Num{}, sharedError{invalid.New("measures", "the award "+invalid.Quote(w.award(c).ID)+" is shared with others, and how it counts is not said",
		"joint: whole, or by_share of the fault found among defendants; for a limit of law, a finding on "+string(matter.JointWhole))}
}

// countJoint evaluates a limit of law that counts an award which others share, where nothing says how it counts. Where the
// award counted whole and counted by share leaves the same, nothing is asked; otherwise the finding is.
func (w *work) countJoint(b bound, group []int, sum exact.Num) (v exact.Num, known, limited bool, ops Span) {
	r := &w.run
	var left [2]exact.Num
	for i, joint := range [...]limit.Joint{limit.ByShare, limit.Whole} {
		r.source.joint = joint
		v, known, limited, _, err := w.formula(b)
		switch {
		case err != nil || !known || !sum.Known():
		case limited:
			left[i] = exact.Min(v, sum)
		default:
			left[i] = sum
		}
	}
	if left[0].Known() && left[1].Known() && left[0].Cmp(left[1]) == 0 {
		return w.leaves(left[0], true)
	}
	w.needFinding(matter.JointWhole, group, w.limitAsks(b))
	if !sum.Known() {
		return w.leaves(exact.Num{}, false)
	}
	return w.inquire(b, group, sum) // the award counted whole
}

// sharedError says that an award is counted that others share, and that nothing says how it counts.
type sharedError struct{ error }

// errShared is the class of sharedError.
var errShared = errors.New("shared award")

func (e sharedError) Unwrap() error { return e.error }

func (e sharedError) Is(target error) bool { return target == errShared }

func hasIn(w *work, s Span, x int) bool { return has(w.list(s), x) }

// shareOf is the part of a joint award that the group's defendants bear by the fault found of those it is against.
func (w *work) shareOf(c *cell, group []int) (exact.Num, error) {
	mine, all := exact.Int(0), exact.Int(0)
	shares := w.fault[c.event]
	for _, d := range w.list(c.defendants) {
		n := exact.Num{}
		for k := range shares {
			if shares[k].party == d {
				n = shares[k].percent
			}
		}
		if !n.Known() {
			return n, invalid.New("fault", "no share of fault was found of "+invalid.Quote(w.m.Parties[d].ID), "a share for every defendant of the joint award")
		}
		all = all.Add(n)
		for _, g := range group {
			if hasIn(w, w.run.cells[g].defendants, d) {
				mine = mine.Add(n)
				break
			}
		}
	}
	if all.Sign() == 0 {
		return exact.Num{}, invalid.New("fault", "no fault was found of any defendant of "+invalid.Quote(w.award(c).ID), "a share above zero for one of them")
	}
	return mine.Quo(all), nil
}

// fact finds a recorded quantity about the group's parties and claims. Two that differ are a contradiction.
func (s *source) fact(b limit.Base) (exact.Num, bool, error) {
	w := s.w
	var v exact.Num
	ok := false
	for i := range w.m.Facts {
		f := &w.m.Facts[i]
		if f.What != b || !w.concerns(f.About, f.Claims, s.group) {
			continue
		}
		n, err := exact.Money(f.Amount)
		if err != nil {
			return v, false, invalid.New(invalid.At("facts", i)+".amount", err.Error(), "0 to 1e15")
		}
		if ok && n.Cmp(v) != 0 {
			return v, false, invalid.New(invalid.At("facts", i), "contradicts another fact about "+invalid.Quote(string(b)), "one quantity for the parties under one limit")
		}
		v, ok = n, true
	}
	return v, ok, nil
}

func (w *work) concerns(about, claims []string, group []int) bool {
	if len(about) == 0 && len(claims) == 0 {
		return true
	}
	for _, g := range group {
		c := &w.run.cells[g]
		if (w.anyParty(c.defendants, about) || w.anyParty(c.plaintiffs, about)) && w.anyClaim(c.claims, claims) {
			return true
		}
	}
	return false
}

// Finding reads a recorded finding about the group's parties and claims. Two that differ are a contradiction.
func (s *source) Finding(t finding.Topic) (finding.Status, error) {
	w := s.w
	got, err := w.statusOf(t, s.group)
	if err != nil {
		return got, err
	}
	if word, ok := vocabulary.FindingWord(t); ok && s.presume && presumable(limit.Ask{Finding: t, Status: got}) {
		got = word.Ordinary
	}
	if got.Answers() {
		w.run.operands = append(w.run.operands, exact.Int(int64(got)))
	}
	return got, nil
}
