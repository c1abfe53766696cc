package future

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// AdjustmentKind is what an adjustment does to a year's amount.
type AdjustmentKind uint8

// The adjustments. A year's amount begins as wages; fringe benefits stand beside them, so that tax can fall on wages
// alone: with worklife, unemployment, fringe, tax and consumption in that order the sum is Tinari's adjusted income,
// [W(1-U)(1+F) - W(1-U)T](1-C). The zero AdjustmentKind is unspecified and refused.
const (
	AdjustmentUnspecified AdjustmentKind = iota
	WorklifeRatio                        // wages and fringe times Percent
	Unemployment                         // wages and fringe less Percent, of which Replaced percent is replaced by insurance
	FringeRate                           // fringe rises by Percent of wages
	FringeAmount                         // fringe rises by Amount a year, in the money of the stream, grown with it
	IncomeTax                            // wages less Percent; fringe is not taxed
	Consumption                          // wages and fringe less Percent: the decedent's own, of the decedent's income
	FamilyConsumption                    // less Percent of wages, fringe and Amount, the survivors' income in the money of the stream
	ShareLost                            // wages and fringe times Percent: a loss of part, an area's wage level
	adjustmentEnds        = iota
)

//enum:text AdjustmentKind adjustment
var adjustmentNames = [...]string{"", "worklife_ratio", "unemployment", "fringe_rate", "fringe_amount", "income_tax", "consumption", "family_consumption", "share"}

// Adjustment is one step from a gross amount to the loss. Steps are taken in the order given.
type Adjustment struct {
	Kind     AdjustmentKind
	Percent  decimal.Decimal // 0 to 100, for fringe and shares to 1000
	Replaced decimal.Decimal // percent of unemployment that insurance replaces
	Amount   decimal.Decimal // dollars a year, for FringeAmount and FamilyConsumption
	From     int             // first year it counts; 0 for the first of the stream
	Through  int             // last year it counts; 0 for the last
}

const maxAdjustments = 100

func (a Adjustment) validate(l *invalid.List, at string) {
	if a.Kind == AdjustmentUnspecified || a.Kind >= adjustmentEnds {
		l.Add(at+".kind", "no adjustment", "worklife_ratio, unemployment, fringe_rate, fringe_amount, income_tax, consumption, family_consumption, share")
		return
	}
	top := int64(100)
	switch a.Kind {
	case FringeRate, ShareLost:
		top = 1000
	case WorklifeRatio, Unemployment, FringeAmount, IncomeTax, Consumption, FamilyConsumption, AdjustmentUnspecified:
	}
	check := func(name string, d decimal.Decimal, top int64, wanted bool) {
		n, err := exact.Money(d)
		switch {
		case err != nil || n.Sign() < 0 || n.Cmp(exact.Int(top)) > 0:
			l.Add(at+name, "out of range", "0 to "+exact.Int(top).Short())
		case !wanted && n.Sign() != 0:
			l.Add(at+name, "not part of "+a.Kind.String(), "none")
		}
	}
	check(".percent", a.Percent, top, a.Kind != FringeAmount)
	check(".replaced", a.Replaced, 100, a.Kind == Unemployment)
	check(".amount", a.Amount, exact.MaxMoney, a.Kind == FringeAmount || a.Kind == FamilyConsumption)
	if a.From < -maxLabel || a.From > maxLabel || a.Through < -maxLabel || a.Through > maxLabel || a.Through != 0 && a.From > a.Through {
		l.Add(at+".from", "out of range, or after the last year", allowedLabel)
	}
}

// adjust takes the steps on a year's amount. Everything was validated.
func adjust(amount *big.Rat, year int, steps []Adjustment) *big.Rat {
	if len(steps) == 0 {
		return amount
	}
	wages, fringe := new(big.Rat).Set(amount), new(big.Rat)
	part := func(d decimal.Decimal) *big.Rat {
		n, _ := exact.Money(d)
		return n.Quo(exact.Int(100)).Rat()
	}
	rest := func(r *big.Rat) *big.Rat { return new(big.Rat).Sub(one, r) }
	both := func(r *big.Rat) {
		wages.Mul(wages, r)
		fringe.Mul(fringe, r)
	}
	for _, a := range steps {
		if a.From != 0 && year < a.From || a.Through != 0 && year > a.Through {
			continue
		}
		p := part(a.Percent)
		switch a.Kind {
		case WorklifeRatio, ShareLost:
			both(p)
		case Unemployment:
			both(rest(p.Mul(p, rest(part(a.Replaced)))))
		case FringeRate:
			fringe.Add(fringe, p.Mul(p, wages))
		case FringeAmount:
			n, _ := exact.Money(a.Amount)
			fringe.Add(fringe, n.Rat())
		case IncomeTax:
			wages.Mul(wages, rest(p))
		case Consumption:
			both(rest(p))
		case FamilyConsumption:
			n, _ := exact.Money(a.Amount)
			family := n.Rat()
			family.Mul(family, p)
			both(rest(p))
			wages.Sub(wages, family)
		case AdjustmentUnspecified:
		}
	}
	return wages.Add(wages, fringe)
}

// AdjustedIncome returns the part of a year's gross amount that the steps leave, in percent, to 18 places: the adjusted
// income factor. Amounts in the steps are taken per base dollars of gross. Errors: *invalid.Error with paths "steps[i]".
func AdjustedIncome(base decimal.Decimal, year int, steps ...Adjustment) (decimal.Decimal, error) {
	var l invalid.List
	n, err := exact.Money(base)
	if err != nil || n.Sign() <= 0 {
		l.Add("base", "out of range", "above 0, at most 1e15 dollars")
	}
	validateSteps(&l, "steps", steps)
	if err := l.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	return exact.FromRat(adjust(n.Rat(), year, steps)).Quo(n).Mul(exact.Int(100)).Decimal(), nil
}

func validateSteps(l *invalid.List, at string, steps []Adjustment) {
	if len(steps) > maxAdjustments {
		l.Add(at, "too many", "at most 100")
		return
	}
	for i, a := range steps {
		a.validate(l, invalid.At(at, i))
	}
}
