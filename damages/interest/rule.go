package interest

import (
	"strings"
	"time"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Compounding is when unpaid interest begins to bear interest.
type Compounding uint8

// The ways to compound. The zero Compounding is simple interest.
const (
	Simple      Compounding = iota
	Annually                // on each anniversary of the first day
	EachJanuary             // on each January 1
	Monthly                 // on the same day of each month
	Daily                   // every day
)

//enum:text Compounding way to compound
var compoundingNames = [...]string{"simple", "annually", "each_january", "monthly", "daily"}

//enum:words Compounding
var compoundingWords = [...]string{
	Simple:      "simple",
	Annually:    "compounded annually on the anniversary",
	EachJanuary: "compounded each January 1",
	Monthly:     "compounded monthly",
	Daily:       "compounded daily",
}

// DayCount is what part of a year a number of days is.
type DayCount uint8

// The day counts. The zero DayCount is actual days over 365.
const (
	Actual365    DayCount = iota // every day is 1/365 of a year, in leap years too
	ActualActual                 // a day of a leap year is 1/366
	Actual360                    // every day is 1/360
	WholeMonths                  // whole months are 1/12, days beyond them are dropped
)

//enum:text DayCount day count
var dayCountNames = [...]string{"actual/365", "actual/actual", "actual/360", "months/12"}

// Reset is when a rate that rests on an index is read again.
type Reset uint8

// The resets. The zero Reset is never: the rate is locked.
const (
	Locked      Reset = iota
	EachYear          // January 1
	EachJuly          // July 1
	EachHalf          // January 1 and July 1
	EachQuarter       // January 1, April 1, July 1, October 1
	SixMonths         // every six months from the first day
	EachChange        // whenever the index changes
)

//enum:text Reset reset
var resetNames = [...]string{"locked", "each_year", "each_july", "each_half", "each_quarter", "six_months", "each_change"}

//enum:words Reset
var resetWords = [...]string{
	Locked:      "locked",
	EachYear:    "reset each January 1",
	EachJuly:    "reset each July 1",
	EachHalf:    "reset each January 1 and July 1",
	EachQuarter: "reset each quarter",
	SixMonths:   "reset every six months",
	EachChange:  "reset whenever the index changes",
}

// Reading is the day whose value of the index counts, for a rate that begins on a given day.
type Reading uint8

// The readings. The zero Reading is the day itself: for [Treasury1Y] that is the calendar week before it.
const (
	ThatDay        Reading = iota
	DayBefore              // the day before: for [Treasury1Y] the strict reading, that a Monday comes too early for the week before, whose average is released that Monday
	FirstOfYear            // January 1 of its year
	SecondOfJan            // January 2 of its year
	FirstOfHalf            // January 1 or July 1 before it
	FirstOfJuly            // July 1 before it
	FirstOfQuarter         // first day of its quarter
	OctoberBefore          // October 1 of the year before
	MonthBefore            // first day of the month before
	MidMonthBefore         // 15th of the month before
)

//enum:text Reading reading of an index
var readingNames = [...]string{"that_day", "day_before", "january_1", "january_2", "first_of_half", "july_1", "first_of_quarter", "october_1_before", "month_before", "mid_month_before"}

// day is the day whose value counts.
func (r Reading) day(on civil.Date) (civil.Date, error) {
	y, m := on.Year(), int(on.Month())
	switch r {
	case ThatDay:
		return on, nil
	case DayBefore:
		return on.AddDays(-1)
	case FirstOfYear:
		return civil.New(y, 1, 1)
	case SecondOfJan:
		return civil.New(y, 1, 2)
	case FirstOfHalf:
		return civil.New(y, time.Month((m-1)/6*6+1), 1)
	case FirstOfJuly:
		if m < 7 {
			y--
		}
		return civil.New(y, 7, 1)
	case FirstOfQuarter:
		return civil.New(y, time.Month((m-1)/3*3+1), 1)
	case OctoberBefore:
		return civil.New(y-1, 10, 1)
	case MonthBefore, MidMonthBefore:
		if m--; m == 0 {
			y, m = y-1, 12
		}
		if r == MidMonthBefore {
			return civil.New(y, time.Month(m), 15)
		}
		return civil.New(y, time.Month(m), 1)
	}
	return civil.Date{}, invalid.New("rate.reading", "unknown reading", strings.Join(readingNames[:], ", "))
}

// Rate is a rate of interest: fixed, or an index and a margin.
type Rate struct {
	Percent decimal.Decimal // fixed rate, or the margin on the index; percent a year
	Index   Index           // empty for a fixed rate
	Reading Reading         // the day whose value of the index counts
	Floor   decimal.Decimal // least rate; zero for none
	Ceiling decimal.Decimal // greatest rate; zero for none
	UpTo    int64           // the index is rounded up to the next 1/UpTo percent before the margin; 0 for none
	Nearest int64           // the rate is rounded to the nearest 1/Nearest percent, half up; 0 for none
}

// Fixed is a fixed rate in percent a year.
func Fixed(percent decimal.Decimal) Rate { return Rate{Percent: percent} }

// allows refuses a rate that a court or a contract may not set.
func (r Rate) allows(by Setter, percent decimal.Decimal) error {
	n, err := checkPercent(percent)
	if err != nil || n.Sign() < 0 {
		return invalid.New("rate", "the rate is out of range", "0 to 1000 percent a year, at most 18 decimal places")
	}
	if by == ByCourt && (r.Floor.Sign() != 0 && percent.Cmp(r.Floor) < 0 || r.Ceiling.Sign() != 0 && percent.Cmp(r.Ceiling) > 0) {
		return invalid.New("rate", "the law does not let the court set this rate", r.bounds())
	}
	return nil
}

// bounds says between which rates a court may choose.
func (r Rate) bounds() string {
	switch {
	case r.Floor.Sign() != 0 && r.Ceiling.Sign() != 0:
		return exact.Plain(r.Floor) + " to " + exact.Plain(r.Ceiling) + " percent a year"
	case r.Ceiling.Sign() != 0:
		return "at most " + exact.Plain(r.Ceiling) + " percent a year"
	case r.Floor.Sign() != 0:
		return "at least " + exact.Plain(r.Floor) + " percent a year"
	}
	return "percent a year"
}

// noRate says that a rate has to be recorded.
func noRate(by Setter, r Rate) error {
	return &MissingError{Path: "rate", Question: "What rate does the " + by.String() + " set?", Why: "the law leaves the rate to the " + by.String(), Allowed: []string{r.bounds()}}
}

// Rounding is what is rounded, beside the result.
type Rounding uint8

// The roundings. The zero Rounding rounds the result alone, to the cent, half away from zero.
const (
	AtEnd           Rounding = iota
	PerDiem                  // the interest of a day is rounded to the cent first, then multiplied; simple interest only
	PerDiemCut               // the interest of a day is cut to the cent first; simple interest only
	EachCompounding          // interest is rounded to the cent whenever it is compounded
)

//enum:text Rounding rounding
var roundingNames = [...]string{"at_end", "per_diem", "per_diem_cut", "each_compounding"}

// Rule is how interest runs.
type Rule struct {
	Rate      Rate
	Resets    Reset
	Compounds Compounding
	Days      DayCount
	Rounds    Rounding
}

// InWords says the rule in words: "weekly average 1-year constant maturity Treasury yield, locked, compounded annually on the anniversary, actual/365".
func (r Rule) InWords() string {
	s := exact.Plain(r.Rate.Percent) + "% a year"
	if r.Rate.Index != "" {
		s = r.Rate.Index.InWords()
		if r.Rate.Percent.Sign() != 0 {
			s += " plus " + exact.Plain(r.Rate.Percent) + "%"
		}
		if r.Rate.Reading != ThatDay {
			s += " as of " + strings.ReplaceAll(r.Rate.Reading.String(), "_", " ")
		}
		if r.Rate.Floor.Sign() != 0 {
			s += ", at least " + exact.Plain(r.Rate.Floor) + "%"
		}
		if r.Rate.Ceiling.Sign() != 0 {
			s += ", at most " + exact.Plain(r.Rate.Ceiling) + "%"
		}
		s += ", " + r.Resets.InWords()
	}
	return s + ", " + r.Compounds.InWords() + ", " + r.Days.String()
}

// RunsInWords says how the rate changes and how interest is compounded, such as "reset each July 1, compounded annually"; "" for one
// rate and simple interest.
func (r Rule) RunsInWords() string {
	var parts []string
	if r.Rate.Index != "" && r.Resets != Locked {
		parts = append(parts, r.Resets.InWords())
	}
	if r.Compounds != Simple {
		parts = append(parts, r.Compounds.InWords())
	}
	return strings.Join(parts, ", ")
}

// Validate checks the rule; errors are *invalid.Error with the names of its fields.
func (r Rule) Validate() error {
	var l invalid.List
	for _, x := range [...]struct {
		path string
		of   decimal.Decimal
	}{{"rate.percent", r.Rate.Percent}, {"rate.floor", r.Rate.Floor}, {"rate.ceiling", r.Rate.Ceiling}} {
		if _, err := checkPercent(x.of); err != nil {
			l.Add(x.path, err.Error(), allowedPercent)
		}
	}
	const parts = "0 to 1000 parts of a percent"
	if r.Rate.UpTo < 0 || r.Rate.UpTo > 1000 {
		l.Add("rate.up_to", "out of range", parts)
	}
	if r.Rate.Nearest < 0 || r.Rate.Nearest > 1000 {
		l.Add("rate.nearest", "out of range", parts)
	}
	l.Enum("rate.reading", readingNames[:], int(r.Rate.Reading), "reading of an index")
	l.Enum("resets", resetNames[:], int(r.Resets), "reset")
	if r.Rate.Index == "" && r.Resets != Locked {
		l.Add("resets", "a fixed rate that is read again", "locked")
	}
	l.Enum("compounds", compoundingNames[:], int(r.Compounds), "way to compound")
	l.Enum("days", dayCountNames[:], int(r.Days), "day count")
	if r.Days == WholeMonths && r.Compounds != Simple && r.Compounds != Monthly {
		l.Add("days", "whole months, and not compounded by them", "simple interest, or monthly")
	}
	l.Enum("rounds", roundingNames[:], int(r.Rounds), "rounding")
	if (r.Rounds == PerDiem || r.Rounds == PerDiemCut) && (r.Compounds != Simple || r.Days == WholeMonths) {
		l.Add("rounds", "a rounded per diem and compound interest, or months", "simple interest by days")
	}
	return l.Err()
}

// At returns the rate that begins on a day, in percent a year. The series given come before the library's own. Errors:
// *invalid.Error for a rule that is wrong, *[CoverageError] for a day that an index does not know.
func (r Rate) At(day civil.Date, given ...Series) (percent decimal.Decimal, err error) {
	if err := (Rule{Rate: r}).Validate(); err != nil {
		return decimal.Decimal{}, err
	}
	n, err := r.at(day, given)
	return n.Decimal(), err
}

func find(i Index, given []Series) Series {
	for _, s := range given {
		if s.Index() == i {
			return s
		}
	}
	return Published(i)
}

func (r Rate) at(day civil.Date, given []Series) (exact.Num, error) {
	n, err := exact.Money(r.Percent)
	if err != nil {
		return n, err
	}
	if r.Index == "" {
		return n, nil
	}
	read, err := r.Reading.day(day)
	if err != nil {
		return n, err
	}
	s := find(r.Index, given)
	if s.IsZero() {
		return n, &CoverageError{Index: r.Index, On: read}
	}
	p, err := s.on(read)
	if err != nil {
		return n, err
	}
	n = ceil(p.percent, r.UpTo).Add(n)
	if r.Nearest > 0 {
		k := exact.Int(r.Nearest)
		n = n.Mul(k).Round(0).Quo(k)
	}
	if r.Floor.Sign() != 0 {
		if f, err := exact.Money(r.Floor); err == nil {
			n = exact.Max(n, f)
		}
	}
	if r.Ceiling.Sign() != 0 {
		if c, err := exact.Money(r.Ceiling); err == nil {
			n = exact.Min(n, c)
		}
	}
	return n, nil
}

// ceil rounds up to the next 1/parts.
func ceil(n exact.Num, parts int64) exact.Num {
	if parts == 0 {
		return n
	}
	k := exact.Int(parts)
	scaled := n.Mul(k)
	whole := scaled.Round(0)
	if whole.Cmp(scaled) < 0 {
		whole = whole.Add(exact.Int(1))
	}
	return whole.Quo(k)
}
