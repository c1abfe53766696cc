package disbursement

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/lien"
)

const (
	maxItems = 1024 // of each list
	maxRank  = 1000
)

// Validate says what is wrong with the record, apart from what the law asks of it. Errors: *invalid.Error values with paths such
// as "payments[0].amount", all together.
func (r Record) Validate() error {
	var l invalid.List
	c := checker{&l}
	if r.Client == "" {
		l.Add("client", "nobody", "who recovers")
	}
	dated.CheckCause(&l, "cause", r.Cause)
	c.payments("payments", r.Payments)
	c.days(&r)
	c.payments("credits", r.Credits)
	for _, e := range invalid.All(lien.Recovery{Facts: r.Parts, Findings: r.Findings}.Validate()) {
		path := e.Path
		if of, ok := strings.CutPrefix(path, "facts"); ok {
			path = "parts" + of
		}
		l.Add(path, e.Problem, e.Allowed)
	}
	c.fee(&r.Fee)
	if c.few("costs", len(r.Costs)) {
		for i := range r.Costs {
			x, at := &r.Costs[i], invalid.At("costs", i)
			if x.Title == "" {
				l.Add(at+".title", "no title", "what was paid for")
			}
			if x.To == "" && x.Advanced == Neither {
				l.Add(at+".to", "nobody", "who is owed, or who advanced it")
			}
			c.amount(at+".amount", x.Amount)
			c.enum(at+".advanced", x.Advanced.MarshalText)
			c.enum(at+".borne", x.Borne.MarshalText)
			c.cited(at, x.Authority)
		}
	}
	if c.few("funds", len(r.Funds)) {
		for i := range r.Funds {
			x := &r.Funds[i]
			c.taker(invalid.At("funds", i), x.To, x.Amount, x.Order, x.Rank, true, x.Authority)
		}
	}
	if c.few("deductions", len(r.Deductions)) {
		for i := range r.Deductions {
			x, at := &r.Deductions[i], invalid.At("deductions", i)
			c.taker(at, x.To, x.Amount, x.Order, x.Rank, true, x.Authority)
			if x.Title == "" {
				l.Add(at+".title", "no title", "what is deducted")
			}
		}
	}
	c.liens(&r)
	return l.Err()
}

// checker notes what is wrong with a record.
type checker struct{ *invalid.List }

func (c checker) few(path string, n int) bool {
	if n > maxItems {
		c.Add(path, "too many", "at most 1024")
	}
	return n <= maxItems
}

// amount notes what is no amount of dollars and cents.
func (c checker) amount(path string, d decimal.Decimal) {
	const allowed = "dollars and cents from 0 to 1e15"
	n, err := exact.Money(d)
	switch {
	case err != nil:
		c.Add(path, err.Error(), allowed)
	case n.Sign() < 0:
		c.Add(path, "negative", allowed)
	case !exact.InCents(n):
		c.Add(path, "parts of a cent", allowed)
	}
}

func (c checker) enum(path string, text func() ([]byte, error)) {
	_, err := text()
	c.Merge(path, err)
}

func (c checker) cited(at string, list []authority.Citation) {
	if !c.few(at+".authority", len(list)) {
		return
	}
	for i := range list {
		c.Merge(invalid.At(at+".authority", i), list[i].Validate())
	}
}

func (c checker) payments(path string, list []Payment) {
	if !c.few(path, len(list)) {
		return
	}
	for i := range list {
		p, at := &list[i], invalid.At(path, i)
		if p.By == "" {
			c.Add(at+".by", "nobody", "who pays")
		}
		c.amount(at+".amount", p.Amount)
		c.enum(at+".what", p.What.MarshalText)
		c.cited(at, p.Authority)
	}
	invalid.Twice(list, func(p *Payment) string { return p.ID }, func(i int) {
		if list[i].ID != "" {
			c.Add(invalid.At(path, i)+".id", invalid.Quote(list[i].ID)+" stands twice", "an ID of its own for each payment")
		}
	})
}

