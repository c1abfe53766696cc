package engine

import (
	"math/bits"
	"slices"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/statutory"
)

// run is one branch being computed. Its lists are reused.
type run struct {
	cells       []cell
	stated      []bool // by cell: whether a verdict up to now has stated it
	governed    []int
	acts        []liveAct
	off         []disapplied
	stance      []Stance // by event
	open        []int
	released    []Released                          // debtors that orders released from awards
	funds       []FundShare                         // of punitive awards that someone shares in
	practice    *dated.History[remittitur.Practice] // how the forum's courts offer a changed award, where an order was asked about
	offers      []int                               // the orders in effect that the practice is asked about, by event
	presentLaws []PresentLaw                        // awards reduced to present value, and the rules their laws have on that
	entries     []Entry
	operands    []exact.Num
	rules       []Rule
	remarks     []Remark
	noted       map[Remark]bool          // the remarks, where there are many
	presumed    []Presumed               // what nobody recorded and the ordinary case was taken for
	remedied    map[int]statutory.Result // by position of the remedy: what its statute came to
	debts       []Debt                   // what each defendant owes of awards that were divided, award by award
	openDebtors []openDebtor             // of awards of which no shares of the fault are recorded
	linked      []int                    // by cell: another with which it divided a sum, itself where none; empty where none did
	room, given []exact.Num              // by cell: how much of it sums paid in settlement can come off, and what comes off it together
	pools       []pooled                 // room for the cells that divided sums, when they are rounded
	parts       []exact.Num              // room for the parts of a sum that is divided in cents
	waiting     []int                    // settlements that are credited after interest before judgment is added
	barred      map[against]bool         // awards and the defendants they are barred against
	sequence    []sequence               // by cell: the order of the middle stages, where some law has its own
	opened      opened                   // the predicate of the award at hand
	slot        int                      // the place in those orders that runs now; -1 where the default runs
	stage       law.Stage                // the stage that runs in it
	reordered   *reordered               // an order of those stages in the place of another
	supposed    int                      // one more than the event whose refused offer is supposed to be accepted; zero for none
	premature   []premature              // acts that ran on nothing
	reread      rereading                // the acts that run at another moment than their kind implies
	undividedRun
	dividing
	ran        []InterestRun // how the interest of cells ran
	bears      bearing       // what the stage of interest has added up
	notDecided []NotDecided  // awards that may bear interest before judgment, and no decision says
	limiter
}

func (r *run) reset(w *work) {
	r.begin()
	r.cells = append(r.cells[:0], w.cells...)
	for i := range r.cells {
		r.cells[i].amount, r.cells[i].found = exact.Num{}, exact.Num{}
	}
	if r.reading != head.KindUnspecified {
		r.readAs(r.reading)
	}
	r.stated = zeroed(r.stated, len(w.cells))
	r.stance = zeroed(r.stance, len(w.m.Docket))
	r.governed, r.acts, r.off = r.governed[:0], r.acts[:0], r.off[:0]
}

// begin empties what a run writes.
func (r *run) begin() {
	r.entries, r.operands, r.rules, r.remarks = r.entries[:0], r.operands[:0], r.rules[:0], r.remarks[:0]
	r.noted, r.listed = nil, dated.Ref{}
	r.openDebtors = r.openDebtors[:0]
	r.debts, r.linked, r.waiting, r.barred, r.released, r.sequence, r.slot = r.debts[:0], r.linked[:0], r.waiting[:0], nil, r.released[:0], r.sequence[:0], -1
	r.remedied, r.presumed = nil, nil
	r.notDecided, r.ran = r.notDecided[:0], r.ran[:0]
	r.funds, r.practice, r.offers, r.presentLaws = r.funds[:0], nil, r.offers[:0], r.presentLaws[:0]
	r.met, r.premature = r.met[:0], r.premature[:0]
}

