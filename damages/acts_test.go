package damages_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/statement"
)

// againstTheUnitedStates is malpractice of a federal hospital, under the Federal Tort Claims Act and the law of a place.
func againstTheUnitedStates(place string, awards ...damages.Award) *damages.Matter {
	m := matter("US", civil.On(2024, 3, 4), awards...)
	c := &m.Claims[0]
	c.Law, c.Cause, c.Under, c.Person, c.Occurrence = place, "med-mal", "ftca", "patient", "operation"
	m.Docket[0].Verdict.By = finding.ByCourt
	m.Findings = append(m.Findings, finding.Finding{What: "newly_discovered_evidence_or_intervening_facts", Status: finding.NotEstablished},
		finding.Finding{What: "wrongful_death", Status: finding.NotEstablished})
	m.Facts = append(m.Facts, damages.Fact{What: "administrative_claim", Amount: usd(1_000_000)})
	return m
}

// rulesWithLaw are the rules that a judgment applied, each with the code of its law.
func rulesWithLaw(b *damages.Branch) (out []string) {
	for r := range b.Rules() {
		out = append(out, string(r.ID())+" of "+r.Jurisdiction())
	}
	return out
}

// 28 U.S.C. § 2674: liable as a private individual, so that Cal. Civ. Code § 3333.2 limits noneconomic damages to $390,000 in a judgment
// of 2024; no punitive damages. 390,000 + 500,000 is below the administrative claim of 1,000,000: § 2675(b).
func TestTheUnitedStatesOwesWhatThePlaceOwesAndNoPunitiveDamages(t *testing.T) {
	m := againstTheUnitedStates("US-CA", award("pain", "d", head.KindNoneconomic, usd(900_000)), award("care", "d", head.KindMedical, usd(500_000)),
		award("punitive", "d", head.KindPunitive, usd(2_000_000)))
	b := assess(t, m).IfAccepted()
	is(t, b, "pain", "390000")
	is(t, b, "care", "500000")
	is(t, b, "punitive", "0")
	require.Subset(t, rulesWithLaw(b), []string{"us-ca-med-mal-cap-2024 of US-CA", "us-ftca-punitive of US", "us-ftca-claim-cap of US"})
	for _, r := range rulesWithLaw(b) {
		require.NotContains(t, r, "us-ca-punitive-predicate")
	}
	d, err := statement.Of(assess(t, m))
	require.NoError(t, err)
	text := strings.Join(strings.Fields(d.Text()), " ")
	require.Contains(t, text, "removed: the law allows no punitive damages on the claim $2,000,000.00 -$2,000,000.00 5,6")
	require.Contains(t, text, "5 as note 3; not liable for punitive damages")
	require.Contains(t, text, "on tort [US-CA], a claim under the Federal Tort Claims Act")
}

// § 2675(b): the place may set no limit, and the sum of the administrative claim is one.
func TestTheAdministrativeClaimStandsBesideTheLimitsOfThePlace(t *testing.T) {
	for claimed, want := range map[int64]string{1_000_000: "1000000", 1_400_000: "1400000", 1_400_001: "1400000"} {
		m := againstTheUnitedStates("US-NY", award("pain", "d", head.KindNoneconomic, usd(1_400_000)))
		m.Facts[0].Amount = usd(claimed)
		is(t, assess(t, m).IfAccepted(), "pain", want)
	}
	m := againstTheUnitedStates("US-NY", award("pain", "d", head.KindNoneconomic, usd(1_400_000)))
	m.Findings[0].Status = finding.Established
	is(t, assess(t, m).IfAccepted(), "pain", "1400000")
}

// The fault of the claimant counts as the law of the place has it: by half under Alabama's contributory negligence nothing is left, and
// under New York's C.P.L.R. 1411 60 percent is.
func TestFaultUnderTheFederalTortClaimsActIsThatOfThePlace(t *testing.T) {
	for place, want := range map[string]string{"US-NY": "60000", "US-AL": "0"} {
		m := againstTheUnitedStates(place, award("care", "d", head.KindMedical, usd(100_000)))
		m.Claims[0].Cause = "motor-vehicle"
		shares(m, map[string]int64{"p": 40, "d": 60})
		is(t, assess(t, m).IfAccepted(), "care", want)
	}
}

