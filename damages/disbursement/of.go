package disbursement

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/lien"
	"github.com/makewhole/remedies/damages/limit"
)

// Of makes the record of what a plaintiff recovers under a branch of a judgment: the payments, the parts of funds, and the parts of
// the recovery that are certain. The fee, the costs and the liens are the caller's to add; so is the place of a fund in the order of
// payments, see [Fund].
//
// Where nothing is said of what was paid, each debtor is taken to pay what it owes. Debtors who owe together are never taken to pay
// anything: what each of them paid is then given, by the ID of the debtor. Payments of interest after judgment, and of costs, stand
// beside what the judgment gives.
//
// Errors, all together: *invalid.Error with paths "plaintiff", "paid..." and "awards.<id>" for an award that is of several
// plaintiffs together, or that is not determined.
func Of(j *damages.Judgment, b *damages.Branch, plaintiff string, paid []Payment) (Record, error) {
	x := owed{branch: b, plaintiff: plaintiff, names: map[string]string{}, debts: map[string]exact.Num{}, own: exact.Int(0), share: exact.Int(0)}
	m := j.Matter()
	if m == nil {
		return Record{}, invalid.New("", "no judgment", "what Assess returned")
	}
	known := false
	for i := range m.Parties {
		p := &m.Parties[i]
		x.names[p.ID] = p.Name
		known = known || p.ID == plaintiff
	}
	if !known {
		return Record{}, invalid.New("plaintiff", invalid.Quote(plaintiff)+" is no party", "the ID of a plaintiff")
	}
	r := Record{Client: x.name(plaintiff), Matter: m.Caption, Dates: m.Dates}
	x.receipts(&r)
	x.obligations(len(paid) > 0)
	if len(paid) > 0 {
		x.recorded(&r, paid)
	} else {
		x.assumed(&r)
	}
	if err := x.errs.Err(); err != nil {
		return Record{}, err
	}
	return r, nil
}

// owed is what a plaintiff recovers under a branch, and who owes it.
type owed struct {
	branch     *damages.Branch
	plaintiff  string
	names      map[string]string
	own, share exact.Num            // what the plaintiff receives, and what funds do
	debts      map[string]exact.Num // by debtor
	debtors    []string             // in the order in which they are named
	errs       invalid.List
}

// name is the name of a party as it is printed.
func (x *owed) name(id string) string {
	if n := x.names[id]; n != "" {
		return n
	}
	return id
}

func dollars(d decimal.Decimal) exact.Num {
	n, _ := exact.Money(d) // of a judgment
	return n
}

// mine reports whether an award is the plaintiff's. One that is of several plaintiffs is noted.
func (x *owed) mine(award string) bool {
	c, ok := x.branch.Find(award)
	if !ok {
		return false
	}
	of := x.branch.Award(c).For
	if !slices.Contains(of, x.plaintiff) {
		return false
	}
	if len(of) > 1 {
		x.wrong(award, "is of several plaintiffs together", "how it divides between them")
	}
	return len(of) == 1
}

// wrong notes what is wrong with an award, once.
func (x *owed) wrong(award, problem, allowed string) {
	path := "awards." + award
	if !slices.ContainsFunc(invalid.All(x.errs.Err()), func(e *invalid.Error) bool { return e.Path == path }) {
		x.errs.Add(path, problem, allowed)
	}
}

// receipts takes what the plaintiff and funds receive, and the parts of it.
func (x *owed) receipts(r *Record) {
	taken := map[string]exact.Num{} // by funds, of awards
	for _, t := range x.branch.Receipts() {
		switch n := dollars(t.Dollars); {
		case !x.mine(t.Award):
		case t.Fund == "":
			x.own = x.own.Add(n)
		default:
			x.share, taken[t.Award] = x.share.Add(n), n
			r.Funds = append(r.Funds, Fund{To: t.Fund, Title: "part of the award " + t.Award, Amount: t.Dollars, Rule: t.Rule, Authority: x.authority(t.Rule)})
		}
	}
	sums := parts{}
	for c := range x.branch.Cells() {
		a := x.branch.Award(c)
		if !slices.Contains(a.For, x.plaintiff) {
			continue
		}
		amount, known := c.Amount()
		if !known {
			x.wrong(a.ID, "is not determined: "+c.Why(), "a judgment in which it is")
			continue
		}
		n := dollars(amount)
		if t, ok := taken[a.ID]; ok && c.Kind().Class() == head.Punitive {
			n = n.Sub(t)
		}
		sums.add(c.Kind(), n)
	}
	r.Parts = sums.facts()
}

// authority is what a rule that was applied rests on.
func (x *owed) authority(id dated.RuleID) []authority.Citation {
	for r := range x.branch.Rules() {
		if r.ID() == id {
			m := r.Version()
			return m.Authority.Slice()
		}
	}
	return nil
}

// obligations takes what each debtor owes the plaintiff. Where payments are recorded, joint debts are what a debtor may pay at most.
func (x *owed) obligations(recorded bool) {
	for o := range x.branch.Obligations() {
		if !x.mine(o.Award) || o.Moved {
			continue
		}
		n, determined := o.Amount()
		switch {
		case !determined && !recorded:
			x.wrong(o.Award, "what each debtor owes of it is "+o.Why(), "what each of them paid, in paid")
			continue
		case o.Jointly && !recorded:
			x.wrong(o.Award, "is owed by several debtors together", "what each of them paid, in paid")
			continue
		}
		if _, known := x.debts[o.Debtor]; !known {
			x.debtors, x.debts[o.Debtor] = append(x.debtors, o.Debtor), exact.Int(0)
		}
		x.debts[o.Debtor] = x.debts[o.Debtor].Add(dollars(n))
	}
}

