package statutory

import (
	"iter"
	"strings"
)

// All goes through the library's remedies, federal law first, in a fixed order.
func All() iter.Seq[Remedy] { return Laws(nil).All() }

// Lookup returns the library's remedy with the ID. Error: *invalid.Error for an ID that is not known.
func Lookup(id ID) (Remedy, error) { return Laws(nil).Lookup(id) }

// maxCite is the longest citation in bytes.
const maxCite = 128

// Find returns the library's remedies of a section, however it is punctuated: "47 U.S.C. § 227", "47 USC 227(b)(3)". A section
// finds every remedy within it, and a subdivision finds the remedy of its section. Error: *invalid.Error where there is
// none.
func Find(cite string) ([]Remedy, error) { return Laws(nil).Find(cite) }

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
