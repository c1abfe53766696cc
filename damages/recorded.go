package damages

import "github.com/makewhole/remedies/damages/matter"

// What is recorded of a case is declared in package matter. Its types and constants have the same names here, so that a program
// that records a case and assesses it needs to import this package only.

// The types of what is recorded, see package matter.
type (
	Matter     = matter.Matter
	Role       = matter.Role
	Capacity   = matter.Capacity
	Party      = matter.Party
	Claim      = matter.Claim
	Event      = matter.Event
	Verdict    = matter.Verdict
	Award      = matter.Award
	Division   = matter.Division
	Part       = matter.Part
	Order      = matter.Order
	Election   = matter.Election
	ActKind    = matter.ActKind
	Selector   = matter.Selector
	Act        = matter.Act
	Fact       = matter.Fact
	Position   = matter.Position
	Settlement = matter.Settlement
	Interest   = matter.Interest
	Remedy     = matter.Remedy
	Benefit    = matter.Benefit
)

// What the law asks and a matter does not hold, and law that the library does not hold, see package matter.
type (
	Need       = matter.Need
	Asker      = matter.Asker
	NeedsError = matter.NeedsError
	LawError   = matter.LawError
)

// The roles of a party.
const (
	RoleUnspecified = matter.RoleUnspecified
	Plaintiff       = matter.Plaintiff
	Defendant       = matter.Defendant
)

// The capacities of a claimant.
const (
	Direct      = matter.Direct
	Estate      = matter.Estate
	Beneficiary = matter.Beneficiary
	Derivative  = matter.Derivative
)

// The kinds of act of an order.
const (
	ActUnspecified = matter.ActUnspecified
	ActLimit       = matter.ActLimit
	ActSet         = matter.ActSet
	ActScale       = matter.ActScale
	ActIncrease    = matter.ActIncrease
	ActCredit      = matter.ActCredit
	ActStrike      = matter.ActStrike
	ActRemand      = matter.ActRemand
	ActRestore     = matter.ActRestore
	ActAffirm      = matter.ActAffirm
	ActDisapply    = matter.ActDisapply
)

// The topics of findings, and the names of facts, to which the library itself refers.
const (
	GoodFaith     = matter.GoodFaith
	ElectedShare  = matter.ElectedShare
	SeveralCredit = matter.SeveralCredit
	JointWhole    = matter.JointWhole
	Uncollectible = matter.Uncollectible
	PunitiveFees  = matter.PunitiveFees
)

// The names of the JSON forms in which a case is recorded.
const (
	MatterSchema       = matter.MatterSchema
	PlainVerdictSchema = matter.PlainVerdictSchema
)

// Bounds on what a matter may hold. Where it holds more, it is refused by path.
const (
	MaxParties    = matter.MaxParties
	MaxClaims     = matter.MaxClaims
	MaxEvents     = matter.MaxEvents
	MaxAwards     = matter.MaxAwards
	MaxActs       = matter.MaxActs
	MaxFindings   = matter.MaxFindings
	MaxFacts      = matter.MaxFacts
	MaxPositions  = matter.MaxPositions
	MaxSettled    = matter.MaxSettled
	MaxBenefits   = matter.MaxBenefits
	MaxInterest   = matter.MaxInterest
	MaxRemedies   = matter.MaxRemedies
	MaxPayments   = matter.MaxPayments
	MaxMembers    = matter.MaxMembers
	MaxID         = matter.MaxID
	MaxElections  = matter.MaxElections
	MaxPostings   = matter.MaxPostings
	MaxSelections = matter.MaxSelections
	MaxCredits    = matter.MaxCredits
)
