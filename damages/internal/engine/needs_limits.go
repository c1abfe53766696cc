package engine

import (
	"errors"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// What a limit asks and the matter does not hold: it is asked for all at once, or the ordinary case is presumed.

// inquiry is how the questions of limits are dealt with in one assessment.
type inquiry struct {
	presume bool // take the ordinary case where nothing is recorded
	strict  bool // refuse a judgment that does not say what each debtor owes
	listing bool // note what does not stand in the way of a judgment too
	figures bool // only the figures count: what does not stand in the way of a judgment is not asked
	lean    bool // after a question, go on with the least that the limit can leave; otherwise with the most
}

// Presumed is one thing that nobody recorded and for which the ordinary case was taken.
type Presumed struct {
	Name     string
	Quantity bool
	Raises   bool // the figure may be higher
	Lowers   bool // the figure may be lower
	Lacking  bool // without the quantity there is no figure
}

// boundless is a sum above every figure, for formulas that are figures and no limits.
var boundless = exact.Int(1e18).Mul(exact.Int(1e18)) //nolint:gochecknoglobals // a constant

// inquire deals with a limit on awards of a sum whose formula could not be evaluated, because the matter lacks something.
// Where no answer changes what the limit leaves, nothing is asked. Otherwise the ordinary case is presumed, if that was
// asked for; what has none, and everything where nothing may be presumed, is asked for, and the assessment goes on with
// what the limit leaves at most, or at least.
func (w *work) inquire(b bound, group []int, sum exact.Num) (v exact.Num, known, limited bool, ops Span) {
	p, err := w.explore(b, group, sum)
	switch {
	case err != nil:
		w.refuse(b, group, err)
		return v, false, false, ops
	case p.Settled():
		return w.leaves(p.Most, !p.Undetermined)
	case w.presume:
		return w.presumeOn(b, group, sum, p)
	}
	w.askAll(b, group, p.Asks, true)
	if p.Undetermined {
		return w.leaves(exact.Num{}, false)
	}
	if w.lean {
		return w.leaves(p.Least, true)
	}
	return w.leaves(p.Most, true)
}

// explore finds out what a limit can leave of a sum. It notes no operand.
func (w *work) explore(b bound, group []int, sum exact.Num) (limit.Prospect[exact.Num], error) {
	r := &w.run
	n := len(r.operands)
	p, err := limit.Explore[exact.Num](b.to, &r.source, sum)
	r.operands = r.operands[:n]
	return p, err
}

// leaves is a limit of which only what it leaves is known, not what its formula comes to.
func (w *work) leaves(most exact.Num, known bool) (v exact.Num, determined, limited bool, ops Span) {
	w.run.whatever = true
	return most, known, true, w.operand(exact.Num{})
}

// answered is what governs of the formula evaluated last on the findings that are recorded.
func (w *work) answered(e limit.Expr) limit.Expr {
	found := map[finding.Topic]finding.Status{}
	for t := range e.Asks() {
		if s, err := w.statusOf(t, w.run.source.group); err == nil {
			found[t] = s
		}
	}
	return e.Simplify(found)
}

// presumeOn applies a limit in the ordinary case. A finding that has one is taken to be so; a quantity that can only lower
// a limit known without it is left out. Both are noted for a caveat. A limit that rests on a quantity nobody recorded
// leaves its awards without a figure. What has no ordinary case is asked for.
func (w *work) presumeOn(b bound, group []int, sum exact.Num, open limit.Prospect[exact.Num]) (v exact.Num, known, limited bool, ops Span) {
	r := &w.run
	r.source.presume = true
	defer func() { r.source.presume = false }()
	p, err := w.explore(b, group, sum)
	if err != nil {
		w.refuse(b, group, err)
		return v, false, false, ops
	}
	ordinary := slices.DeleteFunc(slices.Clone(open.Asks), func(q limit.Ask) bool { return !presumable(q) })
	w.askAll(b, group, ordinary, false)
	for _, q := range ordinary {
		r.suppose(Presumed{Name: string(q.Finding), Raises: q.Raises, Lowers: q.Lowers})
	}
	lacking := slices.ContainsFunc(p.Asks, func(q limit.Ask) bool { return q.Base != "" && !lowersOnly(q) })
	switch missing := slices.ContainsFunc(p.Asks, func(q limit.Ask) bool { return q.Finding != "" }); {
	case missing:
		w.askAll(b, group, p.Asks, true)
		return w.leaves(p.Most, !p.Undetermined)
	case lacking:
		w.askAll(b, group, p.Asks, false)
		for _, q := range p.Asks {
			r.suppose(Presumed{Name: string(q.Base), Quantity: true, Lacking: true})
		}
		r.lacks = true
		return w.leaves(exact.Num{}, false)
	}
	w.askAll(b, group, p.Asks, false)
	for _, q := range p.Asks {
		r.suppose(Presumed{Name: string(q.Base), Quantity: true, Lowers: true})
	}
	if v, known, limited, ops, err = w.formula(b); err == nil {
		return v, known, limited, ops
	}
	return w.leaves(p.Most, !p.Undetermined)
}

// presumable reports whether a finding that nobody recorded has an ordinary case. One that a court left undecided has
// not: something is recorded of it.
func presumable(q limit.Ask) bool {
	if q.Finding == "" || q.Status != finding.Unspecified && q.Status != finding.Unknown {
		return false
	}
	word, ok := vocabulary.FindingWord(q.Finding)
	return ok && word.Ordinary.Answers()
}

// Bounds returns between which figures the movement of a published index lies that nobody recorded.
func (s *source) Bounds(b limit.Base) (least, most exact.Num, known bool) {
	word, ok := vocabulary.QuantityWord(string(b))
	return exact.Int(word.Least), exact.Int(word.Most), ok && word.Most > 0
}

// lowersOnly reports whether a quantity that nobody recorded can only lower a limit that is known without it.
func lowersOnly(q limit.Ask) bool {
	word, _ := vocabulary.QuantityWord(string(q.Base))
	return q.Bounded && word.Lowers
}

// suppose notes what was presumed, once.
func (r *run) suppose(p Presumed) {
	for i := range r.presumed {
		if q := &r.presumed[i]; q.Name == p.Name && q.Quantity == p.Quantity {
			q.Raises, q.Lowers, q.Lacking = q.Raises || p.Raises, q.Lowers || p.Lowers, q.Lacking || p.Lacking
			return
		}
	}
	r.presumed = append(r.presumed, p)
}

// askAll notes the questions of a limit.
func (w *work) askAll(b bound, group []int, asks []limit.Ask, blocks bool) {
	if w.figures && !blocks {
		return
	}
	for _, q := range asks {
		by := w.limitAsks(b)
		by.Decides = decides(q)
		var n matter.Need
		if q.Base != "" {
			n = w.quantityNeed(q.Base, group, by)
		} else {
			n = w.findingNeed(q.Finding, group, by)
		}
		n.Blocks = blocks
		w.need(n)
	}
}

// decides says in words what turns on a question.
func decides(q limit.Ask) string {
	if q.Base != "" {
		s := "the limit is " + q.With.InWords()
		for _, t := range slices.Backward(q.Where) {
			s = "where " + string(t) + " is established, " + s
		}
		return s
	}
	return "where it is established, " + limitWords(q.With) + "; where it is not, " + limitWords(ordinarily(q.Without))
}

func limitWords(e limit.Expr) string {
	if e.Op() == limit.OpNoLimit {
		return "there is no limit"
	}
	if e.Op() == limit.OpBarred {
		return "nothing may be awarded"
	}
	return "the limit is " + e.InWords()
}

// ordinarily is what a formula comes to in the ordinary case of what it asks.
func ordinarily(e limit.Expr) limit.Expr {
	usual := map[finding.Topic]finding.Status{}
	for t := range e.Asks() {
		if word, ok := vocabulary.FindingWord(t); ok && word.Ordinary.Answers() {
			usual[t] = word.Ordinary
		}
	}
	return e.Simplify(usual)
}

// refuse reports what is wrong with what a limit was to be measured on.
func (w *work) refuse(b bound, group []int, err error) {
	for _, e := range invalid.All(err) {
		if strings.HasPrefix(e.Path, "facts[") || strings.HasPrefix(e.Path, "findings[") { // it has its own path
			w.errs.Merge("", err)
			return
		}
	}
	path := "facts"
	if b.event >= 0 {
		path = invalid.At(invalid.At("docket", b.event)+".order.acts", b.act) + ".to"
	}
	who := ""
	if len(group) > 0 {
		who = " for award " + invalid.Quote(w.award(&w.run.cells[group[0]]).ID)
	}
	w.errs.Add(path, "the limit "+w.boundName(b)+who+": "+err.Error(), "a recorded fact, finding or measure")
}

// lacksSomething reports whether a formula could not be evaluated because the matter lacks something it asks.
func lacksSomething(err error) bool {
	var m *limit.MissingError
	return errors.As(err, &m)
}

// limitAsks says that a limit asks.
func (w *work) limitAsks(b bound) matter.Asker {
	switch {
	case b.rule >= 0:
		return w.asker(b.rule, "")
	case b.event >= 0:
		return matter.Asker{Order: w.m.Docket[b.event].ID, Title: "the figure of the order"}
	}
	return matter.Asker{Title: "the limit asked about"}
}

// shown answers a finding that nobody recorded where the rest of the record shows it: Unspecified where it does not.
func (w *work) shown(t finding.Topic, group []int) finding.Status {
	word, ok := vocabulary.FindingWord(t)
	if !ok || word.Shown == vocabulary.NotShown {
		return finding.Unspecified
	}
	yes := func(holds bool) finding.Status {
		if holds {
			return finding.Established
		}
		return finding.Unspecified
	}
	switch word.Shown {
	case vocabulary.ShownByDeath:
		return yes(w.forDeath(group))
	case vocabulary.ShownByTheNumber:
		switch n := w.beneficiaries(group); {
		case !w.forDeath(group):
		case n >= 2:
			return finding.Established
		case n == 1 && w.beneficiariesOnRecord() == 1:
			return finding.NotEstablished
		}
	case vocabulary.ShownByDeathSuit:
		switch {
		case w.forDeath(group), t == survivalToo && w.each(group, plaintiffsOf, func(p *matter.Party) bool { return p.Capacity == matter.Estate }):
			return finding.Established
		case w.each(group, plaintiffsOf, func(p *matter.Party) bool { return p.Capacity == matter.Direct }):
			return finding.NotEstablished
		}
	case vocabulary.ShownByPersonhood:
		if w.each(group, defendantsOf, func(p *matter.Party) bool { return p.Organization }) {
			return finding.NotEstablished
		}
	case vocabulary.NotShown:
	}
	return finding.Unspecified
}

// survivalToo is the finding on an action for a death that a claim of an estate meets as well.
const survivalToo finding.Topic = "wrongful_death_or_survival"

// forDeath reports whether awards are for a death: on claims for wrongful death, or for beneficiaries alone.
func (w *work) forDeath(group []int) bool {
	for _, at := range group {
		for _, k := range w.list(w.run.cells[at].claims) {
			if w.m.Claims[k].Cause == "wrongful-death" {
				return true
			}
		}
	}
	return w.each(group, plaintiffsOf, func(p *matter.Party) bool { return p.Capacity == matter.Beneficiary })
}

// beneficiaries counts the plaintiffs who recover as beneficiaries of a death on the persons that awards are about.
func (w *work) beneficiaries(group []int) int {
	counted := map[int]bool{}
	for i := range w.run.cells {
		c := &w.run.cells[i]
		if g := &w.run.cells[group[0]]; c.action != g.action || c.person != g.person || c.law != g.law {
			continue
		}
		for _, p := range w.list(c.plaintiffs) {
			if w.m.Parties[p].Capacity == matter.Beneficiary {
				counted[p] = true
			}
		}
	}
	return len(counted)
}

// beneficiariesOnRecord counts the parties who recover as beneficiaries of a death, whether or not something was awarded to
// them.
func (w *work) beneficiariesOnRecord() int {
	n := 0
	for i := range w.m.Parties {
		if w.m.Parties[i].Capacity == matter.Beneficiary {
			n++
		}
	}
	return n
}

// each reports whether something holds of all the parties that awards are for, or against; there is one.
func (w *work) each(group []int, of func(*cell) Span, holds func(*matter.Party) bool) bool {
	some := false
	for _, at := range group {
		for _, p := range w.list(of(&w.run.cells[at])) {
			if !holds(&w.m.Parties[p]) {
				return false
			}
			some = true
		}
	}
	return some
}
