package engine

import (
	"errors"
	"strconv"

	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/matter"
)

// Review is what a punitive award is compared with.
type Review struct {
	Cell            int       // its place in the branch's cells
	Dollars         exact.Num // as it stood when it came to be reviewed, to the cent
	Found, Standing Span      // the harms as the verdicts found them, and as they stood when it came to be reviewed
	Argued          []Argued
}

// Harm is what the compensatory damages come to with which a punitive award is compared.
type Harm struct {
	Dollars exact.Num // to the cent; undetermined where why says so
	Joint   limit.Joint
	Why     string
}

// Argued is what a position would leave of an award.
type Argued struct {
	Position *matter.Position
	Dollars  exact.Num // to the cent
	Why      string
}

// Reviews compares each punitive award of the branch that its verdict put above zero with the harm. The harms stand in one
// list, because many awards are compared with the same ones.
func (b *Branch) Reviews() ([]Review, []Harm, error) {
	reviewed := func(c *Cell) bool { return c.Kind.Class() == head.Punitive && c.Found.Sign() != 0 }
	n := 0
	for i := range b.Cells {
		if reviewed(&b.Cells[i]) {
			n++
		}
	}
	if n == 0 {
		return nil, nil, nil
	}
	w, err := b.again()
	if err != nil {
		return nil, nil, err
	}
	defer w.put()
	b.beforeReview(w)
	known := make(map[string][2]Span, n)
	positions := map[string][]*matter.Position{}
	for i := range w.m.Positions {
		p := &w.m.Positions[i]
		positions[p.Award] = append(positions[p.Award], p)
	}
	out := make([]Review, 0, n)
	all := make([]Harm, 0, 2*n) // most awards have one at each moment
	var key []byte
	group := make([]int, 1)
	for i := range b.Cells {
		c := &b.Cells[i]
		if !reviewed(c) {
			continue
		}
		group[0] = c.ID
		key = w.sharedBy(key[:0], c.ID)
		harms, done := known[string(key)]
		if !done {
			m, _ := limit.StandardMeasure(limit.Compensatory)
			for moment, at := range [...]limit.At{m.At, limit.Found} {
				harms[moment].From = len(all)
				m.At = at
				all = w.harms(all, m, group)
				harms[moment].To = len(all)
			}
			known[string(key)] = harms
		}
		r := Review{Cell: i, Standing: harms[0], Found: harms[1], Dollars: w.run.cells[c.ID].amount.Round(2)}
		for _, p := range positions[b.AwardOn(c).ID] {
			r.Argued = append(r.Argued, w.argue(p, group))
		}
		out = append(out, r)
	}
	return out, all, nil
}

// beforeReview puts every award where it stood before the courts reviewed punitive damages.
func (b *Branch) beforeReview(w *work) {
	reached := make([]bool, len(w.run.cells))
	for _, e := range b.Entries {
		c := &w.run.cells[e.Cell]
		if !reached[e.Cell] { // the first posting begins at the figure found
			c.amount, reached[e.Cell] = e.Before, true
		}
		if e.Stage < law.StagePunitive {
			c.amount = e.After
		}
	}
}

// sharedBy appends to key what awards have in common that are compared with the same harm.
func (w *work) sharedBy(key []byte, at int) []byte {
	c := &w.run.cells[at]
	key = strconv.AppendInt(key, int64(c.action), 10)
	for _, s := range [...]Span{c.plaintiffs, c.defendants, c.claims} {
		key = append(key, ';')
		for _, x := range w.list(s) {
			key = append(strconv.AppendInt(key, int64(x), 10), ',')
		}
	}
	return key
}

// harms measures compensatory damages beside a punitive award, and appends them to room.
func (w *work) harms(room []Harm, m limit.Measure, group []int) []Harm {
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

func (w *work) harm(m limit.Measure, group []int) (Harm, error) {
	n, err := w.measured(m, group)
	switch {
	case err != nil:
		return Harm{Joint: m.Joint, Why: err.Error()}, err
	case !n.Known():
		return Harm{Joint: m.Joint, Why: "the compensatory damages of its claim are undetermined"}, nil
	}
	return Harm{Joint: m.Joint, Dollars: n.Round(2)}, nil
}

// argue computes what a position would leave of an award. What it does not find is no error of the matter.
func (w *work) argue(p *matter.Position, group []int) Argued {
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
		out.Dollars = n.Round(2)
	}
	w.errs, w.lawErrs, w.asking = invalid.List{}, w.lawErrs[:0], asked
	return out
}
