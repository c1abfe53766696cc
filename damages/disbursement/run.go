package disbursement

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/lien"
)

// run is one way of a recovery through a plan.
type run struct {
	*plan
	total exact.Num // of the payments
	fee   exact.Num // after what was waived
	costs exact.Num // that the client bears in this recovery
	left  exact.Num // what is not given out yet
	owed  exact.Num // by holders of liens, to the client
	owing exact.Num // by the client, of fee and costs
	paid  exact.Num // to the client, for costs that the client advanced
	feeAs decimal.Decimal
	gross decimal.Decimal // the payments without the parts of funds
	tell  *teller         // nil where nothing is told
	errs  problems
}

// through computes what is the client's in the end. What is told goes to tell, where there is one.
func (p *plan) through(total exact.Num, tell *teller) (net exact.Num, err error) {
	r := run{plan: p, total: total, left: total, costs: p.costs, owed: exact.Int(0), owing: exact.Int(0), paid: exact.Int(0), tell: tell}
	r.gross = total.Less(p.funds).Decimal()
	if err := r.fees(); err != nil {
		return net, err
	}
	at := r.turns(0, lien.BeforeFees)
	r.feeAndCosts()
	at = r.turns(at, lien.AfterFees)
	r.left = r.left.Add(r.credits()).Add(r.owed)
	r.turns(at, lien.FromClient)
	if err := r.errs.err(); err != nil {
		return net, err
	}
	net = r.left.Add(r.paid).Sub(p.spentOf(r.costs)).Sub(r.owing)
	if tell != nil {
		tell.client(&r, net)
	}
	return net, nil
}

// spentOf is what the client advanced of the costs that the client bears.
func (p *plan) spentOf(costs exact.Num) exact.Num {
	if costs.Sign() == 0 {
		return costs
	}
	return p.spent
}

// credits are what comes to the client beside the recovery.
func (p *plan) credits() exact.Num {
	sum := exact.Int(0)
	for i := range p.of.Credits {
		n, _ := exact.Money(p.of.Credits[i].Amount) // it was checked
		sum = sum.Add(n)
	}
	return sum
}

// fees computes the fee, and who bears the costs.
func (r *run) fees() error {
	x := &r.of.Fee
	base := r.feeBase(r.total)
	var held fees.Held
	var err error
	if r.tell == nil {
		held.Fee.Amount, err = r.feeAlone(base)
	} else {
		held, err = r.plan.fee(base)
	}
	if err != nil {
		return err
	}
	r.fee, _ = exact.Money(held.Fee.Amount)
	waived, _ := exact.Money(x.Waived)
	if waived.Cmp(r.fee) > 0 {
		return invalid.New("fee.waived", "is more than the fee of "+r.fee.Dollars(), "at most the fee")
	}
	if r.feeAs = held.Fee.Amount; waived.Sign() > 0 {
		r.fee = r.fee.Sub(waived)
		r.feeAs = r.fee.Decimal()
	}
	if r.total.Sign() == 0 && x.Agreement != nil && x.Agreement.WithoutRecovery == fees.Lawyer {
		r.costs = exact.Int(0)
	}
	if r.tell != nil {
		return r.tell.held(r, &held)
	}
	return nil
}

// feeBase is the part of a recovery on which the fee is computed.
func (p *plan) feeBase(total exact.Num) decimal.Decimal {
	if p.before.Cmp(p.funds) != 0 {
		return total.Less(p.before).Decimal()
	}
	return total.Less(p.funds).Decimal()
}

// turns pays the groups of a place in the order of payments, from the one at hand, and returns the first of the next place.
func (r *run) turns(at int, o lien.Order) int {
	for at < len(r.groups) && r.groups[at].order == o {
		r.pay(&r.groups[at])
		at++
	}
	return at
}

// pay pays a group.
func (r *run) pay(g *group) {
	claims := make([]exact.Num, 0, len(g.fixed)+len(g.liens))
	for _, t := range g.fixed {
		claims = append(claims, t.amount)
	}
	claims, results := r.claims(g, claims)
	if claims == nil {
		return // what is wrong was noted
	}
	sum, some := exact.Int(0), 0
	for _, n := range claims {
		if sum = sum.Add(n); n.Sign() > 0 {
			some++
		}
	}
	if r.tell == nil {
		r.left = r.left.Less(sum)
		return
	}
	parts := claims
	if sum.Cmp(r.left) > 0 {
		if parts = r.short(g, claims, some); parts == nil {
			return
		}
	}
	for k, t := range g.fixed {
		r.left = r.left.Sub(parts[k])
		r.tell.use(Use{Kind: t.kind, Title: t.title, To: t.to, Amount: parts[k].Decimal(), Short: claims[k].Sub(parts[k]).Decimal(), At: t.at,
			Rule: t.rule, Authority: t.authority})
	}
	for j := range results {
		k := len(g.fixed) + j
		r.left = r.left.Sub(parts[k])
		r.tell.lien(r, g.liens[j], &results[j], parts[k], claims[k].Sub(parts[k]))
	}
}

