package outcome_test

import (
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/fault"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
	"github.com/makewhole/remedies/damages/outcome"
	"github.com/makewhole/remedies/damages/remittitur"
)

func usd(n int64) decimal.Decimal { return decimal.New(n, 0) }

func chance(n, d int64) *big.Rat { return big.NewRat(n, d) }

// sample is a matter of the examples.
func sample(t testing.TB, name string) *damages.Matter {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("../../examples/remedies/matters", name+".json"))
	require.NoError(t, err)
	m, err := damages.DecodeMatter(data)
	require.NoError(t, err)
	return m
}

const whose = "the test"

func amount(award string, v outcome.Value) outcome.Input {
	return outcome.Input{ID: award, Source: whose, Award: award, Value: v}
}

func uniform(low, high int64) outcome.Value {
	return outcome.Value{Shape: outcome.Uniform, Low: usd(low), High: usd(high)}
}

func triangular(low, mode, high int64) outcome.Value {
	return outcome.Value{Shape: outcome.Triangular, Low: usd(low), Mode: usd(mode), High: usd(high)}
}

func pert(low, mode, high int64) outcome.Value {
	return outcome.Value{Shape: outcome.PERT, Low: usd(low), Mode: usd(mode), High: usd(high)}
}

func fixed(n int64) outcome.Value { return outcome.Value{Shape: outcome.Fixed, Mode: usd(n)} }

func lognormal(tenth, ninetieth int64) outcome.Value {
	return outcome.Value{Shape: outcome.Lognormal, Known: []outcome.Percentile{{Percent: usd(10), Value: usd(tenth)}, {Percent: usd(90), Value: usd(ninetieth)}}}
}

// points are values with chances in percent, by turns.
func points(pairs ...int64) outcome.Value {
	v := outcome.Value{Shape: outcome.Discrete}
	for i := 0; i < len(pairs); i += 2 {
		v.Points = append(v.Points, outcome.Point{Value: usd(pairs[i]), Chance: chance(pairs[i+1], 100)})
	}
	return v
}

func share(verdict, of string, v outcome.Value) outcome.Input {
	return outcome.Input{ID: "share of " + of, Source: whose, Share: &outcome.Share{Verdict: verdict, Of: of}, Value: v}
}

func found(what finding.Topic, proof finding.Proof, about string, c *big.Rat) outcome.Input {
	f := outcome.Finding{What: what, Proof: proof, By: finding.ByJury}
	if about != "" {
		f.About = []string{about}
	}
	return outcome.Input{ID: string(what) + about, Source: whose, Finding: &f, Chance: c}
}

func liable(c *big.Rat, against ...string) outcome.Input {
	return outcome.Input{ID: "liability of " + strings.Join(against, " and "), Source: whose, Liability: &outcome.Liability{Against: against}, Chance: c}
}

