package punitive_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/punitive"
)

const (
	yes = finding.Established
	no  = finding.NotEstablished
)

func TestNSO(t *testing.T) {
	r := review(t, nso())
	require.Equal(t, "376.09:1", r.Ratio.String())
	expect.Equal(t, "167254000", r.Punitive)
	for _, c := range []struct {
		name     punitive.Name
		multiple int64
		amount   string
		kind     punitive.Kind
		applies  punitive.Application
	}{
		{punitive.SingleDigitBound, 9, "4002471.00", punitive.PresumptiveOuterBound, punitive.Applies},
		{punitive.EqualBound, 1, "444719.00", punitive.Guide, punitive.Turns},
		{punitive.FourToOneBound, 4, "1778876.00", punitive.Guide, punitive.Applies},
		{punitive.MoreThanSingleDigits, 0, "0", punitive.Consideration, punitive.Turns},
		{punitive.CivilPenalties, 0, "0", punitive.Consideration, punitive.Turns},
	} {
		b := bound(t, r, c.name)
		require.Equal(t, c.multiple, b.Multiple)
		require.Equal(t, c.kind, b.Kind)
		require.Equal(t, c.applies, b.Applies)
		expect.Equal(t, c.amount, b.Amount)
	}
	require.Len(t, r.Bounds(), 5)
	require.Equal(t, []finding.Topic{punitive.Substantial}, bound(t, r, punitive.EqualBound).TurnsOn())
	require.Equal(t, []finding.Topic{punitive.HardToDetect, punitive.HardToValue, punitive.NominalDamagesOnly},
		bound(t, r, punitive.MoreThanSingleDigits).TurnsOn(), "small economic harm no longer matters: the act was not found particularly egregious")
	require.Equal(t, []finding.Topic{"comparable_penalty"}, bound(t, r, punitive.CivilPenalties).TurnsOn())
	expect.Equal(t, "444719.00", r.Ceiling(1))
	expect.Equal(t, "1778876.00", r.Ceiling(4))
	expect.Equal(t, "4002471.00", r.Ceiling(9))
	expect.Equal(t, "167254000", r.Ceiling(377))
	expect.Equal(t, "167254000", r.Ceiling(1<<62))
	expect.Equal(t, "0", r.Ceiling(-9))
}

func TestCompensatoryDamagesAreSubstantialWhenHeldSo(t *testing.T) {
	for _, c := range []struct {
		status finding.Status
		want   punitive.Application
	}{
		{yes, punitive.Applies}, {no, punitive.DoesNotApply}, {finding.Unspecified, punitive.Turns},
		{finding.Mixed, punitive.Turns}, {finding.NotReached, punitive.Turns}, {finding.Unknown, punitive.Turns},
	} {
		for _, harm := range []string{"0.01", "1000000", "1000000000000000"} { // no dollar line decides it
			in := nso()
			in.Denominator, in.Substantial = of(harm), c.status
			b := bound(t, review(t, in), punitive.EqualBound)
			require.Equal(t, c.want, b.Applies)
			require.Equal(t, c.want == punitive.Turns, len(b.TurnsOn()) == 1)
			expect.Equal(t, harm, b.Amount)
		}
	}
}

