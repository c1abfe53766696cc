package punitive_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/punitive"
)

func TestTopicsAreValidAndUnlike(t *testing.T) {
	seen := map[finding.Topic]bool{}
	for _, topic := range []finding.Topic{punitive.PhysicalHarm, punitive.SafetyIndifference, punitive.VulnerableTarget, punitive.RepeatedConduct,
		punitive.IntentionalMalice, punitive.ParticularlyEgregious, punitive.SmallEconomicHarm, punitive.HardToDetect, punitive.HardToValue,
		punitive.NominalDamagesOnly, punitive.Substantial, punitive.IntentionalConduct, punitive.ConductForGain, punitive.AnyState} {
		require.NoError(t, topic.Validate())
		require.False(t, seen[topic], topic)
		seen[topic] = true
	}
}

func TestFindingsAreReadForThePartyAndTheClaim(t *testing.T) {
	findings := []finding.Finding{
		{What: punitive.PhysicalHarm, Status: finding.NotEstablished},
		{What: punitive.RepeatedConduct, Status: finding.Established, About: []string{"nso"}},
		{What: punitive.RepeatedConduct, Status: finding.NotEstablished, About: []string{"q"}},
		{What: punitive.SafetyIndifference, Status: finding.Mixed, Claims: []string{"cfaa"}},
		{What: punitive.VulnerableTarget, Status: finding.Unknown},
		{What: punitive.IntentionalMalice, Status: finding.Established, About: []string{"nso"}, Claims: []string{"cdafa"}},
	}
	got, err := punitive.Reprehended(findings, "nso", "cdafa")
	require.NoError(t, err)
	require.Equal(t, punitive.Reprehensibility{
		PhysicalHarm: finding.NotEstablished, RepeatedConduct: finding.Established,
		VulnerableTarget: finding.Unknown, IntentionalMalice: finding.Established,
	}, got)
	require.True(t, got.Stated())

	got, err = punitive.Reprehended(findings, "q", "cfaa")
	require.NoError(t, err)
	require.Equal(t, finding.NotEstablished, got.RepeatedConduct)
	require.Equal(t, finding.Mixed, got.SafetyIndifference)
	require.Equal(t, finding.Unspecified, got.IntentionalMalice)

	_, err = punitive.Reprehended(findings, "", "")
	require.Equal(t, []string{"findings[2].status"}, expect.Paths(err), "asked about all parties at once, the two findings differ")
}

func TestNothingRecordedIsNothingStated(t *testing.T) {
	r, err := punitive.Reprehended(nil, "nso", "cdafa")
	require.NoError(t, err)
	require.Equal(t, punitive.Reprehensibility{}, r)
	require.False(t, r.Stated())
	require.False(t, punitive.Reprehensibility{ParticularlyEgregious: finding.Established}.Stated(), "it is not one of the five factors")
}

func TestFactorsKeepTheOrderOfTheOpinion(t *testing.T) {
	r := punitive.Reprehensibility{PhysicalHarm: 1, SafetyIndifference: 2, VulnerableTarget: 3, RepeatedConduct: 4, IntentionalMalice: 5}
	fs := r.Factors()
	for i, topic := range []finding.Topic{"physical_harm", "indifference_to_health_or_safety", "financially_vulnerable_target",
		"repeated_conduct", "intentional_malice_trickery_or_deceit"} {
		require.Equal(t, punitive.Factor{Topic: topic, Status: finding.Status(i + 1)}, fs[i])
	}
	fs[0].Status = finding.Unknown
	require.Equal(t, finding.Established, r.Factors()[0].Status)
	require.Equal(t, "at 419", r.Authority().Pinpoint)
}

func TestFindingsThatContradictAreAnError(t *testing.T) {
	findings := []finding.Finding{
		found(punitive.HardToDetect, finding.Established),
		found(punitive.PhysicalHarm, finding.Established),
		found(punitive.PhysicalHarm, finding.NotEstablished),
		found(punitive.RepeatedConduct, finding.Mixed),
		found(punitive.RepeatedConduct, finding.Established),
	}
	_, err := punitive.Reprehended(findings, "d", "c")
	require.ErrorIs(t, err, invalid.ErrInvalid)
	require.Equal(t, []string{"findings[2].status", "findings[4].status"}, expect.Paths(err))
	var two *punitive.ContradictionError
	require.ErrorAs(t, err, &two)
	require.Equal(t, punitive.ContradictionError{Topic: punitive.PhysicalHarm, First: 1, Second: 2,
		Statuses: [2]finding.Status{finding.Established, finding.NotEstablished}}, *two)
	require.EqualError(t, two, `findings[2].status: "physical_harm" is not established here and established in findings[1] (allowed: one answer for each party and claim)`)

	_, err = punitive.ReviewInput{}.Read(findings, "d", "c")
	require.Equal(t, []string{"findings[2].status", "findings[4].status"}, expect.Paths(err))
}

