package remittitur

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
)

// Form goes through the members of a practice in the files of law.
func (p *Practice) Form(f *codec.Form) {
	codec.Choice(f, "offer", &p.Offer, choiceWords[:], "answer")
	codec.Choice(f, "due_process", &p.DueProcess, choiceWords[:], "answer")
	codec.Choice(f, "additur", &p.Additur, choiceWords[:], "answer")
	codec.Choice(f, "appeal", &p.Appeal, choiceWords[:], "answer")
	codec.Choice(f, "appeal_protest", &p.AppealProtest, choiceWords[:], "answer")
	f.Part("offer_law", p.OfferLaw.Form)
	f.Part("due_process_law", p.DueProcessLaw.Form)
	f.Part("additur_law", p.AdditurLaw.Form)
	f.Part("appeal_law", p.AppealLaw.Form)
	codec.FixedItems(f, "due_process_more", &p.DueProcessMore, (*authority.Citation).Form)
}
