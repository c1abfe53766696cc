package future

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// WeeksPerYear is how a week's work is made a year's.
type WeeksPerYear uint8

// The ways. The zero WeeksPerYear is unspecified and refused.
const (
	WeeksUnspecified WeeksPerYear = iota
	YearOf36525Days               // a seventh of the week times 365.25
	YearOf52Weeks                 // the week times 52
)

// HouseholdDay is the value of a day of household work: weekly hours times the hourly value, over 7, to 18 places.
func HouseholdDay(weeklyHours, hourly decimal.Decimal) (decimal.Decimal, error) {
	n, err := householdWeek(weeklyHours, hourly)
	return n.Quo(exact.Int(7)).Decimal(), err
}

// HouseholdYear is the value of a year of household work, to 18 places.
func HouseholdYear(weeklyHours, hourly decimal.Decimal, w WeeksPerYear) (decimal.Decimal, error) {
	n, err := householdWeek(weeklyHours, hourly)
	if err != nil {
		return decimal.Decimal{}, err
	}
	switch w {
	case YearOf36525Days:
		return n.Mul(exact.Of(36525, 700, nil)).Decimal(), nil
	case YearOf52Weeks:
		return n.Mul(exact.Int(52)).Decimal(), nil
	case WeeksUnspecified:
	}
	return decimal.Decimal{}, invalid.New("weeks", "not said how a week is made a year", "365.25 days, or 52 weeks")
}

func householdWeek(hours, hourly decimal.Decimal) (exact.Num, error) {
	var l invalid.List
	h, err := exact.Money(hours)
	if err != nil || h.Sign() < 0 || h.Cmp(exact.Int(168)) > 0 {
		l.Add("weekly_hours", "out of range", "0 to 168 hours")
	}
	v, err := exact.Money(hourly)
	if err != nil || v.Sign() < 0 {
		l.Add("hourly", "out of range", "0 to 1e15 dollars")
	}
	return h.Mul(v), l.Err()
}

// ByIndex brings an amount from the time of one index figure to that of another: amount × to / from, to the cent, half
// away from zero.
func ByIndex(amount, from, to decimal.Decimal) (decimal.Decimal, error) {
	var l invalid.List
	n, err := exact.Money(amount)
	if err != nil {
		l.Add("amount", err.Error(), allowedDollars)
	}
	var index [2]exact.Num
	for i, d := range [...]decimal.Decimal{from, to} {
		x, err := exact.Money(d)
		if err != nil || x.Sign() <= 0 {
			l.Add([...]string{"from", "to"}[i], "no index figure", "above 0")
		}
		index[i] = x
	}
	if err := l.Err(); err != nil {
		return decimal.Decimal{}, err
	}
	return n.Mul(index[1]).Quo(index[0]).Round(2).Decimal(), nil
}
