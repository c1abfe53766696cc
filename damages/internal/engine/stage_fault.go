package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
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
		if own := w.claimantFault(c, i); own.Sign() != 0 {
			w.reduceByFault(i, own)
		}
	}
}

// claimantFault is the share of the fault that counts against an award: of those it is for; and for an estate, for the
// beneficiaries of a death, and for losses that follow from another's injury, of the injured person.
func (w *work) claimantFault(c *cell, at int) exact.Num {
	own := exact.Int(0)
	for _, f := range w.fault[c.event] {
		switch {
		case f.party >= 0 && has(w.list(c.plaintiffs), f.party):
		case c.person >= 0 && w.persons.list[c.person] == f.name && w.derivative(c):
			w.note(Remark{Kind: CaveatImputed, Cell: at, Rule: -1})
		default:
			continue
		}
		own = own.Add(f.percent)
	}
	return own
}

// derivative reports whether everyone an award is for recovers through another.
func (w *work) derivative(c *cell) bool {
	for _, p := range w.list(c.plaintiffs) {
		if w.m.Parties[p].Capacity == matter.Direct {
			return false
		}
	}
	return true
}

// sharesOf adds up the shares of fault of some of those a verdict found at fault.
func (w *work) sharesOf(c *cell, counts func(party int, name string) bool) exact.Num {
	sum := exact.Int(0)
	for _, f := range w.fault[c.event] {
		if counts(f.party, f.name) {
			sum = sum.Add(f.percent)
		}
	}
	return sum
}

// opposed reports whether a party is on the side an award is against.
func (w *work) opposed(c *cell, p int) bool {
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

func (w *work) reduceByFault(at int, own exact.Num) {
	r := &w.run
	c := &r.cells[at]
	first := w.list(c.claims)[0]
	if c.law < 0 {
		w.errs.Add(w.awardPath(c)+".claims", "rests on claims under different laws, and fault of a plaintiff was found", "claims under one law, or awards divided by claim")
		return
	}
	ref, regime, ok := w.faultRule(at)
	if !ok || w.isOff(ref.ID(), at) {
		return
	}
	rule := w.use(c.law, ref, first)
	spared, ok := w.someFoundOfAll(regime.Spares, at)
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
	slight, err := w.recordedOn(fault.Slight, []int{at})
	if err != nil {
		w.errs.Merge("", err)
		return
	}
	if regime.Bar == fault.NotSlight && !slight.Answers() {
		w.needFinding(fault.Slight, []int{at}, w.asker(rule, "the claimant's fault bars the recovery unless it was slight"))
		return
	}
	kept, barred, err := w.compare(c, &regime, own, slight, at)
	if err != nil {
		w.errs.Merge(w.awardPath(c), err)
		return
	}
	if barred {
		kept = exact.Int(0)
	}
	w.leftOut(rule, first, []int{at}, len(r.entries))
	after := c.amount.Mul(kept)
	w.keep(at, kept)
	w.post(law.StageFault, EntryFault, at, -1, -1, rule, after, w.operand(own))
}

// lifted reports whether a finding lifts the bar.
func (w *work) lifted(topics immutable.List[finding.Topic], at int) bool {
	for _, t := range topics.All() {
		if s, err := w.statusOf(t, []int{at}); err == nil && s == finding.Established {
			return true
		}
	}
	return false
}

// compare asks the regime, with whom it compares the claimant. A comparison with each defendant alone bars only against
// those it bars against; it bars the award where it bars against all.
func (w *work) compare(c *cell, regime *fault.Rule, own exact.Num, slight finding.Status, at int) (kept exact.Num, barred bool, err error) {
	kept = exact.Int(1)
	if regime.Reduces == fault.InProportion {
		kept = exact.Int(100).Sub(own).Quo(exact.Int(100))
	}
	if regime.Bar == fault.Pure { // it compares nothing
		return kept, false, nil
	}
	claimant := own.Decimal()
	with := func(others exact.Num) (exact.Num, bool, error) {
		barred, err := regime.Bars(fault.Compared{Claimant: claimant, Others: others.Decimal()}, slight)
		return kept, barred, err
	}
	switch regime.Against {
	case fault.AgainstDefendants:
		return with(w.sharesOf(c, func(p int, name string) bool { return w.opposed(c, p) && !w.hasSettled(c, name) }))
	case fault.AgainstDefendantsAndSettled:
		return with(w.sharesOf(c, func(p int, name string) bool { return w.opposed(c, p) || w.hasSettled(c, name) }))
	case fault.AgainstEach:
		barred = true
		for _, d := range w.list(c.defendants) {
			alone := exact.Int(0)
			if own := w.shareNamed(c.event, w.m.Parties[d].ID); own >= 0 {
				alone = w.fault[c.event][own].percent
			}
			_, b, err := with(alone)
			if err != nil {
				return exact.Num{}, false, err
			}
			if b {
				if w.run.barred == nil {
					w.run.barred = map[against]bool{}
				}
				w.run.barred[against{at, d}] = true
				continue
			}
			barred = false
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
type against struct{ cell, party int }

func (w *work) isBarred(at, party int) bool {
	return w.run.barred[against{at, party}]
}

// statusOf is what was found about the parties and claims of some awards: as it is recorded, else as the record shows it.
func (w *work) statusOf(t finding.Topic, group []int) (finding.Status, error) {
	got, err := w.recordedOn(t, group)
	if err == nil && got == finding.Unspecified && len(group) > 0 {
		got = w.shown(t, group)
	}
	return got, err
}

// recordedOn reads a recorded finding about the parties and claims of some awards. Two that differ are a contradiction.
func (w *work) recordedOn(t finding.Topic, group []int) (finding.Status, error) {
	got := finding.Unspecified
	for i := range w.m.Findings {
		f := &w.m.Findings[i]
		if f.What != t || !w.concerns(f.About, f.Claims, group) {
			continue
		}
		if got != finding.Unspecified && got != f.Status {
			return got, invalid.New(invalid.At("findings", i), "contradicts another finding on "+invalid.Quote(string(t)), "one answer for the parties under one limit")
		}
		got = f.Status
	}
	return got, nil
}

// aboutParty reads a recorded finding about one defendant on the claims of an award.
func (w *work) aboutParty(t finding.Topic, party int, c *cell) finding.Status {
	for i := range w.m.Findings {
		f := &w.m.Findings[i]
		if f.What == t && covers(f.About, w.m.Parties[party].ID) && w.anyClaim(c.claims, f.Claims) && f.Status.Answers() {
			return f.Status
		}
	}
	return finding.Unspecified
}

func covers(list []string, id string) bool { return len(list) == 0 || slices.Contains(list, id) }
