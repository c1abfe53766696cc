//go:build js && wasm

// Command wasm hands the interview to a browser: it is built for js/wasm and gives the page one object, remedies, whose functions
// take and return texts. vocabulary() is what a form offers, assess(record, presume) what a case comes to and what the law asks
// of it, and open(file) what a saved file holds. Package interview says what the texts hold.
package main

import (
	"syscall/js"

	"github.com/makewhole/remedies/examples/page/interview"
)

func main() {
	text := func(args []js.Value, i int) []byte {
		if i >= len(args) || args[i].Type() != js.TypeString {
			return nil
		}
		return []byte(args[i].String())
	}
	js.Global().Set("remedies", js.ValueOf(map[string]any{
		"vocabulary": js.FuncOf(func(js.Value, []js.Value) any { return interview.JSON(interview.Vocabulary()) }),
		"assess": js.FuncOf(func(_ js.Value, args []js.Value) any {
			return interview.JSON(interview.Assess(text(args, 0), len(args) > 1 && args[1].Truthy()))
		}),
		"open": js.FuncOf(func(_ js.Value, args []js.Value) any { return interview.JSON(interview.Open(text(args, 0))) }),
	}))
	select {} // the page calls the functions as long as it is open
}
