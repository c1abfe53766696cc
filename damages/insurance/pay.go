package insurance

import (
	"slices"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// pay has a policy pay what it covers, occurrence by occurrence.
func (d *division) pay(at int) {
	var done []string
	for i := range d.items {
		it := &d.items[i]
		c := &d.cover[at][it.debt]
		if it.part == PartAward && c.covered && c.beside && it.left.Sign() > 0 {
			d.give(at, it, it.left, BesideTheLimits)
		}
		name := d.place[it.debt].Occurrence
		if !d.counts(at, it) || slices.Contains(done, name) {
			continue
		}
		done = append(done, name)
		for _, pool := range d.pools(at, name) {
			if len(pool.items) == 0 {
				continue
			}
			d.within(at, name, pool)
		}
	}
}

// counts reports whether an item takes from the limits of a policy: an award that it covers, and the interest before judgment on
// it where that counts as damages.
func (d *division) counts(at int, it *item) bool {
	c := &d.cover[at][it.debt]
	return c.within() && (it.part == PartAward || it.part == PartBefore && d.record.Policies[at].Interest.Before == WithinLimits)
}

// pool are the items of an occurrence that a policy pays together, above a sum of them.
type pool struct {
	items    []int
	above    exact.Num // what lies below the policy
	retained bool      // the debtor bears what lies below it
}

// pools are the items of an occurrence that a policy counts. Those of an umbrella that no policy below it covers lie above its own
// retention.
func (d *division) pools(at int, occurrence string) []pool {
	p := &d.record.Policies[at]
	attaches, _ := exact.Money(p.Attaches)
	own := pool{above: exact.Int(0)}
	if p.Retention.Kind == SelfInsured {
		own.above, own.retained = d.retention(at, occurrence), true
	}
	over := pool{above: attaches}
	for i := range d.items {
		it := &d.items[i]
		if d.place[it.debt].Occurrence != occurrence || !d.counts(at, it) {
			continue
		}
		if p.Layer == Primary || p.Layer == Umbrella && !d.below(at, it) {
			own.items = append(own.items, i)
		} else {
			over.items = append(over.items, i)
		}
	}
	return []pool{own, over}
}

// below reports whether a policy that begins lower covers an item.
func (d *division) below(at int, it *item) bool {
	for _, k := range d.order {
		if k == at {
			return false
		}
		if d.cover[k][it.debt].within() {
			return true
		}
	}
	return false
}

// retention is what is left of the retention of a policy for an occurrence.
func (d *division) retention(at int, occurrence string) exact.Num {
	s := &d.state[at]
	if left, ok := s.retained[occurrence]; ok {
		return left
	}
	p := &d.record.Policies[at]
	amount, _ := exact.Money(p.Retention.Amount)
	met, _ := exact.Money(p.Retention.Met)
	return amount.Less(met)
}

// group are the items of a pool under one limit of their own: those of a person, those of damage to property, or the rest.
type group struct {
	items []int
	most  exact.Num // what the policy may pay of them
	key   [2]string
}

// within has a policy pay a pool within its limits.
func (d *division) within(at int, occurrence string, x pool) {
	p, s := &d.record.Policies[at], &d.state[at]
	full := exact.Int(0)
	for _, i := range x.items {
		full = full.Add(d.items[i].full)
	}
	if x.retained {
		d.bear(at, occurrence, x.items, exact.Min(x.above, full), "self-insured retention")
	}
	left := d.leftOf(x.items)
	most := exact.Min(full.Less(x.above), exact.Sum(left))
	if most.Sign() == 0 {
		return
	}
	groups := d.groups(at, occurrence, x.items)
	weights := make([]exact.Num, len(groups))
	for g := range groups {
		weights[g] = exact.Sum(d.leftOf(groups[g].items))
	}
	could := proportional(most, weights)
	for g := range groups {
		if groups[g].most.Known() {
			could[g] = exact.Min(could[g], groups[g].most)
		}
	}
	pays := exact.Sum(could)
	if room := p.room(s, occurrence); room.Known() {
		pays = exact.Min(pays, room)
	}
	if pays.Sign() == 0 {
		return
	}
	parts := d.parts(at, groups, could, pays)
	p.take(s, occurrence, pays)
	if s.aggregate.Known() {
		s.aggregate = s.aggregate.Less(pays)
	}
	for g := range groups {
		d.settle(at, occurrence, &groups[g], exact.Sum(parts[g]))
	}
	if p.Retention.Kind == Deductible && p.Layer == Primary {
		d.deduct(at, occurrence, groups, parts, pays)
		return
	}
	for g := range groups {
		for k, i := range groups[g].items {
			d.give(at, &d.items[i], parts[g][k], WithinTheLimits)
		}
	}
}

// leftOf is what is left of items.
func (d *division) leftOf(items []int) []exact.Num {
	out := make([]exact.Num, len(items))
	for k, i := range items {
		out[k] = d.items[i].left
	}
	return out
}

// groups divides items by the limits that bind some of them alone.
func (d *division) groups(at int, occurrence string, items []int) []group {
	p, s := &d.record.Policies[at], &d.state[at]
	var out []group
	for _, i := range items {
		debt := d.items[i].debt
		o, key, most := &d.owed[debt], [2]string{"rest"}, exact.Num{}
		property, _ := exact.Money(p.Limits.Property)
		switch {
		case o.damage() && property.Sign() > 0:
			key, most = [2]string{"property"}, property
			if left, ok := s.property[occurrence]; ok {
				most = left
			}
		case !o.damage() && p.Limits.PerPerson.Sign() > 0:
			person := d.place[debt].Person
			if person == "" {
				d.errs.Add("places", "it is not recorded to which injured person the award "+invalid.Quote(o.Award)+" belongs, and policy "+p.ID+" has a limit for each",
					"a place of the award with its person")
			}
			key = [2]string{"person", person}
			most, _ = p.person(s, occurrence, person)
		}
		k := slices.IndexFunc(out, func(g group) bool { return g.key == key })
		if k < 0 {
			out, k = append(out, group{most: most, key: key}), len(out)
		}
		out[k].items = append(out[k].items, i)
	}
	return out
}

// settle takes what was paid from the limit of a group.
func (d *division) settle(at int, occurrence string, g *group, paid exact.Num) {
	if !g.most.Known() {
		return
	}
	s := &d.state[at]
	if g.key[0] == "property" {
		s.property[occurrence] = g.most.Less(paid)
	} else {
		s.persons[[2]string{occurrence, g.key[1]}] = g.most.Less(paid)
	}
}

// parts divides what a policy pays among the items of its groups. Each group gets no more than it could. Where several claimants or
// debtors have to share what does not reach for all, the record says how.
func (d *division) parts(at int, groups []group, could []exact.Num, pays exact.Num) [][]exact.Num {
	p := &d.record.Policies[at]
	all := exact.Sum(could)
	shares := could
	if pays.Cmp(all) < 0 && p.Short != InOrder {
		shares = proportional(pays, could)
	}
	out := make([][]exact.Num, len(groups))
	rest, unsaid := pays, false
	var items []int
	for g := range groups {
		left := d.leftOf(groups[g].items)
		share := exact.Min(shares[g], rest)
		rest = rest.Sub(share)
		short := share.Cmp(exact.Sum(left)) < 0
		unsaid = unsaid || short && d.several(groups[g].items)
		if short && p.Short == InOrder {
			out[g] = inOrder(share, left)
		} else {
			out[g] = proportional(share, left)
		}
		items = append(items, groups[g].items...)
	}
	unsaid = unsaid || pays.Cmp(all) < 0 && d.several(items)
	if unsaid && p.Short == ShortfallUnspecified {
		d.errs.Add(invalid.At("policies", at)+".short",
			"the limits are too small for several claimants or debtors, and it is not recorded how they are divided", "pro_rata, in_order")
	}
	return out
}

// several reports whether items are of several debtors, claimants or injured persons.
func (d *division) several(items []int) bool {
	for _, i := range items[1:] {
		a, b := d.items[items[0]].debt, d.items[i].debt
		if d.owed[a].Debtor != d.owed[b].Debtor || d.place[a].Person != d.place[b].Person || !slices.Equal(d.owed[a].For, d.owed[b].For) {
			return true
		}
	}
	return false
}

// proportional divides a sum in proportion to what is left, no part of which it exceeds; nothing where nothing is left. A cent that
// rounding puts above what is left goes to the next that has room for it.
func proportional(sum exact.Num, left []exact.Num) []exact.Num {
	if sum.Sign() == 0 || exact.Sum(left).Sign() == 0 {
		out := make([]exact.Num, len(left))
		for k := range out {
			out[k] = exact.Int(0)
		}
		return out
	}
	out := exact.Divide(sum, left)
	over := exact.Int(0)
	for k := range out {
		over = over.Add(out[k].Less(left[k]))
		out[k] = exact.Min(out[k], left[k])
	}
	for k := range out {
		more := exact.Min(over, left[k].Sub(out[k]))
		out[k], over = out[k].Add(more), over.Sub(more)
	}
	return out
}

// inOrder fills one after the other.
func inOrder(sum exact.Num, left []exact.Num) []exact.Num {
	out := make([]exact.Num, len(left))
	for k := range left {
		out[k] = exact.Min(sum, left[k])
		sum = sum.Sub(out[k])
	}
	return out
}

// give has a policy pay a part of an item.
func (d *division) give(at int, it *item, dollars exact.Num, reason Reason) {
	if dollars.Sign() == 0 {
		return
	}
	c, s := &d.cover[at][it.debt], &d.state[at]
	it.left = it.left.Sub(dollars)
	it.pays = append(it.pays, share{policy: at, dollars: dollars, reason: reason, why: c.why, rule: Line{Rule: c.rule, Authority: c.authority}})
	if reason == WithinTheLimits {
		s.within = s.within.Add(dollars)
	} else {
		s.beside = s.beside.Add(dollars)
	}
}

// bear has the debtors bear a retention of a policy, in proportion to what is left of the items.
func (d *division) bear(at int, occurrence string, items []int, sum exact.Num, what string) {
	p, s := &d.record.Policies[at], &d.state[at]
	left := d.leftOf(items)
	sum = exact.Min(sum, exact.Sum(left))
	if p.Retention.Kind != NoRetention {
		s.retained[occurrence] = d.retention(at, occurrence).Less(sum)
	}
	for k, part := range proportional(sum, left) {
		d.retain(at, &d.items[items[k]], part, what)
	}
}

// retain has the debtor bear a part of an item.
func (d *division) retain(at int, it *item, part exact.Num, what string) {
	if part.Sign() == 0 {
		return
	}
	p := &d.record.Policies[at]
	it.left = it.left.Sub(part)
	it.pays = append(it.pays, share{policy: -1, dollars: part, reason: Retained, why: what + " of policy " + p.ID, rule: Line{Authority: p.Retention.Authority}})
}

// deduct takes a deductible off what a policy pays, and gives the rest.
func (d *division) deduct(at int, occurrence string, groups []group, parts [][]exact.Num, pays exact.Num) {
	s := &d.state[at]
	off := exact.Min(d.retention(at, occurrence), pays)
	s.retained[occurrence] = d.retention(at, occurrence).Less(off)
	var items []int
	var flat []exact.Num
	for g := range groups {
		items, flat = append(items, groups[g].items...), append(flat, parts[g]...)
	}
	borne := proportional(off, flat)
	for k, i := range items {
		d.give(at, &d.items[i], flat[k].Sub(borne[k]), WithinTheLimits)
		d.retain(at, &d.items[i], borne[k], "deductible")
	}
}
