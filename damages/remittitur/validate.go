package remittitur

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/invalid"
)

// Validate checks the practice: each answer that is given rests on an authority of its own, and courts that differ are
// cited both ways. Paths are the names of the fields in small letters.
func (p Practice) Validate() error {
	var l invalid.List
	for _, a := range []struct {
		name, law string
		of        Choice
		on        authority.Citation
	}{
		{"offer", "offer_law", p.Offer, p.OfferLaw},
		{"due_process", "due_process_law", p.DueProcess, p.DueProcessLaw},
		{"additur", "additur_law", p.Additur, p.AdditurLaw},
		{"appeal", "appeal_law", p.Appeal, p.AppealLaw},
		{"appeal_protest", "appeal_law", p.AppealProtest, p.AppealLaw},
	} {
		l.Enum(a.name, choiceWords[:], int(a.of), "answer")
		if a.of != NotRecorded {
			l.Merge(a.law, a.on.Validate())
		}
	}
	if p.DueProcess == Varies && p.DueProcessMore.Len() == 0 {
		l.Add("due_process_more", "courts that differ, and no decision the other way", "at least one citation")
	}
	for i, c := range p.DueProcessMore.All() {
		l.Merge(invalid.At("due_process_more", i), c.Validate())
	}
	return l.Err()
}
