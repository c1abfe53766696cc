package statement

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Payoff is what a payoff letter says. A name that is empty is a blank to fill in.
type Payoff struct {
	Caption   string
	Court     string
	Number    string // of the docket
	Debtor    string // to whom the letter goes
	Creditor  string // whom to pay
	Account   interest.Statement
	Rate      string               // how interest runs, in words
	Authority []authority.Citation // what the rate rests on
}

// blank is what is filled in by hand.
const blank = "____________________"

// filled is a text, or a blank where there is none.
func filled(s string) string {
	if s == "" {
		return blank
	}
	return s
}

// OfPayoff lays out a payoff letter: the sum that pays a judgment in full on a day, its parts, the interest of one more day,
// and a line for all that happened to the account, with where each payment went. Errors: *invalid.Error with the path
// "account" where nothing was computed.
func OfPayoff(p Payoff) (*Document, error) {
	lines := p.Account.Lines
	if len(lines) == 0 {
		return nil, invalid.New("account", "no account", "what Account.Run returned")
	}
	first, last := &lines[0], &lines[len(lines)-1]
	d := &Document{Title: filled(p.Caption), Subtitle: heading(p.Court, p.Number)}
	before := first.Balance
	for i := range lines {
		l := &lines[i]
		d.Balances = append(d.Balances, Balance{l.On, before.Add(l.Accrued), l.Balance})
		before = l.Balance
	}
	d.Sections = []Section{
		{Heading: "PAYOFF", Aside: "on " + last.On.String() + " of the judgment entered on " + first.On.String(), Rows: p.sum(last)},
		{Heading: "ACCOUNT", Aside: "what was added or taken off, and the balance after it", Rows: p.account()},
		{Heading: "INTEREST", Rows: p.interest(d)},
		{Heading: "PAYMENT", Rows: []Row{{Label: "payable to " + filled(p.Creditor)}, {Label: "sent to " + blank}, {Label: "signed " + blank + ", dated " + blank}}},
	}
	return d, nil
}

// heading is the court and the number of a matter.
func heading(court, number string) string {
	switch {
	case number == "":
		return court
	case court == "":
		return "No. " + number
	}
	return court + " No. " + number
}

// sum says what pays the judgment in full, of what it is made up, and what one more day adds.
func (p *Payoff) sum(last *interest.Line) []Row {
	rows := []Row{
		{Kind: Text, Label: "To " + filled(p.Debtor) + ": the sum below pays the judgment in full if it is received on " + last.On.String() + "."},
		{Label: "pays the judgment in full", Amount: money(p.Account.Payoff)},
	}
	for _, x := range []struct {
		what string
		sum  decimal.Decimal
	}{{"what bears interest", last.Principal}, {"interest due", last.Interest}, {"costs that bear no interest", last.Charges}} {
		if x.sum.Sign() != 0 {
			rows = append(rows, Row{Kind: Part, Label: x.what, Amount: money(x.sum)})
		}
	}
	if p.Account.Overpaid.Sign() > 0 {
		rows = append(rows, Row{Label: "paid in excess of what was owed", Amount: money(p.Account.Overpaid)})
	}
	switch {
	case p.Account.Unknown != nil:
		rows = append(rows, Row{Kind: Text, Label: "The interest of later days is not known, because no figure of the index is known for them."})
	case p.Account.PerDiem.Sign() > 0:
		rows = append(rows, Row{Label: "to be added for the day after", Amount: money(p.Account.PerDiem)},
			Row{Kind: Text, Label: "Later days add the same, but for the cent to which each sum is rounded, while the rate and what bears interest stay as they are."})
	}
	return rows
}

// account prints each line of the account: what was added or taken off, and the balance after it.
func (p *Payoff) account() []Row {
	var rows []Row
	var since civil.Date
	for i := range p.Account.Lines {
		l := &p.Account.Lines[i]
		if l.Accrued.Sign() != 0 {
			rows = append(rows, Row{Label: l.On.String() + " interest since " + since.String(), Middle: money(l.Accrued)})
		}
		since = l.On
		row := Row{Label: l.On.String() + " " + l.What, Amount: money(l.Balance)}
		switch l.Kind {
		case interest.Payment, interest.Credit:
			row.Middle = money(l.Amount.Neg())
		case interest.CostAdded, interest.ChargeAdded:
			row.Middle = money(l.Amount)
		case interest.EventUnspecified:
			if i == 0 {
				row.Middle = money(l.Amount)
			} else if n := len(rows); l.Accrued.Sign() != 0 { // a compounding, or the last day: the interest is all there is
				rows[n-1].Amount = row.Amount
				continue
			}
		case interest.StayBegins, interest.StayEnds, interest.Renewal:
		}
		rows = append(rows, row)
		for _, x := range []struct {
			where string
			sum   decimal.Decimal
		}{{"to interest", l.ToInterest}, {"to what bears interest", l.ToPrincipal}, {"to costs", l.ToCharges}, {"more than was owed", l.Overpaid}} {
			if x.sum.Sign() != 0 {
				rows = append(rows, Row{Kind: Part, Label: x.where, Middle: money(x.sum)})
			}
		}
	}
	return append(rows, Row{Kind: Total, Label: "balance", Amount: money(p.Account.Payoff)})
}

// interest says what interest came to, at what rate, and what that rests on.
func (p *Payoff) interest(d *Document) []Row {
	rows := []Row{{Label: "interest in all", Amount: money(p.Account.Interest)}}
	if p.Account.Paid.Sign() != 0 {
		rows = append(rows, Row{Label: "paid in all", Amount: money(p.Account.Paid)})
	}
	notes := d.CiteAll(p.Authority)
	if p.Account.Percent.Sign() != 0 {
		rows = append(rows, Row{Label: "rate on the last day: " + exact.Plain(p.Account.Percent) + " percent a year", Notes: notes})
	}
	if p.Rate != "" {
		rows = append(rows, Row{Kind: Text, Label: "Interest runs so: " + p.Rate + ".", Notes: notes})
	}
	return rows
}
