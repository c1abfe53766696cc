package damages_test

import (
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
)

// mine is a rule of the test's own, under which a case is computed whatever the law of its state says today.
func mine[R any](id string, rule R) dated.Version[R] {
	return dated.Version[R]{Meta: dated.Meta{ID: dated.RuleID("own-" + id), Title: id, Authority: immutable.Of(authority.Publication("test", "").NotConfirmed())}, Rule: rule}
}

func under(t testing.TB, m *damages.Matter, changes ...law.Change) *damages.Branch {
	t.Helper()
	j, err := damages.Assess(m, damages.Options{Law: []law.Jurisdiction{newMexico(t, changes...)}})
	require.NoError(t, err)
	return j.IfAccepted()
}

func newMexico(t testing.TB, changes ...law.Change) law.Jurisdiction {
	t.Helper()
	j, err := law.Lookup("US-NM")
	require.NoError(t, err)
	j, err = j.With(changes...)
	require.NoError(t, err)
	return j
}

// joint is an award of one plaintiff against both defendants.
func joint(id string, kind head.Kind, dollars int64) damages.Award {
	a := award(id, "d", kind, usd(dollars))
	a.Against = names("d", "d2")
	return a
}

func shares(m *damages.Matter, of map[string]int64) *damages.Matter {
	v := m.Docket[0].Verdict
	for i := range m.Claims {
		if m.Claims[i].Cause == "" {
			m.Claims[i].Cause = "negligence"
		}
	}
	for _, id := range []string{"p", "p2", "d", "d2", "absent", "settler", "decedent"} {
		if n, ok := of[id]; ok {
			v.Fault = append(v.Fault, fault.Share{Of: id, Percent: usd(n)})
		}
	}
	return m
}

type owes struct {
	debtor, dollars string
	jointly         bool
}

func owed(t testing.TB, b *damages.Branch, award string, want ...owes) {
	t.Helper()
	var got []owes
	for o := range b.Obligations() {
		if o.Award == award {
			got = append(got, owes{o.Debtor, o.Dollars.StringFixed(2), o.Jointly})
		}
	}
	require.Equal(t, want, got)
}

func several() law.Change { return law.ReplaceLiability("", mine("several", fault.Liability{})) }

func TestSeveralDefendantsOweTheirShares(t *testing.T) {
	m := shares(uncapped(joint("c", head.KindEconomic, 100_000)), map[string]int64{"p": 10, "d": 60, "d2": 30})
	b := under(t, m, several())
	is(t, b, "c", "90000")
	owed(t, b, "c", owes{"d", "60000.00", false}, owes{"d2", "30000.00", false})
}

func TestTheShareOfAnAbsentPersonIsNotRecoveredWhereLiabilityIsSeveral(t *testing.T) {
	m := shares(uncapped(joint("c", head.KindEconomic, 100_000)), map[string]int64{"d": 50, "d2": 20, "absent": 30})
	b := under(t, m, several())
	is(t, b, "c", "70000")
	owed(t, b, "c", owes{"d", "50000.00", false}, owes{"d2", "20000.00", false})
	b = under(t, m, law.ReplaceLiability("", mine("joint", fault.Always())))
	is(t, b, "c", "100000")
	owed(t, b, "c", owes{"d", "100000.00", true}, owes{"d2", "100000.00", true})
	// counted among the parties alone, the absent person's share is theirs: 50/70 and 20/70
	b = under(t, m, law.ReplaceLiability("", mine("parties", fault.Liability{Among: fault.Parties})))
	is(t, b, "c", "100000")
	owed(t, b, "c", owes{"d", "71428.57", false}, owes{"d2", "28571.43", false})
}

// Texas: a defendant more than 50 percent responsible owes the whole jointly, Tex. Civ. Prac. & Rem. Code § 33.013.
func TestAThresholdMakesOneDefendantOweTheWhole(t *testing.T) {
	above := law.ReplaceLiability("", mine("above-50", fault.Liability{Joint: immutable.Of(fault.Clause{Over: fault.Threshold{Percent: 50}})}))
	b := under(t, shares(uncapped(joint("c", head.KindEconomic, 100_000)), map[string]int64{"d": 51, "d2": 19, "absent": 30}), above)
	is(t, b, "c", "100000")
	owed(t, b, "c", owes{"d", "100000.00", true}, owes{"d2", "19000.00", false})
	b = under(t, shares(uncapped(joint("c", head.KindEconomic, 100_000)), map[string]int64{"d": 50, "d2": 20, "absent": 30}), above)
	is(t, b, "c", "70000")
}

