package damages_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// leaving is a cap of $500 an action on pain and suffering that leaves something out.
func leaving(t testing.TB, o dated.Omission) damages.Options {
	t.Helper()
	o.What = "something"
	v := mine("cap", immutable.Of(limit.Cap{Kinds: head.Of(head.KindPainAndSuffering), Unit: limit.Action, To: limit.Dollars(500)}))
	v.Omits = immutable.Of(o)
	return damages.Options{Law: []law.Jurisdiction{newMexico(t, law.ReplaceCompensatoryCaps("", v))}}
}

func when(s ...dated.Shape) dated.Condition { return dated.Condition{Shapes: immutable.Of(s...)} }

// What the cap leaves out makes it no answer where the record shows the condition, and nowhere else.
func TestARuleDoesNotAnswerWhereWhatItLeavesOutMatters(t *testing.T) {
	pain := func(m *damages.Matter) *damages.Award { return &m.Docket[0].Verdict.Awards[0] }
	more := func(m *damages.Matter, a damages.Award) {
		m.Docket[0].Verdict.Awards = append(m.Docket[0].Verdict.Awards, a)
	}
	atFault := func(of string) func(m *damages.Matter) {
		return func(m *damages.Matter) { shares(m, map[string]int64{"d": 60, of: 40}) }
	}
	death := func(m *damages.Matter) { m.Claims[0].Cause = "wrongful-death" }
	for name, c := range map[string]struct {
		when  dated.Condition
		holds func(m *damages.Matter)
	}{
		"several plaintiffs": {when(dated.SeveralPlaintiffs), func(m *damages.Matter) { pain(m).For = names("p", "p2") }},
		"several defendants": {when(dated.SeveralDefendants), func(m *damages.Matter) { pain(m).Against = names("d", "d2") }},
		"a shared award": {when(dated.SharedCompensation), func(m *damages.Matter) {
			pain(m).Against = names("d", "d2")
			m.Docket[0].Verdict.Awards[1].Against = names("d", "d2")
		}},
		"a death":             {when(dated.ForDeath), death},
		"claimant at fault":   {when(dated.ClaimantAtFault), atFault("p")},
		"a stranger at fault": {when(dated.NonpartyAtFault), atFault("absent")},
		"a settlement": {when(dated.SomeoneSettled), func(m *damages.Matter) {
			m.Settled = []damages.Settlement{{ID: "s", By: names("settler"), For: names("p"), Amount: usd(1)}}
		}},
		"punitive damages": {when(dated.PunitiveAwarded), func(m *damages.Matter) { more(m, award("x", "d", head.KindPunitive, usd(1))) }},
		"interest": {when(dated.InterestDue), func(m *damages.Matter) {
			m.Interest = []damages.Interest{{ID: "i", On: damages.Selector{Awards: names("pain")}, From: civil.On(2021, 1, 1)}}
		}},
		"a cut":     {when(dated.ReducedByRule), func(m *damages.Matter) { pain(m).Amount = usd(501) }},
		"a cause":   {dated.Condition{Causes: immutable.Of("med-mal")}, func(m *damages.Matter) { m.Claims[0].Cause = "med-mal" }},
		"a finding": {dated.Condition{Findings: immutable.Of[finding.Topic]("fraud", "malice")}, func(m *damages.Matter) { established(m, "malice") }},
		"a quantity": {dated.Condition{Quantity: "employees", Below: 15}, func(m *damages.Matter) {
			m.Facts = []damages.Fact{{What: "employees", Amount: usd(14), About: names("d")}}
		}},
		"a day before": {dated.Condition{Event: dated.Filing, Until: civil.On(2000, 1, 1)}, func(m *damages.Matter) { m.Dates.Filing = civil.On(1999, 12, 31) }},
		"a day from": {dated.Condition{Event: dated.Verdict, From: civil.On(2026, 1, 1)}, func(m *damages.Matter) {
			m.Dates.Verdict, m.Dates.Judgment = civil.On(2026, 1, 1), civil.On(2026, 1, 1)
		}},
		"two things": {when(dated.ReducedByRule, dated.ForDeath), func(m *damages.Matter) {
			death(m)
			pain(m).Amount = usd(501)
		}},
	} {
		t.Run(name, func(t *testing.T) {
			m := uncapped(award("pain", "d", head.KindPainAndSuffering, usd(500)), award("lost", "d", head.KindEconomic, usd(50)))
			options := leaving(t, dated.Omission{When: c.when, Then: dated.Refuse})
			_, err := damages.Assess(m, options)
			require.NoError(t, err)
			c.holds(m)
			_, err = damages.Assess(m, options)
			require.ErrorContains(t, err, "claims[0]: cap (own-cap): does not answer where ")
			require.ErrorContains(t, err, "; it leaves out something")
			var e *damages.LawError
			require.ErrorAs(t, err, &e)
			require.ErrorIs(t, err, dated.ErrNotCovered)
		})
	}
}

