package disbursement

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/lien"
)

// Options are how a record is computed. The zero Options take the library's law, and presume nothing.
type Options struct {
	Law     []law.Jurisdiction // a caller's own law, in the place of the library's of its jurisdiction
	Presume bool               // take the ordinary case for an exception that nobody recorded, with a caveat
}

// plan is a record whose law was looked up: the order in which those who take a part are paid.
type plan struct {
	of      *Record
	options Options
	claims  []lien.Prepared
	from    []exact.Num // what of the recovery each lien reaches, as a share of all; not known for all of it
	groups  []group
	before  exact.Num // funds and deductions on which no fee is computed
	funds   exact.Num
	costs   exact.Num // that the client bears
	spent   exact.Num // of them, those that the client advanced
	costsAs decimal.Decimal
	none    decimal.Decimal // no dollars
	ready   fees.Prepared   // the fee by the agreement, where there is one
}

// group is those whose turn comes together.
type group struct {
	order lien.Order
	rank  int
	fixed []*taker
	liens []int           // places in the record
	joint []int           // places of the liens that are computed together: these, and those of other groups that share a ceiling with one of them
	ready []lien.Prepared // of joint
}

// turn is the rank of a group among those of its place: those without one come last.
func (g *group) turn() int {
	if g.rank == 0 {
		return maxRank + 1
	}
	return g.rank
}

// taker is somebody who takes a fixed sum.
type taker struct {
	path      string
	at        int // its place in the list of its kind
	kind      UseKind
	title, to string
	amount    exact.Num
	rule      dated.RuleID
	authority []authority.Citation
}

// plan looks up the law of a record.
func (r *Record) plan(o Options) (*plan, error) {
	if err := r.Validate(); err != nil {
		return nil, err
	}
	p := &plan{of: r, options: o, before: exact.Int(0), funds: exact.Int(0), costs: exact.Int(0), spent: exact.Int(0)}
	for i := range r.Costs {
		if c := &r.Costs[i]; c.Borne != Lawyer {
			n, _ := exact.Money(c.Amount) // it was checked
			if p.costs = p.costs.Add(n); c.Advanced == Client {
				p.spent = p.spent.Add(n)
			}
		}
	}
	p.costsAs, p.none = p.costs.Decimal(), decimal.New(0, -2)
	for i := range r.Funds {
		x := &r.Funds[i]
		n, _ := exact.Money(x.Amount)
		title := x.Title
		if title == "" {
			title = "part of the recovery that the law gives to " + x.To
		}
		p.funds = p.funds.Add(n)
		p.fixed(x.Order, x.Rank, taker{invalid.At("funds", i), i, UseFund, title, x.To, n, x.Rule, x.Authority})
	}
	for i := range r.Deductions {
		x := &r.Deductions[i]
		n, _ := exact.Money(x.Amount)
		p.fixed(x.Order, x.Rank, taker{invalid.At("deductions", i), i, UseDeduction, x.Title, x.To, n, "", x.Authority})
	}
	err := p.liens()
	if err != nil { // what is wrong with the fee is said with it
		_, wrong := p.fee(p.feeBase(r.total()))
		err = errors.Join(err, wrong)
	}
	slices.SortStableFunc(p.groups, func(a, b group) int {
		return cmp.Or(cmp.Compare(a.order, b.order), cmp.Compare(a.turn(), b.turn()))
	})
	return p, err
}

// fixed gives a taker its place.
func (p *plan) fixed(o lien.Order, rank int, t taker) {
	if o == lien.BeforeFees {
		p.before = p.before.Add(t.amount)
	}
	g := p.group(o, rank)
	g.fixed = append(g.fixed, &t)
}

// group is the group of a place and a rank.
func (p *plan) group(o lien.Order, rank int) *group {
	if o == lien.OrderUnrecorded {
		o = lien.AfterFees
	}
	i := slices.IndexFunc(p.groups, func(g group) bool { return g.order == o && g.rank == rank })
	if i < 0 {
		i = len(p.groups)
		p.groups = append(p.groups, group{order: o, rank: rank})
	}
	return &p.groups[i]
}