// Proposition 51, Cal. Civ. Code § 1431.2: joint for economic damages, several for noneconomic damages.
func TestEconomicDamagesJointNoneconomicSeveral(t *testing.T) {
	rule := law.ReplaceLiability("", mine("heads", fault.Liability{Joint: immutable.Of(fault.Clause{Heads: head.AllEconomic()})}))
	b := under(t, shares(uncapped(joint("e", head.KindMedical, 200_000), joint("n", head.KindPainAndSuffering, 100_000)),
		map[string]int64{"d": 70, "d2": 10, "absent": 20}), rule)
	is(t, b, "e", "200000")
	is(t, b, "n", "80000")
	owed(t, b, "e", owes{"d", "200000.00", true}, owes{"d2", "200000.00", true})
	owed(t, b, "n", owes{"d", "70000.00", false}, owes{"d2", "10000.00", false})
}

// S.D. Codified Laws § 15-8-15.1: a party less than 50 percent at fault owes at most twice its share.
func TestAJointDebtorMayOweAMultipleOfItsShare(t *testing.T) {
	rule := law.ReplaceLiability("", mine("double", fault.Liability{Joint: immutable.Of(fault.Clause{Over: fault.Threshold{Percent: 50, Inclusive: true}}, fault.Clause{Times: 2})}))
	b := under(t, shares(uncapped(joint("c", head.KindEconomic, 100_000)), map[string]int64{"d": 30, "d2": 20, "absent": 50}), rule)
	is(t, b, "c", "100000")
	owed(t, b, "c", owes{"d", "60000.00", true}, owes{"d2", "40000.00", true})
}

func TestAFindingMakesLiabilityJoint(t *testing.T) {
	rule := law.ReplaceLiability("", mine("concert", fault.Liability{Joint: immutable.Of(fault.Clause{Finding: "acted_in_concert"})}))
	m := shares(uncapped(joint("c", head.KindEconomic, 1_000)), map[string]int64{"d": 30, "d2": 20, "absent": 50})
	m.Findings = []finding.Finding{{What: "acted_in_concert", Status: finding.Established, About: names("d2")}}
	b := under(t, m, rule)
	is(t, b, "c", "1000")
	owed(t, b, "c", owes{"d", "300.00", false}, owes{"d2", "1000.00", true})
	m.Findings[0].Status = finding.Mixed
	is(t, under(t, m, rule), "c", "500")
}

func TestSharesThatDoNotDivideStillAddUpToTheCent(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 1))
	for range 300 {
		d := r.Int64N(99) + 1
		d2 := r.Int64N(100-d) + 1
		m := uncapped(award("c", "d", head.KindEconomic, decimal.New(r.Int64N(1e9)+1, -2)))
		m.Docket[0].Verdict.Awards[0].Against = names("d", "d2")
		shares(m, map[string]int64{"d": d, "d2": d2, "absent": 100 - d - d2})
		b := under(t, m, several())
		c, _ := b.Find("c")
		want, _ := c.Amount()
		sum := usd(0)
		for o := range b.Obligations() {
			sum = sum.Add(o.Dollars)
		}
		require.True(t, want.Equal(sum), "owed %s of %s", sum, want)
	}
}

func TestTheShareOfADefendantIsAskedForWhereTheLawNeedsIt(t *testing.T) {
	m := shares(uncapped(joint("c", head.KindEconomic, 1_000)), map[string]int64{"d": 80, "absent": 20})
	_, err := damages.Assess(m, damages.Options{Law: []law.Jurisdiction{newMexico(t, several())}})
	require.Equal(t, []string{"docket[0].verdict.fault"}, expect.Paths(err))
	require.ErrorContains(t, err, `"d2"`)
	is(t, under(t, m, jointly()), "c", "1000") // each owes the whole, whatever its share
}

func kinds(b *damages.Branch) []damages.CaveatKind {
	var out []damages.CaveatKind
	for _, c := range b.Caveats() {
		out = append(out, c.Kind)
	}
	return out
}

