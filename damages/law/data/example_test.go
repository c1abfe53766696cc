package data_test

import (
	"encoding/json"
	"fmt"

	"github.com/makewhole/remedies/damages/law/data"
)

// A file of law is JSON that any program can read: here the version in force of Virginia's cap on punitive damages.
func Example() {
	text, err := data.Files.ReadFile("us-va/punitive.json")
	if err != nil {
		fmt.Println(err)
		return
	}
	var file struct {
		Jurisdiction string
		Caps         []struct {
			Versions []struct {
				ID   string
				Caps []struct{ To string }
			}
		}
	}
	if err := json.Unmarshal(text, &file); err != nil {
		fmt.Println(err)
		return
	}
	v := file.Caps[0].Versions[len(file.Caps[0].Versions)-1]
	fmt.Println(file.Jurisdiction, v.ID, v.Caps)
	// Output: US-VA us-va-punitive-cap-1988 [{$350,000}]
}
