package damages

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/frozen"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
)

func compensatoryKind(c *cell) bool { return head.AllCompensatory().Has(c.kind) }

// faultRules reduces compensatory awards by the fault found of those they are for.
func (w *work) faultRules() {
	r := &w.run
	for i := range r.cells {
		c := &r.cells[i]
		if !c.amount.Known() || len(w.m.Docket[c.event].Verdict.Fault) == 0 || !compensatoryKind(c) || w.waits(i) {
			continue
		}
		if own := w.claimantFault(c, int32(i)); own.Sign() != 0 { //nolint:gosec // bounded
			w.reduceByFault(int32(i), own) //nolint:gosec // bounded
		}
	}
}

// claimantFault is the share of the fault that counts against an award: of those it is for; and for an estate, for the
// beneficiaries of a death, and for losses that follow from another's injury, of the injured person.
func (w *work) claimantFault(c *cell, at int32) exact.Num {
	shares := w.m.Docket[c.event].Verdict.Fault
	own := exact.Int(0)
	for k := range shares {
		switch p := w.findParty(shares[k].Of); {
		case p >= 0 && has(w.list(c.plaintiffs), p):
		case c.person >= 0 && w.persons.list[c.person] == shares[k].Of && w.derivative(c):
			w.note(remark{kind: CaveatImputed, cell: at, rule: -1})
		default:
			continue
		}
		n, _ := exact.Money(shares[k].Percent) // validated
		own = own.Add(n)
	}
	return own
}

// derivative reports whether everyone an award is for recovers through another.
func (w *work) derivative(c *cell) bool {
	for _, p := range w.list(c.plaintiffs) {
		if w.m.Parties[p].Capacity == Direct {
			return false
		}
	}
	return true
}

// sharesOf adds up the shares of fault of some of those a verdict found at fault.
func (w *work) sharesOf(c *cell, counts func(party int32, name string) bool) exact.Num {
	sum := exact.Int(0)
	shares := w.m.Docket[c.event].Verdict.Fault
	for k := range shares {
		if counts(w.findParty(shares[k].Of), shares[k].Of) {
			n, _ := exact.Money(shares[k].Percent) // validated
			sum = sum.Add(n)
		}
	}
	return sum
}

// opposed reports whether a party is on the side an award is against.
func (w *work) opposed(c *cell, p int32) bool {
	return p >= 0 && w.m.Parties[p].Role == w.m.Parties[w.list(c.defendants)[0]].Role
}

// hasSettled reports whether someone was released by a settlement with those an award is for.
func (w *work) hasSettled(c *cell, name string) bool {
	for i := range w.m.Settled {
		s := &w.m.Settled[i]
		if w.anyParty(c.plaintiffs, s.For) && slices.Contains(s.By, name) {
			return true
		}
	}
	return false
}

func (w *work) reduceByFault(at int32, own exact.Num) {
	r := &w.run
	c := &r.cells[at]
	first := w.list(c.claims)[0]
	if c.law < 0 {
		w.errs.Add(w.awardPath(c)+".claims", "rests on claims under different laws, and fault of a plaintiff was found", "claims under one law, or awards divided by claim")
		return
	}
	ref, regime, ok := w.faultRule(at)
	if !ok || w.isOff(ref.ID(), at) || w.silent(regime.Silent, at, first, ref) {
		return
	}
	rule := w.use(c.law, ref, first)
	spared, ok := w.foundOfAll(regime.Spares, at)
	if !ok {
		return
	}
	if spared {
		regime = fault.Rule{Bar: fault.Pure, Reduces: fault.NoReduction}
	}
	if w.lifted(regime.Lifts, at) {
		if regime.Bar == fault.AnyFault { // nothing is left but the bar
			regime.Reduces = fault.NoReduction
		}
		regime.Bar = fault.Pure
	}
	if !regime.Only.IsEmpty() && !w.takes(regime.Only, at) {
		regime.Bar = fault.Pure
	}
	slight, err := w.statusOf(fault.Slight, []int32{at})
	if err != nil {
		w.errs.Merge("", err)
		return
	}
	kept, barred, err := w.compare(c, &regime, own, slight, at)
	if err != nil {
		w.errs.Merge(w.awardPath(c), err)
		return
	}
	after := c.amount.Mul(kept)
	if barred {
		after = exact.Int(0)
	}
	if !w.orderKnown(int(at)) {
		r.faulted = true
	}
	w.post(law.StageFault, OpFault, at, -1, -1, rule, after, w.operand(own))
}

