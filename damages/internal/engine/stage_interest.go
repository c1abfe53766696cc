package engine

import (
	"cmp"
	"errors"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
)

func interestID(i *matter.Interest) string { return i.ID }

// checkDays refuses days of a claim where a decision records its own.
func (w *work) checkDays(x *matter.Interest, path func(string) string) {
	for _, d := range []struct {
		name string
		day  civil.Date
	}{{"accrual", x.Days.Accrual}, {"filing", x.Days.Filing}, {"verdict", x.Days.Verdict}, {"entry", x.Days.Entry}} {
		if !d.day.IsZero() {
			w.errs.Add(path("days."+d.name), "a date of the claim", "record it among the dates of the claim or the matter")
		}
	}
}

// compileInterest checks the decisions on interest and makes a cell for the interest of each award they may reach.
func (w *work) compileInterest() {
	if len(w.m.Interest) == 0 {
		return
	}
	var index map[string]int
	unique(w, "interest", w.m.Interest, &index, interestID)
	awards := len(w.cells)
	unnamed := 0
	for i := range w.m.Interest {
		if len(w.m.Interest[i].On.Awards) == 0 {
			unnamed++
		}
	}
	w.product("interest", unnamed, "decisions that name no award", awards, matter.MaxSelections)
	for i := range w.m.Interest {
		x := &w.m.Interest[i]
		path := func(name string) string { return invalid.At("interest", i) + "." + name }
		w.selector(&x.On, func(name string) string { return path("on." + name) }, "award", "the ID of an award")
		w.checkDays(x, path)
		if n, err := exact.Money(x.Sum); err != nil || n.Sign() < 0 {
			w.errs.Add(path("sum"), "out of range", "0 to 1e15 dollars")
		}
		if len(x.LeftOut) > matter.MaxMembers {
			w.errs.Add(path("left_out"), "too many", "at most 5000")
		}
		if n, err := exact.Money(x.Rate); err != nil || n.Sign() < 0 || n.Cmp(exact.Int(1000)) > 0 {
			w.errs.Add(path("rate"), "out of range", "0 to 1000 percent a year")
		}
		if x.Earlier > interest.EarlierApart {
			w.errs.Add(path("earlier"), "unknown", "joins, apart")
		}
		if !x.From.IsZero() && !x.Through.IsZero() && x.Through.Before(x.From) {
			w.errs.Add(path("through"), "before the first day", "a later day")
		}
		if w.errs.Len() > 0 {
			continue
		}
		for _, at := range w.selected(&x.On, awards) {
			c := w.cells[at]
			if c.kind.Class() == head.Interest {
				continue
			}
			c.interest, c.base, c.kind = i, at, head.KindPrejudgmentInterest
			c.amount, c.found = exact.Num{}, exact.Num{}
			w.cells = append(w.cells, c)
		}
		if len(w.cells) > 2*matter.MaxAwards {
			w.errs.Add("interest", "too many awards bear interest", "at most 100000 in all")
			return
		}
	}
}

// interestRules computes the interest of awards before judgment. Its cells come into being here: no order before it
// could have reached them.
func (w *work) interestRules() {
	r := &w.run
	r.bears = bearing{}
	for i := range r.cells {
		c := &r.cells[i]
		if c.interest < 0 || !r.stated[c.base] {
			continue
		}
		if !w.selects(&w.m.Interest[c.interest].On, c.base) {
			continue
		}
		base := r.cells[c.base]
		c.event, c.award, c.gone = base.event, base.award, base.gone
		if !base.amount.Known() {
			r.stated[i] = true
			c.gone = Depends
			continue
		}
		if base.amount.Sign() > 0 {
			w.bearInterest(i, &base)
		}
	}
	w.settlementsAfterInterest()
	w.undecidedInterest()
}