func TestGroundsOpenTheDoor(t *testing.T) {
	g := func(small, detect, value, nominal finding.Status) punitive.Grounds {
		return punitive.Grounds{SmallEconomicHarm: small, HardToDetect: detect, HardToValue: value, NominalDamagesOnly: nominal}
	}
	cases := []struct {
		name      string
		egregious finding.Status
		grounds   punitive.Grounds
		door      punitive.Application
		asks      []finding.Topic
	}{
		{"none recorded", 0, g(0, 0, 0, 0), punitive.Turns, []finding.Topic{punitive.ParticularlyEgregious, punitive.SmallEconomicHarm,
			punitive.HardToDetect, punitive.HardToValue, punitive.NominalDamagesOnly}},
		{"egregious, loss not small", yes, g(no, no, no, no), punitive.DoesNotApply, nil},
		{"small loss, not egregious", no, g(yes, no, no, no), punitive.DoesNotApply, nil},
		{"egregious and small loss", yes, g(yes, no, no, no), punitive.Applies, nil},
		{"egregious, loss not recorded", yes, g(0, no, no, no), punitive.Turns, []finding.Topic{punitive.SmallEconomicHarm}},
		{"small loss, act not recorded", 0, g(yes, no, no, no), punitive.Turns, []finding.Topic{punitive.ParticularlyEgregious}},
		{"Mathias: hard to detect", 0, g(0, yes, 0, 0), punitive.Applies, nil},
		{"hard to value", no, g(no, no, yes, no), punitive.Applies, nil},
		{"nominal", no, g(no, no, no, yes), punitive.Applies, nil},
		{"one left unanswered", no, g(no, no, finding.Mixed, no), punitive.Turns, []finding.Topic{punitive.HardToValue}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			in := nso()
			in.Reprehensibility.ParticularlyEgregious, in.Grounds = c.egregious, c.grounds
			r := review(t, in)
			b := bound(t, r, punitive.MoreThanSingleDigits)
			require.Equal(t, c.door, b.Applies)
			require.Equal(t, c.asks, b.TurnsOn())
			open := false
			for _, f := range r.Grounds() {
				open = open || f.Status == yes
			}
			require.Equal(t, open, c.door == punitive.Applies)
		})
	}
}

func TestAGroundThatNeedsTwoFindings(t *testing.T) {
	for _, a := range statuses() {
		for _, b := range statuses() {
			in := nso()
			in.Reprehensibility.ParticularlyEgregious, in.Grounds.SmallEconomicHarm = a, b
			got := review(t, in).Grounds()[0]
			require.Equal(t, punitive.EgregiousSmallLoss, got.Ground)
			require.Equal(t, a == yes && b == yes, got.Status == yes)
			require.Equal(t, a == no || b == no, got.Status == no)
		}
	}
}

func TestMathiasIsAboveSingleDigits(t *testing.T) {
	r := review(t, punitive.ReviewInput{Punitive: expect.Dec("186000"), Denominator: of("5000"),
		Grounds: punitive.Grounds{HardToDetect: yes}})
	require.Equal(t, "37.2:1", r.Ratio.String())
	b := bound(t, r, punitive.SingleDigitBound)
	require.Equal(t, punitive.Applies, b.Applies)
	require.Contains(t, b.Reason(), "a recognised ground for more is established")
	expect.Equal(t, "45000", b.Amount)
}

func TestNominalDamagesTakeTheRatioOut(t *testing.T) {
	in := punitive.ReviewInput{Punitive: expect.Dec("300000"), Grounds: punitive.Grounds{NominalDamagesOnly: yes},
		Denominator: punitive.Denominator{Amount: expect.Dec("1"), Of: "nominal damages"}}
	r := review(t, in) // Arizona v. Asarco
	require.Equal(t, "300000:1", r.Ratio.String())
	for _, n := range []punitive.Name{punitive.SingleDigitBound, punitive.EqualBound, punitive.FourToOneBound} {
		b := bound(t, r, n)
		require.Equal(t, punitive.DoesNotApply, b.Applies)
		require.Contains(t, b.Reason(), "nominal")
		require.Contains(t, b.Authority()[0].Text, "ASARCO")
		require.Empty(t, b.TurnsOn())
	}
	in.Substantial = yes
	_, err := punitive.Review(in)
	require.Equal(t, []string{"substantial"}, expect.Paths(err))
}

