package statement

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// The answer: what the judgment comes to, who owes it, what interest it bears, and what could still move it.

// fewParts is how many awards and debts stand in the result. More of them have a section of their own.
const fewParts = 6

// undetermined stands where there is no figure.
const undetermined = "undetermined"

// figure makes a text of a figure.
func (d *layout) figure(b []byte) string {
	if len(b) == 0 {
		return undetermined
	}
	return d.text(b)
}

// block is what is said of one branch: its sum, then rows that may be the same in every branch.
type block struct {
	supposes string
	sum      []Row
	groups   [3][]Row // who owes, interest before judgment, interest after it
}

// owed lets the row of the sum say who owes it, where one row says it of all and there is room for it.
func (x *block) owed() {
	const room = 60
	owing := x.groups[0]
	if x.supposes == "" && len(owing) == 1 && x.sum[0].Label == judged && len(judged)+len(", ")+utf8.RuneCountInString(owing[0].Label) <= room &&
		owing[0].Kind == Line && owing[0].Amount == "" && len(owing[0].Notes) == 0 {
		x.sum[0].Label += ", " + owing[0].Label
		x.groups[0] = nil
	}
}

// judged is what a judgment that supposes nothing is called.
const judged = "judgment"

// interestAfter is the place of the interest after judgment among the groups of a block.
const interestAfter = 2

// sameAfter lets the first of several blocks say for all of them what interest runs after judgment.
func (d *layout) sameAfter(blocks []block) {
	for i := range blocks {
		d.same(ofAfter, blocks[0].supposes, blocks[i].supposes)
	}
}

// result prints the answer first. What is said in the same words of every branch is said once.
func (d *layout) result() {
	cells := 0
	var blocks []block
	for b := range d.j.Branches() {
		for range b.Cells() {
			cells++
		}
	}
	d.parts = cells <= fewParts
	for b := range d.j.Branches() {
		after, day := d.interestAfter(b)
		if !d.j.Conditional() {
			after, day = ofADay(after, day)
		}
		x := block{supposes: d.condition(b), sum: d.sum(b, day)}
		x.groups = [3][]Row{d.owing(b), d.interestNotDecided(b), after}
		x.owed()
		if len(after) > 0 {
			x.groups[interestAfter][0].Number = d.here(ofAfter, x.supposes)
		}
		blocks = append(blocks, x)
	}
	s := d.section("RESULT", d.verdicts(), 16)
	if d.j.Conditional() {
		s.Heading = "RESULT, conditional"
	}
	var once []Row
	for k := range blocks[0].groups {
		same := true
		for i := range blocks {
			same = same && slices.EqualFunc(blocks[0].groups[k], blocks[i].groups[k], sameRow)
		}
		if same {
			if k == interestAfter {
				d.sameAfter(blocks)
			}
			once = append(once, blocks[0].groups[k]...)
			for i := range blocks {
				blocks[i].groups[k] = nil
			}
		}
	}
	for i := range blocks {
		s.Rows = append(s.Rows, blocks[i].sum...)
		for _, rows := range blocks[i].groups {
			s.Rows = append(s.Rows, rows...)
		}
	}
	s.Rows = append(s.Rows, once...)
	s.Rows = d.stands(s.Rows)
	s.Rows = append(s.Rows, d.movers()...)
	d.add(s)
	if !d.parts {
		for b := range d.j.Branches() {
			d.awardByAward(b)
		}
	}
}

func sameRow(a, b Row) bool {
	return a.Kind == b.Kind && a.Label == b.Label && a.Middle == b.Middle && a.Amount == b.Amount && slices.Equal(a.Notes, b.Notes)
}

// verdicts says what was found in all, where one verdict found it and its sums run one way.
func (d *layout) verdicts() string {
	sum, n := exact.Int(0), 0
	for e := range d.through() {
		if e.Verdict == nil {
			continue
		}
		n++
		for i := range e.Verdict.Awards {
			amount, _ := exact.FromDecimal(e.Verdict.Awards[i].Amount)
			sum = sum.Add(amount)
		}
	}
	if n != 1 || d.crossed {
		return ""
	}
	return "of a verdict of " + d.money(sum.Decimal())
}

// through goes through the events that were assessed.
func (d *layout) through() func(yield func(*damages.Event) bool) {
	last := d.j.Through().ID
	return func(yield func(*damages.Event) bool) {
		for i := range d.m.Docket {
			if !yield(&d.m.Docket[i]) || d.m.Docket[i].ID == last {
				return
			}
		}
	}
}

