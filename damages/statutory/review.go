package statutory

import (
	"slices"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/immutable"
)

// Review is a test of the amount that a court may have to apply. None is computed here.
type Review struct {
	Name      string
	Standard  string // what it asks
	Authority []authority.Citation
}

// review is a test as data. The remedies of every jurisdiction may refer to those of the library's federal file by their IDs.
type review struct {
	id       string
	name     string
	standard string
	sources  immutable.List[authority.Citation]
}

// reviewed are the tests that apply to the remedy.
func (r *remedy) reviewed() []Review {
	var out []Review
	for _, id := range r.tests {
		if t := r.file.review(id); t != nil {
			out = append(out, Review{t.name, t.standard, t.sources.Slice()})
		}
	}
	return out
}

// review is the test with the ID: of the file itself, else of the library's federal file; nil where there is none.
func (s *file) review(id string) *review {
	for _, list := range [...][]review{s.reviews, LawOf(federal).held().reviews} {
		if i := slices.IndexFunc(list, func(t review) bool { return t.id == id }); i >= 0 {
			return &list[i]
		}
	}
	return nil
}
