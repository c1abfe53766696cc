package injunction

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/injunction/internal/input"
)

// The elements of [EBay]: eBay Inc. v. MercExchange, L.L.C., 547 U.S. 388, 391 (2006). Each is put so that established
// is for the plaintiff.
const (
	IrreparableInjury     finding.Topic = "irreparable_injury"       // the plaintiff has suffered an irreparable injury
	InadequateRemedyAtLaw finding.Topic = "inadequate_remedy_at_law" // remedies at law, such as damages, do not suffice
	BalanceOfHardships    finding.Topic = "balance_of_hardships"     // the balance of hardships warrants a remedy in equity
	PublicInterest        finding.Topic = "public_interest"          // eBay: not disserved by the injunction; Nken: lies with the stay
)

// The elements of [Nken] besides [PublicInterest]: Nken v. Holder, 556 U.S. 418, 434 (2009). InjuryToOthers is put as
// the court puts it, so that established is against the applicant.
const (
	LikelySuccess               finding.Topic = "likely_success"                 // a strong showing of likely success on the merits
	IrreparableInjuryAbsentStay finding.Topic = "irreparable_injury_absent_stay" // the applicant will be irreparably injured without a stay
	InjuryToOthers              finding.Topic = "injury_to_others"               // a stay will substantially injure the other parties interested
)

// Test is what a court must find before it grants a remedy. Use [EBay] or [Nken], or state another with its authority.
type Test struct {
	Name      string               // a short name
	Elements  []finding.Topic      // what is to be found, in the order of the authority
	Combine   Combine              // how the elements go together
	Required  []finding.Topic      // elements without which a weighed test fails however the others weigh; empty for none
	Burden    string               // who has to show them
	Proof     finding.Proof        // on which standard of proof, where it is one of the four that findings name; else unrecorded
	Standard  string               // the showing in words where it is no standard of proof: "clear showing"; may be empty
	From      civil.Date           // the first day it governs; zero where it has no beginning that matters
	Note      string               // what the reader of an outcome should know; may be empty
	Authority []authority.Citation // where the test is laid down
}

// EBay is the test for a permanent injunction: eBay Inc. v. MercExchange, L.L.C., 547 U.S. 388, 391 (2006). The plaintiff
// must show every element; where all are shown, the grant is still within the discretion of the court.
func EBay() Test { return testOf("eBay") }

// Nken is the test for a stay pending review: Nken v. Holder, 556 U.S. 418, 434 (2009). The court weighs the elements, of
// which the first two are the most critical (known from reports of the case); the party asking for the stay has to show
// that it is warranted (at 433-34, not confirmed in anything read).
func Nken() Test { return testOf("Nken") }

// Validate checks name, elements, way to combine, burden and authority. It returns nil or every problem joined, each a
// *invalid.Error with its path. A test names at least one element, none twice, and at least one source: a rule without an
// authority is no rule of this library.
func (t Test) Validate() error {
	var l invalid.List
	input.Required(&l, "name", t.Name, lines)
	if len(t.Elements) == 0 {
		l.Add("elements", "no elements", "at least one topic")
	}
	seen := make(map[finding.Topic]bool)
	input.Each(&l, "elements", t.Elements, func(path string, topic finding.Topic) {
		l.Merge(path, topic.Validate())
		if seen[topic] {
			l.Add(path, "topic "+invalid.Quote(string(topic))+" is there twice", "each topic once")
		}
		seen[topic] = true
	})
	l.Enum("combine", combineNames[:], int(t.Combine), "way to combine elements")
	input.Each(&l, "required", t.Required, func(path string, topic finding.Topic) {
		if !seen[topic] {
			l.Add(path, "topic "+invalid.Quote(string(topic))+" is no element", "an element of the test")
		}
		if t.Combine != CombineWeighed {
			l.Add(path, "required elements of a test that requires each", "only for weighed")
		}
	})
	input.Required(&l, "burden", t.Burden, lines)
	if t.Proof > finding.BeyondReasonableDoubt {
		l.Add("proof", "unknown standard of proof", "preponderance, clear_and_convincing, beyond_reasonable_doubt, or none")
	}
	input.Printable(&l, "standard", t.Standard, lines)
	input.Printable(&l, "note", t.Note, lines)
	if len(t.Authority) == 0 {
		l.Add("authority", "no source", "at least one citation")
	}
	citations(&l, "authority", t.Authority)
	return l.Err()
}

