// Code generated from the directives //enum: by go generate ./damages/internal/enumeration. DO NOT EDIT.

package injunction

import (
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// String returns the text form, such as "rule_set_aside"; "" for the zero Reach.
func (r Reach) String() string { return invalid.EnumText(reachNames[:], int(r)) }

// InWords returns the value in words, such as "rule set aside"; "" for the zero Reach.
func (r Reach) InWords() string { return strings.ReplaceAll(r.String(), "_", " ") }

// MarshalText returns the text form; for a value that has none, the zero Reach too, a *invalid.Error.
func (r Reach) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", reachNames[:], int(r), "reach of an order"); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(reachNames[r]), nil
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (r *Reach) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(r, reachNames[:], text, "reach of an order")
}

// String returns the text form, such as "not_recorded"; "" for the zero CheckOutcome.
func (c CheckOutcome) String() string { return invalid.EnumText(checkNames[:], int(c)) }

// InWords returns the value in words, such as "not recorded"; "" for the zero CheckOutcome.
func (c CheckOutcome) InWords() string { return strings.ReplaceAll(c.String(), "_", " ") }

// MarshalText returns the text form; for a value that has none, the zero CheckOutcome too, a *invalid.Error.
func (c CheckOutcome) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", checkNames[:], int(c), "outcome of a check"); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(checkNames[c]), nil
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (c *CheckOutcome) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(c, checkNames[:], text, "outcome of a check")
}

// String returns the text form, such as "temporary_restraining_order"; "" for the zero Kind.
func (k Kind) String() string { return invalid.EnumText(kindNames[:], int(k)) }

// InWords returns the value in words, such as "temporary restraining order"; "" for the zero Kind.
func (k Kind) InWords() string { return strings.ReplaceAll(k.String(), "_", " ") }

// MarshalText returns the text form; for a value that has none, the zero Kind too, a *invalid.Error.
func (k Kind) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", kindNames[:], int(k), "kind of order"); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(kindNames[k]), nil
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (k *Kind) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(k, kindNames[:], text, "kind of order")
}

// String returns the text form, such as "mandatory"; "" for the zero Form.
func (f Form) String() string { return invalid.EnumText(formNames[:], int(f)) }

// InWords returns the value in words, such as "mandatory"; "" for the zero Form.
func (f Form) InWords() string { return strings.ReplaceAll(f.String(), "_", " ") }

// MarshalText returns the text form; for a value that has none, the zero Form too, a *invalid.Error.
func (f Form) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", formNames[:], int(f), "form of a term"); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(formNames[f]), nil
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (f *Form) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(f, formNames[:], text, "form of a term")
}

// String returns the text form, such as "active_concert"; "" for the zero Role.
func (r Role) String() string { return invalid.EnumText(roleNames[:], int(r)) }

// InWords returns the value in words, such as "active concert"; "" for the zero Role.
func (r Role) InWords() string { return strings.ReplaceAll(r.String(), "_", " ") }

// MarshalText returns the text form; for a value that has none, the zero Role too, a *invalid.Error.
func (r Role) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", roleNames[:], int(r), "role of a person"); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(roleNames[r]), nil
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (r *Role) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(r, roleNames[:], text, "role of a person")
}

// String returns the text form, such as "administrative"; "" for the zero StayOutcome.
func (s StayOutcome) String() string { return invalid.EnumText(stayNames[:], int(s)) }

// InWords returns the value in words, such as "administrative"; "" for the zero StayOutcome.
func (s StayOutcome) InWords() string { return strings.ReplaceAll(s.String(), "_", " ") }

// MarshalText returns the text form; for a value that has none, the zero StayOutcome too, a *invalid.Error.
func (s StayOutcome) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", stayNames[:], int(s), "outcome of a stay"); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(stayNames[s]), nil
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *StayOutcome) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(s, stayNames[:], text, "outcome of a stay")
}

// String returns the text form, such as "sequence"; "" for the zero Combine.
func (c Combine) String() string { return invalid.EnumText(combineNames[:], int(c)) }

// InWords returns the value in words, such as "sequence"; "" for the zero Combine.
func (c Combine) InWords() string { return strings.ReplaceAll(c.String(), "_", " ") }

