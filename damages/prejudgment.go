package damages

import (
	"errors"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
)

func interestID(i *Interest) string { return i.ID }

// recorded are the days that a decision on interest records, by name.
func recorded(d *interest.Days) [7]struct {
	name string
	day  *civil.Date
} {
	return [7]struct {
		name string
		day  *civil.Date
	}{
		{"transaction", &d.Transaction}, {"due", &d.Due}, {"demand", &d.Demand}, {"rejection", &d.Rejection}, {"service", &d.Service}, {"panel", &d.Panel}, {"offer", &d.Offer},
	}
}

// checkDays refuses days of a claim where a decision records its own.
func (w *work) checkDays(x *Interest, path func(string) string) {
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
	var index map[string]int32
	unique(w, "interest", w.m.Interest, &index, interestID)
	awards := len(w.cells)
	for i := range w.m.Interest {
		x := &w.m.Interest[i]
		path := func(name string) string { return field.At("interest", i) + "." + name }
		w.selector(&x.On, func(name string) string { return path("on." + name) }, "award", "the ID of an award")
		w.checkDays(x, path)
		if n, err := exact.Money(x.Sum); err != nil || n.Sign() < 0 {
			w.errs.Add(path("sum"), "out of range", "0 to 1e15 dollars")
		}
		if len(x.LeftOut) > MaxMembers {
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
			c.interest, c.base, c.kind = int32(i), at, head.KindPrejudgmentInterest //nolint:gosec // bounded
			c.amount, c.found = exact.Num{}, exact.Num{}
			w.cells = append(w.cells, c)
		}
		if len(w.cells) > 2*MaxAwards {
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
			c.gone = depends
			continue
		}
		if base.amount.Sign() > 0 {
			w.bearInterest(int32(i), &base) //nolint:gosec // bounded
		}
	}
	w.settlements(true)
}

func (w *work) bearInterest(at int32, base *cell) {
	r := &w.run
	c := &r.cells[at]
	x := &w.m.Interest[c.interest]
	path := field.At("interest", int(c.interest))
	if c.law < 0 {
		w.errs.Add(path+".on", "an award on claims under different laws", "awards on claims of one law")
		return
	}
	first := w.list(c.claims)[0]
	ref, rule, ok := ask(w, first, w.laws[c.law].Prejudgment().For(w.m.Claims[first].Cause))
	if !ok || w.isOff(ref.ID(), c.base) {
		return
	}
	if rule.Available == interest.None || w.takes(rule.Excludes, c.base) {
		if len(x.On.Awards) > 0 {
			w.errs.Add(path+".on", "the law of "+w.codes[c.law]+" gives no interest before judgment on "+base.kind.Words()+" damages", "awards that bear it: "+string(ref.ID()))
		}
		return
	}
	used := w.use(c.law, ref, first)
	bore, whole, ok := w.bore(&rule, c.interest, base)
	if !ok {
		return
	}
	if !whole {
		r.stated[at] = true
		c.gone = depends
		return
	}
	sum, err := interestOn(&rule, x, w.datesOf(first), bore.Decimal(), w.judgment(&rule))
	if err != nil {
		w.interestError(err, path, first)
		return
	}
	if rule.Liquidated {
		w.note(remark{kind: CaveatLiquidated, cell: c.base, rule: used})
	}
	n, err := exact.Money(sum)
	if err != nil {
		w.errs.Merge(path, err)
		return
	}
	r.stated[at] = true
	c.amount, c.found, c.gone = exact.Int(0), exact.Int(0), here
	w.post(law.StageInterest, OpInterest, at, -1, c.interest, used, n, w.operand(bore))
	w.bearInterestAlike(at, n)
}

// interestOn computes what a decision has a sum bear, under a rule and with the dates of the claim.
func interestOn(rule *interest.Prejudgment, x *Interest, d law.Dates, dollars, judgment decimal.Decimal) (decimal.Decimal, error) {
	days := x.Days
	days.Accrual, days.Filing, days.Verdict, days.Entry = d.Accrual, d.Filing, d.Verdict, d.Judgment
	var l field.List
	first, err := rule.FirstDay(x.From, days)
	l.Merge("", err)
	through, err := rule.LastDay(x.Through, days)
	l.Merge("", err)
	if err := l.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	return rule.Compute(interest.Bearing{Principal: dollars, First: first, Through: through, Days: days, Rate: x.Rate, LeftOut: x.LeftOut, Earlier: x.Earlier, Judgment: judgment})
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
	sums     map[int32]*summed
}

// summed is what the awards of one decision come to that bear interest on one sum: all of them, and those gone through.
type summed struct{ total, before exact.Num }

// summed adds up the awards of a decision that bear interest on one sum; unknown where one of them is undetermined.
func (w *work) summed(decision int32, rule *interest.Prejudgment) *summed {
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
		r.bears.sums = map[int32]*summed{}
	}
	r.bears.sums[decision] = s
	return s
}

// interestError records why interest could not be computed: at the decision, or among the dates of the matter.
func (w *work) interestError(err error, path string, claim int32) {
	var gap *interest.CoverageError
	if errors.As(err, &gap) {
		w.fail(claim, err)
		return
	}
	for _, e := range field.All(err) {
		if strings.HasPrefix(e.Path, "dates.") {
			w.errs.Merge("", e)
		} else {
			w.errs.Merge(path, e)
		}
	}
}

// bore is what bears the interest of a cell: its award, or where the law runs interest on the sum that was demanded or
// offered, the award's part of that sum. It is not whole where an award that has a part of it is undetermined.
func (w *work) bore(rule *interest.Prejudgment, decision int32, base *cell) (n exact.Num, whole, ok bool) {
	x := &w.m.Interest[decision]
	path := field.At("interest", int(decision)) + ".sum"
	if !rule.OnSum {
		if x.Sum.Sign() != 0 {
			w.errs.Add(path, "the law runs interest on the award, not on a sum that was demanded or offered", "none")
		}
		return base.amount, true, x.Sum.Sign() == 0
	}
	sum, err := exact.Money(x.Sum)
	if err != nil || sum.Sign() == 0 {
		w.errs.Add(path, "the sum that was demanded or offered is not recorded, and the law runs interest on it", "dollars")
		return n, false, false
	}
	of := w.summed(decision, rule)
	if !of.total.Known() {
		return n, false, true
	}
	if of.total.Cmp(sum) < 0 {
		w.errs.Add(path, "the awards come to less than this sum, and the law then gives no interest on it", "at most "+of.total.Fixed(2)+", or no decision that they bear interest")
		return n, false, false
	}
	part := func(upTo exact.Num) exact.Num { return sum.Mul(upTo).Quo(of.total).Round(2) }
	before := of.before
	of.before = before.Add(base.amount)
	return part(of.before).Sub(part(before)), true, true
}

// Interest returns the decision a cell is the interest of, and whether it is one.
func (b *Branch) Interest(c Cell) (*Interest, bool) {
	if c.interest < 0 {
		return nil, false
	}
	return &b.j.m.Interest[c.interest], true
}

// Bore returns what bore the interest that an entry posts, in dollars, and whether it posts any.
func (b *Branch) Bore(e Entry) (dollars decimal.Decimal, ok bool) {
	if e.op != OpInterest {
		return decimal.Decimal{}, false
	}
	return b.operands[e.operands.from].Decimal(), true
}
