package future

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/future/mortality"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Survival is the chance that a payment falls due. The zero Survival is certainty: the stream's own years are the term.
// With a table each payment is weighted by the chance that a life of the age at valuation is alive when it falls (in the
// middle of the period where it is paid evenly). With chances by year each payment is weighted by those of its year:
// alive (where there is no table), in the labour force, at work.
type Survival struct {
	Table   mortality.Table
	Age     decimal.Decimal // years at the valuation
	Chances []Chance        // of the first future year, the second, ...; the last counts for all later years
}

// Chance is the chance of earning in one year: the product of its parts, each in percent.
type Chance struct {
	Alive         decimal.Decimal // 100 where a table gives it
	Participating decimal.Decimal // in the labour force, if alive
	Employed      decimal.Decimal // at work, if in the labour force
}

// Weighted weights payments by a life table, from an age at valuation.
func Weighted(t mortality.Table, age decimal.Decimal) Survival { return Survival{Table: t, Age: age} }

const maxChances = 200

func (s Survival) validate(l *invalid.List, at string) {
	if !s.Table.IsZero() {
		if _, err := s.Table.Age(s.Age); err != nil {
			l.Merge(at, err)
		}
	} else if s.Age.Sign() != 0 {
		l.Add(invalid.Join(at, "age"), "an age without a life table", "a table, or none")
	}
	if len(s.Chances) > maxChances {
		l.Add(invalid.Join(at, "chances"), "too many", "at most 200")
		return
	}
	for i, c := range s.Chances {
		for k, d := range [...]decimal.Decimal{c.Alive, c.Participating, c.Employed} {
			n, err := exact.Money(d)
			if err != nil || n.Sign() < 0 || n.Cmp(exact.Int(100)) > 0 || k == 0 && !s.Table.IsZero() && n.Cmp(exact.Int(100)) != 0 {
				l.Add(invalid.Join(at, invalid.At("chances", i))+[...]string{".alive", ".participating", ".employed"}[k], "no chance in percent, or alive twice", "0 to 100; alive is 100 where a table gives it")
			}
		}
	}
}

// at is the chance of a payment at time t in the k-th future year, counted from 1.
func (s Survival) at(age, t *big.Rat, k int) *big.Rat {
	out := new(big.Rat).SetInt64(1)
	if t.Sign() <= 0 && k < 1 {
		return out
	}
	if !s.Table.IsZero() {
		out.Set(s.Table.SurvivalFrom(age, t))
	}
	if n := len(s.Chances); n > 0 {
		c := s.Chances[min(k, n)-1]
		for _, d := range [...]decimal.Decimal{c.Alive, c.Participating, c.Employed} {
			x, _ := exact.Money(d)
			out.Mul(out, x.Quo(exact.Int(100)).Rat())
		}
	}
	return out
}
