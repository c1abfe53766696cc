package outcome

import (
	"math"
	"math/big"
	"sort"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// sampler turns a number between zero and one into a value of a distribution: the value below which the distribution stays with
// that chance. Values are in hundredths: cents of dollars, or hundredths of a percent. Floating point is used for what is drawn,
// and for nothing that follows from it. A product is converted before it is added to, so that no machine fuses the two.
type sampler struct {
	shape           Shape
	low, mode, high int64
	points          []int64
	upTo            []float64 // by point: the chance of it and of all before
	middle, spread  float64   // of the logarithm of Lognormal
	below           []float64 // of PERT: the chance to stay below each of the lines that divide the range into equal cells
}

// cells is into how many cells the range of PERT is divided; a value is drawn evenly within its cell.
const cells = 4096

// at returns the value.
func (s *sampler) at(u float64) int64 {
	switch s.shape {
	case Uniform:
		return s.between(u)
	case Triangular:
		wide, left := float64(s.high-s.low), float64(s.mode-s.low)
		if u*wide <= left { // so also where low and mode are one
			return s.low + whole(math.Sqrt(u*wide*left))
		}
		return s.high - whole(math.Sqrt((1-u)*wide*(wide-left)))
	case PERT:
		k := sort.SearchFloat64s(s.below, u) // the first line with at least that chance below it
		if k == 0 {
			return s.low
		}
		part := (u - s.below[k-1]) / (s.below[k] - s.below[k-1])
		return s.between((float64(k-1) + part) / cells)
	case Lognormal:
		return whole(math.Exp(s.middle + float64(s.spread*normal(u))))
	case Discrete:
		k := sort.SearchFloat64s(s.upTo, u)
		return s.points[min(k, len(s.points)-1)]
	case Fixed, ShapeUnspecified:
	}
	return s.mode
}

func (s *sampler) between(u float64) int64 {
	return s.low + whole(u*float64(s.high-s.low))
}

// whole rounds to a whole number, half away from zero.
func whole(x float64) int64 { return int64(math.Round(x)) }

// normal is the number of standard deviations below which a normal distribution stays with a chance.
func normal(u float64) float64 { return math.Sqrt2 * math.Erfinv(2*u-1) }

// greatest is the greatest deviation that a draw can come to: none is nearer to zero or one than 2^-53.
const greatest = 8.3

// most is the greatest value that the sampler returns.
func (s *sampler) most() int64 {
	switch s.shape {
	case Uniform, Triangular, PERT:
		return s.high
	case Lognormal:
		if x := math.Exp(s.middle + float64(s.spread*greatest)); x < math.MaxInt64/2 {
			return whole(x)
		}
		return math.MaxInt64
	case Discrete:
		out := int64(0)
		for _, p := range s.points {
			out = max(out, p)
		}
		return out
	case Fixed, ShapeUnspecified:
	}
	return s.mode
}

// sampler checks a distribution and makes the sampler of it. Values are from 0 to most, in hundredths.
func (v *Value) sampler(l *invalid.List, most int64, allowed string) *sampler {
	before := l.Len()
	s := &sampler{shape: v.Shape}
	hundredths := func(path string, d decimal.Decimal) int64 {
		n, err := exact.Money(d)
		got, ok := n.Hundredths()
		if err != nil || !ok || got < 0 || got > most || exact.Of(got, 100, nil).Cmp(n) != 0 {
			l.Add(path, "is out of range or no whole number of hundredths", allowed)
			return 0
		}
		return got
	}
	v.members(l)
	switch v.Shape {
	case Fixed:
		s.mode = hundredths("mode", v.Mode)
	case Uniform, Triangular, PERT:
		s.low, s.high = hundredths("low", v.Low), hundredths("high", v.High)
		if s.low >= s.high {
			l.Add("high", "is not above the low value", "a value above "+v.Low.String())
		}
		if v.Shape != Uniform {
			if s.mode = hundredths("mode", v.Mode); s.mode < s.low || s.mode > s.high {
				l.Add("mode", "is not between the low and the high value", "a value from low to high")
			}
		}
		if v.Shape == PERT && l.Len() == before {
			s.pert()
		}
	case Lognormal:
		s.lognormal(v, l, hundredths)
		if l.Len() == before && s.most() > most {
			l.Add("known", "give a distribution that reaches values out of range", allowed)
		}
	case Discrete:
		s.discrete(v, l, hundredths)
	case ShapeUnspecified:
	}
	return s
}

// members notes what a shape needs and does not have, and what it has and does not take.
func (v *Value) members(l *invalid.List) {
	if !v.Shape.Valid() {
		l.Add("shape", "no shape", "fixed, uniform, triangular, pert, lognormal, discrete")
		return
	}
	ranged := v.Shape == Uniform || v.Shape == Triangular || v.Shape == PERT
	if !ranged && (v.Low.Sign() != 0 || v.High.Sign() != 0) {
		l.Add("low", "a range for a shape that takes none", "uniform, triangular and pert take low and high")
	}
	if v.Mode.Sign() != 0 && (v.Shape == Uniform || v.Shape == Lognormal || v.Shape == Discrete) {
		l.Add("mode", "a value for a shape that takes none", "fixed, triangular and pert take a mode")
	}
	if v.Shape != Lognormal && len(v.Known) > 0 {
		l.Add("known", "percentiles for a shape that takes none", "lognormal takes two")
	}
	if v.Shape != Discrete && len(v.Points) > 0 {
		l.Add("points", "points for a shape that takes none", "discrete takes them")
	}
}

// pert adds up the density of the beta distribution, cell by cell, by Simpson's rule.
func (s *sampler) pert() {
	wide := float64(s.high - s.low)
	a, b := 4*float64(s.mode-s.low)/wide, 4*float64(s.high-s.mode)/wide
	density := func(x float64) float64 { return math.Pow(x, a) * math.Pow(1-x, b) }
	s.below = make([]float64, cells+1)
	for k := range cells {
		x := float64(k)
		sum := density(x/cells) + float64(4*density((x+0.5)/cells)) + density((x+1)/cells)
		s.below[k+1] = s.below[k] + sum
	}
	for k := range s.below {
		s.below[k] /= s.below[cells]
	}
}

func (s *sampler) lognormal(v *Value, l *invalid.List, hundredths func(string, decimal.Decimal) int64) {
	if len(v.Known) != 2 {
		l.Add("known", "not two percentiles", "two percentiles, such as the 10th and the 90th")
		return
	}
	before := l.Len()
	var z, x [2]float64
	for i, p := range v.Known {
		at := invalid.At("known", i)
		value := hundredths(at+".value", p.Value)
		if value == 0 {
			l.Add(at+".value", "is nothing", "more than nothing")
		}
		n, err := exact.Money(p.Percent)
		percent, ok := n.Hundredths()
		if err != nil || !ok || percent < 1 || percent > 9999 {
			l.Add(at+".percent", "is out of range", "above 0 and below 100, in hundredths")
		}
		z[i], x[i] = normal(float64(percent)/10_000), math.Log(float64(value))
	}
	if l.Len() > before {
		return
	}
	if z[0] == z[1] || (z[0] < z[1]) != (x[0] < x[1]) {
		l.Add("known", "do not rise together", "a greater value for the greater percentile")
		return
	}
	s.spread = (x[1] - x[0]) / (z[1] - z[0])
	s.middle = x[0] - float64(s.spread*z[0])
}

func (s *sampler) discrete(v *Value, l *invalid.List, hundredths func(string, decimal.Decimal) int64) {
	if len(v.Points) == 0 || len(v.Points) > MaxPoints {
		l.Add("points", "no points, or too many", "1 to 64")
		return
	}
	sum := new(big.Rat)
	for i, p := range v.Points {
		at := invalid.At("points", i)
		s.points = append(s.points, hundredths(at+".value", p.Value))
		if p.Chance == nil || p.Chance.Sign() <= 0 || p.Chance.Cmp(one()) > 0 {
			l.Add(at+".chance", "no chance, or out of range", "more than 0, up to 1")
			return
		}
		if i > 0 && s.points[i] <= s.points[i-1] {
			l.Add(at+".value", "is not above the one before", "values that rise")
		}
		sum.Add(sum, p.Chance)
		upTo, _ := sum.Float64()
		s.upTo = append(s.upTo, upTo)
	}
	if sum.Cmp(one()) != 0 {
		l.Add("points", "have chances that add up to "+sum.RatString(), "chances that add up to 1")
	}
}

func one() *big.Rat { return big.NewRat(1, 1) }

// chanceOf is a chance as a float, to be held against a draw.
func chanceOf(r *big.Rat) float64 {
	f, _ := r.Float64()
	return f
}
