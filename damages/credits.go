package damages

import (
	"slices"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
)

// creditRules takes off what others paid: settlements, then benefits from collateral sources.
func (w *work) creditRules() {
	for i := range w.m.Settled {
		w.settle(int32(i)) //nolint:gosec // bounded
	}
	for i := range w.m.Benefits {
		w.benefit(int32(i), false) //nolint:gosec // bounded
	}
}

// early runs before the claimant's fault: benefits that the law takes off first.
func (w *work) early() {
	for i := range w.m.Benefits {
		w.benefit(int32(i), true) //nolint:gosec // bounded
	}
}

// settle takes one settlement off the awards it reaches.
func (w *work) settle(k int32) {
	r := &w.run
	s := &w.m.Settled[k]
	r.group = r.group[:0]
	law0, first := int32(-1), int32(-1)
	for i := range r.cells {
		c := &r.cells[i]
		if !c.amount.Known() || c.amount.Sign() == 0 || !compensatoryKind(c) || w.waits(i) || !w.anyParty(c.plaintiffs, s.For) || !w.anyClaim(c.claims, s.Claims) {
			continue
		}
		if c.law < 0 || law0 >= 0 && c.law != law0 {
			w.errs.Add(field.At("settled", int(k))+".claims", "reaches awards under different laws", "the claims it released, or a settlement for each")
			return
		}
		law0 = c.law
		if first < 0 {
			first = w.list(c.claims)[0]
		}
		r.group = append(r.group, int32(i)) //nolint:gosec // bounded
	}
	if len(r.group) == 0 {
		return
	}
	ref, rule, ok := ask(w, first, w.laws[law0].Credit().For(w.m.Claims[first].Cause))
	if !ok {
		return
	}
	used := w.use(law0, ref, first)
	r.group = keep(r.group, func(at int32) bool {
		c := &r.cells[at]
		return (rule.Heads.IsEmpty() || w.takes(rule.Heads, at)) && !w.isOff(ref.ID(), at) && (!rule.SeveralNone || r.owesJointly(at)) && w.creditable(&rule, c)
	})
	if rule.Method == fault.NoCredit || len(r.group) == 0 || ref.Status() == law.StruckDown {
		return
	}
	w.checkGoodFaith(k, &rule, r.group)
	if rule.Order == fault.OrderUnsettled && r.faulted {
		w.note(remark{kind: CaveatCreditOrder, cell: r.group[0], rule: used})
	}
	off, ok := w.creditOf(k, &rule, r.group)
	if !ok {
		return
	}
	w.takeOff(law.StageCredits, OpSettlement, k, used, r.group, off)
}

func (w *work) creditable(rule *fault.Credit, c *cell) bool {
	for _, x := range w.list(c.claims) {
		for _, e := range rule.Except.All() {
			if w.m.Claims[x].Cause == e {
				return false
			}
		}
	}
	return true
}

// checkGoodFaith says where a credit supposes a finding that the settlement was made in good faith.
func (w *work) checkGoodFaith(k int32, rule *fault.Credit, group []int32) {
	if !rule.GoodFaith {
		return
	}
	for i := range w.m.Findings {
		f := &w.m.Findings[i]
		if f.What != GoodFaith || len(f.About) > 0 && !anyOf(f.About, w.m.Settled[k].By) {
			continue
		}
		if f.Status == finding.Established {
			return
		}
	}
	w.note(remark{kind: CaveatGoodFaith, cell: group[0], rule: -1})
}

func anyOf(a, b []string) bool {
	for _, x := range a {
		if slices.Contains(b, x) {
			return true
		}
	}
	return false
}

// creditOf is the credit of one settlement against a group of awards, in dollars.
func (w *work) creditOf(k int32, rule *fault.Credit, group []int32) (exact.Num, bool) {
	s := &w.m.Settled[k]
	paid, _ := exact.Money(s.Amount) // validated
	stated, _ := exact.Money(s.Stated)
	if rule.InPart {
		paid = paid.Mul(w.partOf(group))
	}
	lacks := func(what string) (exact.Num, bool) {
		w.errs.Add(field.At("settled", int(k)), "the credit is "+rule.Method.Words()+", and "+what, "what the law's method needs")
		return exact.Num{}, false
	}
	share, known := w.settledShare(s, group)
	switch rule.Method {
	case fault.Dollar:
		return paid, true
	case fault.Proportionate:
		if !known {
			return lacks("no share of fault was found of those released")
		}
		return share, true
	case fault.HeadCount:
		n := int64(len(w.list(w.run.cells[group[0]].defendants)))
		for _, by := range s.By { // the persons liable: those still defendants, and those released
			if p := w.findParty(by); p < 0 || !has(w.list(w.run.cells[group[0]].defendants), p) {
				n++
			}
		}
		return w.sumOf(group).Mul(exact.Int(int64(len(s.By)))).Quo(exact.Int(n)), true
	case fault.GreaterOf, fault.GreatestOf:
		if !known {
			return lacks("no share of fault was found of those released")
		}
		most := exact.Max(paid, share)
		if rule.Method == fault.GreatestOf {
			most = exact.Max(most, stated)
		}
		return most, true
	case fault.Elected:
		st, err := w.statusOf(ElectedShare, group)
		switch {
		case err != nil:
			w.errs.Merge("", err)
			return exact.Num{}, false
		case st == finding.NotEstablished:
			return paid, true
		case st == finding.Established && known:
			return share, true
		case st == finding.Established:
			return lacks("no share of fault was found of those released")
		}
		return lacks("no finding on " + string(ElectedShare) + " says which")
	case fault.ByRelease:
		if stated.Sign() == 0 {
			return lacks("what the release states is not recorded")
		}
		return stated, true
	case fault.NoCredit, fault.MethodUnspecified:
	}
	return exact.Int(0), true
}

