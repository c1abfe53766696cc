// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package lien

import (
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "health_plan"; "" for the zero Kind.
func (k Kind) String() string { return invalid.EnumText(kindNames[:], int(k)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Kind gives the empty text.
func (k Kind) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(kindNames[:], int(k), "kind of lien")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (k *Kind) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(k, kindNames[:], text, "kind of lien")
}

// InWords returns the value in words, such as "Medicare"; "" for the zero Kind.
func (k Kind) InWords() string {
	if int(k) < len(kindWords) {
		return kindWords[k]
	}
	return "no kind of lien"
}

// String returns the text form, such as "from_client"; "" for the zero Order.
func (o Order) String() string { return invalid.EnumText(orderNames[:], int(o)) }

// InWords returns the value in words, such as "from client"; "" for the zero Order.
func (o Order) InWords() string { return strings.ReplaceAll(o.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Order gives the empty text.
func (o Order) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(orderNames[:], int(o), "place in the order of payments")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (o *Order) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(o, orderNames[:], text, "place in the order of payments")
}

// String returns the text form, such as "included"; "" for the zero Treatment.
func (t Treatment) String() string { return invalid.EnumText(treatmentNames[:], int(t)) }

// InWords returns the value in words, such as "included"; "" for the zero Treatment.
func (t Treatment) InWords() string { return strings.ReplaceAll(t.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Treatment gives the empty text.
func (t Treatment) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(treatmentNames[:], int(t), "treatment of later benefits")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (t *Treatment) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(t, treatmentNames[:], text, "treatment of later benefits")
}
