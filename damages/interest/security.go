package interest

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Measured is what security for a stay of a money judgment is measured by.
type Measured uint8

// What it is measured by. The zero Measured is unspecified and invalid.
const (
	MeasuredUnspecified Measured = iota
	ByMultiple                   // a multiple of the judgment
	BySum                        // compensatory damages, interest and costs: punitive damages are left out
	AsApproved                   // what the court approves: the law fixes no sum
	ByTotal                      // the whole judgment, interest and costs
	WithInterest                 // the whole judgment and interest; costs that are no part of the judgment are left out
	NotRequired                  // nothing: the appeal alone stays the judgment
)

//enum:string Measured
var measuredNames = [...]string{"", "multiple", "sum", "approved", "total", "with-interest", "none"}

// AppealSecurity is what a debtor gives to stay a money judgment on appeal: a supersedeas bond.
type AppealSecurity struct {
	Measured   Measured        // required
	Surety     decimal.Decimal // ByMultiple: the multiple where an admitted surety gives it, such as 1.5
	Personal   decimal.Decimal // ByMultiple: the multiple where others do, such as 2
	NoPunitive bool            // ByMultiple: punitive damages are left out of the judgment
	Years      int             // the years of interest that count, 0 to 10; zero for the estimated duration of the appeal
	NetWorth   decimal.Decimal // the most, as a percentage of the debtor's net worth; zero for none
	Ceiling    decimal.Decimal // the most in dollars; zero for none
	Small      decimal.Decimal // the most in dollars for a debtor the law calls small; zero for the Ceiling
}

const mostYearsSecured = 10

// Validate returns a *invalid.Error for a rule without a measure, a multiple that is missing or given where it does not
// count, years that no law counts, or an amount out of range; nil for a rule that can be computed with.
func (s AppealSecurity) Validate() error {
	var l invalid.List
	l.Enum("measured", measuredNames[:], int(s.Measured), "measure of security")
	of := s.Measured == ByMultiple
	for _, m := range []struct {
		name string
		of   decimal.Decimal
	}{{"surety", s.Surety}, {"personal", s.Personal}} {
		if of && m.of.Sign() == 0 {
			l.Add(m.name, "no multiple", "more than 0, such as 1.5")
		}
		if !of && m.of.Sign() != 0 {
			l.Add(m.name, "a multiple that does not count", "0 unless the measure is multiple")
		}
	}
	if s.NoPunitive && !of {
		l.Add("no_punitive", "does not count", "false unless the measure is multiple")
	}
	if s.Years < 0 || s.Years > mostYearsSecured {
		l.Add("years", "out of range", "0 to 10")
	}
	if s.Years != 0 && !s.countsInterest() {
		l.Add("years", "interest does not count", "0 unless the measure is sum, total or with-interest")
	}
	for _, m := range []struct {
		name string
		of   decimal.Decimal
	}{{"surety", s.Surety}, {"personal", s.Personal}, {"net_worth", s.NetWorth}, {"ceiling", s.Ceiling}, {"small", s.Small}} {
		if n, err := exact.Money(m.of); err != nil || n.Sign() < 0 {
			l.Add(m.name, "out of range", allowedDollars)
		}
	}
	return l.Err()
}

func (s AppealSecurity) countsInterest() bool {
	return s.Measured == BySum || s.Measured == ByTotal || s.Measured == WithInterest
}

// InWords says the rule in words.
func (s AppealSecurity) InWords() string {
	out := "as the court approves"
	switch s.Measured {
	case ByMultiple:
		out = s.multiple()
	case BySum:
		out = "compensatory damages, " + s.interest() + ", and costs"
	case ByTotal:
		out = "the judgment, " + s.interest() + ", and costs"
	case WithInterest:
		out = "the judgment and " + s.interest()
	case NotRequired:
		return "none: the appeal stays the judgment"
	case AsApproved, MeasuredUnspecified:
	}
	if s.NetWorth.Sign() != 0 {
		out += ", at most " + exact.Plain(s.NetWorth) + "% of net worth"
	}
	if s.Ceiling.Sign() != 0 {
		out += ", at most $" + exact.Grouped(s.Ceiling)
	}
	if s.Small.Sign() != 0 {
		out += ", at most $" + exact.Grouped(s.Small) + " for a small debtor"
	}
	return out
}