// lifted reports whether a finding lifts the bar.
func (w *work) lifted(topics frozen.List[finding.Topic], at int32) bool {
	for _, t := range topics.All() {
		if s, err := w.statusOf(t, []int32{at}); err == nil && s == finding.Established {
			return true
		}
	}
	return false
}

// compare asks the regime, with whom it compares the claimant. A comparison with each defendant alone bars only against
// those it bars against; it bars the award where it bars against all.
func (w *work) compare(c *cell, regime *fault.Rule, own exact.Num, slight finding.Status, at int32) (kept exact.Num, barred bool, err error) {
	with := func(others exact.Num) (exact.Num, bool, error) {
		k, b, err := regime.Compare(fault.Compared{Claimant: own.Decimal(), Others: others.Decimal()}, slight)
		return exact.FromRat(k), b, err
	}
	switch regime.Against {
	case fault.AgainstDefendants:
		return with(w.sharesOf(c, func(p int32, name string) bool { return w.opposed(c, p) && !w.hasSettled(c, name) }))
	case fault.AgainstDefendantsAndSettled:
		return with(w.sharesOf(c, func(p int32, name string) bool { return w.opposed(c, p) || w.hasSettled(c, name) }))
	case fault.AgainstEach:
		barred = true
		for _, d := range w.list(c.defendants) {
			k, b, err := with(w.sharesOf(c, func(p int32, _ string) bool { return p == d }))
			if err != nil {
				return exact.Num{}, false, err
			}
			if b {
				w.run.barred = append(w.run.barred, against{at, d})
				continue
			}
			kept, barred = k, false
		}
		if barred {
			return exact.Int(0), true, nil
		}
		return kept, false, nil
	case fault.AgainstAll:
	}
	return with(exact.Int(100).Sub(own))
}

// against is an award and a defendant it is barred against.
type against struct{ cell, party int32 }

func (w *work) isBarred(at, party int32) bool {
	for _, x := range w.run.barred {
		if x.cell == at && x.party == party {
			return true
		}
	}
	return false
}

// statusOf reads a recorded finding about the parties and claims of some awards. Two that differ are a contradiction.
func (w *work) statusOf(t finding.Topic, group []int32) (finding.Status, error) {
	got := finding.Unspecified
	for i := range w.m.Findings {
		f := &w.m.Findings[i]
		if f.What != t || !w.concerns(f.About, f.Claims, group) {
			continue
		}
		if got != finding.Unspecified && got != f.Status {
			return got, field.New(field.At("findings", i), "contradicts another finding on "+field.Quote(string(t)), "one answer for the parties under one limit")
		}
		got = f.Status
	}
	if got == finding.Unspecified && len(group) > 0 {
		got = w.shown(t, group)
	}
	return got, nil
}

// aboutParty reads a recorded finding about one defendant on the claims of an award.
func (w *work) aboutParty(t finding.Topic, party int32, c *cell) finding.Status {
	for i := range w.m.Findings {
		f := &w.m.Findings[i]
		if f.What == t && covers(f.About, w.m.Parties[party].ID) && w.anyClaim(c.claims, f.Claims) && f.Status.Answers() {
			return f.Status
		}
	}
	return finding.Unspecified
}

func covers(list []string, id string) bool { return len(list) == 0 || slices.Contains(list, id) }

// debt is what one defendant owes of an award that was divided by fault.
type debt struct {
	cell, party int32
	dollars     exact.Num // its part
	of          exact.Num // the award when it was divided
	joint       bool
}

// shareRules divides awards among those found at fault: who owes jointly owes the whole, the others their shares; what
// nobody before the court owes is not recovered.
func (w *work) shareRules() {
	r := &w.run
	for i := range r.cells {
		c := &r.cells[i]
		if !c.amount.Known() || c.amount.Sign() == 0 || len(w.m.Docket[c.event].Verdict.Fault) == 0 || !compensatoryKind(c) || w.waits(i) {
			continue
		}
		w.divideByFault(int32(i)) //nolint:gosec // bounded
	}
}

