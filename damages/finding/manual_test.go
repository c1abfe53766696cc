package finding_test

import (
	"fmt"

	"github.com/makewhole/remedies/damages/finding"
)

func ExampleStatus_InWords() {
	fmt.Println(finding.NotEstablished.InWords(), "|", finding.NotEstablished)
	// Output: not established | not_established
}

func ExampleProof_UnmarshalText() {
	var p finding.Proof
	fmt.Println(p.UnmarshalText([]byte("beyond_reasonable_doubt")), p.InWords())
	fmt.Println(p.UnmarshalText([]byte("certainty")))
	// Output:
	// <nil> beyond reasonable doubt
	// "certainty" is no standard of proof (allowed: preponderance, clear_and_convincing, beyond_reasonable_doubt)
}

func ExampleProof_InWords() {
	fmt.Println(finding.ClearAndConvincing.InWords())
	// Output: clear and convincing
}

func ExampleBy_UnmarshalText() {
	var b finding.By
	fmt.Println(b.UnmarshalText([]byte("reviewing_court")), b)
	// Output: <nil> reviewing_court
}

func ExampleBy_InWords() {
	fmt.Println(finding.ByReviewingCourt.InWords())
	// Output: reviewing court
}

func ExampleTopic_InWords() {
	fmt.Println(finding.Topic("malice_oppression_or_fraud").InWords())
	// Output: malice oppression or fraud
}
