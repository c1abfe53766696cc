package lien

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// Claim is a claim of somebody else on a client's recovery, as it is recorded. An amount that was never set is not recorded; one
// of zero dollars is.
type Claim struct {
	ID           string // its name in the record; may be empty where there is one claim
	Of           Kind   // required
	Holder       string // who has the claim
	Jurisdiction string // whose law it is under: "US-WI"; empty for federal law
	Scheme       string // a scheme with law of its own, such as "FECA"
	Law          string // the ID of the rule, where the place has several for the kind
	Cause        string // the cause of action, where the law asks for it
	Category     string // of the holder, where a ceiling is shared by category
	Class        string // of the holder, where a ceiling is shared between classes
	Dates        dated.Dates
	Paid         decimal.Decimal // what the payer paid that its claim is for
	Future       decimal.Decimal // present value of benefits that the recovery relieves the payer of, or that are to come
	Facts        []Fact
	Findings     []finding.Finding
	Agreed       *Agreed // what was agreed or ordered, in the place of what the law gives; nil where nothing was
}

// Fact is a recorded quantity, such as the full value of the damages.
type Fact struct {
	What      limit.Base      // its name
	Amount    decimal.Decimal // dollars, a number, or a factor from 0 to 1
	Authority []authority.Citation
}

// Agreed is the amount of a claim that its holder agreed to, or that a court ordered.
type Agreed struct {
	Amount    decimal.Decimal
	By        finding.By // a stipulation or the one who decided
	Paid      Order      // where in the order of payments, where that was fixed too
	Treatment Treatment  // of later benefits, where that was fixed too
	Credit    decimal.Decimal
	Note      string
	Authority []authority.Citation // at least one: the agreement, the order, the final demand
}

// Sums are what a claim meets when its turn comes.
type Sums struct {
	Gross     decimal.Decimal // what the client recovers from those whom the claim reaches, before anything is taken off
	Fee       decimal.Decimal // the attorney's fee on it
	Expenses  decimal.Decimal // costs of litigation on it that the client bears
	Remaining decimal.Decimal // what is left of it; where it was never set, as if the claim were the only one
}

// Recovery is a recovery that a claim is on: its sums, and what is known of it.
type Recovery struct {
	Sums
	Dates    dated.Dates // where the claim records none
	Facts    []Fact      // such as its parts, as found or stipulated
	Findings []finding.Finding
}

// Validate says what is wrong with what is known of the recovery. Errors: *invalid.Error values with paths "facts..." and
// "findings...", all together.
func (r Recovery) Validate() error {
	var l invalid.List
	facts(&l, "facts", r.Facts, map[limit.Base]exact.Num{})
	findings(&l, "findings", r.Findings, map[finding.Topic]finding.Status{})
	return l.Err()
}

// Options are how a claim is computed. The zero Options take the library's law, and presume nothing.
type Options struct {
	Laws    Laws // a caller's own law
	Presume bool // take the ordinary case for an exception that nobody recorded, with a caveat
}

const (
	maxFacts     = 64
	allowedMoney = "dollars from 0 to 1e15"
)

func money(l *invalid.List, path string, d decimal.Decimal) exact.Num {
	n, err := exact.Money(d)
	switch {
	case err != nil:
		l.Add(path, err.Error(), allowedMoney)
	case n.Sign() < 0:
		l.Add(path, "negative", allowedMoney)
	default:
		return n
	}
	return exact.Int(0)
}

// facts takes the recorded quantities at a path.
func facts(l *invalid.List, at string, list []Fact, into map[limit.Base]exact.Num) {
	if len(list) > maxFacts {
		l.Add(at, "too many", "at most 64")
		return
	}
	invalid.Twice(list, func(f *Fact) string { return string(f.What) }, func(i int) {
		l.Add(invalid.At(at, i)+".what", invalid.Quote(string(list[i].What))+" stands twice", "each once")
	})
	for i := range list {
		f := &list[i]
		path := invalid.At(at, i)
		if q := recorded(f.What); len(q) != 1 || q[0] != f.What || f.What == Paid || f.What == Future {
			l.Add(path+".what", invalid.Quote(string(f.What))+" is no fact: it is computed, or has a member of its own", "a quantity such as full_value")
			continue
		}
		if err := finding.Topic(f.What).Validate(); err != nil {
			l.Merge(path+".what", err)
			continue
		}
		dated.CheckQuantity(l, path+".what", string(f.What))
		for k, c := range f.Authority {
			l.Merge(invalid.At(path+".authority", k), c.Validate())
		}
		n := money(l, path+".amount", f.Amount)
		switch {
		case (f.What == ClaimantAtFault || f.What == EmployerAtFault || f.What == ThirdPartyAtFault) && n.Cmp(exact.Int(1)) > 0:
			l.Add(path+".amount", "no share", "a factor from 0 to 1")
		case f.What == FullValue && n.Sign() == 0:
			l.Add(path+".amount", "the full value is nothing", "dollars above 0")
		}
		into[f.What] = n
	}
}

