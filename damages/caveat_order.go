package damages

import (
	"slices"
	"strings"

	"github.com/makewhole/remedies/damages/internal/engine"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/law"
)

// orderText is the caveat that no authority was found for an order of stages on which figures turn. It names the record of the
// order, which holds what was read and does not say it.
func (b *Branch) orderText(d *engine.OrderDoubt) ruled {
	c := ruled{Caveat: Caveat{Kind: CaveatOrder, Rule: d.Ref.ID()}}
	if len(d.Pairs) == 1 && slices.Contains(d.Pairs[0][:], law.StageFault) && slices.Contains(d.Pairs[0][:], law.StageCredits) {
		c.Kind = CaveatCreditOrder
	}
	var pairs []string
	for _, p := range d.Pairs {
		pairs = append(pairs, stageInWords(p[0])+" before "+stageInWords(p[1]))
	}
	t := "the figures take " + strings.Join(pairs, ", and ") + "; no authority for that order was found in the law of " + nameOfLaw(d.Code)
	switch {
	case !d.Whole:
		t += ", and another changes them"
	case d.Low.Cmp(d.High) == 0 && d.Low.Cmp(d.Dollars) == 0:
		t += ", and another changes what each debtor owes, not the sum"
	default:
		c.low, c.high, c.Otherwise = d.Low, d.High, &Range{Low: d.Low.Decimal(), High: d.High.Decimal()}
		t += ", and in another the awards would come in all to $" + exact.Grouped(c.Otherwise.Low)
		if d.Low.Cmp(d.High) != 0 {
			t += " to $" + exact.Grouped(c.Otherwise.High)
		}
		t += ", not to $" + exact.Grouped(d.Dollars.Decimal())
	}
	c.Text = t
	return c
}

// nameOfLaw is the name of a jurisdiction whose law a matter names.
func nameOfLaw(code string) string {
	j, err := law.Lookup(code)
	if err != nil {
		return code
	}
	return j.Name()
}

// stageInWords is a stage in the words of a sentence.
func stageInWords(s law.Stage) string {
	switch s {
	case law.StageFault:
		return "the claimant's fault"
	case law.StageCaps:
		return "caps on compensatory damages"
	case law.StageShares:
		return "the shares of those at fault"
	case law.StageStatutory:
		return "what a statute makes of an award"
	case law.StageCredits:
		return "what others paid"
	case law.StageUnspecified, law.StageVerdict, law.StageReview, law.StageInterest, law.StagePredicate, law.StagePunitiveCaps,
		law.StagePunitive, law.StageRounding:
	}
	return s.String()
}
