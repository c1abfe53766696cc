package damages_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/head"
)

// Matters as people entered them who reported what they found, without the answers that the library once asked of them.

func decoded(t testing.TB, text string) *damages.Matter {
	t.Helper()
	m, err := damages.DecodeMatter([]byte(text))
	require.NoError(t, err)
	return m
}

// Maryland, Cts. & Jud. Proc. § 11-108: the cap of 2007 is 680,000, and one and a half times that for a death with two or more
// beneficiaries, whom the parties show. The estate keeps 350,000, the three share 1,020,000.
func TestTheBeneficiariesOnRecordAreNotAskedFor(t *testing.T) {
	m := decoded(t, `{"schema": "remedies.matter/v1", "caption": "g10", "forum": "US-MD",
		"dates": {"accrual": "2007-07-12", "filing": "2008-01-10", "verdict": "2010-02-01", "judgment": "2010-03-01"},
		"parties": [{"id": "e", "role": "plaintiff", "capacity": "estate"}, {"id": "b1", "role": "plaintiff", "capacity": "beneficiary"},
			{"id": "b2", "role": "plaintiff", "capacity": "beneficiary"}, {"id": "b3", "role": "plaintiff", "capacity": "beneficiary"}, {"id": "d", "role": "defendant"}],
		"claims": [{"id": "s", "law": "US-MD", "cause": "motor-vehicle", "person": "decedent"}, {"id": "w", "law": "US-MD", "cause": "wrongful-death", "person": "decedent"}],
		"docket": [{"id": "v", "verdict": {"by": "jury", "awards": [
			{"id": "surv", "for": ["e"], "against": ["d"], "claims": ["s"], "kind": "pain_and_suffering", "amount": "350000.00"},
			{"id": "w1", "for": ["b1"], "against": ["d"], "claims": ["w"], "kind": "society_and_grief", "amount": "558333.33"},
			{"id": "w2", "for": ["b2"], "against": ["d"], "claims": ["w"], "kind": "society_and_grief", "amount": "558333.33"},
			{"id": "w3", "for": ["b3"], "against": ["d"], "claims": ["w"], "kind": "society_and_grief", "amount": "558333.34"}]}}]}`)
	b := assess(t, m).First()
	d, whole := b.Total(head.All())
	require.True(t, whole)
	same(t, "1370000", d)
}

// Texas, § 33.012(d): where nothing was elected, the dollars come off: 91,685.76 less 71,500. Neither the election nor a death
// that nobody pleads is asked for.
func TestADefaultThatTheStatuteSuppliesIsNotAskedFor(t *testing.T) {
	for _, cause := range []string{"negligence", "med-mal"} {
		m := decoded(t, `{"schema": "remedies.matter/v1", "caption": "g09", "forum": "US-TX",
			"dates": {"accrual": "2015-01-10", "filing": "2016-01-10", "verdict": "2019-02-01", "judgment": "2019-03-01"},
			"parties": [{"id": "p", "role": "plaintiff"}, {"id": "d", "role": "defendant", "organization": true}],
			"claims": [{"id": "c", "law": "US-TX", "cause": "`+cause+`"}],
			"docket": [{"id": "v", "verdict": {"by": "jury", "awards": [
				{"id": "x", "for": ["p"], "against": ["d"], "claims": ["c"], "kind": "economic", "amount": "91685.76"}]}}],
			"settled": [{"id": "s", "by": ["DrM", "ETPulmonary"], "amount": "71500.00"}]}`)
		totals(t, assess(t, m).First(), "20185.76", true)
	}
}
