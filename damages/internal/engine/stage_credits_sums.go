package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/matter"
)

// paid is what counts as paid in a settlement, in dollars.
func (w *work) paid(x *release) exact.Num {
	if !x.sum.Known() {
		x.sum = w.paidIn(x)
	}
	return x.sum
}

func (w *work) paidIn(x *release) exact.Num {
	s := &w.m.Settled[x.settlement]
	n, _ := exact.Money(s.Amount) // validated
	if x.credit.Stated || x.method == fault.GreatestOf {
		stated, _ := exact.Money(s.Stated)
		n = exact.Max(n, stated)
	}
	if x.credit.InPart {
		n = n.Mul(w.partOf(x.cells))
	}
	return n
}

// takeSums credits settlements by what was paid. A sum is divided among the awards that it reaches in proportion to what is
// owed of them jointly; settlements that reach fewer awards are divided first, those that reach as many at the same time.
func (w *work) takeSums(rule *fault.Credit, list []*release) {
	if len(list) == 0 {
		return
	}
	r := &w.run
	r.room = zeroed(r.room, len(r.cells))
	room := r.room
	for _, x := range list {
		for _, at := range x.cells {
			if !room[at].Known() {
				n, ok := w.creditRoom(x, at, w.paidOn(list, at))
				if !ok {
					return
				}
				room[at] = n
			}
		}
	}
	r.given = zeroed(r.given, len(r.cells))
	part := exact.Int(1)
	if rule.OnlyExcess {
		part = w.excess(list, room)
	}
	groups := alike(list)
	slices.SortStableFunc(groups, func(a, b []*release) int { return len(a[0].cells) - len(b[0].cells) })
	for i := 0; i < len(groups); {
		from := i
		for ; i < len(groups) && len(groups[i][0].cells) == len(groups[from][0].cells); i++ { //nolint:revive // the loop only counts
		}
		w.divideSums(groups[from:i], part, room)
	}
	for _, x := range list {
		if part.Sign() == 0 {
			x.why = BelowDamages
		}
		for _, at := range x.cells {
			w.run.cells[at].paid = true
		}
		w.takeOff(x)
	}
}

// divideSums divides the sums of groups of settlements among their awards and takes them off the room that is left.
func (w *work) divideSums(groups [][]*release, part exact.Num, room []exact.Num) {
	r := &w.run
	for _, group := range groups {
		cells := group[0].cells
		weights := r.parts[:0]
		left := exact.Int(0)
		for _, at := range cells {
			weights = append(weights, room[at])
			left = left.Add(room[at])
		}
		r.parts = weights
		if left.Sign() == 0 {
			continue
		}
		sum := exact.Int(0)
		for _, x := range group {
			sum = sum.Add(w.paid(x).Mul(part))
		}
		if sum.Sign() == 0 {
			continue
		}
		parts := exact.Divide(exact.Min(sum, left), weights)
		one := slices.IndexFunc(weights, func(n exact.Num) bool { return n.Sign() > 0 })
		for i, at := range cells {
			if weights[i].Sign() > 0 {
				w.run.link(cells[one], at)
			}
		}
		for _, x := range group {
			own := w.paid(x).Mul(part).Quo(sum)
			for i := range cells {
				x.off[i] = parts[i].Mul(own)
			}
		}
		for i, at := range cells {
			if r.given[at].Known() {
				parts[i] = parts[i].Add(r.given[at])
			}
			r.given[at] = parts[i]
		}
	}
	for _, group := range groups {
		for _, at := range group[0].cells {
			if r.given[at].Known() {
				room[at], r.given[at] = exact.Max(room[at].Sub(r.given[at]), exact.Int(0)), exact.Num{}
			}
		}
	}
}

// paidOn is what counts as paid on an award in all those settlements of a list that reach it: of each, the part that the award is of
// the awards that it reaches.
func (w *work) paidOn(list []*release, at int) exact.Num {
	sum := exact.Int(0)
	for _, x := range list {
		if !has(x.cells, at) {
			continue
		}
		all := exact.Int(0)
		for _, other := range x.cells {
			all = all.Add(w.run.cells[other].gross)
		}
		if all.Sign() > 0 {
			sum = sum.Add(w.paid(x).Mul(w.run.cells[at].gross).Quo(all))
		}
	}
	return sum
}

