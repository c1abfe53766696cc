package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/apportion"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
)

// share is one share of the fault that a verdict found, resolved.
type share struct {
	name    string
	party   int // -1 for someone who is no party
	percent exact.Num
}

// compileShares resolves the shares of fault of a verdict, which were checked.
func (w *work) compileShares(event int, shares []fault.Share) {
	for _, s := range shares {
		n, _ := exact.Money(s.Percent) // checked
		w.fault[event] = append(w.fault[event], share{s.Of, w.findParty(s.Of), n})
	}
	if len(shares) > many {
		index := make(map[string]int, len(shares))
		for k, s := range shares {
			index[s.Of] = k
		}
		w.bearers[event] = index
	}
}

// shareNamed is the place of the share of the fault that a verdict found of a name; -1 where it found none.
func (w *work) shareNamed(event int, name string) int {
	if index := w.bearers[event]; index != nil {
		if k, ok := index[name]; ok {
			return k
		}
		return -1
	}
	return slices.IndexFunc(w.fault[event], func(f share) bool { return f.name == name })
}

// borne appends to a list the places of the shares of the fault that are a defendant's own, or of someone for whom it
// answers, in the order of the verdict.
func (w *work) borne(out []int, event, d int) []int {
	p := &w.m.Parties[d]
	if k := w.shareNamed(event, p.ID); k >= 0 {
		out = append(out, k)
	}
	if len(p.AnswersFor) == 0 {
		return out
	}
	for _, name := range p.AnswersFor {
		if k := w.shareNamed(event, name); k >= 0 {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// borneRoom is room for the shares that a defendant usually bears.
type borneRoom [8]int

// bears adds up the shares of the fault that a defendant bears, and reports whether one was found.
func (w *work) bears(event, d int) (percent exact.Num, found bool) {
	var room borneRoom
	percent = exact.Int(0)
	for _, k := range w.borne(room[:0], event, d) {
		percent, found = percent.Add(w.fault[event][k].percent), true
	}
	return percent, found
}

// borneByAny marks in a list the shares of the fault for which some of the defendants answer. It returns the list, as long
// as that of the shares, and what they come to.
func (w *work) borneByAny(out []bool, event int, ds []int) (answered []bool, percent exact.Num) {
	out = zeroed(out, len(w.fault[event]))
	percent = exact.Int(0)
	var room borneRoom
	for _, d := range ds {
		for _, k := range w.borne(room[:0], event, d) {
			if !out[k] { // a share that two answer for counts once
				percent = percent.Add(w.fault[event][k].percent)
			}
			out[k] = true
		}
	}
	return out, percent
}

// shareRules divides awards among those found at fault: who owes jointly owes the whole, the others their shares; what
// nobody before the court owes is not recovered.
func (w *work) shareRules() {
	r := &w.run
	for i := range r.cells {
		c := &r.cells[i]
		if !c.amount.Known() || c.gross.Sign() == 0 || !compensatoryKind(c) || w.waits(i) {
			continue
		}
		at := i
		if len(w.fault[c.event]) > 0 {
			w.divideByFault(at)
		} else {
			w.leaveOpen(at)
		}
	}
}

// divideByFault divides one award among its defendants by the shares of fault found.
func (w *work) divideByFault(at int) {
	r := &w.run
	c := &r.cells[at]
	own := w.claimantFault(c, at)
	ds := w.list(c.defendants)
	var theirs exact.Num
	r.answered, theirs = w.borneByAny(r.answered, c.event, ds)
	answered := r.answered
	named := slices.Contains(answered, true)
	sole := len(ds) == 1 && theirs.Add(own).Cmp(exact.Int(100)) == 0
	if sole && len(w.m.Settled) == 0 {
		return // there is nothing to divide
	}
	if !named && w.someDefendantNamed(c) { // the shares were found for other awards
		w.leaveOpen(at)
		return
	}
	if c.law < 0 {
		if !sole {
			w.errs.Add(w.awardPath(c)+".claims", "rests on claims under different laws, and fault of several was found",
				"claims under one law, or awards divided by claim")
		}
		return
	}
	first := w.list(c.claims)[0]
	cause := w.m.Claims[first].Cause
	liability := w.laws[c.law].Liability().For(cause)
	if sole {
		if _, _, found := liability.Governing(w.datesOf(first)); !found {
			return // whatever the law, one defendant who bears all of the fault owes all of the award
		}
	}
	ref, rule, ok := ask(w, first, liability)
	if !ok || w.isOff(ref.ID(), at) {
		return
	}
	if !sole && w.meantUnanswered(at, first, ref) {
		return
	}
	if !sole && !w.alikeLiable(c, ref, &rule) {
		w.errs.Add(w.awardPath(c)+".claims", "rests on claims with different rules on who owes jointly, and fault of several was found",
			"claims under one rule, or awards divided by claim")
		return
	}
	used := w.use(c.law, ref, first)
	w.leftOut(used, first, []int{at}, len(r.entries))
	settled := w.gatherClauses(ref, &rule, at)
	if settled && len(ds) > 1 && r.endsOnSettlement(c.kind) {
		w.errs.Add(w.awardPath(c)+".against",
			"several defendants are left after a settlement, and whether they owe it jointly was not found in the law of "+w.codes[c.law],
			"awards divided by defendant")
		return
	}
	counted := exact.Int(100).Sub(own)
	switch rule.Among {
	case fault.Parties:
		counted = w.countedShares(c, answered, func(f share) bool { return w.opposed(c, f.party) && !w.hasSettled(c, f.name) })
	case fault.PartiesAndSettled:
		counted = w.countedShares(c, answered, func(f share) bool { return w.opposed(c, f.party) || w.hasSettled(c, f.name) })
	case fault.Everyone:
	}
	full := c.gross
	if rule.OfJudgment {
		full = c.amount
	}
	from := len(r.debts)
	r.taken = zeroed(r.taken, len(w.fault[c.event]))
	taken := r.taken
	sum := exact.Int(0)
	div := division{rule: &rule, used: used, cause: cause, counted: counted, full: full, faulted: own.Sign() > 0, settled: settled}
	r.applyClauses(func(x *fault.Clause) bool { return x.Applies(settled, div.faulted, c.kind, cause) })
	for _, d := range ds {
		if w.isBarred(at, d) || w.isReleased(at, d) {
			continue
		}
		x, ok := w.debtOf(at, d, &div)
		if !ok {
			r.debts = r.debts[:from]
			return
		}
		if !x.joint { // a share that two answer for is owed once
			x.adds = exact.Int(0)
			var room borneRoom
			for _, k := range w.borne(room[:0], c.event, d) {
				f := w.fault[c.event][k]
				if f.percent.Sign() == 0 {
					continue
				}
				if taken[k] {
					x.shared = true
					continue
				}
				taken[k] = true
				x.adds = x.adds.Add(full.Mul(f.percent).Quo(counted))
			}
		}
		sum = sum.Add(x.adds)
		r.debts = append(r.debts, x)
	}
	c.debts = Span{from, len(r.debts)}
	w.markShared(at)
	w.recovered(at, &rule, used, full, exact.Min(full, sum), sole)
}

// gatherClauses lists the clauses of a rule on who owes jointly, which an award meets. It reports whether someone at fault
// has settled, where a clause turns on that.
func (w *work) gatherClauses(ref dated.Ref, rule *fault.Liability, at int) (settled bool) {
	r := &w.run
	r.listClauses(ref, rule)
	asks := false
	for i := range r.clauses {
		w.meet(r.clauses[i].Heads, at)
		asks = asks || r.clauses[i].Unsettled
	}
	return asks && w.someoneSettled(&r.cells[at])
}

// listClauses lists the clauses of a rule on who owes jointly, if they are not those listed last.
func (r *run) listClauses(ref dated.Ref, rule *fault.Liability) {
	if r.listed == ref {
		return
	}
	r.listed, r.clauses = ref, r.clauses[:0]
	for i := range rule.Joint.Len() {
		x, _ := rule.Joint.At(i)
		r.clauses = append(r.clauses, x)
	}
}

// applyClauses lists the places of the clauses that apply to the award at hand.
func (r *run) applyClauses(applies func(*fault.Clause) bool) {
	r.applying = r.applying[:0]
	for i := range r.clauses {
		if applies(&r.clauses[i]) {
			r.applying = append(r.applying, i)
		}
	}
}

// endsOnSettlement reports whether one of the clauses has defendants owe an award jointly only as long as nobody at fault
// has settled.
func (r *run) endsOnSettlement(kind head.Kind) bool {
	for i := range r.clauses {
		if x := &r.clauses[i]; x.Unsettled && (x.Heads.IsEmpty() || x.Heads.Has(kind)) {
			return true
		}
	}
	return false
}

// division is an award being divided among its defendants.
type division struct {
	rule          *fault.Liability
	used          int // its position in run.rules
	cause         string
	counted, full exact.Num // the shares among which it is divided, and the sum of which they are shares
	faulted       bool      // the claimant bears some of the fault
	settled       bool      // someone at fault has settled, where the rule turns on that
}

// dividing is room for what the division of an award looks at: by share of the fault, whether its defendants answer for
// it, whether one of them owes it already, and whether those answer for it who owe their shares added up; and who these are.
type dividing struct {
	answered, taken, combined []bool
	jointly                   []int
	clauses                   []fault.Clause // of the rule listed, on who owes jointly
	listed                    dated.Ref
	applying                  []int // the places of those clauses that apply to the award
}

// debtOf is what one defendant owes of an award.
func (w *work) debtOf(at, d int, x *division) (Debt, bool) {
	c := &w.run.cells[at]
	percent, found := w.bears(c.event, d)
	if !found {
		if !x.rule.Whole(c.kind, x.cause, x.faulted) {
			w.needAt(invalid.At("docket", c.event)+".verdict.fault", "What share of the fault was found of "+invalid.Quote(w.m.Parties[d].ID)+"?",
				[]string{"a share in percent for each of those at fault, adding up to 100"}, []int{at}, w.asker(x.used, "what each defendant owes"))
		}
		return Debt{}, false
	}
	owes, err := w.owes(c, d, percent, x)
	if err != nil {
		w.errs.Merge(invalid.At("docket", c.event)+".verdict.fault", err)
		return Debt{}, false
	}
	if w.listing && !owes.Joint {
		w.askJoint(at, d, percent, x)
	}
	return Debt{party: d, dollars: x.full.Mul(owes.Part), adds: x.full.Mul(owes.Own), joint: owes.Joint, combined: owes.Combined, rule: -1}, true
}

// owes is the part of an award that a defendant owes that bears a percentage of the fault: [fault.Liability.Owes] in exact
// numbers.
func (w *work) owes(c *cell, d int, percent exact.Num, x *division) (apportion.Debt, error) {
	share, err := apportion.Several(percent, x.counted)
	owes := share
	for _, i := range w.run.applying {
		clause := &w.run.clauses[i]
		switch {
		case err != nil || percent.Sign() == 0 || !w.holds(clause, c, d, percent):
		case clause.Combined:
			owes, err = owes.Together(share, percent, w.together(clause, c), x.counted)
		default:
			owes = owes.Jointly(share, clause.Times)
		}
	}
	return owes, err
}

// holds reports whether a clause that applies to an award holds for a defendant that bears a percentage of the fault.
func (w *work) holds(clause *fault.Clause, c *cell, d int, percent exact.Num) bool {
	return clause.Over.Reached(percent.Cmp(exact.Int(clause.Over.Percent))) && w.foundFor(clause, d, c)
}

// foundFor reports whether what a clause asks was found of a defendant, if it asks anything.
func (w *work) foundFor(clause *fault.Clause, d int, c *cell) bool {
	return clause.Finding == "" || w.aboutParty(clause.Finding, d, c) == finding.Established
}

// together adds up the shares of the defendants of an award for whom a clause holds.
func (w *work) together(clause *fault.Clause, c *cell) exact.Num {
	r := &w.run
	r.jointly = r.jointly[:0]
	for _, e := range w.list(c.defendants) {
		if percent, _ := w.bears(c.event, e); w.holds(clause, c, e, percent) {
			r.jointly = append(r.jointly, e)
		}
	}
	var sum exact.Num
	r.combined, sum = w.borneByAny(r.combined, c.event, r.jointly)
	return sum
}

// askJoint lists the findings that nobody recorded and under which a defendant that owes its share would owe jointly. They
// are not presumed, and do not stand in the way of a judgment.
func (w *work) askJoint(at, d int, percent exact.Num, x *division) {
	c := &w.run.cells[at]
	debtor := fault.Debtor{Percent: percent.Decimal(), Settled: x.settled, Findings: func(finding.Topic) finding.Status { return finding.Established }}
	for _, clause := range x.rule.Joint.All() {
		if clause.Finding == "" || w.aboutParty(clause.Finding, d, c).Answers() || !clause.Holds(debtor, x.faulted, c.kind, x.cause) {
			continue
		}
		n := w.findingNeed(clause.Finding, []int{at}, w.asker(x.used, "where it is established, the defendant owes jointly; otherwise it owes its share"))
		n.About, n.Blocks = []string{w.m.Parties[d].ID}, false
		w.need(n)
	}
}

// recovered posts what the claimant recovers of an award that was divided: at most the whole, less what settlements took
// off what is owed jointly before the award was divided.
func (w *work) recovered(at int, rule *fault.Liability, used int, full, owed exact.Num, sole bool) {
	r := &w.run
	c := &r.cells[at]
	after := owed
	if !rule.OfJudgment && c.taken.Sign() > 0 {
		joint, _ := r.jointDebt(at, true)
		if joint.Sign() > 0 {
			r.debtsOf(at, func(d *Debt) {
				if d.joint {
					d.dollars = exact.Max(d.dollars.Sub(c.taken), exact.Int(0))
				}
			})
			after = exact.Max(r.alone(at, true), owed.Sub(c.taken))
		} else if c.paid && w.severalCredited(at) {
			kept := exact.Max(full.Sub(c.taken), exact.Int(0)).Quo(full)
			r.debtsOf(at, func(d *Debt) { d.dollars, d.adds = d.dollars.Mul(kept), d.adds.Mul(kept) })
			after = owed.Mul(kept)
		}
	}
	if sole && after.Cmp(c.amount) == 0 {
		return // one defendant owes all of it
	}
	part := exact.Int(0)
	if full.Sign() > 0 {
		part = owed.Quo(full)
	}
	w.post(law.StageShares, EntryShare, at, -1, -1, used, after, w.operand(part))
}

// severalCredited reports whether a sum paid in settlement that came off an award before it was divided takes something off
// shares that are owed alone. Where the law was not found to say, it asks.
func (w *work) severalCredited(at int) bool {
	c := &w.run.cells[at]
	first := w.list(c.claims)[0]
	ref, credit, err := w.laws[c.law].Credit().For(w.m.Claims[first].Cause).Find(w.datesOf(first))
	if err != nil || credit.Several != fault.SeveralUnsettled {
		return err == nil && credit.Several == fault.SeveralDivided
	}
	st, err := w.statusOf(matter.SeveralCredit, []int{at})
	switch {
	case err != nil:
		w.errs.Merge("", err)
	case !st.Answers():
		w.needFinding(matter.SeveralCredit, []int{at}, w.asker(w.use(c.law, ref, first), "whether the settlement reduces what a defendant owes that owes only its share"))
	}
	return st == finding.Established
}

// alikeLiable reports whether a rule on who owes jointly says the same for all claims that an award rests on.
func (w *work) alikeLiable(c *cell, ref dated.Ref, rule *fault.Liability) bool {
	claims := w.list(c.claims)
	first := w.m.Claims[claims[0]].Cause
	for _, k := range claims[1:] {
		cause := w.m.Claims[k].Cause
		if other, _, _ := w.laws[c.law].Liability().For(cause).Find(w.datesOf(k)); other != ref {
			return false
		}
		for _, x := range rule.Joint.All() {
			if x.Reaches(cause) != x.Reaches(first) {
				return false
			}
		}
	}
	return true
}

// someoneSettled reports whether someone at fault was released by a settlement with those an award is for.
func (w *work) someoneSettled(c *cell) bool {
	return slices.ContainsFunc(w.fault[c.event], func(f share) bool { return w.hasSettled(c, f.name) })
}

// countedShares adds up the shares among which an award is divided: those that count, and those that its defendants answer
// for.
func (w *work) countedShares(c *cell, answered []bool, counts func(share) bool) exact.Num {
	sum := exact.Int(0)
	for k, f := range w.fault[c.event] {
		if answered[k] || counts(f) {
			sum = sum.Add(f.percent)
		}
	}
	return sum
}

// someDefendantNamed reports whether fault was found of someone on the side that an award is against.
func (w *work) someDefendantNamed(c *cell) bool {
	return slices.ContainsFunc(w.fault[c.event], func(f share) bool { return w.opposed(c, f.party) })
}