// many are scenarios of several jurisdictions, by name: caps, fault, credits, interest, punitive damages, several debtors, orders,
// later verdicts, awards that others share.
func many(t testing.TB) map[string]*outcome.Scenario {
	t.Helper()
	out := map[string]*outcome.Scenario{"ohio, a cap": scenario(t, "ohio.json")}
	of := func(name, m string, change func(*damages.Matter), inputs ...outcome.Input) {
		s := &outcome.Scenario{Matter: sample(t, m), Inputs: inputs, Presume: true}
		if change != nil {
			change(s.Matter)
		}
		out[name] = s
	}
	dunn := liable(chance(3, 4), "dunn")
	dunn.Liability.ShareTo = []string{"coast", "alvarez"}
	coast := liable(chance(9, 10), "coast")
	coast.Liability.ShareTo = []string{"dunn"}
	of("california, shares of the fault and a settlement", "california-shares", nil, amount("medical", uniform(200_000, 400_000)), amount("pain", lognormal(200_000, 2_000_000)),
		share("verdict", "alvarez", points(0, 20, 10, 50, 40, 30)), share("verdict", "Harbor Loading Co.", pert(0, 20, 45)),
		dunn, coast)
	of("oregon, a share for the state", "oregon-share", nil, amount("economic", triangular(0, 300_000, 500_000)), amount("punitive", uniform(0, 5_000_000)),
		share("verdict", "lind", pert(0, 15, 70)),
		found("malice_or_reckless_and_outrageous_indifference", finding.ClearAndConvincing, "cascade", chance(1, 3)), liable(chance(2, 3)))
	of("virginia, a cap on punitive damages", "virginia-cap", func(m *damages.Matter) { m.Findings = nil }, amount("pain", triangular(100_000, 400_000, 900_000)),
		amount("punitive-freight", uniform(0, 2_000_000)), amount("punitive-driver", points(0, 50, 50_000, 30, 300_000, 20)),
		found("malice_or_willful_or_wanton_conduct", finding.ProofUnrecorded, "freight", chance(1, 2)),
		found("malice_or_willful_or_wanton_conduct", finding.ProofUnrecorded, "driver", chance(1, 4)), liable(chance(1, 2), "driver"))
	of("federal, three times the damages and a credit", "antitrust-treble", nil, amount("overcharge", triangular(0, 1_250_000, 4_000_000)))
	of("alabama, an order that was accepted", "alabama-tiers", func(m *damages.Matter) { m.Docket[1].Order.Election.Status = remittitur.Accepted },
		amount("loss", uniform(50_000, 400_000)), amount("punitive", lognormal(200_000, 3_000_000)),
		found("fraud", finding.ClearAndConvincing, "gulf", chance(3, 5)), found("physical_injury", finding.ProofUnrecorded, "", chance(1, 5)))
	of("alabama, before the order", "alabama-tiers", nil, amount("loss", uniform(50_000, 400_000)), amount("punitive", uniform(0, 3_000_000)))
	out["alabama, before the order"].Through = "verdict"
	of("michigan, a projection of future loss", "future-earnings", nil, amount("wages-past", uniform(0, 200_000)), amount("pain", uniform(0, 500_000)),
		share("verdict", "estrada", uniform(0, 60)))
	of("michigan, interest before judgment", "future-earnings", func(m *damages.Matter) { m.Interest = []damages.Interest{{ID: "interest"}} },
		amount("wages-past", uniform(0, 200_000)), amount("pain", points(100_000, 50, 300_000, 50)), share("verdict", "estrada", uniform(0, 60)))
	of("california, nobody's shares are recorded", "california-shares", func(m *damages.Matter) { m.Docket[0].Verdict.Fault, m.Settled = nil, nil },
		amount("pain", uniform(0, 1_000_000)))
	of("virginia, two plaintiffs of whom one is the client", "virginia-cap", func(m *damages.Matter) {
		m.Parties = append(m.Parties, damages.Party{ID: "spouse", Role: damages.Plaintiff, Capacity: damages.Derivative})
		v := m.Docket[0].Verdict
		v.Awards = append(v.Awards, damages.Award{ID: "consortium", For: []string{"spouse"}, Against: []string{"driver"}, Claims: []string{"collision"}, Kind: head.KindConsortium, Amount: usd(90_000)})
	}, amount("pain", uniform(0, 500_000)), amount("punitive-freight", uniform(0, 900_000)))
	out["virginia, two plaintiffs of whom one is the client"].Clients = []string{"carter"}
	of("california, a later verdict", "california-shares", func(m *damages.Matter) {
		again := *m.Docket[0].Verdict
		again.Awards = append([]damages.Award(nil), again.Awards[1:]...)
		m.Docket = append(m.Docket, damages.Event{ID: "new trial", Order: &damages.Order{Acts: []damages.Act{{Kind: damages.ActRemand, On: damages.Selector{Awards: []string{"earnings", "pain"}}}}}},
			damages.Event{ID: "retrial", Verdict: &again})
	}, amount("medical", uniform(0, 300_000)), amount("pain", uniform(0, 3_000_000)), share("retrial", "alvarez", uniform(0, 80)))
	of("california, nothing is uncertain", "california-shares", nil)
	of("california, the law of the claims differs", "california-shares", func(m *damages.Matter) {
		m.Claims = append(m.Claims, damages.Claim{ID: "other", Law: "US-CA", Cause: "negligence"})
		m.Docket[0].Verdict.Awards[0].Claims = []string{"negligence", "other"}
	}, amount("medical", uniform(1, 300_000)), outcome.Input{ID: "one claim", Source: whose, Liability: &outcome.Liability{Claims: []string{"negligence"}}, Chance: chance(1, 2)})
	of("california, verdicts that name one at fault", "california-shares", func(m *damages.Matter) {
		m.Docket[0].Verdict.Fault = []fault.Share{{Of: "coast", Percent: usd(100)}, {Of: "dunn"}}
	}, amount("pain", uniform(0, 1_000_000)))
	return out
}

func allKinds() head.Set { return head.AllCompensatory().Union(head.AllPunitive()) }