// findings takes the recorded findings at a path.
func findings(l *invalid.List, at string, list []finding.Finding, into map[finding.Topic]finding.Status) {
	if len(list) > maxFacts {
		l.Add(at, "too many", "at most 64")
		return
	}
	invalid.Twice(list, func(f *finding.Finding) string { return string(f.What) }, func(i int) {
		l.Add(invalid.At(at, i)+".what", invalid.Quote(string(list[i].What))+" stands twice", "each once")
	})
	for i := range list {
		f := &list[i]
		if err := f.Validate(); err != nil {
			l.Merge(invalid.At(at, i), err)
			continue
		}
		dated.CheckFinding(l, invalid.At(at, i)+".what", f.What)
		into[f.What] = f.Status
	}
}

// figures checks what is recorded of a claim and of the recovery, and takes the figures of both. Paths of what is wrong in the
// recovery begin with "recovery".
func (c *Claim) figures(l *invalid.List, r *Recovery) measures {
	m := measures{facts: map[limit.Base]exact.Num{}, findings: map[finding.Topic]finding.Status{}}
	facts(l, "recovery.facts", r.Facts, m.facts)
	facts(l, "facts", c.Facts, m.facts)
	findings(l, "recovery.findings", r.Findings, m.findings)
	findings(l, "findings", c.Findings, m.findings)
	for _, x := range [...]struct {
		name limit.Base
		of   decimal.Decimal
	}{{Paid, c.Paid}, {Future, c.Future}} {
		if isSet(x.of) {
			m.facts[x.name] = money(l, string(x.name), x.of)
		}
	}
	return m
}

// within notes parts of the recovery that are more than the recovery, where that is known.
func (c *Claim) within(l *invalid.List, r *Recovery, m *measures) {
	gross, err := exact.Money(r.Gross)
	if !isSet(r.Gross) || err != nil {
		return
	}
	for _, q := range [...]limit.Base{MedicalPart, PastMedicalPart, EconomicPart, NoneconomicPart, PunitivePart} {
		if n := m.facts[q]; n.Known() && n.Cmp(gross) > 0 {
			l.Add(c.recordedAt(r, q), "is more than the recovery of "+gross.Dollars(), "a part of the recovery")
		}
	}
}

// full notes a full value of the damages below the recovery, where the law asks for it and the recovery is known.
func (p *prepared) full(l *invalid.List, r *Recovery) {
	gross, err := exact.Money(r.Gross)
	n := p.measures.facts[FullValue]
	if !isSet(r.Gross) || err != nil || !n.Known() || n.Cmp(gross) >= 0 || !slices.Contains(p.asked(), FullValue) {
		return
	}
	l.Add(p.claim.recordedAt(r, FullValue), "the full value of the damages is below the recovery of "+gross.Dollars(), "at least the recovery")
}

// asked are the quantities that the law asks for, with what was found.
func (p *prepared) asked() []limit.Base {
	var a Asked
	for e := range p.terms.formulas() {
		a.add(e.Simplify(p.measures.findings))
	}
	return a.Quantities
}

// recordedAt is the path of the amount of a fact: of the claim, or else of the recovery.
func (c *Claim) recordedAt(r *Recovery, q limit.Base) string {
	at := func(list []Fact) int { return slices.IndexFunc(list, func(f Fact) bool { return f.What == q }) }
	if i := at(c.Facts); i >= 0 {
		return invalid.At("facts", i) + ".amount"
	}
	return invalid.At("recovery.facts", at(r.Facts)) + ".amount"
}

// isSet reports whether an amount was ever set, be it to zero.
func isSet(d decimal.Decimal) bool { return d != (decimal.Decimal{}) } //nolint:revive // the zero Decimal, not any zero

