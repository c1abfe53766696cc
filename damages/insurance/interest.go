package insurance

import (
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// interest has the policies pay the interest that they promise, beside their limits or within them.
func (d *division) interest() {
	for i := range d.items {
		if d.items[i].part == PartBefore {
			d.before(&d.items[i])
		}
	}
	for i := range d.items {
		if d.items[i].part == PartAfter {
			d.after(&d.items[i])
		}
	}
}

// ofPart is the item of a debt that is its award, or the interest before judgment on it; nil where there is none.
func (d *division) ofPart(debt int, part Part) *item {
	for i := range d.items {
		if d.items[i].debt == debt && d.items[i].part == part {
			return &d.items[i]
		}
	}
	return nil
}

// paidBy is what a policy pays of an item.
func (it *item) paidBy(at int) exact.Num {
	sum := exact.Int(0)
	if it != nil {
		for _, s := range it.pays {
			if s.policy == at {
				sum = sum.Add(s.dollars)
			}
		}
	}
	return sum
}

// portion has a policy pay the part of an item which its own payments are of what bears the interest. Parts of a cent are
// counted up over the policies, so that they pay no more than all of it.
func (d *division) portion(at int, it *item, paid, all exact.Num, before *exact.Num) {
	if paid.Sign() == 0 || all.Sign() == 0 {
		return
	}
	was := it.full.Mul(*before).Quo(all).Round(2)
	*before = before.Add(paid)
	now := it.full.Mul(*before).Quo(all).Round(2)
	d.give(at, it, exact.Min(now.Sub(was), it.left), BesideTheLimits)
}

// before has the policies pay interest before judgment.
func (d *division) before(it *item) {
	award := d.ofPart(it.debt, PartAward)
	counted := exact.Int(0)
	for _, at := range d.order {
		p, c := &d.record.Policies[at], &d.cover[at][it.debt]
		if !c.covered {
			continue
		}
		switch p.Interest.Before {
		case WholeJudgment:
			d.give(at, it, it.left, BesideTheLimits)
		case OwnPart:
			if award != nil {
				d.portion(at, it, award.paidBy(at), award.full, &counted)
			}
		case DutyUnspecified:
			d.errs.Add(invalid.At("policies", at)+".interest.before", "it is not recorded which interest before judgment the policy pays", dutiesInWords)
		case WithinLimits, NotPaid:
		}
	}
}

const dutiesInWords = "whole_judgment, own_part, within_limits, not_paid"

// after has the policies pay the interest of a stretch of days after judgment.
func (d *division) after(it *item) {
	o := &d.owed[it.debt]
	days := &o.After[it.stretch]
	open := func(at int) bool { // whether it still owed interest in these days
		t := d.record.Policies[at].Tender.On
		if !t.IsZero() && days.From.Before(t) && t.Before(days.Through) {
			d.errs.Add("owed", "the tender of policy "+d.record.Policies[at].ID+" falls within a stretch of interest on "+invalid.Quote(o.Award),
				"one stretch through "+t.String()+", and one from it")
		}
		return t.IsZero() || !t.Before(days.Through)
	}
	if at, found := d.wholly(o, it, open); found {
		if d.cover[at][it.debt].covered || d.reaches(at, o) {
			d.give(at, it, it.left, BesideTheLimits)
			return
		}
	}
	award, before := d.ofPart(it.debt, PartAward), d.ofPart(it.debt, PartBefore)
	all := exact.Int(0)
	for _, x := range []*item{award, before} {
		if x != nil {
			all = all.Add(x.full)
		}
	}
	counted := exact.Int(0)
	for _, at := range d.order {
		p, c := &d.record.Policies[at], &d.cover[at][it.debt]
		if !c.covered {
			continue
		}
		switch p.Interest.After {
		case OwnPart:
			if open(at) {
				d.portion(at, it, award.paidBy(at).Add(before.paidBy(at)), all, &counted)
			}
		case WithinLimits:
			d.roomFor(at, it)
		case DutyUnspecified:
			d.errs.Add(invalid.At("policies", at)+".interest.after", "it is not recorded which interest after judgment the policy pays", dutiesInWords)
		case WholeJudgment, NotPaid:
		}
	}
}

// wholly is the policy that pays the interest on the whole judgment against a debtor: one that promises it, pays a part of the
// judgment and has not tendered it.
func (d *division) wholly(o *Owed, it *item, open func(int) bool) (at int, found bool) {
	var all []int
	for _, k := range d.order {
		p := &d.record.Policies[k]
		if p.Interest.After == WholeJudgment && p.insures(o.Debtor) && d.paysFor(k, o.Debtor) && open(k) {
			all = append(all, k)
		}
	}
	if len(all) == 1 {
		return all[0], true
	}
	for _, k := range all {
		if d.record.Policies[k].ID == d.record.InterestBy {
			return k, true
		}
	}
	if len(all) > 1 {
		d.errs.Add("interest_by", "several policies promise the interest on the whole judgment against "+invalid.Quote(o.Debtor)+
			", and it is not recorded which pays it", "the ID of the policy that pays it")
	}
	return 0, false
}

// paysFor reports whether a policy pays some of what a debtor owes.
func (d *division) paysFor(at int, debtor string) bool {
	for i := range d.items {
		if d.items[i].part != PartAfter && d.owed[d.items[i].debt].Debtor == debtor && d.items[i].paidBy(at).Sign() > 0 {
			return true
		}
	}
	return false
}

// reaches reports whether a duty to pay the interest on the whole judgment reaches an award that the policy does not cover.
func (d *division) reaches(at int, o *Owed) bool {
	p := &d.record.Policies[at]
	if p.Interest.OnUncovered == TermUnspecified {
		d.errs.Add(invalid.At("policies", at)+".interest.on_uncovered", "it is not recorded whether the duty to pay interest on the whole judgment reaches that on "+
			invalid.Quote(o.Award)+", which the policy does not cover", "covered, excluded")
	}
	return p.Interest.OnUncovered == Covered
}

// roomFor has a policy pay interest after judgment as damages, as far as its limits go.
func (d *division) roomFor(at int, it *item) {
	p, s := &d.record.Policies[at], &d.state[at]
	place := d.place[it.debt]
	pays := it.left
	if room := p.room(s, place.Occurrence); room.Known() {
		pays = exact.Min(pays, room)
	}
	o := &d.owed[it.debt]
	if left, ok := p.person(s, place.Occurrence, place.Person); ok && !o.damage() {
		pays = exact.Min(pays, left)
		s.persons[[2]string{place.Occurrence, place.Person}] = left.Less(pays)
	}
	p.take(s, place.Occurrence, pays)
	if s.aggregate.Known() {
		s.aggregate = s.aggregate.Less(pays)
	}
	d.give(at, it, pays, WithinTheLimits)
}