// liens prepares the claims of the record, and gives them their places.
func (p *plan) liens() error {
	r, errs := p.of, problems{}
	options := lien.Options{Presume: p.options.Presume}
	for _, j := range p.options.Law {
		options.Laws = append(options.Laws, j.Liens())
	}
	if r.Jurisdiction != "" {
		own := slices.ContainsFunc(p.options.Law, func(j law.Jurisdiction) bool { return j.Code() == r.Jurisdiction })
		options.Laws.Place(&errs.List, "jurisdiction", r.Jurisdiction, !own)
	}
	known := lien.Recovery{Dates: r.Dates, Facts: r.Parts, Findings: r.Findings}
	total := r.total()
	p.claims, p.from = make([]lien.Prepared, len(r.Liens)), make([]exact.Num, len(r.Liens))
	for i := range r.Liens {
		x, at := &r.Liens[i], invalid.At("liens", i)
		c, here := x.Claim, known
		here.Gross = r.damages(x).Decimal()
		if c.Cause == "" {
			c.Cause = r.Cause
		}
		ready, err := c.Prepare(options, here)
		if err != nil {
			errs.ofLien(at, err)
			continue
		}
		order := ready.Order()
		if order != lien.OrderUnrecorded && x.Order != lien.OrderUnrecorded && x.Order != order {
			errs.Add(at+".order", "is "+x.Order.String()+", and its law or the agreement says "+order.String(), order.String()+", or none")
		}
		if order == lien.OrderUnrecorded {
			order = x.Order
		}
		p.claims[i], p.from[i] = ready, r.reached(x, total)
		g := p.group(order, x.Rank)
		g.liens = append(g.liens, i)
	}
	p.join()
	return errs.err()
}

// join notes which liens are computed together: a ceiling that claims share is for all of them, and a rank only says who is paid
// first. They stand in the order of the record, so that a cent that does not divide is always the same lien's.
func (p *plan) join() {
	for k := range p.groups {
		g := &p.groups[k]
		for i := range p.claims {
			shares := func(j int) bool { return i == j || p.claims[i].SharesWith(p.claims[j]) }
			if slices.ContainsFunc(g.liens, shares) {
				g.joint, g.ready = append(g.joint, i), append(g.ready, p.claims[i])
			}
		}
	}
}

// total is the sum of the payments.
func (r *Record) total() exact.Num {
	sum := exact.Int(0)
	for i := range r.Payments {
		n, _ := exact.Money(r.Payments[i].Amount) // it was checked
		sum = sum.Add(n)
	}
	return sum
}

// reached is the share of all payments that a lien reaches; not known where it reaches all of them.
func (r *Record) reached(x *Lien, total exact.Num) exact.Num {
	if len(x.From) == 0 || total.Sign() == 0 {
		return exact.Num{}
	}
	sum := exact.Int(0)
	for _, id := range x.From {
		n, _ := exact.Money(r.Payments[r.payment(id)].Amount)
		sum = sum.Add(n)
	}
	return sum.Quo(total)
}

// damages are the payments that a lien reaches, without interest and costs that the other side pays: what the parts of the recovery
// are parts of, and the full value of the damages is not below.
func (r *Record) damages(x *Lien) exact.Num {
	sum := exact.Int(0)
	for i := range r.Payments {
		p := &r.Payments[i]
		if p.What != Interest && p.What != TaxedCosts && (len(x.From) == 0 || p.ID != "" && slices.Contains(x.From, p.ID)) {
			n, _ := exact.Money(p.Amount) // it was checked
			sum = sum.Add(n)
		}
	}
	return sum
}

// problems are what stands in the way of an answer: fields that are wrong or missing, and errors of other types.
type problems struct {
	invalid.List
	others []error
}

// note notes an error of a part of the record at a path. An error keeps its type.
func (p *problems) note(at string, err error) {
	if err != nil {
		p.add(at, err)
	}
}

// ofLien notes an error of a lien at a path. What it says of the parts of the recovery is noted once, at its place in the record.
func (p *problems) ofLien(at string, err error) {
	var here problems
	here.note(at, err)
	p.others = append(p.others, here.others...)
	for _, e := range invalid.All(here.Err()) {
		path := e.Path
		if of, ok := strings.CutPrefix(path, at+".recovery.facts"); ok {
			path = "parts" + of
			if slices.ContainsFunc(invalid.All(p.Err()), func(x *invalid.Error) bool { return x.Path == path }) {
				continue
			}
		}
		p.Add(path, e.Problem, e.Allowed)
	}
}

func (p *problems) add(at string, err error) {
	var many interface{ Unwrap() []error }
	var over *fees.LimitError
	var gap *dated.CoverageError
	switch {
	case errors.As(err, &many):
		for _, e := range many.Unwrap() {
			p.note(at, e)
		}
	case errors.As(err, &over):
		at := *over
		at.Path = "fee." + over.Path
		p.others = append(p.others, &at)
	case errors.As(err, &gap):
		if at == "fee" && !gap.On.IsZero() {
			at = "dates." + gap.Event.String()
			if gap.Event == dated.Agreement {
				at = "fee.agreement.made"
			}
		}
		p.others = append(p.others, fmt.Errorf("%s: %w", at, err))
	default:
		p.Merge(at, err)
	}
}

