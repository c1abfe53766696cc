package statement_test

import (
	"fmt"
	"log"
	"strings"

	"github.com/makewhole/remedies/damages"
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/statement"
)

// A matter as JSON, and its statement as text.
func ExampleOf() {
	m, err := damages.DecodeMatter([]byte(`{
	  "schema": "remedies.matter/v1", "caption": "Carter v. Dunn", "forum": "US-VA", "dates": {"accrual": "2023-04-03"},
	  "parties": [{"id": "carter", "role": "plaintiff"}, {"id": "dunn", "role": "defendant"}],
	  "claims": [{"id": "collision", "law": "US-VA", "cause": "negligence"}],
	  "docket": [{"id": "verdict", "verdict": {"by": "jury", "awards": [
	    {"id": "medical", "for": ["carter"], "against": ["dunn"], "claims": ["collision"], "kind": "medical", "amount": "90000.00"},
	    {"id": "punitive", "for": ["carter"], "against": ["dunn"], "claims": ["collision"], "kind": "punitive", "amount": "500000.00"}]}}]
	}`))
	if err != nil {
		log.Fatal(err)
	}
	j, err := damages.Assess(m, damages.Options{})
	if err != nil {
		log.Fatal(err)
	}
	d, err := statement.Of(j)
	if err != nil {
		log.Fatal(err)
	}
	text := d.Text()
	from, to := strings.Index(text, "JUDGMENT"), strings.Index(text, "NOTES")
	fmt.Print(text[from:to])
	// Output:
	// JUDGMENT
	//   medical (economic), collision                                     $90,000.00
	//   punitive, collision                                              $350,000.00
	//                                                           --------------------
	//                                                                    $440,000.00
}

// A statement of one's own, with numbered authorities.
func ExampleDocument() {
	var d statement.Document
	d.Title = "A sum"
	n := d.Cite(authority.Statute("Va. Code Ann. § 8.01-38.1", ""))
	d.Sections = []statement.Section{{Heading: "CAP", Rows: []statement.Row{{Label: "punitive damages in an action", Amount: "$350,000.00", Notes: []int{n}}}}}
	fmt.Print(d.Text())
	// Output:
	// A sum
	//
	// CAP
	//   punitive damages in an action                                    $350,000.00  1
	//
	// NOTES
	//    1 Va. Code Ann. § 8.01-38.1
	//      https://law.lis.virginia.gov/vacode/8.01-38.1/
	//
	// Not legal advice.
}
