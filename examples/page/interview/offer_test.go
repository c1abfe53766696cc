package interview_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/outcome"
	"github.com/makewhole/remedies/examples/page/interview"
)

// ranged is a question about the outcomes of a case of Ohio, as JSON with more members of the scenario and of the question.
func ranged(scenario, question string) []byte {
	m := interview.Assess(plain(ohio), true).File
	return []byte(`{"scenario": {"schema": "remedies.scenario/v1", "presume": true, "matter": ` + m + scenario + `}` + question + `}`)
}

const uncertainPain = `, "inputs": [{"id": "pain", "source": "plaintiff's counsel", "award": "noneconomic",
		"value": {"shape": "uniform", "low": "100000", "high": "300000"}},
	{"id": "liability", "source": "plaintiff's counsel", "liability": {}, "chance": "0.75"}]`

func TestWhatMayBeUncertainIsOffered(t *testing.T) {
	r := interview.Scenario(ranged("", ""))
	require.Empty(t, r.Wrong)
	require.Equal(t, "Plaintiff v. Defendant", r.Caption)
	of := func(title string) interview.Uncertain {
		i := slices.IndexFunc(r.Uncertain, func(u interview.Uncertain) bool { return u.Title == title })
		require.GreaterOrEqual(t, i, 0, "%s: %v", title, r.Uncertain)
		return r.Uncertain[i]
	}
	require.Equal(t, [2]string{"$1,200,000.00", "dollars"}, [2]string{of("Noneconomic damages").Recorded, of("Noneconomic damages").Unit})
	require.Equal(t, map[string]string{"award": "punitive"}, of("Punitive damages").Of)
	require.Equal(t, "liability", of("Whether there is liability at all").Says)
	require.NotEmpty(t, r.File)
	_, err := outcome.ParseScenario([]byte(r.File))
	require.NoError(t, err, "what is saved is read by the library")
	ids := map[string]bool{}
	for _, u := range r.Uncertain {
		require.False(t, ids[u.ID], u.ID)
		ids[u.ID] = true
		require.LessOrEqual(t, len(u.ID), 64)
		require.NotContains(t, u.Title, "_")
	}
}

// A chance of three quarters of at most 250,000 and 300,000 and twice that in punitive damages: the average is between the ends.
func TestAnOfferIsHeldAgainstTheTrials(t *testing.T) {
	last := 0
	o := interview.Offer(t.Context(), ranged(uncertainPain, `, "amount": "450000", "fee": "40"`), func(done int) { last = done })
	require.Empty(t, o.Wrong)
	require.Equal(t, interview.Trials, last)
	require.Len(t, o.Outcomes, 2)
	require.Equal(t, "on average", o.Outcomes[1].What)
	require.Contains(t, o.Statement, "<svg")
	require.Contains(t, o.Statement, "450,000.00")
	require.Contains(t, o.Statement, "plaintiff&#39;s counsel")
	require.NotContains(t, o.Statement, "style=")
	require.Equal(t, o, interview.Offer(t.Context(), ranged(uncertainPain, `, "amount": "450000", "fee": "40"`), func(int) {}), "the same trials each time")
}

func TestTrialsAreStopped(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	o := interview.Offer(ctx, ranged(uncertainPain, ""), func(int) { stop() })
	require.True(t, o.Stopped)
	require.Empty(t, o.Statement)
}

func TestWhatIsWrongWithAScenarioHasItsPath(t *testing.T) {
	r := interview.Scenario(ranged(`, "inputs": [{"id": "pain", "source": "", "award": "noneconomic",
		"value": {"shape": "uniform", "low": "3", "high": "1"}}]`, ""))
	var paths []string
	for _, w := range r.Wrong {
		paths = append(paths, w.Path)
	}
	require.Contains(t, paths, "scenario.inputs[0].source")
	require.Contains(t, paths, "scenario.inputs[0].value.high")
	require.NotEmpty(t, r.File, "what is not finished is saved too")
	require.NotEmpty(t, interview.Offer(t.Context(), ranged("", `, "amount": "x"`), nil).Wrong)
	for _, text := range []string{"", "null", "[]", "{", "\x00", "{}"} {
		require.NotEmpty(t, interview.Scenario([]byte(text)).Wrong, "%q", text)
		require.NotEmpty(t, interview.Offer(t.Context(), []byte(text), nil).Wrong, "%q", text)
	}
}

// Fed. R. Civ. P. 68(d): the costs after the offer.
func TestWhatARuleShiftsIsSaid(t *testing.T) {
	r := interview.Scenario(ranged(`, "offers": [{"id": "one", "rule": "us-frcp-68", "by": "defendant",
		"amount": "450000", "made": "2024-02-02", "shifts": []}]`, ""))
	require.Len(t, r.Follows, 1)
	require.Len(t, r.Follows[0], 2)
	require.Equal(t, "Costs incurred after the offer: the plaintiff bears it", r.Follows[0][0])
	require.Equal(t, "scenario.offers[0].shifts", r.Wrong[0].Path)
}

func TestEveryScenarioOfTheToolIsOpened(t *testing.T) {
	files, err := filepath.Glob("../../remedies/matters/uncertain/*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		r := interview.Scenario([]byte(`{"scenario": ` + string(text) + `}`))
		require.Empty(t, r.Wrong, file)
		require.NotEmpty(t, r.Uncertain, file)
	}
}

func ExampleOffer() {
	o := interview.Offer(context.Background(), ranged(uncertainPain, ""), func(int) {})
	fmt.Println(o.Title, len(o.Outcomes), o.Outcomes[1].What)
	// Output:
	// Plaintiff v. Defendant 2 on average
}

func ExampleScenario() {
	r := interview.Scenario(ranged("", ""))
	fmt.Println(r.Uncertain[0].Title, r.Uncertain[0].Recorded)
	// Output:
	// Economic damages $250,000.00
}
