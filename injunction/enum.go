package injunction

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

//enum:named,words Kind kind of order
var kindNames = [...]string{"", "temporary_restraining_order", "preliminary", "permanent", "consent"}

// Form is whether a term forbids or commands. The zero Form is unspecified and invalid in input.
type Form uint8

// The forms of a term: Fed. R. Civ. P. 65(d)(1)(C), "the act or acts restrained or required".
const (
	FormUnspecified Form = iota
	Prohibitory          // restrains an act
	Mandatory            // requires an act
)

//enum:named,words Form form of a term
var formNames = [...]string{"", "prohibitory", "mandatory"}

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

//enum:named,words Role role of a person
var roleNames = [...]string{"", "party", "officer", "agent", "servant", "employee", "attorney", "active_concert",
	"customer", "affiliate", "successor", "other"}

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

//enum:named,words StayOutcome outcome of a stay
var stayNames = [...]string{"", "granted", "denied", "administrative"}

// Combine is how the elements of a [Test] go together. The zero Combine is unspecified and gives no outcome.
type Combine uint8

// The ways to combine elements.
const (
	CombineUnspecified Combine = iota
	CombineAll                 // each element is required: eBay, 547 U.S. at 391
	CombineWeighed             // the court weighs the elements; one decides alone only where Required names it: Nken, 556 U.S. at 434
	CombineSequence            // each element is required, and is reached only where those before it were found: Rufo, 502 U.S. at 383
)

//enum:named,words Combine way to combine elements
var combineNames = [...]string{"", "all", "weighed", "sequence"}

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

//enum:named,words Outcome outcome of a test
var outcomeNames = [...]string{"", "satisfied", "not_satisfied", "incomplete", "weighed"}

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

//enum:named,words Answer answer
var answerNames = [...]string{"", "bound", "not_bound", "turns_on_notice", "turns_on_concert"}
