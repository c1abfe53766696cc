package lien

import (
	"errors"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
)

// Prepared is a claim with the law that governs it, ready to be computed on many recoveries. It cannot be changed. The zero
// Prepared is none.
type Prepared struct{ of *prepared }

type prepared struct {
	claim    Claim
	rule     *rule // nil where no law is recorded
	version  *dated.Version[terms]
	terms    *terms // nil for an amount that was agreed
	measures measures
	agreed   exact.Num
	omits    []string
	caveats  []string
}

// On computes the claim on a recovery under the library's law. It is [Claim.Under] with the zero Options.
func (c Claim) On(r Recovery) (Result, error) { return c.Under(Options{}, r) }

// Under computes the claim on a recovery. Errors, all together: *invalid.Error for what is wrong, and for everything that the law
// asks for and that nobody recorded, each with its question; for a claim whose law is not recorded, or is left to a court, and
// for which no amount was agreed. *[dated.CoverageError] where no version of its law covers the dates.
func (c Claim) Under(o Options, r Recovery) (Result, error) {
	p, err := c.Prepare(o, r)
	if err != nil {
		return Result{}, err
	}
	out, err := p.On(r.Sums)
	return out, err
}

// Prepare finds the law on a claim, and takes what is known of the recovery besides its sums. Errors are those of [Claim.Under].
func (c Claim) Prepare(o Options, r Recovery) (Prepared, error) {
	var l invalid.List
	c.check(&l)
	o.Laws.Place(&l, "jurisdiction", c.Jurisdiction, c.Agreed == nil && c.Law == "")
	p := &prepared{claim: c, measures: c.figures(&l, &r)}
	c.within(&l, &r, &p.measures)
	if err := l.Err(); err != nil {
		return Prepared{}, err
	}
	var err error
	if p.rule, err = o.Laws.find(&c); err != nil {
		return Prepared{}, err
	}
	d := c.dates(&r)
	switch {
	case c.Agreed != nil:
		p.agreed, _ = exact.Money(c.Agreed.Amount) // it was checked
		if p.rule != nil {
			if v, err := p.rule.versions.On(d); err == nil {
				p.version = &v
			}
		}
		if c.Agreed.Treatment == TreatmentUnrecorded && p.version != nil && p.version.Rule.future != nil {
			p.caveats = append(p.caveats, "What the agreement or the order does to later benefits is not recorded.")
		}
		return Prepared{p}, nil
	case p.rule == nil:
		return Prepared{}, invalid.New("agreed", "no law on "+c.describe()+" is recorded", allowedAgreed)
	}
	v, err := p.rule.versions.On(d)
	if err != nil {
		var gap *dated.CoverageError
		if errors.As(err, &gap) {
			gap.Rule = p.rule.title + " (" + p.rule.id + ")"
		}
		return Prepared{}, err
	}
	if v.Status == dated.StruckDown {
		return Prepared{}, invalid.New("agreed", "the law on "+c.describe()+" was struck down ("+string(v.ID)+")", allowedAgreed)
	}
	if err := v.Answers(c.Cause); err != nil {
		return Prepared{}, err
	}
	p.version, p.terms = &v, &v.Rule
	return p.ask(o, d, &r)
}

// describe says what claim it is.
func (c *Claim) describe() string {
	s := c.Of.InWords()
	if c.Scheme != "" {
		s += " under " + invalid.Quote(c.Scheme)
	}
	if c.Jurisdiction == "" {
		return "a claim of " + s
	}
	return "a claim of " + s + " in " + invalid.Quote(c.Jurisdiction)
}

// ask asks for everything that the law needs and that is not recorded.
func (p *prepared) ask(o Options, d dated.Dates, r *Recovery) (Prepared, error) {
	var l invalid.List
	var x missing
	p.omits = p.claim.leftOut(&l, &x, &p.version.Meta, d, &p.measures, o.Presume)
	for e := range p.terms.formulas() {
		x.look(e, &p.measures, o.Presume)
	}
	x.ask(&l, &p.measures)
	p.full(&l, r)
	if err := l.Err(); err != nil {
		return Prepared{}, err
	}
	for _, t := range x.presumed {
		p.caveats = append(p.caveats, "Presumed as in the ordinary case: "+t.InWords()+" is "+p.measures.findings[t].InWords()+".")
	}
	if p.version.Unconfirmed() {
		p.caveats = append(p.caveats, "The sources of "+string(p.version.ID)+" were not confirmed.")
	}
	if p.version.Late(d) {
		p.caveats = append(p.caveats, "The sources of "+string(p.version.ID)+" were last read on "+p.version.Reviewed.String()+".")
	}
	return Prepared{p}, nil
}

