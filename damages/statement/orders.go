package statement

import (
	"cmp"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/law"

	"strings"

	"github.com/makewhole/remedies/damages"
)

// orders prints what the orders are and how they stand. What they changed stands among the steps.
func (d *layout) orders() {
	s := d.section("ORDERS", "", 4*len(d.standings))
	at := 0
	for e := range d.through() {
		if e.Order != nil {
			s.Rows = d.order(s.Rows, e, d.standings[at])
			at++
		}
	}
	if len(s.Rows) > 0 {
		d.add(s)
	}
}

func (d *layout) order(rows []Row, e *damages.Event, stands damages.OrderStatus) []Row {
	standing := stands.String()
	refused := d.b.Refusals(e.ID)
	if len(refused) > 0 {
		standing = "refused by the " + refused[0].By.String()
	}
	posted := false
	for range d.ofOrders.each(e.ID) {
		posted = true
	}
	rows = append(rows, Row{Label: d.when("", e, d.called(e.ID)+" ("+standing+")"), Notes: d.CiteAll(e.Authority), Number: d.here(ofOrder, e.ID)})
	detail := func(t string) { rows = append(rows, Row{Kind: Detail, Label: t}) }
	for i := range d.ofOrders.each(e.ID) {
		if x := &d.entries[i]; d.moves[i].still {
			at := len(rows)
			rows = d.entry(rows, x, nil)
			rows[at].Kind, rows[at].Middle, rows[at].Amount = Detail, "", ""
		}
	}
	for i := range refused {
		detail(d.calledAward(refused[i].Award) + ": " + refused[i].InWords())
	}
	for _, v := range e.Order.Vacates {
		detail("vacates " + d.called(v))
	}
	for i := range e.Order.Acts {
		a := &e.Order.Acts[i]
		t := ""
		switch a.Kind {
		case damages.ActRemand:
			t = "remanded"
		case damages.ActRestore:
			t = "restored as found by " + d.called(a.From)
		case damages.ActAffirm:
			t = "affirmed"
		case damages.ActDisapply:
			t = d.titleOf(a.Rule) + ": not applied"
		case damages.ActLimit, damages.ActSet, damages.ActScale, damages.ActIncrease, damages.ActCredit, damages.ActStrike, damages.ActUnspecified:
			if !posted && len(refused) == 0 {
				detail(strings.TrimSpace(a.Kind.String()+" "+formula(a)) + noted(a.Note))
			}
			continue
		}
		var on []string
		for _, id := range a.On.Awards {
			on = append(on, d.calledAward(id))
		}
		detail(strings.TrimSpace(strings.Join(on, ", ")+" "+t) + noted(a.Note))
	}
	if el := e.Order.Election; el != nil {
		detail("election by the " + el.By.String() + ": " + el.Status.InWords() + noted(el.Note))
	}
	if e.Order.Note != "" {
		detail(e.Order.Note)
	}
	return rows
}

func formula(a *damages.Act) string {
	if a.To.IsZero() {
		return ""
	}
	return "to " + a.To.InWords()
}

// titleOf is the title of a rule that an order does not apply.
func (d *layout) titleOf(id dated.RuleID) string {
	for r := range d.b.Rules() {
		if r.ID() == id {
			return r.Version().Title
		}
	}
	return cmp.Or(law.Title(id), "the rule")
}
