package engine

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/punitive"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// predicates removes punitive awards whose predicate was not established, and notes what is not recorded.
func (w *work) predicates() {
	r := &w.run
	for i := range r.cells {
		c := &r.cells[i]
		if c.kind.Class() != head.Punitive || !c.amount.Known() || c.amount.Sign() == 0 {
			continue
		}
		at, o := i, &r.opened
		if i < len(w.opened) && w.opened[i].known && len(r.off)+len(r.released) == 0 {
			o = &w.opened[i]
		} else {
			w.open(at, o)
		}
		rule := -1
		for k := range o.asked {
			x := &o.asked[k]
			rule = w.use(w.claims[x.claim].law, x.ref, x.claim)
			w.leftOut(rule, x.claim, []int{at}, len(r.entries))
			for _, opening := range x.remarks[:x.n] {
				w.note(Remark{Kind: CaveatPredicate, Cell: at, Rule: rule, Opening: opening})
				w.askPredicate(at, x, rule, opening)
			}
		}
		if o.closed {
			w.post(law.StagePredicate, EntryPredicate, at, -1, -1, rule, exact.Int(0), Span{})
			r.entries[len(r.entries)-1].Barred = o.barred
		}
	}
}

// askPredicate lists what is not recorded of a predicate. It does not stand in the way of a judgment.
func (w *work) askPredicate(at int, x *asked, rule int, opening punitive.Opening) {
	if !w.listing {
		return
	}
	_, p, err := w.laws[w.claims[x.claim].law].PunitivePredicate().For(w.m.Claims[x.claim].Cause).Find(w.datesOf(x.claim))
	if err != nil {
		return
	}
	var n matter.Need
	switch by := w.asker(rule, "where it is not established, there are no punitive damages"); opening {
	case punitive.Unrecorded:
		n = w.findingNeed(punitive.AnyState, []int{at}, by)
		n.Question = predicateQuestion(&p)
	case punitive.AgentUnrecorded:
		n = w.findingNeed(p.Agent, []int{at}, by)
	case punitive.ProofUnrecorded, punitive.ProofTooLow:
		n = w.findingNeed(punitive.AnyState, []int{at}, by)
		n.Question = "On which standard of proof was the state of mind found that punitive damages need?"
		n.Allowed = []string{p.Proof.String() + ", in the field proof of the finding"}
	case punitive.OpeningUnspecified, punitive.Open, punitive.Closed, punitive.StatuteUnrecorded:
		return
	}
	n.Blocks = false
	w.need(n)
}

// predicateQuestion asks for the state of mind that a predicate needs, in plain English.
func predicateQuestion(p *punitive.Predicate) string {
	var states []string
	for _, t := range p.Alternatives() {
		word, ok := vocabulary.FindingWord(t)
		if !ok {
			word.Plain = t.InWords()
		}
		states = append(states, word.Plain)
	}
	s := "Was one of these established, as punitive damages need"
	if p.Proof != finding.ProofUnrecorded {
		s += ", on the standard of " + p.Proof.InWords() + " proof"
	}
	return s + ": " + strings.Join(states, "; ") + "?"
}

// opened is what the findings say of the predicate of a punitive award. It is the same in every assessment of a matter in
// which no order releases a debtor or disapplies a rule.
type opened struct {
	asked  []asked
	closed bool // for every claim
	barred bool // and by the law of every claim, whatever was found
	known  bool // no error was met
}

// asked is one claim of such an award, the rule asked, and the openings that are caveats, each once.
type asked struct {
	ref     dated.Ref
	claim   int
	n       int8
	barred  bool                // the law allows none on the claim
	remarks [8]punitive.Opening // as many as there are kinds
}

func (x *asked) remark(o punitive.Opening) {
	for _, y := range x.remarks[:x.n] {
		if y == o {
			return
		}
	}
	x.remarks[x.n] = o
	x.n++
}

// open asks the law of each claim of a punitive award whether the predicate was met.
func (w *work) open(at int, o *opened) {
	c := &w.run.cells[at]
	claims := w.list(c.claims)
	before := w.errs.Len() + len(w.lawErrs)
	o.asked = o.asked[:0]
	closed := 0
	for _, k := range claims {
		j := w.laws[w.claims[k].law]
		ref, predicate, ok := ask(w, k, j.PunitivePredicate().For(w.m.Claims[k].Cause))
		if !ok || w.isOff(ref.ID(), at) {
			continue
		}
		o.asked = append(o.asked, asked{ref: ref, claim: k})
		if w.testPredicate(&predicate, at, k, &o.asked[len(o.asked)-1]) == punitive.Closed {
			closed++
		}
	}
	o.closed = closed == len(claims)
	o.barred = o.closed && !slices.ContainsFunc(o.asked, func(x asked) bool { return !x.barred })
	o.known = w.errs.Len()+len(w.lawErrs) == before
}

func (w *work) testPredicate(p *punitive.Predicate, at, claim int, to *asked) punitive.Opening {
	cl := &w.m.Claims[claim]
	switch o := p.Allows(cl.Cause); o {
	case punitive.Closed:
		to.barred = true
		return o
	case punitive.StatuteUnrecorded:
		to.remark(o)
	case punitive.OpeningUnspecified, punitive.Open, punitive.Unrecorded, punitive.ProofUnrecorded, punitive.ProofTooLow, punitive.AgentUnrecorded:
	}
	closed := 0
	ds := w.debtors(at)
	for _, d := range ds {
		party := &w.m.Parties[d]
		o := p.Test(w.m.Findings, party.ID, cl.ID, party.Organization)
		switch o {
		case punitive.Closed:
			closed++
		case punitive.Open, punitive.OpeningUnspecified:
		case punitive.Unrecorded, punitive.ProofUnrecorded, punitive.ProofTooLow, punitive.AgentUnrecorded, punitive.StatuteUnrecorded:
			to.remark(o)
		}
	}
	switch {
	case closed == len(ds):
		return punitive.Closed
	case closed > 0:
		w.errs.Add(w.awardPath(&w.run.cells[at])+".against", "the predicate failed for some of the defendants of one punitive award", "an award divided by defendant")
	}
	return punitive.Open
}
