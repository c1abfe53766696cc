package engine

import (
	"slices"
	"strconv"
	"strings"

	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/finding"
	"github.com/makewhole/remedies/damages/invalid"
	"github.com/makewhole/remedies/damages/law"
	"github.com/makewhole/remedies/damages/limit"
	"github.com/makewhole/remedies/damages/matter"
	"github.com/makewhole/remedies/damages/vocabulary"
)

// The names of findings and quantities that a matter may record: those of the vocabulary, those that a formula of the
// matter itself or a rule of the caller's own asks for, and those that begin with [law.ReplaceNamePrefix].

func (w *work) knownFinding(t finding.Topic) bool {
	if _, ok := vocabulary.FindingWord(t); ok || strings.HasPrefix(string(t), vocabulary.OwnNamePrefix) {
		return true
	}
	return w.anyFormula(func(e limit.Expr) bool {
		for asked := range e.Asks() {
			if asked == t {
				return true
			}
		}
		return false
	})
}

func (w *work) knownQuantity(b limit.Base) bool {
	if _, ok := vocabulary.QuantityWord(string(b)); ok || strings.HasPrefix(string(b), vocabulary.OwnNamePrefix) {
		return true
	}
	return w.anyFormula(func(e limit.Expr) bool {
		for asked := range e.Needs() {
			if asked == b {
				return true
			}
		}
		return false
	})
}

// anyFormula reports whether something holds of a formula in the matter's orders and positions, or of a limit in the
// caller's own law.
func (w *work) anyFormula(holds func(limit.Expr) bool) bool {
	for i := range w.m.Docket {
		if o := w.m.Docket[i].Order; o != nil && slices.ContainsFunc(o.Acts, func(a matter.Act) bool { return holds(a.To) }) {
			return true
		}
	}
	if slices.ContainsFunc(w.m.Positions, func(p matter.Position) bool { return holds(p.To) }) {
		return true
	}
	for _, j := range w.own {
		for _, ps := range []dated.Provisions[law.Caps]{j.PunitiveCaps(), j.CompensatoryCaps()} {
			for p := range ps.All() {
				for v := range p.All() {
					for _, c := range v.Rule.All() {
						if v.Custom && holds(c.To) {
							return true
						}
					}
				}
			}
		}
	}
	return false
}

// unknownName notes a name that no law knows, and offers the nearest ones.
func (w *work) unknownName(path, name, what string, near []string) {
	w.errs.Add(path, strconv.Quote(name)+" is no "+what+" that a law of this library asks for"+perhaps(near),
		"a "+what+" of the vocabulary, or a name of your own that begins with "+vocabulary.OwnNamePrefix)
}

// perhaps offers names that are near to one that is none.
func perhaps(near []string) string {
	if len(near) == 0 {
		return ""
	}
	return "; the nearest are: " + strings.Join(near, ", ")
}

// checkPersons refuses a claim for loss that follows from another's injury where nobody else knows the injured person: who
// is no party has to be the injured person of another claim.
func (w *work) checkPersons() {
	if w.errs.Len() > 0 || !slices.ContainsFunc(w.m.Parties, func(p matter.Party) bool { return p.Capacity == matter.Derivative }) {
		return
	}
	own := make([]bool, len(w.claims))    // some award on the claim is for somebody's own injury, an estate or a death
	others := make([]bool, len(w.claims)) // some award on the claim is for loss that follows from another's injury
	for i := range w.cells {
		c := &w.cells[i]
		for _, p := range w.list(c.plaintiffs) {
			derivative := w.m.Parties[p].Capacity == matter.Derivative
			for _, k := range w.list(c.claims) {
				own[k], others[k] = own[k] || !derivative, others[k] || derivative
			}
		}
	}
	known := map[string]bool{}
	for k := range w.m.Claims {
		known[w.m.Claims[k].Person] = known[w.m.Claims[k].Person] || !others[k] || own[k]
	}
	for k := range w.m.Claims {
		if c := &w.m.Claims[k]; c.Person != "" && others[k] && !own[k] && !known[c.Person] && w.findParty(c.Person) < 0 {
			w.errs.Add(invalid.At("claims", k)+".person", invalid.Quote(c.Person)+" is no party and the injured person of no other claim",
				"the ID of a party, or the injured person that another claim names")
		}
	}
}
