package statement

import (
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// The sections on who paid, who owes and who receives.

// paid prints what others paid: settlements and benefits.
func (d *layout) paid() {
	s := d.section("PAID BY OTHERS", "", len(d.m.Settled)+len(d.m.Benefits))
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
	alone, jointly                 exact.Num       // of awards
	interestAlone, interestJointly exact.Num       // of interest before judgment
	moved                          exact.Num       // what cannot be collected from it, and others owe now
	open                           []string        // awards of which nobody knows what it owes, because no shares of the fault are recorded
	opened                         map[string]bool // the same
}

// add adds an obligation to the sums.
func (x *debts) add(o damages.Obligation) {
	if o.Open == damages.CaveatNoShares {
		if !x.opened[o.Award] {
			if x.opened == nil {
				x.opened = map[string]bool{}
			}
			x.opened[o.Award] = true
			x.open = append(x.open, o.Award)
		}
		return
	}
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
	dollars, _ := exact.FromDecimal(o.Dollars)
	if to.Known() {
		dollars = to.Add(dollars)
	}
	*to = dollars
}

// owed prints what each debtor owes, where awards were divided among several.
func (d *layout) owed() {
	shared := false
	for i := range d.entries {
		shared = shared || d.entries[i].Kind() == damages.EntryShare
	}
	open := d.withoutShares()
	if !shared && len(open) == 0 && len(d.b.Undivided()) == 0 { // then every debt is certain
		return
	}
	s := d.section("OWED", "by each debtor", 16)
	sums := map[string]*debts{}
	joint, moved := false, dated.RuleID("")
	for o := range d.b.Obligations() {
		if r, uncertain := o.Range(); uncertain {
			s.Rows = append(s.Rows, Row{Kind: Text, Label: d.names([]string{o.Debtor}) + ", on " + o.Award + ": " + r.InWords() + "."})
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
	divided := shared || len(open) > 0 || len(s.Rows) > 0
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
			dollars exact.Num
			how     string
		}{{x.jointly, "jointly with others"}, {x.interestJointly, "interest before judgment, jointly with others"}, {x.alone, "alone"},
			{x.interestAlone, "interest before judgment, alone"}, {x.moved, "cannot be collected; others owe it now"}} {
			if row.dollars.Sign() != 0 {
				var room [40]byte
				label := append(append(append(d.begin(), name...), ", "...), row.how...)
				s.Rows = append(s.Rows, Row{Label: d.text(label), Amount: d.text(row.dollars.AppendDollars(room[:0]))})
			}
		}
		if len(x.open) > 0 {
			s.Rows = append(s.Rows, Row{Label: name + ", of " + awards(x.open), Amount: undetermined})
		}
	}
	s.Rows = append(s.Rows, open...)
	if len(s.Rows) == 0 {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "Nobody owes anything."})
	}
	for r := range d.b.Rules() {
		if moved != "" && r.ID() == moved {
			s.Rows = append(s.Rows, Row{Kind: Text, Label: "A share that cannot be collected was moved to those who can pay: " + r.Version().Title + ".",
				Notes: d.CiteAll(r.Version().Authority.Slice())})
		}
	}
	if joint {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "What is owed jointly is owed by each, and paid once."})
	}
	d.add(s)
}

// withoutShares says of which awards nobody knows what each debtor owes, because no shares of the fault are recorded: a
// sentence for each law that may divide them.
func (d *layout) withoutShares() []Row {
	var rules []dated.RuleID
	of := map[dated.RuleID][]damages.Caveat{}
	for _, c := range d.told {
		if c.Kind == damages.CaveatNoShares {
			if of[c.Rule] == nil {
				rules = append(rules, c.Rule)
			}
			of[c.Rule] = append(of[c.Rule], c)
		}
	}
	var rows []Row
	for _, rule := range rules {
		var ids []string
		for _, c := range of[rule] {
			ids = append(ids, c.Award)
		}
		rows = append(rows, Row{Kind: Text, Notes: d.CiteAll(of[rule][0].Authority),
			Label: "Who owes how much of " + awards(ids) + " is not determined, because no shares of the fault are recorded and the law " +
				"may divide what is owed among the debtors."})
	}
	return rows
}

// awards names awards in a list: all of a few, and how many of many.
func awards(ids []string) string {
	switch n := len(ids); {
	case n > 8:
		return strconv.Itoa(n) + " awards"
	case n > 1:
		return strings.Join(ids[:n-1], ", ") + " and " + ids[n-1]
	}
	return strings.Join(ids, "")
}

// receipts prints who receives, where that is not simply the plaintiffs.
func (d *layout) receipts() {
	if !d.b.Split() {
		return
	}
	list := d.b.Receipts()
	shared := false
	for _, r := range list {
		shared = shared || r.Fund != ""
	}
	if !shared {
		return
	}
	s := d.section("RECEIVED", "", len(list))
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
