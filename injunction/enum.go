package injunction

import (
	"strings"

	"github.com/makewhole/remedies/damages/invalid"
)

// Kind is what sort of order it is (Fed. R. Civ. P. 65(a), (b); for decrees by consent, Rufo v. Inmates of Suffolk
// County Jail, 502 U.S. 367, 378 (1992)). The zero Kind is unspecified and invalid in input.
type Kind uint8

// The kinds of order.
const (
	KindUnspecified           Kind = iota
	TemporaryRestrainingOrder      // holds things until a preliminary injunction can be heard: Rule 65(b)
	Preliminary                    // holds things until judgment: Rule 65(a)
	Permanent                      // a remedy after success on the merits: eBay, 547 U.S. at 391
	Consent                        // a decree the parties agreed on, enforceable as a judgment: Rufo, 502 U.S. at 378
)

var kindNames = [...]string{"", "temporary_restraining_order", "preliminary", "permanent", "consent"}

// String returns the text form, such as "permanent"; "" for the unspecified kind.
func (k Kind) String() string { return invalid.EnumText(kindNames[:], int(k)) }

// InWords returns the kind in words for a statement, such as "temporary restraining order".
func (k Kind) InWords() string { return words(kindNames[:], k) }

// MarshalText returns the text form; for a value without a name, the zero Kind included, a *invalid.Error.
func (k Kind) MarshalText() ([]byte, error) { return write(kindNames[:], k, "kind of order") }

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (k *Kind) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(k, kindNames[:], b, "kind of order")
}

// Form is whether a term forbids or commands. The zero Form is unspecified and invalid in input.
type Form uint8

// The forms of a term: Fed. R. Civ. P. 65(d)(1)(C), "the act or acts restrained or required".
const (
	FormUnspecified Form = iota
	Prohibitory          // restrains an act
	Mandatory            // requires an act
)

var formNames = [...]string{"", "prohibitory", "mandatory"}

// String returns the text form, such as "mandatory"; "" for the unspecified form.
func (f Form) String() string { return invalid.EnumText(formNames[:], int(f)) }

// InWords returns the form in words for a statement.
func (f Form) InWords() string { return words(formNames[:], f) }

// MarshalText returns the text form; for a value without a name, the zero Form included, a *invalid.Error.
func (f Form) MarshalText() ([]byte, error) { return write(formNames[:], f, "form of a term") }

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (f *Form) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(f, formNames[:], b, "form of a term")
}

// Role is how a person stands to the action: the classes of Fed. R. Civ. P. 65(d)(2), and relations that are no class
// of the rule. The zero Role is unspecified and invalid in input.
type Role uint8

// The roles. All but the first and ActiveConcert are roles with regard to a party.
const (
	RoleUnspecified Role = iota
	Party                // a party: Rule 65(d)(2)(A)
	Officer              // a party's officer: Rule 65(d)(2)(B)
	Agent                // a party's agent: Rule 65(d)(2)(B)
	Servant              // a party's servant: Rule 65(d)(2)(B)
	Employee             // a party's employee: Rule 65(d)(2)(B)
	Attorney             // a party's attorney: Rule 65(d)(2)(B)
	ActiveConcert        // found to act in concert or participation with one of the above: Rule 65(d)(2)(C)
	Customer             // buys from or is served by a party; no class of the rule
	Affiliate            // a parent, subsidiary or sister of a party; no class of the rule
	Successor            // took over a party or its business; no class of the rule
	Other                // stands in another relation, or none; no class of the rule
)

var roleNames = [...]string{"", "party", "officer", "agent", "servant", "employee", "attorney", "active_concert",
	"customer", "affiliate", "successor", "other"}

// String returns the text form, such as "active_concert"; "" for the unspecified role.
func (r Role) String() string { return invalid.EnumText(roleNames[:], int(r)) }

// InWords returns the role in words for a statement, such as "active concert".
func (r Role) InWords() string { return words(roleNames[:], r) }

// MarshalText returns the text form; for a value without a name, the zero Role included, a *invalid.Error.
func (r Role) MarshalText() ([]byte, error) { return write(roleNames[:], r, "role of a person") }

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (r *Role) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(r, roleNames[:], b, "role of a person")
}

// StayOutcome is what became of a request to stay the order (Nken v. Holder, 556 U.S. 418, 425-36 (2009)). The zero
// StayOutcome is unspecified and invalid in input.
type StayOutcome uint8

// The outcomes of a request for a stay.
const (
	StayUnspecified StayOutcome = iota
	Granted                     // stayed pending review
	Denied                      // not stayed
	Administrative              // held for a short time so that a court can decide on a stay
)

var stayNames = [...]string{"", "granted", "denied", "administrative"}

