package immutable_test

import (
	"fmt"

	"github.com/makewhole/remedies/damages/immutable"
)

func ExampleList() {
	var l immutable.List[string]
	fmt.Println(l.Len())
	// Output: 0
}

func ExampleOf() {
	source := []string{"accrual", "filing"}
	l := immutable.Of(source...)
	source[0] = "changed"
	fmt.Println(l.Slice())
	// Output: [accrual filing]
}

func ExampleList_Len() {
	fmt.Println(immutable.Of("accrual", "filing").Len())
	// Output: 2
}

func ExampleList_At() {
	l := immutable.Of("accrual", "filing")
	fmt.Println(l.At(1))
	_, ok := l.At(2)
	fmt.Println(ok)
	// Output:
	// filing true
	// false
}

func ExampleList_All() {
	for i, v := range immutable.Of("accrual", "filing").All() {
		fmt.Println(i, v)
	}
	// Output:
	// 0 accrual
	// 1 filing
}

func ExampleContains() {
	l := immutable.Of("accrual", "filing")
	fmt.Println(immutable.Contains(l, "filing"), immutable.Contains(l, "verdict"))
	// Output: true false
}

func ExampleList_Slice() {
	l := immutable.Of("accrual", "filing")
	out := l.Slice()
	out[0] = "changed"
	fmt.Println(out, l.Slice())
	// Output: [changed filing] [accrual filing]
}
