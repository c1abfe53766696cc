package punitive

import (
	_ "embed"
	"sync"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/invalid"
)

//go:embed review.json
var reviewFile []byte

// said is what the file says of a bound, of a reason for one, of a ground or of a caveat.
type said struct {
	name, words string
	restsOn     []string // the names of its sources
}

// reviewText is what a review says, and what it rests on: the decisions, by the names that the file gives them, and the words.
// Most pages of the reports were not read themselves; each citation says what was.
type reviewText struct {
	sources map[string]authority.Citation
	said    map[string]said
}

// text reads the file when it is first asked for. A test reads it, so that it cannot fail here.
//
//nolint:gochecknoglobals // the file, read once and never written after
var text = sync.OnceValue(func() *reviewText {
	t, _ := readText(reviewFile)
	return t
})

func readText(file []byte) (*reviewText, error) {
	t := &reviewText{map[string]authority.Citation{}, map[string]said{}}
	l, err := codec.ReadForm(file, func(f *codec.Form) {
		codec.Items(f, "sources", new([]authority.Citation), func(c *authority.Citation, f *codec.Form) {
			var name string
			f.Text("name", &name)
			c.Form(f)
			t.sources[name] = *c
		})
		for _, list := range [...]string{"bounds", "reasons", "grounds", "caveats"} {
			codec.Items(f, list, new([]said), func(s *said, f *codec.Form) {
				f.Require("name", "words")
				f.Text("name", &s.name)
				f.Text("words", &s.words)
				f.Texts("rests_on", &s.restsOn)
				t.said[s.name] = *s
			})
		}
	})
	if err == nil {
		err = l.Err()
	}
	return t, err
}

// inWords is what is said of the value of an enumeration with the names.
func inWords(names []string, i int) string {
	name := invalid.EnumText(names, i)
	if s, ok := text().said[name]; ok {
		return s.words
	}
	return name
}

// restsOn returns what something that the file says rests on, the caller's own slice.
func restsOn(name string) []authority.Citation {
	var out []authority.Citation
	for _, s := range text().said[name].restsOn {
		out = append(out, text().sources[s])
	}
	return out
}