func (w *work) bearInterest(at int, base *cell) {
	r := &w.run
	c := &r.cells[at]
	x := &w.m.Interest[c.interest]
	path := invalid.At("interest", c.interest)
	if c.law < 0 {
		w.errs.Add(path+".on", "an award on claims under different laws", "awards on claims of one law")
		return
	}
	first := w.list(c.claims)[0]
	ref, rule, ok := ask(w, first, w.laws[c.law].Prejudgment().For(w.m.Claims[first].Cause))
	if !ok || w.isOff(ref.ID(), c.base) {
		return
	}
	if rule.Available == interest.None {
		w.leftOut(w.consult(c.law, ref, first), first, []int{c.base}, len(r.entries))
	}
	if rule.Available == interest.None || w.takes(rule.Excludes, c.base) {
		if len(x.On.Awards) > 0 {
			w.errs.Add(path+".on", "the law of "+w.codeOf(c.law, ref)+" gives no interest before judgment on "+base.kind.InWords()+" damages",
				"awards that bear it: "+string(ref.ID()))
		}
		return
	}
	used := w.use(c.law, ref, first)
	w.leftOut(used, first, []int{c.base}, len(r.entries))
	p, err := PeriodOf(&rule, x, w.datesOf(first))
	if err != nil {
		w.interestError(err, c.interest, first, c.base, used)
	}
	bore, whole, ok := w.bore(&rule, c, base, used)
	if !ok || err != nil {
		return
	}
	if !whole {
		r.stated[at] = true
		c.gone = Depends
		return
	}
	p.Principal, p.Judgment = bore.Decimal(), w.judgment(&rule)
	got, err := rule.Compute(p)
	if err != nil {
		w.interestError(err, c.interest, first, c.base, used)
		return
	}
	if rule.Liquidated {
		w.note(Remark{Kind: CaveatLiquidated, Cell: c.base, Rule: used})
	}
	n, err := exact.Money(got.Dollars)
	if err != nil {
		w.errs.Merge(path, err)
		return
	}
	r.ran = append(r.ran, InterestRun{at, got})
	r.stated[at] = true
	c.amount, c.found, c.gone = exact.Int(0), exact.Int(0), Determined
	w.post(law.StageInterest, EntryInterest, at, -1, c.interest, used, n, w.operand(bore))
	w.bearInterestAlike(at, n)
}

// ran is how the interest of a cell ran.
type InterestRun struct {
	Cell int
	How  interest.Computed
}

// PeriodOf is from when to when a decision has interest run, and at which rate.
func PeriodOf(rule *interest.Prejudgment, x *matter.Interest, d dated.Dates) (interest.Bearing, error) {
	p := interest.Bearing{Days: x.Days, Rate: x.Rate, LeftOut: x.LeftOut, Earlier: x.Earlier}
	p.Days.Accrual, p.Days.Filing, p.Days.Verdict, p.Days.Entry = d.Accrual, d.Filing, d.Verdict, d.Judgment
	first, noFirst := rule.FirstDay(x.From, p.Days)
	through, noLast := rule.LastDay(x.Through, p.Days)
	if noFirst == nil {
		p.First = first
	}
	if noLast == nil {
		p.Through = through
	}
	if noFirst != nil && noLast != nil {
		return p, errors.Join(noFirst, noLast)
	}
	return p, cmp.Or(noFirst, noLast)
}

// judgment is what all awards that stand come to without interest, where a rule is for judgments above a sum.
func (w *work) judgment(rule *interest.Prejudgment) decimal.Decimal {
	r := &w.run
	if rule.Above.Sign() == 0 {
		return decimal.Decimal{}
	}
	if r.bears.judgment.Known() {
		return r.bears.judgment.Decimal()
	}
	sum := exact.Int(0)
	for i := range r.cells {
		if c := &r.cells[i]; c.interest < 0 && r.stated[i] && c.amount.Known() {
			sum = sum.Add(c.amount)
		}
	}
	r.bears.judgment = sum
	return sum.Decimal()
}

