package future

import "github.com/makewhole/remedies/damages/invalid"

// Timing is when the payments of a stream fall.
type Timing uint8

// The timings. The zero Timing is the end of each period: N.C. Gen. Stat. § 8-47, CACI 3904B and the annuity tables of
// most courts. A payment at time t is discounted by (1+r)^-t.
const (
	EndOfPeriod       Timing = iota // t = 1, 2, 3 ...: an ordinary annuity
	BeginningOfPeriod               // t = 0, 1, 2 ...: an annuity due
	MidPeriod                       // t = ½, 1½, 2½ ...
	Continuous                      // paid evenly through each period: (1-(1+r)^-h)/(h ln(1+r)) at the period's beginning
	ActualDays                      // at the end of each period, t = days since the valuation / 365
	timingEnds        = iota
)

var timingNames = [...]string{"end_of_period", "beginning_of_period", "mid_period", "continuous", "actual_days"}

// String returns the text form.
func (t Timing) String() string { return invalid.EnumText(timingNames[:], int(t)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (t Timing) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(timingNames[:], int(t), "timing")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (t *Timing) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(t, timingNames[:], text, "timing")
}

// InWords returns the timing in words.
func (t Timing) InWords() string {
	switch t {
	case EndOfPeriod:
		return "paid at the end of each period"
	case BeginningOfPeriod:
		return "paid at the beginning of each period"
	case MidPeriod:
		return "paid in the middle of each period"
	case Continuous:
		return "paid evenly through each period"
	case ActualDays:
		return "paid at the end of each period, discounted by actual days / 365"
	}
	return ""
}

// Frequency is how often a year's amount is paid.
type Frequency uint8

// The frequencies. The zero Frequency is once a year.
const (
	Yearly Frequency = iota
	HalfYearly
	Quarterly
	Monthly
	frequencyEnds = iota
)

var frequencyNames = [...]string{"yearly", "half_yearly", "quarterly", "monthly"}

// String returns the text form.
func (f Frequency) String() string { return invalid.EnumText(frequencyNames[:], int(f)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (f Frequency) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(frequencyNames[:], int(f), "frequency")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (f *Frequency) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(f, frequencyNames[:], text, "frequency")
}

// PerYear returns the payments in a year: 1, 2, 4 or 12; 0 for an unknown frequency.
func (f Frequency) PerYear() int {
	perYear := [...]int{Yearly: 1, HalfYearly: 2, Quarterly: 4, Monthly: 12}
	if int(f) >= len(perYear) {
		return 0
	}
	return perYear[f]
}

// Terms says whether a rate holds inflation.
type Terms uint8

// The terms. The zero Terms is nominal.
const (
	Nominal  Terms = iota // with inflation, as markets quote rates
	Real                  // without inflation
	termEnds = iota
)

var termNames = [...]string{"nominal", "real"}

// String returns the text form.
func (t Terms) String() string { return invalid.EnumText(termNames[:], int(t)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (t Terms) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(termNames[:], int(t), "kind of rate")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (t *Terms) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(t, termNames[:], text, "kind of rate")
}

// YearOne says in whose money a stream's amount is stated, where it grows.
type YearOne uint8

// Whether the first year's amount is already grown. The zero YearOne is unspecified, and refused where a stream grows:
// the two answers differ by the factor 1+g.
const (
	YearOneUnspecified YearOne = iota
	Ungrown                    // the amount is the first year's
	Grown                      // the amount is that of the year before; the first year's is grown once
	yearOneEnds        = iota
)

var yearOneNames = [...]string{"", "ungrown", "grown"}

// String returns the text form; "" for the unspecified value.
func (y YearOne) String() string { return invalid.EnumText(yearOneNames[:], int(y)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (y YearOne) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(yearOneNames[:], int(y), "treatment of year one")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (y *YearOne) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(y, yearOneNames[:], text, "treatment of year one")
}
