package damages

import (
	"math/bits"
	"slices"

	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/remittitur"
	"github.com/makewhole/remedies/damages/statutory"
)

// run is one branch being computed. Its lists are reused.
type run struct {
	cells       []cell
	stated      []bool // by cell: whether a verdict up to now has stated it
	governed    []int32
	acts        []liveAct
	off         []disapplied
	stance      []stance // by event
	open        []int32
	released    []released           // debtors that orders released from awards
	funds       []fundShare          // of punitive awards that someone shares in
	practice    *remittitur.Practice // how the forum's courts offer a changed award, where an order was asked about
	offers      []int32              // the orders in effect that the practice is asked about, by event
	presentLaws []presentLaw         // awards reduced to present value, and the rules their laws have on that
	entries     []Entry
	operands    []exact.Num
	rules       []Rule
	remarks     []remark
	noted       map[remark]bool            // the remarks, where there are many
	presumed    []presumed                 // what nobody recorded and the ordinary case was taken for
	remedied    map[int32]statutory.Result // by position of the remedy: what its statute came to
	debts       []debt                     // what each defendant owes of awards that were divided, award by award
	linked      []int32                    // by cell: another with which it divided a sum, itself where none; empty where none did
	waiting     []int32                    // settlements that are credited after interest before judgment is added
	barred      map[against]bool           // awards and the defendants they are barred against
	sequence    []sequence                 // by cell: the order of the middle stages, where some law has its own
	opened      opened                     // the predicate of the award at hand
	slot        int                        // the place in those orders that runs now; -1 where the default runs
	stage       law.Stage                  // the stage that runs in it
	faulted     bool
	capped      bool
	supposed    int         // one more than the event whose refused offer is supposed to be accepted; zero for none
	premature   []premature // acts that ran on nothing
	reread      rereading   // the acts that run at another moment than their kind implies
	undividedRun
	ran        []ran        // how the interest of cells ran
	bears      bearing      // what the stage of interest has added up
	notDecided []notDecided // awards that may bear interest before judgment, and no decision says
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
	r.noted = nil
	r.debts, r.linked, r.waiting, r.barred, r.released, r.sequence, r.slot = r.debts[:0], r.linked[:0], r.waiting[:0], nil, r.released[:0], r.sequence[:0], -1
	r.faulted, r.capped, r.remedied, r.presumed = false, false, nil, nil
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
		if r.cells[i].gone != here {
			r.cells[i].amount = exact.Num{}
		}
		r.cells[i].gross, r.cells[i].taken, r.cells[i].debts = r.cells[i].amount, exact.Int(0), span{}
	}
	w.prepareLimits()
	w.releases()
	w.askPractice()
	reordered := w.sequences()
	var inUse uint16 // the stages in which some act runs, as bits
	for i := range r.acts {
		l := &r.acts[i]
		for _, at := range r.governed[l.governs.from:l.governs.to] {
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
	for r.slot = range middle {
		for _, s := range defaultMiddle() {
			r.stage = s
			w.stage(s, inUse)
		}
	}
	r.slot = -1
}

func (w *work) governsAny(a *liveAct) bool {
	for _, at := range w.run.governed[a.governs.from:a.governs.to] {
		if at >= 0 {
			return true
		}
	}
	return false
}

func (w *work) actPath(a *liveAct) string {
	return field.At(field.At("docket", int(a.event))+".order.acts", int(a.act))
}

// post writes an entry and the cell's new amount. What its debtors owe changes in proportion, save where the entry is about
// their debts.
func (w *work) post(s law.Stage, o Op, at int32, event, act, rule int32, after exact.Num, operands span) {
	r := &w.run
	c := &r.cells[at]
	if w.owing && o != OpFault && o != OpShare && o != OpSettlement && o != OpRound {
		w.follow(at, after)
	}
	r.entries = append(r.entries, Entry{stage: s, op: o, cell: at, event: event, act: act, rule: rule, before: c.amount, after: after,
		operands: operands})
	c.amount = after
}

// use notes a rule as applied and returns its position.
func (w *work) use(law int32, ref law.Ref, claim int32) int32 {
	i := w.consult(law, ref, claim)
	w.run.rules[i].applied = true
	return i
}

// consult notes that a rule was asked and not applied, so that Options.Strict sees it, and returns its position.
func (w *work) consult(law int32, ref law.Ref, claim int32) int32 {
	return w.run.noteRule(ref, w.codes[law], w.datesOf(claim))
}

func (r *run) noteRule(ref law.Ref, jurisdiction string, asked law.Dates) int32 {
	for i := range r.rules {
		if r.rules[i].ref == ref {
			return int32(i) //nolint:gosec // bounded
		}
	}
	r.rules = append(r.rules, Rule{ref: ref, jurisdiction: jurisdiction, late: ref.Late(asked)})
	return int32(len(r.rules) - 1) //nolint:gosec // bounded
}

// ask looks up the version of a rule for a claim. Law that is not recorded is an error of the matter. A date that selects
// the version and is not known is asked for; the assessment then goes on with the version of the nearest day that is
// known, so that what that version asks is asked too.
func ask[R any](w *work, claim int32, h *law.History[R]) (law.Ref, R, bool) {
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
func (w *work) fail(claim int32, err error) {
	if !w.asksDate(claim, err, law.Ref{}) {
		w.lawErrs = append(w.lawErrs, &LawError{Path: field.At("claims", int(claim)), Err: err})
	}
}

// isOff reports whether an order disapplied the rule for a cell.
func (w *work) isOff(id law.RuleID, at int32) bool {
	r := &w.run
	for _, d := range r.off {
		if d.rule == id && has(r.governed[d.cells.from:d.cells.to], at) {
			return true
		}
	}
	return false
}

func (w *work) operand(ns ...exact.Num) span {
	r := &w.run
	s := span{from: int32(len(r.operands))} //nolint:gosec // bounded
	r.operands = append(r.operands, ns...)
	s.to = int32(len(r.operands)) //nolint:gosec // bounded
	return s
}

func (w *work) awardPath(c *cell) string {
	return w.awardAt(int(c.event), int(c.award))
}

// compensatoryCaps applies statutory caps on compensatory damages.
func (w *work) compensatoryCaps() {
	w.capRules(law.StageCaps, head.AllCompensatory(), law.Jurisdiction.CompensatoryCaps, false)
}

// punitiveCaps applies statutory and maritime limits on punitive damages, then limits that hold for compensatory and
// punitive damages together.
func (w *work) punitiveCaps() {
	w.capRules(law.StagePunitiveCaps, head.AllPunitive(), law.Jurisdiction.PunitiveCaps, false)
	for i := range w.run.cells {
		if c := &w.run.cells[i]; c.law >= 0 && c.kind.Class() == head.Punitive && w.laws[c.law].HasCombinedCaps() {
			w.capRules(law.StagePunitiveCaps, head.AllCompensatory().Union(head.AllPunitive()), law.Jurisdiction.CompensatoryCaps, true)
			return
		}
	}
}

// capRules applies the caps of each law to the awards of the given kinds that rest on its claims.
func (w *work) capRules(s law.Stage, kinds head.Set, of func(law.Jurisdiction) law.Provisions[law.Caps], combined bool) {
	r := &w.run
	most := 0
	for i := range r.cells {
		if c := &r.cells[i]; c.amount.Known() && c.amount.Sign() != 0 && kinds.Has(c.kind) {
			if c.law < 0 && !combined {
				w.mixedLaws(s, c, int32(i)) //nolint:gosec // bounded
			} else if c.law >= 0 {
				most = max(most, of(w.laws[c.law]).Len())
			}
		}
	}
	for k := range most {
		w.capProvision(s, kinds, of, k, combined)
	}
}

// capProvision applies the provision in one place of each law's list.
func (w *work) capProvision(s law.Stage, kinds head.Set, of func(law.Jurisdiction) law.Provisions[law.Caps], place int, combined bool) {
	r := &w.run
	r.done = zeroed(r.done, len(r.cells))
	for i := range r.cells {
		c := &r.cells[i]
		if r.done[i] || c.law < 0 || combined && !w.laws[c.law].HasCombinedCaps() || w.waitsAt(s, i) || !c.amount.Known() || c.amount.Sign() == 0 || !kinds.Has(c.kind) {
			continue
		}
		ps := of(w.laws[c.law])
		if place >= ps.Len() && ps.Len() > 0 {
			continue // another law has more provisions
		}
		p := ps.At(place)
		if !w.provisionReaches(s, p, int32(i)) { //nolint:gosec // bounded
			continue
		}
		first := w.list(c.claims)[0]
		ref, caps, ok := ask(w, first, &p.History)
		if !ok {
			continue
		}
		if caps.Len() == 0 {
			if !combined && !w.isOff(ref.ID(), int32(i)) { //nolint:gosec // bounded
				w.use(c.law, ref, first) // it says that there is no cap
			}
			continue
		}
		for _, cp := range caps.All() {
			if combined && !cp.Combined() { // at the stage of caps a combined cap holds for the compensatory part alone
				continue
			}
			w.gather(s, i, ref, cp.Kinds, kinds, p)
			r.chosen = keep(r.chosen, func(at int32) bool { return w.reached(at, cp.Reaches) })
			if len(r.chosen) == 0 || combined && !w.somePunitive(r.chosen) {
				continue
			}
			rule := w.use(c.law, ref, first)
			if ref.Status() == law.StruckDown {
				continue
			}
			r.capped = r.capped || s == law.StageCaps && !w.orderKnown(i)
			w.applyLimit(s, bound{to: cp.To, unit: cp.Unit, measures: &cp.Measures, spread: cp.Spread, event: -1, act: -1, rule: rule}, r.chosen)
		}
		w.gather(s, i, ref, kinds, kinds, p) // every cell under this version is done
		for _, at := range r.chosen {
			r.done[at] = true
		}
	}
}

// somePunitive reports whether some of the awards are punitive damages that still stand.
func (w *work) somePunitive(cells []int32) bool {
	for _, at := range cells {
		if c := &w.run.cells[at]; c.kind.Class() == head.Punitive && c.amount.Sign() != 0 {
			return true
		}
	}
	return false
}

// provisionReaches reports whether a provision reaches every claim an award rests on. One that is for named causes does
// not reach a claim that names none, which is said where the provision sets a cap.
func (w *work) provisionReaches(s law.Stage, p *law.Provision[law.Caps], at int32) bool {
	for _, k := range w.list(w.run.cells[at].claims) {
		cause := w.m.Claims[k].Cause
		if !p.Reaches(cause) {
			if cause == "" && s == law.StageCaps {
				w.note(remark{kind: CaveatCause, cell: at, rule: -1})
				w.askCause(k, at)
			}
			return false
		}
	}
	return true
}

// askCause lists that a claim names no cause of action, where caps are for claims that name one.
func (w *work) askCause(claim, at int32) {
	path := field.At("claims", int(claim)) + ".cause"
	if w.listing && !slices.ContainsFunc(w.needs, func(n Need) bool { return n.Path == path }) {
		w.need(Need{Path: path, Claims: []string{w.m.Claims[claim].ID}, Awards: []string{w.award(&w.run.cells[at]).ID},
			Question: "What is the cause of action of the claim, such as med-mal or product-liability?", Allowed: []string{"a cause of action of the vocabulary"},
			Asked: []Asker{{Title: "caps of " + w.codes[w.claims[claim].law] + " that are for named causes of action", Decides: "whether they reach the claim"}}})
	}
}

// gather lists the cells of the same law and version as cell i, of the given kinds.
func (w *work) gather(s law.Stage, i int, ref law.Ref, kinds, within head.Set, p *law.Provision[law.Caps]) {
	r := &w.run
	r.chosen = r.chosen[:0]
	c := &r.cells[i]
	for k := range r.cells { // an earlier cell too: one that has no figure was not a reason to ask, but is in the pool
		d := &r.cells[k]
		if d.law != c.law || !within.Has(d.kind) || !r.stated[k] || w.waitsAt(s, k) || w.isOff(ref.ID(), int32(k)) { //nolint:gosec // bounded
			continue
		}
		if k != i && w.list(d.claims)[0] != w.list(c.claims)[0] {
			other, _, err := p.Find(w.datesOf(w.list(d.claims)[0]))
			if err != nil || other != ref || !w.provisionReaches(law.StageUnspecified, p, int32(k)) { //nolint:gosec // bounded
				continue
			}
		}
		if !w.takes(kinds, int32(k)) { //nolint:gosec // bounded
			continue
		}
		r.chosen = append(r.chosen, int32(k)) //nolint:gosec // bounded
	}
}

func keep(list []int32, ok func(int32) bool) []int32 {
	out := list[:0]
	for _, x := range list {
		if ok(x) {
			out = append(out, x)
		}
	}
	return out
}

// reached reports whether a cap reaches every claim a cell rests on: damages recoverable in full on one claim are not
// cut because another has a cap.
func (w *work) reached(at int32, reaches func(string) bool) bool {
	for _, k := range w.list(w.run.cells[at].claims) {
		if !reaches(w.m.Claims[k].Cause) {
			return false
		}
	}
	return true
}

// mixedLaws deals with an award on claims under different laws: a compensatory award recoverable under several laws
// stands under the one that leaves it whole, which is said; a punitive award has to name the claim it attaches to.
func (w *work) mixedLaws(s law.Stage, c *cell, at int32) {
	if s == law.StageCaps {
		for _, k := range w.list(c.claims) {
			ps := w.laws[w.claims[k].law].CompensatoryCaps()
			for i := range ps.Len() {
				p := ps.At(i)
				if p.Idle() || !p.Reaches(w.m.Claims[k].Cause) {
					continue
				}
				ref, caps, err := p.Find(w.datesOf(k))
				if err != nil || caps.Len() > 0 && ref.Status() != law.StruckDown {
					w.note(remark{kind: CaveatDifferentLaws, cell: at, rule: -1})
					return
				}
			}
		}
		return
	}
	w.errs.Add(w.awardPath(c)+".claims", "punitive damages on claims under different laws", "the claim or claims of one law that punitive damages attach to")
}

func (w *work) note(c remark) {
	r := &w.run
	if len(r.remarks) <= many {
		if slices.Contains(r.remarks, c) {
			return
		}
	} else {
		if len(r.noted) == 0 {
			r.noted = make(map[remark]bool, 2*many)
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

// rounding rounds every cell to the cent, half away from zero. Cells that divided one sum are rounded together, so that they
// still add up to it. Then what each debtor owes is settled to the cent.
func (w *work) rounding() {
	r := &w.run
	pools := map[int32][]int32{}
	for i := range r.cells {
		c := &r.cells[i]
		if !c.amount.Known() {
			continue
		}
		if root := r.linkedTo(int32(i)); len(r.linked) > 0 { //nolint:gosec // bounded
			pools[root] = append(pools[root], int32(i)) //nolint:gosec // bounded
			continue
		}
		w.round(int32(i), c.amount.Round(2)) //nolint:gosec // bounded
	}
	if len(r.linked) > 0 {
		for i := range r.cells {
			pool := pools[int32(i)] //nolint:gosec // bounded
			parts := make([]exact.Num, len(pool))
			for k, at := range pool {
				parts[k] = r.cells[at].amount
			}
			for k, n := range exact.Cents(exact.Sum(parts).Round(2), parts) {
				w.round(pool[k], n)
			}
		}
	}
	if len(r.debts) > 0 {
		w.settleDebts()
	}
}

func (w *work) round(at int32, n exact.Num) {
	c := &w.run.cells[at]
	c.exactly = c.amount
	if n.Cmp(c.amount) != 0 {
		w.post(law.StageRounding, OpRound, at, -1, -1, -1, n, span{})
	} else {
		c.amount = n
	}
}

// link notes that two cells divided one sum.
func (r *run) link(a, b int32) {
	if a == b {
		return
	}
	for i := len(r.linked); i < len(r.cells); i++ {
		r.linked = append(r.linked, int32(i)) //nolint:gosec // bounded
	}
	x, y := r.linkedTo(a), r.linkedTo(b)
	r.linked[max(x, y)] = min(x, y)
}

// linkedTo is the first of the cells with which a cell divided a sum: itself where it divided none.
func (r *run) linkedTo(at int32) int32 {
	for int(at) < len(r.linked) && r.linked[at] != at {
		r.linked[at] = r.linked[r.linked[at]]
		at = r.linked[at]
	}
	return at
}

// stageOf is where an act runs on a cell.
func stageOf(a *Act, k head.Kind) law.Stage {
	switch {
	case a.Stage != law.StageUnspecified:
		return a.Stage
	case k.Class() == head.Punitive:
		return law.StagePunitive
	case a.Do == Credit:
		return law.StageCredits
	case a.Do == Strike, a.Ground == remittitur.LegalInsufficiency, a.Ground == remittitur.Duplicate:
		return law.StageVerdict
	}
	return law.StageReview
}

// actsAt runs the acts of the stage, in docket order.
func (w *work) actsAt(s law.Stage) {
	r := &w.run
	for i := range r.acts {
		l := &r.acts[i]
		if l.stages>>s&1 == 0 {
			continue
		}
		a := &w.m.Docket[l.event].Order.Acts[l.act]
		r.chosen = r.chosen[:0]
		for _, at := range r.governed[l.governs.from:l.governs.to] {
			if at >= 0 && w.stageFor(i, at) == s && !w.waitsAt(s, int(at)) {
				r.chosen = append(r.chosen, at)
			}
		}
		if len(r.chosen) == 0 {
			continue
		}
		l.ran = true
		figure := a.Do == Set || a.Do == Strike // it needs none to begin with
		r.chosen = keep(r.chosen, func(at int32) bool { g := r.cells[at].gone; return g == here || figure && g == depends })
		w.noteIdle(l, a)
		w.act(s, l, a)
	}
}

// premature is an act on an award that came to nothing when the act ran, and whose statute has not been asked yet.
type premature struct{ event, act, cell int32 }

// noteIdle notes the acts that ran on nothing before a statute could fix a sum.
func (w *work) noteIdle(l *liveAct, a *Act) {
	r := &w.run
	if len(w.remedied) == 0 || a.Do == Set || a.Do == Strike {
		return
	}
	for _, at := range r.chosen {
		if c := &r.cells[at]; c.amount.Known() && c.amount.Sign() == 0 && has(w.remedied, at) {
			r.premature = append(r.premature, premature{l.event, l.act, at})
		}
	}
}

// refuseIdle refuses the acts that ran on an award before its statute fixed a sum: there was nothing to act on.
func (w *work) refuseIdle(at int32) {
	for _, x := range w.run.premature {
		if x.cell == at {
			w.errs.Add(place{int(x.event), int(x.act)}.path("stage"), "acts on the award "+field.Quote(w.award(&w.run.cells[at]).ID)+" before its statute fixes a sum, when there is nothing to act on",
				"statutory, or a later stage")
		}
	}
}

func (w *work) act(s law.Stage, l *liveAct, a *Act) {
	r := &w.run
	switch a.Do {
	case Limit:
		w.applyLimit(s, bound{to: a.To, unit: a.Unit, acts: a.Measures, spread: a.Spread, event: l.event, act: l.act, rule: -1}, r.chosen)
	case Set, Increase, Credit:
		w.takeFigure(s, l, a)
	case Scale:
		for _, at := range r.chosen {
			w.post(s, OpScale, at, l.event, l.act, -1, r.cells[at].amount.Mul(exact.FromRat(a.By)), span{})
		}
	case Strike:
		for _, at := range r.chosen {
			w.strike(s, l, a, at)
		}
	case DoUnspecified, Remand, Restore, Affirm, Disapply:
	}
}
