package engine

import (
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/remittitur"
)

// askPractice asks how the forum's courts offer a changed award, where an act in effect changes one. It refuses an
// increase of a jury's award where they allow no additur; in federal courts the Seventh Amendment forbids it (Dimick v.
// Schiedt, 293 U.S. 474 (1935)).
func (w *work) askPractice() {
	r := &w.run
	for i := range r.acts {
		l := &r.acts[i]
		a := &w.m.Docket[l.event].Order.Acts[l.act]
		if !changes(a.Kind) || !w.governsAny(l) {
			continue
		}
		practice := w.forumPractice()
		if practice.err != nil {
			w.lawErrs = append(w.lawErrs, &matter.LawError{Path: "forum", Err: practice.err})
			return
		}
		r.practice = practice.history
		asked, jury := w.practiceReaches(l, practice.ref.ID())
		if !asked {
			continue
		}
		r.noteRule(practice.ref, w.m.Forum, w.m.Dates)
		if a.Kind == matter.ActIncrease && jury {
			if _, rule, _ := practice.history.Find(w.m.Dates); rule.Additur == remittitur.No {
				w.errs.Add(w.actPath(l), "raises a jury's award in a forum that allows no additur", "no additur of a disputed amount: "+rule.AdditurLaw.String())
			}
		}
		if n := len(r.offers); n == 0 || r.offers[n-1] != l.event { // acts come in the order of the docket
			r.offers = append(r.offers, l.event)
		}
	}
}

// practice is how the forum's courts offer a changed award. An error says that no version is recorded for the matter's dates.
type practice struct {
	history *dated.History[remittitur.Practice] // nil where the law was not asked yet
	ref     dated.Ref
	err     error
}

// forumPractice is how the forum's courts offer a changed award. The law is asked once for a matter.
func (w *work) forumPractice() *practice {
	x := &w.practice
	if x.history == nil {
		j, _ := lookup(w.own, w.m.Forum) // it was looked up when the matter was compiled
		x.history = j.Remittitur().For("")
		x.ref, _, x.err = x.history.Find(w.m.Dates)
	}
	return x
}

// changes reports whether an act changes the figure of an award, so that practice may ask for an offer.
func changes(d matter.ActKind) bool {
	return d == matter.ActLimit || d == matter.ActSet || d == matter.ActScale || d == matter.ActIncrease
}

// practiceReaches reports whether an act is on an award for which no order disapplied the practice, and on such an award
// of a jury.
func (w *work) practiceReaches(l *liveAct, id dated.RuleID) (asked, jury bool) {
	r := &w.run
	for _, at := range r.governed[l.governs.From:l.governs.To] {
		if at < 0 || w.isOff(id, at) {
			continue
		}
		asked = true
		jury = jury || w.m.Docket[r.cells[at].event].Verdict.By != finding.ByCourt
	}
	return asked, jury
}