func (w *work) divideByFault(at int32) {
	r := &w.run
	c := &r.cells[at]
	own := w.claimantFault(c, at)
	ds := w.list(c.defendants)
	theirs := w.sharesOf(c, func(p int32, _ string) bool { return p >= 0 && has(ds, p) })
	if theirs.Sign() == 0 || len(ds) == 1 && theirs.Add(own).Cmp(exact.Int(100)) == 0 {
		return // nobody else was found at fault
	}
	if c.law < 0 {
		w.errs.Add(w.awardPath(c)+".claims", "rests on claims under different laws, and fault of several was found", "claims under one law, or awards divided by claim")
		return
	}
	first := w.list(c.claims)[0]
	cause := w.m.Claims[first].Cause
	ref, rule, ok := ask(w, first, w.laws[c.law].Liability().For(cause))
	if !ok || w.isOff(ref.ID(), at) {
		return
	}
	used := w.use(c.law, ref, first)
	for _, clause := range rule.Joint.All() {
		w.meet(clause.Heads, at)
	}
	counted := exact.Int(100).Sub(own)
	switch rule.Among {
	case fault.Parties:
		counted = w.sharesOf(c, func(p int32, _ string) bool { return w.opposed(c, p) })
	case fault.PartiesAndSettled:
		counted = w.sharesOf(c, func(p int32, name string) bool { return w.opposed(c, p) || w.hasSettled(c, name) })
	case fault.Everyone:
	}
	full := w.uncredited(at)
	start := len(r.debts)
	sum := exact.Int(0)
	for _, d := range ds {
		if w.isBarred(at, d) || w.isReleased(at, d) {
			continue
		}
		share, found := w.shareFound(c, d)
		if !found {
			w.note(remark{kind: CaveatShares, cell: at, rule: used})
			r.debts = r.debts[:start]
			return
		}
		owes, err := rule.Owes(fault.Debtor{Percent: share, Together: theirs.Decimal(), Findings: func(t finding.Topic) finding.Status { return w.aboutParty(t, d, c) }},
			counted.Decimal(), own.Decimal(), c.kind, cause)
		if err != nil {
			w.errs.Merge(field.At("docket", int(c.event))+".verdict.fault", err)
			return
		}
		part := exact.FromRat(owes.Part)
		sum = sum.Add(exact.FromRat(owes.Own))
		r.debts = append(r.debts, debt{cell: at, party: d, dollars: exact.Min(full.Mul(part), c.amount), joint: owes.Joint})
	}
	after := c.amount
	if owed := full.Mul(sum); owed.Cmp(after) < 0 {
		after = owed
	}
	for k := start; k < len(r.debts); k++ {
		r.debts[k].of = after
	}
	w.post(law.StageShares, OpShare, at, -1, -1, used, after, w.operand(after.Quo(c.amount)))
}

// uncredited is an award as it would stand without the settlements that were credited to it already: a share of the
// fault is a share of that, and what the settling persons owed is not taken off a second time.
func (w *work) uncredited(at int32) exact.Num {
	r := &w.run
	n := r.cells[at].amount
	for i := range r.entries {
		if e := &r.entries[i]; e.cell == at && e.op == OpSettlement && e.after.Sign() > 0 {
			n = n.Mul(e.before).Quo(e.after)
		}
	}
	return n
}

// shareFound is the share of fault found of a defendant.
func (w *work) shareFound(c *cell, party int32) (percent decimal.Decimal, found bool) {
	for _, s := range w.m.Docket[c.event].Verdict.Fault {
		if s.Of == w.m.Parties[party].ID {
			return s.Percent, true
		}
	}
	return decimal.Decimal{}, false
}

// debtsOf goes through the debts of a cell.
func (r *run) debtsOf(at int32, visit func(*debt)) {
	for k := range r.debts {
		if r.debts[k].cell == at {
			visit(&r.debts[k])
		}
	}
}

// owesJointly reports whether some defendant owes an award jointly: one that was not divided, or a joint debtor of one
// that was.
func (r *run) owesJointly(at int32) bool {
	divided, joint := false, false
	r.debtsOf(at, func(d *debt) { divided, joint = true, joint || d.joint })
	return !divided || joint
}
