package contempt

import (
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// Kind is how a sanction is measured. The zero Kind is unspecified and invalid in input.
type Kind uint8

// The kinds of sanction.
const (
	KindUnspecified Kind = iota
	Compensatory         // the complainant's proved loss
	PerDay               // a rate for each day of noncompliance
	Escalating           // a rate that is multiplied for each further day
	Flat                 // a fixed sum
	PerViolation         // a schedule of sums for each breach
)

var kindNames = [...]string{"", "compensatory", "per_day", "escalating", "flat", "per_violation"}

// String returns the text form, such as "per_day"; "" for the unspecified kind.
func (k Kind) String() string { return invalid.EnumText(kindNames[:], int(k)) }

// InWords returns the kind in words for a statement.
func (k Kind) InWords() string { return strings.ReplaceAll(k.String(), "_", " ") }

// MarshalText returns the text form. The unspecified kind gives the empty text.
func (k Kind) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(kindNames[:], int(k), "kind of sanction")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (k *Kind) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(k, kindNames[:], b, "kind of sanction")
}

// Ends is which of the first and last days of accrual count. The zero Ends is unspecified: the order governs, and there
// is no rule to fall back on.
type Ends uint8

// The ways to count ends.
const (
	EndsUnspecified Ends = iota
	BothCount            // first and last day count, as in People v. Trump
	FirstCounts          // the first counts and the last, such as the day of compliance, does not
	LastCounts           // the first, such as the day of the order, does not count and the last does
)

var endsNames = [...]string{"", "both", "first", "last"}

// String returns the text form; "" for unspecified.
func (e Ends) String() string { return invalid.EnumText(endsNames[:], int(e)) }

// MarshalText returns the text form. Unspecified gives the empty text.
func (e Ends) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(endsNames[:], int(e), "way to count the ends of an accrual")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (e *Ends) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(e, endsNames[:], b, "way to count the ends of an accrual")
}

// Class is what a sanction is in law. The zero Class is open: the record does not settle it.
type Class uint8

// The classes: Bagwell, 512 U.S. at 826-39.
const (
	ClassOpen         Class = iota
	CivilCompensatory       // civil: compensates the complainant
	CivilCoercive           // civil: can be avoided or ended by complying
	Criminal                // neither: punishes
)

var classNames = [...]string{"open", "civil_compensatory", "civil_coercive", "criminal"}
var classWords = [...]string{"open", "civil: compensatory", "civil: coercive", "criminal"}

// String returns the text form, such as "civil_coercive".
func (c Class) String() string { return invalid.EnumText(classNames[:], int(c)) }

// InWords returns the class in words for a statement.
func (c Class) InWords() string { return invalid.EnumText(classWords[:], int(c)) }

// MarshalText returns the text form; a value that has none is a *invalid.Error.
func (c Class) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(classNames[:], int(c), "class of contempt")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (c *Class) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(c, classNames[:], b, "class of contempt")
}

// Department is a department of New York's Appellate Division. The zero Department is none.
type Department uint8

// The departments.
const (
	NoDepartment Department = iota
	FirstDepartment
	SecondDepartment
	ThirdDepartment
	FourthDepartment
)

var departmentNames = [...]string{"", "first", "second", "third", "fourth"}

// String returns the text form; "" for none.
func (d Department) String() string { return invalid.EnumText(departmentNames[:], int(d)) }

// MarshalText returns the text form. None gives the empty text.
func (d Department) MarshalText() ([]byte, error) {
	return invalid.WriteEnum(departmentNames[:], int(d), "department")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (d *Department) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(d, departmentNames[:], b, "department")
}
