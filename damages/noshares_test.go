package damages_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/statement"
)

// two is a verdict of 100,000 economic damages against two defendants, of whom no shares of the fault are recorded.
func two(t *testing.T, code, cause string) *damages.Matter {
	t.Helper()
	return (&example{law: code, cause: cause, heads: economic("100000"), want: map[string]string{"d1": "", "d2": ""}}).matter(t)
}

// standing says what each debtor owes of an award: "d1 60000.00, d2 jointly 40000.00, d3 undetermined".
func standing(b *damages.Branch, award string) string {
	var out []string
	for o := range b.Obligations() {
		if o.Award != award || o.Interest != "" {
			continue
		}
		s := o.Debtor
		if o.Jointly {
			s += " jointly"
		}
		if d, determined := o.Amount(); determined {
			s += " " + d.StringFixed(2)
		} else {
			s += " undetermined"
		}
		out = append(out, s)
	}
	return strings.Join(out, ", ")
}

// Colorado has each defendant owe its share of the fault alone, C.R.S. § 13-21-111.5(1). Where no shares are recorded, the sum
// stands with 9 percent interest for 365 days, § 13-21-101(1), and the claimant receives both; nobody knows what either
// defendant owes of them.
func TestWithoutSharesWhatEachDebtorOwesIsNotDetermined(t *testing.T) {
	m := two(t, "US-CO", "negligence")
	m.Interest = []damages.Interest{{ID: "i", From: civil.On(2023, 3, 1), Through: civil.On(2024, 2, 29)}}
	j := assess(t, m)
	b := j.IfAccepted()
	totals(t, b, "109000", true)
	require.Equal(t, "d1 undetermined, d2 undetermined", standing(b, "economic"))
	interest := 0
	for o := range b.Obligations() {
		require.Equal(t, damages.CaveatNoShares, o.Open)
		require.Contains(t, o.Why(), "no shares of the fault are recorded")
		require.True(t, o.Dollars.IsZero())
		if o.Interest == "i" {
			interest++
		}
	}
	require.Equal(t, 2, interest)
	received := usd(0)
	for _, r := range b.Receipts() {
		received = received.Add(r.Dollars)
	}
	expect.Equal(t, "109000", received)

	var told []damages.Caveat
	for _, c := range b.Caveats() {
		if c.Kind == damages.CaveatNoShares {
			told = append(told, c)
		}
	}
	require.Len(t, told, 1)
	require.Equal(t, "economic", told[0].Award)
	require.NotEmpty(t, told[0].Rule)
	require.NotEmpty(t, told[0].Authority)

	text, err := json.Marshal(j)
	require.NoError(t, err)
	var got struct {
		Branches []struct {
			Obligations []map[string]any `json:"obligations"`
		} `json:"branches"`
	}
	require.NoError(t, json.Unmarshal(text, &got))
	require.Len(t, got.Branches[0].Obligations, 4)
	for _, o := range got.Branches[0].Obligations {
		require.NotContains(t, o, "amount")
		require.NotContains(t, o, "jointly")
		require.Equal(t, "no_shares", o["caveat"])
		require.NotEmpty(t, o["undetermined"])
	}

	d, err := statement.Of(j)
	require.NoError(t, err)
	printed := strings.Join(strings.Fields(d.Text()), " ")
	require.Contains(t, printed, "Who owes how much of economic is not determined, because no shares of the fault are recorded")
	require.NotContains(t, printed, "jointly with others")
}

// The shares are asked for where they belong, and once they are recorded each debtor owes its own.
func TestTheSharesAreAskedForAndDecide(t *testing.T) {
	m := two(t, "US-FL", "negligence")
	shares := func(o damages.Options) damages.Need {
		list, err := damages.Needs(m, o)
		require.NoError(t, err)
		i := slices.IndexFunc(list, func(n damages.Need) bool { return n.Path == "docket[0].verdict.fault" })
		require.GreaterOrEqual(t, i, 0)
		return list[i]
	}
	n := shares(damages.Options{})
	require.Equal(t, names("economic"), n.Awards)
	require.False(t, n.Blocks)
	require.NotEmpty(t, n.Asked[0].Authority)

	_, err := damages.Assess(m, damages.Options{Strict: true})
	var asked *damages.NeedsError
	require.ErrorAs(t, err, &asked)
	require.Len(t, asked.Needs, 1)
	require.Equal(t, "docket[0].verdict.fault", invalid.All(err)[0].Path)
	require.True(t, shares(damages.Options{Strict: true}).Blocks)

	m.Docket[0].Verdict.Fault = []fault.Share{{Of: "d1", Percent: usd(60)}, {Of: "d2", Percent: usd(40)}}
	require.Equal(t, "d1 60000.00, d2 40000.00", standing(assess(t, m).IfAccepted(), "economic"))
}

