package ogden

import (
	_ "embed"
	"encoding/csv"
	"slices"
	"strings"
	"sync"

	"github.com/shopspring/decimal"

	"github.com/makewhole/remedies/damages/authority"
	"github.com/makewhole/remedies/damages/civil"
	"github.com/makewhole/remedies/damages/dated"
	"github.com/makewhole/remedies/damages/internal/exact"
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

//enum:string Place
var placeNames = [...]string{"", "england_and_wales", "scotland", "northern_ireland"}

// Rate is a personal injury discount rate, real, in percent a year, from a day on.
type Rate struct {
	Place      Place
	From       civil.Date
	Percent    decimal.Decimal
	Instrument authority.Citation // with Note where the day was not confirmed
}

//go:embed data/rates.csv
var ratesData string

// published are the rates in the order of the data, which a test reads without an error.
var published = sync.OnceValue(func() []Rate {
	out, err := readRates(ratesData)
	if err != nil {
		return nil
	}
	return out
})

// readRates reads rates from CSV: place, first day, percent a year, instrument, "no" where that was not confirmed, a note.
func readRates(text string) ([]Rate, error) {
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil {
		return nil, err
	}
	var l invalid.List
	var out []Rate
	for i, row := range rows {
		at := invalid.At("rows", i)
		if i == 0 || len(row) != 6 {
			if strings.Join(row, ",") != "place,from,percent,instrument,confirmed,note" {
				l.Add(at, "not the columns", "place, from, percent, instrument, confirmed, note")
			}
			continue
		}
		r := Rate{Instrument: authority.Statute(row[3], "")}
		l.Merge(at+".place", invalid.ReadEnum(&r.Place, placeNames[:], []byte(row[0]), "place"))
		l.Merge(at+".from", r.From.UnmarshalText([]byte(row[1])))
		r.Percent, err = exact.ParseDecimal(row[2])
		l.Merge(at+".percent", err)
		switch row[4] {
		case "no":
			r.Instrument = r.Instrument.NotConfirmed()
		case "":
		default:
			l.Add(at+".confirmed", invalid.Quote(row[4]), "no, or nothing")
		}
		if row[5] != "" {
			r.Instrument = r.Instrument.Noted(row[5])
		}
		if n := len(out); n > 0 && out[n-1].Place == r.Place && !out[n-1].From.Before(r.From) {
			l.Add(at+".from", "not after the row before it", "the rates of a place in the order of their days")
		}
		out = append(out, r)
	}
	return out, l.Err()
}

// Rates lists the rates, by place, oldest first. The list is the caller's own.
func Rates() []Rate { return slices.Clone(published()) }

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
	for _, r := range published() {
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
