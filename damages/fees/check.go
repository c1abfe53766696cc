package fees

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// check notes what is wrong with a caller's file, so that every rule of it can be applied. The library's own files stand the
// same check in a test.
func (s *file) check(f *dated.File) {
	l := f.Wrong()
	if l == nil {
		return
	}
	prefix := strings.ToLower(s.jurisdiction) + "-"
	for i := range s.offers {
		at, r := invalid.At("offers", i), &s.offers[i]
		if !strings.HasPrefix(r.id, prefix) {
			l.Add(at+".id", invalid.Quote(r.id)+" is no ID of a rule", "a text that begins with "+prefix)
		}
		if len(r.versions) == 0 {
			l.Add(at+".versions", "no version", "at least one")
		}
		for k := range r.versions {
			v := &r.versions[k]
			path := invalid.At(at+".versions", k)
			if v.Event != dated.AnyTime && v.Event != dated.Offer && v.Event != dated.Filing {
				l.Add(path+".applies.by", "an offer gives no day of "+v.Event.String(), "offer, filing")
			}
			v.Rule.check(l, path, &v.Meta)
		}
		dated.CheckVersions(f, at+".versions", r.versions, func(string, terms) {}, dated.Offer)
	}
	invalid.Twice(s.offers, func(r *rule) string { return r.id }, func(i int) {
		l.Add(invalid.At("offers", i)+".id", invalid.Quote(s.offers[i].id)+" stands twice", "an ID of its own for each rule")
	})
	for i := range s.costs {
		v := &s.costs[i]
		if v.Event != dated.AnyTime && v.Event != dated.Taxation {
			l.Add(invalid.At("costs", i)+".applies.by", "a bill of costs gives no day of "+v.Event.String(), "taxation")
		}
		v.Rule.check(l, invalid.At("costs", i), &v.Meta)
	}
	dated.CheckVersions(f, "costs", s.costs, func(string, costs) {}, dated.Taxation)
}

// check notes what is wrong with the terms of a version at a path.
func (t *terms) check(l *invalid.List, at string, m *dated.Meta) {
	if t.before < 0 || t.open < 0 || t.declaration != nil && t.declaration.before < 0 {
		l.Add(at, "a negative number of days", "0 or more")
	}
	for i, x := range t.tests {
		path := invalid.At(at+".tests", i)
		if x.by == SideUnspecified || x.judgment == relationUnspecified || x.percent < 1 || x.percent > 1000 {
			l.Add(path, "no side, no relation, or no percentage", "a side, a relation, and 1 to 1000 percent")
		}
	}
	if len(t.tests) == 0 {
		l.Add(at+".tests", "no test", "one for each side that may offer")
	}
	invalid.Twice(t.tests, func(x *test) string { return x.by.String() }, func(i int) {
		l.Add(invalid.At(at+".tests", i)+".by", "a second test of this side", "one for each side that may offer")
	})
	for i, x := range t.follows {
		path := invalid.At(at+".follows", i)
		if x.offerBy == SideUnspecified || x.pays == SideUnspecified || x.pays == x.to {
			l.Add(path, "no sides, or one that pays itself", "who offered, who pays, and to whom")
		}
		checkCited(l, path+".under", m, x.under)
	}
	if t.most != nil {
		for i, x := range t.most.lines {
			checkFormula(l, invalid.At(at+".limit.lines", i)+".amount", x.amount, "economic", "noneconomic", "exemplary", "other", "liens")
		}
	}
}

// check notes what is wrong with the law on taxable costs at a path.
func (c *costs) check(l *invalid.List, at string, m *dated.Meta) {
	for i, x := range c.items {
		path := invalid.At(at+".items", i)
		checkCited(l, path+".under", m, x.under)
		if x.necessary != "" {
			checkCited(l, path+".necessary_under", m, x.necessary)
		}
		if !x.most.IsZero() {
			checkFormula(l, path+".at_most", x.most, "count", "involved")
		}
	}
	for k := CostClerk; int(k) < len(costNames); k++ {
		if c.item(k) == nil && k != CostWitness {
			l.Add(at+".items", "nothing of "+k.String(), "every kind of costs but that of a witness")
		}
	}
	for i, x := range c.witness {
		path := invalid.At(at+".witness", i)
		checkCited(l, path+".under", m, x.under)
		if !x.most.IsZero() {
			checkFormula(l, path+".at_most", x.most, "days", "miles", "mile_rate", "away_days", "away_rate")
		}
	}
	for p := attendance; int(p) < len(partNames); p++ {
		if c.part(p) == nil {
			l.Add(at+".witness", "nothing of "+partNames[p], "every part of a witness's allowance")
		}
	}
	checkCited(l, at+".necessary", m, c.necessary)
}

// checkCited notes a text that is none of the sources of a version.
func checkCited(l *invalid.List, at string, m *dated.Meta, text string) {
	if _, ok := cited(m, text); !ok {
		l.Add(at, invalid.Quote(text)+" is no source of the version", "the citation of one of its sources")
	}
}

// checkFormula notes what is wrong with a formula over the names given.
func checkFormula(l *invalid.List, at string, e limit.Expr, names ...limit.Base) {
	l.Merge(at, e.Validate())
	for n := range e.Needs() {
		if !slices.Contains(names, n) {
			l.Add(at, invalid.Quote(string(n))+" stands for nothing here", "a formula over the figures at hand")
		}
	}
	for t := range e.Asks() {
		l.Add(at, "turns on "+invalid.Quote(string(t)), "a formula that turns on no finding")
	}
}
