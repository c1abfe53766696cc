// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package future

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "family_consumption"; "" for the zero AdjustmentKind.
func (a AdjustmentKind) String() string { return invalid.EnumText(adjustmentNames[:], int(a)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero AdjustmentKind gives the empty text.
func (a AdjustmentKind) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(adjustmentNames[:], int(a), "adjustment")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (a *AdjustmentKind) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(a, adjustmentNames[:], text, "adjustment")
}

// String returns the text form, such as "simple_interest"; "" for the zero DiscountKind.
func (d DiscountKind) String() string { return invalid.EnumText(discountNames[:], int(d)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero DiscountKind gives the empty text.
func (d DiscountKind) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(discountNames[:], int(d), "way to discount")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (d *DiscountKind) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(d, discountNames[:], text, "way to discount")
}

// String returns the text form, such as "actual_days".
func (t Timing) String() string { return invalid.EnumText(timingNames[:], int(t)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (t Timing) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(timingNames[:], int(t), "timing")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (t *Timing) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(t, timingNames[:], text, "timing")
}

// InWords returns the value in words, such as "paid at the end of each period".
func (t Timing) InWords() string {
	if int(t) < len(timingWords) {
		return timingWords[t]
	}
	return ""
}

// String returns the text form, such as "half_yearly".
func (f Frequency) String() string { return invalid.EnumText(frequencyNames[:], int(f)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (f Frequency) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(frequencyNames[:], int(f), "frequency")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (f *Frequency) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(f, frequencyNames[:], text, "frequency")
}

// String returns the text form, such as "real".
func (t Terms) String() string { return invalid.EnumText(termNames[:], int(t)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (t Terms) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(termNames[:], int(t), "kind of rate")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (t *Terms) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(t, termNames[:], text, "kind of rate")
}

// String returns the text form, such as "grown"; "" for the zero YearOne.
func (y YearOne) String() string { return invalid.EnumText(yearOneNames[:], int(y)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero YearOne gives the empty text.
func (y YearOne) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(yearOneNames[:], int(y), "treatment of year one")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (y *YearOne) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(y, yearOneNames[:], text, "treatment of year one")
}

// String returns the text form, such as "trier_of_fact"; "" for the zero Chooser.
func (c Chooser) String() string { return invalid.EnumText(chooserNames[:], int(c)) }
