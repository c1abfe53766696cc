package damages

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/invalid"
)

// DecodeMatter reads a matter from its JSON form, or from that of a [PlainVerdict], and validates it. It is strict: unknown
// and duplicate fields, nulls, numbers that are not plain digits in a text, dangling references and contradictions are
// *invalid.Error values with their paths, all of them together.
//
// A formula, such as what an order limits an award to, is an object with one member named by its operation, or a text in the
// notation of [limit.Parse]: "to": {"multiple": {"of": "compensatory", "by": "9"}} and "to": "9 * compensatory" say the
// same. It is written as an object.
func DecodeMatter(data []byte) (*Matter, error) {
	m, plain, l, err := decode(data)
	if err != nil {
		return nil, err
	}
	broken := unread(l.Err())
	for _, e := range invalid.All(engine.Validate(m)) {
		path := e.Path
		if plain != nil {
			if path = plain.path(m, path); path == "" {
				continue
			}
		}
		if !broken.holds(path) {
			l.Add(path, e.Problem, e.Allowed)
		}
	}
	if err := l.Err(); err != nil {
		return nil, err
	}
	return m, nil
}

// brokenPaths are the paths that could not be read, sorted and as a set.
type brokenPaths struct {
	sorted []string
	set    map[string]bool
}

func unread(err error) brokenPaths {
	if err == nil {
		return brokenPaths{}
	}
	b := brokenPaths{set: map[string]bool{}}
	for _, e := range invalid.All(err) {
		b.sorted, b.set[e.Path] = append(b.sorted, e.Path), true
	}
	slices.Sort(b.sorted)
	return b
}

// holds reports whether a path is, holds or lies in one that could not be read: what follows from that is not repeated.
func (b brokenPaths) holds(path string) bool {
	if i, _ := slices.BinarySearch(b.sorted, path); i < len(b.sorted) && strings.HasPrefix(b.sorted[i], path) {
		return true
	}
	for n := range len(path) {
		if b.set[path[:n]] {
			return true
		}
	}
	return false
}

// decode reads what can be read, and lists what could not. It returns the plain verdict as well where the text is one.
func decode(data []byte) (*Matter, *PlainVerdict, *invalid.List, error) {
	l := new(invalid.List)
	m := new(Matter)
	var plain *PlainVerdict
	err := codec.Read(data, l, func(o *codec.Object) {
		if o.Text("schema") == PlainVerdictSchema {
			plain = new(PlainVerdict)
			plain.Form(codec.FormOf(o))
			return
		}
		m.Form(codec.FormOf(o))
	})
	if err != nil {
		return nil, nil, nil, err
	}
	if plain != nil {
		broken := unread(l.Err())
		var wrong *invalid.List
		m, wrong = plain.expand()
		for _, e := range invalid.All(wrong.Err()) {
			if !broken.holds(e.Path) {
				l.Add(e.Path, e.Problem, e.Allowed)
			}
		}
	}
	return m, plain, l, nil
}
