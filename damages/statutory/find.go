package statutory

import (
	"iter"
	"strings"
	"sync"

	"github.com/makewhole/remedies/damages/invalid"
)

// registry is what the files of the library hold. They are read once, when a remedy is first asked for, and never written to. A test
// reads them without an error.
var registry = sync.OnceValue(func() file {
	out, err := read()
	if err != nil {
		return file{}
	}
	return out
})

// All goes through the remedies, federal law first, in a fixed order.
func All() iter.Seq[Remedy] {
	return func(yield func(Remedy) bool) {
		list := registry().remedies
		for i := range list {
			if !yield(Remedy{&list[i]}) {
				return
			}
		}
	}
}

// Lookup returns the remedy with the ID. Error: *invalid.Error for an ID that is not known.
func Lookup(id ID) (Remedy, error) {
	list := registry().remedies
	for i := range list {
		if list[i].id == id {
			return Remedy{&list[i]}, nil
		}
	}
	return Remedy{}, invalid.New("", invalid.Quote(string(id))+" is no remedy", "the ID of a remedy, such as us-copyright-504c")
}

// maxCite is the longest citation in bytes.
const maxCite = 128

// Find returns the remedies of a section, however it is punctuated: "47 U.S.C. § 227", "47 USC 227(b)(3)". A section
// finds every remedy within it, and a subdivision finds the remedy of its section. Error: *invalid.Error where there is
// none.
func Find(cite string) ([]Remedy, error) {
	const allowed = "a section of a statute, such as 47 U.S.C. § 227(b)(3) or Cal. Penal Code § 637.2"
	if len(cite) > maxCite {
		return nil, invalid.New("", "citation of more than 128 bytes", allowed)
	}
	want := plainCite(cite)
	var out []Remedy
	if want != "" {
		for r := range All() {
			if r.d.cited(want) {
				out = append(out, r)
			}
		}
	}
	if out == nil {
		return nil, invalid.New("", "no remedy is recorded under "+invalid.Quote(cite), allowed)
	}
	return out, nil
}

func (r *remedy) cited(want string) bool {
	for _, have := range r.plain {
		if within(have, want) || within(want, have) {
			return true
		}
	}
	return false
}

// within reports whether the longer citation is the shorter one or a subdivision of it.
func within(long, short string) bool {
	rest, ok := strings.CutPrefix(long, short)
	return ok && (rest == "" || rest[0] == '(')
}

// plainCite is a citation without what lawyers and programs write differently.
func plainCite(s string) string {
	s = strings.NewReplacer("§", " ", "sections ", " ", "section ", " ", "sec. ", " ", " s. ", " ", "general business law", "gbl",
		"gen. bus. law", "gbl", "n.c.g.s.", "n.c. gen. stat.", "ann.", " ").Replace(strings.ToLower(s))
	var b strings.Builder
	for i := range len(s) {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9', c == '(', c == ')', c == '-':
			b.WriteByte(c)
		case (c == '.' || c == ':') && i > 0 && i+1 < len(s) && digit(s[i-1]) && digit(s[i+1]):
			b.WriteByte(c)
		}
	}
	return b.String()
}

func digit(c byte) bool { return c >= '0' && c <= '9' }
