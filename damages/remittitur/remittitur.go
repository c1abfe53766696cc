// Package remittitur models conditional changes of a verdict: what they are for, who may choose, and what each choice does.
//
// A court that finds an award excessive mostly may not just lower it. It offers the plaintiff the lower sum or a new
// trial: a remittitur. Additur is the mirror image, offered to the defendant. Whether a cut that due process requires
// needs an offer depends on the forum. The court's order and the party's choice are recorded; this package says what
// follows from them.
package remittitur

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/immutable"
)

// Ground is why a court changes an award.
type Ground uint8

// The grounds. The zero Ground is not recorded.
const (
	GroundUnrecorded   Ground = iota
	Excessive                 // more than the evidence supports; shocks the conscience; passion or prejudice
	MaximumRecovery           // reduced to the most the evidence supports
	Comparables               // out of line with awards in like cases
	CommonLaw                 // a state's own review of punitive damages
	DueProcess                // beyond what the Fourteenth or Fifth Amendment allows
	Maritime                  // beyond what federal maritime law allows
	LegalInsufficiency        // a part of the award has no legal basis
	Duplicate                 // the same loss twice
	StatutoryLimit            // a statute's limit, applied by the court
	Inadequate                // less than the evidence requires: additur
)

//enum:text,words Ground ground
var groundNames = [...]string{"", "excessive", "maximum_recovery", "comparables", "common_law", "due_process", "maritime",
	"legal_insufficiency", "duplicate", "statutory_limit", "inadequate"}

// Role is who may choose.
type Role uint8

// Who may choose. The zero Role is the plaintiff.
const (
	ByPlaintiff Role = iota
	ByDefendant
)

//enum:text Role role in an election
var roleNames = [...]string{"plaintiff", "defendant"}

// Status is what became of an election.
type Status uint8

// What became of an election. The zero Status is unspecified and invalid in input.
const (
	StatusUnspecified    Status = iota
	Accepted                    // the offer was accepted
	AcceptedUnderProtest        // accepted, with an objection recorded
	Rejected                    // refused: new trial
	Open                        // offered and not yet decided
	NotOffered                  // the court changed the award outright
	Unrecorded                  // the record at hand does not say whether there was an offer, or what became of it
)

//enum:text,words Status state of an election
var statusNames = [...]string{"", "accepted", "accepted_under_protest", "rejected", "open", "not_offered", "unrecorded"}

// Effect is what an election does to the order it belongs to.
type Effect uint8

// The effects. The zero Effect is unspecified.
const (
	EffectUnspecified Effect = iota
	Applies                  // the changed award stands
	NewTrial                 // the award is undetermined until a new trial
	Undecided                // either may come: the result is conditional
)

// Effect returns what the status does.
func (s Status) Effect() Effect {
	switch s {
	case Accepted, AcceptedUnderProtest, NotOffered:
		return Applies
	case Rejected:
		return NewTrial
	case Open, Unrecorded:
		return Undecided
	case StatusUnspecified:
	}
	return EffectUnspecified
}

// Practice is how a jurisdiction's courts offer a reduction and what acceptance does.
type Practice struct {
	Offer          Choice                             // whether an excessive award must be offered back
	DueProcess     Choice                             // whether a cut that due process requires must be
	Additur        Choice                             // whether an award may be raised on the defendant's consent
	Appeal         Choice                             // whether a plaintiff who accepted may appeal the reduction
	AppealProtest  Choice                             // whether one who accepted under protest may
	OfferLaw       authority.Citation                 // what Offer rests on
	DueProcessLaw  authority.Citation                 // what DueProcess rests on
	AdditurLaw     authority.Citation                 // what Additur rests on
	AppealLaw      authority.Citation                 // what Appeal and AppealProtest rest on
	DueProcessMore immutable.List[authority.Citation] // decisions that go one way or the other where DueProcess varies
}

// Choice is a question of practice that a jurisdiction answers yes, no, or variously.
type Choice uint8

// The answers. The zero Choice was not looked up.
const (
	NotRecorded Choice = iota
	Yes
	No
	Varies // the courts of the jurisdiction differ
)

//enum:string Choice
var choiceWords = [...]string{"not recorded", "yes", "no", "varies"}

// MustOffer says whether the practice asks the court to offer a new trial when it cuts on the ground, and why.
func (p Practice) MustOffer(g Ground) (Choice, authority.Citation) {
	switch g {
	case DueProcess:
		return p.DueProcess, p.DueProcessLaw
	case LegalInsufficiency, Duplicate, StatutoryLimit, Maritime:
		return No, p.OfferLaw
	case Excessive, MaximumRecovery, Comparables, CommonLaw, Inadequate:
		return p.Offer, p.OfferLaw
	case GroundUnrecorded:
	}
	return NotRecorded, authority.Citation{}
}

// MayAppeal says whether a party may appeal a reduction it accepted, and on what authority.
func (p Practice) MayAppeal(s Status) (Choice, authority.Citation) {
	switch s {
	case Accepted:
		return p.Appeal, p.AppealLaw
	case AcceptedUnderProtest:
		return p.AppealProtest, p.AppealLaw
	case StatusUnspecified, Rejected, Open, NotOffered, Unrecorded:
	}
	return NotRecorded, authority.Citation{}
}

// InWords says the practice in words.
func (p Practice) InWords() string {
	return "a new trial as the alternative to a cut: " + p.Offer.String() + "; to a cut under due process: " + p.DueProcess.String() +
		"; additur: " + p.Additur.String() + "; appeal after acceptance: " + p.Appeal.String() + ", under protest: " + p.AppealProtest.String()
}
