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

// owed prints what each debtor owes, where awards were divided among several.
func (d *layout) owed() {
	s := Section{Heading: "OWED", Aside: "by each debtor"}
	for o := range d.b.Obligations() {
		if r, uncertain := o.Range(); uncertain {
			s.Rows = append(s.Rows, Row{Kind: Text, Label: d.names([]string{o.Debtor}) + ", on " + o.Award + ": " + r.Words() + "."})
		}
	}
	divided := len(s.Rows) > 0
	for e := range d.b.Entries() {
		divided = divided || e.Op() == damages.OpShare
	}
	if !divided {
		return
	}
	joint := false
	moved := law.RuleID("")
	for i := range d.m.Parties {
		p := &d.m.Parties[i]
		var alone, jointly decimal.Decimal
		for o := range d.b.Obligations() {
			if o.Rule != "" {
				moved = o.Rule
			}
			switch {
			case o.Debtor != p.ID:
			case o.Jointly:
				jointly, joint = jointly.Add(o.Dollars), true
			default:
				alone = alone.Add(o.Dollars)
			}
		}
		if jointly.Sign() != 0 {
			s.Rows = append(s.Rows, Row{Label: d.names([]string{p.ID}) + ", jointly with others", Amount: money(jointly)})
		}
		if alone.Sign() != 0 {
			s.Rows = append(s.Rows, Row{Label: d.names([]string{p.ID}) + ", alone", Amount: money(alone)})
		}
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
