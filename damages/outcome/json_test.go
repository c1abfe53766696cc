package outcome_test

import (
	"context"
	"encoding/json"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/outcome"
)

// told is JSON as a tree.
func told(t *testing.T, v json.Marshaler) map[string]any {
	t.Helper()
	text, err := v.MarshalJSON()
	require.NoError(t, err)
	var tree map[string]any
	require.NoError(t, json.Unmarshal(text, &tree))
	return tree
}

func TestWhatComesOutIsWrittenInJSON(t *testing.T) {
	s := treeable(t)
	s.Offers = rules()[:1]
	r := run(t, s, outcome.Options{Trials: 2000, Seed: 1 << 63})
	got := told(t, r)
	require.Equal(t, "remedies.outcome/v1", got["schema"])
	require.Equal(t, "9223372036854775808", got["seed"])
	judgment := got["judgment"].(map[string]any)
	require.Equal(t, r.Judgment.Mean().StringFixed(2), judgment["mean"])
	median := judgment["percentiles"].([]any)[4].(map[string]any)
	require.Equal(t, "50", median["percent"])
	require.Equal(t, r.Judgment.Median().StringFixed(2), median["value"])
	require.Len(t, got["debtors"], 2)
	offer := got["offers"].([]any)[0].(map[string]any)
	require.Equal(t, "us-frcp-68", offer["rule"])
	require.Len(t, offer["shifts"], 2)
	require.NotEmpty(t, got["rules"])
	require.Contains(t, got["break_even"], "plaintiff")

	tree, err := outcome.Grow(s)
	require.NoError(t, err)
	got = told(t, tree)
	require.Equal(t, tree.Judgment.Dollars().StringFixed(2), got["judgment"])
	require.NotEmpty(t, got["root"].(map[string]any)["branches"])

	x, err := outcome.Sensitivity(context.Background(), s, outcome.Options{Trials: 100}, outcome.Ends{})
	require.NoError(t, err)
	got = told(t, x)
	require.Len(t, got["inputs"], len(s.Inputs))

	open := run(t, many(t)["california, nobody's shares are recorded"], outcome.Options{Trials: 50})
	require.Equal(t, 50, open.Debtors[0].Open.In)
	require.Contains(t, told(t, open)["debtors"].([]any)[0], "open")
	for _, none := range []json.Marshaler{(*outcome.Result)(nil), (*outcome.Tree)(nil), (*outcome.Tornado)(nil)} {
		require.NotEmpty(t, told(t, none)["schema"])
	}
}

func TestAnInputIsSaidInWords(t *testing.T) {
	named := points(100, 25, 200, 75)
	named.Points[0].Title = "a low verdict"
	for want, x := range map[string]outcome.Input{
		"$5.00": amount("pain", fixed(5)),
		"$1,000.00 to $2,000.00, every sum as likely as any other":                                 amount("pain", uniform(1000, 2000)),
		"$0.00 to $9.00, most likely $3.00, falling off in straight lines":                         amount("pain", triangular(0, 3, 9)),
		"0 percent to 9 percent, most likely 3 percent, falling off smoothly (PERT)":               share("verdict", "p", pert(0, 3, 9)),
		"$1.00 or less in 10 percent of cases, $2.00 or less in 90 percent of cases (lognormal)":   amount("pain", lognormal(1, 2)),
		"$100.00 (a low verdict) with a chance of 25 percent; $200.00 with a chance of 75 percent": amount("pain", named),
		"malice: established with a chance of 33.33 percent":                                       found("malice", finding.ProofUnrecorded, "", chance(1, 3)),
		"liability: a chance of 50 percent":                                                        liable(chance(1, 2)),
		"liability: a chance of nothing":                                                           liable(nil),
		"":                                                                                         {},
	} {
		require.Equal(t, want, x.InWords())
	}
	require.Empty(t, (*outcome.Input)(nil).InWords())
}

func TestAFindingIsMixedWhereTheScenarioSaysSo(t *testing.T) {
	x := found("malice_oppression_or_fraud", finding.ClearAndConvincing, "coast", chance(1, 2))
	x.Finding.Otherwise = finding.NotReached
	tree, err := outcome.Grow(&outcome.Scenario{Matter: sample(t, "california-shares"), Inputs: []outcome.Input{x}})
	require.NoError(t, err)
	require.Equal(t, []string{"not reached"}, tree.Leaves[0].Says)
	require.Equal(t, []string{"established"}, tree.Leaves[1].Says)
	m, err := outcome.Case(&outcome.Scenario{Matter: sample(t, "california-shares"), Inputs: []outcome.Input{x}}, outcome.Options{Trials: 2}, 1)
	require.NoError(t, err)
	require.Len(t, m.Findings, 2)
}

// A share that is borne by people who bear none is theirs in equal parts; the share of one who is not liable may be borne by several.
func TestSharesOfThoseWhoAreNotLiableAreBorneByOthers(t *testing.T) {
	s := &outcome.Scenario{Matter: sample(t, "california-shares")}
	v := s.Matter.Docket[0].Verdict
	v.Fault[0].Percent, v.Fault[1].Percent, v.Fault[2].Percent, v.Fault[3].Percent = usd(0), usd(0), usd(100), usd(0)
	x := liable(big.NewRat(1, 1_000_000), "dunn")
	x.Liability.ShareTo = []string{"alvarez", "coast", "Harbor Loading Co."}
	s.Inputs = []outcome.Input{x}
	m, err := outcome.Case(s, outcome.Options{Trials: 5}, 0)
	require.NoError(t, err)
	var got []string
	for _, f := range m.Docket[0].Verdict.Fault {
		got = append(got, f.Percent.StringFixed(2))
	}
	require.Equal(t, []string{"33.34", "33.33", "0.00", "33.33"}, got)
	require.Equal(t, []string{"coast"}, m.Docket[0].Verdict.Awards[0].Against)
}
