package engine

import (
	"slices"
	"strconv"

	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/remittitur"
)

// An act on an award that the law also changes can be read in two ways: the order acts first and the law on what it
// leaves, or the law acts first and the order has the last word. Where the figures differ and the act names no stage, the
// stage is asked for.

// moment is when acts that name no stage run.
type moment uint8

const (
	asImplied moment = iota // where their kind implies
	beforeLaw
	afterLaw
)

// rereading is a computation of a branch with some acts at another moment.
type rereading struct {
	at   moment
	acts []int  // positions in run.acts
	late []bool // by cell: a limit on compensatory and punitive damages together reached it
}

// stageFor is where an act runs on a cell.
func (w *work) stageFor(act int, at int) law.Stage {
	r := &w.run
	l := &r.acts[act]
	a := &w.m.Docket[l.event].Order.Acts[l.act]
	kind := r.cells[at].kind
	if r.reread.at == asImplied || !has(r.reread.acts, act) {
		return stageOf(a, kind)
	}
	punitive := kind.Class() == head.Punitive
	switch {
	case r.reread.at == beforeLaw && punitive:
		return law.StageInterest
	case r.reread.at == beforeLaw:
		return law.StageReview
	case punitive || r.reread.late[at]:
		return law.StagePunitive
	case at < len(r.sequence):
		return r.sequence[at].stages[middle-1]
	}
	return law.StageCredits
}

// undecided lists the acts of a branch that name no stage and govern an award the law also changed, by their positions in
// run.acts.
func (w *work) undecided(b *Branch) (acts []int, late []bool) {
	r := &w.run
	if len(r.acts) == 0 || !slices.ContainsFunc(b.Entries, ofLaw) {
		return nil, nil
	}
	late = make([]bool, len(r.cells))
	lawful := make([]bool, len(r.cells))    // the law posted an entry
	unordered := make([]bool, len(r.cells)) // fault was taken off, and whether before credits is not known
	for i := range b.Entries {
		e := &b.Entries[i]
		if !ofLaw(*e) {
			continue
		}
		lawful[e.Cell] = true
		unordered[e.Cell] = unordered[e.Cell] || e.Kind == EntryFault && !w.creditPlaced(e.Cell)
		late[e.Cell] = late[e.Cell] || e.Stage == law.StagePunitiveCaps
	}
	for i := range r.acts {
		l := &r.acts[i]
		a := &w.m.Docket[l.event].Order.Acts[l.act]
		if a.Stage != law.StageUnspecified || a.Kind == matter.ActStrike || a.Ground == remittitur.LegalInsufficiency || a.Ground == remittitur.Duplicate {
			continue
		}
		changed := lawful
		if a.Kind == matter.ActCredit { // the law's own order has a place for credits
			changed = unordered
		}
		if slices.ContainsFunc(r.governed[l.governs.From:l.governs.To], func(at int) bool { return at >= 0 && changed[at] }) {
			acts = append(acts, i)
		}
	}
	return acts, late
}

// ofLaw reports whether an entry is the law's and not an order's.
func ofLaw(e Entry) bool { return e.Event < 0 && e.Kind != EntryRound && e.Kind != EntryPresent }

// figures are the final figures of a run.
func (r *run) figures() []exact.Num {
	out := make([]exact.Num, len(r.cells))
	for i := range r.cells {
		out[i] = r.cells[i].amount
	}
	return out
}

// maxReread is how many acts are read again one by one, to tell which of them turns on its moment.
const maxReread = 32

// askMoments computes the branch again with the undecided acts before the law, and after it, and asks for the stage of
// those whose moment changes a figure. base are the figures with every act where its kind implies.
func (w *work) askMoments(b *Branch, acts []int, late []bool, base []exact.Num) {
	for _, at := range [...]moment{beforeLaw, afterLaw} {
		if !w.moves(rereading{at: at, acts: acts, late: late}) {
			continue
		}
		got, ok := w.reread(b, rereading{at: at, acts: acts, late: late})
		if !ok {
			continue
		}
		differs := differing(base, got)
		if len(differs) == 0 {
			continue
		}
		asked := false
		for _, act := range acts[:min(len(acts), maxReread)] {
			one, ok := w.reread(b, rereading{at: at, acts: []int{act}, late: late})
			if d := differing(base, one); ok && len(d) > 0 {
				asked = true
				w.askStage(act, at, d, base, one, late)
			}
		}
		for _, act := range acts {
			if !asked {
				w.askStage(act, at, differs, base, got, late)
			}
		}
	}
}

// moves reports whether some act runs at another moment than its kind implies, on some award it governs. Where none does,
// the branch comes to the same again.
func (w *work) moves(x rereading) bool {
	r := &w.run
	defer func() { r.reread = rereading{} }()
	for _, act := range x.acts {
		governs := r.acts[act].governs
		for _, at := range r.governed[governs.From:governs.To] {
			if at < 0 {
				continue
			}
			r.reread = rereading{}
			implied := w.stageFor(int(act), at)
			if r.reread = x; w.stageFor(int(act), at) != implied {
				return true
			}
		}
	}
	return false
}

// differing lists the cells whose figures differ.
func differing(a, b []exact.Num) (out []int) {
	for i := range b {
		if a[i].Known() != b[i].Known() || a[i].Known() && a[i].Cmp(b[i]) != 0 {
			out = append(out, i)
		}
	}
	return out
}

// reread computes a branch again. It leaves no error and no question behind; a reading that meets an error is none.
func (w *work) reread(b *Branch, x rereading) ([]exact.Num, bool) {
	r := &w.run
	r.reread = x
	ok := w.again(b, b.Judgment.Through)
	r.reread = rereading{}
	return r.figures(), ok
}

// again computes a branch once more, through an event, and leaves the results in the run alone: no error, no question. It
// reports whether there was no error.
func (w *work) again(b *Branch, through int) bool {
	errs, lawErrs, asked := w.errs, w.lawErrs, w.asking
	w.errs, w.lawErrs, w.asking = invalid.List{}, nil, asking{}
	w.fold(through, func(event int) bool { return b.Judgment.accepts(event, b.Refuse) })
	w.compute()
	ok := !w.failed() && w.blocked() == nil
	w.errs, w.lawErrs, w.asking = errs, lawErrs, asked
	return ok
}

// askStage asks whether an act comes before the law or after it.
func (w *work) askStage(act int, at moment, differs []int, implied, other []exact.Num, late []bool) {
	r := &w.run
	l := &r.acts[act]
	shown := differs[0]
	for _, c := range w.living(l) {
		if slices.Contains(differs, c) {
			shown = c
			break
		}
	}
	first := w.stageFor(act, shown)
	r.reread = rereading{at: at, acts: []int{act}, late: late}
	last := w.stageFor(act, shown)
	r.reread = rereading{}
	before, after := implied[shown], other[shown]
	if at == beforeLaw {
		first, last, before, after = last, first, after, before
	}
	figures := invalid.Quote(w.award(&r.cells[shown]).ID) + " comes to " + sumOr(before) + " or to " + sumOr(after) + "."
	w.needAt(w.actPath(l)+".stage", "Does the order change the award before the law does, or after? "+figures,
		[]string{first.String() + ", where the law applies to what the order leaves", last.String() + ", where the order has the last word"},
		w.living(l), matter.Asker{Order: w.m.Docket[l.event].ID, Decides: "act " + strconv.Itoa(l.act+1) + " of the order comes before the law or after it"})
}

func sumOr(n exact.Num) string {
	if !n.Known() {
		return "no figure"
	}
	return "$" + exact.Group(n.Fixed(2))
}
