package law_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/dated"
)

// What is left out and may change a figure is not only told: these are the ones whose conditions the record decides.
func TestWhatIsLeftOutAndChangesAFigureIsRefusedOrAskedFor(t *testing.T) {
	want := map[dated.RuleID]dated.Consequence{
		"us-ar-reallocation":         dated.Refuse, // § 16-55-203(a)(3): 10 and 20 points
		"us-wv-reallocation-2015":    dated.Refuse,
		"us-oh-punitive-cap-2005":    dated.Refuse, // Luri v. Republic Services, 2011-Ohio-2389
		"us-oh-compensatory-caps":    dated.Ask,    // Brandt v. Pompa, 2022-Ohio-4525
		"us-oh-med-mal-cap-2003":     dated.Refuse, // wrongful death is not capped
		"us-ut-med-mal-cap-2010":     dated.Refuse, // Smith v. United States, 2015 UT 68
		"us-va-med-mal-cap-2026":     dated.Refuse, // § 8.01-581.15: the total amount recoverable
		"us-nc-med-mal-cap-2023":     dated.Ask,
		"us-mo-med-mal-cap-2026":     dated.Ask,
		"us-co-noneconomic-cap-2022": dated.Ask,
		"us-nj-punitive-predicate":   dated.Refuse,
		"us-1981a-cap":               dated.Refuse,
	}
	seen := map[dated.RuleID]bool{}
	for _, v := range everyVersion() {
		for _, o := range v.Omits.All() {
			if then, ok := want[v.ID]; ok && o.Then == then {
				seen[v.ID] = true
			}
		}
	}
	for id := range want {
		require.True(t, seen[id], id)
	}
}
