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
		s.Rows = append(s.Rows, Row{Label: "settlement " + d.called(x.ID) + " of " + d.names(x.By) + noted(x.Note), Amount: money(x.Amount), Notes: d.CiteAll(x.Authority)})
	}
	for i := range d.m.Benefits {
		x := &d.m.Benefits[i]
		label := "benefit " + d.called(x.ID)
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

// owing says who owes a branch. What each debtor owes of many stands in a section of its own.
func (d *layout) owing(b *damages.Branch) []Row {
	var uncertain []Row
	var debtors []string
	sums := map[string]*debts{}
	moved := dated.RuleID("")
	for o := range b.Obligations() {
		if r, is := o.Range(); is {
			uncertain = append(uncertain, Row{Kind: Text, Label: d.name(o.Debtor) + ", on " + d.calledAward(o.Award) + ": " + r.InWords() + "."})
		}
		if sums[o.Debtor] == nil {
			sums[o.Debtor] = new(debts)
			debtors = append(debtors, o.Debtor)
		}
		sums[o.Debtor].add(o)
		if o.Rule != "" {
			moved = o.Rule
		}
	}
	rows := uncertain
	if row, all := d.together(debtors, sums); all && len(rows) == 0 {
		rows = append(rows, row)
	} else {
		joint := false
		for i := range d.m.Parties {
			if x, owes := sums[d.m.Parties[i].ID]; owes {
				rows = d.debt(rows, d.m.Parties[i].ID, x, d.totalOf(b))
				joint = joint || x.jointly.Sign() > 0 || x.interestJointly.Sign() > 0
			}
		}
		if joint {
			rows = append(rows, Row{Kind: Text, Label: "What is owed jointly is owed by each, and paid once."})
		}
	}
	if b == d.b {
		rows = append(rows, d.withoutShares()...)
	}
	if len(rows) == 0 {
		rows = append(rows, Row{Kind: Text, Label: "Nobody owes anything."})
	}
	for r := range b.Rules() {
		if moved != "" && r.ID() == moved {
			rows = append(rows, Row{Kind: Text, Label: "A share that cannot be collected was moved to those who can pay: " + r.Version().Title + ".",
				Notes: d.CiteAll(r.Version().Authority.Slice())})
		}
	}
	return rows
}

// together says in one row who owes everything: one debtor, or several that owe the same sums jointly and nothing alone.
func (d *layout) together(debtors []string, sums map[string]*debts) (row Row, all bool) {
	if len(debtors) == 0 {
		return Row{}, false
	}
	first := sums[debtors[0]]
	for _, id := range debtors {
		x := sums[id]
		if len(x.open) > 0 || x.moved.Known() || len(debtors) > 1 && (x.alone.Known() || x.interestAlone.Known() ||
			!x.jointly.Known() || x.jointly.Cmp(first.jointly) != 0 || x.interestJointly.Known() != first.interestJointly.Known() ||
			x.interestJointly.Known() && x.interestJointly.Cmp(first.interestJointly) != 0) {
			return Row{}, false
		}
	}
	switch n := len(debtors); {
	case n == 1:
		return Row{Label: "owed by " + d.name(debtors[0])}, true
	case n > fewParts:
		return Row{Label: "owed by " + strconv.Itoa(n) + " defendants, jointly"}, true
	}
	return Row{Label: "owed by " + d.names(debtors) + ", jointly"}, true
}

// debt adds what one debtor owes, by how it owes it, and refers to a row.
func (d *layout) debt(rows []Row, id string, x *debts, see int) []Row {
	name := d.name(id)
	for _, row := range []struct {
		dollars exact.Num
		how     string
	}{{x.jointly, " owes jointly with others"}, {x.interestJointly, " owes in interest before judgment, jointly with others"}, {x.alone, " owes alone"},
		{x.interestAlone, " owes in interest before judgment, alone"}, {x.moved, ": what cannot be collected from it, and others owe now"}} {
		if row.dollars.Sign() != 0 {
			var room [40]byte
			label := append(append(d.begin(), name...), row.how...)
			rows = append(rows, Row{Label: d.text(label), Amount: d.text(row.dollars.AppendDollars(room[:0])), See: see})
		}
	}
	if len(x.open) > 0 {
		rows = append(rows, Row{Label: name + ", of " + awards(x.open), Amount: undetermined, See: see})
	}
	return rows
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
			ids = append(ids, d.calledAward(c.Award))
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

// funded says what funds receive of a branch, and what is left to the plaintiffs.
func (d *layout) funded(b *damages.Branch) []Row {
	fund, rest := exact.Int(0), exact.Int(0)
	if b.Split() {
		for _, r := range b.Receipts() {
			dollars, _ := exact.FromDecimal(r.Dollars)
			if r.Fund != "" {
				fund = fund.Add(dollars)
			} else {
				rest = rest.Add(dollars)
			}
		}
	}
	if fund.Sign() == 0 {
		return nil
	}
	return []Row{{Kind: Part, Label: "of it to the state's fund", Amount: fund.Dollars(), See: d.to(ofReceipts, "")}, {Kind: Part, Label: "left to the plaintiffs", Amount: rest.Dollars(), See: d.to(ofReceipts, "")}}
}

// receipts prints who receives, where that is not simply the plaintiffs.
func (d *layout) receipts() {
	if len(d.funded(d.b)) == 0 {
		return
	}
	list := d.b.Receipts()
	s := d.section("RECEIVED", "", len(list))
	for _, r := range list {
		row := Row{Label: d.calledAward(r.Award) + ", " + d.names(r.To), Amount: money(r.Dollars), See: d.to(ofAward, r.Award)}
		if r.Fund != "" {
			row.Label = d.calledAward(r.Award) + ", " + r.Fund
			if r.Vests != "" {
				row.Label += ", vesting on " + r.Vests
			}
		}
		s.Rows = append(s.Rows, row)
	}
	s.Rows[0].Number = d.here(ofReceipts, "")
	d.add(s)
}
