package outcome

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
)

// InWords says what is uncertain and how, such as "$60,000.00 to $240,000.00, every sum as likely as any other". It is meant for a
// scenario that is valid.
func (x *Input) InWords() string {
	if x == nil {
		return ""
	}
	switch {
	case x.Finding != nil:
		return x.Finding.What.InWords() + ": established with a chance of " + inPercent(x)
	case x.Liability != nil:
		return "liability: a chance of " + inPercent(x)
	}
	return x.Value.inWords(func(d decimal.Decimal) string {
		if x.Share != nil {
			return exact.Plain(d) + " percent"
		}
		return "$" + exact.Grouped(d)
	})
}

func inPercent(x *Input) string {
	if x.Chance == nil {
		return "nothing"
	}
	return percentOf(exact.FromRat(x.Chance))
}

// percentOf is a chance in percent, to a hundredth.
func percentOf(n exact.Num) string {
	return exact.Plain(n.Mul(exact.Int(100)).Round(2).Decimal()) + " percent"
}

func (v *Value) inWords(say func(decimal.Decimal) string) string {
	ranged := say(v.Low) + " to " + say(v.High)
	switch v.Shape {
	case Fixed:
		return say(v.Mode)
	case Uniform:
		return ranged + ", every sum as likely as any other"
	case Triangular:
		return ranged + ", most likely " + say(v.Mode) + ", falling off in straight lines"
	case PERT:
		return ranged + ", most likely " + say(v.Mode) + ", falling off smoothly (PERT)"
	case Lognormal:
		var parts []string
		for _, p := range v.Known {
			parts = append(parts, say(p.Value)+" or less in "+exact.Plain(p.Percent)+" percent of cases")
		}
		return strings.Join(parts, ", ") + " (lognormal)"
	case Discrete:
		var parts []string
		for _, p := range v.Points {
			said := say(p.Value)
			if p.Title != "" {
				said += " (" + p.Title + ")"
			}
			if p.Chance != nil {
				said += " with a chance of " + percentOf(exact.FromRat(p.Chance))
			}
			parts = append(parts, said)
		}
		return strings.Join(parts, "; ")
	case ShapeUnspecified:
	}
	return ""
}
