package punitive

import (
	"errors"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
)

// The five factors of reprehensibility, State Farm v. Campbell, 538 U.S. at 419, as topics of findings.
const (
	PhysicalHarm       finding.Topic = "physical_harm"                         // the harm was physical, not economic
	SafetyIndifference finding.Topic = "indifference_to_health_or_safety"      // indifference to, or reckless disregard of, the health or safety of others
	VulnerableTarget   finding.Topic = "financially_vulnerable_target"         // the target was financially vulnerable
	RepeatedConduct    finding.Topic = "repeated_conduct"                      // repeated actions, not an isolated incident
	IntentionalMalice  finding.Topic = "intentional_malice_trickery_or_deceit" // and not mere accident
)

// ParticularlyEgregious is the topic of a finding that the act was particularly egregious: what Gore, 517 U.S. at 582,
// asks, beside a small economic loss, before a ratio may be higher. No factor and no predicate implies it.
const ParticularlyEgregious finding.Topic = "particularly_egregious"

// The other findings that a review of the amount may turn on.
const (
	SmallEconomicHarm  finding.Topic = "small_economic_harm"              // the act caused only a small amount of economic damages
	HardToDetect       finding.Topic = "hard_to_detect"                   // the injury is hard to detect
	HardToValue        finding.Topic = "hard_to_value_noneconomic_harm"   // the money value of noneconomic harm was hard to determine
	NominalDamagesOnly finding.Topic = "nominal_damages_only"             // no damages but nominal ones
	Substantial        finding.Topic = "substantial_compensatory_damages" // compensatory damages were held substantial; no dollar line decides it
	IntentionalConduct finding.Topic = "intentional_conduct"              // maritime: intentional or malicious conduct
	ConductForGain     finding.Topic = "conduct_for_gain"                 // maritime: conduct driven mainly by desire for gain
)

// Reprehensibility is what was found of the conduct when a court asked how much is too much. A zero status means that
// the record states no finding; nothing is derived, and the last field follows from none of the others.
type Reprehensibility struct {
	PhysicalHarm       finding.Status
	SafetyIndifference finding.Status
	VulnerableTarget   finding.Status
	RepeatedConduct    finding.Status
	IntentionalMalice  finding.Status

	ParticularlyEgregious finding.Status
}

// Factor is one of the five factors and what was found of it.
type Factor struct {
	Topic  finding.Topic
	Status finding.Status // Unspecified where the record states no finding
}

// Factors returns the five factors in the order of the opinion. "Particularly egregious" is not among them.
func (r Reprehensibility) Factors() [5]Factor {
	return [5]Factor{
		{PhysicalHarm, r.PhysicalHarm}, {SafetyIndifference, r.SafetyIndifference}, {VulnerableTarget, r.VulnerableTarget},
		{RepeatedConduct, r.RepeatedConduct}, {IntentionalMalice, r.IntentionalMalice},
	}
}

// Stated reports whether the record states a finding on any of the five factors.
func (r Reprehensibility) Stated() bool {
	for _, f := range r.Factors() {
		if f.Status != finding.Unspecified {
			return true
		}
	}
	return false
}

// Authority returns what the five factors rest on.
func (Reprehensibility) Authority() authority.Citation { return text().sources["state_farm_factors"] }

// ContradictionError says that two findings answer one question in different ways for the same party and claim.
type ContradictionError struct {
	Topic         finding.Topic
	First, Second int               // positions in the list of findings
	Statuses      [2]finding.Status // what each says
}

// Error names the later finding's field and the earlier finding.
func (e *ContradictionError) Error() string { return e.Unwrap().Error() }

// Unwrap returns the same fact as a *invalid.Error.
func (e *ContradictionError) Unwrap() error {
	return invalid.New(invalid.At("findings", e.Second)+".status",
		invalid.Quote(string(e.Topic))+" is "+e.Statuses[1].InWords()+" here and "+e.Statuses[0].InWords()+" in "+invalid.At("findings", e.First),
		"one answer for each party and claim")
}

// Recorded returns what the findings say on a topic about a defendant and a claim; Unspecified where they say nothing.
// An empty defendant or claim matches any. A finding that was not reached or is unknown gives way to one that was
// reached. Two that were reached and differ are a *[ContradictionError]; a status that is none is a *invalid.Error.
func Recorded(findings []finding.Finding, topic finding.Topic, defendant, claim string) (finding.Status, error) {
	best := -1
	for i := range findings {
		f := &findings[i]
		if f.What != topic || !f.Concerns(defendant, claim) {
			continue
		}
		if f.Status == finding.Unspecified || f.Status > finding.Unknown {
			return finding.Unspecified, badStatus(invalid.At("findings", i) + ".status")
		}
		switch {
		case best < 0 || weight(f.Status) > weight(findings[best].Status):
			best = i
		case weight(f.Status) == reached && f.Status != findings[best].Status:
			return finding.Unspecified, &ContradictionError{Topic: topic, First: best, Second: i,
				Statuses: [2]finding.Status{findings[best].Status, f.Status}}
		}
	}
	if best < 0 {
		return finding.Unspecified, nil
	}
	return findings[best].Status, nil
}

