package schema_test

import (
	"encoding/json"
	"fmt"

	"github.com/makewhole/remedies/damages/schema"
)

// A schema is read by its name. What a validator does with it is shown in examples/schema.
func Example() {
	text, err := schema.Files.ReadFile("plain-verdict.schema.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	var s struct {
		Dialect  string `json:"$schema"`
		Required []string
	}
	if err := json.Unmarshal(text, &s); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(s.Dialect, s.Required)
	// Output: https://json-schema.org/draft/2020-12/schema [schema law]
}