// Order returns where in the order of payments the claim is paid, as the agreement or the law says.
func (p Prepared) Order() Order {
	switch {
	case p.of == nil:
	case p.of.claim.Agreed != nil && p.of.claim.Agreed.Paid != OrderUnrecorded:
		return p.of.claim.Agreed.Paid
	case p.of.version != nil:
		return p.of.version.Rule.paid
	}
	return OrderUnrecorded
}

// on takes the sums of a recovery into the figures of the claim.
func (p *prepared) on(s Sums) (measures, error) {
	var l invalid.List
	m := p.measures
	m.gross, m.fee, m.expenses = money(&l, "recovery.gross", s.Gross), money(&l, "recovery.fee", s.Fee), money(&l, "recovery.expenses", s.Expenses)
	m.fee = exact.Min(m.fee, m.gross) // fee and costs are counted as far as the recovery bears them
	m.expenses = exact.Min(m.expenses, m.gross.Sub(m.fee))
	switch {
	case isSet(s.Remaining):
		m.remaining = money(&l, "recovery.remaining", s.Remaining)
	case (Prepared{p}).Order() == BeforeFees:
		m.remaining = m.gross
	default:
		m.remaining = m.net()
	}
	return m, l.Err()
}

// alone computes the claim as if it were the only one under its rule, apart from ceilings that several share. What is shown goes
// to tell, where there is one.
func (p *prepared) alone(m *measures, tell *teller) (exact.Num, error) {
	if p.terms == nil {
		return p.agreed, nil
	}
	n, err := sum(p.terms.lines, m, tell.line)
	if err != nil {
		return n, err
	}
	if !p.terms.owes {
		n = exact.Max(n, exact.Int(0))
		tell.to("no less than nothing", n, "")
	}
	for i := range p.terms.most {
		c := &p.terms.most[i]
		if n, err = p.under(c.amount, c.title, c.under, n, m, tell); err != nil {
			return n, err
		}
	}
	if n.Cmp(m.gross) > 0 {
		n = m.gross
		tell.to("no more than the recovery", n, "")
	}
	return n, nil
}

// under holds an amount under a ceiling.
func (p *prepared) under(e limit.Expr, title, under string, n exact.Num, m *measures, tell *teller) (exact.Num, error) {
	most, what, err := limit.Evaluate(e, limit.Source[exact.Num](m))
	if err != nil || what != limit.Limited {
		return n, err
	}
	reached := most.Cmp(n) < 0
	tell.ceiling(title, most, reached)
	if reached {
		n = most
		tell.to("no more than "+title, n, under)
	}
	return n, nil
}

// whole computes the claim as the only one under its rule.
func (p *prepared) whole(m *measures, tell *teller) (exact.Num, error) {
	n, err := p.alone(m, tell)
	if err != nil || p.terms == nil {
		return n, err
	}
	for i := range p.terms.shared {
		s := &p.terms.shared[i]
		if n, err = p.under(s.amount, s.title, s.under, n, m, tell); err != nil {
			return n, err
		}
	}
	return n, nil
}

// Amount computes what the claim comes to on a recovery as the only claim under its rule: the amount of [Prepared.On], or, below
// zero, what the holder owes. Errors are *invalid.Error.
func (p Prepared) Amount(s Sums) (decimal.Decimal, error) {
	if p.of == nil {
		return decimal.Decimal{}, errNone()
	}
	if p.of.terms == nil {
		return p.of.claim.Agreed.Amount, nil
	}
	m, err := p.of.on(s)
	if err != nil {
		return decimal.Decimal{}, err
	}
	n, err := p.of.whole(&m, nil)
	if err != nil {
		return decimal.Decimal{}, err
	}
	return n.Round(2).Decimal(), nil
}