// Colorado divides before it caps: the cap is on what each defendant owes.
func TestSharesBeforeCapsCapEachDefendantsShare(t *testing.T) {
	cap := law.ReplaceCompensatoryCaps("", mine("cap", immutable.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff | limit.Defendant, To: limit.Dollars(250_000)})))
	order := law.ReplaceOrder("", mine("order", immutable.Of(law.StageFault, law.StageShares, law.StageCaps)))
	m := shares(uncapped(joint("n", head.KindPainAndSuffering, 1_000_000)), map[string]int64{"p": 10, "d": 70, "d2": 20})
	b := under(t, m, several(), cap, order)
	is(t, b, "n", "450000") // 700,000 to 250,000, and 200,000
	owed(t, b, "n", owes{"d", "250000.00", false}, owes{"d2", "200000.00", false})
	require.NotContains(t, kinds(b), damages.CaveatOrder, "the order is known")
	// per plaintiff over all defendants, caps first as the default has it: 900,000 to 250,000, divided 7 to 2
	all := law.ReplaceCompensatoryCaps("", mine("all", immutable.Of(limit.Cap{Kinds: head.AllNoneconomic(), Unit: limit.Plaintiff, To: limit.Dollars(250_000)})))
	b = under(t, m, several(), all)
	is(t, b, "n", "250000")
	owed(t, b, "n", owes{"d", "194444.44", false}, owes{"d2", "55555.56", false})
	require.Contains(t, kinds(b), damages.CaveatOrder)
}

// With whom a bar compares decides at the edge: 40 percent is not more than all the others' 60, but more than one
// defendant's 30 alone (Wisconsin compares each, Wis. Stat. § 895.045(1)).
func TestABarComparesWithWhomItsLawSays(t *testing.T) {
	for name, c := range map[string]struct {
		rule fault.Rule
		of   map[string]int64
		want string
	}{
		"all the fault":                    {fault.Rule{Bar: fault.Above50}, map[string]int64{"p": 40, "d": 30, "absent": 30}, "60000"},
		"the defendants together":          {fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendants}, map[string]int64{"p": 40, "d": 30, "absent": 30}, "0"},
		"equal to the defendants":          {fault.Rule{Bar: fault.Above50, Against: fault.AgainstDefendants}, map[string]int64{"p": 40, "d": 40, "absent": 20}, "60000"},
		"as great as the defendants":       {fault.Rule{Bar: fault.At50, Against: fault.AgainstDefendants}, map[string]int64{"p": 40, "d": 40, "absent": 20}, "0"},
		"each alone, one below":            {fault.Rule{Bar: fault.Above50, Against: fault.AgainstEach}, map[string]int64{"p": 40, "d": 30, "d2": 30}, "0"},
		"each alone, one above":            {fault.Rule{Bar: fault.Above50, Against: fault.AgainstEach}, map[string]int64{"p": 30, "d": 50, "d2": 20}, "70000"},
		"51 in so many words":              {fault.Rule{Bar: fault.At51}, map[string]int64{"p": 51, "d": 49}, "0"},
		"just below 51":                    {fault.Rule{Bar: fault.At51}, map[string]int64{"p": 50, "d": 50}, "50000"},
		"a sum the factfinder took off":    {fault.Rule{Bar: fault.At50, Reduces: fault.ByFactfinder}, map[string]int64{"p": 40, "d": 60}, "100000"},
		"a bar for noneconomic loss alone": {fault.Rule{Bar: fault.Above50, Only: head.AllNoneconomic()}, map[string]int64{"p": 60, "d": 40}, "40000"},
	} {
		t.Run(name, func(t *testing.T) {
			m := uncapped(joint("c", head.KindMedical, 100_000))
			if _, two := c.of["d2"]; !two {
				m.Docket[0].Verdict.Awards[0].Against = names("d")
			}
			b := under(t, shares(m, c.of), law.ReplaceFault("", mine("fault", c.rule)), law.ReplaceLiability("", mine("joint", fault.Always())))
			is(t, b, "c", c.want)
		})
	}
}

func TestAFindingLiftsAContributoryBar(t *testing.T) {
	rule := law.ReplaceFault("", mine("contributory", fault.Rule{Bar: fault.AnyFault, Lifts: immutable.Of[finding.Topic]("last_clear_chance")}))
	m := shares(uncapped(award("c", "d", head.KindMedical, usd(1_000))), map[string]int64{"p": 1, "d": 99})
	is(t, under(t, m, rule), "c", "0")
	m.Findings = []finding.Finding{{What: "last_clear_chance", Status: finding.Established}}
	is(t, under(t, m, rule), "c", "1000")
	m.Findings[0].Status = finding.NotEstablished
	is(t, under(t, m, rule), "c", "0")
}

