package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/law"
)

// What a rule on settlements computes is not said to be left out: a greater sum that the release states, the bound of the
// damages found, a division by shares, or a person whose liability was never established.
func TestNoRuleOnSettlementsLeavesOutWhatItComputes(t *testing.T) {
	computed := map[string]string{
		"US-AZ": "states a sum", "US-DC": "neither adjudicated nor stipulated", "US-DE": "names no share", "US-HI": "states", "US-ID": "states", "US-IL": "sum stated",
		"US-MA": "release states", "US-MD": "pro rata", "US-ME": "gives up", "US-MO": "sum stated", "US-NC": "greater sum", "US-ND": "greater sum", "US-NM": "greater sum",
		"US-NY": "added up", "US-OH": "less than the compensatory", "US-OK": "states", "US-SC": "in proportion", "US-SD": "sum paid is credited", "US-TN": "jointly liable",
		"US-TX": "two limits", "US-VA": "states", "US-WA": "faultless",
	}
	for code, words := range computed {
		j, err := law.Lookup(code)
		require.NoError(t, err)
		for p := range j.Credit().All() {
			for v := range p.All() {
				for _, omitted := range v.Omits.All() {
					require.NotContains(t, omitted.What, words, "%s", v.ID)
				}
			}
		}
	}
}
