package disbursement

import (
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/lien"
)

// Compute says where the recovery goes. It is [Record.Under] with the zero Options.
func (r Record) Compute() (*Ledger, error) { return r.Under(Options{}) }

// Under says where the recovery goes. Errors, all together: *invalid.Error values with paths for what is wrong, for everything
// that the law on the fee or on a lien asks for, and for the order of claims for which the money does not suffice;
// *fees.LimitError where the agreement takes more than the law allows; *dated.CoverageError for days that no law recorded covers.
func (r Record) Under(o Options) (*Ledger, error) {
	p, err := r.plan(o)
	if err != nil {
		return nil, err
	}
	t := &teller{ledger: &Ledger{Client: r.Client, Matter: r.Matter}, results: make([]lien.Result, len(r.Liens))}
	total := exact.Int(0)
	for i := range r.Payments {
		n, _ := exact.Money(r.Payments[i].Amount) // it was checked
		total = total.Add(n)
		t.source("recovery", &r.Payments[i])
	}
	for i := range r.Credits {
		t.source("credit to the client", &r.Credits[i])
	}
	if _, err := p.through(total, t); err != nil {
		return nil, err
	}
	return t.ledger, nil
}

// teller writes a ledger.
type teller struct {
	ledger  *Ledger
	results []lien.Result
}

func (t *teller) source(title string, p *Payment) {
	if p.What != BasisUnrecorded {
		title += ", " + p.What.InWords()
	}
	t.ledger.Sources = append(t.ledger.Sources, Source{Title: title, From: p.By, Amount: p.Amount, On: p.On, Authority: p.Authority})
}

// use adds a use, if anything is paid or due.
func (t *teller) use(u Use) {
	if u.Amount.Sign() != 0 || u.Short.Sign() != 0 {
		t.ledger.Uses = append(t.ledger.Uses, u)
	}
}

// held notes how the fee comes about.
func (t *teller) held(r *run, h *fees.Held) error {
	t.ledger.Tiers, t.ledger.Limits = h.Fee.Lines, h.Ceilings
	t.ledger.Caveats = append(t.ledger.Caveats, h.Caveats...)
	parts := exact.Int(0)
	for i := range r.of.Fee.Divided {
		n, _ := exact.Money(r.of.Fee.Divided[i].Amount)
		parts = parts.Add(n)
	}
	if parts.Cmp(r.fee) > 0 {
		return invalid.New("fee.divided", "comes to "+parts.Dollars()+", and the fee to "+r.fee.Dollars(), "at most the fee")
	}
	return nil
}

// lien adds what is paid on a lien.
func (t *teller) lien(r *run, at int, x *lien.Result, paid, short exact.Num) {
	t.results[at] = *x
	to := x.Holder
	if to == "" {
		to = x.Of.InWords()
	}
	u := Use{Kind: UseLien, Title: x.Title, To: to, Amount: paid.Decimal(), Short: short.Decimal(), At: at, Rule: x.Version, Authority: x.Authority}
	if x.Owes.Sign() == 0 { // a claim that comes to nothing has a line as well, with what says so
		t.ledger.Uses = append(t.ledger.Uses, u)
	} else {
		t.ledger.Sources = append(t.ledger.Sources, Source{Title: "owed by the holder of a lien, " + x.Title, From: to, Amount: x.Owes, Authority: x.Authority})
	}
	if x.Future.Treatment != lien.TreatmentUnrecorded {
		t.ledger.Later = append(t.ledger.Later, Later{Holder: to, Lien: r.of.Liens[at].ID, Later: x.Future})
	}
	for _, c := range x.Caveats {
		t.ledger.Caveats = append(t.ledger.Caveats, to+": "+c)
	}
}

// feeAndCosts adds the fee and the costs, as far as they are paid.
func (t *teller) feeAndCosts(r *run, fee, cost exact.Num, costsFirst bool) {
	both := r.fee.Sign() > 0 && r.costs.Cmp(r.spentOf(r.costs)) > 0
	if both && r.owing.Sign() > 0 && r.of.Fee.Agreement == nil && r.total.Sign() > 0 {
		t.suffice(r)
	}
	if costsFirst {
		t.costs(r, cost)
		t.fee(r, fee)
		return
	}
	t.fee(r, fee)
	t.costs(r, cost)
}

