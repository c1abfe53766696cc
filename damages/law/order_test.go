package law_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// The order of the stages is recorded for claims of every cause in every jurisdiction: as it was found, with what fixes it; or
// that no authority was found or none is needed, with what was read and does not say it.
func TestTheOrderOfTheStagesIsFoundOrRecordedAsNotFound(t *testing.T) {
	found, notFound, places := 0, 0, 0
	for j := range law.All() {
		places++
		for cause := range vocabulary.Causes() {
			require.Positive(t, j.Order().For(cause).Len(), "%s %s", j.Code(), cause)
		}
		general := j.Order().For("")
		require.Positive(t, general.Len(), "%s, for a claim that names no cause", j.Code())
		for p := range j.Order().All() {
			for v := range p.All() {
				require.Positive(t, v.Authority.Len(), "%s names nothing that was read", v.ID)
				silent := strings.HasPrefix(v.Title, "no authority was found for the order") || strings.HasPrefix(v.Title, "nothing to put in order")
				require.Equal(t, v.Rule.Len() == 0, silent, "%s: %s", v.ID, v.Title)
				if v.Rule.Len() == 0 {
					for _, c := range v.Authority.All() {
						require.NotEmpty(t, c.Note, "%s: what %s says, and what not", v.ID, c.Text)
					}
					notFound++
				} else {
					found++
				}
			}
		}
	}
	require.Equal(t, 52, places)
	require.Positive(t, found)
	require.Positive(t, notFound)
	t.Logf("%d versions with an order, %d without", found, notFound)
}

func TestTheWordsOfAnOrderSayWhatWasNotFound(t *testing.T) {
	for code, want := range map[string]string{
		"US-NY": "credits, then fault, then caps, then shares",
		"US-WA": "fault, then credits; none found for the place of caps and shares",
		"US-HI": "none found; without one fault, then caps, then shares, then credits",
	} {
		for _, q := range find(t, code).Questions() {
			if q.Name == "order of operations" {
				require.Equal(t, want, q.Answers[0].Versions[0].Words, code)
			}
		}
	}
}
