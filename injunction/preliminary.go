package injunction

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
)

// The elements of [Winter] and [SeriousQuestions] besides [PublicInterest], each put so that established is for the
// movant.
const (
	LikelySuccessOnMerits finding.Topic = "likely_success_on_merits"       // the movant is likely to succeed on the merits
	LikelyIrreparableHarm finding.Topic = "likely_irreparable_harm"        // irreparable harm is likely, not merely possible, without relief
	BalanceOfEquities     finding.Topic = "balance_of_equities"            // the balance of equities tips in the movant's favour
	SeriousQuestionsMerit finding.Topic = "serious_questions_on_merits"    // there are serious questions going to the merits
	BalanceTipsSharply    finding.Topic = "balance_tips_sharply_to_movant" // the balance of hardships tips sharply towards the movant
)

// Winter is the test for a preliminary injunction and a temporary restraining order in federal courts: Winter v. Natural
// Resources Defense Council, Inc., 555 U.S. 7, 20 (2008). It also governs a statute that leaves relief to the court's
// discretion unless Congress clearly says otherwise: Starbucks Corp. v. McKinney, 602 U.S. 339 (2024).
func Winter() Test { return testOf("Winter") }

// SeriousQuestions is the sliding scale of the Ninth Circuit: serious questions on the merits suffice where the balance
// of hardships tips sharply to the movant, if irreparable harm is likely and the public interest served: Alliance for
// the Wild Rockies v. Cottrell, 632 F.3d 1127, 1131-35 (9th Cir. 2011). See [Circuit.SlidingScale] for the others.
func SeriousQuestions() Test { return testOf("serious questions") }

// Circuit is a federal court of appeals. The zero Circuit is unspecified.
type Circuit uint8

// The courts of appeals.
const (
	CircuitUnspecified Circuit = iota
	FirstCircuit
	SecondCircuit
	ThirdCircuit
	FourthCircuit
	FifthCircuit
	SixthCircuit
	SeventhCircuit
	EighthCircuit
	NinthCircuit
	TenthCircuit
	EleventhCircuit
	DCCircuit
	FederalCircuit
)

//enum:named,words Circuit circuit
var circuitNames = [...]string{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "dc", "federal"}

// Position is what a circuit holds on the sliding scale after Winter. The zero Position is none.
type Position uint8

// The positions.
const (
	PositionUnspecified Position = iota
	ScaleAccepted                // it grants on serious questions
	ScaleOwn                     // it has a sliding scale of its own
	ScaleRejected                // it requires Winter's four elements each
	ScaleOpen                    // it has left the question open
	ScaleNotRecorded             // nothing on it was read; Winter is the test recorded
)

//enum:named,words Position position
var positionNames = [...]string{"", "accepted", "own_scale", "rejected", "open", "not_recorded"}

// SlidingScale returns what the circuit holds on the sliding scale, and where that is said; the zero Position for an
// unspecified circuit.
func (c Circuit) SlidingScale() (Position, authority.Citation) {
	if c == CircuitUnspecified || int(c) >= len(circuitNames) {
		return PositionUnspecified, authority.Citation{}
	}
	for _, p := range library().slidingScale {
		if p.circuit == c {
			return p.holds, p.authority[0]
		}
	}
	return ScaleNotRecorded, Winter().Authority[0]
}

// PreliminaryTests returns the tests on which courts of the circuit may grant a preliminary injunction on a day: Winter,
// and [SeriousQuestions] where the circuit accepts it. A grant under any of them suffices. None before 2008-11-12, which
// is where the record begins.
func (c Circuit) PreliminaryTests(day civil.Date) []Test {
	var out []Test
	if w := Winter(); w.Governs(day) && c != CircuitUnspecified {
		out = append(out, w)
	}
	if p, _ := c.SlidingScale(); p == ScaleAccepted && SeriousQuestions().Governs(day) {
		out = append(out, SeriousQuestions())
	}
	return out
}