// String returns the text form, such as "denied"; "" for the unspecified outcome.
func (s StayOutcome) String() string { return invalid.EnumText(stayNames[:], int(s)) }

// InWords returns the outcome in words for a statement.
func (s StayOutcome) InWords() string { return words(stayNames[:], s) }

// MarshalText returns the text form; for a value without a name, the zero StayOutcome included, a *invalid.Error.
func (s StayOutcome) MarshalText() ([]byte, error) {
	return write(stayNames[:], s, "outcome of a stay")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (s *StayOutcome) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(s, stayNames[:], b, "outcome of a stay")
}

// Combine is how the elements of a [Test] go together. The zero Combine is unspecified and gives no outcome.
type Combine uint8

// The ways to combine elements.
const (
	CombineUnspecified Combine = iota
	CombineAll                 // each element is required: eBay, 547 U.S. at 391
	CombineWeighed             // the court weighs the elements; one decides alone only where Required names it: Nken, 556 U.S. at 434
	CombineSequence            // each element is required, and is reached only where those before it were found: Rufo, 502 U.S. at 383
)

var combineNames = [...]string{"", "all", "weighed", "sequence"}

// String returns the text form, such as "all"; "" for the unspecified way.
func (c Combine) String() string { return invalid.EnumText(combineNames[:], int(c)) }

// InWords returns the way to combine in words for a statement.
func (c Combine) InWords() string { return words(combineNames[:], c) }

// MarshalText returns the text form; for a value without a name, the zero Combine included, a *invalid.Error.
func (c Combine) MarshalText() ([]byte, error) {
	return write(combineNames[:], c, "way to combine elements")
}

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (c *Combine) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(c, combineNames[:], b, "way to combine elements")
}

// Outcome is what the recorded findings come to under a [Test]. The zero Outcome is none: the test was not a test.
type Outcome uint8

// The outcomes of a test. They rest on the authority of the test: see [EBay] and [Nken].
const (
	OutcomeUnspecified Outcome = iota
	Satisfied                  // every element was found; the remedy stays within the court's discretion
	NotSatisfied               // an element that is required was found not to be there
	Incomplete                 // the record does not answer what the test asks
	Weighed                    // every element was reached; the weighing is the court's and is not done here
)

var outcomeNames = [...]string{"", "satisfied", "not_satisfied", "incomplete", "weighed"}

// String returns the text form, such as "not_satisfied"; "" for no outcome.
func (o Outcome) String() string { return invalid.EnumText(outcomeNames[:], int(o)) }

// InWords returns the outcome in words for a statement, such as "not satisfied".
func (o Outcome) InWords() string { return words(outcomeNames[:], o) }

// MarshalText returns the text form; for a value without a name, the zero Outcome included, a *invalid.Error.
func (o Outcome) MarshalText() ([]byte, error) { return write(outcomeNames[:], o, "outcome of a test") }

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (o *Outcome) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(o, outcomeNames[:], b, "outcome of a test")
}

// Answer is whether an order binds a person under Fed. R. Civ. P. 65(d)(2). The zero Answer is none: the person has no
// role.
type Answer uint8

// The answers of [Order.Binds].
const (
	AnswerUnspecified Answer = iota
	Bound                    // in a class of the rule, with actual notice
	NotBound                 // in no class of the rule, without notice, or excluded by the order
	TurnsOnNotice            // the record does not say whether the person received actual notice
	TurnsOnConcert           // with notice; bound only if in active concert or participation
)

var answerNames = [...]string{"", "bound", "not_bound", "turns_on_notice", "turns_on_concert"}

// String returns the text form, such as "turns_on_notice"; "" for no answer.
func (a Answer) String() string { return invalid.EnumText(answerNames[:], int(a)) }

// InWords returns the answer in words for a statement, such as "turns on notice".
func (a Answer) InWords() string { return words(answerNames[:], a) }

// MarshalText returns the text form; for a value without a name, the zero Answer included, a *invalid.Error.
func (a Answer) MarshalText() ([]byte, error) { return write(answerNames[:], a, "answer") }

// UnmarshalText reads the text form; anything else is a *invalid.Error.
func (a *Answer) UnmarshalText(b []byte) error {
	return invalid.ReadEnum(a, answerNames[:], b, "answer")
}

func words[E ~uint8](names []string, e E) string {
	return strings.ReplaceAll(invalid.EnumText(names, int(e)), "_", " ")
}

// write returns the text form of a value that has one; the zero value has none.
func write[E ~uint8](names []string, e E, what string) ([]byte, error) {
	var l invalid.List
	if l.Enum("", names, int(e), what); l.Len() > 0 {
		return nil, l.Err()
	}
	return []byte(names[e]), nil
}
