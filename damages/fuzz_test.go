package damages_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/makewhole/remedies/damages"
)

// FuzzDecodeMatter: no input makes decoding panic; what decodes is valid, writes itself, and comes back as the same
// bytes; assessing it never panics, and what it comes to can be written.
func FuzzDecodeMatter(f *testing.F) {
	flagship, err := json.Marshal(nso())
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(flagship))
	for _, text := range seedTexts() {
		f.Add(text)
	}
	f.Add(strings.Replace(plainJSON, `"210000.50"`, `"1e1000000000"`, 1))
	f.Add(strings.Replace(plainJSON, `"210000.50"`, "\"\u2212100\"", 1))
	f.Add(strings.Replace(plainJSON, `"210000.50"`, `"123456789012345.1234567890123456"`, 1))
	f.Add(strings.Replace(plainJSON, `"210000.50"`, `"`+strings.Repeat("9", 1000)+`"`, 1))
	f.Add(strings.Replace(plainJSON, `"by":"10/11"`, `"by":"123456789012345/987654321098765"`, 1))
	f.Add(strings.Replace(plainJSON, `"awards":["punitive"]`, `"awards":["punitive","punitive"]`, 1))
	f.Add(strings.Replace(plainJSON, `"do":"scale"`, `"do":"remand"`, 1))
	f.Add(strings.Replace(plainJSON, `"caption":"P v. D"`, `"caption":"\u0000\ud800<&>\u2028"`, 1))
	f.Add(strings.Replace(plainJSON, `"vacates":["order"]`, `"acts":[{"do":"restore","on":{},"from":"verdict"}],"election":{"status":"open"}`, 1))
	f.Add(strings.Repeat(`{"to":`, 100))
	f.Fuzz(func(t *testing.T, s string) {
		m, err := damages.DecodeMatter([]byte(s))
		if err != nil {
			return
		}
		if err := damages.Validate(m); err != nil {
			t.Fatalf("decoded, and not valid: %v", err)
		}
		text, err := json.Marshal(m)
		if err != nil {
			t.Fatalf("decoded, and does not write: %v", err)
		}
		back, err := damages.DecodeMatter(text)
		if err != nil {
			t.Fatalf("does not read what it wrote: %v\n%s", err, text)
		}
		again, err := json.Marshal(back)
		if err != nil || string(again) != string(text) {
			t.Fatalf("another text: %v\n%s\n%s", err, text, again)
		}
		use(m)
	})
}
