package future

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

//enum:text Timing timing
var timingNames = [...]string{"end_of_period", "beginning_of_period", "mid_period", "continuous", "actual_days"}

//enum:words Timing
var timingWords = [...]string{
	EndOfPeriod:       "paid at the end of each period",
	BeginningOfPeriod: "paid at the beginning of each period",
	MidPeriod:         "paid in the middle of each period",
	Continuous:        "paid evenly through each period",
	ActualDays:        "paid at the end of each period, discounted by actual days / 365",
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

//enum:text Frequency frequency
var frequencyNames = [...]string{"yearly", "half_yearly", "quarterly", "monthly"}

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

//enum:text Terms kind of rate
var termNames = [...]string{"nominal", "real"}

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

//enum:text YearOne treatment of year one
var yearOneNames = [...]string{"", "ungrown", "grown"}
