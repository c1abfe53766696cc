package outcome

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Shape is the form of a distribution.
type Shape uint8

// The shapes. The zero Shape is unspecified and invalid.
const (
	ShapeUnspecified Shape = iota
	Fixed                  // always Mode
	Uniform                // every sum from Low to High is as likely as any other
	Triangular             // from Low to High, most likely Mode, falling off in straight lines
	PERT                   // from Low to High, most likely Mode, smoothly: the beta distribution of program evaluation, with weight 4
	Lognormal              // the logarithm is normal; given by two of its percentiles
	Discrete               // one of the Points
)

//enum:text,valid Shape shape of a distribution
var shapeNames = [...]string{"", "fixed", "uniform", "triangular", "pert", "lognormal", "discrete"}

// Value is how an uncertain sum, or a share in percent, is distributed. What is drawn is rounded to the cent, or to a hundredth of
// a percent.
type Value struct {
	Shape     Shape
	Low, High decimal.Decimal // of Uniform, Triangular and PERT
	Mode      decimal.Decimal // the most likely value of Triangular and PERT, and the value of Fixed
	Known     []Percentile    // two percentiles of Lognormal
	Points    []Point         // of Discrete
}

// Percentile is a sum below which a value stays in so many of a hundred cases.
type Percentile struct {
	Percent decimal.Decimal // above 0 and below 100
	Value   decimal.Decimal // above zero
}

// Point is one of the values that a discrete distribution has.
type Point struct {
	Title  string // what it stands for, such as "the jury follows the defence expert"; may be empty
	Value  decimal.Decimal
	Chance *big.Rat // above zero; the chances of all points add up to one
}