func zeroed[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// stages is what each stage does, rules before acts.
var stages = [...]func(*work){
	law.StageVerdict:      (*work).presentValues,
	law.StageReview:       nil,
	law.StageFault:        (*work).faultRules,
	law.StageCaps:         (*work).compensatoryCaps,
	law.StageShares:       (*work).shareRules,
	law.StageStatutory:    (*work).remedyRules,
	law.StageCredits:      (*work).creditRules,
	law.StageInterest:     (*work).interestRules,
	law.StagePredicate:    (*work).predicates,
	law.StagePunitiveCaps: (*work).punitiveCaps,
	law.StagePunitive:     nil,
	law.StageRounding:     (*work).rounding,
}

// compute runs the stages over the operative set.
func (w *work) compute() {
	r := &w.run
	for i := range r.cells {
		if r.cells[i].gone != Determined {
			r.cells[i].amount = exact.Num{}
		}
		r.cells[i].gross, r.cells[i].taken, r.cells[i].debts, r.cells[i].open = r.cells[i].amount, exact.Int(0), Span{}, Span{}
	}
	w.prepareLimits()
	w.releases()
	w.askPractice()
	reordered := w.sequences()
	var inUse uint16 // the stages in which some act runs, as bits
	for i := range r.acts {
		l := &r.acts[i]
		for _, at := range r.governed[l.governs.From:l.governs.To] {
			if at >= 0 {
				l.stages |= 1 << w.stageFor(i, at)
			}
		}
		if a := &w.m.Docket[l.event].Order.Acts[l.act]; a.Unit != limit.EachAward && bits.OnesCount16(l.stages) > 1 {
			w.errs.Add(w.actPath(l)+".stage", "one figure for awards that are reviewed at different stages", "the stage it applies at, such as punitive")
		}
		inUse |= l.stages
	}
	if len(w.m.Benefits) > 0 {
		w.early()
	}
	for s := law.StageVerdict; int(s) < len(stages); s++ { // law.DefaultOrder, without its closure
		switch {
		case !reordered || !inMiddle(s):
			w.stage(s, inUse)
		case s == law.StageFault:
			w.inTheirOrder(inUse)
		}
	}
	w.fundShares()
	for i := range r.acts {
		if a := &r.acts[i]; !a.ran && w.governsAny(a) {
			w.errs.Add(w.actPath(a), "governs awards but ran in no stage", "the stage that the kind of award implies, or none")
		}
	}
}

// stage runs a stage: its rules, then the acts in it.
func (w *work) stage(s law.Stage, inUse uint16) {
	if rules := stages[s]; rules != nil {
		rules(w)
	}
	if inUse>>s&1 == 1 {
		w.actsAt(s)
	}
}

// inTheirOrder runs the middle stages where not all cells have them in the default order: place by place, each cell the
// stage that its law has there.
func (w *work) inTheirOrder(inUse uint16) {
	r := &w.run
	var there [middle]uint16 // by place: the stages that some cell has there, as bits
	for i := range r.sequence {
		for k, s := range r.sequence[i].stages {
			there[k] |= 1 << s
		}
	}
	for r.slot = range middle {
		for _, s := range defaultMiddle() {
			if r.stage = s; there[r.slot]>>s&1 == 1 {
				w.stage(s, inUse)
			}
		}
	}
	r.slot = -1
}

// post writes an entry and the cell's new amount. What its debtors owe changes in proportion, save where the entry is about
// their debts.
func (w *work) post(s law.Stage, o EntryKind, at int, event, act, rule int, after exact.Num, operands Span) {
	r := &w.run
	c := &r.cells[at]
	if w.owing && o != EntryFault && o != EntryShare && o != EntrySettlement && o != EntryRound {
		w.follow(at, after)
	}
	r.entries = append(r.entries, Entry{Stage: s, Kind: o, Cell: at, Event: event, Act: act, Rule: rule, Before: c.amount, After: after,
		Operands: operands})
	c.amount = after
}

// use notes a rule as applied and returns its position.
func (w *work) use(law int, ref dated.Ref, claim int) int {
	i := w.consult(law, ref, claim)
	w.run.rules[i].Applied = true
	return i
}

// consult notes that a rule was asked and not applied, so that Options.Strict sees it, and returns its position.
func (w *work) consult(law int, ref dated.Ref, claim int) int {
	return w.run.noteRule(ref, w.codeOf(law, ref), w.datesOf(claim))
}

func (r *run) noteRule(ref dated.Ref, jurisdiction string, asked dated.Dates) int {
	for i := range r.rules {
		if r.rules[i].Ref == ref {
			return i
		}
	}
	r.rules = append(r.rules, Rule{Ref: ref, Jurisdiction: jurisdiction, Late: ref.Late(asked), conditional: ref.Conditional()})
	return (len(r.rules) - 1)
}

// ask looks up the version of a rule for a claim. Law that is not recorded is an error of the matter. A date that selects
// the version and is not known is asked for; the assessment then goes on with the version of the nearest day that is
// known, so that what that version asks is asked too.
func ask[R any](w *work, claim int, h *dated.History[R]) (dated.Ref, R, bool) {
	d := w.datesOf(claim)
	ref, rule, err := h.Find(d)
	if missing := err; missing != nil {
		near, other, none := h.Find(nearestDates(d))
		if w.asksDate(claim, missing, near) {
			if ref, rule, err = near, other, nil; none != nil {
				return ref, rule, false
			}
		}
	}
	if err == nil {
		err = ref.Answers(w.m.Claims[claim].Cause)
	}
	if err != nil {
		w.fail(claim, err)
		return ref, rule, false
	}
	return ref, rule, true
}

// fail records that law is missing for a claim, or asks for the date without which it cannot be found.
func (w *work) fail(claim int, err error) {
	if !w.asksDate(claim, err, dated.Ref{}) {
		w.lawErrs = append(w.lawErrs, &matter.LawError{Path: invalid.At("claims", claim), Err: err})
	}
}

// isOff reports whether an order disapplied the rule for a cell.
func (w *work) isOff(id dated.RuleID, at int) bool {
	r := &w.run
	for _, d := range r.off {
		if d.rule == id && has(r.governed[d.cells.From:d.cells.To], at) {
			return true
		}
	}
	return false
}

func (w *work) operand(ns ...exact.Num) Span {
	r := &w.run
	s := Span{From: len(r.operands)}
	r.operands = append(r.operands, ns...)
	s.To = len(r.operands)
	return s
}

func (w *work) awardPath(c *cell) string {
	return w.origins.Path(c.event, c.award)
}

func keep(list []int, ok func(int) bool) []int {
	out := list[:0]
	for _, x := range list {
		if ok(x) {
			out = append(out, x)
		}
	}
	return out
}

func (w *work) note(c Remark) {
	r := &w.run
	if len(r.remarks) <= many {
		if slices.Contains(r.remarks, c) {
			return
		}
	} else {
		if len(r.noted) == 0 {
			r.noted = make(map[Remark]bool, 2*many)
			for _, k := range r.remarks {
				r.noted[k] = true
			}
		}
		if r.noted[c] {
			return
		}
		r.noted[c] = true
	}
	r.remarks = append(r.remarks, c)
}
