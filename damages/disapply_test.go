package damages_test

import (
	"regexp"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/future"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/law/data"
	"github.com/makewhole/remedies/damages/limit"
)

// ruled lists the rules a branch says were applied.
func ruled(b *damages.Branch) []dated.RuleID {
	var out []dated.RuleID
	for r := range b.Rules() {
		out = append(out, r.ID())
	}
	return out
}

func takesOut(rule dated.RuleID, awards ...string) damages.Act {
	return damages.Act{Kind: damages.ActDisapply, On: on(awards...), Rule: rule}
}

func TestADisappliedShareOfAFundIsNotTaken(t *testing.T) {
	for code, c := range map[string]struct {
		rule  dated.RuleID
		cause string
		fund  string // of 1,000,000
	}{
		"US-OR": {"us-or-punitive-split-2011", "", "700000"},
		"US-IN": {"us-in-punitive-split-1995", "", "37500"}, // three quarters of the 50,000 that Ind. Code § 34-51-3-4 leaves
		"US-UT": {"us-ut-punitive-split-2008", "", "475000"},
		"US-GA": {"us-ga-punitive-split-products-1987", "product-liability", "750000"},
	} {
		t.Run(code, func(t *testing.T) {
			m := matter(code, civil.On(2015, 6, 1), award("x", "d", head.KindPunitive, usd(1_000_000)))
			m.Claims[0].Cause = c.cause
			rs := assess(t, m).IfAccepted().Receipts()
			require.Len(t, rs, 2)
			expect.Equal(t, c.fund, rs[1].Dollars)
			require.Contains(t, ruled(assess(t, m).IfAccepted()), c.rule)

			order(m, "appeal", takesOut(c.rule, "x"))
			b := assess(t, m).IfAccepted()
			require.Len(t, b.Receipts(), 1)
			require.Equal(t, names("p"), b.Receipts()[0].To)
			cell, _ := b.Find("x")
			whole, _ := cell.Amount()
			expect.Equal(t, whole.String(), b.Receipts()[0].Dollars)
			require.NotContains(t, ruled(b), c.rule)
		})
	}
}

// Nebraska allows no punitive damages (Neb. Const. art. VII, § 5); an order that takes that rule out leaves the award.
func TestADisappliedPredicateIsNotAsked(t *testing.T) {
	m := matter("US-NE", virginiaDay, award("x", "d", head.KindPunitive, usd(90_000)))
	is(t, assess(t, m).IfAccepted(), "x", "0")
	order(m, "o", takesOut("us-ne-punitive-predicate", "x"))
	is(t, assess(t, m).IfAccepted(), "x", "90000")
	require.NotContains(t, ruled(assess(t, m).IfAccepted()), dated.RuleID("us-ne-punitive-predicate"))
	p, err := damages.Prepare(m, damages.Options{})
	require.NoError(t, err)
	j, err := p.Assess("")
	require.NoError(t, err)
	is(t, j.IfAccepted(), "x", "90000")
}

func TestADisappliedPracticeForbidsNoAdditur(t *testing.T) {
	m := matter("US-NM", virginiaDay, award("c", "d", head.KindEconomic, usd(1_000)))
	m.Forum = "US"
	order(m, "additur", damages.Act{Kind: damages.ActIncrease, On: on("c"), To: limit.Dollars(500)})
	fails(t, m, "docket[1].order.acts[0]")
	m.Docket[1].Order.Acts = append(m.Docket[1].Order.Acts, takesOut("us-remittitur", "c"))
	is(t, assess(t, m).IfAccepted(), "c", "1500")
}

// Michigan discounts at 5 percent compounded (Mich. Comp. Laws § 600.6306); the projection here is at 2 percent.
func TestADisappliedRuleOnPresentValueIsNotHeldAgainstAnAward(t *testing.T) {
	a := award("wages", "d", head.KindLostEarnings, usd(52_000))
	a.Future = yearly(future.DiscountAt(usd(2)))
	m := matter("US-MI", virginiaDay, a)
	var rule dated.RuleID
	for _, c := range assess(t, m).IfAccepted().Caveats() {
		if c.Kind == damages.CaveatFuture {
			rule = c.Rule
		}
	}
	require.Equal(t, dated.RuleID("us-mi-present-value-compound"), rule)
	order(m, "o", takesOut(rule, "wages"))
	require.NotContains(t, kinds(assess(t, m).IfAccepted()), damages.CaveatFuture)
}

