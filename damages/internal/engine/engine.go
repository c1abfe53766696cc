package engine

import (
	"errors"
	"strconv"
	"sync"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
)

// Options changes how a matter is assessed. What its fields mean is said where package damages declares the same ones.
type Options struct {
	Through string
	Strict  bool
	Presume bool
	Law     []law.Jurisdiction
}

// pool holds scratch space between assessments. Nothing in it outlives the call that took it.
var pool = sync.Pool{New: func() any { return new(work) }}

func getWork() *work {
	w := pool.Get().(*work)
	w.compiled = &w.room
	w.errs = invalid.List{}
	w.lawErrs = w.lawErrs[:0]
	w.asking, w.inquiry, w.checking = asking{}, inquiry{}, false
	return w
}

// keepWork is how many cells a pooled scratch space may hold on to.
const keepWork = 4096

func (w *work) put() {
	w.compiled, w.room.m, w.room.recorded, w.room.own = nil, nil, nil, nil
	w.room.origins, w.room.wholes = nil, nil
	if cap(w.room.cells) <= keepWork && cap(w.run.cells) <= keepWork && cap(w.run.entries) <= 4*keepWork {
		clear(w.run.entries) // they hold formulas of the matter
		pool.Put(w)
	}
}

func (w *work) failed() bool { return w.errs.Len() > 0 || len(w.lawErrs) > 0 }

// err is everything that stands in the way of a judgment, nil where nothing does: what is wrong with the matter, law that
// is not recorded, and what the law asks.
func (w *work) err() error {
	asked := w.blocked()
	switch err := w.faults(); {
	case err == nil:
		return asked
	case asked == nil:
		return err
	default:
		return errors.Join(err, asked)
	}
}

// faults is what is wrong with the matter, and the law that is not recorded for it.
func (w *work) faults() error {
	if len(w.lawErrs) == 0 {
		return w.errs.Err()
	}
	all := make([]error, 0, len(w.lawErrs)+1)
	seen := map[string]bool{}
	for _, e := range w.lawErrs {
		if !seen[e.Error()] {
			seen[e.Error()] = true
			all = append(all, e)
		}
	}
	if err := w.errs.Err(); err != nil {
		all = append(all, err)
	}
	return errors.Join(all...)
}

// Assess computes the judgment that a matter comes to, in the place that j points to. All errors of one matter are reported
// together, see damages.Assess.
func Assess(j *Judgment, m *matter.Matter, o Options) error {
	w := getWork()
	defer w.put()
	w.compile(m, o.Law)
	return w.assess(j, o)
}

// assess computes the judgment of the matter that was compiled. Where the law asks something, it is computed a second time
// with the least instead of the most that limits can leave: a question may matter in one case only.
func (w *work) assess(j *Judgment, o Options) error {
	w.presume, w.strict = o.Presume, o.Strict
	err := w.assessOnce(j, o)
	if len(w.needs) > 0 && !w.failed() && err != nil {
		w.lean = true
		*j = Judgment{}
		err = w.assessOnce(j, o)
	}
	return err
}

func (w *work) assessOnce(j *Judgment, o Options) error {
	if w.failed() {
		return w.err()
	}
	m := w.m
	through := len(m.Docket) - 1
	if o.Through != "" {
		e := w.findEvent(o.Through)
		if e < 0 {
			return invalid.New("options.through", invalid.Quote(o.Through)+" is no event", "the ID of an event of the docket")
		}
		through = e
	}
	w.noteLatest(through)
	open := w.openElections(through)
	if w.failed() {
		return w.err()
	}
	if len(open) > matter.MaxElections {
		return invalid.New("docket", "too many elections are open at once", "at most 6")
	}
	j.Matter, j.Recorded, j.Origins, j.Own, j.Through, j.presume = m, w.recorded, w.origins, w.own, through, o.Presume
	j.Open = append(j.openBuf[:0], open...)
	n := 1 << len(open)
	if postings := (len(w.cells) + len(w.run.governed)) * n; postings > matter.MaxPostings {
		return invalid.New("docket", "awards, and awards that acts govern, come to "+strconv.Itoa(postings)+" over the "+strconv.Itoa(n)+" ways in which the open elections can go",
			"at most "+strconv.Itoa(matter.MaxPostings))
	}
	if n <= len(j.branchBuf) {
		j.Branches = j.branchBuf[:n]
	} else {
		j.Branches = make([]Branch, n)
	}
	for i := range j.Branches {
		w.branch(j, &j.Branches[i], i)
		if w.failed() {
			return w.err()
		}
	}
	if err := w.blocked(); err != nil {
		return err
	}
	return nil
}

