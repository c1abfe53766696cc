package mortality

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Survival returns the chance that a life of the given age, in years with or without a fraction, lives the given number
// of years more. Between whole ages deaths are taken to be spread evenly over the year of age, so that survivors lie on
// a straight line. Nobody lives past the end of the table. Errors: *invalid.Error with paths "age" and "years".
func (t Table) Survival(age decimal.Decimal, years *big.Rat) (*big.Rat, error) {
	x, err := t.Age(age)
	if err != nil {
		return nil, err
	}
	if years == nil || years.Sign() < 0 || years.Cmp(big.NewRat(1000, 1)) > 0 {
		return nil, invalid.New("years", "no time to live", "0 to 1000 years")
	}
	return t.SurvivalFrom(x, years), nil
}

// SurvivalFrom is [Table.Survival] for an age that was checked, see [Table.Age]; zero for no age.
func (t Table) SurvivalFrom(age, years *big.Rat) *big.Rat {
	if age == nil || years == nil {
		return new(big.Rat)
	}
	now := t.at(age)
	if now.Sign() == 0 {
		return new(big.Rat)
	}
	then := t.at(new(big.Rat).Add(age, years))
	return then.Quo(then, now)
}

// Age checks an age against the table and returns it as a number.
func (t Table) Age(age decimal.Decimal) (*big.Rat, error) {
	if t.of == nil {
		return nil, invalid.New("table", "no life table", "one of the package's, or one's own")
	}
	n, err := exact.FromDecimal(age)
	if err != nil || n.Cmp(exact.Int(int64(t.First()))) < 0 || n.Cmp(exact.Int(int64(t.Last()))) > 0 {
		return nil, invalid.New("age", "not in the table", exact.Int(int64(t.First())).Short()+" to "+exact.Int(int64(t.Last())).Short()+" years")
	}
	return n.Rat(), nil
}

// at returns the survivors at an age, on the straight line between whole ages, in units.
func (t Table) at(age *big.Rat) *big.Rat {
	whole := new(big.Int).Quo(age.Num(), age.Denom())
	if !whole.IsInt64() || whole.Int64() > maxAge*2 {
		return new(big.Rat)
	}
	x := int(whole.Int64())
	l := t.alive(x)
	f := new(big.Rat).Sub(age, new(big.Rat).SetInt(whole))
	if f.Sign() != 0 {
		next := t.alive(x + 1)
		l.Add(l, f.Mul(f, next.Sub(next, l)))
	}
	return l
}

// alive is the survivors at a whole age, in units.
func (t Table) alive(age int) *big.Rat {
	return new(big.Rat).SetInt(new(big.Int).SetUint64(t.Units(age)))
}

// Expectancy returns the years a life of the given age lives on average, exactly. Where the table publishes the years
// lived at each age (National Center for Health Statistics) they are used, so that the expectancy is that agency's;
// otherwise deaths are spread evenly over each year of age. Errors: *invalid.Error with the path "age".
func (t Table) Expectancy(age decimal.Decimal) (*big.Rat, error) {
	x, err := t.Age(age)
	if err != nil {
		return nil, err
	}
	whole := new(big.Int).Quo(x.Num(), x.Denom())
	a := int(whole.Int64())
	f := new(big.Rat).Sub(x, new(big.Rat).SetInt(whole))
	now := t.at(x)
	// the rest of the year of age, then the years after it
	sum := new(big.Rat)
	if f.Sign() == 0 {
		sum.Add(sum, t.lived(a))
	} else {
		part := new(big.Rat).Add(now, t.alive(a+1))
		part.Mul(part, new(big.Rat).Sub(big.NewRat(1, 1), f))
		sum.Add(sum, part.Mul(part, big.NewRat(1, 2)))
	}
	for a++; a <= t.Last(); a++ {
		sum.Add(sum, t.lived(a))
	}
	return sum.Quo(sum, now), nil
}

// lived is the years lived at a whole age, in units.
func (t Table) lived(a int) *big.Rat {
	if i := a - t.of.first; i < len(t.of.years) && t.of.years[i] != nil {
		return new(big.Rat).Mul(t.of.years[i], perLife())
	}
	r := t.alive(a)
	return r.Mul(r.Add(r, t.alive(a+1)), big.NewRat(1, 2))
}

// RatedAge returns the youngest whole age whose expectancy is no more than the given years: the age a life with a
// shortened expectancy is rated up to, so that the table's chances at that age may be used for it. Errors: *invalid.Error
// where no age of the table has so short an expectancy.
func (t Table) RatedAge(years decimal.Decimal) (int, error) {
	n, err := exact.FromDecimal(years)
	if t.of == nil || err != nil || n.Sign() <= 0 {
		return 0, invalid.New("years", "no expectancy, or no table", "above 0")
	}
	want := n.Rat()
	for a := t.First(); a <= t.Last(); a++ {
		e, err := t.Expectancy(decimal.New(int64(a), 0))
		if err != nil {
			return 0, err
		}
		if e.Cmp(want) <= 0 {
			return a, nil
		}
	}
	return 0, invalid.New("years", "shorter than any expectancy of the table", "a longer one")
}