// Two things have to be so where the condition names two.
func TestAnOmissionMattersOnlyWhereAllOfItsConditionHolds(t *testing.T) {
	m := uncapped(award("pain", "d", head.KindPainAndSuffering, usd(501)))
	_, err := damages.Assess(m, leaving(t, dated.Omission{When: when(dated.ReducedByRule, dated.ForDeath), Then: dated.Refuse}))
	require.NoError(t, err)
}

func TestAnOmissionAsksForWhatIsNotKnown(t *testing.T) {
	ordinary := leaving(t, dated.Omission{Then: dated.Ask, When: dated.Condition{
		Findings: immutable.Of[finding.Topic]("employers_intentional_tort_on_its_premises"), Shapes: immutable.Of(dated.ReducedByRule)}})
	m := uncapped(award("pain", "d", head.KindPainAndSuffering, usd(501)))
	_, err := damages.Assess(m, ordinary)
	var needs *damages.NeedsError
	require.ErrorAs(t, err, &needs)
	require.Len(t, needs.Needs, 1)
	require.Equal(t, "findings", needs.Needs[0].Path)
	require.Equal(t, "employers_intentional_tort_on_its_premises", needs.Needs[0].Name)
	require.Equal(t, []string{"d"}, needs.Needs[0].About)
	require.Equal(t, dated.RuleID("own-cap"), needs.Needs[0].Asked[0].Rule)
	require.Contains(t, needs.Needs[0].Question, "own employer")

	presumed := ordinary
	presumed.Presume = true
	j, err := damages.Assess(m, presumed)
	require.NoError(t, err)
	is(t, j.IfAccepted(), "pain", "500")
	require.Contains(t, kinds(j.IfAccepted()), damages.CaveatPresumed)

	m.Findings = []finding.Finding{{What: "employers_intentional_tort_on_its_premises", Status: finding.NotEstablished, About: names("d")}}
	j, err = damages.Assess(m, ordinary)
	require.NoError(t, err)
	is(t, j.IfAccepted(), "pain", "500")
	require.NotContains(t, kinds(j.IfAccepted()), damages.CaveatOmits, "what does not matter is not told")

	m.Findings[0].Status = finding.Established
	_, err = damages.Assess(m, ordinary)
	require.ErrorIs(t, err, dated.ErrNotCovered)

	m.Docket[0].Verdict.Awards[0].Amount, m.Findings = usd(500), nil
	_, err = damages.Assess(m, ordinary)
	require.NoError(t, err, "a question that changes no figure is not asked")
}

