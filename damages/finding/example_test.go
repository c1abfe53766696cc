package finding_test

import (
	"encoding/json"
	"fmt"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/finding"
)

// The finding that opens the way to punitive damages in California.
func ExampleFinding() {
	f := finding.Finding{
		What: "malice_oppression_or_fraud", Status: finding.Established, Proof: finding.ClearAndConvincing, By: finding.ByJury,
		About:     []string{"gulf"},
		Authority: []authority.Citation{authority.Statute("Cal. Civ. Code § 3294", "subd. (a)")},
	}
	fmt.Printf("%s: %s by the %s (%s)\n", f.What.InWords(), f.Status.InWords(), f.By.InWords(), f.Proof.InWords())
	// Output: malice oppression or fraud: established by the jury (clear and convincing)
}

func ExampleFinding_Concerns() {
	f := finding.Finding{What: "malice", Status: finding.Established, About: []string{"gulf"}, Claims: []string{"fraud"}}
	fmt.Println(f.Concerns("gulf", "fraud"), f.Concerns("bay", "fraud"), f.Concerns("gulf", ""))
	// Output: true false true
}

func ExampleFinding_Validate() {
	fmt.Println(finding.Finding{What: "Malice"}.Validate())
	// Output:
	// what: topic "Malice" has a character out of place (allowed: 1 to 64 of a-z, 0-9 and underscore)
	// status: no status (allowed: established, not_established, mixed, not_reached, unknown)
}

// A condition that the record leaves open is not one that failed.
func ExampleStatus_Answers() {
	fmt.Println(finding.NotEstablished.Answers(), finding.NotReached.Answers(), finding.Unknown.Answers())
	// Output: true false false
}

func ExampleStatus_UnmarshalText() {
	var in struct{ Status finding.Status }
	err := json.Unmarshal([]byte(`{"Status":"not_reached"}`), &in)
	fmt.Println(in.Status.InWords(), err)
	// Output: not reached <nil>
}

// Standards of proof compare: a finding on the stronger one serves where the weaker one is asked for.
func ExampleProof() {
	asked, found := finding.ClearAndConvincing, finding.Preponderance
	fmt.Println(found >= asked)
	// Output: false
}

func ExampleTopic_Validate() {
	fmt.Println(finding.Topic("irreparable_injury").Validate())
	// Output: <nil>
}
