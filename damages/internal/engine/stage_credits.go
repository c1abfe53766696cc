package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
)

// release is one settlement against the awards it reaches, under the law's rule on credits.
type release struct {
	settlement int
	cells      []int
	claim      int // whose law is asked
	rule       int // in run.rules
	credit     *fault.Credit
	method     fault.Method // the rule's, or another where a defendant only answers for the person released
	vicarious  bool
	sum        exact.Num   // what counts as paid, once that was asked: see [work.paid]
	off        []exact.Num // by cell: what it takes off
	supposed   bool        // nobody found whether it was made in good faith, which the credit supposes
	why        NoCredit    // why it takes nothing off, where that is known before it is tried
}

// NoCredit says why a settlement takes nothing off.
type NoCredit uint8

const (
	Credited         NoCredit = iota
	ByLaw                     // the law gives no credit
	SeveralShare              // what is owed is a share that leaves the settling person's out
	NoShareFound              // no share of fault was found of those released
	BelowDamages              // the claimant gets less than the damages found in all
	NotLiable                 // those released were found not liable
	OtherHeads                // the credit is for other heads of damage
	OtherCauses               // the credit does not reach the claim's cause of action
	CountedBefore             // an earlier settlement took the same share
	NothingIsOwed             // the award stands at zero
	ShareGoesAlready          // those who owe jointly owe their own shares added up
	NothingPaid               // nothing was paid
)

// creditRules takes off what others paid: settlements, then benefits from collateral sources.
func (w *work) creditRules() {
	w.settlements()
	for i := range w.m.Benefits {
		w.benefit(i, false)
	}
}

// settlements credits what was paid in settlement. Those that the law sets against damages and interest together wait until
// interest before judgment is added.
func (w *work) settlements() {
	var all []release
	for k := range w.m.Settled {
		noted := len(w.run.rules)
		x, ok := w.reach(k)
		switch {
		case !ok:
		case w.takesInterest(&x):
			w.run.rules = w.run.rules[:noted] // the rule is noted when it is applied, after that on interest
			w.run.waiting = append(w.run.waiting, x.settlement)
		default:
			all = append(all, x)
		}
	}
	w.creditTogether(all)
}

// settlementsAfterInterest credits the settlements that wait for interest before judgment.
func (w *work) settlementsAfterInterest() {
	var all []release
	for _, k := range w.run.waiting {
		if x, ok := w.reach(k); ok {
			all = append(all, x)
		}
	}
	w.creditTogether(all)
}

// creditTogether credits settlements, all those under one rule together, so that their order changes no figure.
func (w *work) creditTogether(all []release) {
	for len(all) > 0 {
		rule := all[0].rule
		if !slices.ContainsFunc(all, func(x release) bool { return x.rule != rule }) {
			w.credit(all)
			return
		}
		var same, rest []release
		for _, x := range all {
			if x.rule == rule {
				same = append(same, x)
			} else {
				rest = append(rest, x)
			}
		}
		w.credit(same)
		all = rest
	}
}

// takesInterest reports whether the law adds interest before judgment and then takes the settlement off the sum. Where it
// does, the interest on the awards is among those that the settlement reaches.
func (w *work) takesInterest(x *release) bool {
	return x.credit.Interest == fault.InterestFirst && x.method == fault.ProTanto
}

