package frozen_test

import (
	"fmt"

	"github.com/makewhole/remedies/damages/frozen"
)

func ExampleList() {
	var l frozen.List[string]
	fmt.Println(l.Len())
	// Output: 0
}

func ExampleOf() {
	source := []string{"accrual", "filing"}
	l := frozen.Of(source...)
	source[0] = "changed"
	fmt.Println(l.Slice())
	// Output: [accrual filing]
}

func ExampleList_Len() {
	fmt.Println(frozen.Of("accrual", "filing").Len())
	// Output: 2
}

func ExampleList_At() {
	l := frozen.Of("accrual", "filing")
	fmt.Println(l.At(1))
	_, ok := l.At(2)
	fmt.Println(ok)
	// Output:
	// filing true
	// false
}

func ExampleList_All() {
	for i, v := range frozen.Of("accrual", "filing").All() {
		fmt.Println(i, v)
	}
	// Output:
	// 0 accrual
	// 1 filing
}

func ExampleList_Slice() {
	l := frozen.Of("accrual", "filing")
	out := l.Slice()
	out[0] = "changed"
	fmt.Println(out, l.Slice())
	// Output: [changed filing] [accrual filing]
}
