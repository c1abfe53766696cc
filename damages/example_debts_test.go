package damages_test

import (
	"fmt"

	"github.com/makewhole/remedies/damages"
)

// New Jersey: a defendant with 60 percent of the fault owes all that the person who settled does not; one with 10 percent owes
// its share, which leaves the settling person out already.
func ExampleSettlement() {
	m, err := damages.DecodeMatter([]byte(`{"schema": "remedies.matter/v1", "caption": "Reed v. Alpha Co.", "forum": "US-NJ",
		"dates": {"accrual": "2023-03-01", "filing": "2023-05-01", "verdict": "2024-06-10", "judgment": "2024-06-10"},
		"parties": [{"id": "reed", "role": "plaintiff"}, {"id": "alpha", "role": "defendant"}, {"id": "beta", "role": "defendant"}],
		"claims": [{"id": "crash", "law": "US-NJ", "cause": "motor-vehicle"}],
		"docket": [{"id": "verdict", "verdict": {"by": "jury",
			"awards": [{"id": "bills", "for": ["reed"], "against": ["alpha", "beta"], "claims": ["crash"], "kind": "medical", "amount": "100000"}],
			"fault": [{"of": "alpha", "percent": "60"}, {"of": "beta", "percent": "10"}, {"of": "Gamma", "percent": "30"}]}}],
		"settled": [{"id": "gamma", "by": ["Gamma"], "amount": "5000"}]}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	j, err := damages.Assess(m, damages.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	for e := range j.IfAccepted().Entries() {
		if s := j.IfAccepted().SettlementOf(e); s != nil {
			fmt.Println(j.IfAccepted().InWords(e))
		}
	}
	for o := range j.IfAccepted().Obligations() {
		fmt.Println(o.Debtor, o.Dollars.StringFixed(2), o.Jointly)
	}
	// Output:
	// credited with the settlement gamma of $5,000: $30,000.00
	// alpha 70000.00 true
	// beta 10000.00 false
}
