package insurance

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Divide divides what the debtors of a judgment pay between their insurers and themselves. The laws given come before the library's
// own. Errors: *invalid.Error values, all together, with the paths of what is wrong in the record or the debts, and of what the
// answer turns on and is not recorded.
func (r Record) Divide(owed []Owed, laws ...Law) (Division, error) {
	d := division{record: &r, owed: owed, laws: laws}
	d.errs.Merge("", r.Validate())
	d.checkLaws()
	checkOwed(&d.errs, owed)
	if err := d.errs.Err(); err != nil {
		return Division{}, err
	}
	d.places()
	d.itemize()
	d.tower()
	if err := d.errs.Err(); err != nil {
		return Division{}, err
	}
	for _, at := range d.order {
		d.pay(at)
	}
	d.interest()
	if err := d.errs.Err(); err != nil {
		return Division{}, err
	}
	return d.result(), nil
}

// division is a judgment while it is divided.
type division struct {
	record *Record
	owed   []Owed
	laws   []Law
	errs   invalid.List
	place  []Place      // of each debt
	cover  [][]coverage // by policies, then debts
	items  []item
	order  []int // the policies, in the order in which they pay
	state  []state
}

// item is a sum that a debtor pays: an award, the interest before judgment on it, or that of a stretch of days after it.
type item struct {
	debt    int // its place among the debts
	part    Part
	stretch int // of interest after judgment
	full    exact.Num
	left    exact.Num // what nobody pays yet
	pays    []share   // who pays what, in order
}

// share is what one policy pays of an item, or what the debtor bears under a retention of it.
type share struct {
	policy  int
	dollars exact.Num
	reason  Reason
	why     string
	rule    Line // its rule and its authority
}

// state is what is left of the limits of a policy.
type state struct {
	aggregate   exact.Num // undetermined where there is none
	occurrences map[string]exact.Num
	persons     map[[2]string]exact.Num
	property    map[string]exact.Num
	retained    map[string]exact.Num // what is left of the retention of an occurrence
	within      exact.Num
	beside      exact.Num
}