func errNone() error { return invalid.New("", "no claim", "what Claim.Prepare returned") }

// On computes the claim on a recovery as the only claim under its rule. Errors are *invalid.Error.
func (p Prepared) On(s Sums) (Result, error) {
	if p.of == nil {
		return Result{}, errNone()
	}
	m, err := p.of.on(s)
	if err != nil {
		return Result{}, err
	}
	t := teller{of: p.of}
	n, err := p.of.whole(&m, &t)
	if err != nil {
		return Result{}, err
	}
	return p.of.result(n, &m, &t)
}

// result is the result of a claim that comes to an amount, which is below zero where the holder owes it.
func (p *prepared) result(n exact.Num, m *measures, t *teller) (Result, error) {
	c := &p.claim
	due, owes := n.Round(2), exact.Int(0)
	if due.Sign() < 0 {
		due, owes = owes, due.Neg()
	}
	out := Result{ID: c.ID, Of: c.Of, Holder: c.Holder, Scheme: c.Scheme, Title: c.Of.InWords(), Amount: due.Decimal(), Owes: owes.Decimal(), Lines: t.lines,
		Ceilings: t.ceilings, Paid: Prepared{p}.Order(), Omits: append([]string(nil), p.omits...), Caveats: append([]string(nil), p.caveats...)}
	if p.rule != nil {
		out.Law, out.Title = p.rule.id, p.rule.title
	}
	if a := c.Agreed; a != nil {
		out.Agreed, out.Authority = true, append([]authority.Citation(nil), a.Authority...)
		title := "amount agreed or ordered"
		if a.Note != "" {
			title = a.Note
		}
		out.Lines = []Line{{title, out.Amount, append([]authority.Citation(nil), a.Authority...)}}
		out.Future = Later{Treatment: a.Treatment, Credit: a.Credit}
		return out, nil
	}
	v := p.version
	out.Version, out.Title, out.Custom, out.Unconfirmed, out.Reviewed, out.Authority = v.ID, v.Title, v.Custom, v.Unconfirmed(), v.Reviewed, v.Authority.Slice()
	if f := p.terms.future; f != nil {
		m.lien = due
		later := teller{of: p}
		credit, err := sum(f.lines, m, later.line)
		if err != nil {
			return Result{}, err
		}
		credit = exact.Max(credit, exact.Int(0))
		later.to("no less than nothing", credit, "")
		out.Future = Later{Treatment: f.treatment, Title: f.title, Credit: credit.Round(2).Decimal(), Lines: later.lines}
		if !f.share.IsZero() {
			share, what, err := limit.Evaluate(f.share, limit.Source[exact.Num](m))
			if err != nil {
				return Result{}, err
			}
			if what == limit.Limited {
				out.Future.Share = exact.Min(share, exact.Int(1)).Rat()
			}
		}
	}
	return out, nil
}

// teller notes the lines of a computation. A nil teller notes nothing.
type teller struct {
	of       *prepared
	at       exact.Num // where the sum is, in whole cents; not known before the first line
	lines    []Line
	ceilings []Ceiling
}

func (t *teller) line(p *part, _, after exact.Num) {
	if t != nil {
		t.move(p.title, after, p.under)
	}
}

// to moves the sum to an amount, if it is not there.
func (t *teller) to(title string, n exact.Num, under string) {
	if t != nil && t.at.Known() && t.at.Cmp(n.Round(2)) != 0 {
		t.move(title, n, under)
	}
}

func (t *teller) move(title string, to exact.Num, under string) {
	if !t.at.Known() {
		t.at = exact.Int(0)
	}
	to = to.Round(2)
	t.lines = append(t.lines, Line{title, to.Sub(t.at).Decimal(), t.of.cited(under)})
	t.at = to
}

func (t *teller) ceiling(title string, most exact.Num, reached bool) {
	if t != nil {
		t.ceilings = append(t.ceilings, Ceiling{title, most.Round(2).Decimal(), reached})
	}
}

// cited is the source of the version that a line names, or the first.
func (p *prepared) cited(under string) []authority.Citation {
	for i, c := range p.version.Authority.All() {
		if i == 0 && under == "" || c.Text == under {
			return []authority.Citation{c}
		}
	}
	return nil
}
