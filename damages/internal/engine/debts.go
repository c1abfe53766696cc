package engine

import (
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/matter"
)

// Debt is what one defendant owes of an award that was divided by fault, or of the interest on it.
type Debt struct {
	party    int
	rule     int       // in run.rules: the rule under which a share that cannot be collected was moved; -1 where none was
	dollars  exact.Num // what it owes
	adds     exact.Num // what it adds to what the claimant recovers: nothing that another adds already
	joint    bool      // it owes more than its share, with the others
	combined bool      // jointly, but only the shares of the defendants added up
	shared   bool      // another owes the same share, because one of the two answers for the other
	moved    bool      // it cannot be collected, and others owe it now
}

// credits reports whether a settlement comes off a debt: one that is owed jointly.
func (d *Debt) credits(combined bool) bool { return d.joint && (combined || !d.combined) }

// debtsOf goes through the debts of an award.
func (r *run) debtsOf(at int, visit func(*Debt)) {
	s := r.cells[at].debts
	for k := s.From; k < s.To; k++ {
		visit(&r.debts[k])
	}
}

// jointDebt is the greatest of the debts of an award that are owed jointly, zero where all are owed alone, and whether the
// award was divided. Debts of shares added up count where combined says so.
func (r *run) jointDebt(at int, combined bool) (most exact.Num, divided bool) {
	most = exact.Int(0)
	r.debtsOf(at, func(d *Debt) {
		divided = true
		if d.credits(combined) {
			most = exact.Max(most, d.dollars)
		}
	})
	return most, divided
}

// alone is what the debts of an award that are not owed jointly add to what the claimant recovers.
func (r *run) alone(at int, combined bool) exact.Num {
	sum := exact.Int(0)
	r.debtsOf(at, func(d *Debt) {
		if !d.credits(combined) {
			sum = sum.Add(d.adds)
		}
	})
	return sum
}

// allJoint reports whether every debt of an award above zero is owed jointly.
func (r *run) allJoint(at int) bool {
	all := true
	r.debtsOf(at, func(d *Debt) { all = all && (d.joint || d.dollars.Sign() == 0) })
	return all
}

// owesJointly reports whether some defendant owes an award jointly: one that was not divided, or a joint debtor of one
// that was.
func (r *run) owesJointly(at int) bool {
	divided, joint := false, false
	r.debtsOf(at, func(d *Debt) { divided, joint = true, joint || d.joint })
	return !divided || joint
}

// markShared marks the debts of those who owe a share for which another defendant of the award answers too.
func (w *work) markShared(at int) {
	w.run.debtsOf(at, func(d *Debt) {
		if len(w.m.Parties[d.party].AnswersFor) == 0 {
			return
		}
		w.run.debtsOf(at, func(o *Debt) {
			if o.party != d.party && slices.Contains(w.m.Parties[d.party].AnswersFor, w.m.Parties[o.party].ID) {
				d.shared, o.shared = true, true
			}
		})
	})
}

// follow keeps the debts of an award, and the award as it would stand without settlements, in step with its figure.
func (w *work) follow(at int, after exact.Num) {
	r := &w.run
	c := &r.cells[at]
	before := c.amount
	if !before.Known() || c.gross.Sign() == 0 {
		c.gross, c.taken = after, exact.Int(0)
	}
	if after.Known() && before.Known() && before.Sign() != 0 && after.Cmp(before) != 0 {
		w.keep(at, after.Quo(before))
	}
}

// keep leaves a part of an award as it would stand without settlements, and of what its debtors owe.
func (w *work) keep(at int, part exact.Num) {
	c := &w.run.cells[at]
	c.gross, c.taken = c.gross.Mul(part), c.taken.Mul(part)
	w.run.debtsOf(at, func(d *Debt) { d.dollars, d.adds = d.dollars.Mul(part), d.adds.Mul(part) })
}

// bearInterestAlike gives the interest on an award the debts of the award, each in its proportion.
func (w *work) bearInterestAlike(at int, sum exact.Num) {
	r := &w.run
	base := &r.cells[r.cells[at].base]
	if base.amount.Sign() == 0 {
		return
	}
	from := len(r.debts)
	part := sum.Quo(base.amount)
	for _, d := range r.debts[base.debts.From:base.debts.To] {
		d.dollars, d.adds = d.dollars.Mul(part), d.adds.Mul(part)
		r.debts = append(r.debts, d)
	}
	r.cells[at].debts = Span{from, len(r.debts)}
}

