package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/matter"
)

// Several defendants may owe an award that the law divides among them by their shares of the fault. Where nobody recorded
// the shares, what the claimant recovers stands, and what each defendant owes of it is not known.

// openDebtor is a defendant of an award of which no shares of the fault are recorded.
type openDebtor struct {
	party int
	whole bool // it owes the whole all the same, with the others; otherwise nobody knows what it owes
}

// leaveOpen notes that what the defendants of an award owe is not known, where the law may divide the award among them and
// no share of the fault of any of them is recorded. It asks for the shares.
func (w *work) leaveOpen(at int) {
	r := &w.run
	c := &r.cells[at]
	if w.separatelyAtFault(at) < 2 {
		return
	}
	from := len(r.openDebtors)
	for _, d := range w.debtors(at) {
		r.openDebtors = append(r.openDebtors, openDebtor{party: d, whole: true})
	}
	debtors := r.openDebtors[from:]
	used := -1
	for _, k := range w.list(c.claims) {
		liable := w.liableOn(k)
		ref, rule := liable.ref, &liable.rule
		if !liable.recorded || w.isOff(ref.ID(), at) {
			continue
		}
		cause := w.m.Claims[k].Cause
		answers := ref.Answers(cause) == nil
		settled := len(w.m.Settled) > 0 && w.someSettlementReaches(c)
		all := true
		for i := range debtors {
			x := &debtors[i]
			x.whole = x.whole && answers && w.owesWhole(at, x.party, liable.clauses, settled, cause)
			all = all && x.whole
		}
		if all {
			continue
		}
		by := w.use(w.claims[k].law, ref, k)
		if used < 0 {
			used = by
		}
		for i := range liable.clauses {
			w.meet(liable.clauses[i].Heads, at)
		}
		if c.taken.Sign() > 0 && !rule.OfJudgment && w.severalTakesNoCredit(k) {
			w.needShares(at, true, w.asker(by, "whether what was paid in settlement comes off what is owed"))
		} else if w.listing || w.strict { // there is a judgment without them, which Options.Strict refuses
			w.needShares(at, w.strict, w.asker(by, "what each defendant owes of the award"))
		}
		x := division{rule: rule, used: by, cause: w.m.Claims[w.list(c.claims)[0]].Cause, settled: w.someoneSettled(c)}
		for i := range debtors {
			if w.listing && answers && !debtors[i].whole {
				w.askJoint(at, debtors[i].party, exact.Int(0), &x)
			}
		}
	}
	if used < 0 {
		r.openDebtors = r.openDebtors[:from]
		return
	}
	w.note(Remark{Kind: CaveatNoShares, Cell: at, Rule: used})
	c.open = Span{from, len(r.openDebtors)}
}

// separatelyAtFault counts the debtors of an award among whom fault may divide it. One that only answers for others among
// them, or for somebody for whom another of them answers already, owes no share of its own.
func (w *work) separatelyAtFault(at int) int {
	ds := w.debtors(at)
	n := 0
	for i, d := range ds {
		counted := func(name string) bool {
			return slices.ContainsFunc(ds, func(e int) bool { return e != d && w.m.Parties[e].ID == name }) ||
				slices.ContainsFunc(ds[:i], func(e int) bool { return slices.Contains(w.m.Parties[e].AnswersFor, name) })
		}
		answersFor := w.m.Parties[d].AnswersFor
		if len(answersFor) == 0 || slices.ContainsFunc(answersFor, func(name string) bool { return !counted(name) }) {
			n++
		}
	}
	return n
}

// liable is the rule on who owes jointly that governs a claim, and its clauses. It is not recorded where the law has no such
// rule at all, as for most federal claims: each defendant then owes the whole.
type liable struct {
	ref      dated.Ref
	rule     fault.Liability
	clauses  []fault.Clause
	recorded bool
	asked    bool // the law was asked
}

// liableOn is the rule on who owes jointly that governs a claim. The law is asked once for each claim of a matter.
func (w *work) liableOn(claim int) *liable {
	x := &w.liable[claim]
	if !x.asked {
		x.ref, x.rule, x.recorded = w.liabilityOf(claim)
		x.asked = true
		for i := range x.rule.Joint.Len() {
			clause, _ := x.rule.Joint.At(i)
			x.clauses = append(x.clauses, clause)
		}
	}
	return x
}

