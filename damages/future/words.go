package future

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
)

// InWords says the discount in words.
func (d Discount) InWords() string {
	r := exact.Plain(d.Percent) + "%"
	switch d.Kind {
	case TotalOffset:
		return "total offset: not discounted"
	case MatchedOffset:
		return "total offset: discounted at each stream's own growth"
	case Compound:
		s := "discounted at " + r + " a year (" + d.Terms.String() + "), "
		if d.PerPeriod {
			return s + "divided by the payments of a year and compounded at each"
		}
		return s + "compounded yearly"
	case NetFisher, NetSubtracted:
		n, err := d.Net()
		if err != nil {
			return ""
		}
		how := "(1 + " + r + ") / (1 + " + exact.Plain(d.Growth) + "%) - 1"
		if d.Kind == NetSubtracted {
			how = r + " - " + exact.Plain(d.Growth) + "%"
		}
		if d.Places > 0 {
			how += ", rounded to " + strconv.Itoa(d.Places) + " places"
		}
		return "discounted at a net rate of " + approximately(n) + "% a year: " + how
	case SimpleInterest:
		return "reduced by simple interest at " + r + " a year: A / (1 + rt)"
	case Stepped:
		return "discounted at " + r + " a year for " + strconv.Itoa(d.Years) + " years, then at " + exact.Plain(d.Second) + "%, each year at its own rate"
	case Switched:
		return "discounted at " + r + " a year to year " + strconv.Itoa(d.Years) + "; later payments at " + exact.Plain(d.Second) + "% for their whole time"
	case DiscountUnspecified:
	}
	return ""
}

// approximately shows a rate to 6 places.
func approximately(d decimal.Decimal) string {
	n, err := exact.FromDecimal(d)
	if err != nil {
		return ""
	}
	return n.Round(6).Short()
}

// InWords says the growth in words.
func (g Growth) InWords() string {
	if g.IsZero() {
		return "no growth"
	}
	s := "grows " + exact.Plain(g.Percent) + "% a year (" + g.Terms.String() + ")"
	for _, x := range g.Steps {
		s += ", " + exact.Plain(x.Percent) + "% from year " + strconv.Itoa(x.From)
	}
	switch {
	case g.Base != 0:
		s += ", amounts in money of year " + strconv.Itoa(g.Base)
	case g.YearOne == Grown:
		s += ", the first year already grown"
	default:
		s += ", the first year ungrown"
	}
	return s
}

// InWords says the chances in words.
func (s Survival) InWords() string {
	var parts []string
	if !s.Table.IsZero() {
		parts = append(parts, "weighted by survival from age "+exact.Plain(s.Age)+", "+s.Table.Name()+" "+s.Table.Sex().String()+", deaths spread evenly over each year of age")
	}
	if len(s.Chances) > 0 {
		parts = append(parts, "weighted by chances of earning, year by year")
	}
	if len(parts) == 0 {
		return "every payment certain"
	}
	return strings.Join(parts, "; ")
}

// conventions lists what the figures of a valid projection rest on.
func (p *Projection) conventions() []string {
	out := []string{p.Discount.InWords(), p.Timing.InWords() + " (" + strings.ReplaceAll(p.Payments.String(), "_", "-") + ")"}
	for i := range p.Streams {
		s := &p.Streams[i]
		name := s.Name
		if name == "" {
			name = "stream " + strconv.Itoa(i+1)
		}
		line := name + ": " + s.Growth.InWords() + "; " + s.Survival.InWords()
		if s.Every > 1 {
			line += "; every " + strconv.Itoa(s.Every) + " years"
		}
		for _, a := range s.Adjust {
			line += "; " + a.InWords()
		}
		if s.Immediate {
			line += "; not discounted, being paid almost at once"
		}
		if s.Offset {
			line += "; taken off"
		}
		out = append(out, line)
	}
	return out
}

// InWords says the step in words.
func (a Adjustment) InWords() string {
	p := exact.Plain(a.Percent) + "%"
	s := ""
	switch a.Kind {
	case WorklifeRatio:
		s = "work-life ratio " + p
	case Unemployment:
		s = "unemployment " + p
		if a.Replaced.Sign() != 0 {
			s += ", " + exact.Plain(a.Replaced) + "% of it insured"
		}
	case FringeRate:
		s = "fringe benefits " + p + " of wages"
	case FringeAmount:
		s = "fringe benefits $" + exact.Text(a.Amount) + " a year"
	case IncomeTax:
		s = "income tax " + p + " of wages"
	case Consumption:
		s = "the decedent's own consumption " + p
	case FamilyConsumption:
		s = "the decedent's own consumption " + p + " of family income, the survivors' part $" + exact.Text(a.Amount)
	case ShareLost:
		s = "share " + p
	case AdjustmentUnspecified:
	}
	if a.From != 0 {
		s += " from year " + strconv.Itoa(a.From)
	}
	if a.Through != 0 {
		s += " through year " + strconv.Itoa(a.Through)
	}
	return s
}
