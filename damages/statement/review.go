package statement

import (
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/punitive"
)

// The due-process review of punitive awards.

// reviews prints what doctrine says of each punitive award against the compensatory damages of its claim.
func (d *layout) reviews() error {
	list, err := d.b.Reviews()
	if err != nil {
		return err
	}
	for i := range list {
		if err := d.review(&list[i]); err != nil {
			return err
		}
	}
	return nil
}

// comparison is one ratio: an award against a harm, both of one moment.
type comparison struct {
	punitive decimal.Decimal
	harm     damages.Harm
	found    bool // both are as the verdict found them, not as they stand
	other    *Row // the figures of the other moment; nil where they are the same
}

const asFound = "as the verdict found it"

// review prints a section for each way the harm may be counted.
func (d *layout) review(r *damages.Review) error {
	a := d.b.Award(r.Cell)
	standing, found := r.Standing, false
	if !standing.Determined || standing.Dollars.Sign() == 0 { // nothing stands that could be reviewed
		standing, found = r.Found, true
	}
	for i, h := range standing.Harms {
		why := h.Why
		if h.Determined && h.Dollars.Sign() == 0 {
			why = "no compensatory damages stand on its claim against the same defendant"
		}
		if why != "" {
			d.add(Section{Heading: "WHAT DUE PROCESS ALLOWS", Aside: "of " + money(standing.Dollars) + ", " + d.label(a), Rows: []Row{{Kind: Text, Label: "No ratio: " + why + "."}}})
			continue
		}
		c := comparison{punitive: standing.Dollars, harm: h, found: found}
		switch {
		case found:
			c.other = &Row{Kind: Text, Label: "As it stands, the award is undetermined."}
			if r.Standing.Determined {
				c.other.Label = "As it stands, nothing is left of the award."
			}
		case i < len(r.Found.Harms):
			c.other = otherMoment(r, i)
		}
		if err := d.compare(a, r, &c); err != nil {
			return err
		}
	}
	return nil
}

// otherMoment says what the ratio was as found, nil where that is the same as it is now.
func otherMoment(r *damages.Review, i int) *Row {
	was, now := r.Found.Harms[i], r.Standing.Harms[i]
	if r.Found.Dollars.Equal(r.Standing.Dollars) && was.Determined && was.Dollars.Equal(now.Dollars) {
		return nil
	}
	row := &Row{Label: asFound + ": " + money(r.Found.Dollars) + " to " + money(was.Dollars)}
	if ratio, err := punitive.Ratio(r.Found.Dollars, was.Dollars); err == nil && was.Determined {
		row.Middle = ratio.String()
	} else {
		row.Label = asFound + ": no ratio"
	}
	return row
}

// counted says how awards that others share count.
func counted(j limit.Joint) string {
	switch j {
	case limit.Whole:
		return ", an award that others share counted whole"
	case limit.ByShare:
		return ", an award that others share counted by share of the fault"
	case limit.JointUnstated:
	}
	return ""
}

// readings is what is recorded about a defendant and a claim, for a review.
type readings struct {
	defendant, claim string
	in               punitive.ReviewInput // without amounts
}

// recorded reads what is recorded about a defendant and a claim. Most reviews of a judgment ask about the same two.
func (d *layout) recorded(defendant, claim string) (punitive.ReviewInput, error) {
	if d.read != nil && d.read.defendant == defendant && d.read.claim == claim {
		return d.read.in, nil
	}
	in := punitive.ReviewInput{}
	if at := d.claims.of(claim); at >= 0 {
		in.Maritime = d.m.Claims[at].Cause == "maritime"
	}
	in, err := in.Read(d.m.Findings, defendant, claim)
	if err == nil {
		d.read = &readings{defendant, claim, in}
	}
	return in, err
}