// accepts says how the election of an order goes in a branch.
func (j *Judgment) accepts(event, refuse int) bool {
	for k, e := range j.Open {
		if e == event {
			return refuse>>k&1 == 0
		}
	}
	return true
}

// branch computes one way the open elections can go: bit k of refuse says that election k is refused.
func (w *work) branch(j *Judgment, b *Branch, refuse int) {
	if refuse != 0 { // the first branch was folded to find the open elections
		w.fold(j.Through, func(event int) bool { return j.accepts(event, refuse) })
	}
	r := &w.run
	b.Judgment, b.Refuse = j, refuse
	room := &j.small
	if refuse != 0 { // the first branch has it
		room = nil
	}
	w.compute()
	turns := w.mayTurn()
	b.keep(r, room)
	if w.failed() {
		return
	}
	b.stances(r.stance)
	w.read(b)
	if b.Stance != nil && !w.failed() {
		w.refusals(b)
	}
	if turns && !w.failed() {
		w.doubtOrders(b)
	}
}

// read deals with what of the record of a computed branch can be read in more than one way and changes its figures: undivided
// awards, and acts of which it is not said whether they come before the law or after it.
func (w *work) read(b *Branch) {
	r := &w.run
	acts, late := w.undecided(b)
	var base []exact.Num
	if len(acts) > 0 {
		base = r.figures()
	}
	if len(r.met) > 0 {
		w.divide(b)
	}
	if len(acts) > 0 && !w.failed() {
		w.askMoments(b, acts, late, base)
	}
}

// keep copies the results of a run: into the room where there is some and they fit, else each list into one of its size.
func (b *Branch) keep(r *run, room *small) {
	if room != nil {
		b.Cells, b.Entries, b.Operands, b.Rules, b.Remarks = room.cells[:0], room.entries[:0], room.operands[:0], room.rules[:0], room.remarks[:0]
		b.Offers = room.offers[:0]
	}
	b.Entries, b.Operands = append(b.Entries, r.entries...), append(b.Operands, r.operands...)
	b.Rules, b.Remarks = append(b.Rules, r.rules...), append(b.Remarks, r.remarks...)
	b.Remedied = r.remedied
	r.remedied = nil
	b.Presumed = r.presumed
	b.debts = append(b.debts, r.debts...)
	b.NotDecided, b.InterestRuns = append(b.NotDecided, r.notDecided...), append(b.InterestRuns, r.ran...)
	b.released = append(b.released, r.released...)
	b.Funds = append(b.Funds, r.funds...)
	b.Practice, b.Offers = r.practice, append(b.Offers, r.offers...)
	b.PresentLaws = append(b.PresentLaws, r.presentLaws...)
	if len(r.cells) > cap(b.Cells) {
		b.Cells = make([]Cell, 0, len(r.cells))
	}
	b.cells(r)
}

// cells adds the final figures of a run to those of the branch.
func (b *Branch) cells(r *run) {
	for i := range r.cells {
		c := &r.cells[i]
		if r.stated[i] {
			b.Cells = append(b.Cells, Cell{Amount: c.amount, Found: c.found, Event: c.event, Award: c.award,
				ID: i, of: awardOf(c, i), Interest: c.interest, Kind: c.kind, Gone: c.gone, debts: c.debts})
		}
	}
}

// lookup is law.Lookup with the caller's own law first.
func lookup(own []law.Jurisdiction, code string) (law.Jurisdiction, error) {
	for _, j := range own {
		if j.Code() == code && code != "" {
			return j, nil
		}
	}
	return law.Lookup(code)
}