func TestSlightNegligenceNeedsItsFinding(t *testing.T) {
	rule := law.ReplaceFault("", mine("slight", fault.Rule{Bar: fault.NotSlight}))
	m := shares(uncapped(award("c", "d", head.KindMedical, usd(1_000))), map[string]int64{"p": 20, "d": 80})
	_, err := damages.Assess(m, damages.Options{Law: []law.Jurisdiction{newMexico(t, rule)}})
	require.ErrorContains(t, err, "claimant_negligence_slight")
	m.Findings = []finding.Finding{{What: fault.Slight, Status: finding.Established}}
	is(t, under(t, m, rule), "c", "800")
	m.Findings[0].Status = finding.NotEstablished
	is(t, under(t, m, rule), "c", "0")
}

func TestTheDecedentsFaultCountsAgainstThoseWhoRecoverThroughThatPerson(t *testing.T) {
	m := shares(uncapped(award("c", "d", head.KindLossOfSupport, usd(1_000))), map[string]int64{"decedent": 25, "d": 75})
	m.Claims[0].Person = "decedent"
	is(t, under(t, m, several()), "c", "750") // several: the decedent's share is nobody's debt either way
	m.Parties[0].Capacity = damages.Beneficiary
	b := under(t, m, several())
	is(t, b, "c", "750")
	require.Contains(t, kinds(b), damages.CaveatImputed)
}

func TestLawOfOnesOwnIsMarkedInEveryLine(t *testing.T) {
	m := shares(uncapped(joint("c", head.KindEconomic, 100_000)), map[string]int64{"p": 10, "d": 60, "d2": 30})
	b := under(t, m, several())
	touched := 0
	for e := range b.Entries() {
		r, ok := b.RuleOf(e)
		require.True(t, ok)
		if r.Version().Custom {
			touched++
			require.Contains(t, b.InWords(e), "[own rule]")
		} else {
			require.NotContains(t, b.InWords(e), "[own rule]")
		}
	}
	require.Equal(t, 1, touched)
	require.Contains(t, kinds(b), damages.CaveatOwn)
	_, err := damages.Assess(m, damages.Options{Law: []law.Jurisdiction{newMexico(t, several())}, Strict: true})
	require.ErrorIs(t, err, damages.ErrStrict)
	require.Equal(t, []string(nil), expect.Paths(err))
}

// RCW 4.22.070(1)(b): defendants owe a faultless claimant the sum of their own shares, jointly; the share of one who is
// not before the court is not recovered.
func TestDefendantsMayOweTheirSharesAddedUp(t *testing.T) {
	rule := law.ReplaceLiability("", mine("sum", fault.Liability{Joint: immutable.Of(fault.Clause{Faultless: true, Combined: true})}))
	b := under(t, shares(uncapped(joint("c", head.KindEconomic, 100_000)), map[string]int64{"d": 50, "d2": 20, "absent": 30}), rule)
	is(t, b, "c", "70000")
	owed(t, b, "c", owes{"d", "70000.00", true}, owes{"d2", "70000.00", true})
}

// By hand: 30 percent that cannot be collected moves to the claimant and the other defendant by 20 and 50: 50,000 more
// than 5/7 of 30,000.
func TestAnUncollectibleShareMovesAmongTheObligations(t *testing.T) {
	m := shares(uncapped(joint("c", head.KindEconomic, 100_000)), map[string]int64{"p": 20, "d": 50, "d2": 30})
	m.Findings = []finding.Finding{{What: damages.Uncollectible, Status: finding.Established, About: names("d2")}}
	b := under(t, m, several(), law.ReplaceReallocation("", mine("reallocation", fault.Reallocation{Rule: fault.AmongAll})))
	is(t, b, "c", "80000")
	owed(t, b, "c", owes{"d", "71428.57", false}, owes{"d2", "30000.00", false})
	b = under(t, m, several(), law.ReplaceReallocation("", mine("reallocation", fault.Reallocation{Rule: fault.ClaimantBears})))
	owed(t, b, "c", owes{"d", "50000.00", false}, owes{"d2", "30000.00", false})
	for o := range b.Obligations() {
		require.Empty(t, o.Rule)
	}
}
