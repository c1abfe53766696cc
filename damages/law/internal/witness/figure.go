package witness

import (
	"math/big"
	"strings"
)

// Unit is what a number counts.
type Unit uint8

// The units. The zero Unit is of a number that does not say what it counts.
const (
	Plain Unit = iota
	Times      // how often: "twice"
	Money
	Percent
	Year
	Month
	Week
	Day
)

// Figure is a number with its unit.
type Figure struct {
	Value *big.Rat
	Unit  Unit
	Per   Unit // of a percentage: Year or Month where it says for which time, else Plain
}

// States reports whether the figure of a source states the number of a rule.
func (f Figure) States(n Figure) bool {
	if f.Value == nil || n.Value == nil {
		return false
	}
	same := f.Value.Cmp(n.Value) == 0
	switch n.Unit {
	case Money:
		return same && (f.Unit == Money || f.Unit == Plain)
	case Percent:
		switch f.Unit {
		case Percent:
			return same || f.Per == Year && f.times(1, months).Cmp(n.Value) == 0 || f.Per == Month && f.times(months, 1).Cmp(n.Value) == 0
		case Plain:
			return same || f.times(hundred, 1).Cmp(n.Value) == 0
		case Times:
			return f.times(hundred, 1).Cmp(n.Value) == 0
		case Money, Year, Month, Week, Day:
		}
		return false
	case Year, Month, Week, Day:
		return same && (f.Unit == n.Unit || f.Unit == Plain) ||
			f.Unit == Year && n.Unit == Month && f.times(months, 1).Cmp(n.Value) == 0 ||
			f.Unit == Month && n.Unit == Year && f.times(1, months).Cmp(n.Value) == 0 ||
			f.Unit == Week && n.Unit == Day && f.times(week, 1).Cmp(n.Value) == 0
	case Plain, Times:
	}
	return same || f.Unit == Percent && f.times(1, hundred).Cmp(n.Value) == 0 ||
		f.Unit == Plain && !f.Value.IsInt() && f.times(hundred, 1).Cmp(n.Value) == 0
}

const (
	hundred = 100
	months  = 12 // of a year
	week    = 7  // days
)

func (f Figure) times(a, b int64) *big.Rat { return new(big.Rat).Mul(f.Value, big.NewRat(a, b)) }

const (
	maxWords = 5
	maxText  = 120 // bytes
)

// Wrong returns what is wrong with a witness and what is allowed; "" where nothing is.
func Wrong(text string) (problem, allowed string) {
	const short = "the words of the source that state a number, five at the most"
	if len(text) > maxText {
		return "is longer than 120 bytes", short
	}
	p := parser{tokens: tokens(text)}
	figures := p.all()
	switch {
	case len(figures) == 0:
		return "states no number that can be read", `words such as "two times", "$350,000", "ten percent" or "180 days"`
	case len(strings.Fields(text)) > maxWords && p.others > 0:
		return "has more than five words", short
	}
	return "", ""
}

// Read returns the figures that a text states, in order.
func Read(text string) []Figure {
	if len(text) > maxText {
		return nil
	}
	p := parser{tokens: tokens(text)}
	return p.all()
}
