package punitive_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/immutable"
	"github.com/makewhole/remedies/damages/punitive"
)

// A state of mind that only names others together is not said a second time; each that has a word of its own is.
func TestAlternativesAreSaidOnce(t *testing.T) {
	for _, c := range []struct{ states, want []finding.Topic }{
		{[]finding.Topic{"malice_or_fraud", "malice", "fraud"}, []finding.Topic{"malice", "fraud"}},
		{[]finding.Topic{"malice_oppression_or_fraud", "malice", "oppression", "fraud"}, []finding.Topic{"malice", "oppression", "fraud"}},
		{[]finding.Topic{"malice", "actual_malice"}, []finding.Topic{"malice", "actual_malice"}},
		{[]finding.Topic{"malice_or_fraud", "malice"}, []finding.Topic{"malice_or_fraud", "malice"}},
		{nil, nil},
	} {
		got := punitive.Predicate{States: immutable.Of(c.states...)}.Alternatives()
		require.ElementsMatch(t, c.want, got)
	}
}

func ExamplePredicate_Alternatives() {
	p := punitive.Predicate{States: immutable.Of[finding.Topic]("malice_or_aggravated_or_egregious_fraud", "malice", "aggravated_or_egregious_fraud")}
	fmt.Println(p.Alternatives())
	// Output: [malice aggravated_or_egregious_fraud]
}