func (w *work) sumOf(group []int32) exact.Num {
	sum := exact.Int(0)
	for _, at := range group {
		sum = sum.Add(w.run.cells[at].amount)
	}
	return sum
}

// partOf is the part of the compensatory damages found that the group's heads are, for the plaintiffs of the group.
func (w *work) partOf(group []int32) exact.Num {
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

func (w *work) alikePlaintiff(c *cell, group []int32) bool {
	return c.action == w.run.cells[group[0]].action && w.shares(c.plaintiffs, group, plaintiffsOf)
}

// settledShare is what those released would bear of a group of awards by their shares of fault. Where the claimant's
// fault is off the awards already, the shares are of what is left.
func (w *work) settledShare(s *Settlement, group []int32) (exact.Num, bool) {
	sum := exact.Int(0)
	for _, at := range group {
		c := &w.run.cells[at]
		found := false
		theirs := w.sharesOf(c, func(_ int32, name string) bool {
			is := slices.Contains(s.By, name)
			found = found || is
			return is
		})
		if !found {
			return exact.Num{}, false
		}
		of := exact.Int(100)
		if w.reducedByFault(at) {
			of = of.Sub(w.claimantFault(c, at))
		}
		sum = sum.Add(c.amount.Mul(theirs).Quo(of))
	}
	return sum, sum.Known()
}

// reducedByFault reports whether the claimant's fault has been taken off an award.
func (w *work) reducedByFault(at int32) bool {
	for i := range w.run.entries {
		if e := &w.run.entries[i]; e.cell == at && e.op == OpFault {
			return true
		}
	}
	return false
}

// takeOff takes a credit off a group of awards in proportion, never below zero, to the cent.
func (w *work) takeOff(s law.Stage, op Op, source, rule int32, group []int32, off exact.Num) {
	sum := w.sumOf(group)
	left := sum.Sub(off)
	if left.Sign() < 0 {
		left = exact.Int(0)
	}
	ops := w.operand(off)
	if len(group) == 1 {
		w.post(s, op, group[0], -1, source, rule, left, ops)
		return
	}
	parts := w.inProportion(group, left.Round(2), sum, func(int32) bool { return true })
	for i, at := range group {
		w.post(s, op, at, -1, source, rule, parts[i], ops)
	}
}

// benefit takes one payment from a collateral source off the awards it replaces, where the law does.
func (w *work) benefit(k int32, before bool) {
	r := &w.run
	b := &w.m.Benefits[k]
	var group []int32
	for i := range r.cells {
		c := &r.cells[i]
		if c.amount.Known() && c.amount.Sign() != 0 && c.law >= 0 && (before || !w.waits(i)) && w.anyParty(c.plaintiffs, b.For) && w.takes(b.Kinds, int32(i)) { //nolint:gosec // bounded
			group = append(group, int32(i)) //nolint:gosec // bounded
		}
	}
	if len(group) == 0 {
		return
	}
	c := &r.cells[group[0]]
	first := w.list(c.claims)[0]
	ref, rule, ok := ask(w, first, w.laws[c.law].Collateral().For(w.m.Claims[first].Cause))
	group = slices.DeleteFunc(group, func(at int32) bool { return w.isOff(ref.ID(), at) })
	if !ok || rule.BeforeFault != before || len(group) == 0 {
		return
	}
	used := w.use(c.law, ref, first)
	switch {
	case rule.Effect == fault.DeductedOnMotion, rule.Effect == fault.PaidOnly, rule.Effect == fault.Admissible:
		w.note(remark{kind: CaveatBenefit, cell: group[0], rule: used})
		return
	case rule.Effect != fault.Deducted, ref.Status() == law.StruckDown, rule.NotIfSubrogated && b.Subrogated:
		return
	}
	off, _ := exact.Money(b.Amount) // validated
	if cost, _ := exact.Money(b.Cost); rule.NetOfCost {
		off = exact.Max(off.Sub(cost), exact.Int(0))
	}
	if rule.ThresholdDollars > 0 && w.sumOf(group).Cmp(exact.Int(rule.ThresholdDollars)) <= 0 {
		return
	}
	s := law.StageCredits
	if before {
		s = law.StageFault
	}
	w.takeOff(s, OpBenefit, k, used, group, off)
}