// Result is what the findings come to under a [Test], element by element. It rests on the authority of the test.
type Result struct {
	Outcome  Outcome         // zero where the test has no elements or no way to combine them
	Elements []Element       // one for each element of the test, in its order
	Missing  []finding.Topic // the elements no finding reaches, those with contradictory findings included
}

// Element is what the findings say on one element of a [Test], and where.
type Element struct {
	Topic     finding.Topic
	Status    finding.Status       // unknown where there is no finding, or findings contradict each other
	Note      string               // the notes of the findings, and why the element is open where it is
	Authority []authority.Citation // where the findings are recorded
}

// Apply lines findings up with the elements of the test. It never infers a finding: what no finding states is unknown
// and listed in Missing, and that relief was granted plays no part.
//
// Where every element is required (eBay, 547 U.S. at 391), one not established gives [NotSatisfied] even if others are
// missing; all established give [Satisfied]; anything else is [Incomplete]. Where the court weighs (Nken, 556 U.S. at
// 434), the outcome is [Weighed] once every element was reached, mixed ones included, else [Incomplete]; no weight is
// put on anything, and only an element named in Required gives [NotSatisfied]. Where elements come in sequence, one not
// established gives [NotSatisfied], and those after it are not missed.
//
// Several findings on one topic: those that say established, not established or mixed must agree. Where they do not,
// the element is not an error but open: its status is unknown, its note says that findings contradict each other, both
// sources are kept, and the topic is missing. A finding that was not reached or is unknown yields to one that answers,
// and a finding without a valid status leaves the element open. Findings on other topics are ignored. Apply does not
// look at whom or which claim a finding is about, nor at who made it: pass the findings that stand and concern the
// party and claim in question.
func (t Test) Apply(findings []finding.Finding) Result {
	on := make(map[finding.Topic][]finding.Finding, len(t.Elements))
	for _, topic := range t.Elements {
		on[topic] = nil
	}
	for _, f := range findings {
		if _, ok := on[f.What]; ok {
			on[f.What] = append(on[f.What], f)
		}
	}
	var r Result
	var failed, open bool
	for _, topic := range t.Elements {
		e := element(topic, on[topic])
		r.Elements = append(r.Elements, e)
		needed := t.Combine != CombineWeighed || slices.Contains(t.Required, topic)
		switch e.Status {
		case finding.Established:
		case finding.NotEstablished:
			failed = failed || needed
		case finding.Mixed:
			open = open || needed
		case finding.NotReached, finding.Unknown, finding.Unspecified:
			if failed && t.Combine == CombineSequence {
				continue // not asked for: an element before it failed
			}
			open = true
			r.Missing = append(r.Missing, topic)
		}
	}
	r.Outcome = t.outcome(failed, open)
	return r
}

// Governs reports whether the test is law on a day: from its first day on, and always where it has none.
func (t Test) Governs(day civil.Date) bool { return !day.Before(t.From) }

func (t Test) outcome(failed, open bool) Outcome {
	switch {
	case len(t.Elements) == 0 || t.Combine == CombineUnspecified || int(t.Combine) >= len(combineNames):
		return OutcomeUnspecified
	case failed:
		return NotSatisfied
	case open:
		return Incomplete
	case t.Combine == CombineWeighed:
		return Weighed
	}
	return Satisfied
}

// element folds the findings on one topic. The result does not depend on their order, save for that of notes and sources.
func element(topic finding.Topic, list []finding.Finding) Element {
	e := Element{Topic: topic, Status: finding.Unknown}
	if len(list) == 0 {
		e.Note = "no finding is recorded"
		return e
	}
	var notes []string
	var answer finding.Status
	var invalid, conflict, notReached bool
	for _, f := range list {
		switch f.Status {
		case finding.Established, finding.NotEstablished, finding.Mixed:
			conflict = conflict || (answer != finding.Unspecified && answer != f.Status)
			answer = f.Status
		case finding.NotReached:
			notReached = true
		case finding.Unknown:
		case finding.Unspecified:
			invalid = true
		default:
			invalid = true
		}
		if f.Note != "" {
			notes = append(notes, f.Note)
		}
		e.Authority = append(e.Authority, f.Authority...)
	}
	switch {
	case invalid:
		notes = append([]string{"a finding has no valid status"}, notes...)
	case conflict:
		notes = append([]string{"findings contradict each other"}, notes...)
	case answer != finding.Unspecified:
		e.Status = answer
	case notReached:
		e.Status = finding.NotReached
	}
	e.Note = strings.Join(notes, "; ")
	return e
}
