package damages_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/head"
)

// A figure of the law that was read in no source is not taken to be none: what rests on it is refused, or the day or the finding
// that decides whether it does is asked for.
func TestAFigureThatWasReadInNoSourceIsRefused(t *testing.T) {
	pain := award("pain", "d", head.KindNoneconomic, usd(1_000))
	government := matter("US-WV", virginiaDay, pain)
	government.Claims[0].Cause = "government"
	_, err := damages.Assess(government, damages.Options{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.ErrorContains(t, err, "us-wv-government-cap")

	jointly := shares(matter("US-WV", virginiaDay, joint("hurt", head.KindMedical, 1_000)), map[string]int64{"d": 60, "d2": 40})
	jointly.Claims[0].Cause = "government"
	_, err = damages.Assess(jointly, damages.Options{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.ErrorContains(t, err, "us-wv-liability-government")

	// Indiana's sum of 2006 and 2007.
	indiana := matter("US-IN", civil.On(2007, 12, 31), pain)
	indiana.Claims[0].Cause = "government"
	_, err = damages.Assess(indiana, damages.Options{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.ErrorContains(t, err, "us-in-government-cap")

	// Kansas takes a part of the net worth where the income is clearly inadequate.
	kansas := matter("US-KS", virginiaDay, award("hurt", "d", head.KindMedical, usd(1_000)), award("punish", "d", head.KindPunitive, usd(1_000)))
	kansas.Claims[0].Cause = "fraud"
	kansas.Facts = []damages.Fact{{What: "gross_annual_income", Amount: usd(10), About: names("d")}}
	for _, topic := range []finding.Topic{"profit_exceeds_general_limit", "gross_income_clearly_inadequate"} {
		kansas.Findings = append(kansas.Findings, finding.Finding{What: topic, Status: finding.NotEstablished, About: names("d")})
	}
	is(t, assess(t, kansas).IfAccepted(), "punish", "10")
	kansas.Findings[1].Status = finding.Established
	_, err = damages.Assess(kansas, damages.Options{})
	require.ErrorIs(t, err, dated.ErrNotCovered)
	require.ErrorContains(t, err, "a part of the net worth")
	kansas.Findings = kansas.Findings[:1]
	_, err = damages.Assess(kansas, damages.Options{})
	var needs *damages.NeedsError
	require.ErrorAs(t, err, &needs)
	require.Equal(t, "gross_income_clearly_inadequate", needs.Needs[0].Name)
}