// § 2674: no interest before judgment, which New York gives on a death from the day of it: E.P.T.L. § 5-4.3. 31 U.S.C. § 1304(b)(1)(A):
// none after it either, unless the United States appeals and the judgment is affirmed.
func TestTheUnitedStatesPaysNoInterestBeforeJudgmentAndHardlyAnyAfterIt(t *testing.T) {
	m := againstTheUnitedStates("US-NY", award("support", "d", head.KindLossOfSupport, usd(100_000)))
	m.Claims[0].Cause = "wrongful-death"
	m.Interest = []damages.Interest{{ID: "interest", On: on("support")}}
	err := fails(t, m, "interest[0].on")
	require.ErrorContains(t, err, "the law of US gives no interest before judgment")
	require.ErrorContains(t, err, "us-prejudgment-ftca")
	m.Interest = nil
	after := assess(t, m).IfAccepted().InterestAfterJudgment()
	require.Len(t, after, 1)
	require.Equal(t, "us-ftca-postjudgment", string(after[0].Rule))
	require.Contains(t, after[0].Unknown, "unless the United States appeals")
	require.Contains(t, after[0].InWords, "the filing of its transcript with the Secretary of the Treasury")
	expect.Equal(t, "0", after[0].PerDiem)
	expect.Equal(t, "100000", after[0].Principal)
	m.Claims[0].Under, m.Interest = "", []damages.Interest{{ID: "interest", On: on("support")}} // the same death, against a private person
	c, ok := assess(t, m).IfAccepted().Find("support")
	require.True(t, ok)
	require.NotEmpty(t, c.Found())
}

// § 2402: tried by the court without a jury.
func TestAJuryIsRemarkedOn(t *testing.T) {
	m := againstTheUnitedStates("US-NY", award("care", "d", head.KindMedical, usd(100_000)))
	m.Docket[0].Verdict.By = finding.ByJury
	said := ""
	for _, c := range assess(t, m).IfAccepted().Caveats() {
		said += c.Text + "\n"
	}
	require.Contains(t, said, "28 U.S.C. § 2402")
}

func TestWhatAClaimUnderAnActCannotBe(t *testing.T) {
	care := func() damages.Award { return award("care", "d", head.KindMedical, usd(100)) }
	for name, c := range map[string]struct {
		change func(*damages.Matter)
		path   string
	}{
		"no act":            {func(m *damages.Matter) { m.Claims[0].Under = "title-vii" }, "claims[0].under"},
		"a state court":     {func(m *damages.Matter) { m.Forum = "US-CA" }, "claims[0].under"},
		"federal law":       {func(m *damages.Matter) { m.Claims[0].Law = "US" }, "claims[0].law"},
		"the act as cause":  {func(m *damages.Matter) { m.Claims[0].Cause = "ftca" }, "claims[0].cause"},
		"against a state's": {func(m *damages.Matter) { m.Claims[0].Cause = "government" }, "claims[0].cause"},
	} {
		t.Run(name, func(t *testing.T) {
			m := againstTheUnitedStates("US-CA", care())
			c.change(m)
			fails(t, m, c.path)
		})
	}
	// Without the law of the place its limits are not known.
	m := againstTheUnitedStates("US-CA", care())
	m.Claims[0].Law, m.Claims[0].Cause, m.Claims[0].Under = "US", "ftca", ""
	_, err := damages.Assess(m, damages.Options{})
	require.ErrorContains(t, err, "the limits of the law of the place")
}

// A private person beside the United States is held by the law of the place alone.
func TestAPrivatePersonBesideTheUnitedStates(t *testing.T) {
	m := againstTheUnitedStates("US-CA", award("punitive", "d", head.KindPunitive, usd(50)))
	m.Claims = append(m.Claims, damages.Claim{ID: "private", Law: "US-CA", Cause: "med-mal", Person: "patient", Occurrence: "operation"})
	other := award("other", "d2", head.KindPunitive, usd(60))
	other.Claims = names("private")
	m.Docket[0].Verdict.Awards = append(m.Docket[0].Verdict.Awards, other)
	b := assess(t, m).IfAccepted()
	is(t, b, "punitive", "0")
	is(t, b, "other", "60")
}

