package insurance

import (
	"slices"

	"github.com/makewhole/remedies/damages/internal/exact"
)

// result makes the lines and the totals.
func (d *division) result() Division {
	var out Division
	sums := map[string]*[2]exact.Num{}
	var debtors []string
	insured, uninsured := exact.Int(0), exact.Int(0)
	for i := range d.items {
		it := &d.items[i]
		name := d.owed[it.debt].Debtor
		if sums[name] == nil {
			sums[name] = &[2]exact.Num{exact.Int(0), exact.Int(0)}
			debtors = append(debtors, name)
		}
		for _, x := range d.lines(it) {
			n, _ := exact.Money(x.Dollars)
			if x.Insured() {
				insured, sums[name][0] = insured.Add(n), sums[name][0].Add(n)
			} else {
				uninsured, sums[name][1] = uninsured.Add(n), sums[name][1].Add(n)
			}
			out.Lines = append(out.Lines, x)
		}
	}
	for _, name := range debtors {
		s := sums[name]
		out.Debtors = append(out.Debtors, Total{name, s[0].Add(s[1]).Decimal(), s[0].Decimal(), s[1].Decimal()})
	}
	for at := range d.record.Policies {
		p, s := &d.record.Policies[at], &d.state[at]
		out.Policies = append(out.Policies, PolicyTotal{p.ID, p.Insurer, s.within.Decimal(), s.beside.Decimal()})
		for i := range d.cover[at] {
			for _, c := range d.cover[at][i].caveats {
				if !slices.Contains(out.Caveats, c) {
					out.Caveats = append(out.Caveats, c)
				}
			}
		}
	}
	out.Owed, out.Insured, out.Uninsured = insured.Add(uninsured).Decimal(), insured.Decimal(), uninsured.Decimal()
	return out
}

// lines are the lines of an item: what each policy pays, what the debtor retains, and what is left to it.
func (d *division) lines(it *item) []Line {
	o := &d.owed[it.debt]
	var out []Line
	for _, s := range it.pays {
		x := Line{Debtor: o.Debtor, Award: o.Award, Part: it.part, Dollars: s.dollars.Decimal(), Reason: s.reason, Why: s.why,
			Rule: s.rule.Rule, Authority: s.rule.Authority}
		if s.policy >= 0 {
			p := &d.record.Policies[s.policy]
			x.Policy, x.Insurer, x.Layer = p.ID, p.Insurer, p.Layer
			if s.reason == BesideTheLimits && it.part != PartAward {
				x.Why, x.Authority = duty(p, it.part).InWords()+": interest that policy "+p.ID+" pays beside its limits", p.Interest.Authority
				x.Rule = ""
			}
		}
		out = append(out, x)
	}
	if it.left.Sign() > 0 {
		x := Line{Debtor: o.Debtor, Award: o.Award, Part: it.part, Dollars: it.left.Decimal()}
		d.remainder(&x, it)
		out = append(out, x)
	}
	return out
}

// duty is what a policy promises of interest.
func duty(p *Policy, part Part) Duty {
	if part == PartBefore {
		return p.Interest.Before
	}
	return p.Interest.After
}

// remainder says why what is left of an item is not insured.
func (d *division) remainder(x *Line, it *item) {
	var not *coverage
	covered, gap := -1, -1
	for _, at := range d.order {
		c := &d.cover[at][it.debt]
		if c.covered {
			covered = at
			p, s := &d.record.Policies[at], &d.state[at]
			if room := p.room(s, d.place[it.debt].Occurrence); p.Attaches.Sign() > 0 && (!room.Known() || room.Sign() > 0) {
				gap = at
			}
		} else if not == nil || not.reason == NoPolicy {
			not = c
		}
	}
	switch {
	case covered < 0 && not == nil:
		x.Reason, x.Why = NoPolicy, "no policy is recorded"
	case covered < 0:
		x.Reason, x.Why, x.Rule, x.Authority = not.reason, not.why, not.rule, not.authority
	case it.part != PartAward && !d.anyWithin(it):
		x.Reason, x.Why = InterestNotPromised, "no policy promises this interest, or not for these days"
		for at := range d.record.Policies {
			if d.cover[at][it.debt].covered {
				x.Authority = append(x.Authority, d.record.Policies[at].Interest.Authority...)
			}
		}
	case gap >= 0:
		x.Reason, x.Why = BelowAttachment, "it lies below the dollar at which policy "+d.record.Policies[gap].ID+" begins, and above what the policies below it pay"
		x.Authority = d.record.Policies[gap].Authority
	default:
		x.Reason, x.Why = AboveTheLimits, "more than the limits of the policies that cover it"
		for at := range d.record.Policies {
			if d.cover[at][it.debt].covered {
				x.Authority = append(x.Authority, d.record.Policies[at].Authority...)
			}
		}
	}
}

// anyWithin reports whether interest counts as damages under a policy that covers it.
func (d *division) anyWithin(it *item) bool {
	for at := range d.record.Policies {
		if d.cover[at][it.debt].covered && duty(&d.record.Policies[at], it.part) == WithinLimits {
			return true
		}
	}
	return false
}
