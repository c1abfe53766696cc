// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package statutory

import (
	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "court"; "" for the zero Decider.
func (d Decider) String() string { return invalid.EnumText(deciderNames[:], int(d)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Decider gives the empty text.
func (d Decider) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(deciderNames[:], int(d), "decider")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (d *Decider) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(d, deciderNames[:], text, "decider")
}

// InWords returns the value in words, such as "the jury, or the court where no jury is had"; "" for the zero Decider.
func (d Decider) InWords() string {
	if int(d) < len(deciderWords) {
		return deciderWords[d]
	}
	return ""
}

// String returns the text form, such as "bad_faith".
func (f Fees) String() string { return invalid.EnumText(feesNames[:], int(f)) }

// InWords returns the value in words, such as "none by this section".
func (f Fees) InWords() string {
	if int(f) < len(feesWords) {
		return feesWords[f]
	}
	return ""
}

// String returns the text form, such as "penalty"; "" for the zero Kind.
func (k Kind) String() string { return invalid.EnumText(kindNames[:], int(k)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Kind gives the empty text.
func (k Kind) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(kindNames[:], int(k), "kind of damages")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (k *Kind) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(k, kindNames[:], text, "kind of damages")
}
