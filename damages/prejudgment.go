package damages

import (
	"errors"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
)

func interestID(i *Interest) string { return i.ID }

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
		if n, err := exact.Money(x.Rate); err != nil || n.Sign() < 0 || n.Cmp(exact.Int(1000)) > 0 {
			w.errs.Add(path("rate"), "out of range", "0 to 1000 percent a year")
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
	for i := range r.cells {
		c := &r.cells[i]
		if c.interest < 0 || !r.stated[c.base] {
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
	if rule.Available == interest.None || rule.Excludes.Has(base.kind) {
		if len(x.On.Awards) > 0 {
			w.errs.Add(path+".on", "the law of "+w.codes[c.law]+" gives no interest before judgment on "+base.kind.Words()+" damages", "awards that bear it: "+string(ref.ID()))
		}
		return
	}
	used := w.use(c.law, ref, first)
	run := rule.Rule
	switch rate, _ := exact.Money(x.Rate); { // validated
	case rule.Sets != interest.ByLaw && rate.Sign() == 0:
		w.errs.Add(path+".rate", "the law leaves the rate to the "+rule.Sets.String(), "percent a year")
		return
	case rule.Sets == interest.ByLaw && rate.Sign() != 0:
		w.errs.Add(path+".rate", "a rate, and the law sets one: "+string(ref.ID()), "none")
		return
	case rate.Sign() != 0:
		run.Rate, run.Resets = interest.Fixed(x.Rate), interest.Locked
	}
	from, through, ok := w.period(x, &rule, first, path)
	if !ok {
		return
	}
	sum, err := run.Interest(base.amount.Decimal(), from, through)
	if err != nil {
		var gap *interest.CoverageError
		if errors.As(err, &gap) {
			w.fail(first, err)
		} else {
			w.errs.Merge(path, err)
		}
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
	w.post(law.StageInterest, OpInterest, at, -1, c.interest, used, n, w.operand(base.amount))
}

// period is from when to when interest runs: as recorded, else as the law has it and the claim's dates give it.
func (w *work) period(x *Interest, rule *interest.Prejudgment, claim int32, path string) (from, through civil.Date, ok bool) {
	d := w.datesOf(claim)
	from, through = x.From, x.Through
	if from.IsZero() {
		switch rule.Start {
		case interest.FromFiling:
			from = d.Filing
		case interest.FromAccrual:
			from = d.Accrual
		case interest.FromVerdict:
			from = d.Verdict
		case interest.FromEntry:
			from = d.Judgment
		case interest.FromService, interest.FromDemand, interest.FromDue, interest.FromOffer, interest.AsCourtSets, interest.StartUnspecified:
		}
	}
	if from.IsZero() {
		w.errs.Add(path+".from", "no day: the law runs interest "+rule.Start.Words(), "the first day")
	}
	if through.IsZero() {
		through = d.Judgment
	}
	if through.IsZero() {
		w.errs.Add(path+".through", "no day, and no day of judgment", "the last day")
	}
	return from, through, !from.IsZero() && !through.IsZero()
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