// check notes what is wrong with what a claim records of itself.
func (c *Claim) check(l *invalid.List) {
	l.Enum("of", kindNames[:], int(c.Of), "kind of lien")
	dated.CheckCause(l, "cause", c.Cause)
	a := c.Agreed
	if a == nil {
		return
	}
	if n := money(l, "agreed.amount", a.Amount); !exact.InCents(n) {
		l.Add("agreed.amount", "parts of a cent", "dollars and cents")
	}
	money(l, "agreed.credit", a.Credit)
	if !isSet(a.Amount) {
		l.Add("agreed.amount", "not recorded", "the amount that was agreed or ordered; zero where the claim was waived")
	}
	for _, err := range [...]error{second(a.By.MarshalText()), second(a.Paid.MarshalText()), second(a.Treatment.MarshalText())} {
		l.Merge("agreed", err)
	}
	if len(a.Authority) == 0 {
		l.Add("agreed.authority", "no authority", "the agreement or the order, at least one citation")
	}
	for i, s := range a.Authority {
		l.Merge(invalid.At("agreed.authority", i), s.Validate())
	}
}

func second(_ []byte, err error) error { return err }

// dates are the dates of the claim, and those of the recovery where it records none.
func (c *Claim) dates(r *Recovery) dated.Dates {
	d := c.Dates
	for _, x := range [...]struct{ to, from *civil.Date }{{&d.Accrual, &r.Dates.Accrual}, {&d.Filing, &r.Dates.Filing}, {&d.Verdict, &r.Dates.Verdict},
		{&d.Judgment, &r.Dates.Judgment}, {&d.Day, &r.Dates.Day}, {&d.Recovery, &r.Dates.Recovery}, {&d.Latest, &r.Dates.Latest}} {
		if x.to.IsZero() {
			*x.to = *x.from
		}
	}
	return d
}

// missing are what formulas ask for and a claim does not record.
type missing struct {
	quantities []limit.Base
	findings   []finding.Topic
	presumed   []finding.Topic
}

// look adds what a formula asks for. The ordinary case of a finding is presumed where that is wanted.
func (x *missing) look(e limit.Expr, m *measures, presume bool) {
	e = e.Simplify(m.findings)
	for presume && x.presume(e, m) {
		e = e.Simplify(m.findings)
	}
	var a Asked
	a.add(e)
	for _, q := range a.Quantities {
		x.quantity(q, m)
	}
	for _, t := range a.Findings {
		x.finding(t, m)
	}
}

// quantity notes a quantity that is not recorded.
func (x *missing) quantity(q limit.Base, m *measures) {
	if !m.facts[q].Known() && !slices.Contains(x.quantities, q) {
		x.quantities = append(x.quantities, q)
	}
}

// finding notes a finding that is not recorded, or does not answer.
func (x *missing) finding(t finding.Topic, m *measures) {
	if !m.findings[t].Answers() && !slices.Contains(x.findings, t) {
		x.findings = append(x.findings, t)
	}
}

// presume takes the ordinary case of the first finding of a formula that nobody recorded. It returns false where there is none.
func (x *missing) presume(e limit.Expr, m *measures) bool {
	for t := range e.Asks() {
		if x.take(t, m) {
			return true
		}
	}
	return false
}

// take takes the ordinary case of a finding, if it has one and nobody recorded it.
func (x *missing) take(t finding.Topic, m *measures) bool {
	w, known := vocabulary.FindingWord(t)
	if !known || m.findings[t] != finding.Unspecified || !w.Ordinary.Answers() {
		return false
	}
	m.findings[t] = w.Ordinary
	x.presumed = append(x.presumed, t)
	return true
}

// ask notes everything that is missing, with its question.
func (x *missing) ask(l *invalid.List, m *measures) {
	for _, q := range x.quantities {
		path := "facts." + string(q)
		if q == Paid || q == Future {
			path = string(q)
		}
		w, _ := vocabulary.QuantityWord(string(q))
		l.Add(path, "not recorded", w.Question)
	}
	for _, t := range x.findings {
		w, _ := vocabulary.FindingWord(t)
		problem := "not recorded"
		if s := m.findings[t]; s != finding.Unspecified {
			problem = "recorded as " + s.InWords() + ", which does not answer"
		}
		l.Add("findings."+string(t), problem, w.Question)
	}
}
