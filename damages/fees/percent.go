package fees

import (
	"math/big"
	"strings"

	"github.com/makewhole/remedies/damages/codec"
	"github.com/makewhole/remedies/damages/internal/exact"
	"github.com/makewhole/remedies/damages/invalid"
)

// Percent is an exact percentage of a recovery, from 0 to 100. The zero Percent is none, and is refused where one is needed.
type Percent struct{ share exact.Num }

const allowedPercent = "a percentage from 0 to 100 such as 40 or 33.5, or a share such as 1/3"

// ParsePercent reads a percentage: "40" and "33.5" are percent, and "33.33" is 33.33 percent and not one third; "1/3" is a
// share, here one third. Error: *invalid.Error for anything else.
func ParsePercent(text string) (Percent, error) {
	n, err := exact.ParseRat(text)
	if err != nil {
		return Percent{}, invalid.New("", invalid.Quote(text)+" is no percentage", allowedPercent)
	}
	if !strings.Contains(text, "/") {
		n = n.Quo(exact.Int(hundred))
	}
	if n.Sign() < 0 || n.Cmp(exact.Int(1)) > 0 {
		return Percent{}, invalid.New("", invalid.Quote(text)+" is out of range", allowedPercent)
	}
	return Percent{n}, nil
}

const hundred = 100

// IsZero reports whether there is no percentage; 0 percent is one.
func (p Percent) IsZero() bool { return !p.share.Known() }

// Share returns the part of the recovery that the percentage is, such as 2/5 for 40 percent; nil for the zero Percent.
func (p Percent) Share() *big.Rat {
	if p.IsZero() {
		return nil
	}
	return p.share.Rat()
}

// String returns the text that [ParsePercent] reads: "40", and "1/3" where the percentage has no end as a decimal; "" for the
// zero Percent.
func (p Percent) String() string {
	if p.IsZero() {
		return ""
	}
	if s := p.share.Mul(exact.Int(hundred)).Short(); !strings.Contains(s, "/") {
		return s
	}
	return p.share.Short()
}

// InWords returns the percentage for a sentence: "40 percent", "1/3"; "no percentage" for the zero Percent.
func (p Percent) InWords() string {
	switch s := p.String(); {
	case s == "":
		return "no percentage"
	case strings.Contains(s, "/"):
		return s
	default:
		return s + " percent"
	}
}

// MarshalText returns the text form.
func (p Percent) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (p *Percent) UnmarshalText(text []byte) error {
	got, err := ParsePercent(string(text))
	if err == nil {
		*p = got
	}
	return err
}

// member is a percentage as a member of an object.
func (p *Percent) member(f *codec.Form, name string) {
	f.Said(name, p.String, func(text string) error { return p.UnmarshalText([]byte(text)) }, allowedPercent)
}
