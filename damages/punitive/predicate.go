package punitive

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
)

// Predicate is what the law of a claim asks before punitive damages may be awarded at all: a state of mind, on a
// standard of proof, and for a principal the involvement of those who run it. It says nothing about how much.
type Predicate struct {
	Available Availability                  // whether the law knows punitive damages at all; the zero value is generally
	Opens     immutable.List[string]        // ByStatute: the causes of action on which a statute is recorded to allow them
	States    immutable.List[finding.Topic] // the findings of which one opens the door, such as "malice_oppression_or_fraud"
	Proof     finding.Proof                 // the standard the law asks; unrecorded where it was not confirmed
	Agent     finding.Topic                 // the finding a corporate principal's liability needs too, such as "managing_agent"; empty where none
	Bars      immutable.List[Bar]           // causes of action on which none may be awarded
}

// Availability is whether a law knows punitive damages.
type Availability uint8

// The availabilities. The zero Availability is generally.
const (
	Generally Availability = iota
	ByStatute              // only where a statute says so
	Never                  // not at all
)

//enum:string Availability
var availabilityNames = [...]string{"generally", "by_statute", "never"}

// InWords says the predicate in words.
func (p Predicate) InWords() string {
	if p.Available == Never {
		return "no punitive damages"
	}
	var states []string
	for _, t := range p.Alternatives() {
		states = append(states, t.InWords())
	}
	s := strings.Join(states, " or ")
	if p.Proof != finding.ProofUnrecorded {
		s += ", by " + p.Proof.InWords() + proofNoun(p.Proof)
	}
	if p.Agent != "" {
		s += "; of an organization also: " + p.Agent.InWords()
	}
	if p.Available == ByStatute {
		s += "; only where a statute says so: " + strings.Join(p.Opens.Slice(), ", ")
	}
	var bars []string
	for _, b := range p.Bars.All() {
		bars = append(bars, b.Cause)
	}
	if len(bars) > 0 {
		s += "; none on claims of " + strings.Join(bars, ", ")
	}
	return s
}

// Alternatives returns the states of mind any of which suffices, without one that only names others of them together, as a verdict
// form may do: "malice or fraud" beside "malice" and "fraud".
func (p Predicate) Alternatives() []finding.Topic {
	all := p.States.Slice()
	words := func(t finding.Topic) []string {
		return slices.DeleteFunc(strings.Split(string(t), "_"), func(w string) bool { return w == "or" })
	}
	return slices.DeleteFunc(slices.Clone(all), func(t finding.Topic) bool {
		left := words(t)
		for _, other := range all {
			if part := words(other); len(part) < len(words(t)) && !slices.ContainsFunc(part, func(w string) bool { return !slices.Contains(words(t), w) }) {
				left = slices.DeleteFunc(left, func(w string) bool { return slices.Contains(part, w) })
			}
		}
		return len(left) == 0
	})
}

func proofNoun(p finding.Proof) string {
	if p == finding.ClearAndConvincing {
		return " evidence"
	}
	return ""
}

// Bar is a cause of action on which the law allows no punitive damages.
type Bar struct {
	Cause     string
	Authority authority.Citation
}

// AnyState is the topic under which a predicate may be recorded when the record does not use the words of the
// jurisdiction's law.
const AnyState finding.Topic = "punitive_predicate"

// BarredOn returns the bar for a cause of action and whether there is one.
func (p Predicate) BarredOn(cause string) (Bar, bool) {
	for _, b := range p.Bars.All() {
		if b.Cause == cause {
			return b, true
		}
	}
	return Bar{}, false
}

// Allows says whether the law knows punitive damages on a cause of action, before anything is asked about a state of
// mind: [Open], [Closed] where it does not, or [StatuteUnrecorded] where a statute would have to allow them and none is
// recorded for the cause.
func (p Predicate) Allows(cause string) Opening {
	if _, barred := p.BarredOn(cause); barred || p.Available == Never {
		return Closed
	}
	if p.Available == ByStatute && !immutable.Contains(p.Opens, cause) {
		return StatuteUnrecorded
	}
	return Open
}

