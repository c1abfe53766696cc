package invalid_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// A form shows each problem beside its field.
func Example_everyProblemOfOneInput() {
	var l invalid.List
	l.Add("dates.filing", `not a date: "soon"`, "a day as YYYY-MM-DD")
	l.Add("docket[0].verdict.awards[3].amount", "negative", "0.00 or more")
	err := fmt.Errorf("reading the matter: %w", l.Err())
	for _, e := range invalid.All(err) {
		fmt.Printf("%s | %s | %s\n", e.Path, e.Problem, e.Allowed)
	}
	// Output:
	// dates.filing | not a date: "soon" | a day as YYYY-MM-DD
	// docket[0].verdict.awards[3].amount | negative | 0.00 or more
}

func ExampleError() {
	err := invalid.New("claims[2].law", `unknown: "XX"`, "the code of a state")
	var e *invalid.Error
	if errors.As(err, &e) {
		fmt.Println(e.Path)
	}
	// Output: claims[2].law
}

func ExampleError_Error() {
	e := &invalid.Error{Path: "claims[2].law", Problem: `unknown: "XX"`, Allowed: "the code of a state"}
	fmt.Println(e.Error())
	// Output: claims[2].law: unknown: "XX" (allowed: the code of a state)
}

func ExampleError_Is() {
	fmt.Println(errors.Is(invalid.New("id", "used twice", ""), invalid.ErrInvalid))
	// Output: true
}

func ExampleNew() {
	fmt.Println(invalid.New("id", "used twice", "an id of its own"))
	// Output: id: used twice (allowed: an id of its own)
}

func ExampleList() {
	var l invalid.List
	fmt.Println(l.Err())
	l.Add("id", "used twice", "")
	fmt.Println(l.Err())
	// Output:
	// <nil>
	// id: used twice
}

func ExampleList_Add() {
	var l invalid.List
	l.Add("caption", "empty", "some text")
	l.Add("forum", "empty", "the code of a law")
	fmt.Println(l.Err())
	// Output:
	// caption: empty (allowed: some text)
	// forum: empty (allowed: the code of a law)
}

func ExampleList_Merge() {
	inner := invalid.New("amount", "negative", "0.00 or more") // from the check of one award
	var l invalid.List
	l.Merge(invalid.At("awards", 3), inner)
	fmt.Println(l.Err())
	// Output: awards[3].amount: negative (allowed: 0.00 or more)
}

func ExampleList_Len() {
	var l invalid.List
	l.Add("caption", "empty", "some text")
	fmt.Println(l.Len())
	// Output: 1
}

func ExampleList_Err() {
	var l invalid.List
	l.Merge("caption", nil)
	fmt.Println(l.Err())
	// Output: <nil>
}

func ExamplePrefixed() {
	inner := invalid.New("amount", "negative", "0.00 or more")
	fmt.Println(invalid.Prefixed(invalid.At("awards", 3), inner))
	// Output: awards[3].amount: negative (allowed: 0.00 or more)
}

func ExampleAll() {
	err := errors.Join(invalid.New("a", "empty", ""), errors.New("no field"), invalid.New("b", "empty", ""))
	for _, e := range invalid.All(err) {
		fmt.Println(e)
	}
	// Output:
	// a: empty
	// b: empty
}

func ExampleJoin() {
	fmt.Println(invalid.Join("claims[0]", "law"), invalid.Join("", "law"), invalid.Join("claims", "[0]"))
	// Output: claims[0].law law claims[0]
}

func ExampleAt() {
	fmt.Println(invalid.At("awards", 3))
	// Output: awards[3]
}

func ExampleQuote() {
	fmt.Println(invalid.Quote("12.5"))
	fmt.Println(invalid.Quote(strings.Repeat("9", 1_000_000)))
	// Output:
	// "12.5"
	// "9999999999999999999999999999999999999999"...
}

func ExampleTwice() {
	names := []string{"ann", "bob", "ann"}
	invalid.Twice(names, func(s *string) string { return *s }, func(i int) { fmt.Println(i, names[i]) })
	// Output: 2 ann
}
