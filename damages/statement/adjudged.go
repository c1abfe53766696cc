package statement

import (
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// blankSum is a sum that is filled in by hand.
const blankSum = "$____________"

// OfProposed lays out the form of a judgment for a court to enter: what was found and ordered, then what is adjudged for and
// against whom, jointly or alone, with interest, costs and a line to sign. What the record does not hold is a blank. Where an
// election is open, each way it can go stands as an alternative of which the court strikes all but one.
func OfProposed(j *damages.Judgment) (*Document, error) {
	if j.Matter() == nil {
		return nil, invalid.New("", "no judgment", "what Assess returned")
	}
	d := &layout{Document: &Document{}, j: j, m: j.Matter(), b: j.IfAccepted()}
	d.index()
	d.Title, d.Subtitle = filled(d.m.Caption), heading(d.m.Court, d.m.Number)
	d.recital()
	d.found()
	d.paid()
	d.orders()
	n := 0
	for b := range j.Branches() {
		x := &layout{Document: d.Document, j: j, m: d.m, b: b}
		x.index()
		x.adjudge(n)
		n++
	}
	s := d.section("ENTERED", "", 2)
	s.Rows = append(s.Rows, Row{Label: "dated " + blank}, Row{Label: "signed " + blank + ", for the court"})
	d.add(s)
	d.caveats(false)
	d.Law = lawOf(j)
	d.unlinked()
	return d.Document, nil
}

// recital prints what the verdicts awarded.
func (d *layout) recital() {
	s := d.section("JUDGMENT, proposed", "", 8)
	if !d.oneClaim() {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: d.claimed()})
	}
	superseded := d.superseded()
	for e := range d.through() {
		if e.Verdict != nil {
			s.Rows = d.verdict(s.Rows, e, superseded)
		}
	}
	d.add(s)
}

// adjudged is one sum that the same debtors owe the same plaintiffs in the same way.
type adjudged struct {
	creditors, debtors []string
	how                string // "", or how several owe it
	sum                exact.Num
	parts              []Row
	open               bool // what each debtor owes of it is not determined
}

// adjudge prints what one branch adjudges.
func (d *layout) adjudge(n int) {
	s := d.section("IT IS ADJUDGED", "", 16)
	if d.j.Conditional() {
		s.Aside = d.condition(d.b)
		if n > 0 {
			s.Heading = "OR, IT IS ADJUDGED"
		}
	}
	var list []*adjudged
	for c := range d.b.Cells() {
		list = d.adjudgeCell(list, c)
	}
	for i, x := range list {
		label := strconv.Itoa(i+1) + ". " + d.names(x.creditors) + recovers(len(x.creditors)) + d.names(x.debtors) + x.how
		row := Row{Label: label, Amount: blankSum}
		if x.sum.Known() {
			row.Amount = x.sum.Dollars()
		}
		s.Rows = append(s.Rows, row)
		if len(x.parts) > 1 || !x.sum.Known() {
			s.Rows = append(s.Rows, x.parts...)
		} else {
			s.Rows = append(s.Rows, Row{Kind: Part, Label: "for " + x.parts[0].Label})
		}
	}
	if sum, whole := d.b.Total(head.All()); whole && !d.crossed {
		t := Row{Kind: Total, Label: "in all", Amount: d.money(sum)}
		if slices.ContainsFunc(list, func(x *adjudged) bool { return x.how != "" }) {
			t.Label += ", where what is owed jointly is paid once"
		}
		s.Rows = append(s.Rows, t)
	}
	for _, r := range d.b.Receipts() {
		if r.Fund != "" {
			s.Rows = append(s.Rows, Row{Label: "of " + d.calledAward(r.Award) + ", payable to " + r.Fund, Amount: money(r.Dollars)})
		}
	}
	if undecided := d.interestNotDecided(d.b); len(undecided) > 0 {
		if len(d.b.InterestNotDecided()) > 0 {
			s.Rows = append(s.Rows, Row{Label: "interest before judgment", Amount: blankSum})
		}
		s.Rows = append(s.Rows, undecided...)
	}
	after, day := d.interestAfter(d.b)
	s.Rows = append(append(s.Rows, after...), day...)
	s.Rows = append(s.Rows, Row{Label: "costs, as taxed", Amount: blankSum})
	d.add(s)
}

func recovers(creditors int) string {
	if creditors > 1 {
		return " recover from "
	}
	return " recovers from "
}

// adjudgeCell adds what is owed of one cell to the sums of the same parties.
func (d *layout) adjudgeCell(list []*adjudged, c damages.Cell) []*adjudged {
	a := d.b.Award(c)
	label := d.label(a)
	what, _ := d.b.Interest(c)
	id := ""
	if what != nil {
		id = what.ID
		label = c.Kind().InWords() + " on " + d.short(a)
	}
	if _, known := c.Amount(); !known {
		part := Row{Kind: Part, Label: "for " + label + ", " + c.Why()}
		return append(list, &adjudged{creditors: a.For, debtors: a.Against, parts: []Row{part}})
	}
	var joint []string
	var each []decimal.Decimal
	var open []Row // the parts of those of whom it is not determined what they owe
	for o := range d.b.Obligations() {
		if o.Award != a.ID || o.Interest != id {
			continue
		}
		sum, known := o.Amount()
		switch {
		case !known:
			open = append(open, Row{Kind: Part, Label: "of it, from " + d.name(o.Debtor), Amount: blankSum})
		case o.Moved:
			list = owes(list, a.For, []string{o.Debtor}, ", who cannot pay it, so that others owe it now", label, sum)
		case o.Jointly:
			joint, each = append(joint, o.Debtor), append(each, sum)
		default:
			list = owes(list, a.For, []string{o.Debtor}, "", label, sum)
		}
	}
	if len(open) > 0 {
		dollars, _ := c.Amount()
		return append(list, &adjudged{creditors: a.For, debtors: a.Against, sum: num(dollars), parts: append([]Row{{Kind: Part, Label: "for " + label}}, open...), open: true})
	}
	if len(joint) == 0 {
		return list
	}
	alike := !slices.ContainsFunc(each, func(x decimal.Decimal) bool { return !x.Equal(each[0]) })
	if alike && len(joint) > 1 {
		return owes(list, a.For, joint, ", jointly and severally", label, each[0])
	}
	for i, debtor := range joint {
		list = owes(list, a.For, []string{debtor}, ", jointly with others who owe it too", label, each[i])
	}
	return list
}

// num is a figure of a judgment, which is in range.
func num(d decimal.Decimal) exact.Num {
	n, _ := exact.FromDecimal(d)
	return n
}

// owes adds a sum for an award to those of the same parties.
func owes(list []*adjudged, creditors, debtors []string, how, label string, sum decimal.Decimal) []*adjudged {
	if sum.Sign() == 0 {
		return list
	}
	dollars := num(sum)
	part := Row{Kind: Part, Label: label, Amount: dollars.Dollars()}
	for _, x := range list {
		if x.sum.Known() && !x.open && x.how == how && slices.Equal(x.creditors, creditors) && slices.Equal(x.debtors, debtors) {
			x.sum = x.sum.Add(dollars)
			x.parts = append(x.parts, part)
			return list
		}
	}
	return append(list, &adjudged{creditors: creditors, debtors: debtors, how: how, sum: dollars, parts: []Row{part}})
}