// sum says what a branch comes to, with its parts where they are few, and the interest of a day.
func (d *layout) sum(b *damages.Branch, day []Row) []Row {
	name, supposes := judged, d.condition(b)
	if d.j.Conditional() {
		name = supposes
	}
	var rows []Row
	sum, whole := b.Total(head.All())
	switch x, ranged := b.TotalRange(head.All()); {
	case d.crossed:
		rows = append(rows, Row{Kind: Text, Label: name + ": claims run both ways, and no order nets what is owed on them."})
	case whole:
		rows = append(rows, Row{Label: name, Amount: d.money(sum), Number: d.here(ofBranch, supposes), See: d.totalOf(b)})
	default:
		row := Row{Label: name, Amount: undetermined, Number: d.here(ofBranch, supposes), See: d.totalOf(b)}
		if sum.Sign() > 0 {
			row.Label, row.Amount = name+", what is determined", d.money(sum)
		}
		if ranged {
			row.Label += "; in all it is from " + money(x.Low) + " to " + money(x.High)
		}
		rows = append(rows, row)
	}
	if !d.crossed {
		d.outcome(b, rows[0].Number, name, sum, whole)
	}
	if d.parts || d.crossed {
		at := len(rows)
		rows = d.cells(rows, b)
		if len(rows) == at+1 && whole && !d.crossed {
			rows = rows[:at] // the only part is the whole
		}
		for i := at; i < len(rows); i++ {
			rows[i].Kind = Part
		}
	}
	if !d.crossed { // what runs both ways has no sum that bears interest
		rows = append(rows, day...)
	}
	return append(append(rows, d.funded(b)...), d.open(b)...)
}

// condition says what a branch supposes.
func (d *layout) condition(b *damages.Branch) string {
	var parts []string
	for _, g := range b.Elections() {
		parts = append(parts, supposes(d.called(g.Event), g))
	}
	return strings.Join(parts, "; ")
}

func supposes(event string, g damages.Choice) string {
	switch {
	case g.Accepted && g.Recorded.InWords() == "unrecorded":
		return "if the offer in " + event + " was accepted, or none was due"
	case g.Accepted:
		return "if the offer in " + event + " is accepted"
	case g.Recorded.InWords() == "unrecorded":
		return "if an offer in " + event + " was refused"
	}
	return "if the offer in " + event + " is refused"
}

// cells adds a row for each award as it stands, and for the interest on it.
func (d *layout) cells(rows []Row, b *damages.Branch) []Row {
	d.labelAt = 0
	var room [40]byte
	for c := range b.Cells() {
		a := b.Award(c)
		row := Row{Amount: d.figure(c.AppendAmount(room[:0])), See: d.explained(b, c)}
		if _, ok := b.Interest(c); ok {
			row.Label = c.Kind().InWords() + " on " + d.short(a)
		} else {
			row.Label, row.Award = d.label(a), a.ID
		}
		if why, is := whyShort(c); is {
			row.Label += ", " + why
		}
		rows = append(rows, row)
	}
	return rows
}

// whyShort says why a cell has no figure, behind the word that stands in place of it: "until a new trial".
func whyShort(c damages.Cell) (why string, is bool) {
	if _, known := c.Amount(); known {
		return "", false
	}
	if _, ranged := c.Range(); ranged {
		return "", false
	}
	return strings.CutPrefix(c.Why(), undetermined+" ")
}

// open says why awards have no figure, and what would give them one.
func (d *layout) open(b *damages.Branch) []Row {
	var rows []Row
	for c := range b.Cells() {
		if _, known := c.Amount(); known {
			continue
		}
		if _, said := whyShort(c); said && (d.parts || d.crossed) {
			continue // its row says it
		}
		if why := c.Why(); why != "" {
			t := d.short(b.Award(c)) + ": " + why + "."
			if x, ok := c.Range(); ok {
				t += " It comes to " + x.InWords() + "."
			}
			rows = append(rows, Row{Kind: Text, Label: t})
		}
	}
	for _, x := range b.Undivided() {
		rows = append(rows, Row{Kind: Text, Label: "A finding or a stipulation has to divide " + d.calledAward(x.Award) + " into heads of damage."})
	}
	return rows
}

// awardByAward prints the awards of a branch in a section, where they are too many for the result.
func (d *layout) awardByAward(b *damages.Branch) {
	s := d.section("AWARD BY AWARD", "", fewParts)
	if d.j.Conditional() {
		s.Aside = d.condition(b)
	}
	s.Rows = d.cells(s.Rows, b)
	if sum, whole := b.Total(head.All()); !d.crossed {
		t := Row{Kind: Total, Amount: d.money(sum), See: d.totalOf(b)}
		if !whole {
			t.Label = "what is determined"
		}
		s.Rows = append(s.Rows, t)
	}
	d.add(s)
}

// totalOf stands for the row that explains the sum of a branch: the sum of the steps, or the offer that the branch supposes.
// Where claims run both ways there is no sum, and the first verdict explains what is owed.
func (d *layout) totalOf(b *damages.Branch) int {
	if d.crossed {
		for c := range b.Cells() {
			return d.to(ofVerdict, b.Verdict(c).ID)
		}
	}
	if b == d.b {
		return d.to(ofSum, "")
	}
	return d.to(ofOrder, supposed(b))
}
