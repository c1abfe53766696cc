package remittitur

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/internal/strict"
)

// Form goes through the members of a practice in the files of law.
func (p *Practice) Form(f *strict.Form) {
	strict.Choice(f, "offer", &p.Offer, choiceWords[:], "answer")
	strict.Choice(f, "due_process", &p.DueProcess, choiceWords[:], "answer")
	strict.Choice(f, "additur", &p.Additur, choiceWords[:], "answer")
	strict.Choice(f, "appeal", &p.Appeal, choiceWords[:], "answer")
	strict.Choice(f, "appeal_protest", &p.AppealProtest, choiceWords[:], "answer")
	f.Part("offer_law", p.OfferLaw.Form)
	f.Part("due_process_law", p.DueProcessLaw.Form)
	f.Part("additur_law", p.AdditurLaw.Form)
	f.Part("appeal_law", p.AppealLaw.Form)
	strict.FixedItems(f, "due_process_more", &p.DueProcessMore, (*authority.Citation).Form)
}
