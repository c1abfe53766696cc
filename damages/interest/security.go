package interest

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/field"
	"github.com/makewhole/remedies/damages/internal/exact"
)

// Measured is what security for a stay of a money judgment is measured by.
type Measured uint8

// What it is measured by. The zero Measured is unspecified and invalid.
const (
	MeasuredUnspecified Measured = iota
	ByMultiple                   // a multiple of the judgment
	BySum                        // compensatory damages, interest for the estimated duration of the appeal, and costs
	AsApproved                   // what the court approves: the law fixes no sum
)

var measuredNames = [...]string{"", "multiple", "sum", "approved"}

// String returns the text form; "" for the unspecified measure.
func (m Measured) String() string { return field.EnumText(measuredNames[:], int(m)) }

// Security is what a debtor gives to stay a money judgment on appeal: a supersedeas bond.
type Security struct {
	Measured Measured        // required
	Surety   decimal.Decimal // ByMultiple: the multiple where an admitted surety gives it, such as 1.5
	Personal decimal.Decimal // ByMultiple: the multiple where others do, such as 2
	NetWorth decimal.Decimal // the most, as a percentage of the debtor's net worth; zero for none
	Ceiling  decimal.Decimal // the most in dollars; zero for none
}

// Words says the rule in words.
func (s Security) Words() string {
	out := "as the court approves"
	switch s.Measured {
	case ByMultiple:
		out = exact.Plain(s.Surety) + " times the judgment by an admitted surety, " + exact.Plain(s.Personal) + " times otherwise"
	case BySum:
		out = "compensatory damages, interest for the estimated duration of the appeal, and costs"
	case AsApproved, MeasuredUnspecified:
	}
	if s.NetWorth.Sign() != 0 {
		out += ", at most " + exact.Plain(s.NetWorth) + "% of net worth"
	}
	if s.Ceiling.Sign() != 0 {
		out += ", at most $" + exact.Group(s.Ceiling.StringFixed(2))
	}
	return out
}

// Stayed is the judgment that security is for, in dollars.
type Stayed struct {
	Judgment     decimal.Decimal // the whole: ByMultiple
	Compensatory decimal.Decimal // its compensatory damages, punitive damages left out: BySum
	Interest     decimal.Decimal // for the estimated duration of the appeal, see [Rule.Interest]: BySum
	Costs        decimal.Decimal // BySum
	NetWorth     decimal.Decimal // of the debtor, where the rule asks for it
	Surety       bool            // an admitted surety gives it
}

// Amount returns the security in dollars to the cent; false where the law fixes none. Errors: *field.Error for an amount
// out of range, or a rule without a measure.
func (s Security) Amount(of Stayed) (dollars decimal.Decimal, fixed bool, err error) {
	var l field.List
	money := func(name string, d decimal.Decimal) exact.Num {
		n, err := exact.Money(d)
		if err != nil || n.Sign() < 0 {
			l.Add(name, "out of range", allowedDollars)
		}
		return n
	}
	judgment, compensatory, running := money("judgment", of.Judgment), money("compensatory", of.Compensatory), money("interest", of.Interest)
	costs, worth := money("costs", of.Costs), money("net_worth", of.NetWorth)
	times := money("surety", s.Surety)
	if !of.Surety {
		times = money("personal", s.Personal)
	}
	part, ceiling := money("net_worth", s.NetWorth), money("ceiling", s.Ceiling)
	var n exact.Num
	switch s.Measured {
	case ByMultiple:
		n = judgment.Mul(times)
	case BySum:
		n = compensatory.Add(running).Add(costs)
	case AsApproved:
		return decimal.Decimal{}, false, l.Err()
	case MeasuredUnspecified:
		l.Add("measured", "no measure", "multiple, sum, approved")
	default:
		l.Add("measured", "unknown measure", "multiple, sum, approved")
	}
	if err := l.Err(); err != nil {
		return decimal.Decimal{}, false, err
	}
	if part.Sign() > 0 {
		n = exact.Min(n, worth.Mul(part).Quo(exact.Int(100)))
	}
	if ceiling.Sign() > 0 {
		n = exact.Min(n, ceiling)
	}
	return n.Round(2).Decimal(), true, nil
}