func (d *layout) compare(a *damages.Award, of *damages.Review, c *comparison) error {
	in, err := d.recorded(a.Against[0], a.Claims[0])
	if err != nil {
		return err
	}
	in.Punitive = c.punitive
	in.Denominator = punitive.Denominator{Amount: c.harm.Dollars, Of: "compensatory damages of the same claim" + counted(c.harm.Joint)}
	r, err := punitive.Review(in)
	if err != nil {
		return err
	}
	whose := ""
	if d.kinds[a.Kind] > 1 {
		whose = ", " + d.label(a)
	}
	t := append(appendMoney(append(d.begin(), "of "...), c.punitive), whose...)
	if c.found {
		t = append(append(t, ", "...), asFound...)
	}
	t = r.Ratio.Append(append(t, ", ratio "...))
	t = appendMoney(append(t, " to compensatory "...), c.harm.Dollars)
	aside := d.text(append(t, counted(c.harm.Joint)...))
	bounds, factors, stated := r.Bounds(), in.Reprehensibility.Factors(), in.Reprehensibility.Stated()
	n := len(bounds) + len(of.Argued) + 3
	if stated {
		n += len(factors)
	}
	s := d.section("WHAT DUE PROCESS ALLOWS", aside, n)
	s.Columns = [2]string{"ratio", "the most it allows"}
	if c.other != nil {
		s.Rows = append(s.Rows, *c.other)
	}
	var unsettled []string
	var notes []int
	for _, b := range bounds {
		row := d.bound(b)
		if b.Multiple == 0 && b.Applies == punitive.Turns {
			unsettled, notes = append(unsettled, b.Name.InWords()), append(notes, row.Notes...)
			continue
		}
		if b.Multiple > 0 {
			row.Amount = d.money(b.Amount)
		}
		s.Rows = append(s.Rows, row)
	}
	if !stated {
		if d.unstated == nil {
			d.unstated = d.CiteAll([]authority.Citation{in.Reprehensibility.Authority()})
		}
		unsettled, notes = append(unsettled, "the reprehensibility factors"), append(notes, d.unstated...)
	} else {
		for _, f := range factors {
			t := f.Status.InWords()
			if f.Status == finding.Unspecified {
				t = "not stated in the record"
			}
			s.Rows = append(s.Rows, Row{Label: f.Topic.InWords() + ": " + t})
		}
	}
	if len(unsettled) > 0 {
		s.Rows = append(s.Rows, Row{Kind: Text, Label: "Not settled by the record: " + strings.Join(unsettled, "; ") + ".", Notes: notes})
	}
	for i := range of.Argued {
		s.Rows = append(s.Rows, d.argued(&of.Argued[i]))
	}
	s.Rows = append(s.Rows, Row{Kind: Text, Label: "Damages of the same claim count. Bounds of doctrine change no award; an order does."})
	d.add(s)
	return nil
}

// boundRow is the row of a bound.
type boundRow struct {
	of  punitive.Bound // without its amount
	row Row
}

// bound is the row of a bound without its amount. Most reviews of a judgment have the same bounds.
func (d *layout) bound(b punitive.Bound) Row {
	b.Amount = decimal.Decimal{}
	for i := range d.bounds {
		if d.bounds[i].of == b {
			return d.bounds[i].row
		}
	}
	label := append(d.begin(), b.Name.InWords()...)
	if b.Applies != punitive.Applies {
		label = append(append(label, ": "...), b.Applies.InWords()...)
	}
	row := Row{Label: d.text(label), Notes: d.CiteAll(b.Authority())}
	if b.Multiple > 0 {
		row.Middle = strconv.FormatInt(b.Multiple, 10) + ":1"
	}
	if d.bounds == nil {
		d.bounds = make([]boundRow, 0, 6) // as many as a usual review has
	}
	d.bounds = append(d.bounds, boundRow{b, row})
	return row
}

// argued prints what a party argued for.
func (d *layout) argued(x *damages.Argued) Row {
	p := x.Position
	by := d.names(p.By)
	if len(p.By) > 1 && len(p.By) == d.defendants && !slices.ContainsFunc(p.By, d.plaintiff) {
		by = "the defendants"
	}
	row := Row{Label: "argued by " + by, Notes: d.CiteAll(p.Authority)}
	if p.Note != "" {
		row.Label += ": " + p.Note
	}
	if x.Why != "" {
		row.Label += "; not computed: " + x.Why
	}
	if k, _, ok := p.To.Factor(); ok {
		row.Middle = exact.FromRat(k).Short() + ":1"
	}
	if x.Determined {
		row.Amount = money(x.Dollars)
	}
	return row
}