// claims adds what the liens of a group come to; nil where that cannot be said. What a holder owes is noted, and its claim is
// nothing. The results are made where they are told.
func (r *run) claims(g *group, claims []exact.Num) ([]exact.Num, []lien.Result) {
	if len(g.ready) == 0 {
		return claims, nil
	}
	sums := make([]lien.Sums, len(g.joint))
	all := lien.Sums{Gross: r.gross, Fee: r.feeAs, Expenses: r.costsDecimal(), Remaining: r.left.Decimal()}
	for k, i := range g.joint {
		if sums[k] = all; r.from[i].Known() {
			part := func(n exact.Num) decimal.Decimal { return n.Mul(r.from[i]).Round(2).Decimal() }
			sums[k].Gross, sums[k].Fee, sums[k].Expenses = part(r.total.Less(r.funds)), part(r.fee), part(r.costs)
		}
	}
	if r.tell == nil {
		amounts, err := lien.Amounts(g.ready, sums)
		for _, n := range ofGroup(g, amounts) {
			amount, _ := exact.Money(n)
			claims = r.claim(claims, amount)
		}
		return r.noted(g, claims, err), nil
	}
	results, err := lien.Results(g.ready, sums)
	results = ofGroup(g, results)
	for k := range results {
		n, _ := exact.Money(results[k].Amount.Sub(results[k].Owes))
		claims = r.claim(claims, n)
	}
	return r.noted(g, claims, err), results
}

// ofGroup are those of the liens of a group, in their order, out of all that were computed together.
func ofGroup[T any](g *group, all []T) []T {
	if len(g.joint) == len(g.liens) || len(all) == 0 {
		return all
	}
	out := make([]T, 0, len(g.liens))
	for k, i := range g.joint {
		if slices.Contains(g.liens, i) {
			out = append(out, all[k])
		}
	}
	return out
}

// claim adds a claim; one below zero is owed to the client.
func (r *run) claim(claims []exact.Num, n exact.Num) []exact.Num {
	if n.Sign() < 0 {
		r.owed, n = r.owed.Sub(n), exact.Int(0)
	}
	return append(claims, n)
}

// noted notes what is wrong with the claims of a group, at their places in the record; it returns nil then.
func (r *run) noted(g *group, claims []exact.Num, err error) []exact.Num {
	if err == nil {
		return claims
	}
	for k, i := range g.joint { // a path begins with the place among them
		if !slices.Contains(g.liens, i) {
			continue // it is noted where its turn comes
		}
		place := invalid.At("", k)
		for _, e := range invalid.All(err) {
			if len(e.Path) >= len(place) && e.Path[:len(place)] == place {
				r.errs.Add(invalid.At("liens", i)+e.Path[len(place):], e.Problem, e.Allowed)
			}
		}
	}
	return nil
}

func (r *run) costsDecimal() decimal.Decimal {
	if r.costs.Sign() == 0 {
		return r.none
	}
	return r.costsAs
}

// short divides what is left between claims that come to more: one takes it; those of one rank share it in proportion; of others
// it is asked which comes first, and nil returned.
func (r *run) short(g *group, claims []exact.Num, some int) []exact.Num {
	if some == 1 || g.rank > 0 || r.left.Sign() == 0 {
		parts := make([]exact.Num, len(claims))
		copy(parts, claims)
		return exact.Divide(r.left, parts)
	}
	for _, t := range g.fixed {
		if t.amount.Sign() > 0 {
			r.ask(t.path)
		}
	}
	for k, i := range g.liens {
		if claims[len(g.fixed)+k].Sign() > 0 {
			r.ask(invalid.At("liens", i))
		}
	}
	return nil
}

func (r *run) ask(path string) {
	r.errs.Add(path+".rank", "not recorded, and the "+r.left.Dollars()+" that are left do not suffice for all claims of the same place",
		"1 for what is paid first; the same rank for claims that are paid in proportion")
}

// feeAndCosts pays the fee and the costs: the costs first where the fee is a percentage of what they leave.
func (r *run) feeAndCosts() {
	spent := r.spentOf(r.costs)
	costs := r.costs.Sub(spent)
	first := r.of.Fee.Agreement != nil && r.of.Fee.Agreement.Base == fees.NetOfCosts
	fee := exact.Min(r.fee, r.left)
	cost := exact.Min(costs, r.left.Sub(fee))
	if first {
		cost = exact.Min(costs, r.left)
		fee = exact.Min(r.fee, r.left.Sub(cost))
	}
	r.owing = r.fee.Sub(fee).Add(costs).Sub(cost)
	r.paid = exact.Min(spent, r.left.Sub(fee).Sub(cost))
	if r.tell != nil {
		r.tell.feeAndCosts(r, fee, cost, first)
	}
	r.left = r.left.Sub(fee).Sub(cost).Sub(r.paid)
}
