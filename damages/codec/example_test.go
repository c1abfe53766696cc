package codec_test

import (
	"fmt"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/invalid"
)

// Everything that is wrong with a text is reported together, each with its path.
func Example_everythingWrongAtOnce() {
	v, err := codec.Parse([]byte(`{"id": "a1", "amount": 12.5, "for": ["x", null], "knd": "medical"}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	var l invalid.List
	o := v.Object("awards[0]", &l)
	o.Require("id", "amount", "kind")
	id := o.Text("id")
	_, ok := o.Number("amount")
	parties := o.Texts("for")
	o.Done()
	fmt.Println(id, ok, parties)
	fmt.Println(l.Err())
	// Output:
	// a1 false [x]
	// awards[0].amount: is a number (allowed: a text)
	// awards[0].for[1]: is null (allowed: a text)
	// awards[0].kind: missing (allowed: a value)
	// awards[0].knd: unknown field (allowed: kind, id, amount, for)
}

func ExampleParse() {
	for _, s := range []string{`{"a": 1, "a": 2}`, `{"a": [1,`, `{} {}`} {
		_, err := codec.Parse([]byte(s))
		fmt.Println(err)
	}
	// Output:
	// a: given twice (allowed: each field once)
	// a[1]: JSON breaks off near byte 9 (allowed: JSON)
	// text after the end of the value (allowed: one JSON value)
}

func ExampleObject_Each() {
	v, _ := codec.Parse([]byte(`{"claims": [{"id": "fraud"}, {"id": "libel", "x": 1}]}`))
	var l invalid.List
	o := v.Object("", &l)
	o.Each("claims", func(i int, e *codec.Object) { fmt.Println(i, e.Text("id")) })
	o.Done()
	fmt.Println(l.Err())
	// Output:
	// 0 fraud
	// 1 libel
	// claims[1].x: unknown field (allowed: id)
}

// A name keeps its place in the list beside what is no text.
func ExampleObject_Set() {
	v, _ := codec.Parse([]byte(`{"kinds": [7, "medical", "pane"]}`))
	var l invalid.List
	v.Object("", &l).Set("kinds", known)
	fmt.Println(l.Err())
	// Output:
	// kinds[0]: is a number (allowed: a text)
	// kinds[2]: no such name
}

func ExampleValue_Bytes() {
	v, err := codec.Parse([]byte(` { "by" : "2/37" , "n" : [ 1.50 , null ] } `))
	fmt.Println(string(v.Bytes()), err)
	// Output: {"by":"2/37","n":[1.50,null]} <nil>
}

func ExampleWriter() {
	var w codec.Writer
	w.Open('{')
	w.Text("id", "a1")
	w.Text("note", "")
	w.Texts("for", []string{"whatsapp", "meta"})
	w.Flag("organization", true)
	w.Close('}')
	fmt.Println(string(w.Bytes()))
	// Output: {"id":"a1","for":["whatsapp","meta"],"organization":true}
}
