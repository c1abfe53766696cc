package engine

import (
	"errors"
	"slices"

	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// bound is a limit about to be applied: a statute's or a court's, which differ only in where they come from.
type bound struct {
	to               limit.Expr
	unit             limit.Unit
	measures         *immutable.List[limit.Measure] // a rule's
	acts             []limit.Measure                // an order's
	spread           limit.Spread
	pool             Span // of several awards under it: see Entry
	event, act, rule int
}

// limiter is the scratch space of limits.
type limiter struct {
	chosen    []int
	group     []int
	done      []bool
	byParty   []int // cells by party: byParty[partyFrom[p]:partyFrom[p+1]]
	partyFrom []int
	keys      []groupKey
	stamp     []int // by cell: the last measuring that counted it
	stamps    int
	source    source
	whatever  bool // of the limit evaluated last, only what it leaves is known
	lacks     bool // it rests on a quantity that nobody recorded
}

// groupKey is what awards under one limit share.
type groupKey struct {
	action, plaintiff, defendant, claim, person, occurrence int
	cell                                                    int
}

func (k groupKey) compare(o groupKey) int {
	for _, d := range [...]int{k.action - o.action, k.plaintiff - o.plaintiff, k.defendant - o.defendant, k.claim - o.claim,
		k.person - o.person, k.occurrence - o.occurrence, k.cell - o.cell} {
		if d != 0 {
			return d
		}
	}
	return 0
}

func (k groupKey) same(o groupKey) bool {
	k.cell, o.cell = 0, 0
	return k == o
}

// prepareLimits lists the cells of each party, so that measuring a base costs the cells that matter, not all of them.
func (w *work) prepareLimits() {
	r := &w.run
	r.stamp = zeroed(r.stamp, len(r.cells))
	r.stamps = 0
	if len(r.cells) <= many { // so few that going through all of them costs less than the lists
		return
	}
	n := len(w.m.Parties)
	r.partyFrom = zeroed(r.partyFrom, n+2)
	total := 0
	each := func(visit func(p, at int)) {
		for i := range r.cells {
			for _, p := range w.list(r.cells[i].plaintiffs) {
				visit(p, i)
			}
			for _, p := range w.list(r.cells[i].defendants) {
				visit(p, i)
			}
		}
	}
	each(func(p, _ int) { r.partyFrom[p+2]++; total++ })
	for i := 2; i < len(r.partyFrom); i++ {
		r.partyFrom[i] += r.partyFrom[i-1]
	}
	r.byParty = zeroed(r.byParty, total)
	each(func(p, at int) {
		r.byParty[r.partyFrom[p+1]] = at
		r.partyFrom[p+1]++
	})
}

func (r *run) cellsOf(p int) []int { return r.byParty[r.partyFrom[p]:r.partyFrom[p+1]] }

// applyLimit is the one operation behind every cap and every ratio: group the awards by unit, evaluate the limit for
// the group, spread the cut.
func (w *work) applyLimit(s law.Stage, b bound, cells []int) {
	if len(w.run.debts) > 0 && b.unit&limit.Defendant != 0 {
		cells = w.limitDebts(s, b, cells)
	}
	w.eachGroup(b, cells, func(group []int) { w.limitGroup(s, b, group) })
}

// eachGroup goes through the groups of awards that stand under one figure.
func (w *work) eachGroup(b bound, cells []int, visit func(group []int)) {
	r := &w.run
	if b.unit == limit.EachAward {
		for len(cells) > 0 {
			n := w.partsIn(cells)
			visit(cells[:n])
			cells = cells[n:]
		}
		return
	}
	r.keys = r.keys[:0]
	for _, at := range cells {
		if k, ok := w.key(b, at); ok {
			r.keys = append(r.keys, k)
		}
	}
	slices.SortFunc(r.keys, groupKey.compare)
	for i := 0; i < len(r.keys); {
		r.group = r.group[:0]
		first := r.keys[i]
		for ; i < len(r.keys) && r.keys[i].same(first); i++ {
			r.group = append(r.group, r.keys[i].cell)
		}
		visit(r.group)
	}
}

// key says which group an award belongs to. An award that one limit would have to divide is an error.
func (w *work) key(b bound, at int) (groupKey, bool) {
	c := &w.run.cells[at]
	k := groupKey{action: c.action, plaintiff: -1, defendant: -1, claim: -1, person: -1, occurrence: -1, cell: at}
	one := func(has limit.Unit, list []int, name, side string, to *int) bool {
		if b.unit&has == 0 {
			return true
		}
		if len(list) != 1 {
			w.errs.Add(w.awardPath(c)+"."+name, "names several for one award, and the limit "+w.boundName(b)+" holds "+b.unit.String(), "one award for each "+side)
			return false
		}
		*to = list[0]
		return true
	}
	if !one(limit.Plaintiff, w.list(c.plaintiffs), "for", "plaintiff", &k.plaintiff) || !one(limit.Defendant, w.debtors(at), "against", "defendant", &k.defendant) ||
		!one(limit.Claim, w.list(c.claims), "claims", "claim", &k.claim) {
		return k, false
	}
	if b.unit&limit.Person != 0 {
		k.person = c.person
	}
	if b.unit&limit.Occurrence != 0 {
		k.occurrence = c.occurrence
	}
	if (b.unit&limit.Person != 0 && c.person < 0) || (b.unit&limit.Occurrence != 0 && c.occurrence < 0) {
		w.errs.Add(w.awardPath(c)+".claims", "are of several injured persons or occurrences, and the limit "+w.boundName(b)+" holds "+b.unit.String(),
			"one award for each injured person and occurrence")
		return k, false
	}
	return k, true
}

// boundName names a limit for an error.
func (w *work) boundName(b bound) string {
	if b.rule >= 0 {
		return string(w.run.rules[b.rule].Ref.ID())
	}
	if b.event < 0 {
		return "asked about"
	}
	return "of the order " + invalid.Quote(w.m.Docket[b.event].ID)
}

func (w *work) limitGroup(s law.Stage, b bound, group []int) {
	r := &w.run
	sum := exact.Int(0)
	for _, at := range group {
		sum = sum.Add(r.cells[at].amount)
	}
	v, known, limited, ops := w.evaluateOn(b, group, sum)
	switch {
	case w.failed():
		return
	case !known || !sum.Known():
		for _, at := range group {
			if r.cells[at].amount.Known() {
				w.postLimit(s, b, at, exact.Num{}, ops)
			}
			if r.cells[at].gone == Determined {
				r.cells[at].gone = w.without()
			}
		}
	case !limited:
		for _, at := range group {
			w.postLimit(s, b, at, r.cells[at].amount, ops)
		}
	case sum.Cmp(v) <= 0:
		if len(group) > 1 {
			b.pool = w.operand(sum, sum, v)
		}
		for _, at := range group {
			w.postLimit(s, b, at, r.cells[at].amount, ops)
		}
	case len(group) == 1:
		w.postLimit(s, b, group[0], v, ops)
	default:
		w.spread(s, b, group, sum, v, ops)
	}
}

// postLimit posts what a limit or another figure leaves of an award. A rule's formula goes with the entry; an order's is in
// its act.
func (w *work) postLimit(s law.Stage, b bound, at int, after exact.Num, ops Span) {
	op := EntryLimit
	if b.event >= 0 {
		op = EntryKindOf(w.m.Docket[b.event].Order.Acts[b.act].Kind)
	}
	w.post(s, op, at, b.event, b.act, b.rule, after, ops)
	e := &w.run.entries[len(w.run.entries)-1]
	e.Whatever, e.Pool = w.run.whatever, b.pool
	switch {
	case w.figures: // the formula is for words
	case b.rule >= 0 && e.Whatever:
		e.Formula = w.answered(b.to)
	case b.rule >= 0:
		e.Formula = b.to
	}
}

// without is why the awards under the limit evaluated last have no figure.
func (w *work) without() Gone {
	if w.run.lacks {
		return Unrecorded
	}
	return Depends
}

// spread divides a limit among the awards under it, in proportion: to the cent where it is in whole cents, otherwise exactly,
// and they are rounded to the cent together at the end. Punitive awards bear the cut first where the limit says so.
func (w *work) spread(s law.Stage, b bound, group []int, sum, v exact.Num, ops Span) {
	r := &w.run
	bears, base, left := func(int) bool { return true }, sum, v
	if b.spread == limit.PunitiveFirst {
		pun := exact.Int(0)
		for _, at := range group {
			if r.cells[at].kind.Class() == head.Punitive {
				pun = pun.Add(r.cells[at].amount)
			}
		}
		if cut := sum.Sub(v); pun.Cmp(cut) >= 0 {
			bears, base, left = func(at int) bool { return r.cells[at].kind.Class() == head.Punitive }, pun, pun.Sub(cut)
		} else {
			b.pool = w.operand(pun, exact.Int(0), v)
			for _, at := range group {
				if r.cells[at].kind.Class() == head.Punitive {
					w.postLimit(s, b, at, exact.Int(0), ops)
				}
			}
			bears, base = func(at int) bool { return r.cells[at].kind.Class() != head.Punitive }, sum.Sub(pun)
		}
	}
	b.pool = w.operand(base, left, v)
	weights := make([]exact.Num, len(group))
	for i, at := range group {
		weights[i] = exact.Int(0)
		if bears(at) {
			weights[i] = r.cells[at].amount
		}
	}
	for i, n := range exact.Divide(left, weights) {
		r.link(group[0], group[i])
		if bears(group[i]) {
			w.postLimit(s, b, group[i], n, ops)
		}
	}
}

// evaluate computes a figure for a group. It notes the value and the operands it rests on.
func (w *work) evaluate(b bound, group []int) (v exact.Num, known, limited bool, ops Span) {
	return w.evaluateOn(b, group, boundless)
}

// evaluateOn computes a limit on awards of a group that come to a sum.
func (w *work) evaluateOn(b bound, group []int, sum exact.Num) (v exact.Num, known, limited bool, ops Span) {
	r := &w.run
	r.source = source{w: w, b: b, group: group}
	r.whatever, r.lacks = false, false
	if w.figures && w.presume { // what is presumed is not told: the figure is what counts
		r.source.presume = true
		v, known, limited, ops, err := w.formula(b)
		if r.source.presume = false; err == nil {
			return v, known, limited, ops
		}
	}
	v, known, limited, ops, err := w.formula(b)
	switch {
	case err == nil:
		return v, known, limited, ops
	case errors.Is(err, errShared) && b.rule >= 0:
		return w.countJoint(b, group, sum)
	case !lacksSomething(err):
		w.refuse(b, group, err)
		return v, false, false, ops
	case !sum.Known(): // an award without a figure has none under any limit
		return w.leaves(exact.Num{}, false)
	}
	return w.inquire(b, group, sum)
}

// formula evaluates the formula of a limit on what its source holds.
func (w *work) formula(b bound) (v exact.Num, known, limited bool, ops Span, err error) {
	r := &w.run
	at := len(r.operands)
	r.operands = append(r.operands, exact.Num{})
	v, o, err := limit.Evaluate[exact.Num](b.to, &r.source)
	if err != nil {
		r.operands = r.operands[:at]
		return v, false, false, Span{}, err
	}
	r.operands[at] = v
	return v, o != limit.Undetermined, o == limit.Limited, Span{at, len(r.operands)}, nil
}
