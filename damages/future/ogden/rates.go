package ogden

import (
	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/invalid"
)

// Place is a jurisdiction of the United Kingdom.
type Place uint8

// The jurisdictions. The zero Place is unspecified and refused.
const (
	PlaceUnspecified Place = iota
	EnglandAndWales
	Scotland
	NorthernIreland
	placeEnds = iota
)

var placeNames = [...]string{"", "england_and_wales", "scotland", "northern_ireland"}

// String returns the text form; "" for the unspecified place.
func (p Place) String() string { return invalid.EnumText(placeNames[:], int(p)) }

// Rate is a personal injury discount rate, real, in percent a year, from a day on.
type Rate struct {
	Place      Place
	From       civil.Date
	Percent    decimal.Decimal
	Instrument authority.Citation // with Note where the day was not confirmed
}

// Rates lists the rates, by place, oldest first.
func Rates() []Rate {
	order := func(text string) authority.Citation { return authority.Statute(text, "") }
	unsure := func(text, note string) authority.Citation { return order(text).NotConfirmed().Noted(note) }
	return []Rate{
		{EnglandAndWales, civil.On(2001, 6, 28), decimal.New(25, -1), unsure("Damages (Personal Injury) Order 2001", "the day it took effect was not confirmed; some sources give 25 June 2001, the day it was made")},
		{EnglandAndWales, civil.On(2017, 3, 20), decimal.New(-75, -2), order("Damages (Personal Injury) Order 2017")},
		{EnglandAndWales, civil.On(2019, 8, 5), decimal.New(-25, -2), order("Damages (Personal Injury) Order 2019")},
		{EnglandAndWales, civil.On(2025, 1, 11), decimal.New(5, -1), order("Damages (Personal Injury) Order 2024").Noted("rate and day confirmed; the title of the instrument was not")},
		{Scotland, civil.On(2002, 2, 8), decimal.New(25, -1), unsure("Damages (Personal Injury) (Scotland) Order 2002", "day and instrument were not confirmed")},
		{Scotland, civil.On(2017, 3, 28), decimal.New(-75, -2), unsure("Damages (Personal Injury) (Scotland) Order 2017", "the day was not confirmed; a review of 2019 left the rate unchanged")},
		{Scotland, civil.On(2024, 9, 27), decimal.New(5, -1), order("Damages (Investment Returns and Periodical Payments) (Scotland) Act 2019, review of 2024")},
		{NorthernIreland, civil.On(2001, 5, 31), decimal.New(25, -1), unsure("Damages (Personal Injury) Order (Northern Ireland) 2001", "the day was not confirmed")},
		{NorthernIreland, civil.On(2021, 5, 31), decimal.New(-175, -2), order("Damages (Personal Injury) Order (Northern Ireland) 2021")},
		{NorthernIreland, civil.On(2022, 3, 22), decimal.New(-15, -1), unsure("Damages (Return on Investment) Act (Northern Ireland) 2022", "the day was not confirmed")},
		{NorthernIreland, civil.On(2024, 9, 27), decimal.New(5, -1), order("Damages (Return on Investment) Act (Northern Ireland) 2022, review of 2024")},
	}
}

// until is the first day for which the rates are not known: they were last reviewed on the day before.
func until() civil.Date { return civil.On(2026, 11, 25) }

// RateOn returns the rate of a place on a day. Errors: *invalid.Error for no place; *[dated.CoverageError] for no day, a day
// before the first rate, or one after the rates were last reviewed.
func RateOn(p Place, day civil.Date) (Rate, error) {
	if p == PlaceUnspecified || p >= placeEnds {
		return Rate{}, invalid.New("place", "no jurisdiction", "england_and_wales, scotland, northern_ireland")
	}
	of := "the discount rate of " + [...]string{"", "England and Wales", "Scotland", "Northern Ireland"}[p]
	var out Rate
	var first civil.Date
	for _, r := range Rates() {
		if r.Place != p {
			continue
		}
		if first.IsZero() {
			first = r.From
		}
		if !day.Before(r.From) {
			out = r
		}
	}
	switch {
	case day.IsZero():
		return Rate{}, &dated.CoverageError{Rule: of}
	case out.From.IsZero():
		return Rate{}, &dated.CoverageError{Rule: of, On: day, From: first}
	case !day.Before(until()):
		return Rate{}, &dated.CoverageError{Rule: of, On: day, Until: until()}
	}
	return out, nil
}
