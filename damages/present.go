package damages

import (
	"github.com/makewhole/remedies/damages/head"
)

// futureCaveats say where law fixes other conventions than those an award was reduced by.
func (b *Branch) futureCaveats() []Caveat {
	var out []Caveat
	for _, x := range b.of.PresentLaws {
		a, rule := b.awardAt(x.Cell), x.Rule
		if !rule.Rule.Fixes() {
			continue
		}
		noneconomic := a.Kind.Class() == head.Noneconomic
		switch {
		case noneconomic && !rule.Rule.Noneconomic:
			out = append(out, Caveat{Kind: CaveatFuture, Award: a.ID, Rule: rule.ID, Authority: rule.Authority.Slice(),
				Text: "future noneconomic damages were reduced to present value, which the law recorded does not ask: " + rule.Title})
		case rule.Rule.Discount.InWords() != a.Future.Discount.InWords():
			out = append(out, Caveat{Kind: CaveatFuture, Award: a.ID, Rule: rule.ID, Authority: rule.Authority.Slice(),
				Text: "its payments are " + a.Future.Discount.InWords() + "; the law recorded has them " + rule.Rule.Discount.InWords() + ": " + rule.Title})
		}
	}
	return out
}
