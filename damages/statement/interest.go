package statement

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/interest"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// interestNotDecided says on which awards the law gives interest before judgment and no decision is recorded, and what it
// would come to where it is of right. Awards of which the same is to be said share a line.
func (d *layout) interestNotDecided(b *damages.Branch) []Row {
	type kind struct { // what is to be said
		rule          dated.RuleID
		available     interest.Availability
		liquidated    bool
		from, through civil.Date
		unknown       string
	}
	type line struct {
		of     damages.InterestNotDecided // the first of them
		awards []string
		sum    decimal.Decimal
	}
	var lines []*line
	at := map[kind]*line{}
	for _, n := range b.InterestNotDecided() {
		key := kind{n.Rule, n.Available, n.Liquidated, n.From, n.Through, n.Unknown}
		l := at[key]
		if l == nil {
			l = &line{of: n}
			at[key] = l
			lines = append(lines, l)
		}
		l.awards, l.sum = append(l.awards, d.calledAward(n.Award)), l.sum.Add(n.Dollars)
	}
	var rows []Row
	for _, l := range lines {
		t := "Interest before judgment"
		if len(l.awards) < d.borne(b) {
			t += " on " + awards(l.awards)
		}
		right := " is of right"
		if l.of.Liquidated {
			right += " if the sum is certain or can be computed"
		}
		switch {
		case l.of.Available == interest.OnOffer:
			t += " is given where an offer of settlement was exceeded. No decision is recorded."
		case l.of.Available != interest.OfRight:
			t += " is discretionary. No decision is recorded."
		case l.of.Unknown != "":
			t += right + ". No decision is recorded. What it would come to turns on what is not recorded: " + strings.TrimSuffix(l.of.Unknown, ".")
			if !strings.HasSuffix(t, "?") {
				t += "."
			}
		default:
			t += right + ". From " + l.of.From.String() + " to " + l.of.Through.String() + " it would come to " + money(l.sum) +
				". No decision is recorded, and it is not added."
		}
		rows = append(rows, Row{Kind: Text, Label: t, Notes: d.CiteAll(l.of.Authority)})
	}
	return append(rows, d.interestNotGiven(b)...)
}

// borne is how many awards of a branch are not punitive. Those bear interest before judgment where anything does.
func (d *layout) borne(b *damages.Branch) int {
	n := 0
	for c := range b.Cells() {
		if _, is := b.Interest(c); !is && c.Kind().Class() != head.Punitive {
			n++
		}
	}
	return n
}

// interestNotGiven says to which awards the law gives no interest before judgment, those under the same rule together.
func (d *layout) interestNotGiven(b *damages.Branch) []Row {
	list := b.InterestNotGiven()
	var rows []Row
	for len(list) > 0 {
		rule := list[0].Rule
		var of []string
		for i := range list {
			if list[i].Rule == rule {
				of = append(of, d.calledAward(list[i].Award))
			}
		}
		rows = append(rows, Row{Kind: Text, Label: "The law gives no interest before judgment on " + awards(of) + ".", Notes: d.CiteAll(list[0].Authority)})
		list = slices.DeleteFunc(list, func(n damages.InterestNotGiven) bool { return n.Rule == rule })
	}
	return rows
}

// interestAfter says what interest the judgment bears from its entry on, and what one day of it comes to.
func (d *layout) interestAfter(b *damages.Branch) (rule, day []Row) {
	list := b.InterestAfterJudgment()
	for i := range list {
		n := &list[i]
		t := "Interest after judgment"
		if len(list) > 1 {
			t += " on " + d.allOf(n.Awards)
		}
		switch {
		case n.Rule == "":
			t += " is not computed: " + n.Unknown + "."
		case n.Unknown != "":
			t += ": " + n.InWords + ". What it comes to is not computed: " + n.Unknown + "."
		default:
			t += ": " + exact.Plain(n.Percent) + " percent a year "
			if n.Runs != "" {
				t = strings.TrimSuffix(t, " ") + ", " + n.Runs + ", "
			}
			t += "from " + n.From.String()
			if n.Supposed {
				t += lastEvent
			}
			t += "."
			if n.PerDiem.Sign() > 0 {
				day = append(day, Row{Kind: Part, Label: "interest for the day after entry", Amount: d.money(n.PerDiem), See: d.to(ofAfter, d.condition(b))})
			}
		}
		rule = append(rule, Row{Kind: Text, Label: t, Notes: d.CiteAll(n.Authority)})
	}
	return rule, day
}

// lastEvent says that the day from which interest runs is supposed.
const lastEvent = ", the day of the last event; the day of entry is not recorded"

// ofADay says in one row what interest a judgment bears and what one day of it comes to, where both are known and nothing is
// supposed.
func ofADay(rule, day []Row) (rules, days []Row) {
	const from = "Interest after judgment: "
	if len(rule) != 1 || len(day) != 1 || strings.Contains(rule[0].Label, lastEvent) {
		return rule, day
	}
	row := Row{Label: "interest after judgment, " + strings.TrimSuffix(strings.TrimPrefix(rule[0].Label, from), ".") + ", a day", Amount: day[0].Amount,
		Notes: rule[0].Notes, See: day[0].See}
	return []Row{row}, nil
}

// allOf names awards by their IDs.
func (d *layout) allOf(ids []string) string {
	var names []string
	for _, id := range ids {
		names = append(names, d.calledAward(id))
	}
	return awards(names)
}
