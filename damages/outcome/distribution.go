package outcome

import (
	"math"
	"math/big"
	"slices"
	"sort"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Distribution is what a sum came to in the trials. The sums themselves are kept, in order, so that its percentiles are sums that
// came out in some trial, and not readings of a curve. It is not changed once it is made.
type Distribution struct {
	cents    []int64 // in order
	mean     *big.Rat
	variance float64 // of the sums, in square cents
}

// distributed makes a distribution of cents, which it takes over and sorts.
func distributed(cents []int64) Distribution {
	slices.Sort(cents)
	d := Distribution{cents: cents}
	d.measure()
	return d
}

// measure works out the mean, exactly, and the variance.
func (d *Distribution) measure() {
	if len(d.cents) == 0 {
		return
	}
	var up, down total
	for _, c := range d.cents {
		if c >= 0 {
			up.add(c)
		} else {
			down.add(-c)
		}
	}
	d.mean = new(big.Rat).Sub(up.over(len(d.cents)), down.over(len(d.cents)))
	middle, _ := d.mean.Float64()
	sum := 0.0
	for _, c := range d.cents {
		x := float64(c) - middle
		sum += float64(x * x)
	}
	if n := len(d.cents); n > 1 {
		d.variance = sum / float64(n-1)
	}
}

// over is the total divided by a number.
func (t total) over(n int) *big.Rat {
	sum := new(big.Int).SetUint64(t.high)
	sum.Lsh(sum, 64)
	sum.Add(sum, new(big.Int).SetUint64(t.low))
	return new(big.Rat).SetFrac(sum, big.NewInt(int64(n)))
}

// dollars is a number of cents as dollars, rounded to the cent half away from zero.
func dollars(cents *big.Rat) decimal.Decimal {
	if cents == nil {
		return decimal.Decimal{}
	}
	return exact.FromRat(new(big.Rat).Quo(cents, big.NewRat(100, 1))).Round(2).Decimal()
}

// Trials is how many trials there were.
func (d Distribution) Trials() int { return len(d.cents) }

// Mean is the average over the trials, in dollars, rounded to the cent. It is exact for these trials; how far it may lie from
// that of all possible trials, [Distribution.StandardError] says.
func (d Distribution) Mean() decimal.Decimal { return dollars(d.mean) }

// StandardError is the standard error of the mean, in dollars: in about two of three runs with another seed, the mean lies
// within it of the expected value. It is a statistic computed in floating point, and rounded to the cent.
func (d Distribution) StandardError() decimal.Decimal {
	if len(d.cents) < 2 {
		return decimal.Decimal{}
	}
	return rounded(math.Sqrt(d.variance / float64(len(d.cents))))
}

// rounded is a statistic in cents as dollars.
func rounded(cents float64) decimal.Decimal {
	if math.IsNaN(cents) || math.Abs(cents) >= math.MaxInt64 {
		return decimal.Decimal{}
	}
	return decimal.New(whole(cents), -2)
}

// Least is the smallest sum that came out.
func (d Distribution) Least() decimal.Decimal { return d.at(0) }

// Most is the greatest sum that came out.
func (d Distribution) Most() decimal.Decimal { return d.at(len(d.cents) - 1) }

func (d Distribution) at(i int) decimal.Decimal {
	if i < 0 || i >= len(d.cents) {
		return decimal.Decimal{}
	}
	return decimal.New(d.cents[i], -2)
}

// Percentile is the smallest sum of the trials that so many percent of them do not exceed. Error: *invalid.Error for a percentage
// that is not from 0 to 100 in hundredths.
func (d Distribution) Percentile(percent decimal.Decimal) (decimal.Decimal, error) {
	n, err := exact.Money(percent)
	h, ok := n.Hundredths()
	if err != nil || !ok || h < 0 || h > 100*100 || exact.Of(h, 100, nil).Cmp(n) != 0 {
		return decimal.Decimal{}, invalid.New("percent", "is out of range", "0 to 100, in hundredths")
	}
	return d.at(d.rank(h)), nil
}

// rank is the place of a percentile in hundredths.
func (d Distribution) rank(hundredths int64) int {
	n := (hundredths*int64(len(d.cents)) + 100*100 - 1) / (100 * 100)
	return int(max(n, 1)) - 1
}

// Median is the 50th percentile.
func (d Distribution) Median() decimal.Decimal { return d.at(d.rank(50 * 100)) }

// Above is in how many trials the sum is above an amount of dollars. Error: *invalid.Error for an amount out of range.
func (d Distribution) Above(amount decimal.Decimal) (Chance, error) {
	cents, err := centsOf(amount)
	if err != nil {
		return Chance{}, err
	}
	k := sort.Search(len(d.cents), func(i int) bool { return d.cents[i] > cents })
	return Chance{In: len(d.cents) - k, Of: len(d.cents)}, nil
}

// AtMost is in how many trials the sum is an amount of dollars or less. Error: *invalid.Error for an amount out of range.
func (d Distribution) AtMost(amount decimal.Decimal) (Chance, error) {
	c, err := d.Above(amount)
	return Chance{In: c.Of - c.In, Of: c.Of}, err
}

// centsOf is an amount in whole cents, those below it where it has parts of one.
func centsOf(amount decimal.Decimal) (int64, error) {
	n, err := exact.Money(amount)
	cents, ok := n.Hundredths()
	if err != nil || !ok {
		return 0, invalid.New("amount", "is out of range", "up to 1e15 dollars")
	}
	if exact.Of(cents, 100, nil).Cmp(n) > 0 {
		cents--
	}
	return cents, nil
}

// HighLow is an agreement that the client receives no less than Low and no more than High, whatever the judgment.
type HighLow struct{ Low, High decimal.Decimal }

// Under is the distribution of what is paid under a high-low agreement: each sum, raised to the low or lowered to the high. Error:
// *invalid.Error for figures out of range, or a low above the high.
func (d Distribution) Under(h HighLow) (Distribution, error) {
	var l invalid.List
	low, high := money(&l, "low", h.Low), money(&l, "high", h.High)
	if l.Len() == 0 && low > high {
		l.Add("high", "is below the low figure", "no less than the low figure")
	}
	if err := l.Err(); err != nil {
		return Distribution{}, err
	}
	out := Distribution{cents: make([]int64, len(d.cents))}
	for i, c := range d.cents {
		out.cents[i] = min(max(c, low), high)
	}
	out.measure()
	return out, nil
}

// Bin is a part of a histogram: the trials whose sum is from From, up to and without To; the last takes To in.
type Bin struct {
	From, To decimal.Decimal
	In       int
}

// Histogram divides the trials into bins of equal width from the least sum to the percentile, and one more for those above it,
// where there are some. There is a single bin where all sums are one.
func (d Distribution) Histogram(bins int, percent decimal.Decimal) ([]Bin, error) {
	if bins < 1 || bins > 1000 {
		return nil, invalid.New("bins", "is out of range", "1 to 1000")
	}
	if _, err := d.Percentile(percent); err != nil || len(d.cents) == 0 {
		return nil, err
	}
	n, _ := exact.Money(percent)
	h, _ := n.Hundredths()
	least, upTo, most := d.cents[0], d.cents[d.rank(h)], d.cents[len(d.cents)-1]
	wide := (upTo - least + int64(bins) - 1) / int64(bins)
	if wide == 0 {
		bins, wide = 1, 1
	}
	var out []Bin
	from := 0
	for k := range int64(bins) {
		low, high := least+k*wide, least+(k+1)*wide
		if k == int64(bins)-1 {
			high = max(upTo, low) + 1
		}
		to := from + sort.Search(len(d.cents)-from, func(i int) bool { return d.cents[from+i] >= high })
		if k == int64(bins)-1 {
			high--
		}
		out = append(out, Bin{decimal.New(low, -2), decimal.New(high, -2), to - from})
		from = to
	}
	if from < len(d.cents) {
		out = append(out, Bin{decimal.New(d.cents[from], -2), decimal.New(most, -2), len(d.cents) - from})
	}
	return out, nil
}

// Chance is in how many of the trials something is so.
type Chance struct{ In, Of int }

// Percent is the chance in percent, rounded to a hundredth.
func (c Chance) Percent() decimal.Decimal {
	if c.Of == 0 {
		return decimal.Decimal{}
	}
	return exact.FromRat(big.NewRat(int64(c.In)*100, int64(c.Of))).Round(2).Decimal()
}

// StandardError is the standard error of the chance, in percent, rounded to a hundredth: see [Distribution.StandardError].
func (c Chance) StandardError() decimal.Decimal {
	if c.Of == 0 {
		return decimal.Decimal{}
	}
	p := float64(c.In) / float64(c.Of)
	return rounded(100 * 100 * math.Sqrt(p*(1-p)/float64(c.Of)))
}
