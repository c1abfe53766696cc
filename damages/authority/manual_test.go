package authority_test

import (
	"fmt"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
)

func ExampleStatute() {
	fmt.Println(authority.Statute("Ohio Rev. Code § 2315.21", "(D)"))
	// Output: Ohio Rev. Code § 2315.21, (D)
}

func ExampleRule() {
	fmt.Println(authority.Rule("Fed. R. Civ. P. 59", ""))
	// Output: Fed. R. Civ. P. 59
}

func ExampleCase() {
	fmt.Println(authority.Case("State Farm Mut. Automobile Ins. Co. v. Campbell, 538 U.S. 408 (2003)", "at 425"))
	// Output: State Farm Mut. Automobile Ins. Co. v. Campbell, 538 U.S. 408 (2003), at 425
}

func ExamplePublication() {
	c := authority.Publication("Restatement (Second) of Torts (1979)", "§ 908")
	fmt.Println(c.Kind, "|", c)
	// Output: publication | Restatement (Second) of Torts (1979), § 908
}

// What was read was a report of the order, not the order.
func ExampleCitation_ReportedAt() {
	c := authority.Case("Doe v. Roe (Franklin Super. Ct. 2024)", "").ReportedAt("https://example.org/digest", civil.On(2025, 1, 2))
	fmt.Println(c.Status, c.Read, c.URL)
	// Output: reported 2025-01-02 https://example.org/digest
}

func ExampleStatus_UnmarshalText() {
	var s authority.Status
	fmt.Println(s.UnmarshalText([]byte("reported")), s)
	// Output: <nil> reported
}
