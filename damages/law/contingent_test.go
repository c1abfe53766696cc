package law_test

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/fees"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/internal/expect"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/law/data"
)

// The limits on contingent fees answer as their sources do, on the days before and after each change.
func TestTheLimitsOfContingentFeesAnswerAsTheirSources(t *testing.T) {
	for line, a := range readAnswers(t, "contingent") {
		day := civil.On(2020, 1, 1)
		for _, e := range []dated.Event{dated.Accrual, dated.Agreement, dated.Recovery} {
			if d := a.on.On(e); !d.IsZero() {
				day = d
			}
		}
		c := fees.Case{Jurisdiction: a.of.Code(), Cause: a.claim, Dates: dated.Dates{Accrual: day, Agreement: day, Recovery: day},
			Recovery: fees.Recovery{Gross: expect.Dec(a.what[0])}, Findings: map[finding.Topic]finding.Status{}}
		for p := range a.of.Fees().Contingent().All() {
			for v := range p.All() {
				for topic := range v.Rule.Asks() {
					c.Findings[topic] = finding.NotEstablished
				}
			}
		}
		for _, topic := range a.what[1:] {
			require.NotZero(t, c.Findings[finding.Topic(topic)], "contingent.txt, line %d: no law asks for %s", line, topic)
			c.Findings[finding.Topic(topic)] = finding.Established
		}
		require.Equal(t, a.answer, leastOf(t, a.of.Fees(), c), "contingent.txt, line %d", line)
	}
}

// leastOf is the answer of the law that allows least, or the force of one that gives no figure.
func leastOf(t *testing.T, w fees.Law, c fees.Case) string {
	t.Helper()
	list, err := w.Ceilings(c)
	if errors.Is(err, dated.ErrNotCovered) {
		return "not covered"
	}
	require.NoError(t, err)
	answer, least := "none", expect.Dec("1000000000")
	for _, x := range list {
		switch x.Force {
		case fees.Binding, fees.Presumptive:
			if x.Fee.Amount.LessThan(least) {
				if least, answer = x.Fee.Amount, x.Fee.Amount.StringFixed(2); x.More != "" {
					answer += " more"
				}
			}
		case fees.OnReview, fees.ByCourt, fees.ByForm, fees.Lifted, fees.ForceUnspecified:
			if answer == "none" {
				answer = x.Force.String()
			}
		}
	}
	return answer
}

// A caller's own limit takes the place of the library's, and the difference is listed by its path.
func TestALoadedLimitOnContingentFeesTakesThePlaceOfTheLibrarys(t *testing.T) {
	text, err := data.Files.ReadFile("us-me/fees.json")
	require.NoError(t, err)
	changed := strings.Replace(string(text), `"percent": "25"`, `"percent": "20"`, 1)
	list, err := law.Load(fstest.MapFS{"us-me/fees.json": {Data: []byte(changed)}})
	require.NoError(t, err)
	differences, err := law.Diff(nil, list)
	require.NoError(t, err)
	require.Len(t, differences, 1)
	require.Equal(t, "US-ME, contingent, us-me-24-2961: altered\n  schedules[0].tiers[1].percent: \"25\" is now \"20\"", differences[0].String())
	c := fees.Case{Jurisdiction: "US-ME", Cause: "med-mal", Recovery: fees.Recovery{Gross: expect.Dec("300000")}}
	require.Equal(t, "73333.33 more", leastOf(t, list[0].Fees(), c))
	_, err = law.Load(fstest.MapFS{"us-me/fees.json": {Data: []byte(strings.Replace(string(text), `"percent": "25"`, `"percent": "24"`, 1))}})
	require.ErrorContains(t, err, "contingent[0].versions[0].schedules[0].tiers[1].percent: no witness states 24")
}
