package statement

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/disbursement"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/insurance"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Recovered is a judgment of which a client recovers, and how it is paid.
type Recovered struct {
	Judgment *damages.Judgment
	Branch   *damages.Branch
	Client   string               // ID of the plaintiff
	Insured  *insurance.Division  // what insurers pay of it; nil where no insurance is recorded
	Ledger   *disbursement.Ledger // where the client's recovery goes
	Supposed []string             // what was taken to be so of who pays, in sentences; it stands in the result
}

// OfRecovered lays out a closing statement as [OfDisbursement] does, with the judgment that the recovery comes from: what it comes
// to, what each debtor owes of it and who pays that, what others recover, and what of the judgment is not settled. Errors:
// *invalid.Error where something was not computed.
func OfRecovered(r Recovered) (*Document, error) {
	if r.Judgment == nil || r.Branch == nil || r.Judgment.Matter() == nil {
		return nil, invalid.New("judgment", "no judgment", "what Assess returned, and a branch of it")
	}
	c, err := closingOf(r.Ledger)
	if err != nil {
		return nil, err
	}
	for _, text := range r.Supposed {
		c.Sections[0].Rows = append(c.Sections[0].Rows, Row{Kind: Text, Label: text})
	}
	d := &layout{Document: c.Document, j: r.Judgment, m: r.Judgment.Matter(), b: r.Branch}
	d.index()
	s := d.section("THE JUDGMENT", d.condition(d.b), 16)
	sum, whole := d.b.Total(head.All())
	row := Row{Label: "judgment", Amount: d.money(sum)}
	if !whole {
		row.Label = "judgment, what is determined"
	}
	s.Rows = append(s.Rows, row)
	s.Rows = append(s.Rows, d.owing(d.b)...)
	if r.Insured != nil {
		s.Rows = append(s.Rows, d.insured(r.Insured)...)
	}
	s.Rows = append(s.Rows, d.ofClient(&r)...)
	d.add(s)
	c.sign()
	d.unsettled()
	if r.Insured != nil {
		for _, t := range r.Insured.Caveats {
			d.Caveat(sentence(t))
		}
	}
	d.Law = lawOf(r.Judgment) + " " + d.Law
	for i := range d.Sections {
		if d.Sections[i].Heading != "THE JUDGMENT" {
			continue
		}
		for k := range d.Sections[i].Rows { // the rows that would explain it are those of the statement of the judgment
			d.Sections[i].Rows[k].See = 0
		}
	}
	return d.Document, nil
}

// payer is who pays some of what a debtor owes.
type payer struct {
	debtor, policy, why string
	sum                 exact.Num
	lines               []*insurance.Line
}

// insured says what insurers pay of what each debtor owes, and why the rest is left to the debtor.
func (d *layout) insured(x *insurance.Division) []Row {
	var list []*payer
	for i := range x.Lines {
		l := &x.Lines[i]
		why := ""
		if !l.Insured() {
			why = strings.TrimSuffix(l.Why, " ("+string(l.Rule)+")")
		}
		at := slices.IndexFunc(list, func(p *payer) bool { return p.debtor == l.Debtor && p.policy == l.Policy && p.why == why })
		if at < 0 {
			at = len(list)
			list = append(list, &payer{debtor: l.Debtor, policy: l.Policy, why: why, sum: exact.Int(0)})
		}
		list[at].sum, list[at].lines = list[at].sum.Add(num(l.Dollars)), append(list[at].lines, l)
	}
	var rows []Row
	for i := range x.Debtors {
		t := &x.Debtors[i]
		rows = append(rows, Row{Label: "paid of what " + d.name(t.Debtor) + " owes", Amount: d.money(t.Owed)})
		for _, p := range list {
			if p.debtor == t.Debtor {
				rows = append(rows, d.payer(p))
			}
		}
	}
	return rows
}

// payer says what an insurer pays of what a debtor owes, or why a part is left to the debtor.
func (d *layout) payer(p *payer) Row {
	row := Row{Kind: Part, Amount: p.sum.Dollars()}
	var rests []int
	for _, l := range p.lines {
		for _, n := range d.CiteAll(l.Authority) {
			if !slices.Contains(rests, n) {
				rests = append(rests, n)
			}
		}
	}
	first := p.lines[0]
	if first.Insured() {
		row.Label = or(first.Insurer, "policy "+first.Policy) + ", " + first.Layer.InWords() + " policy"
	} else {
		row.Label = "left to " + d.name(p.debtor) + ": " + p.why
	}
	row.Notes = rests
	return row
}

// ofClient says what of the judgment is the client's, where that is not all.
func (d *layout) ofClient(r *Recovered) []Row {
	own, funds, others := exact.Int(0), exact.Int(0), exact.Int(0)
	for _, x := range d.b.Receipts() {
		a, ok := d.b.Find(x.Award)
		switch n := num(x.Dollars); {
		case ok && !slices.Contains(d.b.Award(a).For, r.Client):
			others = others.Add(n)
		case x.Fund != "":
			funds = funds.Add(n)
		default:
			own = own.Add(n)
		}
	}
	var rows []Row
	if funds.Sign()+others.Sign() > 0 {
		rows = append(rows, Row{Label: "of the judgment to " + d.name(r.Client), Amount: own.Dollars()})
		if funds.Sign() > 0 {
			rows = append(rows, Row{Kind: Part, Label: "to the state's fund, in the account", Amount: funds.Dollars()})
		}
		if others.Sign() > 0 {
			rows = append(rows, Row{Kind: Part, Label: "to other plaintiffs", Amount: others.Dollars()})
		}
	}
	return rows
}

// unsettled notes what of the branch is not settled.
func (d *layout) unsettled() {
	for _, same := range alikeCaveats(d.told) {
		c := &d.told[same[0]]
		if c.Kind == damages.CaveatOmits || placeOf(c.Kind) != amongMovers {
			continue
		}
		d.Caveat(d.text(appendBracketed(append(d.begin(), d.about(d.told, same)...), d.CiteAll(c.Authority))))
	}
}