// Where the law has nothing to divide, each debtor owes the whole: in a law of joint liability, on an intentional tort, for
// another, in concert.
func TestADebtThatIsPlainlyJointNeedsNoShares(t *testing.T) {
	found := func(what finding.Topic, about ...string) func(*damages.Matter) {
		return func(m *damages.Matter) {
			m.Findings = append(m.Findings, finding.Finding{What: what, Status: finding.Established, About: about})
		}
	}
	answering := func(of, by []string) func(*damages.Matter) {
		return func(m *damages.Matter) { m.Parties[1].AnswersFor, m.Parties[2].AnswersFor = of, by }
	}
	const whole, open = "d1 jointly 100000.00, d2 jointly 100000.00", "d1 undetermined, d2 undetermined"
	for name, x := range map[string]struct {
		code, cause string
		change      func(*damages.Matter)
		want        string
	}{
		"Mass. joint liability":                           {"US-MA", "negligence", nil, whole},
		"Fla. Stat. § 768.81(4), an intentional tort":     {"US-FL", "battery", nil, whole},
		"Cal. Civ. Code § 1431.2 leaves economic damages": {"US-CA", "negligence", nil, whole},
		"an employer":                                                  {"US-FL", "negligence", answering(nil, names("d1")), whole},
		"two employers of one who was not sued":                        {"US-FL", "negligence", answering(names("x"), names("x")), whole},
		"two employers of two":                                         {"US-FL", "negligence", answering(names("x"), names("y")), open},
		"an employer of the other and of one not sued":                 {"US-FL", "negligence", answering(nil, names("d1", "x")), open},
		"both in concert, O.C.G.A. § 51-12-33":                         {"US-GA", "negligence", found("acted_in_concert", "d1", "d2"), whole},
		"one in concert":                                               {"US-GA", "negligence", found("acted_in_concert", "d1"), "d1 jointly 100000.00, d2 undetermined"},
		"RCW 4.22.070(1)(b), toward a claimant without fault":          {"US-WA", "negligence", nil, whole},
		"N.D.C.C. § 32-03.2-02, one in concert with nobody":            {"US-ND", "negligence", found("acted_in_concert", "d1"), open},
		"Neb. Rev. Stat. § 25-21,185.10, where nobody settled":         {"US-NE", "negligence", nil, whole},
		"Tex. Civ. Prac. & Rem. Code § 33.013, a share above 50":       {"US-TX", "negligence", nil, open},
		"S.D.C.L. § 15-8-15.1, at most twice the share":                {"US-SD", "negligence", nil, open},
		"an intentional tort on which the law was not found to answer": {"US-KS", "battery", nil, open},
		"one debtor": {"US-FL", "negligence", func(m *damages.Matter) { m.Docket[0].Verdict.Awards[0].Against = names("d1") }, "d1 100000.00"},
		"one debtor released by an order": {"US-FL", "negligence", func(m *damages.Matter) {
			order(m, "jnov", damages.Act{Kind: damages.ActStrike, On: damages.Selector{Against: names("d2")}})
		}, "d1 100000.00"},
		"shares found of others": {"US-FL", "negligence", func(m *damages.Matter) {
			m.Parties = append(m.Parties, damages.Party{ID: "d3", Role: damages.Defendant}, damages.Party{ID: "d4", Role: damages.Defendant})
			v := m.Docket[0].Verdict
			v.Fault = []fault.Share{{Of: "d3", Percent: usd(50)}, {Of: "d4", Percent: usd(50)}}
			v.Awards = append(v.Awards, damages.Award{ID: "other", For: names("p"), Against: names("d3", "d4"), Claims: names("c"), Kind: head.KindEconomic, Amount: usd(10)})
		}, open},
		"claims under two laws, one of which divides": {"US-MA", "negligence", func(m *damages.Matter) {
			m.Claims = append(m.Claims, damages.Claim{ID: "fl", Law: "US-FL", Cause: "negligence"})
			m.Docket[0].Verdict.Awards[0].Claims = names("c", "fl")
		}, open},
		"the day that selects the law is not known": {"US-FL", "negligence", func(m *damages.Matter) { m.Dates.Accrual = civil.Date{} }, open},
	} {
		t.Run(name, func(t *testing.T) {
			m := two(t, x.code, x.cause)
			if x.change != nil {
				x.change(m)
			}
			b := assess(t, m).IfAccepted()
			require.Equal(t, x.want, standing(b, "economic"))
			is(t, b, "economic", "100000")
		})
	}
}

// A general verdict in California may be economic damages, which each owes whole, or noneconomic, which fault divides.
func TestAnUndividedAwardWithoutSharesHasNoRangeOfDebts(t *testing.T) {
	m := two(t, "US-CA", "negligence")
	m.Docket[0].Verdict.Awards[0].Kind = head.KindCompensatory
	b := assess(t, m).IfAccepted()
	is(t, b, "economic", "100000")
	require.Equal(t, "d1 undetermined, d2 undetermined", standing(b, "economic"))
	for o := range b.Obligations() {
		_, ranges := o.Range()
		require.False(t, ranges)
		require.Equal(t, damages.CaveatNoShares, o.Open)
	}
	require.Len(t, b.Undivided(), 1)
}

// What was paid comes off a joint debt, and not off a share that leaves the settling person out: without shares there is no
// figure. Alabama makes each owe the whole; South Carolina divides what was paid among the defendants, S.C. Code § 15-38-15(E).
func TestWithoutSharesASettlementMayHaveNoFigure(t *testing.T) {
	m := two(t, "US-NJ", "negligence")
	m.Settled = []damages.Settlement{{ID: "s", By: names("x"), Amount: usd(20_000)}}
	fails(t, m, "docket[0].verdict.fault")
	for _, code := range []string{"US-AL", "US-SC"} {
		m = two(t, code, "negligence")
		m.Settled = []damages.Settlement{{ID: "s", By: names("x"), Amount: usd(20_000)}}
		is(t, assess(t, m).IfAccepted(), "economic", "80000")
	}
}
