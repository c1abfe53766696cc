package punitive

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Result is a [Review]: what was compared and the bounds that were found, in a fixed order. It is a value that nobody
// shares. The zero Result holds no bounds.
type Result struct {
	Punitive         decimal.Decimal // the award as it was given, never changed
	Denominator      Denominator
	Ratio            RatioValue       // Punitive over the whole denominator, potential harm included
	Reprehensibility Reprehensibility // as recorded; no bound is derived from the five factors

	punitive, total exact.Num
	bounds          [maxBounds]Bound
	n               int
	grounds         [len(groundNames) - 1]GroundFound
	instructions    Instructions
}

const maxBounds = len(boundNames) - 1

// Bounds returns the bounds, the caller's own slice: due process first, then maritime law, then what else is weighed.
func (r Result) Bounds() []Bound { return append([]Bound(nil), r.bounds[:r.n]...) }

// Bound returns the bound of that name, and whether the review has it.
func (r Result) Bound(name Name) (Bound, bool) {
	for _, b := range r.bounds[:r.n] {
		if b.Name == name {
			return b, true
		}
	}
	return Bound{}, false
}

// Grounds returns the recognised grounds for more than single digits and what the record says of each, the caller's own
// slice.
func (r Result) Grounds() []GroundFound {
	if r.n == 0 {
		return nil
	}
	return append([]GroundFound(nil), r.grounds[:]...)
}

// Caveats returns what the reader should know besides the bounds, the caller's own slice.
func (r Result) Caveats() []Caveat {
	if r.n == 0 {
		return nil
	}
	out := r.instructions.Caveats()
	if noFactor(r.Reprehensibility) {
		out = append(out, NoFactorEstablished)
	}
	return out
}

// Ceiling returns min(punitive, multiple × denominator) in dollars: what a limit of that many times the denominator would
// leave, whoever argues for it. It never raises the award; a multiple below 0 counts as 0. For a multiple that is no
// whole number use the function [Ceiling].
func (r Result) Ceiling(multiple int64) decimal.Decimal {
	return exact.Min(r.punitive, exact.Int(max(multiple, 0)).Mul(r.total)).Decimal()
}

// Name is which bound a line of the review is.
type Name uint8

// The bounds. The zero Name is unspecified.
const (
	NameUnspecified      Name = iota
	SingleDigitBound          // 9:1, the presumption of State Farm
	EqualBound                // about 1:1 where compensatory damages are substantial
	FourToOneBound            // 4:1, close to the line
	MoreThanSingleDigits      // the recognised grounds for more
	MaritimeBound             // 1:1, as Exxon held it
	MaritimeReach             // 1:1 in maritime cases beyond that holding
	PotentialHarmCounted      // potential harm in the denominator
	CivilPenalties            // civil penalties for like conduct
)

//enum:string Name
var boundNames = [...]string{"", "single_digit", "equal_where_substantial", "four_to_one", "more_than_single_digits",
	"maritime_equal", "maritime_wider_reach", "potential_harm", "comparable_penalties"}

// InWords returns the name in words for a statement.
func (n Name) InWords() string { return inWords(boundNames[:], int(n)) }

// Kind is how much a bound weighs.
type Kind uint8

// The kinds. The zero Kind is unspecified.
const (
	KindUnspecified       Kind = iota
	PresumptiveOuterBound      // few awards beyond it will stand
	Guide                      // instructive, not binding
	Binding                    // a holding that governs the case it describes
	UnsettledLaw               // courts differ or have not said
	Consideration              // weighed, without a number of its own
)

//enum:words Kind invalid
var kindWords = [...]string{"", "presumptive outer bound", "guide", "binding", "unsettled", "consideration"}

// Application is whether a bound applies on the findings recorded.
type Application uint8

// The answers. The zero Application is unspecified.
const (
	ApplicationUnspecified Application = iota
	Applies
	DoesNotApply
	Turns     // on something that is not recorded, or that the record leaves without an answer: see [Bound.TurnsOn]
	Unsettled // the law has no answer
)

//enum:words Application invalid
var applicationWords = [...]string{"", "applies", "does not apply", "turns on what is not recorded", "unsettled"}

// Bound is one line of a review.
type Bound struct {
	Name     Name
	Kind     Kind
	Applies  Application
	Multiple int64           // times the denominator, exactly; 0 for a line that is no multiple
	Amount   decimal.Decimal // Multiple × denominator in dollars; the potential harm or the penalty itself on those lines; zero where none

	why  string // the name of the reason in the file
	asks asked
}

// Reason returns in plain words why the bound applies, or does not, or what it turns on.
func (b Bound) Reason() string { return text().said[b.why].words }

// TurnsOn returns the topics that the bound turns on and the record does not answer, the caller's own slice; nil where
// the bound turns on none. "comparable_penalty" stands for a penalty that is not recorded.
func (b Bound) TurnsOn() []finding.Topic {
	var out []finding.Topic
	for i, t := range askedNames {
		if b.asks&(1<<i) != 0 {
			out = append(out, t)
		}
	}
	return out
}

// Authority returns what the bound rests on, the caller's own slice.
func (b Bound) Authority() []authority.Citation {
	if b.why == "nominal" {
		return restsOn(b.why)
	}
	return restsOn(b.Name.String())
}

// Ground is a recognised ground for a ratio above single digits.
type Ground uint8

// The grounds. The zero Ground is unspecified.
const (
	GroundUnspecified  Ground = iota
	EgregiousSmallLoss        // both findings are needed
	InjuryHardToDetect
	HarmHardToValue
	NominalDamages
)

var groundNames = [...]string{"", "egregious_small_loss", "injury_hard_to_detect", "harm_hard_to_value", "nominal_damages"}

// InWords returns the ground in words.
func (g Ground) InWords() string { return inWords(groundNames[:], int(g)) }

// Authority returns what recognises the ground, the caller's own slice.
func (g Ground) Authority() []authority.Citation {
	return restsOn(invalid.EnumText(groundNames[:], int(g)))
}

// GroundFound is a ground and what the record says of it: Unspecified where it states no finding.
type GroundFound struct {
	Ground Ground
	Status finding.Status
}

// asked is a set of topics that a bound turns on.
type asked uint16

const (
	askSubstantial asked = 1 << iota
	askEgregious
	askSmallHarm
	askHardToDetect
	askHardToValue
	askNominal
	askIntentional
	askForGain
	askPenalty
)

var askedNames = [...]finding.Topic{Substantial, ParticularlyEgregious, SmallEconomicHarm, HardToDetect, HardToValue,
	NominalDamagesOnly, IntentionalConduct, ConductForGain, "comparable_penalty"}