// reach finds the awards that a settlement reaches, and the law's rule on its credit.
func (w *work) reach(k int) (release, bool) {
	r := &w.run
	s := &w.m.Settled[k]
	x := release{settlement: k, claim: -1}
	law0, zero := -1, -1
	for i := range r.cells {
		c := &r.cells[i]
		if !c.amount.Known() || !compensatoryKind(c) || w.waits(i) || !w.anyParty(c.plaintiffs, s.For) || !w.anyClaim(c.claims, s.Claims) {
			continue
		}
		if c.amount.Sign() == 0 && c.gross.Sign() == 0 {
			zero = i
			continue
		}
		if c.law < 0 || law0 >= 0 && c.law != law0 {
			w.errs.Add(invalid.At("settled", k)+".claims", "reaches awards under different laws", "the claims it released, or a settlement for each")
			return x, false
		}
		law0 = c.law
		if x.claim < 0 {
			x.claim = w.list(c.claims)[0]
		}
		if w.stillOwes(k, i) {
			return x, false
		}
		if x.cells == nil {
			x.cells = make([]int, 0, len(r.cells)-i)
		}
		x.cells = append(x.cells, i)
	}
	if len(x.cells) == 0 {
		w.notCredited(k, zero, -1, NothingIsOwed)
		return x, false
	}
	ref, rule, ok := ask(w, x.claim, w.laws[law0].Credit().For(w.m.Claims[x.claim].Cause))
	if !ok || ref.Status() == dated.StruckDown {
		return x, false
	}
	for _, at := range x.cells {
		for _, k := range w.list(r.cells[at].claims) {
			if k == x.claim {
				continue
			}
			if other, _, _ := w.laws[law0].Credit().For(w.m.Claims[k].Cause).Find(w.datesOf(k)); other != ref {
				w.errs.Add(invalid.At("settled", x.settlement)+".claims", "reaches awards on claims with different rules on what a settlement takes off",
					"the claims it released, or a settlement for each")
				return x, false
			}
		}
	}
	first := x.cells[0]
	x.cells = keep(x.cells, func(at int) bool { return !w.isOff(ref.ID(), at) })
	if len(x.cells) == 0 {
		return x, false
	}
	x.credit, x.rule = &rule, w.use(law0, ref, x.claim)
	w.leftOut(x.rule, x.claim, x.cells, len(r.entries))
	x.method = rule.Method
	x.cells = keep(x.cells, func(at int) bool { return rule.Heads.IsEmpty() || w.takes(rule.Heads, at) })
	if len(x.cells) == 0 {
		w.notCredited(k, first, x.rule, OtherHeads)
		return x, false
	}
	x.cells = keep(x.cells, func(at int) bool { return w.creditable(&rule, &r.cells[at]) })
	if len(x.cells) == 0 {
		w.notCredited(k, first, x.rule, OtherCauses)
		return x, false
	}
	if !w.answerable(&x) {
		return x, false
	}
	if w.takesInterest(&x) { // the interest on the awards is part of the sum that the settlement comes off
		for i := range r.cells {
			if c := &r.cells[i]; c.interest >= 0 && c.amount.Known() && has(x.cells, c.base) {
				x.cells = append(x.cells, i)
			}
		}
	}
	return x, true
}

// stillOwes refuses a settlement that released a defendant against whom an award that it reaches still stands: whoever was
// released owes nothing more. Of an award on several claims, some of which were not released, it still owes.
func (w *work) stillOwes(k, at int) bool {
	by := w.m.Settled[k].By
	for _, claim := range w.list(w.run.cells[at].claims) {
		if !covers(w.m.Settled[k].Claims, w.m.Claims[claim].ID) {
			return false
		}
	}
	for _, d := range w.debtors(at) {
		if i := slices.Index(by, w.m.Parties[d].ID); i >= 0 {
			w.errs.Add(invalid.At(invalid.At("settled", k)+".by", i),
				invalid.Quote(by[i])+" was released, and the award "+invalid.Quote(w.award(&w.run.cells[at]).ID)+" still stands against it",
				"someone whom the award does not stand against: leave a person released out of its \"against\", or strike the award against that person by an order")
			return true
		}
	}
	return false
}

