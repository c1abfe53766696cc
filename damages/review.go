package damages

import (
	"errors"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
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
	reviewed := func(c *Cell) bool { return c.kind.Class() == head.Punitive && c.found.Sign() != 0 }
	n := 0
	for i := range b.cells {
		if reviewed(&b.cells[i]) {
			n++
		}
	}
	if n == 0 {
		return nil, nil
	}
	w, err := b.again()
	if err != nil {
		return nil, err
	}
	defer w.put()
	b.beforeReview(w)
	known := map[string][2][]Harm{}
	argued := map[string][]*Position{}
	for i := range w.m.Positions {
		p := &w.m.Positions[i]
		argued[p.Award] = append(argued[p.Award], p)
	}
	out := make([]Review, 0, n)
	room := make([]Harm, 0, 2*n) // most awards have one at each moment
	var key []byte
	group := make([]int32, 1)
	for i := range b.cells {
		c := &b.cells[i]
		if !reviewed(c) {
			continue
		}
		group[0] = c.id
		key = w.sharedBy(key[:0], c.id)
		harms, done := known[string(key)]
		if !done {
			m, _ := limit.StandardMeasure(limit.Compensatory)
			for moment, at := range [...]limit.At{m.At, limit.Found} {
				from := len(room)
				m.At = at
				room = w.harms(room, m, group)
				harms[moment] = room[from:len(room):len(room)]
			}
			known[string(key)] = harms
		}
		r := Review{Cell: *c, Standing: Compared{Harms: harms[0]},
			Found: Compared{Dollars: c.found.Decimal(), Determined: true, Harms: harms[1]}}
		standing := w.run.cells[c.id].amount.Round(2)
		if r.Standing.Determined = standing.Known(); standing.Known() && standing.Cmp(c.found) == 0 {
			r.Standing.Dollars = r.Found.Dollars
		} else {
			r.Standing.Dollars = standing.Decimal()
		}
		for _, p := range argued[b.Award(*c).ID] {
			r.Argued = append(r.Argued, w.argue(p, group))
		}
		out = append(out, r)
	}
	return out, nil
}

// beforeReview puts every award where it stood before the courts reviewed punitive damages.
func (b *Branch) beforeReview(w *work) {
	reached := make([]bool, len(w.run.cells))
	for _, e := range b.entries {
		c := &w.run.cells[e.cell]
		if !reached[e.cell] { // the first posting begins at the figure found
			c.amount, reached[e.cell] = e.before, true
		}
		if e.stage < law.StagePunitive {
			c.amount = e.after
		}
	}
}

// sharedBy appends to key what awards have in common that are compared with the same harm.
func (w *work) sharedBy(key []byte, at int32) []byte {
	c := &w.run.cells[at]
	key = strconv.AppendInt(key, int64(c.action), 10)
	for _, s := range [...]span{c.plaintiffs, c.defendants, c.claims} {
		key = append(key, ';')
		for _, x := range w.list(s) {
			key = append(strconv.AppendInt(key, int64(x), 10), ',')
		}
	}
	return key
}

// harms measures compensatory damages beside a punitive award, and appends them to room.
func (w *work) harms(room []Harm, m limit.Measure, group []int32) []Harm {
	first, err := w.harm(m, group)
	if !errors.Is(err, errShared) {
		return append(room, first)
	}
	if m.Joint, err = w.jointCounts(group); err != nil {
		return append(room, Harm{Why: err.Error()})
	}
	if m.Joint != limit.JointUnstated {
		one, _ := w.harm(m, group)
		return append(room, one)
	}
	m.Joint = limit.Whole
	whole, _ := w.harm(m, group)
	room = append(room, whole)
	m.Joint = limit.ByShare
	if part, err := w.harm(m, group); err == nil {
		room = append(room, part)
	}
	return room
}

func (w *work) harm(m limit.Measure, group []int32) (Harm, error) {
	n, err := w.measured(m, group)
	switch {
	case err != nil:
		return Harm{Joint: m.Joint, Why: err.Error()}, err
	case !n.Known():
		return Harm{Joint: m.Joint, Why: "the compensatory damages of its claim are undetermined"}, nil
	}
	return Harm{Joint: m.Joint, Dollars: n.Round(2).Decimal(), Determined: true}, nil
}

// argue computes what a position would leave of an award. What it does not find is no error of the matter.
func (w *work) argue(p *Position, group []int32) Argued {
	out := Argued{Position: p}
	asked := w.asking
	w.asking = asking{}
	v, known, limited, _ := w.evaluate(bound{to: p.To, event: -1, act: -1, rule: -1}, group)
	switch {
	case w.err() != nil:
		out.Why = w.err().Error()
	case known:
		n := w.run.cells[group[0]].amount
		if limited {
			n = exact.Min(n, v)
		}
		out.Dollars, out.Determined = n.Round(2).Decimal(), n.Known()
	}
	w.errs, w.lawErrs, w.asking = invalid.List{}, w.lawErrs[:0], asked
	return out
}