// bearing is what the stage of interest adds up once: what the judgment comes to without interest, and by decision, what the
// awards that share a sum come to.
type bearing struct {
	judgment exact.Num
	sums     map[int]*summed
}

// summed is what the awards of one decision come to that bear interest on one sum: all of them, and those gone through.
type summed struct{ total, before exact.Num }

// summed adds up the awards of a decision that bear interest on one sum; unknown where one of them is undetermined.
func (w *work) summed(decision int, rule *interest.Prejudgment) *summed {
	r := &w.run
	if s := r.bears.sums[decision]; s != nil {
		return s
	}
	s := &summed{exact.Int(0), exact.Int(0)}
	for i := range r.cells {
		c := &r.cells[i]
		if c.interest != decision || !r.stated[c.base] || rule.Excludes.Has(r.cells[c.base].kind) {
			continue
		}
		amount := r.cells[c.base].amount
		if !amount.Known() {
			s.total = exact.Num{}
			break
		}
		s.total = s.total.Add(amount)
	}
	if r.bears.sums == nil {
		r.bears.sums = map[int]*summed{}
	}
	r.bears.sums[decision] = s
	return s
}

// interestError records why interest could not be computed: what is missing is asked for, at the decision or among the
// dates of the matter, and what is wrong is an error there.
func (w *work) interestError(err error, decision, claim, base, rule int) {
	var gap *interest.CoverageError
	if errors.As(err, &gap) {
		w.fail(claim, err)
		return
	}
	at := func(path string) string {
		if strings.HasPrefix(path, "dates.") {
			return path
		}
		return invalid.Join(invalid.At("interest", decision), path)
	}
	all := []error{err}
	if joined, ok := err.(interface{ Unwrap() []error }); ok { //nolint:errorlint // what errors.Join made
		all = joined.Unwrap()
	}
	for _, err := range all {
		var missing *interest.MissingError
		if errors.As(err, &missing) {
			w.need(matter.Need{Path: at(missing.Path), Awards: []string{w.award(&w.run.cells[base]).ID}, Question: missing.Question, Allowed: missing.Allowed, Blocks: true,
				Asked: []matter.Asker{w.asker(rule, missing.Why)}})
			continue
		}
		for _, e := range invalid.All(err) {
			w.errs.Add(at(e.Path), e.Problem, e.Allowed)
		}
	}
}

// bore is what bears the interest of a cell: its award, or where the law runs interest on the sum that was demanded or
// offered, the award's part of that sum. It is not whole where an award that has a part of it is undetermined.
func (w *work) bore(rule *interest.Prejudgment, c, base *cell, used int) (n exact.Num, whole, ok bool) {
	decision := c.interest
	x := &w.m.Interest[decision]
	path := invalid.At("interest", decision) + ".sum"
	if !rule.OnSum {
		if x.Sum.Sign() != 0 {
			w.errs.Add(path, "the law runs interest on the award, not on a sum that was demanded or offered", "none")
		}
		return base.amount, true, x.Sum.Sign() == 0
	}
	sum, err := exact.Money(x.Sum)
	if err != nil || sum.Sign() == 0 {
		w.interestError(&interest.MissingError{Path: "sum", Question: "What sum was demanded or offered?", Why: "the law runs interest on that sum, not on the award", Allowed: []string{"dollars"}},
			decision, -1, c.base, used)
		return n, false, false
	}
	of := w.summed(decision, rule)
	if !of.total.Known() {
		return n, false, true
	}
	if of.total.Cmp(sum) < 0 {
		w.errs.Add(path, "the awards come to less than this sum, and the law then gives no interest on it",
			"at most "+of.total.Fixed(2)+", or no decision that they bear interest")
		return n, false, false
	}
	part := func(upTo exact.Num) exact.Num { return sum.Mul(upTo).Quo(of.total).Round(2) }
	before := of.before
	of.before = before.Add(base.amount)
	return part(of.before).Sub(part(before)), true, true
}