func TestMaritimeRatio(t *testing.T) {
	in := punitive.ReviewInput{Punitive: expect.Dec("2500000000"), Denominator: of("507500000"), Maritime: true}
	cases := []struct {
		name              string
		intentional, gain finding.Status
		grounds           punitive.Grounds
		held              punitive.Application
		asks              []finding.Topic
	}{
		{"Exxon v. Baker", no, no, punitive.Grounds{}, punitive.Applies, nil},
		{"intentional", yes, no, punitive.Grounds{}, punitive.DoesNotApply, nil},
		{"for gain", no, yes, punitive.Grounds{}, punitive.DoesNotApply, nil},
		{"for gain, intent not recorded", 0, yes, punitive.Grounds{}, punitive.DoesNotApply, nil},
		{"nothing recorded", 0, 0, punitive.Grounds{}, punitive.Turns, []finding.Topic{punitive.IntentionalConduct, punitive.ConductForGain}},
		{"gain left open", no, finding.Mixed, punitive.Grounds{}, punitive.Turns, []finding.Topic{punitive.ConductForGain}},
		{"small loss", no, no, punitive.Grounds{SmallEconomicHarm: yes}, punitive.DoesNotApply, nil},
		{"hard to detect", no, no, punitive.Grounds{HardToDetect: yes}, punitive.DoesNotApply, nil},
		{"nominal", no, no, punitive.Grounds{NominalDamagesOnly: yes}, punitive.DoesNotApply, nil},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			in := in
			in.Conduct, in.Grounds = punitive.Conduct{Intentional: c.intentional, ForGain: c.gain}, c.grounds
			r := review(t, in)
			b := bound(t, r, punitive.MaritimeBound)
			require.Equal(t, c.held, b.Applies)
			require.Equal(t, punitive.Binding, b.Kind)
			require.Equal(t, c.asks, b.TurnsOn())
			expect.Equal(t, "507500000", b.Amount)
			wider, listed := r.Bound(punitive.MaritimeReach)
			require.Equal(t, c.held != punitive.Applies, listed)
			if listed {
				require.Equal(t, punitive.Unsettled, wider.Applies)
				require.Equal(t, punitive.UnsettledLaw, wider.Kind)
				require.Len(t, wider.Authority(), 2)
			}
			expect.Equal(t, "507500000", r.Ceiling(1))
		})
	}
	in.Maritime = false
	_, ok := review(t, in).Bound(punitive.MaritimeBound)
	require.False(t, ok, "on land the holding is not listed")
}

// TXO: 526 times the actual damages, less than ten times them with the least harm the plurality thought likely.
func TestPotentialHarmIsCountedWhereRecorded(t *testing.T) {
	in := punitive.ReviewInput{Punitive: expect.Dec("10000000"), Denominator: of("19000"), ComparablePenalty: expect.Dec("10000")}
	_, ok := review(t, in).Bound(punitive.PotentialHarmCounted)
	require.False(t, ok)
	in.Denominator.Potential = expect.Dec("1000000")
	r := review(t, in)
	require.Equal(t, "9.81:1", r.Ratio.String())
	expect.Equal(t, "9171000", bound(t, r, punitive.SingleDigitBound).Amount)
	expect.Equal(t, "1000000", bound(t, r, punitive.PotentialHarmCounted).Amount)
	p := bound(t, r, punitive.CivilPenalties)
	expect.Equal(t, "10000", p.Amount)
	require.Equal(t, punitive.Applies, p.Applies)
}

func TestLompeComparesWithTheShareAfterFault(t *testing.T) {
	r := review(t, punitive.ReviewInput{Punitive: expect.Dec("22500000"), Substantial: yes,
		Denominator: punitive.Denominator{Amount: expect.Dec("1950000"), Of: "the defendant's several share of compensatory damages"}})
	b := bound(t, r, punitive.EqualBound)
	require.Equal(t, punitive.Applies, b.Applies)
	expect.Equal(t, "1950000", b.Amount)
	expect.Equal(t, "7800000", r.Ceiling(4)) // what the dissent would have allowed
}

func TestGoreHadNoFactor(t *testing.T) {
	in := punitive.ReviewInput{Punitive: expect.Dec("2000000"), Denominator: of("4000"),
		Instructions:     punitive.Instructions{NonpartyHarm: punitive.Given, OutOfState: punitive.NotGiven},
		Reprehensibility: punitive.Reprehensibility{PhysicalHarm: no, SafetyIndifference: no, VulnerableTarget: no, RepeatedConduct: no, IntentionalMalice: no}}
	r := review(t, in)
	require.Equal(t, "500:1", r.Ratio.String())
	require.Equal(t, []punitive.Caveat{punitive.OutOfStateNotInstructed, punitive.NoFactorEstablished}, r.Caveats())
	in.Reprehensibility.RepeatedConduct = finding.Unknown
	require.Equal(t, []punitive.Caveat{punitive.OutOfStateNotInstructed}, review(t, in).Caveats())
}