// limitDebts applies a limit per defendant to awards that were divided into several shares: to each defendant's share,
// where it owes no more than that. It returns the awards it did not reach.
func (w *work) limitDebts(s law.Stage, b bound, cells []int) []int {
	r := &w.run
	var rest []int
	var keys []groupKey // cell is the position of the debt
	of := map[int]int{} // the award of each debt
	for _, at := range cells {
		several := len(w.list(r.cells[at].defendants)) > 1 && !r.owesJointly(at)
		if !several {
			rest = append(rest, at)
			continue
		}
		k, ok := w.key(bound{unit: b.unit &^ limit.Defendant, event: b.event, act: b.act, rule: b.rule}, at)
		if !ok {
			continue
		}
		for i := r.cells[at].debts.From; i < r.cells[at].debts.To; i++ {
			of[i] = at
			k.defendant, k.cell = r.debts[i].party, i
			keys = append(keys, k)
		}
	}
	slices.SortFunc(keys, groupKey.compare)
	operands := map[int]Span{}
	limited := map[int]Debt{} // the debts as they are then
	var done []int
	for i := 0; i < len(keys); {
		first, from := keys[i], i
		sum := exact.Int(0)
		var group []int
		for ; i < len(keys) && keys[i].same(first); i++ {
			sum, group = sum.Add(r.debts[keys[i].cell].dollars), append(group, of[keys[i].cell])
		}
		v, known, limits, ops := w.evaluateOn(b, group, sum)
		if w.failed() {
			return nil
		}
		for _, k := range keys[from:i] {
			d, at := r.debts[k.cell], of[k.cell]
			operands[at] = ops
			if !has(done, at) {
				done = append(done, at)
			}
			switch {
			case !known:
				d.dollars, d.adds = exact.Num{}, exact.Num{}
			case limits && sum.Cmp(v) > 0:
				d.dollars, d.adds = d.dollars.Mul(v).Quo(sum), d.adds.Mul(v).Quo(sum)
			}
			limited[k.cell] = d
		}
	}
	for _, at := range done {
		total := exact.Int(0)
		own := r.cells[at].debts
		for i := own.From; i < own.To; i++ {
			total = total.Add(limited[i].adds)
		}
		w.postLimit(s, b, at, total, operands[at])
		for i := own.From; i < own.To; i++ {
			r.debts[i] = limited[i]
		}
		if !total.Known() {
			r.cells[at].gone = w.without()
		}
	}
	return rest
}

// settleDebts brings what the debtors of divided awards owe to the cent, and moves the shares that cannot be collected. Where
// nobody owes jointly, the debts add up to the award.
func (w *work) settleDebts() {
	r := &w.run
	for i := range r.cells {
		c := &r.cells[i]
		if c.debts.From == c.debts.To || !c.amount.Known() {
			continue
		}
		own := r.debts[c.debts.From:c.debts.To]
		r.parts = r.parts[:0]
		alone := true
		for k := range own {
			r.parts = append(r.parts, own[k].dollars)
			alone = alone && !own[k].joint && !own[k].shared
		}
		parts := r.parts
		if alone && exact.Sum(parts).Cmp(c.exactly) == 0 {
			parts = exact.Cents(c.amount, parts)
		}
		for k := range own {
			n := exact.Min(parts[k].Round(2), c.amount)
			if own[k].dollars.Cmp(c.exactly) == 0 {
				n = c.amount // all of it
			}
			own[k].dollars = n
		}
		w.reallocate(i, own)
	}
}

// reallocate moves the shares of debtors that were found unable to pay, as the law of the claim has it.
func (w *work) reallocate(at int, own []Debt) {
	c := &w.run.cells[at]
	cannot := false
	for k := range own {
		if own[k].joint || own[k].shared {
			return
		}
		cannot = cannot || w.cannotPay(own[k].party)
	}
	if !cannot || c.law < 0 {
		return
	}
	first := w.list(c.claims)[0]
	ref, rule, ok := ask(w, first, w.laws[c.law].Reallocation().For(w.m.Claims[first].Cause))
	if !ok || w.isOff(ref.ID(), at) || ref.Status() == dated.StruckDown {
		return
	}
	var parts []fault.Part
	var of []int // the debt of each part, -1 for the claimant
	for _, f := range w.fault[c.event] {
		p := fault.Part{ID: f.name, Percent: f.percent.Decimal(), Claimant: f.party >= 0 && has(w.list(c.plaintiffs), f.party)}
		k := slices.IndexFunc(own, func(d Debt) bool { return d.party == f.party })
		if k >= 0 {
			p.Dollars, p.Cannot = own[k].dollars.Decimal(), w.cannotPay(f.party)
		}
		if p.Claimant || k >= 0 {
			parts, of = append(parts, p), append(of, k)
		}
	}
	dollars, _, err := rule.Move(parts)
	if err != nil {
		w.errs.Merge(invalid.At("docket", c.event)+".verdict.fault", err)
		return
	}
	used := -1
	for i, k := range of {
		n, _ := exact.Money(dollars[i])
		if k < 0 || parts[i].Cannot || n.Cmp(own[k].dollars) == 0 {
			continue
		}
		if used < 0 {
			used = w.use(c.law, ref, first)
			w.leftOut(used, first, []int{at}, len(w.run.entries))
		}
		own[k].dollars, own[k].rule = n, used
	}
	for k := range own {
		if used >= 0 && w.cannotPay(own[k].party) {
			own[k].moved, own[k].rule = true, used
		}
	}
}

// cannotPay reports whether what a party owes was found uncollectible.
func (w *work) cannotPay(party int) bool {
	for i := range w.m.Findings {
		if f := &w.m.Findings[i]; f.What == matter.Uncollectible && f.Status == finding.Established && slices.Contains(f.About, w.m.Parties[party].ID) {
			return true
		}
	}
	return false
}