func TestAFindingThatWasNotReachedGivesWay(t *testing.T) {
	e, n, u := finding.Established, finding.NotReached, finding.Unknown
	for _, c := range []struct {
		in   []finding.Status
		want finding.Status
	}{
		{nil, finding.Unspecified},
		{[]finding.Status{u}, u},
		{[]finding.Status{u, n}, n},
		{[]finding.Status{n, u}, n},
		{[]finding.Status{u, e, n}, e},
		{[]finding.Status{e, e}, e},
		{[]finding.Status{n, finding.Mixed, u}, finding.Mixed},
	} {
		var list []finding.Finding
		for _, s := range c.in {
			list = append(list, found(punitive.PhysicalHarm, s))
		}
		got, err := punitive.Recorded(list, punitive.PhysicalHarm, "d", "c")
		require.NoError(t, err)
		require.Equal(t, c.want, got)
	}
}

func TestAStatusThatIsNoneIsAnError(t *testing.T) {
	for _, s := range []finding.Status{finding.Unspecified, finding.Unknown + 1, 255} {
		_, err := punitive.Recorded([]finding.Finding{found("x", finding.Mixed), found(punitive.PhysicalHarm, s)}, punitive.PhysicalHarm, "", "")
		require.Equal(t, []string{"findings[1].status"}, expect.Paths(err))
	}
}

// The predicate and the egregiousness of the act are two questions: no answer to one changes an answer to the other.
func TestPredicateAndEgregiousnessAreIndependent(t *testing.T) {
	const malice finding.Topic = "malice_oppression_or_fraud"
	p := punitive.Predicate{States: immutable.Of(malice), Proof: finding.ClearAndConvincing}
	opening := map[finding.Status]punitive.Opening{}
	for _, m := range statuses() {
		for _, e := range statuses() {
			var fs []finding.Finding
			if m != finding.Unspecified {
				fs = append(fs, finding.Finding{What: malice, Status: m, Proof: finding.ClearAndConvincing})
			}
			if e != finding.Unspecified {
				fs = append(fs, found(punitive.ParticularlyEgregious, e))
			}
			o := p.Test(fs, "nso", "cdafa", true)
			if before, ok := opening[m]; ok {
				require.Equal(t, before, o, "egregiousness moved the predicate")
			}
			opening[m] = o
			r, err := punitive.Reprehended(fs, "nso", "cdafa")
			require.NoError(t, err)
			require.Equal(t, punitive.Reprehensibility{ParticularlyEgregious: e}, r, "the predicate moved reprehensibility")
		}
	}
	require.Equal(t, punitive.Open, opening[finding.Established])
	require.Equal(t, punitive.Closed, opening[finding.NotEstablished])
}

func TestInstructions(t *testing.T) {
	cases := []struct {
		name string
		in   punitive.Instructions
		want []punitive.Caveat
	}{
		{"nothing recorded", punitive.Instructions{}, []punitive.Caveat{punitive.NonpartyUnrecorded, punitive.OutOfStateUnrecorded}},
		{"both given", punitive.Instructions{NonpartyHarm: punitive.Given, OutOfState: punitive.Given}, nil},
		{"neither given", punitive.Instructions{NonpartyHarm: punitive.NotGiven, OutOfState: punitive.NotGiven},
			[]punitive.Caveat{punitive.NonpartyNotInstructed, punitive.OutOfStateNotInstructed}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, c.in.Caveats()) })
	}
	for i := punitive.InstructionNotRecorded; i <= punitive.NotGiven; i++ {
		b, err := i.MarshalText()
		require.NoError(t, err)
		require.Equal(t, i.String(), string(b))
		back := punitive.Instruction(9)
		require.NoError(t, back.UnmarshalText(b))
		require.Equal(t, i, back)
	}
	var i punitive.Instruction
	require.ErrorIs(t, i.UnmarshalText([]byte("maybe")), invalid.ErrInvalid)
	require.Equal(t, "not given", punitive.NotGiven.InWords())
	require.Equal(t, "invalid", punitive.Instruction(77).String())
}

func TestCaveatsHaveWordsAndAuthority(t *testing.T) {
	for c := punitive.NonpartyNotInstructed; c <= punitive.NoFactorEstablished; c++ {
		require.NotEmpty(t, c.InWords())
		require.Equal(t, authority.KindCase, c.Authority().Kind)
		require.NotEmpty(t, c.Authority().Pinpoint)
	}
	require.Equal(t, "at 353-357", punitive.NonpartyNotInstructed.Authority().Pinpoint)
	require.Equal(t, "at 421-422", punitive.OutOfStateUnrecorded.Authority().Pinpoint)
	require.Empty(t, punitive.CaveatUnspecified.InWords())
	require.Zero(t, punitive.CaveatUnspecified.Authority())
	require.Equal(t, "invalid", punitive.Caveat(200).InWords())
}