// assumed takes each debtor to pay what it owes.
func (x *owed) assumed(r *Record) {
	sum := exact.Int(0)
	for _, id := range x.debtors {
		sum = sum.Add(x.debts[id])
		r.Payments = append(r.Payments, Payment{ID: id, By: x.name(id), What: Judgment, Amount: x.debts[id].Round(2).Decimal()})
	}
	if all := x.own.Add(x.share); x.errs.Len() == 0 && sum.Cmp(all) != 0 {
		x.errs.Add("paid", "the debtors owe "+sum.Dollars()+", and the judgment gives "+all.Dollars(), "what each debtor paid")
	}
}

// recorded takes the payments that are recorded, and holds them against what is owed.
func (x *owed) recorded(r *Record, paid []Payment) {
	by, sum := map[string]exact.Num{}, exact.Int(0)
	c := checker{&x.errs}
	for i := range paid {
		p, at := paid[i], invalid.At("paid", i)
		before := x.errs.Len()
		if c.amount(at+".amount", p.Amount); x.errs.Len() > before {
			continue
		}
		debt, known := x.debts[p.By]
		if !known {
			x.errs.Add(at+".by", invalid.Quote(p.By)+" owes the plaintiff nothing under the judgment", "the ID of a debtor")
			continue
		}
		if p.What != Interest && p.What != TaxedCosts { // they stand beside what the judgment gives
			n := dollars(p.Amount)
			if before, ok := by[p.By]; ok {
				n = n.Add(before)
			}
			if by[p.By] = n; n.Cmp(debt) > 0 {
				x.errs.Add(at+".amount", x.name(p.By)+" paid "+n.Dollars()+" and owes "+debt.Dollars(), "at most what is owed")
			}
			sum = sum.Add(dollars(p.Amount))
		}
		if p.By = x.name(p.By); p.What == BasisUnrecorded {
			p.What = Judgment
		}
		r.Payments = append(r.Payments, p)
	}
	switch all := x.own.Add(x.share); {
	case sum.Cmp(all) > 0:
		x.errs.Add("paid", "comes to "+sum.Dollars()+", and the judgment gives "+all.Dollars(), "each debt once")
	case sum.Cmp(all) < 0 && x.share.Sign() > 0:
		x.errs.Add("paid", "comes to "+sum.Dollars()+" of "+all.Dollars()+", and a fund takes a part",
			"the whole judgment; what a fund has of a part of it is recorded by hand")
	case sum.Cmp(all) < 0:
		r.Parts = nil // which parts of the judgment were paid is not known
	}
}

// parts adds up the parts of a recovery by their kinds.
type parts struct {
	sums      map[string]exact.Num
	some      bool // there is something
	undivided bool // some of it is of no class
	lumped    bool // some of it may hold medical expense
	untimed   bool // some medical expense is neither past nor future
}

func (p *parts) add(k head.Kind, n exact.Num) {
	if n.Sign() == 0 {
		return
	}
	if p.some = true; p.sums == nil {
		p.sums = map[string]exact.Num{}
	}
	to := func(name string) {
		if was, ok := p.sums[name]; ok {
			n := was.Add(n)
			p.sums[name] = n
			return
		}
		p.sums[name] = n
	}
	p.undivided = p.undivided || k.Class() == head.Compensatory
	bare := k.At(head.Unstated)
	p.lumped = p.lumped || bare == head.KindCompensatory || bare == head.KindEconomic || bare == head.KindLifeCare
	if bare == head.KindMedical {
		if to(lien.MedicalPart); k.Time() == head.Past {
			to(lien.PastMedicalPart)
		}
		p.untimed = p.untimed || k.Time() == head.Unstated
	}
	switch k.Class() {
	case head.Economic:
		to(lien.EconomicPart)
	case head.Noneconomic:
		to(lien.NoneconomicPart)
	case head.Punitive:
		to(lien.PunitivePart)
	case head.ClassUnspecified, head.Compensatory, head.Nominal, head.Statutory, head.Restitutionary, head.Penalty, head.Interest,
		head.Fees, head.Costs:
	}
}

// facts are the parts that are certain.
func (p *parts) facts() []lien.Fact {
	var out []lien.Fact
	for _, name := range []string{lien.MedicalPart, lien.PastMedicalPart, lien.EconomicPart, lien.NoneconomicPart, lien.PunitivePart} {
		certain := name == lien.PunitivePart || !p.undivided
		switch name {
		case lien.MedicalPart:
			certain = certain && !p.lumped
		case lien.PastMedicalPart:
			certain = certain && !p.lumped && !p.untimed
		}
		n, some := p.sums[name]
		if !some {
			n = exact.Int(0)
		}
		if certain && p.some {
			out = append(out, lien.Fact{What: limit.Base(name), Amount: n.Round(2).Decimal()})
		}
	}
	return out
}