// multiple is the judgment, or a multiple of it, in words.
func (s AppealSecurity) multiple() string {
	of := "the judgment"
	if s.NoPunitive {
		of = "the judgment without punitive damages"
	}
	times := func(d decimal.Decimal) string {
		if exact.Compare(d, decimal.New(1, 0)) == 0 {
			return of
		}
		return exact.Plain(d) + " times " + of
	}
	if exact.Compare(s.Surety, s.Personal) == 0 {
		return times(s.Surety)
	}
	return times(s.Surety) + " by an admitted surety, " + exact.Plain(s.Personal) + " times otherwise"
}

// interest is the interest that counts, in words.
func (s AppealSecurity) interest() string {
	switch s.Years {
	case 0:
		return "interest for the estimated duration of the appeal"
	case 1:
		return "interest for a year"
	}
	return "interest for " + strconv.Itoa(s.Years) + " years"
}

// Stayed is the judgment that security is for, in dollars.
type Stayed struct {
	Judgment     decimal.Decimal // the whole: ByMultiple, ByTotal, WithInterest
	Compensatory decimal.Decimal // the judgment with its punitive damages left out: BySum, and where the rule leaves them out
	Interest     decimal.Decimal // for the time the rule counts, see [Rule.Interest]: BySum, ByTotal, WithInterest
	Costs        decimal.Decimal // BySum, ByTotal
	NetWorth     decimal.Decimal // of the debtor, where the rule asks for it
	Surety       bool            // an admitted surety gives it
	Small        bool            // the law calls the debtor small, where the rule asks for it
}

// Amount returns the security in dollars to the cent, zero where none is required; false where the law fixes none.
// Errors: *invalid.Error for an amount out of range, or a rule that is not valid.
func (s AppealSecurity) Amount(of Stayed) (dollars decimal.Decimal, fixed bool, err error) {
	var l invalid.List
	l.Merge("", s.Validate())
	money := func(name string, d decimal.Decimal) exact.Num {
		n, err := exact.Money(d)
		if err != nil || n.Sign() < 0 {
			l.Add(name, "out of range", allowedDollars)
		}
		return n
	}
	judgment, compensatory, running := money("judgment", of.Judgment), money("compensatory", of.Compensatory), money("interest", of.Interest)
	costs, worth := money("costs", of.Costs), money("net_worth", of.NetWorth)
	if err := l.Err(); err != nil {
		return decimal.Decimal{}, false, err
	}
	times, part, ceiling := s.Surety, money("net_worth", s.NetWorth), money("ceiling", s.Ceiling)
	if !of.Surety {
		times = s.Personal
	}
	var n exact.Num
	switch s.Measured {
	case ByMultiple:
		if s.NoPunitive {
			judgment = compensatory
		}
		n = judgment.Mul(money("surety", times))
	case BySum:
		n = compensatory.Add(running).Add(costs)
	case ByTotal:
		n = judgment.Add(running).Add(costs)
	case WithInterest:
		n = judgment.Add(running)
	case AsApproved:
		return decimal.Decimal{}, false, nil
	case NotRequired, MeasuredUnspecified:
	}
	if part.Sign() > 0 {
		n = exact.Min(n, worth.Mul(part).Quo(exact.Int(100)))
	}
	if of.Small && s.Small.Sign() > 0 {
		ceiling = money("small", s.Small)
	}
	if ceiling.Sign() > 0 {
		n = exact.Min(n, ceiling)
	}
	return n.Round(2).Decimal(), true, nil
}