// Colorado divides by fault before it caps: General Electric v. Niemet, 866 P.2d 1361 (Colo. 1994). Without that rule the
// default caps first. The cap of 2018 is $468,010: half of 1,000,000 is cut to it, or half of it is left.
func TestADisappliedOrderOfOperationsLeavesTheDefault(t *testing.T) {
	m := shares(matter("US-CO", virginiaDay, award("pain", "d", head.KindNoneconomic, usd(1_000_000))), map[string]int64{"d": 50, "absent": 50})
	m.Claims[0].Cause = "negligence"
	needs, err := damages.Needs(m, damages.Options{})
	require.NoError(t, err)
	for _, n := range needs {
		m.Findings = append(m.Findings, finding.Finding{What: finding.Topic(n.Name), Status: finding.NotEstablished})
	}
	is(t, assess(t, m).IfAccepted(), "pain", "468010")
	require.Contains(t, ruled(assess(t, m).IfAccepted()), dated.RuleID("us-co-order"))
	order(m, "o", takesOut("us-co-order", "pain"))
	is(t, assess(t, m).IfAccepted(), "pain", "234005")
	require.NotContains(t, ruled(assess(t, m).IfAccepted()), dated.RuleID("us-co-order"))
}

// Colorado deducts collateral benefits (Colo. Rev. Stat. § 13-21-111.6); the rule is out for one award and not for the other.
func TestACollateralRuleDisappliedForOneAwardHoldsForTheOther(t *testing.T) {
	m := matter("US-CO", virginiaDay, award("one", "d", head.KindMedical, usd(1_000)), award("two", "d", head.KindMedical, usd(3_000)))
	m.Benefits = []damages.Benefit{{ID: "b", For: names("p"), Kinds: head.Of(head.KindMedical), Amount: usd(400)}}
	b := assess(t, m).IfAccepted()
	is(t, b, "one", "900")
	is(t, b, "two", "2700")
	order(m, "o", takesOut("us-co-collateral", "one"))
	b = assess(t, m).IfAccepted()
	is(t, b, "one", "1000")
	is(t, b, "two", "2600")
}

func TestARuleThatNoAwardAsksForCannotBeDisapplied(t *testing.T) {
	for name, c := range map[string]struct {
		rule dated.RuleID
		on   string
	}{
		"of another jurisdiction":            {virginiaCap, "x"},
		"about punitive damages, of another": {"us-nm-punitive-cap-none", "c"},
		"about fault, of punitive damages":   {"us-nm-fault", "x"},
		"asked after judgment alone":         {"us-nm-judgment-life", "c"},
	} {
		t.Run(name, func(t *testing.T) {
			require.True(t, law.KnownRule(c.rule), c.rule)
			m := uncapped(award("c", "d", head.KindEconomic, usd(1_000)), award("x", "d", head.KindPunitive, usd(90_000)))
			order(m, "o", takesOut(c.rule, c.on))
			err := fails(t, m, "docket[1].order.acts[0].rule")
			require.ErrorContains(t, err, "governs none of these awards")
		})
	}
	m := matter("US-OR", civil.On(2000, 1, 5), award("x", "d", head.KindPunitive, usd(90_000)))
	order(m, "o", takesOut("us-or-punitive-split-2011", "x"))
	fails(t, m, "docket[1].order.acts[0].rule")
	m.Docket[1].Order.Acts[0].Rule = "us-or-punitive-split-1995"
	assess(t, m)
}

// The ceiling of Exxon Shipping Co. v. Baker is for maritime claims: it says nothing of a trade secret. Federal law has no
// general cap on compensatory damages, which says nothing where only punitive damages stand.
func TestTheLawAppliedIsWhatWasApplied(t *testing.T) {
	m := matter("US", virginiaDay, award("loss", "d", head.KindEconomic, usd(56_000)), award("x", "d", head.KindPunitive, usd(200_000)))
	m.Claims[0].Cause = "trade-secret"
	require.NotContains(t, ruled(assess(t, m).IfAccepted()), dated.RuleID("us-maritime-punitive-ceiling"))

	m = matter("US", virginiaDay, award("x", "d", head.KindPunitive, usd(200_000)))
	m.Claims[0].Cause = "section-1983"
	for _, r := range ruled(assess(t, m).IfAccepted()) {
		require.NotContains(t, string(r), "compensatory")
	}
	m = matter("US", virginiaDay, award("loss", "d", head.KindEconomic, usd(500)), award("x", "d", head.KindPunitive, usd(200_000)))
	m.Claims[0].Cause = "maritime"
	m.Findings = []finding.Finding{{What: "intentional_or_for_gain", Status: finding.NotEstablished}}
	b := assess(t, m).IfAccepted()
	require.Contains(t, ruled(b), dated.RuleID("us-maritime-punitive-ceiling"))
	is(t, b, "x", "500")
}

