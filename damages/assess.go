package damages

import (
	"errors"
	"strconv"
	"sync"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
)

// Options changes how a matter is assessed. The zero Options assesses the whole docket and presumes nothing. Where law is
// unverified, or is asked about on a day after its review, the judgment stands with a caveat.
type Options struct {
	// Through is the ID of the event after which to stop; empty for the whole docket.
	Through string
	// Strict refuses what is otherwise marked by a caveat: law that is unverified or asked about after its review, and an award
	// that the law may divide and of which no shares of the fault are recorded.
	Strict bool
	// Presume takes the ordinary case for exceptions that nobody recorded. One caveat names them all.
	Presume bool
	// Law is the caller's own law, which takes the place of the library's for the same code. See law.Jurisdiction.With and
	// law.Load.
	Law []law.Jurisdiction
}

// LawError says that the library does not hold the law that a claim needs. It unwraps to a *dated.CoverageError.
type LawError struct {
	Path string // path of the claim
	Err  error
}

// Error gives the path and what is not covered.
func (e *LawError) Error() string {
	if e.Err == nil {
		return e.Path + ": not recorded"
	}
	return e.Path + ": " + e.Err.Error()
}

// Unwrap returns the error of package law.
func (e *LawError) Unwrap() error { return e.Err }

// ErrStrict is the class of the errors of Options.Strict: the library holds the law, but the law was not confirmed for the day
// asked about.
var ErrStrict = errors.New("law not confirmed")

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

// Assess computes the judgment that a matter comes to. It does not change the matter. The judgment refers to the matter, so do
// not change the matter while its judgment is in use. Assess may be called from several goroutines at once. To assess one
// matter more than once, such as after each event of its docket, see [Prepare].
//
// All errors of one matter are reported together: *invalid.Error with the path of what is wrong; *[NeedsError] with everything
// that the law asks and the matter does not hold, see [Needs]; *[LawError] where the library does not hold the law for the
// dates of a claim; [ErrStrict] under Options.Strict, where law is not confirmed.
func Assess(m *Matter, o Options) (*Judgment, error) {
	w := getWork()
	defer w.put()
	w.compile(m, o.Law)
	return w.assess(o)
}

// assess computes the judgment of the matter that was compiled. Where the law asks something, it is computed a second time
// with the least instead of the most that limits can leave: a question may matter in one case only.
func (w *work) assess(o Options) (*Judgment, error) {
	w.presume, w.strict = o.Presume, o.Strict
	j, err := w.assessOnce(o)
	if len(w.needs) > 0 && !w.failed() && err != nil {
		w.lean = true
		j, err = w.assessOnce(o)
	}
	return j, err
}

func (w *work) assessOnce(o Options) (*Judgment, error) {
	if w.failed() {
		return nil, w.err()
	}
	m := w.m
	through := len(m.Docket) - 1
	if o.Through != "" {
		e := w.findEvent(o.Through)
		if e < 0 {
			return nil, invalid.New("options.through", invalid.Quote(o.Through)+" is no event", "the ID of an event of the docket")
		}
		through = int(e)
	}
	open := w.openElections(through)
	if w.failed() {
		return nil, w.err()
	}
	if len(open) > MaxElections {
		return nil, invalid.New("docket", "too many elections are open at once", "at most 6")
	}
	j := &Judgment{m: m, recorded: w.recorded, origins: w.origins, own: w.own, through: through, presume: o.Presume}
	j.open = append(j.openBuf[:0], open...)
	n := 1 << len(open)
	if postings := (len(w.cells) + len(w.run.governed)) * n; postings > MaxPostings {
		return nil, invalid.New("docket", "awards, and awards that acts govern, come to "+strconv.Itoa(postings)+" over the "+strconv.Itoa(n)+" ways in which the open elections can go",
			"at most "+strconv.Itoa(MaxPostings))
	}
	if n <= len(j.branchBuf) {
		j.branches = j.branchBuf[:n]
	} else {
		j.branches = make([]Branch, n)
	}
	for i := range j.branches {
		w.branch(j, &j.branches[i], i)
		if w.failed() {
			return nil, w.err()
		}
		if o.Strict && w.blocked() == nil {
			if err := j.branches[i].strict(); err != nil {
				return nil, err
			}
		}
	}
	if err := w.blocked(); err != nil {
		return nil, err
	}
	return j, nil
}