// fee adds the fee, and what other lawyers receive of it.
func (t *teller) fee(r *run, paid exact.Num) {
	x := &r.of.Fee
	short := r.fee.Sub(paid)
	if short.Sign() > 0 && len(x.Divided) > 0 && paid.Sign() > 0 {
		r.errs.Add("fee.divided", "the money suffices for "+paid.Dollars()+" of the fee of "+r.fee.Dollars(), "what each lawyer receives of it, after what is waived")
	}
	authorities := x.Authority
	if len(authorities) == 0 {
		for i := range t.ledger.Limits {
			authorities = append(authorities, t.ledger.Limits[i].Authority...)
		}
	}
	title := "attorney's fee"
	if x.Waived.Sign() > 0 {
		title += ", less what was waived"
	}
	own := paid
	for i := range x.Divided {
		n, _ := exact.Money(x.Divided[i].Amount)
		own = own.Sub(exact.Min(n, own))
	}
	t.use(Use{Kind: UseFee, Title: title, To: x.To, Amount: own.Decimal(), Short: short.Decimal(), At: -1, Authority: authorities})
	left := paid.Sub(own)
	for i := range x.Divided {
		d := &x.Divided[i]
		n, _ := exact.Money(d.Amount)
		n = exact.Min(n, left)
		left = left.Sub(n)
		t.use(Use{Kind: UseFee, Title: "part of the attorney's fee", To: d.To, Amount: n.Decimal(), At: i, Authority: d.Authority})
	}
}

// suffice asks for what is given up where the money does not suffice for fee and costs, and nothing says which comes first.
func (t *teller) suffice(r *run) {
	r.errs.Add("fee.waived", "the money does not suffice for the fee of "+r.fee.Dollars()+" and the costs, and no agreement says which comes first",
		"what the lawyer gives up, or costs that the lawyer bears")
}

// costs adds the expenses that the client bears, as far as they are paid, and says which the lawyer bears.
func (t *teller) costs(r *run, paid exact.Num) {
	back, payees := r.paid, map[string]bool{}
	open := exact.Int(0)
	for i := range r.of.Costs {
		c := &r.of.Costs[i]
		n, _ := exact.Money(c.Amount)
		if c.Borne == Lawyer || r.costs.Sign() == 0 {
			t.borne(c, i)
			continue
		}
		u := Use{Kind: UseCost, Title: c.Title, To: c.To, At: i, Authority: c.Authority}
		switch c.Advanced {
		case Client:
			part := exact.Min(n, back)
			back = back.Sub(part)
			u.Kind, u.To, u.Amount, u.Short = UseAdvance, r.of.Client, part.Decimal(), n.Sub(part).Decimal()
			t.use(u)
			continue
		case Lawyer:
			u.To = r.of.Fee.To
			if u.To == "" {
				u.To = Lawyer.InWords()
			}
		case Neither:
		}
		part := exact.Min(n, paid)
		paid, open = paid.Sub(part), open.Add(n.Sub(part))
		if n.Sign() > 0 {
			payees[u.To] = true
		}
		u.Amount, u.Short = part.Decimal(), n.Sub(part).Decimal()
		t.use(u)
	}
	if open.Sign() > 0 && len(payees) > 1 && r.total.Sign() > 0 {
		r.errs.Add("costs", "the money does not suffice for them", "what the lawyer bears of them, or gives up of the fee")
	}
}

// borne adds a line for an expense that the lawyer bears: nothing of it is taken.
func (t *teller) borne(c *Cost, at int) {
	if n, _ := exact.Money(c.Amount); n.Sign() > 0 {
		t.ledger.Uses = append(t.ledger.Uses, Use{Kind: UseCost, Title: c.Title + ", borne by the lawyer: " + n.Dollars(), At: at, Authority: c.Authority})
	}
}

// client adds what is the client's, and closes the account.
func (t *teller) client(r *run, net exact.Num) {
	l := t.ledger
	if r.left.Sign() > 0 {
		l.Uses = append(l.Uses, Use{Kind: UseClient, Title: "what is the client's", To: r.of.Client, Amount: r.left.Decimal(), At: -1})
	}
	l.Recovery, l.Fee, l.Costs, l.Owing = r.total.Decimal(), r.feeAs, r.costs.Decimal(), r.owing.Decimal()
	l.Net, l.Paid = net.Decimal(), r.left.Add(r.paid).Decimal()
	l.Claims = t.results
	for i := range l.Sources {
		l.Total = l.Total.Add(l.Sources[i].Amount)
		l.Sources[i].Balance = l.Total
	}
	left := l.Total
	for i := range l.Uses {
		left = left.Sub(l.Uses[i].Amount)
		l.Uses[i].Balance = left
	}
	if r.owing.Sign() > 0 {
		l.Caveats = append(l.Caveats, "The recovery does not suffice for fee and costs: the client owes "+r.owing.Dollars()+" of them, unless it is waived.")
	}
}
