package punitive

import (
	"errors"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Grounds are the findings on which a ratio above single digits may rest, beside an act that was particularly egregious.
// A zero status means that the record states no finding.
type Grounds struct {
	SmallEconomicHarm  finding.Status // counts together with [ParticularlyEgregious]
	HardToDetect       finding.Status
	HardToValue        finding.Status
	NominalDamagesOnly finding.Status
}

// Conduct is what a maritime case asks beyond reprehensibility. A zero status means that the record states no finding.
type Conduct struct {
	Intentional finding.Status // intentional or malicious conduct
	ForGain     finding.Status // driven mainly by desire for gain
}

// ReviewInput is what a review of the amount looks at. Every status is a recorded finding; none is derived.
type ReviewInput struct {
	Punitive          decimal.Decimal // the award, dollars
	Denominator       Denominator     // what it is compared with
	Reprehensibility  Reprehensibility
	Grounds           Grounds
	Substantial       finding.Status  // whether compensatory damages were held substantial; no dollar line stands in for it
	Maritime          bool            // federal maritime law governs the claim
	Conduct           Conduct         // asked in maritime cases only
	ComparablePenalty decimal.Decimal // civil penalty for like conduct, dollars; zero where none is recorded
	Instructions      Instructions
}

// Read returns the input with every finding that the review asks for, taken from the findings recorded about a defendant
// on a claim. It replaces the statuses that were set. Errors: those of [Recorded], all together.
func (in ReviewInput) Read(findings []finding.Finding, defendant, claim string) (ReviewInput, error) {
	r := reading{findings: findings, defendant: defendant, claim: claim}
	in.Reprehensibility = r.reprehensibility()
	in.Grounds = Grounds{
		SmallEconomicHarm: r.of(SmallEconomicHarm), HardToDetect: r.of(HardToDetect),
		HardToValue: r.of(HardToValue), NominalDamagesOnly: r.of(NominalDamagesOnly),
	}
	in.Substantial = r.of(Substantial)
	in.Conduct = Conduct{Intentional: r.of(IntentionalConduct), ForGain: r.of(ConductForGain)}
	if len(r.errs) > 0 {
		return ReviewInput{}, errors.Join(r.errs...)
	}
	return in, nil
}

// check returns the three amounts and every problem of the input.
func (in *ReviewInput) check() (punitive, total, penalty exact.Num, err error) {
	var l invalid.List
	punitive, penalty = amount(&l, "punitive", in.Punitive), amount(&l, "comparable_penalty", in.ComparablePenalty)
	total, err = in.Denominator.total()
	var none *NoDenominatorError
	if !errors.As(err, &none) {
		l.Merge("denominator", err)
	}
	for _, s := range in.statuses() {
		if s.status > finding.Unknown {
			l.Merge("", badStatus(s.path))
		}
	}
	if in.Grounds.NominalDamagesOnly == finding.Established && in.Substantial == finding.Established {
		l.Add("substantial", "established, although damages were nominal only", "one of the two")
	}
	if n := in.Instructions; n.NonpartyHarm > NotGiven || n.OutOfState > NotGiven {
		l.Add("instructions", "unknown instruction", "not_recorded, given, not_given")
	}
	if err := l.Err(); err != nil {
		return punitive, total, penalty, err
	}
	if none != nil {
		return punitive, total, penalty, &NoDenominatorError{Path: "denominator." + none.Path}
	}
	return punitive, total, penalty, nil
}

type statusAt struct {
	path   string
	status finding.Status
}

func (in *ReviewInput) statuses() [13]statusAt {
	r, g := &in.Reprehensibility, &in.Grounds
	return [13]statusAt{
		{"reprehensibility.physical_harm", r.PhysicalHarm},
		{"reprehensibility.safety_indifference", r.SafetyIndifference},
		{"reprehensibility.vulnerable_target", r.VulnerableTarget},
		{"reprehensibility.repeated_conduct", r.RepeatedConduct},
		{"reprehensibility.intentional_malice", r.IntentionalMalice},
		{"reprehensibility.particularly_egregious", r.ParticularlyEgregious},
		{"grounds.small_economic_harm", g.SmallEconomicHarm},
		{"grounds.hard_to_detect", g.HardToDetect},
		{"grounds.hard_to_value", g.HardToValue},
		{"grounds.nominal_damages_only", g.NominalDamagesOnly},
		{"substantial", in.Substantial},
		{"conduct.intentional", in.Conduct.Intentional},
		{"conduct.for_gain", in.Conduct.ForGain},
	}
}

// Review lists the bounds that the decisions on excessive punitive damages set or suggest for an award, each with its
// multiple, its amount, its authority, and whether it applies on the findings recorded.
//
// It decides nothing: no award is changed, no bound is chosen, and a finding that the record does not hold leaves a
// bound turning on it. Only an order of a court changes an award. Errors: *invalid.Error for every problem of the input,
// *[NoDenominatorError] where there is no harm to compare with.
func Review(in ReviewInput) (Result, error) {
	punitive, total, penalty, err := in.check()
	if err != nil {
		return Result{}, err
	}
	r := Result{
		Punitive: in.Punitive, Denominator: in.Denominator, Ratio: RatioValue{punitive.Quo(total)},
		Reprehensibility: in.Reprehensibility, punitive: punitive, total: total, instructions: in.Instructions,
	}
	r.grounds = in.grounds()
	r.presumptions(&in)
	if in.Maritime {
		r.maritime(&in)
	}
	if !in.Denominator.Potential.IsZero() {
		r.add(Bound{Name: PotentialHarmCounted, Kind: Consideration, Applies: Applies, Amount: in.Denominator.Potential, why: "potential"})
	}
	b := Bound{Name: CivilPenalties, Kind: Consideration, Applies: Applies, Amount: in.ComparablePenalty, why: "penalty"}
	if penalty.Sign() == 0 {
		b.Applies, b.why, b.asks = Turns, "no_penalty", askPenalty
	}
	r.add(b)
	return r, nil
}

func noFactor(r Reprehensibility) bool {
	for _, f := range r.Factors() {
		if f.Status != finding.NotEstablished {
			return false
		}
	}
	return true
}

// grounds says for each recognised ground what the record says of it.
func (in *ReviewInput) grounds() [len(groundNames) - 1]GroundFound {
	g := in.Grounds
	return [...]GroundFound{
		{EgregiousSmallLoss, both(in.Reprehensibility.ParticularlyEgregious, g.SmallEconomicHarm)},
		{InjuryHardToDetect, g.HardToDetect},
		{HarmHardToValue, g.HardToValue},
		{NominalDamages, g.NominalDamagesOnly},
	}
}

// both is what two findings say of a ground that needs the two.
func both(a, b finding.Status) finding.Status {
	switch {
	case a == finding.NotEstablished || b == finding.NotEstablished:
		return finding.NotEstablished
	case a == finding.Established:
		return b
	case b == finding.Established || b == a:
		return a
	case a == finding.Unspecified || b == finding.Unspecified:
		return finding.Unspecified
	}
	return finding.Unknown
}

// presumptions adds the bounds of due process.
func (r *Result) presumptions(in *ReviewInput) {
	door, asks := r.door(in)
	single := Bound{Name: SingleDigitBound, Kind: PresumptiveOuterBound, Applies: Applies, Multiple: 9, why: "single"}
	equal := Bound{Name: EqualBound, Kind: Guide, Multiple: 1}
	four := Bound{Name: FourToOneBound, Kind: Guide, Applies: Applies, Multiple: 4, why: "four"}
	switch in.Substantial {
	case finding.Established:
		equal.Applies, equal.why = Applies, "equal"
	case finding.NotEstablished:
		equal.Applies, equal.why = DoesNotApply, "not_substantial"
	case finding.Unspecified, finding.Mixed, finding.NotReached, finding.Unknown:
		equal.Applies, equal.why, equal.asks = Turns, "if_substantial", askSubstantial
	}
	more := Bound{Name: MoreThanSingleDigits, Kind: Consideration, Applies: door, asks: asks}
	switch door {
	case Applies:
		single.why, more.why = "single_yields", "door_open"
	case DoesNotApply:
		more.why = "door_shut"
	case Turns:
		more.why = "door_turns"
	case ApplicationUnspecified, Unsettled:
	}
	if in.Grounds.NominalDamagesOnly == finding.Established {
		for _, b := range []*Bound{&single, &equal, &four} {
			b.Applies, b.why, b.asks = DoesNotApply, "nominal", 0
		}
	}
	for _, b := range []Bound{single, equal, four, more} {
		r.add(b)
	}
}

// door says whether a recognised ground opens the way above single digits, and which findings it turns on.
func (r *Result) door(in *ReviewInput) (Application, asked) {
	open, shut := false, true
	for _, g := range r.grounds {
		open = open || g.Status == finding.Established
		shut = shut && g.Status == finding.NotEstablished
	}
	switch {
	case open:
		return Applies, 0
	case shut:
		return DoesNotApply, 0
	}
	g := in.Grounds
	asks := ask(g.HardToDetect, askHardToDetect) | ask(g.HardToValue, askHardToValue) | ask(g.NominalDamagesOnly, askNominal)
	if r.grounds[0].Status != finding.NotEstablished {
		asks |= ask(in.Reprehensibility.ParticularlyEgregious, askEgregious) | ask(g.SmallEconomicHarm, askSmallHarm)
	}
	return Turns, asks
}

// maritime adds the ratio of Exxon as it was held, and its wider reach where it was not.
func (r *Result) maritime(in *ReviewInput) {
	c, g := in.Conduct, in.Grounds
	held := Bound{Name: MaritimeBound, Kind: Binding, Applies: Applies, Multiple: 1, why: "maritime"}
	switch {
	case c.Intentional == finding.Established || c.ForGain == finding.Established ||
		g.SmallEconomicHarm == finding.Established || g.HardToDetect == finding.Established ||
		g.NominalDamagesOnly == finding.Established:
		held.Applies, held.why = DoesNotApply, "not_exxon"
	case c.Intentional != finding.NotEstablished || c.ForGain != finding.NotEstablished:
		held.Applies, held.why = Turns, "maritime_turns"
		held.asks = ask(c.Intentional, askIntentional) | ask(c.ForGain, askForGain)
	}
	r.add(held)
	if held.Applies != Applies {
		r.add(Bound{Name: MaritimeReach, Kind: UnsettledLaw, Applies: Unsettled, Multiple: 1, why: "reach"})
	}
}

func ask(s finding.Status, a asked) asked {
	if s.Answers() {
		return 0
	}
	return a
}

// add appends a bound and works out its amount.
func (r *Result) add(b Bound) {
	if b.Multiple > 0 {
		b.Amount = exact.Int(b.Multiple).Mul(r.total).Decimal()
	}
	r.bounds[r.n] = b
	r.n++
}
