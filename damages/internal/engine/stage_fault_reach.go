package engine

import (
	"errors"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// faultRule looks up the rule on the claimant's fault for an award: the same for every claim it rests on, or an error.
func (w *work) faultRule(at int) (dated.Ref, fault.Rule, bool) {
	c := &w.run.cells[at]
	var ref dated.Ref
	var rule fault.Rule
	meant, ok := w.foundOfAll(fault.IntentionalTort, at)
	if !ok {
		return ref, rule, false
	}
	claims := w.list(c.claims)
	for k, claim := range claims {
		r, f, ok := w.faultRuleFor(claim, c.law, at, meant)
		switch {
		case !ok:
			return dated.Ref{}, fault.Rule{}, false
		case k > 0 && r != ref:
			w.errs.Add(w.awardPath(c)+".claims", "rests on claims of "+w.m.Claims[claims[0]].Cause+" and of "+w.m.Claims[claim].Cause+
				", and the fault of its claimant does not count alike for both: "+string(ref.ID())+" and "+string(r.ID()), "awards divided by claim")
			return dated.Ref{}, fault.Rule{}, false
		}
		ref, rule = r, f
	}
	return ref, rule, true
}

// faultRuleFor looks up the rule on the claimant's fault for one claim. The cause of action decides whether that fault
// counts, so a claim that names none is asked for it. Where an intentional tort was found, the rule is the one for that
// cause, whatever the claim is called: a death, for instance.
func (w *work) faultRuleFor(claim, of, at int, meant bool) (dated.Ref, fault.Rule, bool) {
	cause := w.m.Claims[claim].Cause
	if meant {
		cause = "intentional-tort"
	}
	ref, rule, err := w.laws[of].Fault().For(cause).Find(w.datesOf(claim))
	if err == nil && cause == "" && !ref.Custom() {
		m := ref.Meta()
		w.needAt(invalid.At("claims", claim)+".cause", "What is the cause of action? The fault of the claimant counts for some causes, and not for others.",
			w.faultCauses(claim, of), []int{at},
			matter.Asker{Rule: m.ID, Title: m.Title, Authority: m.Authority.Slice(), Decides: "whether the fault of the claimant reduces the award or bars it"})
		return ref, rule, false
	}
	if err == nil {
		err = ref.Answers(cause)
	}
	if err != nil {
		w.fail(claim, uncoveredFault(err, cause))
		return ref, rule, false
	}
	return ref, rule, true
}

// faultCauses are the causes of action for which the law of a claim says whether the claimant's fault counts.
func (w *work) faultCauses(claim, of int) []string {
	var out []string
	for cause := range vocabulary.Causes() {
		if ref, _, err := w.laws[of].Fault().For(cause).Find(w.datesOf(claim)); err == nil && ref.Answers(cause) == nil {
			out = append(out, cause)
		}
	}
	return out
}

// uncoveredFault says of an error of the law that it is the effect of the claimant's fault which is not answered.
func uncoveredFault(err error, cause string) error {
	var e *dated.CoverageError
	if !errors.As(err, &e) || e.Why == "" {
		return err
	}
	told := *e
	told.Rule, told.Why = "whether the claimant's own fault reduces or bars the recovery", "for claims of "+cause+" the law was not found, or not found settled"
	if e.Rule != "" {
		told.Why += ": " + e.Rule + " " + e.Why
	}
	return &told
}

// someFoundOfAll is [work.foundOfAll] for the first of several topics that was found of a defendant.
func (w *work) someFoundOfAll(topics immutable.List[finding.Topic], at int) (found, ok bool) {
	for _, t := range topics.All() {
		if found, ok = w.foundOfAll(t, at); found || !ok {
			return found, ok
		}
	}
	return false, true
}

// foundOfAll reports whether a topic was found established of all defendants of an award. A finding about some of them
// leaves no single answer for an award against all.
func (w *work) foundOfAll(t finding.Topic, at int) (found, ok bool) {
	c := &w.run.cells[at]
	defendants := w.list(c.defendants)
	n := 0
	for _, d := range defendants {
		if w.aboutParty(t, d, c) == finding.Established {
			n++
		}
	}
	if n > 0 && n < len(defendants) {
		w.errs.Add(w.awardPath(c)+".against", "is against several, and of some of them only "+t.InWords()+
			" was found, which decides whether the fault of the claimant counts", "one award against each")
		return false, false
	}
	return n > 0, true
}

// meantUnanswered reports whether an intentional tort was found of a defendant, for which the rule that divides the award
// gives no answer, whatever the claim is called.
func (w *work) meantUnanswered(at, claim int, ref dated.Ref) bool {
	c := &w.run.cells[at]
	for _, d := range w.list(c.defendants) {
		if w.aboutParty(fault.IntentionalTort, d, c) == finding.Established {
			if err := ref.Answers("intentional-tort"); err != nil {
				w.fail(claim, err)
				return true
			}
		}
	}
	return false
}
