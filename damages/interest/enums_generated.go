// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package interest

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "stay_ends"; "" for the zero EventKind.
func (e EventKind) String() string { return invalid.EnumText(eventNames[:], int(e)) }

// InWords returns the value in words, such as "costs added"; "" for the zero EventKind.
func (e EventKind) InWords() string {
	if int(e) < len(eventWords) {
		return eventWords[e]
	}
	return ""
}

// String returns the text form, such as "principal_first".
func (a Allocation) String() string { return invalid.EnumText(allocationNames[:], int(a)) }

// String returns the text form, such as "reversed"; "" for the zero Outcome.
func (o Outcome) String() string { return invalid.EnumText(outcomeNames[:], int(o)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Outcome gives the empty text.
func (o Outcome) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(outcomeNames[:], int(o), "outcome")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (o *Outcome) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(o, outcomeNames[:], text, "outcome")
}

// String returns the text form, such as "named".
func (s Said) String() string { return invalid.EnumText(saidNames[:], int(s)) }

// String returns the text form, such as "transcript"; "" for the zero Start.
func (s Start) String() string { return invalid.EnumText(startNames[:], int(s)) }

// String returns the text form, such as "contract".
func (s Setter) String() string { return invalid.EnumText(setterNames[:], int(s)) }

// String returns the text form, such as "expiry"; "" for the zero RenewedFrom.
func (r RenewedFrom) String() string { return invalid.EnumText(renewedFromNames[:], int(r)) }

// String returns the text form, such as "on_offer"; "" for the zero Availability.
func (a Availability) String() string { return invalid.EnumText(availabilityNames[:], int(a)) }

// String returns the text form, such as "apart"; "" for the zero Earlier.
func (e Earlier) String() string { return invalid.EnumText(earlierNames[:], int(e)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Earlier gives the empty text.
func (e Earlier) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(earlierNames[:], int(e), "what becomes of earlier interest")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (e *Earlier) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(e, earlierNames[:], text, "what becomes of earlier interest")
}

// String returns the text form, such as "each_january".
func (c Compounding) String() string { return invalid.EnumText(compoundingNames[:], int(c)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (c Compounding) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(compoundingNames[:], int(c), "way to compound")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (c *Compounding) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(c, compoundingNames[:], text, "way to compound")
}

// InWords returns the value in words, such as "simple".
func (c Compounding) InWords() string {
	if int(c) < len(compoundingWords) {
		return compoundingWords[c]
	}
	return ""
}

// String returns the text form, such as "months/12".
func (d DayCount) String() string { return invalid.EnumText(dayCountNames[:], int(d)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (d DayCount) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(dayCountNames[:], int(d), "day count")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (d *DayCount) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(d, dayCountNames[:], text, "day count")
}

// String returns the text form, such as "each_change".
func (r Reset) String() string { return invalid.EnumText(resetNames[:], int(r)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (r Reset) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(resetNames[:], int(r), "reset")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (r *Reset) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(r, resetNames[:], text, "reset")
}

// InWords returns the value in words, such as "locked".
func (r Reset) InWords() string {
	if int(r) < len(resetWords) {
		return resetWords[r]
	}
	return ""
}

// String returns the text form, such as "mid_month_before".
func (r Reading) String() string { return invalid.EnumText(readingNames[:], int(r)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (r Reading) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(readingNames[:], int(r), "reading of an index")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (r *Reading) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(r, readingNames[:], text, "reading of an index")
}

// String returns the text form, such as "each_compounding".
func (r Rounding) String() string { return invalid.EnumText(roundingNames[:], int(r)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (r Rounding) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(roundingNames[:], int(r), "rounding")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (r *Rounding) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(r, roundingNames[:], text, "rounding")
}

// String returns the text form, such as "none"; "" for the zero Measured.
func (m Measured) String() string { return invalid.EnumText(measuredNames[:], int(m)) }
