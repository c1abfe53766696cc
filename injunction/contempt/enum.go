package contempt

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

//enum:text,words Kind kind of sanction
var kindNames = [...]string{"", "compensatory", "per_day", "escalating", "flat", "per_violation"}

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

//enum:text Ends way to count the ends of an accrual
var endsNames = [...]string{"", "both", "first", "last"}

// Class is what a sanction is in law. The zero Class is open: the record does not settle it.
type Class uint8

// The classes: Bagwell, 512 U.S. at 826-39.
const (
	ClassOpen         Class = iota
	CivilCompensatory       // civil: compensates the complainant
	CivilCoercive           // civil: can be avoided or ended by complying
	Criminal                // neither: punishes
)

//enum:text Class class of contempt
var classNames = [...]string{"open", "civil_compensatory", "civil_coercive", "criminal"}

//enum:words Class invalid
var classWords = [...]string{"open", "civil: compensatory", "civil: coercive", "criminal"}

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

//enum:text Department department
var departmentNames = [...]string{"", "first", "second", "third", "fourth"}