func TestAnOmissionAsksForADayAndForAQuantity(t *testing.T) {
	m := uncapped(award("pain", "d", head.KindPainAndSuffering, usd(501)))
	m.Dates.Filing = civil.Date{}
	_, err := damages.Assess(m, leaving(t, dated.Omission{Then: dated.Ask, When: dated.Condition{Event: dated.Filing, Until: civil.On(2000, 1, 1)}}))
	var needs *damages.NeedsError
	require.ErrorAs(t, err, &needs)
	require.Equal(t, "dates.filing", needs.Needs[0].Path)
	_, err = damages.Assess(m, leaving(t, dated.Omission{Then: dated.Ask, When: dated.Condition{Quantity: "employees", Below: 15}}))
	require.ErrorAs(t, err, &needs)
	require.Equal(t, "employees", needs.Needs[0].Name)
}

func TestWhatARuleLeavesOutIsToldWhereItMayMatter(t *testing.T) {
	m := uncapped(award("pain", "d", head.KindPainAndSuffering, usd(501)))
	told := func(o dated.Omission) bool {
		j, err := damages.Assess(m, leaving(t, o))
		require.NoError(t, err)
		for _, c := range j.IfAccepted().Caveats() {
			if c.Kind == damages.CaveatOmits && c.Rule == "own-cap" {
				require.Equal(t, "cap; left out: something", c.Text)
				return true
			}
		}
		return false
	}
	require.True(t, told(dated.Omission{}))
	require.True(t, told(dated.Omission{When: when(dated.ReducedByRule)}))
	require.False(t, told(dated.Omission{When: when(dated.ForDeath)}))
	require.True(t, told(dated.Omission{When: dated.Condition{Findings: immutable.Of[finding.Topic]("malice")}, Then: dated.Refuse}), "nobody knows")
	m.Findings = []finding.Finding{{What: "malice", Status: finding.NotEstablished}}
	require.False(t, told(dated.Omission{When: dated.Condition{Findings: immutable.Of[finding.Topic]("malice")}, Then: dated.Refuse}))
}

// An order that disapplies a rule answers what the rule does not.
func TestARuleThatIsDisappliedLeavesNothingOut(t *testing.T) {
	m := uncapped(award("pain", "d", head.KindPainAndSuffering, usd(501)))
	order(m, "o", damages.Act{Kind: damages.ActDisapply, Rule: "own-cap", On: damages.Selector{Awards: names("pain")}})
	j, err := damages.Assess(m, leaving(t, dated.Omission{When: when(dated.ReducedByRule), Then: dated.Refuse}))
	require.NoError(t, err)
	is(t, j.IfAccepted(), "pain", "501")
}

func TestAnOmissionMattersWhereTheClaimantIsNotAtFaultAndWhereDamagesAreNominal(t *testing.T) {
	m := uncapped(award("pain", "d", head.KindPainAndSuffering, usd(500)))
	faultless := leaving(t, dated.Omission{When: when(dated.NoClaimantAtFault), Then: dated.Refuse})
	_, err := damages.Assess(m, faultless)
	require.ErrorIs(t, err, dated.ErrNotCovered)
	_, err = damages.Assess(shares(m, map[string]int64{"d": 60, "p": 40}), faultless)
	require.NoError(t, err)

	v := mine("cap", immutable.Of(limit.Cap{Kinds: head.AllPunitive(), Unit: limit.Action, To: limit.Dollars(500)}))
	v.Omits = immutable.Of(dated.Omission{What: "something", When: when(dated.OnlyNominal), Then: dated.Refuse})
	nominal := damages.Options{Law: []law.Jurisdiction{newMexico(t, law.ReplacePunitiveCaps("", v))}}
	m = uncapped(award("one", "d", head.KindNominal, usd(1)), award("x", "d", head.KindPunitive, usd(400)))
	_, err = damages.Assess(m, nominal)
	require.ErrorIs(t, err, dated.ErrNotCovered)
	m.Docket[0].Verdict.Awards = append(m.Docket[0].Verdict.Awards, award("lost", "d", head.KindEconomic, usd(1)))
	_, err = damages.Assess(m, nominal)
	require.NoError(t, err)
}