func TestReadTakesEveryFinding(t *testing.T) {
	topics := []finding.Topic{punitive.PhysicalHarm, punitive.SafetyIndifference, punitive.VulnerableTarget, punitive.RepeatedConduct,
		punitive.IntentionalMalice, punitive.ParticularlyEgregious, punitive.SmallEconomicHarm, punitive.HardToDetect, punitive.HardToValue,
		punitive.NominalDamagesOnly, punitive.Substantial, punitive.IntentionalConduct, punitive.ConductForGain}
	read := func(in punitive.ReviewInput) []finding.Status {
		r, g := in.Reprehensibility, in.Grounds
		return []finding.Status{r.PhysicalHarm, r.SafetyIndifference, r.VulnerableTarget, r.RepeatedConduct, r.IntentionalMalice,
			r.ParticularlyEgregious, g.SmallEconomicHarm, g.HardToDetect, g.HardToValue, g.NominalDamagesOnly, in.Substantial,
			in.Conduct.Intentional, in.Conduct.ForGain}
	}
	before := nso()
	for i, topic := range topics {
		in, err := before.Read([]finding.Finding{found(topic, finding.Mixed)}, "nso", "cdafa")
		require.NoError(t, err)
		for j, s := range read(in) {
			require.Equal(t, j == i, s == finding.Mixed, "%s", topics[j])
		}
		expect.Equal(t, "167254000", in.Punitive)
	}
	require.Equal(t, nso(), before, "the input itself does not change")
}

func TestEveryProblemOfAnInputIsNamed(t *testing.T) {
	bad := finding.Status(99)
	_, err := punitive.Review(punitive.ReviewInput{
		Punitive: expect.Dec("-1"), ComparablePenalty: expect.Dec("-1"), Substantial: bad,
		Reprehensibility: punitive.Reprehensibility{bad, bad, bad, bad, bad, bad},
		Grounds:          punitive.Grounds{bad, bad, bad, bad},
		Conduct:          punitive.Conduct{bad, bad},
		Instructions:     punitive.Instructions{NonpartyHarm: 9},
	})
	require.Equal(t, []string{"punitive", "comparable_penalty", "denominator.of",
		"reprehensibility.physical_harm", "reprehensibility.safety_indifference", "reprehensibility.vulnerable_target",
		"reprehensibility.repeated_conduct", "reprehensibility.intentional_malice", "reprehensibility.particularly_egregious",
		"grounds.small_economic_harm", "grounds.hard_to_detect", "grounds.hard_to_value", "grounds.nominal_damages_only",
		"substantial", "conduct.intentional", "conduct.for_gain", "instructions"}, expect.Paths(err))

	_, err = punitive.Review(punitive.ReviewInput{Punitive: expect.Dec("1"), Denominator: of("0")})
	require.ErrorIs(t, err, punitive.ErrNoDenominator)
	require.Equal(t, []string{"denominator.amount"}, expect.Paths(err))
}

func TestTheZeroResultHoldsNothing(t *testing.T) {
	var r punitive.Result
	require.Empty(t, r.Bounds())
	require.Nil(t, r.Grounds())
	require.Nil(t, r.Caveats())
	expect.Equal(t, "0", r.Ceiling(9))
	_, ok := r.Bound(punitive.NameUnspecified)
	require.False(t, ok)
}

func TestWhatAReviewReturnsIsTheCallersOwn(t *testing.T) {
	r := review(t, nso())
	snapshot := fmt.Sprintf("%+v %+v %+v", r.Bounds(), r.Grounds(), r.Caveats())
	r.Bounds()[0] = punitive.Bound{}
	r.Grounds()[0].Status = yes
	r.Caveats()[0] = punitive.CaveatUnspecified
	b := bound(t, r, punitive.SingleDigitBound)
	b.Authority()[0] = authority.Citation{}
	bound(t, r, punitive.EqualBound).TurnsOn()[0] = "x"
	punitive.EgregiousSmallLoss.Authority()[0] = authority.Citation{}
	require.Equal(t, snapshot, fmt.Sprintf("%+v %+v %+v", r.Bounds(), r.Grounds(), r.Caveats()))
	require.NotZero(t, b.Authority()[0])
	require.NotZero(t, punitive.EgregiousSmallLoss.Authority()[0])
	require.Equal(t, []finding.Topic{punitive.Substantial}, bound(t, r, punitive.EqualBound).TurnsOn())
}