const reached = 3

func weight(s finding.Status) int {
	switch s {
	case finding.Established, finding.NotEstablished, finding.Mixed:
		return reached
	case finding.NotReached:
		return 2
	case finding.Unknown:
		return 1
	case finding.Unspecified:
	}
	return 0
}

func badStatus(path string) error {
	return invalid.New(path, "no status", "established, not_established, mixed, not_reached, unknown")
}

// reading gathers several topics and every error on the way.
type reading struct {
	findings         []finding.Finding
	defendant, claim string
	errs             []error
}

func (r *reading) of(t finding.Topic) finding.Status {
	s, err := Recorded(r.findings, t, r.defendant, r.claim)
	if err != nil {
		r.errs = append(r.errs, err)
	}
	return s
}

func (r *reading) reprehensibility() Reprehensibility {
	return Reprehensibility{
		PhysicalHarm: r.of(PhysicalHarm), SafetyIndifference: r.of(SafetyIndifference), VulnerableTarget: r.of(VulnerableTarget),
		RepeatedConduct: r.of(RepeatedConduct), IntentionalMalice: r.of(IntentionalMalice),
		ParticularlyEgregious: r.of(ParticularlyEgregious),
	}
}

// Reprehended reads the recorded findings about a defendant on a claim into a [Reprehensibility]. It reads only findings
// on those topics: a state of mind found for the predicate fills no factor. Errors: those of [Recorded], all together.
func Reprehended(findings []finding.Finding, defendant, claim string) (Reprehensibility, error) {
	r := reading{findings: findings, defendant: defendant, claim: claim}
	out := r.reprehensibility()
	if len(r.errs) > 0 {
		return Reprehensibility{}, errors.Join(r.errs...)
	}
	return out, nil
}

// Instruction is whether a jury was given an instruction.
type Instruction uint8

// The answers. The zero Instruction is not recorded.
const (
	InstructionNotRecorded Instruction = iota
	Given
	NotGiven
)

//enum:text,words Instruction answer whether an instruction was given
var instructionNames = [...]string{"not_recorded", "given", "not_given"}

// Instructions records what the jury was told of harm that punitive damages may not punish.
type Instructions struct {
	NonpartyHarm Instruction // not to punish for harm to people who are no parties, Philip Morris v. Williams, 549 U.S. at 353-357
	OutOfState   Instruction // not to punish for conduct that was lawful where it occurred, State Farm, 538 U.S. at 421-422
}

// Caveats returns what follows from the instructions: nothing for one that was given. The slice is the caller's own.
func (i Instructions) Caveats() []Caveat {
	var out []Caveat
	for _, x := range [...]struct {
		told                  Instruction
		notGiven, notRecorded Caveat
	}{{i.NonpartyHarm, NonpartyNotInstructed, NonpartyUnrecorded}, {i.OutOfState, OutOfStateNotInstructed, OutOfStateUnrecorded}} {
		switch x.told {
		case NotGiven:
			out = append(out, x.notGiven)
		case InstructionNotRecorded:
			out = append(out, x.notRecorded)
		case Given:
		}
	}
	return out
}

// Caveat is something a reader of a review should know that no line of it says.
type Caveat uint8

// The caveats. The zero Caveat is unspecified.
const (
	CaveatUnspecified Caveat = iota
	NonpartyNotInstructed
	NonpartyUnrecorded
	OutOfStateNotInstructed
	OutOfStateUnrecorded
	NoFactorEstablished
)

var caveatNames = [...]string{"", "nonparty_not_instructed", "nonparty_unrecorded", "out_of_state_not_instructed", "out_of_state_unrecorded",
	"no_factor_established"}

// InWords returns the caveat in words.
func (c Caveat) InWords() string {
	return inWords(caveatNames[:], int(c))
}

// Authority returns what the caveat rests on; the zero Citation for an unspecified caveat.
func (c Caveat) Authority() authority.Citation {
	for _, source := range restsOn(invalid.EnumText(caveatNames[:], int(c))) {
		return source
	}
	return authority.Citation{}
}
