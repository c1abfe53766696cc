package damages

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/limit"
)

// Review is what doctrine compares a punitive award with: the compensatory damages of the same plaintiffs, defendants and
// claims. Both figures of a comparison are of one moment.
type Review struct {
	Cell     Cell     // the punitive award
	Found    Compared // as the verdicts found both
	Standing Compared // as both stood when the award came to be reviewed: after the limits of statutes, before the courts' own
	Argued   []Argued // what parties argued for
}

// Compared is a punitive award and the harm it is compared with, at one moment.
type Compared struct {
	Dollars    decimal.Decimal // the punitive award
	Determined bool
	Harms      []Harm // one; two where awards are shared with others and nothing says how they count
}

// Harm is what the compensatory damages come to with which a punitive award is compared.
type Harm struct {
	Dollars    decimal.Decimal
	Determined bool
	Joint      limit.Joint // how awards that others share were counted; unstated where none is shared
	Why        string      // why there is no figure
}

// Argued is a position and what it would leave of the award, as the award stood when it came to be reviewed.
type Argued struct {
	Position   *Position
	Dollars    decimal.Decimal
	Determined bool
	Why        string // why there is no figure, where the record does not give one
}

// Reviews returns a review of each punitive award of the branch that its verdict put above zero. The finding on [JointWhole] says
// how an award counts that several defendants share. Where that finding is not recorded, the harm is given both ways: with such
// an award counted whole and, where shares of the fault were found, by share. Error: what is wrong with the matter, if it was
// changed.
func (b *Branch) Reviews() ([]Review, error) {
	b = b.held()
	found, harms, err := b.of.Reviews()
	if err != nil || len(found) == 0 {
		return nil, err
	}
	all := make([]Harm, len(harms))
	for i, h := range harms {
		var dollars decimal.Decimal
		if i > 0 && h.Dollars.Known() && harms[i-1].Dollars.Known() && h.Dollars.Cmp(harms[i-1].Dollars) == 0 {
			dollars = all[i-1].Dollars // the harm mostly stands as it was found
		} else {
			dollars = h.Dollars.Decimal()
		}
		all[i] = Harm{Dollars: dollars, Determined: h.Dollars.Known(), Joint: h.Joint, Why: h.Why}
	}
	of := func(s engine.Span) []Harm { return all[s.From:s.To:s.To] }
	out := make([]Review, len(found))
	for i := range found {
		x := &found[i]
		c := &b.of.Cells[x.Cell]
		out[i] = Review{Cell: Cell{of: *c}, Found: Compared{Dollars: c.Found.Decimal(), Determined: true, Harms: of(x.Found)},
			Standing: Compared{Determined: x.Dollars.Known(), Harms: of(x.Standing)}}
		if x.Dollars.Known() && x.Dollars.Cmp(c.Found) == 0 {
			out[i].Standing.Dollars = out[i].Found.Dollars
		} else {
			out[i].Standing.Dollars = x.Dollars.Decimal()
		}
		for _, a := range x.Argued {
			out[i].Argued = append(out[i].Argued, Argued{Position: a.Position, Dollars: a.Dollars.Decimal(), Determined: a.Dollars.Known(), Why: a.Why})
		}
	}
	return out, nil
}