// liabilityOf is the rule on who owes jointly that governs a claim, and whether there is one. Where the date that selects its
// version is not known, it is the version of the nearest day that is.
func (w *work) liabilityOf(claim int) (dated.Ref, fault.Liability, bool) {
	history := w.laws[w.claims[claim].law].Liability().For(w.m.Claims[claim].Cause)
	ref, rule, found := history.Governing(w.datesOf(claim))
	if !found && history.Len() > 0 {
		return history.Governing(nearestDates(w.datesOf(claim)))
	}
	return ref, rule, found
}

// someSettlementReaches reports whether someone settled with a plaintiff of an award on one of its claims.
func (w *work) someSettlementReaches(c *cell) bool {
	return slices.ContainsFunc(w.m.Settled, func(s matter.Settlement) bool {
		return w.anyParty(c.plaintiffs, s.For) && w.anyClaim(c.claims, s.Claims)
	})
}

// owesWhole reports whether a defendant owes the whole of an award with the others, whatever the shares of the fault are:
// under one of the clauses that holds for any share and that what is found of the defendant does not keep from holding. Those
// who owe their shares added up owe the whole where they are all of them.
func (w *work) owesWhole(at, d int, clauses []fault.Clause, settled bool, cause string) bool {
	c := &w.run.cells[at]
	for i := range clauses {
		x := &clauses[i]
		if x.Over.Percent == 0 && x.Times == 0 && x.Applies(settled, false, c.kind, cause) && w.foundFor(x, d, c) &&
			(!x.Combined || !slices.ContainsFunc(w.debtors(at), func(e int) bool { return !w.foundFor(x, e, c) })) {
			return true
		}
	}
	return false
}

// needShares asks for the shares of the fault of those who owe an award.
func (w *work) needShares(at int, blocks bool, by matter.Asker) {
	c := &w.run.cells[at]
	w.need(matter.Need{Path: invalid.At("docket", c.event) + ".verdict.fault", Awards: []string{w.award(c).ID}, Blocks: blocks,
		Question: "What share of the fault was found of each of those at fault: the claimant, the defendants, those who settled and others?",
		Allowed:  []string{"a share in percent for each of those at fault, adding up to 100"}, Asked: []matter.Asker{by}})
}

// severalTakesNoCredit reports whether what was paid in settlement does not come off, as it comes off a joint debt, what a
// defendant owes that owes only its share, or whether the law was not found to say.
func (w *work) severalTakesNoCredit(claim int) bool {
	_, credit, err := w.laws[w.claims[claim].law].Credit().For(w.m.Claims[claim].Cause).Find(w.datesOf(claim))
	return err != nil || credit.Several != fault.SeveralDivided
}

// needsSharesToCredit asks for the shares of the fault where a sum paid comes off an award only if it is owed jointly, and
// without the shares nobody knows whether it is. It reports whether it asked.
func (w *work) needsSharesToCredit(x *release, at int) bool {
	open := w.run.cells[at].open
	if open.From == open.To || x.vicarious || x.credit.Several == fault.SeveralDivided || w.paid(x).Sign() == 0 {
		return false
	}
	decides := "whether the settlement " + invalid.Quote(w.m.Settled[x.settlement].ID) + " comes off what is owed"
	w.needShares(at, true, w.asker(x.rule, decides))
	return true
}

// openDebts lists the debtors of the awards of which no shares are recorded, and of the interest on them.
func (w *work) openDebts() {
	r := &w.run
	if len(r.openDebtors) == 0 {
		return
	}
	for i := range r.cells {
		c := &r.cells[i]
		open := r.cells[awardOf(c, i)].open
		if open.From == open.To || c.debts.From != c.debts.To || !c.amount.Known() || c.amount.Sign() == 0 {
			continue
		}
		from := len(r.debts)
		for _, x := range r.openDebtors[open.From:open.To] {
			d := Debt{party: x.party, rule: -1}
			if x.whole {
				d.dollars, d.adds, d.joint = c.amount, exact.Int(0), true
			}
			r.debts = append(r.debts, d)
		}
		c.debts = Span{from, len(r.debts)}
	}
}
