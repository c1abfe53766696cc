package statutory

import (
	"slices"
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// maxMultiplier is the greatest factor.
const maxMultiplier = 1000

// check notes what is wrong with a caller's file, so that every remedy of it can be computed. The library's own files stand the
// same check in a test.
func (s *file) check(f *dated.File) {
	l := f.Wrong()
	if l == nil {
		return
	}
	for i := range s.reviews {
		if at, r := invalid.At("reviews", i), &s.reviews[i]; r.id == "" || r.name == "" || r.standard == "" {
			l.Add(at, "an ID, a name or a standard that is empty", "all three")
		}
	}
	invalid.Twice(s.reviews, func(r *review) string { return r.id }, func(i int) {
		l.Add(invalid.At("reviews", i)+".id", invalid.Quote(s.reviews[i].id)+" stands twice", "an ID of its own for each review")
	})
	for i := range s.remedies {
		s.remedies[i].check(f, invalid.At("remedies", i))
	}
	invalid.Twice(s.remedies, func(r *remedy) string { return string(r.id) }, func(i int) {
		l.Add(invalid.At("remedies", i)+".id", invalid.Quote(string(s.remedies[i].id))+" stands twice", "an ID of its own for each remedy")
	})
	for i := range s.exclusions {
		at, x := invalid.At("not_beside_punitive", i), &s.exclusions[i]
		if (x.remedy == "") == (x.kind == KindUnspecified) {
			l.Add(at, "a remedy and a kind of damages, or neither", "one of the two")
		}
		if x.why == "" || x.sources.Len() == 0 {
			l.Add(at, "no reason or no authority", "both")
		}
	}
}

// check notes what is wrong with a remedy at a path.
func (r *remedy) check(f *dated.File, at string) {
	l := f.Wrong()
	const maxID = 64
	prefix := strings.ToLower(r.file.jurisdiction) + "-"
	if !strings.HasPrefix(string(r.id), prefix) || len(r.id) > maxID {
		l.Add(at+".id", invalid.Quote(string(r.id))+" is no ID of a remedy", "a text of up to 64 bytes that begins with "+prefix)
	}
	for i, c := range append([]string{r.cite}, r.also...) {
		path := at + ".section"
		if i > 0 {
			path = invalid.At(at+".also", i-1)
		}
		if r.plain[i] == "" || len(c) > maxCite {
			l.Add(path, invalid.Quote(c)+" is no section of a statute", "a citation of up to 128 bytes")
		}
	}
	if r.subject == "" {
		l.Add(at+".subject", "no subject", "the field of law")
	}
	for i, id := range r.tests {
		if r.file.review(id) == nil {
			l.Add(invalid.At(at+".reviews", i), invalid.Quote(id)+" is no review", "the ID of a review in the file, or in the library's file of federal law")
		}
	}
	if len(r.versions) == 0 {
		l.Add(at+".versions", "no version", "at least one")
	}
	for i := range r.versions {
		v := &r.versions[i]
		for k, o := range v.Omits.All() {
			if o.Matters() {
				l.Add(invalid.At(invalid.At(at+".versions", i)+".leaves_out", k), "an omission with a condition or another consequence than to tell",
					"a text: a remedy tells what it leaves out")
			}
		}
		if r.unit != "" && (!r.unit.Counted() || !slices.Contains(v.Rule.asked, r.unit)) {
			l.Add(at+".counted_by", invalid.Quote(string(r.unit))+" is not counted by a formula of "+invalid.Quote(string(v.ID)), "a quantity that is counted, and that the formulas name")
		}
		if len(v.Rule.packages) > 1 && r.elected == "" {
			l.Add(at+".elected", "nothing, where there are several packages", "until when the plaintiff chooses between them")
		}
	}
	dated.CheckVersions(f, at+".versions", r.versions, func(path string, t terms) { t.check(l, path) })
}

// check notes what is wrong with the terms of a version at a path.
func (t *terms) check(l *invalid.List, at string) {
	names := map[limit.Base]bool{scheduledLeast: true, scheduledMost: true}
	name := func(path string, n limit.Base) {
		if n == "" || names[n] {
			l.Add(path+".name", invalid.Quote(string(n))+" is no name, or stands for something else too", "a name of its own for each line and choice")
		}
		names[n] = true
	}
	for i := range t.choices {
		path := invalid.At(at+".choices", i)
		name(path, t.choices[i].name)
		t.checkChoice(l, path, &t.choices[i])
	}
	for i := range t.lines {
		path, x := invalid.At(at+".lines", i), &t.lines[i]
		name(path, x.name)
		if x.title == "" {
			l.Add(path+".title", "no title", "what the line is of")
		}
		t.checkFormula(l, path+".amount", x.amount)
	}
	if len(t.packages) == 0 {
		l.Add(at+".packages", "no package", "at least one")
	}
	for i := range t.packages {
		path, p := invalid.At(at+".packages", i), &t.packages[i]
		if p.id == "" || p.title == "" || p.kind == KindUnspecified {
			l.Add(path, "an ID, a title or a kind that is empty", "all three")
		}
		t.checkFormula(l, path+".amount", p.amount)
		for n := range p.amount.Needs() {
			if t.lineNamed(n) == nil {
				l.Add(path+".amount", invalid.Quote(string(n))+" is not shown", "the names of lines")
			}
		}
	}
	invalid.Twice(t.packages, func(p *pack) string { return p.id }, func(i int) {
		l.Add(invalid.At(at+".packages", i)+".id", invalid.Quote(t.packages[i].id)+" stands twice", "an ID of its own for each package")
	})
	t.checkQuantities(l, at)
	t.checkSchedule(l, at+".schedule")
}

// checkQuantities notes names of quantities that the formulas do not ask for, or that nobody knows.
func (t *terms) checkQuantities(l *invalid.List, at string) {
	for _, q := range t.asked {
		dated.CheckQuantity(l, at, string(q))
	}
	asked := func(path string, q Quantity) {
		if !slices.Contains(t.asked, q) {
			l.Add(path, invalid.Quote(string(q))+" is named by no formula", named(t.asked))
		}
	}
	for i, q := range t.optional {
		asked(invalid.At(at+".optional", i), q)
	}
	for i, q := range t.oneOf {
		asked(invalid.At(at+".one_of", i), q)
	}
	for i, c := range t.from {
		path := invalid.At(at+".counted_from", i)
		asked(path+".of", c.of)
		if !c.of.Counted() || c.count < 1 || c.count > maxCount {
			l.Add(path, "no count", "a quantity that is counted, and the least number of it, from 1 to 1e12")
		}
	}
}

// checkChoice notes what is wrong with an amount, or a factor, that somebody decides.
func (t *terms) checkChoice(l *invalid.List, at string, c *choice) {
	if c.what == "" {
		l.Add(at+".what", "no words", "what is decided")
	}
	if c.by == DeciderUnspecified {
		l.Add(at+".by", "no decider", strings.Join(deciderNames[1:], ", "))
	}
	if c.point == WholeAward {
		l.Add(at+".point", invalid.Quote(string(c.point))+" is the award as a whole", "another name")
	}
	if c.each != "" && !c.each.Counted() {
		l.Add(at+".for_each", invalid.Quote(string(c.each))+" is not counted", "a quantity that is counted")
	}
	switch {
	case c.factor():
		if c.times[0] < 1 || c.times[0] >= c.times[1] || c.times[1] > maxMultiplier {
			l.Add(at+".times", "from "+strconv.Itoa(c.times[0])+" to "+strconv.Itoa(c.times[1]), "two whole numbers from 1 to 1000, the lesser first")
		}
		if c.each != "" || !c.least.IsZero() || !c.most.IsZero() {
			l.Add(at, "a factor with amounts, or for each of something", "times alone")
		}
		return
	case c.most.IsZero():
		l.Add(at+".at_most", "not given", "a formula, or none")
	default:
		t.checkFormula(l, at+".at_most", c.most)
	}
	if !c.least.IsZero() {
		t.checkFormula(l, at+".at_least", c.least)
	}
}

// checkFormula notes what is wrong with a formula, and names in it that stand for nothing.
func (t *terms) checkFormula(l *invalid.List, at string, e limit.Expr) {
	l.Merge(at, e.Validate())
	for topic := range e.Asks() {
		dated.CheckFinding(l, at, topic)
	}
	for n := range e.Needs() {
		if t.schedule == nil && (n == scheduledLeast || n == scheduledMost) {
			l.Add(at, invalid.Quote(string(n))+" without a schedule", "a schedule of amounts")
		}
	}
}

// checkSchedule notes what is wrong with the amounts by a date.
func (t *terms) checkSchedule(l *invalid.List, at string) {
	s := t.schedule
	if s == nil {
		return
	}
	if s.what == "" || s.event == dated.AnyTime {
		l.Add(at, "no words, or no event whose date selects the amounts", "both")
	}
	if len(s.rows) == 0 {
		l.Add(at+".rows", "no amounts", "at least one row")
	}
	for i, r := range s.rows {
		path := invalid.At(at+".rows", i)
		if i > 0 && !s.rows[i-1].from.Before(r.from) || !s.until.IsZero() && !r.from.Before(s.until) {
			l.Add(path+".from", "not after the row before it, or not before the end", "rows in the order of their days")
		}
		amount := func(name string, e limit.Expr) {
			if l.Merge(path+"."+name, e.Validate()); e.Op() != limit.OpAmount {
				l.Add(path+"."+name, "no amount", "dollars, such as $5,500")
			}
		}
		amount("at_least", r.least)
		amount("at_most", r.most)
	}
}
