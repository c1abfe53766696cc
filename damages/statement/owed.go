package statement

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/law"
)

// The sections on who paid, who owes and who receives.

// paid prints what others paid: settlements and benefits.
func (d *layout) paid() {
	s := Section{Heading: "PAID BY OTHERS"}
	for i := range d.m.Settled {
		x := &d.m.Settled[i]
		s.Rows = append(s.Rows, Row{Label: "settlement " + x.ID + " of " + d.names(x.By) + noted(x.Note), Amount: money(x.Amount), Notes: d.CiteAll(x.Authority)})
	}
	for i := range d.m.Benefits {
		x := &d.m.Benefits[i]
		label := "benefit " + x.ID
		if x.Source != "" {
			label += " of " + x.Source
		}
		s.Rows = append(s.Rows, Row{Label: label + ", " + x.Kinds.String(), Amount: money(x.Amount), Notes: d.CiteAll(x.Authority)})
	}
	if len(s.Rows) > 0 {
		d.add(s)
	}
}

// debts are the sums that one debtor owes, by how it owes them.
type debts struct {
	alone, jointly                 decimal.Decimal // of awards
	interestAlone, interestJointly decimal.Decimal // of interest before judgment
	moved                          decimal.Decimal // what cannot be collected from it, and others owe now
}

// add adds an obligation to the sums.
func (x *debts) add(o damages.Obligation) {
	to := &x.alone
	switch {
	case o.Moved:
		to = &x.moved
	case o.Interest != "" && o.Jointly:
		to = &x.interestJointly
	case o.Interest != "":
		to = &x.interestAlone
	case o.Jointly:
		to = &x.jointly
	}
	*to = to.Add(o.Dollars)
}

// owed prints what each debtor owes, where awards were divided among several.
func (d *layout) owed() {
	s := Section{Heading: "OWED", Aside: "by each debtor"}
	sums := map[string]*debts{}
	joint, moved := false, law.RuleID("")
	for o := range d.b.Obligations() {
		if r, uncertain := o.Range(); uncertain {
			s.Rows = append(s.Rows, Row{Kind: Text, Label: d.names([]string{o.Debtor}) + ", on " + o.Award + ": " + r.Words() + "."})
		}
		if sums[o.Debtor] == nil {
			sums[o.Debtor] = new(debts)
		}
		sums[o.Debtor].add(o)
		joint = joint || o.Jointly
		if o.Rule != "" {
			moved = o.Rule
		}
	}
	divided := len(s.Rows) > 0
	for _, e := range d.entries {
		divided = divided || e.Op() == damages.OpShare
	}
	if !divided {
		return
	}
	for i := range d.m.Parties {
		x, owes := sums[d.m.Parties[i].ID]
		if !owes {
			continue
		}
		name := d.names([]string{d.m.Parties[i].ID})
		for _, row := range []struct {
			dollars decimal.Decimal
			how     string
		}{{x.jointly, "jointly with others"}, {x.interestJointly, "interest before judgment, jointly with others"}, {x.alone, "alone"},
			{x.interestAlone, "interest before judgment, alone"}, {x.moved, "cannot be collected; others owe it now"}} {
			if row.dollars.Sign() != 0 {
				s.Rows = append(s.Rows, Row{Label: name + ", " + row.how, Amount: money(row.dollars)})
			}
		}
	}
	if len(s.Rows) == 0 {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "Nobody owes anything."})
	}
	if moved != "" {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "A share that cannot be collected was moved to those who can pay: " + string(moved) + "."})
	}
	if joint {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "What is owed jointly is owed by each, and paid once."})
	}
	d.add(s)
}

// receipts prints who receives, where that is not simply the plaintiffs.
func (d *layout) receipts() {
	list := d.b.Receipts()
	shared := false
	for _, r := range list {
		shared = shared || r.Fund != ""
	}
	if !shared {
		return
	}
	s := Section{Heading: "RECEIVED"}
	for _, r := range list {
		row := Row{Label: r.Award + ", " + d.names(r.To), Amount: money(r.Dollars)}
		if r.Fund != "" {
			row.Label = r.Award + ", " + r.Fund
			if r.Vests != "" {
				row.Label += ", vesting on " + r.Vests
			}
		}
		s.Rows = append(s.Rows, row)
	}
	d.add(s)
}
