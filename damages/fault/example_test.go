package fault_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/fault"
)

// What does a plaintiff keep who is half to blame?
func Example_halfToBlame() {
	for _, b := range []fault.Bar{fault.Pure, fault.At50, fault.Above50, fault.AnyFault} {
		kept, barred, err := fault.Rule{Bar: b}.Recovery(decimal.NewFromInt(50))
		fmt.Println(b, kept.RatString(), barred, err)
	}
	// Output:
	// pure 1/2 false <nil>
	// at_50 0 true <nil>
	// above_50 1/2 false <nil>
	// any_fault 0 true <nil>
}

func ExampleRule_Recovery() {
	kept, barred, err := fault.Rule{Bar: fault.Pure}.Recovery(decimal.NewFromInt(20))
	fmt.Println(kept, barred, err)
	// Output: 4/5 false <nil>
}

func ExampleBar_InWords() {
	fmt.Println(fault.Above50.InWords())
	// Output: comparative fault, barred above 50 percent
}

func ExampleBar_String() {
	fmt.Println(fault.Above50)
	// Output: above_50
}

func ExampleValidate() {
	err := fault.Validate([]fault.Share{
		{Of: "plaintiff", Percent: decimal.NewFromInt(10)},
		{Of: "landlord", Percent: decimal.NewFromInt(65)},
	})
	fmt.Println(err)
	// Output: shares of fault add up to 75 (allowed: 100 percent)
}
