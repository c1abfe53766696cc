package law

import (
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// Under returns the law of claims under a federal act whose measure is the law of a place, such as the Federal Tort Claims Act: j
// is that place. What federal law says of the act takes the place of what the place says; a limit that the act sets stands beside
// those of the place; all else is the law of the place, as it is for a private person. See [vocabulary.Acts].
//
// Errors: *invalid.Error for a text that is no such act, and for a place or a federal law that is none.
func (j Jurisdiction) Under(act string, federal Jurisdiction) (Jurisdiction, error) {
	switch {
	case !vocabulary.IsAct(act):
		return j, invalid.New("", invalid.Quote(act)+" is no federal act whose measure is the law of a place", actsInWords())
	case federal.Code() != all()[0].code:
		return j, invalid.New("", "no federal law", "the law with the code "+all()[0].code)
	case j.IsZero() || j.Code() == federal.Code():
		return j, invalid.New("", "the measure of the act is the law of the place where the act or omission was", "the code of a state or of DC, such as US-CA")
	}
	over, d := federal.law(), *j.law()
	d.predicate = over.predicate.Under(act, d.predicate, false)
	d.punitiveCaps = over.punitiveCaps.Under(act, d.punitiveCaps, true)
	d.split = over.split.Under(act, d.split, false)
	d.compensatoryCaps = over.compensatoryCaps.Under(act, d.compensatoryCaps, true)
	d.fault = over.fault.Under(act, d.fault, false)
	d.liability = over.liability.Under(act, d.liability, false)
	d.credit = over.credit.Under(act, d.credit, false)
	d.reallocation = over.reallocation.Under(act, d.reallocation, false)
	d.collateral = over.collateral.Under(act, d.collateral, false)
	d.order = over.order.Under(act, d.order, false)
	d.postjudgment = over.postjudgment.Under(act, d.postjudgment, false)
	d.prejudgment = over.prejudgment.Under(act, d.prejudgment, false)
	under := &jurisdiction{code: j.of.code, name: j.of.name, over: federal.of}
	under.once.Do(func() {})
	under.data = d.sealed()
	return Jurisdiction{under}, nil
}

// CodeOf returns the code of the jurisdiction whose version of a rule has the ID: that of j, or that of federal law where j is the
// law of claims under a federal act, see [Jurisdiction.Under].
func (j Jurisdiction) CodeOf(id dated.RuleID) string {
	if j.of != nil && j.of.over != nil && (Jurisdiction{j.of.over}).law().has(id) {
		return j.of.over.code
	}
	return j.Code()
}

func actsInWords() string {
	s := ""
	for act := range vocabulary.Acts() {
		if s != "" {
			s += ", "
		}
		s += act
	}
	return s
}
