package statutory

import (
	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/immutable"
)

// Review is a test of the amount that a court may have to apply. None is computed here.
type Review struct {
	Name      string
	Standard  string // what it asks
	Authority []authority.Citation
}

// review is a test as data. The remedies of every jurisdiction refer to those of the federal file by their IDs.
type review struct {
	id       string
	name     string
	standard string
	sources  immutable.List[authority.Citation]
}

// reviewed are the tests that apply to the remedy.
func (r *remedy) reviewed() []Review {
	var out []Review
	for _, t := range r.reviews {
		out = append(out, Review{t.name, t.standard, t.sources.Slice()})
	}
	return out
}