// places finds to which person and occurrence each debt belongs.
func (d *division) places() {
	rest := Place{}
	for i := range d.record.Places {
		if d.record.Places[i].Award == "" {
			rest = d.record.Places[i]
		}
	}
	d.place = make([]Place, len(d.owed))
	awards := map[string]bool{}
	for i := range d.owed {
		o := &d.owed[i]
		awards[o.Award] = true
		at := Place{Person: o.Person, Occurrence: o.Occurrence}
		for k := range d.record.Places {
			if x := &d.record.Places[k]; x.Award == o.Award && x.Award != "" {
				at = Place{Person: first(x.Person, at.Person), Occurrence: first(x.Occurrence, at.Occurrence)}
			}
		}
		d.place[i] = Place{Award: o.Award, Person: first(at.Person, rest.Person), Occurrence: first(at.Occurrence, rest.Occurrence)}
	}
	if len(awards) < 2 {
		return
	}
	for i := range d.place {
		if d.place[i].Occurrence == "" && d.insured(d.owed[i].Debtor) {
			d.errs.Add("places", "it is not recorded to which occurrence the award "+invalid.Quote(d.owed[i].Award)+" belongs",
				"a place of the award with its occurrence, or one without an award for all awards")
		}
	}
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// insured reports whether some policy insures a debtor.
func (d *division) insured(debtor string) bool {
	return slices.ContainsFunc(d.record.Policies, func(p Policy) bool { return p.insures(debtor) })
}

// itemize makes the items, and finds what each policy covers.
func (d *division) itemize() {
	d.cover = make([][]coverage, len(d.record.Policies))
	for at := range d.record.Policies {
		d.cover[at] = make([]coverage, len(d.owed))
		for i := range d.owed {
			if d.owed[i].due() {
				d.cover[at][i] = d.covers(at, &d.owed[i])
			}
		}
	}
	add := func(debt int, part Part, stretch int, dollars decimal.Decimal) {
		if n, err := exact.Money(dollars); err == nil && n.Sign() > 0 {
			d.items = append(d.items, item{debt: debt, part: part, stretch: stretch, full: n, left: n})
		}
	}
	for i := range d.owed {
		o := &d.owed[i]
		add(i, PartAward, 0, o.Dollars)
		add(i, PartBefore, 0, o.Before)
		for k := range o.After {
			add(i, PartAfter, k, o.After[k].Dollars)
		}
	}
}

// due reports whether anything is owed.
func (o *Owed) due() bool {
	return o.Dollars.Sign() > 0 || o.Before.Sign() > 0 || slices.ContainsFunc(o.After, func(s Stretch) bool { return s.Dollars.Sign() > 0 })
}

// tower orders the policies by the dollars at which they begin, and opens their limits.
func (d *division) tower() {
	for at := range d.record.Policies {
		d.order = append(d.order, at)
		d.state = append(d.state, d.record.Policies[at].open())
	}
	begins := func(at int) exact.Num { n, _ := exact.Money(d.record.Policies[at].Attaches); return n }
	slices.SortStableFunc(d.order, func(a, b int) int { return begins(a).Cmp(begins(b)) })
	for i, b := range d.order {
		for _, a := range d.order[:i] {
			for k := range d.owed {
				if begins(a).Cmp(begins(b)) == 0 && d.cover[a][k].within() && d.cover[b][k].within() {
					d.errs.Add(invalid.At("policies", b)+".attaches",
						"it begins at the same dollar as "+invalid.Quote(d.record.Policies[a].ID)+", which covers the same award",
						"the dollar at which it begins, where it pays after the other")
					break
				}
			}
		}
	}
}

// within reports whether the coverage is within the limits.
func (c *coverage) within() bool { return c.covered && !c.beside }

// open is the state of a policy before the judgment is paid.
func (p *Policy) open() state {
	s := state{occurrences: map[string]exact.Num{}, persons: map[[2]string]exact.Num{}, property: map[string]exact.Num{}, retained: map[string]exact.Num{},
		within: exact.Int(0), beside: exact.Int(0)}
	if n, err := exact.Money(p.Limits.Aggregate); err == nil && n.Sign() > 0 {
		s.aggregate = n
	}
	for i := range p.Paid {
		x := &p.Paid[i]
		if x.For == PaidDefense && p.Defense != InsideLimits {
			continue
		}
		n, _ := exact.Money(x.Amount)
		if s.aggregate.Known() {
			s.aggregate = s.aggregate.Less(n)
		}
		if x.Occurrence != "" {
			p.take(&s, x.Occurrence, n)
		}
		if x.Person != "" {
			if left, ok := p.person(&s, x.Occurrence, x.Person); ok {
				s.persons[[2]string{x.Occurrence, x.Person}] = left.Less(n)
			}
		}
	}
	return s
}

// occurrence is what is left of the limit for an occurrence, and whether there is one.
func (p *Policy) occurrence(s *state, name string) (exact.Num, bool) {
	if left, ok := s.occurrences[name]; ok {
		return left, true
	}
	limit := p.Limits.PerOccurrence
	if limit.Sign() == 0 {
		limit = p.Limits.Combined
	}
	n, err := exact.Money(limit)
	return n, err == nil && n.Sign() > 0
}

// take takes a sum from the limit for an occurrence.
func (p *Policy) take(s *state, name string, n exact.Num) {
	if left, ok := p.occurrence(s, name); ok {
		s.occurrences[name] = left.Less(n)
	}
}

// person is what is left of the limit for a person, and whether there is one.
func (p *Policy) person(s *state, occurrence, name string) (exact.Num, bool) {
	if left, ok := s.persons[[2]string{occurrence, name}]; ok {
		return left, true
	}
	n, err := exact.Money(p.Limits.PerPerson)
	return n, err == nil && n.Sign() > 0
}

// room is what is left of the limits for an occurrence and in all; undetermined where there are none.
func (p *Policy) room(s *state, occurrence string) exact.Num {
	left, ok := p.occurrence(s, occurrence)
	switch {
	case ok && s.aggregate.Known():
		return exact.Min(left, s.aggregate)
	case ok:
		return left
	}
	return s.aggregate
}

// damage reports whether the award is for damage to property, which the limit for a person does not bind.
func (o *Owed) damage() bool { return o.Kind.At(head.Unstated) == head.KindProperty }
