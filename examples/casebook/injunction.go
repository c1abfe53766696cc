package main

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"io"

	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/injunction"
	"github.com/makewhole/remedies/injunction/contempt"
)

//go:embed injunctions.json
var injunctions []byte

// equity is a published decision on an injunction: its findings, element by element, and what follows from them.
type equity struct {
	ID       string           `json:"id"`
	Name     string           `json:"name"`
	Test     string           `json:"test"`
	Findings []finding.Status `json:"findings"` // in the order of the test's elements
	Outcome  string           `json:"outcome"`
	Decided  string           `json:"decided"`
}

// testOf is the test with the name the file uses.
func testOf(name string) (injunction.Test, bool) {
	switch name {
	case "ebay":
		return injunction.EBay(), true
	case "winter":
		return injunction.Winter(), true
	case "nken":
		return injunction.Nken(), true
	case "new-york-contempt":
		return contempt.NewYorkCivil(), true
	}
	return injunction.Test{}, false
}

// replayInjunctions applies the test of each chosen decision to its findings and prints a line for each.
func replayInjunctions(want *filter, stdout, stderr io.Writer) (reproduced, total, wrong int) {
	var all []equity
	if err := json.Unmarshal(injunctions, &all); err != nil {
		fmt.Fprintln(stderr, "injunctions.json:", err)
		return 0, 0, 1
	}
	for i := range all {
		e := &all[i]
		if !want.chosen(e.ID) {
			continue
		}
		total++
		test, ok := testOf(e.Test)
		if !ok || len(e.Findings) != len(test.Elements) {
			fmt.Fprintf(stderr, "%s: no test, or not a finding for each element\n", e.ID)
			wrong++
			continue
		}
		var given []finding.Finding
		for k, s := range e.Findings {
			given = append(given, finding.Finding{What: test.Elements[k], Status: s})
		}
		got := test.Apply(given)
		fmt.Fprintf(stdout, "%-27s %-17s published %13s  computed %14s  %s\n", e.ID, e.Test, e.Outcome, got.Outcome, e.Decided)
		if got.Outcome.String() == e.Outcome {
			reproduced++
		} else {
			wrong++
		}
	}
	return reproduced, total, wrong
}
