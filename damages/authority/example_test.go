package authority_test

import (
	"encoding/json"
	"fmt"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
)

// A source that was read, with the page and the day.
func ExampleCitation_ReadAt() {
	c := authority.Case("BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996)", "at 581").
		ReadAt("https://supreme.justia.com/cases/federal/us/517/559/", civil.On(2025, 3, 4))
	fmt.Println(c)
	fmt.Println(c.Kind, c.Status, c.Read)
	// Output:
	// BMW of North America, Inc. v. Gore, 517 U.S. 559 (1996), at 581
	// case read 2025-03-04
}

// A citation from general knowledge says so wherever it is printed.
func ExampleCitation_NotConfirmed() {
	fmt.Println(authority.Statute("Cal. Civ. Code § 3294", "subd. (a)").NotConfirmed())
	// Output: Cal. Civ. Code § 3294, subd. (a) [unverified]
}

func ExampleCitation_Noted() {
	c := authority.Rule("Fed. R. Civ. P. 59", "(e)").Noted("28 days from the entry of judgment")
	fmt.Printf("%s: %s\n", c, c.Note)
	// Output: Fed. R. Civ. P. 59, (e): 28 days from the entry of judgment
}

func ExampleConstitution() {
	c := authority.Constitution("U.S. Const. amend. XIV", "§ 1")
	fmt.Println(c.Kind, "|", c)
	// Output: constitution | U.S. Const. amend. XIV, § 1
}

func ExampleKind_UnmarshalText() {
	var k authority.Kind
	err := json.Unmarshal([]byte(`"statute"`), &k)
	fmt.Println(k, err)
	fmt.Println(k.UnmarshalText([]byte("blog")))
	// Output:
	// statute <nil>
	// "blog" is no kind of source (allowed: constitution, statute, rule, regulation, case, record, publication)
}