// creditRoom is how much of an award a sum paid can come off: what is owed of it jointly.
func (w *work) creditRoom(x *release, at int, paid exact.Num) (exact.Num, bool) {
	r := &w.run
	c := &r.cells[at]
	joint, divided := r.jointDebt(at, x.credit.Combined)
	if !divided && w.needsSharesToCredit(x, at) {
		return exact.Num{}, false
	}
	switch {
	case !divided && x.credit.JointOnly && !w.wholeByLaw(at):
		return exact.Int(0), true
	case !divided, x.vicarious:
		return c.amount, true
	case joint.Sign() > 0 && x.credit.Several == fault.SeveralDivided && !r.allJoint(at):
		w.errs.Add(invalid.At("settled", x.settlement),
			"the law of "+w.codes[c.law]+" divides a settlement among the defendants by their shares of the fault, and what it takes off the debt of one "+
				"that is liable for the whole was not found", "an order that credits the settlement")
		return exact.Num{}, false
	case joint.Sign() > 0 && !w.sameEitherWay(at, paid):
		w.errs.Add(invalid.At("settled", x.settlement),
			"a defendant owes at most a multiple of its share, and whether the settlement comes off before or after that limit was not found in the law of "+
				w.codes[c.law], "an order that credits the settlement")
		return exact.Num{}, false
	}
	c.several = x.credit.Several
	if c.several == fault.SeveralUnsettled && (joint.Sign() == 0 || r.alone(at, x.credit.Combined).Sign() > 0) {
		st, err := w.statusOf(matter.SeveralCredit, []int{at})
		switch {
		case err != nil:
			w.errs.Merge("", err)
			return exact.Num{}, false
		case !st.Answers():
			w.needFinding(matter.SeveralCredit, []int{at}, w.asker(x.rule, "whether the settlement "+invalid.Quote(w.m.Settled[x.settlement].ID)+
				" reduces what a defendant owes that owes only its share"))
			return exact.Num{}, false
		case st == finding.Established:
			c.several = fault.SeveralDivided
		}
	}
	switch {
	case joint.Sign() > 0 && paid.Cmp(c.gross) >= 0 && r.alone(at, x.credit.Combined).Sign() == 0:
		return c.amount, true // nothing is left of the damages, though no single debt is for all of them
	case joint.Sign() > 0:
		return joint, true
	case c.several == fault.SeveralBounded:
		return c.gross.Sub(c.taken), true
	case c.several == fault.SeveralDivided:
		return c.amount, true
	}
	return exact.Int(0), true
}

// wholeByLaw reports whether the law makes every defendant of an award liable for the whole of it.
func (w *work) wholeByLaw(at int) bool {
	c := &w.run.cells[at]
	first := w.list(c.claims)[0]
	cause := w.m.Claims[first].Cause
	_, rule, err := w.laws[c.law].Liability().For(cause).Find(w.datesOf(first))
	return err == nil && rule.Whole(c.kind, cause, w.claimantFault(c, at).Sign() > 0)
}

// sameEitherWay reports whether a sum comes off a joint debt that is limited to a multiple of a share with the same figure
// before and after the limit.
func (w *work) sameEitherWay(at int, paid exact.Num) bool {
	r := &w.run
	c := &r.cells[at]
	same := true
	r.debtsOf(at, func(d *Debt) {
		if d.joint && !d.combined && d.dollars.Cmp(c.gross) < 0 {
			before := exact.Min(d.dollars, exact.Max(c.gross.Sub(paid), exact.Int(0)))
			after := exact.Max(d.dollars.Sub(paid), exact.Int(0))
			same = same && before.Cmp(after) == 0
		}
	})
	return same
}

// excess is the part of the sums paid that the claimant would get beyond the compensatory damages that the trier of fact
// found, as Ohio has it: R.C. 2307.28(A).
func (w *work) excess(list []*release, room []exact.Num) exact.Num {
	r := &w.run
	found, stands, paid, space := exact.Int(0), exact.Int(0), exact.Int(0), exact.Int(0)
	for i := range r.cells {
		if c := &r.cells[i]; r.stated[i] && c.found.Known() && c.amount.Known() && compensatoryKind(c) && w.alikePlaintiff(c, list[0].cells) {
			found, stands = found.Add(c.found), stands.Add(c.amount)
		}
	}
	for _, x := range list {
		paid = paid.Add(w.paid(x))
	}
	for _, n := range room {
		if n.Known() {
			space = space.Add(n)
		}
	}
	over := exact.Max(stands.Add(paid).Sub(found), exact.Int(0))
	if paid.Sign() == 0 || over.Sign() == 0 {
		return exact.Int(0)
	}
	over = exact.Min(over, paid)
	if space.Cmp(over) < 0 && stands.Cmp(over) >= 0 {
		w.needFinding(matter.SeveralCredit, list[0].cells, w.asker(list[0].rule,
			"whether a defendant that owes only its share owes less because the claimant would get more than the damages found"))
	}
	return over.Quo(paid)
}

// partOf is the part of the compensatory damages found that the group's heads are, for the plaintiffs of the group.
func (w *work) partOf(group []int) exact.Num {
	r := &w.run
	mine, all := exact.Int(0), exact.Int(0)
	for _, at := range group {
		mine = mine.Add(r.cells[at].found)
	}
	for i := range r.cells {
		c := &r.cells[i]
		if r.stated[i] && c.found.Known() && compensatoryKind(c) && w.alikePlaintiff(c, group) {
			all = all.Add(c.found)
		}
	}
	if all.Sign() == 0 {
		return exact.Int(0)
	}
	return mine.Quo(all)
}

func (w *work) alikePlaintiff(c *cell, group []int) bool {
	return c.action == w.run.cells[group[0]].action && w.shares(c.plaintiffs, group, plaintiffsOf)
}