func TestEveryLineHasWordsAndASource(t *testing.T) {
	in := nso()
	in.Maritime, in.Denominator.Potential, in.ComparablePenalty = true, expect.Dec("1"), expect.Dec("1")
	r := review(t, in)
	require.Len(t, r.Bounds(), 8, "all of them")
	for _, b := range r.Bounds() {
		require.NotEmpty(t, b.Name.String())
		require.NotEmpty(t, b.Name.InWords())
		require.NotEmpty(t, b.Kind.InWords())
		require.NotEmpty(t, b.Applies.InWords())
		require.NotEmpty(t, b.Reason())
		require.NotEmpty(t, b.Authority())
		for _, c := range b.Authority() {
			require.Equal(t, authority.KindCase, c.Kind)
			require.True(t, c.URL != "" || c.Status == authority.Unverified, c.Text)
		}
	}
	for _, g := range r.Grounds() {
		require.NotEmpty(t, g.Ground.InWords())
		require.NotEmpty(t, g.Ground.Authority())
	}
	require.Nil(t, punitive.Bound{}.Authority())
	require.Nil(t, punitive.GroundUnspecified.Authority())
	require.Empty(t, punitive.Bound{}.Reason())
	for _, s := range []string{punitive.Name(99).String(), punitive.Name(99).InWords(), punitive.Kind(99).InWords(),
		punitive.Application(99).InWords(), punitive.Ground(99).InWords()} {
		require.Equal(t, "invalid", s)
	}
}

// A review never changes an award, its amounts are exact, and a ceiling never raises one.
func TestReviewsOfManyInputs(t *testing.T) {
	rnd := rand.New(rand.NewPCG(3, 4))
	pick := func() finding.Status { return finding.Status(rnd.IntN(6)) }
	for range 2000 {
		in := punitive.ReviewInput{
			Punitive:    decimal.New(rnd.Int64N(1_000_000_000_000_00), -2),
			Denominator: punitive.Denominator{Amount: decimal.New(rnd.Int64N(1_000_000_000_00)+1, -2), Of: "x", Potential: decimal.New(rnd.Int64N(3)*17, -2)},
			Reprehensibility: punitive.Reprehensibility{PhysicalHarm: pick(), SafetyIndifference: pick(), VulnerableTarget: pick(),
				RepeatedConduct: pick(), IntentionalMalice: pick(), ParticularlyEgregious: pick()},
			Grounds:  punitive.Grounds{SmallEconomicHarm: pick(), HardToDetect: pick(), HardToValue: pick(), NominalDamagesOnly: no},
			Maritime: rnd.IntN(2) == 0, Conduct: punitive.Conduct{Intentional: pick(), ForGain: pick()}, Substantial: pick(),
		}
		r := review(t, in)
		require.True(t, r.Punitive.Equal(in.Punitive))
		total := in.Denominator.Amount.Add(in.Denominator.Potential)
		for _, b := range r.Bounds() {
			if b.Multiple > 0 {
				require.True(t, b.Amount.Equal(total.Mul(decimal.NewFromInt(b.Multiple))))
				require.True(t, r.Ceiling(b.Multiple).Equal(decimal.Min(in.Punitive, b.Amount)))
			}
			require.Equal(t, b.Applies == punitive.Turns, len(b.TurnsOn()) > 0, "%s", b.Name)
		}

		// the five factors move no bound
		moved := in
		moved.Reprehensibility = punitive.Reprehensibility{PhysicalHarm: pick(), SafetyIndifference: pick(), VulnerableTarget: pick(),
			RepeatedConduct: pick(), IntentionalMalice: pick(), ParticularlyEgregious: in.Reprehensibility.ParticularlyEgregious}
		require.Equal(t, r.Bounds(), review(t, moved).Bounds())
	}
}