// accepts says how the election of an order goes in a branch.
func (j *Judgment) accepts(event, refuse int) bool {
	for k, e := range j.open {
		if int(e) == event {
			return refuse>>k&1 == 0
		}
	}
	return true
}

// branch computes one way the open elections can go: bit k of refuse says that election k is refused.
func (w *work) branch(j *Judgment, b *Branch, refuse int) {
	if refuse != 0 { // the first branch was folded to find the open elections
		w.fold(j.through, func(event int) bool { return j.accepts(event, refuse) })
	}
	r := &w.run
	b.j, b.refuse = j, refuse
	room := &j.small
	if refuse != 0 { // the first branch has it
		room = nil
	}
	w.compute()
	b.keep(r, room)
	if w.failed() {
		return
	}
	b.stances(r.stance)
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
	if b.stance != nil && !w.failed() {
		w.refusals(b)
	}
}

// keep copies the results of a run: into the room where there is some and they fit, else each list into one of its size.
func (b *Branch) keep(r *run, room *small) {
	if room != nil {
		b.cells, b.entries, b.operands, b.rules, b.remarks = room.cells[:0], room.entries[:0], room.operands[:0], room.rules[:0], room.remarks[:0]
		b.offers = room.offers[:0]
	}
	b.entries, b.operands = append(b.entries, r.entries...), append(b.operands, r.operands...)
	b.rules, b.remarks = append(b.rules, r.rules...), append(b.remarks, r.remarks...)
	b.faulted, b.capped, b.remedied = r.faulted, r.capped, r.remedied
	r.remedied = nil
	b.presumed = r.presumed
	b.debts = append(b.debts, r.debts...)
	b.notDecided, b.ran = append(b.notDecided, r.notDecided...), append(b.ran, r.ran...)
	b.released = append(b.released, r.released...)
	b.funds = append(b.funds, r.funds...)
	b.practice, b.offers = r.practice, append(b.offers, r.offers...)
	b.presentLaws = append(b.presentLaws, r.presentLaws...)
	if len(r.cells) > cap(b.cells) {
		b.cells = make([]Cell, 0, len(r.cells))
	}
	for i := range r.cells {
		c := &r.cells[i]
		if r.stated[i] {
			b.cells = append(b.cells, Cell{amount: c.amount, found: c.found, event: c.event, award: c.award,
				id: int32(i), of: awardOf(c, int32(i)), interest: c.interest, kind: c.kind, gone: c.gone, debts: c.debts}) //nolint:gosec // bounded
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

// unconfirmed is why Options.Strict refuses a rule that no source confirms.
const unconfirmed = "is encoded from sources that were not confirmed"

// strict returns an error for the first rule that is not confirmed.
func (b *Branch) strict() error {
	var errs []error
	for i := range b.rules {
		r := &b.rules[i]
		switch {
		case r.ref.Unconfirmed():
			errs = append(errs, &StrictError{Rule: r.ref.ID(), Why: unconfirmed})
		case r.late:
			errs = append(errs, &StrictError{Rule: r.ref.ID(), Why: "was last reviewed on " + r.Version().Reviewed.String() + ", before the day asked about"})
		}
	}
	for _, x := range b.presentLaws {
		switch {
		case x.rule.Unconfirmed():
			errs = append(errs, &StrictError{Rule: x.rule.ID, Why: unconfirmed})
		case x.rule.late:
			errs = append(errs, &StrictError{Rule: x.rule.ID, Why: "was last reviewed on " + x.rule.Reviewed.String() + ", before the day asked about"})
		}
	}
	for _, e := range b.entries {
		if r, ok := b.StatutoryOf(e); ok && r.Unconfirmed {
			errs = append(errs, &StrictError{Rule: dated.RuleID(r.Version), Why: unconfirmed})
		}
	}
	return errors.Join(errs...)
}

// StrictError says which rule Options.Strict refuses, and why.
type StrictError struct {
	Rule dated.RuleID
	Why  string
}

// Error gives the rule and the reason.
func (e *StrictError) Error() string { return string(e.Rule) + " " + e.Why }

// Is reports whether target is [ErrStrict].
func (e *StrictError) Is(target error) bool { return target == ErrStrict }
