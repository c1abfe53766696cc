package answers

import (
	"errors"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/lien"
)

// recovery is what a plaintiff recovers under a branch of a judgment, while its record is made.
type recovery struct {
	*Net

	judgment *damages.Judgment
	branch   *damages.Branch
	client   string
	division *insurance.Division // nil where no insurance is recorded
	supposes []string            // what was taken to be so, in sentences
}

// total is what the branch comes to.
func (x *recovery) total() decimal.Decimal {
	sum, _ := x.branch.Total(head.All())
	return sum
}

// record is the record of the disbursement: the recovery of the judgment, and the fee, costs and claims that are recorded beside it.
func (x *recovery) record() (disbursement.Record, error) {
	paid, names := x.Record.Payments, []string(nil)
	if x.Insurance != nil {
		d, err := x.branch.Insured(*x.Insurance)
		if err != nil {
			return disbursement.Record{}, invalid.Prefixed("insurance", err)
		}
		x.division = &d
		if paid, names, err = x.payments(); err != nil {
			return disbursement.Record{}, err
		}
	} else if len(paid) == 0 {
		x.supposes = append(x.supposes, "Each debtor is taken to pay what it owes. No payments are recorded.")
	}
	r, err := disbursement.Of(x.judgment, x.branch, x.client, paid)
	if err != nil {
		return r, placed(err)
	}
	for i := range names {
		r.Payments[i].By = names[i]
	}
	for i := range r.Funds {
		if r.Funds[i].Order = x.FundOrder; x.FundOrder == lien.OrderUnrecorded {
			return r, invalid.New("fund_order", "not recorded, and "+r.Funds[i].To+" receives a part of the judgment",
				"before_fees: no fee is computed on it; after_fees")
		}
	}
	return x.merged(r), nil
}

// merged adds what is recorded beside the matter.
func (x *recovery) merged(r disbursement.Record) disbursement.Record {
	own := x.Record
	own.Payments, own.Funds = r.Payments, r.Funds
	if own.Client == "" {
		own.Client = r.Client
	}
	if own.Matter == "" {
		own.Matter = r.Matter
	}
	if own.Cause == "" && len(x.Matter.Claims) > 0 {
		own.Cause = x.Matter.Claims[0].Cause
		for i := range x.Matter.Claims {
			if x.Matter.Claims[i].Cause != own.Cause {
				own.Cause = "" // it is asked for where a law turns on it
				break
			}
		}
	}
	for _, d := range []struct{ to, of *civil.Date }{
		{&own.Dates.Accrual, &r.Dates.Accrual}, {&own.Dates.Filing, &r.Dates.Filing},
		{&own.Dates.Verdict, &r.Dates.Verdict}, {&own.Dates.Judgment, &r.Dates.Judgment},
	} {
		if d.to.IsZero() {
			*d.to = *d.of
		}
	}
	for _, p := range r.Parts {
		if !slices.ContainsFunc(own.Parts, func(o lien.Fact) bool { return o.What == p.What }) {
			own.Parts = append(own.Parts, p)
		}
	}
	return own
}

// placed gives the errors of the recovery the paths of the question.
func placed(err error) error {
	list := invalid.All(err)
	if len(list) == 0 {
		return err
	}
	var out invalid.List
	for _, e := range list {
		path := e.Path
		switch {
		case path == "paid":
			path = "payments"
		case strings.HasPrefix(path, "paid["):
			path = "payments" + strings.TrimPrefix(path, "paid")
		case strings.HasPrefix(path, "awards"):
			path = "matter." + path
		}
		allowed := strings.ReplaceAll(e.Allowed, "in paid", "in payments")
		out.Add(path, e.Problem, allowed)
	}
	return errors.Join(out.Err())
}

// payments are what insurers and debtors pay the client, and who pays each of them, by name. What no insurer pays is taken to be paid
// by the debtor, where nothing is recorded of it.
func (x *recovery) payments() (paid []disbursement.Payment, names []string, err error) {
	var l invalid.List
	left := map[string]decimal.Decimal{} // of debtors, what no insurer pays
	var debtors []string
	add := func(p disbursement.Payment, name string) {
		at := slices.IndexFunc(paid, func(o disbursement.Payment) bool { return o.ID == p.ID && o.What == p.What })
		if at < 0 {
			paid, names = append(paid, p), append(names, name)
			return
		}
		paid[at].Amount = paid[at].Amount.Add(p.Amount)
	}
	for i := range x.division.Lines {
		line := &x.division.Lines[i]
		c, ok := x.branch.Find(line.Award)
		if !ok || !slices.Contains(x.branch.Award(c).For, x.client) {
			continue
		}
		p := disbursement.Payment{ID: line.Debtor, By: line.Debtor, What: disbursement.Judgment, Amount: line.Dollars}
		if line.Part == insurance.PartAfter {
			p.ID, p.What = p.ID+"/interest", disbursement.Interest
		}
		name := x.name(line.Debtor)
		if line.Insured() {
			p.ID += "/" + line.Policy
			insurer := line.Insurer
			if insurer == "" {
				insurer = "policy " + line.Policy
			}
			name = insurer + " for " + name
		} else if len(x.Record.Payments) > 0 {
			if _, known := left[line.Debtor]; !known {
				debtors = append(debtors, line.Debtor)
			}
			left[line.Debtor] = left[line.Debtor].Add(line.Dollars)
			continue
		} else if !slices.Contains(debtors, line.Debtor) {
			debtors = append(debtors, line.Debtor)
		}
		add(p, name)
	}
	for i, p := range x.Record.Payments {
		most, owes := left[p.By]
		at := invalid.At("payments", i)
		switch {
		case !owes:
			l.Add(at+".by", invalid.Quote(p.By)+" has nothing left to pay that no insurer pays", strings.Join(debtors, ", "))
		case p.Amount.GreaterThan(most):
			l.Add(at+".amount", "more than the "+money(most)+" that no insurer pays for "+x.name(p.By), "at most that")
		default:
			left[p.By] = most.Sub(p.Amount)
			paid, names = append(paid, p), append(names, x.name(p.By))
		}
	}
	x.uninsured(debtors)
	return paid, names, l.Err()
}

// uninsured says of what no insurer pays what was taken to be so.
func (x *recovery) uninsured(debtors []string) {
	if len(x.Record.Payments) > 0 {
		return
	}
	for _, id := range debtors {
		sum := decimal.Decimal{}
		for i := range x.division.Lines {
			if l := &x.division.Lines[i]; l.Debtor == id && !l.Insured() {
				if c, ok := x.branch.Find(l.Award); ok && slices.Contains(x.branch.Award(c).For, x.client) {
					sum = sum.Add(l.Dollars)
				}
			}
		}
		if sum.Sign() > 0 {
			x.supposes = append(x.supposes, x.name(id)+" is taken to pay the "+money(sum)+" that no insurer pays.")
		}
	}
}

// name is the name of a party.
func (x *recovery) name(id string) string {
	for i := range x.Matter.Parties {
		if p := &x.Matter.Parties[i]; p.ID == id && p.Name != "" {
			return p.Name
		}
	}
	return id
}
