package ogden

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

//go:embed data/contingencies.csv
var contingencies string

// Worker is whose contingencies other than mortality are asked for (Tables A to D).
type Worker struct {
	Edition   int // 7 or 8
	Sex       mortality.Sex
	Disabled  bool
	Employed  bool // at the date of the accident, or of trial for the residual
	Education int  // 3: degree or equivalent; 2: GCSE to A level; 1: below
	Age       int  // 16 to 54
}

var factors = sync.OnceValue(func() map[string]decimal.Decimal {
	out := map[string]decimal.Decimal{}
	for i, line := range strings.Split(strings.TrimSpace(contingencies), "\n") {
		c := strings.Split(line, ",")
		if i == 0 || len(c) != 5 {
			continue
		}
		for _, x := range strings.Fields(c[4]) {
			band, factor, _ := strings.Cut(x, ":")
			low, high, ranged := strings.Cut(band, "-")
			from, err := strconv.Atoi(low)
			if err != nil {
				continue
			}
			through := from
			if ranged {
				if through, err = strconv.Atoi(high); err != nil {
					continue
				}
			}
			n, err := exact.ParseDecimal(factor)
			if err != nil {
				continue
			}
			for age := from; age <= through; age++ {
				out[strings.Join(append(c[:4:4], strconv.Itoa(age)), ",")] = n
			}
		}
	}
	return out
})

// Factor returns the factor for contingencies other than mortality. Errors: *invalid.Error where the tables have none for
// such a worker; they have none for a degree before 20.
func (w Worker) Factor() (decimal.Decimal, error) {
	table := map[mortality.Sex][2]string{mortality.Male: {"A", "B"}, mortality.Female: {"C", "D"}}[w.Sex]
	t, employment := table[0], "unemployed"
	if w.Disabled {
		t = table[1]
	}
	if w.Employed {
		employment = "employed"
	}
	n, ok := factors()[strings.Join([]string{strconv.Itoa(w.Edition), t, employment, strconv.Itoa(w.Education), strconv.Itoa(w.Age)}, ",")]
	if !ok {
		return decimal.Decimal{}, invalid.New("worker", "Tables A to D have no factor for such a worker", "edition 7 or 8, male or female, education 1 to 3, age 16 to 54 (a degree from 20)")
	}
	return n, nil
}

// Adjusted is the multiplier times the factor, rounded to two places as practitioners do before they multiply.
func Adjusted(multiplier, factor decimal.Decimal) (decimal.Decimal, error) {
	a, err := exact.Money(multiplier)
	if err != nil {
		return decimal.Decimal{}, invalid.New("multiplier", err.Error(), "a number")
	}
	b, err := exact.Money(factor)
	if err != nil {
		return decimal.Decimal{}, invalid.New("factor", err.Error(), "a number")
	}
	return a.Mul(b).Round(2).Decimal(), nil
}

// Award is multiplicand times multiplier, in pounds to the penny.
func Award(multiplicand, multiplier decimal.Decimal) (decimal.Decimal, error) {
	return Adjusted(multiplicand, multiplier)
}

// EarningsLoss is loss of earning capacity: the multiplicand before injury times its adjusted multiplier, less the
// residual one times its own.
func EarningsLoss(before, beforeMultiplier, residual, residualMultiplier decimal.Decimal) (decimal.Decimal, error) {
	a, err := Award(before, beforeMultiplier)
	if err != nil {
		return a, invalid.Prefixed("before", err)
	}
	b, err := Award(residual, residualMultiplier)
	return a.Sub(b), invalid.Prefixed("residual", err)
}