// days notes days that cannot be, as far as both are recorded.
func (c checker) days(r *Record) {
	accrual, recovery := r.Dates.Accrual, r.Dates.Recovery
	if !recovery.IsZero() && accrual.After(recovery) {
		c.Add("dates.accrual", accrual.String()+" is after the recovery", "a day up to that of the recovery, "+recovery.String())
	}
	if a := r.Fee.Agreement; a != nil && !recovery.IsZero() && a.Made.After(recovery) {
		c.Add("fee.agreement.made", a.Made.String()+" is after the recovery", "a day up to that of the recovery, "+recovery.String())
	}
	sum := exact.Int(0)
	for i := range r.Payments {
		p := &r.Payments[i]
		if !p.On.IsZero() && p.On.Before(accrual) {
			c.Add(invalid.At("payments", i)+".on", p.On.String()+" is before the claim accrued", "a day from that of the accrual on, "+accrual.String())
		}
		if n, err := exact.Money(p.Amount); err == nil {
			sum = sum.Add(n)
		}
	}
	if _, err := exact.Money(sum.Decimal()); err != nil {
		c.Add("payments", "add up to more than can be computed", "at most 1e15 dollars in all")
	}
}

func (c checker) fee(x *Fee) {
	c.amount("fee.amount", x.Amount)
	c.amount("fee.waived", x.Waived)
	c.cited("fee", x.Authority)
	switch some := x.Agreement != nil || x.Amount.Sign() != 0; {
	case x.Agreement != nil && x.Amount.Sign() != 0:
		c.Add("fee.amount", "an amount beside an agreement", "one of the two")
	case some && x.To == "":
		c.Add("fee.to", "nobody", "the lawyer")
	case !some && (x.Waived.Sign() != 0 || len(x.Divided) > 0):
		c.Add("fee", "a part of no fee", "an agreement, or an amount")
	}
	if x.Agreement == nil && (x.Stage != "" || x.Allowance != nil && x.Amount.Sign() == 0) {
		c.Add("fee.agreement", "no agreement beside a stage or an order on the fee", "the agreement; an amount that a court fixed stands in amount")
	}
	if !c.few("fee.divided", len(x.Divided)) {
		return
	}
	for i := range x.Divided {
		p, at := &x.Divided[i], invalid.At("fee.divided", i)
		if p.To == "" {
			c.Add(at+".to", "nobody", "the other lawyer")
		}
		c.amount(at+".amount", p.Amount)
		c.cited(at, p.Authority)
	}
}

// taker checks what every part that somebody takes has.
func (c checker) taker(at, to string, d decimal.Decimal, o lien.Order, rank int, ordered bool, list []authority.Citation) {
	if to == "" {
		c.Add(at+".to", "nobody", "who receives it")
	}
	c.amount(at+".amount", d)
	c.enum(at+".order", o.MarshalText)
	if ordered && o == lien.OrderUnrecorded {
		c.Add(at+".order", "not recorded", "before_fees, after_fees, from_client")
	}
	c.rank(at, rank)
	c.cited(at, list)
}

func (c checker) rank(at string, rank int) {
	if rank < 0 || rank > maxRank {
		c.Add(at+".rank", "out of range", "1 to 1000; none where it is not recorded")
	}
}

func (c checker) liens(r *Record) {
	if !c.few("liens", len(r.Liens)) {
		return
	}
	invalid.Twice(r.Liens, func(x *Lien) string { return x.ID }, func(i int) {
		if r.Liens[i].ID != "" {
			c.Add(invalid.At("liens", i)+".id", invalid.Quote(r.Liens[i].ID)+" stands twice", "an ID of its own for each lien")
		}
	})
	for i := range r.Liens {
		x, at := &r.Liens[i], invalid.At("liens", i)
		c.enum(at+".order", x.Order.MarshalText)
		c.rank(at, x.Rank)
		if !c.few(at+".from", len(x.From)) {
			continue
		}
		for k, id := range x.From {
			if r.payment(id) < 0 {
				c.Add(invalid.At(at+".from", k), invalid.Quote(id)+" is no payment", "the ID of one of payments")
			}
		}
		c.Once(at+".from", x.From, "ID of a payment")
	}
}

// payment is the place of the payment with the ID; -1 where there is none.
func (r *Record) payment(id string) int {
	for i := range r.Payments {
		if r.Payments[i].ID == id && id != "" {
			return i
		}
	}
	return -1
}