// A disapplied cap is not among the law applied, and for the other award it is.
func TestADisappliedCapIsNotAmongTheLawApplied(t *testing.T) {
	m := matter("US-VA", virginiaDay, award("x", "d", head.KindPunitive, usd(500_000)))
	order(m, "o", takesOut(virginiaCap, "x"))
	is(t, assess(t, m).IfAccepted(), "x", "500000")
	require.NotContains(t, ruled(assess(t, m).IfAccepted()), dated.RuleID(virginiaCap))
}

// Utah's share for the state rests on sources that were not confirmed: Strict refuses it, also where no figure of an award
// turns on it, and reading a judgment asks nothing more.
func TestStrictSeesTheShareOfAFund(t *testing.T) {
	m := matter("US-UT", virginiaDay, award("x", "d", head.KindPunitive, usd(90_000)))
	_, err := damages.Assess(m, damages.Options{Strict: true})
	var strict *damages.StrictError
	require.ErrorAs(t, err, &strict)
	require.Equal(t, dated.RuleID("us-ut-punitive-split-2008"), strict.Rule)
	order(m, "o", takesOut("us-ut-punitive-split-2008", "x"))
	_, err = damages.Assess(m, damages.Options{Strict: true})
	require.NoError(t, err)
}

// Where a practice of remittitur was not confirmed in a source, Strict refuses an order that it is asked about.
func TestStrictSeesThePracticeOfTheForum(t *testing.T) {
	m := matter("US-NM", virginiaDay, award("c", "d", head.KindEconomic, usd(90_000)))
	m.Forum = "US-OH"
	text, err := data.Files.ReadFile("us-oh/procedure.json")
	require.NoError(t, err)
	text = regexp.MustCompile(`"read": \{[^}]*\}`).ReplaceAll(text, []byte(`"read": {"as": "none"}`))
	own, err := law.Load(fstest.MapFS{"us-oh/procedure.json": {Data: text}})
	require.NoError(t, err)
	o := damages.Options{Strict: true, Law: own}
	_, err = damages.Assess(m, o)
	require.NoError(t, err)
	order(m, "o", limitTo(80_000, "c"))
	_, err = damages.Assess(m, damages.Options{Strict: true})
	require.NoError(t, err)
	_, err = damages.Assess(m, o)
	var strict *damages.StrictError
	require.ErrorAs(t, err, &strict)
	require.Equal(t, dated.RuleID("us-oh-remittitur"), strict.Rule)
}

func TestAFundsShareSupposesTheFindingThatKeepsItAway(t *testing.T) {
	m := matter("US-IA", virginiaDay, award("x", "d", head.KindPunitive, usd(100_000)))
	require.Len(t, assess(t, m).IfAccepted().Receipts(), 1, "not recorded: nothing is taken, and a caveat says so")
	require.Contains(t, kinds(assess(t, m).IfAccepted()), damages.CaveatSplit)
	for s, want := range map[finding.Status]int{finding.Established: 1, finding.NotEstablished: 2} {
		m.Findings = []finding.Finding{{What: "conduct_directed_at_claimant", Status: s}}
		m.Facts = []damages.Fact{{What: damages.PunitiveFees, Amount: usd(40_000)}}
		require.Len(t, assess(t, m).IfAccepted().Receipts(), want)
		require.Equal(t, want > 1, assess(t, m).IfAccepted().Split())
	}
	m.Findings[0].Status = finding.NotEstablished
	rs := assess(t, m).IfAccepted().Receipts()
	expect.Equal(t, "45000", rs[1].Dollars) // three quarters of the 60,000 that fees leave: Iowa Code § 668A.1(2)(b)
	m.Facts = append(m.Facts, damages.Fact{What: damages.PunitiveFees, Amount: usd(1)})
	fails(t, m, "facts[1]")
}
