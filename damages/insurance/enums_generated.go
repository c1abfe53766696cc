// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package insurance

import (
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "express_only"; "" for the zero Status.
func (s Status) String() string { return invalid.EnumText(statusNames[:], int(s)) }

// InWords returns the value in words, such as "express only"; "" for the zero Status.
func (s Status) InWords() string { return strings.ReplaceAll(s.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Status gives the empty text.
func (s Status) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(statusNames[:], int(s), "status")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Status) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, statusNames[:], text, "status")
}

// String returns the text form, such as "umbrella"; "" for the zero Layer.
func (l Layer) String() string { return invalid.EnumText(layerNames[:], int(l)) }

// InWords returns the value in words, such as "umbrella"; "" for the zero Layer.
func (l Layer) InWords() string { return strings.ReplaceAll(l.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Layer gives the empty text.
func (l Layer) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(layerNames[:], int(l), "layer")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (l *Layer) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(l, layerNames[:], text, "layer")
}

// String returns the text form, such as "silent"; "" for the zero Term.
func (t Term) String() string { return invalid.EnumText(termNames[:], int(t)) }

// InWords returns the value in words, such as "silent"; "" for the zero Term.
func (t Term) InWords() string { return strings.ReplaceAll(t.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Term gives the empty text.
func (t Term) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(termNames[:], int(t), "term")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (t *Term) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(t, termNames[:], text, "term")
}

// String returns the text form, such as "not_paid"; "" for the zero Duty.
func (d Duty) String() string { return invalid.EnumText(dutyNames[:], int(d)) }

// InWords returns the value in words, such as "not paid"; "" for the zero Duty.
func (d Duty) InWords() string { return strings.ReplaceAll(d.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Duty gives the empty text.
func (d Duty) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(dutyNames[:], int(d), "duty to pay interest")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (d *Duty) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(d, dutyNames[:], text, "duty to pay interest")
}

// String returns the text form, such as "inside_limits"; "" for the zero Defense.
func (d Defense) String() string { return invalid.EnumText(defenseNames[:], int(d)) }

// InWords returns the value in words, such as "inside limits"; "" for the zero Defense.
func (d Defense) InWords() string { return strings.ReplaceAll(d.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Defense gives the empty text.
func (d Defense) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(defenseNames[:], int(d), "place of the cost of the defence")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (d *Defense) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(d, defenseNames[:], text, "place of the cost of the defence")
}

// String returns the text form, such as "self_insured"; "" for the zero RetentionKind.
func (r RetentionKind) String() string { return invalid.EnumText(retentionNames[:], int(r)) }

// InWords returns the value in words, such as "self insured"; "" for the zero RetentionKind.
func (r RetentionKind) InWords() string { return strings.ReplaceAll(r.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero RetentionKind gives the empty text.
func (r RetentionKind) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(retentionNames[:], int(r), "kind of retention")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (r *RetentionKind) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(r, retentionNames[:], text, "kind of retention")
}

// String returns the text form, such as "in_order"; "" for the zero Shortfall.
func (s Shortfall) String() string { return invalid.EnumText(shortfallNames[:], int(s)) }

// InWords returns the value in words, such as "in order"; "" for the zero Shortfall.
func (s Shortfall) InWords() string { return strings.ReplaceAll(s.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Shortfall gives the empty text.
func (s Shortfall) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(shortfallNames[:], int(s), "division of a limit")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *Shortfall) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, shortfallNames[:], text, "division of a limit")
}

// String returns the text form, such as "defense".
func (p PaidFor) String() string { return invalid.EnumText(paidNames[:], int(p)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (p PaidFor) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(paidNames[:], int(p), "use of a payment")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (p *PaidFor) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(p, paidNames[:], text, "use of a payment")
}

// String returns the text form, such as "interest_after_judgment".
func (p Part) String() string { return invalid.EnumText(partNames[:], int(p)) }

// InWords returns the value in words, such as "interest after judgment".
func (p Part) InWords() string { return strings.ReplaceAll(p.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (p Part) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(partNames[:], int(p), "part of a debt")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (p *Part) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(p, partNames[:], text, "part of a debt")
}

// String returns the text form, such as "interest_not_promised"; "" for the zero Reason.
func (r Reason) String() string { return invalid.EnumText(reasonNames[:], int(r)) }

// InWords returns the value in words, such as "interest not promised"; "" for the zero Reason.
func (r Reason) InWords() string { return strings.ReplaceAll(r.String(), "_", " ") }

// MarshalText returns the text form; a value that has none is a *invalid.Error. The zero Reason gives the empty text.
func (r Reason) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(reasonNames[:], int(r), "reason")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (r *Reason) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(r, reasonNames[:], text, "reason")
}
