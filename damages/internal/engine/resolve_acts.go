package engine

import (
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// federal is the code of federal law, and the forum that is a federal court.
const federal = "US"

// under returns the law of a claim that is brought under a federal act whose measure is the law of a place, and notes what such a
// claim cannot be.
func (w *work) under(at int, place law.Jurisdiction) (law.Jurisdiction, error) {
	c := &w.m.Claims[at]
	path := func(name string) string { return invalid.At("claims", at) + "." + name }
	if !vocabulary.IsAct(c.Under) {
		_, err := place.Under(c.Under, place)
		w.errs.Merge(path("under"), err)
		return place, nil
	}
	if w.m.Forum != federal {
		w.errs.Add(path("under"), "federal courts alone hear claims under "+c.Under, "the forum "+federal)
	}
	if c.Cause == c.Under || c.Cause == "government" {
		w.errs.Add(path("cause"), "the measure of a claim under "+c.Under+" is what a private person owes in like circumstances",
			"a cause of action against a private person, such as med-mal or motor-vehicle")
	}
	us, err := lookup(w.own, federal)
	if err != nil {
		return place, err
	}
	return place.Under(c.Under, us)
}

// codeOf returns the code of the jurisdiction whose rule a version is, among those of a law.
func (w *work) codeOf(at int, ref dated.Ref) string {
	if w.acts[at] == "" {
		return w.codes[at]
	}
	return w.laws[at].CodeOf(ref.ID())
}