// Opening is whether the predicate lets a punitive award stand.
type Opening uint8

// The answers. The zero Opening is unspecified.
const (
	OpeningUnspecified Opening = iota
	Open                       // established on the standard the law asks
	Closed                     // not established: no punitive damages
	Unrecorded                 // no finding is recorded, or it does not answer: the award stands, with a caveat
	ProofUnrecorded            // established, on a standard that is not recorded: stands, with a caveat
	ProofTooLow                // established, on a lesser standard than the law asks: stands, with a caveat
	AgentUnrecorded            // established, but whether through those who run the principal is not recorded: stands, with a caveat
	StatuteUnrecorded          // the law asks for a statute that allows them, and none is recorded for the cause: stands, with a caveat
)

//enum:words Opening invalid
var openingWords = [...]string{"", "established", "not established", "not recorded", "established, standard of proof not recorded",
	"established on a lesser standard of proof than the law asks", "established; involvement of a managing agent not recorded",
	"allowed only where a statute says so, and none is recorded for the cause of action"}

// Stands reports whether a punitive award may stand: everything but [Closed].
func (o Opening) Stands() bool { return o != Closed && o != OpeningUnspecified }

// Test says whether the predicate is met by the findings recorded about a defendant on a claim. It derives nothing: a
// finding that is missing leaves the question unrecorded, and only a recorded finding that the predicate was not
// established closes the door. The corporate rule is asked only of a defendant that is an organization.
func (p Predicate) Test(findings []finding.Finding, defendant, claim string, organization bool) Opening {
	best := OpeningUnspecified
	for i := range findings {
		f := &findings[i]
		if !p.names(f.What) || !f.Concerns(defendant, claim) {
			continue
		}
		if o := p.read(f); best == OpeningUnspecified || rank(o) > rank(best) {
			best = o
		}
	}
	if best == OpeningUnspecified {
		return Unrecorded
	}
	if p.Agent == "" || !organization || best == Closed || best == Unrecorded {
		return best
	}
	if by := agent(findings, p.Agent, defendant, claim); by == Closed || best == Open {
		return by
	}
	return best
}

// agent says whether those who run a principal were involved. One established finding suffices, whoever it is about.
func agent(findings []finding.Finding, topic finding.Topic, defendant, claim string) Opening {
	best := OpeningUnspecified
	for i := range findings {
		f := &findings[i]
		if f.What != topic || !f.Concerns(defendant, claim) {
			continue
		}
		o := AgentUnrecorded
		switch f.Status {
		case finding.Established:
			o = Open
		case finding.NotEstablished:
			o = Closed
		case finding.Unspecified, finding.Mixed, finding.NotReached, finding.Unknown:
		}
		if rank(o) > rank(best) {
			best = o
		}
	}
	if best == OpeningUnspecified {
		return AgentUnrecorded
	}
	return best
}

func (p *Predicate) names(t finding.Topic) bool {
	return t == AnyState || immutable.Contains(p.States, t)
}

func (p *Predicate) read(f *finding.Finding) Opening {
	switch f.Status {
	case finding.Established:
		switch {
		case f.Proof == finding.ProofUnrecorded:
			return ProofUnrecorded
		case f.Proof < p.Proof:
			return ProofTooLow
		}
		return Open
	case finding.NotEstablished:
		return Closed
	case finding.Unspecified, finding.Mixed, finding.NotReached, finding.Unknown:
	}
	return Unrecorded
}

// rank orders what several findings say: one state of mind that was established suffices.
func rank(o Opening) int {
	switch o {
	case Open:
		return 5
	case ProofUnrecorded:
		return 4
	case ProofTooLow:
		return 3
	case Unrecorded, AgentUnrecorded, StatuteUnrecorded:
		return 2
	case Closed:
		return 1
	case OpeningUnspecified:
	}
	return 0
}
