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
	  "schema": "remedies.matter/v1", "caption": "Carter v. Dunn", "forum": "US-VA", "dates": {"accrual": "2023-04-03", "judgment": "2024-05-20"},
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
	from, to := strings.Index(text, "RESULT"), strings.Index(text, "WHAT DUE PROCESS")
	fmt.Print(text[from:to])
	// Output:
	// RESULT of a verdict of $590,000.00
	//   judgment, owed by dunn                                           $440,000.00
	//     medical (economic)                                              $90,000.00
	//     punitive                                                       $350,000.00
	//   Interest before judgment is discretionary. No decision is recorded. [1, 2]
	//   interest after judgment, 6 percent a year from 2024-05-20, a day      $72.33  1,2
	//   What could still move it:
	//     punitive: the state of mind that punitive damages need: not recorded; the award
	//       stands                                                      -$350,000.00  3
	//
	// HOW IT CAME ABOUT
	//   verdict, jury, on collision [US-VA]:
	//     medical (economic)                                              $90,000.00
	//     punitive                                                       $500,000.00
	//   punitive limited to $350,000.00                   $500,000.00   -$150,000.00  4,5
	//     a cut of 30.00%
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
	//   1 Va. Code Ann. § 8.01-38.1 https://law.lis.virginia.gov/vacode/8.01-38.1/
	//
	// Not legal advice.
}

// A page that a browser shows and prints; the notes are links.
func ExampleDocument_HTML() {
	var d statement.Document
	d.Title = "A sum"
	n := d.Cite(authority.Statute("Va. Code Ann. § 8.01-38.1", ""))
	d.Sections = []statement.Section{{Heading: "CAP", Rows: []statement.Row{{Label: "punitive damages in an action", Amount: "$350,000.00", Notes: []int{n}}}}}
	page := d.HTML()
	from := strings.Index(page, "<tbody>")
	fmt.Println(page[from : from+strings.Index(page[from:], "</tr>")])
	// Output:
	// <tbody>
	// <tr class="line"><th scope="row">punitive damages in an action</th><td class="figure">$350,000.00</td><td class="marks"><a id="cite-1" href="#note-1" aria-label="note 1">1</a></td>
}