func TestTheActOfAClaimIsInItsJSON(t *testing.T) {
	m := againstTheUnitedStates("US-CA", award("care", "d", head.KindMedical, usd(100)))
	text, err := json.Marshal(m)
	require.NoError(t, err)
	require.Contains(t, string(text), `"under":"ftca"`)
	back, err := damages.DecodeMatter(text)
	require.NoError(t, err)
	require.Equal(t, "ftca", back.Claims[0].Under)
	is(t, assess(t, back).IfAccepted(), "care", "100")
}

// Haw. Rev. Stat. § 662-2 and Iowa Code § 669.4 free the state from interest, and say nothing of counties and cities.
func TestAFreedomFromInterestThatIsTheStatesIsNotTheCitys(t *testing.T) {
	for _, code := range []string{"US-HI", "US-IA"} {
		m := matter(code, civil.On(2024, 3, 4), award("care", "d", head.KindMedical, usd(100)))
		m.Claims[0].Cause = "government"
		m.Interest = []damages.Interest{{ID: "interest"}}
		_, err := damages.Assess(m, damages.Options{})
		require.ErrorContains(t, err, "local_government", code)
		m.Findings = []finding.Finding{{What: "local_government", Status: finding.NotEstablished}}
		is(t, assess(t, m).IfAccepted(), "care", "100")
		m.Findings[0].Status = finding.Established
		_, err = damages.Assess(m, damages.Options{})
		require.ErrorContains(t, err, "does not answer", code)
	}
}

// Cal. Gov. Code § 965.5(c): a judgment against the State bears interest from the 180th day on; one against a city bears 7 percent from entry:
// Cal. Const. art. XV, § 1. 36,500 × 7% / 365 = 7.
func TestInterestOnAJudgmentTurnsOnWhichGovernmentItIs(t *testing.T) {
	m := matter("US-CA", civil.On(2024, 3, 4), award("care", "d", head.KindMedical, usd(36_500)))
	m.Claims[0].Cause = "government"
	require.Contains(t, assess(t, m).IfAccepted().InterestAfterJudgment()[0].Unknown, "whether that is so is not recorded (defendant_is_the_state)")
	m.Findings = []finding.Finding{{What: "defendant_is_the_state", Status: finding.Established}}
	require.Contains(t, assess(t, m).IfAccepted().InterestAfterJudgment()[0].Unknown, "180th day")
	m.Findings[0].Status = finding.NotEstablished
	after := assess(t, m).IfAccepted().InterestAfterJudgment()[0]
	require.Empty(t, after.Unknown)
	expect.Equal(t, "7", after.PerDiem)
}

// Ark. Code Ann. § 21-9-301 and S.D. Codified Laws §§ 21-32-16, 21-32A-1: as far as insurance covers.
func TestAGovernmentThatIsLiableAsFarAsItIsInsured(t *testing.T) {
	for _, code := range []string{"US-AR", "US-SD"} {
		m := matter(code, civil.On(2024, 3, 4), award("care", "d", head.KindMedical, usd(300)))
		m.Claims[0].Cause, m.Claims[0].Person, m.Claims[0].Occurrence = "government", "someone", "accident"
		m.Findings = []finding.Finding{{What: "defendant_is_the_state", Status: finding.NotEstablished}}
		_, err := damages.Assess(m, damages.Options{})
		require.ErrorContains(t, err, "insurance_proceeds", code)
		for covered, want := range map[int64]string{0: "0", 299: "299", 300: "300", 301: "300"} {
			m.Facts = []damages.Fact{{What: "insurance_proceeds", Amount: usd(covered)}}
			is(t, assess(t, m).IfAccepted(), "care", want)
		}
	}
}