// answerable settles by which method a settlement is credited where some defendant only answers for the person released:
// as an employer does, or a principal or an owner.
func (w *work) answerable(x *release) bool {
	s := &w.m.Settled[x.settlement]
	for _, at := range x.cells {
		for _, d := range w.list(w.run.cells[at].defendants) {
			x.vicarious = x.vicarious || anyOf(w.m.Parties[d].AnswersFor, s.By)
		}
	}
	switch {
	case !x.vicarious:
	case x.credit.Vicarious != fault.MethodUnspecified:
		x.method = x.credit.Vicarious
	case x.method != fault.ProTanto:
		w.errs.Add(invalid.At("settled", x.settlement),
			"a defendant only answers for the person released, and what the release takes off then was not found in the law of "+w.codes[w.claims[x.claim].law],
			"an order that credits the settlement")
		return false
	}
	return true
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

// notCredited writes the line of a settlement that takes nothing off an award, with the reason.
func (w *work) notCredited(k, at, rule int, why NoCredit) {
	if at < 0 {
		return
	}
	w.post(law.StageCredits, EntrySettlement, at, -1, k, rule, w.run.cells[at].amount, w.operand(exact.Int(0)))
	w.run.entries[len(w.run.entries)-1].Reason = why
}

// credit credits settlements under one rule together.
func (w *work) credit(list []release) {
	rule := list[0].credit
	if rule.Method == fault.NoCredit && !list[0].vicarious {
		for i := range list {
			w.uncreditedByLaw(&list[i])
		}
		return
	}
	var shares, sums []*release
	for i := range list {
		x := &list[i]
		x.off = make([]exact.Num, len(x.cells))
		for k := range x.off {
			x.off[k] = exact.Int(0)
		}
		if !w.goodFaith(x) || w.toInterestByDay(x) {
			return
		}
		if rule.LiableOnly && w.foundLiable(x) == finding.NotEstablished {
			w.notCredited(x.settlement, x.cells[0], x.rule, NotLiable)
			continue
		}
		byShare, ok := w.measure(x)
		switch {
		case !ok:
			return
		case byShare:
			shares = append(shares, x)
		default:
			sums = append(sums, x)
		}
	}
	sums = append(sums, w.takeShares(rule, shares)...)
	w.takeSums(rule, sums)
}

// uncreditedByLaw writes the line of a settlement for which the law gives no credit, because each defendant owes its own share. The
// library does not know what it takes off a debt that is joint all the same.
func (w *work) uncreditedByLaw(x *release) {
	for _, at := range x.cells {
		if joint, _ := w.run.jointDebt(at, true); joint.Sign() > 0 {
			w.errs.Add(invalid.At("settled", x.settlement), "the award "+invalid.Quote(w.award(&w.run.cells[at]).ID)+
				" is owed jointly, and what a settlement takes off a joint debt was not found in the law of "+w.codes[w.claims[x.claim].law],
				"an order that credits the settlement")
			return
		}
	}
	w.notCredited(x.settlement, x.cells[0], x.rule, ByLaw)
}

// measure says whether a settlement is credited by the share of fault of those released, or by what was paid.
func (w *work) measure(x *release) (byShare, ok bool) {
	s := &w.m.Settled[x.settlement]
	switch x.method {
	case fault.Proportionate, fault.GreatestOf:
		return true, true
	case fault.PerCapita:
		return w.foundLiable(x) == finding.Established, true
	case fault.Elected:
		st, err := w.statusOf(matter.ElectedShare, x.cells)
		switch {
		case err != nil:
			w.errs.Merge("", err)
			return false, false
		case st.Answers():
			return st == finding.Established, true
		case x.credit.PaidByChoice:
			return false, true
		}
		w.needFinding(matter.ElectedShare, x.cells, w.asker(x.rule, "whether the sum paid or the share of the person released comes off"))
		return false, false
	case fault.ByRelease:
		release := s.Release
		if release == fault.ReleaseUnrecorded {
			release = x.credit.Unrecorded
		}
		if release == fault.ReleaseUnrecorded && w.anyRoom(x) {
			w.needAt(invalid.At("settled", x.settlement)+".release", "Does the release take off the share of the person released, or only the sum paid?", fault.Releases(), x.cells,
				w.asker(x.rule, "whether the sum paid or the share of the person released comes off"))
			return false, false
		}
		if release == fault.ReleaseOfShare && x.credit.EqualShares && !w.foundLiable(x).Answers() {
			w.needAt(invalid.At("settled", x.settlement)+".liable", "Was the person released adjudged, or does that person concede, to be liable with the defendants?",
				[]string{finding.Established.String(), finding.NotEstablished.String()}, x.cells, w.asker(x.rule, "whether an equal part comes off"))
			return false, false
		}
		return release != fault.ReleaseOfSum, true
	case fault.ProTanto, fault.NoCredit, fault.MethodUnspecified:
	}
	return false, true
}

// anyRoom reports whether some award that a settlement reaches is owed jointly.
func (w *work) anyRoom(x *release) bool {
	return slices.ContainsFunc(x.cells, func(at int) bool {
		joint, divided := w.run.jointDebt(at, x.credit.Combined)
		return !divided || joint.Sign() > 0
	})
}

// goodFaith says where a credit supposes a finding that the settlement was made in good faith. One that was found not to be
// is refused: what the law does then is not recorded.
func (w *work) goodFaith(x *release) bool {
	if !x.credit.GoodFaith {
		return true
	}
	for i := range w.m.Findings {
		f := &w.m.Findings[i]
		if f.What != matter.GoodFaith || len(f.About) > 0 && !anyOf(f.About, w.m.Settled[x.settlement].By) {
			continue
		}
		switch f.Status {
		case finding.Established:
			return true
		case finding.NotEstablished:
			w.errs.Add(invalid.At("settled", x.settlement),
				"the settlement was found not to be in good faith, and what it takes off then was not found in the law of "+
					w.codes[w.claims[x.claim].law], "an order that credits the settlement")
			return false
		case finding.Unspecified, finding.Mixed, finding.NotReached, finding.Unknown:
		}
	}
	x.supposed = true
	return true
}

// toInterestByDay refuses a settlement that the law sets against the interest accrued by its day, where an award it reaches
// bears interest.
func (w *work) toInterestByDay(x *release) bool {
	if x.credit.Interest != fault.InterestByDay {
		return false
	}
	for i := range w.run.cells {
		if c := &w.run.cells[i]; c.interest >= 0 && has(x.cells, c.base) {
			w.errs.Add(invalid.At("settled", x.settlement), "the law of "+w.codes[c.law]+
				" sets a settlement first against the interest accrued by its day, which the library does not compute", "an order that credits the settlement")
			return true
		}
	}
	return false
}

func anyOf(a, b []string) bool {
	for _, x := range a {
		if slices.Contains(b, x) {
			return true
		}
	}
	return false
}

// alike groups settlements that reach the same awards.
func alike(list []*release) [][]*release {
	var out [][]*release
next:
	for _, x := range list {
		for i := range out {
			if slices.Equal(out[i][0].cells, x.cells) {
				out[i] = append(out[i], x)
				continue next
			}
		}
		out = append(out, []*release{x})
	}
	return out
}

// takeOff posts what a settlement takes off each award. Where it takes nothing off any, one line says why.
func (w *work) takeOff(x *release) {
	some := false
	for i, at := range x.cells {
		if x.off[i].Sign() == 0 {
			continue
		}
		before := w.run.cells[at].amount
		after := w.lower(x, at, x.off[i])
		if after.Cmp(before) == 0 {
			continue
		}
		some = true
		w.post(law.StageCredits, EntrySettlement, at, -1, x.settlement, x.rule, after, w.operand(x.off[i]))
	}
	switch {
	case !some:
		w.notCredited(x.settlement, x.cells[0], x.rule, w.whyNot(x))
	case x.supposed:
		w.note(Remark{Kind: CaveatGoodFaith, Cell: x.cells[0], Rule: -1})
	}
}

// whyNot says why a settlement took nothing off the awards it reaches.
func (w *work) whyNot(x *release) NoCredit {
	r := &w.run
	owed, joint, combined, undivided := false, false, false, false
	for _, at := range x.cells {
		owed = owed || r.cells[at].amount.Sign() > 0
		full, divided := r.jointDebt(at, x.credit.Combined)
		any, _ := r.jointDebt(at, true)
		joint, combined, undivided = joint || full.Sign() > 0, combined || any.Sign() > 0, undivided || !divided
	}
	switch {
	case !owed:
		return NothingIsOwed
	case x.why != Credited:
		return x.why
	case joint || undivided:
		return NothingPaid
	case combined:
		return ShareGoesAlready
	}
	return SeveralShare
}

// lower takes a credit off the debts of an award and returns what the award is then. A credit comes off what is owed
// jointly; what several defendants owe alone stays owed.
func (w *work) lower(x *release, at int, off exact.Num) exact.Num {
	r := &w.run
	c := &r.cells[at]
	zero := exact.Int(0)
	c.taken = c.taken.Add(off)
	joint, divided := r.jointDebt(at, x.credit.Combined)
	alone := r.alone(at, x.credit.Combined)
	switch {
	case x.vicarious && divided:
		r.debtsOf(at, func(d *Debt) {
			if anyOf(w.m.Parties[d.party].AnswersFor, w.m.Settled[x.settlement].By) {
				d.dollars, d.adds = exact.Max(d.dollars.Sub(off), zero), exact.Max(d.adds.Sub(off), zero)
			}
		})
		return exact.Max(c.amount.Sub(off), zero)
	case !divided:
		return exact.Max(c.amount.Sub(off), zero)
	case joint.Sign() > 0:
		kept := exact.Int(1)
		if c.several == fault.SeveralDivided { // each share falls as the whole does
			kept = exact.Max(c.amount.Sub(off), zero).Quo(c.amount)
		}
		r.debtsOf(at, func(d *Debt) {
			if d.credits(x.credit.Combined) {
				d.dollars = exact.Max(d.dollars.Sub(off), zero)
			} else {
				d.dollars, d.adds = d.dollars.Mul(kept), d.adds.Mul(kept)
			}
		})
		return exact.Max(alone.Mul(kept), c.amount.Sub(off))
	case c.several == fault.SeveralBounded:
		left := exact.Max(c.gross.Sub(c.taken), zero)
		r.debtsOf(at, func(d *Debt) { d.dollars, d.adds = exact.Min(d.dollars, left), exact.Min(d.adds, left) })
		return exact.Min(c.amount, left)
	}
	if alone.Sign() == 0 { // nobody owes anything more, so that nothing is left but what this takes off
		return exact.Max(c.amount.Sub(off), zero)
	}
	sum := zero
	r.debtsOf(at, func(d *Debt) {
		part := off.Mul(d.adds).Quo(alone)
		d.dollars, d.adds = exact.Max(d.dollars.Sub(part), zero), exact.Max(d.adds.Sub(part), zero)
		sum = sum.Add(d.adds)
	})
	return sum
}