func (p *problems) err() error {
	if len(p.others) == 0 {
		return p.Err()
	}
	return errors.Join(append([]error{p.Err()}, p.others...)...)
}

// fee is the fee on a recovery and what is told of it.
func (p *plan) fee(base decimal.Decimal) (held fees.Held, err error) {
	r := p.of
	x := &r.Fee
	recovery := fees.Recovery{Stage: x.Stage, Gross: base, Costs: p.costsAs}
	switch {
	case x.Agreement == nil && x.Amount.Sign() == 0:
	case x.Agreement == nil && len(x.Authority) > 0 && x.Allowance == nil:
		held.Fee.Amount = x.Amount
		held.Caveats = []string{"The fee is what its authority fixed, and was not held against the law on contingent fees."}
	case r.Jurisdiction == "":
		held.Caveats = []string{"No jurisdiction is recorded, so that the fee was held against no law."}
		if held.Fee.Amount = x.Amount; x.Agreement != nil {
			held.Fee, err = x.Agreement.Fee(recovery)
		}
	default:
		w, c := p.feeCase()
		c.Recovery = recovery
		switch {
		case x.Agreement == nil && w.IsZero():
			held, err = fees.HoldAmount(x.Amount, c)
		case x.Agreement == nil:
			held, err = w.HoldAmount(x.Amount, c)
		case w.IsZero():
			held, err = x.Agreement.Hold(c)
		default:
			held, err = w.Hold(*x.Agreement, c)
		}
	}
	return held, r.atFee(err)
}

// atFee is an error on the fee, with its place in the record: the agreement, the stage and the order on the fee are in the fee, and
// what the law asks about the case has the paths of the record itself. The day of the agreement is that in the agreement.
func (r *Record) atFee(err error) error {
	if err == nil {
		return nil
	}
	var errs problems
	errs.note("fee", err)
	out := problems{others: errs.others}
	for _, e := range invalid.All(errs.Err()) {
		path := e.Path
		if path == "fee.dates.agreement" {
			if r.Fee.Agreement == nil {
				out.Add("fee.amount", "cannot be held against the law, which turns on the day of the agreement",
					"the agreement, in fee.agreement; or what fixed the amount, such as an order or an agreement by the hour, in fee.authority")
				continue
			}
			path = "fee.agreement.made"
		}
		for _, of := range [...]string{"findings", "dates", "cause", "jurisdiction"} {
			if rest, ok := strings.CutPrefix(path, "fee."+of); ok && (rest == "" || rest[0] == '.' || rest[0] == '[') {
				path = of + rest
			}
		}
		out.Add(path, e.Problem, e.Allowed)
	}
	return out.err()
}

// feeCase is what the law on fees asks about the case, and a caller's own law; the zero Law where the library's governs.
func (p *plan) feeCase() (fees.Law, fees.Case) {
	r := p.of
	c := fees.Case{Jurisdiction: r.Jurisdiction, Cause: r.Cause, Dates: r.Dates, Recovery: fees.Recovery{Stage: r.Fee.Stage}, Allowance: r.Fee.Allowance,
		Presume: p.options.Presume, Findings: map[finding.Topic]finding.Status{}}
	for _, f := range r.Findings {
		c.Findings[f.What] = f.Status
	}
	for _, j := range p.options.Law {
		if j.Code() == r.Jurisdiction {
			return j.Fees(), c
		}
	}
	return fees.Law{}, c
}

// prepareFee makes the fee ready for many recoveries.
func (p *plan) prepareFee() (err error) {
	x := &p.of.Fee
	switch {
	case x.Agreement == nil:
	case p.of.Jurisdiction == "":
		p.ready, err = x.Agreement.PrepareFee(x.Stage)
	default:
		if w, c := p.feeCase(); w.IsZero() {
			p.ready, err = x.Agreement.Prepare(c)
		} else {
			p.ready, err = w.Prepare(*x.Agreement, c)
		}
	}
	return p.of.atFee(err)
}

// feeAlone is the amount of the fee on a recovery.
func (p *plan) feeAlone(base decimal.Decimal) (decimal.Decimal, error) {
	if p.of.Fee.Agreement == nil {
		held, err := p.fee(base)
		return held.Fee.Amount, err
	}
	fee, err := p.ready.Amount(base, p.costsAs)
	return fee, p.of.atFee(err)
}
