// Package finding records what a court or a jury found, on which standard of proof, and about whom.
//
// A finding is never derived by this library. It has five values, because a record often says more than yes or no: a
// factor may have been reached without a clear answer, left undecided, or be unknown because the order is not public.
package finding

import (
	"fmt"
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/invalid"
)

// Status is what was found. The zero Status is unspecified and invalid in input.
type Status uint8

// The five values of a finding.
const (
	Unspecified    Status = iota
	Established           // found to be so on the standard of proof recorded
	NotEstablished        // found not to be so, or not shown, for whatever reason the finding notes
	Mixed                 // reached, and answered in part each way
	NotReached            // left undecided by the court that could have decided it
	Unknown               // the record at hand does not say
)

//enum:text,words Status finding
var statusNames = [...]string{"", "established", "not_established", "mixed", "not_reached", "unknown"}

// Answers reports whether the status decides a condition: established and not established do, the others do not.
func (s Status) Answers() bool { return s == Established || s == NotEstablished }

// Proof is the standard of proof a finding was made on.
type Proof uint8

// The standards of proof, weakest first, so that they can be compared. The zero Proof is not recorded.
const (
	ProofUnrecorded       Proof = iota
	Preponderance               // more likely than not
	ClearAndConvincing          // clear and convincing evidence
	BeyondReasonableDoubt       // beyond a reasonable doubt
)

//enum:text,words Proof standard of proof
var proofNames = [...]string{"", "preponderance", "clear_and_convincing", "beyond_reasonable_doubt"}

// By is who made a finding, a verdict or an election.
type By uint8

// Who decided. The zero By is not recorded.
const (
	ByUnrecorded By = iota
	ByJury
	ByCourt          // the trial court, sitting without a jury or on motion
	ByReviewingCourt // a court of appeals or supreme court
	ByStipulation    // the parties, by agreement
	ByAgency
)

//enum:text,words By maker of a finding
var byNames = [...]string{"", "jury", "court", "reviewing_court", "stipulation", "agency"}

// Topic is what a finding is about, in the law's own words and lower case with underscores: "particularly_egregious",
// "malice_oppression_or_fraud", "irreparable_injury". The packages that ask for findings name the topics they know.
type Topic string

// InWords returns the topic in words for a statement.
func (t Topic) InWords() string { return strings.ReplaceAll(string(t), "_", " ") }

// Finding is one recorded finding.
type Finding struct {
	What      Topic                // the topic; required
	Status    Status               // what was found; required
	Proof     Proof                // on which standard; unrecorded where the record does not say
	By        By                   // who found it; unrecorded where the record does not say
	About     []string             // IDs of the parties it is about; empty for all
	Claims    []string             // IDs of the claims it is about; empty for all
	Note      string               // the reason given, or what the record leaves open
	Authority []authority.Citation // where the finding is recorded
}

// Concerns reports whether the finding is about the given party and claim; an empty argument matches any.
func (f Finding) Concerns(party, claim string) bool {
	return covers(f.About, party) && covers(f.Claims, claim)
}

func covers(list []string, id string) bool {
	return len(list) == 0 || id == "" || slices.Contains(list, id)
}

// Validate checks topic, status, proof and maker. It returns nil or field errors with paths relative to the finding.
func (f Finding) Validate() error {
	var l invalid.List
	l.Merge("what", f.What.Validate())
	if f.Status == Unspecified || int(f.Status) >= len(statusNames) {
		l.Add("status", "no status", strings.Join(statusNames[1:], ", "))
	}
	if int(f.Proof) >= len(proofNames) {
		l.Add("proof", "unknown standard of proof", strings.Join(proofNames[1:], ", "))
	}
	if int(f.By) >= len(byNames) {
		l.Add("by", "unknown maker", strings.Join(byNames[1:], ", "))
	}
	return l.Err()
}

// maxTopic is the longest topic in bytes.
const maxTopic = 64

// Validate checks that the topic is 1 to 64 of a-z, 0-9 and underscore.
func (t Topic) Validate() error {
	const allowed = "1 to 64 of a-z, 0-9 and underscore"
	if t == "" {
		return invalid.New("", "no topic", allowed)
	}
	if len(t) > maxTopic {
		return invalid.New("", "topic of "+fmt.Sprint(len(t))+" bytes", allowed)
	}
	for i := range len(t) {
		c := t[i]
		if (c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_' {
			return invalid.New("", "topic "+invalid.Quote(string(t))+" has a character out of place", allowed)
		}
	}
	return nil
}