// MarshalText returns the text form; for a value that has none, the zero Combine too, a *invalid.Error.
func (c Combine) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", combineNames[:], int(c), "way to combine elements"); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(combineNames[c]), nil
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (c *Combine) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(c, combineNames[:], text, "way to combine elements")
}

// String returns the text form, such as "not_satisfied"; "" for the zero Outcome.
func (o Outcome) String() string { return invalid.EnumText(outcomeNames[:], int(o)) }

// InWords returns the value in words, such as "not satisfied"; "" for the zero Outcome.
func (o Outcome) InWords() string { return strings.ReplaceAll(o.String(), "_", " ") }

// MarshalText returns the text form; for a value that has none, the zero Outcome too, a *invalid.Error.
func (o Outcome) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", outcomeNames[:], int(o), "outcome of a test"); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(outcomeNames[o]), nil
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (o *Outcome) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(o, outcomeNames[:], text, "outcome of a test")
}

// String returns the text form, such as "turns_on_concert"; "" for the zero Answer.
func (a Answer) String() string { return invalid.EnumText(answerNames[:], int(a)) }

// InWords returns the value in words, such as "turns on concert"; "" for the zero Answer.
func (a Answer) InWords() string { return strings.ReplaceAll(a.String(), "_", " ") }

// MarshalText returns the text form; for a value that has none, the zero Answer too, a *invalid.Error.
func (a Answer) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", answerNames[:], int(a), "answer"); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(answerNames[a]), nil
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (a *Answer) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(a, answerNames[:], text, "answer")
}

// String returns the text form, such as "federal"; "" for the zero Circuit.
func (c Circuit) String() string { return invalid.EnumText(circuitNames[:], int(c)) }

// InWords returns the value in words, such as "federal"; "" for the zero Circuit.
func (c Circuit) InWords() string { return strings.ReplaceAll(c.String(), "_", " ") }

// MarshalText returns the text form; for a value that has none, the zero Circuit too, a *invalid.Error.
func (c Circuit) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", circuitNames[:], int(c), "circuit"); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(circuitNames[c]), nil
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (c *Circuit) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(c, circuitNames[:], text, "circuit")
}

// String returns the text form, such as "not_recorded"; "" for the zero Position.
func (p Position) String() string { return invalid.EnumText(positionNames[:], int(p)) }

// InWords returns the value in words, such as "not recorded"; "" for the zero Position.
func (p Position) InWords() string { return strings.ReplaceAll(p.String(), "_", " ") }

// MarshalText returns the text form; for a value that has none, the zero Position too, a *invalid.Error.
func (p Position) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", positionNames[:], int(p), "position"); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(positionNames[p]), nil
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (p *Position) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(p, positionNames[:], text, "position")
}

// String returns the text form, such as "not_presumed"; "" for the zero PresumptionStatus.
func (p PresumptionStatus) String() string { return invalid.EnumText(standingNames[:], int(p)) }

// InWords returns the value in words, such as "not presumed"; "" for the zero PresumptionStatus.
func (p PresumptionStatus) InWords() string { return strings.ReplaceAll(p.String(), "_", " ") }

// MarshalText returns the text form; for a value that has none, the zero PresumptionStatus too, a *invalid.Error.
func (p PresumptionStatus) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", standingNames[:], int(p), "standing"); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(standingNames[p]), nil
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (p *PresumptionStatus) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(p, standingNames[:], text, "standing")
}

// String returns the text form, such as "vacated_and_remanded"; "" for the zero Disposition.
func (d Disposition) String() string { return invalid.EnumText(dispositionNames[:], int(d)) }

// InWords returns the value in words, such as "vacated and remanded"; "" for the zero Disposition.
func (d Disposition) InWords() string { return strings.ReplaceAll(d.String(), "_", " ") }

// MarshalText returns the text form; for a value that has none, the zero Disposition too, a *invalid.Error.
func (d Disposition) MarshalText() ([]byte, error) {
	var l invalid.List
	if l.Enum("", dispositionNames[:], int(d), "disposition"); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(dispositionNames[d]), nil
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (d *Disposition) UnmarshalText(text []byte) error {
	return invalid.ReadEnum(d, dispositionNames[:], text, "disposition")
}
